package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Loops whose iterations are coupled through sums, of which some compute their adjoints at once,
 * and loops that look alike but must not.
 */
class FusedLoops {

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rosenbrock(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      double a = x[i + 1] - x[i] * x[i];
      double b = 1 - x[i];
      sum += 100 * a * a + b * b;
    }
    return sum;
  }

  static Object[][] rosenbrockInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1, 0.7}}, {new double[] {2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double scaled(double[] x, double a, double b) {
    double sum = 1;
    for (int i = 0; i < x.length; i++) {
      sum -= Math.sin(a * x[i]);
    }
    return -sum * b / x.length;
  }

  static Object[][] scaledInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}, 0.4, 3.0}};
  }

  /** What multiplies the sum is known only after the loop: the sweeps stay apart. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double product(double[] x) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i];
      squares += x[i] * x[i];
    }
    return sum * squares + Math.log(squares);
  }

  static Object[][] productInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}}};
  }

  /** One of the returns after the loop does not use the sum. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cutOff(double[] x, double limit) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * x[i];
    }
    if (sum > 4) {
      return 4 * limit;
    }
    return sum * limit;
  }

  static Object[][] cutOffInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}, 2.0}, {new double[] {3, 1}, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double oneBranch(double[] x, boolean squares) {
    if (x.length == 0) {
      return 7;
    }
    double sum = 0;
    if (squares) {
      for (double each : x) {
        sum += each * each;
      }
    } else {
      for (double each : x) {
        sum += Math.exp(each);
      }
      sum *= x[0];
    }
    return 2 * sum + x[0];
  }

  static Object[][] oneBranchInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1}, true}, {new double[] {0.3, -0.2}, false}, {new double[0], true}
    };
  }

  /** The array changes after the loop has read it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double overwritten(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * x[i];
    }
    x[0] = sum * x[1];
    return sum + x[0];
  }

  static Object[][] overwrittenInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}}};
  }

  /** The other parameter may be the same array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double other(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * x[i];
    }
    y[0] = 2 * y[0] * x[1];
    return 3 * sum + y[0];
  }

  static Object[][] otherInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}, new double[] {0.5, 0.1, 0.2}}};
  }

  /** Arrays of each iteration's own, one of them overwritten. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mixture(double[] alpha, double[][] mu, @Constant double[][] x) {
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      double[] beta = new double[alpha.length];
      for (int k = 0; k < alpha.length; k++) {
        double q = 0;
        for (int d = 0; d < x[i].length; d++) {
          double r = x[i][d] - mu[k][d];
          q += r * r;
        }
        beta[k] = alpha[k] - 0.5 * q;
      }
      double largest = beta[0];
      for (double b : beta) {
        largest = Math.max(largest, b);
      }
      double sum = 0;
      for (int k = 0; k < beta.length; k++) {
        beta[k] = Math.exp(beta[k] - largest);
        sum += beta[k];
      }
      total += largest + Math.log(sum);
    }
    return total;
  }

  static Object[][] mixtureInputs() {
    double[][] mu = {{0.1, 0.2}, {-0.3, 0.4}, {0.5, -0.6}};
    double[][] x = {{0.7, 0.1}, {-0.2, 0.3}, {0.4, 0.9}, {0, 0.1}};
    return new Object[][] {{new double[] {0.2, -0.1, 0.3}, mu, x}};
  }

  /** The array outlives the iteration. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double escapes(double[] x) {
    double[] last = {1};
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double[] fresh = {x[i] * x[i]};
      fresh[0] *= last[0];
      sum += fresh[0];
      last = fresh;
    }
    return sum + last[0];
  }

  static Object[][] escapesInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowsEscape(double[] x) {
    double[][] rows = new double[x.length][];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double[] row = {x[i], x[i] * x[i]};
      rows[i] = row;
      row[1] = Math.sin(row[0] * row[1]);
      sum += row[1];
    }
    rows[0][1] *= rows[x.length - 1][0];
    return sum + rows[0][1];
  }

  static Object[][] rowsEscapeInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}}};
  }

  /** A work array from outside couples the iterations. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double workspace(double[] x) {
    double[] work = new double[2];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      work[0] = x[i] * x[i];
      sum += work[0] * work[1];
      work[1] = x[i];
    }
    return sum;
  }

  static Object[][] workspaceInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}}};
  }

  /** Sums through conditions, {@code continue} and inner loops. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double paths(double[] x, double c) {
    double sum = 0;
    double rest = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] < -2) {
        continue;
      }
      if (x[i] > 0.5) {
        sum += c * x[i] * x[i];
        rest -= x[i];
      } else if (x[i] > 0) {
        rest = Math.sin(c * x[i]) + rest;
      }
      for (int k = 0; k < 3; k++) {
        sum += Math.exp(k * x[i]);
        if (k == 1) {
          sum -= c;
        }
      }
    }
    return 2 * sum - rest / 3;
  }

  static Object[][] pathsInputs() {
    return new Object[][] {{new double[] {0.3, -3, -0.2, 1.1, 0.6}, 0.7}};
  }

  /** These look like sums: the first changes its sign, the others double or multiply. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double notSums(double[] x) {
    double alternating = 0;
    double doubling = 0.1;
    double scaling = 1;
    double watched = 0;
    for (int i = 0; i < x.length; i++) {
      alternating = x[i] * x[i] - alternating;
      doubling = doubling + x[i] + doubling;
      scaling = scaling * 1.5 + x[i] * x[i];
      double before = watched;
      watched += x[i] * x[i];
      watched += before * x[i];
    }
    return alternating + doubling + scaling + watched;
  }

  static Object[][] notSumsInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}}};
  }

  /** A condition looks at the sum; that is no use of it as a number. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double watched(double[] x) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * x[i];
      if (sum > 1) {
        count++;
      }
    }
    return sum * count;
  }

  static Object[][] watchedInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1, 0.5}}};
  }

  /** A return and a break leave loops in the middle. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double left(double[] x, @Constant double limit) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double inner = 0;
      for (int k = 0; k <= i; k++) {
        inner += x[k] * x[i];
        if (inner > 3 * limit) {
          return inner;
        }
      }
      sum += inner * x[i];
      if (sum > limit) {
        break;
      }
    }
    return sum;
  }

  static Object[][] leftInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1, 0.5}, 9.0},
      {new double[] {0.3, -0.2, 1.1, 0.5}, 0.5},
      {new double[] {0.3, 2.2, 1.1, 0.5}, 0.5}
    };
  }

  /** The trip count is not known. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double unknownTrips(double[] x, double h) {
    double sum = 0;
    double t = 0;
    while (t < 1) {
      double[] both = {x[0] * t, x[1]};
      sum += Math.sin(both[0]) * both[1];
      t += 0.3;
    }
    return sum * h;
  }

  static Object[][] unknownTripsInputs() {
    return new Object[][] {{new double[] {0.3, 1.2}, 0.1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double downBySteps(double[] x, double a) {
    double sum = 0;
    for (int i = x.length - 1; i >= 1; i -= 2) {
      sum += Math.cos(a * x[i]) * x[i - 1];
    }
    for (int i = 1; i <= x.length; i += 3) {
      sum += a * x[i - 1] * x[i - 1];
    }
    return sum;
  }

  static Object[][] downByStepsInputs() {
    return new Object[][] {{new double[] {0.3, 1.2, -0.4, 0.6, 0.9, 0.2}, 0.7}};
  }

  private static double power(double base, int n) {
    return n == 0 ? 1 : base * power(base, n - 1) + 0.01 * power(base, n / 2) / (1 + n);
  }

  /** Calls leave frames on the tape: the last one is taken back first. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double calls(double[] x, double w) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += power(x[i], i) * w;
    }
    double product = 1;
    for (int i = 0; i < x.length; i++) {
      double inner = 0;
      for (int k = 0; k < x.length; k++) {
        inner += power(x[k], 2) * x[i];
      }
      product *= inner;
    }
    return sum + product;
  }

  static Object[][] callsInputs() {
    return new Object[][] {{new double[] {0.3, 1.2, -0.4}, 0.7}};
  }

  /** What goes wrong first in Java goes wrong first here. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mean(double[] x, @Constant double[] weights) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0) {
        throw new IllegalArgumentException("negative: " + i);
      }
      sum += Math.sqrt(x[i]);
    }
    return sum / weights.length;
  }

  static Object[][] meanInputs() {
    return new Object[][] {
      {new double[] {0.3, 1.2}, new double[3]},
      {new double[] {0.3, -1.2}, null},
      {new double[] {0.3, 1.2}, null}
    };
  }

  /** Each iteration touches elements of one index. */
  @Differentiable
  static void elementwise(double[] x, double[] y, double a) {
    for (int i = 0; i < x.length; i++) {
      y[i] = a * Math.sin(x[i]) + y[i];
      x[i] *= y[i];
    }
  }

  static String elementwiseView() {
    return "none";
  }

  static Object[][] elementwiseInputs() {
    return new Object[][] {
      {new double[] {0.3, 1.2, -0.4}, new double[] {0.1, 0.5, 0.2}, 0.7}
    };
  }

  /** These touch those of others as well. */
  @Differentiable
  static void neighbours(double[] x, double[] y, @Constant int[] index) {
    for (int i = 1; i < x.length; i++) {
      x[i] = x[i - 1] * y[i];
    }
    for (int i = 0; i < x.length; i++) {
      y[index[i]] += x[i] * y[i];
    }
    for (int i = 0; i < x.length - 1; i++) {
      y[i] = y[i + 1] * x[i];
    }
  }

  static String neighboursView() {
    return "none";
  }

  static Object[][] neighboursInputs() {
    return new Object[][] {
      {new double[] {0.3, 1.2, -0.4}, new double[] {0.1, 0.5, 0.2}, new int[] {2, 0, 2}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rows(double[][] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      for (int j = 0; j < row.length; j++) {
        row[j] = row[j] * b[j] * row[j];
        b[j] += row[j];
      }
    }
    double sum = 0;
    for (double[] row : a) {
      for (double each : row) {
        sum += each * each;
      }
    }
    return sum * b[0];
  }

  static Object[][] rowsInputs() {
    return new Object[][] {
      {new double[][] {{0.3, 1.2}, {-0.4, 0.8}}, new double[] {0.1, 0.5}}
    };
  }

  /** Elements that are cleared and taken again. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double stencil(double[] u, double c, int steps) {
    for (int step = 0; step < steps; step++) {
      double left = u[0];
      for (int i = 1; i < u.length - 1; i++) {
        double centre = u[i];
        u[i] = centre + c * Math.sin(left - 2 * centre + u[i + 1]);
        left = centre;
      }
    }
    double sum = 0;
    for (double each : u) {
      sum += each * each;
    }
    return sum;
  }

  static Object[][] stencilInputs() {
    return new Object[][] {{new double[] {0.3, 1.2, -0.4, 0.5, 0.9}, 0.2, 4}};
  }

  /** Nested sums whose factors are known before both loops. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pairs(double[] x, double c) {
    double energy = 0;
    for (int i = 0; i < x.length; i++) {
      double local = 0;
      for (int j = i + 1; j < x.length; j++) {
        double d = x[i] - x[j];
        local += 1 / (c + d * d);
      }
      energy += 0.5 * c * local;
    }
    return energy / 2;
  }

  static Object[][] pairsInputs() {
    return new Object[][] {{new double[] {0.3, 1.2, -0.4, 0.5, 0.9}, 0.2}};
  }

  /** A handler goes on after a loop that did not end. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double guarded(double[] x, @Constant int[] index) {
    double sum = 0;
    try {
      for (int i = 0; i < index.length; i++) {
        sum += x[index[i]] * x[0];
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      return x[0] * x[1];
    }
    return 3 * sum;
  }

  static Object[][] guardedInputs() {
    return new Object[][] {
      {new double[] {0.3, 1.2}, new int[] {1, 0, 1}}, {new double[] {0.3, 1.2}, new int[] {1, 2}}
    };
  }

  /** The body of the outer loop is reversed in two places. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double endless(double[] x, double c) {
    double total = 0;
    int k = 0;
    while (true) {
      double s = 0;
      for (int j = 0; j < x.length; j++) {
        s += x[j] * x[j] * c;
      }
      total += s;
      if (++k == 3) {
        break;
      }
    }
    return total;
  }

  static Object[][] endlessInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1}, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double leftInTheMiddle(double[] x, double c) {
    double total = 0;
    for (int k = 0; k < 5; k++) {
      double s = 0;
      for (int j = 0; j < x.length; j++) {
        s += x[j] * x[j] * c;
      }
      total += s;
      if (total > 8) {
        break;
      }
      total += c * c;
    }
    return total;
  }

  static Object[][] leftInTheMiddleInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1}, 2.0}, {new double[] {0.3, -0.2, 0.1}, 0.1}
    };
  }

  /** Two ways from a loop to the same end. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twoWays(double[] x, double c) {
    double result = c;
    out:
    {
      double s = 0;
      for (double each : x) {
        s += each * each;
      }
      result = 3 * s;
      if (s > 1) {
        break out;
      }
      result = s * c;
    }
    return result;
  }

  static Object[][] twoWaysInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1}, 2.0}, {new double[] {0.3, -0.2, 0.1}, 0.1}
    };
  }

  /** The calls in the loop leave frames, though nothing of it is used where the method ends. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double leftFrames(double[] x, double a) {
    double first = power(a, 3);
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += power(x[i], 2);
    }
    if (s > 1) {
      return first * s;
    }
    return first;
  }

  static Object[][] leftFramesInputs() {
    return new Object[][] {{new double[] {0.03, -0.02}, 0.5}, {new double[] {1.3, -0.02}, 0.5}};
  }

  /** Each iteration makes an array that the next one has; the inner loop keeps values of its own. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double handedOn(double[] x, double c) {
    double[] a = {c, 0};
    double[] b = a;
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double z = x[i];
      while (z < 4) {
        z = z * z + 1;
      }
      b = a;
      a = new double[2];
      s += z * c;
    }
    a[0] += 2 * c;
    a[1] = c * c;
    b[1] += 3 * c;
    return s + a[0] * a[1] * b[1] + b[0];
  }

  static Object[][] handedOnInputs() {
    return new Object[][] {{new double[] {0.3, 0.7, -0.5}, 1.2}, {new double[] {0.3}, 1.2}};
  }

  /** What multiplies the sum comes out of the same conditional. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double factor(double[] a, double x, int n) {
    double total = 0;
    double factor = x;
    switch (n) {
      case 1 -> {
        double s = 0;
        for (int i = 1; i < a.length; i++) {
          s -= a[i] * x;
        }
        total += s;
      }
      case 2 -> factor *= 0.5;
      default -> factor = 0.5;
    }
    return total * factor;
  }

  static Object[][] factorInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.7, -0.5}, 1.2, 1}, {new double[] {0.3, 0.7, -0.5}, 1.2, 2}
    };
  }
}
