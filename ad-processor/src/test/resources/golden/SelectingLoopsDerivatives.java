package corpus;

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

/**
 * Derivatives of methods of {@code SelectingLoops}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class SelectingLoopsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.SelectingLoopsDerivatives");
  }

  private SelectingLoopsDerivatives() {}

  /**
   * Forward mode: {@code SelectingLoops.kMeans} and its derivative in the direction of the
   * tangents.
   *
   * @param centroids as the method takes it
   * @param points constant
   * @param centroidsDot tangent of {@code centroids}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual kMeansJvp(double[][] centroids, double[][] points, double[][] centroidsDot) {
    Arguments.sameShape("centroidsDot", centroidsDot, "centroids", centroids);
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < points.length; i++) {
      double nearest = Double.POSITIVE_INFINITY;
      double nearestDot = 0.0;
      for (int j = 0; j < centroids.length; j++) {
        int t = points[i].length;
        double squares = 0.0;
        double squaresDot = 0.0;
        for (int d = 0; d < t; d++) {
          double r = points[i][d] - centroids[j][d];
          squares += r * r;
          squaresDot -= 2.0 * (centroidsDot[j][d] * r);
        }
        double nearest1 = Math.min(nearest, squares);
        nearestDot =
            (nearest <= squares ? nearestDot : nearest > squares ? 0.0 : nearestDot * nearest1)
            + (squares < nearest ? squaresDot : squares >= nearest ? 0.0 : squaresDot * nearest1);
        nearest = nearest1;
      }
      total += nearest;
      totalDot += nearestDot;
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kMeansJvp(double[][], double[][], double[][])
   */
  static Dual kMeansJvp(double[][] centroids, double[][] points, double[][] centroidsDot,
      Tape tape) {
    return kMeansJvp(centroids, points, centroidsDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.kMeans}.
   *
   * @param value what the method returns
   * @param centroids the derivative with respect to {@code centroids}
   */
  record KMeansGradient(double value, double[][] centroids) {}

  /**
   * Reverse mode: {@code SelectingLoops.kMeans} and its gradient.
   *
   * @param centroids as the method takes it
   * @param points constant
   * @return the value and the gradient, in new arrays
   */
  static KMeansGradient kMeansGradient(double[][] centroids, double[][] points) {
    double[][] centroidsBar = Arguments.zerosLike(centroids);
    double value = kMeansGradient(centroids, points, centroidsBar);
    return new KMeansGradient(value, centroidsBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kMeansGradient(double[][], double[][])
   */
  static KMeansGradient kMeansGradient(double[][] centroids, double[][] points, Tape tape) {
    return kMeansGradient(centroids, points);
  }

  /**
   * Reverse mode: {@code SelectingLoops.kMeans} and its gradient, written into the caller's
   * memory.
   *
   * @param centroids as the method takes it
   * @param points constant
   * @param centroidsBar overwritten with the gradient with respect to {@code centroids}; of
   *     the same shape
   * @return the value
   */
  static double kMeansGradient(double[][] centroids, double[][] points, double[][] centroidsBar) {
    Arguments.sameShape("centroidsBar", centroidsBar, "centroids", centroids);
    Arguments.zero(centroidsBar);
    double total = 0.0;
    for (int i = 0; i < points.length; i++) {
      double nearest = Double.POSITIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      for (int j = 0; j < centroids.length; j++) {
        int t = points[i].length;
        double squares = 0.0;
        for (int d = 0; d < t; d++) {
          double r = points[i][d] - centroids[j][d];
          squares += r * r;
        }
        if (squares < nearest | squares != squares) {
          chosen = j;
        }
        nearest = Math.min(nearest, squares);
      }
      total += nearest;
      double t = nearest != nearest ? nearest : 1.0;
      if (chosen != Integer.MAX_VALUE) {
        int t1 = points[i].length;
        for (int d = 0; d < t1; d++) {
          double r = points[i][d] - centroids[chosen][d];
          double rBar = 2.0 * (t * r);
          centroidsBar[chosen][d] -= rBar;
        }
      }
    }
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kMeansGradient(double[][], double[][], double[][])
   */
  static double kMeansGradient(double[][] centroids, double[][] points, double[][] centroidsBar,
      Tape tape) {
    return kMeansGradient(centroids, points, centroidsBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.kMeans}.
   *
   * @param value what the method returns
   * @param centroids the derivative with respect to {@code centroids}
   * @param centroidsHvp the Hessian-vector product for {@code centroids}
   */
  record KMeansHvp(double value, double[][] centroids, double[][] centroidsHvp) {}

  /**
   * Second order: {@code SelectingLoops.kMeans}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param centroids as the method takes it
   * @param points constant
   * @param centroidsDot tangent of {@code centroids}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static KMeansHvp kMeansHvp(double[][] centroids, double[][] points, double[][] centroidsDot) {
    double[][] centroidsBar = Arguments.zerosLike(centroids);
    double[][] centroidsHvp = Arguments.zerosLike(centroids);
    double value = kMeansHvp(centroids, points, centroidsDot, centroidsBar, centroidsHvp);
    return new KMeansHvp(value, centroidsBar, centroidsHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kMeansHvp(double[][], double[][], double[][])
   */
  static KMeansHvp kMeansHvp(double[][] centroids, double[][] points, double[][] centroidsDot,
      Tape tape) {
    return kMeansHvp(centroids, points, centroidsDot);
  }

  /**
   * Second order: {@code SelectingLoops.kMeans}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param centroids as the method takes it
   * @param points constant
   * @param centroidsDot tangent of {@code centroids}, of the same shape; not modified
   * @param centroidsBar overwritten with the gradient with respect to {@code centroids}; of
   *     the same shape
   * @param centroidsHvp overwritten with the Hessian-vector product for {@code centroids};
   *     of the same shape
   * @return the value
   */
  static double kMeansHvp(double[][] centroids, double[][] points, double[][] centroidsDot,
      double[][] centroidsBar, double[][] centroidsHvp) {
    Arguments.sameShape("centroidsDot", centroidsDot, "centroids", centroids);
    Arguments.sameShape("centroidsBar", centroidsBar, "centroids", centroids);
    Arguments.sameShape("centroidsHvp", centroidsHvp, "centroids", centroids);
    Arguments.distinct("centroidsDot", centroidsDot, "centroidsBar", centroidsBar);
    Arguments.distinct("centroidsDot", centroidsDot, "centroidsHvp", centroidsHvp);
    Arguments.distinct("centroidsBar", centroidsBar, "centroidsHvp", centroidsHvp);
    Arguments.zero(centroidsBar);
    Arguments.zero(centroidsHvp);
    double total = 0.0;
    for (int i = 0; i < points.length; i++) {
      double nearest = Double.POSITIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      double nearestDot = 0.0;
      for (int j = 0; j < centroids.length; j++) {
        int t = points[i].length;
        double squares = 0.0;
        double squaresDot = 0.0;
        for (int d = 0; d < t; d++) {
          double r = points[i][d] - centroids[j][d];
          squares += r * r;
          squaresDot -= 2.0 * (centroidsDot[j][d] * r);
        }
        double nearest1 = Math.min(nearest, squares);
        boolean t1 = squares < nearest;
        nearestDot =
            (nearest <= squares ? nearestDot : nearest > squares ? 0.0 : nearestDot * nearest1)
            + (t1 ? squaresDot : squares >= nearest ? 0.0 : squaresDot * nearest1);
        if (t1 | squares != squares) {
          chosen = j;
        }
        nearest = nearest1;
      }
      total += nearest;
      if (nearest == nearest) {
        nearest = 1.0;
        nearestDot = 0.0;
      }
      if (chosen != Integer.MAX_VALUE) {
        int t = points[i].length;
        for (int d = 0; d < t; d++) {
          double r = points[i][d] - centroids[chosen][d];
          double rBar = 2.0 * (nearest * r);
          double rBarDot = 2.0 * (nearestDot * r - nearest * centroidsDot[chosen][d]);
          double[] centroidsBarDot = centroidsHvp[chosen];
          centroidsBar[chosen][d] -= rBar;
          centroidsBarDot[d] -= rBarDot;
        }
      }
    }
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kMeansHvp(double[][], double[][], double[][], double[][], double[][])
   */
  static double kMeansHvp(double[][] centroids, double[][] points, double[][] centroidsDot,
      double[][] centroidsBar, double[][] centroidsHvp, Tape tape) {
    return kMeansHvp(centroids, points, centroidsDot, centroidsBar, centroidsHvp);
  }

  /**
   * {@code SelectingLoops.kMeans} as a function of the vector that packs {@code centroids},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param centroids of the shape that the parameter is to have
   * @param points captured
   * @return the view
   */
  static ScalarFunction kMeansFunction(double[][] centroids, double[][] points) {
    return new KMeansFunction(centroids, points);
  }

  private static final class KMeansFunction implements ScalarFunction {

    private final double[][] centroids;

    private final double[][] points;

    private final int centroidsSize;

    KMeansFunction(double[][] centroids, double[][] points) {
      this.centroids = centroids;
      this.points = points;
      Objects.requireNonNull(centroids, "centroids");
      this.centroidsSize = Arguments.size(centroids);
    }

    @Override
    public int inputs() {
      return centroidsSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] centroids = Arguments.unpackLike(this.centroids, packed, 0);
      return SelectingLoops.kMeans(centroids, this.points);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] centroids = Arguments.unpackLike(this.centroids, packed, 0);
      double[][] centroidsBar = Arguments.zerosLike(centroids);
      double value = kMeansGradient(centroids, this.points, centroidsBar);
      Arguments.pack(centroidsBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] centroids = Arguments.unpackLike(this.centroids, packed, 0);
      double[][] centroidsDot = Arguments.unpackLike(this.centroids, direction, 0);
      return kMeansJvp(centroids, this.points, centroidsDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] centroids = Arguments.unpackLike(this.centroids, packed, 0);
      double[][] centroidsDot = Arguments.unpackLike(this.centroids, direction, 0);
      double[][] centroidsBar = Arguments.zerosLike(centroids);
      double[][] centroidsHvp = Arguments.zerosLike(centroids);
      double value = kMeansHvp(centroids, this.points, centroidsDot, centroidsBar, centroidsHvp);
      Arguments.pack(centroidsBar, gradient, 0);
      Arguments.pack(centroidsHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.logSumExp} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual logSumExpJvp(double[] x, double[] xDot) {
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
      double each = x[i];
      double eachDot = xDot[i];
      double t = Math.exp(each - largest);
      sum += t;
      sumDot += (eachDot - largestDot) * t;
    }
    return new Dual(largest + Math.log(sum), largestDot + StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpJvp(double[], double[])
   */
  static Dual logSumExpJvp(double[] x, double[] xDot, Tape tape) {
    return logSumExpJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.logSumExp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LogSumExpGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SelectingLoops.logSumExp} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogSumExpGradient logSumExpGradient(double[] x) {
    return logSumExpGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpGradient(double[])
   */
  static LogSumExpGradient logSumExpGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = logSumExpGradient(x, xBar, tape);
    return new LogSumExpGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code SelectingLoops.logSumExp} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double logSumExpGradient(double[] x, double[] xBar) {
    return logSumExpGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpGradient(double[], double[])
   */
  static double logSumExpGradient(double[] x, double[] xBar, Tape tape) {
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
        double each = x[i];
        double t = Math.exp(each - largest1);
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
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.logSumExp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LogSumExpHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SelectingLoops.logSumExp}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LogSumExpHvp logSumExpHvp(double[] x, double[] xDot) {
    return logSumExpHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpHvp(double[], double[])
   */
  static LogSumExpHvp logSumExpHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = logSumExpHvp(x, xDot, xBar, xHvp, tape);
    return new LogSumExpHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code SelectingLoops.logSumExp}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double logSumExpHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return logSumExpHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpHvp(double[], double[], double[], double[])
   */
  static double logSumExpHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double largest = x[0];
      double largestDot = xDot[0];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double largest1 = Math.max(largest, x1);
        boolean t = x1 > largest;
        largestDot = (largest >= x1 ? largestDot : largest < x1 ? 0.0 : largestDot * largest1)
            + (t ? xDot1 : x1 <= largest ? 0.0 : xDot1 * largest1);
        if (t | x1 != x1) {
          chosen = i;
        }
        largest = largest1;
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double each = x[i];
        double eachDot = xDot[i];
        double t = Math.exp(each - largest);
        double t1 = (eachDot - largestDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double t1 = sumDot * t * t;
      double largestBar = 1.0;
      double largestBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = kept[i];
        double t3 = t * t2;
        double t4 = t * keptDot[i] - t1 * t2;
        largestBar -= t3;
        largestBarDot -= t4;
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      double t2 = largest + Math.log(sum);
      if (largest == largest) {
        largest = largestBar;
        largestDot = largestBarDot;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += largest;
        xHvp[chosen] += largestDot;
        largestBar = 0.0;
        largestBarDot = 0.0;
      } else {
        largestBar = largest;
        largestBarDot = largestDot;
      }
      xBar[0] += largestBar;
      xHvp[0] += largestBarDot;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.logSumExp} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction logSumExpFunction() {
    return new LogSumExpFunction();
  }

  private static final class LogSumExpFunction implements ScalarFunction {

    LogSumExpFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return SelectingLoops.logSumExp(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = logSumExpGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return logSumExpJvp(x, xDot).tangent();
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
      double value = logSumExpHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.downwards} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual downwardsJvp(double[] x, double w, double[] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double smallest = w;
    double smallestDot = wDot;
    for (int i = x.length - 1; i >= 0; i -= 2) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = w * x1;
      double t1 = t * x1;
      double t2 = (wDot * x1 + w * xDot1) * x1 + t * xDot1;
      double smallest1 = Math.min(t1, smallest);
      smallestDot = (t1 <= smallest ? t2 : t1 > smallest ? 0.0 : t2 * smallest1)
          + (smallest < t1 ? smallestDot : smallest >= t1 ? 0.0 : smallestDot * smallest1);
      smallest = smallest1;
    }
    double t = smallest * smallest;
    return new Dual(t * w, 2.0 * (smallestDot * smallest) * w + t * wDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsJvp(double[], double, double[], double)
   */
  static Dual downwardsJvp(double[] x, double w, double[] xDot, double wDot, Tape tape) {
    return downwardsJvp(x, w, xDot, wDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.downwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record DownwardsGradient(double value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code SelectingLoops.downwards}: filled by a
   * derivative and reused by its caller.
   */
  static final class DownwardsAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public DownwardsAdjoint() {}
  }

  /**
   * Reverse mode: {@code SelectingLoops.downwards} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DownwardsGradient downwardsGradient(double[] x, double w) {
    double[] xBar = Arguments.zerosLike(x);
    DownwardsAdjoint adjoint = new DownwardsAdjoint();
    double value = downwardsGradient(x, w, xBar, adjoint);
    return new DownwardsGradient(value, xBar, adjoint.w);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsGradient(double[], double)
   */
  static DownwardsGradient downwardsGradient(double[] x, double w, Tape tape) {
    return downwardsGradient(x, w);
  }

  /**
   * Reverse mode: {@code SelectingLoops.downwards} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double downwardsGradient(double[] x, double w, double[] xBar, DownwardsAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double smallest = w;
    int chosen = Integer.MIN_VALUE;
    for (int i = x.length - 1; i >= 0; i -= 2) {
      double x1 = x[i];
      double t = w * x1 * x1;
      if (t <= smallest | t != t) {
        chosen = i;
      }
      smallest = Math.min(t, smallest);
    }
    double t = smallest * smallest;

    // reverse sweep
    double smallestBar = 2.0 * (w * smallest);
    double t1 = smallest != smallest ? smallest : smallestBar;
    double wBar;
    if (chosen != Integer.MIN_VALUE) {
      double x1 = x[chosen];
      double t2 = t1 * x1;
      wBar = t + t2 * x1;
      xBar[chosen] += w * x1 * t1 + w * t2;
    } else {
      wBar = t + t1;
    }
    adjoint.w = wBar;
    return t * w;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsGradient(double[], double, double[], DownwardsAdjoint)
   */
  static double downwardsGradient(double[] x, double w, double[] xBar, DownwardsAdjoint adjoint,
      Tape tape) {
    return downwardsGradient(x, w, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.downwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record DownwardsHvp(double value, double[] x, double w, double[] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * SelectingLoops.downwards}: filled by a derivative and reused by its caller.
   */
  static final class DownwardsHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public DownwardsHvpAdjoint() {}
  }

  /**
   * Second order: {@code SelectingLoops.downwards}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static DownwardsHvp downwardsHvp(double[] x, double w, double[] xDot, double wDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    DownwardsHvpAdjoint adjoint = new DownwardsHvpAdjoint();
    double value = downwardsHvp(x, w, xDot, wDot, xBar, xHvp, adjoint);
    return new DownwardsHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsHvp(double[], double, double[], double)
   */
  static DownwardsHvp downwardsHvp(double[] x, double w, double[] xDot, double wDot, Tape tape) {
    return downwardsHvp(x, w, xDot, wDot);
  }

  /**
   * Second order: {@code SelectingLoops.downwards}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double downwardsHvp(double[] x, double w, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, DownwardsHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double smallest = w;
    int chosen = Integer.MIN_VALUE;
    double smallestDot = wDot;
    for (int i = x.length - 1; i >= 0; i -= 2) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = w * x1;
      double t1 = t * x1;
      double t2 = (wDot * x1 + w * xDot1) * x1 + t * xDot1;
      double smallest1 = Math.min(t1, smallest);
      boolean t3 = t1 <= smallest;
      smallestDot = (t3 ? t2 : t1 > smallest ? 0.0 : t2 * smallest1)
          + (smallest < t1 ? smallestDot : smallest >= t1 ? 0.0 : smallestDot * smallest1);
      if (t3 | t1 != t1) {
        chosen = i;
      }
      smallest = smallest1;
    }
    double t = smallest * smallest;
    double t1 = 2.0 * (smallestDot * smallest);

    // reverse sweep
    double smallestBar = 2.0 * (w * smallest);
    double smallestBarDot = 2.0 * (wDot * smallest + w * smallestDot);
    if (smallest == smallest) {
      smallest = smallestBar;
      smallestDot = smallestBarDot;
    }
    double wBar;
    double wBarDot;
    if (chosen != Integer.MIN_VALUE) {
      double x1 = x[chosen];
      double xDot1 = xDot[chosen];
      double t2 = smallest * x1;
      double t3 = smallestDot * x1 + smallest * xDot1;
      double t4 = w * x1;
      wBar = t + t2 * x1;
      wBarDot = t1 + (t3 * x1 + t2 * xDot1);
      xBar[chosen] += t4 * smallest + w * t2;
      xHvp[chosen] += (wDot * x1 + w * xDot1) * smallest + t4 * smallestDot + (wDot * t2 + w * t3);
    } else {
      wBar = t + smallest;
      wBarDot = t1 + smallestDot;
    }
    adjoint.w = wBar;
    adjoint.wHvp = wBarDot;
    return t * w;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsHvp(double[], double, double[], double, double[], double[],
   *     DownwardsHvpAdjoint)
   */
  static double downwardsHvp(double[] x, double w, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, DownwardsHvpAdjoint adjoint, Tape tape) {
    return downwardsHvp(x, w, xDot, wDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code SelectingLoops.downwards} as a function of the vector that packs {@code x},
   * {@code w}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
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
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      return SelectingLoops.downwards(x, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      DownwardsAdjoint adjoint = new DownwardsAdjoint();
      double value = downwardsGradient(x, w, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      return downwardsJvp(x, w, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      DownwardsHvpAdjoint adjoint = new DownwardsHvpAdjoint();
      double value = downwardsHvp(x, w, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.pivot} and its derivative in the direction of the
   * tangents.
   *
   * @param column as the method takes it
   * @param row as the method takes it
   * @param columnDot tangent of {@code column}, of the same shape; not modified
   * @param rowDot tangent of {@code row}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual pivotJvp(double[] column, double[] row, double[] columnDot, double[] rowDot) {
    Arguments.sameShape("columnDot", columnDot, "column", column);
    Arguments.sameShape("rowDot", rowDot, "row", row);
    Arguments.sameSharing("column", column, columnDot, "row", row, rowDot);
    double largest = 0.0;
    int place = 0;
    double largestDot = 0.0;
    for (int i = 0; i < column.length; i++) {
      double column1 = column[i];
      double size = Math.abs(column1);
      double sizeDot = StrongZero.times(Math.signum(column1), columnDot[i]);
      if (size > largest) {
        place = i;
        largest = size;
        largestDot = sizeDot;
      }
    }
    double t = row[place] / largest;
    return new Dual(t, rowDot[place] / largest - largestDot / largest * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pivotJvp(double[], double[], double[], double[])
   */
  static Dual pivotJvp(double[] column, double[] row, double[] columnDot, double[] rowDot,
      Tape tape) {
    return pivotJvp(column, row, columnDot, rowDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.pivot}.
   *
   * @param value what the method returns
   * @param column the derivative with respect to {@code column}
   * @param row the derivative with respect to {@code row}
   */
  record PivotGradient(double value, double[] column, double[] row) {}

  /**
   * Reverse mode: {@code SelectingLoops.pivot} and its gradient.
   *
   * @param column as the method takes it
   * @param row as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PivotGradient pivotGradient(double[] column, double[] row) {
    double[] columnBar = Arguments.zerosLike(column);
    double[] rowBar = row == column ? columnBar : Arguments.zerosLike(row);
    double value = pivotGradient(column, row, columnBar, rowBar);
    return new PivotGradient(value, columnBar, rowBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pivotGradient(double[], double[])
   */
  static PivotGradient pivotGradient(double[] column, double[] row, Tape tape) {
    return pivotGradient(column, row);
  }

  /**
   * Reverse mode: {@code SelectingLoops.pivot} and its gradient, written into the caller's
   * memory.
   *
   * @param column as the method takes it
   * @param row as the method takes it
   * @param columnBar overwritten with the gradient with respect to {@code column}; of the
   *     same shape
   * @param rowBar overwritten with the gradient with respect to {@code row}; of the same
   *     shape
   * @return the value
   */
  static double pivotGradient(double[] column, double[] row, double[] columnBar, double[] rowBar) {
    Arguments.sameShape("columnBar", columnBar, "column", column);
    Arguments.sameShape("rowBar", rowBar, "row", row);
    Arguments.sameSharing("column", column, columnBar, "row", row, rowBar);
    Arguments.zero(columnBar);
    Arguments.zero(rowBar);
    double largest = 0.0;
    int place = 0;
    int chosen = Integer.MAX_VALUE;
    for (int i = 0; i < column.length; i++) {
      double size = Math.abs(column[i]);
      if (size > largest) {
        place = i;
        largest = size;
        chosen = i;
      }
    }
    double t = row[place] / largest;

    // reverse sweep
    double rowBar1 = 1.0 / largest;
    rowBar[place] += rowBar1;
    if (chosen != Integer.MAX_VALUE) {
      columnBar[chosen] -= StrongZero.times(Math.signum(column[chosen]), rowBar1 * t);
    }
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pivotGradient(double[], double[], double[], double[])
   */
  static double pivotGradient(double[] column, double[] row, double[] columnBar, double[] rowBar,
      Tape tape) {
    return pivotGradient(column, row, columnBar, rowBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.pivot}.
   *
   * @param value what the method returns
   * @param column the derivative with respect to {@code column}
   * @param row the derivative with respect to {@code row}
   * @param columnHvp the Hessian-vector product for {@code column}
   * @param rowHvp the Hessian-vector product for {@code row}
   */
  record PivotHvp(double value, double[] column, double[] row, double[] columnHvp,
      double[] rowHvp) {}

  /**
   * Second order: {@code SelectingLoops.pivot}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param column as the method takes it
   * @param row as the method takes it
   * @param columnDot tangent of {@code column}, of the same shape; not modified
   * @param rowDot tangent of {@code row}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PivotHvp pivotHvp(double[] column, double[] row, double[] columnDot, double[] rowDot) {
    double[] columnBar = Arguments.zerosLike(column);
    double[] rowBar = row == column ? columnBar : Arguments.zerosLike(row);
    double[] columnHvp = Arguments.zerosLike(column);
    double[] rowHvp = row == column ? columnHvp : Arguments.zerosLike(row);
    double value = pivotHvp(column, row, columnDot, rowDot, columnBar, rowBar, columnHvp, rowHvp);
    return new PivotHvp(value, columnBar, rowBar, columnHvp, rowHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pivotHvp(double[], double[], double[], double[])
   */
  static PivotHvp pivotHvp(double[] column, double[] row, double[] columnDot, double[] rowDot,
      Tape tape) {
    return pivotHvp(column, row, columnDot, rowDot);
  }

  /**
   * Second order: {@code SelectingLoops.pivot}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param column as the method takes it
   * @param row as the method takes it
   * @param columnDot tangent of {@code column}, of the same shape; not modified
   * @param rowDot tangent of {@code row}, of the same shape; not modified
   * @param columnBar overwritten with the gradient with respect to {@code column}; of the
   *     same shape
   * @param rowBar overwritten with the gradient with respect to {@code row}; of the same
   *     shape
   * @param columnHvp overwritten with the Hessian-vector product for {@code column}; of the
   *     same shape
   * @param rowHvp overwritten with the Hessian-vector product for {@code row}; of the same
   *     shape
   * @return the value
   */
  static double pivotHvp(double[] column, double[] row, double[] columnDot, double[] rowDot,
      double[] columnBar, double[] rowBar, double[] columnHvp, double[] rowHvp) {
    Arguments.sameShape("columnDot", columnDot, "column", column);
    Arguments.sameShape("rowDot", rowDot, "row", row);
    Arguments.sameSharing("column", column, columnDot, "row", row, rowDot);
    Arguments.sameShape("columnBar", columnBar, "column", column);
    Arguments.sameShape("rowBar", rowBar, "row", row);
    Arguments.sameSharing("column", column, columnBar, "row", row, rowBar);
    Arguments.sameShape("columnHvp", columnHvp, "column", column);
    Arguments.sameShape("rowHvp", rowHvp, "row", row);
    Arguments.sameSharing("column", column, columnHvp, "row", row, rowHvp);
    Arguments.distinct("columnDot", columnDot, "columnBar", columnBar);
    Arguments.distinct("columnDot", columnDot, "columnHvp", columnHvp);
    Arguments.distinct("columnBar", columnBar, "columnHvp", columnHvp);
    Arguments.distinct("rowDot", rowDot, "rowBar", rowBar);
    Arguments.distinct("rowDot", rowDot, "rowHvp", rowHvp);
    Arguments.distinct("rowBar", rowBar, "rowHvp", rowHvp);
    Arguments.zero(columnBar);
    Arguments.zero(rowBar);
    Arguments.zero(columnHvp);
    Arguments.zero(rowHvp);
    double largest = 0.0;
    int place = 0;
    int chosen = Integer.MAX_VALUE;
    double largestDot = 0.0;
    for (int i = 0; i < column.length; i++) {
      double column1 = column[i];
      double size = Math.abs(column1);
      double sizeDot = StrongZero.times(Math.signum(column1), columnDot[i]);
      if (size > largest) {
        place = i;
        largest = size;
        chosen = i;
        largestDot = sizeDot;
      }
    }
    double t = row[place] / largest;

    // reverse sweep
    double rowBar1 = 1.0 / largest;
    double rowBarDot = -(largestDot * rowBar1 * rowBar1);
    double t1 = rowBarDot * t + rowBar1 * (rowDot[place] / largest - largestDot / largest * t);
    rowBar[place] += rowBar1;
    rowHvp[place] += rowBarDot;
    if (chosen != Integer.MAX_VALUE) {
      double t2 = Math.signum(column[chosen]);
      columnBar[chosen] -= StrongZero.times(t2, rowBar1 * t);
      columnHvp[chosen] -= StrongZero.times(t2, t1);
    }
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pivotHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double pivotHvp(double[] column, double[] row, double[] columnDot, double[] rowDot,
      double[] columnBar, double[] rowBar, double[] columnHvp, double[] rowHvp, Tape tape) {
    return pivotHvp(column, row, columnDot, rowDot, columnBar, rowBar, columnHvp, rowHvp);
  }

  /**
   * {@code SelectingLoops.pivot} as a function of the vector that packs {@code column},
   * {@code row}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param column of the shape that the parameter is to have
   * @param row of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction pivotFunction(double[] column, double[] row) {
    return new PivotFunction(column, row);
  }

  private static final class PivotFunction implements ScalarFunction {

    private final double[] column;

    private final double[] row;

    private final int columnSize;

    private final int rowSize;

    PivotFunction(double[] column, double[] row) {
      this.column = column;
      this.row = row;
      Objects.requireNonNull(column, "column");
      this.columnSize = Arguments.size(column);
      Objects.requireNonNull(row, "row");
      this.rowSize = Arguments.size(row);
    }

    @Override
    public int inputs() {
      return columnSize + rowSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] column = Arguments.unpackLike(this.column, packed, 0);
      double[] row = Arguments.unpackLike(this.row, packed, columnSize);
      return SelectingLoops.pivot(column, row);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] column = Arguments.unpackLike(this.column, packed, 0);
      double[] row = Arguments.unpackLike(this.row, packed, columnSize);
      double[] columnBar = Arguments.zerosLike(column);
      double[] rowBar = Arguments.zerosLike(row);
      double value = pivotGradient(column, row, columnBar, rowBar);
      Arguments.pack(columnBar, gradient, 0);
      Arguments.pack(rowBar, gradient, columnSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] column = Arguments.unpackLike(this.column, packed, 0);
      double[] row = Arguments.unpackLike(this.row, packed, columnSize);
      double[] columnDot = Arguments.unpackLike(this.column, direction, 0);
      double[] rowDot = Arguments.unpackLike(this.row, direction, columnSize);
      return pivotJvp(column, row, columnDot, rowDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] column = Arguments.unpackLike(this.column, packed, 0);
      double[] row = Arguments.unpackLike(this.row, packed, columnSize);
      double[] columnDot = Arguments.unpackLike(this.column, direction, 0);
      double[] rowDot = Arguments.unpackLike(this.row, direction, columnSize);
      double[] columnBar = Arguments.zerosLike(column);
      double[] rowBar = Arguments.zerosLike(row);
      double[] columnHvp = Arguments.zerosLike(column);
      double[] rowHvp = Arguments.zerosLike(row);
      double value = pivotHvp(column, row, columnDot, rowDot, columnBar, rowBar, columnHvp, rowHvp);
      Arguments.pack(columnBar, gradient, 0);
      Arguments.pack(rowBar, gradient, columnSize);
      Arguments.pack(columnHvp, product, 0);
      Arguments.pack(rowHvp, product, columnSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.lastPositive} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual lastPositiveJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double last = a * a;
    double lastDot = 2.0 * (aDot * a);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = Math.sin(x1);
      double candidate = a * t;
      double candidateDot = aDot * t + a * (xDot[i] * Math.cos(x1));
      if (!(x1 <= 0.0)) {
        last = candidate;
        lastDot = candidateDot;
      }
    }
    double x1 = x[0];
    return new Dual(last * x1, lastDot * x1 + last * xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastPositiveJvp(double[], double, double[], double)
   */
  static Dual lastPositiveJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return lastPositiveJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.lastPositive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record LastPositiveGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code SelectingLoops.lastPositive}: filled by a
   * derivative and reused by its caller.
   */
  static final class LastPositiveAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public LastPositiveAdjoint() {}
  }

  /**
   * Reverse mode: {@code SelectingLoops.lastPositive} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LastPositiveGradient lastPositiveGradient(double[] x, double a) {
    return lastPositiveGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastPositiveGradient(double[], double)
   */
  static LastPositiveGradient lastPositiveGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    LastPositiveAdjoint adjoint = new LastPositiveAdjoint();
    double value = lastPositiveGradient(x, a, xBar, adjoint, tape);
    return new LastPositiveGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code SelectingLoops.lastPositive} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double lastPositiveGradient(double[] x, double a, double[] xBar,
      LastPositiveAdjoint adjoint) {
    return lastPositiveGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastPositiveGradient(double[], double, double[], LastPositiveAdjoint)
   */
  static double lastPositiveGradient(double[] x, double a, double[] xBar,
      LastPositiveAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double last = a * a;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        if (!(x1 <= 0.0)) {
          double t = Math.sin(x1);
          kept[i] = t;
          double candidate = a * t;
          last = candidate;
        }
      }
      double lastBar = x[0];

      // reverse sweep
      xBar[0] += last;
      double aBar = 0.0;
      double t = last * lastBar;
      for (int i = x.length - 1; i >= 0; i--) {
        double x1 = x[i];
        double xBar1;
        if (x1 <= 0.0) {
          xBar1 = 0.0;
        } else {
          aBar += lastBar * kept[i];
          xBar1 = a * lastBar * Math.cos(x1);
          lastBar = 0.0;
        }
        xBar[i] += xBar1;
      }
      aBar += 2.0 * (lastBar * a);
      adjoint.a = aBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.lastPositive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record LastPositiveHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * SelectingLoops.lastPositive}: filled by a derivative and reused by its caller.
   */
  static final class LastPositiveHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public LastPositiveHvpAdjoint() {}
  }

  /**
   * Second order: {@code SelectingLoops.lastPositive}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static LastPositiveHvp lastPositiveHvp(double[] x, double a, double[] xDot, double aDot) {
    return lastPositiveHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastPositiveHvp(double[], double, double[], double)
   */
  static LastPositiveHvp lastPositiveHvp(double[] x, double a, double[] xDot, double aDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    LastPositiveHvpAdjoint adjoint = new LastPositiveHvpAdjoint();
    double value = lastPositiveHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new LastPositiveHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code SelectingLoops.lastPositive}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double lastPositiveHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, LastPositiveHvpAdjoint adjoint) {
    return lastPositiveHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastPositiveHvp(double[], double, double[], double, double[], double[],
   *     LastPositiveHvpAdjoint)
   */
  static double lastPositiveHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, LastPositiveHvpAdjoint adjoint, Tape tape) {
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
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double last = a * a;
      double lastDot = 2.0 * (aDot * a);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        if (!(x1 <= 0.0)) {
          double t = Math.sin(x1);
          double t1 = xDot1 * Math.cos(x1);
          kept[i] = t;
          keptDot[i] = t1;
          double candidate = a * t;
          double candidateDot = aDot * t + a * t1;
          last = candidate;
          lastDot = candidateDot;
        }
      }
      double lastBar = x[0];

      // reverse sweep
      double lastBarDot = xDot[0];
      xBar[0] += last;
      xHvp[0] += lastDot;
      double aBar = 0.0;
      double aBarDot = 0.0;
      double t = last * lastBar;
      for (int i = x.length - 1; i >= 0; i--) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double xBar1;
        double xBarDot;
        if (x1 <= 0.0) {
          xBar1 = 0.0;
          xBarDot = 0.0;
        } else {
          double t1 = kept[i];
          aBar += lastBar * t1;
          aBarDot += lastBarDot * t1 + lastBar * keptDot[i];
          double t2 = a * lastBar;
          double t3 = Math.cos(x1);
          xBar1 = t2 * t3;
          xBarDot = (aDot * lastBar + a * lastBarDot) * t3 - t2 * (xDot1 * Math.sin(x1));
          lastBar = 0.0;
          lastBarDot = 0.0;
        }
        xBar[i] += xBar1;
        xHvp[i] += xBarDot;
      }
      aBar += 2.0 * (lastBar * a);
      aBarDot += 2.0 * (lastBarDot * a + lastBar * aDot);
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.lastPositive} as a function of the vector that packs {@code x},
   * {@code a}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction lastPositiveFunction() {
    return new LastPositiveFunction();
  }

  private static final class LastPositiveFunction implements ScalarFunction {

    LastPositiveFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return SelectingLoops.lastPositive(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      LastPositiveAdjoint adjoint = new LastPositiveAdjoint();
      double value = lastPositiveGradient(x, a, xBar, adjoint);
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
      return lastPositiveJvp(x, a, xDot, aDot).tangent();
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
      LastPositiveHvpAdjoint adjoint = new LastPositiveHvpAdjoint();
      double value = lastPositiveHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.both} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual bothJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double rises = 0.0;
    double largest = 0.0;
    double sumDot = 0.0;
    double risesDot = 0.0;
    double largestDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double square = x1 * x1;
      double squareDot = 2.0 * (xDot[i] * x1);
      sum += square;
      sumDot += squareDot;
      double t = Math.sqrt(1.0 + largest);
      rises += t;
      risesDot += StrongZero.over(0.5 * largestDot, t);
      double largest1 = Math.max(largest, square);
      largestDot =
          (largest >= square ? largestDot : largest < square ? 0.0 : largestDot * largest1)
          + (square > largest ? squareDot : square <= largest ? 0.0 : squareDot * largest1);
      largest = largest1;
    }
    return new Dual(largest * sum + rises, largestDot * sum + largest * sumDot + risesDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothJvp(double[], double[])
   */
  static Dual bothJvp(double[] x, double[] xDot, Tape tape) {
    return bothJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.both}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BothGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SelectingLoops.both} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BothGradient bothGradient(double[] x) {
    return bothGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothGradient(double[])
   */
  static BothGradient bothGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = bothGradient(x, xBar, tape);
    return new BothGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code SelectingLoops.both} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double bothGradient(double[] x, double[] xBar) {
    return bothGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothGradient(double[], double[])
   */
  static double bothGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] largestKept = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      double rises = 0.0;
      double largest = 0.0;
      for (int i = 0; i < x.length; i++) {
        largestKept[i] = largest;
        double x1 = x[i];
        double square = x1 * x1;
        sum += square;
        double t = Math.sqrt(1.0 + largest);
        kept[i] = t;
        rises += t;
        largest = Math.max(largest, square);
      }

      // reverse sweep
      double largestBar = sum;
      for (int i = x.length - 1; i >= 0; i--) {
        double largest1 = largestKept[i];
        double x1 = x[i];
        double square = x1 * x1;
        double largest2 = Math.max(largest1, square);
        double largestBar1 =
            largest1 >= square ? largestBar : largest1 < square ? 0.0 : largestBar * largest2;
        double squareBar =
            square > largest1 ? largestBar : square <= largest1 ? 0.0 : largestBar * largest2;
        largestBar = largestBar1 + 0.5 / kept[i];
        squareBar += largest;
        xBar[i] += 2.0 * (squareBar * x1);
      }
      return largest * sum + rises;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.both}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BothHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SelectingLoops.both}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BothHvp bothHvp(double[] x, double[] xDot) {
    return bothHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothHvp(double[], double[])
   */
  static BothHvp bothHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = bothHvp(x, xDot, xBar, xHvp, tape);
    return new BothHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code SelectingLoops.both}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double bothHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return bothHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothHvp(double[], double[], double[], double[])
   */
  static double bothHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] largestKept = tape.doubles(x.length);
      double[] largestKeptDot = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double rises = 0.0;
      double largest = 0.0;
      double sumDot = 0.0;
      double largestDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        largestKept[i] = largest;
        largestKeptDot[i] = largestDot;
        double x1 = x[i];
        double square = x1 * x1;
        double squareDot = 2.0 * (xDot[i] * x1);
        sum += square;
        sumDot += squareDot;
        double t = Math.sqrt(1.0 + largest);
        kept[i] = t;
        keptDot[i] = StrongZero.over(0.5 * largestDot, t);
        rises += t;
        double largest1 = Math.max(largest, square);
        largestDot =
            (largest >= square ? largestDot : largest < square ? 0.0 : largestDot * largest1)
            + (square > largest ? squareDot : square <= largest ? 0.0 : squareDot * largest1);
        largest = largest1;
      }

      // reverse sweep
      double largestBar = sum;
      double largestBarDot = sumDot;
      for (int i = x.length - 1; i >= 0; i--) {
        double largest1 = largestKept[i];
        double largestDot1 = largestKeptDot[i];
        double x1 = x[i];
        double xDot1 = xDot[i];
        double square = x1 * x1;
        double squareDot = 2.0 * (xDot1 * x1);
        double largest2 = Math.max(largest1, square);
        boolean t = largest1 >= square;
        boolean t1 = square > largest1;
        largestDot1 = (t ? largestDot1 : largest1 < square ? 0.0 : largestDot1 * largest2)
            + (t1 ? squareDot : square <= largest1 ? 0.0 : squareDot * largest2);
        double largestBar1;
        double largestBarDot1;
        if (t) {
          largestBar1 = largestBar;
          largestBarDot1 = largestBarDot;
        } else if (largest1 < square) {
          largestBar1 = 0.0;
          largestBarDot1 = 0.0;
        } else {
          largestBar1 = largestBar * largest2;
          largestBarDot1 = largestBarDot * largest2 + largestBar * largestDot1;
        }
        double squareBar;
        double squareBarDot;
        if (t1) {
          squareBar = largestBar;
          squareBarDot = largestBarDot;
        } else if (square <= largest1) {
          squareBar = 0.0;
          squareBarDot = 0.0;
        } else {
          squareBar = largestBar * largest2;
          squareBarDot = largestBarDot * largest2 + largestBar * largestDot1;
        }
        double t2 = kept[i];
        double t3 = 0.5 / t2;
        largestBar = largestBar1 + t3;
        largestBarDot = largestBarDot1 - keptDot[i] / t2 * t3;
        squareBar += largest;
        squareBarDot += largestDot;
        xBar[i] += 2.0 * (squareBar * x1);
        xHvp[i] += 2.0 * (squareBarDot * x1 + squareBar * xDot1);
      }
      return largest * sum + rises;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.both} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction bothFunction() {
    return new BothFunction();
  }

  private static final class BothFunction implements ScalarFunction {

    BothFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return SelectingLoops.both(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = bothGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return bothJvp(x, xDot).tangent();
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
      double value = bothHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.chained} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chainedJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double largest = 0.1;
    double largestDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = largest * x1;
      double t1 = largestDot * x1 + largest * xDot[i];
      double largest1 = Math.max(largest, t);
      largestDot = (largest >= t ? largestDot : largest < t ? 0.0 : largestDot * largest1)
          + (t > largest ? t1 : t <= largest ? 0.0 : t1 * largest1);
      largest = largest1;
    }
    return new Dual(largest, largestDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedJvp(double[], double[])
   */
  static Dual chainedJvp(double[] x, double[] xDot, Tape tape) {
    return chainedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.chained}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChainedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SelectingLoops.chained} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ChainedGradient chainedGradient(double[] x) {
    return chainedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedGradient(double[])
   */
  static ChainedGradient chainedGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = chainedGradient(x, xBar, tape);
    return new ChainedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code SelectingLoops.chained} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double chainedGradient(double[] x, double[] xBar) {
    return chainedGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedGradient(double[], double[])
   */
  static double chainedGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] largestKept = tape.doubles(x.length);
      double largest = 0.1;
      for (int i = 0; i < x.length; i++) {
        largestKept[i] = largest;
        largest = Math.max(largest, largest * x[i]);
      }

      // reverse sweep
      double largestBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double largest1 = largestKept[i];
        double x1 = x[i];
        double t = largest1 * x1;
        double largest2 = Math.max(largest1, t);
        double largestBar1 =
            largest1 >= t ? largestBar : largest1 < t ? 0.0 : largestBar * largest2;
        double t1 = t > largest1 ? largestBar : t <= largest1 ? 0.0 : largestBar * largest2;
        largestBar = largestBar1 + t1 * x1;
        xBar[i] += largest1 * t1;
      }
      return largest;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.chained}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChainedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SelectingLoops.chained}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChainedHvp chainedHvp(double[] x, double[] xDot) {
    return chainedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedHvp(double[], double[])
   */
  static ChainedHvp chainedHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = chainedHvp(x, xDot, xBar, xHvp, tape);
    return new ChainedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code SelectingLoops.chained}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double chainedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return chainedHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedHvp(double[], double[], double[], double[])
   */
  static double chainedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] largestKept = tape.doubles(x.length);
      double[] largestKeptDot = tape.doubles(x.length);
      double largest = 0.1;
      double largestDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        largestKept[i] = largest;
        largestKeptDot[i] = largestDot;
        double x1 = x[i];
        double t = largest * x1;
        double t1 = largestDot * x1 + largest * xDot[i];
        double largest1 = Math.max(largest, t);
        largestDot = (largest >= t ? largestDot : largest < t ? 0.0 : largestDot * largest1)
            + (t > largest ? t1 : t <= largest ? 0.0 : t1 * largest1);
        largest = largest1;
      }

      // reverse sweep
      double largestBar = 1.0;
      double largestBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double largest1 = largestKept[i];
        double largestDot1 = largestKeptDot[i];
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t = largest1 * x1;
        double t1 = largestDot1 * x1 + largest1 * xDot1;
        double largest2 = Math.max(largest1, t);
        boolean t2 = largest1 >= t;
        boolean t3 = t > largest1;
        double largestDot2 = (t2 ? largestDot1 : largest1 < t ? 0.0 : largestDot1 * largest2)
            + (t3 ? t1 : t <= largest1 ? 0.0 : t1 * largest2);
        double largestBar1;
        double largestBarDot1;
        if (t2) {
          largestBar1 = largestBar;
          largestBarDot1 = largestBarDot;
        } else if (largest1 < t) {
          largestBar1 = 0.0;
          largestBarDot1 = 0.0;
        } else {
          largestBar1 = largestBar * largest2;
          largestBarDot1 = largestBarDot * largest2 + largestBar * largestDot2;
        }
        double t4;
        double t5;
        if (t3) {
          t4 = largestBar;
          t5 = largestBarDot;
        } else if (t <= largest1) {
          t4 = 0.0;
          t5 = 0.0;
        } else {
          t4 = largestBar * largest2;
          t5 = largestBarDot * largest2 + largestBar * largestDot2;
        }
        largestBar = largestBar1 + t4 * x1;
        largestBarDot = largestBarDot1 + (t5 * x1 + t4 * xDot1);
        xBar[i] += largest1 * t4;
        xHvp[i] += largestDot1 * t4 + largest1 * t5;
      }
      return largest;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.chained} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction chainedFunction() {
    return new ChainedFunction();
  }

  private static final class ChainedFunction implements ScalarFunction {

    ChainedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return SelectingLoops.chained(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = chainedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return chainedJvp(x, xDot).tangent();
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
      double value = chainedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.leaves} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual leavesJvp(double[] x, double limit, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double largest = 0.0;
    double largestDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      double t1 = 2.0 * (xDot[i] * x1);
      double largest1 = Math.max(largest, t);
      largestDot = (largest >= t ? largestDot : largest < t ? 0.0 : largestDot * largest1)
          + (t > largest ? t1 : t <= largest ? 0.0 : t1 * largest1);
      if (largest1 > limit) {
        largest = largest1;
        break;
      }
      largest = largest1;
    }
    double x1 = x[0];
    return new Dual(largest * x1, largestDot * x1 + largest * xDot[0]);
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
   * Value and gradient of {@code SelectingLoops.leaves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LeavesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SelectingLoops.leaves} and its gradient.
   *
   * @param x as the method takes it
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
   * Reverse mode: {@code SelectingLoops.leaves} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
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
      double[] largestKept = tape.doubles(x.length);
      double largest = 0.0;
      int i = 0;
      int exit;
      double largest1;
      while (true) {
        if (i >= x.length) {
          exit = 0;
          largest1 = largest;
          break;
        }
        largestKept[i] = largest;
        double x1 = x[i];
        double largest2 = Math.max(largest, x1 * x1);
        if (largest2 > limit) {
          exit = 1;
          largest1 = largest;
          largest = largest2;
          break;
        }
        i++;
        largest = largest2;
      }
      double t = x[0];

      // reverse sweep
      xBar[0] += largest;
      double t1 = largest * t;
      double largestBar;
      switch (exit) {
        case 0 -> largestBar = t;
        default -> {
          double x1 = x[i];
          double t2 = x1 * x1;
          largest = Math.max(largest1, t2);
          largestBar = largest1 >= t2 ? t : largest1 < t2 ? 0.0 : t * largest;
          xBar[i] += 2.0 * ((t2 > largest1 ? t : t2 <= largest1 ? 0.0 : t * largest) * x1);
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        largest = largestKept[j];
        double x1 = x[j];
        double t2 = x1 * x1;
        largest1 = Math.max(largest, t2);
        xBar[j] += 2.0
            * ((t2 > largest ? largestBar : t2 <= largest ? 0.0 : largestBar * largest1) * x1);
        largestBar = largest >= t2 ? largestBar : largest < t2 ? 0.0 : largestBar * largest1;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.leaves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LeavesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SelectingLoops.leaves}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
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
   * Second order: {@code SelectingLoops.leaves}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
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
      double[] largestKept = tape.doubles(x.length);
      double[] largestKeptDot = tape.doubles(x.length);
      double largest = 0.0;
      double largestDot = 0.0;
      int i = 0;
      int exit;
      double largest1;
      double largestDot1;
      while (true) {
        if (i >= x.length) {
          exit = 0;
          largest1 = largest;
          largestDot1 = largestDot;
          break;
        }
        largestKept[i] = largest;
        largestKeptDot[i] = largestDot;
        double x1 = x[i];
        double t = x1 * x1;
        double t1 = 2.0 * (xDot[i] * x1);
        double largest2 = Math.max(largest, t);
        double largestDot2 =
            (largest >= t ? largestDot : largest < t ? 0.0 : largestDot * largest2)
            + (t > largest ? t1 : t <= largest ? 0.0 : t1 * largest2);
        if (largest2 > limit) {
          exit = 1;
          largest1 = largest;
          largest = largest2;
          largestDot1 = largestDot;
          largestDot = largestDot2;
          break;
        }
        i++;
        largest = largest2;
        largestDot = largestDot2;
      }
      double t = x[0];
      double t1 = xDot[0];

      // reverse sweep
      xBar[0] += largest;
      xHvp[0] += largestDot;
      double t2 = largest * t;
      double largestBar;
      double largestBarDot;
      switch (exit) {
        case 0 -> {
          largestBar = t;
          largestBarDot = t1;
        }
        default -> {
          double x1 = x[i];
          double xDot1 = xDot[i];
          double t3 = x1 * x1;
          double t4 = 2.0 * (xDot1 * x1);
          largest = Math.max(largest1, t3);
          boolean t5 = largest1 >= t3;
          boolean t6 = t3 > largest1;
          largestDot = (t5 ? largestDot1 : largest1 < t3 ? 0.0 : largestDot1 * largest)
              + (t6 ? t4 : t3 <= largest1 ? 0.0 : t4 * largest);
          if (t5) {
            largestBar = t;
            largestBarDot = t1;
          } else if (largest1 < t3) {
            largestBar = 0.0;
            largestBarDot = 0.0;
          } else {
            largestBar = t * largest;
            largestBarDot = t1 * largest + t * largestDot;
          }
          if (!t6) {
            if (t3 <= largest1) {
              t = 0.0;
              t1 = 0.0;
            } else {
              t1 = t1 * largest + t * largestDot;
              t *= largest;
            }
          }
          xBar[i] += 2.0 * (t * x1);
          xHvp[i] += 2.0 * (t1 * x1 + t * xDot1);
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        largest = largestKept[j];
        largestDot = largestKeptDot[j];
        double x1 = x[j];
        double xDot1 = xDot[j];
        double t3 = x1 * x1;
        double t4 = 2.0 * (xDot1 * x1);
        largest1 = Math.max(largest, t3);
        boolean t5 = largest >= t3;
        boolean t6 = t3 > largest;
        largestDot = (t5 ? largestDot : largest < t3 ? 0.0 : largestDot * largest1)
            + (t6 ? t4 : t3 <= largest ? 0.0 : t4 * largest1);
        double largestBar1;
        double largestBarDot1;
        if (t5) {
          largestBar1 = largestBar;
          largestBarDot1 = largestBarDot;
        } else if (largest < t3) {
          largestBar1 = 0.0;
          largestBarDot1 = 0.0;
        } else {
          largestBar1 = largestBar * largest1;
          largestBarDot1 = largestBarDot * largest1 + largestBar * largestDot;
        }
        if (!t6) {
          if (t3 <= largest) {
            largestBar = 0.0;
            largestBarDot = 0.0;
          } else {
            largestBarDot = largestBarDot * largest1 + largestBar * largestDot;
            largestBar *= largest1;
          }
        }
        xBar[j] += 2.0 * (largestBar * x1);
        xHvp[j] += 2.0 * (largestBarDot * x1 + largestBar * xDot1);
        largestBar = largestBar1;
        largestBarDot = largestBarDot1;
      }
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.leaves} as a function of the vector that packs {@code x}, in this
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
      return SelectingLoops.leaves(x, this.limit);
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
   * Forward mode: {@code SelectingLoops.products} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param limit constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual productsJvp(double[][] a, double limit, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double product = 1.0;
    double productDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      double[] rowDot = aDot[i];
      double largest = row[0];
      double largestDot = rowDot[0];
      int t = row.length;
      double largest1 = largest;
      double largestDot1 = largestDot;
      for (int j = 1; j < t; j++) {
        double t1 = Math.exp(row[j]);
        double t2 = rowDot[j] * t1;
        double largest2 = Math.max(largest1, t1);
        largestDot1 = (largest1 >= t1 ? largestDot1 : largest1 < t1 ? 0.0 : largestDot1 * largest2)
            + (t1 > largest1 ? t2 : t1 <= largest1 ? 0.0 : t2 * largest2);
        largest1 = largest2;
      }
      double product1 = product * largest1;
      productDot = productDot * largest1 + product * largestDot1;
      if (product1 > limit) {
        return new Dual(product1 * largest, productDot * largest + product1 * largestDot);
      }
      product = product1;
    }
    return new Dual(product * product, 2.0 * (productDot * product));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productsJvp(double[][], double, double[][])
   */
  static Dual productsJvp(double[][] a, double limit, double[][] aDot, Tape tape) {
    return productsJvp(a, limit, aDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.products}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record ProductsGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code SelectingLoops.products} and its gradient.
   *
   * @param a as the method takes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static ProductsGradient productsGradient(double[][] a, double limit) {
    return productsGradient(a, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productsGradient(double[][], double)
   */
  static ProductsGradient productsGradient(double[][] a, double limit, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = productsGradient(a, limit, aBar, tape);
    return new ProductsGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code SelectingLoops.products} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param limit constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double productsGradient(double[][] a, double limit, double[][] aBar) {
    return productsGradient(a, limit, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productsGradient(double[][], double, double[][])
   */
  static double productsGradient(double[][] a, double limit, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] largestKept = tape.doubles(a.length);
      double[] productKept = tape.doubles(a.length);
      int[] chosenKept = tape.ints(a.length);
      double[][] keptKept = tape.references(double[].class, a.length);
      double product = 1.0;
      for (int i = 0; i < a.length; i++) {
        productKept[i] = product;
        double[] row = a[i];
        double[] rowBar = aBar[i];
        double largest = row[0];
        int t = row.length;
        double[] kept = tape.doubles(t);
        keptKept[i] = kept;
        double largest1 = largest;
        int chosen = Integer.MAX_VALUE;
        for (int j = 1; j < t; j++) {
          double t1 = Math.exp(row[j]);
          kept[j] = t1;
          if (t1 > largest1 | t1 != t1) {
            chosen = j;
          }
          largest1 = Math.max(largest1, t1);
        }
        largestKept[i] = largest1;
        chosenKept[i] = chosen;
        double product1 = product * largest1;
        if (product1 > limit) {
          // reverse sweep
          double largestBar = product * largest;
          double t1 = largest1 != largest1 ? largest1 : largestBar;
          if (chosen != Integer.MAX_VALUE) {
            rowBar[chosen] += t1 * kept[chosen];
            largestBar = product1;
          } else {
            largestBar = product1 + t1;
          }
          rowBar[0] += largestBar;
          double productBar = largest * largest1;
          double t2 = product1 * largest;
          for (int k = i - 1; k >= 0; k--) {
            largest = largestKept[k];
            product = productKept[k];
            largestBar = product * productBar;
            if (largest != largest) {
              largestBar = largest;
            }
            chosen = chosenKept[k];
            rowBar = aBar[k];
            double[] kept1 = keptKept[k];
            if (chosen != Integer.MAX_VALUE) {
              rowBar[chosen] += largestBar * kept1[chosen];
              largestBar = 0.0;
            }
            rowBar[0] += largestBar;
            productBar *= largest;
          }
          return t2;
        }
        product = product1;
      }

      // reverse sweep
      double productBar = 2.0 * product;
      double t = product * product;
      for (int i = a.length - 1; i >= 0; i--) {
        double largest = largestKept[i];
        product = productKept[i];
        double largestBar = product * productBar;
        if (largest != largest) {
          largestBar = largest;
        }
        int chosen = chosenKept[i];
        double[] rowBar = aBar[i];
        double[] kept = keptKept[i];
        if (chosen != Integer.MAX_VALUE) {
          rowBar[chosen] += largestBar * kept[chosen];
          largestBar = 0.0;
        }
        rowBar[0] += largestBar;
        productBar *= largest;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.products}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ProductsHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code SelectingLoops.products}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param limit constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ProductsHvp productsHvp(double[][] a, double limit, double[][] aDot) {
    return productsHvp(a, limit, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productsHvp(double[][], double, double[][])
   */
  static ProductsHvp productsHvp(double[][] a, double limit, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = productsHvp(a, limit, aDot, aBar, aHvp, tape);
    return new ProductsHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code SelectingLoops.products}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param limit constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double productsHvp(double[][] a, double limit, double[][] aDot, double[][] aBar,
      double[][] aHvp) {
    return productsHvp(a, limit, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productsHvp(double[][], double, double[][], double[][], double[][])
   */
  static double productsHvp(double[][] a, double limit, double[][] aDot, double[][] aBar,
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
      double[] largestKept = tape.doubles(a.length);
      double[] largestKeptDot = tape.doubles(a.length);
      double[] productKept = tape.doubles(a.length);
      double[] productKeptDot = tape.doubles(a.length);
      int[] chosenKept = tape.ints(a.length);
      double[][] keptKept = tape.references(double[].class, a.length);
      double[][] keptKeptDot = tape.references(double[].class, a.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        double[] row = a[i];
        double[] rowDot = aDot[i];
        double[] rowBar = aBar[i];
        double[] rowBarDot = aHvp[i];
        double largest = row[0];
        double largestDot = rowDot[0];
        int t = row.length;
        double[] kept = tape.doubles(t);
        double[] keptDot = tape.doubles(t);
        keptKept[i] = kept;
        keptKeptDot[i] = keptDot;
        double largest1 = largest;
        int chosen = Integer.MAX_VALUE;
        double largestDot1 = largestDot;
        for (int j = 1; j < t; j++) {
          double t1 = Math.exp(row[j]);
          double t2 = rowDot[j] * t1;
          kept[j] = t1;
          keptDot[j] = t2;
          double largest2 = Math.max(largest1, t1);
          boolean t3 = t1 > largest1;
          largestDot1 =
              (largest1 >= t1 ? largestDot1 : largest1 < t1 ? 0.0 : largestDot1 * largest2)
              + (t3 ? t2 : t1 <= largest1 ? 0.0 : t2 * largest2);
          if (t3 | t1 != t1) {
            chosen = j;
          }
          largest1 = largest2;
        }
        largestKept[i] = largest1;
        largestKeptDot[i] = largestDot1;
        chosenKept[i] = chosen;
        double product1 = product * largest1;
        double productDot1 = productDot * largest1 + product * largestDot1;
        if (product1 > limit) {
          // reverse sweep
          double largestBar = product * largest;
          double largestBarDot = productDot * largest + product * largestDot;
          double productBar = largest * largest1;
          double productBarDot = largestDot * largest1 + largest * largestDot1;
          if (largest1 == largest1) {
            largest1 = largestBar;
            largestDot1 = largestBarDot;
          }
          if (chosen != Integer.MAX_VALUE) {
            double t1 = kept[chosen];
            double rowBarDot1 = largestDot1 * t1 + largest1 * keptDot[chosen];
            rowBar[chosen] += largest1 * t1;
            rowBarDot[chosen] += rowBarDot1;
            largestBar = product1;
            largestBarDot = productDot1;
          } else {
            largestBar = product1 + largest1;
            largestBarDot = productDot1 + largestDot1;
          }
          rowBar[0] += largestBar;
          rowBarDot[0] += largestBarDot;
          double productBar1 = productBar;
          double productBarDot1 = productBarDot;
          double t1 = product1 * largest;
          for (int k = i - 1; k >= 0; k--) {
            largest = largestKept[k];
            largestDot = largestKeptDot[k];
            product = productKept[k];
            productDot = productKeptDot[k];
            largestBar = product * productBar1;
            largestBarDot = productDot * productBar1 + product * productBarDot1;
            double productBar2 = productBar1 * largest;
            double productBarDot2 = productBarDot1 * largest + productBar1 * largestDot;
            if (largest == largest) {
              largest = largestBar;
              largestDot = largestBarDot;
            }
            chosen = chosenKept[k];
            rowBar = aBar[k];
            rowBarDot = aHvp[k];
            double[] kept1 = keptKept[k];
            double[] keptDot1 = keptKeptDot[k];
            if (chosen != Integer.MAX_VALUE) {
              double t2 = kept1[chosen];
              double rowBarDot1 = largestDot * t2 + largest * keptDot1[chosen];
              rowBar[chosen] += largest * t2;
              rowBarDot[chosen] += rowBarDot1;
              largestBar = 0.0;
              largestBarDot = 0.0;
            } else {
              largestBar = largest;
              largestBarDot = largestDot;
            }
            rowBar[0] += largestBar;
            rowBarDot[0] += largestBarDot;
            productBar1 = productBar2;
            productBarDot1 = productBarDot2;
          }
          return t1;
        }
        product = product1;
        productDot = productDot1;
      }

      // reverse sweep
      double productBar = 2.0 * product;
      double productBarDot = 2.0 * productDot;
      double t = product * product;
      for (int i = a.length - 1; i >= 0; i--) {
        double largest = largestKept[i];
        double largestDot = largestKeptDot[i];
        product = productKept[i];
        productDot = productKeptDot[i];
        double largestBar = product * productBar;
        double largestBarDot = productDot * productBar + product * productBarDot;
        double productBar1 = productBar * largest;
        double productBarDot1 = productBarDot * largest + productBar * largestDot;
        if (largest == largest) {
          largest = largestBar;
          largestDot = largestBarDot;
        }
        int chosen = chosenKept[i];
        double[] rowBar = aBar[i];
        double[] rowBarDot = aHvp[i];
        double[] kept = keptKept[i];
        double[] keptDot = keptKeptDot[i];
        if (chosen != Integer.MAX_VALUE) {
          double t1 = kept[chosen];
          double rowBarDot1 = largestDot * t1 + largest * keptDot[chosen];
          rowBar[chosen] += largest * t1;
          rowBarDot[chosen] += rowBarDot1;
          largestBar = 0.0;
          largestBarDot = 0.0;
        } else {
          largestBar = largest;
          largestBarDot = largestDot;
        }
        rowBar[0] += largestBar;
        rowBarDot[0] += largestBarDot;
        productBar = productBar1;
        productBarDot = productBarDot1;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.products} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param limit captured
   * @return the view
   */
  static ScalarFunction productsFunction(double[][] a, double limit) {
    return new ProductsFunction(a, limit);
  }

  private static final class ProductsFunction implements ScalarFunction {

    private final double[][] a;

    private final double limit;

    private final int aSize;

    ProductsFunction(double[][] a, double limit) {
      this.a = a;
      this.limit = limit;
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
      return SelectingLoops.products(a, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = productsGradient(a, this.limit, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return productsJvp(a, this.limit, aDot).tangent();
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
      double value = productsHvp(a, this.limit, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.worst} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual worstJvp(double[] x, double h, double[] xDot, double hDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double worst = Double.NEGATIVE_INFINITY;
    double worstDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] powers = new double[4];
      double[] powersDot = new double[4];
      powers[0] = 1.0;
      powersDot[0] = 0.0;
      double powers1 = 1 < powers.length ? powers[0] : 0.0;
      for (int k = 1; k < powers.length; k++) {
        double x1 = x[i];
        double t = powers1 * x1;
        double t1 = powersDot[k - 1] * x1 + powers1 * xDot[i];
        powers1 = t * h;
        powers[k] = powers1;
        powersDot[k] = t1 * h + t * hDot;
      }
      double t = powers[3] + powers[2];
      double t1 = powersDot[3] + powersDot[2];
      double worst1 = Math.max(worst, t);
      worstDot = (worst >= t ? worstDot : worst < t ? 0.0 : worstDot * worst1)
          + (t > worst ? t1 : t <= worst ? 0.0 : t1 * worst1);
      worst = worst1;
    }
    return new Dual(worst, worstDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #worstJvp(double[], double, double[], double)
   */
  static Dual worstJvp(double[] x, double h, double[] xDot, double hDot, Tape tape) {
    return worstJvp(x, h, xDot, hDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.worst}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   */
  record WorstGradient(double value, double[] x, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code SelectingLoops.worst}: filled by a
   * derivative and reused by its caller.
   */
  static final class WorstAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public WorstAdjoint() {}
  }

  /**
   * Reverse mode: {@code SelectingLoops.worst} and its gradient.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WorstGradient worstGradient(double[] x, double h) {
    return worstGradient(x, h, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #worstGradient(double[], double)
   */
  static WorstGradient worstGradient(double[] x, double h, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    WorstAdjoint adjoint = new WorstAdjoint();
    double value = worstGradient(x, h, xBar, adjoint, tape);
    return new WorstGradient(value, xBar, adjoint.h);
  }

  /**
   * Reverse mode: {@code SelectingLoops.worst} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code h}
   * @return the value
   */
  static double worstGradient(double[] x, double h, double[] xBar, WorstAdjoint adjoint) {
    return worstGradient(x, h, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #worstGradient(double[], double, double[], WorstAdjoint)
   */
  static double worstGradient(double[] x, double h, double[] xBar, WorstAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] powersBarKept = tape.table(double[].class, x.length);
      double[][] powersKept = tape.references(double[].class, x.length);
      double[][] powersKeptKept = tape.table(double[].class, x.length);
      double worst = Double.NEGATIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      for (int i = 0; i < x.length; i++) {
        double[] powers = new double[4];
        powersKept[i] = powers;
        double[] powersBar = tape.row(powersBarKept, i, 4);
        Arrays.fill(powersBar, 0, 4, 0.0);
        powers[0] = 1.0;
        double[] powersKept1 = tape.row(powersKeptKept, i, powers.length);
        double powers1 = 1 < powers.length ? powers[0] : 0.0;
        for (int k = 1; k < powers.length; k++) {
          powersKept1[k] = powers1;
          powers1 = powers1 * x[i] * h;
          powers[k] = powers1;
        }
        double t = powers[3] + powers[2];
        if (t > worst | t != t) {
          chosen = i;
        }
        worst = Math.max(worst, t);
      }

      // reverse sweep
      double t = worst != worst ? worst : 1.0;
      double hBar;
      if (chosen != Integer.MAX_VALUE) {
        double[] powersBar = powersBarKept[chosen];
        powersBar[2] += t;
        powersBar[3] += t;
        int t1 = powersKept[chosen].length - 1;
        double[] powersKept1 = powersKeptKept[chosen];
        hBar = 0.0;
        double powersBarCarried = t1 >= 1 ? powersBar[t1] : 0.0;
        for (int k = t1; k >= 1; k--) {
          powersBar[k] = 0.0;
          double t2 = powersBarCarried * h;
          double powers = powersKept1[k];
          double x1 = x[chosen];
          hBar += powers * x1 * powersBarCarried;
          xBar[chosen] += powers * t2;
          powersBarCarried = powersBar[k - 1] + t2 * x1;
          powersBar[k - 1] = powersBarCarried;
        }
        powersBar[0] = 0.0;
      } else {
        hBar = 0.0;
      }
      adjoint.h = hBar;
      return worst;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.worst}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record WorstHvp(double value, double[] x, double h, double[] xHvp, double hHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * SelectingLoops.worst}: filled by a derivative and reused by its caller.
   */
  static final class WorstHvpAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** The Hessian-vector product for {@code h}. */
    public double hHvp;

    /** A holder of zeros. */
    public WorstHvpAdjoint() {}
  }

  /**
   * Second order: {@code SelectingLoops.worst}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static WorstHvp worstHvp(double[] x, double h, double[] xDot, double hDot) {
    return worstHvp(x, h, xDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #worstHvp(double[], double, double[], double)
   */
  static WorstHvp worstHvp(double[] x, double h, double[] xDot, double hDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    WorstHvpAdjoint adjoint = new WorstHvpAdjoint();
    double value = worstHvp(x, h, xDot, hDot, xBar, xHvp, adjoint, tape);
    return new WorstHvp(value, xBar, adjoint.h, xHvp, adjoint.hHvp);
  }

  /**
   * Second order: {@code SelectingLoops.worst}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code h}
   * @return the value
   */
  static double worstHvp(double[] x, double h, double[] xDot, double hDot, double[] xBar,
      double[] xHvp, WorstHvpAdjoint adjoint) {
    return worstHvp(x, h, xDot, hDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #worstHvp(double[], double, double[], double, double[], double[], WorstHvpAdjoint)
   */
  static double worstHvp(double[] x, double h, double[] xDot, double hDot, double[] xBar,
      double[] xHvp, WorstHvpAdjoint adjoint, Tape tape) {
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
      double[][] powersBarKept = tape.table(double[].class, x.length);
      double[][] powersBarKeptDot = tape.table(double[].class, x.length);
      double[][] powersKept = tape.references(double[].class, x.length);
      double[][] powersKeptKept = tape.table(double[].class, x.length);
      double[][] powersKeptKeptDot = tape.table(double[].class, x.length);
      double worst = Double.NEGATIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      double worstDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] powers = new double[4];
        double[] powersDot = new double[4];
        powersKept[i] = powers;
        double[] powersBar = tape.row(powersBarKept, i, 4);
        Arrays.fill(powersBar, 0, 4, 0.0);
        double[] powersBarDot = tape.row(powersBarKeptDot, i, 4);
        Arrays.fill(powersBarDot, 0, 4, 0.0);
        powers[0] = 1.0;
        powersDot[0] = 0.0;
        double[] powersKept1 = tape.row(powersKeptKept, i, powers.length);
        double[] powersKeptDot = tape.row(powersKeptKeptDot, i, powers.length);
        double powers1 = 1 < powers.length ? powers[0] : 0.0;
        for (int k = 1; k < powers.length; k++) {
          double powersDot1 = powersDot[k - 1];
          powersKept1[k] = powers1;
          powersKeptDot[k] = powersDot1;
          double x1 = x[i];
          double t = powers1 * x1;
          double t1 = powersDot1 * x1 + powers1 * xDot[i];
          powers1 = t * h;
          powers[k] = powers1;
          powersDot[k] = t1 * h + t * hDot;
        }
        double t = powers[3] + powers[2];
        double t1 = powersDot[3] + powersDot[2];
        double worst1 = Math.max(worst, t);
        boolean t2 = t > worst;
        worstDot = (worst >= t ? worstDot : worst < t ? 0.0 : worstDot * worst1)
            + (t2 ? t1 : t <= worst ? 0.0 : t1 * worst1);
        if (t2 | t != t) {
          chosen = i;
        }
        worst = worst1;
      }

      // reverse sweep
      double t;
      if (worst != worst) {
        t = worst;
      } else {
        t = 1.0;
        worstDot = 0.0;
      }
      double hBar;
      double hBarDot;
      if (chosen != Integer.MAX_VALUE) {
        double[] powersBar = powersBarKept[chosen];
        double[] powersBarDot = powersBarKeptDot[chosen];
        powersBar[2] += t;
        powersBarDot[2] += worstDot;
        powersBar[3] += t;
        powersBarDot[3] += worstDot;
        double[] powersKept1 = powersKeptKept[chosen];
        double[] powersKeptDot = powersKeptKeptDot[chosen];
        hBar = 0.0;
        hBarDot = 0.0;
        for (int k = powersKept[chosen].length - 1; k >= 1; k--) {
          double t1 = powersBar[k];
          double t2 = powersBarDot[k];
          powersBar[k] = 0.0;
          powersBarDot[k] = 0.0;
          double t3 = t1 * h;
          double t4 = t2 * h + t1 * hDot;
          double powers = powersKept1[k];
          double powersDot = powersKeptDot[k];
          double x1 = x[chosen];
          double xDot1 = xDot[chosen];
          double t5 = powers * x1;
          hBar += t5 * t1;
          hBarDot += (powersDot * x1 + powers * xDot1) * t1 + t5 * t2;
          xBar[chosen] += powers * t3;
          xHvp[chosen] += powersDot * t3 + powers * t4;
          powersBar[k - 1] += t3 * x1;
          powersBarDot[k - 1] += t4 * x1 + t3 * xDot1;
        }
        powersBar[0] = 0.0;
        powersBarDot[0] = 0.0;
      } else {
        hBar = 0.0;
        hBarDot = 0.0;
      }
      adjoint.h = hBar;
      adjoint.hHvp = hBarDot;
      return worst;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.worst} as a function of the vector that packs {@code x}, {@code
   * h}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction worstFunction() {
    return new WorstFunction();
  }

  private static final class WorstFunction implements ScalarFunction {

    WorstFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      return SelectingLoops.worst(x, h);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      WorstAdjoint adjoint = new WorstAdjoint();
      double value = worstGradient(x, h, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.h;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double hDot = direction[direction.length - 1];
      return worstJvp(x, h, xDot, hDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double hDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      WorstHvpAdjoint adjoint = new WorstHvpAdjoint();
      double value = worstHvp(x, h, xDot, hDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.h;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.hHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.calls} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual callsJvp(double[] x, double[] xDot) {
    return callsJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsJvp(double[], double[])
   */
  static Dual callsJvp(double[] x, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double best = 0.0;
      double bestDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = powerJvp(x[i], i, xDot[i], tape);
        double t1 = tape.doubleResult(1);
        double best1 = Math.max(best, t);
        bestDot = (best >= t ? bestDot : best < t ? 0.0 : bestDot * best1)
            + (t > best ? t1 : t <= best ? 0.0 : t1 * best1);
        best = best1;
      }
      return new Dual(best, bestDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code SelectingLoops.calls}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CallsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SelectingLoops.calls} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CallsGradient callsGradient(double[] x) {
    return callsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[])
   */
  static CallsGradient callsGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = callsGradient(x, xBar, tape);
    return new CallsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code SelectingLoops.calls} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double callsGradient(double[] x, double[] xBar) {
    return callsGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[], double[])
   */
  static double callsGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] bestKept = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double best = 0.0;
      for (int i = 0; i < x.length; i++) {
        bestKept[i] = best;
        double t = powerForward(x[i], i, tape);
        kept[i] = t;
        best = Math.max(best, t);
      }

      // reverse sweep
      double bestBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double best1 = bestKept[i];
        double t = kept[i];
        double best2 = Math.max(best1, t);
        double t1 = powerReverse(t > best1 ? bestBar : t <= best1 ? 0.0 : bestBar * best2, tape);
        xBar[i] += t1;
        bestBar = best1 >= t ? bestBar : best1 < t ? 0.0 : bestBar * best2;
      }
      return best;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.calls}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CallsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SelectingLoops.calls}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CallsHvp callsHvp(double[] x, double[] xDot) {
    return callsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsHvp(double[], double[])
   */
  static CallsHvp callsHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = callsHvp(x, xDot, xBar, xHvp, tape);
    return new CallsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code SelectingLoops.calls}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double callsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return callsHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsHvp(double[], double[], double[], double[])
   */
  static double callsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] bestKept = tape.doubles(x.length);
      double[] bestKeptDot = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double best = 0.0;
      double bestDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        bestKept[i] = best;
        bestKeptDot[i] = bestDot;
        double t = powerForwardJvp(x[i], i, xDot[i], tape);
        double t1 = tape.doubleResult(1);
        kept[i] = t;
        keptDot[i] = t1;
        double best1 = Math.max(best, t);
        bestDot = (best >= t ? bestDot : best < t ? 0.0 : bestDot * best1)
            + (t > best ? t1 : t <= best ? 0.0 : t1 * best1);
        best = best1;
      }

      // reverse sweep
      double bestBar = 1.0;
      double bestBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double best1 = bestKept[i];
        double bestDot1 = bestKeptDot[i];
        double t = kept[i];
        double t1 = keptDot[i];
        double best2 = Math.max(best1, t);
        boolean t2 = best1 >= t;
        boolean t3 = t > best1;
        bestDot1 = (t2 ? bestDot1 : best1 < t ? 0.0 : bestDot1 * best2)
            + (t3 ? t1 : t <= best1 ? 0.0 : t1 * best2);
        double bestBar1;
        double bestBarDot1;
        if (t2) {
          bestBar1 = bestBar;
          bestBarDot1 = bestBarDot;
        } else if (best1 < t) {
          bestBar1 = 0.0;
          bestBarDot1 = 0.0;
        } else {
          bestBar1 = bestBar * best2;
          bestBarDot1 = bestBarDot * best2 + bestBar * bestDot1;
        }
        if (!t3) {
          if (t <= best1) {
            bestBar = 0.0;
            bestBarDot = 0.0;
          } else {
            bestBarDot = bestBarDot * best2 + bestBar * bestDot1;
            bestBar *= best2;
          }
        }
        double t4 = powerReverseJvp(bestBar, bestBarDot, tape);
        double t5 = tape.doubleResult(1);
        xBar[i] += t4;
        xHvp[i] += t5;
        bestBar = bestBar1;
        bestBarDot = bestBarDot1;
      }
      return best;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.calls} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction callsFunction() {
    return new CallsFunction();
  }

  private static final class CallsFunction implements ScalarFunction {

    CallsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return SelectingLoops.calls(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = callsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return callsJvp(x, xDot).tangent();
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
      double value = callsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.reciprocals} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual reciprocalsJvp(double a, double b, double aDot, double bDot) {
    double angle = a * b;
    double angleDot = aDot * b + a * bDot;
    double r = 1.0 / (1.0 + a * a);
    double rDot = -(2.0 * (aDot * a) * r * r);
    double t = Math.exp(-b);
    double s = 1.0 / (1.0 + t);
    double t1 = Math.sin(angle);
    double t2 = Math.cos(angle);
    double t3 = t1 * t2;
    double t4 = Math.sinh(b);
    double t5 = Math.cosh(b);
    double t6 = s * t4 / t5;
    double t7 = 2.0 / r;
    return new Dual(t3 * r + t6 + t7,
        (angleDot * Math.cos(angle) * t2 - t1 * (angleDot * t1)) * r + t3 * rDot
        + ((bDot * t * s * s * t4 + s * (bDot * Math.cosh(b))) / t5 - bDot * t4 / t5 * t6)
        - rDot / r * t7);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reciprocalsJvp(double, double, double, double)
   */
  static Dual reciprocalsJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return reciprocalsJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.reciprocals}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ReciprocalsGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code SelectingLoops.reciprocals}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReciprocalsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ReciprocalsAdjoint() {}
  }

  /**
   * Reverse mode: {@code SelectingLoops.reciprocals} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReciprocalsGradient reciprocalsGradient(double a, double b) {
    ReciprocalsAdjoint adjoint = new ReciprocalsAdjoint();
    double value = reciprocalsGradient(a, b, adjoint);
    return new ReciprocalsGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reciprocalsGradient(double, double)
   */
  static ReciprocalsGradient reciprocalsGradient(double a, double b, Tape tape) {
    return reciprocalsGradient(a, b);
  }

  /**
   * Reverse mode: {@code SelectingLoops.reciprocals} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double reciprocalsGradient(double a, double b, ReciprocalsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double angle = a * b;
    double r = 1.0 / (1.0 + a * a);
    double t = Math.exp(-b);
    double s = 1.0 / (1.0 + t);
    double t1 = Math.sin(angle);
    double t2 = Math.cos(angle);
    double t3 = t1 * t2;
    double t4 = Math.sinh(b);
    double t5 = Math.cosh(b);
    double t6 = s * t4 / t5;
    double t7 = 2.0 / r;

    // reverse sweep
    double t8 = 1.0 / t5;
    double sBar = t8 * t4;
    double rBar = t3 - 1.0 / r * t7;
    double angleBar = r * t2 * t2 - t1 * r * t1;
    double aBar = angleBar * b - 2.0 * (rBar * r * r * a);
    double bBar = s * t8 * t5 - t8 * t6 * t4 + sBar * s * s * t + a * angleBar;
    adjoint.a = aBar;
    adjoint.b = bBar;
    return t3 * r + t6 + t7;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reciprocalsGradient(double, double, ReciprocalsAdjoint)
   */
  static double reciprocalsGradient(double a, double b, ReciprocalsAdjoint adjoint, Tape tape) {
    return reciprocalsGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.reciprocals}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ReciprocalsHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code SelectingLoops.reciprocals}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ReciprocalsHvp reciprocalsHvp(double a, double b, double aDot, double bDot) {
    double angle = a * b;
    double angleDot = aDot * b + a * bDot;
    double r = 1.0 / (1.0 + a * a);
    double rDot = -(2.0 * (aDot * a) * r * r);
    double t = Math.exp(-b);
    double t1 = -(bDot * t);
    double s = 1.0 / (1.0 + t);
    double sDot = -(t1 * s * s);
    double t2 = Math.sin(angle);
    double t3 = angleDot * Math.cos(angle);
    double t4 = Math.cos(angle);
    double t5 = -(angleDot * t2);
    double t6 = t2 * t4;
    double t7 = Math.sinh(b);
    double t8 = bDot * Math.cosh(b);
    double t9 = Math.cosh(b);
    double t10 = bDot * t7;
    double t11 = s * t7 / t9;
    double t12 = 2.0 / r;

    // reverse sweep
    double t13 = 1.0 / r;
    double t14 = 1.0 / t9;
    double t15 = -(t10 * t14 * t14);
    double t16 = t14 * t11;
    double sBar = t14 * t7;
    double sBarDot = t15 * t7 + t14 * t8;
    double t17 = s * t14;
    double rBar = t6 - t13 * t12;
    double rBarDot = t3 * t4 + t2 * t5 + (rDot * t13 * t13 * t12 + t13 * (rDot / r * t12));
    double t18 = r * t4;
    double t19 = t2 * r;
    double angleBar = t18 * t4 - t19 * t2;
    double angleBarDot =
        (rDot * t4 + r * t5) * t4 + t18 * t5 - ((t3 * r + t2 * rDot) * t2 + t19 * t3);
    double t20 = sBar * s;
    double t21 = t20 * s;
    double t22 = rBar * r;
    double t23 = t22 * r;
    double aBar = angleBar * b - 2.0 * (t23 * a);
    double aBarDot = angleBarDot * b
        + angleBar * bDot - 2.0 * (((rBarDot * r + rBar * rDot) * r + t22 * rDot) * a + t23 * aDot);
    double bBar = t17 * t9 - t16 * t7 + t21 * t + a * angleBar;
    double bBarDot = (sDot * t14 + s * t15) * t9
        + t17 * t10
        - ((t15 * t11 + t14 * ((sDot * t7 + s * t8) / t9 - t10 / t9 * t11)) * t7 + t16 * t8)
        + (((sBarDot * s + sBar * sDot) * s + t20 * sDot) * t + t21 * t1)
        + (aDot * angleBar + a * angleBarDot);
    return new ReciprocalsHvp(t6 * r + t11 + t12, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reciprocalsHvp(double, double, double, double)
   */
  static ReciprocalsHvp reciprocalsHvp(double a, double b, double aDot, double bDot, Tape tape) {
    return reciprocalsHvp(a, b, aDot, bDot);
  }

  /**
   * {@code SelectingLoops.reciprocals} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction reciprocalsFunction() {
    return new ReciprocalsFunction();
  }

  private static final class ReciprocalsFunction implements ScalarFunction {

    ReciprocalsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return SelectingLoops.reciprocals(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      ReciprocalsAdjoint adjoint = new ReciprocalsAdjoint();
      double value = reciprocalsGradient(a, b, adjoint);
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
      return reciprocalsJvp(a, b, aDot, bDot).tangent();
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
      ReciprocalsHvp hvp = reciprocalsHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.chosenSum} and its derivative in the direction of
   * the tangents.
   *
   * @param rows as the method takes it
   * @param chosen constant
   * @param rowsDot tangent of {@code rows}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chosenSumJvp(double[][] rows, int chosen, double[][] rowsDot) {
    Arguments.sameShape("rowsDot", rowsDot, "rows", rows);
    int i = 0;
    double result = 0.0;
    double resultDot = 0.0;
    while (i < rows.length - 3 && FourRows.equallyLong(rows, i)) {
      int t = rows[i].length;
      double[] rows1 = rows[i + 1];
      double[] rows2 = rows[i + 2];
      double[] rows3 = rows[i + 3];
      double sum = 0.0;
      double sumDot = 0.0;
      double sum1 = 0.0;
      double sumDot1 = 0.0;
      double sum2 = 0.0;
      double sumDot2 = 0.0;
      double sum3 = 0.0;
      double sumDot3 = 0.0;
      for (int j = 0; j < t; j++) {
        sum += rows[i][j];
        sumDot += rowsDot[i][j];
        sum1 += rows[i + 1][j];
        sumDot1 += rowsDot[i + 1][j];
        sum2 += rows[i + 2][j];
        sumDot2 += rowsDot[i + 2][j];
        sum3 += rows[i + 3][j];
        sumDot3 += rowsDot[i + 3][j];
      }
      if (i == chosen) {
        result = sum;
        resultDot = sumDot;
      }
      if (i + 1 == chosen) {
        result = sum1;
        resultDot = sumDot1;
      }
      if (i + 2 == chosen) {
        result = sum2;
        resultDot = sumDot2;
      }
      if (i + 3 == chosen) {
        result = sum3;
        resultDot = sumDot3;
      }
      i += 4;
    }
    while (i < rows.length) {
      int t = rows[i].length;
      double sum = 0.0;
      double sumDot = 0.0;
      for (int j = 0; j < t; j++) {
        sum += rows[i][j];
        sumDot += rowsDot[i][j];
      }
      if (i == chosen) {
        result = sum;
        resultDot = sumDot;
      }
      i++;
    }
    return new Dual(result, resultDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenSumJvp(double[][], int, double[][])
   */
  static Dual chosenSumJvp(double[][] rows, int chosen, double[][] rowsDot, Tape tape) {
    return chosenSumJvp(rows, chosen, rowsDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.chosenSum}.
   *
   * @param value what the method returns
   * @param rows the derivative with respect to {@code rows}
   */
  record ChosenSumGradient(double value, double[][] rows) {}

  /**
   * Reverse mode: {@code SelectingLoops.chosenSum} and its gradient.
   *
   * @param rows as the method takes it
   * @param chosen constant
   * @return the value and the gradient, in new arrays
   */
  static ChosenSumGradient chosenSumGradient(double[][] rows, int chosen) {
    double[][] rowsBar = Arguments.zerosLike(rows);
    double value = chosenSumGradient(rows, chosen, rowsBar);
    return new ChosenSumGradient(value, rowsBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenSumGradient(double[][], int)
   */
  static ChosenSumGradient chosenSumGradient(double[][] rows, int chosen, Tape tape) {
    return chosenSumGradient(rows, chosen);
  }

  /**
   * Reverse mode: {@code SelectingLoops.chosenSum} and its gradient, written into the
   * caller's memory.
   *
   * @param rows as the method takes it
   * @param chosen constant
   * @param rowsBar overwritten with the gradient with respect to {@code rows}; of the same
   *     shape
   * @return the value
   */
  static double chosenSumGradient(double[][] rows, int chosen, double[][] rowsBar) {
    Arguments.sameShape("rowsBar", rowsBar, "rows", rows);
    Arguments.zero(rowsBar);
    int i = 0;
    double result = 0.0;
    int chosen1 = Integer.MAX_VALUE;
    while (i < rows.length - 3 && FourRows.equallyLong(rows, i)) {
      int t = rows[i].length;
      double[] rows1 = rows[i + 1];
      double[] rows2 = rows[i + 2];
      double[] rows3 = rows[i + 3];
      double sum = 0.0;
      double sum1 = 0.0;
      double sum2 = 0.0;
      double sum3 = 0.0;
      for (int j = 0; j < t; j++) {
        sum += rows[i][j];
        sum1 += rows[i + 1][j];
        sum2 += rows[i + 2][j];
        sum3 += rows[i + 3][j];
      }
      if (i == chosen) {
        result = sum;
        chosen1 = i;
      }
      if (i + 1 == chosen) {
        result = sum1;
        chosen1 = i + 1;
      }
      if (i + 2 == chosen) {
        result = sum2;
        chosen1 = i + 2;
      }
      if (i + 3 == chosen) {
        result = sum3;
        chosen1 = i + 3;
      }
      i += 4;
    }
    while (i < rows.length) {
      int t = rows[i].length;
      double sum = 0.0;
      for (int j = 0; j < t; j++) {
        sum += rows[i][j];
      }
      if (i == chosen) {
        result = sum;
        chosen1 = i;
      }
      i++;
    }

    // reverse sweep
    if (chosen1 != Integer.MAX_VALUE) {
      int t = rows[chosen1].length;
      for (int j = 0; j < t; j++) {
        rowsBar[chosen1][j] += 1.0;
      }
    }
    return result;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenSumGradient(double[][], int, double[][])
   */
  static double chosenSumGradient(double[][] rows, int chosen, double[][] rowsBar, Tape tape) {
    return chosenSumGradient(rows, chosen, rowsBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.chosenSum}.
   *
   * @param value what the method returns
   * @param rows the derivative with respect to {@code rows}
   * @param rowsHvp the Hessian-vector product for {@code rows}
   */
  record ChosenSumHvp(double value, double[][] rows, double[][] rowsHvp) {}

  /**
   * Second order: {@code SelectingLoops.chosenSum}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param rows as the method takes it
   * @param chosen constant
   * @param rowsDot tangent of {@code rows}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChosenSumHvp chosenSumHvp(double[][] rows, int chosen, double[][] rowsDot) {
    double[][] rowsBar = Arguments.zerosLike(rows);
    double[][] rowsHvp = Arguments.zerosLike(rows);
    double value = chosenSumHvp(rows, chosen, rowsDot, rowsBar, rowsHvp);
    return new ChosenSumHvp(value, rowsBar, rowsHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenSumHvp(double[][], int, double[][])
   */
  static ChosenSumHvp chosenSumHvp(double[][] rows, int chosen, double[][] rowsDot, Tape tape) {
    return chosenSumHvp(rows, chosen, rowsDot);
  }

  /**
   * Second order: {@code SelectingLoops.chosenSum}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param rows as the method takes it
   * @param chosen constant
   * @param rowsDot tangent of {@code rows}, of the same shape; not modified
   * @param rowsBar overwritten with the gradient with respect to {@code rows}; of the same
   *     shape
   * @param rowsHvp overwritten with the Hessian-vector product for {@code rows}; of the same
   *     shape
   * @return the value
   */
  static double chosenSumHvp(double[][] rows, int chosen, double[][] rowsDot, double[][] rowsBar,
      double[][] rowsHvp) {
    Arguments.sameShape("rowsDot", rowsDot, "rows", rows);
    Arguments.sameShape("rowsBar", rowsBar, "rows", rows);
    Arguments.sameShape("rowsHvp", rowsHvp, "rows", rows);
    Arguments.distinct("rowsDot", rowsDot, "rowsBar", rowsBar);
    Arguments.distinct("rowsDot", rowsDot, "rowsHvp", rowsHvp);
    Arguments.distinct("rowsBar", rowsBar, "rowsHvp", rowsHvp);
    Arguments.zero(rowsBar);
    Arguments.zero(rowsHvp);
    int i = 0;
    double result = 0.0;
    int chosen1 = Integer.MAX_VALUE;
    while (i < rows.length - 3 && FourRows.equallyLong(rows, i)) {
      int t = rows[i].length;
      double[] rows1 = rows[i + 1];
      double[] rows2 = rows[i + 2];
      double[] rows3 = rows[i + 3];
      double sum = 0.0;
      double sum1 = 0.0;
      double sum2 = 0.0;
      double sum3 = 0.0;
      for (int j = 0; j < t; j++) {
        sum += rows[i][j];
        sum1 += rows[i + 1][j];
        sum2 += rows[i + 2][j];
        sum3 += rows[i + 3][j];
      }
      if (i == chosen) {
        result = sum;
        chosen1 = i;
      }
      if (i + 1 == chosen) {
        result = sum1;
        chosen1 = i + 1;
      }
      if (i + 2 == chosen) {
        result = sum2;
        chosen1 = i + 2;
      }
      if (i + 3 == chosen) {
        result = sum3;
        chosen1 = i + 3;
      }
      i += 4;
    }
    while (i < rows.length) {
      int t = rows[i].length;
      double sum = 0.0;
      for (int j = 0; j < t; j++) {
        sum += rows[i][j];
      }
      if (i == chosen) {
        result = sum;
        chosen1 = i;
      }
      i++;
    }

    // reverse sweep
    if (chosen1 != Integer.MAX_VALUE) {
      int t = rows[chosen1].length;
      for (int j = 0; j < t; j++) {
        rowsBar[chosen1][j] += 1.0;
      }
    }
    return result;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenSumHvp(double[][], int, double[][], double[][], double[][])
   */
  static double chosenSumHvp(double[][] rows, int chosen, double[][] rowsDot, double[][] rowsBar,
      double[][] rowsHvp, Tape tape) {
    return chosenSumHvp(rows, chosen, rowsDot, rowsBar, rowsHvp);
  }

  /**
   * {@code SelectingLoops.chosenSum} as a function of the vector that packs {@code rows}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param rows of the shape that the parameter is to have
   * @param chosen captured
   * @return the view
   */
  static ScalarFunction chosenSumFunction(double[][] rows, int chosen) {
    return new ChosenSumFunction(rows, chosen);
  }

  private static final class ChosenSumFunction implements ScalarFunction {

    private final double[][] rows;

    private final int chosen;

    private final int rowsSize;

    ChosenSumFunction(double[][] rows, int chosen) {
      this.rows = rows;
      this.chosen = chosen;
      Objects.requireNonNull(rows, "rows");
      this.rowsSize = Arguments.size(rows);
    }

    @Override
    public int inputs() {
      return rowsSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      return SelectingLoops.chosenSum(rows, this.chosen);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double[][] rowsBar = Arguments.zerosLike(rows);
      double value = chosenSumGradient(rows, this.chosen, rowsBar);
      Arguments.pack(rowsBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double[][] rowsDot = Arguments.unpackLike(this.rows, direction, 0);
      return chosenSumJvp(rows, this.chosen, rowsDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double[][] rowsDot = Arguments.unpackLike(this.rows, direction, 0);
      double[][] rowsBar = Arguments.zerosLike(rows);
      double[][] rowsHvp = Arguments.zerosLike(rows);
      double value = chosenSumHvp(rows, this.chosen, rowsDot, rowsBar, rowsHvp);
      Arguments.pack(rowsBar, gradient, 0);
      Arguments.pack(rowsHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.nearest} and its derivative in the direction of the
   * tangents.
   *
   * @param points as the method takes it
   * @param others as the method takes it
   * @param pointsDot tangent of {@code points}, of the same shape; not modified
   * @param othersDot tangent of {@code others}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual nearestJvp(double[][] points, double[][] others, double[][] pointsDot,
      double[][] othersDot) {
    Arguments.sameShape("pointsDot", pointsDot, "points", points);
    Arguments.sameShape("othersDot", othersDot, "others", others);
    Arguments.sameSharing("points", points, pointsDot, "others", others, othersDot);
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < others.length; i++) {
      double[] other = others[i];
      double[] otherDot = othersDot[i];
      double best = Double.POSITIVE_INFINITY;
      double bestDot = 0.0;
      for (int k = 0; k < points.length; k++) {
        double[] point = points[k];
        double[] pointDot = pointsDot[k];
        int t = point.length;
        double distance = 0.0;
        double distanceDot = 0.0;
        for (int j = 0; j < t; j++) {
          double difference = other[j] - point[j];
          double differenceDot = otherDot[j] - pointDot[j];
          distance += difference * difference;
          distanceDot += 2.0 * (differenceDot * difference);
        }
        if (distance < best) {
          best = distance;
          bestDot = distanceDot;
        }
      }
      total += best;
      totalDot += bestDot;
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nearestJvp(double[][], double[][], double[][], double[][])
   */
  static Dual nearestJvp(double[][] points, double[][] others, double[][] pointsDot,
      double[][] othersDot, Tape tape) {
    return nearestJvp(points, others, pointsDot, othersDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.nearest}.
   *
   * @param value what the method returns
   * @param points the derivative with respect to {@code points}
   * @param others the derivative with respect to {@code others}
   */
  record NearestGradient(double value, double[][] points, double[][] others) {}

  /**
   * Reverse mode: {@code SelectingLoops.nearest} and its gradient.
   *
   * @param points as the method takes it
   * @param others as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NearestGradient nearestGradient(double[][] points, double[][] others) {
    double[][] pointsBar = Arguments.zerosLike(points);
    double[][] othersBar = others == points ? pointsBar : Arguments.zerosLike(others);
    double value = nearestGradient(points, others, pointsBar, othersBar);
    return new NearestGradient(value, pointsBar, othersBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nearestGradient(double[][], double[][])
   */
  static NearestGradient nearestGradient(double[][] points, double[][] others, Tape tape) {
    return nearestGradient(points, others);
  }

  /**
   * Reverse mode: {@code SelectingLoops.nearest} and its gradient, written into the caller's
   * memory.
   *
   * @param points as the method takes it
   * @param others as the method takes it
   * @param pointsBar overwritten with the gradient with respect to {@code points}; of the
   *     same shape
   * @param othersBar overwritten with the gradient with respect to {@code others}; of the
   *     same shape
   * @return the value
   */
  static double nearestGradient(double[][] points, double[][] others, double[][] pointsBar,
      double[][] othersBar) {
    Arguments.sameShape("pointsBar", pointsBar, "points", points);
    Arguments.sameShape("othersBar", othersBar, "others", others);
    Arguments.sameSharing("points", points, pointsBar, "others", others, othersBar);
    Arguments.zero(pointsBar);
    Arguments.zero(othersBar);
    double total = 0.0;
    for (int i = 0; i < others.length; i++) {
      double[] other = others[i];
      double[] otherBar = othersBar[i];
      int k = 0;
      double best = Double.POSITIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      while (k < points.length - 3 && other != null && FourRows.equallyLong(points, k)
          && points[k].length <= other.length) {
        double[] point = points[k];
        int t = point.length;
        double[] point1 = points[k + 1];
        double[] point2 = points[k + 2];
        double[] point3 = points[k + 3];
        double distance = 0.0;
        double distance1 = 0.0;
        double distance2 = 0.0;
        double distance3 = 0.0;
        for (int j = 0; j < t; j++) {
          double other1 = other[j];
          double difference = other1 - point[j];
          distance += difference * difference;
          double difference1 = other1 - point1[j];
          distance1 += difference1 * difference1;
          double difference2 = other1 - point2[j];
          distance2 += difference2 * difference2;
          double difference3 = other1 - point3[j];
          distance3 += difference3 * difference3;
        }
        if (distance < best) {
          best = distance;
          chosen = k;
        }
        if (distance1 < best) {
          best = distance1;
          chosen = k + 1;
        }
        if (distance2 < best) {
          best = distance2;
          chosen = k + 2;
        }
        if (distance3 < best) {
          best = distance3;
          chosen = k + 3;
        }
        k += 4;
      }
      while (k < points.length) {
        double[] point = points[k];
        int t = point.length;
        double distance = 0.0;
        for (int j = 0; j < t; j++) {
          double difference = other[j] - point[j];
          distance += difference * difference;
        }
        if (distance < best) {
          best = distance;
          chosen = k;
        }
        k++;
      }
      total += best;
      if (chosen != Integer.MAX_VALUE) {
        double[] point = points[chosen];
        double[] pointBar = pointsBar[chosen];
        for (int j = 0; j < point.length; j++) {
          double difference = other[j] - point[j];
          double differenceBar = 2.0 * difference;
          pointBar[j] -= differenceBar;
          otherBar[j] += differenceBar;
        }
      }
    }
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nearestGradient(double[][], double[][], double[][], double[][])
   */
  static double nearestGradient(double[][] points, double[][] others, double[][] pointsBar,
      double[][] othersBar, Tape tape) {
    return nearestGradient(points, others, pointsBar, othersBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.nearest}.
   *
   * @param value what the method returns
   * @param points the derivative with respect to {@code points}
   * @param others the derivative with respect to {@code others}
   * @param pointsHvp the Hessian-vector product for {@code points}
   * @param othersHvp the Hessian-vector product for {@code others}
   */
  record NearestHvp(double value, double[][] points, double[][] others, double[][] pointsHvp,
      double[][] othersHvp) {}

  /**
   * Second order: {@code SelectingLoops.nearest}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param points as the method takes it
   * @param others as the method takes it
   * @param pointsDot tangent of {@code points}, of the same shape; not modified
   * @param othersDot tangent of {@code others}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NearestHvp nearestHvp(double[][] points, double[][] others, double[][] pointsDot,
      double[][] othersDot) {
    double[][] pointsBar = Arguments.zerosLike(points);
    double[][] othersBar = others == points ? pointsBar : Arguments.zerosLike(others);
    double[][] pointsHvp = Arguments.zerosLike(points);
    double[][] othersHvp = others == points ? pointsHvp : Arguments.zerosLike(others);
    double value =
        nearestHvp(points, others, pointsDot, othersDot, pointsBar, othersBar, pointsHvp,
        othersHvp);
    return new NearestHvp(value, pointsBar, othersBar, pointsHvp, othersHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nearestHvp(double[][], double[][], double[][], double[][])
   */
  static NearestHvp nearestHvp(double[][] points, double[][] others, double[][] pointsDot,
      double[][] othersDot, Tape tape) {
    return nearestHvp(points, others, pointsDot, othersDot);
  }

  /**
   * Second order: {@code SelectingLoops.nearest}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param points as the method takes it
   * @param others as the method takes it
   * @param pointsDot tangent of {@code points}, of the same shape; not modified
   * @param othersDot tangent of {@code others}, of the same shape; not modified
   * @param pointsBar overwritten with the gradient with respect to {@code points}; of the
   *     same shape
   * @param othersBar overwritten with the gradient with respect to {@code others}; of the
   *     same shape
   * @param pointsHvp overwritten with the Hessian-vector product for {@code points}; of the
   *     same shape
   * @param othersHvp overwritten with the Hessian-vector product for {@code others}; of the
   *     same shape
   * @return the value
   */
  static double nearestHvp(double[][] points, double[][] others, double[][] pointsDot,
      double[][] othersDot, double[][] pointsBar, double[][] othersBar, double[][] pointsHvp,
      double[][] othersHvp) {
    Arguments.sameShape("pointsDot", pointsDot, "points", points);
    Arguments.sameShape("othersDot", othersDot, "others", others);
    Arguments.sameSharing("points", points, pointsDot, "others", others, othersDot);
    Arguments.sameShape("pointsBar", pointsBar, "points", points);
    Arguments.sameShape("othersBar", othersBar, "others", others);
    Arguments.sameSharing("points", points, pointsBar, "others", others, othersBar);
    Arguments.sameShape("pointsHvp", pointsHvp, "points", points);
    Arguments.sameShape("othersHvp", othersHvp, "others", others);
    Arguments.sameSharing("points", points, pointsHvp, "others", others, othersHvp);
    Arguments.distinct("pointsDot", pointsDot, "pointsBar", pointsBar);
    Arguments.distinct("pointsDot", pointsDot, "pointsHvp", pointsHvp);
    Arguments.distinct("pointsBar", pointsBar, "pointsHvp", pointsHvp);
    Arguments.distinct("othersDot", othersDot, "othersBar", othersBar);
    Arguments.distinct("othersDot", othersDot, "othersHvp", othersHvp);
    Arguments.distinct("othersBar", othersBar, "othersHvp", othersHvp);
    Arguments.zero(pointsBar);
    Arguments.zero(othersBar);
    Arguments.zero(pointsHvp);
    Arguments.zero(othersHvp);
    double total = 0.0;
    for (int i = 0; i < others.length; i++) {
      double[] other = others[i];
      double[] otherDot = othersDot[i];
      double[] otherBar = othersBar[i];
      double[] otherBarDot = othersHvp[i];
      int k = 0;
      double best = Double.POSITIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      while (k < points.length - 3 && other != null && FourRows.equallyLong(points, k)
          && points[k].length <= other.length) {
        double[] point = points[k];
        int t = point.length;
        double[] point1 = points[k + 1];
        double[] point2 = points[k + 2];
        double[] point3 = points[k + 3];
        double distance = 0.0;
        double distance1 = 0.0;
        double distance2 = 0.0;
        double distance3 = 0.0;
        for (int j = 0; j < t; j++) {
          double other1 = other[j];
          double difference = other1 - point[j];
          distance += difference * difference;
          double difference1 = other1 - point1[j];
          distance1 += difference1 * difference1;
          double difference2 = other1 - point2[j];
          distance2 += difference2 * difference2;
          double difference3 = other1 - point3[j];
          distance3 += difference3 * difference3;
        }
        if (distance < best) {
          best = distance;
          chosen = k;
        }
        if (distance1 < best) {
          best = distance1;
          chosen = k + 1;
        }
        if (distance2 < best) {
          best = distance2;
          chosen = k + 2;
        }
        if (distance3 < best) {
          best = distance3;
          chosen = k + 3;
        }
        k += 4;
      }
      while (k < points.length) {
        double[] point = points[k];
        int t = point.length;
        double distance = 0.0;
        for (int j = 0; j < t; j++) {
          double difference = other[j] - point[j];
          distance += difference * difference;
        }
        if (distance < best) {
          best = distance;
          chosen = k;
        }
        k++;
      }
      total += best;
      if (chosen != Integer.MAX_VALUE) {
        double[] point = points[chosen];
        double[] pointDot = pointsDot[chosen];
        double[] pointBar = pointsBar[chosen];
        double[] pointBarDot = pointsHvp[chosen];
        for (int j = 0; j < point.length; j++) {
          double difference = other[j] - point[j];
          double differenceDot = otherDot[j] - pointDot[j];
          double differenceBar = 2.0 * difference;
          double differenceBarDot = 2.0 * differenceDot;
          pointBar[j] -= differenceBar;
          pointBarDot[j] -= differenceBarDot;
          otherBar[j] += differenceBar;
          otherBarDot[j] += differenceBarDot;
        }
      }
    }
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nearestHvp(double[][], double[][], double[][], double[][], double[][], double[][],
   *     double[][], double[][])
   */
  static double nearestHvp(double[][] points, double[][] others, double[][] pointsDot,
      double[][] othersDot, double[][] pointsBar, double[][] othersBar, double[][] pointsHvp,
      double[][] othersHvp, Tape tape) {
    return nearestHvp(points, others, pointsDot, othersDot, pointsBar, othersBar, pointsHvp,
        othersHvp);
  }

  /**
   * {@code SelectingLoops.nearest} as a function of the vector that packs {@code points},
   * {@code others}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param points of the shape that the parameter is to have
   * @param others of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction nearestFunction(double[][] points, double[][] others) {
    return new NearestFunction(points, others);
  }

  private static final class NearestFunction implements ScalarFunction {

    private final double[][] points;

    private final double[][] others;

    private final int pointsSize;

    private final int othersSize;

    NearestFunction(double[][] points, double[][] others) {
      this.points = points;
      this.others = others;
      Objects.requireNonNull(points, "points");
      this.pointsSize = Arguments.size(points);
      Objects.requireNonNull(others, "others");
      this.othersSize = Arguments.size(others);
    }

    @Override
    public int inputs() {
      return pointsSize + othersSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] points = Arguments.unpackLike(this.points, packed, 0);
      double[][] others = Arguments.unpackLike(this.others, packed, pointsSize);
      return SelectingLoops.nearest(points, others);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] points = Arguments.unpackLike(this.points, packed, 0);
      double[][] others = Arguments.unpackLike(this.others, packed, pointsSize);
      double[][] pointsBar = Arguments.zerosLike(points);
      double[][] othersBar = Arguments.zerosLike(others);
      double value = nearestGradient(points, others, pointsBar, othersBar);
      Arguments.pack(pointsBar, gradient, 0);
      Arguments.pack(othersBar, gradient, pointsSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] points = Arguments.unpackLike(this.points, packed, 0);
      double[][] others = Arguments.unpackLike(this.others, packed, pointsSize);
      double[][] pointsDot = Arguments.unpackLike(this.points, direction, 0);
      double[][] othersDot = Arguments.unpackLike(this.others, direction, pointsSize);
      return nearestJvp(points, others, pointsDot, othersDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] points = Arguments.unpackLike(this.points, packed, 0);
      double[][] others = Arguments.unpackLike(this.others, packed, pointsSize);
      double[][] pointsDot = Arguments.unpackLike(this.points, direction, 0);
      double[][] othersDot = Arguments.unpackLike(this.others, direction, pointsSize);
      double[][] pointsBar = Arguments.zerosLike(points);
      double[][] othersBar = Arguments.zerosLike(others);
      double[][] pointsHvp = Arguments.zerosLike(points);
      double[][] othersHvp = Arguments.zerosLike(others);
      double value =
          nearestHvp(points, others, pointsDot, othersDot, pointsBar, othersBar, pointsHvp,
          othersHvp);
      Arguments.pack(pointsBar, gradient, 0);
      Arguments.pack(othersBar, gradient, pointsSize);
      Arguments.pack(pointsHvp, product, 0);
      Arguments.pack(othersHvp, product, pointsSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.infinityNorm} and its derivative in the direction of
   * the tangents.
   *
   * @param rows as the method takes it
   * @param scale as the method takes it
   * @param rowsDot tangent of {@code rows}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual infinityNormJvp(double[][] rows, double scale, double[][] rowsDot, double scaleDot) {
    Arguments.sameShape("rowsDot", rowsDot, "rows", rows);
    double norm = 0.0;
    int last = -1;
    double normDot = 0.0;
    for (int i = 0; i < rows.length; i++) {
      double[] rows1 = rows[i];
      double[] rowsDot1 = rowsDot[i];
      int t = rows1.length;
      double sum = 0.0;
      double sumDot = 0.0;
      for (int j = 0; j < t; j++) {
        double v = rows1[j];
        double vDot = rowsDot1[j];
        sum += Math.abs(v);
        sumDot += StrongZero.times(Math.signum(v), vDot);
      }
      double sum1 = scale * sum;
      sumDot = scaleDot * sum + scale * sumDot;
      if (sum1 >= norm) {
        norm = sum1;
        last = i;
        normDot = sumDot;
      }
    }
    double t = last + 1;
    return new Dual(norm * t, normDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #infinityNormJvp(double[][], double, double[][], double)
   */
  static Dual infinityNormJvp(double[][] rows, double scale, double[][] rowsDot, double scaleDot,
      Tape tape) {
    return infinityNormJvp(rows, scale, rowsDot, scaleDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.infinityNorm}.
   *
   * @param value what the method returns
   * @param rows the derivative with respect to {@code rows}
   * @param scale the derivative with respect to {@code scale}
   */
  record InfinityNormGradient(double value, double[][] rows, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code SelectingLoops.infinityNorm}: filled by a
   * derivative and reused by its caller.
   */
  static final class InfinityNormAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public InfinityNormAdjoint() {}
  }

  /**
   * Reverse mode: {@code SelectingLoops.infinityNorm} and its gradient.
   *
   * @param rows as the method takes it
   * @param scale as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InfinityNormGradient infinityNormGradient(double[][] rows, double scale) {
    return infinityNormGradient(rows, scale, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #infinityNormGradient(double[][], double)
   */
  static InfinityNormGradient infinityNormGradient(double[][] rows, double scale, Tape tape) {
    double[][] rowsBar = Arguments.zerosLike(rows);
    InfinityNormAdjoint adjoint = new InfinityNormAdjoint();
    double value = infinityNormGradient(rows, scale, rowsBar, adjoint, tape);
    return new InfinityNormGradient(value, rowsBar, adjoint.scale);
  }

  /**
   * Reverse mode: {@code SelectingLoops.infinityNorm} and its gradient, written into the
   * caller's memory.
   *
   * @param rows as the method takes it
   * @param scale as the method takes it
   * @param rowsBar overwritten with the gradient with respect to {@code rows}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code scale}
   * @return the value
   */
  static double infinityNormGradient(double[][] rows, double scale, double[][] rowsBar,
      InfinityNormAdjoint adjoint) {
    return infinityNormGradient(rows, scale, rowsBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #infinityNormGradient(double[][], double, double[][], InfinityNormAdjoint)
   */
  static double infinityNormGradient(double[][] rows, double scale, double[][] rowsBar,
      InfinityNormAdjoint adjoint, Tape tape) {
    Arguments.sameShape("rowsBar", rowsBar, "rows", rows);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(rowsBar);
    int mark = tape.mark();
    try {
      double[] sumKept = tape.doubles(rows.length);
      double norm = 0.0;
      int last = -1;
      int chosen = Integer.MAX_VALUE;
      for (int i = 0; i < rows.length; i++) {
        double[] rows1 = rows[i];
        int t = rows1.length;
        double sum = 0.0;
        for (int j = 0; j < t; j++) {
          double v = rows1[j];
          sum += Math.abs(v);
        }
        sumKept[i] = sum;
        sum = scale * sum;
        if (sum >= norm) {
          norm = sum;
          last = i;
          chosen = i;
        }
      }
      double t = last + 1;

      // reverse sweep
      double scaleBar;
      if (chosen != Integer.MAX_VALUE) {
        double sum = sumKept[chosen];
        scaleBar = t * sum;
        double sumBar = scale * t;
        double[] rows1 = rows[chosen];
        double[] rowsBar1 = rowsBar[chosen];
        for (int i = 0; i < rows1.length; i++) {
          double v = rows1[i];
          rowsBar1[i] += StrongZero.times(Math.signum(v), sumBar);
        }
      } else {
        scaleBar = 0.0;
      }
      adjoint.scale = scaleBar;
      return norm * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SelectingLoops.infinityNorm}.
   *
   * @param value what the method returns
   * @param rows the derivative with respect to {@code rows}
   * @param scale the derivative with respect to {@code scale}
   * @param rowsHvp the Hessian-vector product for {@code rows}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record InfinityNormHvp(double value, double[][] rows, double scale, double[][] rowsHvp,
      double scaleHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * SelectingLoops.infinityNorm}: filled by a derivative and reused by its caller.
   */
  static final class InfinityNormHvpAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** The Hessian-vector product for {@code scale}. */
    public double scaleHvp;

    /** A holder of zeros. */
    public InfinityNormHvpAdjoint() {}
  }

  /**
   * Second order: {@code SelectingLoops.infinityNorm}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param rows as the method takes it
   * @param scale as the method takes it
   * @param rowsDot tangent of {@code rows}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static InfinityNormHvp infinityNormHvp(double[][] rows, double scale, double[][] rowsDot,
      double scaleDot) {
    return infinityNormHvp(rows, scale, rowsDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #infinityNormHvp(double[][], double, double[][], double)
   */
  static InfinityNormHvp infinityNormHvp(double[][] rows, double scale, double[][] rowsDot,
      double scaleDot, Tape tape) {
    double[][] rowsBar = Arguments.zerosLike(rows);
    double[][] rowsHvp = Arguments.zerosLike(rows);
    InfinityNormHvpAdjoint adjoint = new InfinityNormHvpAdjoint();
    double value = infinityNormHvp(rows, scale, rowsDot, scaleDot, rowsBar, rowsHvp, adjoint, tape);
    return new InfinityNormHvp(value, rowsBar, adjoint.scale, rowsHvp, adjoint.scaleHvp);
  }

  /**
   * Second order: {@code SelectingLoops.infinityNorm}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param rows as the method takes it
   * @param scale as the method takes it
   * @param rowsDot tangent of {@code rows}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @param rowsBar overwritten with the gradient with respect to {@code rows}; of the same
   *     shape
   * @param rowsHvp overwritten with the Hessian-vector product for {@code rows}; of the same
   *     shape
   * @param adjoint overwritten with gradient and product for {@code scale}
   * @return the value
   */
  static double infinityNormHvp(double[][] rows, double scale, double[][] rowsDot, double scaleDot,
      double[][] rowsBar, double[][] rowsHvp, InfinityNormHvpAdjoint adjoint) {
    return infinityNormHvp(rows, scale, rowsDot, scaleDot, rowsBar, rowsHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #infinityNormHvp(double[][], double, double[][], double, double[][], double[][],
   *     InfinityNormHvpAdjoint)
   */
  static double infinityNormHvp(double[][] rows, double scale, double[][] rowsDot, double scaleDot,
      double[][] rowsBar, double[][] rowsHvp, InfinityNormHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("rowsDot", rowsDot, "rows", rows);
    Arguments.sameShape("rowsBar", rowsBar, "rows", rows);
    Arguments.sameShape("rowsHvp", rowsHvp, "rows", rows);
    Arguments.distinct("rowsDot", rowsDot, "rowsBar", rowsBar);
    Arguments.distinct("rowsDot", rowsDot, "rowsHvp", rowsHvp);
    Arguments.distinct("rowsBar", rowsBar, "rowsHvp", rowsHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(rowsBar);
    Arguments.zero(rowsHvp);
    int mark = tape.mark();
    try {
      double[] sumKept = tape.doubles(rows.length);
      double[] sumKeptDot = tape.doubles(rows.length);
      double norm = 0.0;
      int last = -1;
      int chosen = Integer.MAX_VALUE;
      for (int i = 0; i < rows.length; i++) {
        double[] rows1 = rows[i];
        double[] rowsDot1 = rowsDot[i];
        int t = rows1.length;
        double sum = 0.0;
        double sumDot = 0.0;
        for (int j = 0; j < t; j++) {
          double v = rows1[j];
          double vDot = rowsDot1[j];
          sum += Math.abs(v);
          sumDot += StrongZero.times(Math.signum(v), vDot);
        }
        sumKept[i] = sum;
        sumKeptDot[i] = sumDot;
        sum = scale * sum;
        if (sum >= norm) {
          norm = sum;
          last = i;
          chosen = i;
        }
      }
      double t = last + 1;

      // reverse sweep
      double scaleBar;
      double scaleBarDot;
      if (chosen != Integer.MAX_VALUE) {
        double sum = sumKept[chosen];
        double sumDot = sumKeptDot[chosen];
        scaleBar = t * sum;
        scaleBarDot = t * sumDot;
        double sumBar = scale * t;
        double sumBarDot = scaleDot * t;
        double[] rows1 = rows[chosen];
        double[] rowsBar1 = rowsBar[chosen];
        double[] rowsBarDot = rowsHvp[chosen];
        for (int i = 0; i < rows1.length; i++) {
          double v = rows1[i];
          double t1 = Math.signum(v);
          rowsBar1[i] += StrongZero.times(t1, sumBar);
          rowsBarDot[i] += StrongZero.times(t1, sumBarDot);
        }
      } else {
        scaleBar = 0.0;
        scaleBarDot = 0.0;
      }
      adjoint.scale = scaleBar;
      adjoint.scaleHvp = scaleBarDot;
      return norm * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.infinityNorm} as a function of the vector that packs {@code rows},
   * {@code scale}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param rows of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction infinityNormFunction(double[][] rows) {
    return new InfinityNormFunction(rows);
  }

  private static final class InfinityNormFunction implements ScalarFunction {

    private final double[][] rows;

    private final int rowsSize;

    InfinityNormFunction(double[][] rows) {
      this.rows = rows;
      Objects.requireNonNull(rows, "rows");
      this.rowsSize = Arguments.size(rows);
    }

    @Override
    public int inputs() {
      return 1 + rowsSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double scale = packed[rowsSize];
      return SelectingLoops.infinityNorm(rows, scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double scale = packed[rowsSize];
      double[][] rowsBar = Arguments.zerosLike(rows);
      InfinityNormAdjoint adjoint = new InfinityNormAdjoint();
      double value = infinityNormGradient(rows, scale, rowsBar, adjoint);
      Arguments.pack(rowsBar, gradient, 0);
      gradient[rowsSize] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double scale = packed[rowsSize];
      double[][] rowsDot = Arguments.unpackLike(this.rows, direction, 0);
      double scaleDot = direction[rowsSize];
      return infinityNormJvp(rows, scale, rowsDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double scale = packed[rowsSize];
      double[][] rowsDot = Arguments.unpackLike(this.rows, direction, 0);
      double scaleDot = direction[rowsSize];
      double[][] rowsBar = Arguments.zerosLike(rows);
      double[][] rowsHvp = Arguments.zerosLike(rows);
      InfinityNormHvpAdjoint adjoint = new InfinityNormHvpAdjoint();
      double value = infinityNormHvp(rows, scale, rowsDot, scaleDot, rowsBar, rowsHvp, adjoint);
      Arguments.pack(rowsBar, gradient, 0);
      gradient[rowsSize] = adjoint.scale;
      Arguments.pack(rowsHvp, product, 0);
      product[rowsSize] = adjoint.scaleHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code SelectingLoops.selectionOfSelections} and its derivative in the
   * direction of the tangents.
   *
   * @param rows as the method takes it
   * @param rowsDot tangent of {@code rows}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual selectionOfSelectionsJvp(double[][] rows, double[][] rowsDot) {
    Arguments.sameShape("rowsDot", rowsDot, "rows", rows);
    double best = -100.0;
    double bestDot = 0.0;
    for (int i = 0; i < rows.length; i++) {
      int t = rows[i].length;
      double inner = -10.0;
      double sum = 0.0;
      double innerDot = 0.0;
      double sumDot = 0.0;
      for (int j = 0; j < t; j++) {
        double part = 0.0;
        double partDot = 0.0;
        for (int k = 0; k <= j; k++) {
          part += 0.5 * rows[i][k];
          partDot += 0.5 * rowsDot[i][k];
        }
        if (part > inner) {
          inner = part;
          innerDot = partDot;
        }
        sum += rows[i][j];
        sumDot += rowsDot[i][j];
      }
      double found = inner + 0.25 * sum;
      double foundDot = innerDot + 0.25 * sumDot;
      if (found > best) {
        best = found;
        bestDot = foundDot;
      }
    }
    return new Dual(best, bestDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selectionOfSelectionsJvp(double[][], double[][])
   */
  static Dual selectionOfSelectionsJvp(double[][] rows, double[][] rowsDot, Tape tape) {
    return selectionOfSelectionsJvp(rows, rowsDot);
  }

  /**
   * Value and gradient of {@code SelectingLoops.selectionOfSelections}.
   *
   * @param value what the method returns
   * @param rows the derivative with respect to {@code rows}
   */
  record SelectionOfSelectionsGradient(double value, double[][] rows) {}

  /**
   * Reverse mode: {@code SelectingLoops.selectionOfSelections} and its gradient.
   *
   * @param rows as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SelectionOfSelectionsGradient selectionOfSelectionsGradient(double[][] rows) {
    return selectionOfSelectionsGradient(rows, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selectionOfSelectionsGradient(double[][])
   */
  static SelectionOfSelectionsGradient selectionOfSelectionsGradient(double[][] rows, Tape tape) {
    double[][] rowsBar = Arguments.zerosLike(rows);
    double value = selectionOfSelectionsGradient(rows, rowsBar, tape);
    return new SelectionOfSelectionsGradient(value, rowsBar);
  }

  /**
   * Reverse mode: {@code SelectingLoops.selectionOfSelections} and its gradient, written
   * into the caller's memory.
   *
   * @param rows as the method takes it
   * @param rowsBar overwritten with the gradient with respect to {@code rows}; of the same
   *     shape
   * @return the value
   */
  static double selectionOfSelectionsGradient(double[][] rows, double[][] rowsBar) {
    return selectionOfSelectionsGradient(rows, rowsBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selectionOfSelectionsGradient(double[][], double[][])
   */
  static double selectionOfSelectionsGradient(double[][] rows, double[][] rowsBar, Tape tape) {
    Arguments.sameShape("rowsBar", rowsBar, "rows", rows);
    Arguments.zero(rowsBar);
    int mark = tape.mark();
    try {
      boolean[][] keptKept = tape.table(boolean[].class, rows.length);
      double best = -100.0;
      int chosen = Integer.MAX_VALUE;
      for (int i = 0; i < rows.length; i++) {
        int t = rows[i].length;
        boolean[] kept = tape.row(keptKept, i, t);
        double inner = -10.0;
        double sum = 0.0;
        for (int j = 0; j < t; j++) {
          double part = 0.0;
          for (int k = 0; k <= j; k++) {
            part += 0.5 * rows[i][k];
          }
          boolean t1 = part > inner;
          kept[j] = t1;
          if (t1) {
            inner = part;
          }
          sum += rows[i][j];
        }
        double found = inner + 0.25 * sum;
        if (found > best) {
          best = found;
          chosen = i;
        }
      }

      // reverse sweep
      if (chosen != Integer.MAX_VALUE) {
        boolean[] kept = keptKept[chosen];
        double innerBar = 1.0;
        for (int j = rows[chosen].length - 1; j >= 0; j--) {
          rowsBar[chosen][j] += 0.25;
          double partBar;
          if (kept[j]) {
            partBar = innerBar;
            innerBar = 0.0;
          } else {
            partBar = 0.0;
          }
          for (int k = 0; k <= j; k++) {
            rowsBar[chosen][k] += 0.5 * partBar;
          }
        }
      }
      return best;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code
   * SelectingLoops.selectionOfSelections}.
   *
   * @param value what the method returns
   * @param rows the derivative with respect to {@code rows}
   * @param rowsHvp the Hessian-vector product for {@code rows}
   */
  record SelectionOfSelectionsHvp(double value, double[][] rows, double[][] rowsHvp) {}

  /**
   * Second order: {@code SelectingLoops.selectionOfSelections}, its gradient, and the
   * product of its Hessian with the tangents.
   *
   * @param rows as the method takes it
   * @param rowsDot tangent of {@code rows}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SelectionOfSelectionsHvp selectionOfSelectionsHvp(double[][] rows, double[][] rowsDot) {
    return selectionOfSelectionsHvp(rows, rowsDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selectionOfSelectionsHvp(double[][], double[][])
   */
  static SelectionOfSelectionsHvp selectionOfSelectionsHvp(double[][] rows, double[][] rowsDot,
      Tape tape) {
    double[][] rowsBar = Arguments.zerosLike(rows);
    double[][] rowsHvp = Arguments.zerosLike(rows);
    double value = selectionOfSelectionsHvp(rows, rowsDot, rowsBar, rowsHvp, tape);
    return new SelectionOfSelectionsHvp(value, rowsBar, rowsHvp);
  }

  /**
   * Second order: {@code SelectingLoops.selectionOfSelections}, its gradient, and the
   * product of its Hessian with the tangents, written into the caller's memory.
   *
   * @param rows as the method takes it
   * @param rowsDot tangent of {@code rows}, of the same shape; not modified
   * @param rowsBar overwritten with the gradient with respect to {@code rows}; of the same
   *     shape
   * @param rowsHvp overwritten with the Hessian-vector product for {@code rows}; of the same
   *     shape
   * @return the value
   */
  static double selectionOfSelectionsHvp(double[][] rows, double[][] rowsDot, double[][] rowsBar,
      double[][] rowsHvp) {
    return selectionOfSelectionsHvp(rows, rowsDot, rowsBar, rowsHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selectionOfSelectionsHvp(double[][], double[][], double[][], double[][])
   */
  static double selectionOfSelectionsHvp(double[][] rows, double[][] rowsDot, double[][] rowsBar,
      double[][] rowsHvp, Tape tape) {
    Arguments.sameShape("rowsDot", rowsDot, "rows", rows);
    Arguments.sameShape("rowsBar", rowsBar, "rows", rows);
    Arguments.sameShape("rowsHvp", rowsHvp, "rows", rows);
    Arguments.distinct("rowsDot", rowsDot, "rowsBar", rowsBar);
    Arguments.distinct("rowsDot", rowsDot, "rowsHvp", rowsHvp);
    Arguments.distinct("rowsBar", rowsBar, "rowsHvp", rowsHvp);
    Arguments.zero(rowsBar);
    Arguments.zero(rowsHvp);
    int mark = tape.mark();
    try {
      boolean[][] keptKept = tape.table(boolean[].class, rows.length);
      double best = -100.0;
      int chosen = Integer.MAX_VALUE;
      for (int i = 0; i < rows.length; i++) {
        int t = rows[i].length;
        boolean[] kept = tape.row(keptKept, i, t);
        double inner = -10.0;
        double sum = 0.0;
        for (int j = 0; j < t; j++) {
          double part = 0.0;
          for (int k = 0; k <= j; k++) {
            part += 0.5 * rows[i][k];
          }
          boolean t1 = part > inner;
          kept[j] = t1;
          if (t1) {
            inner = part;
          }
          sum += rows[i][j];
        }
        double found = inner + 0.25 * sum;
        if (found > best) {
          best = found;
          chosen = i;
        }
      }

      // reverse sweep
      if (chosen != Integer.MAX_VALUE) {
        boolean[] kept = keptKept[chosen];
        double innerBar = 1.0;
        for (int j = rows[chosen].length - 1; j >= 0; j--) {
          rowsBar[chosen][j] += 0.25;
          double partBar;
          if (kept[j]) {
            partBar = innerBar;
            innerBar = 0.0;
          } else {
            partBar = 0.0;
          }
          for (int k = 0; k <= j; k++) {
            rowsBar[chosen][k] += 0.5 * partBar;
          }
        }
      }
      return best;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SelectingLoops.selectionOfSelections} as a function of the vector that packs
   * {@code rows}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param rows of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction selectionOfSelectionsFunction(double[][] rows) {
    return new SelectionOfSelectionsFunction(rows);
  }

  private static final class SelectionOfSelectionsFunction implements ScalarFunction {

    private final double[][] rows;

    private final int rowsSize;

    SelectionOfSelectionsFunction(double[][] rows) {
      this.rows = rows;
      Objects.requireNonNull(rows, "rows");
      this.rowsSize = Arguments.size(rows);
    }

    @Override
    public int inputs() {
      return rowsSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      return SelectingLoops.selectionOfSelections(rows);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double[][] rowsBar = Arguments.zerosLike(rows);
      double value = selectionOfSelectionsGradient(rows, rowsBar);
      Arguments.pack(rowsBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double[][] rowsDot = Arguments.unpackLike(this.rows, direction, 0);
      return selectionOfSelectionsJvp(rows, rowsDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double[][] rowsDot = Arguments.unpackLike(this.rows, direction, 0);
      double[][] rowsBar = Arguments.zerosLike(rows);
      double[][] rowsHvp = Arguments.zerosLike(rows);
      double value = selectionOfSelectionsHvp(rows, rowsDot, rowsBar, rowsHvp);
      Arguments.pack(rowsBar, gradient, 0);
      Arguments.pack(rowsHvp, product, 0);
      return value;
    }
  }

  private static double powerJvp(double base, int n, double baseDot, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      t = 1.0;
      t1 = 0.0;
    } else {
      double t2 = powerJvp(base, n - 1, baseDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = powerJvp(base, n / 2, baseDot, tape);
      double t5 = tape.doubleResult(1);
      double t6 = 1 + n;
      t = base * t2 + 0.01 * t4 / t6;
      t1 = baseDot * t2 + base * t3 + 0.01 * t5 / t6;
    }
    tape.result(1, t1);
    return t;
  }

  private static double powerForward(double base, int n, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      t = 1.0;
      t1 = 0.0;
    } else {
      t1 = powerForward(base, n - 1, tape);
      t = base * t1 + 0.01 * powerForward(base, n / 2, tape) / (1 + n);
    }
    tape.push(n);
    tape.push(t1);
    tape.push(base);
    return t;
  }

  private static double powerReverse(double resultBar, Tape tape) {
    double base = tape.popDouble();
    double t = tape.popDouble();
    int n = tape.popInt();
    double baseBar;
    if (n == 0) {
      baseBar = 0.0;
    } else {
      double baseBar1 = powerReverse(0.01 * (resultBar / (1 + n)), tape) + resultBar * t;
      baseBar = baseBar1 + powerReverse(base * resultBar, tape);
    }
    return baseBar;
  }

  private static double powerForwardJvp(double base, int n, double baseDot, Tape tape) {
    double t;
    double t1;
    double t2;
    double t3;
    if (n == 0) {
      t = 1.0;
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t1 = powerForwardJvp(base, n - 1, baseDot, tape);
      t3 = tape.doubleResult(1);
      double t4 = powerForwardJvp(base, n / 2, baseDot, tape);
      double t5 = tape.doubleResult(1);
      double t6 = 1 + n;
      t = base * t1 + 0.01 * t4 / t6;
      t2 = baseDot * t1 + base * t3 + 0.01 * t5 / t6;
    }
    tape.push(n);
    tape.push(t1);
    tape.push(base);
    tape.push(t3);
    tape.push(baseDot);
    tape.result(1, t2);
    return t;
  }

  private static double powerReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double baseDot = tape.popDouble();
    double t = tape.popDouble();
    double base = tape.popDouble();
    double t1 = tape.popDouble();
    int n = tape.popInt();
    double baseBar;
    double baseBarDot;
    if (n == 0) {
      baseBar = 0.0;
      baseBarDot = 0.0;
    } else {
      double t2 = 1 + n;
      double t3 = powerReverseJvp(0.01 * (resultBar / t2), 0.01 * (resultBarDot / t2), tape);
      double t4 = tape.doubleResult(1);
      double baseBar1 = t3 + resultBar * t1;
      double baseBarDot1 = t4 + (resultBarDot * t1 + resultBar * t);
      double t5 =
          powerReverseJvp(base * resultBar, baseDot * resultBar + base * resultBarDot, tape);
      double t6 = tape.doubleResult(1);
      baseBar = baseBar1 + t5;
      baseBarDot = baseBarDot1 + t6;
    }
    tape.result(1, baseBarDot);
    return baseBar;
  }
}
