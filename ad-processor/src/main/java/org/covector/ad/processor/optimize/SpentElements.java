package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/** How loops go through the elements of a row: one in each iteration, the one at the counter. */
final class SpentElements {

  private final Scopes scopes;
  private final Facts facts;
  private final RowUses rows;

  SpentElements(Scopes scopes, Facts facts, RowUses rows) {
    this.scopes = scopes;
    this.facts = facts;
    this.rows = rows;
  }

  /** Returns whether each iteration of a loop uses only the element of a row at its counter. */
  boolean isElementwise(Loop loop, Value row) {
    Optional<Value> index = CountedLoop.of(loop, scopes).map(CountedLoop::induction);
    Collection<Op> uses = rows.inside(loop, row);
    return index.isPresent()
        && loop.header().walk().noneMatch(uses::contains)
        && uses.stream().allMatch(op -> isAt(index.get(), row, op));
  }

  private static boolean isAt(Value index, Value row, Op op) {
    return op instanceof ElementAccess access && access.array() == row && access.index() == index;
  }

  /** Returns the operations that clear elements of a row which are not used again. */
  List<Op> clears(Value row) {
    List<Op> clears = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    List<Op> touching = rows.touching(row, scopes.of(row));
    for (int i = touching.size() - 1; i >= 0; i--) {
      Op op = touching.get(i);
      Optional<Integer> index = index(op);
      if (index.isEmpty()) {
        if (used.isEmpty() && op instanceof Loop loop && isElementwise(loop, row)) {
          last(loop, row).filter(facts::isClear).ifPresent(clears::add);
        }
        return clears;
      }
      if (facts.isClear(op) && !used.contains(index.get())) {
        clears.add(op);
      } else {
        used.add(index.get());
      }
    }
    return clears;
  }

  /** The index of an operation on an element, if it is a literal. */
  private Optional<Integer> index(Op op) {
    return op instanceof ElementAccess access
        ? CountedLoop.literal(access.index(), scopes)
        : Optional.empty();
  }

  private Optional<Op> last(Loop loop, Value row) {
    return rows.touching(row, scopes.inside(loop, 0)).stream().reduce((earlier, later) -> later);
  }
}
