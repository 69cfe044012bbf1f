package org.covector.ad.processor.api;

import java.util.List;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;

/** What a differentiated method returns. */
public sealed interface Result {

  /** A number. */
  record Scalar(ScalarType type) implements Result {}

  /** An array of numbers of any rank. */
  record Array(ArrayType type) implements Result {}

  /** An object with fields, or an array of such objects. */
  record Objects(Type type) implements Result {}

  /** Nothing; the results are in arrays that the method writes. */
  record None() implements Result {}

  /**
   * A record.
   *
   * @param type the record type as Java writes it, qualified
   * @param isOwnTangent whether objects of the type can hold tangents: all components can, and the
   *     constructor does nothing else than store them
   * @param components its components, in order
   */
  record Tuple(String type, boolean isOwnTangent, List<Component> components) implements Result {
    /** Copies the list. */
    public Tuple {
      components = List.copyOf(components);
    }
  }

  /** A component of a record. */
  record Component(String name, Type type) {}

  /** Returns the type as Java writes it. */
  default String javaType() {
    if (this instanceof Scalar scalar) {
      return scalar.type().javaName();
    }
    if (this instanceof Array array) {
      return array.type().javaName();
    }
    if (this instanceof Objects objects) {
      return objects.type().javaName();
    }
    return this instanceof Tuple tuple ? tuple.type() : "void";
  }
}
