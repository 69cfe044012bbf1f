package org.covector.ad.runtime;

import java.util.Arrays;

/**
 * What generated code does with its arguments: the checks at entry, and shadows, copies and packing
 * of arrays.
 *
 * <p>An <b>array of numbers</b> is here a {@code double[]} or {@code float[]}, or an array of such
 * arrays of any rank; rows may have different lengths. Its numbers are counted and packed in
 * row-major order. A <b>shadow</b> is an array of the same type and shape that holds tangents or
 * adjoints.
 *
 * <p>No method keeps a reference to an argument, and the checks allocate nothing where they
 * succeed. A row that occurs twice in an array is treated as two rows. All methods are safe for use
 * by several threads, on different arrays.
 */
public final class Arguments {

  private Arguments() {}

  /**
   * Checks that a shadow fits its primal array.
   *
   * @param shadowName the name of the shadow, for messages
   * @param shadow the shadow
   * @param name the name of the primal array, for messages
   * @param primal the primal array
   * @throws NullPointerException if one of the arrays is null; the message is its name
   * @throws IllegalArgumentException if the lengths differ or the shadow is the primal array itself
   */
  public static void sameShape(String shadowName, double[] shadow, String name, double[] primal) {
    if (primal == null || shadow == null || shadow == primal || shadow.length != primal.length) {
      throw ShapeMismatch.of(shadowName, shadow, name, primal);
    }
  }

  /**
   * Checks that a shadow fits its primal array.
   *
   * @param shadowName the name of the shadow, for messages
   * @param shadow the shadow
   * @param name the name of the primal array, for messages
   * @param primal the primal array
   * @throws NullPointerException if one of the arrays is null; the message is its name
   * @throws IllegalArgumentException if the lengths differ or the shadow is the primal array itself
   */
  public static void sameShape(String shadowName, float[] shadow, String name, float[] primal) {
    if (primal == null || shadow == null || shadow == primal || shadow.length != primal.length) {
      throw ShapeMismatch.of(shadowName, shadow, name, primal);
    }
  }

  /**
   * Checks that a shadow fits its primal array, row by row.
   *
   * @param shadowName the name of the shadow, for messages
   * @param shadow the shadow, an array of numbers of any rank
   * @param name the name of the primal array, for messages
   * @param primal the primal array
   * @throws NullPointerException if one of the arrays or of their rows is null; the message is its
   *     name, such as {@code xBar[3]}
   * @throws IllegalArgumentException if two lengths or types differ, or a shadow array is the
   *     primal array of the same place itself
   */
  public static void sameShape(String shadowName, Object shadow, String name, Object primal) {
    if (!DeepArrays.fits(shadow, primal)) {
      throw ShapeMismatch.of(shadowName, shadow, name, primal);
    }
  }

  /**
   * Checks that an array has the length that is wanted.
   *
   * @param name the name of the array, for messages
   * @param array the array
   * @param length the length that it must have
   * @throws NullPointerException if the array is null; the message is its name
   * @throws IllegalArgumentException if the array has another length; the message names both
   */
  public static void length(String name, double[] array, int length) {
    if (array == null) {
      throw new NullPointerException(name);
    }
    length(name, array.length, length);
  }

  /**
   * Checks that a length is the one that is wanted.
   *
   * @param name the name of the array whose length it is, for messages
   * @param actual its length
   * @param length the length that it must have
   * @throws IllegalArgumentException if the two differ; the message names both
   */
  public static void length(String name, int actual, int length) {
    if (actual != length) {
      throw new IllegalArgumentException(
          name + " has length " + actual + ", but length " + length + " is needed");
    }
  }

  /**
   * Checks that an array has the length that is wanted, or more.
   *
   * @param name the name of the array, for messages
   * @param array the array
   * @param length the least length that it must have
   * @throws NullPointerException if the array is null; the message is its name
   * @throws IllegalArgumentException if the array is shorter; the message names both lengths
   */
  public static void lengthAtLeast(String name, double[] array, int length) {
    if (array == null) {
      throw new NullPointerException(name);
    }
    if (array.length < length) {
      throw new IllegalArgumentException(
          name + " has length " + array.length + ", but at least length " + length + " is needed");
    }
  }

  /**
   * Checks that a block of rows fits into an array.
   *
   * @param name the name of the array, for messages
   * @param array the array
   * @param offset where the block begins
   * @param rows the number of rows
   * @param columns the number of columns
   * @throws NullPointerException if the array is null; the message is its name
   * @throws IllegalArgumentException if the block begins before the array or ends after it; the
   *     message names the length, the block and the offset
   */
  public static void block(String name, double[] array, int offset, int rows, long columns) {
    if (array == null) {
      throw new NullPointerException(name);
    }
    if (offset < 0 || offset + rows * columns > array.length) {
      throw new IllegalArgumentException(
          String.format(
              "%s has length %d, which has no room for %d * %d numbers from %d on",
              name, array.length, rows, columns, offset));
    }
  }

  /**
   * Checks that two shadows are shared exactly if their primal arrays are.
   *
   * @param a the name of the first parameter
   * @param primalA its primal array
   * @param shadowA its shadow
   * @param b the name of the second parameter
   * @param primalB its primal array
   * @param shadowB its shadow
   * @throws IllegalArgumentException if one array is both primals and the shadows are two arrays,
   *     or the other way round
   */
  public static void sameSharing(
      String a, Object primalA, Object shadowA, String b, Object primalB, Object shadowB) {
    if (primalA == primalB && shadowA != shadowB) {
      throw new IllegalArgumentException(
          a + " and " + b + " are the same array: pass one shadow array for both, not two");
    }
    if (primalA != primalB && shadowA == shadowB) {
      throw new IllegalArgumentException(
          a
              + " and "
              + b
              + " are different arrays: pass a shadow array for each, not one for both");
    }
  }

  /**
   * Checks that a row of an array, as the method leaves it, fits the row of the caller's adjoint at
   * the same place, which has the shape of the row that was there at entry.
   *
   * @param name the name of the array
   * @param row the index of the row
   * @param given the length of the row of the adjoint
   * @param length the length of the row that the method leaves there
   * @throws IllegalArgumentException if the lengths differ: the method has put a row of another
   *     length there, which reverse mode does not support
   */
  public static void movedRow(String name, int row, int given, int length) {
    if (given != length) {
      throw new IllegalArgumentException(
          String.format(
              "%s[%d] has length %d at entry and %d at exit: reverse mode needs rows of equal length"
                  + " where rows move",
              name, row, given, length));
    }
  }

  /**
   * Checks that an active array is not also passed as a constant where the method writes one of
   * them.
   *
   * @param written the name of the active parameter
   * @param writtenArray its array
   * @param constant the name of the constant parameter
   * @param constantArray its array
   * @throws IllegalArgumentException if the two are one array
   */
  public static void notShared(
      String written, Object writtenArray, String constant, Object constantArray) {
    if (writtenArray == constantArray && writtenArray != null) {
      throw new IllegalArgumentException(
          written
              + " and "
              + constant
              + " are the same array: "
              + written
              + " is differentiated, "
              + constant
              + " is constant, and the method writes one of them");
    }
  }

  /**
   * Checks that two arrays, one of which is only read, are different.
   *
   * @param a the name of the first array
   * @param arrayA the first array
   * @param b the name of the second array
   * @param arrayB the second array
   * @throws IllegalArgumentException if the two are one array
   */
  public static void distinct(String a, Object arrayA, String b, Object arrayB) {
    if (arrayA == arrayB && arrayA != null) {
      throw new IllegalArgumentException(a + " and " + b + " are the same array");
    }
  }

  /**
   * Checks that no row occurs twice in an array of arrays. Unlike the other checks it allocates,
   * and takes time in proportion to the number of rows; generated code makes it on request only.
   *
   * @param name the name of the array, for messages
   * @param array the array
   * @throws IllegalArgumentException if two of its rows, of any rank, are one array; the message
   *     names both
   */
  public static void distinctRows(String name, Object[] array) {
    RowSharing.check(name, array);
  }

  /**
   * Fills an array with zeros.
   *
   * @param array the array
   */
  public static void zero(double[] array) {
    Arrays.fill(array, 0);
  }

  /**
   * Fills an array with zeros.
   *
   * @param array the array
   */
  public static void zero(float[] array) {
    Arrays.fill(array, 0);
  }

  /**
   * Fills an array of numbers of any rank with zeros.
   *
   * @param array the array, without null rows
   */
  public static void zero(Object array) {
    DeepArrays.zero(array);
  }

  /**
   * Fills the start of an array with zeros.
   *
   * @param array the array
   * @param n how many elements are set to 0; none where it is negative
   */
  public static void zero(double[] array, int n) {
    Arrays.fill(array, 0, Math.max(n, 0), 0);
  }

  /**
   * Fills the start of an array with zeros.
   *
   * @param array the array
   * @param n how many elements are set to 0; none where it is negative
   */
  public static void zero(float[] array, int n) {
    Arrays.fill(array, 0, Math.max(n, 0), 0);
  }

  /**
   * A new shadow of zeros.
   *
   * @param <T> the type of the array
   * @param array an array of numbers of any rank
   * @return a new array of the same type and shape, filled with zeros; null rows stay null
   */
  public static <T> T zerosLike(T array) {
    return DeepArrays.zerosLike(array);
  }

  /**
   * A deep copy of an array.
   *
   * @param <T> the type of the array
   * @param array an array of any element type and rank, or null
   * @return a new array with the same contents; rows are copied, other objects are not; null for
   *     null
   */
  public static <T> T copy(T array) {
    return array == null ? null : DeepArrays.copy(array);
  }

  /**
   * The number of numbers in an array.
   *
   * @param array an array of numbers of any rank, without null rows
   * @return the number of its {@code double} or {@code float} elements in all rows
   * @throws IllegalArgumentException if it does not fit an {@code int}
   */
  public static int size(Object array) {
    long size = DeepArrays.size(array);
    if (size > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(size + " numbers do not fit one packed vector");
    }
    return (int) size;
  }

  /**
   * Packs an array of numbers into a part of a vector.
   *
   * @param from an array of numbers of any rank, without null rows
   * @param to the vector
   * @param offset where its numbers begin in the vector
   * @return the offset after the last number
   */
  public static int pack(Object from, double[] to, int offset) {
    return DeepArrays.pack(from, to, offset);
  }

  /**
   * Sets an array of numbers from a part of a vector; {@code float} elements are rounded.
   *
   * @param from the vector
   * @param offset where the numbers of the array begin in the vector
   * @param to an array of numbers of any rank, without null rows, which is overwritten
   * @return the offset after the last number
   */
  public static int unpack(double[] from, int offset, Object to) {
    return DeepArrays.unpack(from, offset, to);
  }

  /**
   * A new array from a part of a vector.
   *
   * @param <T> the type of the array
   * @param prototype an array of numbers of any rank that gives type and shape; it is not modified
   * @param from the vector
   * @param offset where the numbers of the array begin in the vector
   * @return a new array of the shape of the prototype, with the numbers of the vector
   */
  public static <T> T unpackLike(T prototype, double[] from, int offset) {
    T array = DeepArrays.zerosLike(prototype);
    DeepArrays.unpack(from, offset, array);
    return array;
  }

  /**
   * A new array of doubles from a part of a vector.
   *
   * @param from the vector
   * @param offset where the numbers of the array begin in the vector
   * @param n the length of the array
   * @return a new array of length {@code n}
   */
  public static double[] doubles(double[] from, int offset, int n) {
    return Arrays.copyOfRange(from, offset, offset + n);
  }

  /**
   * A new array of floats from a part of a vector; the numbers are rounded.
   *
   * @param from the vector
   * @param offset where the numbers of the array begin in the vector
   * @param n the length of the array
   * @return a new array of length {@code n}
   */
  public static float[] floats(double[] from, int offset, int n) {
    float[] array = new float[n];
    DeepArrays.unpack(from, offset, array);
    return array;
  }
}
