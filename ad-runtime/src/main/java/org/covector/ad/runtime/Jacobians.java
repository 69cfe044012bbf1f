package org.covector.ad.runtime;

/**
 * Dense Jacobian matrices of vector functions.
 *
 * <p>The entry in row <i>i</i> and column <i>j</i> is the derivative of output <i>i</i> with
 * respect to input <i>j</i>. Forward mode takes one jvp for each column, reverse mode one vjp for
 * each row (A. Griewank and A. Walther, <i>Evaluating Derivatives</i>, 2nd edition, SIAM 2008,
 * chapter 3). A vjp keeps values and sweeps twice, so it is counted as two jvps: {@code dense}
 * takes reverse mode where it has less than half as many outputs as inputs, else forward mode.
 * Where only one mode was generated, name it: {@code dense} does not fall back to the other.
 *
 * <p>The writing forms also give the value of the function. They overwrite arrays of the caller,
 * which must be different arrays from {@code x} and from one another, and modify nothing else;
 * besides what the function itself allocates they allocate a few vectors of the length of the
 * inputs or outputs. The allocating forms ask {@link VectorFunction#outputs(double[])} for the
 * number of outputs, which may cost an evaluation of the function; the writing forms take it from
 * {@code y}.
 *
 * <p>All methods refuse an array of another size than the function's with an {@link
 * IllegalArgumentException} and a null array or row with a {@link NullPointerException}, before the
 * function is called; only a length that the function leaves open ({@link
 * VectorFunction#ANY_LENGTH}) is for the function itself to check. They pass its exceptions on,
 * {@link UnsupportedOperationException} for a mode that was not generated among them. They are safe
 * for use by several threads if the function is.
 */
public final class Jacobians {

  /** The cost of a vjp, in jvps. */
  private static final long VJP_COST = 2;

  private Jacobians() {}

  /**
   * The Jacobian in the cheaper mode.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @return a new matrix with a row for each output
   */
  public static double[][] dense(VectorFunction f, double[] x) {
    double[] y = newValue(f, x);
    double[][] jacobian = new double[y.length][x.length];
    dense(f, x, y, jacobian);
    return jacobian;
  }

  /**
   * The value and the Jacobian in the cheaper mode.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @param y overwritten with the value
   * @param jacobian overwritten with the matrix: {@code y.length} rows of length {@code x.length}
   */
  public static void dense(VectorFunction f, double[] x, double[] y, double[][] jacobian) {
    checkVectors(f, x, y);
    if (reverseIsCheaper(x, y)) {
      reverse(f, x, y, jacobian);
    } else {
      forward(f, x, y, jacobian);
    }
  }

  /**
   * The value and the Jacobian in the cheaper mode, as one vector.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @param y overwritten with the value
   * @param jacobian overwritten with the matrix, row by row, of length {@code y.length * x.length}
   */
  public static void dense(VectorFunction f, double[] x, double[] y, double[] jacobian) {
    checkVectors(f, x, y);
    if (reverseIsCheaper(x, y)) {
      reverse(f, x, y, jacobian);
    } else {
      forward(f, x, y, jacobian);
    }
  }

  /**
   * The Jacobian in forward mode, one jvp for each input.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @return a new matrix with a row for each output
   */
  public static double[][] forward(VectorFunction f, double[] x) {
    double[] y = newValue(f, x);
    double[][] jacobian = new double[y.length][x.length];
    forward(f, x, y, jacobian);
    return jacobian;
  }

  /**
   * The value and the Jacobian in forward mode, one jvp for each input.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @param y overwritten with the value
   * @param jacobian overwritten with the matrix: {@code y.length} rows of length {@code x.length}
   */
  public static void forward(VectorFunction f, double[] x, double[] y, double[][] jacobian) {
    checkVectors(f, x, y);
    checkMatrix(jacobian, y.length, x.length);
    double[] yDot = new double[y.length];
    double[] xDot = new double[x.length];
    for (int column = 0; column < x.length; column++) {
      column(f, x, xDot, column, y, yDot);
      for (int row = 0; row < y.length; row++) {
        jacobian[row][column] = yDot[row];
      }
    }
    valueWithoutInputs(f, x, y);
  }

  /**
   * The value and the Jacobian in forward mode, as one vector.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @param y overwritten with the value
   * @param jacobian overwritten with the matrix, row by row, of length {@code y.length * x.length}
   */
  public static void forward(VectorFunction f, double[] x, double[] y, double[] jacobian) {
    checkVectors(f, x, y);
    checkFlat(jacobian, y.length, x.length);
    double[] yDot = new double[y.length];
    double[] xDot = new double[x.length];
    for (int column = 0; column < x.length; column++) {
      column(f, x, xDot, column, y, yDot);
      for (int row = 0; row < y.length; row++) {
        jacobian[row * x.length + column] = yDot[row];
      }
    }
    valueWithoutInputs(f, x, y);
  }

  /**
   * The Jacobian in reverse mode, one vjp for each output.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @return a new matrix with a row for each output
   */
  public static double[][] reverse(VectorFunction f, double[] x) {
    double[] y = newValue(f, x);
    double[][] jacobian = new double[y.length][x.length];
    reverse(f, x, y, jacobian);
    return jacobian;
  }

  /**
   * The value and the Jacobian in reverse mode, one vjp for each output.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @param y overwritten with the value
   * @param jacobian overwritten with the matrix: {@code y.length} rows of length {@code x.length}
   */
  public static void reverse(VectorFunction f, double[] x, double[] y, double[][] jacobian) {
    checkVectors(f, x, y);
    checkMatrix(jacobian, y.length, x.length);
    double[] yBar = new double[y.length];
    for (int row = 0; row < y.length; row++) {
      yBar[row] = 1;
      f.vjp(x, yBar, y, jacobian[row]);
      yBar[row] = 0;
    }
  }

  /**
   * The value and the Jacobian in reverse mode, as one vector.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @param y overwritten with the value
   * @param jacobian overwritten with the matrix, row by row, of length {@code y.length * x.length}
   */
  public static void reverse(VectorFunction f, double[] x, double[] y, double[] jacobian) {
    checkVectors(f, x, y);
    checkFlat(jacobian, y.length, x.length);
    double[] yBar = new double[y.length];
    double[] xBar = new double[x.length];
    for (int row = 0; row < y.length; row++) {
      yBar[row] = 1;
      f.vjp(x, yBar, y, xBar);
      yBar[row] = 0;
      System.arraycopy(xBar, 0, jacobian, row * x.length, x.length);
    }
  }

  private static boolean reverseIsCheaper(double[] x, double[] y) {
    return VJP_COST * y.length < x.length;
  }

  /** Memory for the value. */
  private static double[] newValue(VectorFunction f, double[] x) {
    Lengths.check("x", x, f.inputs());
    return new double[f.outputs(x)];
  }

  private static void column(
      VectorFunction f, double[] x, double[] xDot, int column, double[] y, double[] yDot) {
    xDot[column] = 1;
    f.jvp(x, xDot, y, yDot);
    xDot[column] = 0;
  }

  /** Without inputs there is no column, and so no jvp that would have given the value. */
  private static void valueWithoutInputs(VectorFunction f, double[] x, double[] y) {
    if (x.length == 0) {
      f.value(x, y);
    }
  }

  private static void checkVectors(VectorFunction f, double[] x, double[] y) {
    Lengths.check("x", x, f.inputs());
    Lengths.check("y", y, f.outputs());
    Arguments.distinct("x", x, "y", y);
  }

  static void checkMatrix(double[][] matrix, int rows, int columns) {
    if (matrix.length != rows) {
      throw new IllegalArgumentException(
          "the matrix has " + matrix.length + " rows, but " + rows + " are needed");
    }
    for (int i = 0; i < rows; i++) {
      if (matrix[i].length != columns) {
        throw new IllegalArgumentException(
            "row "
                + i
                + " of the matrix has length "
                + matrix[i].length
                + ", but length "
                + columns
                + " is needed");
      }
    }
  }

  static void checkFlat(double[] matrix, int rows, int columns) {
    long needed = (long) rows * columns;
    if (matrix.length != needed) {
      throw new IllegalArgumentException(
          "the matrix has length "
              + matrix.length
              + ", but "
              + rows
              + " * "
              + columns
              + " is needed");
    }
  }
}
