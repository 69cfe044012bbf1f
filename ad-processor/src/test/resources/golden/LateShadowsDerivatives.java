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
 * Derivatives of methods of {@code LateShadows}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class LateShadowsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.LateShadowsDerivatives");
  }

  private LateShadowsDerivatives() {}

  /**
   * Forward mode: {@code LateShadows.mixture} and its derivative in the direction of the
   * tangents.
   *
   * @param means as the method takes it
   * @param data constant
   * @param meansDot tangent of {@code means}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual mixtureJvp(double[][] means, double[][] data, double[][] meansDot) {
    Arguments.sameShape("meansDot", meansDot, "means", means);
    double total = 0.0;
    double totalDot = 0.0;
    for (double[] row : data) {
      double[] exponents = new double[means.length];
      double[] exponentsDot = new double[means.length];
      for (int j = 0; j < means.length; j++) {
        int t = row.length;
        double[] difference = new double[t];
        double[] differenceDot = new double[t];
        for (int c = 0; c < t; c++) {
          double t1 = -meansDot[j][c];
          difference[c] = row[c] - means[j][c];
          differenceDot[c] = t1;
        }
        double squares = 0.0;
        double squaresDot = 0.0;
        for (int c = 0; c < difference.length; c++) {
          double difference1 = difference[c];
          squares += difference1 * difference1;
          squaresDot += 2.0 * (differenceDot[c] * difference1);
        }
        exponents[j] = -0.5 * squares;
        exponentsDot[j] = -0.5 * squaresDot;
      }
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < exponents.length; i++) {
        double exponent = exponents[i];
        double exponentDot = exponentsDot[i];
        double t = Math.exp(exponent);
        sum += t;
        sumDot += exponentDot * t;
      }
      total += Math.log(sum);
      totalDot += StrongZero.over(sumDot, sum);
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureJvp(double[][], double[][], double[][])
   */
  static Dual mixtureJvp(double[][] means, double[][] data, double[][] meansDot, Tape tape) {
    return mixtureJvp(means, data, meansDot);
  }

  /**
   * Value and gradient of {@code LateShadows.mixture}.
   *
   * @param value what the method returns
   * @param means the derivative with respect to {@code means}
   */
  record MixtureGradient(double value, double[][] means) {}

  /**
   * Reverse mode: {@code LateShadows.mixture} and its gradient.
   *
   * @param means as the method takes it
   * @param data constant
   * @return the value and the gradient, in new arrays
   */
  static MixtureGradient mixtureGradient(double[][] means, double[][] data) {
    return mixtureGradient(means, data, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureGradient(double[][], double[][])
   */
  static MixtureGradient mixtureGradient(double[][] means, double[][] data, Tape tape) {
    double[][] meansBar = Arguments.zerosLike(means);
    double value = mixtureGradient(means, data, meansBar, tape);
    return new MixtureGradient(value, meansBar);
  }

  /**
   * Reverse mode: {@code LateShadows.mixture} and its gradient, written into the caller's
   * memory.
   *
   * @param means as the method takes it
   * @param data constant
   * @param meansBar overwritten with the gradient with respect to {@code means}; of the same
   *     shape
   * @return the value
   */
  static double mixtureGradient(double[][] means, double[][] data, double[][] meansBar) {
    return mixtureGradient(means, data, meansBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureGradient(double[][], double[][], double[][])
   */
  static double mixtureGradient(double[][] means, double[][] data, double[][] meansBar, Tape tape) {
    Arguments.sameShape("meansBar", meansBar, "means", means);
    Arguments.zero(meansBar);
    int mark = tape.mark();
    try {
      double[] exponents = tape.exactDoubles(means.length);
      double[] exponentsBar = tape.doubles(means.length);
      double[][] differenceKept = tape.table(double[].class, means.length);
      double[] kept = tape.doubles(exponents.length);
      double total = 0.0;
      for (int i = 0; i < data.length; i++) {
        int iteration = tape.mark();
        double[] row = data[i];
        Arrays.fill(exponents, 0.0);
        for (int j = 0; j < means.length; j++) {
          int t = row.length;
          double[] difference = tape.exactRow(differenceKept, j, t);
          Arrays.fill(difference, 0.0);
          for (int c = 0; c < t; c++) {
            difference[c] = row[c] - means[j][c];
          }
          double squares = 0.0;
          for (double difference1 : difference) {
            squares += difference1 * difference1;
          }
          exponents[j] = -0.5 * squares;
        }
        double sum = 0.0;
        for (int k = 0; k < exponents.length; k++) {
          double exponent = exponents[k];
          double t = Math.exp(exponent);
          kept[k] = t;
          sum += t;
        }
        total += Math.log(sum);
        double t = 1.0 / sum;
        for (int k = 0; k < exponents.length; k++) {
          exponentsBar[k] = t * kept[k];
        }
        double[] differenceBar = tape.doubles(means.length > 0 ? row.length : 0);
        for (int j = 0; j < means.length; j++) {
          double t1 = exponentsBar[j];
          double[] difference = differenceKept[j];
          for (int c = 0; c < difference.length; c++) {
            differenceBar[c] = -(t1 * difference[c]);
          }
          for (int c = 0; c < row.length; c++) {
            meansBar[j][c] -= differenceBar[c];
          }
        }
        tape.release(iteration);
      }
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.mixture}.
   *
   * @param value what the method returns
   * @param means the derivative with respect to {@code means}
   * @param meansHvp the Hessian-vector product for {@code means}
   */
  record MixtureHvp(double value, double[][] means, double[][] meansHvp) {}

  /**
   * Second order: {@code LateShadows.mixture}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param means as the method takes it
   * @param data constant
   * @param meansDot tangent of {@code means}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MixtureHvp mixtureHvp(double[][] means, double[][] data, double[][] meansDot) {
    return mixtureHvp(means, data, meansDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureHvp(double[][], double[][], double[][])
   */
  static MixtureHvp mixtureHvp(double[][] means, double[][] data, double[][] meansDot, Tape tape) {
    double[][] meansBar = Arguments.zerosLike(means);
    double[][] meansHvp = Arguments.zerosLike(means);
    double value = mixtureHvp(means, data, meansDot, meansBar, meansHvp, tape);
    return new MixtureHvp(value, meansBar, meansHvp);
  }

  /**
   * Second order: {@code LateShadows.mixture}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param means as the method takes it
   * @param data constant
   * @param meansDot tangent of {@code means}, of the same shape; not modified
   * @param meansBar overwritten with the gradient with respect to {@code means}; of the same
   *     shape
   * @param meansHvp overwritten with the Hessian-vector product for {@code means}; of the
   *     same shape
   * @return the value
   */
  static double mixtureHvp(double[][] means, double[][] data, double[][] meansDot,
      double[][] meansBar, double[][] meansHvp) {
    return mixtureHvp(means, data, meansDot, meansBar, meansHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureHvp(double[][], double[][], double[][], double[][], double[][])
   */
  static double mixtureHvp(double[][] means, double[][] data, double[][] meansDot,
      double[][] meansBar, double[][] meansHvp, Tape tape) {
    Arguments.sameShape("meansDot", meansDot, "means", means);
    Arguments.sameShape("meansBar", meansBar, "means", means);
    Arguments.sameShape("meansHvp", meansHvp, "means", means);
    Arguments.distinct("meansDot", meansDot, "meansBar", meansBar);
    Arguments.distinct("meansDot", meansDot, "meansHvp", meansHvp);
    Arguments.distinct("meansBar", meansBar, "meansHvp", meansHvp);
    Arguments.zero(meansBar);
    Arguments.zero(meansHvp);
    int mark = tape.mark();
    try {
      double[] exponents = tape.exactDoubles(means.length);
      double[] exponentsDot = tape.exactDoubles(means.length);
      double[] exponentsBar = tape.doubles(means.length);
      double[] exponentsBarDot = tape.doubles(means.length);
      double[][] differenceKept = tape.table(double[].class, means.length);
      double[][] differenceKeptDot = tape.table(double[].class, means.length);
      double[] kept = tape.doubles(exponents.length);
      double[] keptDot = tape.doubles(exponents.length);
      double total = 0.0;
      for (int i = 0; i < data.length; i++) {
        int iteration = tape.mark();
        double[] row = data[i];
        Arrays.fill(exponents, 0.0);
        Arrays.fill(exponentsDot, 0.0);
        for (int j = 0; j < means.length; j++) {
          int t = row.length;
          double[] difference = tape.exactRow(differenceKept, j, t);
          Arrays.fill(difference, 0.0);
          double[] differenceDot = tape.exactRow(differenceKeptDot, j, t);
          Arrays.fill(differenceDot, 0.0);
          for (int c = 0; c < t; c++) {
            double t1 = -meansDot[j][c];
            difference[c] = row[c] - means[j][c];
            differenceDot[c] = t1;
          }
          double squares = 0.0;
          double squaresDot = 0.0;
          for (int c = 0; c < difference.length; c++) {
            double difference1 = difference[c];
            squares += difference1 * difference1;
            squaresDot += 2.0 * (differenceDot[c] * difference1);
          }
          exponents[j] = -0.5 * squares;
          exponentsDot[j] = -0.5 * squaresDot;
        }
        double sum = 0.0;
        double sumDot = 0.0;
        for (int k = 0; k < exponents.length; k++) {
          double exponent = exponents[k];
          double exponentDot = exponentsDot[k];
          double t = Math.exp(exponent);
          double t1 = exponentDot * t;
          kept[k] = t;
          keptDot[k] = t1;
          sum += t;
          sumDot += t1;
        }
        total += Math.log(sum);
        double t = 1.0 / sum;
        double t1 = sumDot * t * t;
        for (int k = 0; k < exponents.length; k++) {
          double t2 = kept[k];
          double exponentBarDot = t * keptDot[k] - t1 * t2;
          exponentsBar[k] = t * t2;
          exponentsBarDot[k] = exponentBarDot;
        }
        double[] differenceBar = tape.doubles(means.length > 0 ? row.length : 0);
        double[] differenceBarDot = tape.doubles(means.length > 0 ? row.length : 0);
        for (int j = 0; j < means.length; j++) {
          double t2 = exponentsBar[j];
          double t3 = exponentsBarDot[j];
          double[] difference = differenceKept[j];
          double[] differenceDot = differenceKeptDot[j];
          for (int c = 0; c < difference.length; c++) {
            double difference1 = difference[c];
            double differenceBarDot1 = -(t3 * difference1 + t2 * differenceDot[c]);
            differenceBar[c] = -(t2 * difference1);
            differenceBarDot[c] = differenceBarDot1;
          }
          for (int c = 0; c < row.length; c++) {
            double meansBarDot = -differenceBarDot[c];
            double[] meansBarDot1 = meansHvp[j];
            meansBar[j][c] -= differenceBar[c];
            meansBarDot1[c] += meansBarDot;
          }
        }
        tape.release(iteration);
      }
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.mixture} as a function of the vector that packs {@code means}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param means of the shape that the parameter is to have
   * @param data captured
   * @return the view
   */
  static ScalarFunction mixtureFunction(double[][] means, double[][] data) {
    return new MixtureFunction(means, data);
  }

  private static final class MixtureFunction implements ScalarFunction {

    private final double[][] means;

    private final double[][] data;

    private final int meansSize;

    MixtureFunction(double[][] means, double[][] data) {
      this.means = means;
      this.data = data;
      Objects.requireNonNull(means, "means");
      this.meansSize = Arguments.size(means);
    }

    @Override
    public int inputs() {
      return meansSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] means = Arguments.unpackLike(this.means, packed, 0);
      return LateShadows.mixture(means, this.data);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] means = Arguments.unpackLike(this.means, packed, 0);
      double[][] meansBar = Arguments.zerosLike(means);
      double value = mixtureGradient(means, this.data, meansBar);
      Arguments.pack(meansBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] means = Arguments.unpackLike(this.means, packed, 0);
      double[][] meansDot = Arguments.unpackLike(this.means, direction, 0);
      return mixtureJvp(means, this.data, meansDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] means = Arguments.unpackLike(this.means, packed, 0);
      double[][] meansDot = Arguments.unpackLike(this.means, direction, 0);
      double[][] meansBar = Arguments.zerosLike(means);
      double[][] meansHvp = Arguments.zerosLike(means);
      double value = mixtureHvp(means, this.data, meansDot, meansBar, meansHvp);
      Arguments.pack(meansBar, gradient, 0);
      Arguments.pack(meansHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.missingRows} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param weights as the method takes it
   * @param data constant
   * @param xDot tangent of {@code x}
   * @param weightsDot tangent of {@code weights}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual missingRowsJvp(double x, double[] weights, double[][] data, double xDot,
      double[] weightsDot) {
    Arguments.sameShape("weightsDot", weightsDot, "weights", weights);
    double total = x * x;
    double totalDot = 2.0 * (xDot * x);
    for (double[] row : data) {
      double[] squares = new double[weights.length];
      double[] squaresDot = new double[weights.length];
      for (int j = 0; j < weights.length; j++) {
        int t = row.length;
        double[] scaled = new double[t];
        double[] scaledDot = new double[t];
        for (int c = 0; c < t; c++) {
          double weights1 = weights[j];
          double row1 = row[c];
          double t1 = weights1 * row1;
          double t2 = t1 * x;
          double t3 = (weightsDot[j] * row1 * x + t1 * xDot) * Math.cos(t2);
          scaled[c] = Math.sin(t2);
          scaledDot[c] = t3;
        }
        for (int c = 0; c < scaled.length; c++) {
          double squares1 = squares[j];
          double scaled1 = scaled[c];
          double t1 = squaresDot[j] + 2.0 * (scaledDot[c] * scaled1);
          squares[j] = squares1 + scaled1 * scaled1;
          squaresDot[j] = t1;
        }
      }
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < squares.length; i++) {
        double square = squares[i];
        double squareDot = squaresDot[i];
        double t = 1.0 + square;
        productDot = productDot * t + product * squareDot;
        product *= t;
      }
      total += product;
      totalDot += productDot;
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #missingRowsJvp(double, double[], double[][], double, double[])
   */
  static Dual missingRowsJvp(double x, double[] weights, double[][] data, double xDot,
      double[] weightsDot, Tape tape) {
    return missingRowsJvp(x, weights, data, xDot, weightsDot);
  }

  /**
   * Value and gradient of {@code LateShadows.missingRows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param weights the derivative with respect to {@code weights}
   */
  record MissingRowsGradient(double value, double x, double[] weights) {}

  /**
   * Adjoints of the scalar parameters of {@code LateShadows.missingRows}: filled by a
   * derivative and reused by its caller.
   */
  static final class MissingRowsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MissingRowsAdjoint() {}
  }

  /**
   * Reverse mode: {@code LateShadows.missingRows} and its gradient.
   *
   * @param x as the method takes it
   * @param weights as the method takes it
   * @param data constant
   * @return the value and the gradient, in new arrays
   */
  static MissingRowsGradient missingRowsGradient(double x, double[] weights, double[][] data) {
    return missingRowsGradient(x, weights, data, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #missingRowsGradient(double, double[], double[][])
   */
  static MissingRowsGradient missingRowsGradient(double x, double[] weights, double[][] data,
      Tape tape) {
    double[] weightsBar = Arguments.zerosLike(weights);
    MissingRowsAdjoint adjoint = new MissingRowsAdjoint();
    double value = missingRowsGradient(x, weights, data, weightsBar, adjoint, tape);
    return new MissingRowsGradient(value, adjoint.x, weightsBar);
  }

  /**
   * Reverse mode: {@code LateShadows.missingRows} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param weights as the method takes it
   * @param data constant
   * @param weightsBar overwritten with the gradient with respect to {@code weights}; of the
   *     same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double missingRowsGradient(double x, double[] weights, double[][] data,
      double[] weightsBar, MissingRowsAdjoint adjoint) {
    return missingRowsGradient(x, weights, data, weightsBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #missingRowsGradient(double, double[], double[][], double[], MissingRowsAdjoint)
   */
  static double missingRowsGradient(double x, double[] weights, double[][] data,
      double[] weightsBar, MissingRowsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("weightsBar", weightsBar, "weights", weights);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(weightsBar);
    int mark = tape.mark();
    try {
      double[] squares = tape.exactDoubles(weights.length);
      double[] squaresBar = tape.doubles(weights.length);
      double[][] scaledKept = tape.table(double[].class, weights.length);
      double[] productKept = tape.doubles(squares.length);
      double total = x * x;
      double xBar = 0.0;
      for (int i = 0; i < data.length; i++) {
        int iteration = tape.mark();
        double[] row = data[i];
        Arrays.fill(squares, 0.0);
        Arrays.fill(squaresBar, 0, weights.length, 0.0);
        for (int j = 0; j < weights.length; j++) {
          int t = row.length;
          double[] scaled = tape.exactRow(scaledKept, j, t);
          Arrays.fill(scaled, 0.0);
          for (int c = 0; c < t; c++) {
            scaled[c] = Math.sin(weights[j] * row[c] * x);
          }
          for (int c = 0; c < scaled.length; c++) {
            double squares1 = squares[j];
            double scaled1 = scaled[c];
            squares[j] = squares1 + scaled1 * scaled1;
          }
        }
        double product = 1.0;
        for (int k = 0; k < squares.length; k++) {
          productKept[k] = product;
          double square = squares[k];
          product *= 1.0 + square;
        }
        total += product;
        double productBar = 1.0;
        for (int k = squares.length - 1; k >= 0; k--) {
          double square = squares[k];
          product = productKept[k];
          squaresBar[k] += product * productBar;
          productBar *= 1.0 + square;
        }
        double[] scaledBar = tape.doubles(weights.length > 0 ? row.length : 0);
        for (int j = 0; j < weights.length; j++) {
          double[] scaled = scaledKept[j];
          Arrays.fill(scaledBar, 0, row.length, 0.0);
          for (int c = scaled.length - 1; c >= 0; c--) {
            scaledBar[c] += 2.0 * (squaresBar[j] * scaled[c]);
          }
          for (int c = 0; c < row.length; c++) {
            double row1 = row[c];
            double t = weights[j] * row1;
            double t1 = scaledBar[c] * Math.cos(t * x);
            xBar += t * t1;
            weightsBar[j] += t1 * x * row1;
          }
        }
        tape.release(iteration);
      }

      // reverse sweep
      xBar += 2.0 * x;
      adjoint.x = xBar;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.missingRows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param weights the derivative with respect to {@code weights}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param weightsHvp the Hessian-vector product for {@code weights}
   */
  record MissingRowsHvp(double value, double x, double[] weights, double xHvp,
      double[] weightsHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * LateShadows.missingRows}: filled by a derivative and reused by its caller.
   */
  static final class MissingRowsHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public MissingRowsHvpAdjoint() {}
  }

  /**
   * Second order: {@code LateShadows.missingRows}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param weights as the method takes it
   * @param data constant
   * @param xDot tangent of {@code x}
   * @param weightsDot tangent of {@code weights}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MissingRowsHvp missingRowsHvp(double x, double[] weights, double[][] data, double xDot,
      double[] weightsDot) {
    return missingRowsHvp(x, weights, data, xDot, weightsDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #missingRowsHvp(double, double[], double[][], double, double[])
   */
  static MissingRowsHvp missingRowsHvp(double x, double[] weights, double[][] data, double xDot,
      double[] weightsDot, Tape tape) {
    double[] weightsBar = Arguments.zerosLike(weights);
    double[] weightsHvp = Arguments.zerosLike(weights);
    MissingRowsHvpAdjoint adjoint = new MissingRowsHvpAdjoint();
    double value =
        missingRowsHvp(x, weights, data, xDot, weightsDot, weightsBar, weightsHvp, adjoint, tape);
    return new MissingRowsHvp(value, adjoint.x, weightsBar, adjoint.xHvp, weightsHvp);
  }

  /**
   * Second order: {@code LateShadows.missingRows}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param weights as the method takes it
   * @param data constant
   * @param xDot tangent of {@code x}
   * @param weightsDot tangent of {@code weights}, of the same shape; not modified
   * @param weightsBar overwritten with the gradient with respect to {@code weights}; of the
   *     same shape
   * @param weightsHvp overwritten with the Hessian-vector product for {@code weights}; of
   *     the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double missingRowsHvp(double x, double[] weights, double[][] data, double xDot,
      double[] weightsDot, double[] weightsBar, double[] weightsHvp,
      MissingRowsHvpAdjoint adjoint) {
    return missingRowsHvp(x, weights, data, xDot, weightsDot, weightsBar, weightsHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #missingRowsHvp(double, double[], double[][], double, double[], double[], double[],
   *     MissingRowsHvpAdjoint)
   */
  static double missingRowsHvp(double x, double[] weights, double[][] data, double xDot,
      double[] weightsDot, double[] weightsBar, double[] weightsHvp, MissingRowsHvpAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("weightsDot", weightsDot, "weights", weights);
    Arguments.sameShape("weightsBar", weightsBar, "weights", weights);
    Arguments.sameShape("weightsHvp", weightsHvp, "weights", weights);
    Arguments.distinct("weightsDot", weightsDot, "weightsBar", weightsBar);
    Arguments.distinct("weightsDot", weightsDot, "weightsHvp", weightsHvp);
    Arguments.distinct("weightsBar", weightsBar, "weightsHvp", weightsHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(weightsBar);
    Arguments.zero(weightsHvp);
    int mark = tape.mark();
    try {
      double[] squares = tape.exactDoubles(weights.length);
      double[] squaresDot = tape.exactDoubles(weights.length);
      double[] squaresBar = tape.doubles(weights.length);
      double[] squaresBarDot = tape.doubles(weights.length);
      double[][] scaledKept = tape.table(double[].class, weights.length);
      double[][] scaledKeptDot = tape.table(double[].class, weights.length);
      double[] productKept = tape.doubles(squares.length);
      double[] productKeptDot = tape.doubles(squares.length);
      double total = x * x;
      double xBar = 0.0;
      double xBarDot = 0.0;
      for (int i = 0; i < data.length; i++) {
        int iteration = tape.mark();
        double[] row = data[i];
        Arrays.fill(squares, 0.0);
        Arrays.fill(squaresDot, 0.0);
        Arrays.fill(squaresBar, 0, weights.length, 0.0);
        Arrays.fill(squaresBarDot, 0, weights.length, 0.0);
        for (int j = 0; j < weights.length; j++) {
          int t = row.length;
          double[] scaled = tape.exactRow(scaledKept, j, t);
          Arrays.fill(scaled, 0.0);
          double[] scaledDot = tape.exactRow(scaledKeptDot, j, t);
          Arrays.fill(scaledDot, 0.0);
          for (int c = 0; c < t; c++) {
            double weights1 = weights[j];
            double row1 = row[c];
            double t1 = weights1 * row1;
            double t2 = t1 * x;
            double t3 = (weightsDot[j] * row1 * x + t1 * xDot) * Math.cos(t2);
            scaled[c] = Math.sin(t2);
            scaledDot[c] = t3;
          }
          for (int c = 0; c < scaled.length; c++) {
            double squares1 = squares[j];
            double scaled1 = scaled[c];
            double t1 = squaresDot[j] + 2.0 * (scaledDot[c] * scaled1);
            squares[j] = squares1 + scaled1 * scaled1;
            squaresDot[j] = t1;
          }
        }
        double product = 1.0;
        double productDot = 0.0;
        for (int k = 0; k < squares.length; k++) {
          productKept[k] = product;
          productKeptDot[k] = productDot;
          double square = squares[k];
          double squareDot = squaresDot[k];
          double t = 1.0 + square;
          productDot = productDot * t + product * squareDot;
          product *= t;
        }
        total += product;
        double productBar = 1.0;
        double productBarDot = 0.0;
        for (int k = squares.length - 1; k >= 0; k--) {
          double square = squares[k];
          double squareDot = squaresDot[k];
          double t = 1.0 + square;
          product = productKept[k];
          double productDot1 = productKeptDot[k];
          squaresBar[k] += product * productBar;
          squaresBarDot[k] += productDot1 * productBar + product * productBarDot;
          productBarDot = productBarDot * t + productBar * squareDot;
          productBar *= t;
        }
        double[] scaledBar = tape.doubles(weights.length > 0 ? row.length : 0);
        double[] scaledBarDot = tape.doubles(weights.length > 0 ? row.length : 0);
        for (int j = 0; j < weights.length; j++) {
          double[] scaled = scaledKept[j];
          double[] scaledDot = scaledKeptDot[j];
          Arrays.fill(scaledBar, 0, row.length, 0.0);
          Arrays.fill(scaledBarDot, 0, row.length, 0.0);
          for (int c = scaled.length - 1; c >= 0; c--) {
            double t = squaresBar[j];
            double scaled1 = scaled[c];
            double scaledBarDot1 = 2.0 * (squaresBarDot[j] * scaled1 + t * scaledDot[c]);
            scaledBar[c] += 2.0 * (t * scaled1);
            scaledBarDot[c] += scaledBarDot1;
          }
          for (int c = 0; c < row.length; c++) {
            double t = scaledBar[c];
            double row1 = row[c];
            double t1 = weights[j] * row1;
            double t2 = weightsDot[j] * row1;
            double t3 = t1 * x;
            double t4 = Math.cos(t3);
            double t5 = t * t4;
            double t6 = scaledBarDot[c] * t4 - t * ((t2 * x + t1 * xDot) * Math.sin(t3));
            xBar += t1 * t5;
            xBarDot += t2 * t5 + t1 * t6;
            weightsBar[j] += t5 * x * row1;
            weightsHvp[j] += (t6 * x + t5 * xDot) * row1;
          }
        }
        tape.release(iteration);
      }

      // reverse sweep
      xBar += 2.0 * x;
      xBarDot += 2.0 * xDot;
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.missingRows} as a function of the vector that packs {@code x}, {@code
   * weights}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param data captured
   * @return the view
   */
  static ScalarFunction missingRowsFunction(double[][] data) {
    return new MissingRowsFunction(data);
  }

  private static final class MissingRowsFunction implements ScalarFunction {

    private final double[][] data;

    MissingRowsFunction(double[][] data) {
      this.data = data;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] weights = Arguments.doubles(packed, 1, packed.length - 1);
      return LateShadows.missingRows(x, weights, this.data);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] weights = Arguments.doubles(packed, 1, packed.length - 1);
      double[] weightsBar = Arguments.zerosLike(weights);
      MissingRowsAdjoint adjoint = new MissingRowsAdjoint();
      double value = missingRowsGradient(x, weights, this.data, weightsBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(weightsBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] weights = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] weightsDot = Arguments.doubles(direction, 1, direction.length - 1);
      return missingRowsJvp(x, weights, this.data, xDot, weightsDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] weights = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] weightsDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] weightsBar = Arguments.zerosLike(weights);
      double[] weightsHvp = Arguments.zerosLike(weights);
      MissingRowsHvpAdjoint adjoint = new MissingRowsHvpAdjoint();
      double value =
          missingRowsHvp(x, weights, this.data, xDot, weightsDot, weightsBar, weightsHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(weightsBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(weightsHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.handedOn} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual handedOnJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] state = x.clone();
    double[] stateDot = xDot.clone();
    for (int s = 0; s < steps; s++) {
      double[] next = new double[x.length];
      double[] nextDot = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double state1 = state[i];
        int t = (i + 1) % x.length;
        double t1 = stateDot[i] * Math.cos(state1) + 0.1 * stateDot[t];
        next[i] = Math.sin(state1) + 0.1 * state[t];
        nextDot[i] = t1;
      }
      state = next;
      stateDot = nextDot;
    }
    int t = state.length;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < t; i++) {
      double v = state[i];
      double vDot = stateDot[i];
      sum += v * v;
      sumDot += 2.0 * (vDot * v);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnJvp(double[], int, double[])
   */
  static Dual handedOnJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return handedOnJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.handedOn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record HandedOnGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.handedOn} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static HandedOnGradient handedOnGradient(double[] x, int steps) {
    return handedOnGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnGradient(double[], int)
   */
  static HandedOnGradient handedOnGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = handedOnGradient(x, steps, xBar, tape);
    return new HandedOnGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.handedOn} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double handedOnGradient(double[] x, int steps, double[] xBar) {
    return handedOnGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnGradient(double[], int, double[])
   */
  static double handedOnGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] state = x.clone();
      double[] stateBar = tape.zeroDoubles(state.length);
      double[][] nextBarKept = tape.references(double[].class, steps);
      double[][] stateBarKept = tape.references(double[].class, steps);
      double[][] stateKeptKept = tape.table(double[].class, steps);
      double[] stateBar1 = stateBar;
      for (int s = 0; s < steps; s++) {
        stateBarKept[s] = stateBar1;
        double[] next = new double[x.length];
        double[] nextBar = tape.zeroDoubles(x.length);
        nextBarKept[s] = nextBar;
        double[] stateKept = tape.row(stateKeptKept, s, x.length);
        for (int i = 0; i < x.length; i++) {
          double state1 = state[i];
          stateKept[i] = state1;
          next[i] = Math.sin(state1) + 0.1 * state[(i + 1) % x.length];
        }
        state = next;
        stateBar1 = nextBar;
      }
      int t = state.length;
      double sum = 0.0;
      for (int i = 0; i < t; i++) {
        double v = state[i];
        sum += v * v;
        stateBar1[i] += 2.0 * v;
      }

      // reverse sweep
      for (int s = Math.max(steps, 0) - 1; s >= 0; s--) {
        double[] nextBar = nextBarKept[s];
        double[] stateBar2 = stateBarKept[s];
        double[] stateKept = stateKeptKept[s];
        for (int i = x.length - 1; i >= 0; i--) {
          double t1 = nextBar[i];
          nextBar[i] = 0.0;
          stateBar2[(i + 1) % x.length] += 0.1 * t1;
          stateBar2[i] += t1 * Math.cos(stateKept[i]);
        }
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += stateBar[i];
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.handedOn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record HandedOnHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.handedOn}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static HandedOnHvp handedOnHvp(double[] x, int steps, double[] xDot) {
    return handedOnHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnHvp(double[], int, double[])
   */
  static HandedOnHvp handedOnHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = handedOnHvp(x, steps, xDot, xBar, xHvp, tape);
    return new HandedOnHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.handedOn}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double handedOnHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return handedOnHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnHvp(double[], int, double[], double[], double[])
   */
  static double handedOnHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] state = x.clone();
      double[] stateDot = xDot.clone();
      double[] stateBar = tape.zeroDoubles(state.length);
      double[] stateBarDot = tape.zeroDoubles(state.length);
      double[][] nextBarKept = tape.references(double[].class, steps);
      double[][] nextBarKeptDot = tape.references(double[].class, steps);
      double[][] stateBarKept = tape.references(double[].class, steps);
      double[][] stateBarKeptDot = tape.references(double[].class, steps);
      double[][] stateKeptKept = tape.table(double[].class, steps);
      double[][] stateKeptKeptDot = tape.table(double[].class, steps);
      double[] stateBar1 = stateBar;
      double[] stateBarDot1 = stateBarDot;
      for (int s = 0; s < steps; s++) {
        stateBarKept[s] = stateBar1;
        stateBarKeptDot[s] = stateBarDot1;
        double[] next = new double[x.length];
        double[] nextDot = new double[x.length];
        double[] nextBar = tape.zeroDoubles(x.length);
        double[] nextBarDot = tape.zeroDoubles(x.length);
        nextBarKept[s] = nextBar;
        nextBarKeptDot[s] = nextBarDot;
        double[] stateKept = tape.row(stateKeptKept, s, x.length);
        double[] stateKeptDot = tape.row(stateKeptKeptDot, s, x.length);
        for (int i = 0; i < x.length; i++) {
          double state1 = state[i];
          double stateDot1 = stateDot[i];
          stateKept[i] = state1;
          stateKeptDot[i] = stateDot1;
          int t = (i + 1) % x.length;
          double t1 = stateDot1 * Math.cos(state1) + 0.1 * stateDot[t];
          next[i] = Math.sin(state1) + 0.1 * state[t];
          nextDot[i] = t1;
        }
        state = next;
        stateBar1 = nextBar;
        stateDot = nextDot;
        stateBarDot1 = nextBarDot;
      }
      int t = state.length;
      double sum = 0.0;
      for (int i = 0; i < t; i++) {
        double v = state[i];
        double vDot = stateDot[i];
        sum += v * v;
        stateBar1[i] += 2.0 * v;
        stateBarDot1[i] += 2.0 * vDot;
      }

      // reverse sweep
      for (int s = Math.max(steps, 0) - 1; s >= 0; s--) {
        double[] nextBar = nextBarKept[s];
        double[] nextBarDot = nextBarKeptDot[s];
        double[] stateBar2 = stateBarKept[s];
        double[] stateBarDot2 = stateBarKeptDot[s];
        double[] stateKept = stateKeptKept[s];
        double[] stateKeptDot = stateKeptKeptDot[s];
        for (int i = x.length - 1; i >= 0; i--) {
          double t1 = nextBar[i];
          double t2 = nextBarDot[i];
          nextBar[i] = 0.0;
          nextBarDot[i] = 0.0;
          int t3 = (i + 1) % x.length;
          stateBar2[t3] += 0.1 * t1;
          stateBarDot2[t3] += 0.1 * t2;
          double state1 = stateKept[i];
          double t4 = Math.cos(state1);
          double stateBarDot3 = t2 * t4 - t1 * (stateKeptDot[i] * Math.sin(state1));
          stateBar2[i] += t1 * t4;
          stateBarDot2[i] += stateBarDot3;
        }
      }
      for (int i = 0; i < x.length; i++) {
        double t1 = stateBarDot[i];
        xBar[i] += stateBar[i];
        xHvp[i] += t1;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.handedOn} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction handedOnFunction(int steps) {
    return new HandedOnFunction(steps);
  }

  private static final class HandedOnFunction implements ScalarFunction {

    private final int steps;

    HandedOnFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.handedOn(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = handedOnGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return handedOnJvp(x, this.steps, xDot).tangent();
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
      double value = handedOnHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.ownLengths} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param lengths constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual ownLengthsJvp(double[] x, int[] lengths, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] out = new double[lengths.length];
    double[] outDot = new double[lengths.length];
    for (int j = 0; j < lengths.length; j++) {
      int lengths1 = lengths[j];
      double[] powers = new double[lengths1];
      double[] powersDot = new double[lengths1];
      double power = 1.0;
      double powerDot = 0.0;
      for (int i = 0; i < powers.length; i++) {
        double x1 = x[j];
        double power1 = power * x1;
        powerDot = powerDot * x1 + power * xDot[j];
        double x2 = x[i];
        double t = powerDot * x2 + power1 * xDot[i];
        powers[i] = power1 * x2;
        powersDot[i] = t;
        power = power1;
      }
      for (int i = 0; i < powers.length; i++) {
        double out1 = out[j];
        double powers1 = powers[i];
        double t = outDot[j] + 2.0 * (powersDot[i] * powers1);
        out[j] = out1 + powers1 * powers1;
        outDot[j] = t;
      }
    }
    double product = 1.0;
    double productDot = 0.0;
    for (int i = 0; i < out.length; i++) {
      double v = out[i];
      double vDot = outDot[i];
      double t = 1.0 + v;
      productDot = productDot * t + product * vDot;
      product *= t;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownLengthsJvp(double[], int[], double[])
   */
  static Dual ownLengthsJvp(double[] x, int[] lengths, double[] xDot, Tape tape) {
    return ownLengthsJvp(x, lengths, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.ownLengths}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OwnLengthsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.ownLengths} and its gradient.
   *
   * @param x as the method takes it
   * @param lengths constant
   * @return the value and the gradient, in new arrays
   */
  static OwnLengthsGradient ownLengthsGradient(double[] x, int[] lengths) {
    return ownLengthsGradient(x, lengths, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownLengthsGradient(double[], int[])
   */
  static OwnLengthsGradient ownLengthsGradient(double[] x, int[] lengths, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = ownLengthsGradient(x, lengths, xBar, tape);
    return new OwnLengthsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.ownLengths} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param lengths constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double ownLengthsGradient(double[] x, int[] lengths, double[] xBar) {
    return ownLengthsGradient(x, lengths, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownLengthsGradient(double[], int[], double[])
   */
  static double ownLengthsGradient(double[] x, int[] lengths, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] out = tape.exactDoubles(lengths.length);
      double[] outBar = tape.zeroDoubles(lengths.length);
      double[][] powersKept = tape.table(double[].class, lengths.length);
      double[][] powersBarKept = tape.table(double[].class, lengths.length);
      double[][] powerKeptKept = tape.table(double[].class, lengths.length);
      for (int j = 0; j < lengths.length; j++) {
        int lengths1 = lengths[j];
        double[] powers = tape.exactRow(powersKept, j, lengths1);
        Arrays.fill(powers, 0.0);
        double[] powersBar = tape.row(powersBarKept, j, lengths1);
        Arrays.fill(powersBar, 0, lengths1, 0.0);
        double[] powerKept = tape.row(powerKeptKept, j, powers.length);
        double power = 1.0;
        for (int i = 0; i < powers.length; i++) {
          powerKept[i] = power;
          power *= x[j];
          powers[i] = power * x[i];
        }
        for (int i = 0; i < powers.length; i++) {
          double out1 = out[j];
          double powers1 = powers[i];
          out[j] = out1 + powers1 * powers1;
        }
      }
      double[] productKept = tape.doubles(out.length);
      double product = 1.0;
      for (int i = 0; i < out.length; i++) {
        productKept[i] = product;
        double v = out[i];
        product *= 1.0 + v;
      }

      // reverse sweep
      double productBar = 1.0;
      for (int i = out.length - 1; i >= 0; i--) {
        double v = out[i];
        double product1 = productKept[i];
        outBar[i] += product1 * productBar;
        productBar *= 1.0 + v;
      }
      for (int j = 0; j < lengths.length; j++) {
        double[] powers = powersKept[j];
        double[] powersBar = powersBarKept[j];
        for (int i = powers.length - 1; i >= 0; i--) {
          powersBar[i] += 2.0 * (outBar[j] * powers[i]);
        }
        double[] powerKept = powerKeptKept[j];
        double powerBar = 0.0;
        for (int i = powers.length - 1; i >= 0; i--) {
          double t = powersBar[i];
          powersBar[i] = 0.0;
          double powerBar1 = powerBar + t * x[i];
          double power = powerKept[i];
          double x1 = x[j];
          double power1 = power * x1;
          xBar[i] += power1 * t;
          powerBar = powerBar1 * x1;
          xBar[j] += power * powerBar1;
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.ownLengths}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OwnLengthsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.ownLengths}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param lengths constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static OwnLengthsHvp ownLengthsHvp(double[] x, int[] lengths, double[] xDot) {
    return ownLengthsHvp(x, lengths, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownLengthsHvp(double[], int[], double[])
   */
  static OwnLengthsHvp ownLengthsHvp(double[] x, int[] lengths, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = ownLengthsHvp(x, lengths, xDot, xBar, xHvp, tape);
    return new OwnLengthsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.ownLengths}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param lengths constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double ownLengthsHvp(double[] x, int[] lengths, double[] xDot, double[] xBar,
      double[] xHvp) {
    return ownLengthsHvp(x, lengths, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownLengthsHvp(double[], int[], double[], double[], double[])
   */
  static double ownLengthsHvp(double[] x, int[] lengths, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double[] out = tape.exactDoubles(lengths.length);
      double[] outDot = tape.exactDoubles(lengths.length);
      double[] outBar = tape.zeroDoubles(lengths.length);
      double[] outBarDot = tape.zeroDoubles(lengths.length);
      double[][] powersKept = tape.table(double[].class, lengths.length);
      double[][] powersKeptDot = tape.table(double[].class, lengths.length);
      double[][] powersBarKept = tape.table(double[].class, lengths.length);
      double[][] powersBarKeptDot = tape.table(double[].class, lengths.length);
      double[][] powerKeptKept = tape.table(double[].class, lengths.length);
      double[][] powerKeptKeptDot = tape.table(double[].class, lengths.length);
      for (int j = 0; j < lengths.length; j++) {
        int lengths1 = lengths[j];
        double[] powers = tape.exactRow(powersKept, j, lengths1);
        Arrays.fill(powers, 0.0);
        double[] powersDot = tape.exactRow(powersKeptDot, j, lengths1);
        Arrays.fill(powersDot, 0.0);
        double[] powersBar = tape.row(powersBarKept, j, lengths1);
        Arrays.fill(powersBar, 0, lengths1, 0.0);
        double[] powersBarDot = tape.row(powersBarKeptDot, j, lengths1);
        Arrays.fill(powersBarDot, 0, lengths1, 0.0);
        double[] powerKept = tape.row(powerKeptKept, j, powers.length);
        double[] powerKeptDot = tape.row(powerKeptKeptDot, j, powers.length);
        double power = 1.0;
        double powerDot = 0.0;
        for (int i = 0; i < powers.length; i++) {
          powerKept[i] = power;
          powerKeptDot[i] = powerDot;
          double x1 = x[j];
          double power1 = power * x1;
          powerDot = powerDot * x1 + power * xDot[j];
          double x2 = x[i];
          double t = powerDot * x2 + power1 * xDot[i];
          powers[i] = power1 * x2;
          powersDot[i] = t;
          power = power1;
        }
        for (int i = 0; i < powers.length; i++) {
          double out1 = out[j];
          double powers1 = powers[i];
          double t = outDot[j] + 2.0 * (powersDot[i] * powers1);
          out[j] = out1 + powers1 * powers1;
          outDot[j] = t;
        }
      }
      double[] productKept = tape.doubles(out.length);
      double[] productKeptDot = tape.doubles(out.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < out.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        double v = out[i];
        double vDot = outDot[i];
        double t = 1.0 + v;
        productDot = productDot * t + product * vDot;
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      double productBarDot = 0.0;
      for (int i = out.length - 1; i >= 0; i--) {
        double v = out[i];
        double vDot = outDot[i];
        double t = 1.0 + v;
        double product1 = productKept[i];
        double productDot1 = productKeptDot[i];
        outBar[i] += product1 * productBar;
        outBarDot[i] += productDot1 * productBar + product1 * productBarDot;
        productBarDot = productBarDot * t + productBar * vDot;
        productBar *= t;
      }
      for (int j = 0; j < lengths.length; j++) {
        double[] powers = powersKept[j];
        double[] powersDot = powersKeptDot[j];
        double[] powersBar = powersBarKept[j];
        double[] powersBarDot = powersBarKeptDot[j];
        for (int i = powers.length - 1; i >= 0; i--) {
          double t = outBar[j];
          double powers1 = powers[i];
          double powersBarDot1 = 2.0 * (outBarDot[j] * powers1 + t * powersDot[i]);
          powersBar[i] += 2.0 * (t * powers1);
          powersBarDot[i] += powersBarDot1;
        }
        double[] powerKept = powerKeptKept[j];
        double[] powerKeptDot = powerKeptKeptDot[j];
        double powerBar = 0.0;
        double powerBarDot = 0.0;
        for (int i = powers.length - 1; i >= 0; i--) {
          double t = powersBar[i];
          double t1 = powersBarDot[i];
          powersBar[i] = 0.0;
          powersBarDot[i] = 0.0;
          double x1 = x[i];
          double powerBar1 = powerBar + t * x1;
          double powerBarDot1 = powerBarDot + (t1 * x1 + t * xDot[i]);
          double power = powerKept[i];
          double powerDot = powerKeptDot[i];
          double x2 = x[j];
          double xDot1 = xDot[j];
          double power1 = power * x2;
          double powerDot1 = powerDot * x2 + power * xDot1;
          xBar[i] += power1 * t;
          xHvp[i] += powerDot1 * t + power1 * t1;
          powerBar = powerBar1 * x2;
          powerBarDot = powerBarDot1 * x2 + powerBar1 * xDot1;
          xBar[j] += power * powerBar1;
          xHvp[j] += powerDot * powerBar1 + power * powerBarDot1;
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.ownLengths} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param lengths captured
   * @return the view
   */
  static ScalarFunction ownLengthsFunction(int[] lengths) {
    return new OwnLengthsFunction(lengths);
  }

  private static final class OwnLengthsFunction implements ScalarFunction {

    private final int[] lengths;

    OwnLengthsFunction(int[] lengths) {
      this.lengths = lengths;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.ownLengths(x, this.lengths);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = ownLengthsGradient(x, this.lengths, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return ownLengthsJvp(x, this.lengths, xDot).tangent();
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
      double value = ownLengthsHvp(x, this.lengths, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.perhaps} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param data constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual perhapsJvp(double[] x, double[][] data, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] out = new double[data.length];
    double[] outDot = new double[data.length];
    for (int j = 0; j < data.length; j++) {
      double[] scaled = new double[x.length];
      double[] scaledDot = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        double data1 = data[j][i];
        double t1 = xDot[i] * t * data1;
        scaled[i] = t * data1;
        scaledDot[i] = t1;
      }
      if (data[j][0] > 0.0) {
        for (int i = 0; i < scaled.length; i++) {
          double out1 = out[j];
          double scaled1 = scaled[i];
          double t = outDot[j] + 2.0 * (scaledDot[i] * scaled1);
          out[j] = out1 + scaled1 * scaled1;
          outDot[j] = t;
        }
      } else {
        double scaledDot1 = scaledDot[1];
        out[j] = scaled[1];
        outDot[j] = scaledDot1;
      }
    }
    double product = 1.0;
    double productDot = 0.0;
    for (int i = 0; i < out.length; i++) {
      double v = out[i];
      double vDot = outDot[i];
      double t = 1.0 + v * v;
      productDot = productDot * t + product * (2.0 * (vDot * v));
      product *= t;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsJvp(double[], double[][], double[])
   */
  static Dual perhapsJvp(double[] x, double[][] data, double[] xDot, Tape tape) {
    return perhapsJvp(x, data, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.perhaps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PerhapsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.perhaps} and its gradient.
   *
   * @param x as the method takes it
   * @param data constant
   * @return the value and the gradient, in new arrays
   */
  static PerhapsGradient perhapsGradient(double[] x, double[][] data) {
    return perhapsGradient(x, data, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsGradient(double[], double[][])
   */
  static PerhapsGradient perhapsGradient(double[] x, double[][] data, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = perhapsGradient(x, data, xBar, tape);
    return new PerhapsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.perhaps} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param data constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double perhapsGradient(double[] x, double[][] data, double[] xBar) {
    return perhapsGradient(x, data, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsGradient(double[], double[][], double[])
   */
  static double perhapsGradient(double[] x, double[][] data, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] out = tape.exactDoubles(data.length);
      double[] outBar = tape.zeroDoubles(data.length);
      double[][] scaledKept = tape.table(double[].class, data.length);
      double[][] keptKept = tape.table(double[].class, data.length);
      for (int j = 0; j < data.length; j++) {
        double[] scaled = tape.exactRow(scaledKept, j, x.length);
        Arrays.fill(scaled, 0.0);
        double[] kept = tape.row(keptKept, j, x.length);
        for (int i = 0; i < x.length; i++) {
          double t = Math.exp(x[i]);
          kept[i] = t;
          scaled[i] = t * data[j][i];
        }
        if (data[j][0] > 0.0) {
          for (int i = 0; i < scaled.length; i++) {
            double out1 = out[j];
            double scaled1 = scaled[i];
            out[j] = out1 + scaled1 * scaled1;
          }
        } else {
          out[j] = scaled[1];
        }
      }
      double[] productKept = tape.doubles(out.length);
      double product = 1.0;
      for (int i = 0; i < out.length; i++) {
        productKept[i] = product;
        double v = out[i];
        product *= 1.0 + v * v;
      }

      // reverse sweep
      double productBar = 1.0;
      for (int i = out.length - 1; i >= 0; i--) {
        double v = out[i];
        double product1 = productKept[i];
        outBar[i] += 2.0 * (product1 * productBar * v);
        productBar *= 1.0 + v * v;
      }
      double[] scaledBar = tape.doubles(x.length);
      for (int j = 0; j < data.length; j++) {
        double[] scaled = scaledKept[j];
        boolean t = data[j][0] > 0.0;
        Arrays.fill(scaledBar, 0, x.length, 0.0);
        if (t) {
          for (int i = scaled.length - 1; i >= 0; i--) {
            scaledBar[i] += 2.0 * (outBar[j] * scaled[i]);
          }
        } else {
          double t1 = outBar[j];
          outBar[j] = 0.0;
          scaledBar[1] += t1;
        }
        double[] kept = keptKept[j];
        for (int i = 0; i < x.length; i++) {
          xBar[i] += scaledBar[i] * data[j][i] * kept[i];
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.perhaps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PerhapsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.perhaps}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param data constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PerhapsHvp perhapsHvp(double[] x, double[][] data, double[] xDot) {
    return perhapsHvp(x, data, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsHvp(double[], double[][], double[])
   */
  static PerhapsHvp perhapsHvp(double[] x, double[][] data, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = perhapsHvp(x, data, xDot, xBar, xHvp, tape);
    return new PerhapsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.perhaps}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param data constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double perhapsHvp(double[] x, double[][] data, double[] xDot, double[] xBar,
      double[] xHvp) {
    return perhapsHvp(x, data, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsHvp(double[], double[][], double[], double[], double[])
   */
  static double perhapsHvp(double[] x, double[][] data, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double[] out = tape.exactDoubles(data.length);
      double[] outDot = tape.exactDoubles(data.length);
      double[] outBar = tape.zeroDoubles(data.length);
      double[] outBarDot = tape.zeroDoubles(data.length);
      double[][] scaledKept = tape.table(double[].class, data.length);
      double[][] scaledKeptDot = tape.table(double[].class, data.length);
      double[][] keptKept = tape.table(double[].class, data.length);
      double[][] keptKeptDot = tape.table(double[].class, data.length);
      for (int j = 0; j < data.length; j++) {
        double[] scaled = tape.exactRow(scaledKept, j, x.length);
        Arrays.fill(scaled, 0.0);
        double[] scaledDot = tape.exactRow(scaledKeptDot, j, x.length);
        Arrays.fill(scaledDot, 0.0);
        double[] kept = tape.row(keptKept, j, x.length);
        double[] keptDot = tape.row(keptKeptDot, j, x.length);
        for (int i = 0; i < x.length; i++) {
          double t = Math.exp(x[i]);
          double t1 = xDot[i] * t;
          kept[i] = t;
          keptDot[i] = t1;
          double data1 = data[j][i];
          scaled[i] = t * data1;
          scaledDot[i] = t1 * data1;
        }
        if (data[j][0] > 0.0) {
          for (int i = 0; i < scaled.length; i++) {
            double out1 = out[j];
            double scaled1 = scaled[i];
            double t = outDot[j] + 2.0 * (scaledDot[i] * scaled1);
            out[j] = out1 + scaled1 * scaled1;
            outDot[j] = t;
          }
        } else {
          double scaledDot1 = scaledDot[1];
          out[j] = scaled[1];
          outDot[j] = scaledDot1;
        }
      }
      double[] productKept = tape.doubles(out.length);
      double[] productKeptDot = tape.doubles(out.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < out.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        double v = out[i];
        double vDot = outDot[i];
        double t = 1.0 + v * v;
        productDot = productDot * t + product * (2.0 * (vDot * v));
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      double productBarDot = 0.0;
      for (int i = out.length - 1; i >= 0; i--) {
        double v = out[i];
        double vDot = outDot[i];
        double t = 1.0 + v * v;
        double product1 = productKept[i];
        double productDot1 = productKeptDot[i];
        double t1 = product1 * productBar;
        outBar[i] += 2.0 * (t1 * v);
        outBarDot[i] += 2.0
            * ((productDot1 * productBar + product1 * productBarDot) * v + t1 * vDot);
        productBarDot = productBarDot * t + productBar * (2.0 * (vDot * v));
        productBar *= t;
      }
      double[] scaledBar = tape.doubles(x.length);
      double[] scaledBarDot = tape.doubles(x.length);
      for (int j = 0; j < data.length; j++) {
        double[] scaled = scaledKept[j];
        double[] scaledDot = scaledKeptDot[j];
        boolean t = data[j][0] > 0.0;
        Arrays.fill(scaledBar, 0, x.length, 0.0);
        Arrays.fill(scaledBarDot, 0, x.length, 0.0);
        if (t) {
          for (int i = scaled.length - 1; i >= 0; i--) {
            double t1 = outBar[j];
            double scaled1 = scaled[i];
            double scaledBarDot1 = 2.0 * (outBarDot[j] * scaled1 + t1 * scaledDot[i]);
            scaledBar[i] += 2.0 * (t1 * scaled1);
            scaledBarDot[i] += scaledBarDot1;
          }
        } else {
          double t1 = outBar[j];
          double t2 = outBarDot[j];
          outBar[j] = 0.0;
          outBarDot[j] = 0.0;
          scaledBar[1] += t1;
          scaledBarDot[1] += t2;
        }
        double[] kept = keptKept[j];
        double[] keptDot = keptKeptDot[j];
        for (int i = 0; i < x.length; i++) {
          double data1 = data[j][i];
          double t1 = scaledBar[i] * data1;
          double t2 = kept[i];
          double xBarDot = scaledBarDot[i] * data1 * t2 + t1 * keptDot[i];
          xBar[i] += t1 * t2;
          xHvp[i] += xBarDot;
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.perhaps} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param data captured
   * @return the view
   */
  static ScalarFunction perhapsFunction(double[][] data) {
    return new PerhapsFunction(data);
  }

  private static final class PerhapsFunction implements ScalarFunction {

    private final double[][] data;

    PerhapsFunction(double[][] data) {
      this.data = data;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.perhaps(x, this.data);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = perhapsGradient(x, this.data, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return perhapsJvp(x, this.data, xDot).tangent();
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
      double value = perhapsHvp(x, this.data, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.someElements} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual someElementsJvp(double[] x, int rounds, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] results = new double[rounds];
    double[] resultsDot = new double[rounds];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      double[] yDot = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = k + 1;
        double t1 = 2.0 * (xDot[i] * x1) * t;
        y[i] = x1 * x1 * t;
        yDot[i] = t1;
      }
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 1; i < x.length; i++) {
        double y1 = y[i];
        sum += y1 * y1;
        sumDot += 2.0 * (yDot[i] * y1);
      }
      for (int i = 0; i < x.length - 1; i++) {
        double y1 = y[i];
        double yDot1 = yDot[i];
        double t = y1 * y1;
        sum += t * y1;
        sumDot += 2.0 * (yDot1 * y1) * y1 + t * yDot1;
      }
      results[k] = sum;
      resultsDot[k] = sumDot;
    }
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < results.length; i++) {
      double result = results[i];
      double resultDot = resultsDot[i];
      double t = Math.sqrt(1.0 + result);
      total += t;
      totalDot += StrongZero.over(0.5 * resultDot, t);
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someElementsJvp(double[], int, double[])
   */
  static Dual someElementsJvp(double[] x, int rounds, double[] xDot, Tape tape) {
    return someElementsJvp(x, rounds, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.someElements}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SomeElementsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.someElements} and its gradient.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @return the value and the gradient, in new arrays
   */
  static SomeElementsGradient someElementsGradient(double[] x, int rounds) {
    return someElementsGradient(x, rounds, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someElementsGradient(double[], int)
   */
  static SomeElementsGradient someElementsGradient(double[] x, int rounds, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = someElementsGradient(x, rounds, xBar, tape);
    return new SomeElementsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.someElements} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double someElementsGradient(double[] x, int rounds, double[] xBar) {
    return someElementsGradient(x, rounds, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someElementsGradient(double[], int, double[])
   */
  static double someElementsGradient(double[] x, int rounds, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] results = tape.exactDoubles(rounds);
      double[] resultsBar = tape.doubles(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          y[i] = x1 * x1 * (k + 1);
        }
        double sum = 0.0;
        for (int i = 1; i < x.length; i++) {
          double y1 = y[i];
          sum += y1 * y1;
        }
        for (int i = 0; i < x.length - 1; i++) {
          double y1 = y[i];
          sum += y1 * y1 * y1;
        }
        results[k] = sum;
      }
      double total = 0.0;
      for (int i = 0; i < results.length; i++) {
        double result = results[i];
        double t = Math.sqrt(1.0 + result);
        total += t;
        resultsBar[i] = 0.5 / t;
      }

      // reverse sweep
      double[] yBar = tape.doubles(x.length);
      for (int k = 0; k < rounds; k++) {
        double t = resultsBar[k];
        int t1 = x.length - 1;
        double[] y = yKept[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        for (int i = 0; i < t1; i++) {
          double y1 = y[i];
          yBar[i] += y1 * y1 * t + 2.0 * (t * y1 * y1);
        }
        for (int i = 1; i < x.length; i++) {
          yBar[i] += 2.0 * (t * y[i]);
        }
        for (int i = 0; i < x.length; i++) {
          xBar[i] += 2.0 * (yBar[i] * (k + 1) * x[i]);
        }
      }
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.someElements}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SomeElementsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.someElements}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SomeElementsHvp someElementsHvp(double[] x, int rounds, double[] xDot) {
    return someElementsHvp(x, rounds, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someElementsHvp(double[], int, double[])
   */
  static SomeElementsHvp someElementsHvp(double[] x, int rounds, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = someElementsHvp(x, rounds, xDot, xBar, xHvp, tape);
    return new SomeElementsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.someElements}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double someElementsHvp(double[] x, int rounds, double[] xDot, double[] xBar,
      double[] xHvp) {
    return someElementsHvp(x, rounds, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someElementsHvp(double[], int, double[], double[], double[])
   */
  static double someElementsHvp(double[] x, int rounds, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double[] results = tape.exactDoubles(rounds);
      double[] resultsDot = tape.exactDoubles(rounds);
      double[] resultsBar = tape.doubles(rounds);
      double[] resultsBarDot = tape.doubles(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      double[][] yKeptDot = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        double[] yDot = tape.exactRow(yKeptDot, k, x.length);
        Arrays.fill(yDot, 0.0);
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          double t = k + 1;
          double t1 = 2.0 * (xDot[i] * x1) * t;
          y[i] = x1 * x1 * t;
          yDot[i] = t1;
        }
        double sum = 0.0;
        double sumDot = 0.0;
        for (int i = 1; i < x.length; i++) {
          double y1 = y[i];
          sum += y1 * y1;
          sumDot += 2.0 * (yDot[i] * y1);
        }
        for (int i = 0; i < x.length - 1; i++) {
          double y1 = y[i];
          double yDot1 = yDot[i];
          double t = y1 * y1;
          sum += t * y1;
          sumDot += 2.0 * (yDot1 * y1) * y1 + t * yDot1;
        }
        results[k] = sum;
        resultsDot[k] = sumDot;
      }
      double total = 0.0;
      for (int i = 0; i < results.length; i++) {
        double result = results[i];
        double resultDot = resultsDot[i];
        double t = Math.sqrt(1.0 + result);
        double t1 = 0.5 / t;
        total += t;
        resultsBar[i] = t1;
        resultsBarDot[i] = -(StrongZero.times(resultDot, t1) / t * t1);
      }

      // reverse sweep
      double[] yBar = tape.doubles(x.length);
      double[] yBarDot = tape.doubles(x.length);
      for (int k = 0; k < rounds; k++) {
        double t = resultsBar[k];
        double t1 = resultsBarDot[k];
        int t2 = x.length - 1;
        double[] y = yKept[k];
        double[] yDot = yKeptDot[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        Arrays.fill(yBarDot, 0, x.length, 0.0);
        for (int i = 0; i < t2; i++) {
          double y1 = y[i];
          double yDot1 = yDot[i];
          double t3 = t * y1;
          double t4 = y1 * y1;
          yBar[i] += t4 * t + 2.0 * (t3 * y1);
          yBarDot[i] += 2.0 * (yDot1 * y1) * t + t4 * t1
              + 2.0 * ((t1 * y1 + t * yDot1) * y1 + t3 * yDot1);
        }
        for (int i = 1; i < x.length; i++) {
          double y1 = y[i];
          double yBarDot1 = 2.0 * (t1 * y1 + t * yDot[i]);
          yBar[i] += 2.0 * (t * y1);
          yBarDot[i] += yBarDot1;
        }
        for (int i = 0; i < x.length; i++) {
          double t3 = k + 1;
          double t4 = yBar[i] * t3;
          double x1 = x[i];
          double xBarDot = 2.0 * (yBarDot[i] * t3 * x1 + t4 * xDot[i]);
          xBar[i] += 2.0 * (t4 * x1);
          xHvp[i] += xBarDot;
        }
      }
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.someElements} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param rounds captured
   * @return the view
   */
  static ScalarFunction someElementsFunction(int rounds) {
    return new SomeElementsFunction(rounds);
  }

  private static final class SomeElementsFunction implements ScalarFunction {

    private final int rounds;

    SomeElementsFunction(int rounds) {
      this.rounds = rounds;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.someElements(x, this.rounds);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = someElementsGradient(x, this.rounds, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return someElementsJvp(x, this.rounds, xDot).tangent();
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
      double value = someElementsHvp(x, this.rounds, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.untilNegative} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual untilNegativeJvp(double[] x, int rounds, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] results = new double[rounds];
    double[] resultsDot = new double[rounds];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      double[] yDot = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t = k + x1;
        y[i] = x1 * t;
        yDot[i] = xDot1 * t + x1 * xDot1;
      }
      for (int i = 0; i < y.length; i++) {
        if (x[i] < 0.0) {
          break;
        }
        double results1 = results[k];
        double y1 = y[i];
        double t = resultsDot[k] + 2.0 * (yDot[i] * y1);
        results[k] = results1 + y1 * y1;
        resultsDot[k] = t;
      }
    }
    double product = 1.0;
    double productDot = 0.0;
    for (int i = 0; i < results.length; i++) {
      double result = results[i];
      double resultDot = resultsDot[i];
      double t = 2.0 + result;
      productDot = productDot * t + product * resultDot;
      product *= t;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilNegativeJvp(double[], int, double[])
   */
  static Dual untilNegativeJvp(double[] x, int rounds, double[] xDot, Tape tape) {
    return untilNegativeJvp(x, rounds, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.untilNegative}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UntilNegativeGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.untilNegative} and its gradient.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @return the value and the gradient, in new arrays
   */
  static UntilNegativeGradient untilNegativeGradient(double[] x, int rounds) {
    return untilNegativeGradient(x, rounds, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilNegativeGradient(double[], int)
   */
  static UntilNegativeGradient untilNegativeGradient(double[] x, int rounds, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = untilNegativeGradient(x, rounds, xBar, tape);
    return new UntilNegativeGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.untilNegative} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double untilNegativeGradient(double[] x, int rounds, double[] xBar) {
    return untilNegativeGradient(x, rounds, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilNegativeGradient(double[], int, double[])
   */
  static double untilNegativeGradient(double[] x, int rounds, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] results = tape.exactDoubles(rounds);
      double[] resultsBar = tape.zeroDoubles(rounds);
      int[] iKept = tape.ints(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          y[i] = x1 * (k + x1);
        }
        int i = 0;
        while (i < y.length) {
          if (x[i] < 0.0) {
            break;
          }
          double results1 = results[k];
          double y1 = y[i];
          results[k] = results1 + y1 * y1;
          i++;
        }
        iKept[k] = i;
      }
      double[] productKept = tape.doubles(results.length);
      double product = 1.0;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        double result = results[i];
        product *= 2.0 + result;
      }

      // reverse sweep
      double productBar = 1.0;
      for (int i = results.length - 1; i >= 0; i--) {
        double result = results[i];
        double product1 = productKept[i];
        resultsBar[i] += product1 * productBar;
        productBar *= 2.0 + result;
      }
      double[] yBar = tape.doubles(x.length);
      for (int k = 0; k < rounds; k++) {
        int i = iKept[k];
        double[] y = yKept[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        for (int j = i - 1; j >= 0; j--) {
          yBar[j] += 2.0 * (resultsBar[k] * y[j]);
        }
        for (int j = 0; j < x.length; j++) {
          double t = yBar[j];
          double x1 = x[j];
          xBar[j] += t * (k + x1) + x1 * t;
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.untilNegative}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UntilNegativeHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.untilNegative}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UntilNegativeHvp untilNegativeHvp(double[] x, int rounds, double[] xDot) {
    return untilNegativeHvp(x, rounds, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilNegativeHvp(double[], int, double[])
   */
  static UntilNegativeHvp untilNegativeHvp(double[] x, int rounds, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = untilNegativeHvp(x, rounds, xDot, xBar, xHvp, tape);
    return new UntilNegativeHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.untilNegative}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double untilNegativeHvp(double[] x, int rounds, double[] xDot, double[] xBar,
      double[] xHvp) {
    return untilNegativeHvp(x, rounds, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilNegativeHvp(double[], int, double[], double[], double[])
   */
  static double untilNegativeHvp(double[] x, int rounds, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double[] results = tape.exactDoubles(rounds);
      double[] resultsDot = tape.exactDoubles(rounds);
      double[] resultsBar = tape.zeroDoubles(rounds);
      double[] resultsBarDot = tape.zeroDoubles(rounds);
      int[] iKept = tape.ints(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      double[][] yKeptDot = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        double[] yDot = tape.exactRow(yKeptDot, k, x.length);
        Arrays.fill(yDot, 0.0);
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          double xDot1 = xDot[i];
          double t = k + x1;
          y[i] = x1 * t;
          yDot[i] = xDot1 * t + x1 * xDot1;
        }
        int i = 0;
        while (i < y.length) {
          if (x[i] < 0.0) {
            break;
          }
          double results1 = results[k];
          double y1 = y[i];
          double t = resultsDot[k] + 2.0 * (yDot[i] * y1);
          results[k] = results1 + y1 * y1;
          resultsDot[k] = t;
          i++;
        }
        iKept[k] = i;
      }
      double[] productKept = tape.doubles(results.length);
      double[] productKeptDot = tape.doubles(results.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        double result = results[i];
        double resultDot = resultsDot[i];
        double t = 2.0 + result;
        productDot = productDot * t + product * resultDot;
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      double productBarDot = 0.0;
      for (int i = results.length - 1; i >= 0; i--) {
        double result = results[i];
        double resultDot = resultsDot[i];
        double t = 2.0 + result;
        double product1 = productKept[i];
        double productDot1 = productKeptDot[i];
        resultsBar[i] += product1 * productBar;
        resultsBarDot[i] += productDot1 * productBar + product1 * productBarDot;
        productBarDot = productBarDot * t + productBar * resultDot;
        productBar *= t;
      }
      double[] yBar = tape.doubles(x.length);
      double[] yBarDot = tape.doubles(x.length);
      for (int k = 0; k < rounds; k++) {
        int i = iKept[k];
        double[] y = yKept[k];
        double[] yDot = yKeptDot[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        Arrays.fill(yBarDot, 0, x.length, 0.0);
        for (int j = i - 1; j >= 0; j--) {
          double t = resultsBar[k];
          double y1 = y[j];
          double yBarDot1 = 2.0 * (resultsBarDot[k] * y1 + t * yDot[j]);
          yBar[j] += 2.0 * (t * y1);
          yBarDot[j] += yBarDot1;
        }
        for (int j = 0; j < x.length; j++) {
          double t = yBar[j];
          double t1 = yBarDot[j];
          double x1 = x[j];
          double t2 = k + x1;
          double t3 = t * xDot[j];
          xBar[j] += t * t2 + x1 * t;
          xHvp[j] += t1 * t2 + t3 + (t3 + x1 * t1);
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.untilNegative} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param rounds captured
   * @return the view
   */
  static ScalarFunction untilNegativeFunction(int rounds) {
    return new UntilNegativeFunction(rounds);
  }

  private static final class UntilNegativeFunction implements ScalarFunction {

    private final int rounds;

    UntilNegativeFunction(int rounds) {
      this.rounds = rounds;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.untilNegative(x, this.rounds);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = untilNegativeGradient(x, this.rounds, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return untilNegativeJvp(x, this.rounds, xDot).tangent();
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
      double value = untilNegativeHvp(x, this.rounds, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.neighbours} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual neighboursJvp(double[] x, int rounds, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] results = new double[rounds];
    double[] resultsDot = new double[rounds];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      double[] yDot = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double t = x[i] + k;
        double t1 = xDot[i] * Math.cos(t);
        y[i] = Math.sin(t);
        yDot[i] = t1;
      }
      for (int i = 0; i < y.length; i++) {
        double results1 = results[k];
        double y1 = y[i];
        int t = (i + 1) % y.length;
        double y2 = y[t];
        double t1 = resultsDot[k] + (yDot[i] * y2 + y1 * yDot[t]);
        results[k] = results1 + y1 * y2;
        resultsDot[k] = t1;
      }
    }
    double product = 1.0;
    double productDot = 0.0;
    for (int i = 0; i < results.length; i++) {
      double result = results[i];
      double resultDot = resultsDot[i];
      double t = 2.0 + result;
      productDot = productDot * t + product * resultDot;
      product *= t;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursJvp(double[], int, double[])
   */
  static Dual neighboursJvp(double[] x, int rounds, double[] xDot, Tape tape) {
    return neighboursJvp(x, rounds, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.neighbours}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NeighboursGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.neighbours} and its gradient.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @return the value and the gradient, in new arrays
   */
  static NeighboursGradient neighboursGradient(double[] x, int rounds) {
    return neighboursGradient(x, rounds, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursGradient(double[], int)
   */
  static NeighboursGradient neighboursGradient(double[] x, int rounds, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = neighboursGradient(x, rounds, xBar, tape);
    return new NeighboursGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.neighbours} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double neighboursGradient(double[] x, int rounds, double[] xBar) {
    return neighboursGradient(x, rounds, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursGradient(double[], int, double[])
   */
  static double neighboursGradient(double[] x, int rounds, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] results = tape.exactDoubles(rounds);
      double[] resultsBar = tape.zeroDoubles(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        for (int i = 0; i < x.length; i++) {
          y[i] = Math.sin(x[i] + k);
        }
        for (int i = 0; i < y.length; i++) {
          results[k] += y[i] * y[(i + 1) % y.length];
        }
      }
      double[] productKept = tape.doubles(results.length);
      double product = 1.0;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        double result = results[i];
        product *= 2.0 + result;
      }

      // reverse sweep
      double productBar = 1.0;
      for (int i = results.length - 1; i >= 0; i--) {
        double result = results[i];
        double product1 = productKept[i];
        resultsBar[i] += product1 * productBar;
        productBar *= 2.0 + result;
      }
      double[] yBar = tape.doubles(x.length);
      for (int k = 0; k < rounds; k++) {
        double[] y = yKept[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        for (int i = y.length - 1; i >= 0; i--) {
          double t = resultsBar[k];
          int t1 = (i + 1) % y.length;
          double yBar1 = t * y[t1];
          yBar[t1] += y[i] * t;
          yBar[i] += yBar1;
        }
        for (int i = 0; i < x.length; i++) {
          xBar[i] += yBar[i] * Math.cos(x[i] + k);
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.neighbours}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NeighboursHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.neighbours}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NeighboursHvp neighboursHvp(double[] x, int rounds, double[] xDot) {
    return neighboursHvp(x, rounds, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursHvp(double[], int, double[])
   */
  static NeighboursHvp neighboursHvp(double[] x, int rounds, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = neighboursHvp(x, rounds, xDot, xBar, xHvp, tape);
    return new NeighboursHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.neighbours}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double neighboursHvp(double[] x, int rounds, double[] xDot, double[] xBar, double[] xHvp) {
    return neighboursHvp(x, rounds, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursHvp(double[], int, double[], double[], double[])
   */
  static double neighboursHvp(double[] x, int rounds, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] results = tape.exactDoubles(rounds);
      double[] resultsDot = tape.exactDoubles(rounds);
      double[] resultsBar = tape.zeroDoubles(rounds);
      double[] resultsBarDot = tape.zeroDoubles(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      double[][] yKeptDot = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        double[] yDot = tape.exactRow(yKeptDot, k, x.length);
        Arrays.fill(yDot, 0.0);
        for (int i = 0; i < x.length; i++) {
          double t = x[i] + k;
          double t1 = xDot[i] * Math.cos(t);
          y[i] = Math.sin(t);
          yDot[i] = t1;
        }
        for (int i = 0; i < y.length; i++) {
          double results1 = results[k];
          double y1 = y[i];
          int t = (i + 1) % y.length;
          double y2 = y[t];
          double t1 = resultsDot[k] + (yDot[i] * y2 + y1 * yDot[t]);
          results[k] = results1 + y1 * y2;
          resultsDot[k] = t1;
        }
      }
      double[] productKept = tape.doubles(results.length);
      double[] productKeptDot = tape.doubles(results.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        double result = results[i];
        double resultDot = resultsDot[i];
        double t = 2.0 + result;
        productDot = productDot * t + product * resultDot;
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      double productBarDot = 0.0;
      for (int i = results.length - 1; i >= 0; i--) {
        double result = results[i];
        double resultDot = resultsDot[i];
        double t = 2.0 + result;
        double product1 = productKept[i];
        double productDot1 = productKeptDot[i];
        resultsBar[i] += product1 * productBar;
        resultsBarDot[i] += productDot1 * productBar + product1 * productBarDot;
        productBarDot = productBarDot * t + productBar * resultDot;
        productBar *= t;
      }
      double[] yBar = tape.doubles(x.length);
      double[] yBarDot = tape.doubles(x.length);
      for (int k = 0; k < rounds; k++) {
        double[] y = yKept[k];
        double[] yDot = yKeptDot[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        Arrays.fill(yBarDot, 0, x.length, 0.0);
        for (int i = y.length - 1; i >= 0; i--) {
          double t = resultsBar[k];
          double t1 = resultsBarDot[k];
          int t2 = (i + 1) % y.length;
          double y1 = y[t2];
          double y2 = y[i];
          double yBarDot1 = t1 * y1 + t * yDot[t2];
          double yBarDot2 = yDot[i] * t + y2 * t1;
          yBar[t2] += y2 * t;
          yBarDot[t2] += yBarDot2;
          yBar[i] += t * y1;
          yBarDot[i] += yBarDot1;
        }
        for (int i = 0; i < x.length; i++) {
          double t = yBar[i];
          double t1 = x[i] + k;
          double t2 = Math.cos(t1);
          double t3 = yBarDot[i] * t2 - t * (xDot[i] * Math.sin(t1));
          xBar[i] += t * t2;
          xHvp[i] += t3;
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.neighbours} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param rounds captured
   * @return the view
   */
  static ScalarFunction neighboursFunction(int rounds) {
    return new NeighboursFunction(rounds);
  }

  private static final class NeighboursFunction implements ScalarFunction {

    private final int rounds;

    NeighboursFunction(int rounds) {
      this.rounds = rounds;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.neighbours(x, this.rounds);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = neighboursGradient(x, this.rounds, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return neighboursJvp(x, this.rounds, xDot).tangent();
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
      double value = neighboursHvp(x, this.rounds, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.someSigns} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual someSignsJvp(double[] x, int rounds, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] results = new double[rounds];
    double[] resultsDot = new double[rounds];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      double[] yDot = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double t = k + 1;
        double t1 = Math.exp(x[i] * t);
        double t2 = xDot[i] * t * t1;
        y[i] = t1;
        yDot[i] = t2;
      }
      for (int i = 0; i < y.length; i++) {
        if (x[i] > 0.0) {
          double results1 = results[k];
          double y1 = y[i];
          double t = resultsDot[k] + 2.0 * (yDot[i] * y1);
          results[k] = results1 + y1 * y1;
          resultsDot[k] = t;
        }
      }
    }
    double product = 1.0;
    double productDot = 0.0;
    for (int i = 0; i < results.length; i++) {
      double result = results[i];
      double resultDot = resultsDot[i];
      double t = 2.0 + result;
      productDot = productDot * t + product * resultDot;
      product *= t;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someSignsJvp(double[], int, double[])
   */
  static Dual someSignsJvp(double[] x, int rounds, double[] xDot, Tape tape) {
    return someSignsJvp(x, rounds, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.someSigns}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SomeSignsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.someSigns} and its gradient.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @return the value and the gradient, in new arrays
   */
  static SomeSignsGradient someSignsGradient(double[] x, int rounds) {
    return someSignsGradient(x, rounds, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someSignsGradient(double[], int)
   */
  static SomeSignsGradient someSignsGradient(double[] x, int rounds, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = someSignsGradient(x, rounds, xBar, tape);
    return new SomeSignsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.someSigns} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double someSignsGradient(double[] x, int rounds, double[] xBar) {
    return someSignsGradient(x, rounds, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someSignsGradient(double[], int, double[])
   */
  static double someSignsGradient(double[] x, int rounds, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] results = tape.exactDoubles(rounds);
      double[] resultsBar = tape.zeroDoubles(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      double[][] keptKept = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        double[] kept = tape.row(keptKept, k, x.length);
        for (int i = 0; i < x.length; i++) {
          double t = Math.exp(x[i] * (k + 1));
          kept[i] = t;
          y[i] = t;
        }
        for (int i = 0; i < y.length; i++) {
          if (x[i] > 0.0) {
            double results1 = results[k];
            double y1 = y[i];
            results[k] = results1 + y1 * y1;
          }
        }
      }
      double[] productKept = tape.doubles(results.length);
      double product = 1.0;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        double result = results[i];
        product *= 2.0 + result;
      }

      // reverse sweep
      double productBar = 1.0;
      for (int i = results.length - 1; i >= 0; i--) {
        double result = results[i];
        double product1 = productKept[i];
        resultsBar[i] += product1 * productBar;
        productBar *= 2.0 + result;
      }
      double[] yBar = tape.doubles(x.length);
      for (int k = 0; k < rounds; k++) {
        double[] y = yKept[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        for (int i = y.length - 1; i >= 0; i--) {
          if (x[i] > 0.0) {
            yBar[i] += 2.0 * (resultsBar[k] * y[i]);
          }
        }
        double[] kept = keptKept[k];
        for (int i = 0; i < x.length; i++) {
          xBar[i] += yBar[i] * kept[i] * (k + 1);
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.someSigns}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SomeSignsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.someSigns}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SomeSignsHvp someSignsHvp(double[] x, int rounds, double[] xDot) {
    return someSignsHvp(x, rounds, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someSignsHvp(double[], int, double[])
   */
  static SomeSignsHvp someSignsHvp(double[] x, int rounds, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = someSignsHvp(x, rounds, xDot, xBar, xHvp, tape);
    return new SomeSignsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.someSigns}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double someSignsHvp(double[] x, int rounds, double[] xDot, double[] xBar, double[] xHvp) {
    return someSignsHvp(x, rounds, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someSignsHvp(double[], int, double[], double[], double[])
   */
  static double someSignsHvp(double[] x, int rounds, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] results = tape.exactDoubles(rounds);
      double[] resultsDot = tape.exactDoubles(rounds);
      double[] resultsBar = tape.zeroDoubles(rounds);
      double[] resultsBarDot = tape.zeroDoubles(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      double[][] yKeptDot = tape.table(double[].class, rounds);
      double[][] keptKept = tape.table(double[].class, rounds);
      double[][] keptKeptDot = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        double[] yDot = tape.exactRow(yKeptDot, k, x.length);
        Arrays.fill(yDot, 0.0);
        double[] kept = tape.row(keptKept, k, x.length);
        double[] keptDot = tape.row(keptKeptDot, k, x.length);
        for (int i = 0; i < x.length; i++) {
          double t = k + 1;
          double t1 = Math.exp(x[i] * t);
          double t2 = xDot[i] * t * t1;
          kept[i] = t1;
          keptDot[i] = t2;
          y[i] = t1;
          yDot[i] = t2;
        }
        for (int i = 0; i < y.length; i++) {
          if (x[i] > 0.0) {
            double results1 = results[k];
            double y1 = y[i];
            double t = resultsDot[k] + 2.0 * (yDot[i] * y1);
            results[k] = results1 + y1 * y1;
            resultsDot[k] = t;
          }
        }
      }
      double[] productKept = tape.doubles(results.length);
      double[] productKeptDot = tape.doubles(results.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        double result = results[i];
        double resultDot = resultsDot[i];
        double t = 2.0 + result;
        productDot = productDot * t + product * resultDot;
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      double productBarDot = 0.0;
      for (int i = results.length - 1; i >= 0; i--) {
        double result = results[i];
        double resultDot = resultsDot[i];
        double t = 2.0 + result;
        double product1 = productKept[i];
        double productDot1 = productKeptDot[i];
        resultsBar[i] += product1 * productBar;
        resultsBarDot[i] += productDot1 * productBar + product1 * productBarDot;
        productBarDot = productBarDot * t + productBar * resultDot;
        productBar *= t;
      }
      double[] yBar = tape.doubles(x.length);
      double[] yBarDot = tape.doubles(x.length);
      for (int k = 0; k < rounds; k++) {
        double[] y = yKept[k];
        double[] yDot = yKeptDot[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        Arrays.fill(yBarDot, 0, x.length, 0.0);
        for (int i = y.length - 1; i >= 0; i--) {
          if (x[i] > 0.0) {
            double t = resultsBar[k];
            double y1 = y[i];
            double yBarDot1 = 2.0 * (resultsBarDot[k] * y1 + t * yDot[i]);
            yBar[i] += 2.0 * (t * y1);
            yBarDot[i] += yBarDot1;
          }
        }
        double[] kept = keptKept[k];
        double[] keptDot = keptKeptDot[k];
        for (int i = 0; i < x.length; i++) {
          double t = yBar[i];
          double t1 = kept[i];
          double t2 = k + 1;
          double xBarDot = (yBarDot[i] * t1 + t * keptDot[i]) * t2;
          xBar[i] += t * t1 * t2;
          xHvp[i] += xBarDot;
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.someSigns} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param rounds captured
   * @return the view
   */
  static ScalarFunction someSignsFunction(int rounds) {
    return new SomeSignsFunction(rounds);
  }

  private static final class SomeSignsFunction implements ScalarFunction {

    private final int rounds;

    SomeSignsFunction(int rounds) {
      this.rounds = rounds;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.someSigns(x, this.rounds);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = someSignsGradient(x, this.rounds, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return someSignsJvp(x, this.rounds, xDot).tangent();
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
      double value = someSignsHvp(x, this.rounds, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.resumed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param limits constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual resumedJvp(double[] x, double[] limits, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] results = new double[limits.length];
    double[] resultsDot = new double[limits.length];
    for (int k = 0; k < limits.length; k++) {
      double[] y = new double[x.length];
      double[] yDot = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = 2.0 * (xDot[i] * x1);
        y[i] = x1 * x1;
        yDot[i] = t;
      }
      double scale;
      double scaleDot;
      try {
        for (int i = 0; i < x.length; i++) {
          if (y[i] > limits[k]) {
            throw new ArithmeticException();
          }
        }
        scale = y[0];
        scaleDot = yDot[0];
      } catch (ArithmeticException e) {
        scale = y[0] + 2.0 * y[1];
        scaleDot = yDot[0] + 2.0 * yDot[1];
      }
      for (int i = 0; i < y.length; i++) {
        double results1 = results[k];
        double y1 = y[i];
        double t = resultsDot[k] + (scaleDot * y1 + scale * yDot[i]);
        results[k] = results1 + scale * y1;
        resultsDot[k] = t;
      }
    }
    double product = 1.0;
    double productDot = 0.0;
    for (int i = 0; i < results.length; i++) {
      double result = results[i];
      double resultDot = resultsDot[i];
      double t = 2.0 + result;
      productDot = productDot * t + product * resultDot;
      product *= t;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedJvp(double[], double[], double[])
   */
  static Dual resumedJvp(double[] x, double[] limits, double[] xDot, Tape tape) {
    return resumedJvp(x, limits, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.resumed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ResumedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.resumed} and its gradient.
   *
   * @param x as the method takes it
   * @param limits constant
   * @return the value and the gradient, in new arrays
   */
  static ResumedGradient resumedGradient(double[] x, double[] limits) {
    return resumedGradient(x, limits, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], double[])
   */
  static ResumedGradient resumedGradient(double[] x, double[] limits, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = resumedGradient(x, limits, xBar, tape);
    return new ResumedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.resumed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param limits constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double resumedGradient(double[] x, double[] limits, double[] xBar) {
    return resumedGradient(x, limits, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], double[], double[])
   */
  static double resumedGradient(double[] x, double[] limits, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] results = tape.exactDoubles(limits.length);
      double[] resultsBar = tape.zeroDoubles(limits.length);
      double[][] yKept = tape.table(double[].class, limits.length);
      double[] scaleKept = tape.doubles(limits.length);
      int[] exitKept = tape.ints(limits.length);
      for (int k = 0; k < limits.length; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          y[i] = x1 * x1;
        }
        double scale;
        int exit;
        try {
          for (int i = 0; i < x.length; i++) {
            if (y[i] > limits[k]) {
              throw new ArithmeticException();
            }
          }
          scale = y[0];
          exit = 0;
        } catch (ArithmeticException e) {
          scale = y[0] + 2.0 * y[1];
          exit = 1;
        }
        scaleKept[k] = scale;
        exitKept[k] = exit;
        for (int i = 0; i < y.length; i++) {
          results[k] += scale * y[i];
        }
      }
      double[] productKept = tape.doubles(results.length);
      double product = 1.0;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        double result = results[i];
        product *= 2.0 + result;
      }

      // reverse sweep
      double productBar = 1.0;
      for (int i = results.length - 1; i >= 0; i--) {
        double result = results[i];
        double product1 = productKept[i];
        resultsBar[i] += product1 * productBar;
        productBar *= 2.0 + result;
      }
      double[] yBar = tape.doubles(x.length);
      for (int k = limits.length - 1; k >= 0; k--) {
        double[] y = yKept[k];
        double scale = scaleKept[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        double scaleBar = 0.0;
        for (int i = y.length - 1; i >= 0; i--) {
          double t = resultsBar[k];
          scaleBar += t * y[i];
          yBar[i] += scale * t;
        }
        int exit = exitKept[k];
        switch (exit) {
          case 0 -> yBar[0] += scaleBar;
          default -> {
            yBar[1] += 2.0 * scaleBar;
            yBar[0] += scaleBar;
          }
        }
        for (int i = 0; i < x.length; i++) {
          xBar[i] += 2.0 * (yBar[i] * x[i]);
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.resumed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ResumedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.resumed}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param limits constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ResumedHvp resumedHvp(double[] x, double[] limits, double[] xDot) {
    return resumedHvp(x, limits, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedHvp(double[], double[], double[])
   */
  static ResumedHvp resumedHvp(double[] x, double[] limits, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = resumedHvp(x, limits, xDot, xBar, xHvp, tape);
    return new ResumedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.resumed}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param limits constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double resumedHvp(double[] x, double[] limits, double[] xDot, double[] xBar,
      double[] xHvp) {
    return resumedHvp(x, limits, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedHvp(double[], double[], double[], double[], double[])
   */
  static double resumedHvp(double[] x, double[] limits, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double[] results = tape.exactDoubles(limits.length);
      double[] resultsDot = tape.exactDoubles(limits.length);
      double[] resultsBar = tape.zeroDoubles(limits.length);
      double[] resultsBarDot = tape.zeroDoubles(limits.length);
      double[][] yKept = tape.table(double[].class, limits.length);
      double[][] yKeptDot = tape.table(double[].class, limits.length);
      double[] scaleKept = tape.doubles(limits.length);
      double[] scaleKeptDot = tape.doubles(limits.length);
      int[] exitKept = tape.ints(limits.length);
      for (int k = 0; k < limits.length; k++) {
        double[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0);
        double[] yDot = tape.exactRow(yKeptDot, k, x.length);
        Arrays.fill(yDot, 0.0);
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          double t = 2.0 * (xDot[i] * x1);
          y[i] = x1 * x1;
          yDot[i] = t;
        }
        double scale;
        double scaleDot;
        int exit;
        try {
          for (int i = 0; i < x.length; i++) {
            if (y[i] > limits[k]) {
              throw new ArithmeticException();
            }
          }
          scale = y[0];
          scaleDot = yDot[0];
          exit = 0;
        } catch (ArithmeticException e) {
          scale = y[0] + 2.0 * y[1];
          scaleDot = yDot[0] + 2.0 * yDot[1];
          exit = 1;
        }
        scaleKept[k] = scale;
        scaleKeptDot[k] = scaleDot;
        exitKept[k] = exit;
        for (int i = 0; i < y.length; i++) {
          double results1 = results[k];
          double y1 = y[i];
          double t = resultsDot[k] + (scaleDot * y1 + scale * yDot[i]);
          results[k] = results1 + scale * y1;
          resultsDot[k] = t;
        }
      }
      double[] productKept = tape.doubles(results.length);
      double[] productKeptDot = tape.doubles(results.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        double result = results[i];
        double resultDot = resultsDot[i];
        double t = 2.0 + result;
        productDot = productDot * t + product * resultDot;
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      double productBarDot = 0.0;
      for (int i = results.length - 1; i >= 0; i--) {
        double result = results[i];
        double resultDot = resultsDot[i];
        double t = 2.0 + result;
        double product1 = productKept[i];
        double productDot1 = productKeptDot[i];
        resultsBar[i] += product1 * productBar;
        resultsBarDot[i] += productDot1 * productBar + product1 * productBarDot;
        productBarDot = productBarDot * t + productBar * resultDot;
        productBar *= t;
      }
      double[] yBar = tape.doubles(x.length);
      double[] yBarDot = tape.doubles(x.length);
      for (int k = limits.length - 1; k >= 0; k--) {
        double[] y = yKept[k];
        double[] yDot = yKeptDot[k];
        double scale = scaleKept[k];
        double scaleDot = scaleKeptDot[k];
        Arrays.fill(yBar, 0, x.length, 0.0);
        Arrays.fill(yBarDot, 0, x.length, 0.0);
        double scaleBar = 0.0;
        double scaleBarDot = 0.0;
        for (int i = y.length - 1; i >= 0; i--) {
          double t = resultsBar[k];
          double t1 = resultsBarDot[k];
          double y1 = y[i];
          scaleBar += t * y1;
          scaleBarDot += t1 * y1 + t * yDot[i];
          yBar[i] += scale * t;
          yBarDot[i] += scaleDot * t + scale * t1;
        }
        int exit = exitKept[k];
        switch (exit) {
          case 0 -> {
            yBar[0] += scaleBar;
            yBarDot[0] += scaleBarDot;
          }
          default -> {
            yBar[1] += 2.0 * scaleBar;
            yBarDot[1] += 2.0 * scaleBarDot;
            yBar[0] += scaleBar;
            yBarDot[0] += scaleBarDot;
          }
        }
        for (int i = 0; i < x.length; i++) {
          double t = yBar[i];
          double x1 = x[i];
          double xBarDot = 2.0 * (yBarDot[i] * x1 + t * xDot[i]);
          xBar[i] += 2.0 * (t * x1);
          xHvp[i] += xBarDot;
        }
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.resumed} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param limits captured
   * @return the view
   */
  static ScalarFunction resumedFunction(double[] limits) {
    return new ResumedFunction(limits);
  }

  private static final class ResumedFunction implements ScalarFunction {

    private final double[] limits;

    ResumedFunction(double[] limits) {
      this.limits = limits;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.resumed(x, this.limits);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = resumedGradient(x, this.limits, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return resumedJvp(x, this.limits, xDot).tangent();
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
      double value = resumedHvp(x, this.limits, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.downwards} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual downwardsJvp(float[] x, int rounds, float[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float[] results = new float[rounds + 1];
    float[] resultsDot = new float[rounds + 1];
    for (int k = rounds; k > 0; k--) {
      float[] y = new float[x.length];
      float[] yDot = new float[x.length];
      for (int i = 0; i < x.length; i++) {
        float x1 = x[i];
        float t = k;
        float t1 = 2.0f * (xDot[i] * x1) * t;
        y[i] = x1 * x1 * t;
        yDot[i] = t1;
      }
      for (int i = 0; i < x.length; i++) {
        float results1 = results[k];
        float y1 = y[i];
        float x1 = x[i];
        float t = resultsDot[k] + (yDot[i] * x1 + y1 * xDot[i]);
        results[k] = results1 + y1 * x1;
        resultsDot[k] = t;
      }
    }
    float product = 1.0f;
    float productDot = 0.0f;
    for (int i = 0; i < results.length; i++) {
      float result = results[i];
      float resultDot = resultsDot[i];
      float t = 1.0f + 0.1f * result;
      productDot = productDot * t + product * (0.1f * resultDot);
      product *= t;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsJvp(float[], int, float[])
   */
  static Dual downwardsJvp(float[] x, int rounds, float[] xDot, Tape tape) {
    return downwardsJvp(x, rounds, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.downwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DownwardsGradient(float value, float[] x) {}

  /**
   * Reverse mode: {@code LateShadows.downwards} and its gradient.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @return the value and the gradient, in new arrays
   */
  static DownwardsGradient downwardsGradient(float[] x, int rounds) {
    return downwardsGradient(x, rounds, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsGradient(float[], int)
   */
  static DownwardsGradient downwardsGradient(float[] x, int rounds, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    float value = downwardsGradient(x, rounds, xBar, tape);
    return new DownwardsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.downwards} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static float downwardsGradient(float[] x, int rounds, float[] xBar) {
    return downwardsGradient(x, rounds, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsGradient(float[], int, float[])
   */
  static float downwardsGradient(float[] x, int rounds, float[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      float[] results = tape.exactFloats(rounds + 1);
      float[] resultsBar = tape.zeroFloats(rounds + 1);
      float[][] yKept = tape.table(float[].class, rounds + 1);
      for (int k = rounds; k > 0; k--) {
        float[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0f);
        for (int i = 0; i < x.length; i++) {
          float x1 = x[i];
          y[i] = x1 * x1 * k;
        }
        for (int i = 0; i < x.length; i++) {
          results[k] += y[i] * x[i];
        }
      }
      float[] productKept = tape.floats(results.length);
      float product = 1.0f;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        float result = results[i];
        product *= 1.0f + 0.1f * result;
      }

      // reverse sweep
      float productBar = 1.0f;
      for (int i = results.length - 1; i >= 0; i--) {
        float result = results[i];
        float product1 = productKept[i];
        resultsBar[i] += 0.1f * (product1 * productBar);
        productBar *= 1.0f + 0.1f * result;
      }
      float[] yBar = tape.floats(x.length);
      int k = rounds;
      while (k > 0) {
        float[] y = yKept[k];
        Arrays.fill(yBar, 0, x.length, 0.0f);
        for (int i = x.length - 1; i >= 0; i--) {
          float t = resultsBar[k];
          float yBar1 = t * x[i];
          xBar[i] += y[i] * t;
          yBar[i] += yBar1;
        }
        for (int i = 0; i < x.length; i++) {
          xBar[i] += 2.0f * (yBar[i] * k * x[i]);
        }
        k += -1;
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.downwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DownwardsHvp(float value, float[] x, float[] xHvp) {}

  /**
   * Second order: {@code LateShadows.downwards}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DownwardsHvp downwardsHvp(float[] x, int rounds, float[] xDot) {
    return downwardsHvp(x, rounds, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsHvp(float[], int, float[])
   */
  static DownwardsHvp downwardsHvp(float[] x, int rounds, float[] xDot, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    float value = downwardsHvp(x, rounds, xDot, xBar, xHvp, tape);
    return new DownwardsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.downwards}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static float downwardsHvp(float[] x, int rounds, float[] xDot, float[] xBar, float[] xHvp) {
    return downwardsHvp(x, rounds, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downwardsHvp(float[], int, float[], float[], float[])
   */
  static float downwardsHvp(float[] x, int rounds, float[] xDot, float[] xBar, float[] xHvp,
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
      float[] results = tape.exactFloats(rounds + 1);
      float[] resultsDot = tape.exactFloats(rounds + 1);
      float[] resultsBar = tape.zeroFloats(rounds + 1);
      float[] resultsBarDot = tape.zeroFloats(rounds + 1);
      float[][] yKept = tape.table(float[].class, rounds + 1);
      float[][] yKeptDot = tape.table(float[].class, rounds + 1);
      for (int k = rounds; k > 0; k--) {
        float[] y = tape.exactRow(yKept, k, x.length);
        Arrays.fill(y, 0.0f);
        float[] yDot = tape.exactRow(yKeptDot, k, x.length);
        Arrays.fill(yDot, 0.0f);
        for (int i = 0; i < x.length; i++) {
          float x1 = x[i];
          float t = k;
          float t1 = 2.0f * (xDot[i] * x1) * t;
          y[i] = x1 * x1 * t;
          yDot[i] = t1;
        }
        for (int i = 0; i < x.length; i++) {
          float results1 = results[k];
          float y1 = y[i];
          float x1 = x[i];
          float t = resultsDot[k] + (yDot[i] * x1 + y1 * xDot[i]);
          results[k] = results1 + y1 * x1;
          resultsDot[k] = t;
        }
      }
      float[] productKept = tape.floats(results.length);
      float[] productKeptDot = tape.floats(results.length);
      float product = 1.0f;
      float productDot = 0.0f;
      for (int i = 0; i < results.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        float result = results[i];
        float resultDot = resultsDot[i];
        float t = 1.0f + 0.1f * result;
        productDot = productDot * t + product * (0.1f * resultDot);
        product *= t;
      }

      // reverse sweep
      float productBar = 1.0f;
      float productBarDot = 0.0f;
      for (int i = results.length - 1; i >= 0; i--) {
        float result = results[i];
        float resultDot = resultsDot[i];
        float t = 1.0f + 0.1f * result;
        float product1 = productKept[i];
        float productDot1 = productKeptDot[i];
        resultsBar[i] += 0.1f * (product1 * productBar);
        resultsBarDot[i] += 0.1f * (productDot1 * productBar + product1 * productBarDot);
        productBarDot = productBarDot * t + productBar * (0.1f * resultDot);
        productBar *= t;
      }
      float[] yBar = tape.floats(x.length);
      float[] yBarDot = tape.floats(x.length);
      int k = rounds;
      while (k > 0) {
        float[] y = yKept[k];
        float[] yDot = yKeptDot[k];
        Arrays.fill(yBar, 0, x.length, 0.0f);
        Arrays.fill(yBarDot, 0, x.length, 0.0f);
        for (int i = x.length - 1; i >= 0; i--) {
          float t = resultsBar[k];
          float t1 = resultsBarDot[k];
          float x1 = x[i];
          float y1 = y[i];
          float yBarDot1 = t1 * x1 + t * xDot[i];
          float xBarDot = yDot[i] * t + y1 * t1;
          xBar[i] += y1 * t;
          xHvp[i] += xBarDot;
          yBar[i] += t * x1;
          yBarDot[i] += yBarDot1;
        }
        for (int i = 0; i < x.length; i++) {
          float t = k;
          float t1 = yBar[i] * t;
          float x1 = x[i];
          float xBarDot = 2.0f * (yBarDot[i] * t * x1 + t1 * xDot[i]);
          xBar[i] += 2.0f * (t1 * x1);
          xHvp[i] += xBarDot;
        }
        k += -1;
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.downwards} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param rounds captured
   * @return the view
   */
  static ScalarFunction downwardsFunction(int rounds) {
    return new DownwardsFunction(rounds);
  }

  private static final class DownwardsFunction implements ScalarFunction {

    private final int rounds;

    DownwardsFunction(int rounds) {
      this.rounds = rounds;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      float[] x = Arguments.floats(packed, 0, packed.length);
      return LateShadows.downwards(x, this.rounds);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xBar = Arguments.zerosLike(x);
      double value = downwardsGradient(x, this.rounds, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xDot = Arguments.floats(direction, 0, direction.length);
      return downwardsJvp(x, this.rounds, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xDot = Arguments.floats(direction, 0, direction.length);
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      double value = downwardsHvp(x, this.rounds, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.twice} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twiceJvp(double[] x, int rounds, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[][] kept = new double[rounds][];
    double[][] keptDot = new double[rounds][];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      double[] yDot = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = 2.0 * (xDot[i] * x1);
        y[i] = x1 * x1 + k;
        yDot[i] = t;
      }
      kept[k] = y;
      keptDot[k] = yDot;
    }
    double total = 0.0;
    double totalDot = 0.0;
    for (int k = 0; k < rounds; k++) {
      for (int i = 0; i < x.length; i++) {
        double kept1 = kept[k][i];
        double x1 = x[i];
        total += kept1 * x1;
        totalDot += keptDot[k][i] * x1 + kept1 * xDot[i];
      }
    }
    for (int k = rounds - 1; k >= 0; k--) {
      for (int i = 0; i < x.length; i++) {
        double kept1 = kept[k][i];
        total += kept1 * kept1;
        totalDot += 2.0 * (keptDot[k][i] * kept1);
      }
    }
    return new Dual(total * total, 2.0 * (totalDot * total));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceJvp(double[], int, double[])
   */
  static Dual twiceJvp(double[] x, int rounds, double[] xDot, Tape tape) {
    return twiceJvp(x, rounds, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.twice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TwiceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.twice} and its gradient.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @return the value and the gradient, in new arrays
   */
  static TwiceGradient twiceGradient(double[] x, int rounds) {
    return twiceGradient(x, rounds, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], int)
   */
  static TwiceGradient twiceGradient(double[] x, int rounds, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = twiceGradient(x, rounds, xBar, tape);
    return new TwiceGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.twice} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double twiceGradient(double[] x, int rounds, double[] xBar) {
    return twiceGradient(x, rounds, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], int, double[])
   */
  static double twiceGradient(double[] x, int rounds, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] kept = new double[rounds][];
      double[][] keptBar = new double[rounds][];
      double[][] yBarKept = tape.references(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = new double[x.length];
        double[] yBar = tape.zeroDoubles(x.length);
        yBarKept[k] = yBar;
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          y[i] = x1 * x1 + k;
        }
        kept[k] = y;
        keptBar[k] = yBar;
      }
      double total = 0.0;
      for (int k = 0; k < rounds; k++) {
        for (int i = 0; i < x.length; i++) {
          total += kept[k][i] * x[i];
        }
      }
      for (int k = rounds - 1; k >= 0; k--) {
        for (int i = 0; i < x.length; i++) {
          double kept1 = kept[k][i];
          total += kept1 * kept1;
        }
      }

      // reverse sweep
      double totalBar = 2.0 * total;
      int k = rounds - 1;
      while (k >= 0) {
        for (int i = 0; i < x.length; i++) {
          keptBar[k][i] += 2.0 * (totalBar * kept[k][i]);
        }
        k += -1;
      }
      for (int k1 = 0; k1 < rounds; k1++) {
        for (int i = 0; i < x.length; i++) {
          double keptBar1 = totalBar * x[i];
          xBar[i] += kept[k1][i] * totalBar;
          keptBar[k1][i] += keptBar1;
        }
      }
      for (int k1 = Math.max(rounds, 0) - 1; k1 >= 0; k1--) {
        double[] yBar = yBarKept[k1];
        for (int i = 0; i < x.length; i++) {
          double t = yBar[i];
          yBar[i] = 0.0;
          xBar[i] += 2.0 * (t * x[i]);
        }
      }
      return total * total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.twice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TwiceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.twice}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwiceHvp twiceHvp(double[] x, int rounds, double[] xDot) {
    return twiceHvp(x, rounds, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], int, double[])
   */
  static TwiceHvp twiceHvp(double[] x, int rounds, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = twiceHvp(x, rounds, xDot, xBar, xHvp, tape);
    return new TwiceHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.twice}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double twiceHvp(double[] x, int rounds, double[] xDot, double[] xBar, double[] xHvp) {
    return twiceHvp(x, rounds, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], int, double[], double[], double[])
   */
  static double twiceHvp(double[] x, int rounds, double[] xDot, double[] xBar, double[] xHvp,
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
      double[][] kept = new double[rounds][];
      double[][] keptDot = new double[rounds][];
      double[][] keptBar = new double[rounds][];
      double[][] keptBarDot = new double[rounds][];
      double[][] yBarKept = tape.references(double[].class, rounds);
      double[][] yBarKeptDot = tape.references(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        double[] y = new double[x.length];
        double[] yDot = new double[x.length];
        double[] yBar = tape.zeroDoubles(x.length);
        double[] yBarDot = tape.zeroDoubles(x.length);
        yBarKept[k] = yBar;
        yBarKeptDot[k] = yBarDot;
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          double t = 2.0 * (xDot[i] * x1);
          y[i] = x1 * x1 + k;
          yDot[i] = t;
        }
        kept[k] = y;
        keptDot[k] = yDot;
        keptBar[k] = yBar;
        keptBarDot[k] = yBarDot;
      }
      double total = 0.0;
      double totalDot = 0.0;
      for (int k = 0; k < rounds; k++) {
        for (int i = 0; i < x.length; i++) {
          double kept1 = kept[k][i];
          double x1 = x[i];
          total += kept1 * x1;
          totalDot += keptDot[k][i] * x1 + kept1 * xDot[i];
        }
      }
      for (int k = rounds - 1; k >= 0; k--) {
        for (int i = 0; i < x.length; i++) {
          double kept1 = kept[k][i];
          total += kept1 * kept1;
          totalDot += 2.0 * (keptDot[k][i] * kept1);
        }
      }

      // reverse sweep
      double totalBar = 2.0 * total;
      double totalBarDot = 2.0 * totalDot;
      int k = rounds - 1;
      while (k >= 0) {
        for (int i = 0; i < x.length; i++) {
          double kept1 = kept[k][i];
          double keptBarDot1 = 2.0 * (totalBarDot * kept1 + totalBar * keptDot[k][i]);
          double[] keptBarDot2 = keptBarDot[k];
          keptBar[k][i] += 2.0 * (totalBar * kept1);
          keptBarDot2[i] += keptBarDot1;
        }
        k += -1;
      }
      for (int k1 = 0; k1 < rounds; k1++) {
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          double kept1 = kept[k1][i];
          double keptBarDot1 = totalBarDot * x1 + totalBar * xDot[i];
          double xBarDot = keptDot[k1][i] * totalBar + kept1 * totalBarDot;
          xBar[i] += kept1 * totalBar;
          xHvp[i] += xBarDot;
          double[] keptBarDot2 = keptBarDot[k1];
          keptBar[k1][i] += totalBar * x1;
          keptBarDot2[i] += keptBarDot1;
        }
      }
      for (int k1 = Math.max(rounds, 0) - 1; k1 >= 0; k1--) {
        double[] yBar = yBarKept[k1];
        double[] yBarDot = yBarKeptDot[k1];
        for (int i = 0; i < x.length; i++) {
          double t = yBar[i];
          double t1 = yBarDot[i];
          yBar[i] = 0.0;
          yBarDot[i] = 0.0;
          double x1 = x[i];
          double xBarDot = 2.0 * (t1 * x1 + t * xDot[i]);
          xBar[i] += 2.0 * (t * x1);
          xHvp[i] += xBarDot;
        }
      }
      return total * total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.twice} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param rounds captured
   * @return the view
   */
  static ScalarFunction twiceFunction(int rounds) {
    return new TwiceFunction(rounds);
  }

  private static final class TwiceFunction implements ScalarFunction {

    private final int rounds;

    TwiceFunction(int rounds) {
      this.rounds = rounds;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.twice(x, this.rounds);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = twiceGradient(x, this.rounds, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return twiceJvp(x, this.rounds, xDot).tangent();
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
      double value = twiceHvp(x, this.rounds, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.alsoInATable} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual alsoInATableJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] row = new double[x.length];
    double[] rowDot = new double[x.length];
    double[][] table = new double[1][];
    double[][] tableDot = new double[1][];
    Arrays.fill(table, row);
    Arrays.fill(tableDot, rowDot);
    for (int j = 0; j < x.length; j++) {
      double[] tableDot1 = tableDot[0];
      double xDot1 = xDot[j];
      table[0][j] = x[j];
      tableDot1[j] = xDot1;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int j = 0; j < x.length; j++) {
      double table1 = table[0][j];
      sum += table1 * table1;
      sumDot += 2.0 * (tableDot[0][j] * table1);
    }
    for (int j = 0; j < x.length; j++) {
      double x1 = x[j];
      double t = 2.0 * (xDot[j] * x1);
      row[j] = x1 * x1;
      rowDot[j] = t;
    }
    for (int j = 0; j < x.length; j++) {
      sum += row[j];
      sumDot += rowDot[j];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoInATableJvp(double[], double[])
   */
  static Dual alsoInATableJvp(double[] x, double[] xDot, Tape tape) {
    return alsoInATableJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.alsoInATable}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AlsoInATableGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.alsoInATable} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AlsoInATableGradient alsoInATableGradient(double[] x) {
    return alsoInATableGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoInATableGradient(double[])
   */
  static AlsoInATableGradient alsoInATableGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = alsoInATableGradient(x, xBar, tape);
    return new AlsoInATableGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.alsoInATable} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double alsoInATableGradient(double[] x, double[] xBar) {
    return alsoInATableGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoInATableGradient(double[], double[])
   */
  static double alsoInATableGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] row = new double[x.length];
      double[] rowBar = tape.zeroDoubles(x.length);
      double[][] table = new double[1][];
      double[][] tableBar = new double[1][];
      Arrays.fill(table, row);
      Arrays.fill(tableBar, rowBar);
      for (int j = 0; j < x.length; j++) {
        table[0][j] = x[j];
      }
      double[] tableKept = tape.doubles(x.length);
      double sum = 0.0;
      for (int j = 0; j < x.length; j++) {
        double table1 = table[0][j];
        tableKept[j] = table1;
        sum += table1 * table1;
      }
      for (int j = 0; j < x.length; j++) {
        double x1 = x[j];
        row[j] = x1 * x1;
      }
      for (int j = 0; j < x.length; j++) {
        sum += row[j];
        rowBar[j] += 1.0;
      }

      // reverse sweep
      for (int j = 0; j < x.length; j++) {
        double t = rowBar[j];
        rowBar[j] = 0.0;
        xBar[j] += 2.0 * (t * x[j]);
      }
      for (int j = 0; j < x.length; j++) {
        tableBar[0][j] += 2.0 * tableKept[j];
      }
      for (int j = 0; j < x.length; j++) {
        double[] tableBar1 = tableBar[0];
        double t = tableBar1[j];
        tableBar1[j] = 0.0;
        xBar[j] += t;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.alsoInATable}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AlsoInATableHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.alsoInATable}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static AlsoInATableHvp alsoInATableHvp(double[] x, double[] xDot) {
    return alsoInATableHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoInATableHvp(double[], double[])
   */
  static AlsoInATableHvp alsoInATableHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = alsoInATableHvp(x, xDot, xBar, xHvp, tape);
    return new AlsoInATableHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.alsoInATable}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double alsoInATableHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return alsoInATableHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #alsoInATableHvp(double[], double[], double[], double[])
   */
  static double alsoInATableHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] row = new double[x.length];
      double[] rowDot = new double[x.length];
      double[] rowBar = tape.zeroDoubles(x.length);
      double[] rowBarDot = tape.zeroDoubles(x.length);
      double[][] table = new double[1][];
      double[][] tableDot = new double[1][];
      double[][] tableBar = new double[1][];
      double[][] tableBarDot = new double[1][];
      Arrays.fill(table, row);
      Arrays.fill(tableDot, rowDot);
      Arrays.fill(tableBar, rowBar);
      Arrays.fill(tableBarDot, rowBarDot);
      for (int j = 0; j < x.length; j++) {
        double[] tableDot1 = tableDot[0];
        double xDot1 = xDot[j];
        table[0][j] = x[j];
        tableDot1[j] = xDot1;
      }
      double[] tableKept = tape.doubles(x.length);
      double[] tableKeptDot = tape.doubles(x.length);
      double sum = 0.0;
      for (int j = 0; j < x.length; j++) {
        double table1 = table[0][j];
        double tableDot1 = tableDot[0][j];
        tableKept[j] = table1;
        tableKeptDot[j] = tableDot1;
        sum += table1 * table1;
      }
      for (int j = 0; j < x.length; j++) {
        double x1 = x[j];
        double t = 2.0 * (xDot[j] * x1);
        row[j] = x1 * x1;
        rowDot[j] = t;
      }
      for (int j = 0; j < x.length; j++) {
        sum += row[j];
        rowBar[j] += 1.0;
      }

      // reverse sweep
      for (int j = 0; j < x.length; j++) {
        double t = rowBar[j];
        double t1 = rowBarDot[j];
        rowBar[j] = 0.0;
        rowBarDot[j] = 0.0;
        double x1 = x[j];
        double xBarDot = 2.0 * (t1 * x1 + t * xDot[j]);
        xBar[j] += 2.0 * (t * x1);
        xHvp[j] += xBarDot;
      }
      for (int j = 0; j < x.length; j++) {
        double tableBarDot1 = 2.0 * tableKeptDot[j];
        double[] tableBarDot2 = tableBarDot[0];
        tableBar[0][j] += 2.0 * tableKept[j];
        tableBarDot2[j] += tableBarDot1;
      }
      for (int j = 0; j < x.length; j++) {
        double[] tableBar1 = tableBar[0];
        double[] tableBarDot1 = tableBarDot[0];
        double t = tableBar1[j];
        double t1 = tableBarDot1[j];
        tableBar1[j] = 0.0;
        tableBarDot1[j] = 0.0;
        xBar[j] += t;
        xHvp[j] += t1;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.alsoInATable} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction alsoInATableFunction() {
    return new AlsoInATableFunction();
  }

  private static final class AlsoInATableFunction implements ScalarFunction {

    AlsoInATableFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LateShadows.alsoInATable(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = alsoInATableGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return alsoInATableJvp(x, xDot).tangent();
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
      double value = alsoInATableHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.neverMade} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w constant
   * @param chosen constant
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual neverMadeJvp(double[] x, double[] w, int[] chosen, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double x1 = x[0];
    double total = x1 * x1;
    double totalDot = 2.0 * (xDot[0] * x1);
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] > 0) {
        double[] t = new double[w.length];
        double[] tDot = new double[w.length];
        double[] u = new double[n];
        double[] uDot = new double[n];
        for (int j = 0; j < t.length; j++) {
          double x2 = x[i];
          double x3 = x[j];
          double w1 = w[j];
          double t1 = x2 * x3 * w1;
          double t2 = (xDot[i] * x3 + x2 * xDot[j]) * w1 * Math.cos(t1);
          t[j] = Math.sin(t1);
          tDot[j] = t2;
        }
        for (int j = 0; j < u.length; j++) {
          double t1 = t[j];
          double x2 = x[j];
          double t2 = tDot[j] * x2 + t1 * xDot[j];
          u[j] = t1 * x2;
          uDot[j] = t2;
        }
        double s = 0.0;
        double sDot = 0.0;
        for (int j = 0; j < t.length; j++) {
          double t1 = t[j];
          s += t1 * t1;
          sDot += 2.0 * (tDot[j] * t1);
        }
        for (int j = 0; j < u.length; j++) {
          s += u[j];
          sDot += uDot[j];
        }
        double t1 = Math.exp(-s);
        double t2 = sDot * t1;
        total += t1 * s;
        totalDot += t2 - t2 * s;
      }
      double t = 1.0 + 0.1 * x[i];
      totalDot = totalDot * t + total * (0.1 * xDot[i]);
      total *= t;
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neverMadeJvp(double[], double[], int[], int, double[])
   */
  static Dual neverMadeJvp(double[] x, double[] w, int[] chosen, int n, double[] xDot, Tape tape) {
    return neverMadeJvp(x, w, chosen, n, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.neverMade}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NeverMadeGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.neverMade} and its gradient.
   *
   * @param x as the method takes it
   * @param w constant
   * @param chosen constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static NeverMadeGradient neverMadeGradient(double[] x, double[] w, int[] chosen, int n) {
    return neverMadeGradient(x, w, chosen, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neverMadeGradient(double[], double[], int[], int)
   */
  static NeverMadeGradient neverMadeGradient(double[] x, double[] w, int[] chosen, int n,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = neverMadeGradient(x, w, chosen, n, xBar, tape);
    return new NeverMadeGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.neverMade} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w constant
   * @param chosen constant
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double neverMadeGradient(double[] x, double[] w, int[] chosen, int n, double[] xBar) {
    return neverMadeGradient(x, w, chosen, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neverMadeGradient(double[], double[], int[], int, double[])
   */
  static double neverMadeGradient(double[] x, double[] w, int[] chosen, int n, double[] xBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double x1 = x[0];
      double[] totalKept = tape.doubles(chosen.length);
      double[] sKept = tape.doubles(chosen.length);
      double[] kept = tape.doubles(chosen.length);
      double[][] uKept = tape.table(double[].class, chosen.length);
      double[][] uBarKept = tape.table(double[].class, chosen.length);
      double[][] tKept = tape.table(double[].class, chosen.length);
      double[][] tBarKept = tape.table(double[].class, chosen.length);
      double total = x1 * x1;
      for (int i = 0; i < chosen.length; i++) {
        if (chosen[i] > 0) {
          double[] t = tape.exactRow(tKept, i, w.length);
          Arrays.fill(t, 0.0);
          double[] tBar = tape.row(tBarKept, i, w.length);
          Arrays.fill(tBar, 0, w.length, 0.0);
          double[] u = tape.exactRow(uKept, i, n);
          Arrays.fill(u, 0.0);
          double[] uBar = tape.row(uBarKept, i, n);
          Arrays.fill(uBar, 0, n, 0.0);
          for (int j = 0; j < t.length; j++) {
            t[j] = Math.sin(x[i] * x[j] * w[j]);
          }
          for (int j = 0; j < u.length; j++) {
            u[j] = t[j] * x[j];
          }
          double s = 0.0;
          for (double t1 : t) {
            s += t1 * t1;
          }
          for (int j = 0; j < u.length; j++) {
            s += u[j];
          }
          sKept[i] = s;
          double t1 = Math.exp(-s);
          kept[i] = t1;
          total += t1 * s;
        }
        totalKept[i] = total;
        total *= 1.0 + 0.1 * x[i];
      }

      // reverse sweep
      double totalBar = 1.0;
      for (int i = chosen.length - 1; i >= 0; i--) {
        double totalBar1 = totalBar * (1.0 + 0.1 * x[i]);
        double total1 = totalKept[i];
        xBar[i] += 0.1 * (total1 * totalBar);
        if (chosen[i] > 0) {
          double s = sKept[i];
          double t = kept[i];
          double sBar = t * totalBar1 - totalBar1 * s * t;
          int t1 = uKept[i].length;
          double[] uBar = uBarKept[i];
          for (int j = 0; j < t1; j++) {
            uBar[j] += sBar;
          }
          double[] t2 = tKept[i];
          double[] tBar = tBarKept[i];
          for (int j = 0; j < t2.length; j++) {
            tBar[j] += 2.0 * (sBar * t2[j]);
          }
          for (int j = 0; j < t1; j++) {
            double t3 = uBar[j];
            uBar[j] = 0.0;
            double tBar1 = t3 * x[j];
            xBar[j] += t2[j] * t3;
            tBar[j] += tBar1;
          }
          for (int j = 0; j < t2.length; j++) {
            double t3 = tBar[j];
            tBar[j] = 0.0;
            double x2 = x[i];
            double x3 = x[j];
            double w1 = w[j];
            double t4 = t3 * Math.cos(x2 * x3 * w1) * w1;
            xBar[j] += x2 * t4;
            xBar[i] += t4 * x3;
          }
        }
        totalBar = totalBar1;
      }
      xBar[0] += 2.0 * (totalBar * x1);
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.neverMade}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NeverMadeHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.neverMade}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param w constant
   * @param chosen constant
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NeverMadeHvp neverMadeHvp(double[] x, double[] w, int[] chosen, int n, double[] xDot) {
    return neverMadeHvp(x, w, chosen, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neverMadeHvp(double[], double[], int[], int, double[])
   */
  static NeverMadeHvp neverMadeHvp(double[] x, double[] w, int[] chosen, int n, double[] xDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = neverMadeHvp(x, w, chosen, n, xDot, xBar, xHvp, tape);
    return new NeverMadeHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.neverMade}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w constant
   * @param chosen constant
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double neverMadeHvp(double[] x, double[] w, int[] chosen, int n, double[] xDot,
      double[] xBar, double[] xHvp) {
    return neverMadeHvp(x, w, chosen, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neverMadeHvp(double[], double[], int[], int, double[], double[], double[])
   */
  static double neverMadeHvp(double[] x, double[] w, int[] chosen, int n, double[] xDot,
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
      double x1 = x[0];
      double xDot1 = xDot[0];
      double[] totalKept = tape.doubles(chosen.length);
      double[] totalKeptDot = tape.doubles(chosen.length);
      double[] sKept = tape.doubles(chosen.length);
      double[] sKeptDot = tape.doubles(chosen.length);
      double[] kept = tape.doubles(chosen.length);
      double[] keptDot = tape.doubles(chosen.length);
      double[][] uKept = tape.table(double[].class, chosen.length);
      double[][] uBarKept = tape.table(double[].class, chosen.length);
      double[][] uBarKeptDot = tape.table(double[].class, chosen.length);
      double[][] tKept = tape.table(double[].class, chosen.length);
      double[][] tKeptDot = tape.table(double[].class, chosen.length);
      double[][] tBarKept = tape.table(double[].class, chosen.length);
      double[][] tBarKeptDot = tape.table(double[].class, chosen.length);
      double total = x1 * x1;
      double totalDot = 2.0 * (xDot1 * x1);
      for (int i = 0; i < chosen.length; i++) {
        if (chosen[i] > 0) {
          double[] t = tape.exactRow(tKept, i, w.length);
          Arrays.fill(t, 0.0);
          double[] tDot = tape.exactRow(tKeptDot, i, w.length);
          Arrays.fill(tDot, 0.0);
          double[] tBar = tape.row(tBarKept, i, w.length);
          Arrays.fill(tBar, 0, w.length, 0.0);
          double[] tBarDot = tape.row(tBarKeptDot, i, w.length);
          Arrays.fill(tBarDot, 0, w.length, 0.0);
          double[] u = tape.exactRow(uKept, i, n);
          Arrays.fill(u, 0.0);
          double[] uDot = new double[n];
          double[] uBar = tape.row(uBarKept, i, n);
          Arrays.fill(uBar, 0, n, 0.0);
          double[] uBarDot = tape.row(uBarKeptDot, i, n);
          Arrays.fill(uBarDot, 0, n, 0.0);
          for (int j = 0; j < t.length; j++) {
            double x2 = x[i];
            double x3 = x[j];
            double w1 = w[j];
            double t1 = x2 * x3 * w1;
            double t2 = (xDot[i] * x3 + x2 * xDot[j]) * w1 * Math.cos(t1);
            t[j] = Math.sin(t1);
            tDot[j] = t2;
          }
          for (int j = 0; j < u.length; j++) {
            double t1 = t[j];
            double x2 = x[j];
            double t2 = tDot[j] * x2 + t1 * xDot[j];
            u[j] = t1 * x2;
            uDot[j] = t2;
          }
          double s = 0.0;
          double sDot = 0.0;
          for (int j = 0; j < t.length; j++) {
            double t1 = t[j];
            s += t1 * t1;
            sDot += 2.0 * (tDot[j] * t1);
          }
          for (int j = 0; j < u.length; j++) {
            s += u[j];
            sDot += uDot[j];
          }
          sKept[i] = s;
          sKeptDot[i] = sDot;
          double t1 = Math.exp(-s);
          double t2 = sDot * t1;
          double t3 = -t2;
          kept[i] = t1;
          keptDot[i] = t3;
          total += t1 * s;
          totalDot += t3 * s + t2;
        }
        totalKept[i] = total;
        totalKeptDot[i] = totalDot;
        double t = 1.0 + 0.1 * x[i];
        totalDot = totalDot * t + total * (0.1 * xDot[i]);
        total *= t;
      }

      // reverse sweep
      double totalBar = 1.0;
      double totalBarDot = 0.0;
      for (int i = chosen.length - 1; i >= 0; i--) {
        double t = 1.0 + 0.1 * x[i];
        double totalBar1 = totalBar * t;
        double totalBarDot1 = totalBarDot * t + totalBar * (0.1 * xDot[i]);
        double total1 = totalKept[i];
        double totalDot1 = totalKeptDot[i];
        xBar[i] += 0.1 * (total1 * totalBar);
        xHvp[i] += 0.1 * (totalDot1 * totalBar + total1 * totalBarDot);
        if (chosen[i] > 0) {
          double s = sKept[i];
          double sDot = sKeptDot[i];
          double t1 = totalBar1 * s;
          double t2 = kept[i];
          double t3 = keptDot[i];
          double sBar = t2 * totalBar1 - t1 * t2;
          double sBarDot = t3 * totalBar1
              + t2 * totalBarDot1 - ((totalBarDot1 * s + totalBar1 * sDot) * t2 + t1 * t3);
          int t4 = uKept[i].length;
          double[] uBar = uBarKept[i];
          double[] uBarDot = uBarKeptDot[i];
          for (int j = 0; j < t4; j++) {
            uBar[j] += sBar;
            uBarDot[j] += sBarDot;
          }
          double[] t5 = tKept[i];
          double[] tDot = tKeptDot[i];
          double[] tBar = tBarKept[i];
          double[] tBarDot = tBarKeptDot[i];
          for (int j = 0; j < t5.length; j++) {
            double t6 = t5[j];
            double tBarDot1 = 2.0 * (sBarDot * t6 + sBar * tDot[j]);
            tBar[j] += 2.0 * (sBar * t6);
            tBarDot[j] += tBarDot1;
          }
          for (int j = 0; j < t4; j++) {
            double t6 = uBar[j];
            double t7 = uBarDot[j];
            uBar[j] = 0.0;
            uBarDot[j] = 0.0;
            double x2 = x[j];
            double t8 = t5[j];
            double tBarDot1 = t7 * x2 + t6 * xDot[j];
            double xBarDot = tDot[j] * t6 + t8 * t7;
            xBar[j] += t8 * t6;
            xHvp[j] += xBarDot;
            tBar[j] += t6 * x2;
            tBarDot[j] += tBarDot1;
          }
          for (int j = 0; j < t5.length; j++) {
            double t6 = tBar[j];
            double t7 = tBarDot[j];
            tBar[j] = 0.0;
            tBarDot[j] = 0.0;
            double x2 = x[i];
            double xDot2 = xDot[i];
            double x3 = x[j];
            double xDot3 = xDot[j];
            double w1 = w[j];
            double t8 = x2 * x3 * w1;
            double t9 = Math.cos(t8);
            double t10 = t6 * t9 * w1;
            double t11 = (t7 * t9 - t6 * ((xDot2 * x3 + x2 * xDot3) * w1 * Math.sin(t8))) * w1;
            xBar[j] += x2 * t10;
            xHvp[j] += xDot2 * t10 + x2 * t11;
            xBar[i] += t10 * x3;
            xHvp[i] += t11 * x3 + t10 * xDot3;
          }
        }
        totalBar = totalBar1;
        totalBarDot = totalBarDot1;
      }
      xBar[0] += 2.0 * (totalBar * x1);
      xHvp[0] += 2.0 * (totalBarDot * x1 + totalBar * xDot1);
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.neverMade} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param w captured
   * @param chosen captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction neverMadeFunction(double[] w, int[] chosen, int n) {
    return new NeverMadeFunction(w, chosen, n);
  }

  private static final class NeverMadeFunction implements ScalarFunction {

    private final double[] w;

    private final int[] chosen;

    private final int n;

    NeverMadeFunction(double[] w, int[] chosen, int n) {
      this.w = w;
      this.chosen = chosen;
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
      return LateShadows.neverMade(x, this.w, this.chosen, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = neverMadeGradient(x, this.w, this.chosen, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return neverMadeJvp(x, this.w, this.chosen, this.n, xDot).tangent();
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
      double value = neverMadeHvp(x, this.w, this.chosen, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.noRounds} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual noRoundsJvp(double[] x, int rounds, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double product = x[0];
    double productDot = xDot[0];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[n];
      double[] yDot = new double[n];
      for (int i = 0; i < y.length; i++) {
        double x1 = x[i];
        double t = k + 1;
        double t1 = 2.0 * (xDot[i] * x1) * t;
        y[i] = x1 * x1 * t;
        yDot[i] = t1;
      }
      double sum = 1.0;
      double sumDot = 0.0;
      for (int i = 0; i < y.length; i++) {
        double y1 = y[i];
        sum += y1 * y1;
        sumDot += 2.0 * (yDot[i] * y1);
      }
      productDot = productDot * sum + product * sumDot;
      product *= sum;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noRoundsJvp(double[], int, int, double[])
   */
  static Dual noRoundsJvp(double[] x, int rounds, int n, double[] xDot, Tape tape) {
    return noRoundsJvp(x, rounds, n, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.noRounds}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NoRoundsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.noRounds} and its gradient.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static NoRoundsGradient noRoundsGradient(double[] x, int rounds, int n) {
    return noRoundsGradient(x, rounds, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noRoundsGradient(double[], int, int)
   */
  static NoRoundsGradient noRoundsGradient(double[] x, int rounds, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = noRoundsGradient(x, rounds, n, xBar, tape);
    return new NoRoundsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.noRounds} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double noRoundsGradient(double[] x, int rounds, int n, double[] xBar) {
    return noRoundsGradient(x, rounds, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noRoundsGradient(double[], int, int, double[])
   */
  static double noRoundsGradient(double[] x, int rounds, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double product = x[0];
      double[] sumKept = tape.doubles(rounds);
      double[] productKept = tape.doubles(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        productKept[k] = product;
        double[] y = tape.exactRow(yKept, k, n);
        Arrays.fill(y, 0.0);
        for (int i = 0; i < y.length; i++) {
          double x1 = x[i];
          y[i] = x1 * x1 * (k + 1);
        }
        double sum = 1.0;
        for (double y1 : y) {
          sum += y1 * y1;
        }
        sumKept[k] = sum;
        product *= sum;
      }

      // reverse sweep
      int t = Math.max(rounds, 0) - 1;
      double[] yBar = tape.doubles(0 <= t ? n : 0);
      double productBar = 1.0;
      for (int k = t; k >= 0; k--) {
        double sum = sumKept[k];
        double product1 = productKept[k];
        double sumBar = product1 * productBar;
        double[] y = yKept[k];
        for (int i = 0; i < y.length; i++) {
          yBar[i] = 2.0 * (sumBar * y[i]);
        }
        for (int i = 0; i < y.length; i++) {
          xBar[i] += 2.0 * (yBar[i] * (k + 1) * x[i]);
        }
        productBar *= sum;
      }
      xBar[0] += productBar;
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.noRounds}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NoRoundsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.noRounds}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NoRoundsHvp noRoundsHvp(double[] x, int rounds, int n, double[] xDot) {
    return noRoundsHvp(x, rounds, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noRoundsHvp(double[], int, int, double[])
   */
  static NoRoundsHvp noRoundsHvp(double[] x, int rounds, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = noRoundsHvp(x, rounds, n, xDot, xBar, xHvp, tape);
    return new NoRoundsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.noRounds}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rounds constant
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double noRoundsHvp(double[] x, int rounds, int n, double[] xDot, double[] xBar,
      double[] xHvp) {
    return noRoundsHvp(x, rounds, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noRoundsHvp(double[], int, int, double[], double[], double[])
   */
  static double noRoundsHvp(double[] x, int rounds, int n, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double product = x[0];
      double productDot = xDot[0];
      double[] sumKept = tape.doubles(rounds);
      double[] sumKeptDot = tape.doubles(rounds);
      double[] productKept = tape.doubles(rounds);
      double[] productKeptDot = tape.doubles(rounds);
      double[][] yKept = tape.table(double[].class, rounds);
      double[][] yKeptDot = tape.table(double[].class, rounds);
      for (int k = 0; k < rounds; k++) {
        productKept[k] = product;
        productKeptDot[k] = productDot;
        double[] y = tape.exactRow(yKept, k, n);
        Arrays.fill(y, 0.0);
        double[] yDot = tape.exactRow(yKeptDot, k, n);
        Arrays.fill(yDot, 0.0);
        for (int i = 0; i < y.length; i++) {
          double x1 = x[i];
          double t = k + 1;
          double t1 = 2.0 * (xDot[i] * x1) * t;
          y[i] = x1 * x1 * t;
          yDot[i] = t1;
        }
        double sum = 1.0;
        double sumDot = 0.0;
        for (int i = 0; i < y.length; i++) {
          double y1 = y[i];
          sum += y1 * y1;
          sumDot += 2.0 * (yDot[i] * y1);
        }
        sumKept[k] = sum;
        sumKeptDot[k] = sumDot;
        productDot = productDot * sum + product * sumDot;
        product *= sum;
      }

      // reverse sweep
      int t = Math.max(rounds, 0) - 1;
      double[] yBar = tape.doubles(0 <= t ? n : 0);
      double[] yBarDot = tape.doubles(0 <= t ? n : 0);
      double productBar = 1.0;
      double productBarDot = 0.0;
      for (int k = t; k >= 0; k--) {
        double sum = sumKept[k];
        double sumDot = sumKeptDot[k];
        double product1 = productKept[k];
        productDot = productKeptDot[k];
        double sumBar = product1 * productBar;
        double sumBarDot = productDot * productBar + product1 * productBarDot;
        double[] y = yKept[k];
        double[] yDot = yKeptDot[k];
        for (int i = 0; i < y.length; i++) {
          double y1 = y[i];
          double yBarDot1 = 2.0 * (sumBarDot * y1 + sumBar * yDot[i]);
          yBar[i] = 2.0 * (sumBar * y1);
          yBarDot[i] = yBarDot1;
        }
        for (int i = 0; i < y.length; i++) {
          double t1 = k + 1;
          double t2 = yBar[i] * t1;
          double x1 = x[i];
          double xBarDot = 2.0 * (yBarDot[i] * t1 * x1 + t2 * xDot[i]);
          xBar[i] += 2.0 * (t2 * x1);
          xHvp[i] += xBarDot;
        }
        productBarDot = productBarDot * sum + productBar * sumDot;
        productBar *= sum;
      }
      xBar[0] += productBar;
      xHvp[0] += productBarDot;
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.noRounds} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param rounds captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction noRoundsFunction(int rounds, int n) {
    return new NoRoundsFunction(rounds, n);
  }

  private static final class NoRoundsFunction implements ScalarFunction {

    private final int rounds;

    private final int n;

    NoRoundsFunction(int rounds, int n) {
      this.rounds = rounds;
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
      return LateShadows.noRounds(x, this.rounds, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = noRoundsGradient(x, this.rounds, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return noRoundsJvp(x, this.rounds, this.n, xDot).tangent();
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
      double value = noRoundsHvp(x, this.rounds, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.clearedByTheMethod} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual clearedByTheMethodJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int[] places = new int[x.length];
    Arrays.fill(places, 0, n, 0);
    for (int j = 0; j < n; j++) {
      places[j] = j;
    }
    double product = 1.0;
    double productDot = 0.0;
    for (int j = 0; j < x.length; j++) {
      int places1 = places[j];
      double x1 = x[places1];
      double t = Math.sin(x1);
      productDot = productDot * t + product * (xDot[places1] * Math.cos(x1));
      product *= t;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedByTheMethodJvp(double[], int, double[])
   */
  static Dual clearedByTheMethodJvp(double[] x, int n, double[] xDot, Tape tape) {
    return clearedByTheMethodJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LateShadows.clearedByTheMethod}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ClearedByTheMethodGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LateShadows.clearedByTheMethod} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ClearedByTheMethodGradient clearedByTheMethodGradient(double[] x, int n) {
    return clearedByTheMethodGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedByTheMethodGradient(double[], int)
   */
  static ClearedByTheMethodGradient clearedByTheMethodGradient(double[] x, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = clearedByTheMethodGradient(x, n, xBar, tape);
    return new ClearedByTheMethodGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LateShadows.clearedByTheMethod} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double clearedByTheMethodGradient(double[] x, int n, double[] xBar) {
    return clearedByTheMethodGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedByTheMethodGradient(double[], int, double[])
   */
  static double clearedByTheMethodGradient(double[] x, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] places = tape.exactInts(x.length);
      Arrays.fill(places, 0, n, 0);
      for (int j = 0; j < n; j++) {
        places[j] = j;
      }
      double[] kept = tape.doubles(x.length);
      double[] productKept = tape.doubles(x.length);
      double product = 1.0;
      for (int j = 0; j < x.length; j++) {
        productKept[j] = product;
        double t = Math.sin(x[places[j]]);
        kept[j] = t;
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      for (int j = x.length - 1; j >= 0; j--) {
        double product1 = productKept[j];
        int places1 = places[j];
        double productBar1 = productBar * kept[j];
        xBar[places1] += product1 * productBar * Math.cos(x[places1]);
        productBar = productBar1;
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.clearedByTheMethod}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ClearedByTheMethodHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LateShadows.clearedByTheMethod}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ClearedByTheMethodHvp clearedByTheMethodHvp(double[] x, int n, double[] xDot) {
    return clearedByTheMethodHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedByTheMethodHvp(double[], int, double[])
   */
  static ClearedByTheMethodHvp clearedByTheMethodHvp(double[] x, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = clearedByTheMethodHvp(x, n, xDot, xBar, xHvp, tape);
    return new ClearedByTheMethodHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LateShadows.clearedByTheMethod}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double clearedByTheMethodHvp(double[] x, int n, double[] xDot, double[] xBar,
      double[] xHvp) {
    return clearedByTheMethodHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedByTheMethodHvp(double[], int, double[], double[], double[])
   */
  static double clearedByTheMethodHvp(double[] x, int n, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      int[] places = tape.exactInts(x.length);
      Arrays.fill(places, 0, n, 0);
      for (int j = 0; j < n; j++) {
        places[j] = j;
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[] productKept = tape.doubles(x.length);
      double[] productKeptDot = tape.doubles(x.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int j = 0; j < x.length; j++) {
        productKept[j] = product;
        productKeptDot[j] = productDot;
        int places1 = places[j];
        double x1 = x[places1];
        double t = Math.sin(x1);
        double t1 = xDot[places1] * Math.cos(x1);
        kept[j] = t;
        keptDot[j] = t1;
        productDot = productDot * t + product * t1;
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      double productBarDot = 0.0;
      for (int j = x.length - 1; j >= 0; j--) {
        double t = kept[j];
        double product1 = productKept[j];
        double productDot1 = productKeptDot[j];
        double t1 = product1 * productBar;
        int places1 = places[j];
        double x1 = x[places1];
        double t2 = Math.cos(x1);
        double productBarDot1 = productBarDot * t + productBar * keptDot[j];
        double xBarDot = (productDot1 * productBar + product1 * productBarDot) * t2
            - t1 * (xDot[places1] * Math.sin(x1));
        xBar[places1] += t1 * t2;
        xHvp[places1] += xBarDot;
        productBarDot = productBarDot1;
        productBar *= t;
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.clearedByTheMethod} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction clearedByTheMethodFunction(int n) {
    return new ClearedByTheMethodFunction(n);
  }

  private static final class ClearedByTheMethodFunction implements ScalarFunction {

    private final int n;

    ClearedByTheMethodFunction(int n) {
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
      return LateShadows.clearedByTheMethod(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = clearedByTheMethodGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return clearedByTheMethodJvp(x, this.n, xDot).tangent();
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
      double value = clearedByTheMethodHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LateShadows.farBounds} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param low constant
   * @param high constant
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual farBoundsJvp(double x, double a, int low, int high, double xDot, double aDot) {
    double y = x;
    double yDot = xDot;
    for (int i = 0; i < low; i++) {
      yDot = yDot * a + y * aDot;
      y *= a;
    }
    for (int i = 3; i < low; i += 3) {
      double t = y * a;
      yDot = yDot * t + y * (yDot * a + y * aDot);
      y *= t;
    }
    for (int i = 1; i <= low; i += 2) {
      double t = y + a;
      yDot = yDot * t + y * (yDot + aDot);
      y *= t;
    }
    for (int i = 0; i > high; i--) {
      double t = 2.0 * a;
      yDot = yDot * t + y * (2.0 * aDot);
      y *= t;
    }
    for (int i = 0; i >= high; i -= 2) {
      double t = y - a;
      yDot = yDot * t + y * (yDot - aDot);
      y *= t;
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farBoundsJvp(double, double, int, int, double, double)
   */
  static Dual farBoundsJvp(double x, double a, int low, int high, double xDot, double aDot,
      Tape tape) {
    return farBoundsJvp(x, a, low, high, xDot, aDot);
  }

  /**
   * Value and gradient of {@code LateShadows.farBounds}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record FarBoundsGradient(double value, double x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code LateShadows.farBounds}: filled by a
   * derivative and reused by its caller.
   */
  static final class FarBoundsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public FarBoundsAdjoint() {}
  }

  /**
   * Reverse mode: {@code LateShadows.farBounds} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param low constant
   * @param high constant
   * @return the value and the gradient, in new arrays
   */
  static FarBoundsGradient farBoundsGradient(double x, double a, int low, int high) {
    return farBoundsGradient(x, a, low, high, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farBoundsGradient(double, double, int, int)
   */
  static FarBoundsGradient farBoundsGradient(double x, double a, int low, int high, Tape tape) {
    FarBoundsAdjoint adjoint = new FarBoundsAdjoint();
    double value = farBoundsGradient(x, a, low, high, adjoint, tape);
    return new FarBoundsGradient(value, adjoint.x, adjoint.a);
  }

  /**
   * Reverse mode: {@code LateShadows.farBounds} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param low constant
   * @param high constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code a}
   * @return the value
   */
  static double farBoundsGradient(double x, double a, int low, int high, FarBoundsAdjoint adjoint) {
    return farBoundsGradient(x, a, low, high, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farBoundsGradient(double, double, int, int, FarBoundsAdjoint)
   */
  static double farBoundsGradient(double x, double a, int low, int high, FarBoundsAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(low);
      double y = x;
      for (int i = 0; i < low; i++) {
        yKept[i] = y;
        y *= a;
      }
      int t = Math.max(low, 3);
      double[] yKept1 = tape.doubles((t - 1) / 3);
      for (int i = 3; i < low; i += 3) {
        yKept1[(i - 3) / 3] = y;
        y *= y * a;
      }
      int t1 = Math.max(low, 0);
      double[] yKept2 = tape.doubles((t1 + 1) / 2);
      for (int i = 1; i <= low; i += 2) {
        yKept2[(i - 1) / 2] = y;
        y *= y + a;
      }
      int t2 = Math.min(high, 0);
      double[] yKept3 = tape.doubles(0 - t2);
      for (int i = 0; i > high; i--) {
        yKept3[0 - i] = y;
        y *= 2.0 * a;
      }
      int t3 = 0 - Math.min(high, 1);
      double[] yKept4 = tape.doubles((t3 + 2) / 2);
      for (int i = 0; i >= high; i -= 2) {
        yKept4[(0 - i) / 2] = y;
        y *= y - a;
      }

      // reverse sweep
      double yBar = 1.0;
      double aBar = 0.0;
      for (int i = 0 - Math.floorDiv(t3, 2) * 2; i <= 0; i += 2) {
        double y1 = yKept4[(0 - i) / 2];
        double yBar1 = yBar * (y1 - a);
        double t4 = y1 * yBar;
        yBar = yBar1 + t4;
        aBar -= t4;
      }
      for (int i = t2 + 1; i <= 0; i++) {
        double y1 = yKept3[0 - i];
        aBar += 2.0 * (y1 * yBar);
        yBar *= 2.0 * a;
      }
      for (int i = 1 + Math.floorDiv(t1 - 1, 2) * 2; i >= 1; i -= 2) {
        double y1 = yKept2[(i - 1) / 2];
        double yBar1 = yBar * (y1 + a);
        double t4 = y1 * yBar;
        yBar = yBar1 + t4;
        aBar += t4;
      }
      for (int i = 3 + Math.floorDiv(t - 4, 3) * 3; i >= 3; i -= 3) {
        double y1 = yKept1[(i - 3) / 3];
        double yBar1 = yBar * (y1 * a);
        double t4 = y1 * yBar;
        yBar = yBar1 + t4 * a;
        aBar += y1 * t4;
      }
      for (int i = Math.max(low, 0) - 1; i >= 0; i--) {
        double y1 = yKept[i];
        aBar += y1 * yBar;
        yBar *= a;
      }
      adjoint.x = yBar;
      adjoint.a = aBar;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LateShadows.farBounds}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record FarBoundsHvp(double value, double x, double a, double xHvp, double aHvp) {}

  /**
   * Second order: {@code LateShadows.farBounds}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param low constant
   * @param high constant
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static FarBoundsHvp farBoundsHvp(double x, double a, int low, int high, double xDot,
      double aDot) {
    return farBoundsHvp(x, a, low, high, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farBoundsHvp(double, double, int, int, double, double)
   */
  static FarBoundsHvp farBoundsHvp(double x, double a, int low, int high, double xDot, double aDot,
      Tape tape) {
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(low);
      double[] yKeptDot = tape.doubles(low);
      double y = x;
      double yDot = xDot;
      for (int i = 0; i < low; i++) {
        yKept[i] = y;
        yKeptDot[i] = yDot;
        yDot = yDot * a + y * aDot;
        y *= a;
      }
      int t = Math.max(low, 3);
      int t1 = (t - 1) / 3;
      double[] yKept1 = tape.doubles(t1);
      double[] yKeptDot1 = tape.doubles(t1);
      for (int i = 3; i < low; i += 3) {
        int t2 = (i - 3) / 3;
        yKept1[t2] = y;
        yKeptDot1[t2] = yDot;
        double t3 = y * a;
        yDot = yDot * t3 + y * (yDot * a + y * aDot);
        y *= t3;
      }
      int t2 = Math.max(low, 0);
      int t3 = (t2 + 1) / 2;
      double[] yKept2 = tape.doubles(t3);
      double[] yKeptDot2 = tape.doubles(t3);
      for (int i = 1; i <= low; i += 2) {
        int t4 = (i - 1) / 2;
        yKept2[t4] = y;
        yKeptDot2[t4] = yDot;
        double t5 = y + a;
        yDot = yDot * t5 + y * (yDot + aDot);
        y *= t5;
      }
      int t4 = Math.min(high, 0);
      int t5 = 0 - t4;
      double[] yKept3 = tape.doubles(t5);
      double[] yKeptDot3 = tape.doubles(t5);
      for (int i = 0; i > high; i--) {
        int t6 = 0 - i;
        yKept3[t6] = y;
        yKeptDot3[t6] = yDot;
        double t7 = 2.0 * a;
        yDot = yDot * t7 + y * (2.0 * aDot);
        y *= t7;
      }
      int t6 = 0 - Math.min(high, 1);
      int t7 = (t6 + 2) / 2;
      double[] yKept4 = tape.doubles(t7);
      double[] yKeptDot4 = tape.doubles(t7);
      for (int i = 0; i >= high; i -= 2) {
        int t8 = (0 - i) / 2;
        yKept4[t8] = y;
        yKeptDot4[t8] = yDot;
        double t9 = y - a;
        yDot = yDot * t9 + y * (yDot - aDot);
        y *= t9;
      }

      // reverse sweep
      double yBar = 1.0;
      double aBar = 0.0;
      double yBarDot = 0.0;
      double aBarDot = 0.0;
      for (int i = 0 - Math.floorDiv(t6, 2) * 2; i <= 0; i += 2) {
        int t8 = (0 - i) / 2;
        double y1 = yKept4[t8];
        yDot = yKeptDot4[t8];
        double t9 = y1 - a;
        double yBar1 = yBar * t9;
        double t10 = y1 * yBar;
        double t11 = yDot * yBar + y1 * yBarDot;
        double yBarDot1 = yBarDot * t9 + yBar * (yDot - aDot);
        yBar = yBar1 + t10;
        yBarDot = yBarDot1 + t11;
        aBar -= t10;
        aBarDot -= t11;
      }
      for (int i = t4 + 1; i <= 0; i++) {
        int t8 = 0 - i;
        double t9 = 2.0 * a;
        double y1 = yKept3[t8];
        yDot = yKeptDot3[t8];
        aBar += 2.0 * (y1 * yBar);
        aBarDot += 2.0 * (yDot * yBar + y1 * yBarDot);
        yBarDot = yBarDot * t9 + yBar * (2.0 * aDot);
        yBar *= t9;
      }
      for (int i = 1 + Math.floorDiv(t2 - 1, 2) * 2; i >= 1; i -= 2) {
        int t8 = (i - 1) / 2;
        double y1 = yKept2[t8];
        yDot = yKeptDot2[t8];
        double t9 = y1 + a;
        double yBar1 = yBar * t9;
        double t10 = y1 * yBar;
        double t11 = yDot * yBar + y1 * yBarDot;
        double yBarDot1 = yBarDot * t9 + yBar * (yDot + aDot);
        yBar = yBar1 + t10;
        yBarDot = yBarDot1 + t11;
        aBar += t10;
        aBarDot += t11;
      }
      for (int i = 3 + Math.floorDiv(t - 4, 3) * 3; i >= 3; i -= 3) {
        int t8 = (i - 3) / 3;
        double y1 = yKept1[t8];
        yDot = yKeptDot1[t8];
        double t9 = y1 * a;
        double yBar1 = yBar * t9;
        double t10 = y1 * yBar;
        double t11 = yDot * yBar + y1 * yBarDot;
        double yBarDot1 = yBarDot * t9 + yBar * (yDot * a + y1 * aDot);
        yBar = yBar1 + t10 * a;
        yBarDot = yBarDot1 + (t11 * a + t10 * aDot);
        aBar += y1 * t10;
        aBarDot += yDot * t10 + y1 * t11;
      }
      for (int i = Math.max(low, 0) - 1; i >= 0; i--) {
        double y1 = yKept[i];
        yDot = yKeptDot[i];
        aBar += y1 * yBar;
        aBarDot += yDot * yBar + y1 * yBarDot;
        yBarDot = yBarDot * a + yBar * aDot;
        yBar *= a;
      }
      return new FarBoundsHvp(y, yBar, aBar, yBarDot, aBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LateShadows.farBounds} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param low captured
   * @param high captured
   * @return the view
   */
  static ScalarFunction farBoundsFunction(int low, int high) {
    return new FarBoundsFunction(low, high);
  }

  private static final class FarBoundsFunction implements ScalarFunction {

    private final int low;

    private final int high;

    FarBoundsFunction(int low, int high) {
      this.low = low;
      this.high = high;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double a = packed[1];
      return LateShadows.farBounds(x, a, this.low, this.high);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double a = packed[1];
      FarBoundsAdjoint adjoint = new FarBoundsAdjoint();
      double value = farBoundsGradient(x, a, this.low, this.high, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double a = packed[1];
      double xDot = direction[0];
      double aDot = direction[1];
      return farBoundsJvp(x, a, this.low, this.high, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double a = packed[1];
      double xDot = direction[0];
      double aDot = direction[1];
      FarBoundsHvp hvp = farBoundsHvp(x, a, this.low, this.high, xDot, aDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.a();
      product[0] = hvp.xHvp();
      product[1] = hvp.aHvp();
      return value;
    }
  }
}
