package org.covector.ad.processor.frontend.source;

import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.ir.Value;

/** What an expression gives. */
sealed interface Operand {

  /** Returns the static type. */
  TypeMirror type();

  /** A number, a boolean or a reference. */
  record Single(TypeMirror type, Value value) implements Operand {}

  /** A record, as the values of its components, nested records flattened. */
  record Tuple(TypeMirror type, List<Value> values) implements Operand {}

  /**
   * An object of which all is known: how it came about, and what its methods do.
   *
   * @param type the static type of the expression; that of {@code null} for a function that no type
   *     is wanted of yet
   */
  record Known(TypeMirror type, Subject subject) implements Operand {}

  /** Java text that is not evaluated yet. */
  record Fragment(TypeMirror type, OpaqueText text) implements Operand {}

  /** The null reference. */
  record Null(TypeMirror type) implements Operand {}

  /** The call of a void method, done. */
  record Nothing(TypeMirror type) implements Operand {}

  /** What stands for an expression that was refused; nothing more is said about its uses. */
  record Bad(TypeMirror type) implements Operand {}
}
