package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/** Where the arrays that a function makes are used, and when one is spent. */
final class RowUses {

  private final Scopes scopes;
  private final Map<Value, List<Op>> uses = new IdentityHashMap<>();

  /** The operations that use what is in an array, by their places in the text. */
  private final Map<Value, NavigableMap<Integer, Op>> contents = new IdentityHashMap<>();

  private final Set<Value> passedOn = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Value> handedOn = Collections.newSetFromMap(new IdentityHashMap<>());

  private RowUses(Scopes scopes) {
    this.scopes = scopes;
  }

  static RowUses of(Function function, Scopes scopes) {
    RowUses rows = new RowUses(scopes);
    rows.visit(function.body());
    return rows;
  }

  private void visit(Region region) {
    for (Op op : region.ops()) {
      for (Value value : op.operands()) {
        uses.computeIfAbsent(value, v -> new ArrayList<>()).add(op);
        if (!isBase(value, op)) {
          passedOn.add(value);
        }
        if (value.isMemory() && !(op instanceof MemoryOp.Length)) {
          contents.computeIfAbsent(value, v -> new TreeMap<>()).put(scopes.order(op), op);
        }
      }
      op.regions().forEach(this::visit);
    }
    handedOn.addAll(region.terminator().operands());
    passedOn.addAll(region.terminator().operands());
  }

  /** Whether an operation uses an array for nothing but its elements or its length. */
  private static boolean isBase(Value array, Op op) {
    boolean isOfOne =
        op instanceof MemoryOp.ElementAccess
            || op instanceof MemoryOp.Length
            || op instanceof MemoryOp.Fill;
    return op instanceof MemoryOp.CopyInto
        || (isOfOne
            && op.operands().stream().filter(v -> v == array).count() == 1
            && op.operands().get(0) == array);
  }

  /** Returns the operation that makes an array. */
  Optional<NewArray> allocation(Value array) {
    return scopes.definition(array).filter(NewArray.class::isInstance).map(NewArray.class::cast);
  }

  /**
   * Returns whether a load in a loop is the last to see what is in a row of the tape, so that each
   * element may be replaced as soon as it is read.
   */
  boolean isLast(MemoryOp.Load load, Loop loop) {
    Optional<Op> origin = scopes.definition(load.array());
    return origin.isPresent()
        && isOutside(scopes.of(origin.get()), loop)
        && (origin.get() instanceof MemoryOp.Load row
            ? usesOf(load.array()).equals(List.of(load)) && isTakenOnce(row)
            : isRow(load.array())
                && !passedOn.contains(load.array())
                && isFilledBefore(load.array(), load, loop));
  }

  /** Whether a loop runs at most once while control is in a scope around it. */
  private boolean isOutside(Scope scope, Loop loop) {
    return scopes.of(loop).isWithin(scope) && scopes.of(loop).loopsUpTo(scope).isEmpty();
  }

  /** Whether a row that holds rows gives away each of them once, each of them a row of its own. */
  private boolean isTakenOnce(MemoryOp.Load row) {
    return taking(row)
        .filter(
            loop -> usesOf(row.array()).stream().allMatch(use -> use == row || isFill(use, loop)))
        .isPresent();
  }

  /**
   * Returns the loop that takes each of the rows that a row of the tape holds at most once, by the
   * given operation.
   */
  Optional<Loop> taking(MemoryOp.Load row) {
    Value holder = row.array();
    Scope outside = scopes.of(holder);
    if (!isRow(holder) || passedOn.contains(holder) || !scopes.of(row).isWithin(outside)) {
      return Optional.empty();
    }
    List<Loop> loops = scopes.of(row).loopsUpTo(outside);
    boolean isOnce =
        loops.size() == 1
            && CountedLoop.of(loops.get(0), scopes)
                .filter(c -> c.induction() == row.index())
                .isPresent();
    return isOnce ? Optional.of(loops.get(0)) : Optional.empty();
  }

  /** Whether an operation puts a new row into one that holds rows, before a loop. */
  private boolean isFill(Op use, ControlOp before) {
    return use instanceof MemoryOp.Store store
        && scopes.order(store) < scopes.order(before)
        && isRow(store.value())
        && scopes.of(store) == scopes.of(store.value())
        && isUsedBy(store.value(), u -> u == store || isElementUse(u, before));
  }

  /** Whether a row is used before a loop and in one load there, and for its elements alone. */
  private boolean isFilledBefore(Value row, MemoryOp.Load last, Loop loop) {
    return usesOf(row).stream().allMatch(use -> use == last || isElementUse(use, loop));
  }

  private boolean isElementUse(Op use, ControlOp before) {
    boolean ofElements =
        (use instanceof MemoryOp.Store store && !store.value().isMemory())
            || use instanceof MemoryOp.Load
            || use instanceof MemoryOp.CopyInto
            || use instanceof MemoryOp.Fill;
    return ofElements && scopes.order(use) < scopes.order(before);
  }

  /** Returns whether an array is a row for kept values, which nobody sees but the derivative. */
  boolean isRow(Value array) {
    return allocation(array).filter(a -> a.storage() == Storage.TAPE).isPresent();
  }

  /** Returns whether only certain operations use a value, and no region hands it on. */
  boolean isUsedBy(Value value, Predicate<Op> users) {
    return !handedOn.contains(value) && usesOf(value).stream().allMatch(users);
  }

  /** Returns whether an array is used for anything but its elements and its length. */
  boolean isPassedOn(Value array) {
    return passedOn.contains(array);
  }

  /**
   * Returns the next operation of the same scope that uses what is in an array, or holds one that
   * does.
   */
  Optional<Op> next(Op op, Value array) {
    return Optional.ofNullable(contents(array).higherEntry(scopes.end(op)))
        .map(Map.Entry::getValue)
        .filter(use -> scopes.of(use).isWithin(scopes.of(op)))
        .map(use -> scopes.holder(use, scopes.of(op)));
  }

  /**
   * Returns the operations of a scope that use what is in an array, or hold others that do, in the
   * order of the text.
   */
  List<Op> touching(Value array, Scope scope) {
    List<Op> touching = new ArrayList<>();
    for (Op use : scope.op().map(op -> inside(op, array)).orElse(contents(array).values())) {
      if (scopes.of(use).isWithin(scope)) {
        Op holder = scopes.holder(use, scope);
        if (touching.isEmpty() || touching.get(touching.size() - 1) != holder) {
          touching.add(holder);
        }
      }
    }
    return touching;
  }

  /** Returns the innermost scope in which all operations are that use what is in an array. */
  Optional<Scope> scopeOf(Value array) {
    return contents(array).values().stream().map(scopes::of).reduce(Scope::common);
  }

  /**
   * Returns the operations in another one that use what is in an array, in the order of the text.
   */
  Collection<Op> inside(Op op, Value array) {
    return contents(array).subMap(scopes.order(op), true, scopes.end(op), true).values();
  }

  private NavigableMap<Integer, Op> contents(Value array) {
    return contents.getOrDefault(array, Collections.emptyNavigableMap());
  }

  /** Returns the operations that use a value, in the order of the text. */
  List<Op> usesOf(Value value) {
    return uses.getOrDefault(value, List.of());
  }
}
