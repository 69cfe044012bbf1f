package org.covector.ad.processor.random;

/**
 * A variable that can be named.
 *
 * @param assignable whether it may be assigned
 * @param stored whether elements of the array may be written
 * @param local whether the array is not one of the caller's
 * @param bound for an int that is not assigned: it is at least 0 and less than this; 0 where
 *     nothing is known; −1 for a counter that only ever grows from 0
 * @param over for an int: the array that it is an index of; otherwise empty
 */
record Var(
    String name,
    Sort sort,
    boolean assignable,
    boolean stored,
    boolean local,
    int bound,
    String over) {

  static Var scalar(String name, Sort sort) {
    return new Var(name, sort, true, false, true, 0, "");
  }

  static Var fixed(String name, Sort sort) {
    return new Var(name, sort, false, false, true, 0, "");
  }

  static Var bounded(String name, int bound) {
    return new Var(name, Sort.INT, false, false, true, bound, "");
  }

  static Var counter(String name) {
    return bounded(name, -1);
  }

  static Var indexOf(String name, String array) {
    return new Var(name, Sort.INT, false, false, true, 100, array);
  }

  static Var array(String name, Sort sort, boolean stored, boolean local) {
    return new Var(name, sort, local, stored, local, 0, "");
  }

  /** This as an expression. */
  Node read() {
    return Node.same(sort, name);
  }
}
