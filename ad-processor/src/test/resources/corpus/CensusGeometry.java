package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Motion, interpolation, quadrature, maps. */
final class CensusGeometry {

  record Quaternion(double w, double x, double y, double z) {
    double dot(Quaternion o) {
      return w * o.w + x * o.x + y * o.y + z * o.z;
    }

    Quaternion times(double f) {
      return new Quaternion(f * w, f * x, f * y, f * z);
    }

    Quaternion plus(Quaternion o) {
      return new Quaternion(w + o.w, x + o.x, y + o.y, z + o.z);
    }
  }

  /** Kepler's equation by Newton's method, from an anomaly and an eccentricity. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kepler(double m, double e) {
    if (e < 0 || e >= 1) {
      throw new IllegalArgumentException("e = " + e);
    }
    double anomaly = e < 0.8 ? m : Math.PI;
    double step;
    do {
      step = (anomaly - e * Math.sin(anomaly) - m) / (1 - e * Math.cos(anomaly));
      anomaly -= step;
    } while (Math.abs(step) > 1e-9);
    return anomaly;
  }

  static Object[][] keplerInputs() {
    return new Object[][] {{1.25, 0.3}, {0.5, 0.9}, {2.75, 0.125}};
  }

  /** Interpolation by a natural cubic spline. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double spline(@Constant double[] x, double[] y, double at) {
    int n = x.length;
    double[] second = new double[n];
    double[] u = new double[n];
    for (int i = 1; i < n - 1; i++) {
      double sig = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]);
      double p = sig * second[i - 1] + 2;
      second[i] = (sig - 1) / p;
      u[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
      u[i] = (6 * u[i] / (x[i + 1] - x[i - 1]) - sig * u[i - 1]) / p;
    }
    second[n - 1] = 0;
    for (int k = n - 2; k >= 0; k--) {
      second[k] = second[k] * second[k + 1] + u[k];
    }
    int lo = 0;
    int hi = n - 1;
    while (hi - lo > 1) {
      int mid = (hi + lo) >>> 1;
      if (x[mid] > at) {
        hi = mid;
      } else {
        lo = mid;
      }
    }
    double h = x[hi] - x[lo];
    double a = (x[hi] - at) / h;
    double b = (at - x[lo]) / h;
    return a * y[lo]
        + b * y[hi]
        + ((a * a * a - a) * second[lo] + (b * b * b - b) * second[hi]) * h * h / 6;
  }

  static Object[][] splineInputs() {
    return new Object[][] {
      {new double[] {0, 1, 2.5, 3, 4.5}, new double[] {1, 2, 0.5, -1, 3}, 1.75},
      {new double[] {0, 1, 2.5, 3, 4.5}, new double[] {1, 2, 0.5, -1, 3}, 4.25}
    };
  }

  private static double[] slope(double[] y, double a, double b) {
    return new double[] {y[0] * (a - y[1]), y[1] * (y[0] - b)};
  }

  /** Hunters and prey, by the classical method of Runge and Kutta. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double rungeKutta(double[] start, double a, double b, double h, int steps) {
    double[] y = start.clone();
    for (int n = 0; n < steps; n++) {
      double[] k1 = slope(y, a, b);
      double[] t = new double[2];
      for (int i = 0; i < 2; i++) {
        t[i] = y[i] + h / 2 * k1[i];
      }
      double[] k2 = slope(t, a, b);
      for (int i = 0; i < 2; i++) {
        t[i] = y[i] + h / 2 * k2[i];
      }
      double[] k3 = slope(t, a, b);
      for (int i = 0; i < 2; i++) {
        t[i] = y[i] + h * k3[i];
      }
      double[] k4 = slope(t, a, b);
      for (int i = 0; i < 2; i++) {
        y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
    }
    return y[0] * y[0] + y[1];
  }

  static Object[][] rungeKuttaInputs() {
    return new Object[][] {{new double[] {1.5, 0.75}, 1.25, 0.5, 0.125, 12}};
  }

  /** The distance that the first of several bodies has gone, by leapfrog. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double bodies(double[] position, double[] velocity, double[] mass, double h, int steps) {
    int n = mass.length;
    double[] x = position.clone();
    double[] v = velocity.clone();
    double[] force = new double[2 * n];
    for (int step = 0; step <= steps; step++) {
      java.util.Arrays.fill(force, 0);
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          double dx = x[2 * j] - x[2 * i];
          double dy = x[2 * j + 1] - x[2 * i + 1];
          double d2 = dx * dx + dy * dy + 0.01;
          double f = 1 / (d2 * Math.sqrt(d2));
          force[2 * i] += mass[j] * f * dx;
          force[2 * i + 1] += mass[j] * f * dy;
          force[2 * j] -= mass[i] * f * dx;
          force[2 * j + 1] -= mass[i] * f * dy;
        }
      }
      double kick = step == 0 || step == steps ? h / 2 : h;
      for (int i = 0; i < 2 * n; i++) {
        v[i] += kick * force[i];
        if (step < steps) {
          x[i] += h * v[i];
        }
      }
    }
    return Math.hypot(x[0] - position[0], x[1] - position[1]);
  }

  static Object[][] bodiesInputs() {
    return new Object[][] {
      {
        new double[] {1, 0, -0.5, 0.75, 0.25, -1},
        new double[] {0, 0.5, -0.25, 0, 0.5, 0.25},
        new double[] {1, 2, 0.5},
        0.0625,
        8
      }
    };
  }

  /** Spherical interpolation of rotations, along the shorter arc. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double slerp(double[] p, double[] q, double t, @Constant double[] axis) {
    Quaternion a = new Quaternion(p[0], p[1], p[2], p[3]);
    Quaternion b = new Quaternion(q[0], q[1], q[2], q[3]);
    a = a.times(1 / Math.sqrt(a.dot(a)));
    b = b.times(1 / Math.sqrt(b.dot(b)));
    double cos = a.dot(b);
    if (cos < 0) {
      b = b.times(-1);
      cos = -cos;
    }
    Quaternion r;
    if (cos > 0.9995) {
      r = a.plus(b.plus(a.times(-1)).times(t));
      r = r.times(1 / Math.sqrt(r.dot(r)));
    } else {
      double angle = Math.acos(cos);
      double sin = Math.sin(angle);
      r = a.times(Math.sin((1 - t) * angle) / sin).plus(b.times(Math.sin(t * angle) / sin));
    }
    return r.w * axis[0] + r.x * axis[1] + r.y * axis[2] + r.z * axis[3];
  }

  static Object[][] slerpInputs() {
    double[] axis = {0.5, 1, -0.25, 0.75};
    return new Object[][] {
      {new double[] {1, 0.5, -0.25, 0.75}, new double[] {0.5, -1, 0.75, 1.25}, 0.375, axis},
      {new double[] {1, 0.5, -0.25, 0.75}, new double[] {-1, -1, 0.75, 0.25}, 0.75, axis},
      {new double[] {1, 0.5, -0.25, 0.75}, new double[] {1, 0.5, -0.25, 0.7501}, 0.5, axis}
    };
  }

  /** Mercator's northing of a latitude on an ellipsoid. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double northing(double latitude, double eccentricity) {
    double s = eccentricity * Math.sin(latitude);
    double conformal = Math.pow((1 - s) / (1 + s), eccentricity / 2);
    return Math.log(Math.tan(Math.PI / 4 + latitude / 2) * conformal);
  }

  static Object[][] northingInputs() {
    return new Object[][] {{0.75, 0.0818}, {-1.25, 0.3}};
  }

  /** The latitude of a northing, by iteration. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double latitude(double northing, double eccentricity) {
    double t = Math.exp(-northing);
    double phi = Math.PI / 2 - 2 * Math.atan(t);
    for (int i = 0; i < 60; i++) {
      double s = eccentricity * Math.sin(phi);
      double conformal = Math.pow((1 - s) / (1 + s), eccentricity / 2);
      double next = Math.PI / 2 - 2 * Math.atan(t * conformal);
      double change = Math.abs(next - phi);
      phi = next;
      if (change < 1e-15 && i > 20) {
        break;
      }
    }
    return phi;
  }

  static Object[][] latitudeInputs() {
    return new Object[][] {{0.8, 0.0818}, {-1.5, 0.3}};
  }

  /** An integral by Gauss's rule, whose nodes Newton's method finds. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double gauss(double a, double lo, double hi, int n) {
    double sum = 0;
    for (int i = 1; i <= n; i++) {
      double z = Math.cos(Math.PI * (i - 0.25) / (n + 0.5));
      double slope = 1;
      for (int k = 0; k < 10; k++) {
        double p0 = 1;
        double p1 = 0;
        for (int j = 1; j <= n; j++) {
          double p2 = p1;
          p1 = p0;
          p0 = ((2 * j - 1) * z * p1 - (j - 1) * p2) / j;
        }
        slope = n * (z * p0 - p1) / (z * z - 1);
        double step = p0 / slope;
        z -= step;
        if (Math.abs(step) < 1e-15) {
          break;
        }
      }
      double x = (lo + hi) / 2 + (hi - lo) / 2 * z;
      double weight = (hi - lo) / ((1 - z * z) * slope * slope);
      sum += weight * Math.exp(-a * x * x);
    }
    return sum;
  }

  static Object[][] gaussInputs() {
    return new Object[][] {{0.75, -0.5, 1.5, 16}};
  }

  private static double adaptive(
      double a, double lo, double hi, double flo, double fmid, double fhi, double tol, int depth) {
    double mid = (lo + hi) / 2;
    double left = (lo + mid) / 2;
    double right = (mid + hi) / 2;
    double fl = wave(a, left);
    double fr = wave(a, right);
    double whole = (hi - lo) / 6 * (flo + 4 * fmid + fhi);
    double halves = (hi - lo) / 12 * (flo + 4 * fl + 2 * fmid + 4 * fr + fhi);
    if (depth == 0 || Math.abs(halves - whole) < 15 * tol) {
      return halves + (halves - whole) / 15;
    }
    return adaptive(a, lo, mid, flo, fl, fmid, tol / 2, depth - 1)
        + adaptive(a, mid, hi, fmid, fr, fhi, tol / 2, depth - 1);
  }

  private static double wave(double a, double x) {
    return Math.sin(a * x) * x;
  }

  /** Simpson's rule, finer where it must be. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double simpson(double a, double hi) {
    return adaptive(a, 0, hi, wave(a, 0), wave(a, hi / 2), wave(a, hi), 1e-12, 20);
  }

  static Object[][] simpsonInputs() {
    return new Object[][] {{1.75, 2.0}};
  }

  /** Heat in a rod, step by step. */
  @Differentiable
  static double[] heat(double[] start, double r, int steps) {
    double[] u = start.clone();
    double[] next = new double[u.length];
    for (int s = 0; s < steps; s++) {
      for (int i = 0; i < u.length; i++) {
        double left = i == 0 ? 0 : u[i - 1];
        double right = i == u.length - 1 ? 0 : u[i + 1];
        next[i] = u[i] + r * (left - 2 * u[i] + right);
      }
      double[] t = u;
      u = next;
      next = t;
    }
    return u;
  }

  static Object[][] heatInputs() {
    return new Object[][] {{new double[] {1, 0.5, -1, 2, 0.25}, 0.375, 7}};
  }

  /** The area of a polygon. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double area(double[][] corners) {
    double sum = 0;
    for (int i = 0, j = corners.length - 1; i < corners.length; j = i++) {
      sum += (corners[j][0] + corners[i][0]) * (corners[i][1] - corners[j][1]);
    }
    return sum / 2;
  }

  static Object[][] areaInputs() {
    return new Object[][] {{new double[][] {{0, 0}, {2, 0.5}, {3, 2}, {0.5, 3}, {-1, 1}}}};
  }

  /** The great-circle distance, by haversines. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double haversine(double lat1, double lon1, double lat2, double lon2) {
    double u = Math.sin((lat2 - lat1) / 2);
    double v = Math.sin((lon2 - lon1) / 2);
    double h = u * u + Math.cos(lat1) * Math.cos(lat2) * v * v;
    return 2 * Math.asin(Math.sqrt(h));
  }

  static Object[][] haversineInputs() {
    return new Object[][] {{0.75, 0.25, -0.5, 1.5}};
  }
}
