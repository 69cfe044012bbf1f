package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Loops whose iterations compute numbers of their own by a chain of operations, and keep them: four
 * iterations run together, each with a row for itself.
 */
final class PrivateRows {

  private PrivateRows() {}

  private static double[] numbers(int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = 0.125 * ((3 * i) % 7) - 0.25;
    }
    return numbers;
  }

  /** A polynomial that is fitted to the sign, at points between -1 and 1. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double fitted(double[] c, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double t = -1 + 2.0 * i / (n - 1);
      double residual = Math.signum(t);
      double power = 1;
      for (int j = 0; j < c.length; j++) {
        residual -= c[j] * power;
        power *= t;
      }
      sum += residual * residual;
    }
    return 0.5 * sum;
  }

  static Object[][] fittedInputs() {
    Object[][] inputs = new Object[15][];
    for (int k = 0; k < 10; k++) {
      inputs[k] = new Object[] {numbers(4), k + 2};
    }
    inputs[10] = new Object[] {numbers(0), 0};
    inputs[11] = new Object[] {numbers(1), 7};
    inputs[12] = new Object[] {numbers(3), -1};
    inputs[13] = new Object[] {numbers(3), Integer.MIN_VALUE};
    inputs[14] = new Object[] {numbers(9), 16};
    return inputs;
  }

  /** The points are data, of which there may be too few. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double measured(double[] c, @Constant double[] at, @Constant double[] y, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double t = at[i];
      double value = 0;
      double power = 1;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * c[j] * power;
        power *= t;
      }
      double residual = value - y[i];
      sum += residual * residual;
    }
    return sum;
  }

  static Object[][] measuredInputs() {
    return new Object[][] {
      {numbers(4), numbers(9), numbers(9), 9},
      {numbers(4), numbers(9), numbers(9), 6},
      {numbers(4), numbers(7), numbers(9), 9},
      {numbers(4), numbers(9), numbers(5), 9},
      {numbers(4), null, numbers(9), 9},
      {numbers(4), numbers(9), null, 8},
      {numbers(4), numbers(3), numbers(3), 3}
    };
  }

  /** Goes on with what it has where points are missing. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double resumed(double[] c, @Constant double[] at, int n, double s) {
    double sum = s;
    try {
      for (int i = 0; i < n; i++) {
        double t = at[i];
        double value = 0.5;
        double power = 1;
        for (int j = 0; j < c.length; j++) {
          value += c[j] * power;
          power *= t;
        }
        sum += value * value;
      }
    } catch (IndexOutOfBoundsException e) {
      sum = 3 * s;
    }
    return sum * s;
  }

  static Object[][] resumedInputs() {
    return new Object[][] {
      {numbers(4), numbers(9), 9, 0.75},
      {numbers(4), numbers(9), 12, 0.75},
      {numbers(4), numbers(2), 9, 0.75},
      {numbers(0), numbers(9), 10, 0.75}
    };
  }

  /** Two rows for each iteration; what is added for the one may be added to the other, too. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double both(double[] a, double[] b, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double t = 0.125 * i;
      double first = 0;
      double power = 1;
      for (int j = 0; j < a.length; j++) {
        first += a[j] * power;
        power *= t;
      }
      double second = 1;
      double decay = 1;
      for (int j = 0; j < b.length; j++) {
        second += b[j] * decay;
        decay = decay * 0.5 - t;
      }
      sum += first * second;
    }
    return sum;
  }

  static Object[][] bothInputs() {
    return new Object[][] {
      {numbers(4), numbers(3), 9},
      {numbers(2), numbers(5), 4},
      {numbers(0), numbers(5), 6},
      {numbers(4), numbers(0), 6},
      {numbers(4), numbers(3), 3}
    };
  }

  /** Two rows for each iteration, both of the same numbers. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pair(double[] c, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double t = 0.125 * i;
      double value = 0;
      double power = 1;
      double decay = t;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power * (c[j] + decay);
        power *= t;
        decay = 0.5 - decay;
      }
      sum += value * value;
    }
    return sum;
  }

  static Object[][] pairInputs() {
    return new Object[][] {{numbers(4), 9}, {numbers(2), 4}, {numbers(0), 6}, {numbers(5), 3}};
  }

  /** The same arrays for both. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twice(double[] a, int n) {
    return both(a, a, n) + fitted(a, n);
  }

  static Object[][] twiceInputs() {
    return new Object[][] {{numbers(4), 9}, {numbers(3), 4}};
  }

  /** Again and again, with rows that are taken once. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double swept(double[] c, int sweeps, int n) {
    double total = 1;
    for (int k = 0; k < sweeps; k++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        double t = 0.25 * i - 0.5 * k;
        double value = 0;
        double power = 1;
        for (int j = 0; j < c.length; j++) {
          value += c[j] * power;
          power *= t;
        }
        sum += value * value;
      }
      total += Math.sin(sum);
    }
    return total;
  }

  static Object[][] sweptInputs() {
    return new Object[][] {
      {numbers(4), 3, 6}, {numbers(4), 2, 3}, {numbers(4), 0, 6}, {numbers(2), 2, 0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float single(float[] c, int n) {
    float sum = 0;
    for (int i = 0; i < n; i++) {
      float t = 0.25f * i;
      float value = 0;
      float power = 1;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        power *= t;
      }
      sum += value * value;
    }
    return sum;
  }

  static Object[][] singleInputs() {
    return new Object[][] {{new float[] {0.5f, -0.25f, 0.75f}, 7}, {new float[] {1, 2}, 2}};
  }

  /** From the second element on, and from another point than the first. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double later(double[] c, int from, int n) {
    double sum = 0;
    for (int i = from; i < n; i++) {
      double t = 0.5 - 0.125 * i;
      double value = c[0];
      double power = t;
      for (int j = 1; j < c.length; j++) {
        value += c[j] * power;
        power *= t;
      }
      sum += value * value * value;
    }
    return sum;
  }

  static Object[][] laterInputs() {
    return new Object[][] {
      {numbers(4), 0, 9}, {numbers(4), -3, 4}, {numbers(4), 2, 5}, {numbers(1), 0, 6},
      {numbers(0), 0, 6}, {numbers(4), -9, -2}
    };
  }

  /** Every iteration begins where the one before has ended: their chains are one. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chained(double[] c, int n) {
    double sum = 0;
    double power = 1;
    for (int i = 0; i < n; i++) {
      double t = 0.5 + 0.125 * i;
      double value = 0;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        power *= t;
      }
      sum += value * value;
    }
    return sum;
  }

  static Object[][] chainedInputs() {
    return new Object[][] {{numbers(3), 6}, {numbers(3), 4}, {numbers(0), 5}};
  }

  /** An element of one iteration is read by the next one: its row is not its own. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double carried(double[] c, int n) {
    double[] powers = new double[c.length];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double t = 0.5 + 0.125 * i;
      double value = 0;
      double power = 1;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * powers[j];
        powers[j] = power * c[j];
        power *= t;
      }
      sum += value * value;
    }
    return sum;
  }

  static Object[][] carriedInputs() {
    return new Object[][] {{numbers(3), 6}, {numbers(4), 5}};
  }

  /** What iterations hand on is used before, between and behind the inner loops. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double handed(double[] c, int n) {
    double sum = 0;
    double before = 1;
    double after = 0.5;
    int hits = 0;
    for (int i = 0; i < n; i++) {
      before = before * 0.5 - 0.125 * i;
      double value = 0;
      double power = 1;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        power *= before;
      }
      hits = hits * 3 + i;
      sum += value * value * after;
      after = 0.75 - after * 0.5 + 0.01 * hits;
    }
    return sum + after;
  }

  static Object[][] handedInputs() {
    return new Object[][] {{numbers(4), 9}, {numbers(4), 4}, {numbers(0), 6}, {numbers(3), 3}};
  }

  /** Three more are added to the index, or taken from the length, near the ends of the range. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double window(double[] c, @Constant double[] at, int from, int n) {
    double sum = 0;
    for (int i = from; i < n; i++) {
      double t = at[i];
      double value = 0;
      double power = 1;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        power *= t;
      }
      sum += value * value;
    }
    return sum;
  }

  static Object[][] windowInputs() {
    int max = Integer.MAX_VALUE;
    int min = Integer.MIN_VALUE;
    return new Object[][] {
      {numbers(4), numbers(9), 0, 9},
      {numbers(4), numbers(9), -1, 9},
      {numbers(4), numbers(9), 0, max},
      {numbers(4), numbers(9), max - 2, max},
      {numbers(4), numbers(9), max - 2, min + 1},
      {numbers(4), numbers(2), -5, min},
      {numbers(4), numbers(2), max - 2, 2}
    };
  }

  /** No array has as many elements: the bound itself overflows, and so might the index. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double wrapped(double[] c, int from, int n) {
    double sum = 0;
    for (int i = from; i < n - 1; i++) {
      double t = 0.125 * (i & 3);
      double value = 0.5;
      double power = 1;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        power *= t;
      }
      sum += value * value;
    }
    return sum;
  }

  static Object[][] wrappedInputs() {
    int max = Integer.MAX_VALUE;
    int min = Integer.MIN_VALUE;
    return new Object[][] {
      {numbers(3), 0, 8},
      {numbers(3), -3, 6},
      {numbers(3), max - 9, max},
      {numbers(3), max - 9, min},
      {numbers(3), max - 2, min},
      {numbers(3), max - 2, min + 3},
      {numbers(3), min, min + 9}
    };
  }

  /** A row of doubles and a row of floats, not of one length. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kinds(double[] c, float[] f, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double t = 0.5 + 0.125 * i;
      double value = 0;
      double power = 1;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        power *= t;
      }
      float single = 0;
      float half = (float) t;
      for (int j = 0; j < f.length; j++) {
        single += f[j] * half;
        half = half * (float) t - 0.25f;
      }
      sum += value * single;
    }
    return sum;
  }

  static Object[][] kindsInputs() {
    return new Object[][] {
      {numbers(4), new float[] {0.5f, 1, -2}, 9},
      {numbers(3), new float[] {0.5f, 1, -2, 4, 0.25f}, 7},
      {numbers(0), new float[] {0.5f, 1}, 5}
    };
  }

  private static double squared(double[] c, double t) {
    double value = 0.25;
    double power = 1;
    for (int j = 0; j < c.length; j++) {
      value -= c[j] * power;
      power *= t;
    }
    return value * value;
  }

  /** More loops than fit into a method four times: some are taken together, others are not. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double many(double[] c, double[] d, int n) {
    double first = 0;
    double second = 0;
    for (int i = 0; i < n; i++) {
      first += squared(c, 0.125 * i);
    }
    for (int i = 1; i < n; i++) {
      second -= squared(d, 0.25 - 0.125 * i);
    }
    for (int i = 0; i < n - 1; i++) {
      first += squared(d, 0.5 - 0.125 * i);
    }
    for (int i = 0; i < n + 1; i++) {
      second -= squared(c, 0.75 - 0.125 * i);
    }
    for (int i = 2; i < n; i++) {
      first += squared(c, 1 - 0.125 * i);
    }
    for (int i = 0; i < 6; i++) {
      second -= squared(d, 0.25 * i - 0.5);
    }
    return first + second;
  }

  static Object[][] manyInputs() {
    return new Object[][] {
      {numbers(4), numbers(3), 9},
      {numbers(3), numbers(0), 4},
      {numbers(2), numbers(5), 0},
      {numbers(2), numbers(2), Integer.MIN_VALUE + 1}
    };
  }

  /** Three points are never four, six are four once. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double few(double[] c) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += squared(c, 0.125 * i);
    }
    for (int i = 0; i < 6; i++) {
      sum -= squared(c, 0.5 - 0.125 * i);
    }
    return sum;
  }

  static Object[][] fewInputs() {
    return new Object[][] {{numbers(4)}, {numbers(1)}, {numbers(0)}};
  }
}
