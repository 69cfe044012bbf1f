package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * GradBench's {@code ba}: the residuals of bundle adjustment, which asks how cameras stand and
 * where points are, given where the cameras see the points. A camera is 11 numbers: a rotation as
 * axis times angle, its centre, the focal length, the principal point and two coefficients of
 * radial distortion.
 */
final class Ba {

  /** Numbers of a camera. */
  static final int CAMERA = 11;

  /** Numbers of a point. */
  static final int POINT = 3;

  private static final int CENTRE = 3;
  private static final int FOCAL_LENGTH = 6;
  private static final int PRINCIPAL_POINT = 7;
  private static final int DISTORTION = 9;

  /** Where a camera sees a point, or by how much that is wrong. */
  record Pixel(double u, double v) {}

  private Ba() {}

  /**
   * The weighted difference of where the camera should see a point and where it does.
   *
   * @param camera the camera's numbers
   * @param point the point's coordinates
   * @param weight of the observation
   * @param feature where the camera sees the point
   */
  @Differentiable(modes = Mode.REVERSE)
  static Pixel reprojectionError(
      double[] camera, double[] point, double weight, @Constant double[] feature) {
    Pixel projection = project(camera, Vector3.of(point, 0));
    return new Pixel(weight * (projection.u - feature[0]), weight * (projection.v - feature[1]));
  }

  /** The residual that keeps the weight of an observation near 1. */
  @Differentiable(modes = Mode.REVERSE)
  static double weightError(double weight) {
    return 1 - weight * weight;
  }

  private static Pixel project(double[] camera, Vector3 point) {
    Vector3 seen = rotate(Vector3.of(camera, 0), point.minus(Vector3.of(camera, CENTRE)));
    double x = seen.x() / seen.z();
    double y = seen.y() / seen.z();
    double square = x * x + y * y;
    double distortion = 1 + camera[DISTORTION] * square + camera[DISTORTION + 1] * square * square;
    double scale = camera[FOCAL_LENGTH] * distortion;
    return new Pixel(scale * x + camera[PRINCIPAL_POINT], scale * y + camera[PRINCIPAL_POINT + 1]);
  }

  /** A vector turned by a rotation, by the formula of Rodrigues. */
  private static Vector3 rotate(Vector3 rotation, Vector3 vector) {
    double square = rotation.dot(rotation);
    if (square == 0) {
      return vector.plus(rotation.cross(vector));
    }
    double angle = Math.sqrt(square);
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    Vector3 axis = rotation.times(1 / angle);
    return vector
        .times(cosine)
        .plus(axis.cross(vector).times(sine))
        .plus(axis.times(axis.dot(vector) * (1 - cosine)));
  }
}
