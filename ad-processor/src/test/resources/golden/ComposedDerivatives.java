package corpus;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.BinomialSchedule;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.FourRows;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Composed}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ComposedDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ComposedDerivatives");
  }

  private ComposedDerivatives() {}

  /**
   * Forward mode: {@code Composed.sum} and its derivative in the direction of the tangents.
   *
   * @param x constant
   * @param y as the method takes it
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual sumBySecondJvp(double x, double y, double yDot) {
    return new Dual(x + y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumBySecondJvp(double, double, double)
   */
  static Dual sumBySecondJvp(double x, double y, double yDot, Tape tape) {
    return sumBySecondJvp(x, y, yDot);
  }

  /**
   * Value and gradient of {@code Composed.sum}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   */
  record SumBySecondGradient(double value, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.sum}: filled by a derivative and
   * reused by its caller.
   */
  static final class SumBySecondAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public SumBySecondAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.sum} and its gradient.
   *
   * @param x constant
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SumBySecondGradient sumBySecondGradient(double x, double y) {
    SumBySecondAdjoint adjoint = new SumBySecondAdjoint();
    double value = sumBySecondGradient(x, y, adjoint);
    return new SumBySecondGradient(value, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumBySecondGradient(double, double)
   */
  static SumBySecondGradient sumBySecondGradient(double x, double y, Tape tape) {
    return sumBySecondGradient(x, y);
  }

  /**
   * Reverse mode: {@code Composed.sum} and its gradient, written into the caller's memory.
   *
   * @param x constant
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double sumBySecondGradient(double x, double y, SumBySecondAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    adjoint.y = 1.0;
    return x + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumBySecondGradient(double, double, SumBySecondAdjoint)
   */
  static double sumBySecondGradient(double x, double y, SumBySecondAdjoint adjoint, Tape tape) {
    return sumBySecondGradient(x, y, adjoint);
  }

  /**
   * {@code Composed.sum} as a function of the vector that packs {@code y}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction sumBySecondFunction(double x) {
    return new SumBySecondFunction(x);
  }

  private static final class SumBySecondFunction implements ScalarFunction {

    private final double x;

    SumBySecondFunction(double x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double y = packed[0];
      return Composed.sum(this.x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double y = packed[0];
      SumBySecondAdjoint adjoint = new SumBySecondAdjoint();
      double value = sumBySecondGradient(this.x, y, adjoint);
      gradient[0] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double y = packed[0];
      double yDot = direction[0];
      return sumBySecondJvp(this.x, y, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.classicByReverse} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual classicByReverseJvp(double x, double xDot) {
    return new Dual(x * 1.0, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #classicByReverseJvp(double, double)
   */
  static Dual classicByReverseJvp(double x, double xDot, Tape tape) {
    return classicByReverseJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.classicByReverse}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ClassicByReverseGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.classicByReverse}: filled by a
   * derivative and reused by its caller.
   */
  static final class ClassicByReverseAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ClassicByReverseAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.classicByReverse} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ClassicByReverseGradient classicByReverseGradient(double x) {
    ClassicByReverseAdjoint adjoint = new ClassicByReverseAdjoint();
    double value = classicByReverseGradient(x, adjoint);
    return new ClassicByReverseGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #classicByReverseGradient(double)
   */
  static ClassicByReverseGradient classicByReverseGradient(double x, Tape tape) {
    return classicByReverseGradient(x);
  }

  /**
   * Reverse mode: {@code Composed.classicByReverse} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double classicByReverseGradient(double x, ClassicByReverseAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    adjoint.x = 1.0;
    return x * 1.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #classicByReverseGradient(double, ClassicByReverseAdjoint)
   */
  static double classicByReverseGradient(double x, ClassicByReverseAdjoint adjoint, Tape tape) {
    return classicByReverseGradient(x, adjoint);
  }

  /**
   * {@code Composed.classicByReverse} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction classicByReverseFunction() {
    return new ClassicByReverseFunction();
  }

  private static final class ClassicByReverseFunction implements ScalarFunction {

    ClassicByReverseFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.classicByReverse(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ClassicByReverseAdjoint adjoint = new ClassicByReverseAdjoint();
      double value = classicByReverseGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return classicByReverseJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.classicByForward} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual classicByForwardJvp(double x, double xDot) {
    return new Dual(x * 1.0, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #classicByForwardJvp(double, double)
   */
  static Dual classicByForwardJvp(double x, double xDot, Tape tape) {
    return classicByForwardJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.classicByForward}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ClassicByForwardGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.classicByForward}: filled by a
   * derivative and reused by its caller.
   */
  static final class ClassicByForwardAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ClassicByForwardAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.classicByForward} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ClassicByForwardGradient classicByForwardGradient(double x) {
    ClassicByForwardAdjoint adjoint = new ClassicByForwardAdjoint();
    double value = classicByForwardGradient(x, adjoint);
    return new ClassicByForwardGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #classicByForwardGradient(double)
   */
  static ClassicByForwardGradient classicByForwardGradient(double x, Tape tape) {
    return classicByForwardGradient(x);
  }

  /**
   * Reverse mode: {@code Composed.classicByForward} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double classicByForwardGradient(double x, ClassicByForwardAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    adjoint.x = 1.0;
    return x * 1.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #classicByForwardGradient(double, ClassicByForwardAdjoint)
   */
  static double classicByForwardGradient(double x, ClassicByForwardAdjoint adjoint, Tape tape) {
    return classicByForwardGradient(x, adjoint);
  }

  /**
   * {@code Composed.classicByForward} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction classicByForwardFunction() {
    return new ClassicByForwardFunction();
  }

  private static final class ClassicByForwardFunction implements ScalarFunction {

    ClassicByForwardFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.classicByForward(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ClassicByForwardAdjoint adjoint = new ClassicByForwardAdjoint();
      double value = classicByForwardGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return classicByForwardJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.mixed} and its derivative in the direction of the
   * tangents.
   *
   * @param x constant
   * @param y as the method takes it
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual mixedJvp(double x, double y, double yDot) {
    double t = x * y;
    double t1 = x * yDot;
    return new Dual(t * y + Math.sin(t), t1 * y + t * yDot + t1 * Math.cos(t));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedJvp(double, double, double)
   */
  static Dual mixedJvp(double x, double y, double yDot, Tape tape) {
    return mixedJvp(x, y, yDot);
  }

  /**
   * Value and gradient of {@code Composed.mixed}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   */
  record MixedGradient(double value, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.mixed}: filled by a derivative and
   * reused by its caller.
   */
  static final class MixedAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public MixedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.mixed} and its gradient.
   *
   * @param x constant
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MixedGradient mixedGradient(double x, double y) {
    MixedAdjoint adjoint = new MixedAdjoint();
    double value = mixedGradient(x, y, adjoint);
    return new MixedGradient(value, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedGradient(double, double)
   */
  static MixedGradient mixedGradient(double x, double y, Tape tape) {
    return mixedGradient(x, y);
  }

  /**
   * Reverse mode: {@code Composed.mixed} and its gradient, written into the caller's memory.
   *
   * @param x constant
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double mixedGradient(double x, double y, MixedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;

    // reverse sweep
    double yBar = t + x * (Math.cos(t) + y);
    adjoint.y = yBar;
    return t * y + Math.sin(t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedGradient(double, double, MixedAdjoint)
   */
  static double mixedGradient(double x, double y, MixedAdjoint adjoint, Tape tape) {
    return mixedGradient(x, y, adjoint);
  }

  /**
   * {@code Composed.mixed} as a function of the vector that packs {@code y}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction mixedFunction(double x) {
    return new MixedFunction(x);
  }

  private static final class MixedFunction implements ScalarFunction {

    private final double x;

    MixedFunction(double x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double y = packed[0];
      return Composed.mixed(this.x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double y = packed[0];
      MixedAdjoint adjoint = new MixedAdjoint();
      double value = mixedGradient(this.x, y, adjoint);
      gradient[0] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double y = packed[0];
      double yDot = direction[0];
      return mixedJvp(this.x, y, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.mixedByReverse} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual mixedByReverseJvp(double x, double xDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = x * t;
    double t3 = xDot * t + x * t1;
    double t4 = Math.cos(t2) + t;
    double yBar = t2 + x * t4;
    double yBarDot = t3 + (xDot * t4 + x * (t1 - t3 * Math.sin(t2)));
    return new Dual(x * yBar, xDot * yBar + x * yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedByReverseJvp(double, double)
   */
  static Dual mixedByReverseJvp(double x, double xDot, Tape tape) {
    return mixedByReverseJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.mixedByReverse}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record MixedByReverseGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.mixedByReverse}: filled by a
   * derivative and reused by its caller.
   */
  static final class MixedByReverseAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MixedByReverseAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.mixedByReverse} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MixedByReverseGradient mixedByReverseGradient(double x) {
    MixedByReverseAdjoint adjoint = new MixedByReverseAdjoint();
    double value = mixedByReverseGradient(x, adjoint);
    return new MixedByReverseGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedByReverseGradient(double)
   */
  static MixedByReverseGradient mixedByReverseGradient(double x, Tape tape) {
    return mixedByReverseGradient(x);
  }

  /**
   * Reverse mode: {@code Composed.mixedByReverse} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double mixedByReverseGradient(double x, MixedByReverseAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = x * t;
    double t2 = x * (Math.cos(t1) + t);
    double yBar = t1 + t2;

    // reverse sweep
    double t3 = x - t * Math.sin(t1);
    double xBar = yBar + t2 + t3 * t + 2.0 * ((t + x * t3) * x);
    adjoint.x = xBar;
    return x * yBar;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedByReverseGradient(double, MixedByReverseAdjoint)
   */
  static double mixedByReverseGradient(double x, MixedByReverseAdjoint adjoint, Tape tape) {
    return mixedByReverseGradient(x, adjoint);
  }

  /**
   * {@code Composed.mixedByReverse} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction mixedByReverseFunction() {
    return new MixedByReverseFunction();
  }

  private static final class MixedByReverseFunction implements ScalarFunction {

    MixedByReverseFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.mixedByReverse(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      MixedByReverseAdjoint adjoint = new MixedByReverseAdjoint();
      double value = mixedByReverseGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return mixedByReverseJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.mixedByForward} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual mixedByForwardJvp(double x, double xDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = x * t;
    double t3 = xDot * t + x * t1;
    double t4 = Math.sin(t2);
    double t5 = Math.cos(t2);
    double innerValue = t2 * t + t4;
    double innerValueDot = t3 * t + t2 * t1 + t3 * Math.cos(t2);
    double innerTangent = t * t + t2 * x + t * t5;
    double innerTangentDot = 2.0 * (t1 * t) + (t3 * x + t2 * xDot) + (t1 * t5 - t * (t3 * t4));
    return new Dual(innerTangent * x + innerValue,
        innerTangentDot * x + innerTangent * xDot + innerValueDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedByForwardJvp(double, double)
   */
  static Dual mixedByForwardJvp(double x, double xDot, Tape tape) {
    return mixedByForwardJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.mixedByForward}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record MixedByForwardGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.mixedByForward}: filled by a
   * derivative and reused by its caller.
   */
  static final class MixedByForwardAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MixedByForwardAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.mixedByForward} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MixedByForwardGradient mixedByForwardGradient(double x) {
    MixedByForwardAdjoint adjoint = new MixedByForwardAdjoint();
    double value = mixedByForwardGradient(x, adjoint);
    return new MixedByForwardGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedByForwardGradient(double)
   */
  static MixedByForwardGradient mixedByForwardGradient(double x, Tape tape) {
    return mixedByForwardGradient(x);
  }

  /**
   * Reverse mode: {@code Composed.mixedByForward} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double mixedByForwardGradient(double x, MixedByForwardAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = x * t;
    double t2 = t1 * x;
    double t3 = Math.sin(t1);
    double t4 = Math.cos(t1);
    double innerValue = t1 * t + t3;
    double innerTangent = t * t + t2 + t * t4;

    // reverse sweep
    double t5 = t4 - t1 * t3 + t + t;
    double xBar = innerTangent + t2 + t5 * t + 2.0 * ((x * t4 + 2.0 * t1 + t1 + x * t5) * x);
    adjoint.x = xBar;
    return innerTangent * x + innerValue;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedByForwardGradient(double, MixedByForwardAdjoint)
   */
  static double mixedByForwardGradient(double x, MixedByForwardAdjoint adjoint, Tape tape) {
    return mixedByForwardGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.mixedByForward}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MixedByForwardHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Composed.mixedByForward}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static MixedByForwardHvp mixedByForwardHvp(double x, double xDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = x * t;
    double t3 = xDot * t + x * t1;
    double t4 = t2 * x;
    double t5 = t3 * x + t2 * xDot;
    double t6 = Math.sin(t2);
    double t7 = Math.cos(t2);
    double t8 = t3 * t6;
    double t9 = -t8;
    double innerValue = t2 * t + t6;
    double innerTangent = t * t + t4 + t * t7;
    double innerTangentDot = 2.0 * (t1 * t) + t5 + (t1 * t7 + t * t9);

    // reverse sweep
    double t10 = t7 - t2 * t6 + t + t;
    double t11 = t9 - (t8 + t2 * (t3 * Math.cos(t2))) + t1 + t1;
    double t12 = x * t7 + 2.0 * t2 + t2 + x * t10;
    double xBar = innerTangent + t4 + t10 * t + 2.0 * (t12 * x);
    double xBarDot = innerTangentDot + t5 + (t11 * t + t10 * t1)
        + 2.0 * ((xDot * t7 + x * t9 + 2.0 * t3 + t3 + (xDot * t10 + x * t11)) * x + t12 * xDot);
    return new MixedByForwardHvp(innerTangent * x + innerValue, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedByForwardHvp(double, double)
   */
  static MixedByForwardHvp mixedByForwardHvp(double x, double xDot, Tape tape) {
    return mixedByForwardHvp(x, xDot);
  }

  /**
   * {@code Composed.mixedByForward} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction mixedByForwardFunction() {
    return new MixedByForwardFunction();
  }

  private static final class MixedByForwardFunction implements ScalarFunction {

    MixedByForwardFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.mixedByForward(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      MixedByForwardAdjoint adjoint = new MixedByForwardAdjoint();
      double value = mixedByForwardGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return mixedByForwardJvp(x, xDot).tangent();
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
      MixedByForwardHvp hvp = mixedByForwardHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.cube} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual cubeJvp(double x, double xDot) {
    double t = x * x;
    double t1 = t * x;
    double t2 = Math.exp(x);
    return new Dual(t1 * t2, (2.0 * (xDot * x) * x + t * xDot) * t2 + t1 * (xDot * t2));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeJvp(double, double)
   */
  static Dual cubeJvp(double x, double xDot, Tape tape) {
    return cubeJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.cube}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CubeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.cube}: filled by a derivative and
   * reused by its caller.
   */
  static final class CubeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CubeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.cube} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CubeGradient cubeGradient(double x) {
    CubeAdjoint adjoint = new CubeAdjoint();
    double value = cubeGradient(x, adjoint);
    return new CubeGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeGradient(double)
   */
  static CubeGradient cubeGradient(double x, Tape tape) {
    return cubeGradient(x);
  }

  /**
   * Reverse mode: {@code Composed.cube} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double cubeGradient(double x, CubeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = Math.exp(x);
    double t2 = t * x * t1;

    // reverse sweep
    double xBar = t2 + t * t1 + 2.0 * (t1 * x * x);
    adjoint.x = xBar;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeGradient(double, CubeAdjoint)
   */
  static double cubeGradient(double x, CubeAdjoint adjoint, Tape tape) {
    return cubeGradient(x, adjoint);
  }

  /**
   * {@code Composed.cube} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cubeFunction() {
    return new CubeFunction();
  }

  private static final class CubeFunction implements ScalarFunction {

    CubeFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.cube(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CubeAdjoint adjoint = new CubeAdjoint();
      double value = cubeGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return cubeJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.cubeSlope} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual cubeSlopeJvp(double x, double xDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = t * x;
    double t3 = Math.exp(x);
    double t4 = xDot * t3;
    double t5 = t3 * x;
    double xBar = t2 * t3 + t * t3 + 2.0 * (t5 * x);
    double xBarDot = (t1 * x + t * xDot) * t3 + t2 * t4 + (t1 * t3 + t * t4)
        + 2.0 * ((t4 * x + t4) * x + t5 * xDot);
    return new Dual(xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeSlopeJvp(double, double)
   */
  static Dual cubeSlopeJvp(double x, double xDot, Tape tape) {
    return cubeSlopeJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.cubeSlope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CubeSlopeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.cubeSlope}: filled by a derivative
   * and reused by its caller.
   */
  static final class CubeSlopeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CubeSlopeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.cubeSlope} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CubeSlopeGradient cubeSlopeGradient(double x) {
    CubeSlopeAdjoint adjoint = new CubeSlopeAdjoint();
    double value = cubeSlopeGradient(x, adjoint);
    return new CubeSlopeGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeSlopeGradient(double)
   */
  static CubeSlopeGradient cubeSlopeGradient(double x, Tape tape) {
    return cubeSlopeGradient(x);
  }

  /**
   * Reverse mode: {@code Composed.cubeSlope} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double cubeSlopeGradient(double x, CubeSlopeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = t * x;
    double t2 = Math.exp(x);
    double t3 = t2 * x;
    double t4 = t * t2;
    double xBar = t1 * t2 + t4 + 2.0 * (t3 * x);

    // reverse sweep
    double xBar1 = 4.0 * t3 + (1.5 * (2.0 * x * x) + t1) * t2 + t4 + 2.0 * ((t2 + t3) * x);
    adjoint.x = xBar1;
    return xBar;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeSlopeGradient(double, CubeSlopeAdjoint)
   */
  static double cubeSlopeGradient(double x, CubeSlopeAdjoint adjoint, Tape tape) {
    return cubeSlopeGradient(x, adjoint);
  }

  /**
   * {@code Composed.cubeSlope} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cubeSlopeFunction() {
    return new CubeSlopeFunction();
  }

  private static final class CubeSlopeFunction implements ScalarFunction {

    CubeSlopeFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.cubeSlope(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CubeSlopeAdjoint adjoint = new CubeSlopeAdjoint();
      double value = cubeSlopeGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return cubeSlopeJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.cubeBend} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual cubeBendJvp(double x, double xDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = 2.0 * (1.0 * x);
    double t3 = 2.0 * xDot;
    double t4 = t * x;
    double t5 = t2 * x + t * 1.0;
    double t6 = Math.exp(x);
    double t7 = xDot * t6;
    double t8 = 1.0 * t6;
    double t9 = t7 * x;
    double t10 = t8 * x + t8;
    double xBarDot = t5 * t6 + t4 * t8 + (t2 * t6 + t * t8) + 2.0 * (t10 * x + t6 * x * 1.0);
    double xBarDotDot = 3.0 * (t3 * x) * t6 + t5 * t7 + ((t1 * x + t * xDot) * t8 + t4 * t7)
        + (t3 * t6 + t2 * t7 + (t1 * t8 + t * t7))
        + 2.0 * ((t9 + t8 * xDot + t7) * x + t10 * xDot + (t9 + t7));
    return new Dual(xBarDot, xBarDotDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeBendJvp(double, double)
   */
  static Dual cubeBendJvp(double x, double xDot, Tape tape) {
    return cubeBendJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.cubeBend}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CubeBendGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.cubeBend}: filled by a derivative
   * and reused by its caller.
   */
  static final class CubeBendAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CubeBendAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.cubeBend} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CubeBendGradient cubeBendGradient(double x) {
    CubeBendAdjoint adjoint = new CubeBendAdjoint();
    double value = cubeBendGradient(x, adjoint);
    return new CubeBendGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeBendGradient(double)
   */
  static CubeBendGradient cubeBendGradient(double x, Tape tape) {
    return cubeBendGradient(x);
  }

  /**
   * Reverse mode: {@code Composed.cubeBend} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double cubeBendGradient(double x, CubeBendAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = 2.0 * (1.0 * x);
    double t2 = t * x;
    double t3 = t1 * x + t * 1.0;
    double t4 = Math.exp(x);
    double t5 = 1.0 * t4;
    double t6 = t4 * x;
    double t7 = t5 * x;
    double t8 = t7 + t5;
    double t9 = t1 * t4;
    double t10 = t * t5;
    double xBarDot = t3 * t4 + t2 * t5 + (t9 + t10) + 2.0 * (t8 * x + t6 * 1.0);

    // reverse sweep
    double t11 = 2.0 * x;
    double xBar = t8 * 2.0 + t5 * t11 + t4 * 2.0 + (2.0 * t1 + t3 + (t + t11 + t11 * x + t2)) * t4
        + t9 + t10 + 2.0 * (t4 + t6) + 2.0 * ((2.0 * t5 + t7) * x);
    adjoint.x = xBar;
    return xBarDot;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeBendGradient(double, CubeBendAdjoint)
   */
  static double cubeBendGradient(double x, CubeBendAdjoint adjoint, Tape tape) {
    return cubeBendGradient(x, adjoint);
  }

  /**
   * {@code Composed.cubeBend} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cubeBendFunction() {
    return new CubeBendFunction();
  }

  private static final class CubeBendFunction implements ScalarFunction {

    CubeBendFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.cubeBend(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CubeBendAdjoint adjoint = new CubeBendAdjoint();
      double value = cubeBendGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return cubeBendJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.cubeTwist} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual cubeTwistJvp(double x, double xDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = 2.0 * (1.0 * x);
    double t3 = 2.0 * xDot;
    double t4 = t3 * x;
    double t5 = Math.exp(x);
    double t6 = xDot * t5;
    double t7 = 1.0 * t5;
    double t8 = t6 * x;
    double t9 = t7 * x;
    double t10 = t8 + t7 * xDot;
    double t11 = 2.0 * x;
    double t12 = t6 * 2.0;
    double t13 = 2.0 * t2 + (t2 * x + t * 1.0) + (t + t11 + t11 * x + t * x);
    double t14 = 2.0 * t7 + t9;
    double xBar = (t9 + t7) * 2.0 + t7 * t11 + t5 * 2.0 + t13 * t5 + t2 * t5 + t * t7
        + 2.0 * (t5 + t5 * x) + 2.0 * (t14 * x);
    double xBarDot = (t10 + t6) * 2.0 + (t6 * t11 + t7 * t3) + t12
        + ((2.0 * t3 + 3.0 * t4 + (t1 + t3 + 2.0 * t4 + (t1 * x + t * xDot))) * t5 + t13 * t6)
        + (t3 * t5 + t2 * t6) + (t1 * t7 + t * t6) + 2.0 * (t6 + (t8 + t6))
        + 2.0 * ((t12 + t10) * x + t14 * xDot);
    return new Dual(xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeTwistJvp(double, double)
   */
  static Dual cubeTwistJvp(double x, double xDot, Tape tape) {
    return cubeTwistJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.cubeTwist}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CubeTwistGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.cubeTwist}: filled by a derivative
   * and reused by its caller.
   */
  static final class CubeTwistAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CubeTwistAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.cubeTwist} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CubeTwistGradient cubeTwistGradient(double x) {
    CubeTwistAdjoint adjoint = new CubeTwistAdjoint();
    double value = cubeTwistGradient(x, adjoint);
    return new CubeTwistGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeTwistGradient(double)
   */
  static CubeTwistGradient cubeTwistGradient(double x, Tape tape) {
    return cubeTwistGradient(x);
  }

  /**
   * Reverse mode: {@code Composed.cubeTwist} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double cubeTwistGradient(double x, CubeTwistAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = 2.0 * (1.0 * x);
    double t2 = Math.exp(x);
    double t3 = 1.0 * t2;
    double t4 = t2 * x;
    double t5 = t3 * x;
    double t6 = t1 * t2;
    double t7 = 2.0 * x;
    double t8 = t2 * 2.0;
    double t9 = 2.0 * t1 + (t1 * x + t * 1.0) + (t + t7 + t7 * x + t * x);
    double t10 = 2.0 * t3 + t5;
    double xBar =
        (t5 + t3) * 2.0 + t3 * t7 + t8 + t9 * t2 + t6 + t * t3 + 2.0 * (t2 + t4) + 2.0 * (t10 * x);

    // reverse sweep
    double t11 = t7 + 2.0;
    double t12 = 3.0 * t2 + t4;
    double xBar1 = t10 * 2.0 + t7 * t2 + 2.0 * (t3 + t4 + t2) + t3 * t11 + t8
        + (2.0 + t9 + 2.0 + t1 + t7 + (3.0 * t7 + t + 2.0 + t11 * x)) * t2 + t6 + t * t2
        + 2.0 * t12 + 2.0 * (t12 * x);
    adjoint.x = xBar1;
    return xBar;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeTwistGradient(double, CubeTwistAdjoint)
   */
  static double cubeTwistGradient(double x, CubeTwistAdjoint adjoint, Tape tape) {
    return cubeTwistGradient(x, adjoint);
  }

  /**
   * {@code Composed.cubeTwist} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cubeTwistFunction() {
    return new CubeTwistFunction();
  }

  private static final class CubeTwistFunction implements ScalarFunction {

    CubeTwistFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.cubeTwist(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CubeTwistAdjoint adjoint = new CubeTwistAdjoint();
      double value = cubeTwistGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return cubeTwistJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.rosenbrock} and its derivative in the direction of the
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
    for (int i = 0; i + 1 < x.length; i++) {
      double x1 = x[i + 1];
      double x2 = x[i];
      double xDot1 = xDot[i];
      double a = x1 - x2 * x2;
      double aDot = xDot[i + 1] - 2.0 * (xDot1 * x2);
      double b = 1.0 - x2;
      s += 100.0 * a * a + b * b;
      sDot += 200.0 * (aDot * a) - 2.0 * (xDot1 * b);
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
   * Value and gradient of {@code Composed.rosenbrock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RosenbrockGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Composed.rosenbrock} and its gradient.
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
   * Reverse mode: {@code Composed.rosenbrock} and its gradient, written into the caller's
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
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i + 1];
      double x2 = x[i];
      double a = x1 - x2 * x2;
      double b = 1.0 - x2;
      double t = 100.0 * a;
      s += t * a + b * b;
      double aBar = 2.0 * t;
      xBar[i] = xBarCarried - 2.0 * (aBar * x2 + b);
      xBarCarried = aBar;
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
   * {@code Composed.rosenbrock} as a function of the vector that packs {@code x}, in this
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
      return Composed.rosenbrock(x);
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
  }

  /**
   * Forward mode: {@code Composed.squaredSlope} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual squaredSlopeJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] g = new double[x.length];
    double[] gDot = new double[x.length];
    Arguments.sameShape("xBar", g, "x", x);
    Arrays.fill(g, 0.0);
    Arrays.fill(gDot, 0.0);
    double s = 0.0;
    double xBarCarried = 0.0;
    double sDot = 0.0;
    double xBarCarriedDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i + 1];
      double x2 = x[i];
      double xDot1 = xDot[i];
      double a = x1 - x2 * x2;
      double aDot = xDot[i + 1] - 2.0 * (xDot1 * x2);
      double b = 1.0 - x2;
      double t = 100.0 * a;
      double t1 = 100.0 * aDot;
      s += t * a + b * b;
      sDot += 2.0 * (t1 * a - xDot1 * b);
      double aBar = 2.0 * t;
      double aBarDot = 2.0 * t1;
      g[i] = xBarCarried - 2.0 * (aBar * x2 + b);
      gDot[i] = xBarCarriedDot - 2.0 * (aBarDot * x2 + aBar * xDot1 - xDot1);
      xBarCarried = aBar;
      xBarCarriedDot = aBarDot;
    }
    if (0 < x.length - 1) {
      g[x.length - 1] = xBarCarried;
      gDot[x.length - 1] = xBarCarriedDot;
    }
    for (int i = 0; i < g.length; i++) {
      double g1 = g[i];
      s += g1 * g1;
      sDot += 2.0 * (gDot[i] * g1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredSlopeJvp(double[], double[])
   */
  static Dual squaredSlopeJvp(double[] x, double[] xDot, Tape tape) {
    return squaredSlopeJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.squaredSlope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SquaredSlopeGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Composed.squaredSlope} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SquaredSlopeGradient squaredSlopeGradient(double[] x) {
    return squaredSlopeGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredSlopeGradient(double[])
   */
  static SquaredSlopeGradient squaredSlopeGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = squaredSlopeGradient(x, xBar, tape);
    return new SquaredSlopeGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Composed.squaredSlope} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double squaredSlopeGradient(double[] x, double[] xBar) {
    return squaredSlopeGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredSlopeGradient(double[], double[])
   */
  static double squaredSlopeGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] g = new double[x.length];
      double[] gBar = tape.doubles(x.length);
      Arguments.sameShape("xBar", g, "x", x);
      Arrays.fill(g, 0.0);
      double s = 0.0;
      double xBarCarried = 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        double x1 = x[i + 1];
        double x2 = x[i];
        double a = x1 - x2 * x2;
        double b = 1.0 - x2;
        double t = 100.0 * a;
        s += t * a + b * b;
        double aBar = 2.0 * t;
        g[i] = xBarCarried - 2.0 * (aBar * x2 + b);
        xBarCarried = aBar;
      }
      boolean t = 0 < x.length - 1;
      if (t) {
        g[x.length - 1] = xBarCarried;
      }
      for (int i = 0; i < g.length; i++) {
        double g1 = g[i];
        s += g1 * g1;
        gBar[i] = 2.0 * g1;
      }

      // reverse sweep
      double xBarCarriedBar;
      if (t) {
        xBarCarriedBar = gBar[x.length - 1];
        gBar[x.length - 1] = 0.0;
      } else {
        xBarCarriedBar = 0.0;
      }
      xBarCarried = 0.0;
      double x1 = x.length - 2 >= 0 ? x[x.length - 1] : 0.0;
      for (int i = x.length - 2; i >= 0; i--) {
        double t1 = gBar[i];
        gBar[i] = 0.0;
        double t2 = -(2.0 * t1);
        double t3 = x[i];
        double aBarBar = xBarCarriedBar + t2 * t3;
        double a = x1 - t3 * t3;
        double t4 = 100.0 * a;
        double aBar = 2.0 * t4;
        double b = 1.0 - t3;
        double bBar = 2.0 * (b - t1);
        double xBar1 = aBar * t2;
        aBar = t4 + 100.0 * (2.0 * aBarBar + a);
        xBar[i + 1] = xBarCarried + aBar;
        xBarCarriedBar = t1;
        xBarCarried = xBar1 - bBar - 2.0 * (aBar * t3);
        x1 = t3;
      }
      if (x.length - 2 >= 0) {
        xBar[0] = xBarCarried;
      }
      Arrays.fill(gBar, 0, g.length, 0.0);
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.squaredSlope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SquaredSlopeHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Composed.squaredSlope}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SquaredSlopeHvp squaredSlopeHvp(double[] x, double[] xDot) {
    return squaredSlopeHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredSlopeHvp(double[], double[])
   */
  static SquaredSlopeHvp squaredSlopeHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = squaredSlopeHvp(x, xDot, xBar, xHvp, tape);
    return new SquaredSlopeHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Composed.squaredSlope}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double squaredSlopeHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return squaredSlopeHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredSlopeHvp(double[], double[], double[], double[])
   */
  static double squaredSlopeHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] g = new double[x.length];
      double[] gDot = tape.exactDoubles(x.length);
      double[] gBar = tape.doubles(x.length);
      double[] gBarDot = tape.doubles(x.length);
      Arguments.sameShape("xBar", g, "x", x);
      Arrays.fill(g, 0.0);
      Arrays.fill(gDot, 0.0);
      double s = 0.0;
      double xBarCarried = 0.0;
      double xBarCarriedDot = 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        double x1 = x[i + 1];
        double x2 = x[i];
        double xDot1 = xDot[i];
        double a = x1 - x2 * x2;
        double aDot = xDot[i + 1] - 2.0 * (xDot1 * x2);
        double b = 1.0 - x2;
        double t = 100.0 * a;
        s += t * a + b * b;
        double aBar = 2.0 * t;
        double aBarDot = 200.0 * aDot;
        g[i] = xBarCarried - 2.0 * (aBar * x2 + b);
        gDot[i] = xBarCarriedDot - 2.0 * (aBarDot * x2 + aBar * xDot1 - xDot1);
        xBarCarried = aBar;
        xBarCarriedDot = aBarDot;
      }
      boolean t = 0 < x.length - 1;
      if (t) {
        g[x.length - 1] = xBarCarried;
        gDot[x.length - 1] = xBarCarriedDot;
      }
      for (int i = 0; i < g.length; i++) {
        double g1 = g[i];
        s += g1 * g1;
        double gBarDot1 = 2.0 * gDot[i];
        gBar[i] = 2.0 * g1;
        gBarDot[i] = gBarDot1;
      }

      // reverse sweep
      double xBarCarriedBar;
      double xBarCarriedBarDot;
      if (t) {
        xBarCarriedBar = gBar[x.length - 1];
        xBarCarriedBarDot = gBarDot[x.length - 1];
        gBar[x.length - 1] = 0.0;
        gBarDot[x.length - 1] = 0.0;
      } else {
        xBarCarriedBar = 0.0;
        xBarCarriedBarDot = 0.0;
      }
      xBarCarried = 0.0;
      double xBarDotCarried = 0.0;
      double x1 = x.length - 2 >= 0 ? x[x.length - 1] : 0.0;
      double xDot1 = x.length - 2 >= 0 ? xDot[x.length - 1] : 0.0;
      for (int i = x.length - 2; i >= 0; i--) {
        double t1 = gBar[i];
        double t2 = gBarDot[i];
        gBar[i] = 0.0;
        gBarDot[i] = 0.0;
        double t3 = -(2.0 * t1);
        double t4 = -(2.0 * t2);
        double t5 = x[i];
        double t6 = xDot[i];
        double aBarBar = xBarCarriedBar + t3 * t5;
        double aBarBarDot = xBarCarriedBarDot + (t4 * t5 + t3 * t6);
        double a = x1 - t5 * t5;
        double aDot = xDot1 - 2.0 * (t6 * t5);
        double t7 = 100.0 * a;
        double t8 = 100.0 * aDot;
        double aBar = 2.0 * t7;
        double aBarDot = 2.0 * t8;
        double b = 1.0 - t5;
        double bBar = 2.0 * (b - t1);
        double xBar1 = aBar * t3;
        double xBarDot = aBarDot * t3 + aBar * t4;
        aBar = t7 + 100.0 * (2.0 * aBarBar + a);
        aBarDot = t8 + 100.0 * (2.0 * aBarBarDot + aDot);
        xBar[i + 1] = xBarCarried + aBar;
        xHvp[i + 1] = xBarDotCarried + aBarDot;
        xBarCarriedBar = t1;
        xBarCarriedBarDot = t2;
        xBarCarried = xBar1 - bBar - 2.0 * (aBar * t5);
        xBarDotCarried = xBarDot + 2.0 * (t6 + t2) - 2.0 * (aBarDot * t5 + aBar * t6);
        x1 = t5;
        xDot1 = t6;
      }
      if (x.length - 2 >= 0) {
        xBar[0] = xBarCarried;
        xHvp[0] = xBarDotCarried;
      }
      Arrays.fill(gBar, 0, g.length, 0.0);
      Arrays.fill(gBarDot, 0, g.length, 0.0);
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.squaredSlope} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction squaredSlopeFunction() {
    return new SquaredSlopeFunction();
  }

  private static final class SquaredSlopeFunction implements ScalarFunction {

    SquaredSlopeFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Composed.squaredSlope(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = squaredSlopeGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return squaredSlopeJvp(x, xDot).tangent();
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
      double value = squaredSlopeHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.curvature} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param direction as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param directionDot tangent of {@code direction}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual curvatureJvp(double[] x, double[] direction, double[] xDot, double[] directionDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("directionDot", directionDot, "direction", direction);
    Arguments.sameSharing("x", x, xDot, "direction", direction, directionDot);
    Arguments.sameShape("xDot", direction, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    double sDot1 = 0.0;
    double sDotDot = 0.0;
    for (int i = 0; i + 1 < x.length; i++) {
      double xDotDot = directionDot[i + 1];
      double x1 = x[i + 1];
      double x2 = x[i];
      double xDot1 = xDot[i];
      double xDot2 = direction[i];
      double xDotDot1 = directionDot[i];
      double a = x1 - x2 * x2;
      double aDot = xDot[i + 1] - 2.0 * (xDot1 * x2);
      double aDot1 = direction[i + 1] - 2.0 * (xDot2 * x2);
      double aDotDot = xDotDot - 2.0 * (xDotDot1 * x2 + xDot2 * xDot1);
      double b = 1.0 - x2;
      double bDot = -xDot1;
      s += 100.0 * a * a + b * b;
      sDot1 += 200.0 * (aDot * a) + 2.0 * (bDot * b);
      sDot += 200.0 * (aDot1 * a) - 2.0 * (xDot2 * b);
      sDotDot += 200.0 * (aDotDot * a + aDot1 * aDot) - 2.0 * (xDotDot1 * b + xDot2 * bDot);
    }
    return new Dual(s * sDot, sDot1 * sDot + s * sDotDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #curvatureJvp(double[], double[], double[], double[])
   */
  static Dual curvatureJvp(double[] x, double[] direction, double[] xDot, double[] directionDot,
      Tape tape) {
    return curvatureJvp(x, direction, xDot, directionDot);
  }

  /**
   * Value and gradient of {@code Composed.curvature}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param direction the derivative with respect to {@code direction}
   */
  record CurvatureGradient(double value, double[] x, double[] direction) {}

  /**
   * Reverse mode: {@code Composed.curvature} and its gradient.
   *
   * @param x as the method takes it
   * @param direction as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CurvatureGradient curvatureGradient(double[] x, double[] direction) {
    double[] xBar = Arguments.zerosLike(x);
    double[] directionBar = direction == x ? xBar : Arguments.zerosLike(direction);
    double value = curvatureGradient(x, direction, xBar, directionBar);
    return new CurvatureGradient(value, xBar, directionBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #curvatureGradient(double[], double[])
   */
  static CurvatureGradient curvatureGradient(double[] x, double[] direction, Tape tape) {
    return curvatureGradient(x, direction);
  }

  /**
   * Reverse mode: {@code Composed.curvature} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param direction as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param directionBar overwritten with the gradient with respect to {@code direction}; of
   *     the same shape
   * @return the value
   */
  static double curvatureGradient(double[] x, double[] direction, double[] xBar,
      double[] directionBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("directionBar", directionBar, "direction", direction);
    Arguments.sameSharing("x", x, xBar, "direction", direction, directionBar);
    Arguments.zero(xBar);
    Arguments.zero(directionBar);
    Arguments.sameShape("xDot", direction, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double xDot = direction[i + 1];
      double x1 = x[i + 1];
      double x2 = x[i];
      double xDot1 = direction[i];
      double a = x1 - x2 * x2;
      double aDot = xDot - 2.0 * (xDot1 * x2);
      double b = 1.0 - x2;
      s += 100.0 * a * a + b * b;
      sDot += 200.0 * (aDot * a) - 2.0 * (xDot1 * b);
    }

    // reverse sweep
    int t = x.length - 1;
    for (int i = 0; i < t; i++) {
      double t1 = -(2.0 * s);
      double x1 = x[i];
      double b = 1.0 - x1;
      double xDotBar = t1 * b;
      double xDot = direction[i];
      double bBar = xDot * t1 + 2.0 * (sDot * b);
      double t2 = 200.0 * s;
      double a = x[i + 1] - x1 * x1;
      double aDotBar = t2 * a;
      double xDot1 = direction[i + 1];
      double aDot = xDot1 - 2.0 * (xDot * x1);
      double aBar = aDot * t2 + 100.0 * a * sDot + 100.0 * (sDot * a);
      double t3 = -(2.0 * aDotBar);
      directionBar[i] += xDotBar + t3 * x1;
      xBar[i] += xDot * t3 - bBar - 2.0 * (aBar * x1);
      directionBar[i + 1] += aDotBar;
      xBar[i + 1] += aBar;
    }
    return s * sDot;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #curvatureGradient(double[], double[], double[], double[])
   */
  static double curvatureGradient(double[] x, double[] direction, double[] xBar,
      double[] directionBar, Tape tape) {
    return curvatureGradient(x, direction, xBar, directionBar);
  }

  /**
   * {@code Composed.curvature} as a function of the vector that packs {@code x}, {@code
   * direction}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param direction of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction curvatureFunction(double[] x, double[] direction) {
    return new CurvatureFunction(x, direction);
  }

  private static final class CurvatureFunction implements ScalarFunction {

    private final double[] x;

    private final double[] direction;

    private final int xSize;

    private final int directionSize;

    CurvatureFunction(double[] x, double[] direction) {
      this.x = x;
      this.direction = direction;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(direction, "direction");
      this.directionSize = Arguments.size(direction);
    }

    @Override
    public int inputs() {
      return xSize + directionSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] direction = Arguments.unpackLike(this.direction, packed, xSize);
      return Composed.curvature(x, direction);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] direction = Arguments.unpackLike(this.direction, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] directionBar = Arguments.zerosLike(direction);
      double value = curvatureGradient(x, direction, xBar, directionBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(directionBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction_) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction_, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] direction = Arguments.unpackLike(this.direction, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction_, 0);
      double[] directionDot = Arguments.unpackLike(this.direction, direction_, xSize);
      return curvatureJvp(x, direction, xDot, directionDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.chain} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chainJvp(double[] w, double[] x, double[] wDot, double[] xDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("w", w, wDot, "x", x, xDot);
    double h = 0.25;
    double hDot = 0.0;
    for (int i = 0; i < w.length; i++) {
      double w1 = w[i];
      int t = i % x.length;
      double t1 = wDot[i] * h + w1 * hDot + xDot[t];
      h = Math.tanh(w1 * h + x[t]);
      hDot = t1 * ((1.0 - h) * (1.0 + h));
    }
    return new Dual(h * h, 2.0 * (hDot * h));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainJvp(double[], double[], double[], double[])
   */
  static Dual chainJvp(double[] w, double[] x, double[] wDot, double[] xDot, Tape tape) {
    return chainJvp(w, x, wDot, xDot);
  }

  /**
   * Value and gradient of {@code Composed.chain}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   */
  record ChainGradient(double value, double[] w, double[] x) {}

  /**
   * Reverse mode: {@code Composed.chain} and its gradient.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ChainGradient chainGradient(double[] w, double[] x) {
    return chainGradient(w, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainGradient(double[], double[])
   */
  static ChainGradient chainGradient(double[] w, double[] x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] xBar = x == w ? wBar : Arguments.zerosLike(x);
    double value = chainGradient(w, x, wBar, xBar, tape);
    return new ChainGradient(value, wBar, xBar);
  }

  /**
   * Reverse mode: {@code Composed.chain} and its gradient, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double chainGradient(double[] w, double[] x, double[] wBar, double[] xBar) {
    return chainGradient(w, x, wBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainGradient(double[], double[], double[], double[])
   */
  static double chainGradient(double[] w, double[] x, double[] wBar, double[] xBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("w", w, wBar, "x", x, xBar);
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] hKept = tape.doubles(w.length);
      double[] hKept1 = tape.doubles(w.length);
      double h = 0.25;
      for (int i = 0; i < w.length; i++) {
        hKept1[i] = h;
        h = Math.tanh(w[i] * h + x[i % x.length]);
        hKept[i] = h;
      }

      // reverse sweep
      double hBar = 2.0 * h;
      double t = h * h;
      for (int i = w.length - 1; i >= 0; i--) {
        h = hKept[i];
        double t1 = hBar * ((1.0 - h) * (1.0 + h));
        xBar[i % x.length] += t1;
        h = hKept1[i];
        hBar = w[i] * t1;
        wBar[i] += t1 * h;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.chain} as a function of the vector that packs {@code w}, {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction chainFunction(double[] w, double[] x) {
    return new ChainFunction(w, x);
  }

  private static final class ChainFunction implements ScalarFunction {

    private final double[] w;

    private final double[] x;

    private final int wSize;

    private final int xSize;

    ChainFunction(double[] w, double[] x) {
      this.w = w;
      this.x = x;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return wSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      return Composed.chain(w, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] wBar = Arguments.zerosLike(w);
      double[] xBar = Arguments.zerosLike(x);
      double value = chainGradient(w, x, wBar, xBar);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, wSize);
      return chainJvp(w, x, wDot, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.chainSlope} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chainSlopeJvp(double[] w, double[] x, double[] wDot, double[] xDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("w", w, wDot, "x", x, xDot);
    double[] wBar = new double[w.length];
    double[] wBarDot = new double[w.length];
    double[] gX;
    double[] gXDot;
    if (x == w) {
      gX = wBar;
      gXDot = wBarDot;
    } else {
      double[] xBar = new double[x.length];
      double[] xBarDot = new double[x.length];
      gX = xBar;
      gXDot = xBarDot;
    }
    int t = Math.max(w.length, 0);
    double[] hKept = new double[t];
    double[] hKeptDot = new double[t];
    double[] hKept1 = new double[t];
    double[] hKeptDot1 = new double[t];
    double h = 0.25;
    double hDot = 0.0;
    for (int i = 0; i < w.length; i++) {
      hKept1[i] = h;
      hKeptDot1[i] = hDot;
      double w1 = w[i];
      int t1 = i % x.length;
      double t2 = wDot[i] * h + w1 * hDot + xDot[t1];
      h = Math.tanh(w1 * h + x[t1]);
      hDot = t2 * ((1.0 - h) * (1.0 + h));
      hKept[i] = h;
      hKeptDot[i] = hDot;
    }
    double gValue = h * h;
    double gValueDot = 2.0 * (hDot * h);
    double hBar = 2.0 * h;
    double hBarDot = 2.0 * hDot;
    for (int i = w.length - 1; i >= 0; i--) {
      h = hKept[i];
      hDot = hKeptDot[i];
      double t1 = 1.0 - h;
      double t2 = 1.0 + h;
      double t3 = t1 * t2;
      double t4 = hBar * t3;
      double t5 = hBarDot * t3 + hBar * (t1 * hDot - hDot * t2);
      int t6 = i % x.length;
      double t7 = gXDot[t6] + t5;
      gX[t6] += t4;
      gXDot[t6] = t7;
      h = hKept1[i];
      hDot = hKeptDot1[i];
      double wBar1 = t4 * h;
      double w1 = w[i];
      hBar = w1 * t4;
      hBarDot = wDot[i] * t4 + w1 * t5;
      double t8 = wBarDot[i] + (t5 * h + t4 * hDot);
      wBar[i] += wBar1;
      wBarDot[i] = t8;
    }
    double s = gValue;
    double sDot = gValueDot;
    for (int i = 0; i < wBar.length; i++) {
      double each = wBar[i];
      double eachDot = wBarDot[i];
      s += each * each;
      sDot += 2.0 * (eachDot * each);
    }
    int t1 = gX.length;
    for (int i = 0; i < t1; i++) {
      double each = gX[i];
      double eachDot = gXDot[i];
      double t2 = each * each;
      s -= t2 * each;
      sDot -= 2.0 * (eachDot * each) * each + t2 * eachDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainSlopeJvp(double[], double[], double[], double[])
   */
  static Dual chainSlopeJvp(double[] w, double[] x, double[] wDot, double[] xDot, Tape tape) {
    return chainSlopeJvp(w, x, wDot, xDot);
  }

  /**
   * Value and gradient of {@code Composed.chainSlope}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   */
  record ChainSlopeGradient(double value, double[] w, double[] x) {}

  /**
   * Reverse mode: {@code Composed.chainSlope} and its gradient.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ChainSlopeGradient chainSlopeGradient(double[] w, double[] x) {
    return chainSlopeGradient(w, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainSlopeGradient(double[], double[])
   */
  static ChainSlopeGradient chainSlopeGradient(double[] w, double[] x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] xBar = x == w ? wBar : Arguments.zerosLike(x);
    double value = chainSlopeGradient(w, x, wBar, xBar, tape);
    return new ChainSlopeGradient(value, wBar, xBar);
  }

  /**
   * Reverse mode: {@code Composed.chainSlope} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double chainSlopeGradient(double[] w, double[] x, double[] wBar, double[] xBar) {
    return chainSlopeGradient(w, x, wBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainSlopeGradient(double[], double[], double[], double[])
   */
  static double chainSlopeGradient(double[] w, double[] x, double[] wBar, double[] xBar,
      Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("w", w, wBar, "x", x, xBar);
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] wBar1 = new double[w.length];
      double[] wBarBar = tape.zeroDoubles(w.length);
      double[] gX;
      double[] gXBar;
      if (x == w) {
        gX = wBar1;
        gXBar = wBarBar;
      } else {
        double[] xBar1 = new double[x.length];
        double[] xBarBar = tape.zeroDoubles(x.length);
        gX = xBar1;
        gXBar = xBarBar;
      }
      int t = Math.max(w.length, 0);
      double[] hKept = tape.exactDoubles(t);
      double[] hKeptBar = tape.zeroDoubles(t);
      double[] hKept1 = tape.exactDoubles(t);
      double[] hKeptBar1 = tape.zeroDoubles(t);
      double[] hKept2 = tape.doubles(w.length);
      double[] hKept3 = tape.doubles(w.length);
      double h = 0.25;
      for (int i = 0; i < w.length; i++) {
        hKept3[i] = h;
        hKept1[i] = h;
        h = Math.tanh(w[i] * h + x[i % x.length]);
        hKept2[i] = h;
        hKept[i] = h;
      }
      double gValue = h * h;
      double[] hBarKept = tape.doubles(w.length);
      double hBar = 2.0 * h;
      for (int i = w.length - 1; i >= 0; i--) {
        hBarKept[i] = hBar;
        double h1 = hKept[i];
        double t1 = hBar * ((1.0 - h1) * (1.0 + h1));
        gX[i % x.length] += t1;
        h1 = hKept1[i];
        double wBar2 = t1 * h1;
        hBar = w[i] * t1;
        wBar1[i] += wBar2;
      }
      double s = gValue;
      for (int i = 0; i < wBar1.length; i++) {
        double each = wBar1[i];
        s += each * each;
        wBarBar[i] += 2.0 * each;
      }
      int t1 = gX.length;
      for (int i = 0; i < t1; i++) {
        double each = gX[i];
        double t2 = each * each;
        s -= t2 * each;
        gXBar[i] -= 3.0 * t2;
      }

      // reverse sweep
      double hBarBar = 0.0;
      for (int i = 0; i <= w.length - 1; i++) {
        double t2 = wBarBar[i];
        double hBar1 = hBarKept[i];
        double h1 = hKept[i];
        double t3 = 1.0 - h1;
        double t4 = 1.0 + h1;
        double t5 = t3 * t4;
        double t6 = hBar1 * t5;
        double t7 = w[i] * hBarBar;
        wBar[i] += hBarBar * t6;
        h1 = hKept1[i];
        hKeptBar1[i] += t6 * t2;
        double t8 = t7 + t2 * h1 + gXBar[i % x.length];
        hBarBar = t8 * t5;
        double t9 = hBar1 * t8;
        hKeptBar[i] += t3 * t9 - t9 * t4;
      }
      double hBar1 = 2.0 * (hBarBar + h);
      for (int i = w.length - 1; i >= 0; i--) {
        hBar1 += hKeptBar[i];
        h = hKept2[i];
        double t2 = hBar1 * ((1.0 - h) * (1.0 + h));
        xBar[i % x.length] += t2;
        h = hKept3[i];
        hBar1 = w[i] * t2;
        wBar[i] += t2 * h;
        hBar1 += hKeptBar1[i];
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.chainSlope}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChainSlopeHvp(double value, double[] w, double[] x, double[] wHvp, double[] xHvp) {}

  /**
   * Second order: {@code Composed.chainSlope}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChainSlopeHvp chainSlopeHvp(double[] w, double[] x, double[] wDot, double[] xDot) {
    return chainSlopeHvp(w, x, wDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainSlopeHvp(double[], double[], double[], double[])
   */
  static ChainSlopeHvp chainSlopeHvp(double[] w, double[] x, double[] wDot, double[] xDot,
      Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] xBar = x == w ? wBar : Arguments.zerosLike(x);
    double[] wHvp = Arguments.zerosLike(w);
    double[] xHvp = x == w ? wHvp : Arguments.zerosLike(x);
    double value = chainSlopeHvp(w, x, wDot, xDot, wBar, xBar, wHvp, xHvp, tape);
    return new ChainSlopeHvp(value, wBar, xBar, wHvp, xHvp);
  }

  /**
   * Second order: {@code Composed.chainSlope}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double chainSlopeHvp(double[] w, double[] x, double[] wDot, double[] xDot, double[] wBar,
      double[] xBar, double[] wHvp, double[] xHvp) {
    return chainSlopeHvp(w, x, wDot, xDot, wBar, xBar, wHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainSlopeHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double chainSlopeHvp(double[] w, double[] x, double[] wDot, double[] xDot, double[] wBar,
      double[] xBar, double[] wHvp, double[] xHvp, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("w", w, wDot, "x", x, xDot);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("w", w, wBar, "x", x, xBar);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameSharing("w", w, wHvp, "x", x, xHvp);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    Arguments.zero(wHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] wBar1 = new double[w.length];
      double[] wBarDot = new double[w.length];
      double[] wBarBar = tape.zeroDoubles(w.length);
      double[] wBarBarDot = tape.zeroDoubles(w.length);
      double[] gX;
      double[] gXBar;
      double[] gXDot;
      double[] gXBarDot;
      if (x == w) {
        gX = wBar1;
        gXBar = wBarBar;
        gXDot = wBarDot;
        gXBarDot = wBarBarDot;
      } else {
        double[] xBar1 = new double[x.length];
        double[] xBarDot = new double[x.length];
        double[] xBarBar = tape.zeroDoubles(x.length);
        double[] xBarBarDot = tape.zeroDoubles(x.length);
        gX = xBar1;
        gXBar = xBarBar;
        gXDot = xBarDot;
        gXBarDot = xBarBarDot;
      }
      int t = Math.max(w.length, 0);
      double[] hKept = tape.exactDoubles(t);
      double[] hKeptDot = tape.exactDoubles(t);
      double[] hKeptBar = tape.zeroDoubles(t);
      double[] hKeptBarDot = tape.zeroDoubles(t);
      double[] hKept1 = tape.exactDoubles(t);
      double[] hKeptDot1 = tape.exactDoubles(t);
      double[] hKeptBar1 = tape.zeroDoubles(t);
      double[] hKeptBarDot1 = tape.zeroDoubles(t);
      double[] hKept2 = tape.doubles(w.length);
      double[] hKeptDot2 = tape.doubles(w.length);
      double[] hKept3 = tape.doubles(w.length);
      double[] hKeptDot3 = tape.doubles(w.length);
      double h = 0.25;
      double hDot = 0.0;
      for (int i = 0; i < w.length; i++) {
        hKept3[i] = h;
        hKeptDot3[i] = hDot;
        hKept1[i] = h;
        hKeptDot1[i] = hDot;
        double w1 = w[i];
        int t1 = i % x.length;
        double t2 = wDot[i] * h + w1 * hDot + xDot[t1];
        h = Math.tanh(w1 * h + x[t1]);
        hDot = t2 * ((1.0 - h) * (1.0 + h));
        hKept2[i] = h;
        hKeptDot2[i] = hDot;
        hKept[i] = h;
        hKeptDot[i] = hDot;
      }
      double gValue = h * h;
      double[] hBarKept = tape.doubles(w.length);
      double[] hBarKeptDot = tape.doubles(w.length);
      double hBar = 2.0 * h;
      double hBarDot = 2.0 * hDot;
      for (int i = w.length - 1; i >= 0; i--) {
        hBarKept[i] = hBar;
        hBarKeptDot[i] = hBarDot;
        double h1 = hKept[i];
        double hDot1 = hKeptDot[i];
        double t1 = 1.0 - h1;
        double t2 = 1.0 + h1;
        double t3 = t1 * t2;
        double t4 = hBar * t3;
        double t5 = hBarDot * t3 + hBar * (t1 * hDot1 - hDot1 * t2);
        int t6 = i % x.length;
        double t7 = gXDot[t6] + t5;
        gX[t6] += t4;
        gXDot[t6] = t7;
        h1 = hKept1[i];
        hDot1 = hKeptDot1[i];
        double wBar2 = t4 * h1;
        double w1 = w[i];
        hBar = w1 * t4;
        hBarDot = wDot[i] * t4 + w1 * t5;
        double t8 = wBarDot[i] + (t5 * h1 + t4 * hDot1);
        wBar1[i] += wBar2;
        wBarDot[i] = t8;
      }
      double s = gValue;
      for (int i = 0; i < wBar1.length; i++) {
        double each = wBar1[i];
        double eachDot = wBarDot[i];
        s += each * each;
        wBarBar[i] += 2.0 * each;
        wBarBarDot[i] += 2.0 * eachDot;
      }
      int t1 = gX.length;
      for (int i = 0; i < t1; i++) {
        double each = gX[i];
        double eachDot = gXDot[i];
        double t2 = each * each;
        s -= t2 * each;
        gXBar[i] -= 3.0 * t2;
        gXBarDot[i] -= 6.0 * (eachDot * each);
      }

      // reverse sweep
      double hBarBar = 0.0;
      double hBarBarDot = 0.0;
      for (int i = 0; i <= w.length - 1; i++) {
        double t2 = wBarBar[i];
        double t3 = wBarBarDot[i];
        double hBar1 = hBarKept[i];
        double hBarDot1 = hBarKeptDot[i];
        double h1 = hKept[i];
        double hDot1 = hKeptDot[i];
        double t4 = 1.0 - h1;
        double t5 = -hDot1;
        double t6 = 1.0 + h1;
        double t7 = t4 * t6;
        double t8 = t5 * t6 + t4 * hDot1;
        double t9 = hBar1 * t7;
        double t10 = hBarDot1 * t7 + hBar1 * t8;
        double w1 = w[i];
        double t11 = wDot[i] * hBarBar + w1 * hBarBarDot;
        wBar[i] += hBarBar * t9;
        wHvp[i] += hBarBarDot * t9 + hBarBar * t10;
        h1 = hKept1[i];
        double hDot2 = hKeptDot1[i];
        hKeptBar1[i] += t9 * t2;
        hKeptBarDot1[i] += t10 * t2 + t9 * t3;
        int t12 = i % x.length;
        double t13 = w1 * hBarBar + t2 * h1 + gXBar[t12];
        double t14 = t11 + (t3 * h1 + t2 * hDot2) + gXBarDot[t12];
        hBarBar = t13 * t7;
        hBarBarDot = t14 * t7 + t13 * t8;
        double t15 = hBar1 * t13;
        double t16 = hBarDot1 * t13 + hBar1 * t14;
        hKeptBar[i] += t4 * t15 - t15 * t6;
        hKeptBarDot[i] += t5 * t15 + t4 * t16 - (t16 * t6 + t15 * hDot1);
      }
      double hBar1 = 2.0 * (hBarBar + h);
      double hBarDot1 = 2.0 * (hBarBarDot + hDot);
      for (int i = w.length - 1; i >= 0; i--) {
        hBar1 += hKeptBar[i];
        hBarDot1 += hKeptBarDot[i];
        h = hKept2[i];
        hDot = hKeptDot2[i];
        double t2 = 1.0 - h;
        double t3 = 1.0 + h;
        double t4 = t2 * t3;
        double t5 = hBar1 * t4;
        double t6 = hBarDot1 * t4 + hBar1 * (t2 * hDot - hDot * t3);
        int t7 = i % x.length;
        xBar[t7] += t5;
        xHvp[t7] += t6;
        h = hKept3[i];
        hDot = hKeptDot3[i];
        double w1 = w[i];
        hBar1 = w1 * t5;
        hBarDot1 = wDot[i] * t5 + w1 * t6;
        wBar[i] += t5 * h;
        wHvp[i] += t6 * h + t5 * hDot;
        hBar1 += hKeptBar1[i];
        hBarDot1 += hKeptBarDot1[i];
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.chainSlope} as a function of the vector that packs {@code w}, {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction chainSlopeFunction(double[] w, double[] x) {
    return new ChainSlopeFunction(w, x);
  }

  private static final class ChainSlopeFunction implements ScalarFunction {

    private final double[] w;

    private final double[] x;

    private final int wSize;

    private final int xSize;

    ChainSlopeFunction(double[] w, double[] x) {
      this.w = w;
      this.x = x;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return wSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      return Composed.chainSlope(w, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] wBar = Arguments.zerosLike(w);
      double[] xBar = Arguments.zerosLike(x);
      double value = chainSlopeGradient(w, x, wBar, xBar);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, wSize);
      return chainSlopeJvp(w, x, wDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, wSize);
      double[] wBar = Arguments.zerosLike(w);
      double[] xBar = Arguments.zerosLike(x);
      double[] wHvp = Arguments.zerosLike(w);
      double[] xHvp = Arguments.zerosLike(x);
      double value = chainSlopeHvp(w, x, wDot, xDot, wBar, xBar, wHvp, xHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      Arguments.pack(wHvp, product, 0);
      Arguments.pack(xHvp, product, wSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.sharedSlope} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual sharedSlopeJvp(double[] w, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double[] wBar = new double[w.length];
    double[] wBarDot = new double[w.length];
    double[] gX;
    double[] gXDot;
    if (w == w) {
      gX = wBar;
      gXDot = wBarDot;
    } else {
      double[] xBar = new double[w.length];
      double[] xBarDot = new double[w.length];
      gX = xBar;
      gXDot = xBarDot;
    }
    int t = Math.max(w.length, 0);
    double[] hKept = new double[t];
    double[] hKeptDot = new double[t];
    double[] hKept1 = new double[t];
    double[] hKeptDot1 = new double[t];
    double h = 0.25;
    double hDot = 0.0;
    for (int i = 0; i < w.length; i++) {
      hKept1[i] = h;
      hKeptDot1[i] = hDot;
      double w1 = w[i];
      int t1 = i % w.length;
      double x = w[t1];
      double xDot = wDot[t1];
      double t2 = wDot[i] * h + w1 * hDot + xDot;
      h = Math.tanh(w1 * h + x);
      hDot = t2 * ((1.0 - h) * (1.0 + h));
      hKept[i] = h;
      hKeptDot[i] = hDot;
    }
    double hBar = 2.0 * h;
    double hBarDot = 2.0 * hDot;
    for (int i = w.length - 1; i >= 0; i--) {
      h = hKept[i];
      hDot = hKeptDot[i];
      double t1 = 1.0 - h;
      double t2 = 1.0 + h;
      double t3 = t1 * t2;
      double t4 = hBar * t3;
      double t5 = hBarDot * t3 + hBar * (t1 * hDot - hDot * t2);
      int t6 = i % w.length;
      double t7 = gXDot[t6] + t5;
      gX[t6] += t4;
      gXDot[t6] = t7;
      h = hKept1[i];
      hDot = hKeptDot1[i];
      double wBar1 = t4 * h;
      double w1 = w[i];
      hBar = w1 * t4;
      hBarDot = wDot[i] * t4 + w1 * t5;
      double t8 = wBarDot[i] + (t5 * h + t4 * hDot);
      wBar[i] += wBar1;
      wBarDot[i] = t8;
    }
    double t1 = wBar[0];
    double t2 = gX[1];
    return new Dual(t1 * t2, wBarDot[0] * t2 + t1 * gXDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedSlopeJvp(double[], double[])
   */
  static Dual sharedSlopeJvp(double[] w, double[] wDot, Tape tape) {
    return sharedSlopeJvp(w, wDot);
  }

  /**
   * Value and gradient of {@code Composed.sharedSlope}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record SharedSlopeGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code Composed.sharedSlope} and its gradient.
   *
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SharedSlopeGradient sharedSlopeGradient(double[] w) {
    return sharedSlopeGradient(w, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedSlopeGradient(double[])
   */
  static SharedSlopeGradient sharedSlopeGradient(double[] w, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double value = sharedSlopeGradient(w, wBar, tape);
    return new SharedSlopeGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code Composed.sharedSlope} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double sharedSlopeGradient(double[] w, double[] wBar) {
    return sharedSlopeGradient(w, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedSlopeGradient(double[], double[])
   */
  static double sharedSlopeGradient(double[] w, double[] wBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] wBar1 = new double[w.length];
      double[] wBarBar = tape.zeroDoubles(w.length);
      double[] gX;
      double[] gXBar;
      if (w == w) {
        gX = wBar1;
        gXBar = wBarBar;
      } else {
        double[] xBar = new double[w.length];
        double[] xBarBar = tape.zeroDoubles(w.length);
        gX = xBar;
        gXBar = xBarBar;
      }
      int t = Math.max(w.length, 0);
      double[] hKept = tape.exactDoubles(t);
      double[] hKeptBar = tape.zeroDoubles(t);
      double[] hKept1 = tape.exactDoubles(t);
      double[] hKeptBar1 = tape.zeroDoubles(t);
      double[] hKept2 = tape.doubles(w.length);
      double[] hKept3 = tape.doubles(w.length);
      double h = 0.25;
      for (int i = 0; i < w.length; i++) {
        hKept3[i] = h;
        hKept1[i] = h;
        double t1 = w[i] * h;
        double x = w[i % w.length];
        h = Math.tanh(t1 + x);
        hKept2[i] = h;
        hKept[i] = h;
      }
      double[] hBarKept = tape.doubles(w.length);
      double hBar = 2.0 * h;
      for (int i = w.length - 1; i >= 0; i--) {
        hBarKept[i] = hBar;
        h = hKept[i];
        double t1 = hBar * ((1.0 - h) * (1.0 + h));
        gX[i % w.length] += t1;
        h = hKept1[i];
        double wBar2 = t1 * h;
        hBar = w[i] * t1;
        wBar1[i] += wBar2;
      }
      double t1 = wBar1[0];
      double t2 = gX[1];

      // reverse sweep
      gXBar[1] += t1;
      wBarBar[0] += t2;
      double hBarBar = 0.0;
      for (int i = 0; i <= w.length - 1; i++) {
        double t3 = wBarBar[i];
        double hBar1 = hBarKept[i];
        h = hKept[i];
        double t4 = 1.0 - h;
        double t5 = 1.0 + h;
        double t6 = t4 * t5;
        double t7 = hBar1 * t6;
        double t8 = w[i] * hBarBar;
        wBar[i] += hBarBar * t7;
        h = hKept1[i];
        hKeptBar1[i] += t7 * t3;
        double t9 = t8 + t3 * h + gXBar[i % w.length];
        hBarBar = t9 * t6;
        double t10 = hBar1 * t9;
        hKeptBar[i] += t4 * t10 - t10 * t5;
      }
      double hBar1 = 2.0 * hBarBar;
      for (int i = w.length - 1; i >= 0; i--) {
        hBar1 += hKeptBar[i];
        h = hKept2[i];
        double t3 = hBar1 * ((1.0 - h) * (1.0 + h));
        wBar[i % w.length] += t3;
        h = hKept3[i];
        hBar1 = w[i] * t3;
        wBar[i] += t3 * h;
        hBar1 += hKeptBar1[i];
      }
      return t1 * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.sharedSlope} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sharedSlopeFunction() {
    return new SharedSlopeFunction();
  }

  private static final class SharedSlopeFunction implements ScalarFunction {

    SharedSlopeFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return Composed.sharedSlope(w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = sharedSlopeGradient(w, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return sharedSlopeJvp(w, wDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.halving} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual halvingJvp(double x, double y, double xDot, double yDot) {
    double sDot = xDot;
    double s = x;
    while (s > 1.0) {
      double t = sDot * y + s * yDot;
      double t1 = 0.25 * (sDot * Math.cos(s));
      s = s * y + 0.25 * Math.sin(s);
      sDot = t + t1;
    }
    return new Dual(s * s, 2.0 * (sDot * s));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingJvp(double, double, double, double)
   */
  static Dual halvingJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return halvingJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Composed.halving}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record HalvingGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.halving}: filled by a derivative
   * and reused by its caller.
   */
  static final class HalvingAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public HalvingAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.halving} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HalvingGradient halvingGradient(double x, double y) {
    return halvingGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingGradient(double, double)
   */
  static HalvingGradient halvingGradient(double x, double y, Tape tape) {
    HalvingAdjoint adjoint = new HalvingAdjoint();
    double value = halvingGradient(x, y, adjoint, tape);
    return new HalvingGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: {@code Composed.halving} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double halvingGradient(double x, double y, HalvingAdjoint adjoint) {
    return halvingGradient(x, y, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingGradient(double, double, HalvingAdjoint)
   */
  static double halvingGradient(double x, double y, HalvingAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      int trips = 0;
      double s = x;
      while (s > 1.0) {
        sKept[trips] = s;
        s = s * y + 0.25 * Math.sin(s);
        trips++;
        sKept = tape.grow(sKept, trips);
      }

      // reverse sweep
      double sBar = 2.0 * s;
      double yBar = 0.0;
      double t = s * s;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        yBar += s * sBar;
        sBar = 0.25 * sBar * Math.cos(s) + sBar * y;
      }
      adjoint.x = sBar;
      adjoint.y = yBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.halving} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction halvingFunction() {
    return new HalvingFunction();
  }

  private static final class HalvingFunction implements ScalarFunction {

    HalvingFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Composed.halving(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      HalvingAdjoint adjoint = new HalvingAdjoint();
      double value = halvingGradient(x, y, adjoint);
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
      return halvingJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.halvingSlope} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual halvingSlopeJvp(double x, double y, double xDot, double yDot) {
    double[] sKept = new double[64];
    double[] sKeptDot = new double[64];
    int trips = 0;
    double sDot = xDot;
    double s = x;
    while (s > 1.0) {
      sKept[trips] = s;
      sKeptDot[trips] = sDot;
      double t = sDot * y + s * yDot;
      double t1 = 0.25 * (sDot * Math.cos(s));
      s = s * y + 0.25 * Math.sin(s);
      sDot = t + t1;
      trips++;
      if (trips >= sKept.length) {
        int t2 = trips + trips + 16;
        sKept = Arrays.copyOf(sKept, t2);
        sKeptDot = Arrays.copyOf(sKeptDot, t2);
      }
    }
    double gValue = s * s;
    double gValueDot = 2.0 * (sDot * s);
    double sBar = 2.0 * s;
    double yBar = 0.0;
    double sBarDot = 2.0 * sDot;
    double yBarDot = 0.0;
    for (int k = trips - 1; k >= 0; k--) {
      double t = 0.25 * sBar;
      s = sKept[k];
      sDot = sKeptDot[k];
      double t1 = Math.cos(s);
      yBar += s * sBar;
      yBarDot += sDot * sBar + s * sBarDot;
      sBarDot = 0.25 * sBarDot * t1 - t * (sDot * Math.sin(s)) + (sBarDot * y + sBar * yDot);
      sBar = t * t1 + sBar * y;
    }
    return new Dual(sBar * yBar + gValue, sBarDot * yBar + sBar * yBarDot + gValueDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingSlopeJvp(double, double, double, double)
   */
  static Dual halvingSlopeJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return halvingSlopeJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Composed.halvingSlope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record HalvingSlopeGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.halvingSlope}: filled by a
   * derivative and reused by its caller.
   */
  static final class HalvingSlopeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public HalvingSlopeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.halvingSlope} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HalvingSlopeGradient halvingSlopeGradient(double x, double y) {
    return halvingSlopeGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingSlopeGradient(double, double)
   */
  static HalvingSlopeGradient halvingSlopeGradient(double x, double y, Tape tape) {
    HalvingSlopeAdjoint adjoint = new HalvingSlopeAdjoint();
    double value = halvingSlopeGradient(x, y, adjoint, tape);
    return new HalvingSlopeGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: {@code Composed.halvingSlope} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double halvingSlopeGradient(double x, double y, HalvingSlopeAdjoint adjoint) {
    return halvingSlopeGradient(x, y, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingSlopeGradient(double, double, HalvingSlopeAdjoint)
   */
  static double halvingSlopeGradient(double x, double y, HalvingSlopeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = new double[64];
      double[] sKeptBar = tape.zeroDoubles(64);
      int[] tripsKept = tape.ints(64);
      double[][] sKeptKept = tape.references(double[].class, 64);
      double[][] sKeptBarKept = tape.references(double[].class, 64);
      double[][] sKeptBarKept1 = tape.references(double[].class, 64);
      double[] sKept1 = tape.doubles(64);
      int trips = 0;
      int trips1 = 0;
      double s = x;
      while (s > 1.0) {
        sKept1[trips1] = s;
        tripsKept[trips1] = trips;
        sKeptKept[trips1] = sKept;
        sKeptBarKept[trips1] = sKeptBar;
        sKept[trips] = s;
        s = s * y + 0.25 * Math.sin(s);
        trips++;
        if (trips >= sKept.length) {
          sKept = Arrays.copyOf(sKept, trips + trips + 16);
          sKeptBar = tape.zeroDoubles(sKept.length);
          sKeptBarKept1[trips1] = sKeptBar;
        }
        trips1++;
        tripsKept = tape.grow(tripsKept, trips1);
        sKeptKept = tape.grow(sKeptKept, trips1);
        sKeptBarKept = tape.grow(sKeptBarKept, trips1);
        sKeptBarKept1 = tape.grow(sKeptBarKept1, trips1);
        sKept1 = tape.grow(sKept1, trips1);
      }
      double gValue = s * s;
      double[] sBarKept = tape.doubles(trips);
      double[] kept = tape.doubles(trips);
      double sBar = 2.0 * s;
      double yBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        sBarKept[k] = sBar;
        double s1 = sKept[k];
        double t = Math.cos(s1);
        kept[k] = t;
        yBar += s1 * sBar;
        sBar = 0.25 * sBar * t + sBar * y;
      }

      // reverse sweep
      double sBarBar = yBar;
      double t = sBar * yBar + gValue;
      yBar = 0.0;
      for (int k = 0; k <= trips - 1; k++) {
        double sBar1 = sBarKept[k];
        double sBar2 = sBar * sBar1;
        double s1 = sKept[k];
        double sBarBar1 = s1 * sBar + sBarBar * y;
        yBar += sBar1 * sBarBar;
        double t1 = sBarBar * kept[k];
        sKeptBar[k] += sBar2 - 0.25 * sBar1 * sBarBar * Math.sin(s1);
        sBarBar = sBarBar1 + 0.25 * t1;
      }
      sBar = 2.0 * (sBarBar + s);
      for (int k = trips1 - 1; k >= 0; k--) {
        trips = tripsKept[k];
        trips1 = trips + 1;
        int t1 = sKeptKept[k].length;
        double[] sKeptBar1 = sKeptBarKept[k];
        if (trips1 >= t1) {
          double[] sKeptBar2 = sKeptBarKept1[k];
          int t2 = Math.min(t1, trips1 + trips1 + 16);
          for (int i = 0; i < t2; i++) {
            sKeptBar1[i] += sKeptBar2[i];
          }
        }
        s = sKept1[k];
        double sBar1 = 0.25 * sBar * Math.cos(s) + sBar * y;
        yBar += s * sBar;
        double t2 = sKeptBar1[trips];
        sKeptBar1[trips] = 0.0;
        sBar = sBar1 + t2;
      }
      adjoint.x = sBar;
      adjoint.y = yBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.halvingSlope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record HalvingSlopeHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Composed.halvingSlope}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static HalvingSlopeHvp halvingSlopeHvp(double x, double y, double xDot, double yDot) {
    return halvingSlopeHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingSlopeHvp(double, double, double, double)
   */
  static HalvingSlopeHvp halvingSlopeHvp(double x, double y, double xDot, double yDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = new double[64];
      double[] sKeptDot = new double[64];
      double[] sKeptBar = tape.zeroDoubles(64);
      double[] sKeptBarDot = tape.zeroDoubles(64);
      int[] tripsKept = tape.ints(64);
      double[][] sKeptKept = tape.references(double[].class, 64);
      double[][] sKeptBarKept = tape.references(double[].class, 64);
      double[][] sKeptBarKeptDot = tape.references(double[].class, 64);
      double[][] sKeptBarKept1 = tape.references(double[].class, 64);
      double[][] sKeptBarKeptDot1 = tape.references(double[].class, 64);
      double[] sKept1 = tape.doubles(64);
      double[] sKeptDot1 = tape.doubles(64);
      int trips = 0;
      int trips1 = 0;
      double sDot = xDot;
      double s = x;
      while (s > 1.0) {
        sKept1[trips1] = s;
        sKeptDot1[trips1] = sDot;
        tripsKept[trips1] = trips;
        sKeptKept[trips1] = sKept;
        sKeptBarKept[trips1] = sKeptBar;
        sKeptBarKeptDot[trips1] = sKeptBarDot;
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double t = sDot * y + s * yDot;
        double t1 = 0.25 * (sDot * Math.cos(s));
        s = s * y + 0.25 * Math.sin(s);
        sDot = t + t1;
        trips++;
        if (trips >= sKept.length) {
          int t2 = trips + trips + 16;
          sKept = Arrays.copyOf(sKept, t2);
          sKeptDot = Arrays.copyOf(sKeptDot, t2);
          sKeptBar = tape.zeroDoubles(sKept.length);
          sKeptBarDot = tape.zeroDoubles(sKept.length);
          sKeptBarKept1[trips1] = sKeptBar;
          sKeptBarKeptDot1[trips1] = sKeptBarDot;
        }
        trips1++;
        tripsKept = tape.grow(tripsKept, trips1);
        sKeptKept = tape.grow(sKeptKept, trips1);
        sKeptBarKept = tape.grow(sKeptBarKept, trips1);
        sKeptBarKeptDot = tape.grow(sKeptBarKeptDot, trips1);
        sKeptBarKept1 = tape.grow(sKeptBarKept1, trips1);
        sKeptBarKeptDot1 = tape.grow(sKeptBarKeptDot1, trips1);
        sKept1 = tape.grow(sKept1, trips1);
        sKeptDot1 = tape.grow(sKeptDot1, trips1);
      }
      double gValue = s * s;
      double[] sBarKept = tape.doubles(trips);
      double[] sBarKeptDot = tape.doubles(trips);
      double[] kept = tape.doubles(trips);
      double[] keptDot = tape.doubles(trips);
      double sBar = 2.0 * s;
      double yBar = 0.0;
      double sBarDot = 2.0 * sDot;
      double yBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        sBarKept[k] = sBar;
        sBarKeptDot[k] = sBarDot;
        double t = 0.25 * sBar;
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        double t1 = Math.cos(s1);
        double t2 = -(sDot1 * Math.sin(s1));
        kept[k] = t1;
        keptDot[k] = t2;
        yBar += s1 * sBar;
        yBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = 0.25 * sBarDot * t1 + t * t2 + (sBarDot * y + sBar * yDot);
        sBar = t * t1 + sBar * y;
      }

      // reverse sweep
      double sBarBar = yBar;
      double t = sBar * yBar + gValue;
      yBar = 0.0;
      double sBarBarDot = yBarDot;
      yBarDot = 0.0;
      for (int k = 0; k <= trips - 1; k++) {
        double sBar1 = sBarKept[k];
        double sBarDot1 = sBarKeptDot[k];
        double sBar2 = sBar * sBar1;
        double sBarDot2 = sBarDot * sBar1 + sBar * sBarDot1;
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        double sBarBar1 = s1 * sBar + sBarBar * y;
        double sBarBarDot1 = sDot1 * sBar + s1 * sBarDot + (sBarBarDot * y + sBarBar * yDot);
        yBar += sBar1 * sBarBar;
        yBarDot += sBarDot1 * sBarBar + sBar1 * sBarBarDot;
        double t1 = kept[k];
        double t2 = 0.25 * sBar1;
        double t3 = t2 * sBarBar;
        double t4 = Math.sin(s1);
        double t5 = sBarBarDot * t1 + sBarBar * keptDot[k];
        sKeptBar[k] += sBar2 - t3 * t4;
        sKeptBarDot[k] += sBarDot2
            - ((0.25 * sBarDot1 * sBarBar + t2 * sBarBarDot) * t4 + t3 * (sDot1 * Math.cos(s1)));
        sBarBar = sBarBar1 + 0.25 * (sBarBar * t1);
        sBarBarDot = sBarBarDot1 + 0.25 * t5;
      }
      sBar = 2.0 * (sBarBar + s);
      sBarDot = 2.0 * (sBarBarDot + sDot);
      for (int k = trips1 - 1; k >= 0; k--) {
        trips = tripsKept[k];
        trips1 = trips + 1;
        int t1 = sKeptKept[k].length;
        double[] sKeptBar1 = sKeptBarKept[k];
        double[] sKeptBarDot1 = sKeptBarKeptDot[k];
        if (trips1 >= t1) {
          double[] sKeptBar2 = sKeptBarKept1[k];
          double[] sKeptBarDot2 = sKeptBarKeptDot1[k];
          int t2 = Math.min(t1, trips1 + trips1 + 16);
          for (int i = 0; i < t2; i++) {
            double t3 = sKeptBarDot2[i];
            sKeptBar1[i] += sKeptBar2[i];
            sKeptBarDot1[i] += t3;
          }
        }
        double t2 = 0.25 * sBar;
        s = sKept1[k];
        sDot = sKeptDot1[k];
        double t3 = Math.cos(s);
        double sBar1 = t2 * t3 + sBar * y;
        double sBarDot1 =
            0.25 * sBarDot * t3 - t2 * (sDot * Math.sin(s)) + (sBarDot * y + sBar * yDot);
        yBar += s * sBar;
        yBarDot += sDot * sBar + s * sBarDot;
        double t4 = sKeptBar1[trips];
        double t5 = sKeptBarDot1[trips];
        sKeptBar1[trips] = 0.0;
        sKeptBarDot1[trips] = 0.0;
        sBar = sBar1 + t4;
        sBarDot = sBarDot1 + t5;
      }
      return new HalvingSlopeHvp(t, sBar, yBar, sBarDot, yBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.halvingSlope} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction halvingSlopeFunction() {
    return new HalvingSlopeFunction();
  }

  private static final class HalvingSlopeFunction implements ScalarFunction {

    HalvingSlopeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Composed.halvingSlope(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      HalvingSlopeAdjoint adjoint = new HalvingSlopeAdjoint();
      double value = halvingSlopeGradient(x, y, adjoint);
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
      return halvingSlopeJvp(x, y, xDot, yDot).tangent();
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
      HalvingSlopeHvp hvp = halvingSlopeHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.bilinear} and its derivative in the direction of the
   * tangents.
   *
   * @param m as the method takes it
   * @param left constant
   * @param right as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param rightDot tangent of {@code right}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual bilinearJvp(double[][] m, double[] left, double[] right, double[][] mDot,
      double[] rightDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("rightDot", rightDot, "right", right);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < left.length; i++) {
      double[] row = m[i];
      double[] rowDot = mDot[i];
      double t = 0.0;
      double tDot = 0.0;
      for (int j = 0; j < right.length; j++) {
        double row1 = row[j];
        double right1 = right[j];
        t += row1 * right1;
        tDot += rowDot[j] * right1 + row1 * rightDot[j];
      }
      double left1 = left[i];
      double t1 = left1 * t;
      s += t1 * t;
      sDot += left1 * tDot * t + t1 * tDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearJvp(double[][], double[], double[], double[][], double[])
   */
  static Dual bilinearJvp(double[][] m, double[] left, double[] right, double[][] mDot,
      double[] rightDot, Tape tape) {
    return bilinearJvp(m, left, right, mDot, rightDot);
  }

  /**
   * Value and gradient of {@code Composed.bilinear}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param right the derivative with respect to {@code right}
   */
  record BilinearGradient(double value, double[][] m, double[] right) {}

  /**
   * Reverse mode: {@code Composed.bilinear} and its gradient.
   *
   * @param m as the method takes it
   * @param left constant
   * @param right as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BilinearGradient bilinearGradient(double[][] m, double[] left, double[] right) {
    double[][] mBar = Arguments.zerosLike(m);
    double[] rightBar = Arguments.zerosLike(right);
    double value = bilinearGradient(m, left, right, mBar, rightBar);
    return new BilinearGradient(value, mBar, rightBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearGradient(double[][], double[], double[])
   */
  static BilinearGradient bilinearGradient(double[][] m, double[] left, double[] right, Tape tape) {
    return bilinearGradient(m, left, right);
  }

  /**
   * Reverse mode: {@code Composed.bilinear} and its gradient, written into the caller's
   * memory.
   *
   * @param m as the method takes it
   * @param left constant
   * @param right as the method takes it
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param rightBar overwritten with the gradient with respect to {@code right}; of the same
   *     shape
   * @return the value
   */
  static double bilinearGradient(double[][] m, double[] left, double[] right, double[][] mBar,
      double[] rightBar) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("rightBar", rightBar, "right", right);
    Arguments.zero(mBar);
    Arguments.zero(rightBar);
    int i = 0;
    double s = 0.0;
    while (i < left.length - 3 && i < m.length - 3 && FourRows.hold(m, i, right.length)
        && FourRows.areNot(mBar, i, rightBar)) {
      double[] row = m[i];
      double[] rowBar = mBar[i];
      double[] row1 = m[i + 1];
      double[] rowBar1 = mBar[i + 1];
      double[] row2 = m[i + 2];
      double[] rowBar2 = mBar[i + 2];
      double[] row3 = m[i + 3];
      double[] rowBar3 = mBar[i + 3];
      double t = 0.0;
      double t1 = 0.0;
      double t2 = 0.0;
      double t3 = 0.0;
      for (int j = 0; j < right.length; j++) {
        double row4 = row[j];
        double right1 = right[j];
        t += row4 * right1;
        t1 += row1[j] * right1;
        t2 += row2[j] * right1;
        t3 += row3[j] * right1;
      }
      double t4 = left[i] * t;
      s += t4 * t;
      double tBar = 2.0 * t4;
      double t5 = left[i + 1] * t1;
      s += t5 * t1;
      double tBar1 = 2.0 * t5;
      double t6 = left[i + 2] * t2;
      s += t6 * t2;
      double tBar2 = 2.0 * t6;
      double t7 = left[i + 3] * t3;
      s += t7 * t3;
      double tBar3 = 2.0 * t7;
      for (int j = 0; j < right.length; j++) {
        rightBar[j] =
            rightBar[j] + row[j] * tBar + row1[j] * tBar1 + row2[j] * tBar2 + row3[j] * tBar3;
        double right1 = right[j];
        rowBar[j] += tBar * right1;
        rowBar1[j] += tBar1 * right1;
        rowBar2[j] += tBar2 * right1;
        rowBar3[j] += tBar3 * right1;
      }
      i += 4;
    }
    while (i < left.length) {
      double[] row = m[i];
      double[] rowBar = mBar[i];
      double t = 0.0;
      for (int j = 0; j < right.length; j++) {
        t += row[j] * right[j];
      }
      double t4 = left[i] * t;
      s += t4 * t;
      double tBar = 2.0 * t4;
      for (int j = 0; j < right.length; j++) {
        double rowBar4 = tBar * right[j];
        rightBar[j] += row[j] * tBar;
        rowBar[j] += rowBar4;
      }
      i++;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearGradient(double[][], double[], double[], double[][], double[])
   */
  static double bilinearGradient(double[][] m, double[] left, double[] right, double[][] mBar,
      double[] rightBar, Tape tape) {
    return bilinearGradient(m, left, right, mBar, rightBar);
  }

  /**
   * {@code Composed.bilinear} as a function of the vector that packs {@code m}, {@code
   * right}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param left captured
   * @param right of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction bilinearFunction(double[][] m, double[] left, double[] right) {
    return new BilinearFunction(m, left, right);
  }

  private static final class BilinearFunction implements ScalarFunction {

    private final double[][] m;

    private final double[] left;

    private final double[] right;

    private final int mSize;

    private final int rightSize;

    BilinearFunction(double[][] m, double[] left, double[] right) {
      this.m = m;
      this.left = left;
      this.right = right;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
      Objects.requireNonNull(right, "right");
      this.rightSize = Arguments.size(right);
    }

    @Override
    public int inputs() {
      return mSize + rightSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] right = Arguments.unpackLike(this.right, packed, mSize);
      return Composed.bilinear(m, this.left, right);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] right = Arguments.unpackLike(this.right, packed, mSize);
      double[][] mBar = Arguments.zerosLike(m);
      double[] rightBar = Arguments.zerosLike(right);
      double value = bilinearGradient(m, this.left, right, mBar, rightBar);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(rightBar, gradient, mSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] right = Arguments.unpackLike(this.right, packed, mSize);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[] rightDot = Arguments.unpackLike(this.right, direction, mSize);
      return bilinearJvp(m, this.left, right, mDot, rightDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.bilinearSlope} and its derivative in the direction of the
   * tangents.
   *
   * @param m as the method takes it
   * @param left as the method takes it
   * @param right as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param leftDot tangent of {@code left}, of the same shape; not modified
   * @param rightDot tangent of {@code right}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual bilinearSlopeJvp(double[][] m, double[] left, double[] right, double[][] mDot,
      double[] leftDot, double[] rightDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("leftDot", leftDot, "left", left);
    Arguments.sameShape("rightDot", rightDot, "right", right);
    Arguments.sameSharing("left", left, leftDot, "right", right, rightDot);
    double[][] mBar = new double[m.length][];
    double[][] mBarDot = new double[m.length][];
    for (int i = 0; i < m.length; i++) {
      double[] t = m[i];
      double[] t1;
      double[] t2;
      if (t == null) {
        t1 = null;
        t2 = null;
      } else {
        t1 = new double[t.length];
        t2 = new double[t.length];
      }
      mBar[i] = t1;
      mBarDot[i] = t2;
    }
    double[] rightBar = new double[right.length];
    double[] rightBarDot = new double[right.length];
    for (int i = 0; i < left.length; i++) {
      double[] row = m[i];
      double[] rowDot = mDot[i];
      double[] rowBar = mBar[i];
      double[] rowBarDot = mBarDot[i];
      double t = 0.0;
      double tDot = 0.0;
      for (int j = 0; j < right.length; j++) {
        double row1 = row[j];
        double right1 = right[j];
        t += row1 * right1;
        tDot += rowDot[j] * right1 + row1 * rightDot[j];
      }
      double left1 = left[i];
      double tBar = 2.0 * (left1 * t);
      double tBarDot = 2.0 * (leftDot[i] * t + left1 * tDot);
      for (int j = 0; j < right.length; j++) {
        double right1 = right[j];
        double rowBar1 = tBar * right1;
        double rowBarDot1 = tBarDot * right1 + tBar * rightDot[j];
        double row1 = row[j];
        double rightBar1 = row1 * tBar;
        double t1 = rightBarDot[j] + (rowDot[j] * tBar + row1 * tBarDot);
        rightBar[j] += rightBar1;
        rightBarDot[j] = t1;
        double t2 = rowBarDot[j] + rowBarDot1;
        rowBar[j] += rowBar1;
        rowBarDot[j] = t2;
      }
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < m.length; i++) {
      int t = m[i].length;
      for (int j = 0; j < t; j++) {
        double t1 = mBar[i][j];
        double t2 = t1 * t1;
        double t3 = rightBar[j];
        s += t2 * t3;
        sDot += 2.0 * (mBarDot[i][j] * t1) * t3 + t2 * rightBarDot[j];
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearSlopeJvp(double[][], double[], double[], double[][], double[], double[])
   */
  static Dual bilinearSlopeJvp(double[][] m, double[] left, double[] right, double[][] mDot,
      double[] leftDot, double[] rightDot, Tape tape) {
    return bilinearSlopeJvp(m, left, right, mDot, leftDot, rightDot);
  }

  /**
   * Value and gradient of {@code Composed.bilinearSlope}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param left the derivative with respect to {@code left}
   * @param right the derivative with respect to {@code right}
   */
  record BilinearSlopeGradient(double value, double[][] m, double[] left, double[] right) {}

  /**
   * Reverse mode: {@code Composed.bilinearSlope} and its gradient.
   *
   * @param m as the method takes it
   * @param left as the method takes it
   * @param right as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BilinearSlopeGradient bilinearSlopeGradient(double[][] m, double[] left, double[] right) {
    return bilinearSlopeGradient(m, left, right, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearSlopeGradient(double[][], double[], double[])
   */
  static BilinearSlopeGradient bilinearSlopeGradient(double[][] m, double[] left, double[] right,
      Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[] leftBar = Arguments.zerosLike(left);
    double[] rightBar = right == left ? leftBar : Arguments.zerosLike(right);
    double value = bilinearSlopeGradient(m, left, right, mBar, leftBar, rightBar, tape);
    return new BilinearSlopeGradient(value, mBar, leftBar, rightBar);
  }

  /**
   * Reverse mode: {@code Composed.bilinearSlope} and its gradient, written into the caller's
   * memory.
   *
   * @param m as the method takes it
   * @param left as the method takes it
   * @param right as the method takes it
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param leftBar overwritten with the gradient with respect to {@code left}; of the same
   *     shape
   * @param rightBar overwritten with the gradient with respect to {@code right}; of the same
   *     shape
   * @return the value
   */
  static double bilinearSlopeGradient(double[][] m, double[] left, double[] right, double[][] mBar,
      double[] leftBar, double[] rightBar) {
    return bilinearSlopeGradient(m, left, right, mBar, leftBar, rightBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearSlopeGradient(double[][], double[], double[], double[][], double[],
   *     double[])
   */
  static double bilinearSlopeGradient(double[][] m, double[] left, double[] right, double[][] mBar,
      double[] leftBar, double[] rightBar, Tape tape) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("leftBar", leftBar, "left", left);
    Arguments.sameShape("rightBar", rightBar, "right", right);
    Arguments.sameSharing("left", left, leftBar, "right", right, rightBar);
    Arguments.zero(mBar);
    Arguments.zero(leftBar);
    Arguments.zero(rightBar);
    int mark = tape.mark();
    try {
      double[][] mBar1 = new double[m.length][];
      double[][] mBarBar = new double[m.length][];
      for (int i = 0; i < m.length; i++) {
        double[] t = m[i];
        double[] t1;
        double[] t2;
        if (t == null) {
          t1 = null;
          t2 = null;
        } else {
          t2 = tape.zeroDoubles(t.length);
          t1 = new double[t.length];
        }
        mBar1[i] = t1;
        mBarBar[i] = t2;
      }
      double[] rightBar1 = tape.exactDoubles(right.length);
      double[] rightBarBar = tape.zeroDoubles(right.length);
      double[] tKept = tape.doubles(left.length);
      for (int i = 0; i < left.length; i++) {
        double[] row = m[i];
        double[] rowBar = mBar1[i];
        double t = 0.0;
        for (int j = 0; j < right.length; j++) {
          t += row[j] * right[j];
        }
        tKept[i] = t;
        double tBar = 2.0 * (left[i] * t);
        for (int j = 0; j < right.length; j++) {
          double rowBar1 = tBar * right[j];
          double rightBar2 = row[j] * tBar;
          rightBar1[j] += rightBar2;
          rowBar[j] += rowBar1;
        }
      }
      double s = 0.0;
      for (int i = 0; i < m.length; i++) {
        int t = m[i].length;
        for (int j = 0; j < t; j++) {
          double t1 = mBar1[i][j];
          double t2 = t1 * t1;
          double t3 = rightBar1[j];
          s += t2 * t3;
          double[] t4 = mBarBar[i];
          rightBarBar[j] += t2;
          t4[j] += 2.0 * (t3 * t1);
        }
      }

      // reverse sweep
      for (int i = left.length - 1; i >= 0; i--) {
        double[] rowBarBar = mBarBar[i];
        double left1 = left[i];
        double t = tKept[i];
        double tBar = 2.0 * (left1 * t);
        double[] row = m[i];
        double[] rowBar = mBar[i];
        double tBarBar = 0.0;
        for (int j = 0; j < right.length; j++) {
          double t1 = rowBarBar[j];
          double t2 = rightBarBar[j];
          tBarBar += row[j] * t2;
          rowBar[j] += t2 * tBar;
          tBarBar += t1 * right[j];
          rightBar[j] += tBar * t1;
        }
        double t1 = 2.0 * tBarBar;
        tBar = left1 * t1;
        leftBar[i] += t1 * t;
        for (int j = 0; j < right.length; j++) {
          double rowBar1 = tBar * right[j];
          rightBar[j] += row[j] * tBar;
          rowBar[j] += rowBar1;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.bilinearSlope}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param left the derivative with respect to {@code left}
   * @param right the derivative with respect to {@code right}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param leftHvp the Hessian-vector product for {@code left}
   * @param rightHvp the Hessian-vector product for {@code right}
   */
  record BilinearSlopeHvp(double value, double[][] m, double[] left, double[] right,
      double[][] mHvp, double[] leftHvp, double[] rightHvp) {}

  /**
   * Second order: {@code Composed.bilinearSlope}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param m as the method takes it
   * @param left as the method takes it
   * @param right as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param leftDot tangent of {@code left}, of the same shape; not modified
   * @param rightDot tangent of {@code right}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BilinearSlopeHvp bilinearSlopeHvp(double[][] m, double[] left, double[] right,
      double[][] mDot, double[] leftDot, double[] rightDot) {
    return bilinearSlopeHvp(m, left, right, mDot, leftDot, rightDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearSlopeHvp(double[][], double[], double[], double[][], double[], double[])
   */
  static BilinearSlopeHvp bilinearSlopeHvp(double[][] m, double[] left, double[] right,
      double[][] mDot, double[] leftDot, double[] rightDot, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[] leftBar = Arguments.zerosLike(left);
    double[] rightBar = right == left ? leftBar : Arguments.zerosLike(right);
    double[][] mHvp = Arguments.zerosLike(m);
    double[] leftHvp = Arguments.zerosLike(left);
    double[] rightHvp = right == left ? leftHvp : Arguments.zerosLike(right);
    double value =
        bilinearSlopeHvp(m, left, right, mDot, leftDot, rightDot, mBar, leftBar, rightBar, mHvp,
        leftHvp, rightHvp, tape);
    return new BilinearSlopeHvp(value, mBar, leftBar, rightBar, mHvp, leftHvp, rightHvp);
  }

  /**
   * Second order: {@code Composed.bilinearSlope}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param m as the method takes it
   * @param left as the method takes it
   * @param right as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param leftDot tangent of {@code left}, of the same shape; not modified
   * @param rightDot tangent of {@code right}, of the same shape; not modified
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param leftBar overwritten with the gradient with respect to {@code left}; of the same
   *     shape
   * @param rightBar overwritten with the gradient with respect to {@code right}; of the same
   *     shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @param leftHvp overwritten with the Hessian-vector product for {@code left}; of the same
   *     shape
   * @param rightHvp overwritten with the Hessian-vector product for {@code right}; of the
   *     same shape
   * @return the value
   */
  static double bilinearSlopeHvp(double[][] m, double[] left, double[] right, double[][] mDot,
      double[] leftDot, double[] rightDot, double[][] mBar, double[] leftBar, double[] rightBar,
      double[][] mHvp, double[] leftHvp, double[] rightHvp) {
    return bilinearSlopeHvp(m, left, right, mDot, leftDot, rightDot, mBar, leftBar, rightBar, mHvp,
        leftHvp, rightHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearSlopeHvp(double[][], double[], double[], double[][], double[], double[],
   *     double[][], double[], double[], double[][], double[], double[])
   */
  static double bilinearSlopeHvp(double[][] m, double[] left, double[] right, double[][] mDot,
      double[] leftDot, double[] rightDot, double[][] mBar, double[] leftBar, double[] rightBar,
      double[][] mHvp, double[] leftHvp, double[] rightHvp, Tape tape) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("leftDot", leftDot, "left", left);
    Arguments.sameShape("rightDot", rightDot, "right", right);
    Arguments.sameSharing("left", left, leftDot, "right", right, rightDot);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("leftBar", leftBar, "left", left);
    Arguments.sameShape("rightBar", rightBar, "right", right);
    Arguments.sameSharing("left", left, leftBar, "right", right, rightBar);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.sameShape("leftHvp", leftHvp, "left", left);
    Arguments.sameShape("rightHvp", rightHvp, "right", right);
    Arguments.sameSharing("left", left, leftHvp, "right", right, rightHvp);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Arguments.distinct("leftDot", leftDot, "leftBar", leftBar);
    Arguments.distinct("leftDot", leftDot, "leftHvp", leftHvp);
    Arguments.distinct("leftBar", leftBar, "leftHvp", leftHvp);
    Arguments.distinct("rightDot", rightDot, "rightBar", rightBar);
    Arguments.distinct("rightDot", rightDot, "rightHvp", rightHvp);
    Arguments.distinct("rightBar", rightBar, "rightHvp", rightHvp);
    Arguments.zero(mBar);
    Arguments.zero(leftBar);
    Arguments.zero(rightBar);
    Arguments.zero(mHvp);
    Arguments.zero(leftHvp);
    Arguments.zero(rightHvp);
    int mark = tape.mark();
    try {
      double[][] mBar1 = new double[m.length][];
      double[][] mBarDot = new double[m.length][];
      double[][] mBarBar = new double[m.length][];
      double[][] mBarBarDot = new double[m.length][];
      for (int i = 0; i < m.length; i++) {
        double[] t = m[i];
        double[] t1;
        double[] t2;
        double[] t3;
        double[] t4;
        if (t == null) {
          t1 = null;
          t2 = null;
          t3 = null;
          t4 = null;
        } else {
          t2 = tape.zeroDoubles(t.length);
          t4 = tape.zeroDoubles(t.length);
          t1 = new double[t.length];
          t3 = new double[t.length];
        }
        mBar1[i] = t1;
        mBarDot[i] = t3;
        mBarBar[i] = t2;
        mBarBarDot[i] = t4;
      }
      double[] rightBar1 = tape.exactDoubles(right.length);
      double[] rightBarDot = tape.exactDoubles(right.length);
      double[] rightBarBar = tape.zeroDoubles(right.length);
      double[] rightBarBarDot = tape.zeroDoubles(right.length);
      double[] tKept = tape.doubles(left.length);
      double[] tKeptDot = tape.doubles(left.length);
      for (int i = 0; i < left.length; i++) {
        double[] row = m[i];
        double[] rowDot = mDot[i];
        double[] rowBar = mBar1[i];
        double[] rowBarDot = mBarDot[i];
        double t = 0.0;
        double tDot = 0.0;
        for (int j = 0; j < right.length; j++) {
          double row1 = row[j];
          double right1 = right[j];
          t += row1 * right1;
          tDot += rowDot[j] * right1 + row1 * rightDot[j];
        }
        tKept[i] = t;
        tKeptDot[i] = tDot;
        double left1 = left[i];
        double tBar = 2.0 * (left1 * t);
        double tBarDot = 2.0 * (leftDot[i] * t + left1 * tDot);
        for (int j = 0; j < right.length; j++) {
          double right1 = right[j];
          double rowBar1 = tBar * right1;
          double rowBarDot1 = tBarDot * right1 + tBar * rightDot[j];
          double row1 = row[j];
          double rightBar2 = row1 * tBar;
          double t1 = rightBarDot[j] + (rowDot[j] * tBar + row1 * tBarDot);
          rightBar1[j] += rightBar2;
          rightBarDot[j] = t1;
          double t2 = rowBarDot[j] + rowBarDot1;
          rowBar[j] += rowBar1;
          rowBarDot[j] = t2;
        }
      }
      double s = 0.0;
      for (int i = 0; i < m.length; i++) {
        int t = m[i].length;
        for (int j = 0; j < t; j++) {
          double t1 = mBar1[i][j];
          double t2 = mBarDot[i][j];
          double t3 = t1 * t1;
          double t4 = rightBar1[j];
          s += t3 * t4;
          double[] t5 = mBarBar[i];
          double[] t6 = mBarBarDot[i];
          double t7 = rightBarDot[j];
          rightBarBar[j] += t3;
          rightBarBarDot[j] += 2.0 * (t2 * t1);
          t5[j] += 2.0 * (t4 * t1);
          t6[j] += 2.0 * (t7 * t1 + t4 * t2);
        }
      }

      // reverse sweep
      for (int i = left.length - 1; i >= 0; i--) {
        double[] rowBarBar = mBarBar[i];
        double[] rowBarBarDot = mBarBarDot[i];
        double left1 = left[i];
        double leftDot1 = leftDot[i];
        double t = tKept[i];
        double tDot = tKeptDot[i];
        double tBar = 2.0 * (left1 * t);
        double tBarDot = 2.0 * (leftDot1 * t + left1 * tDot);
        double[] row = m[i];
        double[] rowDot = mDot[i];
        double[] rowBar = mBar[i];
        double[] rowBarDot = mHvp[i];
        double tBarBar = 0.0;
        double tBarBarDot = 0.0;
        for (int j = 0; j < right.length; j++) {
          double t1 = rowBarBar[j];
          double t2 = rowBarBarDot[j];
          double t3 = rightBarBar[j];
          double t4 = rightBarBarDot[j];
          double row1 = row[j];
          tBarBar += row1 * t3;
          tBarBarDot += rowDot[j] * t3 + row1 * t4;
          rowBar[j] += t3 * tBar;
          rowBarDot[j] += t4 * tBar + t3 * tBarDot;
          double right1 = right[j];
          tBarBar += t1 * right1;
          tBarBarDot += t2 * right1 + t1 * rightDot[j];
          rightBar[j] += tBar * t1;
          rightHvp[j] += tBarDot * t1 + tBar * t2;
        }
        double t1 = 2.0 * tBarBar;
        double t2 = 2.0 * tBarBarDot;
        tBar = left1 * t1;
        tBarDot = leftDot1 * t1 + left1 * t2;
        leftBar[i] += t1 * t;
        leftHvp[i] += t2 * t + t1 * tDot;
        for (int j = 0; j < right.length; j++) {
          double right1 = right[j];
          double row1 = row[j];
          double rowBarDot1 = tBarDot * right1 + tBar * rightDot[j];
          double rightBarDot1 = rowDot[j] * tBar + row1 * tBarDot;
          rightBar[j] += row1 * tBar;
          rightHvp[j] += rightBarDot1;
          rowBar[j] += tBar * right1;
          rowBarDot[j] += rowBarDot1;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.bilinearSlope} as a function of the vector that packs {@code m}, {@code
   * left}, {@code right}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param left of the shape that the parameter is to have
   * @param right of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction bilinearSlopeFunction(double[][] m, double[] left, double[] right) {
    return new BilinearSlopeFunction(m, left, right);
  }

  private static final class BilinearSlopeFunction implements ScalarFunction {

    private final double[][] m;

    private final double[] left;

    private final double[] right;

    private final int mSize;

    private final int leftSize;

    private final int rightSize;

    BilinearSlopeFunction(double[][] m, double[] left, double[] right) {
      this.m = m;
      this.left = left;
      this.right = right;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
      Objects.requireNonNull(left, "left");
      this.leftSize = Arguments.size(left);
      Objects.requireNonNull(right, "right");
      this.rightSize = Arguments.size(right);
    }

    @Override
    public int inputs() {
      return mSize + leftSize + rightSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] left = Arguments.unpackLike(this.left, packed, mSize);
      double[] right = Arguments.unpackLike(this.right, packed, mSize + leftSize);
      return Composed.bilinearSlope(m, left, right);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] left = Arguments.unpackLike(this.left, packed, mSize);
      double[] right = Arguments.unpackLike(this.right, packed, mSize + leftSize);
      double[][] mBar = Arguments.zerosLike(m);
      double[] leftBar = Arguments.zerosLike(left);
      double[] rightBar = Arguments.zerosLike(right);
      double value = bilinearSlopeGradient(m, left, right, mBar, leftBar, rightBar);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(leftBar, gradient, mSize);
      Arguments.pack(rightBar, gradient, mSize + leftSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] left = Arguments.unpackLike(this.left, packed, mSize);
      double[] right = Arguments.unpackLike(this.right, packed, mSize + leftSize);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[] leftDot = Arguments.unpackLike(this.left, direction, mSize);
      double[] rightDot = Arguments.unpackLike(this.right, direction, mSize + leftSize);
      return bilinearSlopeJvp(m, left, right, mDot, leftDot, rightDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] left = Arguments.unpackLike(this.left, packed, mSize);
      double[] right = Arguments.unpackLike(this.right, packed, mSize + leftSize);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[] leftDot = Arguments.unpackLike(this.left, direction, mSize);
      double[] rightDot = Arguments.unpackLike(this.right, direction, mSize + leftSize);
      double[][] mBar = Arguments.zerosLike(m);
      double[] leftBar = Arguments.zerosLike(left);
      double[] rightBar = Arguments.zerosLike(right);
      double[][] mHvp = Arguments.zerosLike(m);
      double[] leftHvp = Arguments.zerosLike(left);
      double[] rightHvp = Arguments.zerosLike(right);
      double value =
          bilinearSlopeHvp(m, left, right, mDot, leftDot, rightDot, mBar, leftBar, rightBar, mHvp,
          leftHvp, rightHvp);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(leftBar, gradient, mSize);
      Arguments.pack(rightBar, gradient, mSize + leftSize);
      Arguments.pack(mHvp, product, 0);
      Arguments.pack(leftHvp, product, mSize);
      Arguments.pack(rightHvp, product, mSize + leftSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.bilinearInto} and its derivative in the direction of the
   * tangents.
   *
   * @param m as the method takes it
   * @param left as the method takes it
   * @param right as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param leftDot tangent of {@code left}, of the same shape; not modified
   * @param rightDot tangent of {@code right}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual bilinearIntoJvp(double[][] m, double[] left, double[] right, double[][] mDot,
      double[] leftDot, double[] rightDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("leftDot", leftDot, "left", left);
    Arguments.sameShape("rightDot", rightDot, "right", right);
    Arguments.sameSharing("left", left, leftDot, "right", right, rightDot);
    double[][] mBar = new double[2][2];
    double[][] mBarDot = new double[2][2];
    double[] rightBar = new double[2];
    double[] rightBarDot = new double[2];
    rightBar[0] = 7.0;
    rightBarDot[0] = 0.0;
    rightBar[1] = 8.0;
    rightBarDot[1] = 0.0;
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("rightBar", rightBar, "right", right);
    for (int i = 0; i < mBar.length; i++) {
      double[] t = mBarDot[i];
      Arrays.fill(mBar[i], 0.0);
      Arrays.fill(t, 0.0);
    }
    Arrays.fill(rightBar, 0.0);
    Arrays.fill(rightBarDot, 0.0);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < left.length; i++) {
      double[] row = m[i];
      double[] rowDot = mDot[i];
      double[] rowBar = mBar[i];
      double[] rowBarDot = mBarDot[i];
      double t = 0.0;
      double tDot = 0.0;
      for (int j = 0; j < right.length; j++) {
        double row1 = row[j];
        double right1 = right[j];
        t += row1 * right1;
        tDot += rowDot[j] * right1 + row1 * rightDot[j];
      }
      double left1 = left[i];
      double t1 = left1 * t;
      double t2 = leftDot[i] * t + left1 * tDot;
      s += t1 * t;
      sDot += t2 * t + t1 * tDot;
      double tBar = 2.0 * t1;
      double tBarDot = 2.0 * t2;
      for (int j = 0; j < right.length; j++) {
        double right1 = right[j];
        double rowBar1 = tBar * right1;
        double rowBarDot1 = tBarDot * right1 + tBar * rightDot[j];
        double row1 = row[j];
        double rightBar1 = row1 * tBar;
        double t3 = rightBarDot[j] + (rowDot[j] * tBar + row1 * tBarDot);
        rightBar[j] += rightBar1;
        rightBarDot[j] = t3;
        double t4 = rowBarDot[j] + rowBarDot1;
        rowBar[j] += rowBar1;
        rowBarDot[j] = t4;
      }
    }
    double mBar1 = mBar[1][0];
    double rightBar1 = rightBar[0];
    double rightBar2 = rightBar[1];
    return new Dual(s * mBar1 + rightBar1 * rightBar2,
        sDot * mBar1 + s * mBarDot[1][0]
        + (rightBarDot[0] * rightBar2 + rightBar1 * rightBarDot[1]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearIntoJvp(double[][], double[], double[], double[][], double[], double[])
   */
  static Dual bilinearIntoJvp(double[][] m, double[] left, double[] right, double[][] mDot,
      double[] leftDot, double[] rightDot, Tape tape) {
    return bilinearIntoJvp(m, left, right, mDot, leftDot, rightDot);
  }

  /**
   * Value and gradient of {@code Composed.bilinearInto}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param left the derivative with respect to {@code left}
   * @param right the derivative with respect to {@code right}
   */
  record BilinearIntoGradient(double value, double[][] m, double[] left, double[] right) {}

  /**
   * Reverse mode: {@code Composed.bilinearInto} and its gradient.
   *
   * @param m as the method takes it
   * @param left as the method takes it
   * @param right as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BilinearIntoGradient bilinearIntoGradient(double[][] m, double[] left, double[] right) {
    return bilinearIntoGradient(m, left, right, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearIntoGradient(double[][], double[], double[])
   */
  static BilinearIntoGradient bilinearIntoGradient(double[][] m, double[] left, double[] right,
      Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[] leftBar = Arguments.zerosLike(left);
    double[] rightBar = right == left ? leftBar : Arguments.zerosLike(right);
    double value = bilinearIntoGradient(m, left, right, mBar, leftBar, rightBar, tape);
    return new BilinearIntoGradient(value, mBar, leftBar, rightBar);
  }

  /**
   * Reverse mode: {@code Composed.bilinearInto} and its gradient, written into the caller's
   * memory.
   *
   * @param m as the method takes it
   * @param left as the method takes it
   * @param right as the method takes it
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param leftBar overwritten with the gradient with respect to {@code left}; of the same
   *     shape
   * @param rightBar overwritten with the gradient with respect to {@code right}; of the same
   *     shape
   * @return the value
   */
  static double bilinearIntoGradient(double[][] m, double[] left, double[] right, double[][] mBar,
      double[] leftBar, double[] rightBar) {
    return bilinearIntoGradient(m, left, right, mBar, leftBar, rightBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bilinearIntoGradient(double[][], double[], double[], double[][], double[],
   *     double[])
   */
  static double bilinearIntoGradient(double[][] m, double[] left, double[] right, double[][] mBar,
      double[] leftBar, double[] rightBar, Tape tape) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("leftBar", leftBar, "left", left);
    Arguments.sameShape("rightBar", rightBar, "right", right);
    Arguments.sameSharing("left", left, leftBar, "right", right, rightBar);
    Arguments.zero(mBar);
    Arguments.zero(leftBar);
    Arguments.zero(rightBar);
    int mark = tape.mark();
    try {
      double[][] mBar1 = new double[2][2];
      double[][] mBarBar = tape.exactDoubles(2, 2);
      double[] rightBar1 = new double[2];
      double[] rightBarBar = tape.zeroDoubles(2);
      rightBar1[0] = 7.0;
      rightBar1[1] = 8.0;
      Arguments.sameShape("mBar", mBar1, "m", m);
      Arguments.sameShape("rightBar", rightBar1, "right", right);
      for (int i = 0; i < mBar1.length; i++) {
        Arrays.fill(mBar1[i], 0.0);
      }
      Arrays.fill(rightBar1, 0.0);
      double[] tKept = tape.doubles(left.length);
      double s = 0.0;
      for (int i = 0; i < left.length; i++) {
        double[] row = m[i];
        double[] rowBar = mBar1[i];
        double t = 0.0;
        for (int j = 0; j < right.length; j++) {
          t += row[j] * right[j];
        }
        tKept[i] = t;
        double t1 = left[i] * t;
        s += t1 * t;
        double tBar = 2.0 * t1;
        for (int j = 0; j < right.length; j++) {
          double rowBar1 = tBar * right[j];
          double rightBar2 = row[j] * tBar;
          rightBar1[j] += rightBar2;
          rowBar[j] += rowBar1;
        }
      }
      double mBar2 = mBar1[1][0];
      double rightBar2 = rightBar1[0];
      double rightBar3 = rightBar1[1];

      // reverse sweep
      double[] mBarBar1 = mBarBar[1];
      rightBarBar[1] += rightBar2;
      rightBarBar[0] += rightBar3;
      mBarBar1[0] += s;
      for (int i = left.length - 1; i >= 0; i--) {
        double[] rowBarBar = mBarBar[i];
        double left1 = left[i];
        double t = tKept[i];
        double t1 = left1 * t;
        double tBar = 2.0 * t1;
        double[] row = m[i];
        double[] rowBar = mBar[i];
        double tBarBar = 0.0;
        for (int j = 0; j < right.length; j++) {
          double t2 = rowBarBar[j];
          double t3 = rightBarBar[j];
          tBarBar += row[j] * t3;
          rowBar[j] += t3 * tBar;
          tBarBar += t2 * right[j];
          rightBar[j] += tBar * t2;
        }
        double t2 = 2.0 * tBarBar + mBar2 * t;
        tBar = t1 * mBar2 + left1 * t2;
        leftBar[i] += t2 * t;
        for (int j = 0; j < right.length; j++) {
          double rowBar1 = tBar * right[j];
          rightBar[j] += row[j] * tBar;
          rowBar[j] += rowBar1;
        }
      }
      Arrays.fill(rightBarBar, 0, rightBar1.length, 0.0);
      for (int i = mBar1.length - 1; i >= 0; i--) {
        Arrays.fill(mBarBar[i], 0, mBar1[i].length, 0.0);
      }
      return s * mBar2 + rightBar2 * rightBar3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.bilinearInto} as a function of the vector that packs {@code m}, {@code
   * left}, {@code right}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param left of the shape that the parameter is to have
   * @param right of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction bilinearIntoFunction(double[][] m, double[] left, double[] right) {
    return new BilinearIntoFunction(m, left, right);
  }

  private static final class BilinearIntoFunction implements ScalarFunction {

    private final double[][] m;

    private final double[] left;

    private final double[] right;

    private final int mSize;

    private final int leftSize;

    private final int rightSize;

    BilinearIntoFunction(double[][] m, double[] left, double[] right) {
      this.m = m;
      this.left = left;
      this.right = right;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
      Objects.requireNonNull(left, "left");
      this.leftSize = Arguments.size(left);
      Objects.requireNonNull(right, "right");
      this.rightSize = Arguments.size(right);
    }

    @Override
    public int inputs() {
      return mSize + leftSize + rightSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] left = Arguments.unpackLike(this.left, packed, mSize);
      double[] right = Arguments.unpackLike(this.right, packed, mSize + leftSize);
      return Composed.bilinearInto(m, left, right);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] left = Arguments.unpackLike(this.left, packed, mSize);
      double[] right = Arguments.unpackLike(this.right, packed, mSize + leftSize);
      double[][] mBar = Arguments.zerosLike(m);
      double[] leftBar = Arguments.zerosLike(left);
      double[] rightBar = Arguments.zerosLike(right);
      double value = bilinearIntoGradient(m, left, right, mBar, leftBar, rightBar);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(leftBar, gradient, mSize);
      Arguments.pack(rightBar, gradient, mSize + leftSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] left = Arguments.unpackLike(this.left, packed, mSize);
      double[] right = Arguments.unpackLike(this.right, packed, mSize + leftSize);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[] leftDot = Arguments.unpackLike(this.left, direction, mSize);
      double[] rightDot = Arguments.unpackLike(this.right, direction, mSize + leftSize);
      return bilinearIntoJvp(m, left, right, mDot, leftDot, rightDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.bowl} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param p constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual bowlJvp(double x, double p, double xDot) {
    double t = x - p;
    double t1 = 0.25 * p;
    double t2 = t1 * x;
    return new Dual(Math.cosh(t) + t2 * x, xDot * Math.sinh(t) + (t1 * xDot * x + t2 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bowlJvp(double, double, double)
   */
  static Dual bowlJvp(double x, double p, double xDot, Tape tape) {
    return bowlJvp(x, p, xDot);
  }

  /**
   * Value and gradient of {@code Composed.bowl}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BowlGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.bowl}: filled by a derivative and
   * reused by its caller.
   */
  static final class BowlAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BowlAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.bowl} and its gradient.
   *
   * @param x as the method takes it
   * @param p constant
   * @return the value and the gradient, in new arrays
   */
  static BowlGradient bowlGradient(double x, double p) {
    BowlAdjoint adjoint = new BowlAdjoint();
    double value = bowlGradient(x, p, adjoint);
    return new BowlGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bowlGradient(double, double)
   */
  static BowlGradient bowlGradient(double x, double p, Tape tape) {
    return bowlGradient(x, p);
  }

  /**
   * Reverse mode: {@code Composed.bowl} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param p constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double bowlGradient(double x, double p, BowlAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x - p;
    double t1 = 0.25 * p * x;

    // reverse sweep
    double xBar = 2.0 * t1 + Math.sinh(t);
    adjoint.x = xBar;
    return Math.cosh(t) + t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bowlGradient(double, double, BowlAdjoint)
   */
  static double bowlGradient(double x, double p, BowlAdjoint adjoint, Tape tape) {
    return bowlGradient(x, p, adjoint);
  }

  /**
   * {@code Composed.bowl} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param p captured
   * @return the view
   */
  static ScalarFunction bowlFunction(double p) {
    return new BowlFunction(p);
  }

  private static final class BowlFunction implements ScalarFunction {

    private final double p;

    BowlFunction(double p) {
      this.p = p;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.bowl(x, this.p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BowlAdjoint adjoint = new BowlAdjoint();
      double value = bowlGradient(x, this.p, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return bowlJvp(x, this.p, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.descent} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param pDot tangent of {@code p}
   * @return the value and its tangent
   */
  static Dual descentJvp(double p, double pDot) {
    double t = 2.0 - p;
    double t1 = -pDot;
    double t2 = Math.cosh(t);
    double t3 = 0.25 * p;
    double t4 = 0.25 * pDot;
    double t5 = t3 * 2.0 * 2.0;
    double t6 = 4.0 * t4;
    double xBar = t5 + Math.sinh(t);
    double xBarDot = t6 + t1 * t2;
    double x = 2.0;
    double gValue = t2 + t5;
    double gX = xBar;
    double xDot = 0.0;
    double gValueDot = t1 * Math.sinh(t) + t6;
    double gXDot = xBarDot;
    for (int i = 0; i < 20; i++) {
      if (Math.abs(gX) < 1e-2) {
        break;
      }
      double next = x - 0.25 * gX;
      double nextDot = xDot - 0.25 * gXDot;
      double t7 = next - p;
      double t8 = nextDot - pDot;
      double t9 = Math.cosh(t7);
      double t10 = t3 * next;
      double t11 = t4 * next + t3 * nextDot;
      double t12 = t9 + t10 * next;
      xBar = 2.0 * t10 + Math.sinh(t7);
      xBarDot = 2.0 * t11 + t8 * t9;
      if (t12 > gValue) {
        return new Dual(next - x, nextDot - xDot);
      }
      x = next;
      gValue = t12;
      gX = xBar;
      xDot = nextDot;
      gValueDot = t8 * Math.sinh(t7) + (t11 * next + t10 * nextDot);
      gXDot = xBarDot;
    }
    return new Dual(x * gValue, xDot * gValue + x * gValueDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentJvp(double, double)
   */
  static Dual descentJvp(double p, double pDot, Tape tape) {
    return descentJvp(p, pDot);
  }

  /**
   * Value and gradient of {@code Composed.descent}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record DescentGradient(double value, double p) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.descent}: filled by a derivative
   * and reused by its caller.
   */
  static final class DescentAdjoint {

    /** The adjoint of {@code p}. */
    public double p;

    /** A holder of zeros. */
    public DescentAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.descent} and its gradient.
   *
   * @param p as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DescentGradient descentGradient(double p) {
    return descentGradient(p, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentGradient(double)
   */
  static DescentGradient descentGradient(double p, Tape tape) {
    DescentAdjoint adjoint = new DescentAdjoint();
    double value = descentGradient(p, adjoint, tape);
    return new DescentGradient(value, adjoint.p);
  }

  /**
   * Reverse mode: {@code Composed.descent} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code p}
   * @return the value
   */
  static double descentGradient(double p, DescentAdjoint adjoint) {
    return descentGradient(p, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentGradient(double, DescentAdjoint)
   */
  static double descentGradient(double p, DescentAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = 2.0 - p;
      double t1 = Math.cosh(t);
      double t2 = 0.25 * p;
      double t3 = t2 * 2.0 * 2.0;
      double t4 = Math.sinh(t);
      double xBar = t3 + t4;
      double[] kept = tape.doubles(20);
      double[] nextKept = tape.doubles(20);
      double[] kept1 = tape.doubles(20);
      double x = 2.0;
      double gValue = t1 + t3;
      double gX = xBar;
      int i = 0;
      while (i < 20) {
        if (Math.abs(gX) < 1e-2) {
          break;
        }
        double next = x - 0.25 * gX;
        nextKept[i] = next;
        double t5 = next - p;
        double t6 = Math.cosh(t5);
        kept[i] = t6;
        double t7 = t2 * next;
        double t8 = t6 + t7 * next;
        xBar = 2.0 * t7;
        double t9 = Math.sinh(t5);
        kept1[i] = t9;
        xBar += t9;
        if (t8 > gValue) {
          // reverse sweep
          xBar = 0.0;
          double gXBar = -0.25;
          double pBar = 0.0;
          double t10 = 0.0;
          double t11 = next - x;
          for (int j = i - 1; j >= 0; j--) {
            double t12 = gXBar * kept[j];
            double t13 = 2.0 * gXBar;
            next = nextKept[j];
            double nextBar = xBar + t2 * t13 + t12;
            pBar -= t12;
            gXBar = -(0.25 * nextBar);
            xBar = nextBar;
            t10 += t13 * next;
          }
          pBar += 0.25 * (t10 + 4.0 * gXBar);
          pBar -= gXBar * t1;
          adjoint.p = pBar;
          return t11;
        }
        i++;
        x = next;
        gValue = t8;
        gX = xBar;
      }

      // reverse sweep
      xBar = gValue;
      double gValueBar = x;
      double gXBar = 0.0;
      double pBar = 0.0;
      double t5 = 0.0;
      for (int j = i - 1; j >= 0; j--) {
        double next = nextKept[j];
        double t6 = 2.0 * gXBar + gValueBar * next;
        double nextBar = xBar + t2 * next * gValueBar + t2 * t6;
        double t7 = gXBar * kept[j] + gValueBar * kept1[j];
        nextBar += t7;
        pBar -= t7;
        gXBar = -(0.25 * nextBar);
        xBar = nextBar;
        gValueBar = 0.0;
        t5 += t6 * next;
      }
      pBar += 0.25 * (t5 + 4.0 * (gXBar + gValueBar));
      pBar -= gXBar * t1 + gValueBar * t4;
      adjoint.p = pBar;
      return x * gValue;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.descent}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record DescentHvp(double value, double p, double pHvp) {}

  /**
   * Second order: {@code Composed.descent}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param pDot tangent of {@code p}
   * @return value, gradient and product, in new arrays
   */
  static DescentHvp descentHvp(double p, double pDot) {
    return descentHvp(p, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentHvp(double, double)
   */
  static DescentHvp descentHvp(double p, double pDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = 2.0 - p;
      double t1 = -pDot;
      double t2 = Math.cosh(t);
      double t3 = t1 * Math.sinh(t);
      double t4 = 0.25 * p;
      double t5 = 0.25 * pDot;
      double t6 = t4 * 2.0 * 2.0;
      double t7 = 4.0 * t5;
      double t8 = Math.sinh(t);
      double t9 = t1 * t2;
      double xBar = t6 + t8;
      double xBarDot = t7 + t9;
      double[] kept = tape.doubles(20);
      double[] keptDot = tape.doubles(20);
      double[] nextKept = tape.doubles(20);
      double[] nextKeptDot = tape.doubles(20);
      double[] kept1 = tape.doubles(20);
      double[] keptDot1 = tape.doubles(20);
      double x = 2.0;
      double gValue = t2 + t6;
      double gX = xBar;
      double xDot = 0.0;
      double gValueDot = t3 + t7;
      double gXDot = xBarDot;
      int i = 0;
      while (i < 20) {
        if (Math.abs(gX) < 1e-2) {
          break;
        }
        double next = x - 0.25 * gX;
        double nextDot = xDot - 0.25 * gXDot;
        nextKept[i] = next;
        nextKeptDot[i] = nextDot;
        double t10 = next - p;
        double t11 = nextDot - pDot;
        double t12 = Math.cosh(t10);
        double t13 = t11 * Math.sinh(t10);
        kept[i] = t12;
        keptDot[i] = t13;
        double t14 = t4 * next;
        double t15 = t5 * next + t4 * nextDot;
        double t16 = t12 + t14 * next;
        xBar = 2.0 * t14;
        xBarDot = 2.0 * t15;
        double t17 = Math.sinh(t10);
        double t18 = t11 * t12;
        kept1[i] = t17;
        keptDot1[i] = t18;
        xBar += t17;
        xBarDot += t18;
        double t19 = t13 + (t15 * next + t14 * nextDot);
        if (t16 > gValue) {
          // reverse sweep
          xBar = 0.0;
          double gXBar = -0.25;
          double pBar = 0.0;
          double t20 = 0.0;
          xBarDot = 0.0;
          double gXBarDot = 0.0;
          double pBarDot = 0.0;
          double t21 = 0.0;
          double t22 = next - x;
          for (int j = i - 1; j >= 0; j--) {
            double t23 = kept[j];
            double t24 = gXBar * t23;
            double t25 = gXBarDot * t23 + gXBar * keptDot[j];
            double t26 = 2.0 * gXBar;
            double t27 = 2.0 * gXBarDot;
            next = nextKept[j];
            nextDot = nextKeptDot[j];
            double nextBar = xBar + t4 * t26 + t24;
            double nextBarDot = xBarDot + (t5 * t26 + t4 * t27) + t25;
            pBar -= t24;
            pBarDot -= t25;
            gXBar = -(0.25 * nextBar);
            gXBarDot = -(0.25 * nextBarDot);
            xBar = nextBar;
            xBarDot = nextBarDot;
            t20 += t26 * next;
            t21 += t27 * next + t26 * nextDot;
          }
          pBar += 0.25 * (t20 + 4.0 * gXBar);
          pBarDot += 0.25 * (t21 + 4.0 * gXBarDot);
          pBar -= gXBar * t2;
          pBarDot -= gXBarDot * t2 + gXBar * t3;
          return new DescentHvp(t22, pBar, pBarDot);
        }
        i++;
        x = next;
        gValue = t16;
        gX = xBar;
        xDot = nextDot;
        gValueDot = t19;
        gXDot = xBarDot;
      }

      // reverse sweep
      xBar = gValue;
      double gValueBar = x;
      double gXBar = 0.0;
      double pBar = 0.0;
      double t10 = 0.0;
      xBarDot = gValueDot;
      double gValueBarDot = xDot;
      double gXBarDot = 0.0;
      double pBarDot = 0.0;
      double t11 = 0.0;
      for (int j = i - 1; j >= 0; j--) {
        double t12 = kept[j];
        double next = nextKept[j];
        double nextDot = nextKeptDot[j];
        double t13 = 2.0 * gXBar + gValueBar * next;
        double t14 = 2.0 * gXBarDot + (gValueBarDot * next + gValueBar * nextDot);
        double t15 = t4 * next;
        double nextBar = xBar + t15 * gValueBar + t4 * t13;
        double nextBarDot = xBarDot + ((t5 * next + t4 * nextDot) * gValueBar + t15 * gValueBarDot)
            + (t5 * t13 + t4 * t14);
        double t16 = kept1[j];
        double t17 = gXBar * t12 + gValueBar * t16;
        double t18 =
            gXBarDot * t12 + gXBar * keptDot[j] + (gValueBarDot * t16 + gValueBar * keptDot1[j]);
        nextBar += t17;
        nextBarDot += t18;
        pBar -= t17;
        pBarDot -= t18;
        gXBar = -(0.25 * nextBar);
        gXBarDot = -(0.25 * nextBarDot);
        xBar = nextBar;
        gValueBar = 0.0;
        xBarDot = nextBarDot;
        gValueBarDot = 0.0;
        t10 += t13 * next;
        t11 += t14 * next + t13 * nextDot;
      }
      pBar += 0.25 * (t10 + 4.0 * (gXBar + gValueBar));
      pBarDot += 0.25 * (t11 + 4.0 * (gXBarDot + gValueBarDot));
      pBar -= gXBar * t2 + gValueBar * t8;
      pBarDot -= gXBarDot * t2 + gXBar * t3 + (gValueBarDot * t8 + gValueBar * t9);
      return new DescentHvp(x * gValue, pBar, pBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.descent} as a function of the vector that packs {@code p}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction descentFunction() {
    return new DescentFunction();
  }

  private static final class DescentFunction implements ScalarFunction {

    DescentFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double p = packed[0];
      return Composed.descent(p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double p = packed[0];
      DescentAdjoint adjoint = new DescentAdjoint();
      double value = descentGradient(p, adjoint);
      gradient[0] = adjoint.p;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double p = packed[0];
      double pDot = direction[0];
      return descentJvp(p, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double p = packed[0];
      double pDot = direction[0];
      DescentHvp hvp = descentHvp(p, pDot);
      double value = hvp.value();
      gradient[0] = hvp.p();
      product[0] = hvp.pHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.slope} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param p constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual slopeJvp(double x, double p, double xDot) {
    double t = x - p;
    double t1 = 0.25 * p;
    double t2 = t1 * 1.0;
    return new Dual(1.0 * Math.sinh(t) + (t2 * x + t1 * x * 1.0),
        xDot * Math.cosh(t) + 2.0 * (t2 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slopeJvp(double, double, double)
   */
  static Dual slopeJvp(double x, double p, double xDot, Tape tape) {
    return slopeJvp(x, p, xDot);
  }

  /**
   * Value and gradient of {@code Composed.slope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SlopeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.slope}: filled by a derivative and
   * reused by its caller.
   */
  static final class SlopeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SlopeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.slope} and its gradient.
   *
   * @param x as the method takes it
   * @param p constant
   * @return the value and the gradient, in new arrays
   */
  static SlopeGradient slopeGradient(double x, double p) {
    SlopeAdjoint adjoint = new SlopeAdjoint();
    double value = slopeGradient(x, p, adjoint);
    return new SlopeGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slopeGradient(double, double)
   */
  static SlopeGradient slopeGradient(double x, double p, Tape tape) {
    return slopeGradient(x, p);
  }

  /**
   * Reverse mode: {@code Composed.slope} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param p constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double slopeGradient(double x, double p, SlopeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x - p;
    double t1 = 0.25 * p;
    double t2 = t1 * 1.0;

    // reverse sweep
    double xBar = 2.0 * t2 + Math.cosh(t);
    adjoint.x = xBar;
    return 1.0 * Math.sinh(t) + (t2 * x + t1 * x * 1.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slopeGradient(double, double, SlopeAdjoint)
   */
  static double slopeGradient(double x, double p, SlopeAdjoint adjoint, Tape tape) {
    return slopeGradient(x, p, adjoint);
  }

  /**
   * {@code Composed.slope} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param p captured
   * @return the view
   */
  static ScalarFunction slopeFunction(double p) {
    return new SlopeFunction(p);
  }

  private static final class SlopeFunction implements ScalarFunction {

    private final double p;

    SlopeFunction(double p) {
      this.p = p;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.slope(x, this.p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SlopeAdjoint adjoint = new SlopeAdjoint();
      double value = slopeGradient(x, this.p, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return slopeJvp(x, this.p, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.minimum} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param pDot tangent of {@code p}
   * @return the value and its tangent
   */
  static Dual minimumJvp(double p, double pDot) {
    double x = 1.0;
    double xDot = 0.0;
    for (int i = 0; i < 4; i++) {
      double t = x - p;
      double t1 = xDot - pDot;
      double t2 = Math.cosh(t);
      double t3 = 0.25 * p;
      double t4 = 0.25 * pDot;
      double xBar = 2.0 * (t3 * x) + Math.sinh(t);
      double xBarDot = 2.0 * (t4 * x + t3 * xDot) + t1 * t2;
      double t5 = 1.0 * t2 + 2.0 * (t3 * 1.0 * 1.0);
      double t6 = xBar / t5;
      x -= t6;
      xDot += (t1 * Math.sinh(t) + 2.0 * t4) / t5 * t6 - xBarDot / t5;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minimumJvp(double, double)
   */
  static Dual minimumJvp(double p, double pDot, Tape tape) {
    return minimumJvp(p, pDot);
  }

  /**
   * Value and gradient of {@code Composed.minimum}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record MinimumGradient(double value, double p) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.minimum}: filled by a derivative
   * and reused by its caller.
   */
  static final class MinimumAdjoint {

    /** The adjoint of {@code p}. */
    public double p;

    /** A holder of zeros. */
    public MinimumAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.minimum} and its gradient.
   *
   * @param p as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MinimumGradient minimumGradient(double p) {
    return minimumGradient(p, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minimumGradient(double)
   */
  static MinimumGradient minimumGradient(double p, Tape tape) {
    MinimumAdjoint adjoint = new MinimumAdjoint();
    double value = minimumGradient(p, adjoint, tape);
    return new MinimumGradient(value, adjoint.p);
  }

  /**
   * Reverse mode: {@code Composed.minimum} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code p}
   * @return the value
   */
  static double minimumGradient(double p, MinimumAdjoint adjoint) {
    return minimumGradient(p, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minimumGradient(double, MinimumAdjoint)
   */
  static double minimumGradient(double p, MinimumAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(4);
      double[] xKept = tape.doubles(4);
      double[] kept1 = tape.doubles(4);
      double x = 1.0;
      for (int i = 0; i < 4; i++) {
        xKept[i] = x;
        double t = x - p;
        double t1 = Math.cosh(t);
        kept[i] = t1;
        double t2 = 0.25 * p;
        double xBar = 2.0 * (t2 * x);
        double t3 = Math.sinh(t);
        kept1[i] = t3;
        xBar += t3;
        x -= xBar / (1.0 * t1 + 2.0 * (t2 * 1.0 * 1.0));
      }

      // reverse sweep
      double xBar = 1.0;
      double pBar = 0.0;
      for (int i = 3; i >= 0; i--) {
        double t = kept[i];
        double t1 = 0.25 * p;
        double t2 = 1.0 * t + 2.0 * (t1 * 1.0 * 1.0);
        double xBarBar = -(xBar / t2);
        double x1 = xKept[i];
        double xBar1 = 2.0 * (t1 * x1);
        double t3 = kept1[i];
        xBar1 += t3;
        double t4 = -(xBarBar * (xBar1 / t2));
        double t5 = 2.0 * xBarBar;
        xBar += t1 * t5;
        pBar += 0.25 * (2.0 * t4 + t5 * x1);
        double t6 = xBarBar * t + t4 * t3;
        xBar += t6;
        pBar -= t6;
      }
      adjoint.p = pBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.minimum} as a function of the vector that packs {@code p}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction minimumFunction() {
    return new MinimumFunction();
  }

  private static final class MinimumFunction implements ScalarFunction {

    MinimumFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double p = packed[0];
      return Composed.minimum(p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double p = packed[0];
      MinimumAdjoint adjoint = new MinimumAdjoint();
      double value = minimumGradient(p, adjoint);
      gradient[0] = adjoint.p;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double p = packed[0];
      double pDot = direction[0];
      return minimumJvp(p, pDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.area} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it
   * @param p as the method takes it
   * @param aDot tangent of {@code a}
   * @param pDot tangent of {@code p}
   * @return the value and its tangent
   */
  static Dual areaJvp(double a, double p, double aDot, double pDot) {
    double t = a - p;
    double t1 = 0.25 * p;
    double t2 = 0.25 * pDot;
    double xBar = 2.0 * (t1 * a) + Math.sinh(t);
    double xBarDot = 2.0 * (t2 * a + t1 * aDot) + (aDot - pDot) * Math.cosh(t);
    double t3 = 2.0 - p;
    double xBar1 = t1 * 2.0 * 2.0 + Math.sinh(t3);
    double xBarDot1 = 4.0 * t2 - pDot * Math.cosh(t3);
    double s = 0.5 * (xBar + xBar1);
    double sDot = 0.5 * (xBarDot + xBarDot1);
    for (int i = 1; i < 8; i++) {
      double t4 = i;
      double t5 = a + t4 * (2.0 - a) / 8.0;
      double t6 = aDot - t4 * aDot / 8.0;
      double t7 = t5 - p;
      xBar = 2.0 * (t1 * t5) + Math.sinh(t7);
      xBarDot = 2.0 * (t2 * t5 + t1 * t6) + (t6 - pDot) * Math.cosh(t7);
      s += xBar;
      sDot += xBarDot;
    }
    double t4 = 2.0 - a;
    return new Dual(s * t4 / 8.0, (sDot * t4 - s * aDot) / 8.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaJvp(double, double, double, double)
   */
  static Dual areaJvp(double a, double p, double aDot, double pDot, Tape tape) {
    return areaJvp(a, p, aDot, pDot);
  }

  /**
   * Value and gradient of {@code Composed.area}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param p the derivative with respect to {@code p}
   */
  record AreaGradient(double value, double a, double p) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.area}: filled by a derivative and
   * reused by its caller.
   */
  static final class AreaAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code p}. */
    public double p;

    /** A holder of zeros. */
    public AreaAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.area} and its gradient.
   *
   * @param a as the method takes it
   * @param p as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AreaGradient areaGradient(double a, double p) {
    AreaAdjoint adjoint = new AreaAdjoint();
    double value = areaGradient(a, p, adjoint);
    return new AreaGradient(value, adjoint.a, adjoint.p);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double, double)
   */
  static AreaGradient areaGradient(double a, double p, Tape tape) {
    return areaGradient(a, p);
  }

  /**
   * Reverse mode: {@code Composed.area} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param p as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code p}
   * @return the value
   */
  static double areaGradient(double a, double p, AreaAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = a - p;
    double t1 = 0.25 * p;
    double xBar = 2.0 * (t1 * a) + Math.sinh(t);
    double t2 = 2.0 - p;
    double xBar1 = t1 * 2.0 * 2.0 + Math.sinh(t2);
    double sBar = 0.125 * (2.0 - a);
    double s = 0.5 * (xBar + xBar1);
    double aBar = 0.0;
    double pBar = 0.0;
    double t3 = 0.0;
    for (int i = 1; i < 8; i++) {
      double t4 = i;
      double t5 = a + t4 * (2.0 - a) / 8.0;
      double t6 = t5 - p;
      xBar = 2.0 * (t1 * t5) + Math.sinh(t6);
      s += xBar;
      double t7 = sBar * Math.cosh(t6);
      double t8 = 2.0 * sBar;
      double t9 = t1 * t8 + t7;
      pBar -= t7;
      aBar += t9;
      aBar -= t4 * (t9 / 8.0);
      t3 += t8 * t5;
    }

    // reverse sweep
    aBar -= s * 0.125;
    double t4 = 0.5 * sBar;
    double t5 = t4 * 2.0;
    pBar -= t4 * Math.cosh(t2);
    double t6 = t4 * Math.cosh(t);
    aBar += t1 * t5;
    pBar += 0.25 * (t3 + 4.0 * t4 + t5 * a);
    aBar += t6;
    pBar -= t6;
    adjoint.a = aBar;
    adjoint.p = pBar;
    return s * (2.0 - a) / 8.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double, double, AreaAdjoint)
   */
  static double areaGradient(double a, double p, AreaAdjoint adjoint, Tape tape) {
    return areaGradient(a, p, adjoint);
  }

  /**
   * {@code Composed.area} as a function of the vector that packs {@code a}, {@code p}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction areaFunction() {
    return new AreaFunction();
  }

  private static final class AreaFunction implements ScalarFunction {

    AreaFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double p = packed[1];
      return Composed.area(a, p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double p = packed[1];
      AreaAdjoint adjoint = new AreaAdjoint();
      double value = areaGradient(a, p, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.p;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double p = packed[1];
      double aDot = direction[0];
      double pDot = direction[1];
      return areaJvp(a, p, aDot, pDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.rounded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual roundedJvp(float x, float y, float xDot, float yDot) {
    float t = x * x;
    return new Dual(t * y + y, 2.0f * (xDot * x) * y + t * yDot + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundedJvp(float, float, float, float)
   */
  static Dual roundedJvp(float x, float y, float xDot, float yDot, Tape tape) {
    return roundedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Composed.rounded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RoundedGradient(float value, float x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.rounded}: filled by a derivative
   * and reused by its caller.
   */
  static final class RoundedAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public RoundedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.rounded} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RoundedGradient roundedGradient(float x, float y) {
    RoundedAdjoint adjoint = new RoundedAdjoint();
    float value = roundedGradient(x, y, adjoint);
    return new RoundedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundedGradient(float, float)
   */
  static RoundedGradient roundedGradient(float x, float y, Tape tape) {
    return roundedGradient(x, y);
  }

  /**
   * Reverse mode: {@code Composed.rounded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static float roundedGradient(float x, float y, RoundedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float t = x * x;

    // reverse sweep
    float yBar = 1.0f + t;
    float xBar = 2.0f * (y * x);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * y + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundedGradient(float, float, RoundedAdjoint)
   */
  static float roundedGradient(float x, float y, RoundedAdjoint adjoint, Tape tape) {
    return roundedGradient(x, y, adjoint);
  }

  /**
   * {@code Composed.rounded} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction roundedFunction() {
    return new RoundedFunction();
  }

  private static final class RoundedFunction implements ScalarFunction {

    RoundedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      float y = (float) packed[1];
      return Composed.rounded(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      float y = (float) packed[1];
      RoundedAdjoint adjoint = new RoundedAdjoint();
      double value = roundedGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      float y = (float) packed[1];
      float xDot = (float) direction[0];
      float yDot = (float) direction[1];
      return roundedJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.roundedSlope} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual roundedSlopeJvp(float x, float y, float xDot, float yDot) {
    float t = x * x;
    float t1 = 2.0f * (xDot * x);
    float t2 = 2.0f * (y * x);
    float t3 = 2.0f * (yDot * x + y * xDot);
    double dValue = t * y + y;
    double dValueDot = t1 * y + t * yDot + yDot;
    double dTangent = t2 * y + t * 1.0f + 1.0f;
    double dTangentDot = t3 * y + t2 * yDot + t1;
    return new Dual(dValue * dTangent + t2, dValueDot * dTangent + dValue * dTangentDot + t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundedSlopeJvp(float, float, float, float)
   */
  static Dual roundedSlopeJvp(float x, float y, float xDot, float yDot, Tape tape) {
    return roundedSlopeJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Composed.roundedSlope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RoundedSlopeGradient(double value, float x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.roundedSlope}: filled by a
   * derivative and reused by its caller.
   */
  static final class RoundedSlopeAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public RoundedSlopeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.roundedSlope} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RoundedSlopeGradient roundedSlopeGradient(float x, float y) {
    RoundedSlopeAdjoint adjoint = new RoundedSlopeAdjoint();
    double value = roundedSlopeGradient(x, y, adjoint);
    return new RoundedSlopeGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundedSlopeGradient(float, float)
   */
  static RoundedSlopeGradient roundedSlopeGradient(float x, float y, Tape tape) {
    return roundedSlopeGradient(x, y);
  }

  /**
   * Reverse mode: {@code Composed.roundedSlope} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double roundedSlopeGradient(float x, float y, RoundedSlopeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float t = x * x;
    float t1 = 2.0f * (y * x);
    double dValue = t * y + y;
    double dTangent = t1 * y + t * 1.0f + 1.0f;

    // reverse sweep
    float dTangentBar = (float) dValue;
    float dValueBar = (float) dTangent;
    float t2 = 2.0f * (1.0f + dTangentBar * y);
    float yBar = dValueBar + t1 * dTangentBar + t * dValueBar + t2 * x;
    float xBar = y * t2 + 2.0f * ((dTangentBar + dValueBar * y) * x);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return dValue * dTangent + t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundedSlopeGradient(float, float, RoundedSlopeAdjoint)
   */
  static double roundedSlopeGradient(float x, float y, RoundedSlopeAdjoint adjoint, Tape tape) {
    return roundedSlopeGradient(x, y, adjoint);
  }

  /**
   * {@code Composed.roundedSlope} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction roundedSlopeFunction() {
    return new RoundedSlopeFunction();
  }

  private static final class RoundedSlopeFunction implements ScalarFunction {

    RoundedSlopeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      float y = (float) packed[1];
      return Composed.roundedSlope(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      float y = (float) packed[1];
      RoundedSlopeAdjoint adjoint = new RoundedSlopeAdjoint();
      double value = roundedSlopeGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      float y = (float) packed[1];
      float xDot = (float) direction[0];
      float yDot = (float) direction[1];
      return roundedSlopeJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.kink} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual kinkJvp(double x, double y, double xDot, double yDot) {
    double t = Math.max(x, y);
    double t1 = x * y;
    double t2 = Math.abs(t1);
    double t3 = Math.sqrt(x * x + y * y);
    double t4 = Math.pow(x, 3.0);
    return new Dual(t * t2 + t3 * t4,
        ((x >= y ? xDot : x < y ? 0.0 : xDot * t) + (y > x ? yDot : y <= x ? 0.0 : yDot * t)) * t2
        + t * StrongZero.times(Math.signum(t1), xDot * y + x * yDot)
        + (StrongZero.over(0.5 * (2.0 * (xDot * x + yDot * y)), t3) * t4
        + t3 * (xDot * (3.0 * x * x))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinkJvp(double, double, double, double)
   */
  static Dual kinkJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return kinkJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Composed.kink}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record KinkGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.kink}: filled by a derivative and
   * reused by its caller.
   */
  static final class KinkAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public KinkAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.kink} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KinkGradient kinkGradient(double x, double y) {
    KinkAdjoint adjoint = new KinkAdjoint();
    double value = kinkGradient(x, y, adjoint);
    return new KinkGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinkGradient(double, double)
   */
  static KinkGradient kinkGradient(double x, double y, Tape tape) {
    return kinkGradient(x, y);
  }

  /**
   * Reverse mode: {@code Composed.kink} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double kinkGradient(double x, double y, KinkAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.max(x, y);
    double t1 = x * y;
    double t2 = Math.abs(t1);
    double t3 = t * t2;
    double t4 = Math.sqrt(x * x + y * y);
    double t5 = Math.pow(x, 3.0);

    // reverse sweep
    double t6 = StrongZero.over(0.5 * t5, t4);
    double t7 = StrongZero.times(Math.signum(t1), t);
    double xBar = t4 * (3.0 * x * x) + 2.0 * (t6 * x) + t7 * y;
    double yBar = 2.0 * (t6 * y) + x * t7;
    xBar += x >= y ? t2 : x < y ? 0.0 : t3;
    yBar += y > x ? t2 : y <= x ? 0.0 : t3;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t3 + t4 * t5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinkGradient(double, double, KinkAdjoint)
   */
  static double kinkGradient(double x, double y, KinkAdjoint adjoint, Tape tape) {
    return kinkGradient(x, y, adjoint);
  }

  /**
   * {@code Composed.kink} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction kinkFunction() {
    return new KinkFunction();
  }

  private static final class KinkFunction implements ScalarFunction {

    KinkFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Composed.kink(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      KinkAdjoint adjoint = new KinkAdjoint();
      double value = kinkGradient(x, y, adjoint);
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
      return kinkJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.kinkSlope} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual kinkSlopeJvp(double x, double y, double xDot, double yDot) {
    double t = Math.max(x, y);
    double t1 = (x >= y ? xDot : x < y ? 0.0 : xDot * t) + (y > x ? yDot : y <= x ? 0.0 : yDot * t);
    double t2 = x * y;
    double t3 = Math.abs(t2);
    double t4 = StrongZero.times(Math.signum(t2), xDot * y + x * yDot);
    double t5 = t * t3;
    double t6 = t1 * t3 + t * t4;
    double t7 = xDot * x;
    double t8 = Math.sqrt(x * x + y * y);
    double t9 = StrongZero.over(0.5 * (2.0 * (t7 + yDot * y)), t8);
    double t10 = 3.0 * x * x;
    double t11 = StrongZero.over(0.5 * Math.pow(x, 3.0), t8);
    double t12 = StrongZero.over(0.5 * (xDot * (3.0 * x * x)), t8)
        - StrongZero.times(StrongZero.over(t9, t8), t11);
    double t13 = Math.signum(t2);
    double t14 = StrongZero.times(t13, t);
    double t15 = StrongZero.times(t13, t1);
    double xBar = t8 * t10 + 2.0 * (t11 * x) + t14 * y;
    double xBarDot =
        t9 * t10 + t8 * (6.0 * t7) + 2.0 * (t12 * x + t11 * xDot) + (t15 * y + t14 * yDot);
    double yBar = 2.0 * (t11 * y) + x * t14;
    double yBarDot = 2.0 * (t12 * y + t11 * yDot) + (xDot * t14 + x * t15);
    double t16;
    double t17;
    if (x >= y) {
      t16 = t3;
      t17 = t4;
    } else if (x < y) {
      t16 = 0.0;
      t17 = 0.0;
    } else {
      t16 = t5;
      t17 = t6;
    }
    xBar += t16;
    xBarDot += t17;
    if (!(y > x)) {
      if (y <= x) {
        t5 = 0.0;
        t6 = 0.0;
      }
      t3 = t5;
      t4 = t6;
    }
    yBar += t3;
    yBarDot += t4;
    double t18;
    double t19;
    if (x > 1.0) {
      t18 = xBar * y;
      t19 = xBarDot * y + xBar * yDot;
    } else {
      t18 = xBar * yBar;
      t19 = xBarDot * yBar + xBar * yBarDot;
    }
    return new Dual(t18, t19);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinkSlopeJvp(double, double, double, double)
   */
  static Dual kinkSlopeJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return kinkSlopeJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Composed.kinkSlope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record KinkSlopeGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.kinkSlope}: filled by a derivative
   * and reused by its caller.
   */
  static final class KinkSlopeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public KinkSlopeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.kinkSlope} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KinkSlopeGradient kinkSlopeGradient(double x, double y) {
    KinkSlopeAdjoint adjoint = new KinkSlopeAdjoint();
    double value = kinkSlopeGradient(x, y, adjoint);
    return new KinkSlopeGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinkSlopeGradient(double, double)
   */
  static KinkSlopeGradient kinkSlopeGradient(double x, double y, Tape tape) {
    return kinkSlopeGradient(x, y);
  }

  /**
   * Reverse mode: {@code Composed.kinkSlope} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double kinkSlopeGradient(double x, double y, KinkSlopeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.max(x, y);
    double t1 = x * y;
    double t2 = Math.abs(t1);
    double t3 = t * t2;
    double t4 = Math.sqrt(x * x + y * y);
    double t5 = 3.0 * x;
    double t6 = t5 * x;
    double t7 = StrongZero.over(0.5 * Math.pow(x, 3.0), t4);
    double t8 = Math.signum(t1);
    double t9 = StrongZero.times(t8, t);
    double xBar = t4 * t6 + 2.0 * (t7 * x) + t9 * y;
    boolean t10 = x >= y;
    xBar += t10 ? t2 : x < y ? 0.0 : t3;
    boolean t11 = y > x;
    boolean t12 = x > 1.0;
    double t13;
    double yBar;
    if (t12) {
      t13 = xBar * y;
      yBar = 0.0;
    } else {
      yBar = 2.0 * (t7 * y) + x * t9 + (t11 ? t2 : y <= x ? 0.0 : t3);
      t13 = xBar * yBar;
    }

    // reverse sweep
    double xBarBar;
    double yBar1;
    double xBar1;
    double t14;
    double t15;
    if (t12) {
      xBarBar = y;
      yBar1 = xBar;
      xBar = 0.0;
      xBar1 = 0.0;
      t14 = 0.0;
      t15 = 0.0;
    } else {
      xBar1 = xBar * t9;
      double t16 = 2.0 * xBar;
      yBar1 = t7 * t16;
      xBarBar = yBar;
      t14 = x * xBar;
      t15 = t16 * y;
    }
    double t16;
    if (t11) {
      t16 = 0.0;
    } else {
      t16 = y <= x ? 0.0 : xBar;
      xBar = 0.0;
    }
    if (t10) {
      xBar += xBarBar;
    } else if (!(x < y)) {
      t16 += xBarBar;
    }
    yBar = yBar1 + t9 * xBarBar;
    double t17 = 2.0 * xBarBar;
    xBar1 += t7 * t17;
    double t18 = StrongZero.over(t15 + t17 * x, t4);
    double t19 = t4 * xBarBar;
    xBar1 += t5 * t19;
    xBar1 += 3.0 * (t19 * x);
    xBar1 += 0.5 * t18 * t6;
    double t20 = StrongZero.over(0.5 * (xBarBar * t6 - StrongZero.times(t18, t7)), t4);
    yBar += 2.0 * (t20 * y);
    xBar1 += 2.0 * (t20 * x);
    double t21 = StrongZero.times(t8, t14 + xBarBar * y) + t16 * t2;
    double t22 = StrongZero.times(t8, xBar + t * t16);
    xBar = xBar1 + t22 * y;
    yBar += x * t22;
    xBar += t10 ? t21 : x < y ? 0.0 : t21 * t;
    yBar += t11 ? t21 : y <= x ? 0.0 : t21 * t;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t13;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinkSlopeGradient(double, double, KinkSlopeAdjoint)
   */
  static double kinkSlopeGradient(double x, double y, KinkSlopeAdjoint adjoint, Tape tape) {
    return kinkSlopeGradient(x, y, adjoint);
  }

  /**
   * {@code Composed.kinkSlope} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction kinkSlopeFunction() {
    return new KinkSlopeFunction();
  }

  private static final class KinkSlopeFunction implements ScalarFunction {

    KinkSlopeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Composed.kinkSlope(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      KinkSlopeAdjoint adjoint = new KinkSlopeAdjoint();
      double value = kinkSlopeGradient(x, y, adjoint);
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
      return kinkSlopeJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.motion} and its derivative in the direction of the
   * tangents.
   *
   * @param start as the method takes it
   * @param stiffness as the method takes it
   * @param startDot tangent of {@code start}, of the same shape; not modified
   * @param stiffnessDot tangent of {@code stiffness}
   * @return the value and its tangent
   */
  static Dual motionJvp(double[] start, double stiffness, double[] startDot, double stiffnessDot) {
    Arguments.sameShape("startDot", startDot, "start", start);
    double[] x = start.clone();
    double[] xDot = startDot.clone();
    double[] v = new double[x.length];
    double[] vDot = new double[x.length];
    for (int step = 0; step < 5; step++) {
      double[] xBar = new double[x.length];
      double[] xBarDot = new double[x.length];
      double xBarCarried = 0.0;
      double xBarCarriedDot = 0.0;
      for (int i = 1; i < x.length; i++) {
        double t = xDot[i] - xDot[i - 1];
        double d = x[i] - x[i - 1] - 1.0;
        double t1 = stiffness * d;
        double t2 = stiffnessDot * d + stiffness * t;
        double t3 = 0.1 * d;
        double t4 = 0.1 * t;
        double t5 = t3 * d;
        double t6 = d * d;
        double t7 = 2.0 * (t * d);
        double dBar = 2.0 * (t5 * d) + t3 * t6 + 0.1 * (t6 * d) + t1 + t1;
        double dBarDot = 2.0 * (2.0 * (t4 * d) * d + t5 * t) + (t4 * t6 + t3 * t7)
            + 0.1 * (t7 * d + t6 * t) + t2 + t2;
        xBar[i - 1] = xBarCarried - dBar;
        xBarDot[i - 1] = xBarCarriedDot - dBarDot;
        xBarCarried = dBar;
        xBarCarriedDot = dBarDot;
      }
      if (1 < x.length) {
        xBar[x.length - 1] = xBarCarried;
        xBarDot[x.length - 1] = xBarCarriedDot;
      }
      for (int i = 0; i < x.length; i++) {
        double v1 = v[i];
        double force = xBar[i];
        double forceDot = xBarDot[i];
        double t = v1 - 0.1 * force;
        double t1 = vDot[i] - 0.1 * forceDot;
        v[i] = t;
        vDot[i] = t1;
        double t2 = xDot[i] + 0.1 * t1;
        x[i] += 0.1 * t;
        xDot[i] = t2;
      }
    }
    Arguments.sameShape("xDot", v, "x", x);
    double eDot = 0.0;
    double eDotDot = 0.0;
    for (int i = 1; i < x.length; i++) {
      double xDotDot = vDot[i];
      double xDotDot1 = vDot[i - 1];
      double t = xDot[i] - xDot[i - 1];
      double t1 = v[i] - v[i - 1];
      double t2 = xDotDot - xDotDot1;
      double d = x[i] - x[i - 1] - 1.0;
      double t3 = stiffness * d;
      double t4 = 0.0 * d + stiffness * t1;
      double t5 = 0.1 * t1;
      double t6 = 0.1 * d * d;
      double t7 = 2.0 * (0.1 * t * d);
      double t8 = 2.0 * (t5 * d);
      double t9 = t6 * d;
      double t10 = t8 * d + t6 * t1;
      eDot += t4 * d + t3 * t1 + (t10 * d + t9 * t1);
      eDotDot += (stiffnessDot * t1 + stiffness * t2) * d + t4 * t
          + ((stiffnessDot * d + stiffness * t) * t1 + t3 * t2)
          + ((2.0 * (0.1 * t2 * d + t5 * t) * d + t8 * t + (t7 * t1 + t6 * t2)) * d + t10 * t
          + ((t7 * d + t6 * t) * t1 + t9 * t2));
    }
    return new Dual(eDot, eDotDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #motionJvp(double[], double, double[], double)
   */
  static Dual motionJvp(double[] start, double stiffness, double[] startDot, double stiffnessDot,
      Tape tape) {
    return motionJvp(start, stiffness, startDot, stiffnessDot);
  }

  /**
   * Value and gradient of {@code Composed.motion}.
   *
   * @param value what the method returns
   * @param start the derivative with respect to {@code start}
   * @param stiffness the derivative with respect to {@code stiffness}
   */
  record MotionGradient(double value, double[] start, double stiffness) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.motion}: filled by a derivative and
   * reused by its caller.
   */
  static final class MotionAdjoint {

    /** The adjoint of {@code stiffness}. */
    public double stiffness;

    /** A holder of zeros. */
    public MotionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.motion} and its gradient.
   *
   * @param start as the method takes it
   * @param stiffness as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MotionGradient motionGradient(double[] start, double stiffness) {
    return motionGradient(start, stiffness, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #motionGradient(double[], double)
   */
  static MotionGradient motionGradient(double[] start, double stiffness, Tape tape) {
    double[] startBar = Arguments.zerosLike(start);
    MotionAdjoint adjoint = new MotionAdjoint();
    double value = motionGradient(start, stiffness, startBar, adjoint, tape);
    return new MotionGradient(value, startBar, adjoint.stiffness);
  }

  /**
   * Reverse mode: {@code Composed.motion} and its gradient, written into the caller's
   * memory.
   *
   * @param start as the method takes it
   * @param stiffness as the method takes it
   * @param startBar overwritten with the gradient with respect to {@code start}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code stiffness}
   * @return the value
   */
  static double motionGradient(double[] start, double stiffness, double[] startBar,
      MotionAdjoint adjoint) {
    return motionGradient(start, stiffness, startBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #motionGradient(double[], double, double[], MotionAdjoint)
   */
  static double motionGradient(double[] start, double stiffness, double[] startBar,
      MotionAdjoint adjoint, Tape tape) {
    Arguments.sameShape("startBar", startBar, "start", start);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(startBar);
    int mark = tape.mark();
    try {
      double[] x = start.clone();
      double[] xBar = tape.zeroDoubles(x.length);
      double[] v = new double[x.length];
      double[] vBar = tape.zeroDoubles(x.length);
      double[][] dKeptKept = tape.table(double[].class, 5);
      for (int step = 0; step < 5; step++) {
        double[] xBar1 = new double[x.length];
        double[] dKept = tape.row(dKeptKept, step, x.length);
        double xBarCarried = 0.0;
        for (int i = 1; i < x.length; i++) {
          double d = x[i] - x[i - 1] - 1.0;
          dKept[i] = d;
          double t = stiffness * d;
          double t1 = 0.1 * d;
          double t2 = d * d;
          double dBar = 2.0 * (t1 * d * d) + t1 * t2 + 0.1 * (t2 * d) + t + t;
          xBar1[i - 1] = xBarCarried - dBar;
          xBarCarried = dBar;
        }
        if (1 < x.length) {
          xBar1[x.length - 1] = xBarCarried;
        }
        for (int i = 0; i < x.length; i++) {
          double v1 = v[i];
          double force = xBar1[i];
          double t = v1 - 0.1 * force;
          v[i] = t;
          x[i] += 0.1 * t;
        }
      }
      Arguments.sameShape("xDot", v, "x", x);
      double eDot = 0.0;
      double stiffnessBar = 0.0;
      double vBarCarried = 0.0;
      double xBarCarried = 0.0;
      for (int i = 1; i < x.length; i++) {
        double xDot = v[i];
        double xDot1 = v[i - 1];
        double t = xDot - xDot1;
        double d = x[i] - x[i - 1] - 1.0;
        double t1 = stiffness * d;
        double t2 = stiffness * t;
        double t3 = 0.0 * d + t2;
        double t4 = 0.1 * d;
        double t5 = 0.1 * t;
        double t6 = t4 * d;
        double t7 = t6 * d;
        double t8 = 2.0 * (t5 * d) * d;
        double t9 = t6 * t;
        double t10 = t8 + t9;
        eDot += t3 * d + t1 * t + (t10 * d + t7 * t);
        double t11 = d * t;
        double t12 = 2.0 * t11;
        double t13 = 2.0 * (d * d);
        stiffnessBar += t11;
        double t14 = 2.0 * t7 + 0.1 * (t13 * d) + t1 + t1;
        stiffnessBar += t11;
        double dBar = t10 + t8 + t9 + t5 * t13 + t4 * t12 + 0.1 * (t12 * d) + t3 + t2;
        vBar[i - 1] = vBarCarried - t14;
        xBar[i - 1] = xBarCarried - dBar;
        vBarCarried = t14;
        xBarCarried = dBar;
      }
      if (1 < x.length) {
        vBar[x.length - 1] = vBarCarried;
        xBar[x.length - 1] = xBarCarried;
      }

      // reverse sweep
      double[] xBarBar = tape.doubles(x.length);
      for (int step = 4; step >= 0; step--) {
        for (int i = 0; i < x.length; i++) {
          double t = 0.1 * xBar[i] + vBar[i];
          xBarBar[i] = -(0.1 * t);
          vBar[i] = t;
        }
        double xBarCarriedBar;
        if (1 < x.length) {
          xBarCarriedBar = xBarBar[x.length - 1];
          xBarBar[x.length - 1] = 0.0;
        } else {
          xBarCarriedBar = 0.0;
        }
        double[] dKept = dKeptKept[step];
        xBarCarried = x.length - 1 >= 1 ? xBar[x.length - 1] : 0.0;
        for (int i = x.length - 1; i >= 1; i--) {
          double t = xBarBar[i - 1];
          xBarBar[i - 1] = 0.0;
          double dBarBar = xBarCarriedBar - t;
          double t1 = 2.0 * dBarBar;
          double d = dKept[i];
          double t2 = d * d;
          double t3 = 0.1 * d;
          double t4 = t1 * d;
          stiffnessBar += t4;
          double dBar = t2 * (0.1 * dBarBar) + 4.0 * (t3 * dBarBar * d) + t3 * d * t1 + t3 * t4
              + 0.1 * (dBarBar * t2 + t4 * d) + stiffness * t1;
          double t5 = xBar[i - 1] - dBar;
          xBar[i] = xBarCarried + dBar;
          xBarCarriedBar = t;
          xBarCarried = t5;
        }
        if (x.length - 1 >= 1) {
          xBar[0] = xBarCarried;
        }
      }
      for (int i = 0; i < start.length; i++) {
        startBar[i] += xBar[i];
      }
      adjoint.stiffness = stiffnessBar;
      return eDot;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.motion} as a function of the vector that packs {@code start}, {@code
   * stiffness}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction motionFunction() {
    return new MotionFunction();
  }

  private static final class MotionFunction implements ScalarFunction {

    MotionFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] start = Arguments.doubles(packed, 0, packed.length - 1);
      double stiffness = packed[packed.length - 1];
      return Composed.motion(start, stiffness);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] start = Arguments.doubles(packed, 0, packed.length - 1);
      double stiffness = packed[packed.length - 1];
      double[] startBar = Arguments.zerosLike(start);
      MotionAdjoint adjoint = new MotionAdjoint();
      double value = motionGradient(start, stiffness, startBar, adjoint);
      Arguments.pack(startBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.stiffness;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] start = Arguments.doubles(packed, 0, packed.length - 1);
      double stiffness = packed[packed.length - 1];
      double[] startDot = Arguments.doubles(direction, 0, direction.length - 1);
      double stiffnessDot = direction[direction.length - 1];
      return motionJvp(start, stiffness, startDot, stiffnessDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.repeated} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual repeatedJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      sDot *= Math.cos(s);
      s = Math.sin(s);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedJvp(double, int, double)
   */
  static Dual repeatedJvp(double x, int n, double xDot, Tape tape) {
    return repeatedJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Composed.repeated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RepeatedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.repeated}: filled by a derivative
   * and reused by its caller.
   */
  static final class RepeatedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RepeatedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.repeated} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RepeatedGradient repeatedGradient(double x, int n) {
    return repeatedGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedGradient(double, int)
   */
  static RepeatedGradient repeatedGradient(double x, int n, Tape tape) {
    RepeatedAdjoint adjoint = new RepeatedAdjoint();
    double value = repeatedGradient(x, n, adjoint, tape);
    return new RepeatedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Composed.repeated} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double repeatedGradient(double x, int n, RepeatedAdjoint adjoint) {
    return repeatedGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedGradient(double, int, RepeatedAdjoint)
   */
  static double repeatedGradient(double x, int n, RepeatedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      repeatedLoopForward(0, x, n, tape);
      double s = tape.doubleResult(1);

      // reverse sweep
      double t = repeatedLoopReverse(1.0, tape);
      adjoint.x = t;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.repeated} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction repeatedFunction(int n) {
    return new RepeatedFunction(n);
  }

  private static final class RepeatedFunction implements ScalarFunction {

    private final int n;

    RepeatedFunction(int n) {
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
      return Composed.repeated(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RepeatedAdjoint adjoint = new RepeatedAdjoint();
      double value = repeatedGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return repeatedJvp(x, this.n, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.jvpOfCheckpointed} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual jvpOfCheckpointedJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = 1.0;
    double sDot1 = xDot;
    double sDotDot = 0.0;
    for (int i = 0; i < n; i++) {
      double s1 = Math.sin(s);
      double t = Math.cos(s);
      double t1 = sDot * (sDot1 * s1);
      sDotDot = sDotDot * t - t1;
      double t2 = sDot1 * Math.cos(s);
      s = s1;
      sDot *= t;
      sDot1 = t2;
    }
    return new Dual(sDot * x, sDotDot * x + sDot * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jvpOfCheckpointedJvp(double, int, double)
   */
  static Dual jvpOfCheckpointedJvp(double x, int n, double xDot, Tape tape) {
    return jvpOfCheckpointedJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Composed.jvpOfCheckpointed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record JvpOfCheckpointedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.jvpOfCheckpointed}: filled by a
   * derivative and reused by its caller.
   */
  static final class JvpOfCheckpointedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public JvpOfCheckpointedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.jvpOfCheckpointed} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static JvpOfCheckpointedGradient jvpOfCheckpointedGradient(double x, int n) {
    return jvpOfCheckpointedGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jvpOfCheckpointedGradient(double, int)
   */
  static JvpOfCheckpointedGradient jvpOfCheckpointedGradient(double x, int n, Tape tape) {
    JvpOfCheckpointedAdjoint adjoint = new JvpOfCheckpointedAdjoint();
    double value = jvpOfCheckpointedGradient(x, n, adjoint, tape);
    return new JvpOfCheckpointedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Composed.jvpOfCheckpointed} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double jvpOfCheckpointedGradient(double x, int n, JvpOfCheckpointedAdjoint adjoint) {
    return jvpOfCheckpointedGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jvpOfCheckpointedGradient(double, int, JvpOfCheckpointedAdjoint)
   */
  static double jvpOfCheckpointedGradient(double x, int n, JvpOfCheckpointedAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      jvpOfCheckpointedLoopForward(0, x, 1.0, n, tape);
      double sDot = tape.doubleResult(2);

      // reverse sweep
      double xBar = sDot + jvpOfCheckpointedLoopReverse(x, tape);
      adjoint.x = xBar;
      return sDot * x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.jvpOfCheckpointed} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction jvpOfCheckpointedFunction(int n) {
    return new JvpOfCheckpointedFunction(n);
  }

  private static final class JvpOfCheckpointedFunction implements ScalarFunction {

    private final int n;

    JvpOfCheckpointedFunction(int n) {
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
      return Composed.jvpOfCheckpointed(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      JvpOfCheckpointedAdjoint adjoint = new JvpOfCheckpointedAdjoint();
      double value = jvpOfCheckpointedGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return jvpOfCheckpointedJvp(x, this.n, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.checkpointedSteps} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param lr as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param lrDot tangent of {@code lr}
   * @return the value and its tangent
   */
  static Dual checkpointedStepsJvp(double[] x, double lr, int n, double[] xDot, double lrDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] at = x.clone();
    double[] atDot = xDot.clone();
    double[] force = new double[x.length];
    double[] forceDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      Arguments.sameShape("qBar", force, "q", at);
      Arrays.fill(force, 0.0);
      Arrays.fill(forceDot, 0.0);
      double sum1 = 0.0;
      double qBarCarried = 0.0;
      double sumDot1 = 0.0;
      double qBarCarriedDot = 0.0;
      for (int k = 0; k < at.length - 1; k++) {
        double q = at[k + 1];
        double qDot = atDot[k + 1];
        double q1 = at[k];
        double qDot1 = atDot[k];
        double d = q - q1;
        double dDot = qDot - qDot1;
        double t = 0.5 * d * d;
        double t1 = dDot * d;
        double t2 = Math.cos(q1);
        double t3 = -(qDot1 * Math.sin(q1));
        sum1 += t * t2;
        sumDot1 += t1 * t2 + t * t3;
        double t4 = Math.sin(q1);
        double t5 = t2 * d;
        double t6 = t3 * d + t2 * dDot;
        force[k] = qBarCarried - (t * t4 + t5);
        forceDot[k] = qBarCarriedDot - (t1 * t4 + t * (qDot1 * t2) + t6);
        qBarCarried = t5;
        qBarCarriedDot = t6;
      }
      if (0 < at.length - 1) {
        force[at.length - 1] = qBarCarried;
        forceDot[at.length - 1] = qBarCarriedDot;
      }
      sum += sum1;
      sumDot += sumDot1;
      for (int j = 0; j < at.length; j++) {
        double at1 = at[j];
        double force1 = force[j];
        double t = atDot[j] - (lrDot * force1 + lr * forceDot[j]);
        at[j] = at1 - lr * force1;
        atDot[j] = t;
      }
      Arguments.sameShape("qDot", force, "q", at);
      sumDot1 = 0.0;
      double sumDotDot = 0.0;
      for (int k = 0; k < at.length - 1; k++) {
        double q = at[k + 1];
        double qDot = atDot[k + 1];
        double qDot1 = force[k + 1];
        double qDotDot = forceDot[k + 1];
        double q1 = at[k];
        double qDot2 = atDot[k];
        double qDot3 = force[k];
        double qDotDot1 = forceDot[k];
        double d = q - q1;
        double dDot = qDot - qDot2;
        double dDot1 = qDot1 - qDot3;
        double dDotDot = qDotDot - qDotDot1;
        double t = 0.5 * d * d;
        double t1 = dDot1 * d;
        double t2 = Math.cos(q1);
        double t3 = Math.sin(q1);
        double t4 = qDot3 * t3;
        sumDot1 += t1 * t2 - t * t4;
        sumDotDot += (dDotDot * d + dDot1 * dDot) * t2 - t1 * (qDot2 * Math.sin(q1))
            - (dDot * d * t4 + t * (qDotDot1 * t3 + qDot3 * (qDot2 * t2)));
      }
      sum += 0.5 * sumDot1;
      sumDot += 0.5 * sumDotDot;
    }
    return new Dual(sum + at[0], sumDot + atDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkpointedStepsJvp(double[], double, int, double[], double)
   */
  static Dual checkpointedStepsJvp(double[] x, double lr, int n, double[] xDot, double lrDot,
      Tape tape) {
    return checkpointedStepsJvp(x, lr, n, xDot, lrDot);
  }

  /**
   * Value and gradient of {@code Composed.checkpointedSteps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param lr the derivative with respect to {@code lr}
   */
  record CheckpointedStepsGradient(double value, double[] x, double lr) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.checkpointedSteps}: filled by a
   * derivative and reused by its caller.
   */
  static final class CheckpointedStepsAdjoint {

    /** The adjoint of {@code lr}. */
    public double lr;

    /** A holder of zeros. */
    public CheckpointedStepsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.checkpointedSteps} and its gradient.
   *
   * @param x as the method takes it
   * @param lr as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CheckpointedStepsGradient checkpointedStepsGradient(double[] x, double lr, int n) {
    return checkpointedStepsGradient(x, lr, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkpointedStepsGradient(double[], double, int)
   */
  static CheckpointedStepsGradient checkpointedStepsGradient(double[] x, double lr, int n,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    CheckpointedStepsAdjoint adjoint = new CheckpointedStepsAdjoint();
    double value = checkpointedStepsGradient(x, lr, n, xBar, adjoint, tape);
    return new CheckpointedStepsGradient(value, xBar, adjoint.lr);
  }

  /**
   * Reverse mode: {@code Composed.checkpointedSteps} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param lr as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code lr}
   * @return the value
   */
  static double checkpointedStepsGradient(double[] x, double lr, int n, double[] xBar,
      CheckpointedStepsAdjoint adjoint) {
    return checkpointedStepsGradient(x, lr, n, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkpointedStepsGradient(double[], double, int, double[],
   *     CheckpointedStepsAdjoint)
   */
  static double checkpointedStepsGradient(double[] x, double lr, int n, double[] xBar,
      CheckpointedStepsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] at = x.clone();
      double[] atBar = tape.zeroDoubles(at.length);
      double[] force = new double[x.length];
      double[] forceBar = tape.zeroDoubles(x.length);
      checkpointedStepsLoopForward(0, 0.0, n, force, at, lr, forceBar, atBar, tape);
      double sum = tape.doubleResult(1);

      // reverse sweep
      double t = sum + at[0];
      atBar[0] += 1.0;
      double t1 = checkpointedStepsLoopReverse(1.0, tape);
      for (int i = 0; i < x.length; i++) {
        xBar[i] += atBar[i];
      }
      adjoint.lr = t1;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.checkpointedSteps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param lr the derivative with respect to {@code lr}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param lrHvp the Hessian-vector product for {@code lr}
   */
  record CheckpointedStepsHvp(double value, double[] x, double lr, double[] xHvp, double lrHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Composed.checkpointedSteps}: filled by a derivative and reused by its caller.
   */
  static final class CheckpointedStepsHvpAdjoint {

    /** The adjoint of {@code lr}. */
    public double lr;

    /** The Hessian-vector product for {@code lr}. */
    public double lrHvp;

    /** A holder of zeros. */
    public CheckpointedStepsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Composed.checkpointedSteps}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param lr as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param lrDot tangent of {@code lr}
   * @return value, gradient and product, in new arrays
   */
  static CheckpointedStepsHvp checkpointedStepsHvp(double[] x, double lr, int n, double[] xDot,
      double lrDot) {
    return checkpointedStepsHvp(x, lr, n, xDot, lrDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkpointedStepsHvp(double[], double, int, double[], double)
   */
  static CheckpointedStepsHvp checkpointedStepsHvp(double[] x, double lr, int n, double[] xDot,
      double lrDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    CheckpointedStepsHvpAdjoint adjoint = new CheckpointedStepsHvpAdjoint();
    double value = checkpointedStepsHvp(x, lr, n, xDot, lrDot, xBar, xHvp, adjoint, tape);
    return new CheckpointedStepsHvp(value, xBar, adjoint.lr, xHvp, adjoint.lrHvp);
  }

  /**
   * Second order: {@code Composed.checkpointedSteps}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param lr as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param lrDot tangent of {@code lr}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code lr}
   * @return the value
   */
  static double checkpointedStepsHvp(double[] x, double lr, int n, double[] xDot, double lrDot,
      double[] xBar, double[] xHvp, CheckpointedStepsHvpAdjoint adjoint) {
    return checkpointedStepsHvp(x, lr, n, xDot, lrDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkpointedStepsHvp(double[], double, int, double[], double, double[], double[],
   *     CheckpointedStepsHvpAdjoint)
   */
  static double checkpointedStepsHvp(double[] x, double lr, int n, double[] xDot, double lrDot,
      double[] xBar, double[] xHvp, CheckpointedStepsHvpAdjoint adjoint, Tape tape) {
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
      double[] at = x.clone();
      double[] atDot = xDot.clone();
      double[] atBar = tape.zeroDoubles(at.length);
      double[] atBarDot = tape.zeroDoubles(at.length);
      double[] force = new double[x.length];
      double[] forceDot = new double[x.length];
      double[] forceBar = tape.zeroDoubles(x.length);
      double[] forceBarDot = tape.zeroDoubles(x.length);
      checkpointedStepsLoopForwardJvp(0, 0.0, n, force, at, lr, forceBar, atBar, forceDot, atDot,
          lrDot, forceBarDot, atBarDot, tape);
      double sum = tape.doubleResult(1);

      // reverse sweep
      double t = sum + at[0];
      atBar[0] += 1.0;
      double t1 = checkpointedStepsLoopReverseJvp(1.0, tape);
      double t2 = tape.doubleResult(1);
      for (int i = 0; i < x.length; i++) {
        double t3 = atBarDot[i];
        xBar[i] += atBar[i];
        xHvp[i] += t3;
      }
      adjoint.lr = t1;
      adjoint.lrHvp = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.checkpointedSteps} as a function of the vector that packs {@code x},
   * {@code lr}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction checkpointedStepsFunction(int n) {
    return new CheckpointedStepsFunction(n);
  }

  private static final class CheckpointedStepsFunction implements ScalarFunction {

    private final int n;

    CheckpointedStepsFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double lr = packed[packed.length - 1];
      return Composed.checkpointedSteps(x, lr, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double lr = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      CheckpointedStepsAdjoint adjoint = new CheckpointedStepsAdjoint();
      double value = checkpointedStepsGradient(x, lr, this.n, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.lr;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double lr = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double lrDot = direction[direction.length - 1];
      return checkpointedStepsJvp(x, lr, this.n, xDot, lrDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double lr = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double lrDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      CheckpointedStepsHvpAdjoint adjoint = new CheckpointedStepsHvpAdjoint();
      double value = checkpointedStepsHvp(x, lr, this.n, xDot, lrDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.lr;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.lrHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.springs} and its derivative in the direction of the
   * tangents.
   *
   * @param q as the method takes it
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual springsJvp(double[] q, double[] qDot) {
    Arguments.sameShape("qDot", qDot, "q", q);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < q.length - 1; i++) {
      double q1 = q[i + 1];
      double q2 = q[i];
      double qDot1 = qDot[i];
      double d = q1 - q2;
      double dDot = qDot[i + 1] - qDot1;
      double t = 0.5 * d * d;
      double t1 = Math.cos(q2);
      sum += t * t1;
      sumDot += dDot * d * t1 - t * (qDot1 * Math.sin(q2));
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #springsJvp(double[], double[])
   */
  static Dual springsJvp(double[] q, double[] qDot, Tape tape) {
    return springsJvp(q, qDot);
  }

  /**
   * Value and gradient of {@code Composed.springs}.
   *
   * @param value what the method returns
   * @param q the derivative with respect to {@code q}
   */
  record SpringsGradient(double value, double[] q) {}

  /**
   * Reverse mode: {@code Composed.springs} and its gradient.
   *
   * @param q as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SpringsGradient springsGradient(double[] q) {
    double[] qBar = Arguments.zerosLike(q);
    double value = springsGradient(q, qBar);
    return new SpringsGradient(value, qBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #springsGradient(double[])
   */
  static SpringsGradient springsGradient(double[] q, Tape tape) {
    return springsGradient(q);
  }

  /**
   * Reverse mode: {@code Composed.springs} and its gradient, written into the caller's
   * memory.
   *
   * @param q as the method takes it
   * @param qBar overwritten with the gradient with respect to {@code q}; of the same shape
   * @return the value
   */
  static double springsGradient(double[] q, double[] qBar) {
    Arguments.sameShape("qBar", qBar, "q", q);
    Arguments.zero(qBar);
    double sum = 0.0;
    double qBarCarried = 0.0;
    for (int i = 0; i < q.length - 1; i++) {
      double q1 = q[i + 1];
      double q2 = q[i];
      double d = q1 - q2;
      double t = 0.5 * d * d;
      double t1 = Math.cos(q2);
      sum += t * t1;
      double t2 = t1 * d;
      qBar[i] = qBarCarried - (t * Math.sin(q2) + t2);
      qBarCarried = t2;
    }
    if (0 < q.length - 1) {
      qBar[q.length - 1] = qBarCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #springsGradient(double[], double[])
   */
  static double springsGradient(double[] q, double[] qBar, Tape tape) {
    return springsGradient(q, qBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.springs}.
   *
   * @param value what the method returns
   * @param q the derivative with respect to {@code q}
   * @param qHvp the Hessian-vector product for {@code q}
   */
  record SpringsHvp(double value, double[] q, double[] qHvp) {}

  /**
   * Second order: {@code Composed.springs}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param q as the method takes it
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SpringsHvp springsHvp(double[] q, double[] qDot) {
    double[] qBar = Arguments.zerosLike(q);
    double[] qHvp = Arguments.zerosLike(q);
    double value = springsHvp(q, qDot, qBar, qHvp);
    return new SpringsHvp(value, qBar, qHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #springsHvp(double[], double[])
   */
  static SpringsHvp springsHvp(double[] q, double[] qDot, Tape tape) {
    return springsHvp(q, qDot);
  }

  /**
   * Second order: {@code Composed.springs}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param q as the method takes it
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @param qBar overwritten with the gradient with respect to {@code q}; of the same shape
   * @param qHvp overwritten with the Hessian-vector product for {@code q}; of the same shape
   * @return the value
   */
  static double springsHvp(double[] q, double[] qDot, double[] qBar, double[] qHvp) {
    Arguments.sameShape("qDot", qDot, "q", q);
    Arguments.sameShape("qBar", qBar, "q", q);
    Arguments.sameShape("qHvp", qHvp, "q", q);
    Arguments.distinct("qDot", qDot, "qBar", qBar);
    Arguments.distinct("qDot", qDot, "qHvp", qHvp);
    Arguments.distinct("qBar", qBar, "qHvp", qHvp);
    Arguments.zero(qBar);
    Arguments.zero(qHvp);
    double sum = 0.0;
    double qBarCarried = 0.0;
    double qBarDotCarried = 0.0;
    for (int i = 0; i < q.length - 1; i++) {
      double q1 = q[i + 1];
      double q2 = q[i];
      double qDot1 = qDot[i];
      double d = q1 - q2;
      double dDot = qDot[i + 1] - qDot1;
      double t = 0.5 * d * d;
      double t1 = Math.cos(q2);
      double t2 = Math.sin(q2);
      sum += t * t1;
      double t3 = t1 * d;
      double t4 = t1 * dDot - qDot1 * t2 * d;
      qBar[i] = qBarCarried - (t * t2 + t3);
      qHvp[i] = qBarDotCarried - (dDot * d * t2 + t * (qDot1 * t1) + t4);
      qBarCarried = t3;
      qBarDotCarried = t4;
    }
    if (0 < q.length - 1) {
      qBar[q.length - 1] = qBarCarried;
      qHvp[q.length - 1] = qBarDotCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #springsHvp(double[], double[], double[], double[])
   */
  static double springsHvp(double[] q, double[] qDot, double[] qBar, double[] qHvp, Tape tape) {
    return springsHvp(q, qDot, qBar, qHvp);
  }

  /**
   * {@code Composed.springs} as a function of the vector that packs {@code q}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction springsFunction() {
    return new SpringsFunction();
  }

  private static final class SpringsFunction implements ScalarFunction {

    SpringsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] q = Arguments.doubles(packed, 0, packed.length);
      return Composed.springs(q);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] q = Arguments.doubles(packed, 0, packed.length);
      double[] qBar = Arguments.zerosLike(q);
      double value = springsGradient(q, qBar);
      Arguments.pack(qBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] q = Arguments.doubles(packed, 0, packed.length);
      double[] qDot = Arguments.doubles(direction, 0, direction.length);
      return springsJvp(q, qDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] q = Arguments.doubles(packed, 0, packed.length);
      double[] qDot = Arguments.doubles(direction, 0, direction.length);
      double[] qBar = Arguments.zerosLike(q);
      double[] qHvp = Arguments.zerosLike(q);
      double value = springsHvp(q, qDot, qBar, qHvp);
      Arguments.pack(qBar, gradient, 0);
      Arguments.pack(qHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.recursion} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual recursionJvp(double x, int n, double xDot) {
    return recursionJvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionJvp(double, int, double)
   */
  static Dual recursionJvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t;
      double t1;
      if (n == 0) {
        t = x * x;
        t1 = 2.0 * (xDot * x);
      } else {
        double t2 = recursionJvp_(x * 0.5, n - 1, xDot * 0.5, tape);
        double t3 = tape.doubleResult(1);
        t = x * t2;
        t1 = xDot * t2 + x * t3;
      }
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Composed.recursion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecursionGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.recursion}: filled by a derivative
   * and reused by its caller.
   */
  static final class RecursionAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RecursionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.recursion} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RecursionGradient recursionGradient(double x, int n) {
    return recursionGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionGradient(double, int)
   */
  static RecursionGradient recursionGradient(double x, int n, Tape tape) {
    RecursionAdjoint adjoint = new RecursionAdjoint();
    double value = recursionGradient(x, n, adjoint, tape);
    return new RecursionGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Composed.recursion} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double recursionGradient(double x, int n, RecursionAdjoint adjoint) {
    return recursionGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionGradient(double, int, RecursionAdjoint)
   */
  static double recursionGradient(double x, int n, RecursionAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean t = n == 0;
      double t1;
      double t2;
      double t3;
      if (t) {
        t1 = x * x;
        t2 = 0.0;
        t3 = 0.0;
      } else {
        t2 = recursionVjp_(x * 0.5, n - 1, x, tape);
        t3 = tape.doubleResult(1);
        t1 = x * t2;
      }

      // reverse sweep
      double xBar;
      if (t) {
        xBar = 2.0 * x;
      } else {
        xBar = t2 + t3 * 0.5;
      }
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.recursion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursionHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Composed.recursion}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RecursionHvp recursionHvp(double x, int n, double xDot) {
    return recursionHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionHvp(double, int, double)
   */
  static RecursionHvp recursionHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean t = n == 0;
      double t1;
      double t2;
      double t3;
      double t4;
      double t5;
      if (t) {
        t1 = x * x;
        t2 = 0.0;
        t3 = 0.0;
        t4 = 0.0;
        t5 = 0.0;
      } else {
        t2 = recursionVjpJvp(x * 0.5, n - 1, x, xDot * 0.5, xDot, tape);
        t3 = tape.doubleResult(1);
        t4 = tape.doubleResult(2);
        t5 = tape.doubleResult(3);
        t1 = x * t2;
      }

      // reverse sweep
      double xBar;
      double xBarDot;
      if (t) {
        xBar = 2.0 * x;
        xBarDot = 2.0 * xDot;
      } else {
        xBar = t2 + t3 * 0.5;
        xBarDot = t4 + t5 * 0.5;
      }
      return new RecursionHvp(t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.recursion} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction recursionFunction(int n) {
    return new RecursionFunction(n);
  }

  private static final class RecursionFunction implements ScalarFunction {

    private final int n;

    RecursionFunction(int n) {
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
      return Composed.recursion(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RecursionAdjoint adjoint = new RecursionAdjoint();
      double value = recursionGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return recursionJvp(x, this.n, xDot).tangent();
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
      RecursionHvp hvp = recursionHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.gradientOfRecursion} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual gradientOfRecursionJvp(double x, double xDot) {
    return gradientOfRecursionJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gradientOfRecursionJvp(double, double)
   */
  static Dual gradientOfRecursionJvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = recursionNestedVjpJvp(x * 0.5, 2, x, xDot * 0.5, xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      double xBar = t + t1 * 0.5;
      double xBarDot = t2 + t3 * 0.5;
      return new Dual(xBar * x, xBarDot * x + xBar * xDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Composed.gradientOfRecursion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GradientOfRecursionGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.gradientOfRecursion}: filled by a
   * derivative and reused by its caller.
   */
  static final class GradientOfRecursionAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GradientOfRecursionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.gradientOfRecursion} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GradientOfRecursionGradient gradientOfRecursionGradient(double x) {
    return gradientOfRecursionGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gradientOfRecursionGradient(double)
   */
  static GradientOfRecursionGradient gradientOfRecursionGradient(double x, Tape tape) {
    GradientOfRecursionAdjoint adjoint = new GradientOfRecursionAdjoint();
    double value = gradientOfRecursionGradient(x, adjoint, tape);
    return new GradientOfRecursionGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Composed.gradientOfRecursion} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double gradientOfRecursionGradient(double x, GradientOfRecursionAdjoint adjoint) {
    return gradientOfRecursionGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gradientOfRecursionGradient(double, GradientOfRecursionAdjoint)
   */
  static double gradientOfRecursionGradient(double x, GradientOfRecursionAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = x * 0.5;
      int frame = tape.mark();
      double t1 = recursionNestedVjpVjp(t, 2, x, x, t, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double xBar = tape.doubleResult(3);
      tape.release(frame);
      double xBar1 = t1 + t2 * 0.5;

      // reverse sweep
      xBar = xBar1 + xBar;
      xBar += t3 * 0.5;
      adjoint.x = xBar;
      return xBar1 * x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.gradientOfRecursion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GradientOfRecursionHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Composed.gradientOfRecursion}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static GradientOfRecursionHvp gradientOfRecursionHvp(double x, double xDot) {
    return gradientOfRecursionHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gradientOfRecursionHvp(double, double)
   */
  static GradientOfRecursionHvp gradientOfRecursionHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = x * 0.5;
      double t1 = xDot * 0.5;
      int frame = tape.mark();
      double t2 = recursionNestedVjpVjpJvp(t, 2, x, x, t, t1, xDot, xDot, t1, tape);
      double t3 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      double xBar = tape.doubleResult(3);
      double t5 = tape.doubleResult(4);
      double t6 = tape.doubleResult(5);
      double t7 = tape.doubleResult(6);
      double xBarDot = tape.doubleResult(7);
      tape.release(frame);
      double xBar1 = t2 + t3 * 0.5;

      // reverse sweep
      xBar = xBar1 + xBar;
      xBarDot = t5 + t6 * 0.5 + xBarDot;
      xBar += t4 * 0.5;
      xBarDot += t7 * 0.5;
      return new GradientOfRecursionHvp(xBar1 * x, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.gradientOfRecursion} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction gradientOfRecursionFunction() {
    return new GradientOfRecursionFunction();
  }

  private static final class GradientOfRecursionFunction implements ScalarFunction {

    GradientOfRecursionFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Composed.gradientOfRecursion(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      GradientOfRecursionAdjoint adjoint = new GradientOfRecursionAdjoint();
      double value = gradientOfRecursionGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return gradientOfRecursionJvp(x, xDot).tangent();
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
      GradientOfRecursionHvp hvp = gradientOfRecursionHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.rowLoss} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rowLossJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double t = 0.0;
    double tDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double s = 0.0;
      double sDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double w2 = w[0];
        double x1 = x[i][j];
        s += w1 * w2 * x1;
        sDot += (wDot[j] * w2 + w1 * wDot[0]) * x1;
      }
      t += Math.sin(s);
      tDot += sDot * Math.cos(s);
    }
    return new Dual(t, tDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowLossJvp(double[], double[][], double[])
   */
  static Dual rowLossJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return rowLossJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code Composed.rowLoss}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record RowLossGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code Composed.rowLoss} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static RowLossGradient rowLossGradient(double[] w, double[][] x) {
    double[] wBar = Arguments.zerosLike(w);
    double value = rowLossGradient(w, x, wBar);
    return new RowLossGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowLossGradient(double[], double[][])
   */
  static RowLossGradient rowLossGradient(double[] w, double[][] x, Tape tape) {
    return rowLossGradient(w, x);
  }

  /**
   * Reverse mode: {@code Composed.rowLoss} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double rowLossGradient(double[] w, double[][] x, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double t = 0.0;
    for (int i = 0; i < x.length; i++) {
      double s = 0.0;
      for (int j = 0; j < w.length; j++) {
        s += w[j] * w[0] * x[i][j];
      }
      t += Math.sin(s);
      double t1 = Math.cos(s);
      for (int j = 0; j < w.length; j++) {
        double t2 = t1 * x[i][j];
        double wBar1 = t2 * w[0];
        wBar[0] += w[j] * t2;
        wBar[j] += wBar1;
      }
    }
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowLossGradient(double[], double[][], double[])
   */
  static double rowLossGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    return rowLossGradient(w, x, wBar);
  }

  /**
   * {@code Composed.rowLoss} as a function of the vector that packs {@code w}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction rowLossFunction(double[][] x) {
    return new RowLossFunction(x);
  }

  private static final class RowLossFunction implements ScalarFunction {

    private final double[][] x;

    RowLossFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return Composed.rowLoss(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = rowLossGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return rowLossJvp(w, this.x, wDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.rowNorm} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rowNormJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double[] g = new double[w.length];
    double[] gDot = new double[w.length];
    Arguments.sameShape("wBar", g, "w", w);
    Arrays.fill(g, 0.0);
    Arrays.fill(gDot, 0.0);
    double t = 0.0;
    double tDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double s = 0.0;
      double sDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double w2 = w[0];
        double x1 = x[i][j];
        s += w1 * w2 * x1;
        sDot += (wDot[j] * w2 + w1 * wDot[0]) * x1;
      }
      double t1 = Math.sin(s);
      t += t1;
      tDot += sDot * Math.cos(s);
      double t2 = Math.cos(s);
      double t3 = sDot * t1;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double t4 = t2 * x1;
        double t5 = -(t3 * x1);
        double w1 = w[0];
        double wBar = t4 * w1;
        double wBarDot = t5 * w1 + t4 * wDot[0];
        double w2 = w[j];
        double wBar1 = w2 * t4;
        double wBarDot1 = wDot[j] * t4 + w2 * t5;
        double t6 = gDot[0] + wBarDot1;
        g[0] += wBar1;
        gDot[0] = t6;
        double t7 = gDot[j] + wBarDot;
        g[j] += wBar;
        gDot[j] = t7;
      }
    }
    double s = t;
    double sDot = tDot;
    for (int j = 0; j < g.length; j++) {
      double g1 = g[j];
      s += g1 * g1;
      sDot += 2.0 * (gDot[j] * g1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowNormJvp(double[], double[][], double[])
   */
  static Dual rowNormJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return rowNormJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code Composed.rowNorm}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record RowNormGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code Composed.rowNorm} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static RowNormGradient rowNormGradient(double[] w, double[][] x) {
    return rowNormGradient(w, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowNormGradient(double[], double[][])
   */
  static RowNormGradient rowNormGradient(double[] w, double[][] x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double value = rowNormGradient(w, x, wBar, tape);
    return new RowNormGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code Composed.rowNorm} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double rowNormGradient(double[] w, double[][] x, double[] wBar) {
    return rowNormGradient(w, x, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowNormGradient(double[], double[][], double[])
   */
  static double rowNormGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] g = new double[w.length];
      double[] gBar = tape.doubles(w.length);
      Arguments.sameShape("wBar", g, "w", w);
      Arrays.fill(g, 0.0);
      double[] kept = tape.doubles(x.length);
      double[] kept1 = tape.doubles(x.length);
      double t = 0.0;
      for (int i = 0; i < x.length; i++) {
        double s = 0.0;
        for (int j = 0; j < w.length; j++) {
          s += w[j] * w[0] * x[i][j];
        }
        double t1 = Math.sin(s);
        kept1[i] = t1;
        t += t1;
        double t2 = Math.cos(s);
        kept[i] = t2;
        for (int j = 0; j < w.length; j++) {
          double t3 = t2 * x[i][j];
          double wBar1 = t3 * w[0];
          double wBar2 = w[j] * t3;
          g[0] += wBar2;
          g[j] += wBar1;
        }
      }
      double s = t;
      for (int j = 0; j < g.length; j++) {
        double g1 = g[j];
        s += g1 * g1;
        gBar[j] = 2.0 * g1;
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = kept[i];
        double t2 = 0.0;
        for (int j = w.length - 1; j >= 0; j--) {
          double t3 = gBar[j];
          double t4 = gBar[0];
          double x1 = x[i][j];
          double t5 = t1 * x1;
          double t6 = w[j] * t4;
          wBar[j] += t4 * t5;
          double t7 = t6 + t3 * w[0];
          wBar[0] += t5 * t3;
          t2 += t7 * x1;
        }
        double sBar = t1 - t2 * kept1[i];
        for (int j = 0; j < w.length; j++) {
          double t3 = sBar * x[i][j];
          double wBar1 = t3 * w[0];
          wBar[0] += w[j] * t3;
          wBar[j] += wBar1;
        }
      }
      Arrays.fill(gBar, 0, g.length, 0.0);
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.rowNorm} as a function of the vector that packs {@code w}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction rowNormFunction(double[][] x) {
    return new RowNormFunction(x);
  }

  private static final class RowNormFunction implements ScalarFunction {

    private final double[][] x;

    RowNormFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return Composed.rowNorm(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = rowNormGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return rowNormJvp(w, this.x, wDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.logSum} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual logSumJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double largest = x[0];
    double largestDot = xDot[0];
    for (int i = 1; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double largest1 = Math.max(largest, x1);
      largestDot = (largest >= x1 ? largestDot : largest < x1 ? 0.0 : largestDot * largest1)
          + (x1 > largest ? xDot1 : x1 <= largest ? 0.0 : xDot1 * largest1);
      largest = largest1;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - largest);
      sum += t;
      sumDot += (xDot[i] - largestDot) * t;
    }
    return new Dual(largest + Math.log(sum), largestDot + StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumJvp(double[], double[])
   */
  static Dual logSumJvp(double[] x, double[] xDot, Tape tape) {
    return logSumJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.logSum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LogSumGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Composed.logSum} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogSumGradient logSumGradient(double[] x) {
    return logSumGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumGradient(double[])
   */
  static LogSumGradient logSumGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = logSumGradient(x, xBar, tape);
    return new LogSumGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Composed.logSum} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double logSumGradient(double[] x, double[] xBar) {
    return logSumGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumGradient(double[], double[])
   */
  static double logSumGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double largest = x[0];
      double largest1 = largest;
      for (int i = 1; i < x.length; i++) {
        largest1 = Math.max(largest1, x[i]);
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - largest1);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = 1.0 / sum;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      boolean t1 = largest1 != largest1;
      if (sum == 0.0 | !Double.isFinite(sum) | t1) {
        int chosen = Integer.MAX_VALUE;
        for (int i = 1; i < x.length; i++) {
          double x1 = x[i];
          if (x1 > largest | x1 != x1) {
            chosen = i;
          }
          largest = Math.max(largest, x1);
        }
        // one by one: their sum is 0, infinite or NaN
        double largestBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          largestBar -= t * kept[i];
        }
        if (t1) {
          largestBar = largest1;
        }
        if (chosen != Integer.MAX_VALUE) {
          xBar[chosen] += largestBar;
          largestBar = 0.0;
        }
        xBar[0] += largestBar;
      }
      return largest1 + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.logSum} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction logSumFunction() {
    return new LogSumFunction();
  }

  private static final class LogSumFunction implements ScalarFunction {

    LogSumFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Composed.logSum(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = logSumGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return logSumJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.logSumSlope} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual logSumSlopeJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] xBar = new double[x.length];
    double[] xBarDot = new double[x.length];
    double largest = x[0];
    double largestDot = xDot[0];
    double largest1 = largest;
    for (int i = 1; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double largest2 = Math.max(largest1, x1);
      largestDot = (largest1 >= x1 ? largestDot : largest1 < x1 ? 0.0 : largestDot * largest2)
          + (x1 > largest1 ? xDot1 : x1 <= largest1 ? 0.0 : xDot1 * largest2);
      largest1 = largest2;
    }
    int t = Math.max(x.length, 0);
    double[] kept = new double[t];
    double[] keptDot = new double[t];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t1 = Math.exp(x[i] - largest1);
      double t2 = (xDot[i] - largestDot) * t1;
      kept[i] = t1;
      keptDot[i] = t2;
      sum += t1;
      sumDot += t2;
    }
    double t1 = 1.0 / sum;
    double t2 = -(sumDot * t1 * t1);
    for (int i = 0; i < x.length; i++) {
      double t3 = kept[i];
      double t4 = xBarDot[i] + (t2 * t3 + t1 * keptDot[i]);
      xBar[i] += t1 * t3;
      xBarDot[i] = t4;
    }
    boolean t3 = largest1 != largest1;
    if (sum == 0.0 | !Double.isFinite(sum) | t3) {
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < x.length; i++) {
        double x1 = x[i];
        if (x1 > largest | x1 != x1) {
          chosen = i;
        }
        largest = Math.max(largest, x1);
      }
      double largestBar = 1.0;
      double largestBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t4 = kept[i];
        largestBar -= t1 * t4;
        largestBarDot -= t2 * t4 + t1 * keptDot[i];
      }
      if (!t3) {
        largest1 = largestBar;
        largestDot = largestBarDot;
      }
      if (chosen != Integer.MAX_VALUE) {
        double t4 = xBarDot[chosen] + largestDot;
        xBar[chosen] += largest1;
        xBarDot[chosen] = t4;
        largestBar = 0.0;
        largestBarDot = 0.0;
      } else {
        largestBar = largest1;
        largestBarDot = largestDot;
      }
      double t4 = xBarDot[0] + largestBarDot;
      xBar[0] += largestBar;
      xBarDot[0] = t4;
    }
    double t4 = xBar[0];
    double x1 = x[1];
    return new Dual(t4 * x1, xBarDot[0] * x1 + t4 * xDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumSlopeJvp(double[], double[])
   */
  static Dual logSumSlopeJvp(double[] x, double[] xDot, Tape tape) {
    return logSumSlopeJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Composed.logSumSlope}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LogSumSlopeGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Composed.logSumSlope} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogSumSlopeGradient logSumSlopeGradient(double[] x) {
    return logSumSlopeGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumSlopeGradient(double[])
   */
  static LogSumSlopeGradient logSumSlopeGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = logSumSlopeGradient(x, xBar, tape);
    return new LogSumSlopeGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Composed.logSumSlope} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double logSumSlopeGradient(double[] x, double[] xBar) {
    return logSumSlopeGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumSlopeGradient(double[], double[])
   */
  static double logSumSlopeGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xBar1 = tape.exactDoubles(x.length);
      double[] xBarBar = tape.zeroDoubles(x.length);
      double largest = x[0];
      double largest1 = largest;
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < x.length; i++) {
        double x1 = x[i];
        if (x1 > largest1 | x1 != x1) {
          chosen = i;
        }
        largest1 = Math.max(largest1, x1);
      }
      int t = Math.max(x.length, 0);
      double[] kept = tape.exactDoubles(t);
      double[] keptBar = tape.zeroDoubles(t);
      double[] kept1 = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t1 = Math.exp(x[i] - largest1);
        kept1[i] = t1;
        kept[i] = t1;
        sum += t1;
      }
      double t1 = 1.0 / sum;
      boolean t2 = sum == 0.0 | !Double.isFinite(sum);
      for (int i = 0; i < x.length; i++) {
        xBar1[i] += t1 * kept[i];
      }
      boolean t3 = largest1 != largest1;
      boolean t4 = t2 | t3;
      int chosen1;
      if (t4) {
        chosen1 = Integer.MAX_VALUE;
        for (int i = 1; i < x.length; i++) {
          double x1 = x[i];
          if (x1 > largest | x1 != x1) {
            chosen1 = i;
          }
          largest = Math.max(largest, x1);
        }
        double largestBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          largestBar -= t1 * kept[i];
        }
        if (t3) {
          largestBar = largest1;
        }
        if (chosen1 != Integer.MAX_VALUE) {
          xBar1[chosen1] += largestBar;
          largestBar = 0.0;
        }
        xBar1[0] += largestBar;
      } else {
        chosen1 = 0;
      }
      double t5 = xBar1[0];
      double x1 = x[1];

      // reverse sweep
      xBar[1] += t5;
      xBarBar[0] += x1;
      double largestBar;
      double t6;
      if (t4) {
        double t7 = xBarBar[0];
        largestBar = chosen1 != Integer.MAX_VALUE ? xBarBar[chosen1] : t7;
        double largestBarBar;
        if (t3) {
          largestBarBar = 0.0;
        } else {
          largestBarBar = largestBar;
          largestBar = 0.0;
        }
        if (t2) {
          // one by one: their sum is 0, infinite or NaN
          t6 = 0.0;
          for (int i = 0; i < x.length; i++) {
            t6 -= largestBarBar * kept[i];
          }
        } else {
          t6 = -(largestBarBar * sum);
        }
        for (int i = 0; i < x.length; i++) {
          keptBar[i] += t1 * -largestBarBar;
        }
      } else {
        largestBar = 0.0;
        t6 = 0.0;
      }
      for (int i = 0; i < x.length; i++) {
        double t7 = xBarBar[i];
        double t8 = t6 + t7 * kept[i];
        keptBar[i] += t1 * t7;
        t6 = t8;
      }
      double t7 = t6 * t1 * t1;
      for (int i = 0; i < x.length; i++) {
        double t8 = (keptBar[i] - t7) * kept1[i];
        largestBar -= t8;
        xBar[i] += t8;
      }
      if (t3) {
        largestBar = largest1;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += largestBar;
        largestBar = 0.0;
      }
      xBar[0] += largestBar;
      return t5 * x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.logSumSlope} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction logSumSlopeFunction() {
    return new LogSumSlopeFunction();
  }

  private static final class LogSumSlopeFunction implements ScalarFunction {

    LogSumSlopeFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Composed.logSumSlope(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = logSumSlopeGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return logSumSlopeJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Composed.scaledDeviation} and its derivative in the direction of
   * the tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual scaledDeviationJvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    double s = 0.0;
    double sDot = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double q = b;
      double qDot = bDot;
      double q1 = b;
      double qDot1 = bDot;
      double q2 = b;
      double qDot2 = bDot;
      double q3 = b;
      double qDot3 = bDot;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double x1 = x[i][j];
        q += w1 * x1;
        qDot += wDot1 * x1;
        double x2 = x[i + 1][j];
        q1 += w1 * x2;
        qDot1 += wDot1 * x2;
        double x3 = x[i + 2][j];
        q2 += w1 * x3;
        qDot2 += wDot1 * x3;
        double x4 = x[i + 3][j];
        q3 += w1 * x4;
        qDot3 += wDot1 * x4;
      }
      double t = Math.tanh(q);
      double r = t - y[i];
      s += r * r;
      sDot += 2.0 * (qDot * ((1.0 - t) * (1.0 + t)) * r);
      double t1 = Math.tanh(q1);
      double r1 = t1 - y[i + 1];
      s += r1 * r1;
      sDot += 2.0 * (qDot1 * ((1.0 - t1) * (1.0 + t1)) * r1);
      double t2 = Math.tanh(q2);
      double r2 = t2 - y[i + 2];
      s += r2 * r2;
      sDot += 2.0 * (qDot2 * ((1.0 - t2) * (1.0 + t2)) * r2);
      double t3 = Math.tanh(q3);
      double r3 = t3 - y[i + 3];
      s += r3 * r3;
      sDot += 2.0 * (qDot3 * ((1.0 - t3) * (1.0 + t3)) * r3);
      i += 4;
    }
    while (i < x.length) {
      double q = b;
      double qDot = bDot;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        q += w1 * x1;
        qDot += wDot[j] * x1;
      }
      double t = Math.tanh(q);
      double r = t - y[i];
      s += r * r;
      sDot += 2.0 * (qDot * ((1.0 - t) * (1.0 + t)) * r);
      i++;
    }
    double t = x.length;
    double t1 = Math.sqrt(s / t);
    return new Dual(t1, StrongZero.over(0.5 * (sDot / t), t1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledDeviationJvp(double[], double, double[][], double[], double[], double)
   */
  static Dual scaledDeviationJvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, Tape tape) {
    return scaledDeviationJvp(w, b, x, y, wDot, bDot);
  }

  /**
   * Value and gradient of {@code Composed.scaledDeviation}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   */
  record ScaledDeviationGradient(double value, double[] w, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.scaledDeviation}: filled by a
   * derivative and reused by its caller.
   */
  static final class ScaledDeviationAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ScaledDeviationAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.scaledDeviation} and its gradient.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static ScaledDeviationGradient scaledDeviationGradient(double[] w, double b, double[][] x,
      double[] y) {
    return scaledDeviationGradient(w, b, x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledDeviationGradient(double[], double, double[][], double[])
   */
  static ScaledDeviationGradient scaledDeviationGradient(double[] w, double b, double[][] x,
      double[] y, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    ScaledDeviationAdjoint adjoint = new ScaledDeviationAdjoint();
    double value = scaledDeviationGradient(w, b, x, y, wBar, adjoint, tape);
    return new ScaledDeviationGradient(value, wBar, adjoint.b);
  }

  /**
   * Reverse mode: {@code Composed.scaledDeviation} and its gradient, written into the
   * caller's memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double scaledDeviationGradient(double[] w, double b, double[][] x, double[] y,
      double[] wBar, ScaledDeviationAdjoint adjoint) {
    return scaledDeviationGradient(w, b, x, y, wBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledDeviationGradient(double[], double, double[][], double[], double[],
   *     ScaledDeviationAdjoint)
   */
  static double scaledDeviationGradient(double[] w, double b, double[][] x, double[] y,
      double[] wBar, ScaledDeviationAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] wPartials = tape.zeroDoubles(w.length);
      int i = 0;
      double s = 0.0;
      double bBar = 0.0;
      while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
        double q = b;
        double q1 = b;
        double q2 = b;
        double q3 = b;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          q += w1 * x[i][j];
          q1 += w1 * x[i + 1][j];
          q2 += w1 * x[i + 2][j];
          q3 += w1 * x[i + 3][j];
        }
        double t = Math.tanh(q);
        double r = t - y[i];
        s += r * r;
        double rBar = 2.0 * r;
        double qBar = rBar * ((1.0 - t) * (1.0 + t));
        double t1 = Math.tanh(q1);
        double r1 = t1 - y[i + 1];
        s += r1 * r1;
        double rBar1 = 2.0 * r1;
        double qBar1 = rBar1 * ((1.0 - t1) * (1.0 + t1));
        double t2 = Math.tanh(q2);
        double r2 = t2 - y[i + 2];
        s += r2 * r2;
        double rBar2 = 2.0 * r2;
        double qBar2 = rBar2 * ((1.0 - t2) * (1.0 + t2));
        double t3 = Math.tanh(q3);
        double r3 = t3 - y[i + 3];
        s += r3 * r3;
        double rBar3 = 2.0 * r3;
        double qBar3 = rBar3 * ((1.0 - t3) * (1.0 + t3));
        for (int j = 0; j < w.length; j++) {
          wPartials[j] = wPartials[j] + qBar * x[i][j] + qBar1 * x[i + 1][j] + qBar2 * x[i + 2][j]
              + qBar3 * x[i + 3][j];
        }
        bBar += qBar;
        bBar += qBar1;
        bBar += qBar2;
        bBar += qBar3;
        i += 4;
      }
      while (i < x.length) {
        double q = b;
        for (int j = 0; j < w.length; j++) {
          q += w[j] * x[i][j];
        }
        double t = Math.tanh(q);
        double r = t - y[i];
        s += r * r;
        double rBar = 2.0 * r;
        double qBar = rBar * ((1.0 - t) * (1.0 + t));
        for (int j = 0; j < w.length; j++) {
          wPartials[j] += qBar * x[i][j];
        }
        bBar += qBar;
        i++;
      }
      double t = x.length;
      double t1 = Math.sqrt(s / t);

      // reverse sweep
      double sBar = 0.5 / t1 / t;
      bBar = StrongZero.product(sBar, bBar);
      for (int k = 0; k < w.length; k++) {
        wBar[k] += StrongZero.product(sBar, wPartials[k]);
      }
      adjoint.b = bBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.scaledDeviation}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ScaledDeviationHvp(double value, double[] w, double b, double[] wHvp, double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Composed.scaledDeviation}: filled by a derivative and reused by its caller.
   */
  static final class ScaledDeviationHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public ScaledDeviationHvpAdjoint() {}
  }

  /**
   * Second order: {@code Composed.scaledDeviation}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ScaledDeviationHvp scaledDeviationHvp(double[] w, double b, double[][] x, double[] y,
      double[] wDot, double bDot) {
    return scaledDeviationHvp(w, b, x, y, wDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledDeviationHvp(double[], double, double[][], double[], double[], double)
   */
  static ScaledDeviationHvp scaledDeviationHvp(double[] w, double b, double[][] x, double[] y,
      double[] wDot, double bDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    ScaledDeviationHvpAdjoint adjoint = new ScaledDeviationHvpAdjoint();
    double value = scaledDeviationHvp(w, b, x, y, wDot, bDot, wBar, wHvp, adjoint, tape);
    return new ScaledDeviationHvp(value, wBar, adjoint.b, wHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code Composed.scaledDeviation}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double scaledDeviationHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, double[] wBar, double[] wHvp, ScaledDeviationHvpAdjoint adjoint) {
    return scaledDeviationHvp(w, b, x, y, wDot, bDot, wBar, wHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledDeviationHvp(double[], double, double[][], double[], double[], double,
   *     double[], double[], ScaledDeviationHvpAdjoint)
   */
  static double scaledDeviationHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, double[] wBar, double[] wHvp, ScaledDeviationHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] wPartials = tape.zeroDoubles(w.length);
      double[] wPartialsDot = tape.zeroDoubles(w.length);
      int i = 0;
      double s = 0.0;
      double bBar = 0.0;
      double sDot = 0.0;
      double bBarDot = 0.0;
      while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
        double q = b;
        double qDot = bDot;
        double q1 = b;
        double qDot1 = bDot;
        double q2 = b;
        double qDot2 = bDot;
        double q3 = b;
        double qDot3 = bDot;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double wDot1 = wDot[j];
          double x1 = x[i][j];
          q += w1 * x1;
          qDot += wDot1 * x1;
          double x2 = x[i + 1][j];
          q1 += w1 * x2;
          qDot1 += wDot1 * x2;
          double x3 = x[i + 2][j];
          q2 += w1 * x3;
          qDot2 += wDot1 * x3;
          double x4 = x[i + 3][j];
          q3 += w1 * x4;
          qDot3 += wDot1 * x4;
        }
        double t = Math.tanh(q);
        double t1 = 1.0 - t;
        double t2 = 1.0 + t;
        double t3 = t1 * t2;
        double t4 = qDot * t3;
        double r = t - y[i];
        s += r * r;
        sDot += 2.0 * (t4 * r);
        double rBar = 2.0 * r;
        double rBarDot = 2.0 * t4;
        double qBar = rBar * t3;
        double qBarDot = rBarDot * t3 + rBar * (t1 * t4 - t4 * t2);
        double t5 = Math.tanh(q1);
        double t6 = 1.0 - t5;
        double t7 = 1.0 + t5;
        double t8 = t6 * t7;
        double t9 = qDot1 * t8;
        double r1 = t5 - y[i + 1];
        s += r1 * r1;
        sDot += 2.0 * (t9 * r1);
        double rBar1 = 2.0 * r1;
        double rBarDot1 = 2.0 * t9;
        double qBar1 = rBar1 * t8;
        double qBarDot1 = rBarDot1 * t8 + rBar1 * (t6 * t9 - t9 * t7);
        double t10 = Math.tanh(q2);
        double t11 = 1.0 - t10;
        double t12 = 1.0 + t10;
        double t13 = t11 * t12;
        double t14 = qDot2 * t13;
        double r2 = t10 - y[i + 2];
        s += r2 * r2;
        sDot += 2.0 * (t14 * r2);
        double rBar2 = 2.0 * r2;
        double rBarDot2 = 2.0 * t14;
        double qBar2 = rBar2 * t13;
        double qBarDot2 = rBarDot2 * t13 + rBar2 * (t11 * t14 - t14 * t12);
        double t15 = Math.tanh(q3);
        double t16 = 1.0 - t15;
        double t17 = 1.0 + t15;
        double t18 = t16 * t17;
        double t19 = qDot3 * t18;
        double r3 = t15 - y[i + 3];
        s += r3 * r3;
        sDot += 2.0 * (t19 * r3);
        double rBar3 = 2.0 * r3;
        double rBarDot3 = 2.0 * t19;
        double qBar3 = rBar3 * t18;
        double qBarDot3 = rBarDot3 * t18 + rBar3 * (t16 * t19 - t19 * t17);
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          double x2 = x[i + 1][j];
          double x3 = x[i + 2][j];
          double x4 = x[i + 3][j];
          wPartials[j] = wPartials[j] + qBar * x1 + qBar1 * x2 + qBar2 * x3 + qBar3 * x4;
          wPartialsDot[j] =
              wPartialsDot[j] + qBarDot * x1 + qBarDot1 * x2 + qBarDot2 * x3 + qBarDot3 * x4;
        }
        bBar += qBar;
        bBarDot += qBarDot;
        bBar += qBar1;
        bBarDot += qBarDot1;
        bBar += qBar2;
        bBarDot += qBarDot2;
        bBar += qBar3;
        bBarDot += qBarDot3;
        i += 4;
      }
      while (i < x.length) {
        double q = b;
        double qDot = bDot;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          q += w1 * x1;
          qDot += wDot[j] * x1;
        }
        double t = Math.tanh(q);
        double t1 = 1.0 - t;
        double t2 = 1.0 + t;
        double t3 = t1 * t2;
        double t4 = qDot * t3;
        double r = t - y[i];
        s += r * r;
        sDot += 2.0 * (t4 * r);
        double rBar = 2.0 * r;
        double rBarDot = 2.0 * t4;
        double qBar = rBar * t3;
        double qBarDot = rBarDot * t3 + rBar * (t1 * t4 - t4 * t2);
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          wPartials[j] += qBar * x1;
          wPartialsDot[j] += qBarDot * x1;
        }
        bBar += qBar;
        bBarDot += qBarDot;
        i++;
      }
      double t = x.length;
      double t1 = Math.sqrt(s / t);
      double t2 = 0.5 / t1;

      // reverse sweep
      double sBar = t2 / t;
      double sBarDot = -(StrongZero.times(sDot / t, t2) / t1 * t2 / t);
      double bBar1 = StrongZero.product(sBar, bBar);
      bBarDot = StrongZero.product(sBarDot, bBar) + StrongZero.product(sBar, bBarDot);
      for (int k = 0; k < w.length; k++) {
        double t3 = wPartials[k];
        double t4 = StrongZero.product(sBarDot, t3) + StrongZero.product(sBar, wPartialsDot[k]);
        wBar[k] += StrongZero.product(sBar, t3);
        wHvp[k] += t4;
      }
      adjoint.b = bBar1;
      adjoint.bHvp = bBarDot;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.scaledDeviation} as a function of the vector that packs {@code w},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction scaledDeviationFunction(double[][] x, double[] y) {
    return new ScaledDeviationFunction(x, y);
  }

  private static final class ScaledDeviationFunction implements ScalarFunction {

    private final double[][] x;

    private final double[] y;

    ScaledDeviationFunction(double[][] x, double[] y) {
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
      double b = packed[packed.length - 1];
      return Composed.scaledDeviation(w, b, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      ScaledDeviationAdjoint adjoint = new ScaledDeviationAdjoint();
      double value = scaledDeviationGradient(w, b, this.x, this.y, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      return scaledDeviationJvp(w, b, this.x, this.y, wDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      ScaledDeviationHvpAdjoint adjoint = new ScaledDeviationHvpAdjoint();
      double value = scaledDeviationHvp(w, b, this.x, this.y, wDot, bDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Composed.ofScaled} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual ofScaledJvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double t = b * b;
    double t1 = 2.0 * (bDot * b);
    double[] wBar = new double[w.length];
    double[] wBarDot = new double[w.length];
    int t2 = Math.max(w.length, 0);
    double[] wPartials = new double[t2];
    double[] wPartialsDot = new double[t2];
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double q = t;
      double qDot = t1;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        q += w1 * x1;
        qDot += wDot[j] * x1;
      }
      double t3 = Math.tanh(q);
      double t4 = qDot * ((1.0 - t3) * (1.0 + t3));
      double r = t3 - y[i];
      s += r * r;
      sDot += 2.0 * (t4 * r);
      double rBar = 2.0 * r;
      double rBarDot = 2.0 * t4;
      double t5 = 1.0 - t3;
      double t6 = 1.0 + t3;
      double t7 = t5 * t6;
      double qBar = rBar * t7;
      double qBarDot = rBarDot * t7 + rBar * (t5 * t4 - t4 * t6);
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double wBar1 = qBar * x1;
        double t8 = wPartialsDot[j] + qBarDot * x1;
        wPartials[j] += wBar1;
        wPartialsDot[j] = t8;
      }
    }
    double t3 = x.length;
    double t4 = Math.sqrt(s / t3);
    double t5 = 0.5 / t4;
    double sBar = t5 / t3;
    double sBarDot = -(StrongZero.over(0.5 * (sDot / t3), t4) / t4 * t5 / t3);
    for (int i = 0; i < w.length; i++) {
      double t6 = wPartials[i];
      double t7 = wBarDot[i]
          + (StrongZero.product(sBarDot, t6) + StrongZero.product(sBar, wPartialsDot[i]));
      wBar[i] += StrongZero.product(sBar, t6);
      wBarDot[i] = t7;
    }
    double slope = wBar[0];
    double slopeDot = wBarDot[0];
    double slope1 = wBar[1];
    double slopeDot1 = wBarDot[1];
    return new Dual(slope * slope1, slopeDot * slope1 + slope * slopeDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofScaledJvp(double[], double, double[][], double[], double[], double)
   */
  static Dual ofScaledJvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, Tape tape) {
    return ofScaledJvp(w, b, x, y, wDot, bDot);
  }

  /**
   * Value and gradient of {@code Composed.ofScaled}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   */
  record OfScaledGradient(double value, double[] w, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Composed.ofScaled}: filled by a derivative
   * and reused by its caller.
   */
  static final class OfScaledAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public OfScaledAdjoint() {}
  }

  /**
   * Reverse mode: {@code Composed.ofScaled} and its gradient.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static OfScaledGradient ofScaledGradient(double[] w, double b, double[][] x, double[] y) {
    return ofScaledGradient(w, b, x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofScaledGradient(double[], double, double[][], double[])
   */
  static OfScaledGradient ofScaledGradient(double[] w, double b, double[][] x, double[] y,
      Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    OfScaledAdjoint adjoint = new OfScaledAdjoint();
    double value = ofScaledGradient(w, b, x, y, wBar, adjoint, tape);
    return new OfScaledGradient(value, wBar, adjoint.b);
  }

  /**
   * Reverse mode: {@code Composed.ofScaled} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double ofScaledGradient(double[] w, double b, double[][] x, double[] y, double[] wBar,
      OfScaledAdjoint adjoint) {
    return ofScaledGradient(w, b, x, y, wBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofScaledGradient(double[], double, double[][], double[], double[],
   *     OfScaledAdjoint)
   */
  static double ofScaledGradient(double[] w, double b, double[][] x, double[] y, double[] wBar,
      OfScaledAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double t = b * b;
      double[] wBar1 = tape.exactDoubles(w.length);
      double[] wBarBar = tape.zeroDoubles(w.length);
      int t1 = Math.max(w.length, 0);
      double[] wPartials = tape.exactDoubles(t1);
      double[] wPartialsBar = tape.zeroDoubles(t1);
      double[] kept = tape.doubles(x.length);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        double q = t;
        for (int j = 0; j < w.length; j++) {
          q += w[j] * x[i][j];
        }
        double t2 = Math.tanh(q);
        kept[i] = t2;
        double r = t2 - y[i];
        s += r * r;
        double rBar = 2.0 * r;
        double qBar = rBar * ((1.0 - t2) * (1.0 + t2));
        for (int j = 0; j < w.length; j++) {
          double wBar2 = qBar * x[i][j];
          wPartials[j] += wBar2;
        }
      }
      double t2 = x.length;
      double t3 = Math.sqrt(s / t2);
      double t4 = 0.5 / t3;
      double sBar = t4 / t2;
      for (int i = 0; i < w.length; i++) {
        wBar1[i] += StrongZero.product(sBar, wPartials[i]);
      }
      double slope = wBar1[0];
      double slope1 = wBar1[1];

      // reverse sweep
      wBarBar[1] += slope;
      wBarBar[0] += slope1;
      double sBarBar = 0.0;
      for (int i = 0; i < w.length; i++) {
        double t5 = wBarBar[i];
        sBarBar += StrongZero.product(t5, wPartials[i]);
        wPartialsBar[i] += StrongZero.product(sBar, t5);
      }
      double t5 = StrongZero.times(sBarBar / t2 / t3 * t4, t4) / t2;
      double t6 = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double qBarBar = 0.0;
        for (int j = 0; j < w.length; j++) {
          qBarBar += wPartialsBar[j] * x[i][j];
        }
        double t7 = kept[i];
        double t8 = 1.0 - t7;
        double t9 = 1.0 + t7;
        double t10 = t8 * t9;
        double rBarBar = qBarBar * t10;
        double r = t7 - y[i];
        double rBar = 2.0 * r;
        double t11 = rBar * qBarBar;
        rBar = 2.0 * (rBarBar - t5 * r);
        double qBar = (t8 * t11 - t11 * t9 + rBar) * t10;
        for (int j = 0; j < w.length; j++) {
          wBar[j] += qBar * x[i][j];
        }
        t6 += qBar;
      }
      double bBar = 2.0 * (t6 * b);
      adjoint.b = bBar;
      return slope * slope1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Composed.ofScaled}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record OfScaledHvp(double value, double[] w, double b, double[] wHvp, double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Composed.ofScaled}: filled by a derivative and reused by its caller.
   */
  static final class OfScaledHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public OfScaledHvpAdjoint() {}
  }

  /**
   * Second order: {@code Composed.ofScaled}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static OfScaledHvp ofScaledHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot) {
    return ofScaledHvp(w, b, x, y, wDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofScaledHvp(double[], double, double[][], double[], double[], double)
   */
  static OfScaledHvp ofScaledHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    OfScaledHvpAdjoint adjoint = new OfScaledHvpAdjoint();
    double value = ofScaledHvp(w, b, x, y, wDot, bDot, wBar, wHvp, adjoint, tape);
    return new OfScaledHvp(value, wBar, adjoint.b, wHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code Composed.ofScaled}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double ofScaledHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, double[] wBar, double[] wHvp, OfScaledHvpAdjoint adjoint) {
    return ofScaledHvp(w, b, x, y, wDot, bDot, wBar, wHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofScaledHvp(double[], double, double[][], double[], double[], double, double[],
   *     double[], OfScaledHvpAdjoint)
   */
  static double ofScaledHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, double[] wBar, double[] wHvp, OfScaledHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double t = b * b;
      double t1 = 2.0 * (bDot * b);
      double[] wBar1 = tape.exactDoubles(w.length);
      double[] wBarDot = tape.exactDoubles(w.length);
      double[] wBarBar = tape.zeroDoubles(w.length);
      double[] wBarBarDot = tape.zeroDoubles(w.length);
      int t2 = Math.max(w.length, 0);
      double[] wPartials = tape.exactDoubles(t2);
      double[] wPartialsDot = tape.exactDoubles(t2);
      double[] wPartialsBar = tape.zeroDoubles(t2);
      double[] wPartialsBarDot = tape.zeroDoubles(t2);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double q = t;
        double qDot = t1;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          q += w1 * x1;
          qDot += wDot[j] * x1;
        }
        double t3 = Math.tanh(q);
        double t4 = qDot * ((1.0 - t3) * (1.0 + t3));
        kept[i] = t3;
        keptDot[i] = t4;
        double r = t3 - y[i];
        s += r * r;
        sDot += 2.0 * (t4 * r);
        double rBar = 2.0 * r;
        double rBarDot = 2.0 * t4;
        double t5 = 1.0 - t3;
        double t6 = 1.0 + t3;
        double t7 = t5 * t6;
        double qBar = rBar * t7;
        double qBarDot = rBarDot * t7 + rBar * (t5 * t4 - t4 * t6);
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          double wBar2 = qBar * x1;
          double t8 = wPartialsDot[j] + qBarDot * x1;
          wPartials[j] += wBar2;
          wPartialsDot[j] = t8;
        }
      }
      double t3 = x.length;
      double t4 = Math.sqrt(s / t3);
      double t5 = 0.5 / t4;
      double t6 = StrongZero.over(0.5 * (sDot / t3), t4) / t4;
      double t7 = -(t6 * t5);
      double sBar = t5 / t3;
      double sBarDot = t7 / t3;
      for (int i = 0; i < w.length; i++) {
        double t8 = wPartials[i];
        double t9 = wBarDot[i]
            + (StrongZero.product(sBarDot, t8) + StrongZero.product(sBar, wPartialsDot[i]));
        wBar1[i] += StrongZero.product(sBar, t8);
        wBarDot[i] = t9;
      }
      double slope = wBar1[0];
      double slopeDot = wBarDot[0];
      double slope1 = wBar1[1];
      double slopeDot1 = wBarDot[1];

      // reverse sweep
      wBarBar[1] += slope;
      wBarBarDot[1] += slopeDot;
      wBarBar[0] += slope1;
      wBarBarDot[0] += slopeDot1;
      double sBarBar = 0.0;
      double sBarBarDot = 0.0;
      for (int i = 0; i < w.length; i++) {
        double t8 = wBarBar[i];
        double t9 = wBarBarDot[i];
        double t10 = wPartials[i];
        sBarBar += StrongZero.product(t8, t10);
        sBarBarDot += StrongZero.product(t9, t10) + StrongZero.product(t8, wPartialsDot[i]);
        wPartialsBar[i] += StrongZero.product(sBar, t8);
        wPartialsBarDot[i] += StrongZero.product(sBarDot, t8) + StrongZero.product(sBar, t9);
      }
      double t8 = sBarBar / t3 / t4;
      double t9 = t8 * t5;
      double t10 = StrongZero.times(t9, t5) / t3;
      double t11 =
          (StrongZero.times((sBarBarDot / t3 / t4 - t6 * t8) * t5 + t8 * t7, t5)
          + StrongZero.times(t9, t7)) / t3;
      double t12 = 0.0;
      double t13 = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double qBarBar = 0.0;
        double qBarBarDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          qBarBar += wPartialsBar[j] * x1;
          qBarBarDot += wPartialsBarDot[j] * x1;
        }
        double t14 = kept[i];
        double t15 = keptDot[i];
        double t16 = 1.0 - t14;
        double t17 = -t15;
        double t18 = 1.0 + t14;
        double t19 = t16 * t18;
        double t20 = t17 * t18 + t16 * t15;
        double rBarBar = qBarBar * t19;
        double rBarBarDot = qBarBarDot * t19 + qBarBar * t20;
        double r = t14 - y[i];
        double rBar = 2.0 * r;
        double rBarDot = 2.0 * t15;
        double t21 = rBar * qBarBar;
        double t22 = rBarDot * qBarBar + rBar * qBarBarDot;
        rBar = 2.0 * (rBarBar - t10 * r);
        rBarDot = 2.0 * (rBarBarDot - (t11 * r + t10 * t15));
        double t23 = t16 * t21 - t21 * t18 + rBar;
        double qBar = t23 * t19;
        double qBarDot =
            (t17 * t21 + t16 * t22 - (t22 * t18 + t21 * t15) + rBarDot) * t19 + t23 * t20;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          wBar[j] += qBar * x1;
          wHvp[j] += qBarDot * x1;
        }
        t12 += qBar;
        t13 += qBarDot;
      }
      double bBar = 2.0 * (t12 * b);
      double bBarDot = 2.0 * (t13 * b + t12 * bDot);
      adjoint.b = bBar;
      adjoint.bHvp = bBarDot;
      return slope * slope1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Composed.ofScaled} as a function of the vector that packs {@code w}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction ofScaledFunction(double[][] x, double[] y) {
    return new OfScaledFunction(x, y);
  }

  private static final class OfScaledFunction implements ScalarFunction {

    private final double[][] x;

    private final double[] y;

    OfScaledFunction(double[][] x, double[] y) {
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
      double b = packed[packed.length - 1];
      return Composed.ofScaled(w, b, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      OfScaledAdjoint adjoint = new OfScaledAdjoint();
      double value = ofScaledGradient(w, b, this.x, this.y, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      return ofScaledJvp(w, b, this.x, this.y, wDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      OfScaledHvpAdjoint adjoint = new OfScaledHvpAdjoint();
      double value = ofScaledHvp(w, b, this.x, this.y, wDot, bDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.bHvp;
      return value;
    }
  }

  private static int repeatedLoopForward(int i, double s, int n, Tape tape) {
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] sKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    sKept[0] = s;
    double s1 = s;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        sKept[kept] = s1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = repeatedStep(j, s1, n, tape);
      s1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(s);
    tape.push(n);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(sKept);
    tape.result(1, s1);
    return j;
  }

  private static int repeatedStep(int i, double s, int n, Tape tape) {
    s = Math.sin(s);
    i++;
    tape.result(1, s);
    return i;
  }

  private static double repeatedLoopReverse(double sBar, Tape tape) {
    double[] sKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double s = sKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = repeatedStep(i, s, n, tape);
          s = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          sKept[kept] = s;
        }
        at = next;
      }
      repeatedStepVjp(i, s, n, sBar, tape);
      sBar = tape.doubleResult(2);
    }
    return sBar;
  }

  private static int repeatedStepVjp(int i, double s, int n, double result1Bar, Tape tape) {
    double s1 = Math.sin(s);
    i++;

    // reverse sweep
    double sBar = result1Bar * Math.cos(s);
    tape.result(1, s1);
    tape.result(2, sBar);
    return i;
  }

  private static int jvpOfCheckpointedLoopForward(int i, double s, double sDot, int n, Tape tape) {
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] sKept = tape.doubles(snapshots);
    double[] sDotKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    sKept[0] = s;
    sDotKept[0] = sDot;
    double s1 = s;
    double sDot1 = sDot;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        sKept[kept] = s1;
        sDotKept[kept] = sDot1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = jvpOfCheckpointedStep(j, s1, sDot1, n, tape);
      s1 = tape.doubleResult(1);
      sDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(s);
    tape.push(sDot);
    tape.push(n);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(sKept);
    tape.push(sDotKept);
    tape.result(1, s1);
    tape.result(2, sDot1);
    return j;
  }

  private static int jvpOfCheckpointedStep(int i, double s, double sDot, int n, Tape tape) {
    double s1 = Math.sin(s);
    sDot *= Math.cos(s);
    i++;
    tape.result(1, s1);
    tape.result(2, sDot);
    return i;
  }

  private static double jvpOfCheckpointedLoopReverse(double sDotBar, Tape tape) {
    double[] sDotKept = tape.popReference();
    double[] sKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    int n = tape.popInt();
    tape.popDouble();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double sBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double s = sKept[kept];
      double sDot = sDotKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = jvpOfCheckpointedStep(i, s, sDot, n, tape);
          s = tape.doubleResult(1);
          sDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          sKept[kept] = s;
          sDotKept[kept] = sDot;
        }
        at = next;
      }
      jvpOfCheckpointedStepVjp(i, s, sDot, n, sBar, sDotBar, tape);
      sBar = tape.doubleResult(3);
      sDotBar = tape.doubleResult(4);
    }
    return sBar;
  }

  private static int jvpOfCheckpointedStepVjp(int i, double s, double sDot, int n,
      double result1Bar, double result2Bar, Tape tape) {
    double s1 = Math.sin(s);
    double t = Math.cos(s);
    double sDot1 = sDot * t;
    i++;

    // reverse sweep
    double sDotBar = result2Bar * t;
    double sBar = result1Bar * t - sDot * result2Bar * s1;
    tape.result(1, s1);
    tape.result(2, sDot1);
    tape.result(3, sBar);
    tape.result(4, sDotBar);
    return i;
  }

  private static int checkpointedStepsLoopForward(int i, double sum, int n, double[] force,
      double[] at, double lr, double[] forceBar, double[] atBar, Tape tape) {
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    double[][] forceContents = tape.references(double[].class, snapshots);
    double[][] atContents = tape.references(double[].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[] t = tape.doubles(force.length);
      forceContents[j] = t;
      double[] t1 = tape.doubles(at.length);
      atContents[j] = t1;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    sumKept[0] = sum;
    System.arraycopy(force, 0, forceContents[0], 0, force.length);
    System.arraycopy(at, 0, atContents[0], 0, at.length);
    double sum1 = sum;
    int at1 = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < n) {
      if (at1 == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at1;
        iKept[kept] = j;
        sumKept[kept] = sum1;
        System.arraycopy(force, 0, forceContents[kept], 0, force.length);
        System.arraycopy(at, 0, atContents[kept], 0, at.length);
        next = at1 + BinomialSchedule.advance(trips - at1, snapshots - 1 - kept);
      }
      j = checkpointedStepsStep(j, sum1, n, force, at, lr, tape);
      sum1 = tape.doubleResult(1);
      at1++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(sum);
    tape.push(n);
    tape.push(force);
    tape.push(at);
    tape.push(lr);
    tape.push(forceBar);
    tape.push(atBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(sumKept);
    tape.push(forceContents);
    tape.push(atContents);
    tape.result(1, sum1);
    return j;
  }

  private static int checkpointedStepsStep(int i, double sum, int n, double[] force, double[] at,
      double lr, Tape tape) {
    Arguments.sameShape("qBar", force, "q", at);
    Arrays.fill(force, 0.0);
    double sum1 = 0.0;
    double qBarCarried = 0.0;
    for (int k = 0; k < at.length - 1; k++) {
      double q = at[k + 1];
      double q1 = at[k];
      double d = q - q1;
      double t = 0.5 * d * d;
      double t1 = Math.cos(q1);
      sum1 += t * t1;
      double t2 = t1 * d;
      force[k] = qBarCarried - (t * Math.sin(q1) + t2);
      qBarCarried = t2;
    }
    if (0 < at.length - 1) {
      force[at.length - 1] = qBarCarried;
    }
    sum += sum1;
    for (int j = 0; j < at.length; j++) {
      at[j] -= lr * force[j];
    }
    Arguments.sameShape("qDot", force, "q", at);
    double sumDot = 0.0;
    for (int k = 0; k < at.length - 1; k++) {
      double q = at[k + 1];
      double qDot = force[k + 1];
      double q1 = at[k];
      double qDot1 = force[k];
      double d = q - q1;
      double dDot = qDot - qDot1;
      sumDot += dDot * d * Math.cos(q1) - 0.5 * d * d * (qDot1 * Math.sin(q1));
    }
    sum += 0.5 * sumDot;
    i++;
    tape.result(1, sum);
    return i;
  }

  private static double checkpointedStepsLoopReverse(double sumBar, Tape tape) {
    double[][] atContents = tape.popReference();
    double[][] forceContents = tape.popReference();
    double[] sumKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] atBar = tape.popReference();
    double[] forceBar = tape.popReference();
    double lr = tape.popDouble();
    double[] at = tape.popReference();
    double[] force = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    double[] forceLast = tape.doubles(force.length);
    System.arraycopy(force, 0, forceLast, 0, force.length);
    double[] atLast = tape.doubles(at.length);
    System.arraycopy(at, 0, atLast, 0, at.length);
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double lrBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at1 = keptAt[kept];
      System.arraycopy(forceContents[kept], 0, force, 0, force.length);
      System.arraycopy(atContents[kept], 0, at, 0, at.length);
      int i = iKept[kept];
      double sum = sumKept[kept];
      while (at1 < step) {
        int next = at1 + BinomialSchedule.advance(step + 1 - at1, snapshots - 1 - kept);
        while (at1 < next) {
          i = checkpointedStepsStep(i, sum, n, force, at, lr, tape);
          sum = tape.doubleResult(1);
          at1++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          sumKept[kept] = sum;
          System.arraycopy(force, 0, forceContents[kept], 0, force.length);
          System.arraycopy(at, 0, atContents[kept], 0, at.length);
        }
        at1 = next;
      }
      int frame = tape.mark();
      checkpointedStepsStepVjp(i, sum, n, force, at, lr, sumBar, forceBar, atBar, tape);
      sumBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      tape.release(frame);
      lrBar += t;
    }

    // what the loop has left
    System.arraycopy(forceLast, 0, force, 0, force.length);
    System.arraycopy(atLast, 0, at, 0, at.length);
    return lrBar;
  }

  private static int checkpointedStepsStepVjp(int i, double sum, int n, double[] force,
      double[] at, double lr, double result1Bar, double[] forceBar, double[] atBar, Tape tape) {
    Arguments.sameShape("qBar", force, "q", at);
    Arrays.fill(force, 0.0);
    double[] dKept = tape.doubles(at.length - 1);
    double[] kept = tape.doubles(at.length - 1);
    double[] kept1 = tape.doubles(at.length - 1);
    double sum1 = 0.0;
    double qBarCarried = 0.0;
    for (int k = 0; k < at.length - 1; k++) {
      double q = at[k + 1];
      double q1 = at[k];
      double d = q - q1;
      dKept[k] = d;
      double t = 0.5 * d * d;
      double t1 = Math.cos(q1);
      kept[k] = t1;
      sum1 += t * t1;
      double t2 = Math.sin(q1);
      kept1[k] = t2;
      double t3 = t1 * d;
      force[k] = qBarCarried - (t * t2 + t3);
      qBarCarried = t3;
    }
    boolean t = 0 < at.length - 1;
    if (t) {
      force[at.length - 1] = qBarCarried;
    }
    sum += sum1;
    double[] forceKept = tape.doubles(at.length);
    for (int j = 0; j < at.length; j++) {
      double at1 = at[j];
      double force1 = force[j];
      forceKept[j] = force1;
      at[j] = at1 - lr * force1;
    }
    Arguments.sameShape("qDot", force, "q", at);
    double sumDotBar = 0.5 * result1Bar;
    double sumDot = 0.0;
    for (int k = 0; k < at.length - 1; k++) {
      double q = at[k + 1];
      double qDot = force[k + 1];
      double q1 = at[k];
      double qDot1 = force[k];
      double d = q - q1;
      double dDot = qDot - qDot1;
      double t1 = 0.5 * d;
      double t2 = t1 * d;
      double t3 = dDot * d;
      double t4 = Math.cos(q1);
      double t5 = Math.sin(q1);
      double t6 = qDot1 * t5;
      sumDot += t3 * t4 - t2 * t6;
      double t7 = -sumDotBar;
      double t8 = t7 * t6;
      double t9 = t2 * t7;
      double t10 = sumDotBar * t4;
      double dDotBar = t10 * d;
      double dBar = dDot * t10 + t1 * t8 + 0.5 * (t8 * d);
      forceBar[k] += t9 * t5 - dDotBar;
      atBar[k] += qDot1 * t9 * t4 - t3 * sumDotBar * t5 - dBar;
      forceBar[k + 1] += dDotBar;
      atBar[k + 1] += dBar;
    }
    sum += 0.5 * sumDot;
    i++;

    // reverse sweep
    double lrBar = 0.0;
    for (int j = 0; j < at.length; j++) {
      double t1 = -atBar[j];
      lrBar += t1 * forceKept[j];
      forceBar[j] += lr * t1;
    }
    double qBarCarriedBar;
    if (t) {
      qBarCarriedBar = forceBar[at.length - 1];
      forceBar[at.length - 1] = 0.0;
    } else {
      qBarCarriedBar = 0.0;
    }
    for (int k = at.length - 2; k >= 0; k--) {
      double t1 = forceBar[k];
      forceBar[k] = 0.0;
      double t2 = -t1;
      double t3 = qBarCarriedBar - t1;
      double d = dKept[k];
      double t4 = kept[k];
      double dBar = t4 * t3;
      double t5 = kept1[k];
      double t6 = 0.5 * d;
      double t7 = t6 * d;
      double t8 = t2 * t5 + result1Bar * t4;
      dBar += t6 * t8;
      dBar += 0.5 * (t8 * d);
      atBar[k] += t7 * t2 * t4 - (t3 * d + t7 * result1Bar) * t5 - dBar;
      atBar[k + 1] += dBar;
      qBarCarriedBar = t1;
    }
    Arrays.fill(forceBar, 0, force.length, 0.0);
    tape.result(1, sum);
    tape.result(2, result1Bar);
    tape.result(3, lrBar);
    return i;
  }

  private static int checkpointedStepsLoopForwardJvp(int i, double sum, int n, double[] force,
      double[] at, double lr, double[] forceBar, double[] atBar, double[] forceDot, double[] atDot,
      double lrDot, double[] forceBarDot, double[] atBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    double[] sumKeptDot = tape.doubles(snapshots);
    double[][] forceContents = tape.references(double[].class, snapshots);
    double[][] forceContentsDot = tape.references(double[].class, snapshots);
    double[][] atContents = tape.references(double[].class, snapshots);
    double[][] atContentsDot = tape.references(double[].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[] t = tape.doubles(force.length);
      double[] t1 = tape.doubles(force.length);
      forceContents[j] = t;
      forceContentsDot[j] = t1;
      double[] t2 = tape.doubles(at.length);
      double[] t3 = tape.doubles(at.length);
      atContents[j] = t2;
      atContentsDot[j] = t3;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    sumKept[0] = sum;
    sumKeptDot[0] = 0.0;
    double[] t = forceContentsDot[0];
    System.arraycopy(force, 0, forceContents[0], 0, force.length);
    System.arraycopy(forceDot, 0, t, 0, force.length);
    double[] t1 = atContentsDot[0];
    System.arraycopy(at, 0, atContents[0], 0, at.length);
    System.arraycopy(atDot, 0, t1, 0, at.length);
    double sum1 = sum;
    int at1 = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double sumDot = 0.0;
    int j = i;
    while (j < n) {
      if (at1 == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at1;
        iKept[kept] = j;
        sumKept[kept] = sum1;
        sumKeptDot[kept] = sumDot;
        double[] t2 = forceContentsDot[kept];
        System.arraycopy(force, 0, forceContents[kept], 0, force.length);
        System.arraycopy(forceDot, 0, t2, 0, force.length);
        double[] t3 = atContentsDot[kept];
        System.arraycopy(at, 0, atContents[kept], 0, at.length);
        System.arraycopy(atDot, 0, t3, 0, at.length);
        next = at1 + BinomialSchedule.advance(trips - at1, snapshots - 1 - kept);
      }
      j = checkpointedStepsStepJvp(j, sum1, n, force, at, lr, sumDot, forceDot, atDot, lrDot, tape);
      sum1 = tape.doubleResult(1);
      sumDot = tape.doubleResult(2);
      at1++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(sum);
    tape.push(n);
    tape.push(force);
    tape.push(at);
    tape.push(lr);
    tape.push(forceBar);
    tape.push(atBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(sumKept);
    tape.push(forceContents);
    tape.push(atContents);
    tape.push(0.0);
    tape.push(forceDot);
    tape.push(atDot);
    tape.push(lrDot);
    tape.push(forceBarDot);
    tape.push(atBarDot);
    tape.push(sumKeptDot);
    tape.push(forceContentsDot);
    tape.push(atContentsDot);
    tape.result(1, sum1);
    return j;
  }

  private static int checkpointedStepsStepJvp(int i, double sum, int n, double[] force,
      double[] at, double lr, double sumDot, double[] forceDot, double[] atDot, double lrDot,
      Tape tape) {
    Arguments.sameShape("qBar", force, "q", at);
    Arrays.fill(force, 0.0);
    Arrays.fill(forceDot, 0.0);
    double sum1 = 0.0;
    double qBarCarried = 0.0;
    double sumDot1 = 0.0;
    double qBarCarriedDot = 0.0;
    for (int k = 0; k < at.length - 1; k++) {
      double q = at[k + 1];
      double qDot = atDot[k + 1];
      double q1 = at[k];
      double qDot1 = atDot[k];
      double d = q - q1;
      double dDot = qDot - qDot1;
      double t = 0.5 * d * d;
      double t1 = dDot * d;
      double t2 = Math.cos(q1);
      double t3 = -(qDot1 * Math.sin(q1));
      sum1 += t * t2;
      sumDot1 += t1 * t2 + t * t3;
      double t4 = Math.sin(q1);
      double t5 = t2 * d;
      double t6 = t3 * d + t2 * dDot;
      force[k] = qBarCarried - (t * t4 + t5);
      forceDot[k] = qBarCarriedDot - (t1 * t4 + t * (qDot1 * t2) + t6);
      qBarCarried = t5;
      qBarCarriedDot = t6;
    }
    if (0 < at.length - 1) {
      force[at.length - 1] = qBarCarried;
      forceDot[at.length - 1] = qBarCarriedDot;
    }
    sum += sum1;
    sumDot += sumDot1;
    for (int j = 0; j < at.length; j++) {
      double at1 = at[j];
      double force1 = force[j];
      double t = atDot[j] - (lrDot * force1 + lr * forceDot[j]);
      at[j] = at1 - lr * force1;
      atDot[j] = t;
    }
    Arguments.sameShape("qDot", force, "q", at);
    sumDot1 = 0.0;
    double sumDotDot = 0.0;
    for (int k = 0; k < at.length - 1; k++) {
      double q = at[k + 1];
      double qDot = atDot[k + 1];
      double qDot1 = force[k + 1];
      double qDotDot = forceDot[k + 1];
      double q1 = at[k];
      double qDot2 = atDot[k];
      double qDot3 = force[k];
      double qDotDot1 = forceDot[k];
      double d = q - q1;
      double dDot = qDot - qDot2;
      double dDot1 = qDot1 - qDot3;
      double dDotDot = qDotDot - qDotDot1;
      double t = 0.5 * d * d;
      double t1 = dDot1 * d;
      double t2 = Math.cos(q1);
      double t3 = Math.sin(q1);
      double t4 = qDot3 * t3;
      sumDot1 += t1 * t2 - t * t4;
      sumDotDot += (dDotDot * d + dDot1 * dDot) * t2 - t1 * (qDot2 * Math.sin(q1))
          - (dDot * d * t4 + t * (qDotDot1 * t3 + qDot3 * (qDot2 * t2)));
    }
    sum += 0.5 * sumDot1;
    sumDot += 0.5 * sumDotDot;
    i++;
    tape.result(1, sum);
    tape.result(2, sumDot);
    return i;
  }

  private static double checkpointedStepsLoopReverseJvp(double sumBar, Tape tape) {
    double[][] atContentsDot = tape.popReference();
    double[][] forceContentsDot = tape.popReference();
    double[] sumKeptDot = tape.popReference();
    double[] atBarDot = tape.popReference();
    double[] forceBarDot = tape.popReference();
    double lrDot = tape.popDouble();
    double[] atDot = tape.popReference();
    double[] forceDot = tape.popReference();
    tape.popDouble();
    double[][] atContents = tape.popReference();
    double[][] forceContents = tape.popReference();
    double[] sumKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] atBar = tape.popReference();
    double[] forceBar = tape.popReference();
    double lr = tape.popDouble();
    double[] at = tape.popReference();
    double[] force = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    double[] forceLast = tape.doubles(force.length);
    double[] forceLastDot = tape.doubles(force.length);
    System.arraycopy(force, 0, forceLast, 0, force.length);
    System.arraycopy(forceDot, 0, forceLastDot, 0, force.length);
    double[] atLast = tape.doubles(at.length);
    double[] atLastDot = tape.doubles(at.length);
    System.arraycopy(at, 0, atLast, 0, at.length);
    System.arraycopy(atDot, 0, atLastDot, 0, at.length);
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double lrBar = 0.0;
    double lrBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at1 = keptAt[kept];
      double[] t = forceContentsDot[kept];
      System.arraycopy(forceContents[kept], 0, force, 0, force.length);
      System.arraycopy(t, 0, forceDot, 0, force.length);
      double[] t1 = atContentsDot[kept];
      System.arraycopy(atContents[kept], 0, at, 0, at.length);
      System.arraycopy(t1, 0, atDot, 0, at.length);
      int i = iKept[kept];
      double sum = sumKept[kept];
      double sumDot = sumKeptDot[kept];
      while (at1 < step) {
        int next = at1 + BinomialSchedule.advance(step + 1 - at1, snapshots - 1 - kept);
        while (at1 < next) {
          i = checkpointedStepsStepJvp(i, sum, n, force, at, lr, sumDot, forceDot, atDot, lrDot,
              tape);
          sum = tape.doubleResult(1);
          sumDot = tape.doubleResult(2);
          at1++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          sumKept[kept] = sum;
          sumKeptDot[kept] = sumDot;
          double[] t2 = forceContentsDot[kept];
          System.arraycopy(force, 0, forceContents[kept], 0, force.length);
          System.arraycopy(forceDot, 0, t2, 0, force.length);
          double[] t3 = atContentsDot[kept];
          System.arraycopy(at, 0, atContents[kept], 0, at.length);
          System.arraycopy(atDot, 0, t3, 0, at.length);
        }
        at1 = next;
      }
      int frame = tape.mark();
      checkpointedStepsStepVjpJvp(i, sum, n, force, at, lr, sumBar, forceBar, atBar, sumDot,
          forceDot, atDot, lrDot, forceBarDot, atBarDot, tape);
      sumBar = tape.doubleResult(2);
      double t2 = tape.doubleResult(3);
      double t3 = tape.doubleResult(4);
      tape.release(frame);
      lrBar += t2;
      lrBarDot += t3;
    }

    // what the loop has left
    System.arraycopy(forceLast, 0, force, 0, force.length);
    System.arraycopy(forceLastDot, 0, forceDot, 0, force.length);
    System.arraycopy(atLast, 0, at, 0, at.length);
    System.arraycopy(atLastDot, 0, atDot, 0, at.length);
    tape.result(1, lrBarDot);
    return lrBar;
  }

  private static int checkpointedStepsStepVjpJvp(int i, double sum, int n, double[] force,
      double[] at, double lr, double result1Bar, double[] forceBar, double[] atBar, double sumDot,
      double[] forceDot, double[] atDot, double lrDot, double[] forceBarDot, double[] atBarDot,
      Tape tape) {
    Arguments.sameShape("qBar", force, "q", at);
    Arrays.fill(force, 0.0);
    Arrays.fill(forceDot, 0.0);
    double[] dKept = tape.doubles(at.length - 1);
    double[] dKeptDot = tape.doubles(at.length - 1);
    double[] kept = tape.doubles(at.length - 1);
    double[] keptDot = tape.doubles(at.length - 1);
    double[] kept1 = tape.doubles(at.length - 1);
    double[] keptDot1 = tape.doubles(at.length - 1);
    double sum1 = 0.0;
    double qBarCarried = 0.0;
    double qBarCarriedDot = 0.0;
    for (int k = 0; k < at.length - 1; k++) {
      double q = at[k + 1];
      double qDot = atDot[k + 1];
      double q1 = at[k];
      double qDot1 = atDot[k];
      double d = q - q1;
      double dDot = qDot - qDot1;
      dKept[k] = d;
      dKeptDot[k] = dDot;
      double t = 0.5 * d * d;
      double t1 = Math.cos(q1);
      double t2 = -(qDot1 * Math.sin(q1));
      kept[k] = t1;
      keptDot[k] = t2;
      sum1 += t * t1;
      double t3 = Math.sin(q1);
      double t4 = qDot1 * t1;
      kept1[k] = t3;
      keptDot1[k] = t4;
      double t5 = t1 * d;
      double t6 = t2 * d + t1 * dDot;
      force[k] = qBarCarried - (t * t3 + t5);
      forceDot[k] = qBarCarriedDot - (dDot * d * t3 + t * t4 + t6);
      qBarCarried = t5;
      qBarCarriedDot = t6;
    }
    boolean t = 0 < at.length - 1;
    if (t) {
      force[at.length - 1] = qBarCarried;
      forceDot[at.length - 1] = qBarCarriedDot;
    }
    sum += sum1;
    double[] forceKept = tape.doubles(at.length);
    double[] forceKeptDot = tape.doubles(at.length);
    for (int j = 0; j < at.length; j++) {
      double at1 = at[j];
      double force1 = force[j];
      double forceDot1 = forceDot[j];
      double atDot1 = atDot[j];
      forceKept[j] = force1;
      forceKeptDot[j] = forceDot1;
      at[j] = at1 - lr * force1;
      atDot[j] = atDot1 - (lrDot * force1 + lr * forceDot1);
    }
    Arguments.sameShape("qDot", force, "q", at);
    double sumDotBar = 0.5 * result1Bar;
    sumDot = 0.0;
    for (int k = 0; k < at.length - 1; k++) {
      double q = at[k + 1];
      double qDot = atDot[k + 1];
      double qDot1 = force[k + 1];
      double qDotDot = forceDot[k + 1];
      double q1 = at[k];
      double qDot2 = atDot[k];
      double qDot3 = force[k];
      double qDotDot1 = forceDot[k];
      double d = q - q1;
      double dDot = qDot - qDot2;
      double dDot1 = qDot1 - qDot3;
      double dDotDot = qDotDot - qDotDot1;
      double t1 = 0.5 * d;
      double t2 = t1 * d;
      double t3 = dDot1 * d;
      double t4 = Math.cos(q1);
      double t5 = -(qDot2 * Math.sin(q1));
      double t6 = Math.sin(q1);
      double t7 = qDot2 * t4;
      double t8 = qDot3 * t6;
      sumDot += t3 * t4 - t2 * t8;
      double t9 = -sumDotBar;
      double t10 = t9 * t8;
      double t11 = t9 * (qDotDot1 * t6 + qDot3 * t7);
      double t12 = t2 * t9;
      double t13 = dDot * d * t9;
      double t14 = sumDotBar * t4;
      double t15 = sumDotBar * t5;
      double t16 = t3 * sumDotBar;
      double t17 = qDot3 * t12;
      double dDotBar = t14 * d;
      double dDotBarDot = t15 * d + t14 * dDot;
      double dBar = dDot1 * t14 + t1 * t10 + 0.5 * (t10 * d);
      double dBarDot = dDotDot * t14 + dDot1 * t15 + (0.5 * dDot * t10 + t1 * t11)
          + 0.5 * (t11 * d + t10 * dDot);
      forceBar[k] += t12 * t6 - dDotBar;
      forceBarDot[k] += t13 * t6 + t12 * t7 - dDotBarDot;
      atBar[k] += t17 * t4 - t16 * t6 - dBar;
      atBarDot[k] += (qDotDot1 * t12 + qDot3 * t13) * t4
          + t17 * t5 - ((dDotDot * d + dDot1 * dDot) * sumDotBar * t6 + t16 * t7) - dBarDot;
      forceBar[k + 1] += dDotBar;
      forceBarDot[k + 1] += dDotBarDot;
      atBar[k + 1] += dBar;
      atBarDot[k + 1] += dBarDot;
    }
    sum += 0.5 * sumDot;
    i++;

    // reverse sweep
    double lrBar = 0.0;
    double lrBarDot = 0.0;
    for (int j = 0; j < at.length; j++) {
      double t1 = -atBar[j];
      double t2 = -atBarDot[j];
      double force1 = forceKept[j];
      lrBar += t1 * force1;
      lrBarDot += t2 * force1 + t1 * forceKeptDot[j];
      forceBar[j] += lr * t1;
      forceBarDot[j] += lrDot * t1 + lr * t2;
    }
    double qBarCarriedBar;
    double qBarCarriedBarDot;
    if (t) {
      qBarCarriedBar = forceBar[at.length - 1];
      qBarCarriedBarDot = forceBarDot[at.length - 1];
      forceBar[at.length - 1] = 0.0;
      forceBarDot[at.length - 1] = 0.0;
    } else {
      qBarCarriedBar = 0.0;
      qBarCarriedBarDot = 0.0;
    }
    for (int k = at.length - 2; k >= 0; k--) {
      double t1 = forceBar[k];
      double t2 = forceBarDot[k];
      forceBar[k] = 0.0;
      forceBarDot[k] = 0.0;
      double t3 = -t1;
      double t4 = -t2;
      double t5 = qBarCarriedBar - t1;
      double t6 = qBarCarriedBarDot - t2;
      double d = dKept[k];
      double dDot = dKeptDot[k];
      double t7 = kept[k];
      double t8 = keptDot[k];
      double dBar = t7 * t5;
      double dBarDot = t8 * t5 + t7 * t6;
      double t9 = kept1[k];
      double t10 = keptDot1[k];
      double t11 = 0.5 * d;
      double t12 = t11 * d;
      double t13 = dDot * d;
      double t14 = t12 * t3;
      double t15 = t3 * t9 + result1Bar * t7;
      double t16 = t4 * t9 + t3 * t10 + result1Bar * t8;
      double t17 = t5 * d + t12 * result1Bar;
      dBar += t11 * t15;
      dBarDot += 0.5 * dDot * t15 + t11 * t16;
      dBar += 0.5 * (t15 * d);
      dBarDot += 0.5 * (t16 * d + t15 * dDot);
      atBar[k] += t14 * t7 - t17 * t9 - dBar;
      atBarDot[k] += (t13 * t3 + t12 * t4) * t7
          + t14 * t8 - ((t6 * d + t5 * dDot + t13 * result1Bar) * t9 + t17 * t10) - dBarDot;
      atBar[k + 1] += dBar;
      atBarDot[k + 1] += dBarDot;
      qBarCarriedBar = t1;
      qBarCarriedBarDot = t2;
    }
    Arrays.fill(forceBar, 0, force.length, 0.0);
    Arrays.fill(forceBarDot, 0, force.length, 0.0);
    tape.result(1, sum);
    tape.result(2, result1Bar);
    tape.result(3, lrBar);
    tape.result(4, lrBarDot);
    return i;
  }

  private static double recursionJvp_(double x, int n, double xDot, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      t = x * x;
      t1 = 2.0 * (xDot * x);
    } else {
      double t2 = recursionJvp_(x * 0.5, n - 1, xDot * 0.5, tape);
      double t3 = tape.doubleResult(1);
      t = x * t2;
      t1 = xDot * t2 + x * t3;
    }
    tape.result(1, t1);
    return t;
  }

  private static double recursionVjp_(double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = x * x;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = recursionVjp_(x * 0.5, n - 1, x * resultBar, tape);
      t3 = tape.doubleResult(1);
      t1 = x * t2;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = 2.0 * (resultBar * x);
    } else {
      xBar = resultBar * t2 + t3 * 0.5;
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double recursionVjpJvp(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    if (t) {
      t1 = x * x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 2.0 * (xDot * x);
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t2 = recursionVjpJvp(x * 0.5, n - 1, x * resultBar, xDot * 0.5,
          xDot * resultBar + x * resultBarDot, tape);
      t3 = tape.doubleResult(1);
      t5 = tape.doubleResult(2);
      t6 = tape.doubleResult(3);
      t1 = x * t2;
      t4 = xDot * t2 + x * t5;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = 2.0 * (resultBar * x);
      xBarDot = 2.0 * (resultBarDot * x + resultBar * xDot);
    } else {
      xBar = resultBar * t2 + t3 * 0.5;
      xBarDot = resultBarDot * t2 + resultBar * t5 + t6 * 0.5;
    }
    tape.result(1, xBar);
    tape.result(2, t4);
    tape.result(3, xBarDot);
    return t1;
  }

  private static double recursionNestedVjpJvp(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    double xBar;
    double xBarDot;
    double t;
    double t1;
    if (n == 0) {
      xBar = 2.0 * (resultBar * x);
      xBarDot = 2.0 * (resultBarDot * x + resultBar * xDot);
      t = x * x;
      t1 = 2.0 * (xDot * x);
    } else {
      double t2 =
          recursionNestedVjpJvp(x * 0.5, n - 1, x * resultBar, xDot * 0.5,
          xDot * resultBar + x * resultBarDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      double t5 = tape.doubleResult(3);
      xBar = resultBar * t2 + t3 * 0.5;
      xBarDot = resultBarDot * t2 + resultBar * t4 + t5 * 0.5;
      t = x * t2;
      t1 = xDot * t2 + x * t4;
    }
    tape.result(1, xBar);
    tape.result(2, t1);
    tape.result(3, xBarDot);
    return t;
  }

  private static double recursionNestedVjpVjp(double x, int n, double resultBar, double result0Bar,
      double result1Bar, Tape tape) {
    boolean t = n == 0;
    double xBar;
    double t1;
    double t2;
    double t3;
    if (t) {
      xBar = 2.0 * (resultBar * x);
      t1 = x * x;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = recursionNestedVjpForward(x * 0.5, n - 1, x * resultBar, tape);
      double t4 = tape.doubleResult(1);
      xBar = resultBar * t2 + t4 * 0.5;
      t1 = x * t2;
      t3 = t2;
    }

    // reverse sweep
    double resultBarBar;
    double xBar1;
    if (t) {
      double t4 = 2.0 * result1Bar;
      resultBarBar = t4 * x;
      xBar1 = resultBar * t4 + 2.0 * (result0Bar * x);
    } else {
      resultBarBar = result1Bar * t2;
      double t4 =
          recursionNestedVjpReverse(resultBar * result1Bar + x * result0Bar, result1Bar * 0.5,
          tape);
      double t5 = tape.doubleResult(1);
      resultBarBar += x * t5;
      xBar1 = result0Bar * t3 + t5 * resultBar + t4 * 0.5;
    }
    tape.result(1, xBar);
    tape.result(2, xBar1);
    tape.result(3, resultBarBar);
    return t1;
  }

  private static double recursionNestedVjpForward(double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double xBar;
    double t1;
    double t2;
    double t3;
    if (t) {
      xBar = 2.0 * (resultBar * x);
      t1 = x * x;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = recursionNestedVjpForward(x * 0.5, n - 1, x * resultBar, tape);
      double t4 = tape.doubleResult(1);
      xBar = resultBar * t2 + t4 * 0.5;
      t1 = x * t2;
      t3 = t2;
    }
    tape.push(t);
    tape.push(x);
    tape.push(resultBar);
    tape.push(t2);
    tape.push(t3);
    tape.result(1, xBar);
    return t1;
  }

  private static double recursionNestedVjpReverse(double result0Bar, double result1Bar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double resultBar = tape.popDouble();
    double x = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double resultBarBar;
    double xBar;
    if (t2) {
      double t3 = 2.0 * result1Bar;
      resultBarBar = t3 * x;
      xBar = resultBar * t3 + 2.0 * (result0Bar * x);
    } else {
      resultBarBar = result1Bar * t1;
      double t3 =
          recursionNestedVjpReverse(resultBar * result1Bar + x * result0Bar, result1Bar * 0.5,
          tape);
      double t4 = tape.doubleResult(1);
      resultBarBar += x * t4;
      xBar = result0Bar * t + t4 * resultBar + t3 * 0.5;
    }
    tape.result(1, resultBarBar);
    return xBar;
  }

  private static double recursionNestedVjpVjpJvp(double x, int n, double resultBar,
      double result0Bar, double result1Bar, double xDot, double resultBarDot, double result0BarDot,
      double result1BarDot, Tape tape) {
    boolean t = n == 0;
    double xBar;
    double xBarDot;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    if (t) {
      xBar = 2.0 * (resultBar * x);
      xBarDot = 2.0 * (resultBarDot * x + resultBar * xDot);
      t1 = x * x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 2.0 * (xDot * x);
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t2 = recursionNestedVjpForwardJvp(x * 0.5, n - 1, x * resultBar, xDot * 0.5,
          xDot * resultBar + x * resultBarDot, tape);
      double t7 = tape.doubleResult(1);
      t5 = tape.doubleResult(2);
      double t8 = tape.doubleResult(3);
      xBar = resultBar * t2 + t7 * 0.5;
      xBarDot = resultBarDot * t2 + resultBar * t5 + t8 * 0.5;
      t1 = x * t2;
      t3 = t2;
      t4 = xDot * t2 + x * t5;
      t6 = t5;
    }

    // reverse sweep
    double resultBarBar;
    double resultBarBarDot;
    double xBar1;
    double xBarDot1;
    if (t) {
      double t7 = 2.0 * result1Bar;
      double t8 = 2.0 * result1BarDot;
      resultBarBar = t7 * x;
      resultBarBarDot = t8 * x + t7 * xDot;
      xBar1 = resultBar * t7 + 2.0 * (result0Bar * x);
      xBarDot1 = resultBarDot * t7 + resultBar * t8 + 2.0 * (result0BarDot * x + result0Bar * xDot);
    } else {
      resultBarBar = result1Bar * t2;
      resultBarBarDot = result1BarDot * t2 + result1Bar * t5;
      double t7 =
          recursionNestedVjpReverseJvp(resultBar * result1Bar + x * result0Bar, result1Bar * 0.5,
          resultBarDot * result1Bar + resultBar * result1BarDot
          + (xDot * result0Bar + x * result0BarDot), result1BarDot * 0.5, tape);
      double t8 = tape.doubleResult(1);
      double t9 = tape.doubleResult(2);
      double t10 = tape.doubleResult(3);
      resultBarBar += x * t8;
      resultBarBarDot += xDot * t8 + x * t10;
      xBar1 = result0Bar * t3 + t8 * resultBar + t7 * 0.5;
      xBarDot1 =
          result0BarDot * t3 + result0Bar * t6 + (t10 * resultBar + t8 * resultBarDot) + t9 * 0.5;
    }
    tape.result(1, xBar);
    tape.result(2, xBar1);
    tape.result(3, resultBarBar);
    tape.result(4, t4);
    tape.result(5, xBarDot);
    tape.result(6, xBarDot1);
    tape.result(7, resultBarBarDot);
    return t1;
  }

  private static double recursionNestedVjpForwardJvp(double x, int n, double resultBar,
      double xDot, double resultBarDot, Tape tape) {
    boolean t = n == 0;
    double xBar;
    double xBarDot;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    if (t) {
      xBar = 2.0 * (resultBar * x);
      xBarDot = 2.0 * (resultBarDot * x + resultBar * xDot);
      t1 = x * x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 2.0 * (xDot * x);
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t2 = recursionNestedVjpForwardJvp(x * 0.5, n - 1, x * resultBar, xDot * 0.5,
          xDot * resultBar + x * resultBarDot, tape);
      double t7 = tape.doubleResult(1);
      t5 = tape.doubleResult(2);
      double t8 = tape.doubleResult(3);
      xBar = resultBar * t2 + t7 * 0.5;
      xBarDot = resultBarDot * t2 + resultBar * t5 + t8 * 0.5;
      t1 = x * t2;
      t3 = t2;
      t4 = xDot * t2 + x * t5;
      t6 = t5;
    }
    tape.push(t);
    tape.push(x);
    tape.push(resultBar);
    tape.push(t2);
    tape.push(t3);
    tape.push(xDot);
    tape.push(resultBarDot);
    tape.push(t5);
    tape.push(t6);
    tape.result(1, xBar);
    tape.result(2, t4);
    tape.result(3, xBarDot);
    return t1;
  }

  private static double recursionNestedVjpReverseJvp(double result0Bar, double result1Bar,
      double result0BarDot, double result1BarDot, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double resultBarDot = tape.popDouble();
    double xDot = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double resultBar = tape.popDouble();
    double x = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double resultBarBar;
    double resultBarBarDot;
    double xBar;
    double xBarDot;
    if (t4) {
      double t5 = 2.0 * result1Bar;
      double t6 = 2.0 * result1BarDot;
      resultBarBar = t5 * x;
      resultBarBarDot = t6 * x + t5 * xDot;
      xBar = resultBar * t5 + 2.0 * (result0Bar * x);
      xBarDot = resultBarDot * t5 + resultBar * t6 + 2.0 * (result0BarDot * x + result0Bar * xDot);
    } else {
      resultBarBar = result1Bar * t3;
      resultBarBarDot = result1BarDot * t3 + result1Bar * t1;
      double t5 =
          recursionNestedVjpReverseJvp(resultBar * result1Bar + x * result0Bar, result1Bar * 0.5,
          resultBarDot * result1Bar + resultBar * result1BarDot
          + (xDot * result0Bar + x * result0BarDot), result1BarDot * 0.5, tape);
      double t6 = tape.doubleResult(1);
      double t7 = tape.doubleResult(2);
      double t8 = tape.doubleResult(3);
      resultBarBar += x * t6;
      resultBarBarDot += xDot * t6 + x * t8;
      xBar = result0Bar * t2 + t6 * resultBar + t5 * 0.5;
      xBarDot =
          result0BarDot * t2 + result0Bar * t + (t8 * resultBar + t6 * resultBarDot) + t7 * 0.5;
    }
    tape.result(1, resultBarBar);
    tape.result(2, xBarDot);
    tape.result(3, resultBarBarDot);
    return xBar;
  }
}
