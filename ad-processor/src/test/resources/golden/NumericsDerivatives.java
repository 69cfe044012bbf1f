package corpus;

import java.lang.invoke.MethodHandles;
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
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Numerics}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class NumericsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.NumericsDerivatives");
  }

  private static final double[] Numerics_LANCZOS =
      (double[]) staticField("corpus.Numerics", "LANCZOS", double[].class);

  private static Object staticField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring = Class.forName(owner, true, NumericsDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findStaticVarHandle(declaring, field, type).get();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private NumericsDerivatives() {}

  /**
   * Forward mode: {@code Numerics.blackScholes} and its derivative in the direction of the
   * tangents.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param sigma as the method takes it
   * @param t as the method takes it
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param rDot tangent of {@code r}
   * @param sigmaDot tangent of {@code sigma}
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static Dual blackScholesJvp(double s, double k, double r, double sigma, double t, double sDot,
      double kDot, double rDot, double sigmaDot, double tDot) {
    double t1 = Math.sqrt(t);
    double root = sigma * t1;
    double rootDot = sigmaDot * t1 + sigma * StrongZero.over(0.5 * tDot, t1);
    double t2 = s / k;
    double t3 = r + 0.5 * sigma * sigma;
    double d1 = (Math.log(t2) + t3 * t) / root;
    double d1Dot =
        (StrongZero.over(sDot / k - kDot / k * t2, t2)
        + ((rDot + sigmaDot * sigma) * t + t3 * tDot)) / root - rootDot / root * d1;
    double d2 = d1 - root;
    double d2Dot = d1Dot - rootDot;
    double t4 = 0.07056 * d1 * d1;
    double t5 = Math.exp(-1.5976 * d1 - t4 * d1);
    double t6 = 1.0 / (1.0 + t5);
    double t7 = -r;
    double t8 = Math.exp(t7 * t);
    double t9 = k * t8;
    double t10 = 0.07056 * d2 * d2;
    double t11 = Math.exp(-1.5976 * d2 - t10 * d2);
    double t12 = 1.0 / (1.0 + t11);
    return new Dual(s * t6 - t9 * t12,
        sDot * t6
        - s * ((-1.5976 * d1Dot - (2.0 * (0.07056 * d1Dot * d1) * d1 + t4 * d1Dot)) * t5 * t6 * t6)
        + (t9 * ((-1.5976 * d2Dot - (2.0 * (0.07056 * d2Dot * d2) * d2 + t10 * d2Dot)) * t11 * t12
        * t12) - (kDot * t8 + k * ((t7 * tDot - rDot * t) * t8)) * t12));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #blackScholesJvp(double, double, double, double, double, double, double, double,
   *     double, double)
   */
  static Dual blackScholesJvp(double s, double k, double r, double sigma, double t, double sDot,
      double kDot, double rDot, double sigmaDot, double tDot, Tape tape) {
    return blackScholesJvp(s, k, r, sigma, t, sDot, kDot, rDot, sigmaDot, tDot);
  }

  /**
   * Value and gradient of {@code Numerics.blackScholes}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param r the derivative with respect to {@code r}
   * @param sigma the derivative with respect to {@code sigma}
   * @param t the derivative with respect to {@code t}
   */
  record BlackScholesGradient(double value, double s, double k, double r, double sigma, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.blackScholes}: filled by a
   * derivative and reused by its caller.
   */
  static final class BlackScholesAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code sigma}. */
    public double sigma;

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public BlackScholesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.blackScholes} and its gradient.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param sigma as the method takes it
   * @param t as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BlackScholesGradient blackScholesGradient(double s, double k, double r, double sigma,
      double t) {
    BlackScholesAdjoint adjoint = new BlackScholesAdjoint();
    double value = blackScholesGradient(s, k, r, sigma, t, adjoint);
    return new BlackScholesGradient(value, adjoint.s, adjoint.k, adjoint.r, adjoint.sigma,
        adjoint.t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #blackScholesGradient(double, double, double, double, double)
   */
  static BlackScholesGradient blackScholesGradient(double s, double k, double r, double sigma,
      double t, Tape tape) {
    return blackScholesGradient(s, k, r, sigma, t);
  }

  /**
   * Reverse mode: {@code Numerics.blackScholes} and its gradient, written into the caller's
   * memory.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param sigma as the method takes it
   * @param t as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code s}, {@code k},
   *     {@code r}, {@code sigma}, {@code t}
   * @return the value
   */
  static double blackScholesGradient(double s, double k, double r, double sigma, double t,
      BlackScholesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t1 = Math.sqrt(t);
    double root = sigma * t1;
    double t2 = s / k;
    double t3 = r + 0.5 * sigma * sigma;
    double d1 = (Math.log(t2) + t3 * t) / root;
    double d2 = d1 - root;
    double t4 = 0.07056 * d1;
    double t5 = t4 * d1;
    double t6 = Math.exp(-1.5976 * d1 - t5 * d1);
    double t7 = 1.0 / (1.0 + t6);
    double t8 = s * t7;
    double t9 = -r;
    double t10 = Math.exp(t9 * t);
    double t11 = 0.07056 * d2;
    double t12 = t11 * d2;
    double t13 = Math.exp(-1.5976 * d2 - t12 * d2);
    double t14 = 1.0 / (1.0 + t13);
    double t15 = k * t10 * t14;

    // reverse sweep
    double t16 = -t14;
    double t17 = -(t15 * t14 * t13);
    double t18 = t17 * d2;
    double d2Bar = t12 * t17 + t11 * t18 + 0.07056 * (t18 * d2) - -1.5976 * t17;
    double t19 = k * t16 * t10;
    double t20 = t8 * t7 * t6;
    double t21 = t20 * d1;
    double d1Bar = t5 * t20 + t4 * t21 + 0.07056 * (t21 * d1) - -1.5976 * t20 + d2Bar;
    double t22 = d1Bar / root;
    double rootBar = -(d2Bar + t22 * d1);
    double t23 = t22 * t;
    double rBar = t23 - t19 * t;
    double t24 = StrongZero.over(t22, t2) / k;
    double sBar = t7 + t24;
    double kBar = t16 * t10 - t24 * t2;
    double sigmaBar = t23 * sigma + rootBar * t1;
    double tBar = t9 * t19 + t3 * t22 + StrongZero.over(0.5 * (sigma * rootBar), t1);
    adjoint.s = sBar;
    adjoint.k = kBar;
    adjoint.r = rBar;
    adjoint.sigma = sigmaBar;
    adjoint.t = tBar;
    return t8 - t15;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #blackScholesGradient(double, double, double, double, double, BlackScholesAdjoint)
   */
  static double blackScholesGradient(double s, double k, double r, double sigma, double t,
      BlackScholesAdjoint adjoint, Tape tape) {
    return blackScholesGradient(s, k, r, sigma, t, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.blackScholes}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param r the derivative with respect to {@code r}
   * @param sigma the derivative with respect to {@code sigma}
   * @param t the derivative with respect to {@code t}
   * @param sHvp the Hessian-vector product for {@code s}
   * @param kHvp the Hessian-vector product for {@code k}
   * @param rHvp the Hessian-vector product for {@code r}
   * @param sigmaHvp the Hessian-vector product for {@code sigma}
   * @param tHvp the Hessian-vector product for {@code t}
   */
  record BlackScholesHvp(double value, double s, double k, double r, double sigma, double t,
      double sHvp, double kHvp, double rHvp, double sigmaHvp, double tHvp) {}

  /**
   * Second order: {@code Numerics.blackScholes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param sigma as the method takes it
   * @param t as the method takes it
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param rDot tangent of {@code r}
   * @param sigmaDot tangent of {@code sigma}
   * @param tDot tangent of {@code t}
   * @return value, gradient and product, in new arrays
   */
  static BlackScholesHvp blackScholesHvp(double s, double k, double r, double sigma, double t,
      double sDot, double kDot, double rDot, double sigmaDot, double tDot) {
    double t1 = Math.sqrt(t);
    double t2 = 0.5 / t1;
    double t3 = StrongZero.times(tDot, t2);
    double root = sigma * t1;
    double rootDot = sigmaDot * t1 + sigma * t3;
    double t4 = s / k;
    double t5 = kDot / k;
    double t6 = sDot / k - t5 * t4;
    double t7 = 1.0 / t4;
    double t8 = r + 0.5 * sigma * sigma;
    double t9 = rDot + sigmaDot * sigma;
    double d1 = (Math.log(t4) + t8 * t) / root;
    double t10 = rootDot / root;
    double d1Dot = (StrongZero.times(t6, t7) + (t9 * t + t8 * tDot)) / root - t10 * d1;
    double d2 = d1 - root;
    double d2Dot = d1Dot - rootDot;
    double t11 = 0.07056 * d1;
    double t12 = 0.07056 * d1Dot;
    double t13 = t11 * d1;
    double t14 = 2.0 * (t12 * d1);
    double t15 = Math.exp(-1.5976 * d1 - t13 * d1);
    double t16 = (-1.5976 * d1Dot - (t14 * d1 + t13 * d1Dot)) * t15;
    double t17 = 1.0 / (1.0 + t15);
    double t18 = t16 * t17 * t17;
    double t19 = -t18;
    double t20 = s * t17;
    double t21 = -r;
    double t22 = -rDot;
    double t23 = Math.exp(t21 * t);
    double t24 = (t22 * t + t21 * tDot) * t23;
    double t25 = k * t23;
    double t26 = 0.07056 * d2;
    double t27 = 0.07056 * d2Dot;
    double t28 = t26 * d2;
    double t29 = 2.0 * (t27 * d2);
    double t30 = Math.exp(-1.5976 * d2 - t28 * d2);
    double t31 = (-1.5976 * d2Dot - (t29 * d2 + t28 * d2Dot)) * t30;
    double t32 = 1.0 / (1.0 + t30);
    double t33 = t31 * t32 * t32;
    double t34 = -t33;
    double t35 = t25 * t32;

    // reverse sweep
    double t36 = -t32;
    double t37 = t35 * t32;
    double t38 = -(t37 * t30);
    double t39 =
        -((((kDot * t23 + k * t24) * t32 + t25 * t34) * t32 + t35 * t34) * t30 + t37 * t31);
    double t40 = t38 * d2;
    double t41 = t39 * d2 + t38 * d2Dot;
    double d2Bar = t28 * t38 + t26 * t40 + 0.07056 * (t40 * d2) - -1.5976 * t38;
    double d2BarDot = t29 * t38 + t28 * t39 + (t27 * t40 + t26 * t41)
        + 0.07056 * (t41 * d2 + t40 * d2Dot) - -1.5976 * t39;
    double t42 = k * t36;
    double t43 = t42 * t23;
    double t44 = (kDot * t36 + k * t33) * t23 + t42 * t24;
    double t45 = t20 * t17;
    double t46 = t45 * t15;
    double t47 = ((sDot * t17 + s * t19) * t17 + t20 * t19) * t15 + t45 * t16;
    double t48 = t46 * d1;
    double t49 = t47 * d1 + t46 * d1Dot;
    double d1Bar = t13 * t46 + t11 * t48 + 0.07056 * (t48 * d1) - -1.5976 * t46 + d2Bar;
    double d1BarDot = t14 * t46 + t13 * t47 + (t12 * t48 + t11 * t49)
        + 0.07056 * (t49 * d1 + t48 * d1Dot) - -1.5976 * t47 + d2BarDot;
    double t50 = d1Bar / root;
    double t51 = d1BarDot / root - t10 * t50;
    double rootBar = -(d2Bar + t50 * d1);
    double rootBarDot = -(d2BarDot + (t51 * d1 + t50 * d1Dot));
    double t52 = t50 * t;
    double t53 = t51 * t + t50 * tDot;
    double rBar = t52 - t43 * t;
    double rBarDot = t53 - (t44 * t + t43 * tDot);
    double t54 = StrongZero.times(t50, t7) / k;
    double t55 = (StrongZero.times(t51, t7) - StrongZero.times(t50, t6 * t7 * t7)) / k - t5 * t54;
    double sBar = t17 + t54;
    double sBarDot = t55 - t18;
    double kBar = t36 * t23 - t54 * t4;
    double kBarDot = t33 * t23 + t36 * t24 - (t55 * t4 + t54 * t6);
    double sigmaBar = t52 * sigma + rootBar * t1;
    double sigmaBarDot = t53 * sigma + t52 * sigmaDot + (rootBarDot * t1 + rootBar * t3);
    double t56 = sigma * rootBar;
    double tBar = t21 * t43 + t8 * t50 + StrongZero.times(t56, t2);
    double tBarDot = t22 * t43 + t21 * t44 + (t9 * t50 + t8 * t51)
        + (StrongZero.times(sigmaDot * rootBar + sigma * rootBarDot, t2)
        - StrongZero.times(t56, t3 / t1 * t2));
    return new BlackScholesHvp(t20 - t35, sBar, kBar, rBar, sigmaBar, tBar, sBarDot, kBarDot,
        rBarDot, sigmaBarDot, tBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #blackScholesHvp(double, double, double, double, double, double, double, double,
   *     double, double)
   */
  static BlackScholesHvp blackScholesHvp(double s, double k, double r, double sigma, double t,
      double sDot, double kDot, double rDot, double sigmaDot, double tDot, Tape tape) {
    return blackScholesHvp(s, k, r, sigma, t, sDot, kDot, rDot, sigmaDot, tDot);
  }

  /**
   * {@code Numerics.blackScholes} as a function of the vector that packs {@code s}, {@code
   * k}, {@code r}, {@code sigma}, {@code t}, in this order and arrays row by row. It
   * modifies neither what it is given nor what it captures, and may be used by several
   * threads at once.
   *
   * @return the view
   */
  static ScalarFunction blackScholesFunction() {
    return new BlackScholesFunction();
  }

  private static final class BlackScholesFunction implements ScalarFunction {

    BlackScholesFunction() {}

    @Override
    public int inputs() {
      return 5;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double sigma = packed[3];
      double t = packed[4];
      return Numerics.blackScholes(s, k, r, sigma, t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double sigma = packed[3];
      double t = packed[4];
      BlackScholesAdjoint adjoint = new BlackScholesAdjoint();
      double value = blackScholesGradient(s, k, r, sigma, t, adjoint);
      gradient[0] = adjoint.s;
      gradient[1] = adjoint.k;
      gradient[2] = adjoint.r;
      gradient[3] = adjoint.sigma;
      gradient[4] = adjoint.t;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double sigma = packed[3];
      double t = packed[4];
      double sDot = direction[0];
      double kDot = direction[1];
      double rDot = direction[2];
      double sigmaDot = direction[3];
      double tDot = direction[4];
      return blackScholesJvp(s, k, r, sigma, t, sDot, kDot, rDot, sigmaDot, tDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double sigma = packed[3];
      double t = packed[4];
      double sDot = direction[0];
      double kDot = direction[1];
      double rDot = direction[2];
      double sigmaDot = direction[3];
      double tDot = direction[4];
      BlackScholesHvp hvp = blackScholesHvp(s, k, r, sigma, t, sDot, kDot, rDot, sigmaDot, tDot);
      double value = hvp.value();
      gradient[0] = hvp.s();
      gradient[1] = hvp.k();
      gradient[2] = hvp.r();
      gradient[3] = hvp.sigma();
      gradient[4] = hvp.t();
      product[0] = hvp.sHvp();
      product[1] = hvp.kHvp();
      product[2] = hvp.rHvp();
      product[3] = hvp.sigmaHvp();
      product[4] = hvp.tHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.rosenbrock} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rosenbrockJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double a = 1.0 - x1;
      double b = x[i + 1] - x1 * x1;
      double bDot = xDot[i + 1] - 2.0 * (xDot1 * x1);
      s += a * a + 100.0 * b * b;
      sDot += 200.0 * (bDot * b) - 2.0 * (xDot1 * a);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockJvp(double[], double[])
   */
  static Dual rosenbrockJvp(double[] x, double[] xDot, Tape tape) {
    return rosenbrockJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Numerics.rosenbrock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RosenbrockGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Numerics.rosenbrock} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RosenbrockGradient rosenbrockGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = rosenbrockGradient(x, xBar);
    return new RosenbrockGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockGradient(double[])
   */
  static RosenbrockGradient rosenbrockGradient(double[] x, Tape tape) {
    return rosenbrockGradient(x);
  }

  /**
   * Reverse mode: {@code Numerics.rosenbrock} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double rosenbrockGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = 0.0;
    double xBarCarried = 0.0;
    double x1 = 0 < x.length - 1 ? x[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double a = 1.0 - x1;
      double t = x[i + 1];
      double b = t - x1 * x1;
      double t1 = 100.0 * b;
      s += a * a + t1 * b;
      double bBar = 2.0 * t1;
      xBar[i] = xBarCarried - 2.0 * (bBar * x1 + a);
      xBarCarried = bBar;
      x1 = t;
    }
    if (0 < x.length - 1) {
      xBar[x.length - 1] = xBarCarried;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockGradient(double[], double[])
   */
  static double rosenbrockGradient(double[] x, double[] xBar, Tape tape) {
    return rosenbrockGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.rosenbrock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RosenbrockHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Numerics.rosenbrock}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RosenbrockHvp rosenbrockHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = rosenbrockHvp(x, xDot, xBar, xHvp);
    return new RosenbrockHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockHvp(double[], double[])
   */
  static RosenbrockHvp rosenbrockHvp(double[] x, double[] xDot, Tape tape) {
    return rosenbrockHvp(x, xDot);
  }

  /**
   * Second order: {@code Numerics.rosenbrock}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double rosenbrockHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    double xBarCarried = 0.0;
    double xBarDotCarried = 0.0;
    double x1 = 0 < x.length - 1 ? x[0] : 0.0;
    double xDot1 = 0 < x.length - 1 ? xDot[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double a = 1.0 - x1;
      double t = x[i + 1];
      double t1 = xDot[i + 1];
      double b = t - x1 * x1;
      double bDot = t1 - 2.0 * (xDot1 * x1);
      double t2 = 100.0 * b;
      s += a * a + t2 * b;
      double bBar = 2.0 * t2;
      double bBarDot = 200.0 * bDot;
      xBar[i] = xBarCarried - 2.0 * (bBar * x1 + a);
      xHvp[i] = xBarDotCarried - 2.0 * (bBarDot * x1 + bBar * xDot1 - xDot1);
      xBarCarried = bBar;
      xBarDotCarried = bBarDot;
      x1 = t;
      xDot1 = t1;
    }
    if (0 < x.length - 1) {
      xBar[x.length - 1] = xBarCarried;
      xHvp[x.length - 1] = xBarDotCarried;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockHvp(double[], double[], double[], double[])
   */
  static double rosenbrockHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return rosenbrockHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code Numerics.rosenbrock} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rosenbrockFunction() {
    return new RosenbrockFunction();
  }

  private static final class RosenbrockFunction implements ScalarFunction {

    RosenbrockFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Numerics.rosenbrock(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = rosenbrockGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return rosenbrockJvp(x, xDot).tangent();
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
      double value = rosenbrockHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.logistic} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param biasDot tangent of {@code bias}
   * @return the value and its tangent
   */
  static Dual logisticJvp(double[] w, double bias, double[][] x, int[] y, double[] wDot,
      double biasDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    double loss = 0.0;
    double lossDot = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double z = bias;
      double zDot = biasDot;
      double z1 = bias;
      double zDot1 = biasDot;
      double z2 = bias;
      double zDot2 = biasDot;
      double z3 = bias;
      double zDot3 = biasDot;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot1 * x1;
        double x2 = x[i + 1][j];
        z1 += w1 * x2;
        zDot1 += wDot1 * x2;
        double x3 = x[i + 2][j];
        z2 += w1 * x3;
        zDot2 += wDot1 * x3;
        double x4 = x[i + 3][j];
        z3 += w1 * x4;
        zDot3 += wDot1 * x4;
      }
      double m;
      double mDot;
      if (y[i] == 1) {
        m = -z;
        mDot = -zDot;
      } else {
        m = z;
        mDot = zDot;
      }
      double t;
      double t1;
      if (m > 0.0) {
        double t2 = Math.exp(-m);
        t = m + Math.log1p(t2);
        t1 = mDot - StrongZero.over(mDot * t2, 1.0 + t2);
      } else {
        double t2 = Math.exp(m);
        t = Math.log1p(t2);
        t1 = StrongZero.over(mDot * t2, 1.0 + t2);
      }
      loss += t;
      lossDot += t1;
      double m1;
      double mDot1;
      if (y[i + 1] == 1) {
        m1 = -z1;
        mDot1 = -zDot1;
      } else {
        m1 = z1;
        mDot1 = zDot1;
      }
      double t2;
      double t3;
      if (m1 > 0.0) {
        double t4 = Math.exp(-m1);
        t2 = m1 + Math.log1p(t4);
        t3 = mDot1 - StrongZero.over(mDot1 * t4, 1.0 + t4);
      } else {
        double t4 = Math.exp(m1);
        t2 = Math.log1p(t4);
        t3 = StrongZero.over(mDot1 * t4, 1.0 + t4);
      }
      loss += t2;
      lossDot += t3;
      double m2;
      double mDot2;
      if (y[i + 2] == 1) {
        m2 = -z2;
        mDot2 = -zDot2;
      } else {
        m2 = z2;
        mDot2 = zDot2;
      }
      double t4;
      double t5;
      if (m2 > 0.0) {
        double t6 = Math.exp(-m2);
        t4 = m2 + Math.log1p(t6);
        t5 = mDot2 - StrongZero.over(mDot2 * t6, 1.0 + t6);
      } else {
        double t6 = Math.exp(m2);
        t4 = Math.log1p(t6);
        t5 = StrongZero.over(mDot2 * t6, 1.0 + t6);
      }
      loss += t4;
      lossDot += t5;
      double m3;
      double mDot3;
      if (y[i + 3] == 1) {
        m3 = -z3;
        mDot3 = -zDot3;
      } else {
        m3 = z3;
        mDot3 = zDot3;
      }
      double t6;
      double t7;
      if (m3 > 0.0) {
        double t8 = Math.exp(-m3);
        t6 = m3 + Math.log1p(t8);
        t7 = mDot3 - StrongZero.over(mDot3 * t8, 1.0 + t8);
      } else {
        double t8 = Math.exp(m3);
        t6 = Math.log1p(t8);
        t7 = StrongZero.over(mDot3 * t8, 1.0 + t8);
      }
      loss += t6;
      lossDot += t7;
      i += 4;
    }
    while (i < x.length) {
      double z = bias;
      double zDot = biasDot;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      double m;
      double mDot;
      if (y[i] == 1) {
        m = -z;
        mDot = -zDot;
      } else {
        m = z;
        mDot = zDot;
      }
      double t;
      double t1;
      if (m > 0.0) {
        double t2 = Math.exp(-m);
        t = m + Math.log1p(t2);
        t1 = mDot - StrongZero.over(mDot * t2, 1.0 + t2);
      } else {
        double t2 = Math.exp(m);
        t = Math.log1p(t2);
        t1 = StrongZero.over(mDot * t2, 1.0 + t2);
      }
      loss += t;
      lossDot += t1;
      i++;
    }
    double t = x.length;
    return new Dual(loss / t, lossDot / t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticJvp(double[], double, double[][], int[], double[], double)
   */
  static Dual logisticJvp(double[] w, double bias, double[][] x, int[] y, double[] wDot,
      double biasDot, Tape tape) {
    return logisticJvp(w, bias, x, y, wDot, biasDot);
  }

  /**
   * Value and gradient of {@code Numerics.logistic}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param bias the derivative with respect to {@code bias}
   */
  record LogisticGradient(double value, double[] w, double bias) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.logistic}: filled by a derivative
   * and reused by its caller.
   */
  static final class LogisticAdjoint {

    /** The adjoint of {@code bias}. */
    public double bias;

    /** A holder of zeros. */
    public LogisticAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.logistic} and its gradient.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static LogisticGradient logisticGradient(double[] w, double bias, double[][] x, int[] y) {
    double[] wBar = Arguments.zerosLike(w);
    LogisticAdjoint adjoint = new LogisticAdjoint();
    double value = logisticGradient(w, bias, x, y, wBar, adjoint);
    return new LogisticGradient(value, wBar, adjoint.bias);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticGradient(double[], double, double[][], int[])
   */
  static LogisticGradient logisticGradient(double[] w, double bias, double[][] x, int[] y,
      Tape tape) {
    return logisticGradient(w, bias, x, y);
  }

  /**
   * Reverse mode: {@code Numerics.logistic} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code bias}
   * @return the value
   */
  static double logisticGradient(double[] w, double bias, double[][] x, int[] y, double[] wBar,
      LogisticAdjoint adjoint) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    double lossBar = 1.0 / x.length;
    int i = 0;
    double loss = 0.0;
    double biasBar = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double z = bias;
      double z1 = bias;
      double z2 = bias;
      double z3 = bias;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        z += w1 * x[i][j];
        z1 += w1 * x[i + 1][j];
        z2 += w1 * x[i + 2][j];
        z3 += w1 * x[i + 3][j];
      }
      boolean t = y[i] == 1;
      double m = t ? -z : z;
      boolean t1 = m > 0.0;
      double t2;
      double t3;
      double t4;
      if (t1) {
        t2 = Math.exp(-m);
        t3 = m + Math.log1p(t2);
        t4 = 0.0;
      } else {
        t4 = Math.exp(m);
        t3 = Math.log1p(t4);
        t2 = 0.0;
      }
      loss += t3;
      double mBar;
      if (t1) {
        mBar = lossBar - StrongZero.over(lossBar, 1.0 + t2) * t2;
      } else {
        mBar = StrongZero.over(lossBar, 1.0 + t4) * t4;
      }
      double zBar;
      if (t) {
        zBar = -mBar;
      } else {
        zBar = mBar;
      }
      boolean t5 = y[i + 1] == 1;
      double m1 = t5 ? -z1 : z1;
      boolean t6 = m1 > 0.0;
      double t7;
      double t8;
      double t9;
      if (t6) {
        t7 = Math.exp(-m1);
        t8 = m1 + Math.log1p(t7);
        t9 = 0.0;
      } else {
        t9 = Math.exp(m1);
        t8 = Math.log1p(t9);
        t7 = 0.0;
      }
      loss += t8;
      double mBar1;
      if (t6) {
        mBar1 = lossBar - StrongZero.over(lossBar, 1.0 + t7) * t7;
      } else {
        mBar1 = StrongZero.over(lossBar, 1.0 + t9) * t9;
      }
      double zBar1;
      if (t5) {
        zBar1 = -mBar1;
      } else {
        zBar1 = mBar1;
      }
      boolean t10 = y[i + 2] == 1;
      double m2 = t10 ? -z2 : z2;
      boolean t11 = m2 > 0.0;
      double t12;
      double t13;
      double t14;
      if (t11) {
        t12 = Math.exp(-m2);
        t13 = m2 + Math.log1p(t12);
        t14 = 0.0;
      } else {
        t14 = Math.exp(m2);
        t13 = Math.log1p(t14);
        t12 = 0.0;
      }
      loss += t13;
      double mBar2;
      if (t11) {
        mBar2 = lossBar - StrongZero.over(lossBar, 1.0 + t12) * t12;
      } else {
        mBar2 = StrongZero.over(lossBar, 1.0 + t14) * t14;
      }
      double zBar2;
      if (t10) {
        zBar2 = -mBar2;
      } else {
        zBar2 = mBar2;
      }
      boolean t15 = y[i + 3] == 1;
      double m3 = t15 ? -z3 : z3;
      boolean t16 = m3 > 0.0;
      double t17;
      double t18;
      double t19;
      if (t16) {
        t17 = Math.exp(-m3);
        t18 = m3 + Math.log1p(t17);
        t19 = 0.0;
      } else {
        t19 = Math.exp(m3);
        t18 = Math.log1p(t19);
        t17 = 0.0;
      }
      loss += t18;
      double mBar3;
      if (t16) {
        mBar3 = lossBar - StrongZero.over(lossBar, 1.0 + t17) * t17;
      } else {
        mBar3 = StrongZero.over(lossBar, 1.0 + t19) * t19;
      }
      double zBar3;
      if (t15) {
        zBar3 = -mBar3;
      } else {
        zBar3 = mBar3;
      }
      for (int j = 0; j < w.length; j++) {
        wBar[j] = wBar[j] + zBar * x[i][j] + zBar1 * x[i + 1][j] + zBar2 * x[i + 2][j]
            + zBar3 * x[i + 3][j];
      }
      biasBar += zBar;
      biasBar += zBar1;
      biasBar += zBar2;
      biasBar += zBar3;
      i += 4;
    }
    while (i < x.length) {
      double z = bias;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      boolean t = y[i] == 1;
      double m = t ? -z : z;
      boolean t1 = m > 0.0;
      double t2;
      double t3;
      double t4;
      if (t1) {
        t2 = Math.exp(-m);
        t3 = m + Math.log1p(t2);
        t4 = 0.0;
      } else {
        t4 = Math.exp(m);
        t3 = Math.log1p(t4);
        t2 = 0.0;
      }
      loss += t3;
      double mBar;
      if (t1) {
        mBar = lossBar - StrongZero.over(lossBar, 1.0 + t2) * t2;
      } else {
        mBar = StrongZero.over(lossBar, 1.0 + t4) * t4;
      }
      double zBar;
      if (t) {
        zBar = -mBar;
      } else {
        zBar = mBar;
      }
      for (int j = 0; j < w.length; j++) {
        wBar[j] += zBar * x[i][j];
      }
      biasBar += zBar;
      i++;
    }
    adjoint.bias = biasBar;
    return loss / x.length;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticGradient(double[], double, double[][], int[], double[], LogisticAdjoint)
   */
  static double logisticGradient(double[] w, double bias, double[][] x, int[] y, double[] wBar,
      LogisticAdjoint adjoint, Tape tape) {
    return logisticGradient(w, bias, x, y, wBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.logistic}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param bias the derivative with respect to {@code bias}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param biasHvp the Hessian-vector product for {@code bias}
   */
  record LogisticHvp(double value, double[] w, double bias, double[] wHvp, double biasHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Numerics.logistic}: filled by a derivative and reused by its caller.
   */
  static final class LogisticHvpAdjoint {

    /** The adjoint of {@code bias}. */
    public double bias;

    /** The Hessian-vector product for {@code bias}. */
    public double biasHvp;

    /** A holder of zeros. */
    public LogisticHvpAdjoint() {}
  }

  /**
   * Second order: {@code Numerics.logistic}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param biasDot tangent of {@code bias}
   * @return value, gradient and product, in new arrays
   */
  static LogisticHvp logisticHvp(double[] w, double bias, double[][] x, int[] y, double[] wDot,
      double biasDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    LogisticHvpAdjoint adjoint = new LogisticHvpAdjoint();
    double value = logisticHvp(w, bias, x, y, wDot, biasDot, wBar, wHvp, adjoint);
    return new LogisticHvp(value, wBar, adjoint.bias, wHvp, adjoint.biasHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticHvp(double[], double, double[][], int[], double[], double)
   */
  static LogisticHvp logisticHvp(double[] w, double bias, double[][] x, int[] y, double[] wDot,
      double biasDot, Tape tape) {
    return logisticHvp(w, bias, x, y, wDot, biasDot);
  }

  /**
   * Second order: {@code Numerics.logistic}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param biasDot tangent of {@code bias}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code bias}
   * @return the value
   */
  static double logisticHvp(double[] w, double bias, double[][] x, int[] y, double[] wDot,
      double biasDot, double[] wBar, double[] wHvp, LogisticHvpAdjoint adjoint) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double lossBar = 1.0 / x.length;
    int i = 0;
    double loss = 0.0;
    double biasBar = 0.0;
    double biasBarDot = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double z = bias;
      double zDot = biasDot;
      double z1 = bias;
      double zDot1 = biasDot;
      double z2 = bias;
      double zDot2 = biasDot;
      double z3 = bias;
      double zDot3 = biasDot;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot1 * x1;
        double x2 = x[i + 1][j];
        z1 += w1 * x2;
        zDot1 += wDot1 * x2;
        double x3 = x[i + 2][j];
        z2 += w1 * x3;
        zDot2 += wDot1 * x3;
        double x4 = x[i + 3][j];
        z3 += w1 * x4;
        zDot3 += wDot1 * x4;
      }
      boolean t = y[i] == 1;
      double m;
      double mDot;
      if (t) {
        m = -z;
        mDot = -zDot;
      } else {
        m = z;
        mDot = zDot;
      }
      boolean t1 = m > 0.0;
      double t2;
      double t3;
      double t4;
      double t5;
      double t6;
      if (t1) {
        t2 = Math.exp(-m);
        t3 = m + Math.log1p(t2);
        t4 = 0.0;
        t5 = -(mDot * t2);
        t6 = 0.0;
      } else {
        t4 = Math.exp(m);
        t3 = Math.log1p(t4);
        t2 = 0.0;
        t5 = 0.0;
        t6 = mDot * t4;
      }
      loss += t3;
      double mBar;
      double mBarDot;
      if (t1) {
        double t7 = 1.0 / (1.0 + t2);
        double t8 = StrongZero.times(lossBar, t7);
        mBar = lossBar - t8 * t2;
        mBarDot = StrongZero.times(lossBar, t5 * t7 * t7) * t2 - t8 * t5;
      } else {
        double t7 = 1.0 / (1.0 + t4);
        double t8 = StrongZero.times(lossBar, t7);
        mBar = t8 * t4;
        mBarDot = t8 * t6 - StrongZero.times(lossBar, t6 * t7 * t7) * t4;
      }
      double zBar;
      double zBarDot;
      if (t) {
        zBar = -mBar;
        zBarDot = -mBarDot;
      } else {
        zBar = mBar;
        zBarDot = mBarDot;
      }
      boolean t7 = y[i + 1] == 1;
      double m1;
      double mDot1;
      if (t7) {
        m1 = -z1;
        mDot1 = -zDot1;
      } else {
        m1 = z1;
        mDot1 = zDot1;
      }
      boolean t8 = m1 > 0.0;
      double t9;
      double t10;
      double t11;
      double t12;
      double t13;
      if (t8) {
        t9 = Math.exp(-m1);
        t10 = m1 + Math.log1p(t9);
        t11 = 0.0;
        t12 = -(mDot1 * t9);
        t13 = 0.0;
      } else {
        t11 = Math.exp(m1);
        t10 = Math.log1p(t11);
        t9 = 0.0;
        t12 = 0.0;
        t13 = mDot1 * t11;
      }
      loss += t10;
      double mBar1;
      double mBarDot1;
      if (t8) {
        double t14 = 1.0 / (1.0 + t9);
        double t15 = StrongZero.times(lossBar, t14);
        mBar1 = lossBar - t15 * t9;
        mBarDot1 = StrongZero.times(lossBar, t12 * t14 * t14) * t9 - t15 * t12;
      } else {
        double t14 = 1.0 / (1.0 + t11);
        double t15 = StrongZero.times(lossBar, t14);
        mBar1 = t15 * t11;
        mBarDot1 = t15 * t13 - StrongZero.times(lossBar, t13 * t14 * t14) * t11;
      }
      double zBar1;
      double zBarDot1;
      if (t7) {
        zBar1 = -mBar1;
        zBarDot1 = -mBarDot1;
      } else {
        zBar1 = mBar1;
        zBarDot1 = mBarDot1;
      }
      boolean t14 = y[i + 2] == 1;
      double m2;
      double mDot2;
      if (t14) {
        m2 = -z2;
        mDot2 = -zDot2;
      } else {
        m2 = z2;
        mDot2 = zDot2;
      }
      boolean t15 = m2 > 0.0;
      double t16;
      double t17;
      double t18;
      double t19;
      double t20;
      if (t15) {
        t16 = Math.exp(-m2);
        t17 = m2 + Math.log1p(t16);
        t18 = 0.0;
        t19 = -(mDot2 * t16);
        t20 = 0.0;
      } else {
        t18 = Math.exp(m2);
        t17 = Math.log1p(t18);
        t16 = 0.0;
        t19 = 0.0;
        t20 = mDot2 * t18;
      }
      loss += t17;
      double mBar2;
      double mBarDot2;
      if (t15) {
        double t21 = 1.0 / (1.0 + t16);
        double t22 = StrongZero.times(lossBar, t21);
        mBar2 = lossBar - t22 * t16;
        mBarDot2 = StrongZero.times(lossBar, t19 * t21 * t21) * t16 - t22 * t19;
      } else {
        double t21 = 1.0 / (1.0 + t18);
        double t22 = StrongZero.times(lossBar, t21);
        mBar2 = t22 * t18;
        mBarDot2 = t22 * t20 - StrongZero.times(lossBar, t20 * t21 * t21) * t18;
      }
      double zBar2;
      double zBarDot2;
      if (t14) {
        zBar2 = -mBar2;
        zBarDot2 = -mBarDot2;
      } else {
        zBar2 = mBar2;
        zBarDot2 = mBarDot2;
      }
      boolean t21 = y[i + 3] == 1;
      double m3;
      double mDot3;
      if (t21) {
        m3 = -z3;
        mDot3 = -zDot3;
      } else {
        m3 = z3;
        mDot3 = zDot3;
      }
      boolean t22 = m3 > 0.0;
      double t23;
      double t24;
      double t25;
      double t26;
      double t27;
      if (t22) {
        t23 = Math.exp(-m3);
        t24 = m3 + Math.log1p(t23);
        t25 = 0.0;
        t26 = -(mDot3 * t23);
        t27 = 0.0;
      } else {
        t25 = Math.exp(m3);
        t24 = Math.log1p(t25);
        t23 = 0.0;
        t26 = 0.0;
        t27 = mDot3 * t25;
      }
      loss += t24;
      double mBar3;
      double mBarDot3;
      if (t22) {
        double t28 = 1.0 / (1.0 + t23);
        double t29 = StrongZero.times(lossBar, t28);
        mBar3 = lossBar - t29 * t23;
        mBarDot3 = StrongZero.times(lossBar, t26 * t28 * t28) * t23 - t29 * t26;
      } else {
        double t28 = 1.0 / (1.0 + t25);
        double t29 = StrongZero.times(lossBar, t28);
        mBar3 = t29 * t25;
        mBarDot3 = t29 * t27 - StrongZero.times(lossBar, t27 * t28 * t28) * t25;
      }
      double zBar3;
      double zBarDot3;
      if (t21) {
        zBar3 = -mBar3;
        zBarDot3 = -mBarDot3;
      } else {
        zBar3 = mBar3;
        zBarDot3 = mBarDot3;
      }
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double x2 = x[i + 1][j];
        double x3 = x[i + 2][j];
        double x4 = x[i + 3][j];
        wBar[j] = wBar[j] + zBar * x1 + zBar1 * x2 + zBar2 * x3 + zBar3 * x4;
        wHvp[j] = wHvp[j] + zBarDot * x1 + zBarDot1 * x2 + zBarDot2 * x3 + zBarDot3 * x4;
      }
      biasBar += zBar;
      biasBarDot += zBarDot;
      biasBar += zBar1;
      biasBarDot += zBarDot1;
      biasBar += zBar2;
      biasBarDot += zBarDot2;
      biasBar += zBar3;
      biasBarDot += zBarDot3;
      i += 4;
    }
    while (i < x.length) {
      double z = bias;
      double zDot = biasDot;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      boolean t = y[i] == 1;
      double m;
      double mDot;
      if (t) {
        m = -z;
        mDot = -zDot;
      } else {
        m = z;
        mDot = zDot;
      }
      boolean t1 = m > 0.0;
      double t2;
      double t3;
      double t4;
      double t5;
      double t6;
      if (t1) {
        t2 = Math.exp(-m);
        t3 = m + Math.log1p(t2);
        t4 = 0.0;
        t5 = -(mDot * t2);
        t6 = 0.0;
      } else {
        t4 = Math.exp(m);
        t3 = Math.log1p(t4);
        t2 = 0.0;
        t5 = 0.0;
        t6 = mDot * t4;
      }
      loss += t3;
      double mBar;
      double mBarDot;
      if (t1) {
        double t7 = 1.0 / (1.0 + t2);
        double t8 = StrongZero.times(lossBar, t7);
        mBar = lossBar - t8 * t2;
        mBarDot = StrongZero.times(lossBar, t5 * t7 * t7) * t2 - t8 * t5;
      } else {
        double t7 = 1.0 / (1.0 + t4);
        double t8 = StrongZero.times(lossBar, t7);
        mBar = t8 * t4;
        mBarDot = t8 * t6 - StrongZero.times(lossBar, t6 * t7 * t7) * t4;
      }
      double zBar;
      double zBarDot;
      if (t) {
        zBar = -mBar;
        zBarDot = -mBarDot;
      } else {
        zBar = mBar;
        zBarDot = mBarDot;
      }
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        wBar[j] += zBar * x1;
        wHvp[j] += zBarDot * x1;
      }
      biasBar += zBar;
      biasBarDot += zBarDot;
      i++;
    }
    adjoint.bias = biasBar;
    adjoint.biasHvp = biasBarDot;
    return loss / x.length;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticHvp(double[], double, double[][], int[], double[], double, double[],
   *     double[], LogisticHvpAdjoint)
   */
  static double logisticHvp(double[] w, double bias, double[][] x, int[] y, double[] wDot,
      double biasDot, double[] wBar, double[] wHvp, LogisticHvpAdjoint adjoint, Tape tape) {
    return logisticHvp(w, bias, x, y, wDot, biasDot, wBar, wHvp, adjoint);
  }

  /**
   * {@code Numerics.logistic} as a function of the vector that packs {@code w}, {@code
   * bias}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction logisticFunction(double[][] x, int[] y) {
    return new LogisticFunction(x, y);
  }

  private static final class LogisticFunction implements ScalarFunction {

    private final double[][] x;

    private final int[] y;

    LogisticFunction(double[][] x, int[] y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double bias = packed[packed.length - 1];
      return Numerics.logistic(w, bias, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double bias = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      LogisticAdjoint adjoint = new LogisticAdjoint();
      double value = logisticGradient(w, bias, this.x, this.y, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.bias;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double bias = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double biasDot = direction[direction.length - 1];
      return logisticJvp(w, bias, this.x, this.y, wDot, biasDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double bias = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double biasDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      LogisticHvpAdjoint adjoint = new LogisticHvpAdjoint();
      double value = logisticHvp(w, bias, this.x, this.y, wDot, biasDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.bias;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.biasHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.perceptron} and its derivative in the direction of the
   * tangents.
   *
   * @param w1 as the method takes it
   * @param b1 as the method takes it
   * @param w2 as the method takes it
   * @param b2 as the method takes it
   * @param x constant
   * @param target constant
   * @param w1Dot tangent of {@code w1}, of the same shape; not modified
   * @param b1Dot tangent of {@code b1}, of the same shape; not modified
   * @param w2Dot tangent of {@code w2}, of the same shape; not modified
   * @param b2Dot tangent of {@code b2}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual perceptronJvp(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x,
      double target, double[][] w1Dot, double[] b1Dot, double[][] w2Dot, double[] b2Dot) {
    Arguments.sameShape("w1Dot", w1Dot, "w1", w1);
    Arguments.sameShape("b1Dot", b1Dot, "b1", b1);
    Arguments.sameShape("w2Dot", w2Dot, "w2", w2);
    Arguments.sameShape("b2Dot", b2Dot, "b2", b2);
    Arguments.sameSharing("w1", w1, w1Dot, "w2", w2, w2Dot);
    Arguments.sameSharing("b1", b1, b1Dot, "b2", b2, b2Dot);
    double[] y = new double[b1.length];
    double[] yDot = new double[b1.length];
    int i = 0;
    while (i < y.length - 3 && x != null && i < w1.length - 3 && FourRows.hold(w1, i, x.length)) {
      double s = b1[i];
      double sDot = b1Dot[i];
      double s1 = b1[i + 1];
      double sDot1 = b1Dot[i + 1];
      double s2 = b1[i + 2];
      double sDot2 = b1Dot[i + 2];
      double s3 = b1[i + 3];
      double sDot3 = b1Dot[i + 3];
      for (int j = 0; j < x.length; j++) {
        double[] w = w1[i];
        double[] wDot = w1Dot[i];
        double w3 = w[j];
        double x1 = x[j];
        s += w3 * x1;
        sDot += wDot[j] * x1;
        w = w1[i + 1];
        wDot = w1Dot[i + 1];
        s1 += w[j] * x1;
        sDot1 += wDot[j] * x1;
        w = w1[i + 2];
        wDot = w1Dot[i + 2];
        s2 += w[j] * x1;
        sDot2 += wDot[j] * x1;
        w = w1[i + 3];
        wDot = w1Dot[i + 3];
        s3 += w[j] * x1;
        sDot3 += wDot[j] * x1;
      }
      double t = Math.tanh(s);
      y[i] = t;
      yDot[i] = sDot * ((1.0 - t) * (1.0 + t));
      double t1 = Math.tanh(s1);
      y[i + 1] = t1;
      yDot[i + 1] = sDot1 * ((1.0 - t1) * (1.0 + t1));
      double t2 = Math.tanh(s2);
      y[i + 2] = t2;
      yDot[i + 2] = sDot2 * ((1.0 - t2) * (1.0 + t2));
      double t3 = Math.tanh(s3);
      y[i + 3] = t3;
      yDot[i + 3] = sDot3 * ((1.0 - t3) * (1.0 + t3));
      i += 4;
    }
    while (i < y.length) {
      double s = b1[i];
      double sDot = b1Dot[i];
      for (int j = 0; j < x.length; j++) {
        double[] w = w1[i];
        double[] wDot = w1Dot[i];
        double w3 = w[j];
        double x1 = x[j];
        s += w3 * x1;
        sDot += wDot[j] * x1;
      }
      double t = Math.tanh(s);
      y[i] = t;
      yDot[i] = sDot * ((1.0 - t) * (1.0 + t));
      i++;
    }
    double[] y1 = new double[b2.length];
    double[] yDot1 = new double[b2.length];
    for (int k = 0; k < y1.length; k++) {
      double s = b2[k];
      double sDot = b2Dot[k];
      for (int j = 0; j < y.length; j++) {
        double[] w = w2[k];
        double[] wDot = w2Dot[k];
        double w3 = w[j];
        double x1 = y[j];
        double xDot = yDot[j];
        s += w3 * x1;
        sDot += wDot[j] * x1 + w3 * xDot;
      }
      double t = Math.tanh(s);
      y1[k] = t;
      yDot1[k] = sDot * ((1.0 - t) * (1.0 + t));
    }
    double e = y1[0] - target;
    return new Dual(0.5 * e * e, yDot1[0] * e);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perceptronJvp(double[][], double[], double[][], double[], double[], double,
   *     double[][], double[], double[][], double[])
   */
  static Dual perceptronJvp(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x,
      double target, double[][] w1Dot, double[] b1Dot, double[][] w2Dot, double[] b2Dot,
      Tape tape) {
    return perceptronJvp(w1, b1, w2, b2, x, target, w1Dot, b1Dot, w2Dot, b2Dot);
  }

  /**
   * Value and gradient of {@code Numerics.perceptron}.
   *
   * @param value what the method returns
   * @param w1 the derivative with respect to {@code w1}
   * @param b1 the derivative with respect to {@code b1}
   * @param w2 the derivative with respect to {@code w2}
   * @param b2 the derivative with respect to {@code b2}
   */
  record PerceptronGradient(double value, double[][] w1, double[] b1, double[][] w2, double[] b2) {}

  /**
   * Reverse mode: {@code Numerics.perceptron} and its gradient.
   *
   * @param w1 as the method takes it
   * @param b1 as the method takes it
   * @param w2 as the method takes it
   * @param b2 as the method takes it
   * @param x constant
   * @param target constant
   * @return the value and the gradient, in new arrays
   */
  static PerceptronGradient perceptronGradient(double[][] w1, double[] b1, double[][] w2,
      double[] b2, double[] x, double target) {
    return perceptronGradient(w1, b1, w2, b2, x, target, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perceptronGradient(double[][], double[], double[][], double[], double[], double)
   */
  static PerceptronGradient perceptronGradient(double[][] w1, double[] b1, double[][] w2,
      double[] b2, double[] x, double target, Tape tape) {
    double[][] w1Bar = Arguments.zerosLike(w1);
    double[] b1Bar = Arguments.zerosLike(b1);
    double[][] w2Bar = w2 == w1 ? w1Bar : Arguments.zerosLike(w2);
    double[] b2Bar = b2 == b1 ? b1Bar : Arguments.zerosLike(b2);
    double value = perceptronGradient(w1, b1, w2, b2, x, target, w1Bar, b1Bar, w2Bar, b2Bar, tape);
    return new PerceptronGradient(value, w1Bar, b1Bar, w2Bar, b2Bar);
  }

  /**
   * Reverse mode: {@code Numerics.perceptron} and its gradient, written into the caller's
   * memory.
   *
   * @param w1 as the method takes it
   * @param b1 as the method takes it
   * @param w2 as the method takes it
   * @param b2 as the method takes it
   * @param x constant
   * @param target constant
   * @param w1Bar overwritten with the gradient with respect to {@code w1}; of the same shape
   * @param b1Bar overwritten with the gradient with respect to {@code b1}; of the same shape
   * @param w2Bar overwritten with the gradient with respect to {@code w2}; of the same shape
   * @param b2Bar overwritten with the gradient with respect to {@code b2}; of the same shape
   * @return the value
   */
  static double perceptronGradient(double[][] w1, double[] b1, double[][] w2, double[] b2,
      double[] x, double target, double[][] w1Bar, double[] b1Bar, double[][] w2Bar,
      double[] b2Bar) {
    return perceptronGradient(w1, b1, w2, b2, x, target, w1Bar, b1Bar, w2Bar, b2Bar,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perceptronGradient(double[][], double[], double[][], double[], double[], double,
   *     double[][], double[], double[][], double[])
   */
  static double perceptronGradient(double[][] w1, double[] b1, double[][] w2, double[] b2,
      double[] x, double target, double[][] w1Bar, double[] b1Bar, double[][] w2Bar,
      double[] b2Bar, Tape tape) {
    Arguments.sameShape("w1Bar", w1Bar, "w1", w1);
    Arguments.sameShape("b1Bar", b1Bar, "b1", b1);
    Arguments.sameShape("w2Bar", w2Bar, "w2", w2);
    Arguments.sameShape("b2Bar", b2Bar, "b2", b2);
    Arguments.sameSharing("w1", w1, w1Bar, "w2", w2, w2Bar);
    Arguments.sameSharing("b1", b1, b1Bar, "b2", b2, b2Bar);
    Arguments.zero(w1Bar);
    Arguments.zero(b1Bar);
    Arguments.zero(w2Bar);
    Arguments.zero(b2Bar);
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(b1.length);
      double[] yBar = tape.zeroDoubles(b1.length);
      double[] kept = tape.doubles(y.length);
      int i = 0;
      while (i < y.length - 3 && x != null && i < w1.length - 3 && FourRows.hold(w1, i, x.length)) {
        double s = b1[i];
        double s1 = b1[i + 1];
        double s2 = b1[i + 2];
        double s3 = b1[i + 3];
        for (int j = 0; j < x.length; j++) {
          double[] w = w1[i];
          double w3 = w[j];
          double x1 = x[j];
          s += w3 * x1;
          w = w1[i + 1];
          s1 += w[j] * x1;
          w = w1[i + 2];
          s2 += w[j] * x1;
          w = w1[i + 3];
          s3 += w[j] * x1;
        }
        double t = Math.tanh(s);
        kept[i] = t;
        y[i] = t;
        double t1 = Math.tanh(s1);
        kept[i + 1] = t1;
        y[i + 1] = t1;
        double t2 = Math.tanh(s2);
        kept[i + 2] = t2;
        y[i + 2] = t2;
        double t3 = Math.tanh(s3);
        kept[i + 3] = t3;
        y[i + 3] = t3;
        i += 4;
      }
      while (i < y.length) {
        double s = b1[i];
        for (int j = 0; j < x.length; j++) {
          double[] w = w1[i];
          s += w[j] * x[j];
        }
        double t = Math.tanh(s);
        kept[i] = t;
        y[i] = t;
        i++;
      }
      double[] y1 = tape.exactDoubles(b2.length);
      double[] yBar1 = tape.zeroDoubles(b2.length);
      double[] kept1 = tape.doubles(y1.length);
      i = 0;
      while (i < y1.length - 3 && i < w2.length - 3 && FourRows.hold(w2, i, y.length)) {
        double s = b2[i];
        double s1 = b2[i + 1];
        double s2 = b2[i + 2];
        double s3 = b2[i + 3];
        for (int j = 0; j < y.length; j++) {
          double[] w = w2[i];
          double w3 = w[j];
          double x1 = y[j];
          s += w3 * x1;
          w = w2[i + 1];
          s1 += w[j] * x1;
          w = w2[i + 2];
          s2 += w[j] * x1;
          w = w2[i + 3];
          s3 += w[j] * x1;
        }
        double t = Math.tanh(s);
        kept1[i] = t;
        y1[i] = t;
        double t1 = Math.tanh(s1);
        kept1[i + 1] = t1;
        y1[i + 1] = t1;
        double t2 = Math.tanh(s2);
        kept1[i + 2] = t2;
        y1[i + 2] = t2;
        double t3 = Math.tanh(s3);
        kept1[i + 3] = t3;
        y1[i + 3] = t3;
        i += 4;
      }
      while (i < y1.length) {
        double s = b2[i];
        for (int j = 0; j < y.length; j++) {
          double[] w = w2[i];
          s += w[j] * y[j];
        }
        double t = Math.tanh(s);
        kept1[i] = t;
        y1[i] = t;
        i++;
      }
      double e = y1[0] - target;

      // reverse sweep
      yBar1[0] += e;
      i = 0;
      while (i < y1.length - 3 && i < w2.length - 3 && FourRows.hold(w2, i, y.length)
          && FourRows.areNot(w2Bar, i, b2Bar)) {
        double t = kept1[i];
        double sBar = yBar1[i] * ((1.0 - t) * (1.0 + t));
        double t1 = kept1[i + 1];
        double sBar1 = yBar1[i + 1] * ((1.0 - t1) * (1.0 + t1));
        double t2 = kept1[i + 2];
        double sBar2 = yBar1[i + 2] * ((1.0 - t2) * (1.0 + t2));
        double t3 = kept1[i + 3];
        double sBar3 = yBar1[i + 3] * ((1.0 - t3) * (1.0 + t3));
        for (int j = 0; j < y.length; j++) {
          double[] wBar = w2Bar[i];
          double[] wBar1 = w2Bar[i + 1];
          double[] wBar2 = w2Bar[i + 2];
          double[] wBar3 = w2Bar[i + 3];
          double[] w = w2[i];
          double t4 = yBar[j] + w[j] * sBar;
          w = w2[i + 1];
          double t5 = t4 + w[j] * sBar1;
          w = w2[i + 2];
          double t6 = t5 + w[j] * sBar2;
          w = w2[i + 3];
          yBar[j] = t6 + w[j] * sBar3;
          double x1 = y[j];
          wBar[j] += sBar * x1;
          wBar1[j] += sBar1 * x1;
          wBar2[j] += sBar2 * x1;
          wBar3[j] += sBar3 * x1;
        }
        b2Bar[i] += sBar;
        b2Bar[i + 1] += sBar1;
        b2Bar[i + 2] += sBar2;
        b2Bar[i + 3] += sBar3;
        i += 4;
      }
      while (i < y1.length) {
        double t = kept1[i];
        double sBar = yBar1[i] * ((1.0 - t) * (1.0 + t));
        for (int j = 0; j < y.length; j++) {
          double[] w = w2[i];
          double wBar = sBar * y[j];
          yBar[j] += w[j] * sBar;
          double[] wBar4 = w2Bar[i];
          wBar4[j] += wBar;
        }
        b2Bar[i] += sBar;
        i++;
      }
      for (int k = 0; k < y.length; k++) {
        double t = kept[k];
        double sBar = yBar[k] * ((1.0 - t) * (1.0 + t));
        for (int j = 0; j < x.length; j++) {
          double[] wBar = w1Bar[k];
          wBar[j] += sBar * x[j];
        }
        b1Bar[k] += sBar;
      }
      return 0.5 * e * e;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.perceptron}.
   *
   * @param value what the method returns
   * @param w1 the derivative with respect to {@code w1}
   * @param b1 the derivative with respect to {@code b1}
   * @param w2 the derivative with respect to {@code w2}
   * @param b2 the derivative with respect to {@code b2}
   * @param w1Hvp the Hessian-vector product for {@code w1}
   * @param b1Hvp the Hessian-vector product for {@code b1}
   * @param w2Hvp the Hessian-vector product for {@code w2}
   * @param b2Hvp the Hessian-vector product for {@code b2}
   */
  record PerceptronHvp(double value, double[][] w1, double[] b1, double[][] w2, double[] b2,
      double[][] w1Hvp, double[] b1Hvp, double[][] w2Hvp, double[] b2Hvp) {}

  /**
   * Second order: {@code Numerics.perceptron}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w1 as the method takes it
   * @param b1 as the method takes it
   * @param w2 as the method takes it
   * @param b2 as the method takes it
   * @param x constant
   * @param target constant
   * @param w1Dot tangent of {@code w1}, of the same shape; not modified
   * @param b1Dot tangent of {@code b1}, of the same shape; not modified
   * @param w2Dot tangent of {@code w2}, of the same shape; not modified
   * @param b2Dot tangent of {@code b2}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PerceptronHvp perceptronHvp(double[][] w1, double[] b1, double[][] w2, double[] b2,
      double[] x, double target, double[][] w1Dot, double[] b1Dot, double[][] w2Dot,
      double[] b2Dot) {
    return perceptronHvp(w1, b1, w2, b2, x, target, w1Dot, b1Dot, w2Dot, b2Dot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perceptronHvp(double[][], double[], double[][], double[], double[], double,
   *     double[][], double[], double[][], double[])
   */
  static PerceptronHvp perceptronHvp(double[][] w1, double[] b1, double[][] w2, double[] b2,
      double[] x, double target, double[][] w1Dot, double[] b1Dot, double[][] w2Dot,
      double[] b2Dot, Tape tape) {
    double[][] w1Bar = Arguments.zerosLike(w1);
    double[] b1Bar = Arguments.zerosLike(b1);
    double[][] w2Bar = w2 == w1 ? w1Bar : Arguments.zerosLike(w2);
    double[] b2Bar = b2 == b1 ? b1Bar : Arguments.zerosLike(b2);
    double[][] w1Hvp = Arguments.zerosLike(w1);
    double[] b1Hvp = Arguments.zerosLike(b1);
    double[][] w2Hvp = w2 == w1 ? w1Hvp : Arguments.zerosLike(w2);
    double[] b2Hvp = b2 == b1 ? b1Hvp : Arguments.zerosLike(b2);
    double value =
        perceptronHvp(w1, b1, w2, b2, x, target, w1Dot, b1Dot, w2Dot, b2Dot, w1Bar, b1Bar, w2Bar,
        b2Bar, w1Hvp, b1Hvp, w2Hvp, b2Hvp, tape);
    return new PerceptronHvp(value, w1Bar, b1Bar, w2Bar, b2Bar, w1Hvp, b1Hvp, w2Hvp, b2Hvp);
  }

  /**
   * Second order: {@code Numerics.perceptron}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w1 as the method takes it
   * @param b1 as the method takes it
   * @param w2 as the method takes it
   * @param b2 as the method takes it
   * @param x constant
   * @param target constant
   * @param w1Dot tangent of {@code w1}, of the same shape; not modified
   * @param b1Dot tangent of {@code b1}, of the same shape; not modified
   * @param w2Dot tangent of {@code w2}, of the same shape; not modified
   * @param b2Dot tangent of {@code b2}, of the same shape; not modified
   * @param w1Bar overwritten with the gradient with respect to {@code w1}; of the same shape
   * @param b1Bar overwritten with the gradient with respect to {@code b1}; of the same shape
   * @param w2Bar overwritten with the gradient with respect to {@code w2}; of the same shape
   * @param b2Bar overwritten with the gradient with respect to {@code b2}; of the same shape
   * @param w1Hvp overwritten with the Hessian-vector product for {@code w1}; of the same
   *     shape
   * @param b1Hvp overwritten with the Hessian-vector product for {@code b1}; of the same
   *     shape
   * @param w2Hvp overwritten with the Hessian-vector product for {@code w2}; of the same
   *     shape
   * @param b2Hvp overwritten with the Hessian-vector product for {@code b2}; of the same
   *     shape
   * @return the value
   */
  static double perceptronHvp(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x,
      double target, double[][] w1Dot, double[] b1Dot, double[][] w2Dot, double[] b2Dot,
      double[][] w1Bar, double[] b1Bar, double[][] w2Bar, double[] b2Bar, double[][] w1Hvp,
      double[] b1Hvp, double[][] w2Hvp, double[] b2Hvp) {
    return perceptronHvp(w1, b1, w2, b2, x, target, w1Dot, b1Dot, w2Dot, b2Dot, w1Bar, b1Bar,
        w2Bar, b2Bar, w1Hvp, b1Hvp, w2Hvp, b2Hvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perceptronHvp(double[][], double[], double[][], double[], double[], double,
   *     double[][], double[], double[][], double[], double[][], double[], double[][],
   *     double[], double[][], double[], double[][], double[])
   */
  static double perceptronHvp(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x,
      double target, double[][] w1Dot, double[] b1Dot, double[][] w2Dot, double[] b2Dot,
      double[][] w1Bar, double[] b1Bar, double[][] w2Bar, double[] b2Bar, double[][] w1Hvp,
      double[] b1Hvp, double[][] w2Hvp, double[] b2Hvp, Tape tape) {
    Arguments.sameShape("w1Dot", w1Dot, "w1", w1);
    Arguments.sameShape("b1Dot", b1Dot, "b1", b1);
    Arguments.sameShape("w2Dot", w2Dot, "w2", w2);
    Arguments.sameShape("b2Dot", b2Dot, "b2", b2);
    Arguments.sameSharing("w1", w1, w1Dot, "w2", w2, w2Dot);
    Arguments.sameSharing("b1", b1, b1Dot, "b2", b2, b2Dot);
    Arguments.sameShape("w1Bar", w1Bar, "w1", w1);
    Arguments.sameShape("b1Bar", b1Bar, "b1", b1);
    Arguments.sameShape("w2Bar", w2Bar, "w2", w2);
    Arguments.sameShape("b2Bar", b2Bar, "b2", b2);
    Arguments.sameSharing("w1", w1, w1Bar, "w2", w2, w2Bar);
    Arguments.sameSharing("b1", b1, b1Bar, "b2", b2, b2Bar);
    Arguments.sameShape("w1Hvp", w1Hvp, "w1", w1);
    Arguments.sameShape("b1Hvp", b1Hvp, "b1", b1);
    Arguments.sameShape("w2Hvp", w2Hvp, "w2", w2);
    Arguments.sameShape("b2Hvp", b2Hvp, "b2", b2);
    Arguments.sameSharing("w1", w1, w1Hvp, "w2", w2, w2Hvp);
    Arguments.sameSharing("b1", b1, b1Hvp, "b2", b2, b2Hvp);
    Arguments.distinct("w1Dot", w1Dot, "w1Bar", w1Bar);
    Arguments.distinct("w1Dot", w1Dot, "w1Hvp", w1Hvp);
    Arguments.distinct("w1Bar", w1Bar, "w1Hvp", w1Hvp);
    Arguments.distinct("b1Dot", b1Dot, "b1Bar", b1Bar);
    Arguments.distinct("b1Dot", b1Dot, "b1Hvp", b1Hvp);
    Arguments.distinct("b1Bar", b1Bar, "b1Hvp", b1Hvp);
    Arguments.distinct("w2Dot", w2Dot, "w2Bar", w2Bar);
    Arguments.distinct("w2Dot", w2Dot, "w2Hvp", w2Hvp);
    Arguments.distinct("w2Bar", w2Bar, "w2Hvp", w2Hvp);
    Arguments.distinct("b2Dot", b2Dot, "b2Bar", b2Bar);
    Arguments.distinct("b2Dot", b2Dot, "b2Hvp", b2Hvp);
    Arguments.distinct("b2Bar", b2Bar, "b2Hvp", b2Hvp);
    Arguments.zero(w1Bar);
    Arguments.zero(b1Bar);
    Arguments.zero(w2Bar);
    Arguments.zero(b2Bar);
    Arguments.zero(w1Hvp);
    Arguments.zero(b1Hvp);
    Arguments.zero(w2Hvp);
    Arguments.zero(b2Hvp);
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(b1.length);
      double[] yDot = tape.exactDoubles(b1.length);
      double[] yBar = tape.zeroDoubles(b1.length);
      double[] yBarDot = tape.zeroDoubles(b1.length);
      double[] kept = tape.doubles(y.length);
      double[] keptDot = tape.doubles(y.length);
      int i = 0;
      while (i < y.length - 3 && x != null && i < w1.length - 3 && FourRows.hold(w1, i, x.length)) {
        double s = b1[i];
        double sDot = b1Dot[i];
        double s1 = b1[i + 1];
        double sDot1 = b1Dot[i + 1];
        double s2 = b1[i + 2];
        double sDot2 = b1Dot[i + 2];
        double s3 = b1[i + 3];
        double sDot3 = b1Dot[i + 3];
        for (int j = 0; j < x.length; j++) {
          double[] w = w1[i];
          double[] wDot = w1Dot[i];
          double w3 = w[j];
          double x1 = x[j];
          s += w3 * x1;
          sDot += wDot[j] * x1;
          w = w1[i + 1];
          wDot = w1Dot[i + 1];
          s1 += w[j] * x1;
          sDot1 += wDot[j] * x1;
          w = w1[i + 2];
          wDot = w1Dot[i + 2];
          s2 += w[j] * x1;
          sDot2 += wDot[j] * x1;
          w = w1[i + 3];
          wDot = w1Dot[i + 3];
          s3 += w[j] * x1;
          sDot3 += wDot[j] * x1;
        }
        double t = Math.tanh(s);
        double t1 = sDot * ((1.0 - t) * (1.0 + t));
        kept[i] = t;
        keptDot[i] = t1;
        y[i] = t;
        yDot[i] = t1;
        double t2 = Math.tanh(s1);
        double t3 = sDot1 * ((1.0 - t2) * (1.0 + t2));
        kept[i + 1] = t2;
        keptDot[i + 1] = t3;
        y[i + 1] = t2;
        yDot[i + 1] = t3;
        double t4 = Math.tanh(s2);
        double t5 = sDot2 * ((1.0 - t4) * (1.0 + t4));
        kept[i + 2] = t4;
        keptDot[i + 2] = t5;
        y[i + 2] = t4;
        yDot[i + 2] = t5;
        double t6 = Math.tanh(s3);
        double t7 = sDot3 * ((1.0 - t6) * (1.0 + t6));
        kept[i + 3] = t6;
        keptDot[i + 3] = t7;
        y[i + 3] = t6;
        yDot[i + 3] = t7;
        i += 4;
      }
      while (i < y.length) {
        double s = b1[i];
        double sDot = b1Dot[i];
        for (int j = 0; j < x.length; j++) {
          double[] w = w1[i];
          double[] wDot = w1Dot[i];
          double w3 = w[j];
          double x1 = x[j];
          s += w3 * x1;
          sDot += wDot[j] * x1;
        }
        double t = Math.tanh(s);
        double t1 = sDot * ((1.0 - t) * (1.0 + t));
        kept[i] = t;
        keptDot[i] = t1;
        y[i] = t;
        yDot[i] = t1;
        i++;
      }
      double[] y1 = tape.exactDoubles(b2.length);
      double[] yDot1 = tape.exactDoubles(b2.length);
      double[] yBar1 = tape.zeroDoubles(b2.length);
      double[] yBarDot1 = tape.zeroDoubles(b2.length);
      double[] kept1 = tape.doubles(y1.length);
      double[] keptDot1 = tape.doubles(y1.length);
      for (int k = 0; k < y1.length; k++) {
        double s = b2[k];
        double sDot = b2Dot[k];
        for (int j = 0; j < y.length; j++) {
          double[] w = w2[k];
          double[] wDot = w2Dot[k];
          double w3 = w[j];
          double x1 = y[j];
          double xDot = yDot[j];
          s += w3 * x1;
          sDot += wDot[j] * x1 + w3 * xDot;
        }
        double t = Math.tanh(s);
        double t1 = sDot * ((1.0 - t) * (1.0 + t));
        kept1[k] = t;
        keptDot1[k] = t1;
        y1[k] = t;
        yDot1[k] = t1;
      }
      double e = y1[0] - target;

      // reverse sweep
      double yDot2 = yDot1[0];
      yBar1[0] += e;
      yBarDot1[0] += yDot2;
      for (int k = 0; k < y1.length; k++) {
        double t = yBar1[k];
        double t1 = kept1[k];
        double t2 = keptDot1[k];
        double t3 = 1.0 - t1;
        double t4 = 1.0 + t1;
        double t5 = t3 * t4;
        double sBar = t * t5;
        double sBarDot = yBarDot1[k] * t5 + t * (t3 * t2 - t2 * t4);
        for (int j = 0; j < y.length; j++) {
          double x1 = y[j];
          double xDot = yDot[j];
          double[] w = w2[k];
          double[] wDot = w2Dot[k];
          double w3 = w[j];
          double xBarDot = wDot[j] * sBar + w3 * sBarDot;
          yBar[j] += w3 * sBar;
          yBarDot[j] += xBarDot;
          double[] wBar = w2Bar[k];
          double[] wBarDot = w2Hvp[k];
          wBar[j] += sBar * x1;
          wBarDot[j] += sBarDot * x1 + sBar * xDot;
        }
        b2Bar[k] += sBar;
        b2Hvp[k] += sBarDot;
      }
      i = 0;
      while (i < y.length - 3 && x != null && i < w1.length - 3 && FourRows.hold(w1, i, x.length)
          && FourRows.areNot(w1Bar, i, b1Bar) && FourRows.areNot(w1Hvp, i, b1Hvp)) {
        double t = yBar[i];
        double t1 = kept[i];
        double t2 = keptDot[i];
        double t3 = 1.0 - t1;
        double t4 = 1.0 + t1;
        double t5 = t3 * t4;
        double sBar = t * t5;
        double sBarDot = yBarDot[i] * t5 + t * (t3 * t2 - t2 * t4);
        double t6 = yBar[i + 1];
        double t7 = kept[i + 1];
        double t8 = keptDot[i + 1];
        double t9 = 1.0 - t7;
        double t10 = 1.0 + t7;
        double t11 = t9 * t10;
        double sBar1 = t6 * t11;
        double sBarDot1 = yBarDot[i + 1] * t11 + t6 * (t9 * t8 - t8 * t10);
        double t12 = yBar[i + 2];
        double t13 = kept[i + 2];
        double t14 = keptDot[i + 2];
        double t15 = 1.0 - t13;
        double t16 = 1.0 + t13;
        double t17 = t15 * t16;
        double sBar2 = t12 * t17;
        double sBarDot2 = yBarDot[i + 2] * t17 + t12 * (t15 * t14 - t14 * t16);
        double t18 = yBar[i + 3];
        double t19 = kept[i + 3];
        double t20 = keptDot[i + 3];
        double t21 = 1.0 - t19;
        double t22 = 1.0 + t19;
        double t23 = t21 * t22;
        double sBar3 = t18 * t23;
        double sBarDot3 = yBarDot[i + 3] * t23 + t18 * (t21 * t20 - t20 * t22);
        for (int j = 0; j < x.length; j++) {
          double x1 = x[j];
          double[] wBar = w1Bar[i];
          double[] wBarDot = w1Hvp[i];
          double[] wBar1 = w1Bar[i + 1];
          double[] wBarDot1 = w1Hvp[i + 1];
          double[] wBar2 = w1Bar[i + 2];
          double[] wBarDot2 = w1Hvp[i + 2];
          double[] wBar3 = w1Bar[i + 3];
          double[] wBarDot3 = w1Hvp[i + 3];
          wBar[j] += sBar * x1;
          wBar1[j] += sBar1 * x1;
          wBar2[j] += sBar2 * x1;
          wBar3[j] += sBar3 * x1;
          wBarDot[j] += sBarDot * x1;
          wBarDot1[j] += sBarDot1 * x1;
          wBarDot2[j] += sBarDot2 * x1;
          wBarDot3[j] += sBarDot3 * x1;
        }
        b1Bar[i] += sBar;
        b1Hvp[i] += sBarDot;
        b1Bar[i + 1] += sBar1;
        b1Hvp[i + 1] += sBarDot1;
        b1Bar[i + 2] += sBar2;
        b1Hvp[i + 2] += sBarDot2;
        b1Bar[i + 3] += sBar3;
        b1Hvp[i + 3] += sBarDot3;
        i += 4;
      }
      while (i < y.length) {
        double t = yBar[i];
        double t1 = kept[i];
        double t2 = keptDot[i];
        double t3 = 1.0 - t1;
        double t4 = 1.0 + t1;
        double t5 = t3 * t4;
        double sBar = t * t5;
        double sBarDot = yBarDot[i] * t5 + t * (t3 * t2 - t2 * t4);
        for (int j = 0; j < x.length; j++) {
          double x1 = x[j];
          double[] wBar = w1Bar[i];
          double[] wBarDot = w1Hvp[i];
          wBar[j] += sBar * x1;
          wBarDot[j] += sBarDot * x1;
        }
        b1Bar[i] += sBar;
        b1Hvp[i] += sBarDot;
        i++;
      }
      return 0.5 * e * e;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.perceptron} as a function of the vector that packs {@code w1}, {@code
   * b1}, {@code w2}, {@code b2}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @param w1 of the shape that the parameter is to have
   * @param b1 of the shape that the parameter is to have
   * @param w2 of the shape that the parameter is to have
   * @param b2 of the shape that the parameter is to have
   * @param x captured
   * @param target captured
   * @return the view
   */
  static ScalarFunction perceptronFunction(double[][] w1, double[] b1, double[][] w2, double[] b2,
      double[] x, double target) {
    return new PerceptronFunction(w1, b1, w2, b2, x, target);
  }

  private static final class PerceptronFunction implements ScalarFunction {

    private final double[][] w1;

    private final double[] b1;

    private final double[][] w2;

    private final double[] b2;

    private final double[] x;

    private final double target;

    private final int w1Size;

    private final int b1Size;

    private final int w2Size;

    private final int b2Size;

    PerceptronFunction(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x,
        double target) {
      this.w1 = w1;
      this.b1 = b1;
      this.w2 = w2;
      this.b2 = b2;
      this.x = x;
      this.target = target;
      Objects.requireNonNull(w1, "w1");
      this.w1Size = Arguments.size(w1);
      Objects.requireNonNull(b1, "b1");
      this.b1Size = Arguments.size(b1);
      Objects.requireNonNull(w2, "w2");
      this.w2Size = Arguments.size(w2);
      Objects.requireNonNull(b2, "b2");
      this.b2Size = Arguments.size(b2);
    }

    @Override
    public int inputs() {
      return w1Size + b1Size + w2Size + b2Size;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] w1 = Arguments.unpackLike(this.w1, packed, 0);
      double[] b1 = Arguments.unpackLike(this.b1, packed, w1Size);
      double[][] w2 = Arguments.unpackLike(this.w2, packed, w1Size + b1Size);
      double[] b2 = Arguments.unpackLike(this.b2, packed, w1Size + b1Size + w2Size);
      return Numerics.perceptron(w1, b1, w2, b2, this.x, this.target);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] w1 = Arguments.unpackLike(this.w1, packed, 0);
      double[] b1 = Arguments.unpackLike(this.b1, packed, w1Size);
      double[][] w2 = Arguments.unpackLike(this.w2, packed, w1Size + b1Size);
      double[] b2 = Arguments.unpackLike(this.b2, packed, w1Size + b1Size + w2Size);
      double[][] w1Bar = Arguments.zerosLike(w1);
      double[] b1Bar = Arguments.zerosLike(b1);
      double[][] w2Bar = Arguments.zerosLike(w2);
      double[] b2Bar = Arguments.zerosLike(b2);
      double value =
          perceptronGradient(w1, b1, w2, b2, this.x, this.target, w1Bar, b1Bar, w2Bar, b2Bar);
      Arguments.pack(w1Bar, gradient, 0);
      Arguments.pack(b1Bar, gradient, w1Size);
      Arguments.pack(w2Bar, gradient, w1Size + b1Size);
      Arguments.pack(b2Bar, gradient, w1Size + b1Size + w2Size);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] w1 = Arguments.unpackLike(this.w1, packed, 0);
      double[] b1 = Arguments.unpackLike(this.b1, packed, w1Size);
      double[][] w2 = Arguments.unpackLike(this.w2, packed, w1Size + b1Size);
      double[] b2 = Arguments.unpackLike(this.b2, packed, w1Size + b1Size + w2Size);
      double[][] w1Dot = Arguments.unpackLike(this.w1, direction, 0);
      double[] b1Dot = Arguments.unpackLike(this.b1, direction, w1Size);
      double[][] w2Dot = Arguments.unpackLike(this.w2, direction, w1Size + b1Size);
      double[] b2Dot = Arguments.unpackLike(this.b2, direction, w1Size + b1Size + w2Size);
      return perceptronJvp(w1, b1, w2, b2, this.x, this.target, w1Dot, b1Dot, w2Dot,
          b2Dot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] w1 = Arguments.unpackLike(this.w1, packed, 0);
      double[] b1 = Arguments.unpackLike(this.b1, packed, w1Size);
      double[][] w2 = Arguments.unpackLike(this.w2, packed, w1Size + b1Size);
      double[] b2 = Arguments.unpackLike(this.b2, packed, w1Size + b1Size + w2Size);
      double[][] w1Dot = Arguments.unpackLike(this.w1, direction, 0);
      double[] b1Dot = Arguments.unpackLike(this.b1, direction, w1Size);
      double[][] w2Dot = Arguments.unpackLike(this.w2, direction, w1Size + b1Size);
      double[] b2Dot = Arguments.unpackLike(this.b2, direction, w1Size + b1Size + w2Size);
      double[][] w1Bar = Arguments.zerosLike(w1);
      double[] b1Bar = Arguments.zerosLike(b1);
      double[][] w2Bar = Arguments.zerosLike(w2);
      double[] b2Bar = Arguments.zerosLike(b2);
      double[][] w1Hvp = Arguments.zerosLike(w1);
      double[] b1Hvp = Arguments.zerosLike(b1);
      double[][] w2Hvp = Arguments.zerosLike(w2);
      double[] b2Hvp = Arguments.zerosLike(b2);
      double value =
          perceptronHvp(w1, b1, w2, b2, this.x, this.target, w1Dot, b1Dot, w2Dot, b2Dot, w1Bar,
          b1Bar, w2Bar, b2Bar, w1Hvp, b1Hvp, w2Hvp, b2Hvp);
      Arguments.pack(w1Bar, gradient, 0);
      Arguments.pack(b1Bar, gradient, w1Size);
      Arguments.pack(w2Bar, gradient, w1Size + b1Size);
      Arguments.pack(b2Bar, gradient, w1Size + b1Size + w2Size);
      Arguments.pack(w1Hvp, product, 0);
      Arguments.pack(b1Hvp, product, w1Size);
      Arguments.pack(w2Hvp, product, w1Size + b1Size);
      Arguments.pack(b2Hvp, product, w1Size + b1Size + w2Size);
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.cholesky} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual choleskyJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int n = a.length;
    double logDet = 0.0;
    double logDetDot = 0.0;
    for (int j = 0; j < n; j++) {
      double[] a1 = a[j];
      double[] aDot1 = aDot[j];
      double s = a1[j];
      double sDot = aDot1[j];
      for (int k = 0; k < j; k++) {
        double a2 = a[j][k];
        s -= a2 * a2;
        sDot -= 2.0 * (aDot[j][k] * a2);
      }
      if (!(s > 0.0)) {
        throw new IllegalArgumentException("not positive definite at " + j + ": " + s);
      }
      double t = Math.sqrt(s);
      double t1 = StrongZero.over(0.5 * sDot, t);
      a1[j] = t;
      aDot1[j] = t1;
      logDet += Math.log(t);
      logDetDot += StrongZero.over(t1, t);
      for (int i = j + 1; i < n; i++) {
        double[] a2 = a[i];
        double[] aDot2 = aDot[i];
        double t2 = a2[j];
        double tDot = aDot2[j];
        for (int k = 0; k < j; k++) {
          double a3 = a[i][k];
          double a4 = a[j][k];
          t2 -= a3 * a4;
          tDot -= aDot[i][k] * a4 + a3 * aDot[j][k];
        }
        double t3 = t2 / t;
        a2[j] = t3;
        aDot2[j] = tDot / t - t1 / t * t3;
      }
    }
    return new Dual(2.0 * logDet, 2.0 * logDetDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choleskyJvp(double[][], double[][])
   */
  static Dual choleskyJvp(double[][] a, double[][] aDot, Tape tape) {
    return choleskyJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Numerics.cholesky}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record CholeskyGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code Numerics.cholesky} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static CholeskyGradient choleskyGradient(double[][] a) {
    return choleskyGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choleskyGradient(double[][])
   */
  static CholeskyGradient choleskyGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = choleskyGradient(a, aBar, tape);
    return new CholeskyGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Numerics.cholesky} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double choleskyGradient(double[][] a, double[][] aBar) {
    return choleskyGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choleskyGradient(double[][], double[][])
   */
  static double choleskyGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      int n = a.length;
      double[] kept = tape.doubles(n);
      double[][] keptKept = tape.table(double[].class, n);
      double[][][] aKeptKeptKept = tape.table(double[][].class, n);
      double[][][] aKeptKeptKept1 = tape.table(double[][].class, n);
      double[][] aKeptKept = tape.table(double[].class, n);
      double logDet = 0.0;
      for (int j = 0; j < n; j++) {
        double[] a1 = a[j];
        double s = a1[j];
        double[] aKept = tape.row(aKeptKept, j, j);
        for (int k = 0; k < j; k++) {
          double a2 = a[j][k];
          aKept[k] = a2;
          s -= a2 * a2;
        }
        if (!(s > 0.0)) {
          throw new IllegalArgumentException("not positive definite at " + j + ": " + s);
        }
        double t = Math.sqrt(s);
        kept[j] = t;
        a1[j] = t;
        logDet += Math.log(t);
        int t1 = n - (j + 1);
        double[] kept1 = tape.row(keptKept, j, t1);
        double[][] aKeptKept1 = tape.row(aKeptKeptKept, j, t1);
        double[][] aKeptKept2 = tape.row(aKeptKeptKept1, j, t1);
        for (int i = j + 1; i < n; i++) {
          int t2 = i - (j + 1);
          double[] a2 = a[i];
          double t3 = a2[j];
          aKept = tape.row(aKeptKept1, t2, j);
          double[] aKept1 = tape.row(aKeptKept2, t2, j);
          for (int k = 0; k < j; k++) {
            double a3 = a[i][k];
            aKept1[k] = a3;
            double a4 = a[j][k];
            aKept[k] = a4;
            t3 -= a3 * a4;
          }
          double t4 = t3 / t;
          kept1[t2] = t4;
          a2[j] = t4;
        }
      }

      // reverse sweep
      for (int j = n - 1; j >= 0; j--) {
        int i = j + 1;
        double t = kept[j];
        double[] kept1 = keptKept[j];
        double[][] aKeptKept1 = aKeptKeptKept[j];
        double[][] aKeptKept2 = aKeptKeptKept1[j];
        double t1 = 0.0;
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t2 = i1 - i;
          double[] aBar1 = aBar[i1];
          double t3 = aBar1[j];
          aBar1[j] = 0.0;
          double tBar = t3 / t;
          double[] aKept = aKeptKept1[t2];
          double[] aKept1 = aKeptKept2[t2];
          double t4 = t1 - tBar * kept1[t2];
          for (int k = 0; k < j; k++) {
            double t5 = -tBar;
            double aBar2 = t5 * aKept[k];
            aBar[j][k] += aKept1[k] * t5;
            aBar[i1][k] += aBar2;
          }
          aBar1[j] += tBar;
          t1 = t4;
        }
        double[] aBar1 = aBar[j];
        double t2 = aBar1[j];
        aBar1[j] = 0.0;
        double sBar = StrongZero.over(0.5 * (t1 + 2.0 * (1.0 / t) + t2), t);
        double[] aKept = aKeptKept[j];
        for (int k = 0; k < j; k++) {
          aBar[j][k] -= 2.0 * (sBar * aKept[k]);
        }
        aBar1[j] += sBar;
      }
      return 2.0 * logDet;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.cholesky}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record CholeskyHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code Numerics.cholesky}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static CholeskyHvp choleskyHvp(double[][] a, double[][] aDot) {
    return choleskyHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choleskyHvp(double[][], double[][])
   */
  static CholeskyHvp choleskyHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = choleskyHvp(a, aDot, aBar, aHvp, tape);
    return new CholeskyHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Numerics.cholesky}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double choleskyHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return choleskyHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choleskyHvp(double[][], double[][], double[][], double[][])
   */
  static double choleskyHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
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
      int n = a.length;
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      double[][] keptKept = tape.table(double[].class, n);
      double[][] keptKeptDot = tape.table(double[].class, n);
      double[][][] aKeptKeptKept = tape.table(double[][].class, n);
      double[][][] aKeptKeptKeptDot = tape.table(double[][].class, n);
      double[][][] aKeptKeptKept1 = tape.table(double[][].class, n);
      double[][][] aKeptKeptKeptDot1 = tape.table(double[][].class, n);
      double[][] aKeptKept = tape.table(double[].class, n);
      double[][] aKeptKeptDot = tape.table(double[].class, n);
      double logDet = 0.0;
      for (int j = 0; j < n; j++) {
        double[] a1 = a[j];
        double[] aDot1 = aDot[j];
        double s = a1[j];
        double sDot = aDot1[j];
        double[] aKept = tape.row(aKeptKept, j, j);
        double[] aKeptDot = tape.row(aKeptKeptDot, j, j);
        for (int k = 0; k < j; k++) {
          double a2 = a[j][k];
          double aDot2 = aDot[j][k];
          aKept[k] = a2;
          aKeptDot[k] = aDot2;
          s -= a2 * a2;
          sDot -= 2.0 * (aDot2 * a2);
        }
        if (!(s > 0.0)) {
          throw new IllegalArgumentException("not positive definite at " + j + ": " + s);
        }
        double t = Math.sqrt(s);
        double t1 = StrongZero.over(0.5 * sDot, t);
        kept[j] = t;
        keptDot[j] = t1;
        a1[j] = t;
        aDot1[j] = t1;
        logDet += Math.log(t);
        int t2 = n - (j + 1);
        double[] kept1 = tape.row(keptKept, j, t2);
        double[] keptDot1 = tape.row(keptKeptDot, j, t2);
        double[][] aKeptKept1 = tape.row(aKeptKeptKept, j, t2);
        double[][] aKeptKeptDot1 = tape.row(aKeptKeptKeptDot, j, t2);
        double[][] aKeptKept2 = tape.row(aKeptKeptKept1, j, t2);
        double[][] aKeptKeptDot2 = tape.row(aKeptKeptKeptDot1, j, t2);
        for (int i = j + 1; i < n; i++) {
          int t3 = i - (j + 1);
          double[] a2 = a[i];
          double[] aDot2 = aDot[i];
          double t4 = a2[j];
          double tDot = aDot2[j];
          aKept = tape.row(aKeptKept1, t3, j);
          aKeptDot = tape.row(aKeptKeptDot1, t3, j);
          double[] aKept1 = tape.row(aKeptKept2, t3, j);
          double[] aKeptDot1 = tape.row(aKeptKeptDot2, t3, j);
          for (int k = 0; k < j; k++) {
            double a3 = a[i][k];
            double aDot3 = aDot[i][k];
            aKept1[k] = a3;
            aKeptDot1[k] = aDot3;
            double a4 = a[j][k];
            double aDot4 = aDot[j][k];
            aKept[k] = a4;
            aKeptDot[k] = aDot4;
            t4 -= a3 * a4;
            tDot -= aDot3 * a4 + a3 * aDot4;
          }
          double t5 = t4 / t;
          double t6 = tDot / t - t1 / t * t5;
          kept1[t3] = t5;
          keptDot1[t3] = t6;
          a2[j] = t5;
          aDot2[j] = t6;
        }
      }

      // reverse sweep
      for (int j = n - 1; j >= 0; j--) {
        int i = j + 1;
        double t = kept[j];
        double t1 = keptDot[j];
        double[] kept1 = keptKept[j];
        double[] keptDot1 = keptKeptDot[j];
        double[][] aKeptKept1 = aKeptKeptKept[j];
        double[][] aKeptKeptDot1 = aKeptKeptKeptDot[j];
        double[][] aKeptKept2 = aKeptKeptKept1[j];
        double[][] aKeptKeptDot2 = aKeptKeptKeptDot1[j];
        double t2 = 0.0;
        double t3 = 0.0;
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t4 = i1 - i;
          double[] aBar1 = aBar[i1];
          double[] aBarDot = aHvp[i1];
          double t5 = aBar1[j];
          double t6 = aBarDot[j];
          aBar1[j] = 0.0;
          aBarDot[j] = 0.0;
          double tBar = t5 / t;
          double tBarDot = t6 / t - t1 / t * tBar;
          double t7 = kept1[t4];
          double[] aKept = aKeptKept1[t4];
          double[] aKeptDot = aKeptKeptDot1[t4];
          double[] aKept1 = aKeptKept2[t4];
          double[] aKeptDot1 = aKeptKeptDot2[t4];
          double t8 = t3 - (tBarDot * t7 + tBar * keptDot1[t4]);
          for (int k = 0; k < j; k++) {
            double t9 = -tBar;
            double t10 = -tBarDot;
            double a1 = aKept[k];
            double a2 = aKept1[k];
            double aBarDot1 = t10 * a1 + t9 * aKeptDot[k];
            double aBarDot2 = aKeptDot1[k] * t9 + a2 * t10;
            double[] aBarDot3 = aHvp[j];
            aBar[j][k] += a2 * t9;
            aBarDot3[k] += aBarDot2;
            double[] aBarDot4 = aHvp[i1];
            aBar[i1][k] += t9 * a1;
            aBarDot4[k] += aBarDot1;
          }
          aBar1[j] += tBar;
          aBarDot[j] += tBarDot;
          t3 = t8;
          t2 -= tBar * t7;
        }
        double t4 = 1.0 / t;
        double[] aBar1 = aBar[j];
        double[] aBarDot = aHvp[j];
        double t5 = aBar1[j];
        double t6 = aBarDot[j];
        aBar1[j] = 0.0;
        aBarDot[j] = 0.0;
        double t7 = t2 + 2.0 * t4 + t5;
        double t8 = 0.5 / t;
        double sBar = StrongZero.times(t7, t8);
        double sBarDot = StrongZero.times(t3 - 2.0 * (t1 * t4 * t4) + t6, t8)
            - StrongZero.times(t7, t1 / t * t8);
        double[] aKept = aKeptKept[j];
        double[] aKeptDot = aKeptKeptDot[j];
        for (int k = 0; k < j; k++) {
          double a1 = aKept[k];
          double aBarDot1 = -(2.0 * (sBarDot * a1 + sBar * aKeptDot[k]));
          double[] aBarDot2 = aHvp[j];
          aBar[j][k] -= 2.0 * (sBar * a1);
          aBarDot2[k] += aBarDot1;
        }
        aBar1[j] += sBar;
        aBarDot[j] += sBarDot;
      }
      return 2.0 * logDet;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.cholesky} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction choleskyFunction(double[][] a) {
    return new CholeskyFunction(a);
  }

  private static final class CholeskyFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    CholeskyFunction(double[][] a) {
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
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return Numerics.cholesky(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = choleskyGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return choleskyJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = choleskyHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Value and tangent of {@code Numerics.solve}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record SolveJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code Numerics.solve} and its derivative in the direction of the
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
  static SolveJvp solveJvp(double[][] a, double[] b, double[][] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    int n = b.length;
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k + 1; i < n; i++) {
        if (Math.abs(a[i][k]) > Math.abs(a[p][k])) {
          p = i;
        }
      }
      double[] a1 = a[p];
      if (a1[k] == 0.0) {
        throw new ArithmeticException("singular at column " + k);
      }
      double[] aDot1 = aDot[p];
      double[] aDot2 = aDot[k];
      a[p] = a[k];
      aDot[p] = aDot2;
      a[k] = a1;
      aDot[k] = aDot1;
      double t = b[p];
      double tDot = bDot[p];
      double bDot1 = bDot[k];
      b[p] = b[k];
      bDot[p] = bDot1;
      b[k] = t;
      bDot[k] = tDot;
      for (int i = k + 1; i < n; i++) {
        double[] a2 = a[i];
        double[] aDot3 = aDot[i];
        double a3 = a2[k];
        double a4 = a[k][k];
        double t1 = a3 / a4;
        double t2 = aDot3[k] / a4 - aDot[k][k] / a4 * t1;
        a2[k] = t1;
        aDot3[k] = t2;
        for (int j = k + 1; j < n; j++) {
          double[] a5 = a[i];
          double a6 = a5[j];
          double a7 = a[k][j];
          double[] aDot4 = aDot[i];
          double t3 = aDot4[j] - (t2 * a7 + t1 * aDot[k][j]);
          a5[j] = a6 - t1 * a7;
          aDot4[j] = t3;
        }
        double b1 = b[i];
        double b2 = b[k];
        double t3 = bDot[i] - (t2 * b2 + t1 * bDot[k]);
        b[i] = b1 - t1 * b2;
        bDot[i] = t3;
      }
    }
    double[] x = new double[n];
    double[] xDot = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double s = b[i];
      double sDot = bDot[i];
      for (int j = i + 1; j < n; j++) {
        double a1 = a[i][j];
        double x1 = x[j];
        s -= a1 * x1;
        sDot -= aDot[i][j] * x1 + a1 * xDot[j];
      }
      double a1 = a[i][i];
      double t = s / a1;
      double t1 = sDot / a1 - aDot[i][i] / a1 * t;
      x[i] = t;
      xDot[i] = t1;
    }
    return new SolveJvp(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #solveJvp(double[][], double[], double[][], double[])
   */
  static SolveJvp solveJvp(double[][] a, double[] b, double[][] aDot, double[] bDot, Tape tape) {
    return solveJvp(a, b, aDot, bDot);
  }

  /**
   * Value of {@code Numerics.solve} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record SolveVjp(double[] value, double[][] a, double[] b) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Numerics.solve} for an adjoint of
   * its result.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static SolveVjp solveVjp(double[][] a, double[] b, double[] resultBar) {
    return solveVjp(a, b, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #solveVjp(double[][], double[], double[])
   */
  static SolveVjp solveVjp(double[][] a, double[] b, double[] resultBar, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double[] value = solveVjp(a, b, resultBar, aBar, bBar, tape);
    return new SolveVjp(value, aBar, bBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Numerics.solve} for an adjoint of
   * its result.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param aBar on entry the adjoint of what {@code a} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @return what the method returns
   */
  static double[] solveVjp(double[][] a, double[] b, double[] resultBar, double[][] aBar,
      double[] bBar) {
    return solveVjp(a, b, resultBar, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #solveVjp(double[][], double[], double[], double[][], double[])
   */
  static double[] solveVjp(double[][] a, double[] b, double[] resultBar, double[][] aBar,
      double[] bBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "bBar", bBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      int n = b.length;
      double[][] bKeptKept = tape.table(double[].class, n);
      double[][] keptKept = tape.table(double[].class, n);
      double[][][][] aBarKeptKeptKept = tape.references(double[][][].class, n);
      double[][][] aKeptKeptKept = tape.table(double[][].class, n);
      double[][][][] aBarKeptKeptKept1 = tape.references(double[][][].class, n);
      double[][][] aBarKeptKept = tape.references(double[][].class, n);
      double[][] aKeptKept = tape.table(double[].class, n);
      double[][][] aBarKeptKept1 = tape.references(double[][].class, n);
      int[] pKept = tape.ints(n);
      for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++) {
          if (Math.abs(a[i][k]) > Math.abs(a[p][k])) {
            p = i;
          }
        }
        pKept[k] = p;
        double[] a1 = a[p];
        if (a1[k] == 0.0) {
          throw new ArithmeticException("singular at column " + k);
        }
        double[] aBar2 = aBar1[p];
        double[] aBar3 = aBar1[k];
        a[p] = a[k];
        aBar1[p] = aBar3;
        a[k] = a1;
        aBar1[k] = aBar2;
        double t = b[p];
        b[p] = b[k];
        b[k] = t;
        int t1 = n - (k + 1);
        double[] bKept = tape.row(bKeptKept, k, t1);
        double[] kept = tape.row(keptKept, k, t1);
        double[][][] aBarKeptKept2 = tape.references(double[][].class, t1);
        aBarKeptKeptKept[k] = aBarKeptKept2;
        double[][] aKeptKept1 = tape.row(aKeptKeptKept, k, t1);
        double[][][] aBarKeptKept3 = tape.references(double[][].class, t1);
        aBarKeptKeptKept1[k] = aBarKeptKept3;
        double[][] aBarKept = tape.references(double[].class, t1);
        aBarKeptKept[k] = aBarKept;
        double[] aKept = tape.row(aKeptKept, k, t1);
        double[][] aBarKept1 = tape.references(double[].class, t1);
        aBarKeptKept1[k] = aBarKept1;
        for (int i = k + 1; i < n; i++) {
          int t2 = i - (k + 1);
          double[] a2 = a[i];
          aBarKept[t2] = aBar1[i];
          double a3 = a2[k];
          double[] a4 = a[k];
          aBarKept1[t2] = aBar1[k];
          double a5 = a4[k];
          aKept[t2] = a5;
          double t3 = a3 / a5;
          kept[t2] = t3;
          a2[k] = t3;
          double[][] aBarKept2 = tape.references(double[].class, t1);
          aBarKeptKept2[t2] = aBarKept2;
          double[] aKept1 = tape.row(aKeptKept1, t2, t1);
          double[][] aBarKept3 = tape.references(double[].class, t1);
          aBarKeptKept3[t2] = aBarKept3;
          for (int j = k + 1; j < n; j++) {
            int t4 = j - (k + 1);
            double[] a6 = a[i];
            aBarKept2[t4] = aBar1[i];
            double a7 = a6[j];
            double[] a8 = a[k];
            aBarKept3[t4] = aBar1[k];
            double a9 = a8[j];
            aKept1[t4] = a9;
            a6[j] = a7 - t3 * a9;
          }
          double b1 = b[i];
          double b2 = b[k];
          bKept[t2] = b2;
          b[i] = b1 - t3 * b2;
        }
      }
      double[] x = new double[n];
      double[] xBar = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double[][] xKeptKept = tape.table(double[].class, n);
      for (int i = n - 1; i >= 0; i--) {
        double s = b[i];
        double[] xKept = tape.row(xKeptKept, i, n - (i + 1));
        for (int j = i + 1; j < n; j++) {
          double a1 = a[i][j];
          double x1 = x[j];
          xKept[j - (i + 1)] = x1;
          s -= a1 * x1;
        }
        double t = s / a[i][i];
        kept[i] = t;
        x[i] = t;
      }

      // reverse sweep
      double[][] seeds = tape.table(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        int t = a[i].length;
        double[] seed = tape.row(seeds, i, t);
        double[] t1 = aBar[i];
        Arguments.movedRow("a", i, t1.length, t);
        System.arraycopy(t1, 0, seed, 0, t);
      }
      for (int i = 0; i < a.length; i++) {
        Arrays.fill(aBar[i], 0.0);
      }
      for (int i = 0; i < a.length; i++) {
        int t = a[i].length;
        double[] t1 = aBar1[i];
        double[] t2 = seeds[i];
        for (int i1 = 0; i1 < t; i1++) {
          t1[i1] += t2[i1];
        }
      }
      Arguments.length("resultBar", resultBar.length, x.length);
      for (int i = 0; i < x.length; i++) {
        xBar[i] = resultBar[i];
      }
      for (int i = 0; i <= n - 1; i++) {
        double t = xBar[i];
        xBar[i] = 0.0;
        double sBar = t / a[i][i];
        aBar1[i][i] -= sBar * kept[i];
        double[] xKept = xKeptKept[i];
        for (int j = i + 1; j < n; j++) {
          double t1 = -sBar;
          double aBar2 = t1 * xKept[j - (i + 1)];
          xBar[j] += a[i][j] * t1;
          aBar1[i][j] += aBar2;
        }
        bBar[i] += sBar;
      }
      for (int k = n - 1; k >= 0; k--) {
        int i = k + 1;
        double[] bKept = bKeptKept[k];
        double[] kept1 = keptKept[k];
        double[][][] aBarKeptKept2 = aBarKeptKeptKept[k];
        double[][] aKeptKept1 = aKeptKeptKept[k];
        double[][][] aBarKeptKept3 = aBarKeptKeptKept1[k];
        double[][] aBarKept = aBarKeptKept[k];
        double[] aKept = aKeptKept[k];
        double[][] aBarKept1 = aBarKeptKept1[k];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double t1 = -bBar[i1];
          double t2 = kept1[t];
          double t3 = t1 * bKept[t];
          bBar[k] += t2 * t1;
          double[][] aBarKept2 = aBarKeptKept2[t];
          double[] aKept1 = aKeptKept1[t];
          double[][] aBarKept3 = aBarKeptKept3[t];
          double t4 = t3;
          for (int j = i; j < n; j++) {
            int t5 = j - i;
            double t6 = -aBarKept2[t5][j];
            double t7 = t4 + t6 * aKept1[t5];
            aBarKept3[t5][j] += t2 * t6;
            t4 = t7;
          }
          double[] aBar2 = aBarKept[t];
          double t5 = aBar2[k];
          aBar2[k] = 0.0;
          double aBar3 = (t4 + t5) / aKept[t];
          aBarKept1[t][k] -= aBar3 * t2;
          aBar2[k] += aBar3;
        }
        double t = bBar[k];
        bBar[k] = 0.0;
        int p = pKept[k];
        double t1 = bBar[p];
        bBar[p] = 0.0;
        bBar[k] += t1;
        bBar[p] += t;
      }
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.solve} as a function of the vector that packs {@code a}, {@code b}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction solveFunction(double[][] a, double[] b) {
    return new SolveFunction(a, b);
  }

  private static final class SolveFunction implements VectorFunction {

    private final double[][] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    SolveFunction(double[][] a, double[] b) {
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
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] value = Numerics.solve(a, b);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] value = Numerics.solve(a, b);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      SolveJvp value = solveJvp(a, b, aDot, bDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[][] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] value = solveVjp(a, b, resultBar, aBar, bBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(aBar, adjoints, 0);
      Arguments.pack(bBar, adjoints, aSize);
    }
  }

  /**
   * Forward mode: {@code Numerics.fft} and its derivative in the direction of the tangents.
   *
   * @param re as the method takes it; written as the method writes it
   * @param im as the method takes it; written as the method writes it
   * @param reDot tangent of {@code re}, of the same shape; receives that of what the array
   *     then holds
   * @param imDot tangent of {@code im}, of the same shape; receives that of what the array
   *     then holds
   */
  static void fftJvp(double[] re, double[] im, double[] reDot, double[] imDot) {
    Arguments.sameShape("reDot", reDot, "re", re);
    Arguments.sameShape("imDot", imDot, "im", im);
    Arguments.sameSharing("re", re, reDot, "im", im, imDot);
    int n = re.length;
    int j = 0;
    for (int i = 1; i < n; i++) {
      int bit = n >> 1;
      while ((j & bit) != 0) {
        j ^= bit;
        bit >>= 1;
      }
      j ^= bit;
      if (i < j) {
        double t = re[i];
        double tDot = reDot[i];
        double reDot1 = reDot[j];
        re[i] = re[j];
        reDot[i] = reDot1;
        re[j] = t;
        reDot[j] = tDot;
        t = im[i];
        tDot = imDot[i];
        double imDot1 = imDot[j];
        im[i] = im[j];
        imDot[i] = imDot1;
        im[j] = t;
        imDot[j] = tDot;
      }
    }
    for (int len = 2; len <= n; len <<= 1) {
      double angle = -2.0 * Math.PI / len;
      for (int i = 0; i < n; i += len) {
        int k = 0;
        while (true) {
          int t = len / 2;
          if (k >= t) {
            break;
          }
          double t1 = angle * k;
          double c = Math.cos(t1);
          double s = Math.sin(t1);
          int u = i + k;
          int v = u + t;
          double re1 = re[v];
          double reDot1 = reDot[v];
          double im1 = im[v];
          double imDot1 = imDot[v];
          double vr = re1 * c - im1 * s;
          double vrDot = reDot1 * c - imDot1 * s;
          double vi = re1 * s + im1 * c;
          double viDot = reDot1 * s + imDot1 * c;
          double t2 = reDot[u] - vrDot;
          re[v] = re[u] - vr;
          reDot[v] = t2;
          double t3 = imDot[u] - viDot;
          im[v] = im[u] - vi;
          imDot[v] = t3;
          double t4 = reDot[u] + vrDot;
          re[u] += vr;
          reDot[u] = t4;
          double t5 = imDot[u] + viDot;
          im[u] += vi;
          imDot[u] = t5;
          k++;
        }
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fftJvp(double[], double[], double[], double[])
   */
  static void fftJvp(double[] re, double[] im, double[] reDot, double[] imDot, Tape tape) {
    fftJvp(re, im, reDot, imDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Numerics.fft} for those of what
   * it writes.
   *
   * @param re as the method takes it; written as the method writes it
   * @param im as the method takes it; written as the method writes it
   * @param reBar on entry the adjoint of what {@code re} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param imBar on entry the adjoint of what {@code im} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void fftVjp(double[] re, double[] im, double[] reBar, double[] imBar) {
    fftVjp(re, im, reBar, imBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fftVjp(double[], double[], double[], double[])
   */
  static void fftVjp(double[] re, double[] im, double[] reBar, double[] imBar, Tape tape) {
    Arguments.sameShape("reBar", reBar, "re", re);
    Arguments.sameShape("imBar", imBar, "im", im);
    Arguments.sameSharing("re", re, reBar, "im", im, imBar);
    int mark = tape.mark();
    try {
      int n = re.length;
      int[] jKept = tape.ints(n);
      int j = 0;
      for (int i = 1; i < n; i++) {
        int bit = n >> 1;
        while ((j & bit) != 0) {
          j ^= bit;
          bit >>= 1;
        }
        j ^= bit;
        jKept[i] = j;
        if (i < j) {
          double t = re[i];
          re[i] = re[j];
          re[j] = t;
          t = im[i];
          im[i] = im[j];
          im[j] = t;
        }
      }
      int[] tripsKept = tape.ints(64);
      int[][] tripsKeptKept = tape.references(int[].class, 64);
      int[][][] uKeptKeptKept = tape.references(int[][].class, 64);
      int[] lenKept = tape.ints(64);
      double[][][] cKeptKeptKept = tape.references(double[][].class, 64);
      double[][][] sKeptKeptKept = tape.references(double[][].class, 64);
      int trips = 0;
      for (int len = 2; len <= n; len <<= 1) {
        lenKept[trips] = len;
        double angle = -2.0 * Math.PI / len;
        int[] tripsKept1 = tape.ints(64);
        int[][] uKeptKept = tape.references(int[].class, 64);
        double[][] cKeptKept = tape.references(double[].class, 64);
        double[][] sKeptKept = tape.references(double[].class, 64);
        int trips1 = 0;
        for (int i = 0; i < n; i += len) {
          int[] uKept = tape.ints(64);
          double[] cKept = tape.doubles(64);
          double[] sKept = tape.doubles(64);
          int trips2 = 0;
          for (int k = 0; k < len / 2; k++) {
            double t = angle * k;
            double c = Math.cos(t);
            cKept[trips2] = c;
            double s = Math.sin(t);
            sKept[trips2] = s;
            int u = i + k;
            uKept[trips2] = u;
            int v = u + len / 2;
            double re1 = re[v];
            double im1 = im[v];
            double vr = re1 * c - im1 * s;
            double vi = re1 * s + im1 * c;
            re[v] = re[u] - vr;
            im[v] = im[u] - vi;
            re[u] += vr;
            im[u] += vi;
            trips2++;
            uKept = tape.grow(uKept, trips2);
            cKept = tape.grow(cKept, trips2);
            sKept = tape.grow(sKept, trips2);
          }
          tripsKept1[trips1] = trips2;
          uKeptKept[trips1] = uKept;
          cKeptKept[trips1] = cKept;
          sKeptKept[trips1] = sKept;
          trips1++;
          tripsKept1 = tape.grow(tripsKept1, trips1);
          uKeptKept = tape.grow(uKeptKept, trips1);
          cKeptKept = tape.grow(cKeptKept, trips1);
          sKeptKept = tape.grow(sKeptKept, trips1);
        }
        tripsKept[trips] = trips1;
        tripsKeptKept[trips] = tripsKept1;
        uKeptKeptKept[trips] = uKeptKept;
        cKeptKeptKept[trips] = cKeptKept;
        sKeptKeptKept[trips] = sKeptKept;
        trips++;
        tripsKept = tape.grow(tripsKept, trips);
        tripsKeptKept = tape.grow(tripsKeptKept, trips);
        uKeptKeptKept = tape.grow(uKeptKeptKept, trips);
        lenKept = tape.grow(lenKept, trips);
        cKeptKeptKept = tape.grow(cKeptKeptKept, trips);
        sKeptKeptKept = tape.grow(sKeptKeptKept, trips);
      }

      // reverse sweep
      for (int k = trips - 1; k >= 0; k--) {
        trips = tripsKept[k];
        int[] tripsKept1 = tripsKeptKept[k];
        int[][] uKeptKept = uKeptKeptKept[k];
        int len = lenKept[k];
        double[][] cKeptKept = cKeptKeptKept[k];
        double[][] sKeptKept = sKeptKeptKept[k];
        for (int k1 = trips - 1; k1 >= 0; k1--) {
          trips = tripsKept1[k1];
          int[] uKept = uKeptKept[k1];
          double[] cKept = cKeptKept[k1];
          double[] sKept = sKeptKept[k1];
          for (int k2 = trips - 1; k2 >= 0; k2--) {
            int u = uKept[k2];
            int v = u + len / 2;
            double t = imBar[v];
            double t1 = imBar[u];
            double t2 = reBar[u];
            imBar[v] = 0.0;
            double viBar = t1 - t;
            imBar[u] += t;
            double t3 = reBar[v];
            reBar[v] = 0.0;
            double vrBar = t2 - t3;
            reBar[u] += t3;
            double c = cKept[k2];
            double imBar1 = viBar * c;
            double s = sKept[k2];
            double reBar1 = viBar * s;
            imBar[v] += imBar1 - vrBar * s;
            reBar[v] += reBar1 + vrBar * c;
          }
        }
      }
      for (int i = n - 1; i >= 1; i--) {
        int j1 = jKept[i];
        if (i < j1) {
          double t = imBar[j1];
          imBar[j1] = 0.0;
          double t1 = imBar[i];
          imBar[i] = 0.0;
          imBar[j1] += t1;
          imBar[i] += t;
          double t2 = reBar[j1];
          reBar[j1] = 0.0;
          double t3 = reBar[i];
          reBar[i] = 0.0;
          reBar[j1] += t3;
          reBar[i] += t2;
        }
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.fft} as a function of the vector that packs {@code re}, {@code im}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param re of the shape that the parameter is to have
   * @param im of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction fftFunction(double[] re, double[] im) {
    return new FftFunction(re, im);
  }

  private static final class FftFunction implements VectorFunction {

    private final double[] re;

    private final double[] im;

    private final int reSize;

    private final int imSize;

    FftFunction(double[] re, double[] im) {
      this.re = re;
      this.im = im;
      Objects.requireNonNull(re, "re");
      this.reSize = Arguments.size(re);
      Objects.requireNonNull(im, "im");
      this.imSize = Arguments.size(im);
    }

    @Override
    public int inputs() {
      return reSize + imSize;
    }

    @Override
    public int outputs() {
      return reSize + imSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] re = Arguments.unpackLike(this.re, packed, 0);
      double[] im = Arguments.unpackLike(this.im, packed, reSize);
      Numerics.fft(re, im);
      Arguments.pack(im, values, Arguments.pack(re, values, 0));
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] re = Arguments.unpackLike(this.re, packed, 0);
      double[] im = Arguments.unpackLike(this.im, packed, reSize);
      double[] reDot = Arguments.unpackLike(this.re, direction, 0);
      double[] imDot = Arguments.unpackLike(this.im, direction, reSize);
      fftJvp(re, im, reDot, imDot);
      Arguments.pack(im, values, Arguments.pack(re, values, 0));
      Arguments.pack(imDot, tangents, Arguments.pack(reDot, tangents, 0));
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
      double[] re = Arguments.unpackLike(this.re, packed, 0);
      double[] im = Arguments.unpackLike(this.im, packed, reSize);
      double[] reBar = Arguments.unpackLike(this.re, weights, 0);
      double[] imBar = Arguments.unpackLike(this.im, weights, reSize);
      fftVjp(re, im, reBar, imBar);
      Arguments.pack(im, values, Arguments.pack(re, values, 0));
      Arguments.pack(reBar, adjoints, 0);
      Arguments.pack(imBar, adjoints, reSize);
    }
  }

  /**
   * Forward mode: {@code Numerics.rungeKutta} and its derivative in the direction of the
   * tangents.
   *
   * @param y as the method takes it
   * @param k as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param yDot tangent of {@code y}
   * @param kDot tangent of {@code k}
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual rungeKuttaJvp(double y, double k, double h, int n, double yDot, double kDot,
      double hDot) {
    double t = 0.0;
    double tDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t1 = -k;
      double t2 = -kDot;
      double k1 = t1 * y + Math.sin(t);
      double k1Dot = t2 * y + t1 * yDot + tDot * Math.cos(t);
      double t3 = h / 2.0;
      double t4 = hDot / 2.0;
      double t5 = t + t3;
      double t6 = y + t3 * k1;
      double t7 = Math.sin(t5);
      double t8 = (tDot + t4) * Math.cos(t5);
      double k2 = t1 * t6 + t7;
      double k2Dot = t2 * t6 + t1 * (yDot + (t4 * k1 + t3 * k1Dot)) + t8;
      double t9 = y + t3 * k2;
      double k3 = t1 * t9 + t7;
      double k3Dot = t2 * t9 + t1 * (yDot + (t4 * k2 + t3 * k2Dot)) + t8;
      t += h;
      tDot += hDot;
      double t10 = y + h * k3;
      double k4 = t1 * t10 + Math.sin(t);
      double k4Dot = t2 * t10 + t1 * (yDot + (hDot * k3 + h * k3Dot)) + tDot * Math.cos(t);
      double t11 = h / 6.0;
      double t12 = k1 + 2.0 * k2 + 2.0 * k3 + k4;
      y += t11 * t12;
      yDot += hDot / 6.0 * t12 + t11 * (k1Dot + 2.0 * k2Dot + 2.0 * k3Dot + k4Dot);
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaJvp(double, double, double, int, double, double, double)
   */
  static Dual rungeKuttaJvp(double y, double k, double h, int n, double yDot, double kDot,
      double hDot, Tape tape) {
    return rungeKuttaJvp(y, k, h, n, yDot, kDot, hDot);
  }

  /**
   * Value and gradient of {@code Numerics.rungeKutta}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   * @param k the derivative with respect to {@code k}
   * @param h the derivative with respect to {@code h}
   */
  record RungeKuttaGradient(double value, double y, double k, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.rungeKutta}: filled by a derivative
   * and reused by its caller.
   */
  static final class RungeKuttaAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public RungeKuttaAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.rungeKutta} and its gradient.
   *
   * @param y as the method takes it
   * @param k as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RungeKuttaGradient rungeKuttaGradient(double y, double k, double h, int n) {
    return rungeKuttaGradient(y, k, h, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaGradient(double, double, double, int)
   */
  static RungeKuttaGradient rungeKuttaGradient(double y, double k, double h, int n, Tape tape) {
    RungeKuttaAdjoint adjoint = new RungeKuttaAdjoint();
    double value = rungeKuttaGradient(y, k, h, n, adjoint, tape);
    return new RungeKuttaGradient(value, adjoint.y, adjoint.k, adjoint.h);
  }

  /**
   * Reverse mode: {@code Numerics.rungeKutta} and its gradient, written into the caller's
   * memory.
   *
   * @param y as the method takes it
   * @param k as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code y}, {@code k},
   *     {@code h}
   * @return the value
   */
  static double rungeKuttaGradient(double y, double k, double h, int n, RungeKuttaAdjoint adjoint) {
    return rungeKuttaGradient(y, k, h, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaGradient(double, double, double, int, RungeKuttaAdjoint)
   */
  static double rungeKuttaGradient(double y, double k, double h, int n, RungeKuttaAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(n);
      double[] tKept = tape.doubles(n);
      double[] yKept = tape.doubles(n);
      double[] k1Kept = tape.doubles(n);
      double[] kept1 = tape.doubles(n);
      double t = 0.0;
      for (int i = 0; i < n; i++) {
        yKept[i] = y;
        tKept[i] = t;
        double t1 = -k;
        double k1 = t1 * y + Math.sin(t);
        k1Kept[i] = k1;
        double t2 = h / 2.0;
        double t3 = Math.sin(t + t2);
        kept1[i] = t3;
        double k2 = t1 * (y + t2 * k1) + t3;
        double k3 = t1 * (y + t2 * k2) + t3;
        t += h;
        double k4 = t1 * (y + h * k3) + Math.sin(t);
        double t4 = k1 + 2.0 * k2 + 2.0 * k3 + k4;
        kept[i] = t4;
        y += h / 6.0 * t4;
      }

      // reverse sweep
      double yBar = 1.0;
      double tBar = 0.0;
      double kBar = 0.0;
      double hBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t1 = h / 6.0 * yBar;
        double k3Bar = 2.0 * t1;
        hBar += yBar * kept[i] / 6.0;
        double t2 = tKept[i];
        double t3 = tBar + t1 * Math.cos(t2 + h);
        double y1 = yKept[i];
        double t4 = -k;
        double t5 = h / 2.0;
        double k1 = k1Kept[i];
        double t6 = y1 + t5 * k1;
        double t7 = kept1[i];
        double k2 = t4 * t6 + t7;
        double t8 = y1 + t5 * k2;
        double k3 = t4 * t8 + t7;
        double t9 = t4 * t1;
        yBar += t9;
        hBar += t9 * k3;
        double k3Bar1 = k3Bar + h * t9;
        hBar += t3;
        double t10 = t4 * k3Bar1;
        yBar += t10;
        double k2Bar = k3Bar + t5 * t10;
        double t11 = (k3Bar1 + k2Bar) * Math.cos(t2 + t5);
        double t12 = t4 * k2Bar;
        yBar += t12;
        double k1Bar = t1 + t5 * t12;
        hBar += (t10 * k2 + t12 * k1 + t11) / 2.0;
        tBar = t3 + t11 + k1Bar * Math.cos(t2);
        yBar += t4 * k1Bar;
        kBar -= t1 * (y1 + h * k3) + k3Bar1 * t8 + k2Bar * t6 + k1Bar * y1;
      }
      adjoint.y = yBar;
      adjoint.k = kBar;
      adjoint.h = hBar;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.rungeKutta}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   * @param k the derivative with respect to {@code k}
   * @param h the derivative with respect to {@code h}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param kHvp the Hessian-vector product for {@code k}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record RungeKuttaHvp(double value, double y, double k, double h, double yHvp, double kHvp,
      double hHvp) {}

  /**
   * Second order: {@code Numerics.rungeKutta}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param y as the method takes it
   * @param k as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param yDot tangent of {@code y}
   * @param kDot tangent of {@code k}
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static RungeKuttaHvp rungeKuttaHvp(double y, double k, double h, int n, double yDot, double kDot,
      double hDot) {
    return rungeKuttaHvp(y, k, h, n, yDot, kDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaHvp(double, double, double, int, double, double, double)
   */
  static RungeKuttaHvp rungeKuttaHvp(double y, double k, double h, int n, double yDot, double kDot,
      double hDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      double[] tKept = tape.doubles(n);
      double[] tKeptDot = tape.doubles(n);
      double[] yKept = tape.doubles(n);
      double[] yKeptDot = tape.doubles(n);
      double[] k1Kept = tape.doubles(n);
      double[] k1KeptDot = tape.doubles(n);
      double[] kept1 = tape.doubles(n);
      double[] keptDot1 = tape.doubles(n);
      double t = 0.0;
      double tDot = 0.0;
      for (int i = 0; i < n; i++) {
        yKept[i] = y;
        yKeptDot[i] = yDot;
        tKept[i] = t;
        tKeptDot[i] = tDot;
        double t1 = -k;
        double t2 = -kDot;
        double k1 = t1 * y + Math.sin(t);
        double k1Dot = t2 * y + t1 * yDot + tDot * Math.cos(t);
        k1Kept[i] = k1;
        k1KeptDot[i] = k1Dot;
        double t3 = h / 2.0;
        double t4 = hDot / 2.0;
        double t5 = t + t3;
        double t6 = y + t3 * k1;
        double t7 = Math.sin(t5);
        double t8 = (tDot + t4) * Math.cos(t5);
        kept1[i] = t7;
        keptDot1[i] = t8;
        double k2 = t1 * t6 + t7;
        double k2Dot = t2 * t6 + t1 * (yDot + (t4 * k1 + t3 * k1Dot)) + t8;
        double t9 = y + t3 * k2;
        double k3 = t1 * t9 + t7;
        double k3Dot = t2 * t9 + t1 * (yDot + (t4 * k2 + t3 * k2Dot)) + t8;
        t += h;
        tDot += hDot;
        double t10 = y + h * k3;
        double k4 = t1 * t10 + Math.sin(t);
        double k4Dot = t2 * t10 + t1 * (yDot + (hDot * k3 + h * k3Dot)) + tDot * Math.cos(t);
        double t11 = h / 6.0;
        double t12 = k1 + 2.0 * k2 + 2.0 * k3 + k4;
        double t13 = k1Dot + 2.0 * k2Dot + 2.0 * k3Dot + k4Dot;
        kept[i] = t12;
        keptDot[i] = t13;
        y += t11 * t12;
        yDot += hDot / 6.0 * t12 + t11 * t13;
      }

      // reverse sweep
      double yBar = 1.0;
      double tBar = 0.0;
      double kBar = 0.0;
      double hBar = 0.0;
      double yBarDot = 0.0;
      double tBarDot = 0.0;
      double kBarDot = 0.0;
      double hBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t1 = kept[i];
        double t2 = h / 6.0;
        double t3 = t2 * yBar;
        double t4 = hDot / 6.0 * yBar + t2 * yBarDot;
        double k3Bar = 2.0 * t3;
        double k3BarDot = 2.0 * t4;
        hBar += yBar * t1 / 6.0;
        hBarDot += (yBarDot * t1 + yBar * keptDot[i]) / 6.0;
        double t5 = tKept[i];
        double tDot1 = tKeptDot[i];
        double t6 = t5 + h;
        double t7 = Math.cos(t6);
        double t8 = tBar + t3 * t7;
        double t9 = tBarDot + (t4 * t7 - t3 * ((tDot1 + hDot) * Math.sin(t6)));
        double y1 = yKept[i];
        yDot = yKeptDot[i];
        double t10 = -k;
        double t11 = -kDot;
        double t12 = h / 2.0;
        double t13 = hDot / 2.0;
        double k1 = k1Kept[i];
        double k1Dot = k1KeptDot[i];
        double t14 = y1 + t12 * k1;
        double t15 = yDot + (t13 * k1 + t12 * k1Dot);
        double t16 = kept1[i];
        double t17 = keptDot1[i];
        double k2 = t10 * t14 + t16;
        double k2Dot = t11 * t14 + t10 * t15 + t17;
        double t18 = y1 + t12 * k2;
        double t19 = yDot + (t13 * k2 + t12 * k2Dot);
        double k3 = t10 * t18 + t16;
        double k3Dot = t11 * t18 + t10 * t19 + t17;
        double t20 = y1 + h * k3;
        double t21 = t10 * t3;
        double t22 = t11 * t3 + t10 * t4;
        yBar += t21;
        yBarDot += t22;
        hBar += t21 * k3;
        hBarDot += t22 * k3 + t21 * k3Dot;
        double k3Bar1 = k3Bar + h * t21;
        double k3BarDot1 = k3BarDot + (hDot * t21 + h * t22);
        hBar += t8;
        hBarDot += t9;
        double t23 = t10 * k3Bar1;
        double t24 = t11 * k3Bar1 + t10 * k3BarDot1;
        yBar += t23;
        yBarDot += t24;
        double k2Bar = k3Bar + t12 * t23;
        double k2BarDot = k3BarDot + (t13 * t23 + t12 * t24);
        double t25 = k3Bar1 + k2Bar;
        double t26 = t5 + t12;
        double t27 = Math.cos(t26);
        double t28 = t25 * t27;
        double t29 = (k3BarDot1 + k2BarDot) * t27 - t25 * ((tDot1 + t13) * Math.sin(t26));
        double t30 = t10 * k2Bar;
        double t31 = t11 * k2Bar + t10 * k2BarDot;
        yBar += t30;
        yBarDot += t31;
        double k1Bar = t3 + t12 * t30;
        double k1BarDot = t4 + (t13 * t30 + t12 * t31);
        hBar += (t23 * k2 + t30 * k1 + t28) / 2.0;
        hBarDot += (t24 * k2 + t23 * k2Dot + (t31 * k1 + t30 * k1Dot) + t29) / 2.0;
        double t32 = Math.cos(t5);
        tBar = t8 + t28 + k1Bar * t32;
        tBarDot = t9 + t29 + (k1BarDot * t32 - k1Bar * (tDot1 * Math.sin(t5)));
        yBar += t10 * k1Bar;
        yBarDot += t11 * k1Bar + t10 * k1BarDot;
        kBar -= t3 * t20 + k3Bar1 * t18 + k2Bar * t14 + k1Bar * y1;
        kBarDot -= t4 * t20 + t3 * (yDot + (hDot * k3 + h * k3Dot))
            + (k3BarDot1 * t18 + k3Bar1 * t19) + (k2BarDot * t14 + k2Bar * t15)
            + (k1BarDot * y1 + k1Bar * yDot);
      }
      return new RungeKuttaHvp(y, yBar, kBar, hBar, yBarDot, kBarDot, hBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.rungeKutta} as a function of the vector that packs {@code y}, {@code k},
   * {@code h}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction rungeKuttaFunction(int n) {
    return new RungeKuttaFunction(n);
  }

  private static final class RungeKuttaFunction implements ScalarFunction {

    private final int n;

    RungeKuttaFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double y = packed[0];
      double k = packed[1];
      double h = packed[2];
      return Numerics.rungeKutta(y, k, h, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double y = packed[0];
      double k = packed[1];
      double h = packed[2];
      RungeKuttaAdjoint adjoint = new RungeKuttaAdjoint();
      double value = rungeKuttaGradient(y, k, h, this.n, adjoint);
      gradient[0] = adjoint.y;
      gradient[1] = adjoint.k;
      gradient[2] = adjoint.h;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double y = packed[0];
      double k = packed[1];
      double h = packed[2];
      double yDot = direction[0];
      double kDot = direction[1];
      double hDot = direction[2];
      return rungeKuttaJvp(y, k, h, this.n, yDot, kDot, hDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double y = packed[0];
      double k = packed[1];
      double h = packed[2];
      double yDot = direction[0];
      double kDot = direction[1];
      double hDot = direction[2];
      RungeKuttaHvp hvp = rungeKuttaHvp(y, k, h, this.n, yDot, kDot, hDot);
      double value = hvp.value();
      gradient[0] = hvp.y();
      gradient[1] = hvp.k();
      gradient[2] = hvp.h();
      product[0] = hvp.yHvp();
      product[1] = hvp.kHvp();
      product[2] = hvp.hHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.bisection} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param aDot tangent of {@code a}
   * @param loDot tangent of {@code lo}
   * @param hiDot tangent of {@code hi}
   * @return the value and its tangent
   */
  static Dual bisectionJvp(double a, double lo, double hi, double aDot, double loDot,
      double hiDot) {
    for (int i = 0; i < 12; i++) {
      double mid = 0.5 * (lo + hi);
      double midDot = 0.5 * (loDot + hiDot);
      if (mid * mid * mid + mid > a) {
        hi = mid;
        hiDot = midDot;
      } else {
        lo = mid;
        loDot = midDot;
      }
    }
    return new Dual(lo + a * hi, loDot + (aDot * hi + a * hiDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bisectionJvp(double, double, double, double, double, double)
   */
  static Dual bisectionJvp(double a, double lo, double hi, double aDot, double loDot, double hiDot,
      Tape tape) {
    return bisectionJvp(a, lo, hi, aDot, loDot, hiDot);
  }

  /**
   * Value and gradient of {@code Numerics.bisection}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param lo the derivative with respect to {@code lo}
   * @param hi the derivative with respect to {@code hi}
   */
  record BisectionGradient(double value, double a, double lo, double hi) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.bisection}: filled by a derivative
   * and reused by its caller.
   */
  static final class BisectionAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code lo}. */
    public double lo;

    /** The adjoint of {@code hi}. */
    public double hi;

    /** A holder of zeros. */
    public BisectionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.bisection} and its gradient.
   *
   * @param a as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BisectionGradient bisectionGradient(double a, double lo, double hi) {
    return bisectionGradient(a, lo, hi, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bisectionGradient(double, double, double)
   */
  static BisectionGradient bisectionGradient(double a, double lo, double hi, Tape tape) {
    BisectionAdjoint adjoint = new BisectionAdjoint();
    double value = bisectionGradient(a, lo, hi, adjoint, tape);
    return new BisectionGradient(value, adjoint.a, adjoint.lo, adjoint.hi);
  }

  /**
   * Reverse mode: {@code Numerics.bisection} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code lo},
   *     {@code hi}
   * @return the value
   */
  static double bisectionGradient(double a, double lo, double hi, BisectionAdjoint adjoint) {
    return bisectionGradient(a, lo, hi, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bisectionGradient(double, double, double, BisectionAdjoint)
   */
  static double bisectionGradient(double a, double lo, double hi, BisectionAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(12);
      for (int i = 0; i < 12; i++) {
        double mid = 0.5 * (lo + hi);
        boolean t = mid * mid * mid + mid > a;
        kept[i] = t;
        if (t) {
          hi = mid;
        } else {
          lo = mid;
        }
      }

      // reverse sweep
      double hiBar = a;
      double loBar = 1.0;
      for (int i = 11; i >= 0; i--) {
        double midBar;
        if (kept[i]) {
          midBar = hiBar;
          hiBar = 0.0;
        } else {
          midBar = loBar;
          loBar = 0.0;
        }
        double t = 0.5 * midBar;
        loBar += t;
        hiBar += t;
      }
      adjoint.a = hi;
      adjoint.lo = loBar;
      adjoint.hi = hiBar;
      return lo + a * hi;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.bisection}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param lo the derivative with respect to {@code lo}
   * @param hi the derivative with respect to {@code hi}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param loHvp the Hessian-vector product for {@code lo}
   * @param hiHvp the Hessian-vector product for {@code hi}
   */
  record BisectionHvp(double value, double a, double lo, double hi, double aHvp, double loHvp,
      double hiHvp) {}

  /**
   * Second order: {@code Numerics.bisection}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param aDot tangent of {@code a}
   * @param loDot tangent of {@code lo}
   * @param hiDot tangent of {@code hi}
   * @return value, gradient and product, in new arrays
   */
  static BisectionHvp bisectionHvp(double a, double lo, double hi, double aDot, double loDot,
      double hiDot) {
    return bisectionHvp(a, lo, hi, aDot, loDot, hiDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bisectionHvp(double, double, double, double, double, double)
   */
  static BisectionHvp bisectionHvp(double a, double lo, double hi, double aDot, double loDot,
      double hiDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(12);
      for (int i = 0; i < 12; i++) {
        double mid = 0.5 * (lo + hi);
        double midDot = 0.5 * (loDot + hiDot);
        boolean t = mid * mid * mid + mid > a;
        kept[i] = t;
        if (t) {
          hi = mid;
          hiDot = midDot;
        } else {
          lo = mid;
          loDot = midDot;
        }
      }

      // reverse sweep
      double hiBar = a;
      double loBar = 1.0;
      double hiBarDot = aDot;
      double loBarDot = 0.0;
      for (int i = 11; i >= 0; i--) {
        double midBar;
        double midBarDot;
        if (kept[i]) {
          midBar = hiBar;
          hiBar = 0.0;
          midBarDot = hiBarDot;
          hiBarDot = 0.0;
        } else {
          midBar = loBar;
          loBar = 0.0;
          midBarDot = loBarDot;
          loBarDot = 0.0;
        }
        double t = 0.5 * midBar;
        double t1 = 0.5 * midBarDot;
        loBar += t;
        loBarDot += t1;
        hiBar += t;
        hiBarDot += t1;
      }
      return new BisectionHvp(lo + a * hi, hi, loBar, hiBar, hiDot, loBarDot, hiBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.bisection} as a function of the vector that packs {@code a}, {@code lo},
   * {@code hi}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction bisectionFunction() {
    return new BisectionFunction();
  }

  private static final class BisectionFunction implements ScalarFunction {

    BisectionFunction() {}

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      return Numerics.bisection(a, lo, hi);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      BisectionAdjoint adjoint = new BisectionAdjoint();
      double value = bisectionGradient(a, lo, hi, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.lo;
      gradient[2] = adjoint.hi;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      double aDot = direction[0];
      double loDot = direction[1];
      double hiDot = direction[2];
      return bisectionJvp(a, lo, hi, aDot, loDot, hiDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      double aDot = direction[0];
      double loDot = direction[1];
      double hiDot = direction[2];
      BisectionHvp hvp = bisectionHvp(a, lo, hi, aDot, loDot, hiDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.lo();
      gradient[2] = hvp.hi();
      product[0] = hvp.aHvp();
      product[1] = hvp.loHvp();
      product[2] = hvp.hiHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.continuedFraction} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual continuedFractionJvp(double x, double xDot) {
    double d = 0.0;
    double c = 1.0;
    double f = 1.0;
    double dDot = 0.0;
    double cDot = 0.0;
    double fDot = 0.0;
    for (int i = 1; i < 60; i++) {
      double a;
      double aDot;
      if (i % 2 == 0) {
        double t = i / 2;
        a = t * x;
        aDot = t * xDot;
      } else {
        double t = -(i / 2 + 1) * 0.5;
        a = t * x;
        aDot = t * xDot;
      }
      double t = aDot * d + a * dDot;
      d = 1.0 / (1.0 + a * d);
      dDot = -(t * d * d);
      double t1 = a / c;
      cDot = aDot / c - cDot / c * t1;
      c = 1.0 + t1;
      double delta = c * d;
      double deltaDot = cDot * d + c * dDot;
      double f1 = f * delta;
      fDot = fDot * delta + f * deltaDot;
      if (Math.abs(delta - 1.0) < 1e-14) {
        f = f1;
        break;
      }
      f = f1;
    }
    return new Dual(f, fDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #continuedFractionJvp(double, double)
   */
  static Dual continuedFractionJvp(double x, double xDot, Tape tape) {
    return continuedFractionJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Numerics.continuedFraction}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ContinuedFractionGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.continuedFraction}: filled by a
   * derivative and reused by its caller.
   */
  static final class ContinuedFractionAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ContinuedFractionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.continuedFraction} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ContinuedFractionGradient continuedFractionGradient(double x) {
    return continuedFractionGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #continuedFractionGradient(double)
   */
  static ContinuedFractionGradient continuedFractionGradient(double x, Tape tape) {
    ContinuedFractionAdjoint adjoint = new ContinuedFractionAdjoint();
    double value = continuedFractionGradient(x, adjoint, tape);
    return new ContinuedFractionGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Numerics.continuedFraction} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double continuedFractionGradient(double x, ContinuedFractionAdjoint adjoint) {
    return continuedFractionGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #continuedFractionGradient(double, ContinuedFractionAdjoint)
   */
  static double continuedFractionGradient(double x, ContinuedFractionAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(60);
      double[] dKept = tape.doubles(60);
      double[] fKept = tape.doubles(60);
      double[] cKept = tape.doubles(60);
      double[] dKept1 = tape.doubles(60);
      double[] aKept = tape.doubles(60);
      boolean[] kept1 = tape.booleans(60);
      double[] kept2 = tape.doubles(60);
      double[] kept3 = tape.doubles(60);
      double d = 0.0;
      double c = 1.0;
      double f = 1.0;
      int i = 1;
      int exit;
      double t;
      double d1;
      double f1;
      double a;
      boolean t1;
      double t2;
      double t3;
      while (true) {
        if (i >= 60) {
          exit = 0;
          t = 0.0;
          d1 = 0.0;
          f1 = f;
          a = 0.0;
          t1 = false;
          t2 = 0.0;
          t3 = 0.0;
          break;
        }
        dKept1[i] = d;
        cKept[i] = c;
        fKept[i] = f;
        t1 = i % 2 == 0;
        kept1[i] = t1;
        if (t1) {
          t2 = i / 2;
          kept2[i] = t2;
          a = t2 * x;
          t3 = 0.0;
        } else {
          t3 = -(i / 2 + 1) * 0.5;
          kept3[i] = t3;
          a = t3 * x;
          t2 = 0.0;
        }
        aKept[i] = a;
        d1 = 1.0 / (1.0 + a * d);
        dKept[i] = d1;
        t = a / c;
        kept[i] = t;
        double c1 = 1.0 + t;
        double delta = c1 * d1;
        double f2 = f * delta;
        if (Math.abs(delta - 1.0) < 1e-14) {
          exit = 1;
          f1 = f;
          f = f2;
          break;
        }
        i++;
        d = d1;
        c = c1;
        f = f2;
      }

      // reverse sweep
      double fBar;
      double cBar;
      double dBar;
      double xBar;
      switch (exit) {
        case 0 -> {
          fBar = 1.0;
          cBar = 0.0;
          dBar = 0.0;
          xBar = 0.0;
        }
        default -> {
          double c1 = 1.0 + t;
          double delta = c1 * d1;
          double cBar1 = f1 * d1;
          double dBar1 = c1 * f1;
          double aBar = cBar1 / c;
          cBar = -(aBar * t);
          double t4 = -(dBar1 * d1 * d1);
          aBar += t4 * d;
          dBar = a * t4;
          if (t1) {
            xBar = t2 * aBar;
          } else {
            xBar = t3 * aBar;
          }
          fBar = delta;
        }
      }
      for (int j = i - 1; j >= 1; j--) {
        double t4 = kept[j];
        c = 1.0 + t4;
        d = dKept[j];
        double delta = c * d;
        f1 = fKept[j];
        double deltaBar = f1 * fBar;
        cBar += deltaBar * d;
        dBar += c * deltaBar;
        c = cKept[j];
        double aBar = cBar / c;
        cBar = -(aBar * t4);
        double t5 = -(dBar * d * d);
        d = dKept1[j];
        aBar += t5 * d;
        a = aKept[j];
        dBar = a * t5;
        if (kept1[j]) {
          xBar += kept2[j] * aBar;
        } else {
          xBar += kept3[j] * aBar;
        }
        fBar *= delta;
      }
      adjoint.x = xBar;
      return f;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.continuedFraction}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ContinuedFractionHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Numerics.continuedFraction}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ContinuedFractionHvp continuedFractionHvp(double x, double xDot) {
    return continuedFractionHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #continuedFractionHvp(double, double)
   */
  static ContinuedFractionHvp continuedFractionHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(60);
      double[] keptDot = tape.doubles(60);
      double[] dKept = tape.doubles(60);
      double[] dKeptDot = tape.doubles(60);
      double[] fKept = tape.doubles(60);
      double[] fKeptDot = tape.doubles(60);
      double[] cKept = tape.doubles(60);
      double[] cKeptDot = tape.doubles(60);
      double[] dKept1 = tape.doubles(60);
      double[] dKeptDot1 = tape.doubles(60);
      double[] aKept = tape.doubles(60);
      double[] aKeptDot = tape.doubles(60);
      boolean[] kept1 = tape.booleans(60);
      double[] kept2 = tape.doubles(60);
      double[] kept3 = tape.doubles(60);
      double d = 0.0;
      double c = 1.0;
      double f = 1.0;
      double dDot = 0.0;
      double cDot = 0.0;
      double fDot = 0.0;
      int i = 1;
      int exit;
      double t;
      double d1;
      double f1;
      double a;
      boolean t1;
      double t2;
      double t3;
      double t4;
      double dDot1;
      double aDot;
      while (true) {
        if (i >= 60) {
          exit = 0;
          t = 0.0;
          d1 = 0.0;
          f1 = f;
          a = 0.0;
          t1 = false;
          t2 = 0.0;
          t3 = 0.0;
          t4 = 0.0;
          dDot1 = 0.0;
          aDot = 0.0;
          break;
        }
        dKept1[i] = d;
        dKeptDot1[i] = dDot;
        cKept[i] = c;
        cKeptDot[i] = cDot;
        fKept[i] = f;
        fKeptDot[i] = fDot;
        t1 = i % 2 == 0;
        kept1[i] = t1;
        if (t1) {
          t2 = i / 2;
          kept2[i] = t2;
          a = t2 * x;
          t3 = 0.0;
          aDot = t2 * xDot;
        } else {
          t3 = -(i / 2 + 1) * 0.5;
          kept3[i] = t3;
          a = t3 * x;
          t2 = 0.0;
          aDot = t3 * xDot;
        }
        aKept[i] = a;
        aKeptDot[i] = aDot;
        d1 = 1.0 / (1.0 + a * d);
        dDot1 = -((aDot * d + a * dDot) * d1 * d1);
        dKept[i] = d1;
        dKeptDot[i] = dDot1;
        t = a / c;
        t4 = aDot / c - cDot / c * t;
        kept[i] = t;
        keptDot[i] = t4;
        double c1 = 1.0 + t;
        double delta = c1 * d1;
        double deltaDot = t4 * d1 + c1 * dDot1;
        double f2 = f * delta;
        if (Math.abs(delta - 1.0) < 1e-14) {
          exit = 1;
          f1 = f;
          f = f2;
          break;
        }
        i++;
        d = d1;
        c = c1;
        dDot = dDot1;
        cDot = t4;
        double t5 = fDot * delta + f * deltaDot;
        f = f2;
        fDot = t5;
      }

      // reverse sweep
      double fBar;
      double cBar;
      double dBar;
      double xBar;
      double fBarDot;
      double cBarDot;
      double dBarDot;
      double xBarDot;
      switch (exit) {
        case 0 -> {
          fBar = 1.0;
          cBar = 0.0;
          dBar = 0.0;
          xBar = 0.0;
          fBarDot = 0.0;
          cBarDot = 0.0;
          dBarDot = 0.0;
          xBarDot = 0.0;
        }
        default -> {
          double c1 = 1.0 + t;
          double delta = c1 * d1;
          double deltaDot = t4 * d1 + c1 * dDot1;
          double cBar1 = f1 * d1;
          double cBarDot1 = fDot * d1 + f1 * dDot1;
          double dBar1 = c1 * f1;
          double dBarDot1 = t4 * f1 + c1 * fDot;
          double aBar = cBar1 / c;
          double aBarDot = cBarDot1 / c - cDot / c * aBar;
          cBar = -(aBar * t);
          cBarDot = -(aBarDot * t + aBar * t4);
          double t5 = dBar1 * d1;
          double t6 = -(t5 * d1);
          double t7 = -((dBarDot1 * d1 + dBar1 * dDot1) * d1 + t5 * dDot1);
          aBar += t6 * d;
          aBarDot += t7 * d + t6 * dDot;
          dBar = a * t6;
          dBarDot = aDot * t6 + a * t7;
          if (t1) {
            xBar = t2 * aBar;
            xBarDot = t2 * aBarDot;
          } else {
            xBar = t3 * aBar;
            xBarDot = t3 * aBarDot;
          }
          fBar = delta;
          fBarDot = deltaDot;
        }
      }
      for (int j = i - 1; j >= 1; j--) {
        double t5 = kept[j];
        double t6 = keptDot[j];
        c = 1.0 + t5;
        d = dKept[j];
        dDot = dKeptDot[j];
        double delta = c * d;
        double deltaDot = t6 * d + c * dDot;
        f1 = fKept[j];
        fDot = fKeptDot[j];
        double deltaBar = f1 * fBar;
        double deltaBarDot = fDot * fBar + f1 * fBarDot;
        cBar += deltaBar * d;
        cBarDot += deltaBarDot * d + deltaBar * dDot;
        dBar += c * deltaBar;
        dBarDot += t6 * deltaBar + c * deltaBarDot;
        c = cKept[j];
        cDot = cKeptDot[j];
        double aBar = cBar / c;
        double aBarDot = cBarDot / c - cDot / c * aBar;
        cBar = -(aBar * t5);
        cBarDot = -(aBarDot * t5 + aBar * t6);
        double t7 = dBar * d;
        double t8 = -(t7 * d);
        double t9 = -((dBarDot * d + dBar * dDot) * d + t7 * dDot);
        d = dKept1[j];
        dDot = dKeptDot1[j];
        aBar += t8 * d;
        aBarDot += t9 * d + t8 * dDot;
        a = aKept[j];
        aDot = aKeptDot[j];
        dBar = a * t8;
        dBarDot = aDot * t8 + a * t9;
        if (kept1[j]) {
          double t10 = kept2[j];
          xBar += t10 * aBar;
          xBarDot += t10 * aBarDot;
        } else {
          double t10 = kept3[j];
          xBar += t10 * aBar;
          xBarDot += t10 * aBarDot;
        }
        fBarDot = fBarDot * delta + fBar * deltaDot;
        fBar *= delta;
      }
      return new ContinuedFractionHvp(f, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.continuedFraction} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction continuedFractionFunction() {
    return new ContinuedFractionFunction();
  }

  private static final class ContinuedFractionFunction implements ScalarFunction {

    ContinuedFractionFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Numerics.continuedFraction(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ContinuedFractionAdjoint adjoint = new ContinuedFractionAdjoint();
      double value = continuedFractionGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return continuedFractionJvp(x, xDot).tangent();
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
      ContinuedFractionHvp hvp = continuedFractionHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.logGamma} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual logGammaJvp(double x, double xDot) {
    double tmp = x + 5.5;
    double t = x + 0.5;
    double t1 = Math.log(tmp);
    double t2 = xDot * t1 + t * StrongZero.over(xDot, tmp);
    tmp -= t * t1;
    double ser = 1.000000000190015;
    double y = x;
    double serDot = 0.0;
    for (int i = 0; i < Numerics_LANCZOS.length; i++) {
      double c = Numerics_LANCZOS[i];
      y += 1.0;
      double t3 = c / y;
      ser += t3;
      serDot -= xDot / y * t3;
    }
    double t3 = 2.5066282746310005 * ser / x;
    return new Dual(-tmp + Math.log(t3),
        t2 - xDot + StrongZero.over(2.5066282746310005 * serDot / x - xDot / x * t3, t3));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaJvp(double, double)
   */
  static Dual logGammaJvp(double x, double xDot, Tape tape) {
    return logGammaJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Numerics.logGamma}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LogGammaGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.logGamma}: filled by a derivative
   * and reused by its caller.
   */
  static final class LogGammaAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LogGammaAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.logGamma} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogGammaGradient logGammaGradient(double x) {
    return logGammaGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaGradient(double)
   */
  static LogGammaGradient logGammaGradient(double x, Tape tape) {
    LogGammaAdjoint adjoint = new LogGammaAdjoint();
    double value = logGammaGradient(x, adjoint, tape);
    return new LogGammaGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Numerics.logGamma} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double logGammaGradient(double x, LogGammaAdjoint adjoint) {
    return logGammaGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaGradient(double, LogGammaAdjoint)
   */
  static double logGammaGradient(double x, LogGammaAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double tmp = x + 5.5;
      double t = x + 0.5;
      double t1 = Math.log(tmp);
      double tmp1 = tmp - t * t1;
      double[] yKept = tape.doubles(Numerics_LANCZOS.length);
      double ser = 1.000000000190015;
      double y = x;
      for (int i = 0; i < Numerics_LANCZOS.length; i++) {
        double c = Numerics_LANCZOS[i];
        y += 1.0;
        yKept[i] = y;
        ser += c / y;
      }
      double t2 = 2.5066282746310005 * ser / x;

      // reverse sweep
      double t3 = 1.0 / t2 / x;
      double serBar = 2.5066282746310005 * t3;
      double yBar = 0.0;
      for (int i = Numerics_LANCZOS.length - 1; i >= 0; i--) {
        double y1 = yKept[i];
        double c = Numerics_LANCZOS[i];
        yBar -= serBar / y1 * (c / y1);
      }
      double tmpBar = StrongZero.over(t, tmp) - 1.0;
      double xBar = yBar - t3 * t2 + t1 + tmpBar;
      adjoint.x = xBar;
      return -tmp1 + Math.log(t2);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.logGamma}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LogGammaHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Numerics.logGamma}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LogGammaHvp logGammaHvp(double x, double xDot) {
    return logGammaHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaHvp(double, double)
   */
  static LogGammaHvp logGammaHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double tmp = x + 5.5;
      double t = x + 0.5;
      double t1 = Math.log(tmp);
      double t2 = 1.0 / tmp;
      double t3 = StrongZero.times(xDot, t2);
      tmp -= t * t1;
      double[] yKept = tape.doubles(Numerics_LANCZOS.length);
      double[] yKeptDot = tape.doubles(Numerics_LANCZOS.length);
      double ser = 1.000000000190015;
      double y = x;
      double serDot = 0.0;
      for (int i = 0; i < Numerics_LANCZOS.length; i++) {
        double c = Numerics_LANCZOS[i];
        y += 1.0;
        yKept[i] = y;
        yKeptDot[i] = xDot;
        double t4 = c / y;
        ser += t4;
        serDot -= xDot / y * t4;
      }
      double t4 = 2.5066282746310005 * ser / x;
      double t5 = xDot / x;
      double t6 = 2.5066282746310005 * serDot / x - t5 * t4;

      // reverse sweep
      double t7 = 1.0 / t4;
      double t8 = t7 / x;
      double t9 = -(t6 * t7 * t7 / x + t5 * t8);
      double serBar = 2.5066282746310005 * t8;
      double serBarDot = 2.5066282746310005 * t9;
      double yBar = 0.0;
      double yBarDot = 0.0;
      for (int i = Numerics_LANCZOS.length - 1; i >= 0; i--) {
        double y1 = yKept[i];
        double yDot = yKeptDot[i];
        double t10 = serBar / y1;
        double t11 = yDot / y1;
        double c = Numerics_LANCZOS[i];
        double t12 = c / y1;
        yBar -= t10 * t12;
        yBarDot += t10 * (t11 * t12) - (serBarDot / y1 - t11 * t10) * t12;
      }
      double tmpBar = StrongZero.times(t, t2) - 1.0;
      double xBar = yBar - t8 * t4 + t1 + tmpBar;
      double xBarDot =
          yBarDot - (t9 * t4 + t8 * t6) + t3 + (t3 - StrongZero.times(t, xDot * t2 * t2));
      return new LogGammaHvp(-tmp + Math.log(t4), xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.logGamma} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction logGammaFunction() {
    return new LogGammaFunction();
  }

  private static final class LogGammaFunction implements ScalarFunction {

    LogGammaFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Numerics.logGamma(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LogGammaAdjoint adjoint = new LogGammaAdjoint();
      double value = logGammaGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return logGammaJvp(x, xDot).tangent();
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
      LogGammaHvp hvp = logGammaHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.binomialTree} and its derivative in the direction of the
   * tangents.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param sigma as the method takes it
   * @param n constant
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param rDot tangent of {@code r}
   * @param sigmaDot tangent of {@code sigma}
   * @return the value and its tangent
   */
  static Dual binomialTreeJvp(double s, double k, double r, double sigma, int n, double sDot,
      double kDot, double rDot, double sigmaDot) {
    double dt = 1.0 / n;
    double t = Math.sqrt(dt);
    double u = Math.exp(sigma * t);
    double uDot = sigmaDot * t * u;
    double d = 1.0 / u;
    double t1 = uDot * d * d;
    double t2 = rDot * dt;
    double t3 = Math.exp(r * dt);
    double t4 = u - d;
    double p = (t3 - d) / t4;
    double pDot = (t2 * t3 + t1) / t4 - (uDot + t1) / t4 * p;
    double disc = Math.exp(-r * dt);
    double t5 = t2 * disc;
    double[] v = new double[n + 1];
    double[] vDot = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      double t6 = n - 2 * i;
      double t7 = Math.pow(u, t6);
      double t8 = k - s * t7;
      double t9 = kDot
          - (sDot * t7 + s * StrongZero.times(uDot, StrongZero.times(t6, Math.pow(u, t6 - 1.0))));
      double t10 = Math.max(t8, 0.0);
      v[i] = t10;
      vDot[i] = t8 > 0.0 ? t9 : t8 <= 0.0 ? 0.0 : t9 * t10;
    }
    for (int t6 = n - 1; t6 >= 0; t6--) {
      double v1 = 0 <= t6 ? v[0] : 0.0;
      for (int i = 0; i <= t6; i++) {
        double t7 = 1.0 - p;
        double t8 = p * v1;
        double t9 = pDot * v1 + p * vDot[i];
        v1 = v[i + 1];
        double t10 = t8 + t7 * v1;
        double hold = disc * t10;
        double holdDot = disc * (t9 + (t7 * vDot[i + 1] - pDot * v1)) - t5 * t10;
        double t11 = t6 - 2 * i;
        double t12 = Math.pow(u, t11);
        double exercise = k - s * t12;
        double exerciseDot = kDot
            - (sDot * t12
            + s * StrongZero.times(uDot, StrongZero.times(t11, Math.pow(u, t11 - 1.0))));
        double t13 = Math.max(hold, exercise);
        v[i] = t13;
        vDot[i] = (hold >= exercise ? holdDot : hold < exercise ? 0.0 : holdDot * t13)
            + (exercise > hold ? exerciseDot : exercise <= hold ? 0.0 : exerciseDot * t13);
      }
    }
    return new Dual(v[0], vDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #binomialTreeJvp(double, double, double, double, int, double, double, double,
   *     double)
   */
  static Dual binomialTreeJvp(double s, double k, double r, double sigma, int n, double sDot,
      double kDot, double rDot, double sigmaDot, Tape tape) {
    return binomialTreeJvp(s, k, r, sigma, n, sDot, kDot, rDot, sigmaDot);
  }

  /**
   * Value and gradient of {@code Numerics.binomialTree}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param r the derivative with respect to {@code r}
   * @param sigma the derivative with respect to {@code sigma}
   */
  record BinomialTreeGradient(double value, double s, double k, double r, double sigma) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.binomialTree}: filled by a
   * derivative and reused by its caller.
   */
  static final class BinomialTreeAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code sigma}. */
    public double sigma;

    /** A holder of zeros. */
    public BinomialTreeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.binomialTree} and its gradient.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param sigma as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static BinomialTreeGradient binomialTreeGradient(double s, double k, double r, double sigma,
      int n) {
    return binomialTreeGradient(s, k, r, sigma, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #binomialTreeGradient(double, double, double, double, int)
   */
  static BinomialTreeGradient binomialTreeGradient(double s, double k, double r, double sigma,
      int n, Tape tape) {
    BinomialTreeAdjoint adjoint = new BinomialTreeAdjoint();
    double value = binomialTreeGradient(s, k, r, sigma, n, adjoint, tape);
    return new BinomialTreeGradient(value, adjoint.s, adjoint.k, adjoint.r, adjoint.sigma);
  }

  /**
   * Reverse mode: {@code Numerics.binomialTree} and its gradient, written into the caller's
   * memory.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param sigma as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code s}, {@code k},
   *     {@code r}, {@code sigma}
   * @return the value
   */
  static double binomialTreeGradient(double s, double k, double r, double sigma, int n,
      BinomialTreeAdjoint adjoint) {
    return binomialTreeGradient(s, k, r, sigma, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #binomialTreeGradient(double, double, double, double, int, BinomialTreeAdjoint)
   */
  static double binomialTreeGradient(double s, double k, double r, double sigma, int n,
      BinomialTreeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double dt = 1.0 / n;
      double t = Math.sqrt(dt);
      double u = Math.exp(sigma * t);
      double d = 1.0 / u;
      double t1 = Math.exp(r * dt);
      double t2 = u - d;
      double p = (t1 - d) / t2;
      double disc = Math.exp(-r * dt);
      double[] v = tape.exactDoubles(n + 1);
      double[] vBar = tape.zeroDoubles(n + 1);
      double[] kept = tape.doubles(n + 1);
      for (int i = 0; i <= n; i++) {
        double t3 = Math.pow(u, (double) (n - 2 * i));
        kept[i] = t3;
        v[i] = Math.max(k - s * t3, 0.0);
      }
      double[][] vKeptKept = tape.table(double[].class, n);
      double[][] keptKept = tape.table(double[].class, n);
      for (int t3 = n - 1; t3 >= 0; t3--) {
        double[] vKept = tape.row(vKeptKept, t3, t3 + 1);
        double[] kept1 = tape.row(keptKept, t3, t3 + 1);
        double v1 = 0 <= t3 ? v[0] : 0.0;
        for (int i = 0; i <= t3; i++) {
          vKept[i] = v1;
          double t4 = p * v1;
          v1 = v[i + 1];
          double hold = disc * (t4 + (1.0 - p) * v1);
          double t5 = Math.pow(u, (double) (t3 - 2 * i));
          kept1[i] = t5;
          double exercise = k - s * t5;
          v[i] = Math.max(hold, exercise);
        }
      }

      // reverse sweep
      double v1 = v[0];
      vBar[0] += 1.0;
      double pBar = 0.0;
      double discBar = 0.0;
      double uBar = 0.0;
      double sBar = 0.0;
      double kBar = 0.0;
      for (int t3 = 0; t3 <= n - 1; t3++) {
        double[] vKept = vKeptKept[t3];
        double[] kept1 = keptKept[t3];
        double v2 = t3 >= 0 ? v[t3 + 1] : 0.0;
        double vBarCarried = t3 >= 0 ? vBar[t3 + 1] : 0.0;
        for (int i = t3; i >= 0; i--) {
          double t4 = vKept[i];
          v[i] = t4;
          double exerciseBar = vBar[i];
          double t5 = 1.0 - p;
          double t6 = p * t4 + t5 * v2;
          double hold = disc * t6;
          double t7 = kept1[i];
          double exercise = k - s * t7;
          double t8 = Math.max(hold, exercise);
          double holdBar =
              hold >= exercise ? exerciseBar : hold < exercise ? 0.0 : exerciseBar * t8;
          if (!(exercise > hold)) {
            exerciseBar = exercise <= hold ? 0.0 : exerciseBar * t8;
          }
          kBar += exerciseBar;
          double t9 = -exerciseBar;
          sBar += t9 * t7;
          double t10 = t3 - 2 * i;
          uBar += StrongZero.times(s * t9, StrongZero.times(t10, Math.pow(u, t10 - 1.0)));
          discBar += holdBar * t6;
          double t11 = disc * holdBar;
          vBar[i + 1] = vBarCarried + t5 * t11;
          pBar -= t11 * v2;
          pBar += t11 * t4;
          v2 = t4;
          vBarCarried = p * t11;
        }
        if (t3 >= 0) {
          vBar[0] = vBarCarried;
        }
      }
      for (int i = 0; i <= n; i++) {
        double t3 = vBar[i];
        double t4 = kept[i];
        double t5 = k - s * t4;
        double t6 = t5 > 0.0 ? t3 : t5 <= 0.0 ? 0.0 : t3 * Math.max(t5, 0.0);
        kBar += t6;
        double t7 = -t6;
        sBar += t7 * t4;
        double t8 = n - 2 * i;
        uBar += StrongZero.times(s * t7, StrongZero.times(t8, Math.pow(u, t8 - 1.0)));
      }
      double t3 = pBar / t2;
      double t4 = t3 * p;
      uBar -= t4;
      double dBar = t4 - t3;
      double rBar = t3 * t1 * dt - discBar * disc * dt;
      uBar -= dBar * d * d;
      double sigmaBar = uBar * u * t;
      adjoint.s = sBar;
      adjoint.k = kBar;
      adjoint.r = rBar;
      adjoint.sigma = sigmaBar;
      return v1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.binomialTree}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param r the derivative with respect to {@code r}
   * @param sigma the derivative with respect to {@code sigma}
   * @param sHvp the Hessian-vector product for {@code s}
   * @param kHvp the Hessian-vector product for {@code k}
   * @param rHvp the Hessian-vector product for {@code r}
   * @param sigmaHvp the Hessian-vector product for {@code sigma}
   */
  record BinomialTreeHvp(double value, double s, double k, double r, double sigma, double sHvp,
      double kHvp, double rHvp, double sigmaHvp) {}

  /**
   * Second order: {@code Numerics.binomialTree}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param sigma as the method takes it
   * @param n constant
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param rDot tangent of {@code r}
   * @param sigmaDot tangent of {@code sigma}
   * @return value, gradient and product, in new arrays
   */
  static BinomialTreeHvp binomialTreeHvp(double s, double k, double r, double sigma, int n,
      double sDot, double kDot, double rDot, double sigmaDot) {
    return binomialTreeHvp(s, k, r, sigma, n, sDot, kDot, rDot, sigmaDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #binomialTreeHvp(double, double, double, double, int, double, double, double,
   *     double)
   */
  static BinomialTreeHvp binomialTreeHvp(double s, double k, double r, double sigma, int n,
      double sDot, double kDot, double rDot, double sigmaDot, Tape tape) {
    int mark = tape.mark();
    try {
      double dt = 1.0 / n;
      double t = Math.sqrt(dt);
      double u = Math.exp(sigma * t);
      double uDot = sigmaDot * t * u;
      double d = 1.0 / u;
      double t1 = uDot * d * d;
      double dDot = -t1;
      double t2 = rDot * dt;
      double t3 = Math.exp(r * dt);
      double t4 = t2 * t3;
      double t5 = u - d;
      double p = (t3 - d) / t5;
      double t6 = (uDot + t1) / t5;
      double pDot = (t4 + t1) / t5 - t6 * p;
      double disc = Math.exp(-r * dt);
      double discDot = -(t2 * disc);
      double[] v = tape.exactDoubles(n + 1);
      double[] vDot = tape.exactDoubles(n + 1);
      double[] vBar = tape.zeroDoubles(n + 1);
      double[] vBarDot = tape.zeroDoubles(n + 1);
      double[] kept = tape.doubles(n + 1);
      double[] keptDot = tape.doubles(n + 1);
      for (int i = 0; i <= n; i++) {
        double t7 = n - 2 * i;
        double t8 = Math.pow(u, t7);
        double t9 = StrongZero.times(uDot, StrongZero.times(t7, Math.pow(u, t7 - 1.0)));
        kept[i] = t8;
        keptDot[i] = t9;
        double t10 = k - s * t8;
        double t11 = kDot - (sDot * t8 + s * t9);
        double t12 = Math.max(t10, 0.0);
        v[i] = t12;
        vDot[i] = t10 > 0.0 ? t11 : t10 <= 0.0 ? 0.0 : t11 * t12;
      }
      double[][] vKeptKept = tape.table(double[].class, n);
      double[][] vKeptKeptDot = tape.table(double[].class, n);
      double[][] keptKept = tape.table(double[].class, n);
      double[][] keptKeptDot = tape.table(double[].class, n);
      for (int t7 = n - 1; t7 >= 0; t7--) {
        double[] vKept = tape.row(vKeptKept, t7, t7 + 1);
        double[] vKeptDot = tape.row(vKeptKeptDot, t7, t7 + 1);
        double[] kept1 = tape.row(keptKept, t7, t7 + 1);
        double[] keptDot1 = tape.row(keptKeptDot, t7, t7 + 1);
        double v1 = 0 <= t7 ? v[0] : 0.0;
        for (int i = 0; i <= t7; i++) {
          double vDot1 = vDot[i];
          vKept[i] = v1;
          vKeptDot[i] = vDot1;
          double t8 = 1.0 - p;
          double t9 = p * v1;
          double t10 = pDot * v1 + p * vDot1;
          v1 = v[i + 1];
          double t11 = t9 + t8 * v1;
          double hold = disc * t11;
          double holdDot = discDot * t11 + disc * (t10 + (t8 * vDot[i + 1] - pDot * v1));
          double t12 = t7 - 2 * i;
          double t13 = Math.pow(u, t12);
          double t14 = StrongZero.times(uDot, StrongZero.times(t12, Math.pow(u, t12 - 1.0)));
          kept1[i] = t13;
          keptDot1[i] = t14;
          double exercise = k - s * t13;
          double exerciseDot = kDot - (sDot * t13 + s * t14);
          double t15 = Math.max(hold, exercise);
          v[i] = t15;
          vDot[i] = (hold >= exercise ? holdDot : hold < exercise ? 0.0 : holdDot * t15)
              + (exercise > hold ? exerciseDot : exercise <= hold ? 0.0 : exerciseDot * t15);
        }
      }

      // reverse sweep
      double v1 = v[0];
      vBar[0] += 1.0;
      double pBar = 0.0;
      double discBar = 0.0;
      double uBar = 0.0;
      double sBar = 0.0;
      double kBar = 0.0;
      double pBarDot = 0.0;
      double discBarDot = 0.0;
      double uBarDot = 0.0;
      double sBarDot = 0.0;
      double kBarDot = 0.0;
      for (int t7 = 0; t7 <= n - 1; t7++) {
        double[] vKept = vKeptKept[t7];
        double[] vKeptDot = vKeptKeptDot[t7];
        double[] kept1 = keptKept[t7];
        double[] keptDot1 = keptKeptDot[t7];
        double v2 = t7 >= 0 ? v[t7 + 1] : 0.0;
        double vDot1 = t7 >= 0 ? vDot[t7 + 1] : 0.0;
        double vBarCarried = t7 >= 0 ? vBar[t7 + 1] : 0.0;
        double vBarDotCarried = t7 >= 0 ? vBarDot[t7 + 1] : 0.0;
        for (int i = t7; i >= 0; i--) {
          double t8 = vKept[i];
          double t9 = vKeptDot[i];
          v[i] = t8;
          vDot[i] = t9;
          double exerciseBar = vBar[i];
          double exerciseBarDot = vBarDot[i];
          double t10 = 1.0 - p;
          double t11 = -pDot;
          double t12 = p * t8 + t10 * v2;
          double t13 = pDot * t8 + p * t9 + (t11 * v2 + t10 * vDot1);
          double hold = disc * t12;
          double holdDot = discDot * t12 + disc * t13;
          double t14 = kept1[i];
          double t15 = keptDot1[i];
          double exercise = k - s * t14;
          double exerciseDot = kDot - (sDot * t14 + s * t15);
          double t16 = Math.max(hold, exercise);
          boolean t17 = hold >= exercise;
          boolean t18 = exercise > hold;
          double t19 = (t17 ? holdDot : hold < exercise ? 0.0 : holdDot * t16)
              + (t18 ? exerciseDot : exercise <= hold ? 0.0 : exerciseDot * t16);
          double holdBar;
          double holdBarDot;
          if (t17) {
            holdBar = exerciseBar;
            holdBarDot = exerciseBarDot;
          } else if (hold < exercise) {
            holdBar = 0.0;
            holdBarDot = 0.0;
          } else {
            holdBar = exerciseBar * t16;
            holdBarDot = exerciseBarDot * t16 + exerciseBar * t19;
          }
          if (!t18) {
            if (exercise <= hold) {
              exerciseBar = 0.0;
              exerciseBarDot = 0.0;
            } else {
              exerciseBarDot = exerciseBarDot * t16 + exerciseBar * t19;
              exerciseBar *= t16;
            }
          }
          kBar += exerciseBar;
          kBarDot += exerciseBarDot;
          double t20 = -exerciseBar;
          double t21 = -exerciseBarDot;
          sBar += t20 * t14;
          sBarDot += t21 * t14 + t20 * t15;
          double t22 = s * t20;
          double t23 = t7 - 2 * i;
          double t24 = t23 - 1.0;
          double t25 = StrongZero.times(t23, Math.pow(u, t24));
          uBar += StrongZero.times(t22, t25);
          uBarDot += StrongZero.times(sDot * t20 + s * t21, t25)
              + StrongZero.times(t22,
              StrongZero.times(t23,
              StrongZero.times(uDot, StrongZero.times(t24, Math.pow(u, t24 - 1.0)))));
          discBar += holdBar * t12;
          discBarDot += holdBarDot * t12 + holdBar * t13;
          double t26 = disc * holdBar;
          double t27 = discDot * holdBar + disc * holdBarDot;
          vBar[i + 1] = vBarCarried + t10 * t26;
          vBarDot[i + 1] = vBarDotCarried + (t11 * t26 + t10 * t27);
          pBar -= t26 * v2;
          pBarDot -= t27 * v2 + t26 * vDot1;
          pBar += t26 * t8;
          pBarDot += t27 * t8 + t26 * t9;
          v2 = t8;
          vDot1 = t9;
          vBarCarried = p * t26;
          vBarDotCarried = pDot * t26 + p * t27;
        }
        if (t7 >= 0) {
          vBar[0] = vBarCarried;
          vBarDot[0] = vBarDotCarried;
        }
      }
      for (int i = 0; i <= n; i++) {
        double t7 = vBar[i];
        double t8 = vBarDot[i];
        double t9 = kept[i];
        double t10 = keptDot[i];
        double t11 = k - s * t9;
        double t12 = Math.max(t11, 0.0);
        if (!(t11 > 0.0)) {
          if (t11 <= 0.0) {
            t7 = 0.0;
            t8 = 0.0;
          } else {
            t8 = t8 * t12 + t7 * (t11 <= 0.0 ? 0.0 : (kDot - (sDot * t9 + s * t10)) * t12);
            t7 *= t12;
          }
        }
        kBar += t7;
        kBarDot += t8;
        double t13 = -t7;
        double t14 = -t8;
        sBar += t13 * t9;
        sBarDot += t14 * t9 + t13 * t10;
        double t15 = s * t13;
        double t16 = n - 2 * i;
        double t17 = t16 - 1.0;
        double t18 = StrongZero.times(t16, Math.pow(u, t17));
        uBar += StrongZero.times(t15, t18);
        uBarDot += StrongZero.times(sDot * t13 + s * t14, t18)
            + StrongZero.times(t15,
            StrongZero.times(t16,
            StrongZero.times(uDot, StrongZero.times(t17, Math.pow(u, t17 - 1.0)))));
      }
      double t7 = pBar / t5;
      double t8 = pBarDot / t5 - t6 * t7;
      double t9 = t7 * p;
      double t10 = t8 * p + t7 * pDot;
      uBar -= t9;
      uBarDot -= t10;
      double dBar = t9 - t7;
      double dBarDot = t10 - t8;
      double rBar = t7 * t3 * dt - discBar * disc * dt;
      double rBarDot = (t8 * t3 + t7 * t4) * dt - (discBarDot * disc + discBar * discDot) * dt;
      double t11 = dBar * d;
      uBar -= t11 * d;
      uBarDot -= (dBarDot * d + dBar * dDot) * d + t11 * dDot;
      double sigmaBar = uBar * u * t;
      double sigmaBarDot = (uBarDot * u + uBar * uDot) * t;
      return new BinomialTreeHvp(v1, sBar, kBar, rBar, sigmaBar, sBarDot, kBarDot, rBarDot,
          sigmaBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.binomialTree} as a function of the vector that packs {@code s}, {@code
   * k}, {@code r}, {@code sigma}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction binomialTreeFunction(int n) {
    return new BinomialTreeFunction(n);
  }

  private static final class BinomialTreeFunction implements ScalarFunction {

    private final int n;

    BinomialTreeFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 4;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double sigma = packed[3];
      return Numerics.binomialTree(s, k, r, sigma, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double sigma = packed[3];
      BinomialTreeAdjoint adjoint = new BinomialTreeAdjoint();
      double value = binomialTreeGradient(s, k, r, sigma, this.n, adjoint);
      gradient[0] = adjoint.s;
      gradient[1] = adjoint.k;
      gradient[2] = adjoint.r;
      gradient[3] = adjoint.sigma;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double sigma = packed[3];
      double sDot = direction[0];
      double kDot = direction[1];
      double rDot = direction[2];
      double sigmaDot = direction[3];
      return binomialTreeJvp(s, k, r, sigma, this.n, sDot, kDot, rDot, sigmaDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double sigma = packed[3];
      double sDot = direction[0];
      double kDot = direction[1];
      double rDot = direction[2];
      double sigmaDot = direction[3];
      BinomialTreeHvp hvp = binomialTreeHvp(s, k, r, sigma, this.n, sDot, kDot, rDot, sigmaDot);
      double value = hvp.value();
      gradient[0] = hvp.s();
      gradient[1] = hvp.k();
      gradient[2] = hvp.r();
      gradient[3] = hvp.sigma();
      product[0] = hvp.sHvp();
      product[1] = hvp.kHvp();
      product[2] = hvp.rHvp();
      product[3] = hvp.sigmaHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.energy} and its derivative in the direction of the
   * tangents.
   *
   * @param pos as the method takes it
   * @param mass as the method takes it
   * @param soft as the method takes it
   * @param posDot tangent of {@code pos}, of the same shape; not modified
   * @param massDot tangent of {@code mass}, of the same shape; not modified
   * @param softDot tangent of {@code soft}
   * @return the value and its tangent
   */
  static Dual energyJvp(double[] pos, double[] mass, double soft, double[] posDot,
      double[] massDot, double softDot) {
    Arguments.sameShape("posDot", posDot, "pos", pos);
    Arguments.sameShape("massDot", massDot, "mass", mass);
    Arguments.sameSharing("pos", pos, posDot, "mass", mass, massDot);
    int n = mass.length;
    double e = 0.0;
    double eDot = 0.0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double r2 = soft;
        double r2Dot = softDot;
        for (int d = 0; d < 2; d++) {
          int t = 2 * i + d;
          int t1 = 2 * j + d;
          double dx = pos[t] - pos[t1];
          double dxDot = posDot[t] - posDot[t1];
          r2 += dx * dx;
          r2Dot += 2.0 * (dxDot * dx);
        }
        double mass1 = mass[i];
        double mass2 = mass[j];
        double t = Math.sqrt(r2);
        double t1 = mass1 * mass2 / t;
        e -= t1;
        eDot += StrongZero.over(0.5 * r2Dot, t) / t * t1
            - (massDot[i] * mass2 + mass1 * massDot[j]) / t;
      }
    }
    return new Dual(e, eDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyJvp(double[], double[], double, double[], double[], double)
   */
  static Dual energyJvp(double[] pos, double[] mass, double soft, double[] posDot,
      double[] massDot, double softDot, Tape tape) {
    return energyJvp(pos, mass, soft, posDot, massDot, softDot);
  }

  /**
   * Value and gradient of {@code Numerics.energy}.
   *
   * @param value what the method returns
   * @param pos the derivative with respect to {@code pos}
   * @param mass the derivative with respect to {@code mass}
   * @param soft the derivative with respect to {@code soft}
   */
  record EnergyGradient(double value, double[] pos, double[] mass, double soft) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.energy}: filled by a derivative and
   * reused by its caller.
   */
  static final class EnergyAdjoint {

    /** The adjoint of {@code soft}. */
    public double soft;

    /** A holder of zeros. */
    public EnergyAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.energy} and its gradient.
   *
   * @param pos as the method takes it
   * @param mass as the method takes it
   * @param soft as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EnergyGradient energyGradient(double[] pos, double[] mass, double soft) {
    double[] posBar = Arguments.zerosLike(pos);
    double[] massBar = mass == pos ? posBar : Arguments.zerosLike(mass);
    EnergyAdjoint adjoint = new EnergyAdjoint();
    double value = energyGradient(pos, mass, soft, posBar, massBar, adjoint);
    return new EnergyGradient(value, posBar, massBar, adjoint.soft);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyGradient(double[], double[], double)
   */
  static EnergyGradient energyGradient(double[] pos, double[] mass, double soft, Tape tape) {
    return energyGradient(pos, mass, soft);
  }

  /**
   * Reverse mode: {@code Numerics.energy} and its gradient, written into the caller's
   * memory.
   *
   * @param pos as the method takes it
   * @param mass as the method takes it
   * @param soft as the method takes it
   * @param posBar overwritten with the gradient with respect to {@code pos}; of the same
   *     shape
   * @param massBar overwritten with the gradient with respect to {@code mass}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code soft}
   * @return the value
   */
  static double energyGradient(double[] pos, double[] mass, double soft, double[] posBar,
      double[] massBar, EnergyAdjoint adjoint) {
    Arguments.sameShape("posBar", posBar, "pos", pos);
    Arguments.sameShape("massBar", massBar, "mass", mass);
    Arguments.sameSharing("pos", pos, posBar, "mass", mass, massBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(posBar);
    Arguments.zero(massBar);
    int n = mass.length;
    double e = 0.0;
    double softBar = 0.0;
    for (int i = 0; i < n; i++) {
      double softBar1 = 0.0;
      for (int j = i + 1; j < n; j++) {
        double r2 = soft;
        for (int d = 0; d < 2; d++) {
          double dx = pos[2 * i + d] - pos[2 * j + d];
          r2 += dx * dx;
        }
        double mass1 = mass[i];
        double mass2 = mass[j];
        double t = Math.sqrt(r2);
        double t1 = mass1 * mass2 / t;
        e -= t1;
        double t2 = -(1.0 / t);
        double t3 = StrongZero.over(0.5 * (t2 * t1), t);
        massBar[j] += mass1 * t2;
        massBar[i] += t2 * mass2;
        for (int d = 0; d < 2; d++) {
          int t4 = 2 * i + d;
          int t5 = 2 * j + d;
          double dx = pos[t4] - pos[t5];
          double t6 = 2.0 * (t3 * dx);
          posBar[t5] += t6;
          posBar[t4] -= t6;
        }
        softBar1 -= t3;
      }
      softBar += softBar1;
    }
    adjoint.soft = softBar;
    return e;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyGradient(double[], double[], double, double[], double[], EnergyAdjoint)
   */
  static double energyGradient(double[] pos, double[] mass, double soft, double[] posBar,
      double[] massBar, EnergyAdjoint adjoint, Tape tape) {
    return energyGradient(pos, mass, soft, posBar, massBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.energy}.
   *
   * @param value what the method returns
   * @param pos the derivative with respect to {@code pos}
   * @param mass the derivative with respect to {@code mass}
   * @param soft the derivative with respect to {@code soft}
   * @param posHvp the Hessian-vector product for {@code pos}
   * @param massHvp the Hessian-vector product for {@code mass}
   * @param softHvp the Hessian-vector product for {@code soft}
   */
  record EnergyHvp(double value, double[] pos, double[] mass, double soft, double[] posHvp,
      double[] massHvp, double softHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Numerics.energy}: filled by a derivative and reused by its caller.
   */
  static final class EnergyHvpAdjoint {

    /** The adjoint of {@code soft}. */
    public double soft;

    /** The Hessian-vector product for {@code soft}. */
    public double softHvp;

    /** A holder of zeros. */
    public EnergyHvpAdjoint() {}
  }

  /**
   * Second order: {@code Numerics.energy}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param pos as the method takes it
   * @param mass as the method takes it
   * @param soft as the method takes it
   * @param posDot tangent of {@code pos}, of the same shape; not modified
   * @param massDot tangent of {@code mass}, of the same shape; not modified
   * @param softDot tangent of {@code soft}
   * @return value, gradient and product, in new arrays
   */
  static EnergyHvp energyHvp(double[] pos, double[] mass, double soft, double[] posDot,
      double[] massDot, double softDot) {
    double[] posBar = Arguments.zerosLike(pos);
    double[] massBar = mass == pos ? posBar : Arguments.zerosLike(mass);
    double[] posHvp = Arguments.zerosLike(pos);
    double[] massHvp = mass == pos ? posHvp : Arguments.zerosLike(mass);
    EnergyHvpAdjoint adjoint = new EnergyHvpAdjoint();
    double value =
        energyHvp(pos, mass, soft, posDot, massDot, softDot, posBar, massBar, posHvp, massHvp,
        adjoint);
    return new EnergyHvp(value, posBar, massBar, adjoint.soft, posHvp, massHvp, adjoint.softHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyHvp(double[], double[], double, double[], double[], double)
   */
  static EnergyHvp energyHvp(double[] pos, double[] mass, double soft, double[] posDot,
      double[] massDot, double softDot, Tape tape) {
    return energyHvp(pos, mass, soft, posDot, massDot, softDot);
  }

  /**
   * Second order: {@code Numerics.energy}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param pos as the method takes it
   * @param mass as the method takes it
   * @param soft as the method takes it
   * @param posDot tangent of {@code pos}, of the same shape; not modified
   * @param massDot tangent of {@code mass}, of the same shape; not modified
   * @param softDot tangent of {@code soft}
   * @param posBar overwritten with the gradient with respect to {@code pos}; of the same
   *     shape
   * @param massBar overwritten with the gradient with respect to {@code mass}; of the same
   *     shape
   * @param posHvp overwritten with the Hessian-vector product for {@code pos}; of the same
   *     shape
   * @param massHvp overwritten with the Hessian-vector product for {@code mass}; of the same
   *     shape
   * @param adjoint overwritten with gradient and product for {@code soft}
   * @return the value
   */
  static double energyHvp(double[] pos, double[] mass, double soft, double[] posDot,
      double[] massDot, double softDot, double[] posBar, double[] massBar, double[] posHvp,
      double[] massHvp, EnergyHvpAdjoint adjoint) {
    Arguments.sameShape("posDot", posDot, "pos", pos);
    Arguments.sameShape("massDot", massDot, "mass", mass);
    Arguments.sameSharing("pos", pos, posDot, "mass", mass, massDot);
    Arguments.sameShape("posBar", posBar, "pos", pos);
    Arguments.sameShape("massBar", massBar, "mass", mass);
    Arguments.sameSharing("pos", pos, posBar, "mass", mass, massBar);
    Arguments.sameShape("posHvp", posHvp, "pos", pos);
    Arguments.sameShape("massHvp", massHvp, "mass", mass);
    Arguments.sameSharing("pos", pos, posHvp, "mass", mass, massHvp);
    Arguments.distinct("posDot", posDot, "posBar", posBar);
    Arguments.distinct("posDot", posDot, "posHvp", posHvp);
    Arguments.distinct("posBar", posBar, "posHvp", posHvp);
    Arguments.distinct("massDot", massDot, "massBar", massBar);
    Arguments.distinct("massDot", massDot, "massHvp", massHvp);
    Arguments.distinct("massBar", massBar, "massHvp", massHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(posBar);
    Arguments.zero(massBar);
    Arguments.zero(posHvp);
    Arguments.zero(massHvp);
    int n = mass.length;
    double e = 0.0;
    double softBar = 0.0;
    double softBarDot = 0.0;
    for (int i = 0; i < n; i++) {
      double softBar1 = 0.0;
      double softBarDot1 = 0.0;
      for (int j = i + 1; j < n; j++) {
        double r2 = soft;
        double r2Dot = softDot;
        for (int d = 0; d < 2; d++) {
          int t = 2 * i + d;
          int t1 = 2 * j + d;
          double dx = pos[t] - pos[t1];
          double dxDot = posDot[t] - posDot[t1];
          r2 += dx * dx;
          r2Dot += 2.0 * (dxDot * dx);
        }
        double mass1 = mass[i];
        double massDot1 = massDot[i];
        double mass2 = mass[j];
        double massDot2 = massDot[j];
        double t = Math.sqrt(r2);
        double t1 = 0.5 / t;
        double t2 = StrongZero.times(r2Dot, t1);
        double t3 = mass1 * mass2 / t;
        double t4 = t2 / t;
        e -= t3;
        double t5 = 1.0 / t;
        double t6 = t2 * t5 * t5;
        double t7 = -t5;
        double t8 = t7 * t3;
        double t9 = StrongZero.times(t8, t1);
        double t10 =
            StrongZero.times(t6 * t3 + t7 * ((massDot1 * mass2 + mass1 * massDot2) / t - t4 * t3),
            t1) - StrongZero.times(t8, t4 * t1);
        massBar[j] += mass1 * t7;
        massHvp[j] += massDot1 * t7 + mass1 * t6;
        massBar[i] += t7 * mass2;
        massHvp[i] += t6 * mass2 + t7 * massDot2;
        for (int d = 0; d < 2; d++) {
          int t11 = 2 * i + d;
          int t12 = 2 * j + d;
          double dx = pos[t11] - pos[t12];
          double dxDot = posDot[t11] - posDot[t12];
          double t13 = 2.0 * (t9 * dx);
          double t14 = 2.0 * (t10 * dx + t9 * dxDot);
          posBar[t12] += t13;
          posHvp[t12] += t14;
          posBar[t11] -= t13;
          posHvp[t11] -= t14;
        }
        softBar1 -= t9;
        softBarDot1 -= t10;
      }
      softBar += softBar1;
      softBarDot += softBarDot1;
    }
    adjoint.soft = softBar;
    adjoint.softHvp = softBarDot;
    return e;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyHvp(double[], double[], double, double[], double[], double, double[],
   *     double[], double[], double[], EnergyHvpAdjoint)
   */
  static double energyHvp(double[] pos, double[] mass, double soft, double[] posDot,
      double[] massDot, double softDot, double[] posBar, double[] massBar, double[] posHvp,
      double[] massHvp, EnergyHvpAdjoint adjoint, Tape tape) {
    return energyHvp(pos, mass, soft, posDot, massDot, softDot, posBar, massBar, posHvp, massHvp,
        adjoint);
  }

  /**
   * {@code Numerics.energy} as a function of the vector that packs {@code pos}, {@code
   * mass}, {@code soft}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param pos of the shape that the parameter is to have
   * @param mass of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction energyFunction(double[] pos, double[] mass) {
    return new EnergyFunction(pos, mass);
  }

  private static final class EnergyFunction implements ScalarFunction {

    private final double[] pos;

    private final double[] mass;

    private final int posSize;

    private final int massSize;

    EnergyFunction(double[] pos, double[] mass) {
      this.pos = pos;
      this.mass = mass;
      Objects.requireNonNull(pos, "pos");
      this.posSize = Arguments.size(pos);
      Objects.requireNonNull(mass, "mass");
      this.massSize = Arguments.size(mass);
    }

    @Override
    public int inputs() {
      return 1 + posSize + massSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] pos = Arguments.unpackLike(this.pos, packed, 0);
      double[] mass = Arguments.unpackLike(this.mass, packed, posSize);
      double soft = packed[posSize + massSize];
      return Numerics.energy(pos, mass, soft);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] pos = Arguments.unpackLike(this.pos, packed, 0);
      double[] mass = Arguments.unpackLike(this.mass, packed, posSize);
      double soft = packed[posSize + massSize];
      double[] posBar = Arguments.zerosLike(pos);
      double[] massBar = Arguments.zerosLike(mass);
      EnergyAdjoint adjoint = new EnergyAdjoint();
      double value = energyGradient(pos, mass, soft, posBar, massBar, adjoint);
      Arguments.pack(posBar, gradient, 0);
      Arguments.pack(massBar, gradient, posSize);
      gradient[posSize + massSize] = adjoint.soft;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] pos = Arguments.unpackLike(this.pos, packed, 0);
      double[] mass = Arguments.unpackLike(this.mass, packed, posSize);
      double soft = packed[posSize + massSize];
      double[] posDot = Arguments.unpackLike(this.pos, direction, 0);
      double[] massDot = Arguments.unpackLike(this.mass, direction, posSize);
      double softDot = direction[posSize + massSize];
      return energyJvp(pos, mass, soft, posDot, massDot, softDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] pos = Arguments.unpackLike(this.pos, packed, 0);
      double[] mass = Arguments.unpackLike(this.mass, packed, posSize);
      double soft = packed[posSize + massSize];
      double[] posDot = Arguments.unpackLike(this.pos, direction, 0);
      double[] massDot = Arguments.unpackLike(this.mass, direction, posSize);
      double softDot = direction[posSize + massSize];
      double[] posBar = Arguments.zerosLike(pos);
      double[] massBar = Arguments.zerosLike(mass);
      double[] posHvp = Arguments.zerosLike(pos);
      double[] massHvp = Arguments.zerosLike(mass);
      EnergyHvpAdjoint adjoint = new EnergyHvpAdjoint();
      double value =
          energyHvp(pos, mass, soft, posDot, massDot, softDot, posBar, massBar, posHvp, massHvp,
          adjoint);
      Arguments.pack(posBar, gradient, 0);
      Arguments.pack(massBar, gradient, posSize);
      gradient[posSize + massSize] = adjoint.soft;
      Arguments.pack(posHvp, product, 0);
      Arguments.pack(massHvp, product, posSize);
      product[posSize + massSize] = adjoint.softHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.kahan} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual kahanJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double c = 0.0;
    double s = 0.0;
    double cDot = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double y = v * v - c;
      double yDot = 2.0 * (vDot * v) - cDot;
      double t = s + y;
      double tDot = sDot + yDot;
      c = t - s - y;
      cDot = tDot - sDot - yDot;
      s = t;
      sDot = tDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kahanJvp(double[], double[])
   */
  static Dual kahanJvp(double[] x, double[] xDot, Tape tape) {
    return kahanJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Numerics.kahan}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record KahanGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Numerics.kahan} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KahanGradient kahanGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = kahanGradient(x, xBar);
    return new KahanGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kahanGradient(double[])
   */
  static KahanGradient kahanGradient(double[] x, Tape tape) {
    return kahanGradient(x);
  }

  /**
   * Reverse mode: {@code Numerics.kahan} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double kahanGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double c = 0.0;
    double s = 0.0;
    for (double v : x) {
      double y = v * v - c;
      double t = s + y;
      c = t - s - y;
      s = t;
    }

    // reverse sweep
    double cBar = 0.0;
    double sBar = 1.0;
    for (int i = x.length - 1; i >= 0; i--) {
      double tBar = sBar + cBar;
      sBar = tBar - cBar;
      cBar = -sBar;
      double v = x[i];
      xBar[i] += 2.0 * (sBar * v);
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kahanGradient(double[], double[])
   */
  static double kahanGradient(double[] x, double[] xBar, Tape tape) {
    return kahanGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.kahan}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record KahanHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Numerics.kahan}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static KahanHvp kahanHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = kahanHvp(x, xDot, xBar, xHvp);
    return new KahanHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kahanHvp(double[], double[])
   */
  static KahanHvp kahanHvp(double[] x, double[] xDot, Tape tape) {
    return kahanHvp(x, xDot);
  }

  /**
   * Second order: {@code Numerics.kahan}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double kahanHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double c = 0.0;
    double s = 0.0;
    for (double v : x) {
      double y = v * v - c;
      double t = s + y;
      c = t - s - y;
      s = t;
    }

    // reverse sweep
    double cBar = 0.0;
    double sBar = 1.0;
    for (int i = x.length - 1; i >= 0; i--) {
      double tBar = sBar + cBar;
      sBar = tBar - cBar;
      cBar = -sBar;
      double v = x[i];
      double vDot = xDot[i];
      xBar[i] += 2.0 * (sBar * v);
      xHvp[i] += 2.0 * (sBar * vDot);
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kahanHvp(double[], double[], double[], double[])
   */
  static double kahanHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return kahanHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code Numerics.kahan} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction kahanFunction() {
    return new KahanFunction();
  }

  private static final class KahanFunction implements ScalarFunction {

    KahanFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Numerics.kahan(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = kahanGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return kahanJvp(x, xDot).tangent();
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
      double value = kahanHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.spline} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param at as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param atDot tangent of {@code at}
   * @return the value and its tangent
   */
  static Dual splineJvp(double[] x, double[] y, double at, double[] xDot, double[] yDot,
      double atDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    int hi = x.length - 1;
    int lo = 0;
    while (hi - lo > 1) {
      int mid = hi + lo >>> 1;
      if (x[mid] > at) {
        hi = mid;
      } else {
        lo = mid;
      }
    }
    double x1 = x[hi];
    double x2 = x[lo];
    double xDot1 = xDot[lo];
    double h = x1 - x2;
    double hDot = xDot[hi] - xDot1;
    double b = (at - x2) / h;
    double bDot = (atDot - xDot1) / h - hDot / h * b;
    double t = 1.0 - b;
    double t1 = -bDot;
    double y1 = y[lo];
    double yDot1 = yDot[lo];
    double y2 = y[hi];
    double yDot2 = yDot[hi];
    double t2 = b * t;
    double t3 = y2 - y1;
    return new Dual(t * y1 + b * y2 + t2 * t3,
        t1 * y1 + t * yDot1 + (bDot * y2 + b * yDot2)
        + ((bDot * t + b * t1) * t3 + t2 * (yDot2 - yDot1)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineJvp(double[], double[], double, double[], double[], double)
   */
  static Dual splineJvp(double[] x, double[] y, double at, double[] xDot, double[] yDot,
      double atDot, Tape tape) {
    return splineJvp(x, y, at, xDot, yDot, atDot);
  }

  /**
   * Value and gradient of {@code Numerics.spline}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param at the derivative with respect to {@code at}
   */
  record SplineGradient(double value, double[] x, double[] y, double at) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.spline}: filled by a derivative and
   * reused by its caller.
   */
  static final class SplineAdjoint {

    /** The adjoint of {@code at}. */
    public double at;

    /** A holder of zeros. */
    public SplineAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.spline} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param at as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SplineGradient splineGradient(double[] x, double[] y, double at) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    SplineAdjoint adjoint = new SplineAdjoint();
    double value = splineGradient(x, y, at, xBar, yBar, adjoint);
    return new SplineGradient(value, xBar, yBar, adjoint.at);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineGradient(double[], double[], double)
   */
  static SplineGradient splineGradient(double[] x, double[] y, double at, Tape tape) {
    return splineGradient(x, y, at);
  }

  /**
   * Reverse mode: {@code Numerics.spline} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param at as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code at}
   * @return the value
   */
  static double splineGradient(double[] x, double[] y, double at, double[] xBar, double[] yBar,
      SplineAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int hi = x.length - 1;
    int lo = 0;
    while (hi - lo > 1) {
      int mid = hi + lo >>> 1;
      if (x[mid] > at) {
        hi = mid;
      } else {
        lo = mid;
      }
    }
    double x1 = x[hi];
    double x2 = x[lo];
    double h = x1 - x2;
    double b = (at - x2) / h;
    double t = 1.0 - b;
    double y1 = y[lo];
    double y2 = y[hi];
    double t1 = b * t;
    double t2 = y2 - y1;

    // reverse sweep
    double bBar = t2 * t + y2;
    yBar[hi] += t1 + b;
    yBar[lo] += t - t1;
    bBar -= b * t2 + y1;
    double t3 = bBar / h;
    double t4 = t3 * b;
    xBar[lo] += t4 - t3;
    xBar[hi] -= t4;
    adjoint.at = t3;
    return t * y1 + b * y2 + t1 * t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineGradient(double[], double[], double, double[], double[], SplineAdjoint)
   */
  static double splineGradient(double[] x, double[] y, double at, double[] xBar, double[] yBar,
      SplineAdjoint adjoint, Tape tape) {
    return splineGradient(x, y, at, xBar, yBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.spline}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param at the derivative with respect to {@code at}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param atHvp the Hessian-vector product for {@code at}
   */
  record SplineHvp(double value, double[] x, double[] y, double at, double[] xHvp, double[] yHvp,
      double atHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Numerics.spline}: filled by a derivative and reused by its caller.
   */
  static final class SplineHvpAdjoint {

    /** The adjoint of {@code at}. */
    public double at;

    /** The Hessian-vector product for {@code at}. */
    public double atHvp;

    /** A holder of zeros. */
    public SplineHvpAdjoint() {}
  }

  /**
   * Second order: {@code Numerics.spline}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param at as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param atDot tangent of {@code at}
   * @return value, gradient and product, in new arrays
   */
  static SplineHvp splineHvp(double[] x, double[] y, double at, double[] xDot, double[] yDot,
      double atDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    SplineHvpAdjoint adjoint = new SplineHvpAdjoint();
    double value = splineHvp(x, y, at, xDot, yDot, atDot, xBar, yBar, xHvp, yHvp, adjoint);
    return new SplineHvp(value, xBar, yBar, adjoint.at, xHvp, yHvp, adjoint.atHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineHvp(double[], double[], double, double[], double[], double)
   */
  static SplineHvp splineHvp(double[] x, double[] y, double at, double[] xDot, double[] yDot,
      double atDot, Tape tape) {
    return splineHvp(x, y, at, xDot, yDot, atDot);
  }

  /**
   * Second order: {@code Numerics.spline}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param at as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param atDot tangent of {@code at}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code at}
   * @return the value
   */
  static double splineHvp(double[] x, double[] y, double at, double[] xDot, double[] yDot,
      double atDot, double[] xBar, double[] yBar, double[] xHvp, double[] yHvp,
      SplineHvpAdjoint adjoint) {
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
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    int hi = x.length - 1;
    int lo = 0;
    while (hi - lo > 1) {
      int mid = hi + lo >>> 1;
      if (x[mid] > at) {
        hi = mid;
      } else {
        lo = mid;
      }
    }
    double x1 = x[hi];
    double x2 = x[lo];
    double xDot1 = xDot[lo];
    double h = x1 - x2;
    double hDot = xDot[hi] - xDot1;
    double b = (at - x2) / h;
    double t = hDot / h;
    double bDot = (atDot - xDot1) / h - t * b;
    double t1 = 1.0 - b;
    double t2 = -bDot;
    double y1 = y[lo];
    double yDot1 = yDot[lo];
    double y2 = y[hi];
    double yDot2 = yDot[hi];
    double t3 = b * t1;
    double t4 = bDot * t1 + b * t2;
    double t5 = y2 - y1;
    double t6 = yDot2 - yDot1;

    // reverse sweep
    double bBar = t5 * t1 + y2;
    double bBarDot = t6 * t1 + t5 * t2 + yDot2;
    yBar[hi] += t3 + b;
    yHvp[hi] += t4 + bDot;
    yBar[lo] += t1 - t3;
    yHvp[lo] += t2 - t4;
    bBar -= b * t5 + y1;
    bBarDot -= bDot * t5 + b * t6 + yDot1;
    double t7 = bBar / h;
    double t8 = bBarDot / h - t * t7;
    double t9 = t7 * b;
    double t10 = t8 * b + t7 * bDot;
    xBar[lo] += t9 - t7;
    xHvp[lo] += t10 - t8;
    xBar[hi] -= t9;
    xHvp[hi] -= t10;
    adjoint.at = t7;
    adjoint.atHvp = t8;
    return t1 * y1 + b * y2 + t3 * t5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineHvp(double[], double[], double, double[], double[], double, double[],
   *     double[], double[], double[], SplineHvpAdjoint)
   */
  static double splineHvp(double[] x, double[] y, double at, double[] xDot, double[] yDot,
      double atDot, double[] xBar, double[] yBar, double[] xHvp, double[] yHvp,
      SplineHvpAdjoint adjoint, Tape tape) {
    return splineHvp(x, y, at, xDot, yDot, atDot, xBar, yBar, xHvp, yHvp, adjoint);
  }

  /**
   * {@code Numerics.spline} as a function of the vector that packs {@code x}, {@code y},
   * {@code at}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction splineFunction(double[] x, double[] y) {
    return new SplineFunction(x, y);
  }

  private static final class SplineFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    SplineFunction(double[] x, double[] y) {
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
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double at = packed[xSize + ySize];
      return Numerics.spline(x, y, at);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double at = packed[xSize + ySize];
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      SplineAdjoint adjoint = new SplineAdjoint();
      double value = splineGradient(x, y, at, xBar, yBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      gradient[xSize + ySize] = adjoint.at;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double at = packed[xSize + ySize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double atDot = direction[xSize + ySize];
      return splineJvp(x, y, at, xDot, yDot, atDot).tangent();
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
      double at = packed[xSize + ySize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double atDot = direction[xSize + ySize];
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      SplineHvpAdjoint adjoint = new SplineHvpAdjoint();
      double value = splineHvp(x, y, at, xDot, yDot, atDot, xBar, yBar, xHvp, yHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      gradient[xSize + ySize] = adjoint.at;
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      product[xSize + ySize] = adjoint.atHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.softMinAlignment} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param gap as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param gapDot tangent of {@code gap}
   * @return the value and its tangent
   */
  static Dual softMinAlignmentJvp(double[] a, double[] b, double gap, double[] aDot, double[] bDot,
      double gapDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double[][] d = new double[a.length + 1][b.length + 1];
    double[][] dDot = new double[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          double t = i + j;
          double[] dDot1 = dDot[i];
          d[i][j] = t * gap;
          dDot1[j] = t * gapDot;
          continue;
        }
        double e = a[i - 1] - b[j - 1];
        double eDot = aDot[i - 1] - bDot[j - 1];
        double[] d1 = d[i - 1];
        double[] dDot1 = dDot[i - 1];
        double p = d1[j - 1] + e * e;
        double pDot = dDot1[j - 1] + 2.0 * (eDot * e);
        double q = d1[j] + gap;
        double qDot = dDot1[j] + gapDot;
        double[] d2 = d[i];
        double[] dDot2 = dDot[i];
        double r = d2[j - 1] + gap;
        double rDot = dDot2[j - 1] + gapDot;
        double t = Math.exp(-p);
        double t1 = Math.exp(-q);
        double t2 = Math.exp(-r);
        double t3 = t + t1 + t2;
        d2[j] = -Math.log(t3);
        dDot2[j] = StrongZero.over(pDot * t + qDot * t1 + rDot * t2, t3);
      }
    }
    return new Dual(d[a.length][b.length], dDot[a.length][b.length]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #softMinAlignmentJvp(double[], double[], double, double[], double[], double)
   */
  static Dual softMinAlignmentJvp(double[] a, double[] b, double gap, double[] aDot, double[] bDot,
      double gapDot, Tape tape) {
    return softMinAlignmentJvp(a, b, gap, aDot, bDot, gapDot);
  }

  /**
   * Value and gradient of {@code Numerics.softMinAlignment}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param gap the derivative with respect to {@code gap}
   */
  record SoftMinAlignmentGradient(double value, double[] a, double[] b, double gap) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.softMinAlignment}: filled by a
   * derivative and reused by its caller.
   */
  static final class SoftMinAlignmentAdjoint {

    /** The adjoint of {@code gap}. */
    public double gap;

    /** A holder of zeros. */
    public SoftMinAlignmentAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.softMinAlignment} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param gap as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SoftMinAlignmentGradient softMinAlignmentGradient(double[] a, double[] b, double gap) {
    return softMinAlignmentGradient(a, b, gap, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #softMinAlignmentGradient(double[], double[], double)
   */
  static SoftMinAlignmentGradient softMinAlignmentGradient(double[] a, double[] b, double gap,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    SoftMinAlignmentAdjoint adjoint = new SoftMinAlignmentAdjoint();
    double value = softMinAlignmentGradient(a, b, gap, aBar, bBar, adjoint, tape);
    return new SoftMinAlignmentGradient(value, aBar, bBar, adjoint.gap);
  }

  /**
   * Reverse mode: {@code Numerics.softMinAlignment} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param gap as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code gap}
   * @return the value
   */
  static double softMinAlignmentGradient(double[] a, double[] b, double gap, double[] aBar,
      double[] bBar, SoftMinAlignmentAdjoint adjoint) {
    return softMinAlignmentGradient(a, b, gap, aBar, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #softMinAlignmentGradient(double[], double[], double, double[], double[],
   *     SoftMinAlignmentAdjoint)
   */
  static double softMinAlignmentGradient(double[] a, double[] b, double gap, double[] aBar,
      double[] bBar, SoftMinAlignmentAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[][] d = tape.exactDoubles(a.length + 1, b.length + 1);
      double[][] dBar = tape.exactDoubles(a.length + 1, b.length + 1);
      boolean[][] keptKept = tape.table(boolean[].class, a.length + 1);
      double[][] keptKept1 = tape.table(double[].class, a.length + 1);
      double[][] keptKept2 = tape.table(double[].class, a.length + 1);
      double[][] keptKept3 = tape.table(double[].class, a.length + 1);
      for (int i = 0; i <= a.length; i++) {
        boolean[] kept = tape.row(keptKept, i, b.length + 1);
        double[] kept1 = tape.row(keptKept1, i, b.length + 1);
        double[] kept2 = tape.row(keptKept2, i, b.length + 1);
        double[] kept3 = tape.row(keptKept3, i, b.length + 1);
        for (int j = 0; j <= b.length; j++) {
          boolean t = i == 0 || j == 0;
          kept[j] = t;
          if (t) {
            d[i][j] = (i + j) * gap;
          } else {
            double e = a[i - 1] - b[j - 1];
            double[] d1 = d[i - 1];
            double p = d1[j - 1] + e * e;
            double q = d1[j] + gap;
            double[] d2 = d[i];
            double r = d2[j - 1] + gap;
            double t1 = Math.exp(-p);
            kept1[j] = t1;
            double t2 = Math.exp(-q);
            kept2[j] = t2;
            double t3 = Math.exp(-r);
            kept3[j] = t3;
            d2[j] = -Math.log(t1 + t2 + t3);
          }
        }
      }

      // reverse sweep
      double d1 = d[a.length][b.length];
      dBar[a.length][b.length] += 1.0;
      double gapBar = 0.0;
      for (int i = a.length; i >= 0; i--) {
        boolean[] kept = keptKept[i];
        double[] kept1 = keptKept1[i];
        double[] kept2 = keptKept2[i];
        double[] kept3 = keptKept3[i];
        for (int j = b.length; j >= 0; j--) {
          if (kept[j]) {
            double[] dBar1 = dBar[i];
            double t = dBar1[j];
            dBar1[j] = 0.0;
            gapBar += (i + j) * t;
          } else {
            double[] dBar1 = dBar[i];
            double t = dBar1[j];
            dBar1[j] = 0.0;
            double t1 = kept1[j];
            double t2 = kept2[j];
            double t3 = kept3[j];
            double t4 = -StrongZero.over(t, t1 + t2 + t3);
            double t5 = t4 * t3;
            double t6 = t4 * t2;
            double pBar = -(t4 * t1);
            gapBar -= t5;
            dBar1[j - 1] -= t5;
            gapBar -= t6;
            double[] dBar2 = dBar[i - 1];
            dBar2[j] -= t6;
            double e = a[i - 1] - b[j - 1];
            double eBar = 2.0 * (pBar * e);
            dBar2[j - 1] += pBar;
            bBar[j - 1] -= eBar;
            aBar[i - 1] += eBar;
          }
        }
      }
      adjoint.gap = gapBar;
      return d1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.softMinAlignment}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param gap the derivative with respect to {@code gap}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param gapHvp the Hessian-vector product for {@code gap}
   */
  record SoftMinAlignmentHvp(double value, double[] a, double[] b, double gap, double[] aHvp,
      double[] bHvp, double gapHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Numerics.softMinAlignment}: filled by a derivative and reused by its caller.
   */
  static final class SoftMinAlignmentHvpAdjoint {

    /** The adjoint of {@code gap}. */
    public double gap;

    /** The Hessian-vector product for {@code gap}. */
    public double gapHvp;

    /** A holder of zeros. */
    public SoftMinAlignmentHvpAdjoint() {}
  }

  /**
   * Second order: {@code Numerics.softMinAlignment}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param gap as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param gapDot tangent of {@code gap}
   * @return value, gradient and product, in new arrays
   */
  static SoftMinAlignmentHvp softMinAlignmentHvp(double[] a, double[] b, double gap, double[] aDot,
      double[] bDot, double gapDot) {
    return softMinAlignmentHvp(a, b, gap, aDot, bDot, gapDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #softMinAlignmentHvp(double[], double[], double, double[], double[], double)
   */
  static SoftMinAlignmentHvp softMinAlignmentHvp(double[] a, double[] b, double gap, double[] aDot,
      double[] bDot, double gapDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    SoftMinAlignmentHvpAdjoint adjoint = new SoftMinAlignmentHvpAdjoint();
    double value =
        softMinAlignmentHvp(a, b, gap, aDot, bDot, gapDot, aBar, bBar, aHvp, bHvp, adjoint, tape);
    return new SoftMinAlignmentHvp(value, aBar, bBar, adjoint.gap, aHvp, bHvp, adjoint.gapHvp);
  }

  /**
   * Second order: {@code Numerics.softMinAlignment}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param gap as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param gapDot tangent of {@code gap}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code gap}
   * @return the value
   */
  static double softMinAlignmentHvp(double[] a, double[] b, double gap, double[] aDot,
      double[] bDot, double gapDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp,
      SoftMinAlignmentHvpAdjoint adjoint) {
    return softMinAlignmentHvp(a, b, gap, aDot, bDot, gapDot, aBar, bBar, aHvp, bHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #softMinAlignmentHvp(double[], double[], double, double[], double[], double,
   *     double[], double[], double[], double[], SoftMinAlignmentHvpAdjoint)
   */
  static double softMinAlignmentHvp(double[] a, double[] b, double gap, double[] aDot,
      double[] bDot, double gapDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp,
      SoftMinAlignmentHvpAdjoint adjoint, Tape tape) {
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
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[][] d = tape.exactDoubles(a.length + 1, b.length + 1);
      double[][] dDot = tape.exactDoubles(a.length + 1, b.length + 1);
      double[][] dBar = tape.exactDoubles(a.length + 1, b.length + 1);
      double[][] dBarDot = tape.exactDoubles(a.length + 1, b.length + 1);
      boolean[][] keptKept = tape.table(boolean[].class, a.length + 1);
      double[][] keptKept1 = tape.table(double[].class, a.length + 1);
      double[][] keptKeptDot = tape.table(double[].class, a.length + 1);
      double[][] keptKept2 = tape.table(double[].class, a.length + 1);
      double[][] keptKeptDot1 = tape.table(double[].class, a.length + 1);
      double[][] keptKept3 = tape.table(double[].class, a.length + 1);
      double[][] keptKeptDot2 = tape.table(double[].class, a.length + 1);
      for (int i = 0; i <= a.length; i++) {
        boolean[] kept = tape.row(keptKept, i, b.length + 1);
        double[] kept1 = tape.row(keptKept1, i, b.length + 1);
        double[] keptDot = tape.row(keptKeptDot, i, b.length + 1);
        double[] kept2 = tape.row(keptKept2, i, b.length + 1);
        double[] keptDot1 = tape.row(keptKeptDot1, i, b.length + 1);
        double[] kept3 = tape.row(keptKept3, i, b.length + 1);
        double[] keptDot2 = tape.row(keptKeptDot2, i, b.length + 1);
        for (int j = 0; j <= b.length; j++) {
          boolean t = i == 0 || j == 0;
          kept[j] = t;
          if (t) {
            double t1 = i + j;
            double[] dDot1 = dDot[i];
            d[i][j] = t1 * gap;
            dDot1[j] = t1 * gapDot;
          } else {
            double e = a[i - 1] - b[j - 1];
            double eDot = aDot[i - 1] - bDot[j - 1];
            double[] d1 = d[i - 1];
            double[] dDot1 = dDot[i - 1];
            double p = d1[j - 1] + e * e;
            double pDot = dDot1[j - 1] + 2.0 * (eDot * e);
            double q = d1[j] + gap;
            double qDot = dDot1[j] + gapDot;
            double[] d2 = d[i];
            double[] dDot2 = dDot[i];
            double r = d2[j - 1] + gap;
            double rDot = dDot2[j - 1] + gapDot;
            double t1 = Math.exp(-p);
            double t2 = -(pDot * t1);
            kept1[j] = t1;
            keptDot[j] = t2;
            double t3 = Math.exp(-q);
            double t4 = qDot * t3;
            kept2[j] = t3;
            keptDot1[j] = -t4;
            double t5 = Math.exp(-r);
            double t6 = rDot * t5;
            kept3[j] = t5;
            keptDot2[j] = -t6;
            double t7 = t1 + t3 + t5;
            d2[j] = -Math.log(t7);
            dDot2[j] = -StrongZero.over(t2 - t4 - t6, t7);
          }
        }
      }

      // reverse sweep
      double d1 = d[a.length][b.length];
      dBar[a.length][b.length] += 1.0;
      double gapBar = 0.0;
      double gapBarDot = 0.0;
      for (int i = a.length; i >= 0; i--) {
        boolean[] kept = keptKept[i];
        double[] kept1 = keptKept1[i];
        double[] keptDot = keptKeptDot[i];
        double[] kept2 = keptKept2[i];
        double[] keptDot1 = keptKeptDot1[i];
        double[] kept3 = keptKept3[i];
        double[] keptDot2 = keptKeptDot2[i];
        for (int j = b.length; j >= 0; j--) {
          if (kept[j]) {
            double[] dBar1 = dBar[i];
            double[] dBarDot1 = dBarDot[i];
            double t = dBar1[j];
            double t1 = dBarDot1[j];
            dBar1[j] = 0.0;
            dBarDot1[j] = 0.0;
            double t2 = i + j;
            gapBar += t2 * t;
            gapBarDot += t2 * t1;
          } else {
            double[] dBar1 = dBar[i];
            double[] dBarDot1 = dBarDot[i];
            double t = dBar1[j];
            double t1 = dBarDot1[j];
            dBar1[j] = 0.0;
            dBarDot1[j] = 0.0;
            double t2 = kept1[j];
            double t3 = keptDot[j];
            double t4 = kept2[j];
            double t5 = keptDot1[j];
            double t6 = kept3[j];
            double t7 = keptDot2[j];
            double t8 = 1.0 / (t2 + t4 + t6);
            double t9 = -StrongZero.times(t, t8);
            double t10 = StrongZero.times(t, (t3 + t5 + t7) * t8 * t8) - StrongZero.times(t1, t8);
            double t11 = t9 * t6;
            double t12 = t10 * t6 + t9 * t7;
            double t13 = t9 * t4;
            double t14 = t10 * t4 + t9 * t5;
            double pBar = -(t9 * t2);
            double pBarDot = -(t10 * t2 + t9 * t3);
            gapBar -= t11;
            gapBarDot -= t12;
            dBar1[j - 1] -= t11;
            dBarDot1[j - 1] -= t12;
            gapBar -= t13;
            gapBarDot -= t14;
            double[] dBar2 = dBar[i - 1];
            double[] dBarDot2 = dBarDot[i - 1];
            dBar2[j] -= t13;
            dBarDot2[j] -= t14;
            double e = a[i - 1] - b[j - 1];
            double eDot = aDot[i - 1] - bDot[j - 1];
            double eBar = 2.0 * (pBar * e);
            double eBarDot = 2.0 * (pBarDot * e + pBar * eDot);
            dBar2[j - 1] += pBar;
            dBarDot2[j - 1] += pBarDot;
            bBar[j - 1] -= eBar;
            bHvp[j - 1] -= eBarDot;
            aBar[i - 1] += eBar;
            aHvp[i - 1] += eBarDot;
          }
        }
      }
      adjoint.gap = gapBar;
      adjoint.gapHvp = gapBarDot;
      return d1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.softMinAlignment} as a function of the vector that packs {@code a},
   * {@code b}, {@code gap}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction softMinAlignmentFunction(double[] a, double[] b) {
    return new SoftMinAlignmentFunction(a, b);
  }

  private static final class SoftMinAlignmentFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    SoftMinAlignmentFunction(double[] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return 1 + aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double gap = packed[aSize + bSize];
      return Numerics.softMinAlignment(a, b, gap);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double gap = packed[aSize + bSize];
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      SoftMinAlignmentAdjoint adjoint = new SoftMinAlignmentAdjoint();
      double value = softMinAlignmentGradient(a, b, gap, aBar, bBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      gradient[aSize + bSize] = adjoint.gap;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double gap = packed[aSize + bSize];
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double gapDot = direction[aSize + bSize];
      return softMinAlignmentJvp(a, b, gap, aDot, bDot, gapDot).tangent();
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
      double gap = packed[aSize + bSize];
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double gapDot = direction[aSize + bSize];
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      SoftMinAlignmentHvpAdjoint adjoint = new SoftMinAlignmentHvpAdjoint();
      double value =
          softMinAlignmentHvp(a, b, gap, aDot, bDot, gapDot, aBar, bBar, aHvp, bHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      gradient[aSize + bSize] = adjoint.gap;
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      product[aSize + bSize] = adjoint.gapHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.gaussSeidel} and its derivative in the direction of the
   * tangents.
   *
   * @param b as the method takes it
   * @param sweeps constant
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual gaussSeidelJvp(double[] b, int sweeps, double[] bDot) {
    Arguments.sameShape("bDot", bDot, "b", b);
    int n = b.length;
    double[] x = new double[n];
    double[] xDot = new double[n];
    for (int k = 0; k < sweeps; k++) {
      for (int i = 0; i < n; i++) {
        double s = b[i];
        double sDot = bDot[i];
        if (i > 0) {
          s -= x[i - 1];
          sDot -= xDot[i - 1];
        }
        if (i < n - 1) {
          double x1 = x[i + 1];
          s -= x1 * x1;
          sDot -= 2.0 * (xDot[i + 1] * x1);
        }
        x[i] = s / 4.0;
        xDot[i] = sDot / 4.0;
      }
    }
    double t = 0.0;
    double tDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      t += v * v;
      tDot += 2.0 * (vDot * v);
    }
    return new Dual(t, tDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelJvp(double[], int, double[])
   */
  static Dual gaussSeidelJvp(double[] b, int sweeps, double[] bDot, Tape tape) {
    return gaussSeidelJvp(b, sweeps, bDot);
  }

  /**
   * Value and gradient of {@code Numerics.gaussSeidel}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   */
  record GaussSeidelGradient(double value, double[] b) {}

  /**
   * Reverse mode: {@code Numerics.gaussSeidel} and its gradient.
   *
   * @param b as the method takes it
   * @param sweeps constant
   * @return the value and the gradient, in new arrays
   */
  static GaussSeidelGradient gaussSeidelGradient(double[] b, int sweeps) {
    return gaussSeidelGradient(b, sweeps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelGradient(double[], int)
   */
  static GaussSeidelGradient gaussSeidelGradient(double[] b, int sweeps, Tape tape) {
    double[] bBar = Arguments.zerosLike(b);
    double value = gaussSeidelGradient(b, sweeps, bBar, tape);
    return new GaussSeidelGradient(value, bBar);
  }

  /**
   * Reverse mode: {@code Numerics.gaussSeidel} and its gradient, written into the caller's
   * memory.
   *
   * @param b as the method takes it
   * @param sweeps constant
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double gaussSeidelGradient(double[] b, int sweeps, double[] bBar) {
    return gaussSeidelGradient(b, sweeps, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelGradient(double[], int, double[])
   */
  static double gaussSeidelGradient(double[] b, int sweeps, double[] bBar, Tape tape) {
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      int n = b.length;
      double[] x = tape.exactDoubles(n);
      double[] xBar = tape.doubles(n);
      double[][] xKeptKept = tape.table(double[].class, sweeps);
      for (int k = 0; k < sweeps; k++) {
        double[] xKept = tape.row(xKeptKept, k, n);
        for (int i = 0; i < n; i++) {
          double s = b[i];
          if (i > 0) {
            s -= x[i - 1];
          }
          if (i < n - 1) {
            double x1 = x[i + 1];
            xKept[i] = x1;
            s -= x1 * x1;
          }
          x[i] = s / 4.0;
        }
      }
      double t = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        t += v * v;
        xBar[i] = 2.0 * v;
      }

      // reverse sweep
      for (int k = Math.max(sweeps, 0) - 1; k >= 0; k--) {
        double[] xKept = xKeptKept[k];
        for (int i = n - 1; i >= 0; i--) {
          double t1 = xBar[i];
          xBar[i] = 0.0;
          double sBar = t1 / 4.0;
          if (i < n - 1) {
            xBar[i + 1] -= 2.0 * (sBar * xKept[i]);
          }
          if (i > 0) {
            xBar[i - 1] -= sBar;
          }
          bBar[i] += sBar;
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.gaussSeidel}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record GaussSeidelHvp(double value, double[] b, double[] bHvp) {}

  /**
   * Second order: {@code Numerics.gaussSeidel}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param b as the method takes it
   * @param sweeps constant
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static GaussSeidelHvp gaussSeidelHvp(double[] b, int sweeps, double[] bDot) {
    return gaussSeidelHvp(b, sweeps, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelHvp(double[], int, double[])
   */
  static GaussSeidelHvp gaussSeidelHvp(double[] b, int sweeps, double[] bDot, Tape tape) {
    double[] bBar = Arguments.zerosLike(b);
    double[] bHvp = Arguments.zerosLike(b);
    double value = gaussSeidelHvp(b, sweeps, bDot, bBar, bHvp, tape);
    return new GaussSeidelHvp(value, bBar, bHvp);
  }

  /**
   * Second order: {@code Numerics.gaussSeidel}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param b as the method takes it
   * @param sweeps constant
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double gaussSeidelHvp(double[] b, int sweeps, double[] bDot, double[] bBar,
      double[] bHvp) {
    return gaussSeidelHvp(b, sweeps, bDot, bBar, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelHvp(double[], int, double[], double[], double[])
   */
  static double gaussSeidelHvp(double[] b, int sweeps, double[] bDot, double[] bBar, double[] bHvp,
      Tape tape) {
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(bBar);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      int n = b.length;
      double[] x = tape.exactDoubles(n);
      double[] xDot = tape.exactDoubles(n);
      double[] xBar = tape.doubles(n);
      double[] xBarDot = tape.doubles(n);
      double[][] xKeptKept = tape.table(double[].class, sweeps);
      double[][] xKeptKeptDot = tape.table(double[].class, sweeps);
      for (int k = 0; k < sweeps; k++) {
        double[] xKept = tape.row(xKeptKept, k, n);
        double[] xKeptDot = tape.row(xKeptKeptDot, k, n);
        for (int i = 0; i < n; i++) {
          double s = b[i];
          double sDot = bDot[i];
          if (i > 0) {
            s -= x[i - 1];
            sDot -= xDot[i - 1];
          }
          if (i < n - 1) {
            double x1 = x[i + 1];
            double xDot1 = xDot[i + 1];
            xKept[i] = x1;
            xKeptDot[i] = xDot1;
            s -= x1 * x1;
            sDot -= 2.0 * (xDot1 * x1);
          }
          x[i] = s / 4.0;
          xDot[i] = sDot / 4.0;
        }
      }
      double t = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double vDot = xDot[i];
        t += v * v;
        xBar[i] = 2.0 * v;
        xBarDot[i] = 2.0 * vDot;
      }

      // reverse sweep
      for (int k = Math.max(sweeps, 0) - 1; k >= 0; k--) {
        double[] xKept = xKeptKept[k];
        double[] xKeptDot = xKeptKeptDot[k];
        for (int i = n - 1; i >= 0; i--) {
          double t1 = xBar[i];
          double t2 = xBarDot[i];
          xBar[i] = 0.0;
          xBarDot[i] = 0.0;
          double sBar = t1 / 4.0;
          double sBarDot = t2 / 4.0;
          if (i < n - 1) {
            double x1 = xKept[i];
            double xBarDot1 = -(2.0 * (sBarDot * x1 + sBar * xKeptDot[i]));
            xBar[i + 1] -= 2.0 * (sBar * x1);
            xBarDot[i + 1] += xBarDot1;
          }
          if (i > 0) {
            xBar[i - 1] -= sBar;
            xBarDot[i - 1] -= sBarDot;
          }
          bBar[i] += sBar;
          bHvp[i] += sBarDot;
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.gaussSeidel} as a function of the vector that packs {@code b}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param sweeps captured
   * @return the view
   */
  static ScalarFunction gaussSeidelFunction(int sweeps) {
    return new GaussSeidelFunction(sweeps);
  }

  private static final class GaussSeidelFunction implements ScalarFunction {

    private final int sweeps;

    GaussSeidelFunction(int sweeps) {
      this.sweeps = sweeps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] b = Arguments.doubles(packed, 0, packed.length);
      return Numerics.gaussSeidel(b, this.sweeps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] b = Arguments.doubles(packed, 0, packed.length);
      double[] bBar = Arguments.zerosLike(b);
      double value = gaussSeidelGradient(b, this.sweeps, bBar);
      Arguments.pack(bBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] b = Arguments.doubles(packed, 0, packed.length);
      double[] bDot = Arguments.doubles(direction, 0, direction.length);
      return gaussSeidelJvp(b, this.sweeps, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] b = Arguments.doubles(packed, 0, packed.length);
      double[] bDot = Arguments.doubles(direction, 0, direction.length);
      double[] bBar = Arguments.zerosLike(b);
      double[] bHvp = Arguments.zerosLike(b);
      double value = gaussSeidelHvp(b, this.sweeps, bDot, bBar, bHvp);
      Arguments.pack(bBar, gradient, 0);
      Arguments.pack(bHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.thomas} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param d as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param dDot tangent of {@code d}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual thomasJvp(double[] a, double[] b, double[] c, double[] d, double[] aDot,
      double[] bDot, double[] cDot, double[] dDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("dDot", dDot, "d", d);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameSharing("a", a, aDot, "c", c, cDot);
    Arguments.sameSharing("a", a, aDot, "d", d, dDot);
    Arguments.sameSharing("b", b, bDot, "c", c, cDot);
    Arguments.sameSharing("b", b, bDot, "d", d, dDot);
    Arguments.sameSharing("c", c, cDot, "d", d, dDot);
    int n = d.length;
    for (int i = 1; i < n; i++) {
      double a1 = a[i];
      double b1 = b[i - 1];
      double w = a1 / b1;
      double wDot = aDot[i] / b1 - bDot[i - 1] / b1 * w;
      double b2 = b[i];
      double c1 = c[i - 1];
      double t = bDot[i] - (wDot * c1 + w * cDot[i - 1]);
      b[i] = b2 - w * c1;
      bDot[i] = t;
      double d1 = d[i];
      double d2 = d[i - 1];
      double t1 = dDot[i] - (wDot * d2 + w * dDot[i - 1]);
      d[i] = d1 - w * d2;
      dDot[i] = t1;
    }
    double d1 = d[n - 1];
    double b1 = b[n - 1];
    double t = d1 / b1;
    double t1 = dDot[n - 1] / b1 - bDot[n - 1] / b1 * t;
    d[n - 1] = t;
    dDot[n - 1] = t1;
    for (int i = n - 2; i >= 0; i--) {
      double d2 = d[i];
      double c1 = c[i];
      double d3 = d[i + 1];
      double b2 = b[i];
      double t2 = (d2 - c1 * d3) / b2;
      double t3 = (dDot[i] - (cDot[i] * d3 + c1 * dDot[i + 1])) / b2 - bDot[i] / b2 * t2;
      d[i] = t2;
      dDot[i] = t3;
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < n; i++) {
      double v = d[i];
      double vDot = dDot[i];
      s += v * v;
      sDot += 2.0 * (vDot * v);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #thomasJvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static Dual thomasJvp(double[] a, double[] b, double[] c, double[] d, double[] aDot,
      double[] bDot, double[] cDot, double[] dDot, Tape tape) {
    return thomasJvp(a, b, c, d, aDot, bDot, cDot, dDot);
  }

  /**
   * Value and gradient of {@code Numerics.thomas}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param c the derivative with respect to {@code c}
   * @param d the derivative with respect to {@code d}
   */
  record ThomasGradient(double value, double[] a, double[] b, double[] c, double[] d) {}

  /**
   * Reverse mode: {@code Numerics.thomas} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param d as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ThomasGradient thomasGradient(double[] a, double[] b, double[] c, double[] d) {
    return thomasGradient(a, b, c, d, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #thomasGradient(double[], double[], double[], double[])
   */
  static ThomasGradient thomasGradient(double[] a, double[] b, double[] c, double[] d, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] cBar = c == a ? aBar : c == b ? bBar : Arguments.zerosLike(c);
    double[] dBar = d == a ? aBar : d == b ? bBar : d == c ? cBar : Arguments.zerosLike(d);
    double value = thomasGradient(a, b, c, d, aBar, bBar, cBar, dBar, tape);
    return new ThomasGradient(value, aBar, bBar, cBar, dBar);
  }

  /**
   * Reverse mode: {@code Numerics.thomas} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param d as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param dBar overwritten with the gradient with respect to {@code d}; of the same shape
   * @return the value
   */
  static double thomasGradient(double[] a, double[] b, double[] c, double[] d, double[] aBar,
      double[] bBar, double[] cBar, double[] dBar) {
    return thomasGradient(a, b, c, d, aBar, bBar, cBar, dBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #thomasGradient(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double thomasGradient(double[] a, double[] b, double[] c, double[] d, double[] aBar,
      double[] bBar, double[] cBar, double[] dBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("dBar", dBar, "d", d);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameSharing("a", a, aBar, "c", c, cBar);
    Arguments.sameSharing("a", a, aBar, "d", d, dBar);
    Arguments.sameSharing("b", b, bBar, "c", c, cBar);
    Arguments.sameSharing("b", b, bBar, "d", d, dBar);
    Arguments.sameSharing("c", c, cBar, "d", d, dBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(cBar);
    Arguments.zero(dBar);
    int mark = tape.mark();
    try {
      int n = d.length;
      double[] dKept = tape.doubles(n);
      double[] wKept = tape.doubles(n);
      double[] cKept = tape.doubles(n);
      double[] bKept = tape.doubles(n);
      for (int i = 1; i < n; i++) {
        double a1 = a[i];
        double b1 = b[i - 1];
        bKept[i] = b1;
        double w = a1 / b1;
        wKept[i] = w;
        double b2 = b[i];
        double c1 = c[i - 1];
        cKept[i] = c1;
        b[i] = b2 - w * c1;
        double d1 = d[i];
        double d2 = d[i - 1];
        dKept[i] = d2;
        d[i] = d1 - w * d2;
      }
      double d1 = d[n - 1];
      double b1 = b[n - 1];
      double t = d1 / b1;
      d[n - 1] = t;
      double[] bKept1 = tape.doubles(n - 1);
      double[] kept = tape.doubles(n - 1);
      double[] dKept1 = tape.doubles(n - 1);
      double[] cKept1 = tape.doubles(n - 1);
      for (int i = n - 2; i >= 0; i--) {
        double d2 = d[i];
        double c1 = c[i];
        cKept1[i] = c1;
        double d3 = d[i + 1];
        dKept1[i] = d3;
        double b2 = b[i];
        bKept1[i] = b2;
        double t1 = (d2 - c1 * d3) / b2;
        kept[i] = t1;
        d[i] = t1;
      }
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        double v = d[i];
        s += v * v;
        dBar[i] += 2.0 * v;
      }

      // reverse sweep
      for (int i = 0; i <= n - 2; i++) {
        double t1 = dBar[i];
        dBar[i] = 0.0;
        double t2 = t1 / bKept1[i];
        bBar[i] -= t2 * kept[i];
        double t3 = -t2;
        double cBar1 = t3 * dKept1[i];
        dBar[i + 1] += cKept1[i] * t3;
        cBar[i] += cBar1;
        dBar[i] += t2;
      }
      double t1 = dBar[n - 1];
      dBar[n - 1] = 0.0;
      double dBar1 = t1 / b1;
      bBar[n - 1] -= dBar1 * t;
      dBar[n - 1] += dBar1;
      for (int i = n - 1; i >= 1; i--) {
        double t2 = -dBar[i];
        double wBar = t2 * dKept[i];
        double w = wKept[i];
        dBar[i - 1] += w * t2;
        double t3 = -bBar[i];
        wBar += t3 * cKept[i];
        cBar[i - 1] += w * t3;
        double aBar1 = wBar / bKept[i];
        bBar[i - 1] -= aBar1 * w;
        aBar[i] += aBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.thomas}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param c the derivative with respect to {@code c}
   * @param d the derivative with respect to {@code d}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param dHvp the Hessian-vector product for {@code d}
   */
  record ThomasHvp(double value, double[] a, double[] b, double[] c, double[] d, double[] aHvp,
      double[] bHvp, double[] cHvp, double[] dHvp) {}

  /**
   * Second order: {@code Numerics.thomas}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param d as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param dDot tangent of {@code d}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ThomasHvp thomasHvp(double[] a, double[] b, double[] c, double[] d, double[] aDot,
      double[] bDot, double[] cDot, double[] dDot) {
    return thomasHvp(a, b, c, d, aDot, bDot, cDot, dDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #thomasHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static ThomasHvp thomasHvp(double[] a, double[] b, double[] c, double[] d, double[] aDot,
      double[] bDot, double[] cDot, double[] dDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] cBar = c == a ? aBar : c == b ? bBar : Arguments.zerosLike(c);
    double[] dBar = d == a ? aBar : d == b ? bBar : d == c ? cBar : Arguments.zerosLike(d);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double[] cHvp = c == a ? aHvp : c == b ? bHvp : Arguments.zerosLike(c);
    double[] dHvp = d == a ? aHvp : d == b ? bHvp : d == c ? cHvp : Arguments.zerosLike(d);
    double value =
        thomasHvp(a, b, c, d, aDot, bDot, cDot, dDot, aBar, bBar, cBar, dBar, aHvp, bHvp, cHvp,
        dHvp, tape);
    return new ThomasHvp(value, aBar, bBar, cBar, dBar, aHvp, bHvp, cHvp, dHvp);
  }

  /**
   * Second order: {@code Numerics.thomas}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param d as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param dDot tangent of {@code d}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param dBar overwritten with the gradient with respect to {@code d}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param dHvp overwritten with the Hessian-vector product for {@code d}; of the same shape
   * @return the value
   */
  static double thomasHvp(double[] a, double[] b, double[] c, double[] d, double[] aDot,
      double[] bDot, double[] cDot, double[] dDot, double[] aBar, double[] bBar, double[] cBar,
      double[] dBar, double[] aHvp, double[] bHvp, double[] cHvp, double[] dHvp) {
    return thomasHvp(a, b, c, d, aDot, bDot, cDot, dDot, aBar, bBar, cBar, dBar, aHvp, bHvp, cHvp,
        dHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #thomasHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[], double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double thomasHvp(double[] a, double[] b, double[] c, double[] d, double[] aDot,
      double[] bDot, double[] cDot, double[] dDot, double[] aBar, double[] bBar, double[] cBar,
      double[] dBar, double[] aHvp, double[] bHvp, double[] cHvp, double[] dHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("dDot", dDot, "d", d);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameSharing("a", a, aDot, "c", c, cDot);
    Arguments.sameSharing("a", a, aDot, "d", d, dDot);
    Arguments.sameSharing("b", b, bDot, "c", c, cDot);
    Arguments.sameSharing("b", b, bDot, "d", d, dDot);
    Arguments.sameSharing("c", c, cDot, "d", d, dDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("dBar", dBar, "d", d);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameSharing("a", a, aBar, "c", c, cBar);
    Arguments.sameSharing("a", a, aBar, "d", d, dBar);
    Arguments.sameSharing("b", b, bBar, "c", c, cBar);
    Arguments.sameSharing("b", b, bBar, "d", d, dBar);
    Arguments.sameSharing("c", c, cBar, "d", d, dBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.sameShape("dHvp", dHvp, "d", d);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.sameSharing("a", a, aHvp, "c", c, cHvp);
    Arguments.sameSharing("a", a, aHvp, "d", d, dHvp);
    Arguments.sameSharing("b", b, bHvp, "c", c, cHvp);
    Arguments.sameSharing("b", b, bHvp, "d", d, dHvp);
    Arguments.sameSharing("c", c, cHvp, "d", d, dHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.distinct("dDot", dDot, "dBar", dBar);
    Arguments.distinct("dDot", dDot, "dHvp", dHvp);
    Arguments.distinct("dBar", dBar, "dHvp", dHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(cBar);
    Arguments.zero(dBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    Arguments.zero(cHvp);
    Arguments.zero(dHvp);
    int mark = tape.mark();
    try {
      int n = d.length;
      double[] dKept = tape.doubles(n);
      double[] dKeptDot = tape.doubles(n);
      double[] wKept = tape.doubles(n);
      double[] wKeptDot = tape.doubles(n);
      double[] cKept = tape.doubles(n);
      double[] cKeptDot = tape.doubles(n);
      double[] bKept = tape.doubles(n);
      double[] bKeptDot = tape.doubles(n);
      for (int i = 1; i < n; i++) {
        double a1 = a[i];
        double b1 = b[i - 1];
        double bDot1 = bDot[i - 1];
        double aDot1 = aDot[i];
        bKept[i] = b1;
        bKeptDot[i] = bDot1;
        double w = a1 / b1;
        double wDot = aDot1 / b1 - bDot1 / b1 * w;
        wKept[i] = w;
        wKeptDot[i] = wDot;
        double b2 = b[i];
        double c1 = c[i - 1];
        double cDot1 = cDot[i - 1];
        double bDot2 = bDot[i];
        cKept[i] = c1;
        cKeptDot[i] = cDot1;
        b[i] = b2 - w * c1;
        bDot[i] = bDot2 - (wDot * c1 + w * cDot1);
        double d1 = d[i];
        double d2 = d[i - 1];
        double dDot1 = dDot[i - 1];
        double dDot2 = dDot[i];
        dKept[i] = d2;
        dKeptDot[i] = dDot1;
        d[i] = d1 - w * d2;
        dDot[i] = dDot2 - (wDot * d2 + w * dDot1);
      }
      double d1 = d[n - 1];
      double b1 = b[n - 1];
      double t = d1 / b1;
      double t1 = bDot[n - 1] / b1;
      double t2 = dDot[n - 1] / b1 - t1 * t;
      d[n - 1] = t;
      dDot[n - 1] = t2;
      double[] bKept1 = tape.doubles(n - 1);
      double[] bKeptDot1 = tape.doubles(n - 1);
      double[] kept = tape.doubles(n - 1);
      double[] keptDot = tape.doubles(n - 1);
      double[] dKept1 = tape.doubles(n - 1);
      double[] dKeptDot1 = tape.doubles(n - 1);
      double[] cKept1 = tape.doubles(n - 1);
      double[] cKeptDot1 = tape.doubles(n - 1);
      for (int i = n - 2; i >= 0; i--) {
        double d2 = d[i];
        double c1 = c[i];
        double cDot1 = cDot[i];
        double dDot1 = dDot[i];
        cKept1[i] = c1;
        cKeptDot1[i] = cDot1;
        double d3 = d[i + 1];
        double dDot2 = dDot[i + 1];
        dKept1[i] = d3;
        dKeptDot1[i] = dDot2;
        double b2 = b[i];
        double bDot1 = bDot[i];
        bKept1[i] = b2;
        bKeptDot1[i] = bDot1;
        double t3 = (d2 - c1 * d3) / b2;
        double t4 = (dDot1 - (cDot1 * d3 + c1 * dDot2)) / b2 - bDot1 / b2 * t3;
        kept[i] = t3;
        keptDot[i] = t4;
        d[i] = t3;
        dDot[i] = t4;
      }
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        double v = d[i];
        double vDot = dDot[i];
        s += v * v;
        dBar[i] += 2.0 * v;
        dHvp[i] += 2.0 * vDot;
      }

      // reverse sweep
      for (int i = 0; i <= n - 2; i++) {
        double t3 = dBar[i];
        double t4 = dHvp[i];
        dBar[i] = 0.0;
        dHvp[i] = 0.0;
        double b2 = bKept1[i];
        double t5 = t3 / b2;
        double t6 = t4 / b2 - bKeptDot1[i] / b2 * t5;
        double t7 = kept[i];
        double bBarDot = -(t6 * t7 + t5 * keptDot[i]);
        bBar[i] -= t5 * t7;
        bHvp[i] += bBarDot;
        double t8 = -t5;
        double t9 = -t6;
        double d2 = dKept1[i];
        double c1 = cKept1[i];
        double cBarDot = t9 * d2 + t8 * dKeptDot1[i];
        double dBarDot = cKeptDot1[i] * t8 + c1 * t9;
        dBar[i + 1] += c1 * t8;
        dHvp[i + 1] += dBarDot;
        cBar[i] += t8 * d2;
        cHvp[i] += cBarDot;
        dBar[i] += t5;
        dHvp[i] += t6;
      }
      double t3 = dBar[n - 1];
      double t4 = dHvp[n - 1];
      dBar[n - 1] = 0.0;
      dHvp[n - 1] = 0.0;
      double dBar1 = t3 / b1;
      double dBarDot = t4 / b1 - t1 * dBar1;
      bBar[n - 1] -= dBar1 * t;
      bHvp[n - 1] -= dBarDot * t + dBar1 * t2;
      dBar[n - 1] += dBar1;
      dHvp[n - 1] += dBarDot;
      for (int i = n - 1; i >= 1; i--) {
        double t5 = -dBar[i];
        double t6 = -dHvp[i];
        double d2 = dKept[i];
        double wBar = t5 * d2;
        double wBarDot = t6 * d2 + t5 * dKeptDot[i];
        double w = wKept[i];
        double wDot = wKeptDot[i];
        dBar[i - 1] += w * t5;
        dHvp[i - 1] += wDot * t5 + w * t6;
        double t7 = -bBar[i];
        double t8 = -bHvp[i];
        double c1 = cKept[i];
        wBar += t7 * c1;
        wBarDot += t8 * c1 + t7 * cKeptDot[i];
        cBar[i - 1] += w * t7;
        cHvp[i - 1] += wDot * t7 + w * t8;
        double b2 = bKept[i];
        double aBar1 = wBar / b2;
        double aBarDot = wBarDot / b2 - bKeptDot[i] / b2 * aBar1;
        bBar[i - 1] -= aBar1 * w;
        bHvp[i - 1] -= aBarDot * w + aBar1 * wDot;
        aBar[i] += aBar1;
        aHvp[i] += aBarDot;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.thomas} as a function of the vector that packs {@code a}, {@code b},
   * {@code c}, {@code d}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param c of the shape that the parameter is to have
   * @param d of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction thomasFunction(double[] a, double[] b, double[] c, double[] d) {
    return new ThomasFunction(a, b, c, d);
  }

  private static final class ThomasFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final double[] c;

    private final double[] d;

    private final int aSize;

    private final int bSize;

    private final int cSize;

    private final int dSize;

    ThomasFunction(double[] a, double[] b, double[] c, double[] d) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
      Objects.requireNonNull(c, "c");
      this.cSize = Arguments.size(c);
      Objects.requireNonNull(d, "d");
      this.dSize = Arguments.size(d);
    }

    @Override
    public int inputs() {
      return aSize + bSize + cSize + dSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] c = Arguments.unpackLike(this.c, packed, aSize + bSize);
      double[] d = Arguments.unpackLike(this.d, packed, aSize + bSize + cSize);
      return Numerics.thomas(a, b, c, d);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] c = Arguments.unpackLike(this.c, packed, aSize + bSize);
      double[] d = Arguments.unpackLike(this.d, packed, aSize + bSize + cSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] cBar = Arguments.zerosLike(c);
      double[] dBar = Arguments.zerosLike(d);
      double value = thomasGradient(a, b, c, d, aBar, bBar, cBar, dBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(cBar, gradient, aSize + bSize);
      Arguments.pack(dBar, gradient, aSize + bSize + cSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] c = Arguments.unpackLike(this.c, packed, aSize + bSize);
      double[] d = Arguments.unpackLike(this.d, packed, aSize + bSize + cSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, aSize + bSize);
      double[] dDot = Arguments.unpackLike(this.d, direction, aSize + bSize + cSize);
      return thomasJvp(a, b, c, d, aDot, bDot, cDot, dDot).tangent();
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
      double[] c = Arguments.unpackLike(this.c, packed, aSize + bSize);
      double[] d = Arguments.unpackLike(this.d, packed, aSize + bSize + cSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, aSize + bSize);
      double[] dDot = Arguments.unpackLike(this.d, direction, aSize + bSize + cSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] cBar = Arguments.zerosLike(c);
      double[] dBar = Arguments.zerosLike(d);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      double[] cHvp = Arguments.zerosLike(c);
      double[] dHvp = Arguments.zerosLike(d);
      double value =
          thomasHvp(a, b, c, d, aDot, bDot, cDot, dDot, aBar, bBar, cBar, dBar, aHvp, bHvp, cHvp,
          dHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(cBar, gradient, aSize + bSize);
      Arguments.pack(dBar, gradient, aSize + bSize + cSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      Arguments.pack(cHvp, product, aSize + bSize);
      Arguments.pack(dHvp, product, aSize + bSize + cSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.simpson} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual simpsonJvp(double a, double b, int n, double aDot, double bDot) {
    double t = n;
    double h = (b - a) / t;
    double hDot = (bDot - aDot) / t;
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i <= n; i++) {
      double t1 = i;
      double x = a + t1 * h;
      double xDot = aDot + t1 * hDot;
      int w = i == 0 || i == n ? 1 : (i & 1) == 1 ? 4 : 2;
      double w1 = w;
      double t2 = Math.exp(-x * x);
      s += w1 * t2;
      sDot -= w1 * (2.0 * (xDot * x) * t2);
    }
    return new Dual(s * h / 3.0, (sDot * h + s * hDot) / 3.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simpsonJvp(double, double, int, double, double)
   */
  static Dual simpsonJvp(double a, double b, int n, double aDot, double bDot, Tape tape) {
    return simpsonJvp(a, b, n, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Numerics.simpson}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record SimpsonGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Numerics.simpson}: filled by a derivative
   * and reused by its caller.
   */
  static final class SimpsonAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public SimpsonAdjoint() {}
  }

  /**
   * Reverse mode: {@code Numerics.simpson} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SimpsonGradient simpsonGradient(double a, double b, int n) {
    SimpsonAdjoint adjoint = new SimpsonAdjoint();
    double value = simpsonGradient(a, b, n, adjoint);
    return new SimpsonGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simpsonGradient(double, double, int)
   */
  static SimpsonGradient simpsonGradient(double a, double b, int n, Tape tape) {
    return simpsonGradient(a, b, n);
  }

  /**
   * Reverse mode: {@code Numerics.simpson} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double simpsonGradient(double a, double b, int n, SimpsonAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = n;
    double h = (b - a) / t;
    double sBar = 0.3333333333333333 * h;
    double s = 0.0;
    double hBar = 0.0;
    double aBar = 0.0;
    for (int i = 0; i <= n; i++) {
      double t1 = i;
      double x = a + t1 * h;
      int w = i == 0 || i == n ? 1 : (i & 1) == 1 ? 4 : 2;
      double w1 = w;
      double t2 = -x;
      double t3 = Math.exp(t2 * x);
      s += w1 * t3;
      double xBar = 2.0 * (t2 * (w1 * sBar * t3));
      aBar += xBar;
      hBar += t1 * xBar;
    }

    // reverse sweep
    hBar = s * 0.3333333333333333 + hBar;
    double t1 = hBar / t;
    aBar -= t1;
    adjoint.a = aBar;
    adjoint.b = t1;
    return s * h / 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simpsonGradient(double, double, int, SimpsonAdjoint)
   */
  static double simpsonGradient(double a, double b, int n, SimpsonAdjoint adjoint, Tape tape) {
    return simpsonGradient(a, b, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.simpson}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record SimpsonHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code Numerics.simpson}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static SimpsonHvp simpsonHvp(double a, double b, int n, double aDot, double bDot) {
    double t = n;
    double h = (b - a) / t;
    double hDot = (bDot - aDot) / t;
    double sBar = 0.3333333333333333 * h;
    double sBarDot = 0.3333333333333333 * hDot;
    double s = 0.0;
    double hBar = 0.0;
    double aBar = 0.0;
    double sDot = 0.0;
    double hBarDot = 0.0;
    double aBarDot = 0.0;
    for (int i = 0; i <= n; i++) {
      double t1 = i;
      double x = a + t1 * h;
      double xDot = aDot + t1 * hDot;
      int w = i == 0 || i == n ? 1 : (i & 1) == 1 ? 4 : 2;
      double w1 = w;
      double t2 = -x;
      double t3 = -xDot;
      double t4 = Math.exp(t2 * x);
      double t5 = 2.0 * (t3 * x) * t4;
      s += w1 * t4;
      sDot += w1 * t5;
      double t6 = w1 * sBar;
      double t7 = t6 * t4;
      double xBar = 2.0 * (t2 * t7);
      double xBarDot = 2.0 * (t3 * t7 + t2 * (w1 * sBarDot * t4 + t6 * t5));
      aBar += xBar;
      aBarDot += xBarDot;
      hBar += t1 * xBar;
      hBarDot += t1 * xBarDot;
    }

    // reverse sweep
    hBar = s * 0.3333333333333333 + hBar;
    hBarDot = sDot * 0.3333333333333333 + hBarDot;
    double t1 = hBar / t;
    double t2 = hBarDot / t;
    aBar -= t1;
    aBarDot -= t2;
    return new SimpsonHvp(s * h / 3.0, aBar, t1, aBarDot, t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simpsonHvp(double, double, int, double, double)
   */
  static SimpsonHvp simpsonHvp(double a, double b, int n, double aDot, double bDot, Tape tape) {
    return simpsonHvp(a, b, n, aDot, bDot);
  }

  /**
   * {@code Numerics.simpson} as a function of the vector that packs {@code a}, {@code b}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction simpsonFunction(int n) {
    return new SimpsonFunction(n);
  }

  private static final class SimpsonFunction implements ScalarFunction {

    private final int n;

    SimpsonFunction(int n) {
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
      return Numerics.simpson(a, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      SimpsonAdjoint adjoint = new SimpsonAdjoint();
      double value = simpsonGradient(a, b, this.n, adjoint);
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
      return simpsonJvp(a, b, this.n, aDot, bDot).tangent();
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
      SimpsonHvp hvp = simpsonHvp(a, b, this.n, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Numerics.jacobi} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param sweeps constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual jacobiJvp(double[][] a, int sweeps, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int n = a.length;
    for (int k = 0; k < sweeps; k++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          double[] a1 = a[p];
          double[] aDot1 = aDot[p];
          double a2 = a1[q];
          if (a2 == 0.0) {
            continue;
          }
          double t = 2.0 * a2;
          double theta = (a[q][q] - a1[p]) / t;
          double thetaDot = (aDot[q][q] - aDot1[p]) / t - 2.0 * aDot1[q] / t * theta;
          double t1 = Math.sqrt(theta * theta + 1.0);
          double t2 = Math.abs(theta) + t1;
          double t3 = Math.signum(1.0) / t2;
          double t4 =
              (StrongZero.times(Math.signum(theta), thetaDot)
              + StrongZero.over(0.5 * (2.0 * (thetaDot * theta)), t1)) / t2 * t3;
          double tDot = -t4;
          if (theta < 0.0) {
            t3 = -t3;
            tDot = t4;
          }
          double t5 = Math.sqrt(t3 * t3 + 1.0);
          double c = 1.0 / t5;
          double cDot = -(StrongZero.over(0.5 * (2.0 * (tDot * t3)), t5) * c * c);
          double s = t3 * c;
          double sDot = tDot * c + t3 * cDot;
          for (int i = 0; i < n; i++) {
            double[] a3 = a[i];
            double[] aDot2 = aDot[i];
            double x = a3[p];
            double xDot = aDot2[p];
            double y = a3[q];
            double yDot = aDot2[q];
            a3[p] = c * x - s * y;
            aDot2[p] = cDot * x + c * xDot - (sDot * y + s * yDot);
            a3[q] = s * x + c * y;
            aDot2[q] = sDot * x + s * xDot + (cDot * y + c * yDot);
          }
          for (int i = 0; i < n; i++) {
            double[] a3 = a[p];
            double[] aDot2 = aDot[p];
            double x = a3[i];
            double xDot = aDot2[i];
            double[] a4 = a[q];
            double[] aDot3 = aDot[q];
            double y = a4[i];
            double yDot = aDot3[i];
            a3[i] = c * x - s * y;
            aDot2[i] = cDot * x + c * xDot - (sDot * y + s * yDot);
            a4[i] = s * x + c * y;
            aDot3[i] = sDot * x + s * xDot + (cDot * y + c * yDot);
          }
        }
      }
    }
    return new Dual(a[0][0] * 2.0 + a[1][1], aDot[0][0] * 2.0 + aDot[1][1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jacobiJvp(double[][], int, double[][])
   */
  static Dual jacobiJvp(double[][] a, int sweeps, double[][] aDot, Tape tape) {
    return jacobiJvp(a, sweeps, aDot);
  }

  /**
   * Value and gradient of {@code Numerics.jacobi}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record JacobiGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code Numerics.jacobi} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param sweeps constant
   * @return the value and the gradient, in new arrays
   */
  static JacobiGradient jacobiGradient(double[][] a, int sweeps) {
    return jacobiGradient(a, sweeps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jacobiGradient(double[][], int)
   */
  static JacobiGradient jacobiGradient(double[][] a, int sweeps, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = jacobiGradient(a, sweeps, aBar, tape);
    return new JacobiGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Numerics.jacobi} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param sweeps constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double jacobiGradient(double[][] a, int sweeps, double[][] aBar) {
    return jacobiGradient(a, sweeps, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jacobiGradient(double[][], int, double[][])
   */
  static double jacobiGradient(double[][] a, int sweeps, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      int n = a.length;
      double[][][] aKeptKeptKept = tape.table(double[][].class, sweeps);
      double[][][][] yKeptKeptKeptKept = tape.table(double[][][].class, sweeps);
      double[][][] keptKeptKept = tape.table(double[][].class, sweeps);
      double[][][][] xKeptKeptKeptKept = tape.table(double[][][].class, sweeps);
      double[][][] tKeptKeptKept = tape.table(double[][].class, sweeps);
      double[][][][] yKeptKeptKeptKept1 = tape.table(double[][][].class, sweeps);
      double[][][][] xKeptKeptKeptKept1 = tape.table(double[][][].class, sweeps);
      double[][][] thetaKeptKeptKept = tape.table(double[][].class, sweeps);
      double[][][] keptKeptKept1 = tape.table(double[][].class, sweeps);
      for (int k = 0; k < sweeps; k++) {
        double[][] aKeptKept = tape.row(aKeptKeptKept, k, n);
        double[][][] yKeptKeptKept = tape.row(yKeptKeptKeptKept, k, n);
        double[][] keptKept = tape.row(keptKeptKept, k, n);
        double[][][] xKeptKeptKept = tape.row(xKeptKeptKeptKept, k, n);
        double[][] tKeptKept = tape.row(tKeptKeptKept, k, n);
        double[][][] yKeptKeptKept1 = tape.row(yKeptKeptKeptKept1, k, n);
        double[][][] xKeptKeptKept1 = tape.row(xKeptKeptKeptKept1, k, n);
        double[][] thetaKeptKept = tape.row(thetaKeptKeptKept, k, n);
        double[][] keptKept1 = tape.row(keptKeptKept1, k, n);
        for (int p = 0; p < n; p++) {
          int t = n - (p + 1);
          double[] aKept = tape.row(aKeptKept, p, t);
          double[][] yKeptKept = tape.row(yKeptKeptKept, p, t);
          double[] kept = tape.row(keptKept, p, t);
          double[][] xKeptKept = tape.row(xKeptKeptKept, p, t);
          double[] tKept = tape.row(tKeptKept, p, t);
          double[][] yKeptKept1 = tape.row(yKeptKeptKept1, p, t);
          double[][] xKeptKept1 = tape.row(xKeptKeptKept1, p, t);
          double[] thetaKept = tape.row(thetaKeptKept, p, t);
          double[] kept1 = tape.row(keptKept1, p, t);
          for (int q = p + 1; q < n; q++) {
            int t1 = q - (p + 1);
            double[] a1 = a[p];
            double a2 = a1[q];
            aKept[t1] = a2;
            if (a2 != 0.0) {
              double theta = (a[q][q] - a1[p]) / (2.0 * a2);
              thetaKept[t1] = theta;
              double t2 = Math.sqrt(theta * theta + 1.0);
              kept1[t1] = t2;
              double t3 = Math.signum(1.0) / (Math.abs(theta) + t2);
              if (theta < 0.0) {
                t3 = -t3;
              }
              tKept[t1] = t3;
              double t4 = Math.sqrt(t3 * t3 + 1.0);
              kept[t1] = t4;
              double c = 1.0 / t4;
              double s = t3 * c;
              double[] yKept = tape.row(yKeptKept1, t1, n);
              double[] xKept = tape.row(xKeptKept1, t1, n);
              for (int i = 0; i < n; i++) {
                double[] a3 = a[i];
                double x = a3[p];
                xKept[i] = x;
                double y = a3[q];
                yKept[i] = y;
                a3[p] = c * x - s * y;
                a3[q] = s * x + c * y;
              }
              yKept = tape.row(yKeptKept, t1, n);
              xKept = tape.row(xKeptKept, t1, n);
              for (int i = 0; i < n; i++) {
                double[] a3 = a[p];
                double x = a3[i];
                xKept[i] = x;
                double[] a4 = a[q];
                double y = a4[i];
                yKept[i] = y;
                a3[i] = c * x - s * y;
                a4[i] = s * x + c * y;
              }
            }
          }
        }
      }

      // reverse sweep
      double[] aBar1 = aBar[0];
      double t = a[0][0] * 2.0 + a[1][1];
      aBar[1][1] += 1.0;
      aBar1[0] += 2.0;
      for (int k = Math.max(sweeps, 0) - 1; k >= 0; k--) {
        double[][] aKeptKept = aKeptKeptKept[k];
        double[][][] yKeptKeptKept = yKeptKeptKeptKept[k];
        double[][] keptKept = keptKeptKept[k];
        double[][][] xKeptKeptKept = xKeptKeptKeptKept[k];
        double[][] tKeptKept = tKeptKeptKept[k];
        double[][][] yKeptKeptKept1 = yKeptKeptKeptKept1[k];
        double[][][] xKeptKeptKept1 = xKeptKeptKeptKept1[k];
        double[][] thetaKeptKept = thetaKeptKeptKept[k];
        double[][] keptKept1 = keptKeptKept1[k];
        for (int p = n - 1; p >= 0; p--) {
          int q = p + 1;
          double[] aKept = aKeptKept[p];
          double[][] yKeptKept = yKeptKeptKept[p];
          double[] kept = keptKept[p];
          double[][] xKeptKept = xKeptKeptKept[p];
          double[] tKept = tKeptKept[p];
          double[][] yKeptKept1 = yKeptKeptKept1[p];
          double[][] xKeptKept1 = xKeptKeptKept1[p];
          double[] thetaKept = thetaKeptKept[p];
          double[] kept1 = keptKept1[p];
          for (int q1 = n - 1; q1 >= q; q1--) {
            int t1 = q1 - q;
            double a1 = aKept[t1];
            double[] aBar2 = aBar[p];
            double aBar3;
            if (a1 == 0.0) {
              aBar3 = 0.0;
            } else {
              double[] yKept = yKeptKept[t1];
              double t2 = kept[t1];
              double c = 1.0 / t2;
              double[] xKept = xKeptKept[t1];
              double t3 = tKept[t1];
              double s = t3 * c;
              double cBar = 0.0;
              double sBar = 0.0;
              for (int i = 0; i < n; i++) {
                double[] aBar4 = aBar[q1];
                double t4 = aBar4[i];
                aBar4[i] = 0.0;
                double y = yKept[i];
                cBar += t4 * y;
                double yBar = c * t4;
                double x = xKept[i];
                sBar += t4 * x;
                double xBar = s * t4;
                double[] aBar5 = aBar[p];
                double t5 = aBar5[i];
                aBar5[i] = 0.0;
                double t6 = -t5;
                sBar += t6 * y;
                cBar += t5 * x;
                aBar4[i] += yBar + s * t6;
                aBar5[i] += xBar + c * t5;
              }
              double[] yKept1 = yKeptKept1[t1];
              double[] xKept1 = xKeptKept1[t1];
              for (int i = n - 1; i >= 0; i--) {
                double[] aBar4 = aBar[i];
                double t4 = aBar4[q1];
                aBar4[q1] = 0.0;
                double y = yKept1[i];
                cBar += t4 * y;
                double yBar = c * t4;
                double x = xKept1[i];
                sBar += t4 * x;
                double xBar = s * t4;
                double t5 = aBar4[p];
                aBar4[p] = 0.0;
                double t6 = -t5;
                sBar += t6 * y;
                cBar += t5 * x;
                aBar4[q1] += yBar + s * t6;
                aBar4[p] += xBar + c * t5;
              }
              cBar += t3 * sBar;
              double tBar = sBar * c - 2.0 * (StrongZero.over(0.5 * (cBar * c * c), t2) * t3);
              double theta = thetaKept[t1];
              if (theta < 0.0) {
                tBar = -tBar;
              }
              double t4 = kept1[t1];
              double t5 = Math.abs(theta) + t4;
              t3 = Math.signum(1.0) / t5;
              double t6 = -(tBar / t5 * t3);
              double thetaBar = 2.0 * (StrongZero.over(0.5 * t6, t4) * theta)
                  + StrongZero.times(Math.signum(theta), t6);
              double t7 = thetaBar / (2.0 * a1);
              aBar3 = -(2.0 * (t7 * theta));
              aBar2[p] -= t7;
              aBar[q1][q1] += t7;
            }
            aBar2[q1] += aBar3;
          }
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Numerics.jacobi}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record JacobiHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code Numerics.jacobi}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param sweeps constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static JacobiHvp jacobiHvp(double[][] a, int sweeps, double[][] aDot) {
    return jacobiHvp(a, sweeps, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jacobiHvp(double[][], int, double[][])
   */
  static JacobiHvp jacobiHvp(double[][] a, int sweeps, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = jacobiHvp(a, sweeps, aDot, aBar, aHvp, tape);
    return new JacobiHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Numerics.jacobi}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param sweeps constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double jacobiHvp(double[][] a, int sweeps, double[][] aDot, double[][] aBar,
      double[][] aHvp) {
    return jacobiHvp(a, sweeps, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jacobiHvp(double[][], int, double[][], double[][], double[][])
   */
  static double jacobiHvp(double[][] a, int sweeps, double[][] aDot, double[][] aBar,
      double[][] aHvp, Tape tape) {
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
      return jacobiHvpPart2(a, sweeps, aDot, aBar, aHvp, tape);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Numerics.jacobi} as a function of the vector that packs {@code a}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param sweeps captured
   * @return the view
   */
  static ScalarFunction jacobiFunction(double[][] a, int sweeps) {
    return new JacobiFunction(a, sweeps);
  }

  private static final class JacobiFunction implements ScalarFunction {

    private final double[][] a;

    private final int sweeps;

    private final int aSize;

    JacobiFunction(double[][] a, int sweeps) {
      this.a = a;
      this.sweeps = sweeps;
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
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return Numerics.jacobi(a, this.sweeps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = jacobiGradient(a, this.sweeps, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return jacobiJvp(a, this.sweeps, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = jacobiHvp(a, this.sweeps, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  private static double jacobiHvpPart2(double[][] a, int sweeps, double[][] aDot, double[][] aBar,
      double[][] aBarDot, Tape tape) {
    int n = a.length;
    double[][][] aKeptKeptKept = tape.table(double[][].class, sweeps);
    double[][][] aKeptKeptKeptDot = tape.table(double[][].class, sweeps);
    double[][][][] yKeptKeptKeptKept = tape.table(double[][][].class, sweeps);
    double[][][][] yKeptKeptKeptKeptDot = tape.table(double[][][].class, sweeps);
    double[][][] keptKeptKept = tape.table(double[][].class, sweeps);
    double[][][] keptKeptKeptDot = tape.table(double[][].class, sweeps);
    double[][][][] xKeptKeptKeptKept = tape.table(double[][][].class, sweeps);
    double[][][][] xKeptKeptKeptKeptDot = tape.table(double[][][].class, sweeps);
    double[][][] tKeptKeptKept = tape.table(double[][].class, sweeps);
    double[][][] tKeptKeptKeptDot = tape.table(double[][].class, sweeps);
    double[][][][] yKeptKeptKeptKept1 = tape.table(double[][][].class, sweeps);
    double[][][][] yKeptKeptKeptKeptDot1 = tape.table(double[][][].class, sweeps);
    double[][][][] xKeptKeptKeptKept1 = tape.table(double[][][].class, sweeps);
    double[][][][] xKeptKeptKeptKeptDot1 = tape.table(double[][][].class, sweeps);
    double[][][] thetaKeptKeptKept = tape.table(double[][].class, sweeps);
    double[][][] thetaKeptKeptKeptDot = tape.table(double[][].class, sweeps);
    double[][][] keptKeptKept1 = tape.table(double[][].class, sweeps);
    double[][][] keptKeptKeptDot1 = tape.table(double[][].class, sweeps);
    for (int k = 0; k < sweeps; k++) {
      double[][] aKeptKept = tape.row(aKeptKeptKept, k, n);
      double[][] aKeptKeptDot = tape.row(aKeptKeptKeptDot, k, n);
      double[][][] yKeptKeptKept = tape.row(yKeptKeptKeptKept, k, n);
      double[][][] yKeptKeptKeptDot = tape.row(yKeptKeptKeptKeptDot, k, n);
      double[][] keptKept = tape.row(keptKeptKept, k, n);
      double[][] keptKeptDot = tape.row(keptKeptKeptDot, k, n);
      double[][][] xKeptKeptKept = tape.row(xKeptKeptKeptKept, k, n);
      double[][][] xKeptKeptKeptDot = tape.row(xKeptKeptKeptKeptDot, k, n);
      double[][] tKeptKept = tape.row(tKeptKeptKept, k, n);
      double[][] tKeptKeptDot = tape.row(tKeptKeptKeptDot, k, n);
      double[][][] yKeptKeptKept1 = tape.row(yKeptKeptKeptKept1, k, n);
      double[][][] yKeptKeptKeptDot1 = tape.row(yKeptKeptKeptKeptDot1, k, n);
      double[][][] xKeptKeptKept1 = tape.row(xKeptKeptKeptKept1, k, n);
      double[][][] xKeptKeptKeptDot1 = tape.row(xKeptKeptKeptKeptDot1, k, n);
      double[][] thetaKeptKept = tape.row(thetaKeptKeptKept, k, n);
      double[][] thetaKeptKeptDot = tape.row(thetaKeptKeptKeptDot, k, n);
      double[][] keptKept1 = tape.row(keptKeptKept1, k, n);
      double[][] keptKeptDot1 = tape.row(keptKeptKeptDot1, k, n);
      for (int p = 0; p < n; p++) {
        int t = n - (p + 1);
        double[] aKept = tape.row(aKeptKept, p, t);
        double[] aKeptDot = tape.row(aKeptKeptDot, p, t);
        double[][] yKeptKept = tape.row(yKeptKeptKept, p, t);
        double[][] yKeptKeptDot = tape.row(yKeptKeptKeptDot, p, t);
        double[] kept = tape.row(keptKept, p, t);
        double[] keptDot = tape.row(keptKeptDot, p, t);
        double[][] xKeptKept = tape.row(xKeptKeptKept, p, t);
        double[][] xKeptKeptDot = tape.row(xKeptKeptKeptDot, p, t);
        double[] tKept = tape.row(tKeptKept, p, t);
        double[] tKeptDot = tape.row(tKeptKeptDot, p, t);
        double[][] yKeptKept1 = tape.row(yKeptKeptKept1, p, t);
        double[][] yKeptKeptDot1 = tape.row(yKeptKeptKeptDot1, p, t);
        double[][] xKeptKept1 = tape.row(xKeptKeptKept1, p, t);
        double[][] xKeptKeptDot1 = tape.row(xKeptKeptKeptDot1, p, t);
        double[] thetaKept = tape.row(thetaKeptKept, p, t);
        double[] thetaKeptDot = tape.row(thetaKeptKeptDot, p, t);
        double[] kept1 = tape.row(keptKept1, p, t);
        double[] keptDot1 = tape.row(keptKeptDot1, p, t);
        for (int q = p + 1; q < n; q++) {
          int t1 = q - (p + 1);
          double[] a1 = a[p];
          double[] aDot1 = aDot[p];
          double a2 = a1[q];
          double aDot2 = aDot1[q];
          aKept[t1] = a2;
          aKeptDot[t1] = aDot2;
          if (a2 != 0.0) {
            double t2 = 2.0 * a2;
            double theta = (a[q][q] - a1[p]) / t2;
            double thetaDot = (aDot[q][q] - aDot1[p]) / t2 - 2.0 * aDot2 / t2 * theta;
            thetaKept[t1] = theta;
            thetaKeptDot[t1] = thetaDot;
            double t3 = Math.sqrt(theta * theta + 1.0);
            double t4 = StrongZero.over(0.5 * (2.0 * (thetaDot * theta)), t3);
            kept1[t1] = t3;
            keptDot1[t1] = t4;
            double t5 = Math.abs(theta) + t3;
            double t6 = Math.signum(1.0) / t5;
            double t7 = (StrongZero.times(Math.signum(theta), thetaDot) + t4) / t5 * t6;
            double tDot = -t7;
            if (theta < 0.0) {
              t6 = -t6;
              tDot = t7;
            }
            tKept[t1] = t6;
            tKeptDot[t1] = tDot;
            double t8 = Math.sqrt(t6 * t6 + 1.0);
            double t9 = StrongZero.over(0.5 * (2.0 * (tDot * t6)), t8);
            kept[t1] = t8;
            keptDot[t1] = t9;
            double c = 1.0 / t8;
            double cDot = -(t9 * c * c);
            double s = t6 * c;
            double sDot = tDot * c + t6 * cDot;
            double[] yKept = tape.row(yKeptKept1, t1, n);
            double[] yKeptDot = tape.row(yKeptKeptDot1, t1, n);
            double[] xKept = tape.row(xKeptKept1, t1, n);
            double[] xKeptDot = tape.row(xKeptKeptDot1, t1, n);
            for (int i = 0; i < n; i++) {
              double[] a3 = a[i];
              double[] aDot3 = aDot[i];
              double x = a3[p];
              double xDot = aDot3[p];
              xKept[i] = x;
              xKeptDot[i] = xDot;
              double y = a3[q];
              double yDot = aDot3[q];
              yKept[i] = y;
              yKeptDot[i] = yDot;
              a3[p] = c * x - s * y;
              aDot3[p] = cDot * x + c * xDot - (sDot * y + s * yDot);
              a3[q] = s * x + c * y;
              aDot3[q] = sDot * x + s * xDot + (cDot * y + c * yDot);
            }
            yKept = tape.row(yKeptKept, t1, n);
            yKeptDot = tape.row(yKeptKeptDot, t1, n);
            xKept = tape.row(xKeptKept, t1, n);
            xKeptDot = tape.row(xKeptKeptDot, t1, n);
            for (int i = 0; i < n; i++) {
              double[] a3 = a[p];
              double[] aDot3 = aDot[p];
              double x = a3[i];
              double xDot = aDot3[i];
              xKept[i] = x;
              xKeptDot[i] = xDot;
              double[] a4 = a[q];
              double[] aDot4 = aDot[q];
              double y = a4[i];
              double yDot = aDot4[i];
              yKept[i] = y;
              yKeptDot[i] = yDot;
              a3[i] = c * x - s * y;
              aDot3[i] = cDot * x + c * xDot - (sDot * y + s * yDot);
              a4[i] = s * x + c * y;
              aDot4[i] = sDot * x + s * xDot + (cDot * y + c * yDot);
            }
          }
        }
      }
    }

    // reverse sweep
    double[] aBar1 = aBar[0];
    double t = a[0][0] * 2.0 + a[1][1];
    aBar[1][1] += 1.0;
    aBar1[0] += 2.0;
    int k = Math.max(sweeps, 0) - 1;
    while (k >= 0) {
      k = jacobiHvpPart1(n, aKeptKeptKept, k, aKeptKeptKeptDot, yKeptKeptKeptKept,
          yKeptKeptKeptKeptDot, keptKeptKept, keptKeptKeptDot, xKeptKeptKeptKept,
          xKeptKeptKeptKeptDot, tKeptKeptKept, tKeptKeptKeptDot, yKeptKeptKeptKept1,
          yKeptKeptKeptKeptDot1, xKeptKeptKeptKept1, xKeptKeptKeptKeptDot1, thetaKeptKeptKept,
          thetaKeptKeptKeptDot, keptKeptKept1, keptKeptKeptDot1, aBar, aBarDot);
    }
    return t;
  }

  private static int jacobiHvpPart1(int n, double[][][] aKeptKeptKept, int k,
      double[][][] aKeptKeptKeptDot, double[][][][] yKeptKeptKeptKept,
      double[][][][] yKeptKeptKeptKeptDot, double[][][] keptKeptKept, double[][][] keptKeptKeptDot,
      double[][][][] xKeptKeptKeptKept, double[][][][] xKeptKeptKeptKeptDot,
      double[][][] tKeptKeptKept, double[][][] tKeptKeptKeptDot, double[][][][] yKeptKeptKeptKept_,
      double[][][][] yKeptKeptKeptKeptDot_, double[][][][] xKeptKeptKeptKept_,
      double[][][][] xKeptKeptKeptKeptDot_, double[][][] thetaKeptKeptKept,
      double[][][] thetaKeptKeptKeptDot, double[][][] keptKeptKept_, double[][][] keptKeptKeptDot_,
      double[][] aBar, double[][] aBarDot) {
    double[][] aKeptKept = aKeptKeptKept[k];
    double[][] aKeptKeptDot = aKeptKeptKeptDot[k];
    double[][][] yKeptKeptKept = yKeptKeptKeptKept[k];
    double[][][] yKeptKeptKeptDot = yKeptKeptKeptKeptDot[k];
    double[][] keptKept = keptKeptKept[k];
    double[][] keptKeptDot = keptKeptKeptDot[k];
    double[][][] xKeptKeptKept = xKeptKeptKeptKept[k];
    double[][][] xKeptKeptKeptDot = xKeptKeptKeptKeptDot[k];
    double[][] tKeptKept = tKeptKeptKept[k];
    double[][] tKeptKeptDot = tKeptKeptKeptDot[k];
    double[][][] yKeptKeptKept1 = yKeptKeptKeptKept_[k];
    double[][][] yKeptKeptKeptDot1 = yKeptKeptKeptKeptDot_[k];
    double[][][] xKeptKeptKept1 = xKeptKeptKeptKept_[k];
    double[][][] xKeptKeptKeptDot1 = xKeptKeptKeptKeptDot_[k];
    double[][] thetaKeptKept = thetaKeptKeptKept[k];
    double[][] thetaKeptKeptDot = thetaKeptKeptKeptDot[k];
    double[][] keptKept1 = keptKeptKept_[k];
    double[][] keptKeptDot1 = keptKeptKeptDot_[k];
    for (int p = n - 1; p >= 0; p--) {
      int q = p + 1;
      double[] aKept = aKeptKept[p];
      double[] aKeptDot = aKeptKeptDot[p];
      double[][] yKeptKept = yKeptKeptKept[p];
      double[][] yKeptKeptDot = yKeptKeptKeptDot[p];
      double[] kept = keptKept[p];
      double[] keptDot = keptKeptDot[p];
      double[][] xKeptKept = xKeptKeptKept[p];
      double[][] xKeptKeptDot = xKeptKeptKeptDot[p];
      double[] tKept = tKeptKept[p];
      double[] tKeptDot = tKeptKeptDot[p];
      double[][] yKeptKept1 = yKeptKeptKept1[p];
      double[][] yKeptKeptDot1 = yKeptKeptKeptDot1[p];
      double[][] xKeptKept1 = xKeptKeptKept1[p];
      double[][] xKeptKeptDot1 = xKeptKeptKeptDot1[p];
      double[] thetaKept = thetaKeptKept[p];
      double[] thetaKeptDot = thetaKeptKeptDot[p];
      double[] kept1 = keptKept1[p];
      double[] keptDot1 = keptKeptDot1[p];
      for (int q1 = n - 1; q1 >= q; q1--) {
        int t = q1 - q;
        double a = aKept[t];
        double aDot = aKeptDot[t];
        double[] aBar1 = aBar[p];
        double[] aBarDot1 = aBarDot[p];
        double aBar2;
        double aBarDot2;
        if (a == 0.0) {
          aBar2 = 0.0;
          aBarDot2 = 0.0;
        } else {
          double[] yKept = yKeptKept[t];
          double[] yKeptDot = yKeptKeptDot[t];
          double t1 = kept[t];
          double t2 = keptDot[t];
          double c = 1.0 / t1;
          double cDot = -(t2 * c * c);
          double[] xKept = xKeptKept[t];
          double[] xKeptDot = xKeptKeptDot[t];
          double t3 = tKept[t];
          double tDot = tKeptDot[t];
          double s = t3 * c;
          double sDot = tDot * c + t3 * cDot;
          double cBar = 0.0;
          double sBar = 0.0;
          double cBarDot = 0.0;
          double sBarDot = 0.0;
          for (int i = 0; i < n; i++) {
            double[] aBar3 = aBar[q1];
            double[] aBarDot3 = aBarDot[q1];
            double t4 = aBar3[i];
            double t5 = aBarDot3[i];
            aBar3[i] = 0.0;
            aBarDot3[i] = 0.0;
            double y = yKept[i];
            double yDot = yKeptDot[i];
            cBar += t4 * y;
            cBarDot += t5 * y + t4 * yDot;
            double yBar = c * t4;
            double yBarDot = cDot * t4 + c * t5;
            double x = xKept[i];
            double xDot = xKeptDot[i];
            sBar += t4 * x;
            sBarDot += t5 * x + t4 * xDot;
            double xBar = s * t4;
            double xBarDot = sDot * t4 + s * t5;
            double[] aBar4 = aBar[p];
            double[] aBarDot4 = aBarDot[p];
            double t6 = aBar4[i];
            double t7 = aBarDot4[i];
            aBar4[i] = 0.0;
            aBarDot4[i] = 0.0;
            double t8 = -t6;
            double t9 = -t7;
            sBar += t8 * y;
            sBarDot += t9 * y + t8 * yDot;
            cBar += t6 * x;
            cBarDot += t7 * x + t6 * xDot;
            aBar3[i] += yBar + s * t8;
            aBarDot3[i] += yBarDot + (sDot * t8 + s * t9);
            aBar4[i] += xBar + c * t6;
            aBarDot4[i] += xBarDot + (cDot * t6 + c * t7);
          }
          yKept = yKeptKept1[t];
          yKeptDot = yKeptKeptDot1[t];
          xKept = xKeptKept1[t];
          xKeptDot = xKeptKeptDot1[t];
          for (int i = n - 1; i >= 0; i--) {
            double[] aBar3 = aBar[i];
            double[] aBarDot3 = aBarDot[i];
            double t4 = aBar3[q1];
            double t5 = aBarDot3[q1];
            aBar3[q1] = 0.0;
            aBarDot3[q1] = 0.0;
            double y = yKept[i];
            double yDot = yKeptDot[i];
            cBar += t4 * y;
            cBarDot += t5 * y + t4 * yDot;
            double yBar = c * t4;
            double yBarDot = cDot * t4 + c * t5;
            double x = xKept[i];
            double xDot = xKeptDot[i];
            sBar += t4 * x;
            sBarDot += t5 * x + t4 * xDot;
            double xBar = s * t4;
            double xBarDot = sDot * t4 + s * t5;
            double t6 = aBar3[p];
            double t7 = aBarDot3[p];
            aBar3[p] = 0.0;
            aBarDot3[p] = 0.0;
            double t8 = -t6;
            double t9 = -t7;
            sBar += t8 * y;
            sBarDot += t9 * y + t8 * yDot;
            cBar += t6 * x;
            cBarDot += t7 * x + t6 * xDot;
            aBar3[q1] += yBar + s * t8;
            aBarDot3[q1] += yBarDot + (sDot * t8 + s * t9);
            aBar3[p] += xBar + c * t6;
            aBarDot3[p] += xBarDot + (cDot * t6 + c * t7);
          }
          cBar += t3 * sBar;
          cBarDot += tDot * sBar + t3 * sBarDot;
          double t4 = cBar * c;
          double t5 = t4 * c;
          double t6 = 0.5 / t1;
          double t7 = StrongZero.times(t5, t6);
          double tBar = sBar * c - 2.0 * (t7 * t3);
          double tBarDot = sBarDot * c
              + sBar * cDot
              - 2.0 * (
              (StrongZero.times((cBarDot * c + cBar * cDot) * c + t4 * cDot, t6)
              - StrongZero.times(t5, t2 / t1 * t6)) * t3 + t7 * tDot);
          double theta = thetaKept[t];
          double thetaDot = thetaKeptDot[t];
          if (theta < 0.0) {
            tBar = -tBar;
            tBarDot = -tBarDot;
          }
          double t8 = Math.signum(theta);
          double t9 = kept1[t];
          double t10 = keptDot1[t];
          double t11 = Math.abs(theta) + t9;
          double t12 = tBar / t11;
          double t13 = (StrongZero.times(t8, thetaDot) + t10) / t11;
          t3 = Math.signum(1.0) / t11;
          double t14 = t12 * t3;
          double t15 = -t14;
          double t16 = t12 * (t13 * t3) - (tBarDot / t11 - t13 * t12) * t3;
          double t17 = 0.5 / t9;
          double t18 = StrongZero.times(t15, t17);
          double thetaBar = 2.0 * (t18 * theta) + StrongZero.times(t8, t15);
          double thetaBarDot = 2.0
              * ((StrongZero.times(t16, t17) + StrongZero.times(t14, t10 / t9 * t17)) * theta
              + t18 * thetaDot) + StrongZero.times(t8, t16);
          double t19 = 2.0 * a;
          double t20 = thetaBar / t19;
          double t21 = thetaBarDot / t19 - 2.0 * aDot / t19 * t20;
          aBar2 = -(2.0 * (t20 * theta));
          aBarDot2 = -(2.0 * (t21 * theta + t20 * thetaDot));
          aBar1[p] -= t20;
          aBarDot1[p] -= t21;
          double[] aBarDot3 = aBarDot[q1];
          aBar[q1][q1] += t20;
          aBarDot3[q1] += t21;
        }
        aBar1[q1] += aBar2;
        aBarDot1[q1] += aBarDot2;
      }
    }
    k--;
    return k;
  }
}
