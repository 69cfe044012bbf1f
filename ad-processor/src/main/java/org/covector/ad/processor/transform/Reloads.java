package org.covector.ad.processor.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * Tells which loads of rolled-back arrays the reverse sweep may repeat.
 *
 * <p>The reverse sweep undoes each store into such an array where the adjoint of that store stands,
 * and the adjoints of operations stand in the reverse of the order in which the operations ran. So
 * where the adjoint of an operation stands, the arrays hold what they held right after that
 * operation.
 *
 * <p>A load is repeated, if at all, since the adjoint of some operation, the <i>use</i>, needs its
 * value or one that is computed from it. The copy of the load stands in the mirror of the region of
 * the load, before the adjoint of the operation of that region which is the use or holds it. There
 * the arrays hold what they held right after that operation: so the copy gives what the load gave,
 * if no store stands after the load in the text and up to the end of that operation.
 *
 * <p>These are all uses: an adjoint needs the operands of its operation, but that of a store not
 * the value that is stored; what a region hands on is not computed again, so that uses are in the
 * region of the load or deeper, and in the same iteration. What runs once more in the header of a
 * loop, to find that the loop ends, has no adjoint there: loads in headers are not repeated.
 *
 * <p>The iterations of some loops are reversed in another order, since each touches only elements
 * at an index of its own. Around such a loop all is as above; in one that stores no load is
 * repeated.
 */
final class Reloads {

  private final Scopes scopes;
  private final NavigableSet<Integer> stores = new TreeSet<>();
  private final Set<Op> excluded = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, List<Op>> uses = new IdentityHashMap<>();
  private final Map<Op, Boolean> known = new IdentityHashMap<>();

  /**
   * Prepares the answers for one function.
   *
   * @param rolledBack all stores that may write one of the arrays
   * @param unordered the loops whose iterations are not reversed last to first
   */
  Reloads(Function function, Scopes scopes, Set<MemoryOp.Store> rolledBack, Set<Loop> unordered) {
    this.scopes = scopes;
    rolledBack.forEach(store -> stores.add(scopes.order(store)));
    function.body().walk().forEach(this::note);
    unordered.stream()
        .filter(loop -> loop.walk().anyMatch(rolledBack::contains))
        .forEach(loop -> loop.walk().forEach(excluded::add));
  }

  private void note(Op op) {
    if (op instanceof Loop loop) {
      loop.header().walk().forEach(excluded::add);
    }
    for (Value operand : op.operands()) {
      uses.computeIfAbsent(operand, v -> new ArrayList<>()).add(op);
    }
  }

  /** Returns whether a load of one of the arrays gives the same wherever it may be repeated. */
  boolean areSame(MemoryOp.Read load) {
    return known.computeIfAbsent(load, l -> !excluded.contains(l) && isUndisturbed(load));
  }

  private boolean isUndisturbed(MemoryOp.Read load) {
    int order = scopes.order(load);
    Scope region = scopes.of(load);
    Set<Value> derived = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Value> open = new ArrayDeque<>(List.of(load.result()));
    while (!open.isEmpty()) {
      Value value = open.pop();
      if (derived.add(value)) {
        for (Op use : uses.getOrDefault(value, List.of())) {
          if (isNeeded(value, use)
              && !stores.subSet(order, scopes.end(scopes.holder(use, region)) + 1).isEmpty()) {
            return false;
          }
          if (!(use instanceof ControlOp)) {
            open.addAll(use.results());
          }
        }
      }
    }
    return true;
  }

  /** Whether the adjoint of an operation may need an operand of it. */
  private static boolean isNeeded(Value value, Op use) {
    return !(use instanceof MemoryOp.Store store)
        || store.array() == value
        || store.index() == value;
  }
}
