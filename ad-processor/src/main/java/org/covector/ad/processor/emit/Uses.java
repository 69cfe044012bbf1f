package org.covector.ad.processor.emit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.Read;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Which operations the printed method needs, and how often and where each value is read. An
 * operation is needed if it has an effect, may throw, or defines a value that is needed.
 */
final class Uses {

  private final Structure structure;
  private final Set<Op> rooted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Value> needed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, Integer> counts = new IdentityHashMap<>();
  private final Map<Value, List<Region>> places = new IdentityHashMap<>();
  private final Map<Value, Value> targets = new IdentityHashMap<>();
  private final Map<Store, Load> compounds = new IdentityHashMap<>();
  private final UserNames names;

  Uses(Structure structure) {
    this.structure = structure;
    Deque<Value> work = new ArrayDeque<>();
    root(structure.function().body(), work);
    spread(work);
    count(structure.function().body());
    for (Structure.Flow flow : structure.flows()) {
      if (needed.contains(flow.target())) {
        use(flow.source(), flow.place());
        targets.put(flow.source(), flow.target());
      }
    }
    names = new UserNames(structure, this::count);
    findCompounds(structure.function().body());
  }

  /** Marks what has effects of its own; returns whether there is any. */
  private boolean root(Region region, Deque<Value> work) {
    boolean acts = false;
    for (Op op : region.ops()) {
      boolean here = actsAlone(op);
      for (Region inner : op.regions()) {
        here |= root(inner, work);
      }
      if (here) {
        rooted.add(op);
        if (!(op instanceof Loop)) {
          work.addAll(op.operands());
        }
      }
      acts |= here;
    }
    Terminator end = region.terminator();
    if (end instanceof Terminator.Return || end instanceof Terminator.Throw) {
      work.addAll(end.operands());
    } else if (end instanceof Terminator.Test test) {
      work.add(test.condition());
    }
    return acts || !(end instanceof Terminator.Yield);
  }

  private boolean actsAlone(Op op) {
    if (op instanceof Op.Apply apply) {
      return apply.canThrow() && apply.span().isKnown();
    }
    if (op instanceof Length length) {
      return !structure.neverThrows(length);
    }
    if (op instanceof Read) {
      return op.span().isKnown();
    }
    return op instanceof Loop
        || op instanceof ControlOp.Guard
        || (op instanceof ControlOp.Switch choice && choice.mayThrow())
        || op instanceof Op.Remark
        || (!(op instanceof ControlOp) && op.effect() != Op.Effect.NONE);
  }

  private void spread(Deque<Value> work) {
    Map<Value, List<Value>> sources = new IdentityHashMap<>();
    for (Structure.Flow flow : structure.flows()) {
      sources.computeIfAbsent(flow.target(), t -> new ArrayList<>()).add(flow.source());
    }
    while (!work.isEmpty()) {
      Value value = work.pop();
      if (!needed.add(value)) {
        continue;
      }
      work.addAll(sources.getOrDefault(value, List.of()));
      Op definition = structure.definition(value);
      if (definition != null && !(definition instanceof Loop)) {
        work.addAll(definition.operands());
      }
    }
  }

  private void count(Region region) {
    for (Op op : region.ops()) {
      if (isNeeded(op)) {
        if (!(op instanceof Loop)) {
          op.operands().forEach(v -> use(v, region));
        }
        op.regions().forEach(this::count);
      }
    }
    Terminator end = region.terminator();
    if (end instanceof Terminator.Return || end instanceof Terminator.Throw) {
      end.operands().forEach(v -> use(v, region));
    } else if (end instanceof Terminator.Test test) {
      use(test.condition(), region);
    }
  }

  private void use(Value value, Region place) {
    counts.merge(value, 1, Integer::sum);
    places.computeIfAbsent(value, v -> new ArrayList<>()).add(place);
  }

  private void findCompounds(Region region) {
    for (Op op : region.ops()) {
      op.regions().forEach(this::findCompounds);
      if (op instanceof Store store
          && structure.definition(store.value()) instanceof Op.Apply apply
          && Assignments.operator(apply.operator()).isPresent()
          && structure.definition(apply.operands().get(0)) instanceof Load load
          && load.array() == store.array()
          && isSame(load.index(), store.index())
          && isPrivate(apply.result())
          && isPrivate(load.result())
          && structure.holder(apply) == region
          && structure.holder(load) == region) {
        compounds.put(store, load);
        counts.merge(store.array(), -1, Integer::sum);
        if (load.index() == store.index()) {
          counts.merge(store.index(), -1, Integer::sum);
        }
      }
    }
  }

  private boolean isPrivate(Value value) {
    return name(value).isEmpty() && count(value) == 1;
  }

  private boolean isSame(Value a, Value b) {
    return a == b
        || (structure.definition(a) instanceof Op.Constant c
            && structure.definition(b) instanceof Op.Constant d
            && c.literal().equals(d.literal()));
  }

  boolean isNeeded(Op op) {
    return rooted.contains(op) || op.results().stream().anyMatch(needed::contains);
  }

  boolean isNeeded(Value value) {
    return needed.contains(value);
  }

  /** Returns the user's name of a value, empty where there is none. */
  String name(Value value) {
    return names.name(value);
  }

  /** Returns how often a value is read in the text. */
  int count(Value value) {
    return counts.getOrDefault(value, 0);
  }

  /** Returns the result or parameter that a value is handed over to, the last one; null if none. */
  Value target(Value value) {
    return targets.get(value);
  }

  /** Returns the regions that read a value. */
  List<Region> places(Value value) {
    return places.getOrDefault(value, List.of());
  }

  /** Returns the load of {@code a[i] op= e} where a store is one; null otherwise. */
  Load compound(Store store) {
    return compounds.get(store);
  }

  /** Returns whether a load is the one that a compound assignment does by itself. */
  boolean isCompound(Load load) {
    return compounds.containsValue(load);
  }
}
