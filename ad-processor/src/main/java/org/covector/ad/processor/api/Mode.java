package org.covector.ad.processor.api;

/** What can be asked for: the constants of the annotation's {@code Mode}, by the same names. */
public enum Mode {
  FORWARD,
  REVERSE,
  SECOND_ORDER,
  /** A method that compares the others with differences. */
  CHECK
}
