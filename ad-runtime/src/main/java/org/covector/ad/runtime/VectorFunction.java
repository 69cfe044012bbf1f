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
 * <p><b>Sizes.</b> <i>x</i> has length {@link #inputs()} unless that is {@link #ANY_LENGTH}, and
 * <i>y</i> the length {@link #outputs(double[])}, which may depend on the numbers in <i>x</i>;
 * tangents and adjoints have the length of what they belong to.
 *
 * <p><b>Exceptions.</b> An array of another length is refused with an {@link
 * IllegalArgumentException}. Exceptions of the method itself pass through unchanged; the contents
 * of output arrays are then unspecified. A derivative in a mode that was not generated is an {@link
 * UnsupportedOperationException}.
 *
 * <p><b>Threads.</b> A generated view may be called from several threads at once, as long as nobody
 * changes the arrays that it captured.
 */
public interface VectorFunction {

  /**
   * The number of inputs of a function that takes vectors of any length that its method takes, and
   * the number of outputs of one whose results only an evaluation can count.
   */
  int ANY_LENGTH = Lengths.ANY;

  /**
   * The number of inputs.
   *
   * @return the length of <i>x</i>, 0 or more, or {@link #ANY_LENGTH} where it is not fixed: a
   *     generated view of a method with one active array, of rank 1, gives the method what it is
   *     given
   */
  int inputs();

  /**
   * The number of outputs, where it is the same for all inputs.
   *
   * @return the length of <i>y</i>, 0 or more, or {@link #ANY_LENGTH} where {@link
   *     #outputs(double[])} has to tell: for a generated view of a method with an array in its
   *     result
   */
  int outputs();

  /**
   * The number of outputs for some inputs. Where {@link #outputs()} does not know it, a generated
   * view evaluates the method once to learn it, so that a caller who knows better saves that.
   *
   * @param x the packed inputs
   * @return the length that <i>y</i> must have, 0 or more
   * @throws UnsupportedOperationException if {@link #outputs()} is {@link #ANY_LENGTH} and this
   *     method is not overridden
   */
  default int outputs(double[] x) {
    Lengths.check("x", x, inputs());
    int outputs = outputs();
    if (outputs == ANY_LENGTH) {
      throw new UnsupportedOperationException(
          getClass().getName() + " has outputs() of any length, but no outputs(double[])");
    }
    return outputs;
  }

  /**
   * Evaluates the method.
   *
   * @param x the packed inputs
   * @param y overwritten with the packed results
   */
  void value(double[] x, double[] y);

  /**
   * Evaluates the method and the product <i>J(x)&middot;xDot</i>, in one forward sweep.
   *
   * @param x the packed inputs
   * @param xDot the direction, in the packing of {@code x}
   * @param y overwritten with the packed results
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
   * @param x the packed inputs
   * @param yBar the adjoint of the results, in the packing of {@code y}
   * @param y overwritten with the packed results
   * @param xBar overwritten with the adjoint of the inputs, in the packing of {@code x}
   * @throws UnsupportedOperationException if the method was not generated in reverse mode
   */
  default void vjp(double[] x, double[] yBar, double[] y, double[] xBar) {
    throw Unsupported.derivative("vjp", "REVERSE");
  }
}
