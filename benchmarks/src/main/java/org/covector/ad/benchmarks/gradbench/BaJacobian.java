package org.covector.ad.benchmarks.gradbench;

/**
 * The sparse Jacobian of bundle adjustment, as compressed rows: two rows for each observation, then
 * one for each weight; the columns are the cameras' numbers, the points' coordinates and the
 * weights.
 */
final class BaJacobian {

  /** Elements that are not zero in a row of an observation. */
  static final int WIDTH = Ba.CAMERA + Ba.POINT + 1;

  /** Elements for an observation, its weight's row included. */
  static final int ELEMENTS = 2 * WIDTH + 1;

  /** For each row, the position of its first element, and then the number of elements. */
  final int[] rows;

  /** The column of each element. */
  final int[] columns;

  /** The elements. */
  final double[] values;

  private final BaDerivatives.WeightErrorAdjoint weightAdjoint =
      new BaDerivatives.WeightErrorAdjoint();

  /** The Jacobian of a problem, with its structure, and zeros as elements. */
  BaJacobian(BaProblem problem) {
    int observations = problem.observations();
    rows = new int[3 * observations + 1];
    columns = new int[ELEMENTS * observations];
    values = new double[ELEMENTS * observations];
    int firstPoint = Ba.CAMERA * problem.cameras().length;
    int firstWeight = firstPoint + Ba.POINT * problem.points().length;
    int position = 0;
    for (int i = 0; i < observations; i++) {
      for (int row = 2 * i; row < 2 * i + 2; row++) {
        rows[row] = position;
        for (int c = 0; c < Ba.CAMERA; c++) {
          columns[position++] = Ba.CAMERA * problem.cameraOf(i) + c;
        }
        for (int c = 0; c < Ba.POINT; c++) {
          columns[position++] = firstPoint + Ba.POINT * problem.pointOf(i) + c;
        }
        columns[position++] = firstWeight + i;
      }
    }
    for (int i = 0; i < observations; i++) {
      rows[2 * observations + i] = position;
      columns[position++] = firstWeight + i;
    }
    rows[3 * observations] = position;
  }

  /** Computes the elements, both rows of an observation at once. */
  void compute(BaProblem problem) {
    int observations = problem.observations();
    for (int i = 0; i < observations; i++) {
      BaDerivatives.reprojectionErrorJacobian(
          problem.cameras()[problem.cameraOf(i)],
          problem.points()[problem.pointOf(i)],
          problem.weights()[i],
          problem.features()[i],
          values,
          2 * WIDTH * i);
      BaDerivatives.weightErrorGradient(problem.weights()[i], weightAdjoint);
      values[2 * WIDTH * observations + i] = weightAdjoint.weight;
    }
  }
}
