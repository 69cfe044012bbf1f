package org.covector.ad.processor.api;

import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Type;

/** Java for the shadows of parameters that are objects, or arrays of objects. */
final class Objects {

  private static final String ARGUMENTS = "org.covector.ad.runtime.ObjectArguments.";

  private Objects() {}

  /** Whether a type is that of an object with fields, or of an array of such. */
  static boolean isObject(Type type) {
    return innermost(type) instanceof StructType;
  }

  private static Type innermost(Type type) {
    return type instanceof ArrayType array ? array.innermost() : type;
  }

  /** The tangent class of the objects of a type. */
  static String tangentClass(Type type) {
    return ((StructType) innermost(type)).tangentName();
  }

  /** A call of a check of objects. */
  static String check(String name, String... arguments) {
    return ARGUMENTS + name + "(" + String.join(", ", arguments) + ");";
  }

  /** An expression for a new shadow of a parameter, made where all new shadows are. */
  static String zerosLike(Type type, String primal, String shadows) {
    return isObject(type)
        ? tangentClass(type) + ".zerosLike(" + primal + ", " + shadows + ")"
        : shadows + ".zerosLike(" + primal + ")";
  }

  /**
   * The part of a check of sharing that is about one parameter.
   *
   * @param pair the name of the shadow, the shadow, the name of the primal and the primal
   */
  static String sharing(Type type, String pair) {
    if (!isObject(type)) {
      return ".array(" + pair + ")";
    }
    String method = type instanceof ArrayType ? ".objects(" : ".object(";
    return method + pair + ", " + tangentClass(type) + "::parts)";
  }

  /** Fills the shadow of a parameter with zeros. */
  static String zero(Type type, String shadow) {
    return tangentClass(type) + ".zero(" + shadow + ");";
  }
}
