package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Loops with one sum, the adjoint of which is known only after them: some compute partial
 * derivatives of the sum at once, which are multiplied afterwards, others look alike but must not.
 */
class ScaledLoops {

  /** The root of the mean square of what a model leaves, by weights that all rows share. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double deviation(double[] w, double b, @Constant double[][] x, @Constant double[] y) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double q = b;
      for (int j = 0; j < w.length; j++) {
        q += w[j] * x[i][j];
      }
      double r = Math.tanh(q) - y[i];
      s += r * r;
    }
    return Math.sqrt(s / x.length);
  }

  static Object[][] deviationInputs() {
    double[][] x = {{0.7, 0.1}, {-0.2, 0.3}, {0.4, 0.9}};
    return new Object[][] {{new double[] {0.3, -0.2}, 0.1, x, new double[] {0.5, -0.1, 0.2}}};
  }

  /** Numbers alone; the trip count is not known. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double likelihood(double rate, double shape, @Constant double[] t) {
    double sum = 0.1;
    int i = 0;
    while (i < t.length && t[i] >= 0) {
      if (t[i] < 2) {
        sum += Math.exp(-rate * t[i]) * Math.pow(t[i] + 1, shape);
      } else {
        sum -= rate / t[i];
      }
      i++;
    }
    return Math.log(sum) * shape;
  }

  static Object[][] likelihoodInputs() {
    return new Object[][] {
      {0.4, 0.7, new double[] {0.1, 0.5, 3, 1.2, -1, 4}}, {0.4, 0.7, new double[] {-1}}
    };
  }

  /** Each of two loops has a sum that the adjoint of the other needs. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double product(double a, double b, @Constant double[] t) {
    double first = 0;
    for (double each : t) {
      first += Math.sin(a * each) * b;
    }
    double second = 0;
    for (double each : t) {
      second += Math.exp(b * each) / a;
    }
    return first * second;
  }

  static Object[][] productInputs() {
    return new Object[][] {{0.4, 0.7, new double[] {0.1, 0.5, 1.2}}, {0.4, 0.7, new double[0]}};
  }

  /** An adjoint of 0 makes nothing of partial derivatives that are infinite. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clipped(double[] p, double a, @Constant double[] t) {
    double s = 0;
    for (int i = 0; i < t.length; i++) {
      s += Math.sqrt(p[0] * t[i]) - p[1] + Math.log(a) * t[i];
    }
    return Math.max(0, s);
  }

  static Object[][] clippedInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.1}, 2.0, new double[] {0.5, 1.2}},
      {new double[] {0.3, 5}, 2.0, new double[] {0.5, 1.2}}
    };
  }

  static Object[][] clippedKinks() {
    return new Object[][] {
      {new double[] {0, 5}, 0.0, new double[] {0.5, 1.2}, new double[3]},
      {new double[] {0, 5}, 2.0, new double[] {0.5, 1.2}, new double[3]}
    };
  }

  /** An infinite adjoint makes nothing of what the sum does not depend on. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double distance(double[] p, double a, double b, @Constant double[] t) {
    double s = 0;
    for (int i = 0; i < t.length; i++) {
      if (t[i] > 9) {
        s += b;
      }
      s += p[0] * t[i] + a;
    }
    return Math.sqrt(s) + p[1] * b;
  }

  static Object[][] distanceInputs() {
    return new Object[][] {{new double[] {0.3, 0.1}, 2.0, 0.4, new double[] {0.5, 1.2, 10}}};
  }

  static Object[][] distanceKinks() {
    double infinity = Double.POSITIVE_INFINITY;
    return new Object[][] {
      {
        new double[] {0, 3}, 0.0, 4.0, new double[] {0.5, 1.2},
        new double[] {infinity, 4, infinity, 3}
      }
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rootOrZero(double[] p, @Constant double[] t) {
    double s = -1;
    for (int i = 0; i < t.length; i++) {
      s += Math.pow(p[0], t[i]) + p[1] * t[i];
    }
    return s > 0 ? Math.sqrt(s) : 0;
  }

  static Object[][] rootOrZeroInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.7}, new double[] {0.5, 1.2}},
      {new double[] {0, -2}, new double[] {0.5, 1.2}}
    };
  }

  /** The weights are rows of a table, which stays as it is. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double layer(double[][] w, double[] v, @Constant double[][] x) {
    double s = 0;
    for (double[] row : x) {
      double out = 0;
      for (int k = 0; k < w.length; k++) {
        double q = 0;
        for (int j = 0; j < row.length; j++) {
          q += w[k][j] * row[j];
        }
        out += v[k] * Math.tanh(q);
      }
      s += out * out;
    }
    return Math.log(1 + s);
  }

  static Object[][] layerInputs() {
    double[][] x = {{0.7, 0.1}, {-0.2, 0.3}, {0.4, 0.9}};
    double[][] w = {{0.3, 0.2}, {-0.4, 0.6}, {0.5, 0.1, 9}};
    return new Object[][] {{w, new double[] {0.3, -0.2, 0.6}, x}};
  }

  /** One row of a table, seen before the loop. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double oneRow(double[][] w, @Constant double[][] x) {
    double[] row = w[1];
    double s = 1;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[i].length; j++) {
        s += Math.sin(row[j] * x[i][j]);
      }
    }
    return s * s + row[0];
  }

  static Object[][] oneRowInputs() {
    double[][] x = {{0.7, 0.1}, {-0.2, 0.3}};
    return new Object[][] {{new double[][] {{0.3, 0.2}, {-0.4, 0.6, 0.1}, {}}, x}};
  }

  /** Both parameters may be the same array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twice(double[] p, double[] q, @Constant double[] t) {
    double s = p[1] * q[1];
    for (double each : t) {
      s += Math.exp(p[0] * each) * q[1] + p[1] * q[0];
    }
    return s * s;
  }

  static Object[][] twiceInputs() {
    double[] both = {0.3, -0.4};
    return new Object[][] {
      {new double[] {0.3, 0.1}, new double[] {0.2, 0.6}, new double[] {0.5, 1.2}},
      {both, both, new double[] {0.5, 1.2}}
    };
  }

  static String twiceView() {
    return "none";
  }

  /** An array of the method's own, and one that is written before the loop. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double written(double[] p, double a, @Constant double[] t) {
    double[] own = {a * a, p[0] * a};
    p[1] = p[0] * p[1];
    double s = 0;
    for (int i = 0; i < t.length; i++) {
      double[] each = {own[0] * t[i], Math.cos(own[1]) * p[1]};
      each[0] *= each[1];
      s += each[0] * p[0];
    }
    return Math.cbrt(s) + own[1];
  }

  static Object[][] writtenInputs() {
    return new Object[][] {{new double[] {0.3, 0.7}, 1.2, new double[] {0.5, 1.2, -0.1}}};
  }

  /** The array changes after the loop has read it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double overwritten(double[] p, @Constant double[] t) {
    double s = 0;
    for (double each : t) {
      s += Math.exp(p[0] * each);
    }
    p[0] = s * p[1];
    return s * p[0];
  }

  static Object[][] overwrittenInputs() {
    return new Object[][] {{new double[] {0.3, 0.7}, new double[] {0.5, 1.2, -0.1}}};
  }

  /** The rows of a table move after the loop. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double moved(double[] p, @Constant double[] t) {
    double[][] table = {{p[0], p[1]}, {p[1] * p[1], p[0]}};
    double s = 0;
    for (double each : t) {
      for (int k = 0; k < 2; k++) {
        s += Math.exp(table[0][k] * each) * table[1][k];
      }
    }
    table[0] = table[1];
    table[0][1] *= 3;
    return s * s * table[0][1];
  }

  static Object[][] movedInputs() {
    return new Object[][] {{new double[] {0.3, 0.7}, new double[] {0.5, 1.2, -0.1}}};
  }

  /** Each iteration of the fused loop around scales the partial derivatives of its own sum. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double evidence(double centre, double width, @Constant double[][] x) {
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      double s = 0;
      for (int k = 0; k < x[i].length; k++) {
        double d = x[i][k] - centre;
        s += Math.exp(-d * d * width) / width;
      }
      total += Math.log(s);
    }
    return -total;
  }

  static Object[][] evidenceInputs() {
    double[][] x = {{0.7, 0.1}, {-0.2, 0.3, 1.1}, {0.4}};
    return new Object[][] {{0.3, 1.2, x}};
  }

  /** The array may be long beside what each of the loops inside does. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double shortLoops(double[] p, @Constant double[][] x) {
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      double s = 0;
      for (int k = 0; k < x[i].length; k++) {
        s += p[1] * Math.exp(-x[i][k] * p[0]);
      }
      total += Math.log(s);
    }
    return -total;
  }

  static Object[][] shortLoopsInputs() {
    double[][] x = {{0.7, 0.1}, {-0.2, 0.3, 1.1}, {0.4}};
    return new Object[][] {{new double[] {0.3, 1.2}, x}};
  }

  /** Scaled inside and outside. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rootOfLogs(double[] p, double[] q, double width, @Constant double[][] x) {
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      double[] own = {width * x[i][0], p[1]};
      double centre = p[0];
      double s = 0;
      for (int k = 0; k < x[i].length; k++) {
        for (int j = 0; j < q.length; j++) {
          double d = x[i][k] - centre * q[j];
          s += own[1] * Math.exp(-d * d * own[0] * q[j]);
        }
      }
      total += Math.log(s) * q[0];
    }
    return Math.sqrt(2 + total);
  }

  static Object[][] rootOfLogsInputs() {
    double[][] x = {{0.7, 0.1}, {-0.2, 0.3, 1.1}, {0.4}};
    return new Object[][] {{new double[] {0.3, 0.7}, new double[] {0.2, 0.5}, 1.2, x}};
  }

  /** The loop around hands on more than sums: what iterations leave would have to be kept. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double coupled(double[] p, @Constant double[] t) {
    double state = p[1];
    for (int step = 0; step < 3; step++) {
      double s = 1;
      for (double each : t) {
        s += Math.exp(p[0] * each) * state;
      }
      state = Math.log(s);
    }
    return state;
  }

  static Object[][] coupledInputs() {
    return new Object[][] {{new double[] {0.3, 0.7}, new double[] {0.5, 1.2, -0.1}}};
  }

  /** Under a condition, after an early return. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double perhaps(double[] p, double a, @Constant double[] t, boolean whole) {
    if (t == null) {
      return a;
    }
    double result = a;
    if (whole) {
      double s = 0;
      for (int i = 0; i < t.length; i++) {
        s += Math.sin(p[0] * t[i]) * a;
      }
      result += s * s;
    } else {
      result *= p[1];
    }
    return result * p[1];
  }

  static Object[][] perhapsInputs() {
    double[] t = {0.5, 1.2, -0.1};
    return new Object[][] {
      {new double[] {0.3, 0.7}, 1.2, t, true},
      {new double[] {0.3, 0.7}, 1.2, t, false},
      {new double[] {0.3, 0.7}, 1.2, null, true}
    };
  }

  /** A loop that is left in the middle, and one after which there are two returns. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double left(double[] p, @Constant double[] t) {
    double s = 0;
    for (double each : t) {
      s += Math.exp(p[0] * each);
      if (s > 5) {
        break;
      }
    }
    double r = s * s;
    for (double each : t) {
      r += Math.exp(p[1] * each);
    }
    if (r > 40) {
      return p[0];
    }
    return r * r;
  }

  static Object[][] leftInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.7}, new double[] {0.5, 1.2, -0.1}},
      {new double[] {3, 0.7}, new double[] {0.5, 1.2, -0.1}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float single(float[] p, double a, float b, @Constant float[] t) {
    float s = 0;
    for (int i = 0; i < t.length; i++) {
      s += (float) (Math.exp(p[0] * t[i]) * a) * b;
    }
    double d = 0;
    for (int i = 0; i < t.length; i++) {
      d += p[1] * t[i] * b + a;
    }
    return s * s * (float) (d * d);
  }

  static Object[][] singleInputs() {
    return new Object[][] {{new float[] {0.3f, 0.7f}, 1.2, 0.6f, new float[] {0.5f, 1.2f, -0.1f}}};
  }

  /** Iterations have elements of their own: multiples of these are no less work than the loop. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double norm(double[] x, double[][] a, @Constant int[] index) {
    double s = 0;
    for (double each : x) {
      s += each * each;
    }
    double t = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        t += a[i][j] * a[i][j];
      }
    }
    double u = 0;
    for (int i = 0; i < index.length; i++) {
      u += Math.exp(x[index[i]]);
    }
    return Math.sqrt(s) + Math.sqrt(t) + Math.sqrt(u);
  }

  static Object[][] normInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.7, -0.2}, new double[][] {{0.3, 0.4}, {0.1}}, new int[] {2, 0, 2}}
    };
  }

  /** Two sums have adjoints. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double quotient(double[] p, @Constant double[] t) {
    double above = 0;
    double below = 0;
    for (double each : t) {
      double weight = Math.exp(p[0] * each);
      above += weight * p[1];
      below += weight;
    }
    return above / below;
  }

  static Object[][] quotientInputs() {
    return new Object[][] {{new double[] {0.3, 0.7}, new double[] {0.5, 1.2, -0.1}}};
  }

  private static double power(double base, int n) {
    return n == 0 ? 1 : base * power(base, n - 1) + 0.01 * power(base, n / 2) / (1 + n);
  }

  private static double entry(double[] p, int n) {
    return n == 0 ? p[0] : p[1] * entry(p, n - 1) + 0.01 * entry(p, n / 2);
  }

  /** A callee that takes numbers, and one that takes an array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double calls(double[] p, double a, @Constant int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      s += power(p[0], i) * power(a, 2);
    }
    double t = 0;
    for (int i = 0; i < n; i++) {
      t += entry(p, i);
    }
    return s * s + t * t;
  }

  static Object[][] callsInputs() {
    return new Object[][] {{new double[] {0.3, 0.7}, 0.9, 4}};
  }

  /** Every pair of elements, most of them read where the index does not change. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pairs(double[] x, double c) {
    double energy = 1;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double d = x[i] - x[j];
        energy += Math.exp(-c * d * d);
      }
    }
    return Math.log(energy);
  }

  static Object[][] pairsInputs() {
    return new Object[][] {{new double[] {0.3, 1.2, -0.4, 0.5}, 0.2}};
  }

  private static double spread(double[] p, double[] t, int n) {
    if (n > 0) {
      return spread(p, t, n - 1) / n;
    }
    double s = 1;
    for (double each : t) {
      for (int j = 0; j < p.length; j++) {
        s += Math.exp(p[j] * each);
      }
    }
    double r = 1;
    for (double each : t) {
      r += Math.exp(p[0] * each);
    }
    return Math.sqrt(s) * r;
  }

  /** The array of a callee may be null where its loops do nothing, and long where they do little. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double callee(double[] p, @Constant double[] t, int n) {
    double[] q = t.length == 0 ? null : p;
    return 3 * spread(q, t, n) + p[0];
  }

  static Object[][] calleeInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.7}, new double[] {0.5, 1.2, -0.1}, 2},
      {new double[] {0.3, 0.7}, new double[0], 2}
    };
  }

  /** As floats, the partial derivatives of the sum would not fit. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double greatForFloats(float b, @Constant double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(b * x[i]);
    }
    return Math.log(sum);
  }

  static Object[][] greatForFloatsInputs() {
    return new Object[][] {{100f, new double[] {1, 0.9}}, {110f, new double[] {-1, -1.01}}};
  }

  /** A loop that has added its adjoints, when an exception lets another branch go on. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double leftBehind(double[] w, double b, @Constant int k) {
    double r = b * b;
    try {
      if (k > -5) {
        double s = 0;
        for (int j = 0; j < w.length; j++) {
          s += w[j] * w[j];
        }
        return s + w[k + 1];
      } else {
        return r + w[0];
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      return 2 * r;
    }
  }

  static Object[][] leftBehindInputs() {
    double[] w = {0.3, 0.42, 0.44};
    return new Object[][] {{w, 0.3, 1}, {w, 0.3, 2}, {w, 0.3, -7}};
  }
}
