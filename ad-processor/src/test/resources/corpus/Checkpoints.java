package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Checkpointed;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Loops of which reverse mode keeps few states. */
final class Checkpoints {

  private static void smooth(double[] u, double k) {
    for (int i = 1; i < u.length - 1; i++) {
      u[i] += k * (u[i - 1] - 2 * u[i] + u[i + 1]) * (1 + 0.25 * u[i] * u[i]);
    }
  }

  /** The heat equation in place. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double heat(double[] u, double k, int steps) {
    double loss = 0;
    for (@Checkpointed(snapshots = 3) int t = 0; t < steps; t++) {
      smooth(u, k);
      loss += u[1] * u[2];
    }
    return loss + u[2];
  }

  static Object[][] heatInputs() {
    double[] u = {0.5, 1.25, -0.75, 0.25, 1.5};
    return new Object[][] {
      {u, 0.125, 0}, {u, 0.125, 1}, {u, 0.125, 2}, {u, 0.125, 3}, {u, 0.125, 4}, {u, 0.125, 5},
      {u, 0.125, 11}, {u, 0.125, 25}
    };
  }

  /** Vector-valued: what the array holds afterwards. */
  @Differentiable
  static void smoothed(double[] u, double k) {
    for (@Checkpointed(snapshots = 2) int t = 0; t < 7; t++) {
      smooth(u, k);
    }
  }

  static String smoothedView() {
    return "u,k->u";
  }

  static Object[][] smoothedInputs() {
    return new Object[][] {{new double[] {0.5, 1.25, -0.75, 0.25, 1.5}, 0.125}};
  }

  private static double slope(double y, double t, double rate) {
    return rate * Math.sin(t) - y * y * 0.5;
  }

  /** Steps of Runge and Kutta on numbers alone; one snapshot. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rungeKutta(double y0, double rate, @Constant double h, int steps) {
    double y = y0;
    for (@Checkpointed(snapshots = 1) int i = 0; i < steps; i++) {
      double t = i * h;
      double k1 = slope(y, t, rate);
      double k2 = slope(y + 0.5 * h * k1, t + 0.5 * h, rate);
      double k3 = slope(y + 0.5 * h * k2, t + 0.5 * h, rate);
      double k4 = slope(y + h * k3, t + h, rate);
      y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
    }
    return y;
  }

  static Object[][] rungeKuttaInputs() {
    return new Object[][] {{0.5, 1.25, 0.1, 0}, {0.5, 1.25, 0.1, 1}, {0.5, 1.25, 0.1, 9}};
  }

  /** Leapfrog over two arrays, of a chain of springs. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double leapfrog(double[] x, double[] v, double stiffness, double h) {
    for (@Checkpointed(snapshots = 100) int t = 0; t < 6; t++) {
      for (int i = 0; i < x.length; i++) {
        double left = i == 0 ? 0 : x[i - 1];
        double right = i == x.length - 1 ? 0 : x[i + 1];
        v[i] += h * stiffness * (left - 2 * x[i] + right) - h * x[i] * x[i] * x[i];
      }
      for (int i = 0; i < x.length; i++) {
        x[i] += h * v[i];
      }
    }
    double energy = 0;
    for (int i = 0; i < x.length; i++) {
      energy += v[i] * v[i] + stiffness * x[i] * x[i];
    }
    return energy;
  }

  static Object[][] leapfrogInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.25, 0.75}, new double[] {0.125, 0.5, -1}, 1.5, 0.125}
    };
  }

  /** Trips that nobody knows before, named by its label. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  @Checkpointed(loop = "time", snapshots = 2)
  static double adaptive(double x, double end) {
    double t = 0;
    double y = x;
    time:
    while (t < 1) {
      double h = 0.25 / (1 + y * y);
      y -= h * y * end;
      t += h;
    }
    return y * t;
  }

  static Object[][] adaptiveInputs() {
    return new Object[][] {{0.75, 1.5}, {2.0, 1.25}};
  }

  /** Left by a break, by its condition, or not entered. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double untilSmall(double[] u, double factor, int most) {
    double s = 0;
    double last = 1;
    for (@Checkpointed(snapshots = 2) int i = 0; i < most; i++) {
      last = factor * u[i % u.length] * last;
      if (last < 0.01) {
        s += 3 * last;
        break;
      }
      if (i % 2 == 0) {
        continue;
      }
      u[0] += last * last;
      s += last;
    }
    return s + last * u[0];
  }

  static Object[][] untilSmallInputs() {
    double[] u = {0.75, 0.5, 0.875};
    return new Object[][] {{u, 1.25, 0}, {u, 1.25, 4}, {u, 0.75, 50}, {u, 0.001, 50}};
  }

  /** Tested at the end of each iteration. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  @Checkpointed(loop = "newton", snapshots = 2)
  static double root(double a) {
    double x = a;
    double step;
    newton:
    do {
      step = (x * x - a) / (2 * x);
      x -= step;
    } while (Math.abs(step) > 1e-9);
    return x;
  }

  static Object[][] rootInputs() {
    return new Object[][] {{2.0}, {7.5}};
  }

  /** A checkpointed loop in another, and one after it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nested(double[] u, double k, int days) {
    double sum = 0;
    for (@Checkpointed(snapshots = 2) int day = 0; day < days; day++) {
      for (@Checkpointed(snapshots = 3) int hour = 0; hour < 5; hour++) {
        smooth(u, k);
        sum += 0.25 * sum * u[hour % u.length];
      }
      u[2] *= 1 + 0.125 * k;
      sum += u[1];
    }
    for (@Checkpointed(snapshots = 2) int i = 0; i < u.length; i++) {
      sum = 0.5 * sum + u[i] * sum;
    }
    return sum;
  }

  static Object[][] nestedInputs() {
    return new Object[][] {{new double[] {0.5, 1.25, -0.75, 0.25}, 0.125, 4}};
  }

  /** A state of integers and of arrays of them. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double integers(double[] x, double rate, int steps) {
    int[] visits = new int[x.length];
    boolean[] seen = new boolean[x.length];
    long seed = 17;
    int at = 0;
    double y = 1;
    for (@Checkpointed(snapshots = 3) int t = 0; t < steps; t++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      at = (int) ((seed >>> 33) % x.length);
      visits[at]++;
      y += rate * visits[at] * x[at] * (seen[at] ? 0.5 : 2) / (1 + y * y);
      seen[at] = true;
    }
    return y + at * rate + visits[0] * x[1];
  }

  static Object[][] integersInputs() {
    return new Object[][] {{new double[] {0.5, 1.25, -0.75}, 0.25, 10}};
  }

  /** Rows of an array of arrays, of which one is missing, and arrays that an iteration makes. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rows(double[] x, double rate) {
    double[][] grid = {{x[0], x[1]}, null, {x[1], rate, 0.5}};
    for (@Checkpointed(snapshots = 2) int t = 0; t < 6; t++) {
      double[] old = grid[2].clone();
      grid[2][0] += rate * old[1] * grid[0][1];
      grid[2][1] += rate * old[2] * old[0];
      grid[0][t % 2] -= rate * old[0] * old[0];
    }
    return grid[0][0] * grid[2][1] + grid[0][1] + grid[2][0];
  }

  static Object[][] rowsInputs() {
    return new Object[][] {{new double[] {0.5, 1.25}, 0.25}};
  }

  /** What the loop reads is overwritten after it, and what it writes is used before and after. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double overwritten(double[] a, double[] b, double x) {
    double before = a[0] * b[0];
    for (@Checkpointed(snapshots = 2) int t = 0; t < 5; t++) {
      a[t % a.length] += x * b[t % b.length] * a[0];
    }
    double after = a[0] * a[1];
    b[0] = x;
    b[1] *= a[1];
    a[0] = 3;
    return before + after * b[1] + a[1] * b[0];
  }

  static Object[][] overwrittenInputs() {
    return new Object[][] {{new double[] {0.5, 1.25}, new double[] {0.75, -1.5}, 0.25}};
  }

  /** Exceptions leave from within. */
  @Differentiable
  static double guarded(double[] u, double x, int steps) {
    double s = x;
    for (@Checkpointed(snapshots = 2) int t = 0; t < steps; t++) {
      if (s > 100) {
        throw new IllegalStateException("too large in step " + t + ": " + s);
      }
      s += u[t] * s * x;
      u[t] = s;
    }
    return s;
  }

  static Object[][] guardedInputs() {
    double[] u = {1.5, 2, 2.5, 3};
    return new Object[][] {{u, 0.5, 4}, {u, 0.5, 5}, {u, 20.0, 4}};
  }

  private static double tree(double x, int depth) {
    double y = x;
    for (@Checkpointed(snapshots = 2) int i = 0; i < depth; i++) {
      y = 0.5 * Math.sin(y) + 0.25 * tree(y * x, depth - 1 - i);
    }
    return y;
  }

  /** In a method that calls itself. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursive(double x) {
    return tree(x, 4) * x;
  }

  static Object[][] recursiveInputs() {
    return new Object[][] {{0.75}};
  }

  /** Over the elements of an array, in single precision. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float overElements(float[] x, float rate) {
    float y = 1;
    for (@Checkpointed(snapshots = 2) float v : x) {
      y = y * v * rate + v / (1 + y);
    }
    return y;
  }

  static Object[][] overElementsInputs() {
    return new Object[][] {{new float[] {0.5f, 1.25f, -0.75f, 0.5f}, 0.75f}};
  }

  /** Nothing active in one loop; nothing but constants written. */
  @Differentiable
  static double constants(double x, int n) {
    int[] powers = new int[n + 1];
    powers[0] = 1;
    for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
      powers[i + 1] = 2 * powers[i];
    }
    double s = 0;
    for (@Checkpointed(snapshots = 2) int i = 0; i <= n; i++) {
      s += powers[i] * x * s + x;
    }
    return s;
  }

  static Object[][] constantsInputs() {
    return new Object[][] {{0.25, 5}};
  }

  /** Two arrays that change places in each step. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double exchanged(double[] u, double k, int steps) {
    double[] now = u;
    double[] next = new double[u.length];
    for (@Checkpointed(snapshots = 2) int t = 0; t < steps; t++) {
      for (int i = 0; i < u.length; i++) {
        next[i] = now[i] + k * (now[(i + 1) % u.length] - now[i]) * now[i];
      }
      double[] old = now;
      now = next;
      next = old;
    }
    return now[0] * now[1] + next[2] + u[1];
  }

  static Object[][] exchangedInputs() {
    double[] u = {0.5, 1.25, -0.75, 0.25};
    return new Object[][] {{u, 0.125, 0}, {u, 0.125, 1}, {u, 0.125, 6}, {u, 0.125, 7}};
  }

  /** Grids that change places, until a break carries one of them out. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double grids(double[][] grid, double[][] other, double k) {
    double[][] a = grid;
    double[][] b = other;
    @SuppressWarnings("unused")
    double[][] best = null;
    for (@Checkpointed(snapshots = 2) int t = 0; t < 20; t++) {
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < a[i].length; j++) {
          b[i][j] = a[i][j] * (1 - k) + 0.25 * k * a[j][i] * a[i][j];
        }
      }
      double[][] c = a;
      a = b;
      b = c;
      if (a[0][0] < 0.25) {
        best = b;
        break;
      }
      best = a;
    }
    return best[1][0] * a[0][1] + b[1][1];
  }

  static Object[][] gridsInputs() {
    return new Object[][] {
      {new double[][] {{0.5, 1.25}, {-0.75, 0.25}}, new double[][] {{1, 2}, {3, 4}}, 0.25}
    };
  }

  record State(double position, double speed) {
    State after(double h, double stiffness) {
      double v = speed - h * stiffness * position * position;
      return new State(position + h * v, v);
    }
  }

  /** A record as the state; loops that count down, by more than one, and to an inclusive bound. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double strides(double x, double h, int n) {
    State state = new State(x, x * h);
    for (@Checkpointed(snapshots = 2) int i = n; i >= 1; i -= 3) {
      state = state.after(h, 1 + 0.125 * i);
    }
    double sum = 0;
    for (@Checkpointed(snapshots = 3) int i = -2, j = 0; 2 * n >= i; i += 2) {
      j += i;
      state = state.after(h, 1 + 0.0625 * j);
      sum += state.position() * state.speed();
    }
    return sum;
  }

  static Object[][] stridesInputs() {
    return new Object[][] {{0.5, 0.125, 0}, {0.5, 0.125, 3}, {0.5, 0.125, 8}, {0.5, 0.125, -9}};
  }

  /** Handlers in an iteration, and a loop in a handler's way. */
  @Differentiable
  static double handled(double[] x, double rate, int n) {
    double y = 1;
    for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
      double factor;
      try {
        factor = x[i * 2 % (x.length + 1)] * y;
      } catch (ArrayIndexOutOfBoundsException e) {
        factor = rate;
      }
      y = 0.5 * y * factor + rate;
    }
    return y;
  }

  static Object[][] handledInputs() {
    return new Object[][] {{new double[] {0.5, 1.25, -0.75}, 0.5, 7}};
  }

  /** An array that may be missing. */
  private static double recorded(double y0, double rate, double[] history, int n) {
    double y = y0;
    for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
      y = y * rate + Math.cos(y);
      if (history != null) {
        history[i % history.length] += y * y;
      }
    }
    return y;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double missing(double x, double rate) {
    double[] history = new double[2];
    double y = recorded(x, rate, history, 5);
    return recorded(y, rate, null, 4) * history[0] + history[1];
  }

  static Object[][] missingInputs() {
    return new Object[][] {{0.5, 0.75}};
  }

  /** A layer of a network that runs again rather than to keep what it computes. */
  @Checkpointed
  static double layer(double[] weights, double[] x, double gain) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double z = gain * weights[i] * x[i] + 0.5 * sum;
      x[i] = Math.tanh(z);
      sum += x[i] * x[i];
    }
    return sum;
  }

  @Checkpointed
  private static double[] scaled(double[] x, double factor, int depth) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] * Math.exp(factor * x[i]);
    }
    return depth == 0 ? y : scaled(y, 0.5 * factor, depth - 1);
  }

  /** Calls that run again: in a loop, of a method that calls itself, and whose array is overwritten. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double calls(double[] w, double[] x, double gain) {
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      sum += layer(w, x, gain) * x[k % x.length];
      w[0] *= 0.5;
    }
    double[] y = scaled(x, sum, 2);
    double result = y[0] * y[1];
    x[0] = sum;
    return result + x[0] * scaled(w, gain, 0)[1];
  }

  static Object[][] callsInputs() {
    return new Object[][] {{new double[] {0.5, 1.25, -0.75}, new double[] {0.25, 0.5, 1}, 0.75}};
  }

  /** Rows of a local table that the loop has read are exchanged afterwards. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowsExchangedLater(double x, double y, double b, int n) {
    double[] p = {x};
    double[] q = {y};
    double[][] table = {p, q};
    for (@Checkpointed(snapshots = 3) int i = 0; i < n; i++) {
      b = Math.sin(b * table[i % 2][0]);
    }
    table[0] = q;
    table[1] = p;
    return b;
  }

  static Object[][] rowsExchangedLaterInputs() {
    return new Object[][] {{0.7, 0.6, 0.5, 2}, {0.7, 0.6, 0.5, 5}};
  }

  /** Rows of a parameter are exchanged after each of several loops, which also write them. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowsExchangedBetween(double[][] m, double b, int n) {
    for (int k = 0; k < 3; k++) {
      for (@Checkpointed(snapshots = 3) int i = 0; i < n; i++) {
        b = Math.sin(b * m[i % 2][0]);
        m[0][0] += b;
      }
      double[] row = m[0];
      m[0] = m[1];
      m[1] = row;
    }
    return b * m[0][0];
  }

  static Object[][] rowsExchangedBetweenInputs() {
    return new Object[][] {{new double[][] {{0.5}, {0.7}}, 0.6, 2}};
  }

  /** Afterwards one row stands in two places. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowTwiceLater(double[][] m, double b, int n) {
    double[][] table = {m[0].clone(), m[1].clone()};
    int i = 0;
    for (@Checkpointed(snapshots = 2) int k = 0; k < n; k++) {
      table[0][0] += 0.5 * b * table[1][0];
      table[1][0] = Math.cos(table[0][0]);
      i++;
    }
    table[1] = table[0];
    table[1][0] *= i;
    return table[0][0] + m[1][0];
  }

  static Object[][] rowTwiceLaterInputs() {
    return new Object[][] {{new double[][] {{0.5}, {0.7}}, 0.6, 4}};
  }

  /** Blocks of matrices, of which rows and matrices are exchanged afterwards. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double matricesExchangedLater(double[][] m, double b, int n) {
    double[][][] blocks = {{m[0].clone(), m[1].clone()}, {m[1].clone(), m[0].clone()}};
    for (@Checkpointed(snapshots = 3) int i = 0; i < n; i++) {
      b = Math.sin(b * blocks[i % 2][(i / 2) % 2][0]);
    }
    double[] row = blocks[0][0];
    blocks[0][0] = blocks[1][1];
    blocks[1][1] = row;
    double[][] matrix = blocks[0];
    blocks[0] = blocks[1];
    blocks[1] = matrix;
    return b * blocks[0][1][0];
  }

  static Object[][] matricesExchangedLaterInputs() {
    return new Object[][] {{new double[][] {{0.5}, {0.7}}, 0.6, 4}};
  }

  @Checkpointed
  private static double alongRows(double[][] m, double b, int n) {
    for (int i = 0; i < n; i++) {
      b = Math.sin(b * m[i % 2][0]);
      m[1][0] *= 0.75;
    }
    return b;
  }

  /** Rows that a method which runs again has used are exchanged afterwards. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowsExchangedAfterCall(double[][] m, double b, int n) {
    double result = alongRows(m, b, n);
    double[] row = m[0];
    m[0] = m[1];
    m[1] = row;
    return result * m[0][0];
  }

  static Object[][] rowsExchangedAfterCallInputs() {
    return new Object[][] {{new double[][] {{0.5}, {0.7}}, 0.6, 3}};
  }

  @Checkpointed
  private static double counting(double s, int[] count, boolean counts) {
    if (counts) {
      count[0]++;
      s *= count[0];
    }
    return Math.sin(s);
  }

  /** An array that is null where it is not used. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double perhapsNull(double x, boolean counts, int n) {
    int[] count = counts ? new int[1] : null;
    double s = x;
    for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
      s = Math.sin(s) + x;
      if (counts) {
        count[0]++;
        s *= count[0];
      }
    }
    return s * counting(s, count, counts);
  }

  static Object[][] perhapsNullInputs() {
    return new Object[][] {{0.3, false, 6}, {0.3, true, 4}, {0.3, false, 0}};
  }

  /** Tables of rank 4, of which something is written afterwards. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double deepTables(double[] x, double b, int n) {
    int[][][][] order = {{{{1, 0}}}, {{{0, 0}}}};
    double[][][][] deep = {{{{x[0]}, {x[1]}}, {{b}}}};
    double[] w = {x[0]};
    for (@Checkpointed(snapshots = 2) int i = 0; i < n && b < 100; i++) {
      b = Math.sin(b * x[order[0][0][0][i % 2]] + w[0] * deep[0][0][i % 2][0]);
      w[0] *= b;
    }
    order[0][0][0][0] = 0;
    order[0] = order[1];
    double[] row = deep[0][0][0];
    deep[0][0][0] = deep[0][1][0];
    deep[0][1][0] = row;
    for (@Checkpointed(snapshots = 3) int i = 0; i < n; i++) {
      b = Math.cos(b * deep[0][i % 2][0][0]) + w[0];
    }
    deep[0][1] = deep[0][0];
    return b * x[order[0][0][0][0]] + w[0] * deep[0][1][0][0];
  }

  static Object[][] deepTablesInputs() {
    return new Object[][] {{new double[] {0.3, 0.4}, 0.7, 3}, {new double[] {0.3, 0.4}, 0.7, 0}};
  }
}
