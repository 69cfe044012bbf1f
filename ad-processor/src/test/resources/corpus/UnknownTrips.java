package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.Arrays;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Loops of unknown trip count inside one another, in callees, with exits: what is kept must come
 * back in order.
 */
final class UnknownTrips {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nested(double[] x) {
    double s = 1;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      while (t < 3) {
        t = t * t + 0.5;
        s = s * 0.5 + t;
      }
      int k = 0;
      do {
        s += t * x[i];
        k++;
      } while (s < 20 && k < 4);
    }
    return s;
  }

  static Object[][] nestedInputs() {
    return new Object[][] {{new double[] {1.25, 4, 2}}, {new double[0]}};
  }

  private static double collatz(double x, int n) {
    double s = x;
    while (n != 1) {
      if (n % 2 == 0) {
        n /= 2;
        s = s * x + n;
      } else {
        n = 3 * n + 1;
        s = s * 0.25 - x;
      }
    }
    return s;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inCallee(double x, int n) {
    double s = 0;
    for (int i = 1; i <= n; i++) s += collatz(x + s * 0.125, i) * i;
    return s;
  }

  static Object[][] inCalleeInputs() {
    return new Object[][] {{0.25, 5}, {0.25, 1}};
  }

  private static double descend(double x, int depth) {
    double s = x;
    int i = depth;
    while (i-- > 0) {
      s = s * x + 1;
      if (s > 6) return s * descend(x * 0.5, depth - 2);
    }
    return depth > 0 ? s + descend(x * 0.75, depth - 1) * x : s;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursive(double x, int depth) {
    double s = descend(x, depth);
    return s * descend(x, depth - 1);
  }

  static Object[][] recursiveInputs() {
    return new Object[][] {{1.25, 5}, {0.5, 3}, {0.5, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inPlace(double[] a, @Constant double limit) {
    int i = 0;
    while (a[0] < limit) {
      a[i % a.length] *= 1.5;
      a[0] += a[(i + 1) % a.length] * a[0];
      if (++i == 7) break;
    }
    return a[0] * a[1];
  }

  static Object[][] inPlaceInputs() {
    return new Object[][] {
      {new double[] {0.5, 0.25, 0.75}, 6.0},
      {new double[] {0.5, 0.25, 0.75}, 1e6},
      {new double[] {0.5, 0.25, 0.75}, 0.1}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double switchInWhile(double x, int[] program) {
    double s = x;
    int pc = 0;
    while (true) {
      switch (program[pc++]) {
        case 0:
          s *= x;
          break;
        case 1:
          s += x;
          continue;
        case 2:
          for (int i = 0; i < pc; i++) {
            s = s * 0.5 + x;
            if (s < 0) break;
          }
          break;
        case 3:
          if (s < 1.2) pc = 0;
          break;
        default:
          return s;
      }
      s += 0.25;
    }
  }

  static Object[][] switchInWhileInputs() {
    return new Object[][] {
      {0.75, new int[] {0, 1, 2, 3, 9}},
      {1.5, new int[] {9}},
      {0.75, new int[] {0, 1}},
      {0.5, new int[] {1, 3, 0, 4}}
    };
  }

  private static double find(double[] x, double target) {
    int i = 0;
    double s = 0;
    while (true) {
      if (i >= x.length) return -s;
      s = s * 0.5 + x[i] * x[i];
      if (s > target) break;
      i++;
    }
    return s * x[i];
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double exitsOfCallee(double[] x) {
    double s = 0.5;
    while (s < 30) {
      double t = find(x, s);
      s += t * t + 1;
      if (t < 0) return s * t;
    }
    return s;
  }

  static Object[][] exitsOfCalleeInputs() {
    return new Object[][] {{new double[] {1.25, 0.5, 2}}, {new double[] {5, 6, 7}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double allocatedInside(double x) {
    double s = x;
    while (s < 40) {
      double[] t = new double[2];
      t[0] = s * x;
      t[1] = t[0] + s;
      double[] u = t[0] > 5 ? t : new double[] {t[1], x};
      u[0] *= u[1];
      s += u[0] + t[0];
    }
    return s;
  }

  static Object[][] allocatedInsideInputs() {
    return new Object[][] {{1.25}, {41.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double references(double[] a, double[] b) {
    double[] p = a;
    double[] q = b;
    int i = 0;
    while (p[0] < 10) {
      double[] t = p;
      p = q;
      q = t;
      p[0] = p[0] * 1.5 + q[1];
      q[1] *= p[0] * 0.25;
      if (i++ > 20) return p[0];
    }
    return p[0] * q[1];
  }

  static Object[][] referencesInputs() {
    return new Object[][] {
      {new double[] {0.5, 2}, new double[] {1.5, 0.75}},
      {new double[] {11, 2}, new double[] {1.5, 0.75}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twoInARow(double x) {
    double s = x;
    while (s < 5) s = s * s * 0.5 + x;
    double t = s;
    while (t > 0.5) {
      t = t * 0.5;
      s += t * s;
    }
    int n = 0;
    while (s > 1) {
      s = Math.sqrt(s) * 0.75 + 0.1 * x;
      n++;
    }
    return s * t * n;
  }

  static Object[][] twoInARowInputs() {
    return new Object[][] {{1.25}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double growing(double[] x) {
    double[] stack = new double[1];
    int n = 0;
    for (double v : x) {
      if (n == stack.length) stack = Arrays.copyOf(stack, 2 * n);
      stack[n++] = v * v;
      while (n > 1 && stack[n - 1] > stack[n - 2]) {
        stack[n - 2] *= stack[n - 1];
        n--;
      }
    }
    double s = 0;
    while (n > 0) s = s * 0.5 + stack[--n];
    return s;
  }

  static Object[][] growingInputs() {
    return new Object[][] {{new double[] {1.5, 1.25, 0.5, 2, 0.25, 0.125, 1}}, {new double[] {2}}};
  }
}
