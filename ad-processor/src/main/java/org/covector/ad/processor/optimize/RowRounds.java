package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.MemoryOp.Load;

/**
 * The rounds of a row that rests at 0 in between: each begins by setting a certain range of its
 * elements, and ends when all of these are cleared. Elements outside of the range are 0 all the
 * time.
 */
final class RowRounds {

  private final Facts facts;
  private final List<ElementAccess> first = new ArrayList<>();
  private final List<ElementAccess> clears = new ArrayList<>();
  private final List<IndexRange> cleared = new ArrayList<>();
  private Optional<IndexRange> set = Optional.empty();
  private boolean isAtRest = true;

  RowRounds(Facts facts) {
    this.facts = facts;
  }

  /**
   * Notes what happens next to the elements of a range, to each of them before anything else does.
   *
   * @return whether the row may still come to rest
   */
  boolean follow(ElementAccess access, IndexRange range) {
    if (facts.isClear(access)) {
      clears.add(access);
      cleared.add(range);
      isAtRest = isAtRest || set.filter(s -> s.isCovered(cleared)).isPresent();
      return true;
    }
    if (access instanceof Load) {
      return set.isPresent() && cleared.stream().allMatch(range::isApart);
    }
    return isAtRest ? begin(access, range) : cleared.isEmpty() && set.get().contains(range);
  }

  private boolean begin(ElementAccess access, IndexRange range) {
    isAtRest = false;
    cleared.clear();
    first.add(access);
    set = set.or(() -> Optional.of(range));
    return set.get().equals(range);
  }

  /** Returns whether the row is at rest after all, and so before each round. */
  boolean end() {
    return isAtRest && set.isPresent();
  }

  /** Returns what sets the elements in each round, or adds to them while they are 0. */
  List<ElementAccess> first() {
    return first;
  }

  /** Returns what clears elements. */
  List<ElementAccess> clears() {
    return clears;
  }
}
