package org.covector.ad.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * Rows of one component type, handed out by slot: the <i>k</i>-th row that is taken comes from slot
 * <i>k</i>, which keeps the longest array that it ever needed.
 *
 * <p>The rows are typed {@code Object} so that one class serves all component types; the tape casts
 * them, which costs one comparison. The slow paths alone go through reflection.
 */
final class RowArena extends Region {

  private static final int FIRST_SLOTS = 8;

  private final Class<?> component;
  private final int elementBytes;
  private final HeldBytes held;
  private Object[] rows = new Object[FIRST_SLOTS];

  RowArena(Class<?> component, int elementBytes, HeldBytes held) {
    this.component = component;
    this.elementBytes = elementBytes;
    this.held = held;
  }

  Class<?> component() {
    return component;
  }

  /** The row in the next free slot, or null where that slot was never used. */
  Object next() {
    return top < rows.length ? rows[top] : null;
  }

  /** The row in a slot that is taken. */
  Object row(int slot) {
    return rows[slot];
  }

  /** Takes the next free slot with a new row of at least n elements. */
  Object takeNew(int n) {
    reserve();
    Object old = rows[top];
    int length = Growth.lengthAfter(old, n);
    put(top, Array.newInstance(component, length), Growth.length(old), length);
    return rows[top++];
  }

  /**
   * Takes the next free slot with a row of exactly n elements.
   *
   * @throws NegativeArraySizeException if n is negative
   */
  Object takeExact(int n) {
    Object old = next();
    if (old != null && Array.getLength(old) == n) {
      return rows[top++];
    }
    Object exact = Array.newInstance(component, n);
    reserve();
    put(top, exact, Growth.length(old), n);
    return rows[top++];
  }

  /** Makes sure that there is a next slot. */
  private void reserve() {
    if (top == rows.length) {
      Object[] more = Arrays.copyOf(rows, 2 * top);
      held.replace(rows.length, more.length, Growth.REFERENCE_BYTES);
      rows = more;
    }
  }

  /**
   * The slot of a row that is taken.
   *
   * @throws IllegalArgumentException if the row is not one of an open frame
   */
  int slotOf(Object row) {
    for (int slot = top - 1; slot >= 0; slot--) {
      if (rows[slot] == row) {
        return slot;
      }
    }
    throw new IllegalArgumentException("the row belongs to no open frame of this tape");
  }

  /** Replaces a row that is taken by a longer one with the same contents. */
  Object grow(Object row, int length, int index) {
    int slot = slotOf(row);
    int newLength = Growth.lengthFor(length, index);
    put(slot, Growth.copyOf(row, length, component, newLength), length, newLength);
    return rows[slot];
  }

  private void put(int slot, Object row, int oldLength, int newLength) {
    use();
    rows[slot] = row;
    held.replace(oldLength, newLength, elementBytes);
  }

  @Override
  void release(int saved) {
    top = saved;
  }

  @Override
  void drop() {
    rows = new Object[FIRST_SLOTS];
  }
}
