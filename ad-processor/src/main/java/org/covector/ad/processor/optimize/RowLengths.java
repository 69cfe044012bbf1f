package org.covector.ad.processor.optimize;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/** Tells which lengths are the same, those of arrays too that were put aside in a row of arrays. */
final class RowLengths {

  private final Scopes scopes;
  private final RowUses rows;

  RowLengths(Scopes scopes, RowUses rows) {
    this.scopes = scopes;
    this.rows = rows;
  }

  /** Returns whether two whole numbers are known to be the same wherever both can be seen. */
  boolean areSame(Value a, Value b) {
    return origin(a) == origin(b);
  }

  /** Returns what a length is that of: a value that is a length, or an array that has it. */
  Value origin(Value length) {
    return scopes.definition(length).orElse(null) instanceof MemoryOp.Length asked
        ? ofArray(asked.array())
        : length;
  }

  private Value ofArray(Value array) {
    Optional<NewArray> made =
        scopes.definition(array).orElse(null) instanceof Load load
            ? putAside(load.array())
            : exact(array);
    return made.map(m -> origin(m.dimensions().get(0))).orElse(array);
  }

  /**
   * The operation that makes all arrays that a row of the tape holds, all of one length: one that
   * was known before the row was taken.
   */
  private Optional<NewArray> putAside(Value holder) {
    if (!rows.isRow(holder) || rows.isPassedOn(holder)) {
      return Optional.empty();
    }
    List<Op> writes = rows.usesOf(holder).stream().filter(op -> !(op instanceof Load)).toList();
    return writes.size() == 1 && writes.get(0) instanceof Store store
        ? exact(store.value()).filter(m -> isKnownAt(origin(m.dimensions().get(0)), holder))
        : Optional.empty();
  }

  private boolean isKnownAt(Value value, Value holder) {
    return scopes.of(holder).isWithin(scopes.of(value));
  }

  /** The operation that makes an array, if its length is what was asked for. */
  private Optional<NewArray> exact(Value array) {
    return rows.allocation(array)
        .filter(m -> m.storage() == Storage.HEAP || m.storage() == Storage.TAPE_EXACT);
  }
}
