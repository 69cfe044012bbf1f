// with support/Helpers.java
package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Callees: private, in other classes and files, overloaded, recursive. */
final class Calls {
  private Calls() {}

  private static double square(double x) {
    return x * x;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double composed(double x, double y) {
    return square(square(x) + y) * square(y);
  }

  static Object[][] composedInputs() {
    return new Object[][] {{1.5, 0.5}};
  }

  private static double early(double x) {
    if (x < 0) return -x;
    if (x > 10) return 10;
    double y = x * x;
    return y + x;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double calleeReturnsEarly(double[] x) {
    double s = 1;
    for (double v : x) s = s * 0.5 + early(v) * v;
    return s;
  }

  static Object[][] calleeReturnsEarlyInputs() {
    return new Object[][] {{new double[] {1.5, -2, 11, 0.5}}};
  }

  private static double firstAbove(double[] x, double limit) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += x[i] * x[i];
      if (s > limit) return s * x[i];
    }
    return -s;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double calleeReturnsFromLoop(double[] x, double limit) {
    double a = firstAbove(x, limit);
    return a * firstAbove(x, 2 * limit) + x[0];
  }

  static Object[][] calleeReturnsFromLoopInputs() {
    return new Object[][] {
      {new double[] {1, 1.5, 2}, 2.5}, {new double[] {1, 1.5, 2}, 100.0}, {new double[] {3, 1}, 4.0}
    };
  }

  private static void swap(double[] a, int i, int j) {
    double t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double swapHelper(double[] a) {
    swap(a, 0, 2);
    a[0] *= a[1];
    swap(a, 0, 1);
    swap(a, 1, 1);
    return a[0] * a[2] + a[1];
  }

  static Object[][] swapHelperInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}}, {new double[] {1, 2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double bubbleSort(double[] a) {
    for (int i = 0; i < a.length; i++)
      for (int j = 1; j < a.length - i; j++) if (a[j] < a[j - 1]) swap(a, j, j - 1);
    double s = 0;
    for (int i = 0; i < a.length; i++) s = s * 0.5 + (i + 1) * a[i] * a[i];
    return s;
  }

  static Object[][] bubbleSortInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5, 4, -1}}, {new double[0]}};
  }

  private static void into(double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) y[i] = x[i] * y[i] + x[0];
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double writesInLoop(double[] x, double[] y, int n) {
    for (int k = 0; k < n; k++) into(x, y);
    return y[0] * y[1];
  }

  static Object[][] writesInLoopInputs() {
    return new Object[][] {
      {new double[] {1.5, -2}, new double[] {0.5, 3}, 3},
      {new double[] {1.5, -2}, new double[] {0.5, 3}, 0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sameArrayTwice(double[] t) {
    into(t, t);
    into(t, t);
    return t[0] * t[1];
  }

  static Object[][] sameArrayTwiceInputs() {
    return new Object[][] {{new double[] {0.5, -0.75}}};
  }

  private static double[] twice(double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < y.length; i++) y[i] = x[i] * x[x.length - 1 - i];
    return y;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnsArray(double[] x) {
    double[] y = twice(twice(x));
    double s = 0;
    for (double v : y) s = s * 0.5 + v;
    return s;
  }

  static Object[][] returnsArrayInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}}};
  }

  private static double[] same(double[] x, double[] y, int k) {
    return k > 0 ? x : y;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnsItsArgument(double[] x, double[] y, int k) {
    double[] z = same(x, y, k);
    z[0] *= y[1];
    return x[0] * y[0] * z[1];
  }

  static Object[][] returnsItsArgumentInputs() {
    return new Object[][] {
      {new double[] {1.5, -2}, new double[] {3, 4}, 1},
      {new double[] {1.5, -2}, new double[] {3, 4}, 0}
    };
  }

  static double f(int n) {
    return n * 2;
  }

  static double f(long n) {
    return n * 3;
  }

  static double f(float x) {
    return x * 5;
  }

  static double f(double x) {
    return x * x;
  }

  static double f(Object x) {
    return 7;
  }

  static double f(double x, int n) {
    return x * n;
  }

  static double f(double x, double y) {
    return x / y;
  }

  static double f(int x, double y) {
    return x - y;
  }

  static double f(double... x) {
    double s = 1;
    for (double v : x) s *= v + 1;
    return s;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double overloads(double x, int n, char c, byte b) {
    return f(x)
        + f(n) * x
        + f(c) * x * x
        + f(b)
        + f((long) n)
        + f("text") * x
        + f(x, n)
        + f(x, x)
        + f(n, x)
        + f(x, x, x)
        + f() * x
        + f(new double[] {x, 2})
        + f(1f) * x
        + f((double) n, b);
  }

  static Object[][] overloadsInputs() {
    return new Object[][] {{1.5, 3, 'a', (byte) 2}};
  }

  static double sum(double first, double... rest) {
    double s = first;
    for (double v : rest) s = s * v + 1;
    return s;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double varargs(double x, double... y) {
    return sum(x) + sum(x, x * x) * sum(x, y) + sum(y.length, x, 2, x);
  }

  static Object[][] varargsInputs() {
    return new Object[][] {{1.5, new double[] {0.5, 2}}, {1.5, new double[0]}};
  }

  private static int pivot(double[] x) {
    int p = 0;
    for (int i = 1; i < x.length; i++) if (Math.abs(x[i]) > Math.abs(x[p])) p = i;
    return p;
  }

  private static boolean large(double x) {
    return x * x > 4;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inactiveResults(double[] x) {
    int p = pivot(x);
    return large(x[p]) ? x[p] * x[0] : x[p] * x[p] * p;
  }

  static Object[][] inactiveResultsInputs() {
    return new Object[][] {{new double[] {1.5, -3}}, {new double[] {0.5, 1.5}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double factorial(double x, int n) {
    return n <= 0 ? 1 : x * factorial(x, n - 1) + x;
  }

  static Object[][] factorialInputs() {
    return new Object[][] {{0.75, 4}, {0.75, 0}, {0.75, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double fibonacci(double x, int n) {
    if (n == 0) return x;
    if (n == 1) return x * x;
    double a = fibonacci(x, n - 1);
    double b = fibonacci(x, n - 2);
    return a * b + a;
  }

  static Object[][] fibonacciInputs() {
    return new Object[][] {{0.75, 5}, {0.75, 0}};
  }

  private static double even(double x, int n) {
    return n == 0 ? x : x * odd(x + 1, n - 1);
  }

  private static double odd(double x, int n) {
    if (n == 0) return x * x;
    double y = even(x * 0.5, n - 1);
    return y - x;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mutual(double x, int n) {
    return even(x, n);
  }

  static Object[][] mutualInputs() {
    return new Object[][] {{0.75, 0}, {0.75, 1}, {0.75, 5}};
  }

  private static double halves(double[] x, int from, int to) {
    if (to - from == 1) return x[from] * x[from];
    int mid = (from + to) >>> 1;
    double a = halves(x, from, mid);
    x[from] *= a;
    return a * halves(x, mid, to) + x[from];
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursionOnArrays(double[] x) {
    return halves(x, 0, x.length);
  }

  static Object[][] recursionOnArraysInputs() {
    return new Object[][] {{new double[] {1.5, -0.5, 0.25, 2, 1.25}}, {new double[] {3}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double activeDepth(double x) {
    return x > 5 ? x : activeDepth(x * x) * x;
  }

  static Object[][] activeDepthInputs() {
    return new Object[][] {{1.25}, {6.0}, {2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double otherClass(double x, double y) {
    return Sibling.cube(x) * Helpers.hypotenuse(x, y) + Sibling.Inner.half(y) * Helpers.LIMIT;
  }

  static Object[][] otherClassInputs() {
    return new Object[][] {{1.5, 0.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double callsAnnotated(double x, double y) {
    return composed(x, y) * composed(y, x) + Helpers.annotated(x * y);
  }

  static Object[][] callsAnnotatedInputs() {
    return new Object[][] {{1.25, 0.5}};
  }

  private static double unusedArgument(double x, double unused) {
    return x * 2;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ignores(double x, double y) {
    square(y);
    return unusedArgument(x, y * y) * y;
  }

  static Object[][] ignoresInputs() {
    return new Object[][] {{1.5, 0.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sideEffectsInArguments(double x) {
    double y = x;
    return three(y *= x, y = y + 1, y) + y;
  }

  private static double three(double a, double b, double c) {
    return a * b - c * a;
  }

  static Object[][] sideEffectsInArgumentsInputs() {
    return new Object[][] {{1.5}, {-0.5}};
  }

  private static void accumulate(double x, double[] total) {
    total[0] += x * total[0] + x;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double workspace(double[] x) {
    double[] total = new double[1];
    for (double v : x) accumulate(v, total);
    return total[0] * total[0];
  }

  static Object[][] workspaceInputs() {
    return new Object[][] {{new double[] {1.5, -0.5}}, {new double[0]}};
  }

  private static double mixedActivity(double a, double b) {
    return a * a * b + b;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double activityPatterns(double x, @Constant double c) {
    return mixedActivity(x, c) + mixedActivity(c, x) * mixedActivity(c, 2) + mixedActivity(x, x);
  }

  static Object[][] activityPatternsInputs() {
    return new Object[][] {{1.5, 0.5}};
  }

  private static <T> double generic(T tag, double x) {
    return tag == null ? x : x * x;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double genericCallee(double x, String s) {
    return generic(s, x) * Calls.<Integer>generic(3, x);
  }

  static Object[][] genericCalleeInputs() {
    return new Object[][] {{1.5, "s"}, {1.5, null}};
  }

  private static double parameterReassigned(double x, int n) {
    x = x * x;
    n += 2;
    for (; n > 0; n--) x += n * x * 0.1;
    return x;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double callByValue(double x, int n) {
    double y = parameterReassigned(x, n);
    return x * y + n;
  }

  static Object[][] callByValueInputs() {
    return new Object[][] {{1.5, 1}};
  }
}

final class Sibling {
  static double cube(double x) {
    return x * x * x;
  }

  static final class Inner {
    static double half(double x) {
      return x / 2 + Calls.f(x);
    }
  }
}
