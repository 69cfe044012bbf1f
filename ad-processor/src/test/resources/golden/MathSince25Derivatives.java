package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code MathSince25}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class MathSince25Derivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.MathSince25Derivatives");
  }

  private MathSince25Derivatives() {}

  /**
   * Forward mode: {@code MathSince25.powers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual powersJvp(double x, int a, long b, int n, double xDot) {
    double t = Math.powExact(a, n);
    double s =
        x * t + Math.powExact(b, n) + Math.unsignedPowExact(a, n) + Math.unsignedPowExact(b, n);
    double t1 = xDot * t * x + s * xDot;
    s = s * x + Math.unsignedMultiplyExact(a, n) + Math.unsignedMultiplyExact(b, n)
        + Math.unsignedMultiplyExact(b, b);
    double t2 = t1 * x + s * xDot;
    s = s * x + StrictMath.powExact(a, n) + StrictMath.powExact(b, n)
        + StrictMath.unsignedPowExact(a, n) + StrictMath.unsignedPowExact(b, n);
    return new Dual(s * x + StrictMath.unsignedMultiplyExact(a, n)
        + StrictMath.unsignedMultiplyExact(b, n) + StrictMath.unsignedMultiplyExact(b, b),
        t2 * x + s * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersJvp(double, int, long, int, double)
   */
  static Dual powersJvp(double x, int a, long b, int n, double xDot, Tape tape) {
    return powersJvp(x, a, b, n, xDot);
  }

  /**
   * Value and gradient of {@code MathSince25.powers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PowersGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathSince25.powers}: filled by a derivative
   * and reused by its caller.
   */
  static final class PowersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public PowersAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathSince25.powers} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static PowersGradient powersGradient(double x, int a, long b, int n) {
    PowersAdjoint adjoint = new PowersAdjoint();
    double value = powersGradient(x, a, b, n, adjoint);
    return new PowersGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersGradient(double, int, long, int)
   */
  static PowersGradient powersGradient(double x, int a, long b, int n, Tape tape) {
    return powersGradient(x, a, b, n);
  }

  /**
   * Reverse mode: {@code MathSince25.powers} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double powersGradient(double x, int a, long b, int n, PowersAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.powExact(a, n);
    double s =
        x * t + Math.powExact(b, n) + Math.unsignedPowExact(a, n) + Math.unsignedPowExact(b, n);
    double s1 = s * x + Math.unsignedMultiplyExact(a, n) + Math.unsignedMultiplyExact(b, n)
        + Math.unsignedMultiplyExact(b, b);
    double t1 = s1 * x;
    s1 = t1 + StrictMath.powExact(a, n) + StrictMath.powExact(b, n)
        + StrictMath.unsignedPowExact(a, n) + StrictMath.unsignedPowExact(b, n);

    // reverse sweep
    double sBar = x * x;
    double sBar1 = sBar * x;
    double xBar = s1 + t1 + s * sBar + sBar1 * t;
    double t2 = s1 * x + StrictMath.unsignedMultiplyExact(a, n)
        + StrictMath.unsignedMultiplyExact(b, n) + StrictMath.unsignedMultiplyExact(b, b);
    adjoint.x = xBar;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersGradient(double, int, long, int, PowersAdjoint)
   */
  static double powersGradient(double x, int a, long b, int n, PowersAdjoint adjoint, Tape tape) {
    return powersGradient(x, a, b, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathSince25.powers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PowersHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathSince25.powers}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static PowersHvp powersHvp(double x, int a, long b, int n, double xDot) {
    double t = Math.powExact(a, n);
    double t1 = xDot * t;
    double s =
        x * t + Math.powExact(b, n) + Math.unsignedPowExact(a, n) + Math.unsignedPowExact(b, n);
    double s1 = s * x + Math.unsignedMultiplyExact(a, n) + Math.unsignedMultiplyExact(b, n)
        + Math.unsignedMultiplyExact(b, b);
    double t2 = s1 * x;
    double t3 = (t1 * x + s * xDot) * x + s1 * xDot;
    s1 = t2 + StrictMath.powExact(a, n) + StrictMath.powExact(b, n)
        + StrictMath.unsignedPowExact(a, n) + StrictMath.unsignedPowExact(b, n);

    // reverse sweep
    double sBar = x * x;
    double sBarDot = 2.0 * (xDot * x);
    double sBar1 = sBar * x;
    double sBarDot1 = sBarDot * x + sBar * xDot;
    double xBar = s1 + t2 + s * sBar + sBar1 * t;
    double xBarDot = 2.0 * t3 + (t1 * sBar + s * sBarDot) + sBarDot1 * t;
    return new PowersHvp(s1 * x + StrictMath.unsignedMultiplyExact(a, n)
        + StrictMath.unsignedMultiplyExact(b, n) + StrictMath.unsignedMultiplyExact(b, b), xBar,
        xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersHvp(double, int, long, int, double)
   */
  static PowersHvp powersHvp(double x, int a, long b, int n, double xDot, Tape tape) {
    return powersHvp(x, a, b, n, xDot);
  }

  /**
   * {@code MathSince25.powers} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a captured
   * @param b captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction powersFunction(int a, long b, int n) {
    return new PowersFunction(a, b, n);
  }

  private static final class PowersFunction implements ScalarFunction {

    private final int a;

    private final long b;

    private final int n;

    PowersFunction(int a, long b, int n) {
      this.a = a;
      this.b = b;
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
      return MathSince25.powers(x, this.a, this.b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      PowersAdjoint adjoint = new PowersAdjoint();
      double value = powersGradient(x, this.a, this.b, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return powersJvp(x, this.a, this.b, this.n, xDot).tangent();
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
      PowersHvp hvp = powersHvp(x, this.a, this.b, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
