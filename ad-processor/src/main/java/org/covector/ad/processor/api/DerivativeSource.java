package org.covector.ad.processor.api;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.transform.Derivative;

/**
 * Where derivatives come from: all that is mathematics, behind one interface. A function is asked
 * for by its key and for each parameter whether it carries a derivative.
 */
public interface DerivativeSource {

  /** Returns value and tangents. */
  Derivative forward(FunctionKey method, List<Boolean> active);

  /** Returns value and adjoints, seeded by adjoints of the results. */
  Derivative reverse(FunctionKey method, List<Boolean> active);

  /**
   * Returns the value, and writes the Jacobian, of a function whose results are numbers and whose
   * active parameters are numbers or arrays of numbers that it does not write; none if the function
   * would have to run several times, and that would be noticed.
   */
  Optional<Derivative> jacobian(FunctionKey method, List<Boolean> active);

  /** Returns value and gradient of a function with one number as result. */
  Derivative gradient(FunctionKey method, List<Boolean> active);

  /** Returns value, gradient and tangent of the gradient. */
  Derivative secondOrder(FunctionKey method, List<Boolean> active);

  /** Returns a function that one of these calls: an original, or a derivative of a callee. */
  Function function(FunctionKey key);
}
