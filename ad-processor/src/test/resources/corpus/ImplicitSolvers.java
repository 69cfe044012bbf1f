package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.ImplicitDerivative;

/** Solutions of equations, differentiated by the implicit function theorem. */
final class ImplicitSolvers {

  @ImplicitDerivative(residual = "keplerResidual")
  static double kepler(double m, double e, double guess, double tolerance) {
    double x = guess;
    for (int i = 0; i < 100; i++) {
      double step = (x - e * Math.sin(x) - m) / (1 - e * Math.cos(x));
      x -= step;
      if (Math.abs(step) < tolerance) {
        break;
      }
    }
    return x;
  }

  static double keplerResidual(double x, double m, double e) {
    return x - e * Math.sin(x) - m;
  }

  /** The initial guess is active, too, and has no part in the solution. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double anomaly(double m, double e) {
    double x = kepler(m, e, m + e, 1e-14);
    return Math.sin(x) * e + x * x;
  }

  static Object[][] anomalyInputs() {
    return new Object[][] {{0.7, 0.3}, {2.5, 0.6}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double orbitFit(double[] t, double[] y, double period, double e) {
    double sum = 0;
    for (int i = 0; i < t.length; i++) {
      if (t[i] < 0) {
        continue;
      }
      double x = kepler(2 * Math.PI * t[i] / period, e, t[i], 1e-14);
      double r = y[i] - Math.cos(x);
      t[i] = r;
      sum += r * r;
    }
    return sum;
  }

  static Object[][] orbitFitInputs() {
    return new Object[][] {
      {new double[] {0.1, 0.4, -1, 1.5}, new double[] {1, 0.3, 9, -0.4}, 2.5, 0.2},
    };
  }

  private static double recursive(double x, int n) {
    return n == 0 ? x : recursive(kepler(x, 0.3 * x, x, 1e-14), n - 1) * x;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inCallee(double x, int n) {
    return recursive(x, n);
  }

  static Object[][] inCalleeInputs() {
    return new Object[][] {{0.8, 3}};
  }

  /** The solver itself is differentiated; x = cos(p x), by plain iteration. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  @ImplicitDerivative(residual = "cosineResidual")
  static double cosine(double p) {
    double x = 0.5;
    for (int i = 0; i < 500; i++) {
      x = Math.cos(p * x);
    }
    return x;
  }

  static double cosineResidual(double p, double x) {
    return x - Math.cos(p * x);
  }

  static Object[][] cosineInputs() {
    return new Object[][] {{0.5}, {1.0}};
  }

  private static double normal(double x) {
    return 0.5 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
  }

  private static double price(double s, double k, double v) {
    double d = Math.log(s / k) / v + v / 2;
    return s * normal(d) - k * normal(d - v);
  }

  /** Bisection, of which there is nothing to differentiate. */
  @ImplicitDerivative(residual = "volatilityResidual")
  static double volatility(double s, double k, double price) {
    double low = 0.01;
    double high = 4;
    for (int i = 0; i < 200; i++) {
      double v = (low + high) / 2;
      if (price(s, k, v) > price) {
        high = v;
      } else {
        low = v;
      }
    }
    return (low + high) / 2;
  }

  static double volatilityResidual(double v, double s, double k, double price) {
    return price(s, k, v) - price;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double implied(double s, double k, double price) {
    double v = volatility(s, k, price);
    return v * v * s;
  }

  static Object[][] impliedInputs() {
    return new Object[][] {{1.1, 1.0, 0.25}};
  }

  /** A root of a polynomial, whose coefficients change afterwards. */
  @ImplicitDerivative(residual = "polynomial")
  static double root(double[] c, @Constant int steps) {
    double x = 1;
    for (int i = 0; i < steps; i++) {
      double value = 0;
      double slope = 0;
      for (int k = c.length - 1; k >= 0; k--) {
        slope = slope * x + value;
        value = value * x + c[k];
      }
      x -= value / slope;
    }
    return x;
  }

  static double polynomial(double[] c, double x) {
    double value = 0;
    for (int k = c.length - 1; k >= 0; k--) {
      value = value * x + c[k];
    }
    return value;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double roots(double[] c) {
    double[] products = {1, 0, 0};
    for (int i = 0; i < 2; i++) {
      double x = root(c, 60);
      products[i + 1] = products[i] * x;
      c[i] = c[i] - 0.5 * x;
    }
    return products[2];
  }

  static Object[][] rootsInputs() {
    return new Object[][] {{new double[] {-2, 0.5, 0.25, 1}}};
  }

  @ImplicitDerivative(residual = "circleResidual")
  static double[] circle(double[] p, double q) {
    double[] x = {1, 1};
    for (int k = 0; k < 50; k++) {
      double f = x[0] * x[0] + x[1] * x[1] - p[0];
      double g = x[0] * q - x[1] * p[1];
      double det = -2 * x[0] * p[1] - 2 * x[1] * q;
      double dx = (-p[1] * f - 2 * x[1] * g) / det;
      double dy = (2 * x[0] * g - q * f) / det;
      x[0] -= dx;
      x[1] -= dy;
    }
    return x;
  }

  static void circleResidual(double[] x, double[] p, double q, double[] r) {
    r[0] = x[0] * x[0] + x[1] * x[1] - p[0];
    r[1] = x[0] * q - x[1] * p[1];
  }

  /** Both what the solver was given and what it gave change afterwards. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double intersection(double[] p, double q) {
    double y = q;
    for (int i = 0; i < 2; i++) {
      double[] x = circle(p, q * y);
      y += x[0] * x[1];
      x[0] = y;
      p[i] = p[i] + x[0] * q;
    }
    return y;
  }

  static Object[][] intersectionInputs() {
    return new Object[][] {{new double[] {2.7, 0.3}, 0.9}};
  }

  @Differentiable
  static double[] point(double[] p, double q) {
    return circle(p, q);
  }

  static Object[][] pointInputs() {
    return new Object[][] {{new double[] {2.7, 0.3}, 0.9}};
  }

  /** A fixed point of a network: x = tanh(W x + b), with the residual as a result. */
  @ImplicitDerivative(residual = "equilibriumResidual")
  static double[] equilibrium(double[][] w, double[] b) {
    double[] x = new double[b.length];
    for (int k = 0; k < 400; k++) {
      double[] next = new double[b.length];
      for (int i = 0; i < b.length; i++) {
        double sum = b[i];
        for (int j = 0; j < b.length; j++) {
          sum += w[i][j] * x[j];
        }
        next[i] = Math.tanh(sum);
      }
      x = next;
    }
    return x;
  }

  static double[] equilibriumResidual(double[] x, double[][] w, double[] b) {
    double[] r = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double sum = b[i];
      for (int j = 0; j < x.length; j++) {
        sum += w[i][j] * x[j];
      }
      r[i] = x[i] - Math.tanh(sum);
    }
    return r;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double energy(double[][] w, double[] b) {
    double[] x = equilibrium(w, b);
    w[0][1] = 0;
    double sum = 0;
    for (double v : x) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] energyInputs() {
    return new Object[][] {
      {
        new double[][] {{0.2, -0.3, 0.1}, {0.25, 0.1, -0.2}, {0, 0.3, 0.15}},
        new double[] {0.5, -0.4, 1.2}
      },
    };
  }
}
