package org.covector.ad.processor.api;

import org.covector.ad.processor.ir.ScalarType;

/**
 * A parameter of a generated method.
 *
 * @param type its type as Java writes it
 * @param name its name
 * @param doc what its comment says
 */
record Variable(String type, String name, String doc) {

  private static final String TAPE_TYPE = "org.covector.ad.runtime.Tape";

  /** The trailing parameter of every second form. */
  static Variable tape() {
    return new Variable(
        TAPE_TYPE, Names.TAPE, "keeps intermediate values; belongs to one thread at a time");
  }

  /** The text of the tape that a method uses that is given none. */
  static String currentTape() {
    return TAPE_TYPE + ".current()";
  }

  String declaration() {
    return type + " " + name;
  }

  /** How many of the 255 slots for arguments it takes. */
  int slots() {
    return type.equals(ScalarType.DOUBLE.javaName()) || type.equals(ScalarType.LONG.javaName())
        ? 2
        : 1;
  }
}
