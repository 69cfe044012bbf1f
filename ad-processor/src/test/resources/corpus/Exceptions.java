package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Methods that throw: guards, failing operations, a throw at every iteration. */
final class Exceptions {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double guards(double x, String name, int n) {
    if (x < 0) throw new IllegalArgumentException("σ < 0: " + x + " in " + name + '\t' + n);
    if (name == null) {
      throw new NullPointerException("name");
    }
    if (n == 0) throw new ArithmeticException();
    return Math.sqrt(x) * n;
  }

  static Object[][] guardsInputs() {
    return new Object[][] {{2.0, "a", 3}, {-1.5, "b", 3}, {2.0, null, 3}, {2.0, "a", 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double throwsAt(double x, int k, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      s = s * x + i;
      if (i == k) throw new IllegalStateException("iteration " + i + ", s = " + s);
    }
    return s;
  }

  static Object[][] throwsAtInputs() {
    return new Object[][] {
      {0.75, -1, 4}, {0.75, 0, 4}, {0.75, 1, 4}, {0.75, 2, 4}, {0.75, 3, 4}, {0.75, 4, 4}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double throwsInWhile(double x, int k) {
    double s = x;
    int i = 0;
    while (s < 100) {
      if (i++ == k) throw new UnsupportedOperationException("i = " + i);
      s = s * s + 1;
    }
    return s;
  }

  static Object[][] throwsInWhileInputs() {
    return new Object[][] {{0.75, 99}, {0.75, 0}, {0.75, 1}, {0.75, 2}, {0.75, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double indexAt(double[] x, int[] index) {
    double s = 1;
    for (int k : index) {
      s *= x[k];
      x[k] = s;
    }
    return s;
  }

  static Object[][] indexAtInputs() {
    return new Object[][] {
      {new double[] {1.5, 0.5}, new int[] {0, 1, 0}},
      {new double[] {1.5, 0.5}, new int[] {2, 0}},
      {new double[] {1.5, 0.5}, new int[] {0, -1, 0}},
      {new double[] {1.5, 0.5}, new int[] {0, 1, 7}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double division(double x, int[] d) {
    double s = x;
    for (int i = 0; i < d.length; i++) {
      s *= x;
      s += 6 / d[i] + 7 % d[i] * x;
    }
    return s;
  }

  static Object[][] divisionInputs() {
    return new Object[][] {
      {0.75, new int[] {1, 4}}, {0.75, new int[] {1, 0}}, {0.75, new int[] {0}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double exact(double x, int n) {
    double s = x;
    for (int i = 0; i < 3; i++) {
      n = Math.multiplyExact(n, 1000);
      s = s * x + Math.toIntExact(n + (long) i);
    }
    return s / n;
  }

  static Object[][] exactInputs() {
    return new Object[][] {{0.75, 2}, {0.75, 3000}, {0.75, 3000000}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double negativeSize(double x, int n) {
    double s = x;
    for (int i = 2; i >= n; i--) {
      double[] t = new double[i];
      s = s * x + t.length;
    }
    return s;
  }

  static Object[][] negativeSizeInputs() {
    return new Object[][] {{0.75, 0}, {0.75, -1}};
  }

  private static double deep(double x, int n) {
    if (n == 0) throw new IllegalStateException("bottom at " + x);
    return n == -1 ? x : x * deep(x * x, n - 1);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inCallee(double x, int n) {
    double s = x;
    for (int i = 0; i < 2; i++) {
      s = s * x;
      s += deep(x, n < 0 ? -1 : n);
    }
    return s;
  }

  static Object[][] inCalleeInputs() {
    return new Object[][] {{0.75, -1}, {0.75, 0}, {0.75, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double afterTheLoop(double x, int n) {
    double s = x;
    while (s < n) s = s * 2 + x;
    if (s > 20) throw new IllegalStateException("s = " + s);
    return s;
  }

  static Object[][] afterTheLoopInputs() {
    return new Object[][] {{0.75, 5}, {0.75, 19}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double orderOfEffects(double[] a, int i) {
    a[0] = a[0] * 2;
    a[1] = a[0] + a[i];
    return a[0] * a[1];
  }

  static Object[][] orderOfEffectsInputs() {
    return new Object[][] {{new double[] {1.5, 2, 3}, 2}, {new double[] {1.5, 2, 3}, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double orderInExpression(double[] a, int i, int d) {
    return a[0] * (i / d) + a[i] * (a[0] = 3);
  }

  static Object[][] orderInExpressionInputs() {
    return new Object[][] {
      {new double[] {1.5, 2}, 1, 2}, {new double[] {1.5, 2}, 5, 0}, {new double[] {1.5, 2}, 5, 1}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double compoundOrder(double[] a, int i, int d) {
    a[i] += a[0] / (7 / d);
    return a[0] * a[1];
  }

  static Object[][] compoundOrderInputs() {
    return new Object[][] {
      {new double[] {1.5, 2}, 1, 2}, {new double[] {1.5, 2}, 9, 0}, {new double[] {1.5, 2}, 1, 0}
    };
  }

  @Differentiable
  static void partlyWritten(double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] * x[i];
      if (x[i] > 5) throw new IllegalArgumentException("x[" + i + "] = " + x[i]);
    }
  }

  static Object[][] partlyWrittenInputs() {
    return new Object[][] {
      {new double[] {1.5, 2}, new double[2]},
      {new double[] {6, 2}, new double[2]},
      {new double[] {1, 7}, new double[2]},
      {new double[] {1, 2}, new double[1]}
    };
  }

  static String partlyWrittenView() {
    return "x->y";
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double assertions(double x, int n) {
    assert x > 0 : "x = " + x;
    double s = x;
    for (int i = 0; i < n; i++) {
      s = s * x + 1;
      assert s < 3;
    }
    return s;
  }

  static Object[][] assertionsInputs() {
    return new Object[][] {{0.75, 3}, {-1.0, 3}, {1.25, 3}, {1.0, 1}};
  }

  static final class Domain extends RuntimeException {
    private static final long serialVersionUID = 1;

    Domain(String message, Throwable cause) {
      super(message, cause);
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ownException(double x) {
    if (x > 3) {
      String text = String.format("%.2f", x);
      throw new Domain("too large: " + text, new IllegalStateException("cause"));
    }
    return x * x;
  }

  static Object[][] ownExceptionInputs() {
    return new Object[][] {{0.75}, {4.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double textBlock(double x) {
    if (x > 3) {
      throw new IllegalArgumentException(
          """
          x is "large":
            %s\t\\ end\
          """
              .formatted(x));
    }
    return x * x;
  }

  static Object[][] textBlockInputs() {
    return new Object[][] {{0.75}, {4.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double arrayStore(double x, int n) {
    double[][] m = new double[2][];
    m[1] = new double[] {x, x * x};
    m[n][0] *= m[1][1];
    return m[1][0] * m[1][1];
  }

  static Object[][] arrayStoreInputs() {
    return new Object[][] {{0.75, 1}, {0.75, 2}};
  }
}
