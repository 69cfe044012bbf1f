package org.covector.ad.processor.report;

import org.covector.ad.processor.ir.SourceSpan;

/** Finds texts in the user's sources. */
public interface SourceTexts {

  /** Returns the text of a place, empty where there is none. */
  String excerpt(SourceSpan span);

  /**
   * Returns the place of the whole method whose name is at a place; that place if it is unknown.
   */
  SourceSpan method(SourceSpan name);
}
