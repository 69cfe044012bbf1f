package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Loop headers and bodies in all their forms. */
final class LoopForms {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double descending(double[] x) {
    double s = 1;
    for (int i = x.length - 1; i >= 0; i--) s = s * x[i] + i;
    return s;
  }

  static Object[][] descendingInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}}, {new double[0]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double strided(double[] x, int step) {
    double s = 1;
    for (int i = 1; i < x.length; i += step) s = s * x[i] + i;
    return s;
  }

  static Object[][] stridedInputs() {
    return new Object[][] {
      {new double[] {1.5, -2, 0.5, 3, 4}, 2}, {new double[] {1, 2, 3}, 5}, {new double[] {1}, 1}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double stridedDown(double[] x) {
    double s = 1;
    for (int i = x.length - 1; i > 0; i -= 2) s = s * x[i] + i;
    return s;
  }

  static Object[][] stridedDownInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5, 3}}, {new double[] {1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double geometric(double x, int n) {
    double s = x;
    for (int i = 1; i <= n; i *= 2) s = s * x + i;
    return s;
  }

  static Object[][] geometricInputs() {
    return new Object[][] {{0.5, 9}, {0.5, 0}, {0.5, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twoVariables(double[] x) {
    double s = 0;
    for (int i = 0, j = x.length - 1; i < j; i++, j--) s += x[i] * x[j] * x[j];
    return s;
  }

  static Object[][] twoVariablesInputs() {
    return new Object[][] {
      {new double[] {1.5, -2, 0.5, 3}}, {new double[] {1, 2, 3}}, {new double[] {2}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double changedBound(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      s = s * x + n;
      if (i % 2 == 0) n--;
    }
    return s + n;
  }

  static Object[][] changedBoundInputs() {
    return new Object[][] {{0.75, 7}, {0.75, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double changedVariable(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      s = s * x + i;
      if (i == 2) i += 3;
    }
    return s;
  }

  static Object[][] changedVariableInputs() {
    return new Object[][] {{0.75, 9}, {0.75, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double dataBound(double[] x, int[] counts) {
    double s = 1;
    for (int i = 0; i < x.length; i++) for (int j = 0; j < counts[i]; j++) s = s * x[i] + j;
    return s;
  }

  static Object[][] dataBoundInputs() {
    return new Object[][] {{new double[] {1.5, 0.5, 0.75}, new int[] {2, 0, 3}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double countUp(double x, int n) {
    int i = 0;
    double s = x;
    while (i++ < n) s = s * x + i;
    return s + i;
  }

  static Object[][] countUpInputs() {
    return new Object[][] {{0.75, 4}, {0.75, 0}, {0.75, -2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double countDown(double x, int n) {
    double s = x;
    while (n-- > 0) s = s * x + n;
    return s * n;
  }

  static Object[][] countDownInputs() {
    return new Object[][] {{0.75, 4}, {0.75, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double activeVariable(double lo, @Constant double hi, double h) {
    double s = 0;
    for (double t = lo; t < hi; t += h) s += t * t * h;
    return s;
  }

  static Object[][] activeVariableInputs() {
    return new Object[][] {{0.25, 2.1, 0.5}, {1.0, 0.5, 0.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kepler(double m, double e) {
    double x = m;
    double dx;
    do {
      dx = (x - e * Math.sin(x) - m) / (1 - e * Math.cos(x));
      x -= dx;
    } while (Math.abs(dx) > 1e-3);
    return x;
  }

  static Object[][] keplerInputs() {
    return new Object[][] {{0.8, 0.3}, {2.5, 0.6}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double halving(double x, @Constant double tol) {
    double w = x * x;
    int n = 0;
    while (w > tol) {
      w *= 0.5;
      n++;
    }
    return w * n;
  }

  static Object[][] halvingInputs() {
    return new Object[][] {{3.0, 0.7}, {0.5, 0.7}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double longCounter(double x, long n) {
    double s = x;
    for (long i = 0; i < n; i++) s = s * x + i;
    return s;
  }

  static Object[][] longCounterInputs() {
    return new Object[][] {{0.75, 4L}, {0.75, 0L}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double smallCounters(double x, byte n) {
    double s = x;
    for (byte i = 0; i < n; i++) s = s * x + i;
    for (short i = 3; i > 0; i -= 2) s += x * i;
    for (char c = 'a'; c <= 'c'; c++) s = s * x + (c - 'a');
    return s;
  }

  static Object[][] smallCountersInputs() {
    return new Object[][] {{0.75, (byte) 3}, {0.75, (byte) -1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double changedElement(double[] x) {
    double s = 0;
    for (double v : x) {
      v *= v;
      s += v;
      v = 0;
    }
    return s;
  }

  static Object[][] changedElementInputs() {
    return new Object[][] {{new double[] {1.5, -2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double writesWhileIterating(double[] x) {
    double s = 0;
    int i = 0;
    for (double v : x) {
      s += v * v;
      x[x.length - 1 - i++] = s;
    }
    return s + x[0];
  }

  static Object[][] writesWhileIteratingInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5, 0.25}}, {new double[] {2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double replacedWhileIterating(double[] x) {
    double s = 1;
    for (double v : x) {
      s = s * v + x.length;
      x = new double[] {v, s, v * s};
    }
    return s * x[1];
  }

  static Object[][] replacedWhileIteratingInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5, 0.25}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double overInts(double x, int[] n) {
    double s = x;
    for (int k : n) s = s * x + k;
    for (final var k : n) s += k * x;
    return s;
  }

  static Object[][] overIntsInputs() {
    return new Object[][] {{0.75, new int[] {3, -2}}, {0.75, new int[0]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double fibonacci(double a, double b, int n) {
    for (int i = 0; i < n; i++) {
      double t = a + b * a;
      a = b;
      b = t;
    }
    return a * b;
  }

  static Object[][] fibonacciInputs() {
    return new Object[][] {{0.5, 0.75, 4}, {0.5, 0.75, 1}, {0.5, 0.75, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double emptyBody(double x, int n) {
    int i;
    for (i = 0; i * i < n; i++)
      ;
    return x * x * i;
  }

  static Object[][] emptyBodyInputs() {
    return new Object[][] {{0.75, 30}, {0.75, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double threeDeep(double[][][] a) {
    double s = 1;
    for (int i = 0; i < a.length; i++)
      for (int j = 0; j < a[i].length; j++)
        for (int k = 0; k < a[i][j].length; k++) s = s * 0.5 + a[i][j][k] * a[0][0][0];
    return s;
  }

  static Object[][] threeDeepInputs() {
    return new Object[][] {{new double[][][] {{{1.5, 2}, {}}, {{0.5}}}}, {new double[0][][]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sequence(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) s = s * x + 1;
    double t = s;
    for (int i = 0; i < n; i++) t = t * s - x;
    for (int j = n; j > 0; --j) {
      s += t * x;
      t -= s;
    }
    return s * t;
  }

  static Object[][] sequenceInputs() {
    return new Object[][] {{0.5, 3}, {0.5, 0}, {0.5, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double invariant(double x, double y, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) s += Math.exp(x * y) * i;
    return s;
  }

  static Object[][] invariantInputs() {
    return new Object[][] {{0.5, 0.25, 3}, {0.5, 0.25, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double conditionWithSideEffect(double[] x) {
    int i = 0;
    double s = 1;
    double v;
    while (i < x.length && (v = x[i++]) > 0) s = s * v + 1;
    return s * i;
  }

  static Object[][] conditionWithSideEffectInputs() {
    return new Object[][] {
      {new double[] {1.5, 2, -1, 4}}, {new double[] {1.5, 2}}, {new double[] {-1}}, {new double[0]}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double carriedInts(double[] x) {
    int best = 0;
    for (int i = 1; i < x.length; i++) if (x[i] > x[best]) best = i;
    double s = 0;
    int k = best;
    for (int i = 0; i < x.length; i++) {
      s += x[k] * x[i];
      k = (k * 3 + 1) % x.length;
    }
    return s;
  }

  static Object[][] carriedIntsInputs() {
    return new Object[][] {{new double[] {1.5, 4, -2, 0.5, 3}}, {new double[] {2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double maximumFirst(double[] x) {
    double m = Double.NEGATIVE_INFINITY;
    for (double v : x) if (v > m) m = v;
    double s = 0;
    for (double v : x) s += Math.exp(v - m);
    return m + Math.log(s);
  }

  static Object[][] maximumFirstInputs() {
    return new Object[][] {{new double[] {1.5, 4, -2}}, {new double[] {2}}};
  }

  /** The test adds to the counter: the loop counts all the same. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double neighbours(double[] x, double a) {
    double s = a;
    for (int i = 0; i + 1 < x.length; i++) {
      s = Math.sin(s * (x[i + 1] - x[i]));
    }
    return s;
  }

  static Object[][] neighboursInputs() {
    return new Object[][] {
      {new double[] {0.3, 1.2, -0.5, 2}, 0.7}, {new double[] {0.3}, 0.7}, {new double[] {}, 0.7}
    };
  }

  /** Bounds that no sum reaches, or that are as small as can be. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double testedSums(double[] x, int n) {
    double s = 1;
    for (int i = 1; n >= i + 2; i++) {
      s *= x[i % x.length] + x[(i + 2) % x.length];
    }
    for (int i = 0; i + 3 <= n; i++) {
      s = Math.cos(s + x[i % x.length]);
    }
    for (int i = 0; n > i + 1; i += 2) {
      s *= x[i % x.length];
    }
    int k = 2;
    while (k + 1 < n) {
      s += s * x[k % x.length];
      if (s > 100) {
        k++;
        continue;
      }
      k++;
    }
    return s;
  }

  static Object[][] testedSumsInputs() {
    double[] x = {0.3, 1.2, -0.5, 2};
    return new Object[][] {
      {x, 6}, {x, 3}, {x, 2}, {x, 1}, {x, 0}, {x, -5}, {x, Integer.MIN_VALUE}
    };
  }

  /** Sums that are tested overflow. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double testedSumOverflows(double x, int n) {
    double s = 1;
    int k = 0;
    for (int i = Integer.MAX_VALUE; i + 1 < 3; i++) {
      s += s * x;
      k++;
      if (k > 2) {
        break;
      }
    }
    k = 0;
    for (int i = Integer.MAX_VALUE - 2; i + 1 <= n; i++) {
      s *= x;
      k++;
      if (k > 4) {
        break;
      }
    }
    return s;
  }

  static Object[][] testedSumOverflowsInputs() {
    return new Object[][] {{0.5, Integer.MAX_VALUE}, {0.5, 3}};
  }

  /** What the test computes from active numbers the body uses, too. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double testUsedInside(double[] x) {
    double s = 1;
    int i = 0;
    while (x[i] * s > 0.1) {
      s *= x[i] * s * 0.9;
      i++;
    }
    double d;
    while ((d = x[i] - 0.5 * s) < 0) {
      s -= d * x[i];
      i++;
    }
    return s * x[i];
  }

  static Object[][] testUsedInsideInputs() {
    return new Object[][] {
      {new double[] {0.9, 0.8, 0.05, 0.02, 1.5, 2}}, {new double[] {0.05, 0.3, 1, 2}}
    };
  }
}
