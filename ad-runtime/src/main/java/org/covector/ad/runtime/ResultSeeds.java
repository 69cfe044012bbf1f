package org.covector.ad.runtime;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Adds the adjoint of a result that consists of objects to the adjoints that a reverse sweep works
 * on. An object that is reached twice, with the same adjoint, counts once. Generated code makes one
 * for each call.
 */
public final class ResultSeeds {

  private final Map<Object, Object> seen = new IdentityHashMap<>();

  /** Nothing is added yet. */
  public ResultSeeds() {}

  /**
   * Takes note of an adjoint that is to be added to another one.
   *
   * @param from the caller's adjoint of an object or array, or null for zeros
   * @param to what it is added to, or null where the result has none
   * @return whether there is something to add that has not been added before
   */
  public boolean isNew(Object from, Object to) {
    return from != null && to != null && seen.put(from, to) != to;
  }

  /**
   * Adds numbers.
   *
   * @param name the name of the field
   * @param from an array of numbers of any rank, or null for zeros
   * @param to an array of the same shape, or null
   * @throws IllegalArgumentException if the shapes differ
   */
  public void numbers(String name, Object from, Object to) {
    if (!isNew(from, to)) {
      return;
    }
    if (from instanceof double[] source) {
      double[] target = (double[]) to;
      length(name, source.length, target.length);
      for (int i = 0; i < source.length; i++) {
        target[i] += source[i];
      }
    } else if (from instanceof float[] source) {
      float[] target = (float[]) to;
      length(name, source.length, target.length);
      for (int i = 0; i < source.length; i++) {
        target[i] += source[i];
      }
    } else {
      Object[] source = (Object[]) from;
      Object[] target = (Object[]) to;
      length(name, source.length, target.length);
      for (int i = 0; i < source.length; i++) {
        numbers(name, source[i], target[i]);
      }
    }
  }

  /**
   * Checks the length of an adjoint.
   *
   * @param name what it belongs to
   * @param given the length of the caller's
   * @param expected the length of what the method returned
   * @throws IllegalArgumentException if they differ
   */
  public void length(String name, int given, int expected) {
    if (given != expected) {
      throw new IllegalArgumentException(
          "resultBar: the adjoint of "
              + name
              + " has the length "
              + given
              + ", but the result has "
              + expected);
    }
  }
}
