package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Linear algebra as libraries have it: decompositions in place, iterations until they converge. */
final class CensusLinear {

  private static double[][] matrix(double... rows) {
    int n = (int) Math.sqrt(rows.length);
    double[][] a = new double[n][n];
    for (int i = 0; i < rows.length; i++) {
      a[i / n][i % n] = rows[i];
    }
    return a;
  }

  private static double[][] general() {
    return matrix(0.5, 2, -1, 0.25, 3, 1, 0.5, -1, -1, 0.75, 4, 1, 0.5, 1.5, 1, -2.5);
  }

  private static double[][] definite() {
    return matrix(4, 1, 0.5, -0.25, 1, 3, 0.75, 0.5, 0.5, 0.75, 5, 1, -0.25, 0.5, 1, 2.5);
  }

  private static double[][] copy(double[][] a) {
    double[][] c = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      c[i] = a[i].clone();
    }
    return c;
  }

  /** Swaps rows by reference; returns the sign of the permutation. */
  private static int decompose(double[][] a) {
    int n = a.length;
    int sign = 1;
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k + 1; i < n; i++) {
        if (Math.abs(a[i][k]) > Math.abs(a[p][k])) {
          p = i;
        }
      }
      if (a[p][k] == 0) {
        throw new ArithmeticException("singular");
      }
      if (p != k) {
        double[] row = a[p];
        a[p] = a[k];
        a[k] = row;
        sign = -sign;
      }
      for (int i = k + 1; i < n; i++) {
        a[i][k] /= a[k][k];
        for (int j = k + 1; j < n; j++) {
          a[i][j] -= a[i][k] * a[k][j];
        }
      }
    }
    return sign;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double determinant(double[][] a) {
    double[][] lu = copy(a);
    double det = decompose(lu);
    for (int i = 0; i < lu.length; i++) {
      det *= lu[i][i];
    }
    return det;
  }

  static Object[][] determinantInputs() {
    return new Object[][] {{general()}, {definite()}};
  }

  /** c·A⁻¹b, with the permutation in an index array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double solved(double[][] a, double[] b, @Constant double[] c) {
    int n = b.length;
    double[][] lu = copy(a);
    int[] pivot = new int[n];
    for (int i = 0; i < n; i++) {
      pivot[i] = i;
    }
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k + 1; i < n; i++) {
        p = Math.abs(lu[i][k]) > Math.abs(lu[p][k]) ? i : p;
      }
      for (int j = 0; j < n; j++) {
        double t = lu[p][j];
        lu[p][j] = lu[k][j];
        lu[k][j] = t;
      }
      int t = pivot[p];
      pivot[p] = pivot[k];
      pivot[k] = t;
      for (int i = k + 1; i < n; i++) {
        double m = lu[i][k] / lu[k][k];
        lu[i][k] = m;
        for (int j = k + 1; j < n; j++) {
          lu[i][j] -= m * lu[k][j];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = b[pivot[i]];
      for (int j = 0; j < i; j++) {
        x[i] -= lu[i][j] * x[j];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        x[i] -= lu[i][j] * x[j];
      }
      x[i] /= lu[i][i];
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += c[i] * x[i];
    }
    return sum;
  }

  static Object[][] solvedInputs() {
    return new Object[][] {
      {general(), new double[] {1, -0.5, 2, 0.75}, new double[] {0.5, 1, -1.5, 2}}
    };
  }

  /** Only the lower triangle is read. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logDeterminant(double[][] a) {
    int n = a.length;
    double[][] l = new double[n][n];
    double sum = 0;
    for (int j = 0; j < n; j++) {
      double d = a[j][j];
      for (int k = 0; k < j; k++) {
        d -= l[j][k] * l[j][k];
      }
      if (!(d > 0)) {
        throw new ArithmeticException("not positive definite at " + j);
      }
      l[j][j] = Math.sqrt(d);
      sum += 2 * Math.log(l[j][j]);
      for (int i = j + 1; i < n; i++) {
        double s = a[i][j];
        for (int k = 0; k < j; k++) {
          s -= l[i][k] * l[j][k];
        }
        l[i][j] = s / l[j][j];
      }
    }
    return sum;
  }

  static Object[][] logDeterminantInputs() {
    return new Object[][] {{definite()}};
  }

  /** The sum of squared residuals of a least-squares fit, by Householder reflections. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double leastSquares(double[][] a, double[] b) {
    int m = a.length;
    int n = a[0].length;
    double[][] r = copy(a);
    double[] y = b.clone();
    for (int k = 0; k < n; k++) {
      double norm = 0;
      for (int i = k; i < m; i++) {
        norm = Math.hypot(norm, r[i][k]);
      }
      if (norm == 0) {
        continue;
      }
      if (r[k][k] < 0) {
        norm = -norm;
      }
      for (int i = k; i < m; i++) {
        r[i][k] /= norm;
      }
      r[k][k] += 1;
      for (int j = k + 1; j <= n; j++) {
        double s = 0;
        for (int i = k; i < m; i++) {
          s += r[i][k] * (j < n ? r[i][j] : y[i]);
        }
        s = -s / r[k][k];
        for (int i = k; i < m; i++) {
          if (j < n) {
            r[i][j] += s * r[i][k];
          } else {
            y[i] += s * r[i][k];
          }
        }
      }
    }
    double sum = 0;
    for (int i = n; i < m; i++) {
      sum += y[i] * y[i];
    }
    return sum;
  }

  static Object[][] leastSquaresInputs() {
    return new Object[][] {
      {
        new double[][] {{1, 0.5}, {-1, 1.5}, {1, 2.5}, {2, -1}, {0.5, 3}},
        new double[] {1, 2, 0.5, -1, 3}
      }
    };
  }

  /** The largest eigenvalue of a symmetric matrix, by cyclic Jacobi rotations. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double largestEigenvalue(double[][] given) {
    double[][] a = copy(given);
    int n = a.length;
    for (int sweep = 0; sweep < 50; sweep++) {
      double off = 0;
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          off += a[p][q] * a[p][q];
        }
      }
      if (off < 1e-30) {
        break;
      }
      for (int p = 0; p < n - 1; p++) {
        for (int q = p + 1; q < n; q++) {
          if (Math.abs(a[p][q]) < 1e-40) {
            continue;
          }
          double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
          double t = 1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
          if (theta < 0) {
            t = -t;
          }
          double c = 1 / Math.sqrt(t * t + 1);
          double s = t * c;
          for (int k = 0; k < n; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
          }
          for (int k = 0; k < n; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
          }
        }
      }
    }
    double largest = a[0][0];
    for (int i = 1; i < n; i++) {
      largest = Math.max(largest, a[i][i]);
    }
    return largest;
  }

  static Object[][] largestEigenvalueInputs() {
    return new Object[][] {{definite()}};
  }

  /** The same by power iteration and the Rayleigh quotient. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double powerIteration(double[][] a, @Constant double[] start) {
    int n = a.length;
    double[] v = start.clone();
    double before;
    double value = 0;
    int steps = 0;
    do {
      before = value;
      double[] w = new double[n];
      double norm = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          w[i] += a[i][j] * v[j];
        }
        norm += w[i] * w[i];
      }
      value = 0;
      for (int i = 0; i < n; i++) {
        value += v[i] * w[i];
      }
      for (int i = 0; i < n; i++) {
        v[i] = w[i] / Math.sqrt(norm);
      }
    } while (++steps < 150 || Math.abs(value - before) > 1e-14);
    return value;
  }

  static Object[][] powerIterationInputs() {
    return new Object[][] {{definite(), new double[] {0.5, 0.5, 0.5, 0.5}}};
  }

  private static double[][] times(double[][] a, double[][] b) {
    int n = a.length;
    double[][] c = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double f = a[i][k];
        for (int j = 0; j < n; j++) {
          c[i][j] += f * b[k][j];
        }
      }
    }
    return c;
  }

  /** The trace of a matrix exponential, by scaling, Taylor's series and squaring. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double traceOfExponential(double[][] a, int squarings) {
    int n = a.length;
    double scale = 1.0 / (1 << squarings);
    double[][] sum = new double[n][n];
    double[][] term = new double[n][n];
    double[][] small = new double[n][n];
    for (int i = 0; i < n; i++) {
      sum[i][i] = 1;
      term[i][i] = 1;
      for (int j = 0; j < n; j++) {
        small[i][j] = a[i][j] * scale;
      }
    }
    for (int k = 1; k <= 18; k++) {
      term = times(term, small);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          term[i][j] /= k;
          sum[i][j] += term[i][j];
        }
      }
    }
    for (int k = 0; k < squarings; k++) {
      sum = times(sum, sum);
    }
    double trace = 0;
    for (int i = 0; i < n; i++) {
      trace += sum[i][i];
    }
    return trace;
  }

  static Object[][] traceOfExponentialInputs() {
    return new Object[][] {{matrix(0.5, -0.25, 1, 0.75, 0.25, -0.5, 0.125, 1, -0.75), 3}};
  }

  /** A tridiagonal system, by Thomas's algorithm. */
  @Differentiable
  static double[] tridiagonal(double[] low, double[] diagonal, double[] high, double[] b) {
    int n = diagonal.length;
    double[] c = new double[n];
    double[] x = new double[n];
    double beta = diagonal[0];
    x[0] = b[0] / beta;
    for (int i = 1; i < n; i++) {
      c[i] = high[i - 1] / beta;
      beta = diagonal[i] - low[i - 1] * c[i];
      x[i] = (b[i] - low[i - 1] * x[i - 1]) / beta;
    }
    for (int i = n - 2; i >= 0; i--) {
      x[i] -= c[i + 1] * x[i + 1];
    }
    return x;
  }

  static Object[][] tridiagonalInputs() {
    return new Object[][] {
      {
        new double[] {1, -0.5, 0.25},
        new double[] {4, 3, 5, 2.5},
        new double[] {0.5, 1, -1},
        new double[] {1, 2, -1, 0.5}
      }
    };
  }

  /** Half of b·A⁻¹b, by conjugate gradients. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double conjugateGradients(double[][] a, double[] b) {
    int n = b.length;
    double[] x = new double[n];
    double[] r = b.clone();
    double[] p = b.clone();
    double rr = 0;
    for (double v : r) {
      rr += v * v;
    }
    for (int k = 0; k < n && rr > 1e-28; k++) {
      double[] ap = new double[n];
      double pap = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          ap[i] += a[i][j] * p[j];
        }
        pap += p[i] * ap[i];
      }
      double alpha = rr / pap;
      double next = 0;
      for (int i = 0; i < n; i++) {
        x[i] += alpha * p[i];
        r[i] -= alpha * ap[i];
        next += r[i] * r[i];
      }
      double beta = next / rr;
      rr = next;
      for (int i = 0; i < n; i++) {
        p[i] = r[i] + beta * p[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += b[i] * x[i];
    }
    return sum / 2;
  }

  static Object[][] conjugateGradientsInputs() {
    return new Object[][] {{definite(), new double[] {1, -0.5, 2, 0.75}}};
  }

  /** Successive over-relaxation until it has converged. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double relaxation(double[][] a, double[] b, @Constant double omega, @Constant double[] c) {
    int n = b.length;
    double[] x = new double[n];
    double change = 1;
    int sweeps = 0;
    while (change > 1e-15 || sweeps < 60) {
      change = 0;
      for (int i = 0; i < n; i++) {
        double s = b[i];
        for (int j = 0; j < n; j++) {
          s -= j == i ? 0 : a[i][j] * x[j];
        }
        double next = (1 - omega) * x[i] + omega * s / a[i][i];
        change = Math.max(change, Math.abs(next - x[i]));
        x[i] = next;
      }
      sweeps++;
      if (sweeps > 500) {
        throw new ArithmeticException("no convergence");
      }
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += c[i] * x[i];
    }
    return sum;
  }

  static Object[][] relaxationInputs() {
    return new Object[][] {
      {definite(), new double[] {1, -0.5, 2, 0.75}, 1.1, new double[] {0.5, 1, -1.5, 2}}
    };
  }

  /** A fast Fourier transform in place, by bit reversal and butterflies. */
  @Differentiable
  static void fft(double[] re, double[] im) {
    int n = re.length;
    for (int i = 1, j = 0; i < n; i++) {
      int bit = n >> 1;
      for (; (j & bit) != 0; bit >>= 1) {
        j ^= bit;
      }
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
    for (int size = 2; size <= n; size <<= 1) {
      double angle = -2 * Math.PI / size;
      for (int i = 0; i < n; i += size) {
        for (int k = 0; k < size / 2; k++) {
          double c = Math.cos(angle * k);
          double s = Math.sin(angle * k);
          int a = i + k;
          int b = a + size / 2;
          double ur = re[b] * c - im[b] * s;
          double ui = re[b] * s + im[b] * c;
          re[b] = re[a] - ur;
          im[b] = im[a] - ui;
          re[a] += ur;
          im[a] += ui;
        }
      }
    }
  }

  static Object[][] fftInputs() {
    return new Object[][] {
      {
        new double[] {1, 0.5, -1, 2, 0.25, -0.75, 1.5, 3},
        new double[] {0, 1, 0.5, -0.5, 2, 1, -1, 0.25}
      }
    };
  }

  static String fftView() {
    return "none";
  }
}
