package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/** How loops go through the elements of a row: one in each iteration, the one at the counter. */
final class SpentElements {

  private final Scopes scopes;
  private final Facts facts;

  SpentElements(Scopes scopes, Facts facts) {
    this.scopes = scopes;
    this.facts = facts;
  }

  /** Returns whether an operation, or one inside of it, uses what is in a row. */
  static boolean touches(Op op, Value row) {
    return op.walk().anyMatch(inner -> uses(inner, row));
  }

  private static boolean uses(Op op, Value row) {
    return !(op instanceof Length) && op.operands().contains(row);
  }

  /** Returns whether each iteration of a loop uses only the element of a row at its counter. */
  boolean isElementwise(Loop loop, Value row) {
    Optional<Value> index = CountedLoop.of(loop, scopes).map(CountedLoop::induction);
    return index.isPresent()
        && loop.header().walk().noneMatch(op -> uses(op, row))
        && loop.body()
            .walk()
            .filter(op -> uses(op, row))
            .allMatch(op -> isAt(index.get(), row, op));
  }

  private static boolean isAt(Value index, Value row, Op op) {
    return op instanceof ElementAccess access && access.array() == row && access.index() == index;
  }

  /**
   * Returns the operations that clear elements of a row which are not used again.
   *
   * @param all the operations that use the row, and others, up to where nobody has it any more
   */
  List<Op> clears(Value row, List<Op> all) {
    List<Op> clears = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Op op = all.get(i);
      if (touches(op, row)) {
        Optional<Integer> index = index(op);
        if (index.isEmpty()) {
          if (used.isEmpty() && op instanceof Loop loop && isElementwise(loop, row)) {
            last(loop.body().ops(), row).filter(facts::isClear).ifPresent(clears::add);
          }
          return clears;
        }
        if (facts.isClear(op) && !used.contains(index.get())) {
          clears.add(op);
        } else {
          used.add(index.get());
        }
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

  private static Optional<Op> last(List<Op> ops, Value row) {
    return ops.stream().filter(op -> touches(op, row)).reduce((earlier, later) -> later);
  }
}
