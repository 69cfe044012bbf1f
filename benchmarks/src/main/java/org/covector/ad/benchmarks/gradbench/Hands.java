package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.Inputs;

/**
 * Models of hands with the skeleton of the suite's: a wrist, five fingers of four bones, an arm.
 */
final class Hands {

  private Hands() {}

  /** A model with random bones at rest, and vertices that follow one, two or three bones. */
  static HandModel random(Inputs inputs, int vertices) {
    int[] parents = new int[Ht.BONES];
    double[][][] relatives = new double[Ht.BONES][][];
    double[][][] inverses = new double[Ht.BONES][][];
    for (int b = 0; b < Ht.BONES; b++) {
      parents[b] = b == 0 ? -1 : b % 4 == 1 ? 0 : b - 1;
      relatives[b] = rigid(inputs.normal(6));
      inverses[b] = rigid(inputs.normal(6));
    }
    double[][] positions = inputs.normal(vertices, 4);
    double[][] weights = new double[vertices][Ht.BONES];
    for (int v = 0; v < vertices; v++) {
      positions[v][3] = 1;
      int bones = 1 + v % 3;
      for (int b = 0; b < bones; b++) {
        weights[v][(v + b) % Ht.BONES] = 1.0 / bones;
      }
    }
    return new HandModel(
        Ht.BONES, parents, relatives, inverses, positions, weights, new int[0][], false);
  }

  /** The matrix of a rotation, given as axis times angle, and a shift. */
  private static double[][] rigid(double[] numbers) {
    double[][] rotation = Ht.rotation(numbers[0], numbers[1], numbers[2]);
    double[][] matrix = new double[4][4];
    for (int i = 0; i < 3; i++) {
      System.arraycopy(rotation[i], 0, matrix[i], 0, 3);
      matrix[i][3] = numbers[3 + i];
    }
    matrix[3][3] = 1;
    return matrix;
  }
}
