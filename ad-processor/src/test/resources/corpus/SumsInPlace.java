package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** {@code a[i] += v}, and what looks like it. */
class SumsInPlace {

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double product(double[][] a, double[] x) {
    double[] y = new double[a.length];
    for (int j = 0; j < x.length; j++) {
      for (int i = 0; i < a.length; i++) {
        y[i] += a[i][j] * x[j];
      }
    }
    double sum = 0;
    for (double each : y) {
      sum += each * each;
    }
    return sum;
  }

  static Object[][] productInputs() {
    return new Object[][] {{new double[][] {{0.3, 1.2}, {-0.4, 0.8}}, new double[] {0.1, 0.5}}};
  }

  /** Additions to one element through two indices, one of them in between. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double through(double[] a, double v, @Constant int[] index) {
    for (int i = 0; i < index.length; i++) {
      int j = index[i];
      double before = a[i];
      a[j] = v * a[j];
      a[i] = before + v;
      a[j] += a[i] * v;
      a[i] -= a[j] - v;
    }
    return a[0] * a[1] + a[2];
  }

  static Object[][] throughInputs() {
    return new Object[][] {
      {new double[] {0.3, 1.2, -0.7}, 0.4, new int[] {0, 2, 1}},
      {new double[] {0.3, 1.2, -0.7}, 0.4, new int[] {1, 1, 2}}
    };
  }

  /** What was there is used for something else, too, or changes its sign. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double notSums(double[] a, double v) {
    double before = a[0];
    a[0] = before + v;
    a[1] = a[1] + v * a[1];
    a[2] = v - a[2];
    a[3] = a[3] + a[3];
    double kept = a[4];
    a[4] = a[4] + v;
    a[5] += v;
    double seen = a[5];
    a[5] += seen * v;
    return a[0] * a[1] * before + a[2] * a[3] * kept + a[4] * a[5];
  }

  static Object[][] notSumsInputs() {
    return new Object[][] {{new double[] {0.3, 1.2, -0.7, 0.8, 0.5, 0.6}, 0.4}};
  }

  /** The arrays may be one array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double other(double[] a, double[] b) {
    for (int i = 0; i < a.length - 1; i++) {
      double before = a[i];
      b[i + 1] = b[i] * before;
      a[i] = before + b[i + 1];
      double here = a[i + 1];
      b[i + 1] += 0.5;
      a[i + 1] = here + b[i];
    }
    return a[0] * b[1] + a[1];
  }

  static Object[][] otherInputs() {
    return new Object[][] {{new double[] {0.3, 1.2, -0.7}, new double[] {0.8, 0.5, 0.6}}};
  }

  /** Additions in branches, and more than one at once. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double branches(double[] a, double[] x) {
    for (int i = 0; i < x.length; i++) {
      int place = i % a.length;
      if (x[i] > 0) {
        a[place] += x[i] * x[i] + a[0];
      } else if (x[i] < -1) {
        a[place] = x[i];
      } else {
        a[place] = 1 + a[place] - x[i] + Math.sin(x[i]);
      }
      a[place] = x[i] > 0.5 ? a[place] + x[i] : a[place] * x[i];
    }
    return a[0] * a[1];
  }

  static Object[][] branchesInputs() {
    return new Object[][] {
      {new double[] {0.3, 1.2}, new double[] {0.8, -0.5, 0.6, -1.6, 0.2, 0.1}}
    };
  }

  /** The last addition does not come about. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double left(double[] a, double[] x) {
    for (int i = 0; i < x.length; i++) {
      double before = a[i];
      if (x[i] > 1) {
        return before * a[0];
      }
      double more = x[i] * x[i];
      a[i] = before + more;
    }
    return a[0];
  }

  static Object[][] leftInputs() {
    return new Object[][] {
      {new double[] {0.3, 1.2, 0.4}, new double[] {0.8, -0.5, 1.6}},
      {new double[] {0.3, 1.2, 0.4}, new double[] {0.8, -0.5, 0.6}}
    };
  }

  static final class Body {
    double x;
    double v;
    double[] trail;

    Body() {}

    Body(double x, double v, double[] trail) {
      this.x = x;
      this.v = v;
      this.trail = trail;
    }
  }

  /** Fields, of two objects that may be one. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kick(Body a, Body b, double h) {
    for (int i = 0; i < 3; i++) {
      double force = Math.sin(a.x - 2 * b.x);
      a.v += h * force;
      b.v -= h * force;
      a.x += h * a.v;
      b.x += h * b.v;
      a.trail[i] += b.x;
      b.trail[0] += a.v * a.trail[i];
    }
    return a.x * b.v + a.trail[0];
  }

  static Object[][] kickInputs() {
    return new Object[][] {
      {
        new Body(0.3, 0.1, new double[] {0.2, 0.4, 0.1}),
        new Body(1.2, -0.4, new double[] {0.6, 0.9, 0.7}),
        0.2
      }
    };
  }
}
