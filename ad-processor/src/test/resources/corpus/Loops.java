package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Loops with one exit. */
final class Loops {

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double power(double x, int n) {
    double p = 1;
    for (int i = 0; i < n; i++) {
      p *= x;
    }
    return p;
  }

  static Object[][] powerInputs() {
    return new Object[][] {{1.5, 0}, {1.5, 1}, {1.5, 5}, {0.0, 1}, {0.0, 2}, {-1.25, 7}, {2.0, -3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double loss(double m, double c, @Constant double[] x, @Constant double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double r = m * x[i] + c - y[i];
      sum += r * r;
    }
    return sum / x.length;
  }

  static Object[][] lossInputs() {
    return new Object[][] {
      {0.5, -0.25, new double[] {1, 2, 4}, new double[] {2, 2.5, 4.5}},
      {0.5, -0.25, new double[] {1}, new double[] {2}},
      {0.5, -0.25, new double[] {1, 2}, new double[] {2}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sumOfSquares(double[] x) {
    double s = 0;
    for (double v : x) {
      s += v * v;
    }
    return s;
  }

  static Object[][] sumOfSquaresInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0}}, {new double[0]}, {new double[] {0.25}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double newton(double a, @Constant double x, @Constant double tol) {
    while (Math.abs(x * x - a) > tol) {
      x = 0.5 * (x + a / x);
    }
    return x;
  }

  static Object[][] newtonInputs() {
    return new Object[][] {{2.0, 1.0, 1e-10}, {9.0, 1.0, 1e-3}};
  }

  static Object[][] newtonKinks() {
    return new Object[][] {{4.0, 2.0, 1e-3, new double[] {0}, new double[] {0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double root(double a, double x, @Constant double tol) {
    while (Math.abs(x * x - a) > tol) {
      x = 0.5 * (x + a / x);
    }
    return x;
  }

  static Object[][] rootInputs() {
    return new Object[][] {{2.0, 1.0, 1e-3}, {9.0, 1.0, 1e-1}, {4.0, 2.125, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double doWhile(double x, @Constant double limit) {
    double s = 1;
    do {
      s = s * x + 1;
    } while (s < limit);
    return s;
  }

  static Object[][] doWhileInputs() {
    return new Object[][] {{1.5, 0.0}, {1.5, 3.0}, {1.5, 40.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double triangular(double x, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      double t = x;
      for (int j = i; j < n; j++) {
        t = t * x + j;
      }
      s = s * 0.5 + t;
    }
    return s;
  }

  static Object[][] triangularInputs() {
    return new Object[][] {{0.75, 0}, {0.75, 1}, {0.75, 4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double dot(double[] x, double[] y) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += x[i] * y[i];
    }
    return s;
  }

  static Object[][] dotInputs() {
    return new Object[][] {
      {new double[] {1.5, -2, 0.5}, new double[] {0.25, 3, -1}},
      {new double[] {1.5, -2}, new double[] {0.25}},
      {new double[0], new double[0]}
    };
  }
}
