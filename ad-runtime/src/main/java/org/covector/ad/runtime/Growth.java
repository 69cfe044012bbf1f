package org.covector.ad.runtime;

import java.lang.reflect.Array;
import java.util.Map;

/** How the arrays of a tape grow. */
final class Growth {

  /** The bytes that a reference is counted as. */
  static final int REFERENCE_BYTES = 8;

  /** A little less than the largest int: some virtual machines refuse longer arrays. */
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  private static final int MIN_LENGTH = 16;

  /** The bytes of a number of each type. */
  private static final Map<Class<?>, Integer> BYTES =
      Map.of(
          double.class, Double.BYTES,
          float.class, Float.BYTES,
          long.class, Long.BYTES,
          int.class, Integer.BYTES,
          short.class, Short.BYTES,
          char.class, Character.BYTES,
          byte.class, Byte.BYTES,
          boolean.class, Byte.BYTES);

  private Growth() {}

  /** A length for an array of this length that must hold the index: at least twice as long. */
  static int lengthFor(int length, int index) {
    long wanted = Math.max(Math.max(2L * length, MIN_LENGTH), index + 1L);
    return wanted <= MAX_LENGTH ? (int) wanted : Math.max(MAX_LENGTH, index + 1);
  }

  /** The length of a row; -1 if there is none. */
  static int length(Object row) {
    return row == null ? -1 : Array.getLength(row);
  }

  /** A length for what takes the place of a row, or of none: a quarter more at least. */
  static int lengthAfter(Object row, int n) {
    int length = length(row);
    return row == null ? Math.max(n, 0) : Math.max(n, length + length / 4);
  }

  /**
   * Puts a new row into a table, and counts it. What rows the one before has are in the new one
   * too.
   */
  @SuppressWarnings("unchecked") // the row is of the component class of the table
  static <A> A replaceRow(A[] table, int index, int length, HeldBytes held) {
    A old = table[index];
    Class<?> type = table.getClass().getComponentType();
    A row = (A) Array.newInstance(type.getComponentType(), length);
    if (old instanceof Object[] rows) {
      System.arraycopy(rows, 0, row, 0, Math.min(rows.length, length));
    }
    table[index] = row;
    held.replace(length(old), length, BYTES.getOrDefault(type.getComponentType(), REFERENCE_BYTES));
    return row;
  }

  /** A new array of the component type that starts with the contents of the old one. */
  static Object copyOf(Object old, int oldLength, Class<?> component, int newLength) {
    Object array = Array.newInstance(component, newLength);
    System.arraycopy(old, 0, array, 0, oldLength);
    return array;
  }
}
