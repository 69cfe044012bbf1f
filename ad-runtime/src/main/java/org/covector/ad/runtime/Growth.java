package org.covector.ad.runtime;

import java.lang.reflect.Array;

/** How the arrays of a tape grow. */
final class Growth {

  /** The bytes that a reference is counted as. */
  static final int REFERENCE_BYTES = 8;

  /** A little less than the largest int: some virtual machines refuse longer arrays. */
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  private static final int MIN_LENGTH = 16;

  private Growth() {}

  /** A length for an array of this length that must hold the index: at least twice as long. */
  static int lengthFor(int length, int index) {
    long wanted = Math.max(Math.max(2L * length, MIN_LENGTH), index + 1L);
    return wanted <= MAX_LENGTH ? (int) wanted : Math.max(MAX_LENGTH, index + 1);
  }

  /** A new array of the component type that starts with the contents of the old one. */
  static Object copyOf(Object old, int oldLength, Class<?> component, int newLength) {
    Object array = Array.newInstance(component, newLength);
    System.arraycopy(old, 0, array, 0, oldLength);
    return array;
  }
}
