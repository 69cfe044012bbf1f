package org.covector.ad.benchmarks.gradbench;

/**
 * The elements of the Jacobian of bundle adjustment by hand: one forward for each observation, and
 * a reverse for each of its two residuals, all in local variables.
 */
final class BaByHand {

  private BaByHand() {}

  /** Computes the elements in the order of {@link BaJacobian}. */
  static void compute(BaProblem problem, double[] values) {
    int observations = problem.observations();
    for (int i = 0; i < observations; i++) {
      double weight = problem.weights()[i];
      observe(
          problem.cameras()[problem.cameraOf(i)],
          problem.points()[problem.pointOf(i)],
          weight,
          problem.features()[i],
          values,
          2 * BaJacobian.WIDTH * i);
      values[2 * BaJacobian.WIDTH * observations + i] = -2 * weight;
    }
  }

  private static void observe(
      double[] camera,
      double[] point,
      double weight,
      double[] feature,
      double[] values,
      int position) {
    double r0 = camera[0];
    double r1 = camera[1];
    double r2 = camera[2];
    double y0 = point[0] - camera[3];
    double y1 = point[1] - camera[4];
    double y2 = point[2] - camera[5];
    double square = r0 * r0 + r1 * r1 + r2 * r2;
    if (square == 0) {
      throw new IllegalArgumentException("a camera that is not turned");
    }
    double angle = Math.sqrt(square);
    double inverse = 1 / angle;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double rest = 1 - cos;
    double a0 = r0 * inverse;
    double a1 = r1 * inverse;
    double a2 = r2 * inverse;
    double c0 = a1 * y2 - a2 * y1;
    double c1 = a2 * y0 - a0 * y2;
    double c2 = a0 * y1 - a1 * y0;
    double along = a0 * y0 + a1 * y1 + a2 * y2;
    double z0 = y0 * cos + c0 * sin + a0 * along * rest;
    double z1 = y1 * cos + c1 * sin + a1 * along * rest;
    double z2 = y2 * cos + c2 * sin + a2 * along * rest;
    double depth = 1 / z2;
    double u = z0 * depth;
    double v = z1 * depth;
    double s = u * u + v * v;
    double k1 = camera[9];
    double k2 = camera[10];
    double distortion = 1 + (k1 + k2 * s) * s;
    double scale = camera[6] * distortion;
    double bend = 2 * camera[6] * (k1 + 2 * k2 * s) * weight;
    for (int row = 0; row < 2; row++) {
      int at = position + BaJacobian.WIDTH * row;
      double p = row == 0 ? u : v;
      double uBar = bend * u * p + (row == 0 ? weight * scale : 0);
      double vBar = bend * v * p + (row == 0 ? 0 : weight * scale);
      double g0 = uBar * depth;
      double g1 = vBar * depth;
      double g2 = -(u * g0 + v * g1);
      double gAlong = a0 * g0 + a1 * g1 + a2 * g2;
      double x0 = g0 * cos + (g1 * a2 - g2 * a1) * sin + a0 * gAlong * rest;
      double x1 = g1 * cos + (g2 * a0 - g0 * a2) * sin + a1 * gAlong * rest;
      double x2 = g2 * cos + (g0 * a1 - g1 * a0) * sin + a2 * gAlong * rest;
      double angleBar =
          cos * (c0 * g0 + c1 * g1 + c2 * g2)
              + sin * (along * gAlong - y0 * g0 - y1 * g1 - y2 * g2);
      double b0 = sin * (y1 * g2 - y2 * g1) + rest * (along * g0 + gAlong * y0);
      double b1 = sin * (y2 * g0 - y0 * g2) + rest * (along * g1 + gAlong * y1);
      double b2 = sin * (y0 * g1 - y1 * g0) + rest * (along * g2 + gAlong * y2);
      double radial = angleBar - (a0 * b0 + a1 * b1 + a2 * b2) * inverse;
      values[at] = b0 * inverse + a0 * radial;
      values[at + 1] = b1 * inverse + a1 * radial;
      values[at + 2] = b2 * inverse + a2 * radial;
      values[at + 3] = -x0;
      values[at + 4] = -x1;
      values[at + 5] = -x2;
      values[at + 6] = weight * distortion * p;
      values[at + 7] = row == 0 ? weight : 0;
      values[at + 8] = row == 0 ? 0 : weight;
      double byK1 = weight * camera[6] * s * p;
      values[at + 9] = byK1;
      values[at + 10] = byK1 * s;
      values[at + 11] = x0;
      values[at + 12] = x1;
      values[at + 13] = x2;
      values[at + 14] = scale * p + camera[7 + row] - feature[row];
    }
  }
}
