package org.covector.ad.runtime;

/**
 * Dense Hessian matrices of scalar functions.
 *
 * <p>Column <i>j</i> is the product of the Hessian with the <i>j</i>-th unit vector, one hvp for
 * each input (A. Griewank and A. Walther, <i>Evaluating Derivatives</i>, 2nd edition, SIAM 2008,
 * chapter 3). The matrix is what comes out of that: it is symmetric up to rounding where the
 * function has continuous second derivatives, and is not made symmetric.
 *
 * <p>The writing forms also give the value and the gradient. They overwrite arrays of the caller,
 * which must be different arrays from {@code x} and from one another, and modify nothing else;
 * besides what the function itself allocates they allocate two vectors of the length of the inputs.
 *
 * <p>All methods refuse an array of another size than the function's with an {@link
 * IllegalArgumentException} and a null array or row with a {@link NullPointerException}, before the
 * function is called; only a length that the function leaves open ({@link
 * ScalarFunction#ANY_LENGTH}) is for the function itself to check. They pass its exceptions on,
 * {@link UnsupportedOperationException} for a function without second order among them. They are
 * safe for use by several threads if the function is.
 */
public final class Hessians {

  private Hessians() {}

  /**
   * The Hessian.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @return a new square matrix
   */
  public static double[][] dense(ScalarFunction f, double[] x) {
    Lengths.check("x", x, f.inputs());
    double[][] hessian = new double[x.length][x.length];
    dense(f, x, new double[x.length], hessian);
    return hessian;
  }

  /**
   * The value, the gradient and the Hessian.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @param gradient overwritten with the gradient, of length {@code x.length}
   * @param hessian overwritten with the matrix: {@code x.length} rows of that length
   * @return the value of the function
   */
  public static double dense(ScalarFunction f, double[] x, double[] gradient, double[][] hessian) {
    checkVectors(f, x, gradient);
    Jacobians.checkMatrix(hessian, x.length, x.length);
    double[] v = new double[x.length];
    double[] product = new double[x.length];
    double value = valueWithoutInputs(f, x);
    for (int column = 0; column < x.length; column++) {
      value = column(f, x, v, column, gradient, product);
      for (int row = 0; row < x.length; row++) {
        hessian[row][column] = product[row];
      }
    }
    return value;
  }

  /**
   * The value, the gradient and the Hessian, as one vector.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @param gradient overwritten with the gradient, of length {@code x.length}
   * @param hessian overwritten with the matrix, row by row, of length {@code x.length} squared
   * @return the value of the function
   */
  public static double dense(ScalarFunction f, double[] x, double[] gradient, double[] hessian) {
    checkVectors(f, x, gradient);
    Jacobians.checkFlat(hessian, x.length, x.length);
    double[] v = new double[x.length];
    double[] product = new double[x.length];
    double value = valueWithoutInputs(f, x);
    for (int column = 0; column < x.length; column++) {
      value = column(f, x, v, column, gradient, product);
      for (int row = 0; row < x.length; row++) {
        hessian[row * x.length + column] = product[row];
      }
    }
    return value;
  }

  private static double column(
      ScalarFunction f, double[] x, double[] v, int column, double[] gradient, double[] product) {
    v[column] = 1;
    double value = f.hvp(x, v, gradient, product);
    v[column] = 0;
    return value;
  }

  /** Without inputs there is no column, and so no hvp that would give the value. */
  private static double valueWithoutInputs(ScalarFunction f, double[] x) {
    return x.length == 0 ? f.value(x) : 0;
  }

  private static void checkVectors(ScalarFunction f, double[] x, double[] gradient) {
    Lengths.check("x", x, f.inputs());
    Arguments.length("gradient", gradient, x.length);
    Arguments.distinct("x", x, "gradient", gradient);
  }
}
