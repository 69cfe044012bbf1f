package org.covector.ad.processor.frontend.source;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A local variable or parameter as the source declares it.
 *
 * @param type its static type; that of {@link Operand.Bad} where it could not be found
 * @param parts one variable, or one for each component of a record, nested ones flattened
 * @param constant its value where it is a constant variable
 * @param fixed what it always holds; empty where the variables say it
 * @param choice the known objects of which it may hold any; the variables say which one
 */
record Local(
    String name,
    TypeMirror type,
    List<Variable> parts,
    Optional<Object> constant,
    Optional<Operand> fixed,
    Optional<Alternatives> choice) {

  Local(String name, TypeMirror type, List<Variable> parts, Optional<Object> constant) {
    this(name, type, parts, constant, Optional.empty(), Optional.empty());
  }

  Local(
      String name,
      TypeMirror type,
      List<Variable> parts,
      Optional<Object> constant,
      Optional<Operand> fixed) {
    this(name, type, parts, constant, fixed, Optional.empty());
  }

  /** A variable that may hold any of several known objects. */
  Local(String name, TypeMirror type, List<Variable> parts, Alternatives choice) {
    this(name, type, parts, Optional.empty(), Optional.empty(), Optional.of(choice));
  }

  /** A name that means an operand. */
  static Local fixed(String name, Operand operand) {
    return new Local(name, operand.type(), List.of(), Optional.empty(), Optional.of(operand));
  }
}
