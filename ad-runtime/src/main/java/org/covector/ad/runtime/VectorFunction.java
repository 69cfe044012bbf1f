package org.covector.ad.runtime;

/**
 * A differentiable method with several results, seen as a function from one packed vector to
 * another.
 *
 * <p>The vector <i>x</i> holds the active parameters that the method reads, in the order of their
 * declaration, arrays in row-major order; <i>y</i> holds the result or, for a {@code void} method,
 * the active arrays that it writes, packed in the same way. {@code float} numbers are rounded from
 * the {@code double} entries on the way in and are exact on the way out.
 *
 * <p><b>Ownership.</b> No method modifies {@code x}, {@code xDot}, {@code yBar} or a captured
 * array; output arrays belong to the caller and are overwritten, and are different arrays from the
 * inputs and from one another. A view holds references to the captured arrays, so a change that the
 * caller makes to them is seen by later calls.
 *
 * <p><b>Exceptions.</b> An array of another length than {@link #inputs()} or {@link #outputs()} is
 * refused with an {@link IllegalArgumentException}. Exceptions of the method itself pass through
 * unchanged; the contents of output arrays are then unspecified. A derivative in a mode that was
 * not generated is an {@link UnsupportedOperationException}.
 *
 * <p><b>Threads.</b> A generated view may be called from several threads at once, as long as nobody
 * changes the arrays that it captured.
 */
public interface VectorFunction {

  /**
   * The number of inputs.
   *
   * @return the length of <i>x</i>, 0 or more
   */
  int inputs();

  /**
   * The number of outputs.
   *
   * @return the length of <i>y</i>, 0 or more
   */
  int outputs();

  /**
   * Evaluates the method.
   *
   * @param x the packed inputs, of length {@link #inputs()}
   * @param y overwritten with the packed results, of length {@link #outputs()}
   */
  void value(double[] x, double[] y);

  /**
   * Evaluates the method and the product <i>J(x)&middot;xDot</i>, in one forward sweep.
   *
   * @param x the packed inputs, of length {@link #inputs()}
   * @param xDot the direction, in the packing of {@code x}
   * @param y overwritten with the packed results, of length {@link #outputs()}
   * @param yDot overwritten with the tangent of the results, in the packing of {@code y}
   * @throws UnsupportedOperationException if the method was not generated in forward mode
   */
  default void jvp(double[] x, double[] xDot, double[] y, double[] yDot) {
    throw Unsupported.derivative("jvp", "FORWARD");
  }

  /**
   * Evaluates the method and the product <i>J(x)<sup>T</sup>&middot;yBar</i>, in one forward and
   * one reverse sweep.
   *
   * @param x the packed inputs, of length {@link #inputs()}
   * @param yBar the adjoint of the results, in the packing of {@code y}
   * @param y overwritten with the packed results, of length {@link #outputs()}
   * @param xBar overwritten with the adjoint of the inputs, in the packing of {@code x}
   * @throws UnsupportedOperationException if the method was not generated in reverse mode
   */
  default void vjp(double[] x, double[] yBar, double[] y, double[] xBar) {
    throw Unsupported.derivative("vjp", "REVERSE");
  }
}
