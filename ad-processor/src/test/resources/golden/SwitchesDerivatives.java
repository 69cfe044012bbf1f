package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Switches}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class SwitchesDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.SwitchesDerivatives");
  }

  private SwitchesDerivatives() {}

  /**
   * Forward mode: {@code Switches.fallThrough} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual fallThroughJvp(double x, int k, double xDot) {
    double s;
    double sDot;
    switch (k) {
      case 0 -> {
        double s1 = x * x;
        s = s1 + 2.0 * x;
        sDot = 2.0 * (xDot * x + xDot);
      }
      case 1 -> {
        s = x + 2.0 * x;
        sDot = 3.0 * xDot;
      }
      case 2 -> {
        double t = x * x;
        double tDot = 2.0 * (xDot * x);
        s = t + x;
        s *= 3.0;
        sDot = (tDot + xDot) * 3.0;
      }
      case 3, 4 -> {
        s = x * 3.0;
        sDot = xDot * 3.0;
      }
      default -> {
        double t = x * x;
        s = t * x;
        sDot = 2.0 * (xDot * x) * x + t * xDot;
      }
    }
    return new Dual(s * x, sDot * x + s * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fallThroughJvp(double, int, double)
   */
  static Dual fallThroughJvp(double x, int k, double xDot, Tape tape) {
    return fallThroughJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Switches.fallThrough}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FallThroughGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.fallThrough}: filled by a
   * derivative and reused by its caller.
   */
  static final class FallThroughAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FallThroughAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.fallThrough} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static FallThroughGradient fallThroughGradient(double x, int k) {
    FallThroughAdjoint adjoint = new FallThroughAdjoint();
    double value = fallThroughGradient(x, k, adjoint);
    return new FallThroughGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fallThroughGradient(double, int)
   */
  static FallThroughGradient fallThroughGradient(double x, int k, Tape tape) {
    return fallThroughGradient(x, k);
  }

  /**
   * Reverse mode: {@code Switches.fallThrough} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double fallThroughGradient(double x, int k, FallThroughAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s;
    switch (k) {
      case 0 -> {
        double s1 = x * x;
        s = s1 + 2.0 * x;
      }
      case 1 -> s = x + 2.0 * x;
      case 2 -> {
        double t = x * x;
        s = t + x;
        s *= 3.0;
      }
      case 3, 4 -> s = x * 3.0;
      default -> s = x * x * x;
    }

    // reverse sweep
    double xBar;
    switch (k) {
      case 0 -> xBar = s + 2.0 * x + 2.0 * (x * x);
      case 1 -> xBar = s + x + 2.0 * x;
      case 2 -> {
        double sBar = x * 3.0;
        xBar = s + sBar + 2.0 * (sBar * x);
      }
      case 3, 4 -> xBar = s + x * 3.0;
      default -> {
        double t = x * x * x;
        xBar = s + t + 2.0 * t;
      }
    }
    adjoint.x = xBar;
    return s * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fallThroughGradient(double, int, FallThroughAdjoint)
   */
  static double fallThroughGradient(double x, int k, FallThroughAdjoint adjoint, Tape tape) {
    return fallThroughGradient(x, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.fallThrough}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FallThroughHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.fallThrough}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FallThroughHvp fallThroughHvp(double x, int k, double xDot) {
    double s;
    double sDot;
    switch (k) {
      case 0 -> {
        double s1 = x * x;
        s = s1 + 2.0 * x;
        sDot = 2.0 * (xDot * x + xDot);
      }
      case 1 -> {
        s = x + 2.0 * x;
        sDot = 3.0 * xDot;
      }
      case 2 -> {
        double t = x * x;
        double tDot = 2.0 * (xDot * x);
        s = t + x;
        s *= 3.0;
        sDot = (tDot + xDot) * 3.0;
      }
      case 3, 4 -> {
        s = x * 3.0;
        sDot = xDot * 3.0;
      }
      default -> {
        double t = x * x;
        s = t * x;
        sDot = 2.0 * (xDot * x) * x + t * xDot;
      }
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (k) {
      case 0 -> {
        xBar = s + 2.0 * x + 2.0 * (x * x);
        xBarDot = sDot + 2.0 * xDot + 4.0 * (xDot * x);
      }
      case 1 -> {
        xBar = s + x + 2.0 * x;
        xBarDot = sDot + xDot + 2.0 * xDot;
      }
      case 2 -> {
        double sBar = x * 3.0;
        double sBarDot = xDot * 3.0;
        xBar = s + sBar + 2.0 * (sBar * x);
        xBarDot = sDot + sBarDot + 4.0 * (sBarDot * x);
      }
      case 3, 4 -> {
        xBar = s + x * 3.0;
        xBarDot = sDot + xDot * 3.0;
      }
      default -> {
        double t = x * x;
        double t1 = t * x;
        double t2 = 2.0 * (xDot * x) * x + t * xDot;
        xBar = s + t1 + 2.0 * t1;
        xBarDot = sDot + t2 + 2.0 * t2;
      }
    }
    return new FallThroughHvp(s * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fallThroughHvp(double, int, double)
   */
  static FallThroughHvp fallThroughHvp(double x, int k, double xDot, Tape tape) {
    return fallThroughHvp(x, k, xDot);
  }

  /**
   * {@code Switches.fallThrough} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction fallThroughFunction(int k) {
    return new FallThroughFunction(k);
  }

  private static final class FallThroughFunction implements ScalarFunction {

    private final int k;

    FallThroughFunction(int k) {
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
      return Switches.fallThrough(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      FallThroughAdjoint adjoint = new FallThroughAdjoint();
      double value = fallThroughGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return fallThroughJvp(x, this.k, xDot).tangent();
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
      FallThroughHvp hvp = fallThroughHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.defaultInTheMiddle} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual defaultInTheMiddleJvp(double x, int k, double xDot) {
    double s;
    double sDot;
    switch (k) {
      case 1 -> {
        s = x * x;
        sDot = 2.0 * (xDot * x);
      }
      case 2 -> {
        s = x * 2.0;
        sDot = xDot * 2.0;
      }
      case 3 -> {
        s = 1.0 / x;
        sDot = -(xDot * s * s);
      }
      default -> {
        s = x + x * x;
        s *= 2.0;
        sDot = (xDot + 2.0 * (xDot * x)) * 2.0;
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #defaultInTheMiddleJvp(double, int, double)
   */
  static Dual defaultInTheMiddleJvp(double x, int k, double xDot, Tape tape) {
    return defaultInTheMiddleJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Switches.defaultInTheMiddle}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DefaultInTheMiddleGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.defaultInTheMiddle}: filled by a
   * derivative and reused by its caller.
   */
  static final class DefaultInTheMiddleAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DefaultInTheMiddleAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.defaultInTheMiddle} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static DefaultInTheMiddleGradient defaultInTheMiddleGradient(double x, int k) {
    DefaultInTheMiddleAdjoint adjoint = new DefaultInTheMiddleAdjoint();
    double value = defaultInTheMiddleGradient(x, k, adjoint);
    return new DefaultInTheMiddleGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #defaultInTheMiddleGradient(double, int)
   */
  static DefaultInTheMiddleGradient defaultInTheMiddleGradient(double x, int k, Tape tape) {
    return defaultInTheMiddleGradient(x, k);
  }

  /**
   * Reverse mode: {@code Switches.defaultInTheMiddle} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double defaultInTheMiddleGradient(double x, int k, DefaultInTheMiddleAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s;
    double s1;
    switch (k) {
      case 1 -> {
        s = x * x;
        s1 = 0.0;
      }
      case 2 -> {
        s = x * 2.0;
        s1 = 0.0;
      }
      case 3 -> {
        s = 1.0 / x;
        s1 = s;
      }
      default -> {
        s = x + x * x;
        s *= 2.0;
        s1 = 0.0;
      }
    }

    // reverse sweep
    double xBar;
    switch (k) {
      case 1 -> xBar = 2.0 * x;
      case 2 -> xBar = 2.0;
      case 3 -> xBar = -(s1 * s1);
      default -> xBar = 2.0 + 4.0 * x;
    }
    adjoint.x = xBar;
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #defaultInTheMiddleGradient(double, int, DefaultInTheMiddleAdjoint)
   */
  static double defaultInTheMiddleGradient(double x, int k, DefaultInTheMiddleAdjoint adjoint,
      Tape tape) {
    return defaultInTheMiddleGradient(x, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.defaultInTheMiddle}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DefaultInTheMiddleHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.defaultInTheMiddle}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static DefaultInTheMiddleHvp defaultInTheMiddleHvp(double x, int k, double xDot) {
    double s;
    double s1;
    double sDot;
    switch (k) {
      case 1 -> {
        s = x * x;
        s1 = 0.0;
        sDot = 0.0;
      }
      case 2 -> {
        s = x * 2.0;
        s1 = 0.0;
        sDot = 0.0;
      }
      case 3 -> {
        s = 1.0 / x;
        sDot = -(xDot * s * s);
        s1 = s;
      }
      default -> {
        s = x + x * x;
        s *= 2.0;
        s1 = 0.0;
        sDot = 0.0;
      }
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (k) {
      case 1 -> {
        xBar = 2.0 * x;
        xBarDot = 2.0 * xDot;
      }
      case 2 -> {
        xBar = 2.0;
        xBarDot = 0.0;
      }
      case 3 -> {
        xBar = -(s1 * s1);
        xBarDot = -(2.0 * (sDot * s1));
      }
      default -> {
        xBar = 2.0 + 4.0 * x;
        xBarDot = 4.0 * xDot;
      }
    }
    return new DefaultInTheMiddleHvp(s, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #defaultInTheMiddleHvp(double, int, double)
   */
  static DefaultInTheMiddleHvp defaultInTheMiddleHvp(double x, int k, double xDot, Tape tape) {
    return defaultInTheMiddleHvp(x, k, xDot);
  }

  /**
   * {@code Switches.defaultInTheMiddle} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction defaultInTheMiddleFunction(int k) {
    return new DefaultInTheMiddleFunction(k);
  }

  private static final class DefaultInTheMiddleFunction implements ScalarFunction {

    private final int k;

    DefaultInTheMiddleFunction(int k) {
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
      return Switches.defaultInTheMiddle(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      DefaultInTheMiddleAdjoint adjoint = new DefaultInTheMiddleAdjoint();
      double value = defaultInTheMiddleGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return defaultInTheMiddleJvp(x, this.k, xDot).tangent();
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
      DefaultInTheMiddleHvp hvp = defaultInTheMiddleHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.noMatch} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual noMatchJvp(double x, int k, double xDot) {
    double s;
    double sDot;
    switch (k) {
      case 1 -> {
        s = x * x;
        sDot = 2.0 * (xDot * x);
      }
      case 7 -> {
        s = 2.0;
        sDot = 0.0;
      }
      default -> {
        s = x;
        sDot = xDot;
      }
    }
    return new Dual(s * x, sDot * x + s * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noMatchJvp(double, int, double)
   */
  static Dual noMatchJvp(double x, int k, double xDot, Tape tape) {
    return noMatchJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Switches.noMatch}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NoMatchGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.noMatch}: filled by a derivative
   * and reused by its caller.
   */
  static final class NoMatchAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NoMatchAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.noMatch} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static NoMatchGradient noMatchGradient(double x, int k) {
    NoMatchAdjoint adjoint = new NoMatchAdjoint();
    double value = noMatchGradient(x, k, adjoint);
    return new NoMatchGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noMatchGradient(double, int)
   */
  static NoMatchGradient noMatchGradient(double x, int k, Tape tape) {
    return noMatchGradient(x, k);
  }

  /**
   * Reverse mode: {@code Switches.noMatch} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double noMatchGradient(double x, int k, NoMatchAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s;
    switch (k) {
      case 1 -> s = x * x;
      case 7 -> s = 2.0;
      default -> s = x;
    }

    // reverse sweep
    double xBar;
    switch (k) {
      case 1 -> xBar = s + 2.0 * (x * x);
      case 7 -> xBar = s;
      default -> xBar = s + x;
    }
    adjoint.x = xBar;
    return s * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noMatchGradient(double, int, NoMatchAdjoint)
   */
  static double noMatchGradient(double x, int k, NoMatchAdjoint adjoint, Tape tape) {
    return noMatchGradient(x, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.noMatch}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NoMatchHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.noMatch}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NoMatchHvp noMatchHvp(double x, int k, double xDot) {
    double s;
    double sDot;
    switch (k) {
      case 1 -> {
        s = x * x;
        sDot = 2.0 * (xDot * x);
      }
      case 7 -> {
        s = 2.0;
        sDot = 0.0;
      }
      default -> {
        s = x;
        sDot = xDot;
      }
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (k) {
      case 1 -> {
        xBar = s + 2.0 * (x * x);
        xBarDot = sDot + 4.0 * (xDot * x);
      }
      case 7 -> {
        xBar = s;
        xBarDot = sDot;
      }
      default -> {
        xBar = s + x;
        xBarDot = sDot + xDot;
      }
    }
    return new NoMatchHvp(s * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noMatchHvp(double, int, double)
   */
  static NoMatchHvp noMatchHvp(double x, int k, double xDot, Tape tape) {
    return noMatchHvp(x, k, xDot);
  }

  /**
   * {@code Switches.noMatch} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction noMatchFunction(int k) {
    return new NoMatchFunction(k);
  }

  private static final class NoMatchFunction implements ScalarFunction {

    private final int k;

    NoMatchFunction(int k) {
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
      return Switches.noMatch(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NoMatchAdjoint adjoint = new NoMatchAdjoint();
      double value = noMatchGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return noMatchJvp(x, this.k, xDot).tangent();
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
      NoMatchHvp hvp = noMatchHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.inLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param codes constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inLoopJvp(double x, int[] codes, double xDot) {
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < codes.length; i++) {
      double s1;
      switch (codes[i]) {
        case 0 -> {
          s1 = s * x;
          sDot = sDot * x + s * xDot;
        }
        case 1 -> {
          s += x;
          sDot += xDot;
          continue;
        }
        case 2 -> {
          s1 = s * s;
          sDot = 2.0 * (sDot * s);
          s1 -= 0.5;
        }
        case 3 -> s1 = s - 0.5;
        case 4 -> {
          return new Dual(s * x, sDot * x + s * xDot);
        }
        default -> {
          s1 = s / 2.0;
          sDot /= 2.0;
        }
      }
      s = s1 + 0.25 * i;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inLoopJvp(double, int[], double)
   */
  static Dual inLoopJvp(double x, int[] codes, double xDot, Tape tape) {
    return inLoopJvp(x, codes, xDot);
  }

  /**
   * Value and gradient of {@code Switches.inLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InLoopGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.inLoop}: filled by a derivative and
   * reused by its caller.
   */
  static final class InLoopAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InLoopAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.inLoop} and its gradient.
   *
   * @param x as the method takes it
   * @param codes constant
   * @return the value and the gradient, in new arrays
   */
  static InLoopGradient inLoopGradient(double x, int[] codes) {
    return inLoopGradient(x, codes, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inLoopGradient(double, int[])
   */
  static InLoopGradient inLoopGradient(double x, int[] codes, Tape tape) {
    InLoopAdjoint adjoint = new InLoopAdjoint();
    double value = inLoopGradient(x, codes, adjoint, tape);
    return new InLoopGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Switches.inLoop} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param codes constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inLoopGradient(double x, int[] codes, InLoopAdjoint adjoint) {
    return inLoopGradient(x, codes, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inLoopGradient(double, int[], InLoopAdjoint)
   */
  static double inLoopGradient(double x, int[] codes, InLoopAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(codes.length);
      int[] exitKept1 = tape.ints(codes.length);
      double[] sKept = tape.doubles(codes.length);
      double s = 1.0;
      for (int i = 0; i < codes.length; i++) {
        sKept[i] = s;
        int exit;
        block1: {
          int exit1;
          switch (codes[i]) {
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
              s *= s;
              s -= 0.5;
              exit1 = 1;
            }
            case 3 -> {
              s -= 0.5;
              exit1 = 2;
            }
            case 4 -> {
              // reverse sweep
              double sBar = x;
              double xBar = s;
              double t = s * x;
              for (int j = i - 1; j >= 0; j--) {
                int exit2 = exitKept[j];
                s = sKept[j];
                switch (exit2) {
                  case 0 -> xBar += sBar;
                  default -> {
                    exit2 = exitKept1[j];
                    double sBar1;
                    switch (exit2) {
                      case 0 -> {
                        sBar1 = sBar * x;
                        xBar += s * sBar;
                      }
                      case 1 -> sBar1 = 2.0 * (sBar * s);
                      case 2 -> sBar1 = sBar;
                      default -> sBar1 = sBar / 2.0;
                    }
                    sBar = sBar1;
                  }
                }
              }
              adjoint.x = xBar;
              return t;
            }
            default -> {
              s /= 2.0;
              exit1 = 3;
            }
          }
          exitKept1[i] = exit1;
          s += 0.25 * i;
          exit = 1;
        }
        exitKept[i] = exit;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = codes.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double s1 = sKept[i];
        switch (exit) {
          case 0 -> xBar += sBar;
          default -> {
            exit = exitKept1[i];
            double sBar1;
            switch (exit) {
              case 0 -> {
                sBar1 = sBar * x;
                xBar += s1 * sBar;
              }
              case 1 -> sBar1 = 2.0 * (sBar * s1);
              case 2 -> sBar1 = sBar;
              default -> sBar1 = sBar / 2.0;
            }
            sBar = sBar1;
          }
        }
      }
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.inLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InLoopHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.inLoop}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param codes constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InLoopHvp inLoopHvp(double x, int[] codes, double xDot) {
    return inLoopHvp(x, codes, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inLoopHvp(double, int[], double)
   */
  static InLoopHvp inLoopHvp(double x, int[] codes, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(codes.length);
      int[] exitKept1 = tape.ints(codes.length);
      double[] sKept = tape.doubles(codes.length);
      double[] sKeptDot = tape.doubles(codes.length);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = 0; i < codes.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        int exit;
        block1: {
          double s1;
          int exit1;
          switch (codes[i]) {
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
              s1 = s * s;
              sDot = 2.0 * (sDot * s);
              s1 -= 0.5;
              exit1 = 1;
            }
            case 3 -> {
              s1 = s - 0.5;
              exit1 = 2;
            }
            case 4 -> {
              // reverse sweep
              double sBar = x;
              double xBar = s;
              double sBarDot = xDot;
              double xBarDot = sDot;
              double t = s * x;
              for (int j = i - 1; j >= 0; j--) {
                int exit2 = exitKept[j];
                s = sKept[j];
                sDot = sKeptDot[j];
                switch (exit2) {
                  case 0 -> {
                    xBar += sBar;
                    xBarDot += sBarDot;
                  }
                  default -> {
                    exit2 = exitKept1[j];
                    double sBar1;
                    double sBarDot1;
                    switch (exit2) {
                      case 0 -> {
                        sBar1 = sBar * x;
                        sBarDot1 = sBarDot * x + sBar * xDot;
                        xBar += s * sBar;
                        xBarDot += sDot * sBar + s * sBarDot;
                      }
                      case 1 -> {
                        sBar1 = 2.0 * (sBar * s);
                        sBarDot1 = 2.0 * (sBarDot * s + sBar * sDot);
                      }
                      case 2 -> {
                        sBar1 = sBar;
                        sBarDot1 = sBarDot;
                      }
                      default -> {
                        sBar1 = sBar / 2.0;
                        sBarDot1 = sBarDot / 2.0;
                      }
                    }
                    sBar = sBar1;
                    sBarDot = sBarDot1;
                  }
                }
              }
              return new InLoopHvp(t, xBar, xBarDot);
            }
            default -> {
              s1 = s / 2.0;
              sDot /= 2.0;
              exit1 = 3;
            }
          }
          exitKept1[i] = exit1;
          s = s1 + 0.25 * i;
          exit = 1;
        }
        exitKept[i] = exit;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = codes.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        switch (exit) {
          case 0 -> {
            xBar += sBar;
            xBarDot += sBarDot;
          }
          default -> {
            exit = exitKept1[i];
            double sBar1;
            double sBarDot1;
            switch (exit) {
              case 0 -> {
                sBar1 = sBar * x;
                sBarDot1 = sBarDot * x + sBar * xDot;
                xBar += s1 * sBar;
                xBarDot += sDot1 * sBar + s1 * sBarDot;
              }
              case 1 -> {
                sBar1 = 2.0 * (sBar * s1);
                sBarDot1 = 2.0 * (sBarDot * s1 + sBar * sDot1);
              }
              case 2 -> {
                sBar1 = sBar;
                sBarDot1 = sBarDot;
              }
              default -> {
                sBar1 = sBar / 2.0;
                sBarDot1 = sBarDot / 2.0;
              }
            }
            sBar = sBar1;
            sBarDot = sBarDot1;
          }
        }
      }
      return new InLoopHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Switches.inLoop} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param codes captured
   * @return the view
   */
  static ScalarFunction inLoopFunction(int[] codes) {
    return new InLoopFunction(codes);
  }

  private static final class InLoopFunction implements ScalarFunction {

    private final int[] codes;

    InLoopFunction(int[] codes) {
      this.codes = codes;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Switches.inLoop(x, this.codes);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InLoopAdjoint adjoint = new InLoopAdjoint();
      double value = inLoopGradient(x, this.codes, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inLoopJvp(x, this.codes, xDot).tangent();
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
      InLoopHvp hvp = inLoopHvp(x, this.codes, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.breakLoopFromSwitch} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual breakLoopFromSwitchJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    loop: for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      switch (v < 0.0 ? -1 : v == 0.0 ? 0 : 1) {
        case -1 -> {
          break loop;
        }
        case 0 -> {}
        default -> {
          double t = sDot * v + s * vDot;
          s = s * v + v;
          sDot = t + vDot;
        }
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakLoopFromSwitchJvp(double[], double[])
   */
  static Dual breakLoopFromSwitchJvp(double[] x, double[] xDot, Tape tape) {
    return breakLoopFromSwitchJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Switches.breakLoopFromSwitch}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BreakLoopFromSwitchGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Switches.breakLoopFromSwitch} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BreakLoopFromSwitchGradient breakLoopFromSwitchGradient(double[] x) {
    return breakLoopFromSwitchGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakLoopFromSwitchGradient(double[])
   */
  static BreakLoopFromSwitchGradient breakLoopFromSwitchGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = breakLoopFromSwitchGradient(x, xBar, tape);
    return new BreakLoopFromSwitchGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Switches.breakLoopFromSwitch} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double breakLoopFromSwitchGradient(double[] x, double[] xBar) {
    return breakLoopFromSwitchGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakLoopFromSwitchGradient(double[], double[])
   */
  static double breakLoopFromSwitchGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(x.length);
      double[] sKept = tape.doubles(x.length);
      double s = 1.0;
      int i = 0;
      loop: while (i < x.length) {
        sKept[i] = s;
        double v = x[i];
        int exit;
        switch (v < 0.0 ? -1 : v == 0.0 ? 0 : 1) {
          case -1 -> {
            break loop;
          }
          case 0 -> exit = 0;
          default -> {
            s = s * v + v;
            exit = 1;
          }
        }
        exitKept[i] = exit;
        i++;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int j = i - 1; j >= 0; j--) {
        int exit = exitKept[j];
        double v = x[j];
        double s1 = sKept[j];
        double vBar;
        switch (exit) {
          case 0 -> vBar = 0.0;
          default -> {
            vBar = sBar + s1 * sBar;
            sBar *= v;
          }
        }
        xBar[j] += vBar;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.breakLoopFromSwitch}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BreakLoopFromSwitchHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Switches.breakLoopFromSwitch}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BreakLoopFromSwitchHvp breakLoopFromSwitchHvp(double[] x, double[] xDot) {
    return breakLoopFromSwitchHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakLoopFromSwitchHvp(double[], double[])
   */
  static BreakLoopFromSwitchHvp breakLoopFromSwitchHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = breakLoopFromSwitchHvp(x, xDot, xBar, xHvp, tape);
    return new BreakLoopFromSwitchHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Switches.breakLoopFromSwitch}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double breakLoopFromSwitchHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return breakLoopFromSwitchHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakLoopFromSwitchHvp(double[], double[], double[], double[])
   */
  static double breakLoopFromSwitchHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double s = 1.0;
      double sDot = 0.0;
      int i = 0;
      loop: while (i < x.length) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double v = x[i];
        double vDot = xDot[i];
        int exit;
        switch (v < 0.0 ? -1 : v == 0.0 ? 0 : 1) {
          case -1 -> {
            break loop;
          }
          case 0 -> exit = 0;
          default -> {
            double t = sDot * v + s * vDot;
            s = s * v + v;
            sDot = t + vDot;
            exit = 1;
          }
        }
        exitKept[i] = exit;
        i++;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int j = i - 1; j >= 0; j--) {
        int exit = exitKept[j];
        double v = x[j];
        double vDot = xDot[j];
        double s1 = sKept[j];
        double sDot1 = sKeptDot[j];
        double vBar;
        double vBarDot;
        switch (exit) {
          case 0 -> {
            vBar = 0.0;
            vBarDot = 0.0;
          }
          default -> {
            vBar = sBar + s1 * sBar;
            vBarDot = sBarDot + (sDot1 * sBar + s1 * sBarDot);
            sBarDot = sBarDot * v + sBar * vDot;
            sBar *= v;
          }
        }
        xBar[j] += vBar;
        xHvp[j] += vBarDot;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Switches.breakLoopFromSwitch} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction breakLoopFromSwitchFunction() {
    return new BreakLoopFromSwitchFunction();
  }

  private static final class BreakLoopFromSwitchFunction implements ScalarFunction {

    BreakLoopFromSwitchFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Switches.breakLoopFromSwitch(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = breakLoopFromSwitchGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return breakLoopFromSwitchJvp(x, xDot).tangent();
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
      double value = breakLoopFromSwitchHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.arrow} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual arrowJvp(double x, int k, double xDot) {
    double s;
    double sDot;
    switch (k) {
      case 0, 1 -> {
        s = x * x;
        sDot = 2.0 * (xDot * x);
      }
      case 2 -> {
        double t = x * x;
        s = t * t;
        sDot = 4.0 * (xDot * x * t);
      }
      case 3 -> throw new IllegalArgumentException("three " + x);
      default -> {
        s = x + 1.0;
        sDot = xDot;
      }
    }
    return new Dual(s * x, sDot * x + s * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrowJvp(double, int, double)
   */
  static Dual arrowJvp(double x, int k, double xDot, Tape tape) {
    return arrowJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Switches.arrow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ArrowGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.arrow}: filled by a derivative and
   * reused by its caller.
   */
  static final class ArrowAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ArrowAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.arrow} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ArrowGradient arrowGradient(double x, int k) {
    ArrowAdjoint adjoint = new ArrowAdjoint();
    double value = arrowGradient(x, k, adjoint);
    return new ArrowGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrowGradient(double, int)
   */
  static ArrowGradient arrowGradient(double x, int k, Tape tape) {
    return arrowGradient(x, k);
  }

  /**
   * Reverse mode: {@code Switches.arrow} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double arrowGradient(double x, int k, ArrowAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s;
    int exit;
    switch (k) {
      case 0, 1 -> {
        s = x * x;
        exit = 0;
      }
      case 2 -> {
        double t = x * x;
        s = t * t;
        exit = 1;
      }
      case 3 -> throw new IllegalArgumentException("three " + x);
      default -> {
        s = x + 1.0;
        exit = 2;
      }
    }

    // reverse sweep
    double xBar;
    switch (exit) {
      case 0 -> xBar = s + 2.0 * (x * x);
      case 1 -> {
        double t = x * x;
        xBar = s + 4.0 * (x * t * x);
      }
      default -> xBar = s + x;
    }
    adjoint.x = xBar;
    return s * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrowGradient(double, int, ArrowAdjoint)
   */
  static double arrowGradient(double x, int k, ArrowAdjoint adjoint, Tape tape) {
    return arrowGradient(x, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.arrow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ArrowHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.arrow}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ArrowHvp arrowHvp(double x, int k, double xDot) {
    double s;
    double sDot;
    int exit;
    switch (k) {
      case 0, 1 -> {
        s = x * x;
        sDot = 2.0 * (xDot * x);
        exit = 0;
      }
      case 2 -> {
        double t = x * x;
        s = t * t;
        sDot = 4.0 * (xDot * x * t);
        exit = 1;
      }
      case 3 -> throw new IllegalArgumentException("three " + x);
      default -> {
        s = x + 1.0;
        exit = 2;
        sDot = xDot;
      }
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        xBar = s + 2.0 * (x * x);
        xBarDot = sDot + 4.0 * (xDot * x);
      }
      case 1 -> {
        double t = x * x;
        double tDot = 2.0 * (xDot * x);
        double t1 = x * t;
        xBar = s + 4.0 * (t1 * x);
        xBarDot = sDot + 4.0 * ((xDot * t + x * tDot) * x + t1 * xDot);
      }
      default -> {
        xBar = s + x;
        xBarDot = sDot + xDot;
      }
    }
    return new ArrowHvp(s * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrowHvp(double, int, double)
   */
  static ArrowHvp arrowHvp(double x, int k, double xDot, Tape tape) {
    return arrowHvp(x, k, xDot);
  }

  /**
   * {@code Switches.arrow} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction arrowFunction(int k) {
    return new ArrowFunction(k);
  }

  private static final class ArrowFunction implements ScalarFunction {

    private final int k;

    ArrowFunction(int k) {
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
      return Switches.arrow(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ArrowAdjoint adjoint = new ArrowAdjoint();
      double value = arrowGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return arrowJvp(x, this.k, xDot).tangent();
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
      ArrowHvp hvp = arrowHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.expression} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual expressionJvp(double x, int k, double xDot) {
    double y;
    double yDot;
    switch (k) {
      case 0 -> {
        y = x * x;
        yDot = 2.0 * (xDot * x);
      }
      case 1, 2 -> {
        double t = x;
        double tDot = xDot;
        for (int i = 0; i < k; i++) {
          tDot = tDot * x + t * xDot;
          t *= x;
        }
        y = t;
        yDot = tDot;
      }
      case 3 -> {
        y = 4.0;
        yDot = 0.0;
      }
      default -> throw new IllegalStateException("k = " + k);
    }
    double t = y * x;
    double t1 = yDot * x + y * xDot;
    switch (k) {
      case 0 -> {}
      case 1 -> {
        double t2 = x * 2.0;
        x = t2 * t2;
        xDot = 4.0 * (xDot * t2);
      }
      default -> {
        x = 1.0;
        xDot = 0.0;
      }
    }
    return new Dual(t + x, t1 + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expressionJvp(double, int, double)
   */
  static Dual expressionJvp(double x, int k, double xDot, Tape tape) {
    return expressionJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Switches.expression}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ExpressionGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.expression}: filled by a derivative
   * and reused by its caller.
   */
  static final class ExpressionAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ExpressionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.expression} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ExpressionGradient expressionGradient(double x, int k) {
    return expressionGradient(x, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expressionGradient(double, int)
   */
  static ExpressionGradient expressionGradient(double x, int k, Tape tape) {
    ExpressionAdjoint adjoint = new ExpressionAdjoint();
    double value = expressionGradient(x, k, adjoint, tape);
    return new ExpressionGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Switches.expression} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double expressionGradient(double x, int k, ExpressionAdjoint adjoint) {
    return expressionGradient(x, k, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expressionGradient(double, int, ExpressionAdjoint)
   */
  static double expressionGradient(double x, int k, ExpressionAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double y;
      int exit;
      double[] tKept;
      switch (k) {
        case 0 -> {
          y = x * x;
          exit = 0;
          tKept = null;
        }
        case 1, 2 -> {
          tKept = tape.doubles(k);
          double t = x;
          for (int i = 0; i < k; i++) {
            tKept[i] = t;
            t *= x;
          }
          y = t;
          exit = 1;
        }
        case 3 -> {
          y = 4.0;
          exit = 2;
          tKept = null;
        }
        default -> throw new IllegalStateException("k = " + k);
      }
      double t;
      switch (k) {
        case 0 -> t = x;
        case 1 -> {
          double t1 = x * 2.0;
          t = t1 * t1;
        }
        default -> t = 1.0;
      }

      // reverse sweep
      double xBar;
      switch (k) {
        case 0 -> xBar = 1.0;
        case 1 -> {
          double t1 = x * 2.0;
          xBar = 4.0 * t1;
        }
        default -> xBar = 0.0;
      }
      xBar += y;
      switch (exit) {
        case 0 -> xBar += 2.0 * (x * x);
        case 1 -> {
          double tBar = x;
          for (int i = Math.max(k, 0) - 1; i >= 0; i--) {
            double t1 = tKept[i];
            xBar += t1 * tBar;
            tBar *= x;
          }
          xBar += tBar;
        }
        default -> {}
      }
      adjoint.x = xBar;
      return y * x + t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.expression}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ExpressionHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.expression}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ExpressionHvp expressionHvp(double x, int k, double xDot) {
    return expressionHvp(x, k, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expressionHvp(double, int, double)
   */
  static ExpressionHvp expressionHvp(double x, int k, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double y;
      int exit;
      double[] tKept;
      double yDot;
      double[] tKeptDot;
      switch (k) {
        case 0 -> {
          y = x * x;
          exit = 0;
          tKept = null;
          yDot = 2.0 * (xDot * x);
          tKeptDot = null;
        }
        case 1, 2 -> {
          tKept = tape.doubles(k);
          tKeptDot = tape.doubles(k);
          double t = x;
          double tDot = xDot;
          for (int i = 0; i < k; i++) {
            tKept[i] = t;
            tKeptDot[i] = tDot;
            tDot = tDot * x + t * xDot;
            t *= x;
          }
          y = t;
          exit = 1;
          yDot = tDot;
        }
        case 3 -> {
          y = 4.0;
          exit = 2;
          tKept = null;
          yDot = 0.0;
          tKeptDot = null;
        }
        default -> throw new IllegalStateException("k = " + k);
      }
      double t;
      switch (k) {
        case 0 -> t = x;
        case 1 -> {
          double t1 = x * 2.0;
          t = t1 * t1;
        }
        default -> t = 1.0;
      }

      // reverse sweep
      double xBar;
      double xBarDot;
      switch (k) {
        case 0 -> {
          xBar = 1.0;
          xBarDot = 0.0;
        }
        case 1 -> {
          double t1 = x * 2.0;
          xBar = 4.0 * t1;
          xBarDot = 8.0 * xDot;
        }
        default -> {
          xBar = 0.0;
          xBarDot = 0.0;
        }
      }
      xBar += y;
      xBarDot += yDot;
      switch (exit) {
        case 0 -> {
          xBar += 2.0 * (x * x);
          xBarDot += 4.0 * (xDot * x);
        }
        case 1 -> {
          double tBar = x;
          double tBarDot = xDot;
          for (int i = Math.max(k, 0) - 1; i >= 0; i--) {
            double t1 = tKept[i];
            double tDot = tKeptDot[i];
            xBar += t1 * tBar;
            xBarDot += tDot * tBar + t1 * tBarDot;
            tBarDot = tBarDot * x + tBar * xDot;
            tBar *= x;
          }
          xBar += tBar;
          xBarDot += tBarDot;
        }
        default -> {}
      }
      return new ExpressionHvp(y * x + t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Switches.expression} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction expressionFunction(int k) {
    return new ExpressionFunction(k);
  }

  private static final class ExpressionFunction implements ScalarFunction {

    private final int k;

    ExpressionFunction(int k) {
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
      return Switches.expression(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ExpressionAdjoint adjoint = new ExpressionAdjoint();
      double value = expressionGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return expressionJvp(x, this.k, xDot).tangent();
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
      ExpressionHvp hvp = expressionHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.onString} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual onStringJvp(double x, String kind, double xDot) {
    switch (kind) {
      case "square" -> {
        return new Dual(x * x, 2.0 * (xDot * x));
      }
      case "cube" -> {
        double t = x * x;
        return new Dual(t * x, 2.0 * (xDot * x) * x + t * xDot);
      }
      case "" -> {}
      default -> {
        x = -x;
        xDot = -xDot;
      }
    }
    return new Dual(x * 3.0, xDot * 3.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onStringJvp(double, java.lang.String, double)
   */
  static Dual onStringJvp(double x, String kind, double xDot, Tape tape) {
    return onStringJvp(x, kind, xDot);
  }

  /**
   * Value and gradient of {@code Switches.onString}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OnStringGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.onString}: filled by a derivative
   * and reused by its caller.
   */
  static final class OnStringAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OnStringAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.onString} and its gradient.
   *
   * @param x as the method takes it
   * @param kind constant
   * @return the value and the gradient, in new arrays
   */
  static OnStringGradient onStringGradient(double x, String kind) {
    OnStringAdjoint adjoint = new OnStringAdjoint();
    double value = onStringGradient(x, kind, adjoint);
    return new OnStringGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onStringGradient(double, java.lang.String)
   */
  static OnStringGradient onStringGradient(double x, String kind, Tape tape) {
    return onStringGradient(x, kind);
  }

  /**
   * Reverse mode: {@code Switches.onString} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double onStringGradient(double x, String kind, OnStringAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int exit;
    switch (kind) {
      case "square" -> {
        // reverse sweep
        double xBar = 2.0 * x;
        adjoint.x = xBar;
        return x * x;
      }
      case "cube" -> {
        double t = x * x;
        // reverse sweep
        double xBar = 3.0 * t;
        adjoint.x = xBar;
        return t * x;
      }
      case "" -> exit = 0;
      default -> {
        x = -x;
        exit = 1;
      }
    }

    // reverse sweep
    double xBar = switch (exit) {
      case 0 -> 3.0;
      default -> -3.0;
    };
    adjoint.x = xBar;
    return x * 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onStringGradient(double, java.lang.String, OnStringAdjoint)
   */
  static double onStringGradient(double x, String kind, OnStringAdjoint adjoint, Tape tape) {
    return onStringGradient(x, kind, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.onString}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OnStringHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.onString}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OnStringHvp onStringHvp(double x, String kind, double xDot) {
    int exit;
    switch (kind) {
      case "square" -> {
        // reverse sweep
        double xBar = 2.0 * x;
        double xBarDot = 2.0 * xDot;
        return new OnStringHvp(x * x, xBar, xBarDot);
      }
      case "cube" -> {
        double t = x * x;
        // reverse sweep
        double xBar = 3.0 * t;
        double xBarDot = 6.0 * (xDot * x);
        return new OnStringHvp(t * x, xBar, xBarDot);
      }
      case "" -> exit = 0;
      default -> {
        x = -x;
        exit = 1;
      }
    }

    // reverse sweep
    double xBar = switch (exit) {
      case 0 -> 3.0;
      default -> -3.0;
    };
    return new OnStringHvp(x * 3.0, xBar, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onStringHvp(double, java.lang.String, double)
   */
  static OnStringHvp onStringHvp(double x, String kind, double xDot, Tape tape) {
    return onStringHvp(x, kind, xDot);
  }

  /**
   * {@code Switches.onString} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param kind captured
   * @return the view
   */
  static ScalarFunction onStringFunction(String kind) {
    return new OnStringFunction(kind);
  }

  private static final class OnStringFunction implements ScalarFunction {

    private final String kind;

    OnStringFunction(String kind) {
      this.kind = kind;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Switches.onString(x, this.kind);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OnStringAdjoint adjoint = new OnStringAdjoint();
      double value = onStringGradient(x, this.kind, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return onStringJvp(x, this.kind, xDot).tangent();
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
      OnStringHvp hvp = onStringHvp(x, this.kind, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.onEnum} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual onEnumJvp(double x, Switches.Kind kind, double xDot) {
    double y;
    double yDot;
    switch (kind) {
      case LINEAR -> {
        y = x;
        yDot = xDot;
      }
      case SQUARE -> {
        y = x * x;
        yDot = 2.0 * (xDot * x);
      }
      case CUBE -> {
        double t = x * x;
        y = t * x;
        yDot = 2.0 * (xDot * x) * x + t * xDot;
      }
      case NONE -> {
        y = 0.0;
        yDot = 0.0;
      }
      default -> throw new IncompatibleClassChangeError();
    }
    switch (kind) {
      case SQUARE -> {
        y += x;
        yDot += xDot;
        y *= 2.0;
        yDot *= 2.0;
      }
      case CUBE -> {
        y *= 2.0;
        yDot *= 2.0;
      }
      default -> {}
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onEnumJvp(double, corpus.Switches.Kind, double)
   */
  static Dual onEnumJvp(double x, Switches.Kind kind, double xDot, Tape tape) {
    return onEnumJvp(x, kind, xDot);
  }

  /**
   * Value and gradient of {@code Switches.onEnum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OnEnumGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.onEnum}: filled by a derivative and
   * reused by its caller.
   */
  static final class OnEnumAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OnEnumAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.onEnum} and its gradient.
   *
   * @param x as the method takes it
   * @param kind constant
   * @return the value and the gradient, in new arrays
   */
  static OnEnumGradient onEnumGradient(double x, Switches.Kind kind) {
    OnEnumAdjoint adjoint = new OnEnumAdjoint();
    double value = onEnumGradient(x, kind, adjoint);
    return new OnEnumGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onEnumGradient(double, corpus.Switches.Kind)
   */
  static OnEnumGradient onEnumGradient(double x, Switches.Kind kind, Tape tape) {
    return onEnumGradient(x, kind);
  }

  /**
   * Reverse mode: {@code Switches.onEnum} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double onEnumGradient(double x, Switches.Kind kind, OnEnumAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double y;
    int exit;
    switch (kind) {
      case LINEAR -> {
        y = x;
        exit = 0;
      }
      case SQUARE -> {
        y = x * x;
        exit = 1;
      }
      case CUBE -> {
        y = x * x * x;
        exit = 2;
      }
      case NONE -> {
        y = 0.0;
        exit = 3;
      }
      default -> throw new IncompatibleClassChangeError();
    }
    switch (kind) {
      case SQUARE -> {
        y += x;
        y *= 2.0;
      }
      case CUBE -> y *= 2.0;
      default -> {}
    }

    // reverse sweep
    double yBar;
    double xBar;
    switch (kind) {
      case SQUARE -> {
        yBar = 2.0;
        xBar = 2.0;
      }
      case CUBE -> {
        yBar = 2.0;
        xBar = 0.0;
      }
      default -> {
        yBar = 1.0;
        xBar = 0.0;
      }
    }
    switch (exit) {
      case 0 -> xBar += yBar;
      case 1 -> xBar += 2.0 * (yBar * x);
      case 2 -> {
        xBar += x * x * yBar;
        xBar += 2.0 * (yBar * x * x);
      }
      default -> {}
    }
    adjoint.x = xBar;
    return y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onEnumGradient(double, corpus.Switches.Kind, OnEnumAdjoint)
   */
  static double onEnumGradient(double x, Switches.Kind kind, OnEnumAdjoint adjoint, Tape tape) {
    return onEnumGradient(x, kind, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.onEnum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OnEnumHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.onEnum}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OnEnumHvp onEnumHvp(double x, Switches.Kind kind, double xDot) {
    double y;
    int exit;
    switch (kind) {
      case LINEAR -> {
        y = x;
        exit = 0;
      }
      case SQUARE -> {
        y = x * x;
        exit = 1;
      }
      case CUBE -> {
        y = x * x * x;
        exit = 2;
      }
      case NONE -> {
        y = 0.0;
        exit = 3;
      }
      default -> throw new IncompatibleClassChangeError();
    }
    switch (kind) {
      case SQUARE -> {
        y += x;
        y *= 2.0;
      }
      case CUBE -> y *= 2.0;
      default -> {}
    }

    // reverse sweep
    double yBar;
    double xBar;
    switch (kind) {
      case SQUARE -> {
        yBar = 2.0;
        xBar = 2.0;
      }
      case CUBE -> {
        yBar = 2.0;
        xBar = 0.0;
      }
      default -> {
        yBar = 1.0;
        xBar = 0.0;
      }
    }
    double xBarDot;
    switch (exit) {
      case 0 -> {
        xBar += yBar;
        xBarDot = 0.0;
      }
      case 1 -> {
        xBar += 2.0 * (yBar * x);
        xBarDot = 2.0 * (yBar * xDot);
      }
      case 2 -> {
        double t = yBar * x;
        xBar += x * x * yBar;
        xBar += 2.0 * (t * x);
        xBarDot = 2.0 * (xDot * x) * yBar + 2.0 * (yBar * xDot * x + t * xDot);
      }
      default -> xBarDot = 0.0;
    }
    return new OnEnumHvp(y, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onEnumHvp(double, corpus.Switches.Kind, double)
   */
  static OnEnumHvp onEnumHvp(double x, Switches.Kind kind, double xDot, Tape tape) {
    return onEnumHvp(x, kind, xDot);
  }

  /**
   * {@code Switches.onEnum} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param kind captured
   * @return the view
   */
  static ScalarFunction onEnumFunction(Switches.Kind kind) {
    return new OnEnumFunction(kind);
  }

  private static final class OnEnumFunction implements ScalarFunction {

    private final Switches.Kind kind;

    OnEnumFunction(Switches.Kind kind) {
      this.kind = kind;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Switches.onEnum(x, this.kind);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OnEnumAdjoint adjoint = new OnEnumAdjoint();
      double value = onEnumGradient(x, this.kind, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return onEnumJvp(x, this.kind, xDot).tangent();
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
      OnEnumHvp hvp = onEnumHvp(x, this.kind, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.onChar} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual onCharJvp(double x, char c, double xDot) {
    double t;
    switch (c) {
      case 'a', 'b' -> {
        t = x * x;
        xDot = 2.0 * (xDot * x);
      }
      case '\n' -> t = x + 1.0;
      default -> {
        double t1 = c;
        t = x * t1;
        xDot *= t1;
      }
    }
    return new Dual(t, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onCharJvp(double, char, double)
   */
  static Dual onCharJvp(double x, char c, double xDot, Tape tape) {
    return onCharJvp(x, c, xDot);
  }

  /**
   * Value and gradient of {@code Switches.onChar}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OnCharGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.onChar}: filled by a derivative and
   * reused by its caller.
   */
  static final class OnCharAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OnCharAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.onChar} and its gradient.
   *
   * @param x as the method takes it
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static OnCharGradient onCharGradient(double x, char c) {
    OnCharAdjoint adjoint = new OnCharAdjoint();
    double value = onCharGradient(x, c, adjoint);
    return new OnCharGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onCharGradient(double, char)
   */
  static OnCharGradient onCharGradient(double x, char c, Tape tape) {
    return onCharGradient(x, c);
  }

  /**
   * Reverse mode: {@code Switches.onChar} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double onCharGradient(double x, char c, OnCharAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar;
    switch (c) {
      case 'a', 'b' -> xBar = 2.0 * x;
      case '\n' -> xBar = 1.0;
      default -> xBar = c;
    }
    adjoint.x = xBar;
    return switch (c) {
      case 'a', 'b' -> x * x;
      case '\n' -> x + 1.0;
      default -> x * c;
    };
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onCharGradient(double, char, OnCharAdjoint)
   */
  static double onCharGradient(double x, char c, OnCharAdjoint adjoint, Tape tape) {
    return onCharGradient(x, c, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.onChar}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OnCharHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.onChar}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OnCharHvp onCharHvp(double x, char c, double xDot) {
    // reverse sweep
    double xBar;
    double xBarDot;
    switch (c) {
      case 'a', 'b' -> {
        xBar = 2.0 * x;
        xBarDot = 2.0 * xDot;
      }
      case '\n' -> {
        xBar = 1.0;
        xBarDot = 0.0;
      }
      default -> {
        xBar = c;
        xBarDot = 0.0;
      }
    }
    return new OnCharHvp(switch (c) {
      case 'a', 'b' -> x * x;
      case '\n' -> x + 1.0;
      default -> x * c;
    }, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onCharHvp(double, char, double)
   */
  static OnCharHvp onCharHvp(double x, char c, double xDot, Tape tape) {
    return onCharHvp(x, c, xDot);
  }

  /**
   * {@code Switches.onChar} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param c captured
   * @return the view
   */
  static ScalarFunction onCharFunction(char c) {
    return new OnCharFunction(c);
  }

  private static final class OnCharFunction implements ScalarFunction {

    private final char c;

    OnCharFunction(char c) {
      this.c = c;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Switches.onChar(x, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OnCharAdjoint adjoint = new OnCharAdjoint();
      double value = onCharGradient(x, this.c, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return onCharJvp(x, this.c, xDot).tangent();
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
      OnCharHvp hvp = onCharHvp(x, this.c, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.constants} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual constantsJvp(double x, byte k, double xDot) {
    double x1;
    switch (k) {
      case 1 -> {
        x1 = x * x;
        xDot = 2.0 * (xDot * x);
      }
      case 2 -> x1 = x + 2.0;
      case -3 -> {
        x1 = 1.0 / x;
        xDot = -(xDot * x1 * x1);
      }
      default -> x1 = x;
    }
    return new Dual(x1 * x1, 2.0 * (xDot * x1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsJvp(double, byte, double)
   */
  static Dual constantsJvp(double x, byte k, double xDot, Tape tape) {
    return constantsJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Switches.constants}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ConstantsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.constants}: filled by a derivative
   * and reused by its caller.
   */
  static final class ConstantsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ConstantsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.constants} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ConstantsGradient constantsGradient(double x, byte k) {
    ConstantsAdjoint adjoint = new ConstantsAdjoint();
    double value = constantsGradient(x, k, adjoint);
    return new ConstantsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsGradient(double, byte)
   */
  static ConstantsGradient constantsGradient(double x, byte k, Tape tape) {
    return constantsGradient(x, k);
  }

  /**
   * Reverse mode: {@code Switches.constants} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double constantsGradient(double x, byte k, ConstantsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double x1;
    double x2;
    switch (k) {
      case 1 -> {
        x1 = x * x;
        x2 = 0.0;
      }
      case 2 -> {
        x1 = x + 2.0;
        x2 = 0.0;
      }
      case -3 -> {
        x1 = 1.0 / x;
        x2 = x1;
      }
      default -> {
        x1 = x;
        x2 = 0.0;
      }
    }

    // reverse sweep
    double xBar = 2.0 * x1;
    switch (k) {
      case 1 -> xBar = 2.0 * (xBar * x);
      case 2 -> {}
      case -3 -> xBar = -(xBar * x2 * x2);
      default -> {}
    }
    adjoint.x = xBar;
    return x1 * x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsGradient(double, byte, ConstantsAdjoint)
   */
  static double constantsGradient(double x, byte k, ConstantsAdjoint adjoint, Tape tape) {
    return constantsGradient(x, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.constants}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ConstantsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.constants}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ConstantsHvp constantsHvp(double x, byte k, double xDot) {
    double x1;
    double xDot1;
    double x2;
    double xDot2;
    switch (k) {
      case 1 -> {
        x1 = x * x;
        xDot1 = 2.0 * (xDot * x);
        x2 = 0.0;
        xDot2 = 0.0;
      }
      case 2 -> {
        x1 = x + 2.0;
        x2 = 0.0;
        xDot1 = xDot;
        xDot2 = 0.0;
      }
      case -3 -> {
        x1 = 1.0 / x;
        xDot1 = -(xDot * x1 * x1);
        x2 = x1;
        xDot2 = xDot1;
      }
      default -> {
        x1 = x;
        x2 = 0.0;
        xDot1 = xDot;
        xDot2 = 0.0;
      }
    }

    // reverse sweep
    double xBar = 2.0 * x1;
    double xBarDot = 2.0 * xDot1;
    switch (k) {
      case 1 -> {
        double t = xBarDot * x + xBar * xDot;
        xBar = 2.0 * (xBar * x);
        xBarDot = 2.0 * t;
      }
      case 2 -> {}
      case -3 -> {
        double t = xBar * x2;
        double t1 = (xBarDot * x2 + xBar * xDot2) * x2 + t * xDot2;
        xBar = -(t * x2);
        xBarDot = -t1;
      }
      default -> {}
    }
    return new ConstantsHvp(x1 * x1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsHvp(double, byte, double)
   */
  static ConstantsHvp constantsHvp(double x, byte k, double xDot, Tape tape) {
    return constantsHvp(x, k, xDot);
  }

  /**
   * {@code Switches.constants} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction constantsFunction(byte k) {
    return new ConstantsFunction(k);
  }

  private static final class ConstantsFunction implements ScalarFunction {

    private final byte k;

    ConstantsFunction(byte k) {
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
      return Switches.constants(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ConstantsAdjoint adjoint = new ConstantsAdjoint();
      double value = constantsGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return constantsJvp(x, this.k, xDot).tangent();
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
      ConstantsHvp hvp = constantsHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.sharedScope} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sharedScopeJvp(double x, int k, double xDot) {
    double y;
    double yDot;
    switch (k) {
      case 0 -> {
        double t = x * x;
        double tDot = 2.0 * (xDot * x);
        y = t;
        yDot = tDot;
      }
      case 1 -> {
        double t = x * x;
        y = t * x;
        yDot = 2.0 * (xDot * x) * x + t * xDot;
      }
      default -> {
        double t = x + 1.0;
        y = t * t;
        yDot = 2.0 * (xDot * t);
      }
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedScopeJvp(double, int, double)
   */
  static Dual sharedScopeJvp(double x, int k, double xDot, Tape tape) {
    return sharedScopeJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Switches.sharedScope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SharedScopeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.sharedScope}: filled by a
   * derivative and reused by its caller.
   */
  static final class SharedScopeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SharedScopeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.sharedScope} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static SharedScopeGradient sharedScopeGradient(double x, int k) {
    SharedScopeAdjoint adjoint = new SharedScopeAdjoint();
    double value = sharedScopeGradient(x, k, adjoint);
    return new SharedScopeGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedScopeGradient(double, int)
   */
  static SharedScopeGradient sharedScopeGradient(double x, int k, Tape tape) {
    return sharedScopeGradient(x, k);
  }

  /**
   * Reverse mode: {@code Switches.sharedScope} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sharedScopeGradient(double x, int k, SharedScopeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double y;
    switch (k) {
      case 0 -> {
        double t = x * x;
        y = t;
      }
      case 1 -> y = x * x * x;
      default -> {
        double t = x + 1.0;
        y = t * t;
      }
    }

    // reverse sweep
    double xBar;
    switch (k) {
      case 0 -> xBar = 2.0 * x;
      case 1 -> xBar = 3.0 * (x * x);
      default -> {
        double t = x + 1.0;
        double tBar = 2.0 * t;
        xBar = tBar;
      }
    }
    adjoint.x = xBar;
    return y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedScopeGradient(double, int, SharedScopeAdjoint)
   */
  static double sharedScopeGradient(double x, int k, SharedScopeAdjoint adjoint, Tape tape) {
    return sharedScopeGradient(x, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.sharedScope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SharedScopeHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.sharedScope}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SharedScopeHvp sharedScopeHvp(double x, int k, double xDot) {
    double y;
    switch (k) {
      case 0 -> {
        double t = x * x;
        y = t;
      }
      case 1 -> y = x * x * x;
      default -> {
        double t = x + 1.0;
        y = t * t;
      }
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (k) {
      case 0 -> {
        xBar = 2.0 * x;
        xBarDot = 2.0 * xDot;
      }
      case 1 -> {
        xBar = 3.0 * (x * x);
        xBarDot = 6.0 * (xDot * x);
      }
      default -> {
        double t = x + 1.0;
        double tBar = 2.0 * t;
        double tBarDot = 2.0 * xDot;
        xBar = tBar;
        xBarDot = tBarDot;
      }
    }
    return new SharedScopeHvp(y, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedScopeHvp(double, int, double)
   */
  static SharedScopeHvp sharedScopeHvp(double x, int k, double xDot, Tape tape) {
    return sharedScopeHvp(x, k, xDot);
  }

  /**
   * {@code Switches.sharedScope} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction sharedScopeFunction(int k) {
    return new SharedScopeFunction(k);
  }

  private static final class SharedScopeFunction implements ScalarFunction {

    private final int k;

    SharedScopeFunction(int k) {
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
      return Switches.sharedScope(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SharedScopeAdjoint adjoint = new SharedScopeAdjoint();
      double value = sharedScopeGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sharedScopeJvp(x, this.k, xDot).tangent();
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
      SharedScopeHvp hvp = sharedScopeHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.nested} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param j constant
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual nestedJvp(double x, int j, int k, double xDot) {
    double s;
    double sDot;
    switch (j) {
      case 0 -> {
        double s1;
        double sDot1;
        switch (k) {
          case 0 -> {
            s1 = x * x;
            sDot1 = 2.0 * (xDot * x);
          }
          case 1 -> {
            s1 = x + 1.0;
            s1 *= 2.0;
            sDot1 = xDot * 2.0;
          }
          default -> {
            s1 = x * 2.0;
            sDot1 = xDot * 2.0;
          }
        }
        s = s1 + x;
        sDot = sDot1 + xDot;
      }
      case 1 -> {
        if (k > 0) {
          s = x;
          sDot = xDot;
          break;
        }
        s = x * x;
        sDot = 2.0 * (xDot * x);
        s -= 1.0;
      }
      default -> {
        s = x - 1.0;
        sDot = xDot;
      }
    }
    return new Dual(s * x, sDot * x + s * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedJvp(double, int, int, double)
   */
  static Dual nestedJvp(double x, int j, int k, double xDot, Tape tape) {
    return nestedJvp(x, j, k, xDot);
  }

  /**
   * Value and gradient of {@code Switches.nested}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NestedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.nested}: filled by a derivative and
   * reused by its caller.
   */
  static final class NestedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NestedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.nested} and its gradient.
   *
   * @param x as the method takes it
   * @param j constant
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static NestedGradient nestedGradient(double x, int j, int k) {
    NestedAdjoint adjoint = new NestedAdjoint();
    double value = nestedGradient(x, j, k, adjoint);
    return new NestedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double, int, int)
   */
  static NestedGradient nestedGradient(double x, int j, int k, Tape tape) {
    return nestedGradient(x, j, k);
  }

  /**
   * Reverse mode: {@code Switches.nested} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param j constant
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double nestedGradient(double x, int j, int k, NestedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s;
    int exit;
    block1: {
      switch (j) {
        case 0 -> {
          double s1;
          switch (k) {
            case 0 -> s1 = x * x;
            case 1 -> {
              s1 = x + 1.0;
              s1 *= 2.0;
            }
            default -> s1 = x * 2.0;
          }
          s = s1 + x;
        }
        case 1 -> {
          if (k > 0) {
            s = x;
            exit = 0;
            break block1;
          }
          s = x * x;
          s -= 1.0;
        }
        default -> s = x - 1.0;
      }
      exit = 1;
    }

    // reverse sweep
    double xBar;
    switch (exit) {
      case 0 -> xBar = s + x;
      default -> {
        switch (j) {
          case 0 -> {
            xBar = s + x;
            switch (k) {
              case 0 -> xBar += 2.0 * (x * x);
              case 1 -> {
                double sBar = x * 2.0;
                xBar += sBar;
              }
              default -> xBar += x * 2.0;
            }
          }
          case 1 -> xBar = s + 2.0 * (x * x);
          default -> xBar = s + x;
        }
      }
    }
    adjoint.x = xBar;
    return s * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double, int, int, NestedAdjoint)
   */
  static double nestedGradient(double x, int j, int k, NestedAdjoint adjoint, Tape tape) {
    return nestedGradient(x, j, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Switches.nested}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NestedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.nested}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param j constant
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NestedHvp nestedHvp(double x, int j, int k, double xDot) {
    double s;
    double sDot;
    int exit;
    block1: {
      switch (j) {
        case 0 -> {
          double s1;
          double sDot1;
          switch (k) {
            case 0 -> {
              s1 = x * x;
              sDot1 = 2.0 * (xDot * x);
            }
            case 1 -> {
              s1 = x + 1.0;
              s1 *= 2.0;
              sDot1 = xDot * 2.0;
            }
            default -> {
              s1 = x * 2.0;
              sDot1 = xDot * 2.0;
            }
          }
          s = s1 + x;
          sDot = sDot1 + xDot;
        }
        case 1 -> {
          if (k > 0) {
            s = x;
            exit = 0;
            sDot = xDot;
            break block1;
          }
          s = x * x;
          sDot = 2.0 * (xDot * x);
          s -= 1.0;
        }
        default -> {
          s = x - 1.0;
          sDot = xDot;
        }
      }
      exit = 1;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        xBar = s + x;
        xBarDot = sDot + xDot;
      }
      default -> {
        switch (j) {
          case 0 -> {
            xBar = s + x;
            xBarDot = sDot + xDot;
            switch (k) {
              case 0 -> {
                xBar += 2.0 * (x * x);
                xBarDot += 4.0 * (xDot * x);
              }
              case 1 -> {
                double sBar = x * 2.0;
                double sBarDot = xDot * 2.0;
                xBar += sBar;
                xBarDot += sBarDot;
              }
              default -> {
                xBar += x * 2.0;
                xBarDot += xDot * 2.0;
              }
            }
          }
          case 1 -> {
            xBar = s + 2.0 * (x * x);
            xBarDot = sDot + 4.0 * (xDot * x);
          }
          default -> {
            xBar = s + x;
            xBarDot = sDot + xDot;
          }
        }
      }
    }
    return new NestedHvp(s * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double, int, int, double)
   */
  static NestedHvp nestedHvp(double x, int j, int k, double xDot, Tape tape) {
    return nestedHvp(x, j, k, xDot);
  }

  /**
   * {@code Switches.nested} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param j captured
   * @param k captured
   * @return the view
   */
  static ScalarFunction nestedFunction(int j, int k) {
    return new NestedFunction(j, k);
  }

  private static final class NestedFunction implements ScalarFunction {

    private final int j;

    private final int k;

    NestedFunction(int j, int k) {
      this.j = j;
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
      return Switches.nested(x, this.j, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NestedAdjoint adjoint = new NestedAdjoint();
      double value = nestedGradient(x, this.j, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return nestedJvp(x, this.j, this.k, xDot).tangent();
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
      NestedHvp hvp = nestedHvp(x, this.j, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Switches.sideEffectSelector} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sideEffectSelectorJvp(double x, int[] n, double xDot) {
    double s = x;
    double sDot = xDot;
    int i = 0;
    while (i < 3) {
      int j = i + 1;
      double s1;
      switch (n[i] & 1) {
        case 0 -> {
          s1 = s * x;
          sDot = sDot * x + s * xDot;
        }
        case 1 -> s1 = s + j;
        default -> s1 = s;
      }
      s = s1;
      i = j;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sideEffectSelectorJvp(double, int[], double)
   */
  static Dual sideEffectSelectorJvp(double x, int[] n, double xDot, Tape tape) {
    return sideEffectSelectorJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Switches.sideEffectSelector}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SideEffectSelectorGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Switches.sideEffectSelector}: filled by a
   * derivative and reused by its caller.
   */
  static final class SideEffectSelectorAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SideEffectSelectorAdjoint() {}
  }

  /**
   * Reverse mode: {@code Switches.sideEffectSelector} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SideEffectSelectorGradient sideEffectSelectorGradient(double x, int[] n) {
    return sideEffectSelectorGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sideEffectSelectorGradient(double, int[])
   */
  static SideEffectSelectorGradient sideEffectSelectorGradient(double x, int[] n, Tape tape) {
    SideEffectSelectorAdjoint adjoint = new SideEffectSelectorAdjoint();
    double value = sideEffectSelectorGradient(x, n, adjoint, tape);
    return new SideEffectSelectorGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Switches.sideEffectSelector} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sideEffectSelectorGradient(double x, int[] n, SideEffectSelectorAdjoint adjoint) {
    return sideEffectSelectorGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sideEffectSelectorGradient(double, int[], SideEffectSelectorAdjoint)
   */
  static double sideEffectSelectorGradient(double x, int[] n, SideEffectSelectorAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(3);
      double s = x;
      int i = 0;
      while (i < 3) {
        sKept[i] = s;
        int j = i + 1;
        switch (n[i] & 1) {
          case 0 -> s *= x;
          case 1 -> s += j;
          default -> {}
        }
        i = j;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int j = 2; j >= 0; j--) {
        double s1 = sKept[j];
        double sBar1;
        switch (n[j] & 1) {
          case 0 -> {
            sBar1 = sBar * x;
            xBar += s1 * sBar;
          }
          case 1 -> sBar1 = sBar;
          default -> sBar1 = sBar;
        }
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
   * Value, gradient and Hessian-vector product of {@code Switches.sideEffectSelector}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SideEffectSelectorHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Switches.sideEffectSelector}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SideEffectSelectorHvp sideEffectSelectorHvp(double x, int[] n, double xDot) {
    return sideEffectSelectorHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sideEffectSelectorHvp(double, int[], double)
   */
  static SideEffectSelectorHvp sideEffectSelectorHvp(double x, int[] n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(3);
      double[] sKeptDot = tape.doubles(3);
      double s = x;
      double sDot = xDot;
      int i = 0;
      while (i < 3) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        int j = i + 1;
        double s1;
        switch (n[i] & 1) {
          case 0 -> {
            s1 = s * x;
            sDot = sDot * x + s * xDot;
          }
          case 1 -> s1 = s + j;
          default -> s1 = s;
        }
        s = s1;
        i = j;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int j = 2; j >= 0; j--) {
        double s1 = sKept[j];
        double sDot1 = sKeptDot[j];
        double sBar1;
        double sBarDot1;
        switch (n[j] & 1) {
          case 0 -> {
            sBar1 = sBar * x;
            sBarDot1 = sBarDot * x + sBar * xDot;
            xBar += s1 * sBar;
            xBarDot += sDot1 * sBar + s1 * sBarDot;
          }
          case 1 -> {
            sBar1 = sBar;
            sBarDot1 = sBarDot;
          }
          default -> {
            sBar1 = sBar;
            sBarDot1 = sBarDot;
          }
        }
        sBar = sBar1;
        sBarDot = sBarDot1;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new SideEffectSelectorHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Switches.sideEffectSelector} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction sideEffectSelectorFunction(int[] n) {
    return new SideEffectSelectorFunction(n);
  }

  private static final class SideEffectSelectorFunction implements ScalarFunction {

    private final int[] n;

    SideEffectSelectorFunction(int[] n) {
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
      return Switches.sideEffectSelector(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SideEffectSelectorAdjoint adjoint = new SideEffectSelectorAdjoint();
      double value = sideEffectSelectorGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sideEffectSelectorJvp(x, this.n, xDot).tangent();
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
      SideEffectSelectorHvp hvp = sideEffectSelectorHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
