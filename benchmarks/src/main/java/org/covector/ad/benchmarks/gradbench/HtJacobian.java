package org.covector.ad.benchmarks.gradbench;

/** The Jacobians of hand tracking, by forward mode: few inputs, many residuals. */
final class HtJacobian {

  private HtJacobian() {}

  /** Sets one row for each residual, one column for each number of the pose. */
  static void simple(
      double[] theta,
      HandModel model,
      int[] correspondences,
      double[][] points,
      double[][] jacobian) {
    double[] thetaDot = new double[theta.length];
    for (int column = 0; column < theta.length; column++) {
      thetaDot[column] = 1;
      setColumn(
          jacobian,
          column,
          HtDerivatives.simpleJvp(theta, model, correspondences, points, thetaDot).tangent());
      thetaDot[column] = 0;
    }
  }

  /**
   * Sets one row for each residual; two columns for the coordinates of the row's own point, which
   * no other row depends on, so that one direction serves all of them, then those of the pose.
   */
  static void complicated(
      double[] theta,
      double[][] us,
      HandModel model,
      int[] correspondences,
      double[][] points,
      double[][] jacobian) {
    double[] thetaDot = new double[theta.length];
    double[][] usDot = new double[us.length][2];
    for (int column = 0; column < 2 + theta.length; column++) {
      setDirection(column, 1, usDot, thetaDot);
      setColumn(
          jacobian,
          column,
          HtDerivatives.complicatedJvp(theta, us, model, correspondences, points, thetaDot, usDot)
              .tangent());
      setDirection(column, 0, usDot, thetaDot);
    }
  }

  private static void setDirection(int column, double value, double[][] usDot, double[] thetaDot) {
    if (column >= 2) {
      thetaDot[column - 2] = value;
    } else {
      for (double[] row : usDot) {
        row[column] = value;
      }
    }
  }

  private static void setColumn(double[][] matrix, int column, double[] values) {
    for (int i = 0; i < values.length; i++) {
      matrix[i][column] = values[i];
    }
  }
}
