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
}
