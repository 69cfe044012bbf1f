package org.covector.ad.processor.ir;

/**
 * A stretch of source text.
 *
 * @param unit the qualified name of the top-level type whose compilation unit holds the text, empty
 *     when the span is unknown
 * @param line the first line, from 1
 * @param column the first column, from 1, tabs counted as one
 * @param endLine the last line
 * @param endColumn the last column, inclusive
 */
public record SourceSpan(String unit, int line, int column, int endLine, int endColumn) {

  /** The span of what no source text stands for. */
  public static final SourceSpan NONE = new SourceSpan("", 0, 0, 0, 0);

  /** Returns whether a place in the source is known. */
  public boolean isKnown() {
    return line > 0;
  }
}
