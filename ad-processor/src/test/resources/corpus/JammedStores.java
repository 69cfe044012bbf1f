package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Loops over rows of data that store elements, as layers of networks do: four rows are taken
 * together, unless the arrays that are written may be others that the loop uses.
 */
final class JammedStores {

  private JammedStores() {}

  private static double[][] rows(int count, int length) {
    double[][] rows = new double[count][length];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < length; j++) {
        rows[i][j] = 0.25 * ((5 * i + 3 * j) % 8) - 0.75;
      }
    }
    return rows;
  }

  /** Nine rows, one of them another one. */
  private static double[][] with(int index, double... row) {
    double[][] all = rows(9, 3);
    all[index] = row;
    return all;
  }

  private static float[][] singles(double[][] rows) {
    float[][] singles = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      singles[i] = new float[rows[i].length];
      for (int j = 0; j < rows[i].length; j++) {
        singles[i][j] = (float) rows[i][j];
      }
    }
    return singles;
  }

  private static double[] numbers(int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = 0.125 * ((3 * i) % 7) - 0.25;
    }
    return numbers;
  }

  private static double sum(double[] terms) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += terms[i] * terms[i] * (1 + 0.25 * i);
    }
    return sum;
  }

  /** A hidden layer. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double network(double[][] w, double[] bias, double[] v, double[] in) {
    double[] hidden = new double[w.length];
    for (int h = 0; h < w.length; h++) {
      double z = bias[h];
      for (int j = 0; j < in.length; j++) {
        z += w[h][j] * in[j];
      }
      hidden[h] = Math.tanh(z);
    }
    double out = 0;
    for (int h = 0; h < hidden.length; h++) {
      out += v[h] * hidden[h];
    }
    return out * out;
  }

  static Object[][] networkInputs() {
    Object[][] inputs = new Object[15][];
    for (int n = 0; n < 10; n++) {
      inputs[n] = new Object[] {rows(n, 3), numbers(n), numbers(n), numbers(3)};
    }
    inputs[10] = new Object[] {with(5, 1, 2), numbers(9), numbers(9), numbers(3)};
    inputs[11] = new Object[] {with(2, 1, 2, -1, 4), numbers(9), numbers(9), numbers(3)};
    inputs[12] = new Object[] {rows(9, 3), numbers(6), numbers(9), numbers(3)};
    inputs[13] = new Object[] {rows(9, 3), numbers(9), numbers(8), numbers(3)};
    inputs[14] = new Object[] {rows(9, 0), numbers(9), numbers(9), numbers(0)};
    return inputs;
  }

  /** Layers of another method, each of which reads what the one before has stored. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double layers(double[][] a, double[][] b, double[] in) {
    double[] first = new double[a.length];
    layer(a, in, first);
    double[] second = new double[b.length];
    layer(b, first, second);
    return sum(second);
  }

  private static void layer(double[][] w, double[] in, double[] out) {
    for (int h = 0; h < out.length; h++) {
      double z = 0;
      for (int j = 0; j < in.length; j++) {
        z += w[h][j] * in[j];
      }
      out[h] = Math.sin(z);
    }
  }

  static Object[][] layersInputs() {
    return new Object[][] {
      {rows(6, 3), rows(5, 6), numbers(3)},
      {rows(3, 4), rows(9, 3), numbers(4)},
      {rows(6, 3), rows(5, 4), numbers(3)},
      {rows(4, 2), rows(4, 5), numbers(3)}
    };
  }

  /** What the method finds out about each row is the caller's, some of it of some rows only. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double labelled(
      double[] w, @Constant double[][] x, int[] label, boolean[] isMarked, char[] last) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.125;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      if (score > 0) {
        label[i] = i + 1;
      }
      isMarked[i] = score > sum;
      last[1] = (char) (40000 * i);
      sum += score * score;
    }
    return sum;
  }

  static Object[][] labelledInputs() {
    Object[][] inputs = new Object[19][];
    for (int n = 0; n < 10; n++) {
      inputs[n] = labelledInput(rows(n, 3), n);
    }
    for (int n = 10; n < 19; n++) {
      inputs[n] = labelledInput(rows(9, 3), 9);
    }
    inputs[10][1] = with(2, (double[]) null);
    inputs[11][1] = with(6, 1, 2);
    inputs[12][2] = new int[7];
    inputs[13][2] = null;
    inputs[14][3] = new boolean[6];
    inputs[15][3] = null;
    inputs[16][4] = new char[1];
    inputs[17][4] = null;
    inputs[18][0] = numbers(0);
    return inputs;
  }

  private static Object[] labelledInput(double[][] x, int count) {
    return new Object[] {numbers(3), x, new int[count], new boolean[count], new char[2]};
  }

  /** Counts rows until one is too short, or there is no place for the count. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double counted(double[] w, @Constant double[][] x, int[] count, double s) {
    double sum = s;
    try {
      for (int i = 0; i < x.length; i++) {
        double score = 0;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j];
        }
        count[i] = i + 1;
        sum += Math.sin(score);
      }
    } catch (IndexOutOfBoundsException e) {
      sum = 2 * s;
    }
    for (int each : count) {
      sum += each * s;
    }
    return sum;
  }

  static Object[][] countedInputs() {
    return new Object[][] {
      {numbers(3), rows(9, 3), new int[9], 0.75},
      {numbers(3), rows(4, 3), new int[5], 0.75},
      {numbers(3), rows(9, 3), new int[6], 0.75},
      {numbers(3), with(7, 1, 2), new int[9], 0.75},
      {numbers(3), with(1, 1, 2), new int[9], 0.75},
      {numbers(3), with(5, (double[]) null), new int[9], 0.75}
    };
  }

  /** Inner loops store, too: rows of the method's own, and what the last row leaves. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double traced(double[] w, @Constant float[][] x, double s) {
    double[][] trace = new double[x.length][w.length];
    double[] last = new double[w.length + 1];
    double[] partial = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      float[] row = x[i];
      double z = s;
      for (int j = 0; j < w.length; j++) {
        z += s * row[j];
        partial[i] = z;
        last[j + 1] = z;
      }
      for (int j = 0; j < w.length; j++) {
        trace[i][j] = z * row[j];
      }
    }
    double sum = sum(partial) + sum(last);
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < w.length; j++) {
        sum += w[j] * trace[i][j];
      }
    }
    return sum;
  }

  static Object[][] tracedInputs() {
    return new Object[][] {
      {numbers(3), singles(rows(9, 3)), 0.5},
      {numbers(3), singles(rows(4, 3)), 0.5},
      {numbers(3), singles(rows(3, 3)), 0.5},
      {numbers(3), singles(with(6, 1, 2)), 0.5},
      {numbers(3), singles(with(2, 1, 2, -1, 0.5)), 0.5},
      {numbers(0), singles(with(6, 1)), 0.5}
    };
  }

  /** Singles of the caller's in numbers of the caller's, which cannot be the same arrays. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double widened(float[] w, @Constant float[][] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      double z = 0.125;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      y[i] = z * z;
    }
    return sum(y);
  }

  static Object[][] widenedInputs() {
    return new Object[][] {
      {new float[] {0.5f, 0.75f, -1}, singles(rows(9, 3)), numbers(9)},
      {new float[] {0.5f, 0.75f, -1}, singles(rows(5, 3)), numbers(7)},
      {new float[] {0.5f, 0.75f, -1}, singles(rows(9, 3)), numbers(6)},
      {new float[] {0.5f, 0.75f, -1}, singles(with(5, 1, 2)), numbers(9)}
    };
  }

  /** Some rows only, of which one may not be there, or have no place for what it gives. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double batch(double[] w, @Constant double[][] x, int[] sign, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      double score = 0.125;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      sign[i] = score < 0 ? -1 : 1;
      sum = 0.5 * sum + score;
    }
    return sum;
  }

  static Object[][] batchInputs() {
    return new Object[][] {
      {numbers(3), rows(9, 3), new int[9], 0, 9},
      {numbers(3), rows(9, 3), new int[9], 2, 8},
      {numbers(3), rows(9, 3), new int[7], 1, 9},
      {numbers(3), rows(9, 3), new int[12], 3, 12},
      {numbers(3), rows(9, 3), new int[9], -1, 7},
      {numbers(3), rows(9, 3), new int[9], 7, Integer.MAX_VALUE},
      {numbers(3), rows(9, 3), new int[9], 2, Integer.MIN_VALUE},
      {numbers(3), null, null, 4, 4}
    };
  }

  /** Counts in rows of the caller's, of which one may stand twice: the last one stays. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ranked(double[] w, @Constant double[][] x, int[][] rank) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
        rank[i][j] = 10 * i + j;
      }
      sum += Math.exp(score);
    }
    return sum * rank[4][0];
  }

  static Object[][] rankedInputs() {
    int[][] twice = new int[9][3];
    twice[1] = twice[3];
    twice[6] = twice[0];
    int[][] ragged = new int[9][3];
    ragged[6] = new int[2];
    return new Object[][] {
      {numbers(3), rows(9, 3), new int[9][3]},
      {numbers(3), rows(9, 3), twice},
      {numbers(3), rows(9, 3), ragged},
      {numbers(3), rows(9, 3), new int[6][4]},
      {numbers(3), rows(9, 3), new int[9][]}
    };
  }

  /** The place of a count is a row of the data, which later rows read: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double intoRow(double[] w, int[][] x) {
    int[] y = new int[x.length];
    x[2] = y;
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double z = 0.5;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      sum += z * z;
      y[i] = 3 * i - 4;
    }
    return sum;
  }

  static Object[][] intoRowInputs() {
    return new Object[][] {{numbers(3), new int[9][3]}, {numbers(3), new int[4][3]}};
  }

  /** Rows read what the first row has stored: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recurrent(double[] w, @Constant double[][] x, double s) {
    double[] state = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double z = s * state[0] + s;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      state[i] = Math.tanh(z);
    }
    return sum(state);
  }

  static Object[][] recurrentInputs() {
    return new Object[][] {{numbers(3), rows(9, 3), 0.75}, {numbers(3), rows(1, 3), 0.75}};
  }

  /** Two stores to one array, whose order counts: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twoStores(double[] w, @Constant double[][] x, int[] order) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      order[0] = i;
      double z = 0;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      order[i] = 5 * i;
      sum += z * z;
    }
    return sum + order[0];
  }

  static Object[][] twoStoresInputs() {
    return new Object[][] {
      {numbers(3), rows(9, 3), new int[9]},
      {numbers(3), rows(4, 3), new int[4]},
      {numbers(3), rows(9, 3), new int[6]}
    };
  }

  /** One element for all steps of all rows, of which only some store: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double lastHigh(double[] w, @Constant double[][] x, int[] last) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double z = 0;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      for (int j = 0; j < w.length; j++) {
        if (x[i][j] > 0.5) {
          last[0] = 10 * i + j;
        }
      }
      sum += z * z;
    }
    return sum + last[0];
  }

  static Object[][] lastHighInputs() {
    double[][] high = {{0, 0, 1}, {0, 1, 0}, {1, 0, 0}, {1, 0, 0}, {0, 0, 0}};
    return new Object[][] {
      {numbers(3), high, new int[1]},
      {numbers(3), rows(9, 3), new int[2]},
      {numbers(3), rows(9, 3), new int[0]}
    };
  }

  /** The caller's arrays, which may be one: left alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double given(@Constant double[][] w, double[] in, double[] out) {
    for (int h = 0; h < w.length; h++) {
      double z = 0;
      for (int j = 0; j < in.length; j++) {
        z += w[h][j] * in[j];
      }
      out[h] = Math.sin(z);
    }
    return sum(out);
  }

  static Object[][] givenInputs() {
    return new Object[][] {
      {rows(5, 5), numbers(5), numbers(5)}, {rows(9, 3), numbers(3), numbers(7)}
    };
  }
}
