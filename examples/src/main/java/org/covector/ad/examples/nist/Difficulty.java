package org.covector.ad.examples.nist;

/** NIST's own grading of the problems. */
enum Difficulty {
  LOWER,
  AVERAGE,
  HIGHER
}
