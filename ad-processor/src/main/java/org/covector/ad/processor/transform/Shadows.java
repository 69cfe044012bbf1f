package org.covector.ad.processor.transform;

import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Type;

/** Java that makes shadows. */
public final class Shadows {

  private Shadows() {}

  /**
   * Returns the expression for a shadow of zeros; of objects, the same one wherever an array has
   * the same object.
   *
   * @param type the type of what it is a shadow of
   * @param primal what it is a shadow of, as Java
   */
  public static String zerosLike(Type type, String primal) {
    return owner(type) + ".zerosLike(" + primal + ")";
  }

  /** Returns whether values of a type are objects, or arrays of objects. */
  public static boolean isOfObjects(Type type) {
    return innermost(type) instanceof StructType;
  }

  /**
   * Returns the statement that adds one tangent of objects to another.
   *
   * @param type their type
   */
  static String add(Type type, String from, String to) {
    String seeds = "new org.covector.ad.runtime.ResultSeeds()";
    return owner(type) + ".add(" + from + ", " + to + ", " + seeds + ")";
  }

  private static Type innermost(Type type) {
    return type instanceof ArrayType array ? array.innermost() : type;
  }

  private static String owner(Type type) {
    return innermost(type) instanceof StructType struct
        ? struct.tangentName()
        : "org.covector.ad.runtime.Arguments";
  }
}
