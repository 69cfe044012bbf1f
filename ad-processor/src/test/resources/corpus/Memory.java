package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.Arrays;
import org.covector.ad.Differentiable;

/** Traps of overwritten, shared and moved memory. */
final class Memory {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double prefix(double[] a) {
    for (int i = 0; i + 1 < a.length; i++) a[i + 1] = a[i] * a[i] + a[i + 1];
    return a[a.length - 1];
  }

  static Object[][] prefixInputs() {
    return new Object[][] {{new double[] {0.5, -0.75, 0.25, 1}}, {new double[] {2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double stencil(double[][] u, int sweeps) {
    for (int k = 0; k < sweeps; k++)
      for (int i = 1; i + 1 < u.length; i++)
        for (int j = 1; j + 1 < u[i].length; j++)
          u[i][j] = 0.25 * (u[i - 1][j] + u[i + 1][j] * u[i][j - 1] + u[i][j + 1]);
    return u[1][1] * u[1][2];
  }

  static Object[][] stencilInputs() {
    return new Object[][] {
      {new double[][] {{1, 0.5, 2, -1}, {0.25, 0, 1, 0.5}, {3, -0.5, 1, 2}}, 3}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double changingIndices(double[] x, int[] idx) {
    double s = 1;
    for (int i = 0; i < idx.length; i++) {
      s = s * x[idx[i]] + x[i];
      idx[i] = (idx[i] + 1) % x.length;
      s += x[idx[i]] * x[idx[i]];
    }
    for (int i = 0; i < idx.length; i++) {
      s *= x[idx[i]];
      idx[i] = 0;
    }
    return s;
  }

  static Object[][] changingIndicesInputs() {
    return new Object[][] {{new double[] {0.5, -0.75, 1.25}, new int[] {2, 0, 1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double changingFactors(double x, int n) {
    double[] c = new double[n];
    double s = x;
    for (int i = 0; i < n; i++) {
      c[i] = i + 1;
      s = s * c[i] * 0.5 + x;
      c[i] = -2;
      s += c[i] * x * s;
    }
    return s;
  }

  static Object[][] changingFactorsInputs() {
    return new Object[][] {{0.5, 3}, {0.5, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double best(double[][] rows) {
    double[] best = null;
    double score = 0;
    for (double[] row : rows) {
      double t = row[0] * row[1];
      if (best == null || t > score) {
        score = t;
        best = row.clone();
      }
      row[0] = 0;
    }
    return best == null ? 0 : best[0] * best[0] * best[1] + score;
  }

  static Object[][] bestInputs() {
    return new Object[][] {{new double[][] {{0.5, 2}, {1.5, 3}, {1, 1}}}, {new double[0][]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double previousRow(double[][] a) {
    double[] previous = a[0];
    for (int i = 1; i < a.length; i++) {
      double[] current = a[i];
      current[0] += previous[0] * current[0];
      previous[0] = 2;
      previous = current;
    }
    return previous[0] * a[0][0] + a[1][0];
  }

  static Object[][] previousRowInputs() {
    return new Object[][] {{new double[][] {{0.5}, {1.5}, {-2}}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double conditionalParameter(double[] x, double[] y) {
    if (x[0] > y[0]) x = y;
    x[1] *= y[1];
    if (x[1] > 0) {
      double[] t = x;
      x = y;
      y = t;
    }
    x[0] += y[1] * y[0];
    return x[0] * y[1];
  }

  static Object[][] conditionalParameterInputs() {
    return new Object[][] {
      {new double[] {0.5, 2}, new double[] {1.5, 3}},
      {new double[] {2.5, 2}, new double[] {1.5, 3}},
      {new double[] {0.5, 2}, new double[] {1.5, -3}},
      {new double[] {2.5, 2}, new double[] {1.5, 3}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double swappedInLoop(double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      if (a[0] < b[0]) {
        double[] t = a;
        a = b;
        b = t;
      }
      a[0] = a[0] * 0.5 + b[1];
      b[1] += a[0] * a[1];
    }
    return a[0] * b[1];
  }

  static Object[][] swappedInLoopInputs() {
    return new Object[][] {
      {new double[] {0.5, 2}, new double[] {1.5, 0.25}, 4},
      {new double[] {0.5, 2}, new double[] {1.5, 0.25}, 0}
    };
  }

  static double swappedInLoopStep() {
    return 1e-3;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chosenAllocation(double[] x, boolean fresh) {
    double[] t = fresh ? new double[x.length] : x;
    t[0] = x[1] * x[1] + t[1];
    t[1] = t[0] * x[0];
    return t[0] * x[1] + t[1];
  }

  static Object[][] chosenAllocationInputs() {
    return new Object[][] {{new double[] {0.5, 2}, true}, {new double[] {0.5, 2}, false}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowCopies(double[][] a) {
    double[][] b = new double[a.length][];
    for (int i = 0; i < a.length; i++) b[i] = a[i].clone();
    b[0][0] *= a[1][0];
    a[0][0] = 3;
    double[][] c = Arrays.copyOf(a, a.length + 1);
    c[a.length] = b[0];
    c[1][0] *= c[a.length][0];
    double[][] d = Arrays.copyOfRange(c, 1, c.length);
    d[0] = d[1];
    return a[1][0] * b[0][0] + d[0][0] * c[1][0] + c[0][0];
  }

  static Object[][] rowCopiesInputs() {
    return new Object[][] {{new double[][] {{0.5}, {1.5}}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double movedRows(double[][] a) {
    System.arraycopy(a, 0, a, 1, a.length - 1);
    a[0] = new double[] {a[1][0] * a[2][0]};
    a[1][0] += a[0][0];
    return a[0][0] * a[1][0] * a[2][0];
  }

  static Object[][] movedRowsInputs() {
    return new Object[][] {{new double[][] {{0.5}, {1.5}, {2}}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sameRowEverywhere(double x, int n) {
    double[][] m = new double[n][];
    Arrays.fill(m, new double[] {x, 1});
    for (int i = 0; i < n; i++) m[i][0] *= m[n - 1 - i][0];
    return m[0][0] * m[n - 1][1];
  }

  static Object[][] sameRowEverywhereInputs() {
    return new Object[][] {{0.75, 2}, {0.75, 1}};
  }

  private static void scale(double[] row, double f) {
    for (int i = 0; i < row.length; i++) row[i] *= f * row[0];
  }

  private static double[] row(double[][] a, int i) {
    return a[i];
  }

  private static void exchange(double[][] a) {
    double[] t = a[0];
    a[0] = a[1];
    a[1] = t;
  }

  private static double[][] transposed(double[][] a) {
    double[][] t = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++)
      for (int j = 0; j < a[0].length; j++) t[j][i] = a[i][j] * a[0][0];
    return t;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowsAndCallees(double[][] a, double f) {
    scale(a[1], f);
    exchange(a);
    scale(row(a, 0), a[1][1]);
    double[][] t = transposed(a);
    exchange(t);
    row(t, 1)[0] *= a[0][0];
    return t[0][0] * t[1][0] + t[1][1] * a[1][0];
  }

  static Object[][] rowsAndCalleesInputs() {
    return new Object[][] {{new double[][] {{0.5, -1}, {1.5, 0.25}}, 0.75}};
  }

  private static double consume(double... v) {
    double s = 0;
    for (int i = 0; i < v.length; i++) {
      s = s * v[i] + v[i];
      v[i] = s;
    }
    return s;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double writtenVarargs(double[] a, double x) {
    double s = consume(a) * consume(x, a[0]) + consume(a[1], x);
    return s * a[0] + consume(a);
  }

  static Object[][] writtenVarargsInputs() {
    return new Object[][] {{new double[] {0.5, -1}, 0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double matrixOfInts(double[] x, int[][] p, int n) {
    double s = 1;
    for (int k = 0; k < n; k++) {
      int[] t = p[0];
      p[0] = p[1];
      p[1] = t;
      p[0][0] = (p[0][0] + k) % x.length;
      s = s * x[p[0][0]] + x[p[1][0]];
    }
    return s;
  }

  static Object[][] matrixOfIntsInputs() {
    return new Object[][] {{new double[] {0.5, -1, 2}, new int[][] {{1}, {2}}, 4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double invariantThenOverwritten(double[] a, double x, int n) {
    double first = a[0];
    double s = 0;
    for (int i = 0; i < n; i++) {
      s += first * x * a[1];
      a[1] += x;
    }
    a[0] = 5;
    return s * a[0] + first;
  }

  static Object[][] invariantThenOverwrittenInputs() {
    return new Object[][] {{new double[] {0.5, -1}, 0.75, 3}, {new double[] {0.5, -1}, 0.75, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constantIndexInLoop(double[] a, int k) {
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      double first = a[0];
      a[(i + k) % a.length] = first * a[i] + 1;
      s += first * a[0];
    }
    return s;
  }

  static Object[][] constantIndexInLoopInputs() {
    return new Object[][] {
      {new double[] {0.5, -1, 2}, 0}, {new double[] {0.5, -1, 2}, 1}, {new double[] {0.5, -1, 2}, 2}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ring(double x, int n) {
    double[] r = new double[3];
    r[0] = x;
    for (int i = 1; i < n; i++) r[i % 3] = r[(i + 2) % 3] * x + r[(i + 1) % 3];
    return r[(n + 2) % 3] * r[n % 3] + r[(n + 1) % 3];
  }

  static Object[][] ringInputs() {
    return new Object[][] {{0.75, 7}, {0.75, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double threeDimensional(double[][][] a) {
    double[][] plane = a[1];
    double[] line = plane[0];
    line[0] *= a[0][1][0];
    a[0][1][0] = line[0] * a[1][0][0];
    plane[1][0] += line[0];
    return a[1][1][0] * a[0][1][0];
  }

  static Object[][] threeDimensionalInputs() {
    return new Object[][] {{new double[][][] {{{1}, {0.5}}, {{2}, {3}}}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double floatsAndDoubles(float[] f, double[] d) {
    for (int i = 0; i < f.length; i++) {
      f[i] *= 0.5f;
      d[i] += f[i] * d[i];
    }
    return d[0] * f[0] + d[1];
  }

  static Object[][] floatsAndDoublesInputs() {
    return new Object[][] {{new float[] {0.5f, 2}, new double[] {1.5, -1}}};
  }

  @Differentiable
  static double[][] replacedRows(double[][] a, double x) {
    a[0] = new double[] {x * a[0][0], a[1][1]};
    a[1][0] *= a[0][1];
    return new double[][] {a[0], a[1].clone()};
  }

  static Object[][] replacedRowsInputs() {
    return new Object[][] {{new double[][] {{0.5, 2}, {1.5, 3}}, 0.75}};
  }
}
