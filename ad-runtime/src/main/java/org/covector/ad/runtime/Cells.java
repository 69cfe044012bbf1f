package org.covector.ad.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * A growing array of values of one component type, used as a stack or by index.
 *
 * <p>The array is typed {@code Object} so that one class serves all component types; the tape casts
 * it, which costs one comparison.
 */
final class Cells extends Region {

  private final Class<?> component;
  private final int elementBytes;
  private final HeldBytes held;
  private Object values;
  private int length;

  Cells(Class<?> component, int elementBytes, HeldBytes held) {
    this.component = component;
    this.elementBytes = elementBytes;
    this.held = held;
    drop();
  }

  /** The array. */
  Object values() {
    return values;
  }

  /** The array, long enough to hold the index. */
  Object room(int index) {
    if (index >= length) {
      grow(index);
    }
    return values;
  }

  private void grow(int index) {
    use();
    int newLength = Growth.lengthFor(length, index);
    values = Growth.copyOf(values, length, component, newLength);
    held.replace(length, newLength, elementBytes);
    length = newLength;
  }

  @Override
  void release(int saved) {
    if (values instanceof Object[] references && saved < top) {
      Arrays.fill(references, saved, top, null);
    }
    top = saved;
  }

  @Override
  void drop() {
    values = Array.newInstance(component, 0);
    length = 0;
  }
}
