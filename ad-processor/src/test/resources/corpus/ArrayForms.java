package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.Arrays;
import org.covector.ad.Differentiable;

/** Creation, aliasing, copying and moving of arrays. */
final class ArrayForms {
  private static final double[] TABLE = {0.5, 1.5, -2};
  private static final double[][] TABLES = {{1, 2}, {3, 4}};
  static final int[] ORDER = {2, 0, 1};

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double alias(double[] a) {
    double[] b = a;
    b[0] = a[0] * a[0];
    return a[0] * b[1] + b[0];
  }

  static Object[][] aliasInputs() {
    return new Object[][] {{new double[] {1.5, -2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chosenAlias(double[] a, double[] b, boolean first) {
    double[] c = first ? a : b;
    c[0] *= c[1];
    b[1] += a[0] * c[0];
    return a[0] * b[0] + c[1];
  }

  static Object[][] chosenAliasInputs() {
    return new Object[][] {
      {new double[] {1.5, -2}, new double[] {0.5, 3}, true},
      {new double[] {1.5, -2}, new double[] {0.5, 3}, false}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double initialisers(double x, double y) {
    double[] a = {x, y * x, 3};
    double[][] m = {{x, 1}, a, {}};
    double[] c = new double[] {a[1], m[0][0]};
    m[1][0] = y;
    return a[0] * a[1] + m[1][1] * c[0] + c[1];
  }

  static Object[][] initialisersInputs() {
    return new Object[][] {{1.5, -2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowAlias(double[][] a) {
    double[] row = a[1];
    row[0] = row[0] * a[0][0];
    a[1][1] += row[0];
    return a[1][0] * row[1];
  }

  static Object[][] rowAliasInputs() {
    return new Object[][] {{new double[][] {{1.5, 2}, {0.5, -1}}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowSwap(double[][] a) {
    double[] t = a[0];
    a[0] = a[1];
    a[1] = t;
    a[0][0] *= a[1][0];
    return a[0][0] * a[0][1] + a[1][1];
  }

  static Object[][] rowSwapInputs() {
    return new Object[][] {{new double[][] {{1.5, 2}, {0.5, -1}}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowRotation(double[][] a, int n) {
    for (int k = 0; k < n; k++) {
      double[] first = a[0];
      for (int i = 1; i < a.length; i++) a[i - 1] = a[i];
      a[a.length - 1] = first;
      a[0][0] = a[0][0] * first[0] + k;
    }
    return a[0][0] * a[1][0];
  }

  static Object[][] rowRotationInputs() {
    return new Object[][] {
      {new double[][] {{1.5}, {0.5}, {2}}, 4},
      {new double[][] {{1.5}, {0.5}, {2}}, 0},
      {new double[][] {{1.5}, {0.5}}, 3}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ragged(double[][] a) {
    double s = 0;
    for (double[] row : a) {
      double p = 1;
      for (double v : row) p *= v;
      s += p * row.length;
    }
    return s;
  }

  static Object[][] raggedInputs() {
    return new Object[][] {{new double[][] {{1.5, 2}, {}, {0.5, -1, 4}}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clones(double[] a, double[][] m) {
    double[] b = a.clone();
    b[0] *= b[1];
    a[1] = 7;
    double[][] n = m.clone();
    n[0][0] *= 2;
    n[1] = b;
    return b[0] * a[0] + m[0][0] * m[1][0] + n[1][0] + b[1];
  }

  static Object[][] clonesInputs() {
    return new Object[][] {{new double[] {1.5, -2}, new double[][] {{0.5}, {3}}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double copies(double[] a) {
    double[] b = Arrays.copyOf(a, a.length + 2);
    double[] c = Arrays.copyOf(a, 1);
    double[] d = Arrays.copyOfRange(b, 1, b.length);
    a[0] = 0;
    b[b.length - 1] = c[0] * d[0];
    double s = 0;
    for (int i = 0; i < b.length; i++) s += b[i] * (i + 1);
    return s * c[0] + d[1] * d[d.length - 1];
  }

  static Object[][] copiesInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}}, {new double[] {1.5, 3}}, {new double[0]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double fills(double[] a, double x) {
    double[] b = new double[a.length];
    Arrays.fill(b, x * x);
    Arrays.fill(a, 1, 3, x * a[0]);
    b[0] = a[1];
    double s = 0;
    for (int i = 0; i < a.length; i++) s += a[i] * b[i];
    Arrays.fill(a, 0);
    return s + a[0];
  }

  static Object[][] fillsInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5, 3}, 0.75}, {new double[] {1, 2}, 0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double arraycopy(double[] a, double[] b) {
    System.arraycopy(a, 0, b, 1, 2);
    b[1] *= a[2];
    System.arraycopy(b, 0, b, 1, b.length - 1);
    System.arraycopy(b, 1, a, 0, 2);
    return a[0] * b[0] + a[1] * b[2] + b[b.length - 1];
  }

  static Object[][] arraycopyInputs() {
    return new Object[][] {
      {new double[] {1.5, -2, 0.5}, new double[] {0.25, 3, -1, 2}},
      {new double[] {1.5, -2, 0.5}, new double[] {0.25, 3, -1}},
      {new double[] {1.5, -2, 0.5}, new double[] {1, 2}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double overlap(double[] a, int from, int to, int n) {
    System.arraycopy(a, from, a, to, n);
    a[0] *= a[to];
    double s = 0;
    for (int i = 0; i < a.length; i++) s = s * 0.5 + a[i] * a[i];
    return s;
  }

  static Object[][] overlapInputs() {
    double[] a = {1.5, -2, 0.5, 3, 4};
    return new Object[][] {
      {a.clone(), 0, 1, 4},
      {a.clone(), 1, 0, 4},
      {a.clone(), 2, 2, 2},
      {a.clone(), 0, 3, 2},
      {a.clone(), 0, 3, 3},
      {a.clone(), 1, 0, 0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double allocatedInLoop(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double[] t = new double[i + 1];
      for (int j = 0; j <= i; j++) t[j] = x[j] * x[i];
      t[0] *= t[i];
      s += t[0] * s + t[i];
    }
    return s;
  }

  static Object[][] allocatedInLoopInputs() {
    return new Object[][] {{new double[] {1.5, -0.5, 0.5}}, {new double[0]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pingPong(double[] x, int n) {
    double[] now = x.clone();
    double[] next = new double[x.length];
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < x.length; i++) next[i] = now[i] * now[(i + 1) % x.length] + 0.5;
      double[] t = now;
      now = next;
      next = t;
    }
    return now[0] * next[0];
  }

  static Object[][] pingPongInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.25, 0.75}, 3},
      {new double[] {0.5, -0.25, 0.75}, 0},
      {new double[] {0.5}, 2}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double selfAssignment(double[] a, int i) {
    a[i] = a[i];
    a[0] = a[0] * a[i];
    a[i] = a[i];
    return a[0] * a[1];
  }

  static Object[][] selfAssignmentInputs() {
    return new Object[][] {{new double[] {1.5, -2}, 0}, {new double[] {1.5, -2}, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double scatter(double[] x, int[] idx) {
    double[] y = new double[3];
    for (int i = 0; i < x.length; i++) y[idx[i]] += x[i] * y[0] + x[i];
    for (int i = 0; i < x.length; i++) y[idx[i]] *= x[i];
    return y[0] * y[1] + y[2];
  }

  static Object[][] scatterInputs() {
    return new Object[][] {
      {new double[] {1.5, -2, 0.5, 3}, new int[] {0, 2, 0, 1}},
      {new double[] {1.5, -2}, new int[] {1, 1}},
      {new double[] {1.5, -2}, new int[] {1, 3}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double movingIndex(double[] a, double x) {
    int i = 0;
    a[i++] = a[i] + x;
    a[i] += a[i++] * a[i--];
    a[++i] = a[i - 1] * x;
    a[i - 1] *= a[i = 0];
    return a[0] * a[1] + a[2] * i + a[1];
  }

  static Object[][] movingIndexInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}, 0.75}, {new double[] {1.5, -2}, 0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double compoundOnce(double[] a) {
    int i = 0;
    a[i++] *= 3;
    a[i++]++;
    --a[i];
    a[i++] -= a[0] * a[1];
    a[(i = 1) - 1] /= a[i];
    return a[0] * a[1] * a[2] + i;
  }

  static Object[][] compoundOnceInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}}, {new double[] {1.5, 2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double elementIncrement(double[] a) {
    double y = a[0]++ * 2 + ++a[1];
    double z = a[0]-- - --a[1];
    return y * z + a[0] * a[1];
  }

  static Object[][] elementIncrementInputs() {
    return new Object[][] {{new double[] {1.5, -2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double evaluationOrder(double[] a) {
    double x = a[0];
    a[0] = (x = x * 2) + a[0] * (a[1] = x) + a[1];
    int k = 0;
    a[k] = a[k = 1] * (k = 2);
    return a[0] * x + a[1] * k;
  }

  static Object[][] evaluationOrderInputs() {
    return new Object[][] {{new double[] {1.5, -2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tables(double x, int i) {
    double s = 0;
    for (int k = 0; k < TABLE.length; k++) s = s * x + TABLE[k] * TABLES[i][k % 2];
    return s * ORDER[i];
  }

  static Object[][] tablesInputs() {
    return new Object[][] {{1.5, 0}, {1.5, 1}, {1.5, 2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double newRows(double x, int n) {
    double[][] m = new double[n][];
    for (int i = 0; i < n; i++) {
      m[i] = new double[i + 1];
      m[i][i] = x * (i > 0 ? m[i - 1][i - 1] + 1 : x);
    }
    double[][] full = new double[2][3];
    full[1][2] = x;
    double s = full[1][2] * full[0][0];
    for (double[] row : m) for (double v : row) s += v * v;
    return s + full[1][2];
  }

  static Object[][] newRowsInputs() {
    return new Object[][] {{0.75, 3}, {0.75, 0}, {0.75, -1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sharedRows(double x) {
    double[] row = {x, x * x};
    double[][] m = {row, row};
    m[0][0] *= 3;
    m[1][0] += m[0][1];
    return row[0] * m[1][1];
  }

  static Object[][] sharedRowsInputs() {
    return new Object[][] {{0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double dims(double x, int[] n) {
    double[] a[] = new double[2][n[0]], b = {x, 2 * x};
    a[0][0] = x;
    a[1] = b;
    b[0] += a[0][0] * a[1][1];
    return a[1][0] * a.length * a[0].length;
  }

  static Object[][] dimsInputs() {
    return new Object[][] {{0.75, new int[] {3}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inactiveArrays(double x, int n) {
    int[] count = new int[3];
    long[] big = {1L << 33, 2};
    boolean[] seen = new boolean[n];
    char[] letters = {'a', 'c'};
    short[] small = {3};
    byte[] bytes = new byte[2];
    for (int i = 0; i < n; i++) {
      count[i % 3] += i;
      seen[i] = i % 2 == 0;
      bytes[i % 2]++;
      small[0] -= 1;
    }
    double s = x;
    for (int i = 0; i < n; i++) if (seen[i]) s = s * x + count[i % 3] + bytes[0];
    return s * (letters[1] - letters[0]) * small[0] + big[0] / 1e9 * x;
  }

  static Object[][] inactiveArraysInputs() {
    return new Object[][] {{0.75, 5}, {0.75, 0}};
  }

  @Differentiable
  static double[] returnsArgument(double[] x, double f) {
    for (int i = 0; i < x.length; i++) x[i] *= f * x[i];
    return x;
  }

  static Object[][] returnsArgumentInputs() {
    return new Object[][] {{new double[] {1.5, -2}, 0.5}};
  }

  @Differentiable
  static double[] returnsChosen(double[] x, double[] y, boolean first) {
    double[] r = first ? x : y;
    r[0] *= x[1];
    return r;
  }

  static Object[][] returnsChosenInputs() {
    return new Object[][] {
      {new double[] {1.5, -2}, new double[] {3, 4}, true},
      {new double[] {1.5, -2}, new double[] {3, 4}, false}
    };
  }

  @Differentiable
  static double[] returnsFresh(double x, double y) {
    return new double[] {x * y, x, 0, y * y};
  }

  static Object[][] returnsFreshInputs() {
    return new Object[][] {{1.5, -2.0}};
  }

  @Differentiable
  static double[][] outer(double[] x, double[] y) {
    double[][] m = new double[x.length][y.length];
    for (int i = 0; i < x.length; i++) for (int j = 0; j < y.length; j++) m[i][j] = x[i] * y[j];
    return m;
  }

  static Object[][] outerInputs() {
    return new Object[][] {
      {new double[] {1.5, -2}, new double[] {3, 4, 0.5}}, {new double[0], new double[] {1}}
    };
  }

  @Differentiable
  static double[] earlyArray(double[] x, int k) {
    if (k == 0) return new double[0];
    double[] out = new double[k];
    for (int i = 0; i < k; i++) {
      out[i] = x[i] * x[i];
      if (out[i] > 5) return Arrays.copyOf(out, i + 1);
    }
    return out;
  }

  static Object[][] earlyArrayInputs() {
    return new Object[][] {
      {new double[] {1.5, -2, 3, 1}, 4},
      {new double[] {1.5, -2, 3, 1}, 2},
      {new double[] {1}, 0},
      {new double[] {1}, 3}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nullArray(double x, int n) {
    double[] a = null;
    if (n > 0) a = new double[n];
    if (a != null) a[n - 1] = x * x;
    return a == null ? x : a[n - 1] * x;
  }

  static Object[][] nullArrayInputs() {
    return new Object[][] {{1.5, 0}, {1.5, 2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double references(double[] a, double[] b) {
    double[] t = a;
    a = b;
    b = t;
    a[0] = a[0] * b[0];
    return a[0] * b[1] + (a == t ? 1 : 2) * b[0];
  }

  static Object[][] referencesInputs() {
    return new Object[][] {{new double[] {1.5, -2}, new double[] {3, 4}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nestedIndices(double[] x, int[][] p) {
    double s = 0;
    for (int i = 0; i < p.length; i++) s += x[p[i][p[i].length - 1]] * x[p[p[i][0]][0]];
    return s;
  }

  static Object[][] nestedIndicesInputs() {
    return new Object[][] {{new double[] {1.5, -2, 3}, new int[][] {{1, 2}, {0, 0}, {2}}}};
  }

  @Differentiable
  static void swapRowsVoid(double[][] a, double f) {
    double[] t = a[0];
    a[0] = a[1];
    a[1] = t;
    a[0][0] *= f;
    t[0] += a[0][0];
  }

  static Object[][] swapRowsVoidInputs() {
    return new Object[][] {{new double[][] {{1.5, 2}, {0.5, -1}}, 0.75}};
  }

  static String swapRowsVoidView() {
    return "a,f->a";
  }
}
