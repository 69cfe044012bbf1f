package org.covector.ad.runtime;

import java.util.IdentityHashMap;
import java.util.Map;

/** Finds rows that occur twice in an array of arrays. */
final class RowSharing {

  private final Map<Object, String> seen = new IdentityHashMap<>();

  private RowSharing() {}

  static void check(String name, Object[] array) {
    new RowSharing().visit(name, array);
  }

  private void visit(String name, Object[] array) {
    for (int i = 0; i < array.length; i++) {
      String row = name + "[" + i + "]";
      String earlier = array[i] == null ? null : seen.putIfAbsent(array[i], row);
      if (earlier != null) {
        throw new IllegalArgumentException(
            earlier + " and " + row + " are the same row, and rows are written");
      }
      if (array[i] instanceof Object[] inner) {
        visit(row, inner);
      }
    }
  }
}
