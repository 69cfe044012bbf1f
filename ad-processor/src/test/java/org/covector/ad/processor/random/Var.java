package org.covector.ad.processor.random;

/**
 * A variable that can be named.
 *
 * @param assignable whether it may be assigned
 * @param stored whether elements of the array may be written
 * @param local whether the array is not one of the caller's
 * @param bound for an int that is not assigned: it is at least 0 and less than this; 0 where
 *     nothing is known; −1 for a counter that only ever grows from 0
 * @param over for an int: the array that it is an index of; for an object or a value: its class;
 *     for a function: its {@link Shape}; for a parameter of variable arity: {@code double...};
 *     otherwise empty
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

  static Var object(String name, String type) {
    return new Var(name, Sort.OBJECT, false, false, true, 0, type);
  }

  static Var value(String name, String type, boolean assignable) {
    return new Var(name, Sort.VALUE, assignable, false, true, 0, type);
  }

  static Var function(String name, Shape shape) {
    return new Var(name, Sort.FUNCTION, false, false, true, 0, shape.name());
  }

  Shape shape() {
    return Shape.valueOf(over);
  }

  /** A last parameter that takes any count of numbers. */
  static Var spread(String name) {
    return new Var(name, Sort.VECTOR, false, false, false, 0, "double...");
  }

  boolean isSpread() {
    return over.equals("double...");
  }

  /** The type in the program. */
  String java() {
    return isSpread() ? "double..." : java(sort, over);
  }

  /** The type in the evaluator. */
  String shadow() {
    return isSpread() ? "Num..." : shadow(sort, over);
  }

  /** The type in the program of what has a sort and a class or shape. */
  static String java(Sort sort, String type) {
    return switch (sort) {
      case OBJECT, VALUE, SELF -> type;
      case OBJECTS -> type + "[]";
      case FUNCTION -> Shape.valueOf(type).java();
      default -> sort.java();
    };
  }

  /** The type in the evaluator of what has a sort and a class or shape. */
  static String shadow(Sort sort, String type) {
    return switch (sort) {
      case OBJECT, VALUE, SELF -> type;
      case OBJECTS -> type + "[]";
      case FUNCTION -> Shape.valueOf(type).shadow();
      default -> sort.shadow();
    };
  }

  /** This as a member of an object. */
  Var of(String object) {
    return new Var(object + "." + name, sort, assignable, stored, local, bound, over);
  }

  /** This as an expression. */
  Node read() {
    return Node.same(sort, name);
  }
}
