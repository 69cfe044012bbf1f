package org.covector.ad.processor.report;

import org.covector.ad.processor.ir.Value;

/**
 * Memory that a derivative takes besides that of the method.
 *
 * @param key the row, or the value left in a frame
 * @param purpose what for
 * @param each the bytes of an element
 * @param bytes the bytes in all
 * @param isReleased whether each iteration of a loop around it gives it back, so that the bytes are
 *     those of one iteration
 */
record Stored(Value key, Purpose purpose, int each, Formula bytes, boolean isReleased) {

  /** What memory is for. */
  enum Purpose {
    /** It holds values for the reverse sweep. */
    VALUES,
    /** It refers to rows and arrays for the reverse sweep. */
    REFERENCES,
    /** It is an array of the method that lives on because the reverse sweep needs it. */
    ARRAY,
    /** It collects adjoints: of an array of the method, or such as are multiplied afterwards. */
    ADJOINTS
  }
}
