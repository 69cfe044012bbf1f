package org.covector.ad;

/**
 * A way of differentiating, and with it a group of methods that the compiler generates.
 *
 * <p>For a method {@code f} with inputs <i>x</i>, <i>J</i> is its Jacobian and, where the result is
 * a single number, <i>H</i> its Hessian. Which inputs and results take part is said at {@link
 * Differentiable}.
 *
 * @see Differentiable#modes()
 */
public enum Mode {

  /**
   * Tangents: generates {@code fJvp}, which computes the value of {@code f} together with the
   * directional derivative <i>J</i>&nbsp;<i>ẋ</i> for a given direction <i>ẋ</i>. Its cost is a
   * small multiple of that of {@code f}, and it keeps nothing of the computation, so it is the mode
   * of choice for few inputs.
   */
  FORWARD,

  /**
   * Adjoints: generates {@code fGradient} for a method with a single number as result, and {@code
   * fVjp}, which computes <i>J</i><sup>T</sup>&nbsp;<i>ȳ</i> for given weights <i>ȳ</i> of the
   * results, for any other, and {@code fJacobian} where the result is a record of a few numbers.
   * The cost is a small multiple of that of {@code f} however many inputs there are; in return,
   * values that loops compute on the way may have to be kept.
   */
  REVERSE,

  /**
   * Forward over reverse: generates {@code fHvp}, which computes value, gradient, and the product
   * <i>H</i>&nbsp;<i>v</i> of the Hessian with a given direction <i>v</i>, at a small multiple of
   * the cost of a gradient and without ever forming <i>H</i>. Only methods with a single number as
   * result have it.
   */
  SECOND_ORDER
}
