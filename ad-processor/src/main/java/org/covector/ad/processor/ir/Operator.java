package org.covector.ad.processor.ir;

/**
 * What an {@link Op.Apply} computes: a pure function of its arguments, which may throw only where
 * {@link #canThrow} says so.
 */
public sealed interface Operator permits BasicOperator, LibraryFunction {

  /** Returns whether some arguments of the given type make the operation throw. */
  boolean canThrow(Type resultType);

  /** Returns the operator as the printer and the diagnostics name it. */
  String symbol();
}
