package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Value;

/**
 * A body that calls itself with known objects, as a function of its own: it takes the values that
 * the objects hold, and after them the other arguments.
 *
 * @param contents the known objects that the body uses, those around it and among its arguments
 * @param body the body, which means the values of the contents by its names
 * @param arguments the arguments: known objects likewise, of others the parameters
 * @param self the object that the function around is called on
 * @param active the active fields of that object
 * @param params the parameters of the function
 */
record Specialisation(
    FunctionKey key,
    Contents contents,
    Expansion.Body body,
    List<Expansion.Argument> arguments,
    Optional<Operand> self,
    List<Operand> active,
    List<Value> params) {

  /** Returns whether a call of a body with some objects is a call of this function. */
  boolean isFor(Node text, Contents objects) {
    return body.text() == text && contents.isLike(objects);
  }
}
