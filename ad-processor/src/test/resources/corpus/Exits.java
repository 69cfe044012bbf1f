package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Loops that are left before their end. */
final class Exits {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double breakFirst(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      s *= x;
      if (s > 0) break;
      s += 1;
    }
    return s * x;
  }

  static Object[][] breakFirstInputs() {
    return new Object[][] {{1.5, 5}, {-1.5, 5}, {-0.25, 0}, {-0.5, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double breakMiddle(double[] x, double limit) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i] * x[i];
      if (s + t > limit) {
        s += 0.5 * t * limit;
        break;
      }
      s += t;
    }
    return s * s;
  }

  static Object[][] breakMiddleInputs() {
    return new Object[][] {
      {new double[] {1, 1.5, 2, 3}, 4.0},
      {new double[] {1, 1.5, 2}, 100.0},
      {new double[] {3}, 4.0},
      {new double[0], 4.0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double continues(double[] x) {
    double s = 1;
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0) continue;
      s = s * x[i] + i;
      if (s > 5) {
        s = s / 2;
        continue;
      }
      s += x[i] * x[i];
    }
    return s;
  }

  static Object[][] continuesInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5, 3, 2, -1}}, {new double[] {-1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double whileContinue(double x, int n) {
    double s = x;
    int i = 0;
    while (i < n) {
      i++;
      if (i % 3 == 0) continue;
      s = s * x + i;
    }
    return s;
  }

  static Object[][] whileContinueInputs() {
    return new Object[][] {{0.75, 7}, {0.75, 0}, {0.75, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double doContinue(double x, int n) {
    double s = x;
    int i = 0;
    do {
      if (i % 2 == 1) {
        s += x;
        continue;
      }
      s *= x;
    } while (++i < n);
    return s;
  }

  static Object[][] doContinueInputs() {
    return new Object[][] {{0.75, 7}, {0.75, 0}, {0.75, 2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double labelledBreak(double[][] a, @Constant double target) {
    double s = 1;
    outer:
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        s *= a[i][j];
        if (s > target) break outer;
        s += 0.25;
      }
      s = s * s;
    }
    return s;
  }

  static Object[][] labelledBreakInputs() {
    return new Object[][] {
      {new double[][] {{1.5, 0.5}, {2, 3}}, 4.0},
      {new double[][] {{1.5, 0.5}, {2, 3}}, 1e9},
      {new double[][] {{5}}, 4.0},
      {new double[][] {{}, {0.5}}, 4.0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double labelledContinue(double[][] a) {
    double s = 1;
    rows:
    for (int i = 0; i < a.length; i++) {
      double r = a[i][0];
      for (int j = 1; j < a[i].length; j++) {
        if (a[i][j] < 0) continue rows;
        r = r * a[i][j] + s;
      }
      s += r * r;
    }
    return s;
  }

  static Object[][] labelledContinueInputs() {
    return new Object[][] {
      {new double[][] {{1.5, 0.5}, {2, -3, 4}, {0.25, 2, 3}}},
      {new double[][] {{1, -1}}},
      {new double[][] {{1}, {}}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double labelledBlock(double x) {
    double y = x * x;
    block:
    {
      if (x > 2) {
        y *= x;
        break block;
      }
      y += 3 * x;
      if (x < 0) break block;
      y = y * y;
    }
    return y + x;
  }

  static Object[][] labelledBlockInputs() {
    return new Object[][] {{3.0}, {-1.5}, {0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnInFor(double[] x, @Constant double limit) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += x[i] * x[i];
      if (s > limit) return s * x[i];
      s *= 1.5;
    }
    return -s;
  }

  static Object[][] returnInForInputs() {
    return new Object[][] {
      {new double[] {1, 1.5, 2, 3}, 4.0},
      {new double[] {1, 1.5, 2}, 100.0},
      {new double[] {3}, 4.0},
      {new double[0], 4.0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnInWhile(double x) {
    double s = x;
    int i = 0;
    while (i < 20) {
      s = s * x + 0.5;
      if (s > 8) return s / x;
      i++;
      if (i > 10) return s + x;
    }
    return s;
  }

  static Object[][] returnInWhileInputs() {
    return new Object[][] {{1.5}, {0.5}, {9.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnFromInner(double[][] a, @Constant double limit) {
    double s = 0.5;
    for (double[] row : a) {
      for (double v : row) {
        if (v > limit) return s * v;
        s = s * v + v;
      }
      if (s > 50) return s * s;
    }
    return s;
  }

  static Object[][] returnFromInnerInputs() {
    return new Object[][] {
      {new double[][] {{1.5, 0.5}, {2, 3}}, 2.5},
      {new double[][] {{1.5, 0.5}, {2, 3}}, 9.0},
      {new double[][] {{10, 8}, {2, 3}}, 20.0},
      {new double[][] {{5}}, 4.0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnBeforeLoop(double x, int n) {
    double s = x * x;
    if (s > 4) return s;
    for (int i = 0; i < n; i++) s = s * x + 1;
    if (s > 3) return s * s;
    while (s < 10) s = s * 2 + x;
    return s;
  }

  static Object[][] returnBeforeLoopInputs() {
    return new Object[][] {{3.0, 4}, {1.5, 3}, {0.5, 2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double forever(double x) {
    double s = x;
    for (; ; ) {
      if (s > 20) break;
      s = s * s + x;
    }
    while (true) {
      s = s / 2;
      if (s < 1) return s * x;
    }
  }

  static Object[][] foreverInputs() {
    return new Object[][] {{1.25}, {30.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double severalExits(double[] x) {
    double s = 1;
    int i = 0;
    search:
    while (true) {
      if (i == x.length) break;
      double v = x[i++];
      if (v == 0) return s;
      if (v < 0) {
        for (int k = 0; k < 3; k++) {
          s = s * v + k;
          if (s > 10) break search;
          if (s < -10) continue search;
        }
      }
      s += v;
    }
    return s * s;
  }

  static Object[][] severalExitsInputs() {
    return new Object[][] {
      {new double[] {1.5, 2}},
      {new double[] {-1.5, 2.5}},
      {new double[] {3, -4, 0.5}},
      {new double[] {4, -1.25, 2}},
      {new double[] {-12, 2}},
      {new double[] {12, -2, 2}}
    };
  }

  static Object[][] severalExitsKinks() {
    return new Object[][] {{new double[] {1.5, 0, 2}, new double[] {1, 0, 0}, new double[9]}};
  }

  @Differentiable
  static void earlyVoid(double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      y[i] *= x[i];
      if (y[i] > 4) return;
      x[i] += y[i];
    }
    y[0] += x[0];
  }

  static Object[][] earlyVoidInputs() {
    return new Object[][] {
      {new double[] {1.5, 2.5}, new double[] {0.5, 3}},
      {new double[] {1.5, 2.5}, new double[] {0.5, 0.25}},
      {new double[] {0.5}, new double[] {0.75}}
    };
  }

  static String earlyVoidView() {
    return "x,y->x,y";
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double breakInLastLoop(double x, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      double t = x;
      for (int j = 0; j < n; j++) {
        t *= x;
        if (j == i) break;
        t += s;
      }
      s += t;
    }
    return s;
  }

  static Object[][] breakInLastLoopInputs() {
    return new Object[][] {{0.75, 0}, {0.75, 1}, {0.75, 3}};
  }
}
