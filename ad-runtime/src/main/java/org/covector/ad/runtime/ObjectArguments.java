package org.covector.ad.runtime;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What generated code asks of arguments that are objects with fields. A parameter is here such an
 * object, or an array of such objects, in which nulls are allowed.
 *
 * <p>No method keeps a reference to an argument. All methods are safe for use by several threads.
 */
public final class ObjectArguments {

  /** Up to this many pairs of objects are compared one by one. */
  private static final int FEW = 256;

  private ObjectArguments() {}

  /**
   * Checks that no object is part of an active parameter that the method writes, and of a constant
   * one.
   *
   * @param active the name of the active parameter
   * @param activePrimal its primal
   * @param constant the name of the constant parameter
   * @param constantPrimal its primal
   * @throws IllegalArgumentException if an object is part of both
   */
  public static void notShared(
      String active, Object activePrimal, String constant, Object constantPrimal) {
    if (haveCommon(activePrimal, constantPrimal)) {
      throw new IllegalArgumentException(
          active
              + " and "
              + constant
              + " have an object in common: in "
              + active
              + " it is differentiated, in "
              + constant
              + " it is not");
    }
  }

  /**
   * Sets an array of numbers to zeros.
   *
   * @param array an array of numbers of any rank; null is passed over
   */
  public static void zero(Object array) {
    if (array != null) {
      Arguments.zero(array);
    }
  }

  /**
   * Checks that two shadows have nothing in common.
   *
   * @param a the name of the first shadow
   * @param shadowA the first shadow
   * @param b the name of the second shadow
   * @param shadowB the second shadow
   * @throws IllegalArgumentException if they are the same, or an object is part of both
   */
  public static void distinct(String a, Object shadowA, String b, Object shadowB) {
    if (haveCommon(shadowA, shadowB)) {
      throw new IllegalArgumentException(a + " and " + b + " have an object in common");
    }
  }

  /** How many objects a parameter is. */
  private static int size(Object parameter) {
    return parameter instanceof Object[] array ? array.length : 1;
  }

  private static Object part(Object parameter, int index) {
    return parameter instanceof Object[] array ? array[index] : parameter;
  }

  private static boolean haveCommon(Object a, Object b) {
    if (a == b) {
      return a != null;
    }
    if ((long) size(a) * size(b) > FEW) {
      return manyHaveCommon(a, b);
    }
    for (int i = 0; i < size(a); i++) {
      for (int j = 0; j < size(b); j++) {
        if (part(a, i) != null && part(a, i) == part(b, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean manyHaveCommon(Object a, Object b) {
    Map<Object, Object> seen = new IdentityHashMap<>();
    for (int i = 0; i < size(a); i++) {
      if (part(a, i) != null) {
        seen.put(part(a, i), a);
      }
    }
    for (int j = 0; j < size(b); j++) {
      if (seen.containsKey(part(b, j))) {
        return true;
      }
    }
    return false;
  }
}
