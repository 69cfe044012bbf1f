package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * GradBench's {@code ht}: the residuals of hand tracking, which asks how a hand is held, given
 * points of its surface. The pose is 26 numbers: the rotation of the hand as axis times angle, its
 * position, and four angles for each finger.
 */
final class Ht {

  /** Numbers of a pose. */
  static final int POSE = 26;

  /** Bones: the wrist, four for each finger, and the forearm. */
  static final int BONES = 22;

  /** Below this angle, the whole hand counts as not turned. */
  static final double SMALL_ANGLE = 1e-4;

  private static final int FINGERS = 5;
  private static final int BONES_OF_FINGER = 4;
  private static final int FIRST_ANGLE = 6;

  private Ht() {}

  /**
   * The differences of points and the vertices that correspond to them.
   *
   * @param theta the pose
   * @param model the hand
   * @param correspondences for each point, the index of a vertex
   * @param points where the surface was seen
   * @return three numbers for each point
   */
  @Differentiable(modes = Mode.FORWARD)
  static double[] simple(
      double[] theta,
      @Constant HandModel model,
      int[] correspondences,
      @Constant double[][] points) {
    double[][] vertices = vertices(theta, model);
    double[] errors = new double[3 * points.length];
    for (int i = 0; i < points.length; i++) {
      double[] vertex = vertices[correspondences[i]];
      for (int j = 0; j < 3; j++) {
        errors[3 * i + j] = points[i][j] - vertex[j];
      }
    }
    return errors;
  }

  /**
   * The differences of points and the places in triangles that correspond to them.
   *
   * @param theta the pose
   * @param us for each point, two barycentric coordinates in its triangle
   * @param model the hand
   * @param correspondences for each point, the index of a triangle
   * @param points where the surface was seen
   * @return three numbers for each point
   */
  @Differentiable(modes = Mode.FORWARD)
  static double[] complicated(
      double[] theta,
      double[][] us,
      @Constant HandModel model,
      int[] correspondences,
      @Constant double[][] points) {
    double[][] vertices = vertices(theta, model);
    double[] errors = new double[3 * points.length];
    for (int i = 0; i < points.length; i++) {
      int[] triangle = model.triangles()[correspondences[i]];
      double[] a = vertices[triangle[0]];
      double[] b = vertices[triangle[1]];
      double[] c = vertices[triangle[2]];
      double u = us[i][0];
      double v = us[i][1];
      for (int j = 0; j < 3; j++) {
        errors[3 * i + j] = points[i][j] - (u * a[j] + v * b[j] + (1 - u - v) * c[j]);
      }
    }
    return errors;
  }

  private static double[][] vertices(double[] theta, HandModel model) {
    double[][] transforms = transforms(theta, model);
    double[][] rotation = rotation(theta[0], theta[1], theta[2]);
    double sign = model.isMirrored() ? -1 : 1;
    double[][] vertices = new double[model.basePositions().length][3];
    double[] posed = new double[3];
    for (int v = 0; v < vertices.length; v++) {
      follow(transforms, model.basePositions()[v], model.weights()[v], posed);
      for (int j = 0; j < 3; j++) {
        vertices[v][j] =
            rotation[j][0] * (sign * posed[0])
                + rotation[j][1] * posed[1]
                + rotation[j][2] * posed[2]
                + theta[3 + j];
      }
    }
    return vertices;
  }

  /** Where the bones take a vertex. */
  private static void follow(
      double[][] transforms, double[] base, double[] weights, double[] posed) {
    posed[0] = 0;
    posed[1] = 0;
    posed[2] = 0;
    for (int b = 0; b < weights.length; b++) {
      double weight = weights[b];
      if (weight != 0) {
        double[] t = transforms[b];
        for (int j = 0; j < 3; j++) {
          posed[j] +=
              weight
                  * (t[4 * j] * base[0]
                      + t[4 * j + 1] * base[1]
                      + t[4 * j + 2] * base[2]
                      + t[4 * j + 3] * base[3]);
        }
      }
    }
  }

  /** For each bone, the three upper rows of the matrix that takes it from rest to the pose. */
  private static double[][] transforms(double[] theta, HandModel model) {
    int bones = model.boneCount();
    double[] angleX = new double[bones];
    double[] angleZ = new double[bones];
    for (int finger = 0; finger < FINGERS; finger++) {
      int angle = FIRST_ANGLE + 4 * finger;
      int bone = BONES_OF_FINGER * finger + 2;
      angleX[bone] = theta[angle];
      angleZ[bone] = theta[angle + 1];
      angleX[bone + 1] = theta[angle + 2];
      angleX[bone + 2] = theta[angle + 3];
    }
    double[] relative = new double[12];
    double[][] absolutes = new double[bones][12];
    double[][] transforms = new double[bones][12];
    for (int b = 0; b < bones; b++) {
      turn(model.baseRelatives()[b], angleX[b], angleZ[b], relative);
      int parent = model.parents()[b];
      if (parent < 0) {
        System.arraycopy(relative, 0, absolutes[b], 0, 12);
      } else {
        compose(absolutes[parent], relative, absolutes[b]);
      }
      multiply(absolutes[b], model.inverseBaseAbsolutes()[b], transforms[b]);
    }
    return transforms;
  }

  /** A 4x4 matrix times a rotation about the x axis followed by one about the z axis. */
  static void turn(double[][] base, double angleX, double angleZ, double[] turned) {
    double cosX = Math.cos(angleX);
    double sinX = Math.sin(angleX);
    double cosZ = Math.cos(angleZ);
    double sinZ = Math.sin(angleZ);
    for (int row = 0; row < 3; row++) {
      double x = base[row][0];
      double y = base[row][1];
      double z = base[row][2];
      double across = y * cosZ - x * sinZ;
      turned[4 * row] = x * cosZ + y * sinZ;
      turned[4 * row + 1] = across * cosX + z * sinX;
      turned[4 * row + 2] = z * cosX - across * sinX;
      turned[4 * row + 3] = base[row][3];
    }
  }

  /** The product of two affine maps, each as the three upper rows of its matrix. */
  static void compose(double[] a, double[] b, double[] product) {
    for (int row = 0; row < 12; row += 4) {
      for (int column = 0; column < 4; column++) {
        product[row + column] =
            a[row] * b[column] + a[row + 1] * b[4 + column] + a[row + 2] * b[8 + column];
      }
      product[row + 3] += a[row + 3];
    }
  }

  /** The three upper rows of a matrix times a 4x4 matrix. */
  static void multiply(double[] a, double[][] b, double[] product) {
    for (int row = 0; row < 12; row += 4) {
      for (int column = 0; column < 4; column++) {
        product[row + column] =
            a[row] * b[0][column]
                + a[row + 1] * b[1][column]
                + a[row + 2] * b[2][column]
                + a[row + 3] * b[3][column];
      }
    }
  }

  /** The matrix of a rotation that is given as axis times angle. */
  static double[][] rotation(double x, double y, double z) {
    double angle = Math.sqrt(x * x + y * y + z * z);
    if (angle < SMALL_ANGLE) {
      return new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    }
    double ax = x / angle;
    double ay = y / angle;
    double az = z / angle;
    double sine = Math.sin(angle);
    double cosine = Math.cos(angle);
    double rest = 1 - cosine;
    return new double[][] {
      {ax * ax * rest + cosine, ax * ay * rest - az * sine, ax * az * rest + ay * sine},
      {ax * ay * rest + az * sine, ay * ay * rest + cosine, ay * az * rest - ax * sine},
      {ax * az * rest - ay * sine, ay * az * rest + ax * sine, az * az * rest + cosine}
    };
  }
}
