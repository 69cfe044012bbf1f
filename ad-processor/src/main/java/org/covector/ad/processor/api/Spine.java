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
    return name
        + " = "
        + (type.rank() == 2
            ? name + ".clone();"
            : "org.covector.ad.runtime.Arguments.copySpine(" + name + ");");
  }

  /** The statements that declare a copy on the tape. */
  List<String> onTape(String copy) {
    if (type.rank() > 2) {
      String source = "org.covector.ad.runtime.Arguments.copySpine(" + name + ")";
      return List.of(type.javaName() + " " + copy + " = " + source + ";");
    }
    String element = type.element().javaName() + ".class";
    return List.of(
        type.javaName()
            + " "
            + copy
            + " = "
            + Names.TAPE
            + ".references("
            + element
            + ", "
            + name
            + ".length);",
        "java.lang.System.arraycopy(" + name + ", 0, " + copy + ", 0, " + name + ".length);");
  }
}
