package org.covector.ad.runtime;

/**
 * A differentiable method with a scalar result, seen as a function of one packed vector.
 *
 * <p>The vector <i>x</i> holds the active parameters of the method in the order of their
 * declaration, arrays in row-major order; {@code float} parameters are rounded from the {@code
 * double} entries. Everything else that the method takes was captured when the view was made.
 *
 * <p><b>Ownership.</b> No method modifies {@code x}, a direction, or a captured array; output
 * arrays belong to the caller and are overwritten. A view holds references to the captured arrays,
 * so a change that the caller makes to them is seen by later calls.
 *
 * <p><b>Sizes.</b> All arrays have the length of <i>x</i>, and that is {@link #inputs()} unless it
 * is {@link #ANY_LENGTH}.
 *
 * <p><b>Exceptions.</b> An array of another length is refused with an {@link
 * IllegalArgumentException}. Exceptions of the method itself pass through unchanged; the contents
 * of output arrays are then unspecified. A derivative in a mode that was not generated is an {@link
 * UnsupportedOperationException}.
 *
 * <p><b>Threads.</b> A generated view may be called from several threads at once, as long as nobody
 * changes the arrays that it captured.
 */
public interface ScalarFunction {

  /** The number of inputs of a function that takes vectors of any length that its method takes. */
  int ANY_LENGTH = Lengths.ANY;

  /**
   * The number of inputs.
   *
   * @return the length of the packed vector, 0 or more, or {@link #ANY_LENGTH} where it is not
   *     fixed: a generated view of a method with one active array, of rank 1, gives the method what
   *     it is given
   */
  int inputs();

  /**
   * Evaluates the method.
   *
   * @param x the packed inputs
   * @return the value of the original method
   */
  double value(double[] x);

  /**
   * Evaluates the method and its gradient in one reverse sweep.
   *
   * @param x the packed inputs
   * @param gradient overwritten with the gradient, in the packing of {@code x}; not {@code x}
   *     itself
   * @return the value of the original method
   * @throws UnsupportedOperationException if the method was not generated in reverse mode
   */
  default double gradient(double[] x, double[] gradient) {
    throw Unsupported.derivative("gradient", "REVERSE");
  }

  /**
   * The directional derivative <i>f'(x)&middot;xDot</i>, in one forward sweep.
   *
   * @param x the packed inputs
   * @param xDot the direction, in the packing of {@code x}; not {@code x} itself
   * @return the directional derivative
   * @throws UnsupportedOperationException if the method was not generated in forward mode
   */
  default double jvp(double[] x, double[] xDot) {
    throw Unsupported.derivative("jvp", "FORWARD");
  }

  /**
   * Evaluates the method, its gradient and the product of its Hessian with a vector.
   *
   * @param x the packed inputs
   * @param v the vector, in the packing of {@code x}; not {@code x} itself
   * @param gradient overwritten with the gradient
   * @param product overwritten with <i>H(x)&middot;v</i>; a different array than {@code gradient}
   * @return the value of the original method
   * @throws UnsupportedOperationException if the method was not generated in second order
   */
  default double hvp(double[] x, double[] v, double[] gradient, double[] product) {
    throw Unsupported.derivative("hvp", "SECOND_ORDER");
  }
}
