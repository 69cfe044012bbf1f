package org.covector.ad.processor.analysis;

import org.covector.ad.processor.ir.Op;

/** Streams that the front end could not follow and has left as text. */
final class StreamTexts {

  /** Why that may be. */
  static final String OBSTACLE =
      "it is stored, merged with another one or passed on, or asked for what is not read, such as"
          + " sorted()";

  private StreamTexts() {}

  /** Returns whether a text makes a stream. */
  static boolean isStream(Op.Opaque opaque) {
    String text = opaque.template();
    return opaque.kind() == Op.Opaque.Kind.UNKNOWN_CALL
        && (text.startsWith("java.util.Arrays.stream(") || text.startsWith("java.util.stream."));
  }
}
