package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * Finds rows of the tape that each iteration of a loop has for itself: one inner loop fills them
 * anew, others read what it has put there, and nothing else uses them. Iterations that run side by
 * side may have a row each (privatisation: R. Allen, K. Kennedy, "Optimizing Compilers for Modern
 * Architectures", 2001, chapter 5).
 */
final class PrivateRows {

  private final RowLoop rows;
  private final Scopes scopes;
  private final RowUses uses;
  private final RowLengths lengths;

  private PrivateRows(RowLoop rows, Scopes scopes, RowUses uses) {
    this.rows = rows;
    this.scopes = scopes;
    this.uses = uses;
    this.lengths = new RowLengths(scopes, uses);
  }

  /** Returns such rows of a loop. */
  static Set<Value> of(RowLoop rows, Scopes scopes, RowUses uses) {
    PrivateRows found = new PrivateRows(rows, scopes, uses);
    Set<Value> own = Collections.newSetFromMap(new IdentityHashMap<>());
    rows.all(Store.class).filter(found::fills).map(Store::array).forEach(own::add);
    return own;
  }

  /** Returns operations that take further rows of the kind of one from the tape. */
  static List<NewArray> more(NewArray row, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            k ->
                new NewArray(
                    Value.of(row.result().type(), row.result().name() + k),
                    row.dimensions(),
                    row.storage(),
                    row.span()))
        .toList();
  }

  /** Returns a function that takes further rows from the tape where it takes some. */
  static Function beside(Function function, Map<Value, List<NewArray>> more) {
    return new Rewriter() {
      @Override
      protected void rewrite(Op op, List<Op> out) {
        super.rewrite(op, out);
        op.results().forEach(row -> out.addAll(more.getOrDefault(row, List.of())));
      }
    }.rewrite(function);
  }

  /** Whether a store is the one that fills such a row. */
  private boolean fills(Store store) {
    Value row = store.array();
    Optional<CountedLoop> filling = loopOf(store);
    return uses.isRow(row)
        && rows.isOutside(row)
        && ((ArrayType) row.type()).element() instanceof ScalarType
        && uses.allocation(row).filter(made -> made.dimensions().size() == 1).isPresent()
        && !uses.isPassedOn(row)
        && filling.filter(loop -> scopes.isInBody(store, loop.loop())).isPresent()
        && uses.usesOf(row).stream()
            .allMatch(use -> use == store || reads(use, row, filling.get()));
  }

  /** Whether an operation reads what a loop of the same iteration has put into a row. */
  private boolean reads(Op use, Value row, CountedLoop filling) {
    return use instanceof Load load
        && load.array() == row
        && loopOf(load).filter(loop -> isAfter(loop, filling)).isPresent();
  }

  /** The inner loop that goes through the elements of an array one by one. */
  private Optional<CountedLoop> loopOf(ElementAccess access) {
    return rows.around(access).filter(loop -> loop.induction() == access.index());
  }

  private boolean isAfter(CountedLoop loop, CountedLoop filling) {
    return scopes.isBefore(filling.loop(), loop.loop())
        && start(loop).equals(start(filling))
        && lengths.areSame(loop.bound(), filling.bound());
  }

  private Optional<Integer> start(CountedLoop loop) {
    return CountedLoop.literal(loop.start(), scopes);
  }
}
