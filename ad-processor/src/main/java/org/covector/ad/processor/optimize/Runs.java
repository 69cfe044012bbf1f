package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/**
 * Divides the operations of a region into runs that become parts. A run ends where it would be too
 * large, in its last quarter where the fewest values leave it.
 */
final class Runs {

  /** Operations from one position to before another. */
  record Run(int start, int end) {}

  /** What it takes to load or to store a value that enters or leaves a part. */
  private static final int TRANSFER = 11;

  /** What it takes to call a part with a row and without other arguments. */
  private static final int CALL = 12;

  /** The end that a run may have, and what it would cost. */
  private record Cut(int end, int bytes, int values) {

    private boolean isWorthwhile() {
      return 2 * bytes > 3 * (CALL + Math.min(values, 40) * TRANSFER / 2);
    }
  }

  private final Region region;
  private final RegionUses uses;
  private final ValueTable table;
  private final int limit;

  /**
   * Prepares the division.
   *
   * @param limit the size of a part, by our estimate
   */
  Runs(Region region, RegionUses uses, ValueTable table, int limit) {
    this.region = region;
    this.uses = uses;
    this.table = table;
    this.limit = limit;
  }

  /** Returns the runs that are worth a part. */
  List<Run> find() {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < region.ops().size()) {
      if (isMovable(start) && !uses.isRepeated(start)) {
        Cut cut = cut(start);
        if (cut.isWorthwhile()) {
          runs.add(new Run(start, cut.end()));
        }
        start = cut.end();
      } else {
        start++;
      }
    }
    return runs;
  }

  private boolean isMovable(int position) {
    Op op = region.ops().get(position);
    return !(op instanceof Op.Caught) && !Exits.leave(op);
  }

  /** Returns the best end of a run. */
  private Cut cut(int start) {
    CodeSize size = new CodeSize(table);
    Set<Value> entering = new LinkedHashSet<>();
    int leaving = 0;
    Cut longest = null;
    Cut best = null;
    int fewest = Integer.MAX_VALUE;
    for (int i = start; i < region.ops().size() && isMovable(i); i++) {
      Op op = region.ops().get(i);
      if (!uses.isRepeated(i)) {
        size.add(op);
      }
      leaving += change(i, start, entering);
      int values = entering.size() + leaving;
      int total = size.bytes() + TRANSFER * values;
      if (total > limit && longest != null) {
        return best == null ? longest : best;
      }
      if (longest == null || !(op instanceof Op.Remark)) {
        longest = new Cut(i + 1, size.bytes(), values);
      }
      if (total > limit / 4 * 3 && leaving <= fewest && longest.end() == i + 1) {
        best = longest;
        fewest = leaving;
      }
    }
    return longest;
  }

  /** Notes what an operation uses, and returns by how many more values leave the run after it. */
  private int change(int position, int start, Set<Value> entering) {
    int change = 0;
    for (Value value : uses.at(position)) {
      if (uses.definition(value) < start) {
        entering.add(value);
      } else if (uses.last(value) == position) {
        change--;
      }
    }
    Op op = region.ops().get(position);
    if (!uses.isRepeated(position)) {
      change += (int) op.results().stream().filter(r -> uses.last(r) > position).count();
    }
    return change;
  }
}
