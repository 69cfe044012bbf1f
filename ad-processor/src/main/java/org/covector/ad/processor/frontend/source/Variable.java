package org.covector.ad.processor.frontend.source;

import org.covector.ad.processor.ir.Type;

/**
 * What holds one value at a time while a body is read: a local variable, a parameter, or one
 * component of a local variable of a record type. Two are the same only if they are the same
 * object.
 */
final class Variable {

  private final Type type;
  private final String name;

  Variable(Type type, String name) {
    this.type = type;
    this.name = name;
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
