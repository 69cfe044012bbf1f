package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Numerical methods as people write them. */
final class Numerics {
  private static double phi(double x) {
    return 1 / (1 + Math.exp(-1.5976 * x - 0.07056 * x * x * x));
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double blackScholes(double s, double k, double r, double sigma, double t) {
    double root = sigma * Math.sqrt(t);
    double d1 = (Math.log(s / k) + (r + 0.5 * sigma * sigma) * t) / root;
    double d2 = d1 - root;
    return s * phi(d1) - k * Math.exp(-r * t) * phi(d2);
  }

  static Object[][] blackScholesInputs() {
    return new Object[][] {{100.0, 105.0, 0.05, 0.2, 1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rosenbrock(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length - 1; i++) {
      double a = 1 - x[i];
      double b = x[i + 1] - x[i] * x[i];
      s += a * a + 100 * b * b;
    }
    return s;
  }

  static Object[][] rosenbrockInputs() {
    return new Object[][] {
      {new double[] {-1.2, 1, 0.5, 2}}, {new double[] {1}}, {new double[] {1, 1}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logistic(double[] w, double bias, @Constant double[][] x, @Constant int[] y) {
    double loss = 0;
    for (int i = 0; i < x.length; i++) {
      double z = bias;
      for (int j = 0; j < w.length; j++) z += w[j] * x[i][j];
      double m = y[i] == 1 ? -z : z;
      loss += m > 0 ? m + Math.log1p(Math.exp(-m)) : Math.log1p(Math.exp(m));
    }
    return loss / x.length;
  }

  static Object[][] logisticInputs() {
    return new Object[][] {
      {
        new double[] {0.5, -1},
        0.25,
        new double[][] {{1, 2}, {-0.5, 1}, {3, 0.5}},
        new int[] {1, 0, 1}
      }
    };
  }

  private static double[] layer(double[][] w, double[] b, double[] x) {
    double[] y = new double[b.length];
    for (int i = 0; i < y.length; i++) {
      double s = b[i];
      for (int j = 0; j < x.length; j++) s += w[i][j] * x[j];
      y[i] = Math.tanh(s);
    }
    return y;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double perceptron(
      double[][] w1,
      double[] b1,
      double[][] w2,
      double[] b2,
      @Constant double[] x,
      @Constant double target) {
    double[] h = layer(w1, b1, x);
    double[] y = layer(w2, b2, h);
    double e = y[0] - target;
    return 0.5 * e * e;
  }

  static Object[][] perceptronInputs() {
    return new Object[][] {
      {
        new double[][] {{0.5, -0.25}, {1, 0.75}},
        new double[] {0.1, -0.2},
        new double[][] {{0.3, -0.6}},
        new double[] {0.05},
        new double[] {1.5, -0.5},
        0.4
      }
    };
  }

  static boolean perceptronAliases() {
    return false;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cholesky(double[][] a) {
    int n = a.length;
    double logDet = 0;
    for (int j = 0; j < n; j++) {
      double s = a[j][j];
      for (int k = 0; k < j; k++) s -= a[j][k] * a[j][k];
      if (!(s > 0)) throw new IllegalArgumentException("not positive definite at " + j + ": " + s);
      double d = a[j][j] = Math.sqrt(s);
      logDet += Math.log(d);
      for (int i = j + 1; i < n; i++) {
        double t = a[i][j];
        for (int k = 0; k < j; k++) t -= a[i][k] * a[j][k];
        a[i][j] = t / d;
      }
    }
    return 2 * logDet;
  }

  static Object[][] choleskyInputs() {
    return new Object[][] {
      {new double[][] {{4, 1, 0.5}, {1, 3, -1}, {0.5, -1, 5}}},
      {new double[][] {{4, 5}, {5, 1}}},
      {new double[][] {{-1}}}
    };
  }

  @Differentiable
  static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k + 1; i < n; i++) if (Math.abs(a[i][k]) > Math.abs(a[p][k])) p = i;
      if (a[p][k] == 0) throw new ArithmeticException("singular at column " + k);
      double[] row = a[p];
      a[p] = a[k];
      a[k] = row;
      double t = b[p];
      b[p] = b[k];
      b[k] = t;
      for (int i = k + 1; i < n; i++) {
        double m = a[i][k] /= a[k][k];
        for (int j = k + 1; j < n; j++) a[i][j] -= m * a[k][j];
        b[i] -= m * b[k];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double s = b[i];
      for (int j = i + 1; j < n; j++) s -= a[i][j] * x[j];
      x[i] = s / a[i][i];
    }
    return x;
  }

  static Object[][] solveInputs() {
    return new Object[][] {
      {new double[][] {{1, 2, 0.5}, {3, -1, 2}, {0.25, 4, 1}}, new double[] {1, -2, 3}},
      {new double[][] {{1, 2}, {2, 4}}, new double[] {1, 1}}
    };
  }

  @Differentiable
  static void fft(double[] re, double[] im) {
    int n = re.length;
    for (int i = 1, j = 0; i < n; i++) {
      int bit = n >> 1;
      for (; (j & bit) != 0; bit >>= 1) j ^= bit;
      j ^= bit;
      if (i < j) {
        double t = re[i];
        re[i] = re[j];
        re[j] = t;
        t = im[i];
        im[i] = im[j];
        im[j] = t;
      }
    }
    for (int len = 2; len <= n; len <<= 1) {
      double angle = -2 * Math.PI / len;
      for (int i = 0; i < n; i += len)
        for (int k = 0; k < len / 2; k++) {
          double c = Math.cos(angle * k), s = Math.sin(angle * k);
          int u = i + k, v = i + k + len / 2;
          double vr = re[v] * c - im[v] * s, vi = re[v] * s + im[v] * c;
          re[v] = re[u] - vr;
          im[v] = im[u] - vi;
          re[u] += vr;
          im[u] += vi;
        }
    }
  }

  static Object[][] fftInputs() {
    return new Object[][] {
      {
        new double[] {1, 0.5, -0.25, 2, 0, 1.5, -1, 0.75},
        new double[] {0, 1, 0.5, -0.5, 0.25, 0, 0, 2}
      },
      {new double[] {1}, new double[] {2}}
    };
  }

  static String fftView() {
    return "re,im->re,im";
  }

  private static double rate(double t, double y, double k) {
    return -k * y + Math.sin(t);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rungeKutta(double y, double k, double h, int n) {
    double t = 0;
    for (int i = 0; i < n; i++) {
      double k1 = rate(t, y, k),
          k2 = rate(t + h / 2, y + h / 2 * k1, k),
          k3 = rate(t + h / 2, y + h / 2 * k2, k),
          k4 = rate(t + h, y + h * k3, k);
      y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
      t += h;
    }
    return y;
  }

  static Object[][] rungeKuttaInputs() {
    return new Object[][] {{1.0, 0.5, 0.125, 6}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double bisection(double a, double lo, double hi) {
    for (int i = 0; i < 12; i++) {
      double mid = 0.5 * (lo + hi);
      if (mid * mid * mid + mid > a) hi = mid;
      else lo = mid;
    }
    return lo + a * hi;
  }

  static Object[][] bisectionInputs() {
    return new Object[][] {{2.0, 0.0, 3.0}};
  }

  static double bisectionStep() {
    return 1e-5;
  }

  static double bisectionTolerance() {
    return 1e2;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double continuedFraction(double x) {
    double f = 1, c = 1, d = 0;
    for (int i = 1; i < 60; i++) {
      double a = i % 2 == 0 ? i / 2 * x : -(i / 2 + 1) * 0.5 * x;
      d = 1 / (1 + a * d);
      c = 1 + a / c;
      double delta = c * d;
      f *= delta;
      if (Math.abs(delta - 1) < 1e-14) break;
    }
    return f;
  }

  static Object[][] continuedFractionInputs() {
    return new Object[][] {{0.25}};
  }

  private static final double[] LANCZOS = {
    76.18009172947146,
    -86.50532032941677,
    24.01409824083091,
    -1.231739572450155,
    0.1208650973866179e-2,
    -0.5395239384953e-5
  };

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logGamma(double x) {
    double y = x, tmp = x + 5.5;
    tmp -= (x + 0.5) * Math.log(tmp);
    double ser = 1.000000000190015;
    for (double c : LANCZOS) ser += c / ++y;
    return -tmp + Math.log(2.5066282746310005 * ser / x);
  }

  static Object[][] logGammaInputs() {
    return new Object[][] {{2.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double binomialTree(double s, double k, double r, double sigma, int n) {
    double dt = 1.0 / n,
        u = Math.exp(sigma * Math.sqrt(dt)),
        d = 1 / u,
        p = (Math.exp(r * dt) - d) / (u - d),
        disc = Math.exp(-r * dt);
    double[] v = new double[n + 1];
    for (int i = 0; i <= n; i++) v[i] = Math.max(k - s * Math.pow(u, n - 2 * i), 0);
    for (int t = n - 1; t >= 0; t--)
      for (int i = 0; i <= t; i++) {
        double hold = disc * (p * v[i] + (1 - p) * v[i + 1]);
        double exercise = k - s * Math.pow(u, t - 2 * i);
        v[i] = Math.max(hold, exercise);
      }
    return v[0];
  }

  static Object[][] binomialTreeInputs() {
    return new Object[][] {{100.0, 105.0, 0.05, 0.2, 5}};
  }

  static double binomialTreeStep() {
    return 1e-3;
  }

  static double binomialTreeTolerance() {
    return 1e2;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double energy(double[] pos, double[] mass, double soft) {
    double e = 0;
    int n = mass.length;
    for (int i = 0; i < n; i++)
      for (int j = i + 1; j < n; j++) {
        double r2 = soft;
        for (int d = 0; d < 2; d++) {
          double dx = pos[2 * i + d] - pos[2 * j + d];
          r2 += dx * dx;
        }
        e -= mass[i] * mass[j] / Math.sqrt(r2);
      }
    return e;
  }

  static Object[][] energyInputs() {
    return new Object[][] {{new double[] {0, 1, 2, 0.5, -1, 0.25}, new double[] {1, 2, 0.5}, 0.1}};
  }

  static boolean energyAliases() {
    return false;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kahan(double[] x) {
    double s = 0, c = 0;
    for (double v : x) {
      double y = v * v - c;
      double t = s + y;
      c = (t - s) - y;
      s = t;
    }
    return s;
  }

  static Object[][] kahanInputs() {
    return new Object[][] {{new double[] {1.5, 1e3, -0.25}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double spline(double[] x, double[] y, double at) {
    int lo = 0, hi = x.length - 1;
    while (hi - lo > 1) {
      int mid = (hi + lo) >>> 1;
      if (x[mid] > at) hi = mid;
      else lo = mid;
    }
    double h = x[hi] - x[lo];
    double b = (at - x[lo]) / h;
    return (1 - b) * y[lo] + b * y[hi] + b * (1 - b) * (y[hi] - y[lo]);
  }

  static Object[][] splineInputs() {
    return new Object[][] {
      {new double[] {0, 1, 2.5, 4}, new double[] {1, -1, 0.5, 3}, 1.75},
      {new double[] {0, 1, 2.5, 4}, new double[] {1, -1, 0.5, 3}, 0.5}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double softMinAlignment(double[] a, double[] b, double gap) {
    double[][] d = new double[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++)
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          d[i][j] = (i + j) * gap;
          continue;
        }
        double e = a[i - 1] - b[j - 1];
        double p = d[i - 1][j - 1] + e * e, q = d[i - 1][j] + gap, r = d[i][j - 1] + gap;
        d[i][j] = -Math.log(Math.exp(-p) + Math.exp(-q) + Math.exp(-r));
      }
    return d[a.length][b.length];
  }

  static Object[][] softMinAlignmentInputs() {
    return new Object[][] {{new double[] {1, 2, 0.5}, new double[] {1.5, 0.25}, 0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double gaussSeidel(double[] b, int sweeps) {
    int n = b.length;
    double[] x = new double[n];
    for (int k = 0; k < sweeps; k++)
      for (int i = 0; i < n; i++) {
        double s = b[i];
        if (i > 0) s -= x[i - 1];
        if (i < n - 1) s -= x[i + 1] * x[i + 1];
        x[i] = s / 4;
      }
    double t = 0;
    for (double v : x) t += v * v;
    return t;
  }

  static Object[][] gaussSeidelInputs() {
    return new Object[][] {{new double[] {1, -0.5, 2}, 4}, {new double[] {1}, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double thomas(double[] a, double[] b, double[] c, double[] d) {
    int n = d.length;
    for (int i = 1; i < n; i++) {
      double w = a[i] / b[i - 1];
      b[i] -= w * c[i - 1];
      d[i] -= w * d[i - 1];
    }
    d[n - 1] /= b[n - 1];
    for (int i = n - 2; i >= 0; i--) d[i] = (d[i] - c[i] * d[i + 1]) / b[i];
    double s = 0;
    for (double v : d) s += v * v;
    return s;
  }

  static Object[][] thomasInputs() {
    return new Object[][] {
      {
        new double[] {0, 1, 0.5},
        new double[] {4, 5, 3},
        new double[] {1, -1, 0},
        new double[] {1, 2, -1}
      }
    };
  }

  static boolean thomasAliases() {
    return false;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double simpson(double a, double b, int n) {
    double h = (b - a) / n, s = 0;
    for (int i = 0; i <= n; i++) {
      double x = a + i * h;
      double w = i == 0 || i == n ? 1 : (i & 1) == 1 ? 4 : 2;
      s += w * Math.exp(-x * x);
    }
    return s * h / 3;
  }

  static Object[][] simpsonInputs() {
    return new Object[][] {{0.25, 1.5, 6}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double jacobi(double[][] a, int sweeps) {
    int n = a.length;
    for (int k = 0; k < sweeps; k++)
      for (int p = 0; p < n; p++)
        for (int q = p + 1; q < n; q++) {
          if (a[p][q] == 0) continue;
          double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
          double t = Math.signum(1.0) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
          if (theta < 0) t = -t;
          double c = 1 / Math.sqrt(t * t + 1), s = t * c;
          for (int i = 0; i < n; i++) {
            double x = a[i][p], y = a[i][q];
            a[i][p] = c * x - s * y;
            a[i][q] = s * x + c * y;
          }
          for (int i = 0; i < n; i++) {
            double x = a[p][i], y = a[q][i];
            a[p][i] = c * x - s * y;
            a[q][i] = s * x + c * y;
          }
        }
    return a[0][0] * 2 + a[1][1];
  }

  static Object[][] jacobiInputs() {
    return new Object[][] {
      {new double[][] {{4, 1, 0.5}, {1, 3, -1}, {0.5, -1, 5}}, 1},
      {new double[][] {{4, 0}, {0, 3}}, 0}
    };
  }
}
