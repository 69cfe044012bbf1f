package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.Arrays;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Arrays of an iteration whose shadows only the reverse sweep of that iteration uses, which may be
 * made there, once for all; rows that need not be cleared, since a loop sets all of their elements;
 * and arrays that look alike but must keep what they have.
 */
class LateShadows {

  private static double[] some() {
    return new double[] {0.3, -0.2, 1.1, 0.7};
  }

  private static double[][] rows() {
    return new double[][] {{0.5, 1.5, -0.3, 0.2}, {1, 2, 0.1, -1}, {-0.4, 0.6, 0.9, 0.8}};
  }

  private static double[][] ragged() {
    return new double[][] {{0.5, 1.5, -0.3, 0.2}, {1, 2}, {}, {-0.4, 0.6, 0.9}};
  }

  /** Each row of data against each row of means. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mixture(double[][] means, @Constant double[][] data) {
    double total = 0;
    for (double[] row : data) {
      double[] exponents = new double[means.length];
      for (int j = 0; j < means.length; j++) {
        double[] difference = new double[row.length];
        for (int c = 0; c < row.length; c++) {
          difference[c] = row[c] - means[j][c];
        }
        double squares = 0;
        for (int c = 0; c < difference.length; c++) {
          squares += difference[c] * difference[c];
        }
        exponents[j] = -0.5 * squares;
      }
      double sum = 0;
      for (double exponent : exponents) {
        sum += Math.exp(exponent);
      }
      total += Math.log(sum);
    }
    return total;
  }

  static Object[][] mixtureInputs() {
    return new Object[][] {
      {new double[][] {{0.1, 0.2, 0.3, 0.4}, {1, 0.5, -0.2, 0}}, rows()},
      {new double[][] {{0.1, 0.2, 0.3, 0.4}, {1, 0.5, -0.2, 0}}, ragged()},
      {new double[][] {{0.1, 0.2, 0.3, 0.4}, {1, 0.5, -0.2, 0}}, new double[0][]}
    };
  }

  /** A row that is not there is not asked for its length where no weight is. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double missingRows(double x, double[] weights, @Constant double[][] data) {
    double total = x * x;
    for (int i = 0; i < data.length; i++) {
      double[] row = data[i];
      double[] squares = new double[weights.length];
      for (int j = 0; j < weights.length; j++) {
        double[] scaled = new double[row.length];
        for (int c = 0; c < row.length; c++) {
          scaled[c] = Math.sin(weights[j] * row[c] * x);
        }
        for (int c = 0; c < scaled.length; c++) {
          squares[j] += scaled[c] * scaled[c];
        }
      }
      double product = 1;
      for (double square : squares) {
        product *= 1 + square;
      }
      total += product;
    }
    return total;
  }

  static Object[][] missingRowsInputs() {
    return new Object[][] {
      {0.7, some(), ragged()},
      {0.7, new double[0], new double[][] {{1}, null}},
      {0.7, some(), new double[][] {{1}, null}}
    };
  }

  /** The array goes on to the next iteration, so its shadow does. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double handedOn(double[] x, int steps) {
    double[] state = x.clone();
    for (int s = 0; s < steps; s++) {
      double[] next = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        next[i] = Math.sin(state[i]) + 0.1 * state[(i + 1) % x.length];
      }
      state = next;
    }
    double sum = 0;
    for (double v : state) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] handedOnInputs() {
    return new Object[][] {{some(), 3}, {some(), 0}};
  }

  /** Lengths that each iteration chooses. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ownLengths(double[] x, int[] lengths) {
    double[] out = new double[lengths.length];
    for (int j = 0; j < lengths.length; j++) {
      double[] powers = new double[lengths[j]];
      double power = 1;
      for (int i = 0; i < powers.length; i++) {
        power *= x[j];
        powers[i] = power * x[i];
      }
      for (int i = 0; i < powers.length; i++) {
        out[j] += powers[i] * powers[i];
      }
    }
    double product = 1;
    for (double v : out) {
      product *= 1 + v;
    }
    return product;
  }

  static Object[][] ownLengthsInputs() {
    return new Object[][] {
      {some(), new int[] {2, 0, 4, 1}}, {some(), new int[0]}, {some(), new int[] {1, -1}}
    };
  }

  /** The array is used in one of the branches only. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double perhaps(double[] x, @Constant double[][] data) {
    double[] out = new double[data.length];
    for (int j = 0; j < data.length; j++) {
      double[] scaled = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        scaled[i] = Math.exp(x[i]) * data[j][i];
      }
      if (data[j][0] > 0) {
        for (int i = 0; i < scaled.length; i++) {
          out[j] += scaled[i] * scaled[i];
        }
      } else {
        out[j] = scaled[1];
      }
    }
    double product = 1;
    for (double v : out) {
      product *= 1 + v * v;
    }
    return product;
  }

  static Object[][] perhapsInputs() {
    return new Object[][] {{some(), rows()}, {some(), new double[0][]}};
  }

  /** The last loop leaves elements out, whose adjoints are 0. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double someElements(double[] x, int rounds) {
    double total = 0;
    double[] results = new double[rounds];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        y[i] = x[i] * x[i] * (k + 1);
      }
      double sum = 0;
      for (int i = 1; i < x.length; i++) {
        sum += y[i] * y[i];
      }
      for (int i = 0; i < x.length - 1; i++) {
        sum += y[i] * y[i] * y[i];
      }
      results[k] = sum;
    }
    for (double result : results) {
      total += Math.sqrt(1 + result);
    }
    return total;
  }

  static Object[][] someElementsInputs() {
    return new Object[][] {{some(), 3}, {new double[] {0.5}, 2}, {new double[0], 2}};
  }

  /** A loop that ends early leaves elements as they are. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double untilNegative(double[] x, int rounds) {
    double[] results = new double[rounds];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        y[i] = x[i] * (k + x[i]);
      }
      for (int i = 0; i < y.length; i++) {
        if (x[i] < 0) {
          break;
        }
        results[k] += y[i] * y[i];
      }
    }
    double product = 1;
    for (double result : results) {
      product *= 2 + result;
    }
    return product;
  }

  static Object[][] untilNegativeInputs() {
    return new Object[][] {{some(), 3}, {new double[] {0.5, 0.25}, 2}, {some(), 0}};
  }

  /** Each element is used by its neighbour first. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double neighbours(double[] x, int rounds) {
    double[] results = new double[rounds];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        y[i] = Math.sin(x[i] + k);
      }
      for (int i = 0; i < y.length; i++) {
        results[k] += y[i] * y[(i + 1) % y.length];
      }
    }
    double product = 1;
    for (double result : results) {
      product *= 2 + result;
    }
    return product;
  }

  static Object[][] neighboursInputs() {
    return new Object[][] {{some(), 3}, {new double[] {0.5}, 2}};
  }

  /** An element that is added to in a branch must be 0 in the other one. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double someSigns(double[] x, int rounds) {
    double[] results = new double[rounds];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        y[i] = Math.exp(x[i] * (k + 1));
      }
      for (int i = 0; i < y.length; i++) {
        if (x[i] > 0) {
          results[k] += y[i] * y[i];
        }
      }
    }
    double product = 1;
    for (double result : results) {
      product *= 2 + result;
    }
    return product;
  }

  static Object[][] someSignsInputs() {
    return new Object[][] {{some(), 3}};
  }

  /** What a handler resumes with must not see elements that were not cleared. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double resumed(double[] x, @Constant double[] limits) {
    double[] results = new double[limits.length];
    for (int k = 0; k < limits.length; k++) {
      double[] y = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        y[i] = x[i] * x[i];
      }
      double scale;
      try {
        for (int i = 0; i < x.length; i++) {
          if (y[i] > limits[k]) {
            throw new ArithmeticException();
          }
        }
        scale = y[0];
      } catch (ArithmeticException e) {
        scale = y[0] + 2 * y[1];
      }
      for (int i = 0; i < y.length; i++) {
        results[k] += scale * y[i];
      }
    }
    double product = 1;
    for (double result : results) {
      product *= 2 + result;
    }
    return product;
  }

  static Object[][] resumedInputs() {
    return new Object[][] {{some(), new double[] {0.05, 3, 1}}};
  }

  /** A row of floats in a loop that counts down. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float downwards(float[] x, int rounds) {
    float[] results = new float[rounds + 1];
    for (int k = rounds; k > 0; k--) {
      float[] y = new float[x.length];
      for (int i = 0; i < x.length; i++) {
        y[i] = x[i] * x[i] * k;
      }
      for (int i = 0; i < x.length; i++) {
        results[k] += y[i] * x[i];
      }
    }
    float product = 1;
    for (float result : results) {
      product *= 1 + 0.1f * result;
    }
    return product;
  }

  static Object[][] downwardsInputs() {
    return new Object[][] {{new float[] {0.5f, 0.25f, 1f}, 3}};
  }

  /** Two passes over the same arrays: the adjoints of the first are not those of the second. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twice(double[] x, int rounds) {
    double[][] kept = new double[rounds][];
    double total = 0;
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        y[i] = x[i] * x[i] + k;
      }
      kept[k] = y;
    }
    for (int k = 0; k < rounds; k++) {
      for (int i = 0; i < x.length; i++) {
        total += kept[k][i] * x[i];
      }
    }
    for (int k = rounds - 1; k >= 0; k--) {
      for (int i = 0; i < x.length; i++) {
        total += kept[k][i] * kept[k][i];
      }
    }
    return total * total;
  }

  static Object[][] twiceInputs() {
    return new Object[][] {{some(), 3}, {some(), 0}};
  }

  /** The row is in a table as well, so its shadow is used by another name. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double alsoInATable(double[] x) {
    double[] row = new double[x.length];
    double[][] table = new double[1][];
    Arrays.fill(table, row);
    for (int j = 0; j < x.length; j++) {
      table[0][j] = x[j];
    }
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += table[0][j] * table[0][j];
    }
    for (int j = 0; j < x.length; j++) {
      row[j] = x[j] * x[j];
    }
    for (int j = 0; j < x.length; j++) {
      sum += row[j];
    }
    return sum;
  }

  static Object[][] alsoInATableInputs() {
    return new Object[][] {{some()}};
  }

  /** An array that no iteration makes, and which cannot be made. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double neverMade(double[] x, @Constant double[] w, @Constant int[] chosen, int n) {
    double total = x[0] * x[0];
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] > 0) {
        double[] t = new double[w.length];
        double[] u = new double[n];
        for (int j = 0; j < t.length; j++) {
          t[j] = Math.sin(x[i] * x[j] * w[j]);
        }
        for (int j = 0; j < u.length; j++) {
          u[j] = t[j] * x[j];
        }
        double s = 0;
        for (int j = 0; j < t.length; j++) {
          s += t[j] * t[j];
        }
        for (int j = 0; j < u.length; j++) {
          s += u[j];
        }
        total += Math.exp(-s) * s;
      }
      total *= 1 + 0.1 * x[i];
    }
    return total;
  }

  static Object[][] neverMadeInputs() {
    return new Object[][] {
      {some(), some(), new int[] {0, 1, 1}, 2},
      {some(), null, new int[] {0, 0, 0}, Integer.MAX_VALUE},
      {some(), some(), new int[] {0, 1}, -1}
    };
  }

  /** An array that is not made where there are no iterations. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double noRounds(double[] x, int rounds, int n) {
    double product = x[0];
    for (int k = 0; k < rounds; k++) {
      double[] y = new double[n];
      for (int i = 0; i < y.length; i++) {
        y[i] = x[i] * x[i] * (k + 1);
      }
      double sum = 1;
      for (int i = 0; i < y.length; i++) {
        sum += y[i] * y[i];
      }
      product *= sum;
    }
    return product;
  }

  static Object[][] noRoundsInputs() {
    return new Object[][] {{some(), 2, 3}, {some(), 0, Integer.MAX_VALUE}, {some(), 0, -1}};
  }

  /** A row that the method clears itself, where that may throw. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clearedByTheMethod(double[] x, int n) {
    int[] places = new int[x.length];
    Arrays.fill(places, 0, n, 0);
    for (int j = 0; j < n; j++) {
      places[j] = j;
    }
    double product = 1;
    for (int j = 0; j < x.length; j++) {
      product *= Math.sin(x[places[j]]);
    }
    return product;
  }

  static Object[][] clearedByTheMethodInputs() {
    return new Object[][] {{some(), 2}, {some(), -1}, {some(), 5}};
  }

  /** Bounds at the end of the whole numbers, from which the reverse loop cannot take a step. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double farBounds(double x, double a, int low, int high) {
    double y = x;
    for (int i = 0; i < low; i++) {
      y *= a;
    }
    for (int i = 3; i < low; i += 3) {
      y *= y * a;
    }
    for (int i = 1; i <= low; i += 2) {
      y *= y + a;
    }
    for (int i = 0; i > high; i--) {
      y *= 2 * a;
    }
    for (int i = 0; i >= high; i -= 2) {
      y *= y - a;
    }
    return y;
  }

  static Object[][] farBoundsInputs() {
    return new Object[][] {
      {0.9, 0.8, 3, -3},
      {0.9, 0.8, 4, -4},
      {0.9, 0.8, Integer.MIN_VALUE, Integer.MAX_VALUE},
      {0.9, 0.8, Integer.MIN_VALUE + 1, Integer.MAX_VALUE - 1}
    };
  }
}
