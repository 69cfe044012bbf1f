package org.covector.ad.processor.ir;

import java.util.Set;

/**
 * An array type.
 *
 * @param element the type of the elements, itself an array type where the rank is above one
 */
public record ArrayType(Type element) implements Type {

  /** Returns the type of the innermost elements. */
  public Type innermost() {
    return element instanceof ArrayType inner ? inner.innermost() : element;
  }

  /** Returns the number of dimensions. */
  public int rank() {
    return element instanceof ArrayType inner ? inner.rank() + 1 : 1;
  }

  /** Returns whether the elements are references to arrays or to objects with fields. */
  public boolean isSpine() {
    return element.isMemory();
  }

  @Override
  public boolean isMemory() {
    return true;
  }

  @Override
  public Set<Type> holders() {
    return isSpine() ? element.holders() : Set.of(element);
  }

  @Override
  public ArrayType tangent() {
    return new ArrayType(element.tangent());
  }

  @Override
  public boolean isDifferentiable() {
    return innermost().isDifferentiable();
  }

  @Override
  public String javaName() {
    return element.javaName() + "[]";
  }

  @Override
  public String toString() {
    return javaName();
  }
}
