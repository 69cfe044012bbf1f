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

  /** An expression for a new shadow, with the parts of an earlier one where objects are shared. */
  static String share(String primal, String shadow, String earlier) {
    return ARGUMENTS + "share(" + primal + ", " + shadow + ", " + earlier + ")";
  }

  /** Fills the shadow of a parameter with zeros. */
  static String zero(Type type, String shadow) {
    return tangentClass(type) + ".zero(" + shadow + ");";
  }
}
