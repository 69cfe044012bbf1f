package org.covector.ad.processor.census;

import static org.covector.ad.processor.census.Compiled.assertClose;
import static org.covector.ad.processor.census.Compiled.join;

import org.hipparchus.analysis.differentiation.Gradient;
import org.hipparchus.analysis.interpolation.SplineInterpolator;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

/**
 * Derivatives of motions, interpolations, integrals and maps against formulas where there are some,
 * else against the gradients that Hipparchus carries along.
 */
final class GeometryTest {

  private static final Compiled METHODS = Compiled.of("CensusGeometry");

  private static Gradient[] variables(double... values) {
    Gradient[] variables = new Gradient[values.length];
    for (int i = 0; i < values.length; i++) {
      variables[i] = Gradient.variable(values.length, i, values[i]);
    }
    return variables;
  }

  private static double value(String method, Object... arguments) {
    return (Double) METHODS.value(method, arguments);
  }

  @Test
  void keplerEquation() {
    for (double[] p : new double[][] {{1.25, 0.3}, {0.5, 0.9}, {2.75, 0.125}}) {
      double anomaly = value("kepler", p[0], p[1]);
      double slope = 1 - p[1] * Math.cos(anomaly);
      assertClose(
          new double[] {1 / slope, Math.sin(anomaly) / slope},
          METHODS.gradient("kepler", p[0], p[1]));
    }
  }

  /** A spline is linear in its values: the derivatives are the splines of the unit vectors. */
  @Test
  void spline() {
    double[] x = {0, 1, 2.5, 3, 4.5};
    double[] y = {1, 2, 0.5, -1, 3};
    SplineInterpolator natural = new SplineInterpolator();
    for (double at : new double[] {1.75, 4.25, 0.5}) {
      double[] expected = new double[6];
      for (int i = 0; i < 5; i++) {
        double[] unit = new double[5];
        unit[i] = 1;
        expected[i] = natural.interpolate(x, unit).value(at);
      }
      expected[5] = natural.interpolate(x, y).polynomialSplineDerivative().value(at);
      assertClose(expected, METHODS.gradient("spline", x, y, at));
    }
  }

  private static Gradient[] slope(Gradient[] y, Gradient a, Gradient b) {
    return new Gradient[] {y[0].multiply(a.subtract(y[1])), y[1].multiply(y[0].subtract(b))};
  }

  private static Gradient[] moved(Gradient[] y, Gradient h, Gradient[] k) {
    return new Gradient[] {y[0].add(h.multiply(k[0])), y[1].add(h.multiply(k[1]))};
  }

  @Test
  void rungeKutta() {
    Gradient[] p = variables(1.5, 0.75, 1.25, 0.5, 0.125);
    Gradient[] y = {p[0], p[1]};
    Gradient h = p[4];
    for (int n = 0; n < 12; n++) {
      Gradient[] k1 = slope(y, p[2], p[3]);
      Gradient[] k2 = slope(moved(y, h.divide(2), k1), p[2], p[3]);
      Gradient[] k3 = slope(moved(y, h.divide(2), k2), p[2], p[3]);
      Gradient[] k4 = slope(moved(y, h, k3), p[2], p[3]);
      Gradient[] sum = new Gradient[2];
      for (int i = 0; i < 2; i++) {
        sum[i] = k1[i].add(k2[i].multiply(2)).add(k3[i].multiply(2)).add(k4[i]);
      }
      y = moved(y, h.divide(6), sum);
    }
    Gradient result = y[0].multiply(y[0]).add(y[1]);
    assertClose(
        result.getGradient(),
        METHODS.gradient("rungeKutta", new double[] {1.5, 0.75}, 1.25, 0.5, 0.125, 12));
  }

  @Test
  void bodies() {
    double[] position = {1, 0, -0.5, 0.75, 0.25, -1};
    double[] velocity = {0, 0.5, -0.25, 0, 0.5, 0.25};
    double[] mass = {1, 2, 0.5};
    Gradient[] p = variables(join(position, velocity, mass, 0.0625));
    Gradient result = moved(p, 8);
    assertClose(
        result.getGradient(), METHODS.gradient("bodies", position, velocity, mass, 0.0625, 8));
  }

  /** The distance of the first of three bodies; positions, velocities, masses, step. */
  private static Gradient moved(Gradient[] p, int steps) {
    Gradient[] x = new Gradient[6];
    Gradient[] v = new Gradient[6];
    for (int i = 0; i < 6; i++) {
      x[i] = p[i];
      v[i] = p[6 + i];
    }
    for (int step = 0; step <= steps; step++) {
      Gradient kick = step == 0 || step == steps ? p[15].divide(2) : p[15];
      Gradient[] force = new Gradient[6];
      for (int i = 0; i < 3; i++) {
        for (int c = 0; c < 2; c++) {
          force[2 * i + c] = pull(x, p, i, c);
        }
      }
      for (int i = 0; i < 6; i++) {
        v[i] = v[i].add(kick.multiply(force[i]));
        x[i] = step < steps ? x[i].add(p[15].multiply(v[i])) : x[i];
      }
    }
    Gradient dx = x[0].subtract(p[0]);
    Gradient dy = x[1].subtract(p[1]);
    return dx.multiply(dx).add(dy.multiply(dy)).sqrt();
  }

  /** A component of what all other bodies do to one. */
  private static Gradient pull(Gradient[] x, Gradient[] p, int i, int c) {
    Gradient sum = p[0].multiply(0);
    for (int j = 0; j < 3; j++) {
      if (j != i) {
        Gradient dx = x[2 * j].subtract(x[2 * i]);
        Gradient dy = x[2 * j + 1].subtract(x[2 * i + 1]);
        Gradient d2 = dx.multiply(dx).add(dy.multiply(dy)).add(0.01);
        Gradient f = p[12 + j].divide(d2.multiply(d2.sqrt()));
        sum = sum.add(f.multiply(c == 0 ? dx : dy));
      }
    }
    return sum;
  }

  @Test
  void slerp() {
    double[] p = {1, 0.5, -0.25, 0.75};
    slerp(p, new double[] {0.5, -1, 0.75, 1.25}, 0.375);
    slerp(p, new double[] {-1, -1, 0.75, 0.25}, 0.75);
  }

  private static void slerp(double[] p, double[] q, double t) {
    double[] axis = {0.5, 1, -0.25, 0.75};
    Gradient[] v = variables(join(p, q, t));
    Gradient pp = dot(v, 0, 0).sqrt();
    Gradient qq = dot(v, 4, 4).sqrt();
    Gradient signed = dot(v, 0, 4).divide(pp).divide(qq);
    double sign = signed.getValue() < 0 ? -1 : 1;
    Gradient angle = signed.multiply(sign).acos();
    Gradient first = v[8].negate().add(1).multiply(angle).sin().divide(angle.sin()).divide(pp);
    Gradient second = v[8].multiply(angle).sin().divide(angle.sin()).divide(qq).multiply(sign);
    Gradient sum = v[8].multiply(0);
    for (int i = 0; i < 4; i++) {
      sum = sum.add(v[i].multiply(first).add(v[4 + i].multiply(second)).multiply(axis[i]));
    }
    assertClose(sum.getGradient(), METHODS.gradient("slerp", p, q, t, axis));
  }

  private static Gradient dot(Gradient[] v, int a, int b) {
    Gradient sum = v[0].multiply(0);
    for (int i = 0; i < 4; i++) {
      sum = sum.add(v[a + i].multiply(v[b + i]));
    }
    return sum;
  }

  /** The derivatives of the northing by latitude and eccentricity. */
  private static double[] northing(double latitude, double e) {
    double s = e * Math.sin(latitude);
    double byLatitude = (1 - e * e) / (Math.cos(latitude) * (1 - s * s));
    double byEccentricity = (Math.log1p(-s) - Math.log1p(s)) / 2 - s / (1 - s * s);
    return new double[] {byLatitude, byEccentricity};
  }

  @Test
  void map() {
    assertClose(northing(0.75, 0.0818), METHODS.gradient("northing", 0.75, 0.0818));
    assertClose(northing(-1.25, 0.3), METHODS.gradient("northing", -1.25, 0.3));
  }

  @Test
  void mapBack() {
    for (double[] p : new double[][] {{0.8, 0.0818}, {-1.5, 0.3}}) {
      double[] forth = northing(value("latitude", p[0], p[1]), p[1]);
      assertClose(
          new double[] {1 / forth[0], -forth[1] / forth[0]},
          METHODS.gradient("latitude", p[0], p[1]));
    }
  }

  @Test
  void gaussRule() {
    double a = 0.75;
    double lo = -0.5;
    double hi = 1.5;
    double root = Math.sqrt(a);
    double whole = Math.sqrt(Math.PI) / (2 * root) * (Erf.erf(root * hi) - Erf.erf(root * lo));
    double atLo = Math.exp(-a * lo * lo);
    double atHi = Math.exp(-a * hi * hi);
    double square = (lo * atLo - hi * atHi + whole) / (2 * a);
    assertClose(new double[] {-square, -atLo, atHi}, METHODS.gradient("gauss", a, lo, hi, 16));
  }

  @Test
  void adaptiveSimpson() {
    double a = 1.75;
    double h = 2;
    double sin = Math.sin(a * h);
    double cos = Math.cos(a * h);
    double square = h * h * sin / a + 2 * h * cos / (a * a) - 2 * sin / (a * a * a);
    assertClose(new double[] {square, sin * h}, METHODS.gradient("simpson", a, h));
  }

  private static double[] laplace(double[] u) {
    double[] d = new double[u.length];
    for (int i = 0; i < u.length; i++) {
      d[i] = (i == 0 ? 0 : u[i - 1]) - 2 * u[i] + (i == u.length - 1 ? 0 : u[i + 1]);
    }
    return d;
  }

  /** The matrix of all steps is symmetric, and its derivative commutes with it. */
  @Test
  void heat() {
    double[] u = {1, 0.5, -1, 2, 0.25};
    double[] w = {0.5, -1, 0.25, 2, 1.5};
    double[] byStart = (double[]) METHODS.value("heat", w, 0.375, 7);
    double[] d = laplace((double[]) METHODS.value("heat", u, 0.375, 6));
    double byRatio = 0;
    for (int i = 0; i < 5; i++) {
      byRatio += 7 * w[i] * d[i];
    }
    assertClose(join(byStart, byRatio), METHODS.vjp("heat", w, u, 0.375, 7));
  }

  @Test
  void area() {
    double[][] corners = {{0, 0}, {2, 0.5}, {3, 2}, {0.5, 3}, {-1, 1}};
    double[][] expected = new double[5][2];
    for (int i = 0; i < 5; i++) {
      double[] before = corners[(i + 4) % 5];
      double[] after = corners[(i + 1) % 5];
      expected[i][0] = (after[1] - before[1]) / 2;
      expected[i][1] = (before[0] - after[0]) / 2;
    }
    assertClose(join((Object) expected), METHODS.gradient("area", (Object) corners));
  }

  @Test
  void greatCircle() {
    Gradient[] p = variables(0.75, 0.25, -0.5, 1.5);
    Gradient cos =
        p[0].sin()
            .multiply(p[2].sin())
            .add(p[0].cos().multiply(p[2].cos()).multiply(p[3].subtract(p[1]).cos()));
    assertClose(cos.acos().getGradient(), METHODS.gradient("haversine", 0.75, 0.25, -0.5, 1.5));
  }
}
