package org.covector.ad.processor.request;

/** What the user says of a parameter. */
public enum Wish {
  /** Differentiate with respect to it. */
  ACTIVE,
  /** It has no derivative: an active value stored into it is an error. */
  CONSTANT,
  /** An array that is not differentiated with respect to; an active value makes it an output. */
  OPEN
}
