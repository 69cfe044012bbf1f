package org.covector.ad.runtime;

import java.lang.reflect.Array;

/** Finds out why a shadow does not fit, once it is known that it does not. */
final class ShapeMismatch {

  private ShapeMismatch() {}

  /** The exception for the first place, in row-major order, where the two do not fit. */
  static RuntimeException of(String shadowName, Object shadow, String name, Object primal) {
    if (primal == null) {
      return new NullPointerException(name);
    }
    if (shadow == null) {
      return new NullPointerException(shadowName);
    }
    if (shadow == primal) {
      return new IllegalArgumentException(
          shadowName
              + " and "
              + name
              + " are the same array: pass a separate array for derivatives");
    }
    if (!shadow.getClass().isArray() || !primal.getClass().isArray()) {
      return differentTypes(shadowName, shadow, name, primal);
    }
    int shadowLength = Array.getLength(shadow);
    int length = Array.getLength(primal);
    if (shadowLength != length) {
      return new IllegalArgumentException(
          shadowName + " has length " + shadowLength + ", but " + name + " has length " + length);
    }
    if (shadow instanceof Object[] shadows && primal instanceof Object[] primals) {
      for (int i = 0; i < length; i++) {
        if (!DeepArrays.fits(shadows[i], primals[i])) {
          String index = "[" + i + "]";
          return of(shadowName + index, shadows[i], name + index, primals[i]);
        }
      }
    }
    return differentTypes(shadowName, shadow, name, primal);
  }

  private static RuntimeException differentTypes(
      String shadowName, Object shadow, String name, Object primal) {
    return new IllegalArgumentException(
        shadowName
            + " is of type "
            + shadow.getClass().getTypeName()
            + ", but "
            + name
            + " is of type "
            + primal.getClass().getTypeName());
  }
}
