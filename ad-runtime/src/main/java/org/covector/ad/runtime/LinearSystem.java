package org.covector.ad.runtime;

/**
 * Solves dense systems of linear equations, for derivatives of methods that are defined by
 * equations.
 *
 * <p>Gaussian elimination with partial pivoting: G. H. Golub and C. F. Van Loan, <i>Matrix
 * Computations</i>, 4th edition, Johns Hopkins 2013, algorithm 3.4.1. It takes about
 * <i>n</i>&sup3;/3 multiplications. A pivot that is 0 or not a number makes the matrix singular; no
 * estimate of its condition is made.
 *
 * <p>No method modifies what it is given. All are safe for use by several threads.
 */
public final class LinearSystem {

  private LinearSystem() {}

  /**
   * Solves <i>A y = b</i>.
   *
   * @param a a square matrix, by rows
   * @param b the right-hand side
   * @return the solution, a new array
   * @throws IllegalArgumentException if the sizes do not fit
   * @throws ArithmeticException if the matrix is singular
   */
  public static double[] solve(double[][] a, double[] b) {
    checkSizes(a, b);
    double[][] matrix = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      matrix[i] = a[i].clone();
    }
    return eliminate(matrix, b.clone());
  }

  /**
   * Solves <i>A&#x1D40; y = b</i>.
   *
   * @param a a square matrix, by rows
   * @param b the right-hand side
   * @return the solution, a new array
   * @throws IllegalArgumentException if the sizes do not fit
   * @throws ArithmeticException if the matrix is singular
   */
  public static double[] solveTransposed(double[][] a, double[] b) {
    checkSizes(a, b);
    double[][] matrix = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        matrix[j][i] = a[i][j];
      }
    }
    return eliminate(matrix, b.clone());
  }

  /**
   * The tangent of {@link #solve}: that of <i>y</i> where <i>A y = b</i>.
   *
   * @param a the matrix
   * @param y the solution
   * @param aDot the tangent of the matrix
   * @param bDot the tangent of the right-hand side
   * @return the tangent of the solution, a new array
   * @throws ArithmeticException if the matrix is singular
   */
  public static double[] solveTangent(double[][] a, double[] y, double[][] aDot, double[] bDot) {
    double[] right = bDot.clone();
    for (int i = 0; i < right.length; i++) {
      for (int j = 0; j < y.length; j++) {
        right[i] -= aDot[i][j] * y[j];
      }
    }
    return solve(a, right);
  }

  /**
   * The tangent of {@link #solveTransposed}: that of <i>y</i> where <i>A&#x1D40; y = b</i>.
   *
   * @param a the matrix
   * @param y the solution
   * @param aDot the tangent of the matrix
   * @param bDot the tangent of the right-hand side
   * @return the tangent of the solution, a new array
   * @throws ArithmeticException if the matrix is singular
   */
  public static double[] solveTransposedTangent(
      double[][] a, double[] y, double[][] aDot, double[] bDot) {
    double[] right = bDot.clone();
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < right.length; j++) {
        right[j] -= aDot[i][j] * y[i];
      }
    }
    return solveTransposed(a, right);
  }

  private static void checkSizes(double[][] a, double[] b) {
    for (double[] row : a) {
      if (row.length != a.length) {
        throw new IllegalArgumentException(
            "a matrix of " + a.length + " rows has a row of length " + row.length);
      }
    }
    if (b.length != a.length) {
      throw new IllegalArgumentException(
          "a system of " + a.length + " equations has a right-hand side of length " + b.length);
    }
  }

  private static double[] eliminate(double[][] a, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      swapInPivot(a, b, k);
      for (int i = k + 1; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        if (factor != 0) {
          for (int j = k + 1; j < n; j++) {
            a[i][j] -= factor * a[k][j];
          }
          b[i] -= factor * b[k];
        }
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        b[i] -= a[i][j] * b[j];
      }
      b[i] /= a[i][i];
    }
    return b;
  }

  /** Brings the row with the largest entry of a column into the column's place. */
  private static void swapInPivot(double[][] a, double[] b, int k) {
    int pivot = k;
    for (int i = k + 1; i < b.length; i++) {
      if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) {
        pivot = i;
      }
    }
    if (!(Math.abs(a[pivot][k]) > 0)) {
      throw new ArithmeticException(
          "the linear system is singular: no pivot in column " + k + " of " + b.length);
    }
    double[] row = a[k];
    a[k] = a[pivot];
    a[pivot] = row;
    double right = b[k];
    b[k] = b[pivot];
    b[pivot] = right;
  }
}
