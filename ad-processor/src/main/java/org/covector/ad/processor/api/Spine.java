package org.covector.ad.processor.api;

import java.util.List;
import org.covector.ad.processor.ir.ArrayType;

/**
 * A shadow of an array of arrays whose rows the method moves. Shadow rows move with the primal ones
 * in a private copy of the spine, so that the caller's stay where they are.
 *
 * @param name the parameter that holds the caller's shadow
 * @param type its type
 */
record Spine(String name, ArrayType type) {

  /** The statement that replaces the parameter by a copy on the heap. */
  String copied() {
    return name + " = " + name + ".clone();";
  }

  /** The statements that declare a copy on the tape. */
  List<String> onTape(String copy) {
    String rows = type.element().javaName() + ".class";
    String length = name + ".length";
    return List.of(
        type.javaName() + " " + copy + " = tape.references(" + rows + ", " + length + ");",
        "java.lang.System.arraycopy(" + name + ", 0, " + copy + ", 0, " + length + ");");
  }
}
