package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** The worked examples: determinant by elimination, square root by Newton's iteration. */
final class Worked {
  private static int pivot(double[][] a, int k) {
    int p = k;
    for (int i = k + 1; i < a.length; i++) if (Math.abs(a[i][k]) > Math.abs(a[p][k])) p = i;
    return p;
  }

  private static void swap(double[][] a, int i, int j) {
    double[] t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double det(double[][] a) {
    int n = a.length;
    double d = 1;
    for (int k = 0; k < n; k++) {
      int p = pivot(a, k);
      if (a[p][k] == 0) return 0;
      if (p != k) {
        swap(a, p, k);
        d = -d;
      }
      d *= a[k][k];
      for (int i = k + 1; i < n; i++) {
        double m = a[i][k] / a[k][k];
        for (int j = k + 1; j < n; j++) a[i][j] -= m * a[k][j];
      }
    }
    return d;
  }

  static Object[][] detInputs() {
    return new Object[][] {
      {new double[][] {{1, 2, 0.5}, {3, -1, 2}, {0.25, 4, 1}}},
      {new double[][] {{4, 1}, {1, 3}}},
      {new double[][] {{0, 2}, {3, 1}}},
      {new double[][] {{-2}}},
      {new double[0][]},
      {new double[][] {{0.5, 2, 1, 3}, {1, -1, 2, 0.25}, {2, 4, 1, 1}, {0.75, 0.5, 3, -2}}}
    };
  }

  static Object[][] detKinks() {
    return new Object[][] {
      {new double[][] {{0, 2}, {0, 3}}, new double[4], new double[16]},
      {new double[][] {{1, 2}, {2, 4}}, new double[4], new double[16]}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double root(double a, @Constant double x, @Constant double tol) {
    while (Math.abs(x * x - a) > tol) x = 0.5 * (x + a / x);
    return x;
  }

  static Object[][] rootInputs() {
    return new Object[][] {{2.0, 1.0, 1e-10}, {9.0, 1.0, 1e-3}, {2.0, 1.0, 0.3}};
  }

  static Object[][] rootKinks() {
    return new Object[][] {{4.0, 2.0, 1e-3, new double[] {0}, new double[] {0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rootFromActiveStart(double a, double x, @Constant double tol) {
    while (Math.abs(x * x - a) > tol) x = 0.5 * (x + a / x);
    return x;
  }

  static Object[][] rootFromActiveStartInputs() {
    return new Object[][] {{2.0, 1.0, 0.1}, {9.0, 1.0, 0.5}, {4.0, 2.125, 1.0}};
  }
}
