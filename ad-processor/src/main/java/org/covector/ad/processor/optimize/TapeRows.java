package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/** Tells rows that a function took from the tape itself from the arrays that it was given. */
final class TapeRows {

  private final Set<Value> params = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, Op> definitions = new IdentityHashMap<>();
  private final Map<Value, List<Value>> stored = new IdentityHashMap<>();
  private final Map<Value, List<Value>> holders = new IdentityHashMap<>();
  private final Set<Value> passed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Value> escaped = Collections.newSetFromMap(new IdentityHashMap<>());

  private TapeRows() {}

  static TapeRows of(Function function) {
    TapeRows rows = new TapeRows();
    rows.params.addAll(function.params());
    rows.visit(function.body());
    return rows;
  }

  private void visit(Region region) {
    for (Op op : region.ops()) {
      op.results().forEach(r -> definitions.put(r, op));
      List<Value> used = new ArrayList<>(op.operands());
      if (op instanceof MemoryOp.Store store) {
        stored.computeIfAbsent(store.array(), a -> new ArrayList<>()).add(store.value());
        holders.computeIfAbsent(store.value(), v -> new ArrayList<>()).add(store.array());
        used.remove(store.array());
      } else if (op instanceof MemoryOp.Load load) {
        used.remove(load.array());
      } else if (op instanceof MemoryOp.TableRow row) {
        used.remove(row.table());
      }
      escaped.addAll(used);
      if (!(op instanceof MemoryOp.Store)) {
        passed.addAll(used);
      }
      op.regions().forEach(this::visit);
    }
    escaped.addAll(region.terminator().operands());
  }

  /** Returns whether two references of one type may be the same array. */
  boolean mayBeSame(Value a, Value b) {
    return !(isOfTape(a) && isGiven(b)) && !(isOfTape(b) && isGiven(a));
  }

  /** Whether an array is a parameter, or a row of one. */
  private boolean isGiven(Value array) {
    return params.contains(array)
        || (definitions.get(array) instanceof MemoryOp.Load load && isGiven(load.array()));
  }

  /** Whether an array may be in one that is not of the tape. */
  private boolean isLost(Value array) {
    return passed.contains(array)
        || holders.getOrDefault(array, List.of()).stream()
            .anyMatch(h -> !(definitions.get(h) instanceof MemoryOp.Allocation a && a.usesTape()));
  }

  /** Whether an array is a row of the tape, or was found where only such rows are kept. */
  private boolean isOfTape(Value array) {
    Op op = definitions.get(array);
    return op instanceof MemoryOp.Load load
        ? isOfTape(load.array())
            && !escaped.contains(load.array())
            && stored.getOrDefault(load.array(), List.of()).stream().allMatch(this::isOfTape)
        : op instanceof MemoryOp.Allocation row && row.usesTape() && !isLost(array);
  }
}
