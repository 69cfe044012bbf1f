package corpus;

import org.covector.ad.Differentiable;

/** Array results, record results, results through parameters. */
final class Results {
  record Pair(double first, double second) {}

  record Fit(double loss, double[] gradient, int iterations, String name) {}

  record Arrays2(double[] a, float[] b, double[][] c) {}

  @Differentiable
  static Pair pair(double x, double y) {
    if (x > y) return new Pair(x, y);
    double t = x * y;
    return new Pair(t * t, y);
  }

  static Object[][] pairInputs() {
    return new Object[][] {{0.5, 0.75}, {0.75, 0.5}};
  }

  @Differentiable
  static Fit fit(double[] x, double w) {
    double[] g = new double[x.length];
    double loss = 0;
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0) continue;
      n++;
      loss += x[i] * x[i] * w;
      g[i] = 2 * x[i] * w;
    }
    return new Fit(loss, g, n, "n" + n);
  }

  static Object[][] fitInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}, 0.75}, {new double[0], 0.75}};
  }

  @Differentiable
  static Arrays2 arrays(double[] x, float f) {
    float[] b = {f, f * f};
    double[][] c = {{x[0]}, {x[0] * f, 1}};
    return new Arrays2(x.clone(), b, c);
  }

  static Object[][] arraysInputs() {
    return new Object[][] {{new double[] {1.5, -2}, 0.75f}};
  }

  @Differentiable
  static Pair loopPair(double[] x) {
    double a = 0;
    double b = 1;
    for (double v : x) {
      a += v * b;
      b *= v;
    }
    return new Pair(a, b);
  }

  static Object[][] loopPairInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}}, {new double[0]}};
  }

  @Differentiable
  static Pair fromCallee(double x, double y) {
    return pair(x * 2, y);
  }

  static Object[][] fromCalleeInputs() {
    return new Object[][] {{0.25, 0.75}, {0.75, 0.5}};
  }

  @Differentiable
  static void multiply(double[][] a, double[][] b, double[][] c) {
    for (int i = 0; i < a.length; i++)
      for (int j = 0; j < b[0].length; j++) {
        double s = 0;
        for (int k = 0; k < b.length; k++) s += a[i][k] * b[k][j];
        c[i][j] = s;
      }
  }

  static Object[][] multiplyInputs() {
    return new Object[][] {
      {new double[][] {{1, 2}, {3, 4}}, new double[][] {{0.5, -1}, {2, 3}}, new double[2][2]}
    };
  }

  static String multiplyView() {
    return "a,b->c";
  }

  @Differentiable
  static void accumulate(double x, double[] sums, int i) {
    sums[i] += x * x;
    sums[0] *= x;
  }

  static Object[][] accumulateInputs() {
    return new Object[][] {
      {0.5, new double[] {1.5, 2}, 1},
      {0.5, new double[] {1.5, 2}, 0},
      {0.5, new double[] {1.5, 2}, 2}
    };
  }

  static String accumulateView() {
    return "x,sums->sums";
  }

  @Differentiable
  static void heat(double[] u, double r, int steps) {
    double[] next = new double[u.length];
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) next[i] = u[i] + r * (u[i - 1] - 2 * u[i] + u[i + 1]);
      for (int i = 1; i < u.length - 1; i++) u[i] = next[i];
    }
  }

  static Object[][] heatInputs() {
    return new Object[][] {
      {new double[] {1, 0.5, -0.25, 2, 0}, 0.25, 4},
      {new double[] {1, 2}, 0.25, 2},
      {new double[] {1, 2, 3}, 0.25, 0}
    };
  }

  static String heatView() {
    return "u,r->u";
  }

  @Differentiable
  static void nothingForSome(double[] x, double[] y, boolean on) {
    if (!on) return;
    y[0] = x[0] * x[1];
    x[1] = y[1];
  }

  static Object[][] nothingForSomeInputs() {
    return new Object[][] {
      {new double[] {1.5, -2}, new double[] {3, 4}, true},
      {new double[] {1.5, -2}, new double[] {3, 4}, false}
    };
  }

  static String nothingForSomeView() {
    return "x,y->x,y";
  }

  @Differentiable
  static void overwritten(double[] x, double[] y) {
    for (int i = 0; i < y.length; i++) y[i] = 0;
    double t = x[0];
    y[0] = t;
    x[0] = 3;
    x[1] *= t;
  }

  static Object[][] overwrittenInputs() {
    return new Object[][] {{new double[] {1.5, -2}, new double[] {3, 4}}};
  }

  static String overwrittenView() {
    return "x->x,y";
  }
}
