package org.covector.ad.processor.optimize;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.Value;

/**
 * The indices from a literal on, up to but without a bound: a whole number plus a constant, or a
 * constant alone. None, where the bound is not above the first index.
 *
 * @param first the first index
 * @param bound the number, if it is not a literal
 * @param distance what is added to it
 */
record IndexRange(long first, Optional<Value> bound, long distance) {

  /** Returns the range of one index. */
  static IndexRange of(long index) {
    return new IndexRange(index, Optional.empty(), index + 1);
  }

  /** Returns the range whose indices are greater by a number. */
  IndexRange moved(long by) {
    return new IndexRange(first + by, bound, distance + by);
  }

  /** Returns whether all indices of another range are in this one. */
  boolean contains(IndexRange other) {
    return first <= other.first && reaches(other);
  }

  private boolean reaches(IndexRange other) {
    return bound.equals(other.bound) && distance >= other.distance;
  }

  /** Returns whether no index is in both ranges. */
  boolean isApart(IndexRange other) {
    return endsBefore(other) || other.endsBefore(this);
  }

  private boolean endsBefore(IndexRange other) {
    return bound.isEmpty() && distance <= other.first;
  }

  /** Returns whether each index of this range is in one of the given ones. */
  boolean isCovered(List<IndexRange> parts) {
    Optional<IndexRange> part = parts.stream().filter(p -> p.first <= first).findFirst();
    if (part.isEmpty()) {
      return false;
    }
    List<IndexRange> others = parts.stream().filter(p -> p != part.get()).toList();
    boolean isLiteral = part.get().bound.isEmpty();
    long end = isLiteral ? Math.max(first, part.get().distance) : first;
    return part.get().reaches(this) || new IndexRange(end, bound, distance).isCovered(others);
  }
}
