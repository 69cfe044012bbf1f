package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.Optional;
import org.covector.ad.processor.ir.Type;

/**
 * What holds one value at a time while a body is read: a local variable, a parameter, a field of an
 * object of which all is known, or one component of one of them that is of a record type. Two are
 * the same only if they are the same object.
 */
final class Variable {

  private final Type type;
  private final String name;
  private final boolean field;
  private final boolean isFinal;
  private Node declaration;

  Variable(Type type, String name) {
    this(type, name, false, false);
  }

  private Variable(Type type, String name, boolean field, boolean isFinal) {
    this.type = type;
    this.name = name;
    this.field = field;
    this.isFinal = isFinal;
  }

  /** Makes the field of an object that is known. */
  static Variable field(Type type, String name, boolean isFinal) {
    return new Variable(type, name, true, isFinal);
  }

  /** Says what text declares it, if all that it holds is assigned by name. */
  void declaredBy(Node text) {
    declaration = text;
  }

  /** Returns the text that declares it, if all that it holds is assigned by name. */
  Optional<Node> declaration() {
    return Optional.ofNullable(declaration);
  }

  /** Returns whether only a constructor assigns it. */
  boolean isFinal() {
    return isFinal;
  }

  /** Returns whether calls may assign it. */
  boolean isField() {
    return field;
  }

  Type type() {
    return type;
  }

  String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
