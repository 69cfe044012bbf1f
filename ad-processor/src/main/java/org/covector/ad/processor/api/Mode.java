package org.covector.ad.processor.api;

/** The constants of the annotation's {@code Mode}, by the same names. */
public enum Mode {
  FORWARD,
  REVERSE,
  SECOND_ORDER
}
