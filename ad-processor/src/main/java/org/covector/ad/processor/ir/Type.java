package org.covector.ad.processor.ir;

/** The type of a {@link Value}. */
public sealed interface Type permits ScalarType, ArrayType, ObjectType {

  /**
   * Returns whether values of this type can carry a derivative: {@code double}, {@code float}, and
   * arrays of any rank of them.
   */
  boolean isDifferentiable();

  /** Returns the type as Java writes it, with qualified class names. */
  String javaName();
}
