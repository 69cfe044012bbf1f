package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code StrangeCases}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class StrangeCasesDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.StrangeCasesDerivatives");
  }

  private StrangeCasesDerivatives() {}

  /**
   * Forward mode: {@code StrangeCases.chosen} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chosenJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double most = Double.NEGATIVE_INFINITY;
    double mostDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > most) {
        most = t;
        mostDot = t1;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - most);
      sum += t;
      sumDot += (xDot[i] - mostDot) * t;
    }
    return new Dual(most + Math.log(sum), mostDot + StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenJvp(double[], double[])
   */
  static Dual chosenJvp(double[] x, double[] xDot, Tape tape) {
    return chosenJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrangeCases.chosen}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChosenGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StrangeCases.chosen} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ChosenGradient chosenGradient(double[] x) {
    return chosenGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenGradient(double[])
   */
  static ChosenGradient chosenGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = chosenGradient(x, xBar, tape);
    return new ChosenGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code StrangeCases.chosen} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double chosenGradient(double[] x, double[] xBar) {
    return chosenGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenGradient(double[], double[])
   */
  static double chosenGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double most = Double.NEGATIVE_INFINITY;
      for (double t : x) {
        if (t > most) {
          most = t;
        }
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = 1.0 / sum;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      double t1 = most + Math.log(sum);
      if (sum == 0.0 | !Double.isFinite(sum)) {
        most = Double.NEGATIVE_INFINITY;
        int chosen = Integer.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
          double t2 = x[i];
          if (t2 > most) {
            most = t2;
            chosen = i;
          }
        }
        // one by one: their sum is 0, infinite or NaN
        double mostBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          mostBar -= t * kept[i];
        }
        if (chosen != Integer.MAX_VALUE) {
          xBar[chosen] += mostBar;
        }
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrangeCases.chosen}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChosenHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StrangeCases.chosen}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChosenHvp chosenHvp(double[] x, double[] xDot) {
    return chosenHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenHvp(double[], double[])
   */
  static ChosenHvp chosenHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = chosenHvp(x, xDot, xBar, xHvp, tape);
    return new ChosenHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code StrangeCases.chosen}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double chosenHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return chosenHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenHvp(double[], double[], double[], double[])
   */
  static double chosenHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double most = Double.NEGATIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      double mostDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double t1 = xDot[i];
        if (t > most) {
          most = t;
          chosen = i;
          mostDot = t1;
        }
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        double t1 = (xDot[i] - mostDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double t1 = sumDot * t * t;
      double mostBar = 1.0;
      double mostBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = kept[i];
        double t3 = t * t2;
        double t4 = t * keptDot[i] - t1 * t2;
        mostBar -= t3;
        mostBarDot -= t4;
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += mostBar;
        xHvp[chosen] += mostBarDot;
      }
      return most + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StrangeCases.chosen} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction chosenFunction() {
    return new ChosenFunction();
  }

  private static final class ChosenFunction implements ScalarFunction {

    ChosenFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StrangeCases.chosen(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = chosenGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return chosenJvp(x, xDot).tangent();
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
      double value = chosenHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StrangeCases.ofOthers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual ofOthersJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double most = y[0];
    double mostDot = yDot[0];
    for (int i = 1; i < y.length; i++) {
      double t = y[i];
      double t1 = yDot[i];
      if (t > most) {
        most = t;
        mostDot = t1;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - most);
      sum += t;
      sumDot += (xDot[i] - mostDot) * t;
    }
    return new Dual(most + Math.log(sum), mostDot + StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofOthersJvp(double[], double[], double[], double[])
   */
  static Dual ofOthersJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return ofOthersJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrangeCases.ofOthers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OfOthersGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code StrangeCases.ofOthers} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OfOthersGradient ofOthersGradient(double[] x, double[] y) {
    return ofOthersGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofOthersGradient(double[], double[])
   */
  static OfOthersGradient ofOthersGradient(double[] x, double[] y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = ofOthersGradient(x, y, xBar, yBar, tape);
    return new OfOthersGradient(value, xBar, yBar);
  }

  /**
   * Reverse mode: {@code StrangeCases.ofOthers} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double ofOthersGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    return ofOthersGradient(x, y, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofOthersGradient(double[], double[], double[], double[])
   */
  static double ofOthersGradient(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double most = y[0];
      double most1 = most;
      for (int i = 1; i < y.length; i++) {
        double t = y[i];
        if (t > most1) {
          most1 = t;
        }
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most1);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = 1.0 / sum;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      if (sum == 0.0 | !Double.isFinite(sum)) {
        int chosen = Integer.MAX_VALUE;
        for (int i = 1; i < y.length; i++) {
          double t1 = y[i];
          if (t1 > most) {
            most = t1;
            chosen = i;
          }
        }
        // one by one: their sum is 0, infinite or NaN
        double mostBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          mostBar -= t * kept[i];
        }
        if (chosen != Integer.MAX_VALUE) {
          yBar[chosen] += mostBar;
          mostBar = 0.0;
        }
        yBar[0] += mostBar;
      }
      return most1 + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StrangeCases.ofOthers} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction ofOthersFunction(double[] x, double[] y) {
    return new OfOthersFunction(x, y);
  }

  private static final class OfOthersFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    OfOthersFunction(double[] x, double[] y) {
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
      return StrangeCases.ofOthers(x, y);
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
      double value = ofOthersGradient(x, y, xBar, yBar);
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
      return ofOthersJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code StrangeCases.changedBetween} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual changedBetweenJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double most = x[0];
    double mostDot = xDot[0];
    for (int i = 1; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > most) {
        most = t;
        mostDot = t1;
      }
    }
    for (int i = 0; i < x.length; i++) {
      double t = -(2.0 * xDot[i]);
      x[i] = 4.0 - 2.0 * x[i];
      xDot[i] = t;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - most);
      sum += t;
      sumDot += (xDot[i] - mostDot) * t;
    }
    return new Dual(most + Math.log(sum), mostDot + StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedBetweenJvp(double[], double[])
   */
  static Dual changedBetweenJvp(double[] x, double[] xDot, Tape tape) {
    return changedBetweenJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrangeCases.changedBetween}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChangedBetweenGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StrangeCases.changedBetween} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ChangedBetweenGradient changedBetweenGradient(double[] x) {
    return changedBetweenGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedBetweenGradient(double[])
   */
  static ChangedBetweenGradient changedBetweenGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = changedBetweenGradient(x, xBar, tape);
    return new ChangedBetweenGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code StrangeCases.changedBetween} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double changedBetweenGradient(double[] x, double[] xBar) {
    return changedBetweenGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedBetweenGradient(double[], double[])
   */
  static double changedBetweenGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double most = x[0];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < x.length; i++) {
        double t = x[i];
        if (t > most) {
          most = t;
          chosen = i;
        }
      }
      for (int i = 0; i < x.length; i++) {
        x[i] = 4.0 - 2.0 * x[i];
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double mostBar;
      if (sum == 0.0 | !Double.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        mostBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          mostBar -= t * kept[i];
        }
      } else {
        mostBar = 0.0;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] = -(2.0 * xBar[i]);
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += mostBar;
        mostBar = 0.0;
      }
      xBar[0] += mostBar;
      return most + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrangeCases.changedBetween}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChangedBetweenHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StrangeCases.changedBetween}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ChangedBetweenHvp changedBetweenHvp(double[] x, double[] xDot) {
    return changedBetweenHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedBetweenHvp(double[], double[])
   */
  static ChangedBetweenHvp changedBetweenHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = changedBetweenHvp(x, xDot, xBar, xHvp, tape);
    return new ChangedBetweenHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code StrangeCases.changedBetween}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double changedBetweenHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return changedBetweenHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedBetweenHvp(double[], double[], double[], double[])
   */
  static double changedBetweenHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double most = x[0];
      double mostDot = xDot[0];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < x.length; i++) {
        double t = x[i];
        double t1 = xDot[i];
        if (t > most) {
          most = t;
          chosen = i;
          mostDot = t1;
        }
      }
      for (int i = 0; i < x.length; i++) {
        double t = -(2.0 * xDot[i]);
        x[i] = 4.0 - 2.0 * x[i];
        xDot[i] = t;
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        double t1 = (xDot[i] - mostDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double t1 = sumDot * t * t;
      double mostBar = 1.0;
      double mostBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = kept[i];
        double t3 = t * t2;
        double t4 = t * keptDot[i] - t1 * t2;
        mostBar -= t3;
        mostBarDot -= t4;
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      for (int i = 0; i < x.length; i++) {
        double xBarDot = -(2.0 * xHvp[i]);
        xBar[i] = -(2.0 * xBar[i]);
        xHvp[i] = xBarDot;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += mostBar;
        xHvp[chosen] += mostBarDot;
        mostBar = 0.0;
        mostBarDot = 0.0;
      }
      xBar[0] += mostBar;
      xHvp[0] += mostBarDot;
      return most + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StrangeCases.changedBetween} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction changedBetweenFunction() {
    return new ChangedBetweenFunction();
  }

  private static final class ChangedBetweenFunction implements ScalarFunction {

    ChangedBetweenFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StrangeCases.changedBetween(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = changedBetweenGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return changedBetweenJvp(x, xDot).tangent();
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
      double value = changedBetweenHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StrangeCases.changedAfter} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual changedAfterJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double most = y[0];
    double mostDot = yDot[0];
    for (int i = 1; i < y.length; i++) {
      double t = y[i];
      double t1 = yDot[i];
      if (t > most) {
        most = t;
        mostDot = t1;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - most);
      sum += t;
      sumDot += (xDot[i] - mostDot) * t;
    }
    y[0] = 7.0;
    yDot[0] = 0.0;
    return new Dual(most + Math.log(sum), mostDot + StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedAfterJvp(double[], double[], double[], double[])
   */
  static Dual changedAfterJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return changedAfterJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrangeCases.changedAfter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ChangedAfterGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code StrangeCases.changedAfter} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ChangedAfterGradient changedAfterGradient(double[] x, double[] y) {
    return changedAfterGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedAfterGradient(double[], double[])
   */
  static ChangedAfterGradient changedAfterGradient(double[] x, double[] y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = changedAfterGradient(x, y, xBar, yBar, tape);
    return new ChangedAfterGradient(value, xBar, yBar);
  }

  /**
   * Reverse mode: {@code StrangeCases.changedAfter} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double changedAfterGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    return changedAfterGradient(x, y, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedAfterGradient(double[], double[], double[], double[])
   */
  static double changedAfterGradient(double[] x, double[] y, double[] xBar, double[] yBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double most = y[0];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < y.length; i++) {
        double t = y[i];
        if (t > most) {
          most = t;
          chosen = i;
        }
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        kept[i] = t;
        sum += t;
      }
      y[0] = 7.0;

      // reverse sweep
      double t = 1.0 / sum;
      yBar[0] = 0.0;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      if (sum == 0.0 | !Double.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        double mostBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          mostBar -= t * kept[i];
        }
        if (chosen != Integer.MAX_VALUE) {
          yBar[chosen] += mostBar;
          mostBar = 0.0;
        }
        yBar[0] += mostBar;
      }
      return most + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StrangeCases.changedAfter} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction changedAfterFunction(double[] x, double[] y) {
    return new ChangedAfterFunction(x, y);
  }

  private static final class ChangedAfterFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    ChangedAfterFunction(double[] x, double[] y) {
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
      return StrangeCases.changedAfter(x, y);
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
      double value = changedAfterGradient(x, y, xBar, yBar);
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
      return changedAfterJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code StrangeCases.places} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual placesJvp(double[] x, double[] y, int[] places, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    int places1 = places[0];
    double most = y[places1];
    double mostDot = yDot[places1];
    for (int i = 1; i < places.length; i++) {
      int places2 = places[i];
      double t = y[places2];
      double t1 = yDot[places2];
      if (t > most) {
        most = t;
        mostDot = t1;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - most);
      sum += t;
      sumDot += (xDot[i] - mostDot) * t;
    }
    return new Dual(most + Math.log(sum), mostDot + StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #placesJvp(double[], double[], int[], double[], double[])
   */
  static Dual placesJvp(double[] x, double[] y, int[] places, double[] xDot, double[] yDot,
      Tape tape) {
    return placesJvp(x, y, places, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrangeCases.places}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PlacesGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code StrangeCases.places} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param places constant
   * @return the value and the gradient, in new arrays
   */
  static PlacesGradient placesGradient(double[] x, double[] y, int[] places) {
    return placesGradient(x, y, places, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #placesGradient(double[], double[], int[])
   */
  static PlacesGradient placesGradient(double[] x, double[] y, int[] places, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = placesGradient(x, y, places, xBar, yBar, tape);
    return new PlacesGradient(value, xBar, yBar);
  }

  /**
   * Reverse mode: {@code StrangeCases.places} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param places constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double placesGradient(double[] x, double[] y, int[] places, double[] xBar, double[] yBar) {
    return placesGradient(x, y, places, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #placesGradient(double[], double[], int[], double[], double[])
   */
  static double placesGradient(double[] x, double[] y, int[] places, double[] xBar, double[] yBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      int places1 = places[0];
      double most = y[places1];
      double most1 = most;
      for (int i = 1; i < places.length; i++) {
        double t = y[places[i]];
        if (t > most1) {
          most1 = t;
        }
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most1);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = 1.0 / sum;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      if (sum == 0.0 | !Double.isFinite(sum)) {
        int chosen = Integer.MAX_VALUE;
        for (int i = 1; i < places.length; i++) {
          double t1 = y[places[i]];
          if (t1 > most) {
            most = t1;
            chosen = i;
          }
        }
        // one by one: their sum is 0, infinite or NaN
        double mostBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          mostBar -= t * kept[i];
        }
        if (chosen != Integer.MAX_VALUE) {
          yBar[places[chosen]] += mostBar;
          mostBar = 0.0;
        }
        yBar[places1] += mostBar;
      }
      return most1 + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrangeCases.places}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record PlacesHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code StrangeCases.places}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PlacesHvp placesHvp(double[] x, double[] y, int[] places, double[] xDot, double[] yDot) {
    return placesHvp(x, y, places, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #placesHvp(double[], double[], int[], double[], double[])
   */
  static PlacesHvp placesHvp(double[] x, double[] y, int[] places, double[] xDot, double[] yDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = placesHvp(x, y, places, xDot, yDot, xBar, yBar, xHvp, yHvp, tape);
    return new PlacesHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Second order: {@code StrangeCases.places}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double placesHvp(double[] x, double[] y, int[] places, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp) {
    return placesHvp(x, y, places, xDot, yDot, xBar, yBar, xHvp, yHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #placesHvp(double[], double[], int[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double placesHvp(double[] x, double[] y, int[] places, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
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
      int places1 = places[0];
      double most = y[places1];
      double mostDot = yDot[places1];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < places.length; i++) {
        int places2 = places[i];
        double t = y[places2];
        double t1 = yDot[places2];
        if (t > most) {
          most = t;
          chosen = i;
          mostDot = t1;
        }
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        double t1 = (xDot[i] - mostDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double t1 = sumDot * t * t;
      double mostBar = 1.0;
      double mostBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = kept[i];
        double t3 = t * t2;
        double t4 = t * keptDot[i] - t1 * t2;
        mostBar -= t3;
        mostBarDot -= t4;
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      if (chosen != Integer.MAX_VALUE) {
        int places2 = places[chosen];
        yBar[places2] += mostBar;
        yHvp[places2] += mostBarDot;
        mostBar = 0.0;
        mostBarDot = 0.0;
      }
      yBar[places1] += mostBar;
      yHvp[places1] += mostBarDot;
      return most + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StrangeCases.places} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param places captured
   * @return the view
   */
  static ScalarFunction placesFunction(double[] x, double[] y, int[] places) {
    return new PlacesFunction(x, y, places);
  }

  private static final class PlacesFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int[] places;

    private final int xSize;

    private final int ySize;

    PlacesFunction(double[] x, double[] y, int[] places) {
      this.x = x;
      this.y = y;
      this.places = places;
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
      return StrangeCases.places(x, y, this.places);
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
      double value = placesGradient(x, y, this.places, xBar, yBar);
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
      return placesJvp(x, y, this.places, xDot, yDot).tangent();
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
      double value = placesHvp(x, y, this.places, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code StrangeCases.crossEntropy} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param label constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual crossEntropyJvp(double[] x, int label, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double most = x[0];
    double mostDot = xDot[0];
    for (int i = 1; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double most1 = Math.max(most, x1);
      mostDot = (most >= x1 ? mostDot : most < x1 ? 0.0 : mostDot * most1)
          + (x1 > most ? xDot1 : x1 <= most ? 0.0 : xDot1 * most1);
      most = most1;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - most);
      sum += t;
      sumDot += (xDot[i] - mostDot) * t;
    }
    return new Dual(Math.log(sum) + most - x[label],
        StrongZero.over(sumDot, sum) + mostDot - xDot[label]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyJvp(double[], int, double[])
   */
  static Dual crossEntropyJvp(double[] x, int label, double[] xDot, Tape tape) {
    return crossEntropyJvp(x, label, xDot);
  }

  /**
   * Value and gradient of {@code StrangeCases.crossEntropy}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CrossEntropyGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StrangeCases.crossEntropy} and its gradient.
   *
   * @param x as the method takes it
   * @param label constant
   * @return the value and the gradient, in new arrays
   */
  static CrossEntropyGradient crossEntropyGradient(double[] x, int label) {
    return crossEntropyGradient(x, label, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyGradient(double[], int)
   */
  static CrossEntropyGradient crossEntropyGradient(double[] x, int label, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = crossEntropyGradient(x, label, xBar, tape);
    return new CrossEntropyGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code StrangeCases.crossEntropy} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param label constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double crossEntropyGradient(double[] x, int label, double[] xBar) {
    return crossEntropyGradient(x, label, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyGradient(double[], int, double[])
   */
  static double crossEntropyGradient(double[] x, int label, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double most = x[0];
      double most1 = most;
      for (int i = 1; i < x.length; i++) {
        most1 = Math.max(most1, x[i]);
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most1);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = Math.log(sum) + most1 - x[label];
      xBar[label] -= 1.0;
      double t1 = 1.0 / sum;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t1 * kept[i];
      }
      boolean t2 = most1 != most1;
      if (sum == 0.0 | !Double.isFinite(sum) | t2) {
        int chosen = Integer.MAX_VALUE;
        for (int i = 1; i < x.length; i++) {
          double x1 = x[i];
          if (x1 > most | x1 != x1) {
            chosen = i;
          }
          most = Math.max(most, x1);
        }
        // one by one: their sum is 0, infinite or NaN
        double mostBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          mostBar -= t1 * kept[i];
        }
        if (t2) {
          mostBar = most1;
        }
        if (chosen != Integer.MAX_VALUE) {
          xBar[chosen] += mostBar;
          mostBar = 0.0;
        }
        xBar[0] += mostBar;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrangeCases.crossEntropy}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CrossEntropyHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StrangeCases.crossEntropy}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param label constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CrossEntropyHvp crossEntropyHvp(double[] x, int label, double[] xDot) {
    return crossEntropyHvp(x, label, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyHvp(double[], int, double[])
   */
  static CrossEntropyHvp crossEntropyHvp(double[] x, int label, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = crossEntropyHvp(x, label, xDot, xBar, xHvp, tape);
    return new CrossEntropyHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code StrangeCases.crossEntropy}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param label constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double crossEntropyHvp(double[] x, int label, double[] xDot, double[] xBar,
      double[] xHvp) {
    return crossEntropyHvp(x, label, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyHvp(double[], int, double[], double[], double[])
   */
  static double crossEntropyHvp(double[] x, int label, double[] xDot, double[] xBar, double[] xHvp,
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
      double most = x[0];
      double mostDot = xDot[0];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double most1 = Math.max(most, x1);
        boolean t = x1 > most;
        mostDot = (most >= x1 ? mostDot : most < x1 ? 0.0 : mostDot * most1)
            + (t ? xDot1 : x1 <= most ? 0.0 : xDot1 * most1);
        if (t | x1 != x1) {
          chosen = i;
        }
        most = most1;
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        double t1 = (xDot[i] - mostDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = Math.log(sum) + most - x[label];
      xBar[label] -= 1.0;
      double t1 = 1.0 / sum;
      double t2 = sumDot * t1 * t1;
      double mostBar = 1.0;
      double mostBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t3 = kept[i];
        double t4 = t1 * t3;
        double t5 = t1 * keptDot[i] - t2 * t3;
        mostBar -= t4;
        mostBarDot -= t5;
        xBar[i] += t4;
        xHvp[i] += t5;
      }
      if (most == most) {
        most = mostBar;
        mostDot = mostBarDot;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += most;
        xHvp[chosen] += mostDot;
        mostBar = 0.0;
        mostBarDot = 0.0;
      } else {
        mostBar = most;
        mostBarDot = mostDot;
      }
      xBar[0] += mostBar;
      xHvp[0] += mostBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StrangeCases.crossEntropy} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param label captured
   * @return the view
   */
  static ScalarFunction crossEntropyFunction(int label) {
    return new CrossEntropyFunction(label);
  }

  private static final class CrossEntropyFunction implements ScalarFunction {

    private final int label;

    CrossEntropyFunction(int label) {
      this.label = label;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StrangeCases.crossEntropy(x, this.label);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = crossEntropyGradient(x, this.label, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return crossEntropyJvp(x, this.label, xDot).tangent();
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
      double value = crossEntropyHvp(x, this.label, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StrangeCases.twice} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twiceJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double most = Double.NEGATIVE_INFINITY;
    double mostDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > most) {
        most = t;
        mostDot = t1;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - most);
      sum += t;
      sumDot += (xDot[i] - mostDot) * t;
    }
    double t = most + Math.log(sum);
    most = Double.NEGATIVE_INFINITY;
    double t1 = mostDot + StrongZero.over(sumDot, sum);
    mostDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t2 = x[i];
      double t3 = xDot[i];
      if (t2 > most) {
        most = t2;
        mostDot = t3;
      }
    }
    sum = 0.0;
    sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t2 = Math.exp(x[i] - most);
      sum += t2;
      sumDot += (xDot[i] - mostDot) * t2;
    }
    double t2 = t + (most + Math.log(sum));
    most = Double.NEGATIVE_INFINITY;
    double t3 = t1 + (mostDot + StrongZero.over(sumDot, sum));
    mostDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double t4 = y[i];
      double t5 = yDot[i];
      if (t4 > most) {
        most = t4;
        mostDot = t5;
      }
    }
    sum = 0.0;
    sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double t4 = Math.exp(y[i] - most);
      sum += t4;
      sumDot += (yDot[i] - mostDot) * t4;
    }
    return new Dual(t2 + (most + Math.log(sum)), t3 + (mostDot + StrongZero.over(sumDot, sum)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceJvp(double[], double[], double[], double[])
   */
  static Dual twiceJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return twiceJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrangeCases.twice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record TwiceGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code StrangeCases.twice} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwiceGradient twiceGradient(double[] x, double[] y) {
    return twiceGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], double[])
   */
  static TwiceGradient twiceGradient(double[] x, double[] y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = twiceGradient(x, y, xBar, yBar, tape);
    return new TwiceGradient(value, xBar, yBar);
  }

  /**
   * Reverse mode: {@code StrangeCases.twice} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double twiceGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    return twiceGradient(x, y, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], double[], double[], double[])
   */
  static double twiceGradient(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double most = Double.NEGATIVE_INFINITY;
      for (double t : x) {
        if (t > most) {
          most = t;
        }
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        kept[i] = t;
        sum += t;
      }
      double t = most + Math.log(sum);
      most = Double.NEGATIVE_INFINITY;
      for (double t1 : x) {
        if (t1 > most) {
          most = t1;
        }
      }
      double[] kept1 = tape.doubles(x.length);
      double sum1 = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t1 = Math.exp(x[i] - most);
        kept1[i] = t1;
        sum1 += t1;
      }
      double t1 = t + (most + Math.log(sum1));
      most = Double.NEGATIVE_INFINITY;
      for (double t2 : y) {
        if (t2 > most) {
          most = t2;
        }
      }
      double[] kept2 = tape.doubles(y.length);
      double sum2 = 0.0;
      for (int i = 0; i < y.length; i++) {
        double t2 = Math.exp(y[i] - most);
        kept2[i] = t2;
        sum2 += t2;
      }

      // reverse sweep
      double t2 = 1.0 / sum2;
      for (int i = 0; i < y.length; i++) {
        yBar[i] += t2 * kept2[i];
      }
      double t3 = t1 + (most + Math.log(sum2));
      if (sum2 == 0.0 | !Double.isFinite(sum2)) {
        most = Double.NEGATIVE_INFINITY;
        int chosen = Integer.MAX_VALUE;
        for (int i = 0; i < y.length; i++) {
          double t4 = y[i];
          if (t4 > most) {
            most = t4;
            chosen = i;
          }
        }
        // one by one: their sum is 0, infinite or NaN
        double mostBar = 1.0;
        for (int i = 0; i < y.length; i++) {
          mostBar -= t2 * kept2[i];
        }
        if (chosen != Integer.MAX_VALUE) {
          yBar[chosen] += mostBar;
        }
      }
      double t4 = 1.0 / sum1;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t4 * kept1[i];
      }
      if (sum1 == 0.0 | !Double.isFinite(sum1)) {
        most = Double.NEGATIVE_INFINITY;
        int chosen = Integer.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
          double t5 = x[i];
          if (t5 > most) {
            most = t5;
            chosen = i;
          }
        }
        // one by one: their sum is 0, infinite or NaN
        double mostBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          mostBar -= t4 * kept1[i];
        }
        if (chosen != Integer.MAX_VALUE) {
          xBar[chosen] += mostBar;
        }
      }
      double t5 = 1.0 / sum;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t5 * kept[i];
      }
      if (sum == 0.0 | !Double.isFinite(sum)) {
        most = Double.NEGATIVE_INFINITY;
        int chosen = Integer.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
          double t6 = x[i];
          if (t6 > most) {
            most = t6;
            chosen = i;
          }
        }
        // one by one: their sum is 0, infinite or NaN
        double mostBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          mostBar -= t5 * kept[i];
        }
        if (chosen != Integer.MAX_VALUE) {
          xBar[chosen] += mostBar;
        }
      }
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrangeCases.twice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record TwiceHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code StrangeCases.twice}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwiceHvp twiceHvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    return twiceHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], double[], double[], double[])
   */
  static TwiceHvp twiceHvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = twiceHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp, tape);
    return new TwiceHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Second order: {@code StrangeCases.twice}, its gradient, and the product of its Hessian
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
  static double twiceHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp) {
    return twiceHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double twiceHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
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
      double most = Double.NEGATIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      double mostDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double t1 = xDot[i];
        if (t > most) {
          most = t;
          chosen = i;
          mostDot = t1;
        }
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        double t1 = (xDot[i] - mostDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }
      double t = most + Math.log(sum);
      most = Double.NEGATIVE_INFINITY;
      int chosen1 = Integer.MAX_VALUE;
      mostDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t1 = x[i];
        double t2 = xDot[i];
        if (t1 > most) {
          most = t1;
          chosen1 = i;
          mostDot = t2;
        }
      }
      double[] kept1 = tape.doubles(x.length);
      double[] keptDot1 = tape.doubles(x.length);
      double sum1 = 0.0;
      double sumDot1 = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t1 = Math.exp(x[i] - most);
        double t2 = (xDot[i] - mostDot) * t1;
        kept1[i] = t1;
        keptDot1[i] = t2;
        sum1 += t1;
        sumDot1 += t2;
      }
      double t1 = t + (most + Math.log(sum1));
      most = Double.NEGATIVE_INFINITY;
      int chosen2 = Integer.MAX_VALUE;
      mostDot = 0.0;
      for (int i = 0; i < y.length; i++) {
        double t2 = y[i];
        double t3 = yDot[i];
        if (t2 > most) {
          most = t2;
          chosen2 = i;
          mostDot = t3;
        }
      }
      double[] kept2 = tape.doubles(y.length);
      double[] keptDot2 = tape.doubles(y.length);
      double sum2 = 0.0;
      double sumDot2 = 0.0;
      for (int i = 0; i < y.length; i++) {
        double t2 = Math.exp(y[i] - most);
        double t3 = (yDot[i] - mostDot) * t2;
        kept2[i] = t2;
        keptDot2[i] = t3;
        sum2 += t2;
        sumDot2 += t3;
      }

      // reverse sweep
      double t2 = 1.0 / sum2;
      double t3 = sumDot2 * t2 * t2;
      double mostBar = 1.0;
      double mostBarDot = 0.0;
      for (int i = 0; i < y.length; i++) {
        double t4 = kept2[i];
        double t5 = t2 * t4;
        double t6 = t2 * keptDot2[i] - t3 * t4;
        mostBar -= t5;
        mostBarDot -= t6;
        yBar[i] += t5;
        yHvp[i] += t6;
      }
      if (chosen2 != Integer.MAX_VALUE) {
        yBar[chosen2] += mostBar;
        yHvp[chosen2] += mostBarDot;
      }
      double t4 = 1.0 / sum1;
      double t5 = sumDot1 * t4 * t4;
      mostBar = 1.0;
      mostBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t6 = kept1[i];
        double t7 = t4 * t6;
        double t8 = t4 * keptDot1[i] - t5 * t6;
        mostBar -= t7;
        mostBarDot -= t8;
        xBar[i] += t7;
        xHvp[i] += t8;
      }
      if (chosen1 != Integer.MAX_VALUE) {
        xBar[chosen1] += mostBar;
        xHvp[chosen1] += mostBarDot;
      }
      double t6 = 1.0 / sum;
      double t7 = sumDot * t6 * t6;
      mostBar = 1.0;
      mostBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t8 = kept[i];
        double t9 = t6 * t8;
        double t10 = t6 * keptDot[i] - t7 * t8;
        mostBar -= t9;
        mostBarDot -= t10;
        xBar[i] += t9;
        xHvp[i] += t10;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += mostBar;
        xHvp[chosen] += mostBarDot;
      }
      return t1 + (most + Math.log(sum2));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StrangeCases.twice} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction twiceFunction(double[] x, double[] y) {
    return new TwiceFunction(x, y);
  }

  private static final class TwiceFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    TwiceFunction(double[] x, double[] y) {
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
      return StrangeCases.twice(x, y);
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
      double value = twiceGradient(x, y, xBar, yBar);
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
      return twiceJvp(x, y, xDot, yDot).tangent();
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
      double value = twiceHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code StrangeCases.usedElsewhere} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual usedElsewhereJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double most = x[0];
    double mostDot = xDot[0];
    for (int i = 1; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double most1 = Math.max(most, x1);
      mostDot = (most >= x1 ? mostDot : most < x1 ? 0.0 : mostDot * most1)
          + (x1 > most ? xDot1 : x1 <= most ? 0.0 : xDot1 * most1);
      most = most1;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - most);
      sum += t;
      sumDot += (xDot[i] - mostDot) * t;
    }
    return new Dual(most + Math.log(sum) + 2.0 * most,
        mostDot + StrongZero.over(sumDot, sum) + 2.0 * mostDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedElsewhereJvp(double[], double[])
   */
  static Dual usedElsewhereJvp(double[] x, double[] xDot, Tape tape) {
    return usedElsewhereJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrangeCases.usedElsewhere}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UsedElsewhereGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StrangeCases.usedElsewhere} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UsedElsewhereGradient usedElsewhereGradient(double[] x) {
    return usedElsewhereGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedElsewhereGradient(double[])
   */
  static UsedElsewhereGradient usedElsewhereGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = usedElsewhereGradient(x, xBar, tape);
    return new UsedElsewhereGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code StrangeCases.usedElsewhere} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double usedElsewhereGradient(double[] x, double[] xBar) {
    return usedElsewhereGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedElsewhereGradient(double[], double[])
   */
  static double usedElsewhereGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double most = x[0];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < x.length; i++) {
        double x1 = x[i];
        if (x1 > most | x1 != x1) {
          chosen = i;
        }
        most = Math.max(most, x1);
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double mostBar;
      if (sum == 0.0 | !Double.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        mostBar = 3.0;
        for (int i = 0; i < x.length; i++) {
          mostBar -= t * kept[i];
        }
      } else {
        mostBar = 3.0 - t * sum;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      if (most != most) {
        mostBar = most;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += mostBar;
        mostBar = 0.0;
      }
      xBar[0] += mostBar;
      return most + Math.log(sum) + 2.0 * most;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrangeCases.usedElsewhere}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UsedElsewhereHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StrangeCases.usedElsewhere}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UsedElsewhereHvp usedElsewhereHvp(double[] x, double[] xDot) {
    return usedElsewhereHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedElsewhereHvp(double[], double[])
   */
  static UsedElsewhereHvp usedElsewhereHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = usedElsewhereHvp(x, xDot, xBar, xHvp, tape);
    return new UsedElsewhereHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code StrangeCases.usedElsewhere}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double usedElsewhereHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return usedElsewhereHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedElsewhereHvp(double[], double[], double[], double[])
   */
  static double usedElsewhereHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double most = x[0];
      double mostDot = xDot[0];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double most1 = Math.max(most, x1);
        boolean t = x1 > most;
        mostDot = (most >= x1 ? mostDot : most < x1 ? 0.0 : mostDot * most1)
            + (t ? xDot1 : x1 <= most ? 0.0 : xDot1 * most1);
        if (t | x1 != x1) {
          chosen = i;
        }
        most = most1;
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - most);
        double t1 = (xDot[i] - mostDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double t1 = sumDot * t * t;
      double mostBar = 3.0;
      double mostBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = kept[i];
        double t3 = t * t2;
        double t4 = t * keptDot[i] - t1 * t2;
        mostBar -= t3;
        mostBarDot -= t4;
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      double t2 = most + Math.log(sum) + 2.0 * most;
      if (most == most) {
        most = mostBar;
        mostDot = mostBarDot;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += most;
        xHvp[chosen] += mostDot;
        mostBar = 0.0;
        mostBarDot = 0.0;
      } else {
        mostBar = most;
        mostBarDot = mostDot;
      }
      xBar[0] += mostBar;
      xHvp[0] += mostBarDot;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StrangeCases.usedElsewhere} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction usedElsewhereFunction() {
    return new UsedElsewhereFunction();
  }

  private static final class UsedElsewhereFunction implements ScalarFunction {

    UsedElsewhereFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StrangeCases.usedElsewhere(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = usedElsewhereGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return usedElsewhereJvp(x, xDot).tangent();
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
      double value = usedElsewhereHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }
}
