package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.Write;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * Which arrays must be different for each element to be written in the order of the rows, whether
 * four of them run together or not, and for nothing to be loaded from the arrays that are written.
 * What straight code does with the element at the loop's own index concerns no other iteration.
 */
final class RowConflicts {

  /**
   * Two arrays that must be different.
   *
   * @param isSpine whether it is the rows of the first one that must be another array than the
   *     second
   */
  record Pair(Value array, Value other, boolean isSpine) {

    private boolean isMirrored(Pair pair) {
      return !isSpine && !pair.isSpine && array == pair.other && other == pair.array;
    }
  }

  private final RowLoop rows;
  private final Scopes scopes;
  private final ArrayOrigins arrays;
  private final Set<Pair> pairs = new LinkedHashSet<>();

  private RowConflicts(RowLoop rows, Scopes scopes, ArrayOrigins arrays) {
    this.rows = rows;
    this.scopes = scopes;
    this.arrays = arrays;
  }

  /**
   * Returns what must be asked for before four rows run together; nothing if that would not do: no
   * two operations write one array, and those of inner loops write another element at each step.
   *
   * @param own the rows that each iteration has for itself
   */
  static Optional<RowConflicts> of(
      RowLoop rows, Scopes scopes, ArrayOrigins arrays, Set<Value> own) {
    RowConflicts conflicts = new RowConflicts(rows, scopes, arrays);
    List<ElementAccess> accesses =
        rows.all(ElementAccess.class).filter(access -> !own.contains(access.array())).toList();
    boolean canBeAsked =
        writes(rows.ops().stream())
            .filter(write -> !own.contains(write.array()))
            .allMatch(write -> accesses.stream().allMatch(other -> conflicts.add(write, other)));
    return canBeAsked && rows.inner().stream().allMatch(conflicts::writesOthersAtEachStep)
        ? Optional.of(conflicts)
        : Optional.empty();
  }

  /** Returns the arrays that must be different. */
  Set<Pair> pairs() {
    return Collections.unmodifiableSet(pairs);
  }

  private boolean add(ElementAccess write, ElementAccess other) {
    Value a = write.array();
    Value b = other.array();
    if (write == other || areOfIteration(write, other) || !arrays.mayBeSame(a, b)) {
      return true;
    } else if (a == b) {
      return false;
    } else if (rows.isOutside(a)) {
      return rows.isOutside(b) ? addPair(new Pair(a, b, false)) : addRow(b, a);
    }
    return rows.isOutside(b) && addRow(a, b);
  }

  private boolean addRow(Value row, Value other) {
    Optional<Value> spine = rows.row(row).map(Load::array).filter(rows::isOutside);
    return spine.isPresent() && addPair(new Pair(spine.get(), other, true));
  }

  private boolean addPair(Pair pair) {
    if (pairs.stream().noneMatch(pair::isMirrored)) {
      pairs.add(pair);
    }
    return true;
  }

  private boolean areOfIteration(ElementAccess a, ElementAccess b) {
    Value own = rows.counted().induction();
    return a.index() == own
        && b.index() == own
        && (rows.around(a).isEmpty() || rows.around(b).isEmpty());
  }

  private static Stream<ElementAccess> writes(Stream<Op> ops) {
    return ops.flatMap(Op::walk)
        .filter(op -> op instanceof Write && op instanceof ElementAccess)
        .map(ElementAccess.class::cast);
  }

  private boolean writesOthersAtEachStep(CountedLoop loop) {
    return writes(loop.loop().body().ops().stream())
        .map(ElementAccess::index)
        .allMatch(
            index -> index == rows.counted().induction() || counterOf(index) == loop.induction());
  }

  /** The value of which an index is the sum with a constant, or the index itself. */
  private Value counterOf(Value index) {
    return scopes.definition(index).orElse(null) instanceof Op.Apply sum
            && sum.operator() == BasicOperator.ADD
            && CountedLoop.literal(sum.operands().get(1), scopes).isPresent()
        ? sum.operands().get(0)
        : index;
  }
}
