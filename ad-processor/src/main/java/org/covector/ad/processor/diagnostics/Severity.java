package org.covector.ad.processor.diagnostics;

/** How grave a {@link Finding} is. */
public enum Severity {
  /** No derivative is written for the method. */
  ERROR,
  /** A derivative is written, but may not be what the user meant. */
  WARNING,
  /** An answer to a question of the user. */
  NOTE
}
