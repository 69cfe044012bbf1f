package org.covector.ad.runtime;

import java.util.Objects;

/** Lengths of the vectors that a function takes and gives, where it may leave them open. */
final class Lengths {

  /** What a function answers whose length is not fixed. */
  static final int ANY = -1;

  private Lengths() {}

  /**
   * Refuses an array that is null or has another length than a function wants.
   *
   * @param wanted the length, or {@link #ANY}
   */
  static void check(String name, double[] array, int wanted) {
    if (wanted == ANY) {
      Objects.requireNonNull(array, name);
    } else {
      Arguments.length(name, array, wanted);
    }
  }
}
