package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Loops that select one number: the adjoint goes to the iteration that it came from. */
class SelectingLoops {

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kMeans(double[][] centroids, @Constant double[][] points) {
    double total = 0;
    for (int i = 0; i < points.length; i++) {
      double nearest = Double.POSITIVE_INFINITY;
      for (int j = 0; j < centroids.length; j++) {
        double squares = 0;
        for (int d = 0; d < points[i].length; d++) {
          double r = points[i][d] - centroids[j][d];
          squares += r * r;
        }
        nearest = Math.min(nearest, squares);
      }
      total += nearest;
    }
    return total;
  }

  static Object[][] kMeansInputs() {
    return new Object[][] {
      {
        new double[][] {{0.1, 0.3}, {1.2, -0.4}, {0.5, 0.9}},
        new double[][] {{0.2, 0.1}, {1, 1}, {0.9, -0.7}, {0.4, 0.3}}
      },
      {new double[][] {{0.1, 0.3}}, new double[][] {{0.2, 0.1}}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logSumExp(double[] x) {
    double largest = x[0];
    for (int i = 1; i < x.length; i++) {
      largest = Math.max(largest, x[i]);
    }
    double sum = 0;
    for (double each : x) {
      sum += Math.exp(each - largest);
    }
    return largest + Math.log(sum);
  }

  static Object[][] logSumExpInputs() {
    return new Object[][] {{new double[] {0.3, 1.2, -0.4}}, {new double[] {2.5, 1.2}}};
  }

  /** The candidate comes first; the loop counts down by two; the start may win. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double downwards(double[] x, double w) {
    double smallest = w;
    for (int i = x.length - 1; i >= 0; i -= 2) {
      smallest = Math.min(w * x[i] * x[i], smallest);
    }
    return smallest * smallest * w;
  }

  static Object[][] downwardsInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.1, -0.9, 2, 0.6}, 0.7}, {new double[] {3, 0.1, 4}, 0.7}
    };
  }

  /** A pivot search, with its place. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pivot(double[] column, double[] row) {
    int place = 0;
    double largest = 0;
    for (int i = 0; i < column.length; i++) {
      double size = Math.abs(column[i]);
      if (size > largest) {
        largest = size;
        place = i;
      }
    }
    return row[place] / largest;
  }

  static Object[][] pivotInputs() {
    return new Object[][] {{new double[] {0.3, -1.2, 0.9}, new double[] {2, 0.7, 0.4}}};
  }

  /** Kept unless a condition says otherwise. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double lastPositive(double[] x, double a) {
    double last = a * a;
    for (int i = 0; i < x.length; i++) {
      double candidate = a * Math.sin(x[i]);
      if (x[i] <= 0) {
        last = last;
      } else {
        last = candidate;
      }
    }
    return last * x[0];
  }

  static Object[][] lastPositiveInputs() {
    return new Object[][] {{new double[] {0.3, 0.8, -0.9}, 0.7}, {new double[] {-0.3, -1}, 0.7}};
  }

  /** The candidate is used for something else too, and so is what was selected so far. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double both(double[] x) {
    double largest = 0;
    double sum = 0;
    double rises = 0;
    for (int i = 0; i < x.length; i++) {
      double square = x[i] * x[i];
      sum += square;
      rises += Math.sqrt(1 + largest);
      largest = Math.max(largest, square);
    }
    return largest * sum + rises;
  }

  static Object[][] bothInputs() {
    return new Object[][] {{new double[] {0.3, 0.8, -0.9, 0.2}}};
  }

  /** What is selected depends on what was selected before. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chained(double[] x) {
    double largest = 0.1;
    for (int i = 0; i < x.length; i++) {
      largest = Math.max(largest, largest * x[i]);
    }
    return largest;
  }

  static Object[][] chainedInputs() {
    return new Object[][] {{new double[] {3, 0.8, 1.5, 0.2}}};
  }

  /** Left by a break; left by its condition. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double leaves(double[] x, @Constant double limit) {
    double largest = 0;
    for (int i = 0; i < x.length; i++) {
      largest = Math.max(largest, x[i] * x[i]);
      if (largest > limit) {
        break;
      }
    }
    return largest * x[0];
  }

  static Object[][] leavesInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.8, -0.9, 0.2}, 0.5}, {new double[] {0.3, 0.8, -0.9, 0.2}, 5.0}
    };
  }

  /** In a loop whose sweeps stay apart, with returns of both kinds after it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double products(double[][] a, @Constant double limit) {
    double product = 1;
    for (double[] row : a) {
      double largest = row[0];
      for (int j = 1; j < row.length; j++) {
        largest = Math.max(largest, Math.exp(row[j]));
      }
      product *= largest;
      if (product > limit) {
        return product * row[0];
      }
    }
    return product * product;
  }

  static Object[][] productsInputs() {
    double[][] a = {{0.3, 0.2, 0.1}, {2.5, 0.4, -0.3}, {0.7}};
    return new Object[][] {{a, 100.0}, {a, 2.0}};
  }

  /** Work arrays of the iteration's own, and calls. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double worst(double[] x, double h) {
    double worst = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < x.length; i++) {
      double[] powers = new double[4];
      powers[0] = 1;
      for (int k = 1; k < powers.length; k++) {
        powers[k] = powers[k - 1] * x[i] * h;
      }
      worst = Math.max(worst, powers[3] + powers[2]);
    }
    return worst;
  }

  static Object[][] worstInputs() {
    return new Object[][] {{new double[] {0.3, 0.8, -0.9, 0.2}, 1.3}};
  }

  private static double power(double base, int n) {
    return n == 0 ? 1 : base * power(base, n - 1) + 0.01 * power(base, n / 2) / (1 + n);
  }

  /** Calls that leave frames on the tape, which are taken back one by one. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double calls(double[] x) {
    double best = 0;
    for (int i = 0; i < x.length; i++) {
      best = Math.max(best, power(x[i], i));
    }
    return best;
  }

  static Object[][] callsInputs() {
    return new Object[][] {{new double[] {0.3, 1.8, 1.4, 0.2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double reciprocals(double a, double b) {
    double angle = a * b;
    double r = 1 / (1 + a * a);
    double s = 1 / (1 + Math.exp(-b));
    return Math.sin(angle) * Math.cos(angle) * r + s * Math.sinh(b) / Math.cosh(b) + 2 / r;
  }

  static Object[][] reciprocalsInputs() {
    return new Object[][] {{0.4, -0.7}, {0.0, 0.0}};
  }

  /** What is selected is a sum of an inner loop, which only the chosen iteration passes on. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chosenSum(double[][] rows, @Constant int chosen) {
    double result = 0;
    for (int i = 0; i < rows.length; i++) {
      double sum = 0;
      for (int j = 0; j < rows[i].length; j++) {
        sum += rows[i][j];
      }
      if (i == chosen) {
        result = sum;
      }
    }
    return result;
  }

  static Object[][] chosenSumInputs() {
    double[][] rows = {{1, 2}, {3, -4, 0.5}, {}, {2}, {5, 6}};
    return new Object[][] {{rows, 1}, {rows, 4}, {rows, 2}, {rows, 9}, {new double[0][0], 0}};
  }

  /** The nearest of several points to each of others: distances are sums of squares. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nearest(double[][] points, double[][] others) {
    double total = 0;
    for (double[] other : others) {
      double best = Double.POSITIVE_INFINITY;
      for (double[] point : points) {
        double distance = 0;
        for (int j = 0; j < point.length; j++) {
          double difference = other[j] - point[j];
          distance += difference * difference;
        }
        if (distance < best) {
          best = distance;
        }
      }
      total += best;
    }
    return total;
  }

  static Object[][] nearestInputs() {
    double[][] points = {{0, 0.5}, {1, -1}, {2.5, 1}};
    return new Object[][] {
      {points, new double[][] {{0.25, 0.75}, {2, 2}, {1.5, -3}}},
      {points, new double[0][0]},
      {new double[][] {{0.5}}, new double[][] {{2}, {-1}}},
    };
  }

  /** The largest sum of magnitudes in a row, each of which is computed by a method with a loop. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double infinityNorm(double[][] rows, double scale) {
    double norm = 0;
    int last = -1;
    for (int i = 0; i < rows.length; i++) {
      double sum = scale * magnitude(rows[i]);
      if (sum >= norm) {
        norm = sum;
        last = i;
      }
    }
    return norm * (last + 1);
  }

  private static double magnitude(double[] row) {
    double sum = 0;
    for (double v : row) {
      sum += Math.abs(v);
    }
    return sum;
  }

  static Object[][] infinityNormInputs() {
    double[][] rows = {{1, 2}, {3, -4, 0.5}, {}, {2}, {5, 1}};
    return new Object[][] {{rows, 1.5}, {new double[][] {{-2.0}}, 0.5}, {new double[0][0], 2.0}};
  }

  /** A selection among selections: the best row has the best element times a sum. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double selectionOfSelections(double[][] rows) {
    double best = -100;
    for (int i = 0; i < rows.length; i++) {
      double inner = -10;
      double sum = 0;
      for (int j = 0; j < rows[i].length; j++) {
        double part = 0;
        for (int k = 0; k <= j; k++) {
          part += 0.5 * rows[i][k];
        }
        if (part > inner) {
          inner = part;
        }
        sum += rows[i][j];
      }
      double found = inner + 0.25 * sum;
      if (found > best) {
        best = found;
      }
    }
    return best;
  }

  static Object[][] selectionOfSelectionsInputs() {
    return new Object[][] {
      {new double[][] {{1, 2, -3}, {3, -4, 0.5}, {}, {2.25}}},
      {new double[][] {{-1, -2}}},
      {new double[0][0]},
    };
  }
}
