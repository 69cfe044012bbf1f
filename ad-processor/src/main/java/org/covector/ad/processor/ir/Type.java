package org.covector.ad.processor.ir;

import java.util.Collections;
import java.util.Set;

/** The type of a {@link Value}. */
public sealed interface Type permits ScalarType, ArrayType, StructType, ObjectType {

  /**
   * Returns whether values of this type can carry a derivative: {@code double}, {@code float},
   * objects with active fields, and arrays of any rank of these.
   */
  boolean isDifferentiable();

  /** Returns whether this is {@code float} or {@code double}. */
  default boolean isFloating() {
    return false;
  }

  /** Returns whether values are references to memory: to arrays, or to objects with fields. */
  default boolean isMemory() {
    return false;
  }

  /** Returns the types of the locations that can be reached from a reference of this type. */
  default Set<Type> holders() {
    return Set.of();
  }

  /** Returns whether some number may be reached from references of both types. */
  default boolean mayShareNumbers(Type other) {
    return !Collections.disjoint(holders(), other.holders());
  }

  /** Returns the type of the tangents and adjoints of values of this type. */
  default Type tangent() {
    return this;
  }

  /** Returns the type as Java writes it, with qualified class names. */
  String javaName();
}
