package org.covector.ad.processor.api;

import org.covector.ad.processor.ir.Type;

/**
 * A parameter of a differentiated method.
 *
 * @param name the user's name
 * @param type its type
 * @param activity what it is to the derivative
 * @param use what the method does with the array; {@link ArrayUse#NONE} for a scalar
 */
public record Parameter(String name, Type type, Activity activity, ArrayUse use) {

  /** What a parameter is to the derivative. */
  public enum Activity {
    /** Differentiated with respect to. */
    ACTIVE,
    /** Without derivative. */
    CONSTANT,
    /** An array that is not differentiated with respect to, but gets active values. */
    OUTPUT
  }

  /**
   * What a method does with an array parameter.
   *
   * @param read whether it may read elements that it has not written before
   * @param written whether it may write elements
   * @param movesRows whether it may write references to rows
   */
  public record ArrayUse(boolean read, boolean written, boolean movesRows) {

    /** Neither reads nor writes. */
    public static final ArrayUse NONE = new ArrayUse(false, false, false);
  }

  /** Returns whether the method is differentiated with respect to it. */
  public boolean isActive() {
    return activity == Activity.ACTIVE;
  }

  /** Returns whether it has tangents and adjoints. */
  public boolean isShadowed() {
    return activity != Activity.CONSTANT;
  }

  /** Returns whether it is a reference to an array or to an object with fields. */
  public boolean isMemory() {
    return type.isMemory();
  }

  /** Returns whether it is an object with fields, or an array of such. */
  boolean isObject() {
    return Objects.isObject(type);
  }

  boolean isActiveScalar() {
    return isActive() && !isMemory();
  }

  boolean isActiveArray() {
    return isActive() && isMemory();
  }

  boolean isShadowedArray() {
    return isShadowed() && isMemory();
  }
}
