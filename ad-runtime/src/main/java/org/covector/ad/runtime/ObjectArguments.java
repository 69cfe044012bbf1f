package org.covector.ad.runtime;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What generated code does with arguments that are objects with fields: the checks at entry, and
 * new shadows.
 *
 * <p>A <b>parameter</b> is here such an object, or an array of such objects, in which nulls are
 * allowed. Its <b>shadow</b>, which holds tangents or adjoints, is an object of the tangent class,
 * or an array of such. Where an object occurs twice, so must its shadow: it is one place that
 * collects.
 *
 * <p>No method keeps a reference to an argument. All methods are safe for use by several threads,
 * on different objects.
 */
public final class ObjectArguments {

  /** Up to this many pairs of objects are compared one by one. */
  private static final int FEW = 256;

  private ObjectArguments() {}

  /**
   * Checks that a shadow fits its primal: the same length, a shadow wherever there is an object,
   * and the same one exactly where there is the same object.
   *
   * @param shadowName the name of the shadow, for messages
   * @param shadow the shadow
   * @param name the name of the primal, for messages
   * @param primal the primal
   * @throws NullPointerException if an array is null, or the shadow of an object; the message is
   *     its name. The primal itself finds out where an object must not be null
   * @throws IllegalArgumentException if lengths differ or sharing does
   */
  public static void sameShape(String shadowName, Object shadow, String name, Object primal) {
    if (primal != null && shadow == null) {
      throw new NullPointerException(shadowName);
    }
    if (!(primal instanceof Object[] objects)) {
      return;
    }
    Object[] shadows = (Object[]) shadow;
    if (shadows.length != objects.length) {
      throw new IllegalArgumentException(
          shadowName
              + " has length "
              + shadows.length
              + ", but "
              + name
              + " has length "
              + objects.length);
    }
    for (int i = 0; i < objects.length; i++) {
      if (objects[i] != null && shadows[i] == null) {
        throw new NullPointerException(shadowName + "[" + i + "]");
      }
    }
    sharing(name, objects, shadows, name, objects, shadows);
  }

  /**
   * Checks that the shadows of two parameters are shared exactly where their objects are.
   *
   * @param a the name of the first parameter
   * @param primalA its primal
   * @param shadowA its shadow, which fits it
   * @param b the name of the second parameter
   * @param primalB its primal
   * @param shadowB its shadow, which fits it
   * @throws IllegalArgumentException if one object has two shadows, or one shadow belongs to two
   *     objects
   */
  public static void sameSharing(
      String a, Object primalA, Object shadowA, String b, Object primalB, Object shadowB) {
    sharing(a, primalA, shadowA, b, primalB, shadowB);
  }

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

  /**
   * New shadows for objects.
   *
   * @param <T> the tangent class
   * @param objects the objects
   * @param shadows an array of the same length, which is filled
   * @param fresh makes a shadow of zeros
   * @return the array: null for null, the same shadow for the same object
   */
  public static <T> T[] zerosLike(Object[] objects, T[] shadows, Supplier<T> fresh) {
    Map<Object, T> known = new IdentityHashMap<>();
    for (int i = 0; i < objects.length; i++) {
      shadows[i] = objects[i] == null ? null : known.computeIfAbsent(objects[i], o -> fresh.get());
    }
    return shadows;
  }

  /**
   * Makes a new shadow share with an earlier one what their primals share.
   *
   * @param <T> the type of the shadow
   * @param primal the primal of the new shadow
   * @param shadow the new shadow; an array is changed
   * @param earlierPrimal the other primal
   * @param earlierShadow its shadow
   * @return the new shadow, or the part of the earlier one that stands for it
   */
  @SuppressWarnings("unchecked") // objects of one class have shadows of one class
  public static <T> T share(Object primal, T shadow, Object earlierPrimal, Object earlierShadow) {
    for (int k = 0; k < size(earlierPrimal); k++) {
      Object known = part(earlierPrimal, k);
      if (known != null && primal instanceof Object[] objects) {
        for (int i = 0; i < objects.length; i++) {
          if (objects[i] == known) {
            ((Object[]) shadow)[i] = part(earlierShadow, k);
          }
        }
      } else if (known != null && primal == known) {
        return (T) part(earlierShadow, k);
      }
    }
    return shadow;
  }

  /** How many objects a parameter is. */
  private static int size(Object parameter) {
    return parameter instanceof Object[] array ? array.length : 1;
  }

  private static Object part(Object parameter, int index) {
    return parameter instanceof Object[] array ? array[index] : parameter;
  }

  private static void sharing(
      String a, Object primalA, Object shadowA, String b, Object primalB, Object shadowB) {
    if ((long) size(primalA) * size(primalB) > FEW) {
      sharingOfMany(a, primalA, shadowA, b, primalB, shadowB);
      return;
    }
    for (int i = 0; i < size(primalA); i++) {
      for (int j = 0; j < size(primalB); j++) {
        compare(a, part(primalA, i), part(shadowA, i), b, part(primalB, j), part(shadowB, j));
      }
    }
  }

  private static void sharingOfMany(
      String a, Object primalA, Object shadowA, String b, Object primalB, Object shadowB) {
    Map<Object, Object> shadows = new IdentityHashMap<>();
    Map<Object, Object> primals = new IdentityHashMap<>();
    for (int i = 0; i < size(primalA); i++) {
      if (part(primalA, i) != null) {
        shadows.put(part(primalA, i), part(shadowA, i));
        primals.put(part(shadowA, i), part(primalA, i));
      }
    }
    for (int j = 0; j < size(primalB); j++) {
      Object primal = part(primalB, j);
      Object shadow = part(shadowB, j);
      if (primal != null) {
        compare(a, primal, shadows.getOrDefault(primal, shadow), b, primal, shadow);
        compare(a, primals.getOrDefault(shadow, primal), shadow, b, primal, shadow);
      }
    }
  }

  private static void compare(
      String a, Object primalA, Object shadowA, String b, Object primalB, Object shadowB) {
    if (primalA == null || primalB == null || (primalA == primalB) == (shadowA == shadowB)) {
      return;
    }
    String where = a.equals(b) ? a + " has" : a + " and " + b + " have";
    throw new IllegalArgumentException(
        primalA == primalB
            ? where + " the same object in two places: pass one shadow for both, not two"
            : where + " two objects with one shadow: pass a shadow for each");
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
