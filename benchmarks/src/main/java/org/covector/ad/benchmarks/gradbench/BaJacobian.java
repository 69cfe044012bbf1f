package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;
import org.covector.ad.runtime.Tape;

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

  private static final Ba.Pixel FIRST = new Ba.Pixel(1, 0);
  private static final Ba.Pixel SECOND = new Ba.Pixel(0, 1);

  private final double[] cameraBar = new double[Ba.CAMERA];
  private final double[] pointBar = new double[Ba.POINT];
  private final BaDerivatives.ReprojectionErrorAdjoint adjoint =
      new BaDerivatives.ReprojectionErrorAdjoint();
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

  /** Computes the elements, each row of an observation by one reverse sweep. */
  void compute(BaProblem problem) {
    Tape tape = Tape.current();
    int observations = problem.observations();
    for (int i = 0; i < observations; i++) {
      computeRow(problem, i, FIRST, 2 * i * WIDTH, tape);
      computeRow(problem, i, SECOND, (2 * i + 1) * WIDTH, tape);
      BaDerivatives.weightErrorGradient(problem.weights()[i], weightAdjoint);
      values[2 * WIDTH * observations + i] = weightAdjoint.weight;
    }
  }

  private void computeRow(BaProblem problem, int i, Ba.Pixel seed, int position, Tape tape) {
    Arrays.fill(cameraBar, 0);
    Arrays.fill(pointBar, 0);
    adjoint.weight = 0;
    BaDerivatives.reprojectionErrorVjp(
        problem.cameras()[problem.cameraOf(i)],
        problem.points()[problem.pointOf(i)],
        problem.weights()[i],
        problem.features()[i],
        seed,
        cameraBar,
        pointBar,
        adjoint,
        tape);
    System.arraycopy(cameraBar, 0, values, position, Ba.CAMERA);
    System.arraycopy(pointBar, 0, values, position + Ba.CAMERA, Ba.POINT);
    values[position + Ba.CAMERA + Ba.POINT] = adjoint.weight;
  }
}
