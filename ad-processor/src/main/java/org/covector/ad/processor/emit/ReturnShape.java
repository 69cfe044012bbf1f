package org.covector.ad.processor.emit;

import java.util.List;

/**
 * How the results of an IR function leave the Java method that is printed for it.
 *
 * @param statements statements before the return, in which {@code $0}, {@code $1} … stand for the
 *     results
 * @param expression what is returned, likewise; empty for a {@code void} method
 */
public record ReturnShape(List<String> statements, String expression) {

  /** Copies the list. */
  public ReturnShape {
    statements = List.copyOf(statements);
  }
}
