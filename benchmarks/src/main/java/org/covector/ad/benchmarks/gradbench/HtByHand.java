package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;

/**
 * The Jacobian of {@link Ht#simple} by hand. All directions share one pose; an angle moves only the
 * bones below it, a vertex follows few bones, and only vertices that have points are posed.
 *
 * <p>An instance serves one thread.
 */
final class HtByHand {

  private static final int FIRST_ANGLE = 6;
  private static final int ANGLES = Ht.POSE - FIRST_ANGLE;

  private final HandModel model;
  private final double[] relative = new double[12];
  private final double[] slope = new double[12];
  private final double[][] absolutes;
  private final double[][] transforms;

  /** For each bone and angle, the derivative of the bone's absolute matrix, or null for zero. */
  private final double[][][] absolutesDot;

  private final double[][][] transformsDot;
  private final double[][][] rotationDot = new double[3][3][3];
  private final double[] posed = new double[3];
  private final double[][] posedDot = new double[ANGLES][3];

  HtByHand(HandModel model) {
    this.model = model;
    int bones = model.boneCount();
    absolutes = new double[bones][12];
    transforms = new double[bones][12];
    absolutesDot = new double[bones][ANGLES][];
    transformsDot = new double[bones][ANGLES][];
    for (int b = 0; b < bones; b++) {
      int parent = model.parents()[b];
      for (int angle = 0; angle < ANGLES; angle++) {
        if (boneOf(angle) == b || (parent >= 0 && absolutesDot[parent][angle] != null)) {
          absolutesDot[b][angle] = new double[12];
          transformsDot[b][angle] = new double[12];
        }
      }
    }
  }

  /** The bone that an angle turns. */
  private static int boneOf(int angle) {
    return angle / 4 * 4 + 1 + Math.max(angle % 4, 1);
  }

  /** The axis that an angle turns its bone about. */
  private static boolean isAboutZ(int angle) {
    return angle % 4 == 1;
  }

  /** Computes the Jacobian; it does not depend on the points. */
  void compute(double[] theta, int[] correspondences, double[][] jacobian) {
    pose(theta);
    double[][] rotation = Ht.rotation(theta[0], theta[1], theta[2]);
    differentiateRotation(theta);
    double sign = model.isMirrored() ? -1 : 1;
    for (int i = 0; i < correspondences.length; i++) {
      follow(correspondences[i]);
      posed[0] *= sign;
      for (int j = 0; j < 3; j++) {
        double[] row = jacobian[3 * i + j];
        for (int c = 0; c < 3; c++) {
          row[c] = -product(rotationDot[c][j], posed);
          row[3 + c] = c == j ? -1 : 0;
        }
        double[] r = rotation[j];
        for (int angle = 0; angle < ANGLES; angle++) {
          double[] dot = posedDot[angle];
          row[FIRST_ANGLE + angle] = -(r[0] * sign * dot[0] + r[1] * dot[1] + r[2] * dot[2]);
        }
      }
    }
  }

  private static double product(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private void pose(double[] theta) {
    for (int b = 0; b < model.boneCount(); b++) {
      double angleX = 0;
      double angleZ = 0;
      for (int angle = 0; angle < ANGLES; angle++) {
        if (boneOf(angle) == b && isAboutZ(angle)) {
          angleZ = theta[FIRST_ANGLE + angle];
        } else if (boneOf(angle) == b) {
          angleX = theta[FIRST_ANGLE + angle];
        }
      }
      pose(b, angleX, angleZ);
    }
  }

  private void pose(int b, double angleX, double angleZ) {
    double[][] base = model.baseRelatives()[b];
    double[][] inverse = model.inverseBaseAbsolutes()[b];
    int parent = model.parents()[b];
    Ht.turn(base, angleX, angleZ, relative);
    if (parent < 0) {
      System.arraycopy(relative, 0, absolutes[b], 0, 12);
    } else {
      Ht.compose(absolutes[parent], relative, absolutes[b]);
    }
    Ht.multiply(absolutes[b], inverse, transforms[b]);
    for (int angle = 0; angle < ANGLES; angle++) {
      double[] absoluteDot = absolutesDot[b][angle];
      if (absoluteDot == null) {
        continue;
      }
      if (boneOf(angle) != b) {
        Ht.compose(absolutesDot[parent][angle], relative, absoluteDot);
      } else {
        differentiateTurn(base, angleX, angleZ, isAboutZ(angle));
        turnSlope(parent, absoluteDot);
      }
      Ht.multiply(absoluteDot, inverse, transformsDot[b][angle]);
    }
  }

  /** Sets {@link #slope} to the derivative of {@link #relative}. */
  private void differentiateTurn(double[][] base, double angleX, double angleZ, boolean isAboutZ) {
    double cosX = Math.cos(angleX);
    double sinX = Math.sin(angleX);
    double cosZ = Math.cos(angleZ);
    double sinZ = Math.sin(angleZ);
    for (int row = 0; row < 3; row++) {
      double along = base[row][0] * cosZ + base[row][1] * sinZ;
      double across = base[row][1] * cosZ - base[row][0] * sinZ;
      double z = base[row][2];
      slope[4 * row] = isAboutZ ? across : 0;
      slope[4 * row + 1] = isAboutZ ? -along * cosX : z * cosX - across * sinX;
      slope[4 * row + 2] = isAboutZ ? along * sinX : -z * sinX - across * cosX;
      slope[4 * row + 3] = 0;
    }
  }

  /** The parent's matrix times {@link #slope}, whose last row is zero. */
  private void turnSlope(int parent, double[] product) {
    if (parent < 0) {
      System.arraycopy(slope, 0, product, 0, 12);
      return;
    }
    double[] a = absolutes[parent];
    for (int row = 0; row < 12; row += 4) {
      for (int column = 0; column < 4; column++) {
        product[row + column] =
            a[row] * slope[column]
                + a[row + 1] * slope[4 + column]
                + a[row + 2] * slope[8 + column];
      }
    }
  }

  private void differentiateRotation(double[] theta) {
    double angle = Math.sqrt(theta[0] * theta[0] + theta[1] * theta[1] + theta[2] * theta[2]);
    double[] axis = {theta[0] / angle, theta[1] / angle, theta[2] / angle};
    for (int c = 0; c < 3; c++) {
      if (angle < Ht.SMALL_ANGLE) {
        rotationDot[c] = new double[3][3];
      } else {
        differentiateRotation(angle, axis, c, rotationDot[c]);
      }
    }
  }

  private static void differentiateRotation(double angle, double[] axis, int c, double[][] dot) {
    double sin = Math.sin(angle);
    double cos = Math.cos(angle);
    double[] axisDot = new double[3];
    for (int i = 0; i < 3; i++) {
      axisDot[i] = ((i == c ? 1 : 0) - axis[i] * axis[c]) / angle;
    }
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        dot[i][j] =
            axis[c] * sin * axis[i] * axis[j]
                + (1 - cos) * (axisDot[i] * axis[j] + axis[i] * axisDot[j])
                - (i == j ? axis[c] * sin : 0);
      }
    }
    for (int i = 0; i < 3; i++) {
      int next = (i + 1) % 3;
      int last = (i + 2) % 3;
      double across = axis[c] * cos * axis[last] + sin * axisDot[last];
      dot[next][i] += across;
      dot[i][next] -= across;
    }
  }

  /** Poses a vertex, before the rotation of the whole hand. */
  private void follow(int vertex) {
    double[] base = model.basePositions()[vertex];
    double[] weights = model.weights()[vertex];
    Arrays.fill(posed, 0);
    for (double[] dot : posedDot) {
      Arrays.fill(dot, 0);
    }
    for (int b = 0; b < weights.length; b++) {
      if (weights[b] != 0) {
        add(weights[b], transforms[b], base, posed);
        for (int angle = 0; angle < ANGLES; angle++) {
          if (transformsDot[b][angle] != null) {
            add(weights[b], transformsDot[b][angle], base, posedDot[angle]);
          }
        }
      }
    }
  }

  private static void add(double weight, double[] matrix, double[] base, double[] sum) {
    for (int j = 0; j < 3; j++) {
      sum[j] +=
          weight
              * (matrix[4 * j] * base[0]
                  + matrix[4 * j + 1] * base[1]
                  + matrix[4 * j + 2] * base[2]
                  + matrix[4 * j + 3] * base[3]);
    }
  }
}
