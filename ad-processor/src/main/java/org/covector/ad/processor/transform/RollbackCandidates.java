package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.AliasClasses;
import org.covector.ad.processor.analysis.AliasClasses.ArrayClass;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.analysis.Stability;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Finds the arrays of a function that its reverse sweep could roll back. All arrays that may be the
 * same are taken together. Nothing may write them but stores, each of which has an adjoint, and the
 * arrays that are stored into are parameters, or made before and outside of all loops and
 * conditionals: so each reverse sweep has them at hand. A function with a {@code try} has none, for
 * what an unfinished body has stored has no adjoint.
 *
 * <p>Arrays that the caller sees are put right at the end. That costs as much as they are long, so
 * they count only where the loops that store are likely to run as often; and in a function that
 * calls no others, whose reverse sweeps could end by an exception of their own.
 */
final class RollbackCandidates {

  /** The price of a store that puts a value back, in multiplications. */
  private static final int STORE_PRICE = 2;

  /** The price of copying an element at the end of the forward sweep, and back. */
  private static final int COPY_PRICE = 8;

  private final Function function;
  private final Scopes scopes;
  private final Activity activity;
  private final AliasClasses aliases;
  private final Stability stability;
  private final Independence independence;
  private final Map<Op, Region> regions = new IdentityHashMap<>();

  /**
   * Prepares the search.
   *
   * @param function with shadows
   * @param scopes of that function
   * @param aliases of the function without shadows
   * @param stability likewise
   */
  RollbackCandidates(
      Function function,
      Scopes scopes,
      Activity activity,
      AliasClasses aliases,
      Stability stability,
      Independence independence) {
    this.function = function;
    this.scopes = scopes;
    this.activity = activity;
    this.aliases = aliases;
    this.stability = stability;
    this.independence = independence;
  }

  /** Returns the arrays, those that may be the same in one set. */
  List<RolledBackArrays> find() {
    List<RolledBackArrays> found = new ArrayList<>();
    if (function.body().hasGuards()) {
      return found;
    }
    note(function.body());
    Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Op op : function.body().walk().toList()) {
      if (op instanceof MemoryOp.Store store
          && ((ArrayType) store.array().type()).element().isFloating()) {
        Predicate<Value> family = family(store.array());
        if (seen.stream().noneMatch(family)) {
          seen.add(store.array());
          candidate(family).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private void note(Region region) {
    for (Op op : region.ops()) {
      regions.put(op, region);
      op.regions().forEach(this::note);
    }
  }

  /** Which arrays may be the same as an array: two that others know may be. */
  private Predicate<Value> family(Value array) {
    ArrayClass own = aliases.of(array);
    return v ->
        v.type().equals(array.type())
            && (aliases.of(v) == own
                || (aliases.isForeign(own) && aliases.isForeign(aliases.of(v))));
  }

  private Optional<RolledBackArrays> candidate(Predicate<Value> family) {
    Set<MemoryOp.Store> stores = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Value> written = new LinkedHashSet<>();
    for (Op op : function.body().walk().toList()) {
      if (op instanceof MemoryOp.Store store && family.test(store.array())) {
        stores.add(store);
        written.add(store.array());
      } else if (!isHarmless(op, family)) {
        return Optional.empty();
      }
    }
    List<MemoryOp.Store> undone = undone(stores, family);
    List<Value> seen =
        written.stream()
            .filter(array -> undone.stream().anyMatch(store -> store.array() == array))
            .filter(this::isSeenByCaller)
            .toList();
    boolean isWritable =
        written.stream().allMatch(this::isAtHand)
            && written.stream().flatMap(stability::writers).allMatch(stores::contains)
            && stores.stream().noneMatch(this::isInHeader);
    boolean isWorthCopying =
        seen.stream().allMatch(array -> isLikelyAsLong(array, stores, family))
            && (seen.isEmpty() || function.body().calls().findAny().isEmpty());
    return isWritable && isWorthCopying
        ? Optional.of(arrays(family, stores, undone, seen))
        : Optional.empty();
  }

  /** The stores to undo: those before which, and among which, something is loaded. */
  private List<MemoryOp.Store> undone(Set<MemoryOp.Store> stores, Predicate<Value> family) {
    int first = loads(family).mapToInt(scopes::order).min().orElse(Integer.MAX_VALUE);
    List<MemoryOp.Store> undone = new ArrayList<>();
    for (Op op : function.body().ops()) {
      if (first <= scopes.end(op)) {
        op.walk().filter(stores::contains).forEach(store -> undone.add((MemoryOp.Store) store));
      }
    }
    return undone;
  }

  private Stream<MemoryOp.Load> loads(Predicate<Value> family) {
    return function
        .body()
        .walk()
        .filter(op -> op instanceof MemoryOp.Load load && family.test(load.array()))
        .map(MemoryOp.Load.class::cast);
  }

  /** Whether an operation uses no array of a family for more than its numbers or its length. */
  private static boolean isHarmless(Op op, Predicate<Value> family) {
    boolean reads =
        op instanceof MemoryOp.Load
            || op instanceof MemoryOp.Length
            || op instanceof MemoryOp.Copy
            || (op instanceof MemoryOp.CopyInto copy && !family.test(copy.target()));
    return (reads || op.operands().stream().noneMatch(family))
        && op.regions().stream()
            .map(Region::terminator)
            .allMatch(
                end ->
                    end instanceof Terminator.Return || end.operands().stream().noneMatch(family));
  }

  /** Whether an array has an adjoint and can be used wherever the function returns after it. */
  private boolean isAtHand(Value array) {
    Op made = scopes.definition(array).orElse(null);
    boolean isHere =
        made == null
            ? function.params().contains(array)
            : (made instanceof MemoryOp.NewArray || made instanceof MemoryOp.Copy)
                && scopes.of(array) == scopes.root();
    return isHere && activity.isActive(array);
  }

  private boolean isSeenByCaller(Value array) {
    ArrayClass own = aliases.of(array);
    List<ArrayClass> returned = new ArrayList<>();
    scopes.returns().stream()
        .flatMap(result -> result.values().stream())
        .filter(Value::isMemory)
        .forEach(
            v -> aliases.levels(aliases.of(v), v.type(), (level, type) -> returned.add(level)));
    return aliases.isForeign(own) || returned.contains(own);
  }

  private boolean isInHeader(Op op) {
    for (Loop loop : loopsAround(op)) {
      if (loop.header().walk().anyMatch(inner -> inner == op)) {
        return true;
      }
    }
    return false;
  }

  private List<Loop> loopsAround(Op op) {
    return scopes.of(op).loopsUpTo(scopes.root());
  }

  /**
   * Whether the loops around a store into an array may well store as many elements as it has: there
   * are two of them, or one that the length of such an array bounds.
   */
  private boolean isLikelyAsLong(Value array, Set<MemoryOp.Store> stores, Predicate<Value> family) {
    return stores.stream()
        .filter(store -> store.array() == array)
        .map(this::loopsAround)
        .anyMatch(
            loops ->
                loops.size() > 1 || loops.stream().anyMatch(loop -> isBoundByLength(loop, family)));
  }

  private boolean isBoundByLength(Loop loop, Predicate<Value> family) {
    return CountedLoop.of(loop, scopes)
        .filter(c -> comesFromLength(c.bound(), family) || comesFromLength(c.start(), family))
        .isPresent();
  }

  private boolean comesFromLength(Value value, Predicate<Value> family) {
    Op op = scopes.definition(value).orElse(null);
    return op instanceof MemoryOp.Length length
        ? family.test(length.array())
        : op instanceof Op.Apply apply
            && apply.operands().stream().anyMatch(v -> comesFromLength(v, family));
  }

  private RolledBackArrays arrays(
      Predicate<Value> family,
      Set<MemoryOp.Store> stores,
      List<MemoryOp.Store> undone,
      List<Value> seen) {
    Set<Loop> unordered = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<MemoryOp.Store, Value> overwritten = new IdentityHashMap<>();
    long price = KeptValues.inAll(COPY_PRICE, 1) * seen.size();
    for (MemoryOp.Store store : undone) {
      List<Loop> loops = loopsAround(store);
      loops.stream().filter(this::isUnordered).forEach(unordered::add);
      Optional<Value> loaded = loadedBefore(store, stores);
      Type element = ((ArrayType) store.array().type()).element();
      String name = store.array().name();
      overwritten.put(
          store, loaded.orElseGet(() -> Value.of(element, name.isEmpty() ? "old" : name + "Old")));
      int work = loaded.isPresent() ? STORE_PRICE : STORE_PRICE + 1;
      price += KeptValues.inAll(work, loops.size());
    }
    Reloads reloads = new Reloads(function, scopes, stores, unordered);
    Set<Value> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    loads(family)
        .filter(load -> !overwritten.containsValue(load.result()) && reloads.areSame(load))
        .forEach(load -> repeated.add(load.result()));
    return new RolledBackArrays(overwritten, repeated, seen, price);
  }

  private boolean isUnordered(Loop loop) {
    return CountedLoop.of(loop, scopes).filter(independence::isUnordered).isPresent();
  }

  /** What the method has loaded from the element that a store overwrites, if that still holds. */
  private Optional<Value> loadedBefore(MemoryOp.Store store, Set<MemoryOp.Store> stores) {
    Optional<ControlOp> around = Optional.empty();
    do {
      Op at = around.<Op>map(op -> op).orElse(store);
      List<Op> ops = regions.get(at).ops();
      for (int i = indexOf(ops, at) - 1; i >= 0; i--) {
        Op op = ops.get(i);
        if (op instanceof MemoryOp.Load load
            && load.array() == store.array()
            && load.index() == store.index()) {
          return Optional.of(load.result());
        } else if (op.walk().anyMatch(stores::contains)) {
          return Optional.empty();
        }
      }
      around = scopes.of(at).op().filter(op -> !(op instanceof Loop));
    } while (around.isPresent());
    return Optional.empty();
  }

  private static int indexOf(List<Op> ops, Op op) {
    for (int i = 0; i < ops.size(); i++) {
      if (ops.get(i) == op) {
        return i;
      }
    }
    throw new IllegalStateException("an operation that is not in its region");
  }
}
