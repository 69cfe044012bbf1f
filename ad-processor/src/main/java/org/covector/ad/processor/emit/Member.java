package org.covector.ad.processor.emit;

/** A member of a generated class. */
public sealed interface Member {

  /**
   * A member given as text: a field, a method, a record, a nested class, a static initialiser.
   *
   * @param java the declaration with its comment and with qualified class names
   */
  record Text(String java) implements Member {}

  /** A method printed from an IR function. */
  record Method(MethodSpec spec) implements Member {}
}
