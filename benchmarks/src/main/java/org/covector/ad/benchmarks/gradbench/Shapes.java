package org.covector.ad.benchmarks.gradbench;

/** Checks of inputs; what they refuse is an {@link IllegalArgumentException} that says why. */
final class Shapes {

  private Shapes() {}

  /** Refuses what does not hold. */
  static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Refuses a vector of another length. */
  static void vector(String name, double[] vector, int length) {
    require(
        vector.length == length,
        String.format("%s has %d numbers instead of %d", name, vector.length, length));
  }

  /** Refuses a matrix of other numbers of rows and columns. */
  static void matrix(String name, double[][] matrix, int rows, int columns) {
    require(
        matrix.length == rows,
        String.format("%s has %d rows instead of %d", name, matrix.length, rows));
    for (int i = 0; i < rows; i++) {
      String row = name + "[" + i + "]";
      require(matrix[i] != null, row + " is null");
      vector(row, matrix[i], columns);
    }
  }

  /** The number of columns of a matrix, by its first row; refuses one without rows. */
  static int columns(String name, double[][] matrix) {
    require(matrix.length > 0 && matrix[0] != null, name + " has no rows");
    return matrix[0].length;
  }

  /** Refuses indices outside of {@code 0} to {@code bound - 1}. */
  static void indices(String name, int[] indices, int bound) {
    for (int i = 0; i < indices.length; i++) {
      require(
          indices[i] >= 0 && indices[i] < bound,
          String.format("%s[%d] is %d, not below %d", name, i, indices[i], bound));
    }
  }
}
