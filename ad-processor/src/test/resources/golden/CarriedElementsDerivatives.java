package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code CarriedElements}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class CarriedElementsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.CarriedElementsDerivatives");
  }

  private CarriedElementsDerivatives() {}

  /**
   * Forward mode: {@code CarriedElements.neighbours} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual neighboursJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double x2 = x[i + 1];
      double t = Math.sin(x2);
      sum += x1 * t;
      sumDot += xDot[i] * t + x1 * (xDot[i + 1] * Math.cos(x2));
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursJvp(double[], double[])
   */
  static Dual neighboursJvp(double[] x, double[] xDot, Tape tape) {
    return neighboursJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.neighbours}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NeighboursGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.neighbours} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NeighboursGradient neighboursGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = neighboursGradient(x, xBar);
    return new NeighboursGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursGradient(double[])
   */
  static NeighboursGradient neighboursGradient(double[] x, Tape tape) {
    return neighboursGradient(x);
  }

  /**
   * Reverse mode: {@code CarriedElements.neighbours} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double neighboursGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double x1 = 0 < x.length - 1 ? x[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double t = x[i + 1];
      double t1 = Math.sin(t);
      sum += x1 * t1;
      xBar[i] = xBarCarried + t1;
      xBarCarried = x1 * Math.cos(t);
      x1 = t;
    }
    if (0 < x.length - 1) {
      xBar[x.length - 1] = xBarCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursGradient(double[], double[])
   */
  static double neighboursGradient(double[] x, double[] xBar, Tape tape) {
    return neighboursGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.neighbours}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NeighboursHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.neighbours}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NeighboursHvp neighboursHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = neighboursHvp(x, xDot, xBar, xHvp);
    return new NeighboursHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursHvp(double[], double[])
   */
  static NeighboursHvp neighboursHvp(double[] x, double[] xDot, Tape tape) {
    return neighboursHvp(x, xDot);
  }

  /**
   * Second order: {@code CarriedElements.neighbours}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double neighboursHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double xBarDotCarried = 0.0;
    double x1 = 0 < x.length - 1 ? x[0] : 0.0;
    double xDot1 = 0 < x.length - 1 ? xDot[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double t = x[i + 1];
      double t1 = xDot[i + 1];
      double t2 = Math.sin(t);
      double t3 = Math.cos(t);
      sum += x1 * t2;
      xBar[i] = xBarCarried + t2;
      xHvp[i] = xBarDotCarried + t1 * t3;
      xBarCarried = x1 * t3;
      xBarDotCarried = xDot1 * t3 - x1 * (t1 * t2);
      x1 = t;
      xDot1 = t1;
    }
    if (0 < x.length - 1) {
      xBar[x.length - 1] = xBarCarried;
      xHvp[x.length - 1] = xBarDotCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursHvp(double[], double[], double[], double[])
   */
  static double neighboursHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return neighboursHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.neighbours} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction neighboursFunction() {
    return new NeighboursFunction();
  }

  private static final class NeighboursFunction implements ScalarFunction {

    NeighboursFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.neighbours(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = neighboursGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return neighboursJvp(x, xDot).tangent();
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
      double value = neighboursHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.twice} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twiceJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      sum += x1 * x1;
      sumDot += 2.0 * (xDot[i] * x1);
    }
    for (int i = 1; i < x.length; i++) {
      double x1 = x[i - 1];
      double x2 = x[i];
      sum += x1 * x2;
      sumDot += xDot[i - 1] * x2 + x1 * xDot[i];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceJvp(double[], double[])
   */
  static Dual twiceJvp(double[] x, double[] xDot, Tape tape) {
    return twiceJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.twice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TwiceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.twice} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwiceGradient twiceGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = twiceGradient(x, xBar);
    return new TwiceGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[])
   */
  static TwiceGradient twiceGradient(double[] x, Tape tape) {
    return twiceGradient(x);
  }

  /**
   * Reverse mode: {@code CarriedElements.twice} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double twiceGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      sum += x1 * x1;
      xBar[i] += 2.0 * x1;
    }
    double xBarCarried = 1 < x.length ? xBar[0] : 0.0;
    double x1 = 1 < x.length ? x[0] : 0.0;
    for (int i = 1; i < x.length; i++) {
      double t = x[i];
      sum += x1 * t;
      double t1 = xBar[i] + x1;
      xBar[i - 1] = xBarCarried + t;
      xBarCarried = t1;
      x1 = t;
    }
    if (1 < x.length) {
      xBar[x.length - 1] = xBarCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], double[])
   */
  static double twiceGradient(double[] x, double[] xBar, Tape tape) {
    return twiceGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.twice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TwiceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.twice}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwiceHvp twiceHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = twiceHvp(x, xDot, xBar, xHvp);
    return new TwiceHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], double[])
   */
  static TwiceHvp twiceHvp(double[] x, double[] xDot, Tape tape) {
    return twiceHvp(x, xDot);
  }

  /**
   * Second order: {@code CarriedElements.twice}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double twiceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      sum += x1 * x1;
      double xBarDot = 2.0 * xDot[i];
      xBar[i] += 2.0 * x1;
      xHvp[i] += xBarDot;
    }
    double xBarCarried = 1 < x.length ? xBar[0] : 0.0;
    double xBarDotCarried = 1 < x.length ? xHvp[0] : 0.0;
    double x1 = 1 < x.length ? x[0] : 0.0;
    double xDot1 = 1 < x.length ? xDot[0] : 0.0;
    for (int i = 1; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      sum += x1 * t;
      double t2 = xBar[i] + x1;
      double t3 = xHvp[i] + xDot1;
      xBar[i - 1] = xBarCarried + t;
      xHvp[i - 1] = xBarDotCarried + t1;
      xBarCarried = t2;
      xBarDotCarried = t3;
      x1 = t;
      xDot1 = t1;
    }
    if (1 < x.length) {
      xBar[x.length - 1] = xBarCarried;
      xHvp[x.length - 1] = xBarDotCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], double[], double[], double[])
   */
  static double twiceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return twiceHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.twice} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction twiceFunction() {
    return new TwiceFunction();
  }

  private static final class TwiceFunction implements ScalarFunction {

    TwiceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.twice(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = twiceGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return twiceJvp(x, xDot).tangent();
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
      double value = twiceHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.downwards} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual downwardsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = x.length - 1; i > 0; i--) {
      double t = Math.exp(x[i] - x[i - 1]);
      sum += t;
      sumDot += (xDot[i] - xDot[i - 1]) * t;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsJvp(double[], double[])
   */
  static Dual downwardsJvp(double[] x, double[] xDot, Tape tape) {
    return downwardsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.downwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DownwardsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.downwards} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DownwardsGradient downwardsGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = downwardsGradient(x, xBar);
    return new DownwardsGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsGradient(double[])
   */
  static DownwardsGradient downwardsGradient(double[] x, Tape tape) {
    return downwardsGradient(x);
  }

  /**
   * Reverse mode: {@code CarriedElements.downwards} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double downwardsGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double x1 = x.length - 1 > 0 ? x[x.length - 1] : 0.0;
    for (int i = x.length - 1; i > 0; i--) {
      double t = x[i - 1];
      double t1 = Math.exp(x1 - t);
      sum += t1;
      xBar[i] = xBarCarried + t1;
      xBarCarried = -t1;
      x1 = t;
    }
    if (x.length - 1 > 0) {
      xBar[0] = xBarCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsGradient(double[], double[])
   */
  static double downwardsGradient(double[] x, double[] xBar, Tape tape) {
    return downwardsGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.downwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DownwardsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.downwards}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DownwardsHvp downwardsHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = downwardsHvp(x, xDot, xBar, xHvp);
    return new DownwardsHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsHvp(double[], double[])
   */
  static DownwardsHvp downwardsHvp(double[] x, double[] xDot, Tape tape) {
    return downwardsHvp(x, xDot);
  }

  /**
   * Second order: {@code CarriedElements.downwards}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double downwardsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double xBarDotCarried = 0.0;
    double x1 = x.length - 1 > 0 ? x[x.length - 1] : 0.0;
    double xDot1 = x.length - 1 > 0 ? xDot[x.length - 1] : 0.0;
    for (int i = x.length - 1; i > 0; i--) {
      double t = x[i - 1];
      double t1 = xDot[i - 1];
      double t2 = Math.exp(x1 - t);
      double t3 = (xDot1 - t1) * t2;
      sum += t2;
      xBar[i] = xBarCarried + t2;
      xHvp[i] = xBarDotCarried + t3;
      xBarCarried = -t2;
      xBarDotCarried = -t3;
      x1 = t;
      xDot1 = t1;
    }
    if (x.length - 1 > 0) {
      xBar[0] = xBarCarried;
      xHvp[0] = xBarDotCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsHvp(double[], double[], double[], double[])
   */
  static double downwardsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return downwardsHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.downwards} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction downwardsFunction() {
    return new DownwardsFunction();
  }

  private static final class DownwardsFunction implements ScalarFunction {

    DownwardsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.downwards(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = downwardsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return downwardsJvp(x, xDot).tangent();
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
      double value = downwardsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.inclusive} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual inclusiveJvp(double[] x, int from, int to, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = from; i <= to; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      double x2 = x[i + 1];
      sum += t * x2;
      sumDot += 2.0 * (xDot[i] * x1) * x2 + t * xDot[i + 1];
    }
    for (int i = to; i >= from; i--) {
      double x1 = x[i + 1];
      double x2 = x[i];
      double xDot1 = xDot[i];
      double t = x1 * x2;
      sum += t * x2;
      sumDot += (xDot[i + 1] * x2 + x1 * xDot1) * x2 + t * xDot1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inclusiveJvp(double[], int, int, double[])
   */
  static Dual inclusiveJvp(double[] x, int from, int to, double[] xDot, Tape tape) {
    return inclusiveJvp(x, from, to, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.inclusive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InclusiveGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.inclusive} and its gradient.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @return the value and the gradient, in new arrays
   */
  static InclusiveGradient inclusiveGradient(double[] x, int from, int to) {
    double[] xBar = Arguments.zerosLike(x);
    double value = inclusiveGradient(x, from, to, xBar);
    return new InclusiveGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inclusiveGradient(double[], int, int)
   */
  static InclusiveGradient inclusiveGradient(double[] x, int from, int to, Tape tape) {
    return inclusiveGradient(x, from, to);
  }

  /**
   * Reverse mode: {@code CarriedElements.inclusive} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double inclusiveGradient(double[] x, int from, int to, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double x1 = from <= to ? x[from] : 0.0;
    for (int i = from; i <= to; i++) {
      double t = x1 * x1;
      double t1 = x[i + 1];
      sum += t * t1;
      xBar[i] = xBarCarried + 2.0 * (t1 * x1);
      xBarCarried = t;
      x1 = t1;
    }
    if (from <= to) {
      xBar[to + 1] = xBarCarried;
    }
    xBarCarried = to >= from ? xBar[to + 1] : 0.0;
    x1 = to >= from ? x[to + 1] : 0.0;
    for (int i = to; i >= from; i--) {
      double t = x[i];
      double t1 = x1 * t;
      sum += t1 * t;
      double t2 = xBar[i] + 2.0 * t1;
      xBar[i + 1] = xBarCarried + t * t;
      xBarCarried = t2;
      x1 = t;
    }
    if (to >= from) {
      xBar[from] = xBarCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inclusiveGradient(double[], int, int, double[])
   */
  static double inclusiveGradient(double[] x, int from, int to, double[] xBar, Tape tape) {
    return inclusiveGradient(x, from, to, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.inclusive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InclusiveHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.inclusive}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static InclusiveHvp inclusiveHvp(double[] x, int from, int to, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = inclusiveHvp(x, from, to, xDot, xBar, xHvp);
    return new InclusiveHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inclusiveHvp(double[], int, int, double[])
   */
  static InclusiveHvp inclusiveHvp(double[] x, int from, int to, double[] xDot, Tape tape) {
    return inclusiveHvp(x, from, to, xDot);
  }

  /**
   * Second order: {@code CarriedElements.inclusive}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double inclusiveHvp(double[] x, int from, int to, double[] xDot, double[] xBar,
      double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double xBarDotCarried = 0.0;
    double x1 = from <= to ? x[from] : 0.0;
    double xDot1 = from <= to ? xDot[from] : 0.0;
    for (int i = from; i <= to; i++) {
      double t = x1 * x1;
      double t1 = x[i + 1];
      double t2 = xDot[i + 1];
      sum += t * t1;
      xBar[i] = xBarCarried + 2.0 * (t1 * x1);
      xHvp[i] = xBarDotCarried + 2.0 * (t2 * x1 + t1 * xDot1);
      xBarCarried = t;
      xBarDotCarried = 2.0 * (xDot1 * x1);
      x1 = t1;
      xDot1 = t2;
    }
    if (from <= to) {
      xBar[to + 1] = xBarCarried;
      xHvp[to + 1] = xBarDotCarried;
    }
    xBarCarried = to >= from ? xBar[to + 1] : 0.0;
    xBarDotCarried = to >= from ? xHvp[to + 1] : 0.0;
    x1 = to >= from ? x[to + 1] : 0.0;
    xDot1 = to >= from ? xDot[to + 1] : 0.0;
    for (int i = to; i >= from; i--) {
      double t = x[i];
      double t1 = xDot[i];
      double t2 = x1 * t;
      sum += t2 * t;
      double t3 = xBar[i] + 2.0 * t2;
      double t4 = xHvp[i] + 2.0 * (xDot1 * t + x1 * t1);
      xBar[i + 1] = xBarCarried + t * t;
      xHvp[i + 1] = xBarDotCarried + 2.0 * (t1 * t);
      xBarCarried = t3;
      xBarDotCarried = t4;
      x1 = t;
      xDot1 = t1;
    }
    if (to >= from) {
      xBar[from] = xBarCarried;
      xHvp[from] = xBarDotCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inclusiveHvp(double[], int, int, double[], double[], double[])
   */
  static double inclusiveHvp(double[] x, int from, int to, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
    return inclusiveHvp(x, from, to, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.inclusive} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param from captured
   * @param to captured
   * @return the view
   */
  static ScalarFunction inclusiveFunction(int from, int to) {
    return new InclusiveFunction(from, to);
  }

  private static final class InclusiveFunction implements ScalarFunction {

    private final int from;

    private final int to;

    InclusiveFunction(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.inclusive(x, this.from, this.to);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = inclusiveGradient(x, this.from, this.to, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return inclusiveJvp(x, this.from, this.to, xDot).tangent();
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
      double value = inclusiveHvp(x, this.from, this.to, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.stencil} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual stencilJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 1; i < x.length - 1; i++) {
      double curvature = x[i - 1] - 2.0 * x[i] + x[i + 1];
      double curvatureDot = xDot[i - 1] - 2.0 * xDot[i] + xDot[i + 1];
      sum += curvature * curvature;
      sumDot += 2.0 * (curvatureDot * curvature);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilJvp(double[], double[])
   */
  static Dual stencilJvp(double[] x, double[] xDot, Tape tape) {
    return stencilJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.stencil}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record StencilGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.stencil} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StencilGradient stencilGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = stencilGradient(x, xBar);
    return new StencilGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilGradient(double[])
   */
  static StencilGradient stencilGradient(double[] x, Tape tape) {
    return stencilGradient(x);
  }

  /**
   * Reverse mode: {@code CarriedElements.stencil} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double stencilGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double xBarCarried1 = 0.0;
    double x1 = 1 < x.length - 1 ? x[0] : 0.0;
    double x2 = 1 < x.length - 1 ? x[1] : 0.0;
    for (int i = 1; i < x.length - 1; i++) {
      double t = x[i + 1];
      double curvature = x1 - 2.0 * x2 + t;
      sum += curvature * curvature;
      double curvatureBar = 2.0 * curvature;
      xBar[i - 1] = xBarCarried + curvatureBar;
      xBarCarried = xBarCarried1 - 2.0 * curvatureBar;
      xBarCarried1 = curvatureBar;
      x1 = x2;
      x2 = t;
    }
    if (1 < x.length - 1) {
      xBar[x.length - 2] = xBarCarried;
      xBar[x.length - 1] = xBarCarried1;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilGradient(double[], double[])
   */
  static double stencilGradient(double[] x, double[] xBar, Tape tape) {
    return stencilGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.stencil}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record StencilHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.stencil}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static StencilHvp stencilHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = stencilHvp(x, xDot, xBar, xHvp);
    return new StencilHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilHvp(double[], double[])
   */
  static StencilHvp stencilHvp(double[] x, double[] xDot, Tape tape) {
    return stencilHvp(x, xDot);
  }

  /**
   * Second order: {@code CarriedElements.stencil}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double stencilHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double xBarCarried1 = 0.0;
    double xBarDotCarried = 0.0;
    double xBarDotCarried1 = 0.0;
    double x1 = 1 < x.length - 1 ? x[0] : 0.0;
    double x2 = 1 < x.length - 1 ? x[1] : 0.0;
    double xDot1 = 1 < x.length - 1 ? xDot[0] : 0.0;
    double xDot2 = 1 < x.length - 1 ? xDot[1] : 0.0;
    for (int i = 1; i < x.length - 1; i++) {
      double t = x[i + 1];
      double t1 = xDot[i + 1];
      double curvature = x1 - 2.0 * x2 + t;
      double curvatureDot = xDot1 - 2.0 * xDot2 + t1;
      sum += curvature * curvature;
      double curvatureBar = 2.0 * curvature;
      double curvatureBarDot = 2.0 * curvatureDot;
      xBar[i - 1] = xBarCarried + curvatureBar;
      xHvp[i - 1] = xBarDotCarried + curvatureBarDot;
      xBarCarried = xBarCarried1 - 2.0 * curvatureBar;
      xBarCarried1 = curvatureBar;
      xBarDotCarried = xBarDotCarried1 - 2.0 * curvatureBarDot;
      xBarDotCarried1 = curvatureBarDot;
      x1 = x2;
      x2 = t;
      xDot1 = xDot2;
      xDot2 = t1;
    }
    if (1 < x.length - 1) {
      xBar[x.length - 2] = xBarCarried;
      xBar[x.length - 1] = xBarCarried1;
      xHvp[x.length - 2] = xBarDotCarried;
      xHvp[x.length - 1] = xBarDotCarried1;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilHvp(double[], double[], double[], double[])
   */
  static double stencilHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return stencilHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.stencil} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction stencilFunction() {
    return new StencilFunction();
  }

  private static final class StencilFunction implements ScalarFunction {

    StencilFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.stencil(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = stencilGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return stencilJvp(x, xDot).tangent();
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
      double value = stencilHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.wideStencil} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual wideStencilJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 2; i < x.length - 2; i++) {
      double t = x[i - 2] - x[i - 1];
      double x1 = x[i];
      double all = t + x1 * x1 - x[i + 1] + x[i + 2];
      double allDot = xDot[i - 2] - xDot[i - 1] + 2.0 * (xDot[i] * x1) - xDot[i + 1] + xDot[i + 2];
      sum += all * all;
      sumDot += 2.0 * (allDot * all);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wideStencilJvp(double[], double[])
   */
  static Dual wideStencilJvp(double[] x, double[] xDot, Tape tape) {
    return wideStencilJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.wideStencil}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WideStencilGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.wideStencil} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WideStencilGradient wideStencilGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = wideStencilGradient(x, xBar);
    return new WideStencilGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wideStencilGradient(double[])
   */
  static WideStencilGradient wideStencilGradient(double[] x, Tape tape) {
    return wideStencilGradient(x);
  }

  /**
   * Reverse mode: {@code CarriedElements.wideStencil} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double wideStencilGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    for (int i = 2; i < x.length - 2; i++) {
      double t = x[i - 2] - x[i - 1];
      double x1 = x[i];
      double all = t + x1 * x1 - x[i + 1] + x[i + 2];
      sum += all * all;
      double allBar = 2.0 * all;
      xBar[i + 2] += allBar;
      double xBar1 = -allBar;
      xBar[i + 1] += xBar1;
      xBar[i] += 2.0 * (allBar * x1);
      xBar[i - 1] += xBar1;
      xBar[i - 2] += allBar;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wideStencilGradient(double[], double[])
   */
  static double wideStencilGradient(double[] x, double[] xBar, Tape tape) {
    return wideStencilGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.wideStencil}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WideStencilHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.wideStencil}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WideStencilHvp wideStencilHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = wideStencilHvp(x, xDot, xBar, xHvp);
    return new WideStencilHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wideStencilHvp(double[], double[])
   */
  static WideStencilHvp wideStencilHvp(double[] x, double[] xDot, Tape tape) {
    return wideStencilHvp(x, xDot);
  }

  /**
   * Second order: {@code CarriedElements.wideStencil}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double wideStencilHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    for (int i = 2; i < x.length - 2; i++) {
      double t = x[i - 2] - x[i - 1];
      double x1 = x[i];
      double xDot1 = xDot[i];
      double all = t + x1 * x1 - x[i + 1] + x[i + 2];
      double allDot = xDot[i - 2] - xDot[i - 1] + 2.0 * (xDot1 * x1) - xDot[i + 1] + xDot[i + 2];
      sum += all * all;
      double allBar = 2.0 * all;
      double allBarDot = 2.0 * allDot;
      xBar[i + 2] += allBar;
      xHvp[i + 2] += allBarDot;
      double xBar1 = -allBar;
      double xBarDot = -allBarDot;
      xBar[i + 1] += xBar1;
      xHvp[i + 1] += xBarDot;
      xBar[i] += 2.0 * (allBar * x1);
      xHvp[i] += 2.0 * (allBarDot * x1 + allBar * xDot1);
      xBar[i - 1] += xBar1;
      xHvp[i - 1] += xBarDot;
      xBar[i - 2] += allBar;
      xHvp[i - 2] += allBarDot;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wideStencilHvp(double[], double[], double[], double[])
   */
  static double wideStencilHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return wideStencilHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.wideStencil} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction wideStencilFunction() {
    return new WideStencilFunction();
  }

  private static final class WideStencilFunction implements ScalarFunction {

    WideStencilFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.wideStencil(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = wideStencilGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return wideStencilJvp(x, xDot).tangent();
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
      double value = wideStencilHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.gap} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual gapJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i + 2 < x.length; i++) {
      double x1 = x[i];
      double x2 = x[i + 2];
      sum += x1 * x2;
      sumDot += xDot[i] * x2 + x1 * xDot[i + 2];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gapJvp(double[], double[])
   */
  static Dual gapJvp(double[] x, double[] xDot, Tape tape) {
    return gapJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.gap}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GapGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.gap} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GapGradient gapGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = gapGradient(x, xBar);
    return new GapGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gapGradient(double[])
   */
  static GapGradient gapGradient(double[] x, Tape tape) {
    return gapGradient(x);
  }

  /**
   * Reverse mode: {@code CarriedElements.gap} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double gapGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    for (int i = 0; i < x.length - 2; i++) {
      double x1 = x[i];
      double x2 = x[i + 2];
      sum += x1 * x2;
      xBar[i + 2] += x1;
      xBar[i] += x2;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gapGradient(double[], double[])
   */
  static double gapGradient(double[] x, double[] xBar, Tape tape) {
    return gapGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.gap}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GapHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.gap}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static GapHvp gapHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = gapHvp(x, xDot, xBar, xHvp);
    return new GapHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gapHvp(double[], double[])
   */
  static GapHvp gapHvp(double[] x, double[] xDot, Tape tape) {
    return gapHvp(x, xDot);
  }

  /**
   * Second order: {@code CarriedElements.gap}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double gapHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length - 2; i++) {
      double x1 = x[i];
      double x2 = x[i + 2];
      sum += x1 * x2;
      double xDot1 = xDot[i];
      double xDot2 = xDot[i + 2];
      xBar[i + 2] += x1;
      xHvp[i + 2] += xDot1;
      xBar[i] += x2;
      xHvp[i] += xDot2;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gapHvp(double[], double[], double[], double[])
   */
  static double gapHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return gapHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.gap} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction gapFunction() {
    return new GapFunction();
  }

  private static final class GapFunction implements ScalarFunction {

    GapFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.gap(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = gapGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return gapJvp(x, xDot).tangent();
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
      double value = gapHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.strides} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual stridesJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i + 1 < x.length; i += 2) {
      double x1 = x[i];
      double x2 = x[i + 1];
      sum += x1 * x2;
      sumDot += xDot[i] * x2 + x1 * xDot[i + 1];
    }
    for (int i = x.length - 1; i >= 1; i -= 3) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double x2 = x[i - 1];
      double t = x1 * x2;
      sum += t * x1;
      sumDot += (xDot1 * x2 + x1 * xDot[i - 1]) * x1 + t * xDot1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridesJvp(double[], double[])
   */
  static Dual stridesJvp(double[] x, double[] xDot, Tape tape) {
    return stridesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.strides}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record StridesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.strides} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StridesGradient stridesGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = stridesGradient(x, xBar);
    return new StridesGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridesGradient(double[])
   */
  static StridesGradient stridesGradient(double[] x, Tape tape) {
    return stridesGradient(x);
  }

  /**
   * Reverse mode: {@code CarriedElements.strides} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double stridesGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    for (int i = 0; i + 1 < x.length; i += 2) {
      double x1 = x[i];
      double x2 = x[i + 1];
      sum += x1 * x2;
      xBar[i + 1] += x1;
      xBar[i] += x2;
    }
    for (int i = x.length - 1; i >= 1; i -= 3) {
      double x1 = x[i];
      double t = x1 * x[i - 1];
      sum += t * x1;
      xBar[i - 1] += x1 * x1;
      xBar[i] += 2.0 * t;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridesGradient(double[], double[])
   */
  static double stridesGradient(double[] x, double[] xBar, Tape tape) {
    return stridesGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.strides}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record StridesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.strides}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static StridesHvp stridesHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = stridesHvp(x, xDot, xBar, xHvp);
    return new StridesHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridesHvp(double[], double[])
   */
  static StridesHvp stridesHvp(double[] x, double[] xDot, Tape tape) {
    return stridesHvp(x, xDot);
  }

  /**
   * Second order: {@code CarriedElements.strides}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double stridesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    for (int i = 0; i + 1 < x.length; i += 2) {
      double x1 = x[i];
      double x2 = x[i + 1];
      sum += x1 * x2;
      double xDot1 = xDot[i];
      double xDot2 = xDot[i + 1];
      xBar[i + 1] += x1;
      xHvp[i + 1] += xDot1;
      xBar[i] += x2;
      xHvp[i] += xDot2;
    }
    for (int i = x.length - 1; i >= 1; i -= 3) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double x2 = x[i - 1];
      double t = x1 * x2;
      sum += t * x1;
      double xBarDot = 2.0 * (xDot1 * x2 + x1 * xDot[i - 1]);
      xBar[i - 1] += x1 * x1;
      xHvp[i - 1] += 2.0 * (xDot1 * x1);
      xBar[i] += 2.0 * t;
      xHvp[i] += xBarDot;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridesHvp(double[], double[], double[], double[])
   */
  static double stridesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return stridesHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.strides} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction stridesFunction() {
    return new StridesFunction();
  }

  private static final class StridesFunction implements ScalarFunction {

    StridesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.strides(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = stridesGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return stridesJvp(x, xDot).tangent();
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
      double value = stridesHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.recurrence} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual recurrenceJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double x1 = 1 < x.length ? x[0] : 0.0;
    double xDot1 = 1 < x.length ? xDot[0] : 0.0;
    for (int i = 1; i < x.length; i++) {
      double t = a * x1;
      double t1 = (aDot * x1 + a * xDot1) * Math.cos(t);
      x1 = Math.sin(t) + x[i];
      xDot1 = t1 + xDot[i];
      x[i] = x1;
      xDot[i] = xDot1;
    }
    return new Dual(x[x.length - 1], xDot[x.length - 1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceJvp(double[], double, double[], double)
   */
  static Dual recurrenceJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return recurrenceJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.recurrence}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record RecurrenceGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code CarriedElements.recurrence}: filled by a
   * derivative and reused by its caller.
   */
  static final class RecurrenceAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public RecurrenceAdjoint() {}
  }

  /**
   * Reverse mode: {@code CarriedElements.recurrence} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RecurrenceGradient recurrenceGradient(double[] x, double a) {
    return recurrenceGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceGradient(double[], double)
   */
  static RecurrenceGradient recurrenceGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    RecurrenceAdjoint adjoint = new RecurrenceAdjoint();
    double value = recurrenceGradient(x, a, xBar, adjoint, tape);
    return new RecurrenceGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code CarriedElements.recurrence} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double recurrenceGradient(double[] x, double a, double[] xBar, RecurrenceAdjoint adjoint) {
    return recurrenceGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceGradient(double[], double, double[], RecurrenceAdjoint)
   */
  static double recurrenceGradient(double[] x, double a, double[] xBar, RecurrenceAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      double x1 = 1 < x.length ? x[0] : 0.0;
      for (int i = 1; i < x.length; i++) {
        xKept[i] = x1;
        x1 = Math.sin(a * x1) + x[i];
        x[i] = x1;
      }

      // reverse sweep
      double x2 = x[x.length - 1];
      xBar[x.length - 1] += 1.0;
      double aBar = 0.0;
      double xBarCarried = x.length - 1 >= 1 ? xBar[x.length - 1] : 0.0;
      for (int i = x.length - 1; i >= 1; i--) {
        double x3 = xKept[i];
        double t = xBarCarried * Math.cos(a * x3);
        aBar += t * x3;
        xBarCarried = xBar[i - 1] + a * t;
        xBar[i - 1] = xBarCarried;
      }
      adjoint.a = aBar;
      return x2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.recurrence}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record RecurrenceHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * CarriedElements.recurrence}: filled by a derivative and reused by its caller.
   */
  static final class RecurrenceHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public RecurrenceHvpAdjoint() {}
  }

  /**
   * Second order: {@code CarriedElements.recurrence}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static RecurrenceHvp recurrenceHvp(double[] x, double a, double[] xDot, double aDot) {
    return recurrenceHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceHvp(double[], double, double[], double)
   */
  static RecurrenceHvp recurrenceHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    RecurrenceHvpAdjoint adjoint = new RecurrenceHvpAdjoint();
    double value = recurrenceHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new RecurrenceHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code CarriedElements.recurrence}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double recurrenceHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, RecurrenceHvpAdjoint adjoint) {
    return recurrenceHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceHvp(double[], double, double[], double, double[], double[],
   *     RecurrenceHvpAdjoint)
   */
  static double recurrenceHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, RecurrenceHvpAdjoint adjoint, Tape tape) {
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
      double[] xKept = tape.doubles(x.length);
      double[] xKeptDot = tape.doubles(x.length);
      double x1 = 1 < x.length ? x[0] : 0.0;
      double xDot1 = 1 < x.length ? xDot[0] : 0.0;
      for (int i = 1; i < x.length; i++) {
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        double t = a * x1;
        double t1 = (aDot * x1 + a * xDot1) * Math.cos(t);
        x1 = Math.sin(t) + x[i];
        xDot1 = t1 + xDot[i];
        x[i] = x1;
        xDot[i] = xDot1;
      }

      // reverse sweep
      double x2 = x[x.length - 1];
      xBar[x.length - 1] += 1.0;
      double aBar = 0.0;
      double aBarDot = 0.0;
      double xBarCarried = x.length - 1 >= 1 ? xBar[x.length - 1] : 0.0;
      double xBarDotCarried = 0.0;
      for (int i = x.length - 1; i >= 1; i--) {
        double x3 = xKept[i];
        double xDot2 = xKeptDot[i];
        double t = a * x3;
        double t1 = Math.cos(t);
        double t2 = xBarCarried * t1;
        double t3 = xBarDotCarried * t1 - xBarCarried * ((aDot * x3 + a * xDot2) * Math.sin(t));
        aBar += t2 * x3;
        aBarDot += t3 * x3 + t2 * xDot2;
        double xBarDot = aDot * t2 + a * t3;
        xBarCarried = xBar[i - 1] + a * t2;
        xBar[i - 1] = xBarCarried;
        xHvp[i - 1] = xBarDot;
        xBarDotCarried = xBarDot;
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return x2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.recurrence} as a function of the vector that packs {@code x},
   * {@code a}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction recurrenceFunction() {
    return new RecurrenceFunction();
  }

  private static final class RecurrenceFunction implements ScalarFunction {

    RecurrenceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return CarriedElements.recurrence(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      RecurrenceAdjoint adjoint = new RecurrenceAdjoint();
      double value = recurrenceGradient(x, a, xBar, adjoint);
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
      return recurrenceJvp(x, a, xDot, aDot).tangent();
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
      RecurrenceHvpAdjoint adjoint = new RecurrenceHvpAdjoint();
      double value = recurrenceHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.backwards} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual backwardsJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    for (int i = x.length - 2; i >= 0; i--) {
      double x1 = x[i];
      double x2 = x[i + 1];
      double xDot1 = xDot[i + 1];
      double t = a * x2;
      double t1 = xDot[i] + ((aDot * x2 + a * xDot1) * x2 + t * xDot1);
      x[i] = x1 + t * x2;
      xDot[i] = t1;
    }
    return new Dual(x[0], xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #backwardsJvp(double[], double, double[], double)
   */
  static Dual backwardsJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return backwardsJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.backwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record BackwardsGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code CarriedElements.backwards}: filled by a
   * derivative and reused by its caller.
   */
  static final class BackwardsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public BackwardsAdjoint() {}
  }

  /**
   * Reverse mode: {@code CarriedElements.backwards} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BackwardsGradient backwardsGradient(double[] x, double a) {
    return backwardsGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #backwardsGradient(double[], double)
   */
  static BackwardsGradient backwardsGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    BackwardsAdjoint adjoint = new BackwardsAdjoint();
    double value = backwardsGradient(x, a, xBar, adjoint, tape);
    return new BackwardsGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code CarriedElements.backwards} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double backwardsGradient(double[] x, double a, double[] xBar, BackwardsAdjoint adjoint) {
    return backwardsGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #backwardsGradient(double[], double, double[], BackwardsAdjoint)
   */
  static double backwardsGradient(double[] x, double a, double[] xBar, BackwardsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length - 1);
      for (int i = x.length - 2; i >= 0; i--) {
        double x1 = x[i];
        double x2 = x[i + 1];
        xKept[i] = x2;
        x[i] = x1 + a * x2 * x2;
      }

      // reverse sweep
      double x1 = x[0];
      xBar[0] += 1.0;
      double aBar = 0.0;
      double xBarCarried = 0 <= x.length - 2 ? xBar[0] : 0.0;
      for (int i = 0; i <= x.length - 2; i++) {
        double x2 = xKept[i];
        double t = xBarCarried * x2;
        aBar += t * x2;
        xBarCarried = xBar[i + 1] + (a * x2 * xBarCarried + a * t);
        xBar[i + 1] = xBarCarried;
      }
      adjoint.a = aBar;
      return x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.backwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record BackwardsHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * CarriedElements.backwards}: filled by a derivative and reused by its caller.
   */
  static final class BackwardsHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public BackwardsHvpAdjoint() {}
  }

  /**
   * Second order: {@code CarriedElements.backwards}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static BackwardsHvp backwardsHvp(double[] x, double a, double[] xDot, double aDot) {
    return backwardsHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #backwardsHvp(double[], double, double[], double)
   */
  static BackwardsHvp backwardsHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    BackwardsHvpAdjoint adjoint = new BackwardsHvpAdjoint();
    double value = backwardsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new BackwardsHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code CarriedElements.backwards}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double backwardsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, BackwardsHvpAdjoint adjoint) {
    return backwardsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #backwardsHvp(double[], double, double[], double, double[], double[],
   *     BackwardsHvpAdjoint)
   */
  static double backwardsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, BackwardsHvpAdjoint adjoint, Tape tape) {
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
      double[] xKept = tape.doubles(x.length - 1);
      double[] xKeptDot = tape.doubles(x.length - 1);
      for (int i = x.length - 2; i >= 0; i--) {
        double x1 = x[i];
        double x2 = x[i + 1];
        double xDot1 = xDot[i + 1];
        double xDot2 = xDot[i];
        xKept[i] = x2;
        xKeptDot[i] = xDot1;
        double t = a * x2;
        x[i] = x1 + t * x2;
        xDot[i] = xDot2 + ((aDot * x2 + a * xDot1) * x2 + t * xDot1);
      }

      // reverse sweep
      double x1 = x[0];
      xBar[0] += 1.0;
      double aBar = 0.0;
      double aBarDot = 0.0;
      double xBarCarried = 0 <= x.length - 2 ? xBar[0] : 0.0;
      double xBarDotCarried = 0.0;
      for (int i = 0; i <= x.length - 2; i++) {
        double x2 = xKept[i];
        double xDot1 = xKeptDot[i];
        double t = xBarCarried * x2;
        double t1 = xBarDotCarried * x2 + xBarCarried * xDot1;
        double t2 = a * x2;
        aBar += t * x2;
        aBarDot += t1 * x2 + t * xDot1;
        double xBarDot =
            (aDot * x2 + a * xDot1) * xBarCarried + t2 * xBarDotCarried + (aDot * t + a * t1);
        xBarCarried = xBar[i + 1] + (t2 * xBarCarried + a * t);
        xBar[i + 1] = xBarCarried;
        xHvp[i + 1] = xBarDot;
        xBarDotCarried = xBarDot;
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.backwards} as a function of the vector that packs {@code x},
   * {@code a}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction backwardsFunction() {
    return new BackwardsFunction();
  }

  private static final class BackwardsFunction implements ScalarFunction {

    BackwardsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return CarriedElements.backwards(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      BackwardsAdjoint adjoint = new BackwardsAdjoint();
      double value = backwardsGradient(x, a, xBar, adjoint);
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
      return backwardsJvp(x, a, xDot, aDot).tangent();
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
      BackwardsHvpAdjoint adjoint = new BackwardsHvpAdjoint();
      double value = backwardsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.pairs} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual pairsJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double before = 0 < x.length - 1 ? x[0] : 0.0;
    double beforeDot = 0 < x.length - 1 ? xDot[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i + 1];
      double t = x1 * a;
      double t1 = xDot[i + 1] * a + x1 * aDot;
      x[i] = t;
      double t2 = 2.0 * (beforeDot * before);
      before = t + before * before;
      beforeDot = t1 + t2;
      x[i + 1] = before;
      x[i] = t + before;
      xDot[i] = t1 + beforeDot;
    }
    if (0 < x.length - 1) {
      xDot[x.length - 1] = beforeDot;
    }
    double x1 = x[0];
    double x2 = x[x.length - 1];
    return new Dual(x1 * x2, xDot[0] * x2 + x1 * xDot[x.length - 1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsJvp(double[], double, double[], double)
   */
  static Dual pairsJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return pairsJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.pairs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record PairsGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code CarriedElements.pairs}: filled by a
   * derivative and reused by its caller.
   */
  static final class PairsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public PairsAdjoint() {}
  }

  /**
   * Reverse mode: {@code CarriedElements.pairs} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PairsGradient pairsGradient(double[] x, double a) {
    return pairsGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsGradient(double[], double)
   */
  static PairsGradient pairsGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    PairsAdjoint adjoint = new PairsAdjoint();
    double value = pairsGradient(x, a, xBar, adjoint, tape);
    return new PairsGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code CarriedElements.pairs} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double pairsGradient(double[] x, double a, double[] xBar, PairsAdjoint adjoint) {
    return pairsGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsGradient(double[], double, double[], PairsAdjoint)
   */
  static double pairsGradient(double[] x, double a, double[] xBar, PairsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] beforeKept = tape.doubles(x.length - 1);
      double[] xKept = tape.doubles(x.length - 1);
      double before = 0 < x.length - 1 ? x[0] : 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        beforeKept[i] = before;
        double x1 = x[i + 1];
        xKept[i] = x1;
        double t = x1 * a;
        x[i] = t;
        before = t + before * before;
        x[i + 1] = before;
        x[i] = t + before;
      }
      double x1 = x[0];
      double x2 = x[x.length - 1];

      // reverse sweep
      xBar[x.length - 1] += x1;
      xBar[0] += x2;
      double aBar = 0.0;
      double xBarCarried = x.length - 2 >= 0 ? xBar[x.length - 1] : 0.0;
      for (int i = x.length - 2; i >= 0; i--) {
        double t = xBar[i];
        double t1 = t + xBarCarried;
        before = beforeKept[i];
        double beforeBar = 2.0 * (t1 * before);
        double t2 = t1 + t;
        aBar += xKept[i] * t2;
        xBar[i + 1] = t2 * a;
        xBarCarried = beforeBar;
      }
      if (x.length - 2 >= 0) {
        xBar[0] = xBarCarried;
      }
      adjoint.a = aBar;
      return x1 * x2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.pairs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record PairsHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * CarriedElements.pairs}: filled by a derivative and reused by its caller.
   */
  static final class PairsHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public PairsHvpAdjoint() {}
  }

  /**
   * Second order: {@code CarriedElements.pairs}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static PairsHvp pairsHvp(double[] x, double a, double[] xDot, double aDot) {
    return pairsHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsHvp(double[], double, double[], double)
   */
  static PairsHvp pairsHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    PairsHvpAdjoint adjoint = new PairsHvpAdjoint();
    double value = pairsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new PairsHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code CarriedElements.pairs}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double pairsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, PairsHvpAdjoint adjoint) {
    return pairsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsHvp(double[], double, double[], double, double[], double[], PairsHvpAdjoint)
   */
  static double pairsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, PairsHvpAdjoint adjoint, Tape tape) {
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
      double[] beforeKept = tape.doubles(x.length - 1);
      double[] beforeKeptDot = tape.doubles(x.length - 1);
      double[] xKept = tape.doubles(x.length - 1);
      double[] xKeptDot = tape.doubles(x.length - 1);
      double before = 0 < x.length - 1 ? x[0] : 0.0;
      double beforeDot = 0 < x.length - 1 ? xDot[0] : 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        beforeKept[i] = before;
        beforeKeptDot[i] = beforeDot;
        double x1 = x[i + 1];
        double xDot1 = xDot[i + 1];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        double t = x1 * a;
        double t1 = xDot1 * a + x1 * aDot;
        x[i] = t;
        double t2 = 2.0 * (beforeDot * before);
        before = t + before * before;
        beforeDot = t1 + t2;
        x[i + 1] = before;
        x[i] = t + before;
        xDot[i] = t1 + beforeDot;
      }
      if (0 < x.length - 1) {
        xDot[x.length - 1] = beforeDot;
      }
      double x1 = x[0];
      double x2 = x[x.length - 1];

      // reverse sweep
      double xDot1 = xDot[0];
      double xDot2 = xDot[x.length - 1];
      xBar[x.length - 1] += x1;
      xHvp[x.length - 1] += xDot1;
      xBar[0] += x2;
      xHvp[0] += xDot2;
      double aBar = 0.0;
      double aBarDot = 0.0;
      double xBarCarried = x.length - 2 >= 0 ? xBar[x.length - 1] : 0.0;
      double xBarDotCarried = x.length - 2 >= 0 ? xHvp[x.length - 1] : 0.0;
      for (int i = x.length - 2; i >= 0; i--) {
        double t = xBar[i];
        double t1 = xHvp[i];
        double t2 = t + xBarCarried;
        double t3 = t1 + xBarDotCarried;
        before = beforeKept[i];
        beforeDot = beforeKeptDot[i];
        double beforeBar = 2.0 * (t2 * before);
        double beforeBarDot = 2.0 * (t3 * before + t2 * beforeDot);
        double t4 = t2 + t;
        double t5 = t3 + t1;
        double x3 = xKept[i];
        aBar += x3 * t4;
        aBarDot += xKeptDot[i] * t4 + x3 * t5;
        xBar[i + 1] = t4 * a;
        xHvp[i + 1] = t5 * a + t4 * aDot;
        xBarCarried = beforeBar;
        xBarDotCarried = beforeBarDot;
      }
      if (x.length - 2 >= 0) {
        xBar[0] = xBarCarried;
        xHvp[0] = xBarDotCarried;
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return x1 * x2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.pairs} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction pairsFunction() {
    return new PairsFunction();
  }

  private static final class PairsFunction implements ScalarFunction {

    PairsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return CarriedElements.pairs(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      PairsAdjoint adjoint = new PairsAdjoint();
      double value = pairsGradient(x, a, xBar, adjoint);
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
      return pairsJvp(x, a, xDot, aDot).tangent();
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
      PairsHvpAdjoint adjoint = new PairsHvpAdjoint();
      double value = pairsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.heat} and its derivative in the direction of the
   * tangents.
   *
   * @param t as the method takes it; written as the method writes it
   * @param diffusion as the method takes it
   * @param steps constant
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @param diffusionDot tangent of {@code diffusion}
   * @return the value and its tangent
   */
  static Dual heatJvp(double[] t, double diffusion, int steps, double[] tDot, double diffusionDot) {
    Arguments.sameShape("tDot", tDot, "t", t);
    for (int step = 0; step < steps; step++) {
      double left = t[0];
      double leftDot = tDot[0];
      double centre = 1 < t.length - 1 ? t[1] : 0.0;
      double centreDot = 1 < t.length - 1 ? tDot[1] : 0.0;
      for (int i = 1; i < t.length - 1; i++) {
        double t1 = t[i + 1];
        double t2 = tDot[i + 1];
        double t3 = left - 2.0 * centre + t1;
        t[i] = centre + diffusion * t3;
        tDot[i] = centreDot + (diffusionDot * t3 + diffusion * (leftDot - 2.0 * centreDot + t2));
        left = centre;
        leftDot = centreDot;
        centre = t1;
        centreDot = t2;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < t.length; i++) {
      double each = t[i];
      double eachDot = tDot[i];
      sum += each * each;
      sumDot += 2.0 * (eachDot * each);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatJvp(double[], double, int, double[], double)
   */
  static Dual heatJvp(double[] t, double diffusion, int steps, double[] tDot, double diffusionDot,
      Tape tape) {
    return heatJvp(t, diffusion, steps, tDot, diffusionDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.heat}.
   *
   * @param value what the method returns
   * @param t the derivative with respect to {@code t}
   * @param diffusion the derivative with respect to {@code diffusion}
   */
  record HeatGradient(double value, double[] t, double diffusion) {}

  /**
   * Adjoints of the scalar parameters of {@code CarriedElements.heat}: filled by a
   * derivative and reused by its caller.
   */
  static final class HeatAdjoint {

    /** The adjoint of {@code diffusion}. */
    public double diffusion;

    /** A holder of zeros. */
    public HeatAdjoint() {}
  }

  /**
   * Reverse mode: {@code CarriedElements.heat} and its gradient.
   *
   * @param t as the method takes it; written as the method writes it
   * @param diffusion as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static HeatGradient heatGradient(double[] t, double diffusion, int steps) {
    return heatGradient(t, diffusion, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatGradient(double[], double, int)
   */
  static HeatGradient heatGradient(double[] t, double diffusion, int steps, Tape tape) {
    double[] tBar = Arguments.zerosLike(t);
    HeatAdjoint adjoint = new HeatAdjoint();
    double value = heatGradient(t, diffusion, steps, tBar, adjoint, tape);
    return new HeatGradient(value, tBar, adjoint.diffusion);
  }

  /**
   * Reverse mode: {@code CarriedElements.heat} and its gradient, written into the caller's
   * memory.
   *
   * @param t as the method takes it; written as the method writes it
   * @param diffusion as the method takes it
   * @param steps constant
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code diffusion}
   * @return the value
   */
  static double heatGradient(double[] t, double diffusion, int steps, double[] tBar,
      HeatAdjoint adjoint) {
    return heatGradient(t, diffusion, steps, tBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatGradient(double[], double, int, double[], HeatAdjoint)
   */
  static double heatGradient(double[] t, double diffusion, int steps, double[] tBar,
      HeatAdjoint adjoint, Tape tape) {
    Arguments.sameShape("tBar", tBar, "t", t);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(tBar);
    int mark = tape.mark();
    try {
      double[][] keptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double left = t[0];
        double[] kept = tape.row(keptKept, step, t.length - 1);
        double centre = 1 < t.length - 1 ? t[1] : 0.0;
        for (int i = 1; i < t.length - 1; i++) {
          double t1 = t[i + 1];
          double t2 = left - 2.0 * centre + t1;
          kept[i] = t2;
          t[i] = centre + diffusion * t2;
          left = centre;
          centre = t1;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        sum += each * each;
        tBar[i] += 2.0 * each;
      }

      // reverse sweep
      double diffusionBar = 0.0;
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] kept = keptKept[step];
        double leftBar = 0.0;
        double tBarCarried = t.length - 2 >= 1 ? tBar[t.length - 1] : 0.0;
        for (int i = t.length - 2; i >= 1; i--) {
          double t1 = tBar[i];
          double centreBar = leftBar + t1;
          diffusionBar += t1 * kept[i];
          leftBar = diffusion * t1;
          tBar[i + 1] = tBarCarried + leftBar;
          centreBar -= 2.0 * leftBar;
          tBarCarried = centreBar;
        }
        if (t.length - 2 >= 1) {
          tBar[1] = tBarCarried;
        }
        tBar[0] += leftBar;
      }
      adjoint.diffusion = diffusionBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.heat}.
   *
   * @param value what the method returns
   * @param t the derivative with respect to {@code t}
   * @param diffusion the derivative with respect to {@code diffusion}
   * @param tHvp the Hessian-vector product for {@code t}
   * @param diffusionHvp the Hessian-vector product for {@code diffusion}
   */
  record HeatHvp(double value, double[] t, double diffusion, double[] tHvp, double diffusionHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * CarriedElements.heat}: filled by a derivative and reused by its caller.
   */
  static final class HeatHvpAdjoint {

    /** The adjoint of {@code diffusion}. */
    public double diffusion;

    /** The Hessian-vector product for {@code diffusion}. */
    public double diffusionHvp;

    /** A holder of zeros. */
    public HeatHvpAdjoint() {}
  }

  /**
   * Second order: {@code CarriedElements.heat}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param t as the method takes it; written as the method writes it
   * @param diffusion as the method takes it
   * @param steps constant
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @param diffusionDot tangent of {@code diffusion}
   * @return value, gradient and product, in new arrays
   */
  static HeatHvp heatHvp(double[] t, double diffusion, int steps, double[] tDot,
      double diffusionDot) {
    return heatHvp(t, diffusion, steps, tDot, diffusionDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatHvp(double[], double, int, double[], double)
   */
  static HeatHvp heatHvp(double[] t, double diffusion, int steps, double[] tDot,
      double diffusionDot, Tape tape) {
    double[] tBar = Arguments.zerosLike(t);
    double[] tHvp = Arguments.zerosLike(t);
    HeatHvpAdjoint adjoint = new HeatHvpAdjoint();
    double value = heatHvp(t, diffusion, steps, tDot, diffusionDot, tBar, tHvp, adjoint, tape);
    return new HeatHvp(value, tBar, adjoint.diffusion, tHvp, adjoint.diffusionHvp);
  }

  /**
   * Second order: {@code CarriedElements.heat}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param t as the method takes it; written as the method writes it
   * @param diffusion as the method takes it
   * @param steps constant
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @param diffusionDot tangent of {@code diffusion}
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @param tHvp overwritten with the Hessian-vector product for {@code t}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code diffusion}
   * @return the value
   */
  static double heatHvp(double[] t, double diffusion, int steps, double[] tDot,
      double diffusionDot, double[] tBar, double[] tHvp, HeatHvpAdjoint adjoint) {
    return heatHvp(t, diffusion, steps, tDot, diffusionDot, tBar, tHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatHvp(double[], double, int, double[], double, double[], double[],
   *     HeatHvpAdjoint)
   */
  static double heatHvp(double[] t, double diffusion, int steps, double[] tDot,
      double diffusionDot, double[] tBar, double[] tHvp, HeatHvpAdjoint adjoint, Tape tape) {
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
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double left = t[0];
        double leftDot = tDot[0];
        double[] kept = tape.row(keptKept, step, t.length - 1);
        double[] keptDot = tape.row(keptKeptDot, step, t.length - 1);
        double centre = 1 < t.length - 1 ? t[1] : 0.0;
        double centreDot = 1 < t.length - 1 ? tDot[1] : 0.0;
        for (int i = 1; i < t.length - 1; i++) {
          double t1 = t[i + 1];
          double t2 = tDot[i + 1];
          double t3 = left - 2.0 * centre + t1;
          double t4 = leftDot - 2.0 * centreDot + t2;
          kept[i] = t3;
          keptDot[i] = t4;
          t[i] = centre + diffusion * t3;
          tDot[i] = centreDot + (diffusionDot * t3 + diffusion * t4);
          left = centre;
          leftDot = centreDot;
          centre = t1;
          centreDot = t2;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        double eachDot = tDot[i];
        sum += each * each;
        tBar[i] += 2.0 * each;
        tHvp[i] += 2.0 * eachDot;
      }

      // reverse sweep
      double diffusionBar = 0.0;
      double diffusionBarDot = 0.0;
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        double leftBar = 0.0;
        double leftBarDot = 0.0;
        double tBarCarried = t.length - 2 >= 1 ? tBar[t.length - 1] : 0.0;
        double tBarDotCarried = t.length - 2 >= 1 ? tHvp[t.length - 1] : 0.0;
        for (int i = t.length - 2; i >= 1; i--) {
          double t1 = tBar[i];
          double t2 = tHvp[i];
          double centreBar = leftBar + t1;
          double centreBarDot = leftBarDot + t2;
          double t3 = kept[i];
          diffusionBar += t1 * t3;
          diffusionBarDot += t2 * t3 + t1 * keptDot[i];
          leftBar = diffusion * t1;
          leftBarDot = diffusionDot * t1 + diffusion * t2;
          tBar[i + 1] = tBarCarried + leftBar;
          tHvp[i + 1] = tBarDotCarried + leftBarDot;
          centreBar -= 2.0 * leftBar;
          centreBarDot -= 2.0 * leftBarDot;
          tBarCarried = centreBar;
          tBarDotCarried = centreBarDot;
        }
        if (t.length - 2 >= 1) {
          tBar[1] = tBarCarried;
          tHvp[1] = tBarDotCarried;
        }
        tBar[0] += leftBar;
        tHvp[0] += leftBarDot;
      }
      adjoint.diffusion = diffusionBar;
      adjoint.diffusionHvp = diffusionBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.heat} as a function of the vector that packs {@code t}, {@code
   * diffusion}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction heatFunction(int steps) {
    return new HeatFunction(steps);
  }

  private static final class HeatFunction implements ScalarFunction {

    private final int steps;

    HeatFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] t = Arguments.doubles(packed, 0, packed.length - 1);
      double diffusion = packed[packed.length - 1];
      return CarriedElements.heat(t, diffusion, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] t = Arguments.doubles(packed, 0, packed.length - 1);
      double diffusion = packed[packed.length - 1];
      double[] tBar = Arguments.zerosLike(t);
      HeatAdjoint adjoint = new HeatAdjoint();
      double value = heatGradient(t, diffusion, this.steps, tBar, adjoint);
      Arguments.pack(tBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.diffusion;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] t = Arguments.doubles(packed, 0, packed.length - 1);
      double diffusion = packed[packed.length - 1];
      double[] tDot = Arguments.doubles(direction, 0, direction.length - 1);
      double diffusionDot = direction[direction.length - 1];
      return heatJvp(t, diffusion, this.steps, tDot, diffusionDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] t = Arguments.doubles(packed, 0, packed.length - 1);
      double diffusion = packed[packed.length - 1];
      double[] tDot = Arguments.doubles(direction, 0, direction.length - 1);
      double diffusionDot = direction[direction.length - 1];
      double[] tBar = Arguments.zerosLike(t);
      double[] tHvp = Arguments.zerosLike(t);
      HeatHvpAdjoint adjoint = new HeatHvpAdjoint();
      double value = heatHvp(t, diffusion, this.steps, tDot, diffusionDot, tBar, tHvp, adjoint);
      Arguments.pack(tBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.diffusion;
      Arguments.pack(tHvp, product, 0);
      product[product.length - 1] = adjoint.diffusionHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.smoothed} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual smoothedJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double x2 = x[i + 1];
      double t = x1 * x2 + y[i];
      double t1 = xDot[i] * x2 + x1 * xDot[i + 1] + yDot[i];
      y[i] = t;
      yDot[i] = t1;
      double x3 = x[i];
      sum += t * x3;
      sumDot += t1 * x3 + t * xDot[i];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedJvp(double[], double[], double[], double[])
   */
  static Dual smoothedJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return smoothedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.smoothed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record SmoothedGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code CarriedElements.smoothed} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static SmoothedGradient smoothedGradient(double[] x, double[] y) {
    return smoothedGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedGradient(double[], double[])
   */
  static SmoothedGradient smoothedGradient(double[] x, double[] y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = smoothedGradient(x, y, xBar, yBar, tape);
    return new SmoothedGradient(value, xBar, yBar);
  }

  /**
   * Reverse mode: {@code CarriedElements.smoothed} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double smoothedGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    return smoothedGradient(x, y, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedGradient(double[], double[], double[], double[])
   */
  static double smoothedGradient(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length - 1);
      double[] kept = tape.doubles(x.length - 1);
      double[] xKept1 = tape.doubles(x.length - 1);
      double[] xKept2 = tape.doubles(x.length - 1);
      double sum = 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        double x1 = x[i];
        xKept2[i] = x1;
        double x2 = x[i + 1];
        xKept1[i] = x2;
        double t = x1 * x2 + y[i];
        kept[i] = t;
        y[i] = t;
        double x3 = x[i];
        xKept[i] = x3;
        sum += t * x3;
      }

      // reverse sweep
      for (int i = x.length - 2; i >= 0; i--) {
        double x1 = xKept[i];
        xBar[i] += kept[i];
        double t = x1 + yBar[i];
        yBar[i] = t;
        double xBar1 = t * xKept1[i];
        xBar[i + 1] += xKept2[i] * t;
        xBar[i] += xBar1;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.smoothed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record SmoothedHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code CarriedElements.smoothed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SmoothedHvp smoothedHvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    return smoothedHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedHvp(double[], double[], double[], double[])
   */
  static SmoothedHvp smoothedHvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = smoothedHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp, tape);
    return new SmoothedHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Second order: {@code CarriedElements.smoothed}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double smoothedHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp) {
    return smoothedHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double smoothedHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
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
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length - 1);
      double[] xKeptDot = tape.doubles(x.length - 1);
      double[] kept = tape.doubles(x.length - 1);
      double[] keptDot = tape.doubles(x.length - 1);
      double[] xKept1 = tape.doubles(x.length - 1);
      double[] xKeptDot1 = tape.doubles(x.length - 1);
      double[] xKept2 = tape.doubles(x.length - 1);
      double[] xKeptDot2 = tape.doubles(x.length - 1);
      double sum = 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept2[i] = x1;
        xKeptDot2[i] = xDot1;
        double x2 = x[i + 1];
        double xDot2 = xDot[i + 1];
        xKept1[i] = x2;
        xKeptDot1[i] = xDot2;
        double t = x1 * x2 + y[i];
        double t1 = xDot1 * x2 + x1 * xDot2 + yDot[i];
        kept[i] = t;
        keptDot[i] = t1;
        y[i] = t;
        yDot[i] = t1;
        double x3 = x[i];
        double xDot3 = xDot[i];
        xKept[i] = x3;
        xKeptDot[i] = xDot3;
        sum += t * x3;
      }

      // reverse sweep
      for (int i = x.length - 2; i >= 0; i--) {
        double x1 = xKept[i];
        double xDot1 = xKeptDot[i];
        double t = keptDot[i];
        xBar[i] += kept[i];
        xHvp[i] += t;
        double t1 = x1 + yBar[i];
        double t2 = xDot1 + yHvp[i];
        yBar[i] = t1;
        yHvp[i] = t2;
        double x2 = xKept1[i];
        double x3 = xKept2[i];
        double xBarDot = t2 * x2 + t1 * xKeptDot1[i];
        double xBarDot1 = xKeptDot2[i] * t1 + x3 * t2;
        xBar[i + 1] += x3 * t1;
        xHvp[i + 1] += xBarDot1;
        xBar[i] += t1 * x2;
        xHvp[i] += xBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.smoothed} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction smoothedFunction(double[] x, double[] y) {
    return new SmoothedFunction(x, y);
  }

  private static final class SmoothedFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    SmoothedFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      return CarriedElements.smoothed(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double value = smoothedGradient(x, y, xBar, yBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      return smoothedJvp(x, y, xDot, yDot).tangent();
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
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      double value = smoothedHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.perhapsSame} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual perhapsSameJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double y1 = y[i + 1];
      double x2 = x[i + 1];
      double y2 = y[i];
      double yDot1 = yDot[i];
      double t = x2 * y2;
      sum += x1 * y1 - t * y2;
      sumDot += xDot[i] * y1
          + x1 * yDot[i + 1] - ((xDot[i + 1] * y2 + x2 * yDot1) * y2 + t * yDot1);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsSameJvp(double[], double[], double[], double[])
   */
  static Dual perhapsSameJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return perhapsSameJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.perhapsSame}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PerhapsSameGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code CarriedElements.perhapsSame} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PerhapsSameGradient perhapsSameGradient(double[] x, double[] y) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = perhapsSameGradient(x, y, xBar, yBar);
    return new PerhapsSameGradient(value, xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsSameGradient(double[], double[])
   */
  static PerhapsSameGradient perhapsSameGradient(double[] x, double[] y, Tape tape) {
    return perhapsSameGradient(x, y);
  }

  /**
   * Reverse mode: {@code CarriedElements.perhapsSame} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double perhapsSameGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    double sum = 0.0;
    double x1 = 0 < x.length - 1 ? x[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double y1 = y[i + 1];
      double t = x[i + 1];
      double y2 = y[i];
      double t1 = t * y2;
      sum += x1 * y1 - t1 * y2;
      yBar[i] -= 2.0 * t1;
      xBar[i + 1] -= y2 * y2;
      yBar[i + 1] += x1;
      xBar[i] += y1;
      x1 = t;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsSameGradient(double[], double[], double[], double[])
   */
  static double perhapsSameGradient(double[] x, double[] y, double[] xBar, double[] yBar,
      Tape tape) {
    return perhapsSameGradient(x, y, xBar, yBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.perhapsSame}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record PerhapsSameHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code CarriedElements.perhapsSame}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PerhapsSameHvp perhapsSameHvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = perhapsSameHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
    return new PerhapsSameHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsSameHvp(double[], double[], double[], double[])
   */
  static PerhapsSameHvp perhapsSameHvp(double[] x, double[] y, double[] xDot, double[] yDot,
      Tape tape) {
    return perhapsSameHvp(x, y, xDot, yDot);
  }

  /**
   * Second order: {@code CarriedElements.perhapsSame}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double perhapsSameHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp) {
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
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    double sum = 0.0;
    double x1 = 0 < x.length - 1 ? x[0] : 0.0;
    double xDot1 = 0 < x.length - 1 ? xDot[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double y1 = y[i + 1];
      double t = x[i + 1];
      double t1 = xDot[i + 1];
      double y2 = y[i];
      double yDot1 = yDot[i];
      double t2 = t * y2;
      sum += x1 * y1 - t2 * y2;
      double yDot2 = yDot[i + 1];
      yBar[i] -= 2.0 * t2;
      yHvp[i] -= 2.0 * (t1 * y2 + t * yDot1);
      xBar[i + 1] -= y2 * y2;
      xHvp[i + 1] -= 2.0 * (yDot1 * y2);
      yBar[i + 1] += x1;
      yHvp[i + 1] += xDot1;
      xBar[i] += y1;
      xHvp[i] += yDot2;
      x1 = t;
      xDot1 = t1;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsSameHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double perhapsSameHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
    return perhapsSameHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
  }

  /**
   * {@code CarriedElements.perhapsSame} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction perhapsSameFunction(double[] x, double[] y) {
    return new PerhapsSameFunction(x, y);
  }

  private static final class PerhapsSameFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    PerhapsSameFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      return CarriedElements.perhapsSame(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double value = perhapsSameGradient(x, y, xBar, yBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      return perhapsSameJvp(x, y, xDot, yDot).tangent();
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
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      double value = perhapsSameHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.rows} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual rowsJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int r = 0; r + 1 < a.length; r++) {
      double[] upper = a[r];
      double[] upperDot = aDot[r];
      double[] lower = a[r + 1];
      double[] lowerDot = aDot[r + 1];
      int t = upper.length;
      for (int i = 1; i < t; i++) {
        double upper1 = upper[i];
        double upper2 = upper[i - 1];
        double t1 = upper1 * upper2;
        double lower1 = lower[i - 1];
        sum += t1 * lower1;
        sumDot += (upperDot[i] * upper2 + upper1 * upperDot[i - 1]) * lower1 + t1 * lowerDot[i - 1];
        lower[i] = sum;
        lowerDot[i] = sumDot;
      }
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsJvp(double[][], double[][])
   */
  static Dual rowsJvp(double[][] a, double[][] aDot, Tape tape) {
    return rowsJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.rows}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record RowsGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code CarriedElements.rows} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RowsGradient rowsGradient(double[][] a) {
    return rowsGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[][])
   */
  static RowsGradient rowsGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = rowsGradient(a, aBar, tape);
    return new RowsGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code CarriedElements.rows} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double rowsGradient(double[][] a, double[][] aBar) {
    return rowsGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[][], double[][])
   */
  static double rowsGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] lowerKeptKept = tape.table(double[].class, a.length - 1);
      double[][] upperKeptKept = tape.table(double[].class, a.length - 1);
      double[][] upperKeptKept1 = tape.table(double[].class, a.length - 1);
      double sum = 0.0;
      for (int r = 0; r < a.length - 1; r++) {
        double[] upper = a[r];
        double[] lower = a[r + 1];
        int t = upper.length;
        double[] lowerKept = tape.row(lowerKeptKept, r, t);
        double[] upperKept = tape.row(upperKeptKept, r, t);
        double[] upperKept1 = tape.row(upperKeptKept1, r, t);
        for (int i = 1; i < t; i++) {
          double upper1 = upper[i];
          upperKept[i] = upper1;
          double upper2 = upper[i - 1];
          upperKept1[i] = upper2;
          double lower1 = lower[i - 1];
          lowerKept[i] = lower1;
          sum += upper1 * upper2 * lower1;
          lower[i] = sum;
        }
      }

      // reverse sweep
      double sumBar = 1.0;
      for (int r = a.length - 2; r >= 0; r--) {
        double[] upper = a[r];
        double[] lowerBar = aBar[r + 1];
        double[] lowerKept = lowerKeptKept[r];
        double[] upperKept = upperKeptKept[r];
        double[] upperKept1 = upperKeptKept1[r];
        double[] upperBar = aBar[r];
        for (int i = upper.length - 1; i >= 1; i--) {
          double t = lowerBar[i];
          lowerBar[i] = 0.0;
          sumBar += t;
          double lower = lowerKept[i];
          double t1 = sumBar * lower;
          double upper1 = upperKept[i];
          double upper2 = upperKept1[i];
          lowerBar[i - 1] += upper1 * upper2 * sumBar;
          upperBar[i - 1] += upper1 * t1;
          upperBar[i] += t1 * upper2;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.rows}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record RowsHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code CarriedElements.rows}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RowsHvp rowsHvp(double[][] a, double[][] aDot) {
    return rowsHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[][], double[][])
   */
  static RowsHvp rowsHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = rowsHvp(a, aDot, aBar, aHvp, tape);
    return new RowsHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code CarriedElements.rows}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double rowsHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return rowsHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[][], double[][], double[][], double[][])
   */
  static double rowsHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
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
      double[][] lowerKeptKept = tape.table(double[].class, a.length - 1);
      double[][] lowerKeptKeptDot = tape.table(double[].class, a.length - 1);
      double[][] upperKeptKept = tape.table(double[].class, a.length - 1);
      double[][] upperKeptKeptDot = tape.table(double[].class, a.length - 1);
      double[][] upperKeptKept1 = tape.table(double[].class, a.length - 1);
      double[][] upperKeptKeptDot1 = tape.table(double[].class, a.length - 1);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int r = 0; r < a.length - 1; r++) {
        double[] upper = a[r];
        double[] upperDot = aDot[r];
        double[] lower = a[r + 1];
        double[] lowerDot = aDot[r + 1];
        int t = upper.length;
        double[] lowerKept = tape.row(lowerKeptKept, r, t);
        double[] lowerKeptDot = tape.row(lowerKeptKeptDot, r, t);
        double[] upperKept = tape.row(upperKeptKept, r, t);
        double[] upperKeptDot = tape.row(upperKeptKeptDot, r, t);
        double[] upperKept1 = tape.row(upperKeptKept1, r, t);
        double[] upperKeptDot1 = tape.row(upperKeptKeptDot1, r, t);
        for (int i = 1; i < t; i++) {
          double upper1 = upper[i];
          double upperDot1 = upperDot[i];
          upperKept[i] = upper1;
          upperKeptDot[i] = upperDot1;
          double upper2 = upper[i - 1];
          double upperDot2 = upperDot[i - 1];
          upperKept1[i] = upper2;
          upperKeptDot1[i] = upperDot2;
          double t1 = upper1 * upper2;
          double lower1 = lower[i - 1];
          double lowerDot1 = lowerDot[i - 1];
          lowerKept[i] = lower1;
          lowerKeptDot[i] = lowerDot1;
          sum += t1 * lower1;
          sumDot += (upperDot1 * upper2 + upper1 * upperDot2) * lower1 + t1 * lowerDot1;
          lower[i] = sum;
          lowerDot[i] = sumDot;
        }
      }

      // reverse sweep
      double sumBar = 1.0;
      double sumBarDot = 0.0;
      for (int r = a.length - 2; r >= 0; r--) {
        double[] upper = a[r];
        double[] lowerBar = aBar[r + 1];
        double[] lowerBarDot = aHvp[r + 1];
        double[] lowerKept = lowerKeptKept[r];
        double[] lowerKeptDot = lowerKeptKeptDot[r];
        double[] upperKept = upperKeptKept[r];
        double[] upperKeptDot = upperKeptKeptDot[r];
        double[] upperKept1 = upperKeptKept1[r];
        double[] upperKeptDot1 = upperKeptKeptDot1[r];
        double[] upperBar = aBar[r];
        double[] upperBarDot = aHvp[r];
        for (int i = upper.length - 1; i >= 1; i--) {
          double t = lowerBar[i];
          double t1 = lowerBarDot[i];
          lowerBar[i] = 0.0;
          lowerBarDot[i] = 0.0;
          sumBar += t;
          sumBarDot += t1;
          double lower = lowerKept[i];
          double lowerDot = lowerKeptDot[i];
          double t2 = sumBar * lower;
          double t3 = sumBarDot * lower + sumBar * lowerDot;
          double upper1 = upperKept[i];
          double upperDot = upperKeptDot[i];
          double upper2 = upperKept1[i];
          double upperDot1 = upperKeptDot1[i];
          double t4 = upper1 * upper2;
          lowerBar[i - 1] += t4 * sumBar;
          lowerBarDot[i - 1] += (upperDot * upper2 + upper1 * upperDot1) * sumBar + t4 * sumBarDot;
          upperBar[i - 1] += upper1 * t2;
          upperBarDot[i - 1] += upperDot * t2 + upper1 * t3;
          upperBar[i] += t2 * upper2;
          upperBarDot[i] += t3 * upper2 + t2 * upperDot1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.rows} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowsFunction(double[][] a) {
    return new RowsFunction(a);
  }

  private static final class RowsFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    RowsFunction(double[][] a) {
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
      return CarriedElements.rows(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = rowsGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return rowsJvp(a, aDot).tangent();
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
      double value = rowsHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.local} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual localJvp(double x, int n, double xDot) {
    double[] y = new double[n + 1];
    double[] yDot = new double[n + 1];
    y[0] = x;
    yDot[0] = xDot;
    double y1 = 0 < n ? y[0] : 0.0;
    for (int i = 0; i < n; i++) {
      double yDot1 = yDot[i];
      double t = Math.cos(x);
      double t1 = yDot1 * t - y1 * (xDot * Math.sin(x));
      double t2 = yDot1 * y1;
      y1 = y1 * t + 0.5 * y1 * y1;
      y[i + 1] = y1;
      yDot[i + 1] = t1 + t2;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 1; i <= n; i++) {
      double t = y[i] - y[i - 1];
      sum += t * t;
      sumDot += 2.0 * ((yDot[i] - yDot[i - 1]) * t);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localJvp(double, int, double)
   */
  static Dual localJvp(double x, int n, double xDot, Tape tape) {
    return localJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.local}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LocalGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CarriedElements.local}: filled by a
   * derivative and reused by its caller.
   */
  static final class LocalAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LocalAdjoint() {}
  }

  /**
   * Reverse mode: {@code CarriedElements.local} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static LocalGradient localGradient(double x, int n) {
    return localGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localGradient(double, int)
   */
  static LocalGradient localGradient(double x, int n, Tape tape) {
    LocalAdjoint adjoint = new LocalAdjoint();
    double value = localGradient(x, n, adjoint, tape);
    return new LocalGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code CarriedElements.local} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double localGradient(double x, int n, LocalAdjoint adjoint) {
    return localGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localGradient(double, int, LocalAdjoint)
   */
  static double localGradient(double x, int n, LocalAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(n + 1);
      double[] yBar = tape.zeroDoubles(n + 1);
      y[0] = x;
      double[] yKept = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double y1 = 0 < n ? y[0] : 0.0;
      for (int i = 0; i < n; i++) {
        yKept[i] = y1;
        double t = Math.cos(x);
        kept[i] = t;
        y1 = y1 * t + 0.5 * y1 * y1;
        y[i + 1] = y1;
      }
      double sum = 0.0;
      double yBarCarried = 0.0;
      for (int i = 1; i <= n; i++) {
        double t = y[i] - y[i - 1];
        sum += t * t;
        double t1 = 2.0 * t;
        yBar[i - 1] = yBarCarried - t1;
        yBarCarried = t1;
      }
      if (1 <= n) {
        yBar[n] = yBarCarried;
      }

      // reverse sweep
      int t = Math.max(n, 0);
      double xBar = 0.0;
      yBarCarried = t - 1 >= 0 ? yBar[t] : 0.0;
      for (int i = t - 1; i >= 0; i--) {
        yBar[i + 1] = 0.0;
        double t1 = yBarCarried * yKept[i];
        xBar -= t1 * Math.sin(x);
        double t2 = yBar[i] + (t1 + yBarCarried * kept[i]);
        yBarCarried = t2;
      }
      if (t - 1 >= 0) {
        yBar[0] = yBarCarried;
      }
      xBar += yBar[0];
      adjoint.x = xBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.local}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LocalHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code CarriedElements.local}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LocalHvp localHvp(double x, int n, double xDot) {
    return localHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localHvp(double, int, double)
   */
  static LocalHvp localHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(n + 1);
      double[] yDot = tape.exactDoubles(n + 1);
      double[] yBar = tape.zeroDoubles(n + 1);
      double[] yBarDot = tape.zeroDoubles(n + 1);
      y[0] = x;
      yDot[0] = xDot;
      double[] yKept = tape.doubles(n);
      double[] yKeptDot = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      double y1 = 0 < n ? y[0] : 0.0;
      for (int i = 0; i < n; i++) {
        double yDot1 = yDot[i];
        yKept[i] = y1;
        yKeptDot[i] = yDot1;
        double t = Math.cos(x);
        double t1 = -(xDot * Math.sin(x));
        kept[i] = t;
        keptDot[i] = t1;
        double t2 = yDot1 * t + y1 * t1;
        double t3 = yDot1 * y1;
        y1 = y1 * t + 0.5 * y1 * y1;
        y[i + 1] = y1;
        yDot[i + 1] = t2 + t3;
      }
      double sum = 0.0;
      double yBarCarried = 0.0;
      double yBarDotCarried = 0.0;
      for (int i = 1; i <= n; i++) {
        double t = y[i] - y[i - 1];
        sum += t * t;
        double t1 = 2.0 * t;
        double t2 = 2.0 * (yDot[i] - yDot[i - 1]);
        yBar[i - 1] = yBarCarried - t1;
        yBarDot[i - 1] = yBarDotCarried - t2;
        yBarCarried = t1;
        yBarDotCarried = t2;
      }
      if (1 <= n) {
        yBar[n] = yBarCarried;
        yBarDot[n] = yBarDotCarried;
      }

      // reverse sweep
      int t = Math.max(n, 0);
      double xBar = 0.0;
      double xBarDot = 0.0;
      yBarCarried = t - 1 >= 0 ? yBar[t] : 0.0;
      yBarDotCarried = t - 1 >= 0 ? yBarDot[t] : 0.0;
      for (int i = t - 1; i >= 0; i--) {
        yBar[i + 1] = 0.0;
        yBarDot[i + 1] = 0.0;
        double y2 = yKept[i];
        double t1 = yBarCarried * y2;
        double t2 = yBarDotCarried * y2 + yBarCarried * yKeptDot[i];
        double t3 = kept[i];
        double t4 = Math.sin(x);
        xBar -= t1 * t4;
        xBarDot -= t2 * t4 + t1 * (xDot * Math.cos(x));
        double t5 = yBar[i] + (t1 + yBarCarried * t3);
        double t6 = yBarDot[i] + (t2 + (yBarDotCarried * t3 + yBarCarried * keptDot[i]));
        yBarCarried = t5;
        yBarDotCarried = t6;
      }
      if (t - 1 >= 0) {
        yBar[0] = yBarCarried;
        yBarDot[0] = yBarDotCarried;
      }
      xBar += yBar[0];
      xBarDot += yBarDot[0];
      return new LocalHvp(sum, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.local} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction localFunction(int n) {
    return new LocalFunction(n);
  }

  private static final class LocalFunction implements ScalarFunction {

    private final int n;

    LocalFunction(int n) {
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
      return CarriedElements.local(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LocalAdjoint adjoint = new LocalAdjoint();
      double value = localGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return localJvp(x, this.n, xDot).tangent();
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
      LocalHvp hvp = localHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.sometimes} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual sometimesJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double here = x[i];
      double hereDot = xDot[i];
      if (here > 0.0) {
        double x1 = x[i + 1];
        double t = hereDot * x1 + here * xDot[i + 1];
        x[i + 1] = here * x1;
        xDot[i + 1] = t;
      }
      double x1 = x[i + 1];
      sum += here * x1;
      sumDot += hereDot * x1 + here * xDot[i + 1];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sometimesJvp(double[], double[])
   */
  static Dual sometimesJvp(double[] x, double[] xDot, Tape tape) {
    return sometimesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.sometimes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SometimesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.sometimes} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static SometimesGradient sometimesGradient(double[] x) {
    return sometimesGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sometimesGradient(double[])
   */
  static SometimesGradient sometimesGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = sometimesGradient(x, xBar, tape);
    return new SometimesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code CarriedElements.sometimes} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double sometimesGradient(double[] x, double[] xBar) {
    return sometimesGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sometimesGradient(double[], double[])
   */
  static double sometimesGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length - 1);
      double[] hereKept = tape.doubles(x.length - 1);
      double[] xKept1 = tape.doubles(x.length - 1);
      double sum = 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        double here = x[i];
        hereKept[i] = here;
        if (here > 0.0) {
          double x1 = x[i + 1];
          xKept1[i] = x1;
          x[i + 1] = here * x1;
        }
        double x1 = x[i + 1];
        xKept[i] = x1;
        sum += here * x1;
      }

      // reverse sweep
      for (int i = x.length - 2; i >= 0; i--) {
        double hereBar = xKept[i];
        double here = hereKept[i];
        xBar[i + 1] += here;
        if (here > 0.0) {
          double t = xBar[i + 1];
          hereBar += t * xKept1[i];
          xBar[i + 1] = here * t;
        }
        xBar[i] += hereBar;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.sometimes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SometimesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.sometimes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SometimesHvp sometimesHvp(double[] x, double[] xDot) {
    return sometimesHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sometimesHvp(double[], double[])
   */
  static SometimesHvp sometimesHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = sometimesHvp(x, xDot, xBar, xHvp, tape);
    return new SometimesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code CarriedElements.sometimes}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double sometimesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return sometimesHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sometimesHvp(double[], double[], double[], double[])
   */
  static double sometimesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] xKept = tape.doubles(x.length - 1);
      double[] xKeptDot = tape.doubles(x.length - 1);
      double[] hereKept = tape.doubles(x.length - 1);
      double[] hereKeptDot = tape.doubles(x.length - 1);
      double[] xKept1 = tape.doubles(x.length - 1);
      double[] xKeptDot1 = tape.doubles(x.length - 1);
      double sum = 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        double here = x[i];
        double hereDot = xDot[i];
        hereKept[i] = here;
        hereKeptDot[i] = hereDot;
        if (here > 0.0) {
          double x1 = x[i + 1];
          double xDot1 = xDot[i + 1];
          xKept1[i] = x1;
          xKeptDot1[i] = xDot1;
          x[i + 1] = here * x1;
          xDot[i + 1] = hereDot * x1 + here * xDot1;
        }
        double x1 = x[i + 1];
        double xDot1 = xDot[i + 1];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        sum += here * x1;
      }

      // reverse sweep
      for (int i = x.length - 2; i >= 0; i--) {
        double hereBar = xKept[i];
        double hereBarDot = xKeptDot[i];
        double here = hereKept[i];
        double hereDot = hereKeptDot[i];
        xBar[i + 1] += here;
        xHvp[i + 1] += hereDot;
        if (here > 0.0) {
          double t = xBar[i + 1];
          double t1 = xHvp[i + 1];
          double x1 = xKept1[i];
          hereBar += t * x1;
          hereBarDot += t1 * x1 + t * xKeptDot1[i];
          xBar[i + 1] = here * t;
          xHvp[i + 1] = hereDot * t + here * t1;
        }
        xBar[i] += hereBar;
        xHvp[i] += hereBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.sometimes} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sometimesFunction() {
    return new SometimesFunction();
  }

  private static final class SometimesFunction implements ScalarFunction {

    SometimesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.sometimes(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = sometimesGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return sometimesJvp(x, xDot).tangent();
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
      double value = sometimesHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.leaves} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual leavesJvp(double[] x, double limit, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double x2 = x[i + 1];
      sum += x1 * x2;
      sumDot += xDot[i] * x2 + x1 * xDot[i + 1];
      if (sum > limit) {
        break;
      }
      x[i + 1] = sum;
      xDot[i + 1] = sumDot;
    }
    double x1 = x[0];
    return new Dual(sum * x1, sumDot * x1 + sum * xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesJvp(double[], double, double[])
   */
  static Dual leavesJvp(double[] x, double limit, double[] xDot, Tape tape) {
    return leavesJvp(x, limit, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.leaves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LeavesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.leaves} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static LeavesGradient leavesGradient(double[] x, double limit) {
    return leavesGradient(x, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesGradient(double[], double)
   */
  static LeavesGradient leavesGradient(double[] x, double limit, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = leavesGradient(x, limit, xBar, tape);
    return new LeavesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code CarriedElements.leaves} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param limit constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double leavesGradient(double[] x, double limit, double[] xBar) {
    return leavesGradient(x, limit, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesGradient(double[], double, double[])
   */
  static double leavesGradient(double[] x, double limit, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length - 1);
      double[] xKept1 = tape.doubles(x.length - 1);
      double sum = 0.0;
      int i = 0;
      int exit;
      double x1;
      double x2;
      while (true) {
        if (i >= x.length - 1) {
          exit = 0;
          x1 = 0.0;
          x2 = 0.0;
          break;
        }
        x2 = x[i];
        xKept1[i] = x2;
        x1 = x[i + 1];
        xKept[i] = x1;
        sum += x2 * x1;
        if (sum > limit) {
          exit = 1;
          break;
        }
        x[i + 1] = sum;
        i++;
      }
      double sumBar = x[0];

      // reverse sweep
      xBar[0] += sum;
      switch (exit) {
        case 0 -> {}
        default -> {
          xBar[i + 1] += x2 * sumBar;
          xBar[i] += sumBar * x1;
        }
      }
      double xBarCarried = i - 1 >= 0 ? xBar[i] : 0.0;
      double t = sum * sumBar;
      for (int j = i - 1; j >= 0; j--) {
        sumBar += xBarCarried;
        double xBar1 = sumBar * xKept[j];
        xBar[j + 1] = xKept1[j] * sumBar;
        double t1 = xBar[j] + xBar1;
        xBarCarried = t1;
      }
      if (i - 1 >= 0) {
        xBar[0] = xBarCarried;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.leaves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LeavesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.leaves}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static LeavesHvp leavesHvp(double[] x, double limit, double[] xDot) {
    return leavesHvp(x, limit, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesHvp(double[], double, double[])
   */
  static LeavesHvp leavesHvp(double[] x, double limit, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = leavesHvp(x, limit, xDot, xBar, xHvp, tape);
    return new LeavesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code CarriedElements.leaves}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double leavesHvp(double[] x, double limit, double[] xDot, double[] xBar, double[] xHvp) {
    return leavesHvp(x, limit, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesHvp(double[], double, double[], double[], double[])
   */
  static double leavesHvp(double[] x, double limit, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] xKept = tape.doubles(x.length - 1);
      double[] xKeptDot = tape.doubles(x.length - 1);
      double[] xKept1 = tape.doubles(x.length - 1);
      double[] xKeptDot1 = tape.doubles(x.length - 1);
      double sum = 0.0;
      double sumDot = 0.0;
      int i = 0;
      int exit;
      double x1;
      double x2;
      double xDot1;
      double xDot2;
      while (true) {
        if (i >= x.length - 1) {
          exit = 0;
          x1 = 0.0;
          x2 = 0.0;
          xDot1 = 0.0;
          xDot2 = 0.0;
          break;
        }
        x2 = x[i];
        xDot2 = xDot[i];
        xKept1[i] = x2;
        xKeptDot1[i] = xDot2;
        x1 = x[i + 1];
        xDot1 = xDot[i + 1];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        sum += x2 * x1;
        sumDot += xDot2 * x1 + x2 * xDot1;
        if (sum > limit) {
          exit = 1;
          break;
        }
        x[i + 1] = sum;
        xDot[i + 1] = sumDot;
        i++;
      }
      double sumBar = x[0];
      double sumBarDot = xDot[0];

      // reverse sweep
      xBar[0] += sum;
      xHvp[0] += sumDot;
      switch (exit) {
        case 0 -> {}
        default -> {
          xBar[i + 1] += x2 * sumBar;
          xHvp[i + 1] += xDot2 * sumBar + x2 * sumBarDot;
          xBar[i] += sumBar * x1;
          xHvp[i] += sumBarDot * x1 + sumBar * xDot1;
        }
      }
      double xBarCarried = i - 1 >= 0 ? xBar[i] : 0.0;
      double xBarDotCarried = i - 1 >= 0 ? xHvp[i] : 0.0;
      double t = sum * sumBar;
      for (int j = i - 1; j >= 0; j--) {
        sumBar += xBarCarried;
        sumBarDot += xBarDotCarried;
        double x3 = xKept[j];
        double x4 = xKept1[j];
        double xBarDot = sumBarDot * x3 + sumBar * xKeptDot[j];
        double xBarDot1 = xKeptDot1[j] * sumBar + x4 * sumBarDot;
        xBar[j + 1] = x4 * sumBar;
        xHvp[j + 1] = xBarDot1;
        double t1 = xBar[j] + sumBar * x3;
        double t2 = xHvp[j] + xBarDot;
        xBarCarried = t1;
        xBarDotCarried = t2;
      }
      if (i - 1 >= 0) {
        xBar[0] = xBarCarried;
        xHvp[0] = xBarDotCarried;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.leaves} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param limit captured
   * @return the view
   */
  static ScalarFunction leavesFunction(double limit) {
    return new LeavesFunction(limit);
  }

  private static final class LeavesFunction implements ScalarFunction {

    private final double limit;

    LeavesFunction(double limit) {
      this.limit = limit;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.leaves(x, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = leavesGradient(x, this.limit, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return leavesJvp(x, this.limit, xDot).tangent();
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
      double value = leavesHvp(x, this.limit, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.skips} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual skipsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      if (x1 < 0.0) {
        continue;
      }
      double x2 = x[i + 1];
      sum += x1 * x2;
      sumDot += xDot[i] * x2 + x1 * xDot[i + 1];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #skipsJvp(double[], double[])
   */
  static Dual skipsJvp(double[] x, double[] xDot, Tape tape) {
    return skipsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.skips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SkipsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.skips} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SkipsGradient skipsGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = skipsGradient(x, xBar);
    return new SkipsGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #skipsGradient(double[])
   */
  static SkipsGradient skipsGradient(double[] x, Tape tape) {
    return skipsGradient(x);
  }

  /**
   * Reverse mode: {@code CarriedElements.skips} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double skipsGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double xBar1;
      if (x1 < 0.0) {
        xBar1 = 0.0;
      } else {
        xBar1 = x[i + 1];
        sum += x1 * xBar1;
        xBar[i + 1] += x1;
      }
      xBar[i] += xBar1;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #skipsGradient(double[], double[])
   */
  static double skipsGradient(double[] x, double[] xBar, Tape tape) {
    return skipsGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.skips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SkipsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.skips}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SkipsHvp skipsHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = skipsHvp(x, xDot, xBar, xHvp);
    return new SkipsHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #skipsHvp(double[], double[])
   */
  static SkipsHvp skipsHvp(double[] x, double[] xDot, Tape tape) {
    return skipsHvp(x, xDot);
  }

  /**
   * Second order: {@code CarriedElements.skips}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double skipsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double xBar1;
      double xBarDot;
      if (x1 < 0.0) {
        xBar1 = 0.0;
        xBarDot = 0.0;
      } else {
        xBar1 = x[i + 1];
        sum += x1 * xBar1;
        xBarDot = xDot[i + 1];
        xBar[i + 1] += x1;
        xHvp[i + 1] += xDot1;
      }
      xBar[i] += xBar1;
      xHvp[i] += xBarDot;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #skipsHvp(double[], double[], double[], double[])
   */
  static double skipsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return skipsHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.skips} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction skipsFunction() {
    return new SkipsFunction();
  }

  private static final class SkipsFunction implements ScalarFunction {

    SkipsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.skips(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = skipsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return skipsJvp(x, xDot).tangent();
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
      double value = skipsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.throwsFirst} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param weight constant
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual throwsFirstJvp(double[] x, int[] weight, int from, int to, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = from; i < to; i++) {
      int weight1 = weight[i];
      if (weight1 < 0) {
        throw new IllegalArgumentException("weight " + weight1);
      }
      double next = x[i + 1];
      double nextDot = xDot[i + 1];
      int t = 6 / weight1;
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t1 = t;
      double t2 = t1 * x1;
      double t3 = t2 * x1;
      sum += t3 * next;
      sumDot += (t1 * xDot1 * x1 + t2 * xDot1) * next + t3 * nextDot;
    }
    double here = from < to ? x[from] : 0.0;
    double hereDot = from < to ? xDot[from] : 0.0;
    for (int i = from; i < to; i++) {
      double t = x[i + 1];
      double t1 = xDot[i + 1];
      double t2 = here * t;
      double t3 = t2 * sum;
      double t4 = (hereDot * t + here * t1) * sum + t2 * sumDot;
      x[i] = t3;
      xDot[i] = t4;
      sum += t3;
      sumDot += t4;
      here = t;
      hereDot = t1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsFirstJvp(double[], int[], int, int, double[])
   */
  static Dual throwsFirstJvp(double[] x, int[] weight, int from, int to, double[] xDot, Tape tape) {
    return throwsFirstJvp(x, weight, from, to, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.throwsFirst}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ThrowsFirstGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.throwsFirst} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param weight constant
   * @param from constant
   * @param to constant
   * @return the value and the gradient, in new arrays
   */
  static ThrowsFirstGradient throwsFirstGradient(double[] x, int[] weight, int from, int to) {
    return throwsFirstGradient(x, weight, from, to, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsFirstGradient(double[], int[], int, int)
   */
  static ThrowsFirstGradient throwsFirstGradient(double[] x, int[] weight, int from, int to,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = throwsFirstGradient(x, weight, from, to, xBar, tape);
    return new ThrowsFirstGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code CarriedElements.throwsFirst} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param weight constant
   * @param from constant
   * @param to constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double throwsFirstGradient(double[] x, int[] weight, int from, int to, double[] xBar) {
    return throwsFirstGradient(x, weight, from, to, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsFirstGradient(double[], int[], int, int, double[])
   */
  static double throwsFirstGradient(double[] x, int[] weight, int from, int to, double[] xBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int t = Math.max(to, from);
      int t1 = t - from;
      double[] nextKept = tape.doubles(t1);
      double[] xKept = tape.doubles(t1);
      double sum = 0.0;
      for (int i = from; i < to; i++) {
        int t2 = i - from;
        int weight1 = weight[i];
        if (weight1 < 0) {
          throw new IllegalArgumentException("weight " + weight1);
        }
        double next = x[i + 1];
        nextKept[t2] = next;
        int t3 = 6 / weight1;
        double x1 = x[i];
        xKept[t2] = x1;
        sum += t3 * x1 * x1 * next;
      }
      double[] sumKept = tape.doubles(t1);
      double[] hereKept = tape.doubles(t1);
      double[] xKept1 = tape.doubles(t1);
      double here = from < to ? x[from] : 0.0;
      for (int i = from; i < to; i++) {
        int t2 = i - from;
        sumKept[t2] = sum;
        hereKept[t2] = here;
        double t3 = x[i + 1];
        xKept1[t2] = t3;
        double t4 = here * t3 * sum;
        x[i] = t4;
        sum += t4;
        here = t3;
      }

      // reverse sweep
      double sumBar = 1.0;
      double xBarCarried = 0.0;
      for (int i = t - 1; i >= from; i--) {
        int t2 = i - from;
        double sum1 = sumKept[t2];
        double t3 = sumBar * sum1;
        here = hereKept[t2];
        double x1 = xKept1[t2];
        sumBar += here * x1 * sumBar;
        double hereBar = t3 * x1;
        xBar[i + 1] = xBarCarried + here * t3;
        xBarCarried = hereBar;
      }
      if (t - 1 >= from) {
        xBar[from] = xBarCarried;
      }
      for (int i = from; i < to; i++) {
        int t2 = i - from;
        double next = nextKept[t2];
        double t3 = sumBar * next;
        double t4 = 6 / weight[i];
        double x1 = xKept[t2];
        double t5 = t4 * x1;
        xBar[i] += t5 * t3 + t4 * (t3 * x1);
        xBar[i + 1] += t5 * x1 * sumBar;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.throwsFirst}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ThrowsFirstHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.throwsFirst}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param weight constant
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ThrowsFirstHvp throwsFirstHvp(double[] x, int[] weight, int from, int to, double[] xDot) {
    return throwsFirstHvp(x, weight, from, to, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsFirstHvp(double[], int[], int, int, double[])
   */
  static ThrowsFirstHvp throwsFirstHvp(double[] x, int[] weight, int from, int to, double[] xDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = throwsFirstHvp(x, weight, from, to, xDot, xBar, xHvp, tape);
    return new ThrowsFirstHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code CarriedElements.throwsFirst}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param weight constant
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double throwsFirstHvp(double[] x, int[] weight, int from, int to, double[] xDot,
      double[] xBar, double[] xHvp) {
    return throwsFirstHvp(x, weight, from, to, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsFirstHvp(double[], int[], int, int, double[], double[], double[])
   */
  static double throwsFirstHvp(double[] x, int[] weight, int from, int to, double[] xDot,
      double[] xBar, double[] xHvp, Tape tape) {
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
      int t = Math.max(to, from);
      int t1 = t - from;
      double[] nextKept = tape.doubles(t1);
      double[] nextKeptDot = tape.doubles(t1);
      double[] xKept = tape.doubles(t1);
      double[] xKeptDot = tape.doubles(t1);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = from; i < to; i++) {
        int t2 = i - from;
        int weight1 = weight[i];
        if (weight1 < 0) {
          throw new IllegalArgumentException("weight " + weight1);
        }
        double next = x[i + 1];
        double nextDot = xDot[i + 1];
        nextKept[t2] = next;
        nextKeptDot[t2] = nextDot;
        int t3 = 6 / weight1;
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept[t2] = x1;
        xKeptDot[t2] = xDot1;
        double t4 = t3;
        double t5 = t4 * x1;
        double t6 = t5 * x1;
        sum += t6 * next;
        sumDot += (t4 * xDot1 * x1 + t5 * xDot1) * next + t6 * nextDot;
      }
      double[] sumKept = tape.doubles(t1);
      double[] sumKeptDot = tape.doubles(t1);
      double[] hereKept = tape.doubles(t1);
      double[] hereKeptDot = tape.doubles(t1);
      double[] xKept1 = tape.doubles(t1);
      double[] xKeptDot1 = tape.doubles(t1);
      double here = from < to ? x[from] : 0.0;
      double hereDot = from < to ? xDot[from] : 0.0;
      for (int i = from; i < to; i++) {
        int t2 = i - from;
        sumKept[t2] = sum;
        sumKeptDot[t2] = sumDot;
        hereKept[t2] = here;
        hereKeptDot[t2] = hereDot;
        double t3 = x[i + 1];
        double t4 = xDot[i + 1];
        xKept1[t2] = t3;
        xKeptDot1[t2] = t4;
        double t5 = here * t3;
        double t6 = t5 * sum;
        double t7 = (hereDot * t3 + here * t4) * sum + t5 * sumDot;
        x[i] = t6;
        xDot[i] = t7;
        sum += t6;
        sumDot += t7;
        here = t3;
        hereDot = t4;
      }

      // reverse sweep
      double sumBar = 1.0;
      double sumBarDot = 0.0;
      double xBarCarried = 0.0;
      double xBarDotCarried = 0.0;
      for (int i = t - 1; i >= from; i--) {
        int t2 = i - from;
        double sum1 = sumKept[t2];
        sumDot = sumKeptDot[t2];
        double t3 = sumBar * sum1;
        double t4 = sumBarDot * sum1 + sumBar * sumDot;
        here = hereKept[t2];
        hereDot = hereKeptDot[t2];
        double x1 = xKept1[t2];
        double xDot1 = xKeptDot1[t2];
        double t5 = here * x1;
        double t6 = (hereDot * x1 + here * xDot1) * sumBar + t5 * sumBarDot;
        sumBar += t5 * sumBar;
        sumBarDot += t6;
        double hereBar = t3 * x1;
        double hereBarDot = t4 * x1 + t3 * xDot1;
        xBar[i + 1] = xBarCarried + here * t3;
        xHvp[i + 1] = xBarDotCarried + (hereDot * t3 + here * t4);
        xBarCarried = hereBar;
        xBarDotCarried = hereBarDot;
      }
      if (t - 1 >= from) {
        xBar[from] = xBarCarried;
        xHvp[from] = xBarDotCarried;
      }
      for (int i = from; i < to; i++) {
        int t2 = i - from;
        double next = nextKept[t2];
        double nextDot = nextKeptDot[t2];
        double t3 = sumBar * next;
        double t4 = sumBarDot * next + sumBar * nextDot;
        double t5 = 6 / weight[i];
        double x1 = xKept[t2];
        double xDot1 = xKeptDot[t2];
        double t6 = t5 * x1;
        double t7 = t5 * xDot1;
        double t8 = t6 * x1;
        xBar[i] += t6 * t3 + t5 * (t3 * x1);
        xHvp[i] += t7 * t3 + t6 * t4 + t5 * (t4 * x1 + t3 * xDot1);
        xBar[i + 1] += t8 * sumBar;
        xHvp[i + 1] += (t7 * x1 + t6 * xDot1) * sumBar + t8 * sumBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.throwsFirst} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param weight captured
   * @param from captured
   * @param to captured
   * @return the view
   */
  static ScalarFunction throwsFirstFunction(int[] weight, int from, int to) {
    return new ThrowsFirstFunction(weight, from, to);
  }

  private static final class ThrowsFirstFunction implements ScalarFunction {

    private final int[] weight;

    private final int from;

    private final int to;

    ThrowsFirstFunction(int[] weight, int from, int to) {
      this.weight = weight;
      this.from = from;
      this.to = to;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.throwsFirst(x, this.weight, this.from, this.to);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = throwsFirstGradient(x, this.weight, this.from, this.to, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return throwsFirstJvp(x, this.weight, this.from, this.to, xDot).tangent();
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
      double value = throwsFirstHvp(x, this.weight, this.from, this.to, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.throwsLater} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual throwsLaterJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 1.0;
    double sumDot = 0.0;
    double x1 = 0 < n ? x[0] : 0.0;
    double xDot1 = 0 < n ? xDot[0] : 0.0;
    for (int i = 0; i < n; i++) {
      double t = x1 * sum;
      double t1 = xDot1 * sum + x1 * sumDot;
      x[i + 1] = t;
      xDot[i + 1] = t1;
      sum += t * x1;
      sumDot += t1 * x1 + t * xDot1;
      x1 = t;
      xDot1 = t1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLaterJvp(double[], int, double[])
   */
  static Dual throwsLaterJvp(double[] x, int n, double[] xDot, Tape tape) {
    return throwsLaterJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.throwsLater}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ThrowsLaterGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.throwsLater} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ThrowsLaterGradient throwsLaterGradient(double[] x, int n) {
    return throwsLaterGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLaterGradient(double[], int)
   */
  static ThrowsLaterGradient throwsLaterGradient(double[] x, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = throwsLaterGradient(x, n, xBar, tape);
    return new ThrowsLaterGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code CarriedElements.throwsLater} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double throwsLaterGradient(double[] x, int n, double[] xBar) {
    return throwsLaterGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLaterGradient(double[], int, double[])
   */
  static double throwsLaterGradient(double[] x, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(n);
      double[] xKept1 = tape.doubles(n);
      double[] sumKept = tape.doubles(n);
      double sum = 1.0;
      double x1 = 0 < n ? x[0] : 0.0;
      for (int i = 0; i < n; i++) {
        sumKept[i] = sum;
        xKept1[i] = x1;
        double t = x1 * sum;
        x[i + 1] = t;
        xKept[i] = x1;
        sum += t * x1;
        x1 = t;
      }

      // reverse sweep
      int t = Math.max(n, 0) - 1;
      double sumBar = 1.0;
      double xBarCarried = 0.0;
      for (int i = t; i >= 0; i--) {
        double x2 = xKept1[i];
        double sum1 = sumKept[i];
        double t1 = sumBar * xKept[i];
        xBar[i + 1] = 0.0;
        double t2 = t1 + xBarCarried;
        double xBar1 = x2 * sum1 * sumBar;
        sumBar += x2 * t2;
        xBarCarried = xBar1 + t2 * sum1;
      }
      if (t >= 0) {
        xBar[0] = xBarCarried;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.throwsLater}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ThrowsLaterHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.throwsLater}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ThrowsLaterHvp throwsLaterHvp(double[] x, int n, double[] xDot) {
    return throwsLaterHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLaterHvp(double[], int, double[])
   */
  static ThrowsLaterHvp throwsLaterHvp(double[] x, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = throwsLaterHvp(x, n, xDot, xBar, xHvp, tape);
    return new ThrowsLaterHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code CarriedElements.throwsLater}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double throwsLaterHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp) {
    return throwsLaterHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLaterHvp(double[], int, double[], double[], double[])
   */
  static double throwsLaterHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] xKept = tape.doubles(n);
      double[] xKeptDot = tape.doubles(n);
      double[] xKept1 = tape.doubles(n);
      double[] xKeptDot1 = tape.doubles(n);
      double[] sumKept = tape.doubles(n);
      double[] sumKeptDot = tape.doubles(n);
      double sum = 1.0;
      double sumDot = 0.0;
      double x1 = 0 < n ? x[0] : 0.0;
      double xDot1 = 0 < n ? xDot[0] : 0.0;
      for (int i = 0; i < n; i++) {
        sumKept[i] = sum;
        sumKeptDot[i] = sumDot;
        xKept1[i] = x1;
        xKeptDot1[i] = xDot1;
        double t = x1 * sum;
        double t1 = xDot1 * sum + x1 * sumDot;
        x[i + 1] = t;
        xDot[i + 1] = t1;
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        sum += t * x1;
        sumDot += t1 * x1 + t * xDot1;
        x1 = t;
        xDot1 = t1;
      }

      // reverse sweep
      int t = Math.max(n, 0) - 1;
      double sumBar = 1.0;
      double sumBarDot = 0.0;
      double xBarCarried = 0.0;
      double xBarDotCarried = 0.0;
      for (int i = t; i >= 0; i--) {
        double x2 = xKept[i];
        double x3 = xKept1[i];
        double xDot2 = xKeptDot1[i];
        double sum1 = sumKept[i];
        double sumDot1 = sumKeptDot[i];
        double t1 = x3 * sum1;
        double t2 = sumBarDot * x2 + sumBar * xKeptDot[i];
        xBar[i + 1] = 0.0;
        xHvp[i + 1] = 0.0;
        double t3 = sumBar * x2 + xBarCarried;
        double t4 = t2 + xBarDotCarried;
        double xBar1 = t1 * sumBar;
        double xBarDot = (xDot2 * sum1 + x3 * sumDot1) * sumBar + t1 * sumBarDot;
        sumBar += x3 * t3;
        sumBarDot += xDot2 * t3 + x3 * t4;
        xBarCarried = xBar1 + t3 * sum1;
        xBarDotCarried = xBarDot + (t4 * sum1 + t3 * sumDot1);
      }
      if (t >= 0) {
        xBar[0] = xBarCarried;
        xHvp[0] = xBarDotCarried;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.throwsLater} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction throwsLaterFunction(int n) {
    return new ThrowsLaterFunction(n);
  }

  private static final class ThrowsLaterFunction implements ScalarFunction {

    private final int n;

    ThrowsLaterFunction(int n) {
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
      return CarriedElements.throwsLater(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = throwsLaterGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return throwsLaterJvp(x, this.n, xDot).tangent();
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
      double value = throwsLaterHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.handled} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c constant; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual handledJvp(double[] x, double[] c, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.notShared("x", x, "c", c);
    double sum = x[0];
    double sumDot = xDot[0];
    double sum1;
    double sumDot1;
    try {
      for (int i = 0; i < n; i++) {
        c[i + 1] = c[i] + 0.5;
      }
      sum1 = sum;
      sumDot1 = sumDot;
    } catch (ArrayIndexOutOfBoundsException e) {
      double x1 = x[0];
      sum1 = sum * x1;
      sumDot1 = sumDot * x1 + sum * xDot[0];
    }
    for (double c1 : c) {
      sum1 += c1 * x[0];
      sumDot1 += c1 * xDot[0];
    }
    return new Dual(sum1, sumDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledJvp(double[], double[], int, double[])
   */
  static Dual handledJvp(double[] x, double[] c, int n, double[] xDot, Tape tape) {
    return handledJvp(x, c, n, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.handled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record HandledGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.handled} and its gradient.
   *
   * @param x as the method takes it
   * @param c constant; written as the method writes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static HandledGradient handledGradient(double[] x, double[] c, int n) {
    double[] xBar = Arguments.zerosLike(x);
    double value = handledGradient(x, c, n, xBar);
    return new HandledGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledGradient(double[], double[], int)
   */
  static HandledGradient handledGradient(double[] x, double[] c, int n, Tape tape) {
    return handledGradient(x, c, n);
  }

  /**
   * Reverse mode: {@code CarriedElements.handled} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param c constant; written as the method writes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double handledGradient(double[] x, double[] c, int n, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.notShared("x", x, "c", c);
    Arguments.zero(xBar);
    double sum = x[0];
    double sum1;
    int exit;
    try {
      for (int i = 0; i < n; i++) {
        c[i + 1] = c[i] + 0.5;
      }
      sum1 = sum;
      exit = 0;
    } catch (ArrayIndexOutOfBoundsException e) {
      sum1 = sum * x[0];
      exit = 1;
    }
    for (double c1 : c) {
      sum1 += c1 * x[0];
      xBar[0] += c1;
    }

    // reverse sweep
    double sumBar;
    switch (exit) {
      case 0 -> sumBar = 1.0;
      default -> {
        sumBar = x[0];
        xBar[0] += sum;
      }
    }
    xBar[0] += sumBar;
    return sum1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledGradient(double[], double[], int, double[])
   */
  static double handledGradient(double[] x, double[] c, int n, double[] xBar, Tape tape) {
    return handledGradient(x, c, n, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.handled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record HandledHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.handled}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c constant; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static HandledHvp handledHvp(double[] x, double[] c, int n, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = handledHvp(x, c, n, xDot, xBar, xHvp);
    return new HandledHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledHvp(double[], double[], int, double[])
   */
  static HandledHvp handledHvp(double[] x, double[] c, int n, double[] xDot, Tape tape) {
    return handledHvp(x, c, n, xDot);
  }

  /**
   * Second order: {@code CarriedElements.handled}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c constant; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double handledHvp(double[] x, double[] c, int n, double[] xDot, double[] xBar,
      double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.notShared("x", x, "c", c);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = x[0];
    double sumDot = xDot[0];
    double sum1;
    int exit;
    try {
      for (int i = 0; i < n; i++) {
        c[i + 1] = c[i] + 0.5;
      }
      sum1 = sum;
      exit = 0;
    } catch (ArrayIndexOutOfBoundsException e) {
      sum1 = sum * x[0];
      exit = 1;
    }
    for (double c1 : c) {
      sum1 += c1 * x[0];
      xBar[0] += c1;
    }

    // reverse sweep
    double sumBar;
    double sumBarDot;
    switch (exit) {
      case 0 -> {
        sumBar = 1.0;
        sumBarDot = 0.0;
      }
      default -> {
        sumBar = x[0];
        sumBarDot = xDot[0];
        xBar[0] += sum;
        xHvp[0] += sumDot;
      }
    }
    xBar[0] += sumBar;
    xHvp[0] += sumBarDot;
    return sum1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledHvp(double[], double[], int, double[], double[], double[])
   */
  static double handledHvp(double[] x, double[] c, int n, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
    return handledHvp(x, c, n, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.handled} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param c captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction handledFunction(double[] c, int n) {
    return new HandledFunction(c, n);
  }

  private static final class HandledFunction implements ScalarFunction {

    private final double[] c;

    private final int n;

    HandledFunction(double[] c, int n) {
      this.c = c;
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
      return CarriedElements.handled(x, Arguments.copy(this.c), this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = handledGradient(x, Arguments.copy(this.c), this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return handledJvp(x, Arguments.copy(this.c), this.n, xDot).tangent();
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
      double value = handledHvp(x, Arguments.copy(this.c), this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.far} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual farJvp(double[] x, int from, int to, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = from; i < to; i++) {
      double x1 = x[i - 2147483646];
      double x2 = x[i - 2147483647];
      sum += x1 * x2;
      sumDot += xDot[i - 2147483646] * x2 + x1 * xDot[i - 2147483647];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farJvp(double[], int, int, double[])
   */
  static Dual farJvp(double[] x, int from, int to, double[] xDot, Tape tape) {
    return farJvp(x, from, to, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.far}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FarGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.far} and its gradient.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @return the value and the gradient, in new arrays
   */
  static FarGradient farGradient(double[] x, int from, int to) {
    double[] xBar = Arguments.zerosLike(x);
    double value = farGradient(x, from, to, xBar);
    return new FarGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farGradient(double[], int, int)
   */
  static FarGradient farGradient(double[] x, int from, int to, Tape tape) {
    return farGradient(x, from, to);
  }

  /**
   * Reverse mode: {@code CarriedElements.far} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double farGradient(double[] x, int from, int to, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    double xBarCarried = 0.0;
    for (int i = from; i < to; i++) {
      double x1 = x[i - 2147483646];
      double t = x[i - 2147483647];
      sum += x1 * t;
      xBar[i - 2147483647] = xBarCarried + x1;
      xBarCarried = t;
    }
    if (from < to) {
      xBar[to - Integer.MAX_VALUE] = xBarCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farGradient(double[], int, int, double[])
   */
  static double farGradient(double[] x, int from, int to, double[] xBar, Tape tape) {
    return farGradient(x, from, to, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.far}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FarHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.far}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FarHvp farHvp(double[] x, int from, int to, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = farHvp(x, from, to, xDot, xBar, xHvp);
    return new FarHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farHvp(double[], int, int, double[])
   */
  static FarHvp farHvp(double[] x, int from, int to, double[] xDot, Tape tape) {
    return farHvp(x, from, to, xDot);
  }

  /**
   * Second order: {@code CarriedElements.far}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double farHvp(double[] x, int from, int to, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double xBarDotCarried = 0.0;
    for (int i = from; i < to; i++) {
      double x1 = x[i - 2147483646];
      double t = x[i - 2147483647];
      sum += x1 * t;
      double xDot1 = xDot[i - 2147483646];
      double t1 = xDot[i - 2147483647];
      xBar[i - 2147483647] = xBarCarried + x1;
      xHvp[i - 2147483647] = xBarDotCarried + xDot1;
      xBarCarried = t;
      xBarDotCarried = t1;
    }
    if (from < to) {
      xBar[to - Integer.MAX_VALUE] = xBarCarried;
      xHvp[to - Integer.MAX_VALUE] = xBarDotCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farHvp(double[], int, int, double[], double[], double[])
   */
  static double farHvp(double[] x, int from, int to, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return farHvp(x, from, to, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.far} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param from captured
   * @param to captured
   * @return the view
   */
  static ScalarFunction farFunction(int from, int to) {
    return new FarFunction(from, to);
  }

  private static final class FarFunction implements ScalarFunction {

    private final int from;

    private final int to;

    FarFunction(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.far(x, this.from, this.to);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = farGradient(x, this.from, this.to, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return farJvp(x, this.from, this.to, xDot).tangent();
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
      double value = farHvp(x, this.from, this.to, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.wraps} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param from constant
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual wrapsJvp(double[] x, int from, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int t = from + n;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = from; i < t; i++) {
      int k = i + Integer.MIN_VALUE;
      double x1 = x[k];
      double x2 = x[k + 1];
      double xDot1 = xDot[k + 1];
      double t1 = x1 * x2;
      sum += t1 * x2;
      sumDot += (xDot[k] * x2 + x1 * xDot1) * x2 + t1 * xDot1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrapsJvp(double[], int, int, double[])
   */
  static Dual wrapsJvp(double[] x, int from, int n, double[] xDot, Tape tape) {
    return wrapsJvp(x, from, n, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.wraps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WrapsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.wraps} and its gradient.
   *
   * @param x as the method takes it
   * @param from constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WrapsGradient wrapsGradient(double[] x, int from, int n) {
    double[] xBar = Arguments.zerosLike(x);
    double value = wrapsGradient(x, from, n, xBar);
    return new WrapsGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrapsGradient(double[], int, int)
   */
  static WrapsGradient wrapsGradient(double[] x, int from, int n, Tape tape) {
    return wrapsGradient(x, from, n);
  }

  /**
   * Reverse mode: {@code CarriedElements.wraps} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param from constant
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double wrapsGradient(double[] x, int from, int n, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int t = from + n;
    double sum = 0.0;
    for (int i = from; i < t; i++) {
      int k = i + Integer.MIN_VALUE;
      double x1 = x[k];
      double x2 = x[k + 1];
      double t1 = x1 * x2;
      sum += t1 * x2;
      xBar[k + 1] += 2.0 * t1;
      xBar[k] += x2 * x2;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrapsGradient(double[], int, int, double[])
   */
  static double wrapsGradient(double[] x, int from, int n, double[] xBar, Tape tape) {
    return wrapsGradient(x, from, n, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.wraps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WrapsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.wraps}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param from constant
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WrapsHvp wrapsHvp(double[] x, int from, int n, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = wrapsHvp(x, from, n, xDot, xBar, xHvp);
    return new WrapsHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrapsHvp(double[], int, int, double[])
   */
  static WrapsHvp wrapsHvp(double[] x, int from, int n, double[] xDot, Tape tape) {
    return wrapsHvp(x, from, n, xDot);
  }

  /**
   * Second order: {@code CarriedElements.wraps}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param from constant
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double wrapsHvp(double[] x, int from, int n, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int t = from + n;
    double sum = 0.0;
    for (int i = from; i < t; i++) {
      int k = i + Integer.MIN_VALUE;
      double x1 = x[k];
      double x2 = x[k + 1];
      double xDot1 = xDot[k + 1];
      double t1 = x1 * x2;
      sum += t1 * x2;
      double xBarDot = 2.0 * (xDot[k] * x2 + x1 * xDot1);
      xBar[k + 1] += 2.0 * t1;
      xHvp[k + 1] += xBarDot;
      xBar[k] += x2 * x2;
      xHvp[k] += 2.0 * (xDot1 * x2);
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrapsHvp(double[], int, int, double[], double[], double[])
   */
  static double wrapsHvp(double[] x, int from, int n, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return wrapsHvp(x, from, n, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.wraps} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param from captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction wrapsFunction(int from, int n) {
    return new WrapsFunction(from, n);
  }

  private static final class WrapsFunction implements ScalarFunction {

    private final int from;

    private final int n;

    WrapsFunction(int from, int n) {
      this.from = from;
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
      return CarriedElements.wraps(x, this.from, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = wrapsGradient(x, this.from, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return wrapsJvp(x, this.from, this.n, xDot).tangent();
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
      double value = wrapsHvp(x, this.from, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.floats} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual floatsJvp(float[] x, float a, float[] xDot, float aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float sum = 0.0f;
    float sumDot = 0.0f;
    for (int i = 0; i < x.length - 1; i++) {
      float x1 = x[i + 1];
      float x2 = x[i];
      float xDot1 = xDot[i];
      float t = a * x2;
      float t1 = x1 + t * x2;
      float t2 = xDot[i + 1] + ((aDot * x2 + a * xDot1) * x2 + t * xDot1);
      x[i + 1] = t1;
      xDot[i + 1] = t2;
      float x3 = x[i];
      sum += t1 * x3;
      sumDot += t2 * x3 + t1 * xDot[i];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsJvp(float[], float, float[], float)
   */
  static Dual floatsJvp(float[] x, float a, float[] xDot, float aDot, Tape tape) {
    return floatsJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.floats}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record FloatsGradient(float value, float[] x, float a) {}

  /**
   * Adjoints of the scalar parameters of {@code CarriedElements.floats}: filled by a
   * derivative and reused by its caller.
   */
  static final class FloatsAdjoint {

    /** The adjoint of {@code a}. */
    public float a;

    /** A holder of zeros. */
    public FloatsAdjoint() {}
  }

  /**
   * Reverse mode: {@code CarriedElements.floats} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FloatsGradient floatsGradient(float[] x, float a) {
    return floatsGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsGradient(float[], float)
   */
  static FloatsGradient floatsGradient(float[] x, float a, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    FloatsAdjoint adjoint = new FloatsAdjoint();
    float value = floatsGradient(x, a, xBar, adjoint, tape);
    return new FloatsGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code CarriedElements.floats} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static float floatsGradient(float[] x, float a, float[] xBar, FloatsAdjoint adjoint) {
    return floatsGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsGradient(float[], float, float[], FloatsAdjoint)
   */
  static float floatsGradient(float[] x, float a, float[] xBar, FloatsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      float[] xKept = tape.floats(x.length - 1);
      float[] kept = tape.floats(x.length - 1);
      float[] xKept1 = tape.floats(x.length - 1);
      float sum = 0.0f;
      for (int i = 0; i < x.length - 1; i++) {
        float x1 = x[i + 1];
        float x2 = x[i];
        xKept1[i] = x2;
        float t = x1 + a * x2 * x2;
        kept[i] = t;
        x[i + 1] = t;
        float x3 = x[i];
        xKept[i] = x3;
        sum += t * x3;
      }

      // reverse sweep
      float aBar = 0.0f;
      float xBarCarried = 0.0f;
      for (int i = x.length - 2; i >= 0; i--) {
        float t = xKept[i] + xBarCarried;
        float x1 = xKept1[i];
        float t1 = t * x1;
        aBar += t1 * x1;
        float t2 = kept[i] + (a * x1 * t + a * t1);
        xBar[i + 1] = t;
        xBarCarried = t2;
      }
      if (x.length - 2 >= 0) {
        xBar[0] = xBarCarried;
      }
      adjoint.a = aBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.floats}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record FloatsHvp(float value, float[] x, float a, float[] xHvp, float aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * CarriedElements.floats}: filled by a derivative and reused by its caller.
   */
  static final class FloatsHvpAdjoint {

    /** The adjoint of {@code a}. */
    public float a;

    /** The Hessian-vector product for {@code a}. */
    public float aHvp;

    /** A holder of zeros. */
    public FloatsHvpAdjoint() {}
  }

  /**
   * Second order: {@code CarriedElements.floats}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static FloatsHvp floatsHvp(float[] x, float a, float[] xDot, float aDot) {
    return floatsHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsHvp(float[], float, float[], float)
   */
  static FloatsHvp floatsHvp(float[] x, float a, float[] xDot, float aDot, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    FloatsHvpAdjoint adjoint = new FloatsHvpAdjoint();
    float value = floatsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new FloatsHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code CarriedElements.floats}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static float floatsHvp(float[] x, float a, float[] xDot, float aDot, float[] xBar, float[] xHvp,
      FloatsHvpAdjoint adjoint) {
    return floatsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsHvp(float[], float, float[], float, float[], float[], FloatsHvpAdjoint)
   */
  static float floatsHvp(float[] x, float a, float[] xDot, float aDot, float[] xBar, float[] xHvp,
      FloatsHvpAdjoint adjoint, Tape tape) {
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
      float[] xKept = tape.floats(x.length - 1);
      float[] xKeptDot = tape.floats(x.length - 1);
      float[] kept = tape.floats(x.length - 1);
      float[] keptDot = tape.floats(x.length - 1);
      float[] xKept1 = tape.floats(x.length - 1);
      float[] xKeptDot1 = tape.floats(x.length - 1);
      float sum = 0.0f;
      for (int i = 0; i < x.length - 1; i++) {
        float x1 = x[i + 1];
        float x2 = x[i];
        float xDot1 = xDot[i];
        float xDot2 = xDot[i + 1];
        xKept1[i] = x2;
        xKeptDot1[i] = xDot1;
        float t = a * x2;
        float t1 = x1 + t * x2;
        float t2 = xDot2 + ((aDot * x2 + a * xDot1) * x2 + t * xDot1);
        kept[i] = t1;
        keptDot[i] = t2;
        x[i + 1] = t1;
        xDot[i + 1] = t2;
        float x3 = x[i];
        float xDot3 = xDot[i];
        xKept[i] = x3;
        xKeptDot[i] = xDot3;
        sum += t1 * x3;
      }

      // reverse sweep
      float aBar = 0.0f;
      float aBarDot = 0.0f;
      float xBarCarried = 0.0f;
      float xBarDotCarried = 0.0f;
      for (int i = x.length - 2; i >= 0; i--) {
        float t = xKept[i] + xBarCarried;
        float t1 = xKeptDot[i] + xBarDotCarried;
        float x1 = xKept1[i];
        float xDot1 = xKeptDot1[i];
        float t2 = t * x1;
        float t3 = t1 * x1 + t * xDot1;
        float t4 = a * x1;
        aBar += t2 * x1;
        aBarDot += t3 * x1 + t2 * xDot1;
        float t5 = kept[i] + (t4 * t + a * t2);
        float t6 = keptDot[i] + ((aDot * x1 + a * xDot1) * t + t4 * t1 + (aDot * t2 + a * t3));
        xBar[i + 1] = t;
        xHvp[i + 1] = t1;
        xBarCarried = t5;
        xBarDotCarried = t6;
      }
      if (x.length - 2 >= 0) {
        xBar[0] = xBarCarried;
        xHvp[0] = xBarDotCarried;
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.floats} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction floatsFunction() {
    return new FloatsFunction();
  }

  private static final class FloatsFunction implements ScalarFunction {

    FloatsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float a = (float) packed[packed.length - 1];
      return CarriedElements.floats(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float a = (float) packed[packed.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      FloatsAdjoint adjoint = new FloatsAdjoint();
      double value = floatsGradient(x, a, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float a = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float aDot = (float) direction[direction.length - 1];
      return floatsJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float a = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float aDot = (float) direction[direction.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      FloatsHvpAdjoint adjoint = new FloatsHvpAdjoint();
      double value = floatsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.among} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual amongJvp(double[] x, double[] w, double[] xDot, double[] wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameSharing("x", x, xDot, "w", w, wDot);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double here = x[i];
      double hereDot = xDot[i];
      double next = x[i + 1];
      double nextDot = xDot[i + 1];
      for (int k = 0; k < w.length - 1; k++) {
        double w1 = w[k];
        double t = here * w1;
        double w2 = w[k + 1];
        sum += t * w2;
        sumDot += (hereDot * w1 + here * wDot[k]) * w2 + t * wDot[k + 1];
      }
      if (next > 0.0) {
        hereDot = nextDot * here + next * hereDot;
        here = next * here;
      }
      sum += here;
      sumDot += hereDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #amongJvp(double[], double[], double[], double[])
   */
  static Dual amongJvp(double[] x, double[] w, double[] xDot, double[] wDot, Tape tape) {
    return amongJvp(x, w, xDot, wDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.among}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record AmongGradient(double value, double[] x, double[] w) {}

  /**
   * Reverse mode: {@code CarriedElements.among} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AmongGradient amongGradient(double[] x, double[] w) {
    double[] xBar = Arguments.zerosLike(x);
    double[] wBar = w == x ? xBar : Arguments.zerosLike(w);
    double value = amongGradient(x, w, xBar, wBar);
    return new AmongGradient(value, xBar, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #amongGradient(double[], double[])
   */
  static AmongGradient amongGradient(double[] x, double[] w, Tape tape) {
    return amongGradient(x, w);
  }

  /**
   * Reverse mode: {@code CarriedElements.among} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double amongGradient(double[] x, double[] w, double[] xBar, double[] wBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameSharing("x", x, xBar, "w", w, wBar);
    Arguments.zero(xBar);
    Arguments.zero(wBar);
    double sum = 0.0;
    double here = 0 < x.length - 1 ? x[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double next = x[i + 1];
      double hereBar = 0.0;
      double wBarCarried = 0 < w.length - 1 ? wBar[0] : 0.0;
      double w1 = 0 < w.length - 1 ? w[0] : 0.0;
      for (int k = 0; k < w.length - 1; k++) {
        double t = here * w1;
        double t1 = w[k + 1];
        sum += t * t1;
        hereBar += t1 * w1;
        double t2 = wBar[k + 1] + t;
        wBar[k] = wBarCarried + here * t1;
        wBarCarried = t2;
        w1 = t1;
      }
      if (0 < w.length - 1) {
        wBar[w.length - 1] = wBarCarried;
      }
      boolean t = next > 0.0;
      sum += t ? next * here : here;
      double nextBar;
      double hereBar1;
      if (t) {
        nextBar = here;
        hereBar1 = next;
      } else {
        nextBar = 0.0;
        hereBar1 = 1.0;
      }
      xBar[i + 1] += nextBar;
      xBar[i] += hereBar1 + hereBar;
      here = next;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #amongGradient(double[], double[], double[], double[])
   */
  static double amongGradient(double[] x, double[] w, double[] xBar, double[] wBar, Tape tape) {
    return amongGradient(x, w, xBar, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.among}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record AmongHvp(double value, double[] x, double[] w, double[] xHvp, double[] wHvp) {}

  /**
   * Second order: {@code CarriedElements.among}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static AmongHvp amongHvp(double[] x, double[] w, double[] xDot, double[] wDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] wBar = w == x ? xBar : Arguments.zerosLike(w);
    double[] xHvp = Arguments.zerosLike(x);
    double[] wHvp = w == x ? xHvp : Arguments.zerosLike(w);
    double value = amongHvp(x, w, xDot, wDot, xBar, wBar, xHvp, wHvp);
    return new AmongHvp(value, xBar, wBar, xHvp, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #amongHvp(double[], double[], double[], double[])
   */
  static AmongHvp amongHvp(double[] x, double[] w, double[] xDot, double[] wDot, Tape tape) {
    return amongHvp(x, w, xDot, wDot);
  }

  /**
   * Second order: {@code CarriedElements.among}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double amongHvp(double[] x, double[] w, double[] xDot, double[] wDot, double[] xBar,
      double[] wBar, double[] xHvp, double[] wHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameSharing("x", x, xDot, "w", w, wDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameSharing("x", x, xBar, "w", w, wBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameSharing("x", x, xHvp, "w", w, wHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(xBar);
    Arguments.zero(wBar);
    Arguments.zero(xHvp);
    Arguments.zero(wHvp);
    double sum = 0.0;
    double here = 0 < x.length - 1 ? x[0] : 0.0;
    double hereDot = 0 < x.length - 1 ? xDot[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double next = x[i + 1];
      double nextDot = xDot[i + 1];
      double hereBar = 0.0;
      double hereBarDot = 0.0;
      double wBarCarried = 0 < w.length - 1 ? wBar[0] : 0.0;
      double wBarDotCarried = 0 < w.length - 1 ? wHvp[0] : 0.0;
      double w1 = 0 < w.length - 1 ? w[0] : 0.0;
      double wDot1 = 0 < w.length - 1 ? wDot[0] : 0.0;
      for (int k = 0; k < w.length - 1; k++) {
        double t = here * w1;
        double t1 = w[k + 1];
        double t2 = wDot[k + 1];
        sum += t * t1;
        hereBar += t1 * w1;
        hereBarDot += t2 * w1 + t1 * wDot1;
        double t3 = wBar[k + 1] + t;
        double t4 = wHvp[k + 1] + (hereDot * w1 + here * wDot1);
        wBar[k] = wBarCarried + here * t1;
        wHvp[k] = wBarDotCarried + (hereDot * t1 + here * t2);
        wBarCarried = t3;
        wBarDotCarried = t4;
        w1 = t1;
        wDot1 = t2;
      }
      if (0 < w.length - 1) {
        wBar[w.length - 1] = wBarCarried;
        wHvp[w.length - 1] = wBarDotCarried;
      }
      boolean t = next > 0.0;
      sum += t ? next * here : here;
      double nextBar;
      double hereBar1;
      double nextBarDot;
      double hereBarDot1;
      if (t) {
        nextBar = here;
        hereBar1 = next;
        nextBarDot = hereDot;
        hereBarDot1 = nextDot;
      } else {
        nextBar = 0.0;
        hereBar1 = 1.0;
        nextBarDot = 0.0;
        hereBarDot1 = 0.0;
      }
      xBar[i + 1] += nextBar;
      xHvp[i + 1] += nextBarDot;
      xBar[i] += hereBar1 + hereBar;
      xHvp[i] += hereBarDot1 + hereBarDot;
      here = next;
      hereDot = nextDot;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #amongHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double amongHvp(double[] x, double[] w, double[] xDot, double[] wDot, double[] xBar,
      double[] wBar, double[] xHvp, double[] wHvp, Tape tape) {
    return amongHvp(x, w, xDot, wDot, xBar, wBar, xHvp, wHvp);
  }

  /**
   * {@code CarriedElements.among} as a function of the vector that packs {@code x}, {@code
   * w}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param w of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction amongFunction(double[] x, double[] w) {
    return new AmongFunction(x, w);
  }

  private static final class AmongFunction implements ScalarFunction {

    private final double[] x;

    private final double[] w;

    private final int xSize;

    private final int wSize;

    AmongFunction(double[] x, double[] w) {
      this.x = x;
      this.w = w;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
    }

    @Override
    public int inputs() {
      return xSize + wSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] w = Arguments.unpackLike(this.w, packed, xSize);
      return CarriedElements.among(x, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] w = Arguments.unpackLike(this.w, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] wBar = Arguments.zerosLike(w);
      double value = amongGradient(x, w, xBar, wBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(wBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] w = Arguments.unpackLike(this.w, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] wDot = Arguments.unpackLike(this.w, direction, xSize);
      return amongJvp(x, w, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] w = Arguments.unpackLike(this.w, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] wDot = Arguments.unpackLike(this.w, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] wBar = Arguments.zerosLike(w);
      double[] xHvp = Arguments.zerosLike(x);
      double[] wHvp = Arguments.zerosLike(w);
      double value = amongHvp(x, w, xDot, wDot, xBar, wBar, xHvp, wHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(wBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(wHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.also} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual alsoJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double x2 = x[i + 1];
      sum += x1 * x2;
      sumDot += xDot[i] * x2 + x1 * xDot[i + 1];
      for (int k = 0; k < x.length; k++) {
        double t = xDot[k] + 0.1 * sumDot;
        x[k] += 0.1 * sum;
        xDot[k] = t;
      }
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoJvp(double[], double[])
   */
  static Dual alsoJvp(double[] x, double[] xDot, Tape tape) {
    return alsoJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.also}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AlsoGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.also} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static AlsoGradient alsoGradient(double[] x) {
    return alsoGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoGradient(double[])
   */
  static AlsoGradient alsoGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = alsoGradient(x, xBar, tape);
    return new AlsoGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code CarriedElements.also} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double alsoGradient(double[] x, double[] xBar) {
    return alsoGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoGradient(double[], double[])
   */
  static double alsoGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length - 1);
      double[] xKept1 = tape.doubles(x.length - 1);
      double sum = 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        double x1 = x[i];
        xKept1[i] = x1;
        double x2 = x[i + 1];
        xKept[i] = x2;
        sum += x1 * x2;
        for (int k = 0; k < x.length; k++) {
          x[k] += 0.1 * sum;
        }
      }

      // reverse sweep
      double sumBar = 1.0;
      for (int i = x.length - 2; i >= 0; i--) {
        for (int k = 0; k < x.length; k++) {
          sumBar += 0.1 * xBar[k];
        }
        double xBar1 = sumBar * xKept[i];
        xBar[i + 1] += xKept1[i] * sumBar;
        xBar[i] += xBar1;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.also}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AlsoHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.also}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static AlsoHvp alsoHvp(double[] x, double[] xDot) {
    return alsoHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoHvp(double[], double[])
   */
  static AlsoHvp alsoHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = alsoHvp(x, xDot, xBar, xHvp, tape);
    return new AlsoHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code CarriedElements.also}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double alsoHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return alsoHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoHvp(double[], double[], double[], double[])
   */
  static double alsoHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] xKept = tape.doubles(x.length - 1);
      double[] xKeptDot = tape.doubles(x.length - 1);
      double[] xKept1 = tape.doubles(x.length - 1);
      double[] xKeptDot1 = tape.doubles(x.length - 1);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length - 1; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept1[i] = x1;
        xKeptDot1[i] = xDot1;
        double x2 = x[i + 1];
        double xDot2 = xDot[i + 1];
        xKept[i] = x2;
        xKeptDot[i] = xDot2;
        sum += x1 * x2;
        sumDot += xDot1 * x2 + x1 * xDot2;
        for (int k = 0; k < x.length; k++) {
          double t = xDot[k] + 0.1 * sumDot;
          x[k] += 0.1 * sum;
          xDot[k] = t;
        }
      }

      // reverse sweep
      double sumBar = 1.0;
      double sumBarDot = 0.0;
      for (int i = x.length - 2; i >= 0; i--) {
        for (int k = 0; k < x.length; k++) {
          sumBar += 0.1 * xBar[k];
          sumBarDot += 0.1 * xHvp[k];
        }
        double x1 = xKept[i];
        double x2 = xKept1[i];
        double xBarDot = sumBarDot * x1 + sumBar * xKeptDot[i];
        double xBarDot1 = xKeptDot1[i] * sumBar + x2 * sumBarDot;
        xBar[i + 1] += x2 * sumBar;
        xHvp[i + 1] += xBarDot1;
        xBar[i] += sumBar * x1;
        xHvp[i] += xBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.also} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction alsoFunction() {
    return new AlsoFunction();
  }

  private static final class AlsoFunction implements ScalarFunction {

    AlsoFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.also(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = alsoGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return alsoJvp(x, xDot).tangent();
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
      double value = alsoHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CarriedElements.indices} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual indicesJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    int j = 1;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double x2 = x[j];
      double t = x1 * x2;
      double x3 = x[i + 1];
      double t1 = t * x3;
      double x4 = x[0];
      sum += t1 * x4;
      sumDot += ((xDot[i] * x2 + x1 * xDot[j]) * x3 + t * xDot[i + 1]) * x4 + t1 * xDot[0];
      j++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesJvp(double[], double[])
   */
  static Dual indicesJvp(double[] x, double[] xDot, Tape tape) {
    return indicesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.indices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record IndicesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code CarriedElements.indices} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static IndicesGradient indicesGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = indicesGradient(x, xBar);
    return new IndicesGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesGradient(double[])
   */
  static IndicesGradient indicesGradient(double[] x, Tape tape) {
    return indicesGradient(x);
  }

  /**
   * Reverse mode: {@code CarriedElements.indices} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double indicesGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    int j = 1;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double x2 = x[j];
      double t = x1 * x2;
      double x3 = x[i + 1];
      double t1 = t * x3;
      double x4 = x[0];
      sum += t1 * x4;
      xBar[0] += t1;
      double t2 = x4 * x3;
      xBar[i + 1] += t * x4;
      xBar[j] += x1 * t2;
      xBar[i] += t2 * x2;
      j++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesGradient(double[], double[])
   */
  static double indicesGradient(double[] x, double[] xBar, Tape tape) {
    return indicesGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.indices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record IndicesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code CarriedElements.indices}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static IndicesHvp indicesHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = indicesHvp(x, xDot, xBar, xHvp);
    return new IndicesHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesHvp(double[], double[])
   */
  static IndicesHvp indicesHvp(double[] x, double[] xDot, Tape tape) {
    return indicesHvp(x, xDot);
  }

  /**
   * Second order: {@code CarriedElements.indices}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double indicesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    int j = 1;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double x2 = x[j];
      double xDot2 = xDot[j];
      double t = x1 * x2;
      double t1 = xDot1 * x2 + x1 * xDot2;
      double x3 = x[i + 1];
      double xDot3 = xDot[i + 1];
      double t2 = t * x3;
      double x4 = x[0];
      double xDot4 = xDot[0];
      sum += t2 * x4;
      xBar[0] += t2;
      xHvp[0] += t1 * x3 + t * xDot3;
      double t3 = x4 * x3;
      double t4 = xDot4 * x3 + x4 * xDot3;
      xBar[i + 1] += t * x4;
      xHvp[i + 1] += t1 * x4 + t * xDot4;
      xBar[j] += x1 * t3;
      xHvp[j] += xDot1 * t3 + x1 * t4;
      xBar[i] += t3 * x2;
      xHvp[i] += t4 * x2 + t3 * xDot2;
      j++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesHvp(double[], double[], double[], double[])
   */
  static double indicesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return indicesHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code CarriedElements.indices} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction indicesFunction() {
    return new IndicesFunction();
  }

  private static final class IndicesFunction implements ScalarFunction {

    IndicesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return CarriedElements.indices(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = indicesGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return indicesJvp(x, xDot).tangent();
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
      double value = indicesHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Value and tangent of {@code CarriedElements.spread}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record SpreadJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code CarriedElements.spread} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static SpreadJvp spreadJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] y = new double[x.length + 1];
    double[] yDot = new double[x.length + 1];
    double y1 = 0 < x.length ? y[0] : 0.0;
    double yDot1 = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = yDot1 + 0.25 * xDot[i];
      y[i] = y1 + 0.25 * x[i];
      yDot[i] = t;
      double y2 = y[i + 1];
      double x1 = x[i];
      y1 = y2 + 0.75 * x1 * x1;
      double t1 = 1.5 * (xDot[i] * x1);
      y[i + 1] = y1;
      yDot1 = t1;
    }
    if (0 < x.length) {
      yDot[x.length] = yDot1;
    }
    return new SpreadJvp(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #spreadJvp(double[], double[])
   */
  static SpreadJvp spreadJvp(double[] x, double[] xDot, Tape tape) {
    return spreadJvp(x, xDot);
  }

  /**
   * Value of {@code CarriedElements.spread} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SpreadVjp(double[] value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code CarriedElements.spread} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static SpreadVjp spreadVjp(double[] x, double[] resultBar) {
    return spreadVjp(x, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #spreadVjp(double[], double[])
   */
  static SpreadVjp spreadVjp(double[] x, double[] resultBar, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] value = spreadVjp(x, resultBar, xBar, tape);
    return new SpreadVjp(value, xBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code CarriedElements.spread} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static double[] spreadVjp(double[] x, double[] resultBar, double[] xBar) {
    return spreadVjp(x, resultBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #spreadVjp(double[], double[], double[])
   */
  static double[] spreadVjp(double[] x, double[] resultBar, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    int mark = tape.mark();
    try {
      double[] y = new double[x.length + 1];
      double[] yBar = tape.doubles(x.length + 1);
      double y1 = 0 < x.length ? y[0] : 0.0;
      for (int i = 0; i < x.length; i++) {
        y[i] = y1 + 0.25 * x[i];
        double y2 = y[i + 1];
        double x1 = x[i];
        y1 = y2 + 0.75 * x1 * x1;
        y[i + 1] = y1;
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, y.length);
      for (int i = 0; i < y.length; i++) {
        yBar[i] = resultBar[i];
      }
      for (int i = x.length - 1; i >= 0; i--) {
        xBar[i] += 2.0 * (0.75 * x[i] * yBar[i + 1]);
        xBar[i] += 0.25 * yBar[i];
      }
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CarriedElements.spread} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction spreadFunction() {
    return new SpreadFunction();
  }

  private static final class SpreadFunction implements VectorFunction {

    SpreadFunction() {}

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
      double[] value = CarriedElements.spread(x);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = CarriedElements.spread(x);
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
      SpreadJvp value = spreadJvp(x, xDot);
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
      double[] value = spreadVjp(x, resultBar, xBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code CarriedElements.area} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual areaJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double x1 = x[x.length - 1];
    double y1 = y[0];
    double x2 = x[0];
    double y2 = y[y.length - 1];
    double twice = x1 * y1 - x2 * y2;
    double twiceDot =
        xDot[x.length - 1] * y1 + x1 * yDot[0] - (xDot[0] * y2 + x2 * yDot[y.length - 1]);
    for (int i = 0; i < x.length - 1; i++) {
      double x3 = x[i];
      double y3 = y[i + 1];
      double x4 = x[i + 1];
      double y4 = y[i];
      twice += x3 * y3 - x4 * y4;
      twiceDot += xDot[i] * y3 + x3 * yDot[i + 1] - (xDot[i + 1] * y4 + x4 * yDot[i]);
    }
    return new Dual(0.5 * twice, 0.5 * twiceDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaJvp(double[], double[], double[], double[])
   */
  static Dual areaJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return areaJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code CarriedElements.area}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record AreaGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code CarriedElements.area} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AreaGradient areaGradient(double[] x, double[] y) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = areaGradient(x, y, xBar, yBar);
    return new AreaGradient(value, xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double[], double[])
   */
  static AreaGradient areaGradient(double[] x, double[] y, Tape tape) {
    return areaGradient(x, y);
  }

  /**
   * Reverse mode: {@code CarriedElements.area} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double areaGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    double x1 = x[x.length - 1];
    double y1 = y[0];
    double x2 = x[0];
    double y2 = y[y.length - 1];
    double twice = x1 * y1 - x2 * y2;
    double x3 = 0 < x.length - 1 ? x[0] : 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double y3 = y[i + 1];
      double t = x[i + 1];
      double y4 = y[i];
      twice += x3 * y3 - t * y4;
      yBar[i] += t * -0.5;
      xBar[i + 1] += -0.5 * y4;
      yBar[i + 1] += x3 * 0.5;
      xBar[i] += 0.5 * y3;
      x3 = t;
    }

    // reverse sweep
    yBar[y.length - 1] += x2 * -0.5;
    xBar[0] += -0.5 * y2;
    yBar[0] += x1 * 0.5;
    xBar[x.length - 1] += 0.5 * y1;
    return 0.5 * twice;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double[], double[], double[], double[])
   */
  static double areaGradient(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    return areaGradient(x, y, xBar, yBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CarriedElements.area}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record AreaHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code CarriedElements.area}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static AreaHvp areaHvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = areaHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
    return new AreaHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double[], double[], double[], double[])
   */
  static AreaHvp areaHvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return areaHvp(x, y, xDot, yDot);
  }

  /**
   * Second order: {@code CarriedElements.area}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double areaHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp) {
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
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    double x1 = x[x.length - 1];
    double y1 = y[0];
    double x2 = x[0];
    double y2 = y[y.length - 1];
    double twice = x1 * y1 - x2 * y2;
    double x3 = 0 < x.length - 1 ? x[0] : 0.0;
    double xDot1 = 0 < x.length - 1 ? xDot[0] : 0.0;
    double xDot2 = xDot[x.length - 1];
    double yDot1 = yDot[0];
    double xDot3 = xDot[0];
    double yDot2 = yDot[y.length - 1];
    for (int i = 0; i < x.length - 1; i++) {
      double y3 = y[i + 1];
      double t = x[i + 1];
      double t1 = xDot[i + 1];
      double y4 = y[i];
      twice += x3 * y3 - t * y4;
      double yDot3 = yDot[i + 1];
      double xBarDot = -0.5 * yDot[i];
      yBar[i] += t * -0.5;
      yHvp[i] += t1 * -0.5;
      xBar[i + 1] += -0.5 * y4;
      xHvp[i + 1] += xBarDot;
      yBar[i + 1] += x3 * 0.5;
      yHvp[i + 1] += xDot1 * 0.5;
      xBar[i] += 0.5 * y3;
      xHvp[i] += 0.5 * yDot3;
      x3 = t;
      xDot1 = t1;
    }

    // reverse sweep
    yBar[y.length - 1] += x2 * -0.5;
    yHvp[y.length - 1] += xDot3 * -0.5;
    xBar[0] += -0.5 * y2;
    xHvp[0] += -0.5 * yDot2;
    yBar[0] += x1 * 0.5;
    yHvp[0] += xDot2 * 0.5;
    xBar[x.length - 1] += 0.5 * y1;
    xHvp[x.length - 1] += 0.5 * yDot1;
    return 0.5 * twice;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double areaHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
    return areaHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
  }

  /**
   * {@code CarriedElements.area} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction areaFunction(double[] x, double[] y) {
    return new AreaFunction(x, y);
  }

  private static final class AreaFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    AreaFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      return CarriedElements.area(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double value = areaGradient(x, y, xBar, yBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      return areaJvp(x, y, xDot, yDot).tangent();
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
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      double value = areaHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }
}
