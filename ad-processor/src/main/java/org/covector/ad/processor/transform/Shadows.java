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

  private static String owner(Type type) {
    Type inner = type instanceof ArrayType array ? array.innermost() : type;
    return inner instanceof StructType struct
        ? struct.tangentName()
        : "org.covector.ad.runtime.Arguments";
  }
}
