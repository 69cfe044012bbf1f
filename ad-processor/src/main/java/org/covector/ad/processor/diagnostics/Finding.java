package org.covector.ad.processor.diagnostics;

import org.covector.ad.processor.ir.SourceSpan;

/**
 * Something to tell the user about a place in the source.
 *
 * @param diagnostic what kind of thing it is
 * @param span the expression it is about; unknown where it is about the method as a whole
 * @param message the text: the first line says with the code what is wrong and can be read alone,
 *     further lines say what to write instead
 */
public record Finding(Diagnostic diagnostic, SourceSpan span, String message) {

  /** Returns how grave it is. */
  public Severity severity() {
    return diagnostic.severity();
  }
}
