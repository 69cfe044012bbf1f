package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Arrays that are written. */
final class InPlace {

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double squareOnce(double[] x) {
    x[0] = x[0] * x[0];
    return x[0] * x[1];
  }

  static Object[][] squareOnceInputs() {
    return new Object[][] {{new double[] {1.5, -2}}, {new double[] {0, 3}}, {new double[] {2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double squareMany(double[] x, int n) {
    for (int k = 0; k < n; k++) {
      x[0] = x[0] * x[0];
    }
    return x[0];
  }

  static Object[][] squareManyInputs() {
    return new Object[][] {
      {new double[] {1.25}, 0}, {new double[] {1.25}, 1}, {new double[] {1.25}, 4}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clearedAfterUse(double[] arr) {
    double res = 1;
    for (int i = 0; i < arr.length; i++) {
      res *= arr[i];
      arr[0] = 0;
    }
    return res;
  }

  static Object[][] clearedAfterUseInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}}, {new double[] {3}}, {new double[0]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double variableAfterConstantIndex(double[] a, int i) {
    double first = a[0];
    a[i] = first * a[1];
    return first * a[0] + a[i];
  }

  static Object[][] variableAfterConstantIndexInputs() {
    return new Object[][] {
      {new double[] {1.5, -2, 0.5}, 0}, {new double[] {1.5, -2, 0.5}, 1},
      {new double[] {1.5, -2, 0.5}, 2}, {new double[] {1.5, -2, 0.5}, 3}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static void scale(double[] x, double factor) {
    for (int i = 0; i < x.length; i++) {
      x[i] *= factor;
    }
  }

  static Object[][] scaleInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}, 3.0}, {new double[0], 2.0}};
  }

  static String scaleView() {
    return "x,factor->x";
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static void axpy(double a, double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      y[i] += a * x[i];
    }
  }

  static Object[][] axpyInputs() {
    return new Object[][] {
      {0.5, new double[] {1.5, -2, 0.5}, new double[] {0.25, 3, -1}},
      {0.5, new double[] {1.5, -2, 0.5}, new double[] {0.25, 3}},
    };
  }

  static String axpyView() {
    return "a,x,y->y";
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static double[] cumulative(double[] x) {
    double[] out = new double[x.length];
    double s = 1;
    for (int i = 0; i < x.length; i++) {
      s = s * x[i] + i;
      out[i] = s * s;
    }
    return out;
  }

  static Object[][] cumulativeInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}}, {new double[0]}};
  }

  record Polar(double radius, double angle) {}

  @Differentiable(modes = {FORWARD, REVERSE})
  static Polar polar(double x, double y) {
    return new Polar(Math.sqrt(x * x + y * y), Math.atan2(y, x));
  }

  static Object[][] polarInputs() {
    return new Object[][] {{1.5, 0.75}, {-2.0, 1.0}};
  }
}
