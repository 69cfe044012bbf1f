package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Constructs that other compile-time tools got silently wrong. */
@SuppressWarnings("fallthrough")
final class SilentlyWrong {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnInsideFor(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      s = s * x + 1;
      if (s > 3) return s;
      s += 0.25;
    }
    return s * 2;
  }

  static Object[][] returnInsideForInputs() {
    return new Object[][] {{1.25, 6}, {0.25, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnInsideWhile(double x) {
    double s = x;
    while (s < 100) {
      s = s * s + x;
      if (s > 5) return s * x;
      s += 1;
    }
    return s;
  }

  static Object[][] returnInsideWhileInputs() {
    return new Object[][] {{1.25}, {150.0}};
  }

  private static double search(double[] x, double target) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += x[i] * x[i];
      if (s > target) return s - target * x[i];
      s *= 0.5;
    }
    return s;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnInsideHelper(double[] x, double target) {
    double s = 1;
    for (int k = 1; k < 4; k++) s *= search(x, k * target);
    return s;
  }

  static Object[][] returnInsideHelperInputs() {
    return new Object[][] {{new double[] {1.5, 0.5, 2, 1}, 1.2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double switchMultiplies(double x, int k) {
    double s = x;
    for (int i = 0; i < 4; i++)
      switch ((i + k) % 3) {
        case 0:
          s *= x;
          break;
        case 1:
          s *= s;
        default:
          s += x;
      }
    return s;
  }

  static Object[][] switchMultipliesInputs() {
    return new Object[][] {{0.75, 0}, {0.75, 1}, {0.75, 2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double whilePostIncrement(double x, int n) {
    double s = 1;
    int i = 0;
    while (i++ < n) s *= x + i;
    return s * i;
  }

  static Object[][] whilePostIncrementInputs() {
    return new Object[][] {{0.75, 3}, {0.75, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pushesAndPops(double[] x) {
    double[] t = new double[x.length * 2];
    int p = 0;
    for (double v : x) {
      t[p++] = v * v;
      if (v > 1) t[p++] = v;
    }
    double s = 1;
    while (p > 0) s = s * t[--p] + 0.5;
    int q = 0;
    for (int i = 0; i < x.length; i++) {
      s += t[q++] * s;
      if (q == 2) q = 0;
    }
    return s;
  }

  static Object[][] pushesAndPopsInputs() {
    return new Object[][] {{new double[] {1.5, 0.5, 2}}, {new double[] {0.5}}};
  }

  private static void swap(double[] a, int i, int j) {
    double t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double swaps(double[] a) {
    for (int i = 0; i < a.length - 1; i++) {
      if (a[i] < a[i + 1]) swap(a, i, i + 1);
      a[i] *= a[i + 1];
    }
    return a[0] * a[a.length - 1];
  }

  static Object[][] swapsInputs() {
    return new Object[][] {{new double[] {1.5, 2.5, -0.5, 3}}};
  }

  private static void g(double[] in, double[] out) {
    out[0] = in[0] * in[1];
    out[1] = in[0] + in[1];
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inOutAliasing(double[] t) {
    g(t, t);
    g(t, t);
    return t[0] * t[1];
  }

  static Object[][] inOutAliasingInputs() {
    return new Object[][] {{new double[] {1.5, -0.5}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double computedIndex(double[] x, int n) {
    double s = 0;
    int j = 1;
    for (int i = 0; i < n; i++) {
      j = (j * 2 + i) % x.length;
      s = s * x[j] + x[j];
      x[j] *= 0.5;
    }
    return s;
  }

  static Object[][] computedIndexInputs() {
    return new Object[][] {{new double[] {1.5, 0.5, -2}, 5}};
  }

  private static double minors(double[][] a, int row, int[] columns, int n) {
    if (n == 0) return 1;
    if (n == 1) return a[row][columns[0]];
    double s = 0;
    double sign = 1;
    for (int k = 0; k < n; k++) {
      int chosen = columns[k];
      if (a[row][chosen] == 0) {
        sign = -sign;
        continue;
      }
      for (int m = k; m < n - 1; m++) columns[m] = columns[m + 1];
      s += sign * a[row][chosen] * minors(a, row + 1, columns, n - 1);
      for (int m = n - 1; m > k; m--) columns[m] = columns[m - 1];
      columns[k] = chosen;
      sign = -sign;
    }
    return s;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cofactors(double[][] a) {
    int[] columns = new int[a.length];
    for (int i = 0; i < columns.length; i++) columns[i] = i;
    return minors(a, 0, columns, a.length);
  }

  static Object[][] cofactorsInputs() {
    return new Object[][] {
      {new double[][] {{1, 2, 0.5}, {3, -1, 2}, {0.25, 4, 1}}},
      {new double[][] {{2}}},
      {new double[0][]}
    };
  }

  private static void step(double[] x, double[] y, double h) {
    for (int i = 0; i < x.length; i++) {
      double f = y[i] * x[(i + 1) % x.length];
      y[i] = y[i] + h * f;
    }
    for (int i = 0; i < x.length; i++) x[i] = y[i];
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double helperInLoop(double[] x, double h, int n) {
    double[] y = x.clone();
    for (int k = 0; k < n; k++) step(x, y, h);
    return x[0] * y[1];
  }

  static Object[][] helperInLoopInputs() {
    return new Object[][] {
      {new double[] {1.5, 0.5, -2}, 0.1, 4}, {new double[] {1.5, 0.5}, 0.1, 0}
    };
  }

  /** Rows made in iterations that compute their own adjoint live on in a table from outside. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tableOfRows(double[] x, int k) {
    int[][] table = new int[x.length][];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      int[] row = new int[k];
      row[0] = i + 1;
      table[i] = row;
      double p = x[i];
      for (int j = 0; j < k; j++) p = Math.sin(p);
      sum += p;
    }
    for (int i = 0; i < x.length; i++) sum += x[i] * table[i][0];
    return sum;
  }

  static Object[][] tableOfRowsInputs() {
    return new Object[][] {{new double[] {0.2, 0.5, 0.7}, 2}, {new double[] {0.25}, 1}};
  }

  /** An array that is made before an exception lives on where the method resumes. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double resumed(double[] x, int k, int d) {
    int[][] rows = new int[x.length][];
    double s = x[0];
    for (int i = 0; i < k; i++) s = Math.sin(s * x[0]);
    try {
      int[] w = new int[k];
      w[0] = 7;
      rows[0] = w;
      s *= 12 / d;
    } catch (ArithmeticException e) {
      s *= x[0];
    }
    int[] v = new int[k];
    v[0] = 5;
    return s * (rows[0][0] * x[0] + v[0] * x[0]);
  }

  static Object[][] resumedInputs() {
    return new Object[][] {{new double[] {0.75}, 3, 0}, {new double[] {0.75}, 3, 2}};
  }

  /** An object that is not looked into writes an array that it was given. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double wrapped(double x) {
    int[] c = {1, 2};
    java.nio.IntBuffer buffer = java.nio.IntBuffer.wrap(c);
    double s = x;
    for (int i = 0; i < 2; i++) s *= Math.sin(s) * c[i];
    buffer.put(0, 9);
    return s;
  }

  static Object[][] wrappedInputs() {
    return new Object[][] {{0.7}};
  }

  /** And one that it has given. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double given(double[] x) {
    java.util.List<int[]> list = new java.util.ArrayList<>();
    list.add(new int[] {2, 0, 1});
    int[] p = list.get(0);
    double s = 1;
    for (int i = 0; i < 3; i++) s += Math.sin(x[p[i]]) * (p[i] + 1) * 0.1 * s;
    java.util.Arrays.sort(list.get(0));
    for (int i = 0; i < 3; i++) s += Math.cos(x[p[i]]) * (p[i] + 1) * 0.1 * s;
    return s;
  }

  static Object[][] givenInputs() {
    return new Object[][] {{new double[] {0.5, 1.25, 2}}};
  }

  /** Methods of text that write into an array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double charsOf(double x, String text) {
    char[] c = new char[2];
    text.getChars(0, 2, c, 0);
    double s = x;
    for (int i = 0; i < 2; i++) s *= Math.sin(s) * (c[i] - '0');
    text.getChars(2, 4, c, 0);
    return s;
  }

  static Object[][] charsOfInputs() {
    return new Object[][] {{0.7, "1257"}};
  }
}
