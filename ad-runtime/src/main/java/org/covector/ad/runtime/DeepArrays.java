package org.covector.ad.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/** Arrays of numbers of any rank: {@code double[]}, {@code float[]}, and arrays of such arrays. */
final class DeepArrays {

  private DeepArrays() {}

  /**
   * Whether the shadow is another array of the same type and shape, without null rows in either.
   */
  static boolean fits(Object shadow, Object primal) {
    if (shadow == null || primal == null || shadow == primal) {
      return false;
    }
    if (shadow instanceof double[] a && primal instanceof double[] b) {
      return a.length == b.length;
    }
    if (shadow instanceof float[] a && primal instanceof float[] b) {
      return a.length == b.length;
    }
    if (shadow instanceof Object[] a && primal instanceof Object[] b) {
      return a.length == b.length && allFit(a, b);
    }
    return false;
  }

  private static boolean allFit(Object[] shadows, Object[] primals) {
    for (int i = 0; i < primals.length; i++) {
      if (!fits(shadows[i], primals[i])) {
        return false;
      }
    }
    return true;
  }

  static void zero(Object array) {
    if (array instanceof double[] a) {
      Arrays.fill(a, 0);
    } else if (array instanceof float[] a) {
      Arrays.fill(a, 0);
    } else {
      for (Object row : rows(array)) {
        zero(row);
      }
    }
  }

  @SuppressWarnings("unchecked") // each branch makes an array of the class of its argument
  static <T> T zerosLike(T array) {
    if (array instanceof double[] a) {
      return (T) new double[a.length];
    }
    if (array instanceof float[] a) {
      return (T) new float[a.length];
    }
    Object[] rows = rows(array);
    Object[] zeros = likeRows(rows);
    for (int i = 0; i < rows.length; i++) {
      zeros[i] = rows[i] == null ? null : zerosLike(rows[i]);
    }
    return (T) zeros;
  }

  /**
   * A copy of an array of any element type; its rows are copied too, a row that occurs twice once;
   * other objects are not.
   */
  static <T> T copy(T array) {
    return copy(array, array instanceof Object[] ? new IdentityHashMap<>() : Map.of());
  }

  @SuppressWarnings("unchecked") // each branch makes an array of the class of its argument
  private static <T> T copy(T array, Map<Object, Object> copied) {
    if (array instanceof Object[] rows) {
      Object[] copies = rows.clone();
      for (int i = 0; i < copies.length; i++) {
        Object row = rows[i];
        if (row != null && row.getClass().isArray()) {
          Object known = copied.get(row);
          copies[i] = known == null ? copy(row, copied) : known;
          copied.put(row, copies[i]);
        }
      }
      return (T) copies;
    }
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return (T) copy;
  }

  static long size(Object array) {
    if (array instanceof double[] a) {
      return a.length;
    }
    if (array instanceof float[] a) {
      return a.length;
    }
    long size = 0;
    for (Object row : rows(array)) {
      size += size(row);
    }
    return size;
  }

  static int pack(Object from, double[] to, int offset) {
    if (from instanceof double[] a) {
      System.arraycopy(a, 0, to, offset, a.length);
      return offset + a.length;
    }
    if (from instanceof float[] a) {
      for (int i = 0; i < a.length; i++) {
        to[offset + i] = a[i];
      }
      return offset + a.length;
    }
    int next = offset;
    for (Object row : rows(from)) {
      next = pack(row, to, next);
    }
    return next;
  }

  static int unpack(double[] from, int offset, Object to) {
    if (to instanceof double[] a) {
      System.arraycopy(from, offset, a, 0, a.length);
      return offset + a.length;
    }
    if (to instanceof float[] a) {
      for (int i = 0; i < a.length; i++) {
        a[i] = (float) from[offset + i];
      }
      return offset + a.length;
    }
    int next = offset;
    for (Object row : rows(to)) {
      next = unpack(from, next, row);
    }
    return next;
  }

  private static Object[] likeRows(Object[] rows) {
    return (Object[]) Array.newInstance(rows.getClass().getComponentType(), rows.length);
  }

  private static Object[] rows(Object array) {
    if (array instanceof Object[] rows) {
      return rows;
    }
    if (array == null) {
      throw new NullPointerException("an array of numbers, or one of its rows, is null");
    }
    throw new IllegalArgumentException(
        "not an array of double or float: " + array.getClass().getTypeName());
  }
}
