package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Loops over rows of data, of which four are taken together, and loops that look like them. */
final class JammedRows {

  private JammedRows() {}

  private static final double[][] X = {
    {0.5, -1.25, 0.75},
    {1.5, 0.25, -0.5},
    {-0.75, 0.5, 1.25},
    {0.25, 1, -1},
    {-1, -0.25, 0.5},
    {0.75, -0.5, 0.25},
    {1, 1.25, -0.75},
    {-0.5, 0.75, 1},
    {0.25, -1, 1.5}
  };

  private static double[][] rows(int count) {
    double[][] rows = new double[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = X[i].clone();
    }
    return rows;
  }

  /** Nine rows, one of them another one. */
  private static double[][] with(int index, double... row) {
    double[][] all = rows(9);
    all[index] = row;
    return all;
  }

  private static double[] targets(int count) {
    double[] y = new double[count];
    for (int i = 0; i < count; i++) {
      y[i] = i % 3 == 0 ? -1 : 0.5 * i;
    }
    return y;
  }

  private static double[] weights() {
    return new double[] {0.4, -0.3, 0.7};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logistic(
      double[] w, @Constant double[][] x, @Constant double[] y, double ridge) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double[] features = x[i];
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * features[j];
      }
      sum += softplus(-y[i] * score);
    }
    double penalty = 0;
    for (double each : w) {
      penalty += each * each;
    }
    return sum + ridge * penalty;
  }

  private static double softplus(double t) {
    return t > 0 ? t + Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t));
  }

  static Object[][] logisticInputs() {
    Object[][] inputs = new Object[34][];
    for (int n = 0; n < 10; n++) {
      inputs[n] = new Object[] {weights(), rows(n), targets(n), 0.1};
    }
    for (int i = 0; i < 6; i++) {
      inputs[10 + i] = new Object[] {weights(), with(i, 0.5, 0.25), targets(9), 0.1};
      inputs[16 + i] = new Object[] {weights(), with(i, (double[]) null), targets(9), 0.1};
      inputs[22 + i] = new Object[] {weights(), with(i, 0.5, 1, -1, 2), targets(9), 0.1};
      inputs[28 + i] = new Object[] {weights(), rows(9), targets(i), 0.1};
    }
    return inputs;
  }

  /** The rows are asked for where their elements are; the labels may be null. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double linear(double[] w, double bias, @Constant double[][] x, @Constant double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double residual = bias - y[i];
      for (int j = 0; j < w.length; j++) {
        residual += x[i][j] * w[j];
      }
      sum += residual * residual;
    }
    return sum / x.length;
  }

  static Object[][] linearInputs() {
    return new Object[][] {
      {weights(), 0.2, rows(9), targets(9)},
      {weights(), 0.2, rows(4), targets(4)},
      {weights(), 0.2, rows(6), null},
      {weights(), 0.2, null, targets(1)},
      {new double[0], 0.2, with(2, (double[]) null), targets(9)},
      {weights(), 0.2, with(7, 1), targets(9)},
      {weights(), 0.2, with(3, 1), targets(2)},
      {weights(), 0.2, with(0, X[1]), targets(9)}
    };
  }

  /** Counts instead of labels, an intercept among the weights. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double poisson(double[] w, @Constant double[][] x, @Constant int[] counts) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double[] row = x[i];
      double eta = w[0];
      for (int j = 0; j < w.length - 1; j++) {
        eta += w[j + 1] * row[j];
      }
      sum += Math.exp(eta) - counts[i] * eta;
    }
    return sum;
  }

  static Object[][] poissonInputs() {
    return new Object[][] {
      {new double[] {0.1, 0.4, -0.3, 0.7}, rows(7), new int[] {0, 1, 2, 0, 3, 1, 0}},
      {new double[] {0.1, 0.4}, rows(5), new int[] {0, 1, 2, 0, 3}},
      {new double[] {0.1}, rows(5), new int[] {0, 1, 2, 0, 3}},
      {new double[0], rows(5), new int[] {0, 1, 2, 0, 3}},
      {new double[] {0.1, 0.4, -0.3, 0.7, 0.2}, rows(5), new int[] {0, 1, 2, 0, 3}},
      {new double[] {0.1, 0.4, -0.3, 0.7}, rows(7), new int[] {0, 1, 2, 0, 3, 1}}
    };
  }

  /** Two sums over a row, two arrays of weights, which may be one. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twoSums(double[] u, double[] v, @Constant double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double[] row = x[i];
      double a = 0;
      double b = 1;
      for (int j = 0; j < u.length; j++) {
        a += u[j] * row[j];
        b -= v[j] * row[j];
      }
      sum += a * b;
    }
    return sum;
  }

  static Object[][] twoSumsInputs() {
    return new Object[][] {
      {weights(), new double[] {0.2, 0.6, -0.4}, rows(6)},
      {weights(), new double[] {0.2, 0.6}, rows(6)},
      {new double[] {0.2, 0.6}, weights(), rows(4)}
    };
  }

  /** Two inner loops, the second of which needs what the first one found. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double centred(double[] w, @Constant double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double mean = 0;
      for (int j = 0; j < w.length; j++) {
        mean += x[i][j] * w[j];
      }
      mean /= w.length;
      double spread = 0;
      for (int j = 0; j < w.length; j++) {
        double d = x[i][j] - mean;
        spread += d * d * w[j];
      }
      sum += spread;
    }
    return sum;
  }

  static Object[][] centredInputs() {
    return new Object[][] {
      {weights(), rows(6)}, {weights(), with(1, 1, 2)}, {weights(), with(5, 1, 2)}
    };
  }

  /** Some rows only: from a row that the caller names, up to one that need not be there. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double batch(
      double[] w, @Constant double[][] x, @Constant double[] y, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      double[] row = x[i];
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * row[j];
      }
      double e = score - y[i];
      sum += e > 0 ? e * e : 0.25 * e * e;
    }
    return sum;
  }

  static Object[][] batchInputs() {
    return new Object[][] {
      {weights(), rows(9), targets(9), 0, 9},
      {weights(), rows(9), targets(9), 1, 7},
      {weights(), rows(9), targets(9), 3, 12},
      {weights(), rows(9), targets(9), -1, 7},
      {weights(), rows(9), targets(9), -5, -1},
      {weights(), rows(9), targets(9), 7, Integer.MAX_VALUE},
      {weights(), rows(9), targets(9), Integer.MAX_VALUE - 1, Integer.MAX_VALUE},
      {weights(), rows(9), targets(9), 2, Integer.MIN_VALUE},
      {weights(), rows(9), targets(9), Integer.MIN_VALUE, 4},
      {weights(), rows(9), targets(5), 0, 9},
      {weights(), null, null, 4, 4},
      {weights(), null, targets(4), 0, 4}
    };
  }

  /** The data are active, too. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double activeRows(double[] w, double[][] x) {
    double sum = 0;
    for (int i = 1; i < x.length; i++) {
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      sum += Math.sin(score);
    }
    return sum;
  }

  static Object[][] activeRowsInputs() {
    return new Object[][] {
      {weights(), rows(9)},
      {weights(), rows(4)},
      {weights(), with(4, 1, 2)},
      {weights(), with(0, 1, 2)}
    };
  }

  /** Inner loops end where the rows end, which have any lengths. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double lengths(double[] w, @Constant double[][] x, @Constant double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double[] row = x[i];
      double score = 0;
      for (int j = 0; j < row.length; j++) {
        score += w[j] * row[j];
      }
      double e = score - y[i];
      sum += e * e / row.length;
    }
    return sum;
  }

  static Object[][] lengthsInputs() {
    return new Object[][] {
      {weights(), rows(9), targets(9)},
      {weights(), rows(4), targets(4)},
      {weights(), with(2, 1, 2), targets(9)},
      {weights(), with(5, 1, 2), targets(9)},
      {weights(), with(3, 1, 2, 3, 4), targets(9)},
      {weights(), with(3, (double[]) null), targets(9)},
      {weights(), with(8, (double[]) null), targets(9)},
      {new double[] {1, 2}, rows(9), targets(9)},
      {weights(), rows(9), targets(7)}
    };
  }

  /** The rows of two arrays side by side, to the end of those of one of them. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pairs(double[][] a, @Constant double[][] b, double scale) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double product = 1;
      for (int j = 0; j < b[i].length; j++) {
        product += a[i][j] * b[i][j] * scale;
      }
      sum += Math.log(product * product);
    }
    return sum;
  }

  static Object[][] pairsInputs() {
    return new Object[][] {
      {rows(9), rows(9), 0.5},
      {rows(9), with(2, 1, 2), 0.5},
      {rows(9), with(6, 1, 2, 3, 4), 0.5},
      {with(5, 1, 2), rows(9), 0.5},
      {rows(5), rows(9), 0.5},
      {rows(9), rows(5), 0.5},
      {rows(9), with(1, (double[]) null), 0.5}
    };
  }

  /** Each level is half of the one before, and the score: handed on, but no sum. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double smoothed(double[] w, @Constant double[][] x) {
    double level = 0;
    for (int i = 0; i < x.length; i++) {
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      level = 0.5 * level + score;
    }
    return level;
  }

  static Object[][] smoothedInputs() {
    return new Object[][] {{weights(), rows(9)}, {weights(), rows(3)}};
  }

  /** A matrix of the method's own, of which the caller names the first row. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ownRows(double[] w, int n, int from) {
    double[][] powers = new double[n][w.length];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < w.length; j++) {
        powers[i][j] = j == 0 ? 1 : powers[i][j - 1] * (0.25 * i - 0.5);
      }
    }
    double sum = 0;
    for (int i = from; i < n; i++) {
      double value = 0;
      for (int j = 0; j < w.length; j++) {
        value += w[j] * powers[i][j];
      }
      sum += value * value;
    }
    return sum;
  }

  static Object[][] ownRowsInputs() {
    return new Object[][] {
      {weights(), 9, 0},
      {weights(), 9, 2},
      {weights(), 9, 12},
      {weights(), 9, Integer.MAX_VALUE - 1},
      {weights(), 9, -1},
      {weights(), 0, 0},
      {weights(), -1, 0},
      {new double[0], 6, 0}
    };
  }

  /** Rows change places before they are used. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double movedRows(double[] w, double[][] x, double scale) {
    double[] first = x[0];
    x[0] = x[3];
    x[3] = first;
    double[] made = new double[w.length + 1];
    for (int j = 0; j < w.length; j++) {
      made[j] = scale * w[j];
    }
    x[1] = made;
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      sum += score * score;
    }
    return sum;
  }

  static Object[][] movedRowsInputs() {
    return new Object[][] {
      {weights(), rows(9), 0.5}, {weights(), rows(4), 0.5}, {weights(), with(6, 1, 2), 0.5}
    };
  }

  /** Inner loops of a length that is known to be short: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double planes(double[] w, @Constant double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double score = 0;
      for (int j = 0; j < 3; j++) {
        score += w[j] * x[i][j];
      }
      sum += score * score;
    }
    return sum;
  }

  static Object[][] planesInputs() {
    return new Object[][] {{weights(), rows(9)}};
  }

  /** Exponentials of each element take so long that sums need not wait: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logSums(double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double total = 0;
      for (int j = 0; j < x[i].length; j++) {
        total += Math.exp(x[i][j]);
      }
      sum += Math.log(total);
    }
    return sum;
  }

  static Object[][] logSumsInputs() {
    return new Object[][] {{rows(9)}, {with(3, 1, 2)}};
  }

  /** Singles: each product and sum is rounded as Java does. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float singles(float[] w, @Constant float[][] x, @Constant float[] y) {
    float sum = 0;
    for (int i = 0; i < x.length; i++) {
      float[] row = x[i];
      float score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * row[j];
      }
      sum += score * y[i];
    }
    return sum;
  }

  static Object[][] singlesInputs() {
    float[][] x = {{0.5f, 2}, {1, -1}, {0.25f, 0.75f}, {2, 0.5f}, {-1, 1.5f}};
    return new Object[][] {
      {new float[] {0.5f, 0.75f}, x, new float[] {1, 2, 3, 4, 5}},
      {new float[] {0.5f, 0.75f}, x, new float[] {1, 2, 3}}
    };
  }

  /** One sum that all rows add to in turn waits for each row: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double oneSum(double[] w, @Constant double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < w.length; j++) {
        sum += w[j] * x[i][j];
      }
    }
    return sum * sum;
  }

  static Object[][] oneSumInputs() {
    return new Object[][] {{weights(), rows(9)}};
  }

  /** A row starts from the score of the row before: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chained(double[] w, @Constant double[][] x) {
    double score = 0;
    for (int i = 0; i < x.length; i++) {
      double before = Math.sin(score);
      score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j] + before;
      }
    }
    return score;
  }

  static Object[][] chainedInputs() {
    return new Object[][] {{weights(), rows(9)}};
  }

  /** Only some rows are summed up: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double someRows(double[] w, @Constant double[][] x, @Constant double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      if (y[i] > 0) {
        double score = 0;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j];
        }
        sum += Math.exp(score);
      }
    }
    return sum;
  }

  static Object[][] someRowsInputs() {
    return new Object[][] {{weights(), rows(9), targets(9)}};
  }

  /** Leaves when it has seen enough: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double enough(double[] w, @Constant double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      sum += score * score;
      if (sum > 1) {
        break;
      }
    }
    return sum;
  }

  static Object[][] enoughInputs() {
    return new Object[][] {{weights(), rows(9)}};
  }

  /** Divides whole numbers, which may throw: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double divided(double[] w, @Constant double[][] x, @Constant int[] n) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      sum += score * (12 / n[i]);
    }
    return sum;
  }

  static Object[][] dividedInputs() {
    return new Object[][] {
      {weights(), rows(5), new int[] {1, 2, 3, 4, 5}},
      {weights(), with(4, 1), new int[] {1, 2, 3, 0, 5}}
    };
  }

  /** Writes the weights in between: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double descent(double[] w, @Constant double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      sum += score * score;
      for (int j = 0; j < w.length; j++) {
        w[j] -= 0.125 * score * x[i][j];
      }
    }
    return sum;
  }

  static Object[][] descentInputs() {
    return new Object[][] {{weights(), rows(9)}};
  }

  /** Epochs around the loop over the rows. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double epochs(double[] w, @Constant double[][] x, int count) {
    double total = 0;
    for (int e = 0; e < count; e++) {
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        double score = e;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j];
        }
        sum += score * score;
      }
      total += sum / (e + 1);
    }
    return total;
  }

  static Object[][] epochsInputs() {
    return new Object[][] {
      {weights(), rows(6), 3}, {weights(), rows(6), 0}, {weights(), with(4, 1, 2), 2}
    };
  }

  /** A number of rows that may be less than none, for which rows of the tape are empty. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double window(double[] w, double b, @Constant double[][] x, int from, int to) {
    double s = 1;
    double p = 1;
    int n = to - from;
    for (int i = 0; i < n; i++) {
      double z = 0;
      double bi = b * i;
      for (int j = 0; j < w.length; j++) {
        z += (w[j] + bi) * x[i][j];
      }
      s += Math.exp(z);
      p += Math.exp(-z) * z;
    }
    return Math.log(s) * Math.sin(p);
  }

  static Object[][] windowInputs() {
    double[][] x = new double[9][];
    for (int i = 0; i < x.length; i++) {
      x[i] = new double[] {0.1 * i, 0.3 - 0.05 * i, 0.2};
    }
    double[] w = {0.5, -0.25, 0.125};
    return new Object[][] {{w, 0.1, x, 0, 9}, {w, 0.1, x, 3, 8}, {w, 0.1, x, -1, Integer.MAX_VALUE}};
  }

  /** Two conversions of one number are two numbers. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double conversions(double[] w, @Constant double[][] x, int m) {
    double[] s = new double[(byte) m];
    double sum = 0.25;
    for (int i = 0; i < (int) (double) m; i++) {
      double z = 0;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      if (z > 1e9) {
        z += s[i];
      }
      sum += z * z;
    }
    return sum;
  }

  static Object[][] conversionsInputs() {
    double[][] x = new double[9][];
    for (int i = 0; i < x.length; i++) {
      x[i] = new double[] {0.1 * i, 0.3 - 0.05 * i, 0.2};
    }
    double[] w = {0.5, -0.25, 0.125};
    return new Object[][] {{w, x, 9}, {w, x, 0}, {w, x, Integer.MIN_VALUE + 16}, {w, x, 256 + 16}};
  }

  /** Two sums to which one element may belong: they keep their order. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double first(double[] w, @Constant double[][] x) {
    double t = 0;
    for (int i = 0; i < x.length; i++) {
      double s = 0;
      for (int j = 0; j < w.length; j++) {
        s += w[j] * w[0] * x[i][j];
      }
      t += Math.sin(s);
    }
    return t;
  }

  static Object[][] firstInputs() {
    double[][] x = new double[9][];
    for (int i = 0; i < x.length; i++) {
      x[i] = new double[] {0.1 * i, 0.3 - 0.05 * i, 0.2};
    }
    return new Object[][] {{new double[] {0.5, -0.25, 0.125}, x}};
  }
}
