package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/** Finds the arrays of which a counted loop may carry elements from one iteration to the next. */
final class ElementChains {

  private static final int MOST_DISTANCES = 4;

  /**
   * Of the values that a loop carries instead of elements; HotSpot has 16 registers for numbers.
   */
  private static final int MOST_VALUES = 8;

  private final CountedLoop counted;
  private final Loop loop;
  private final LoopIndex index;
  private final ArrayOrigins arrays;
  private final Collection<Value> zeros;
  private final List<Op> all;

  /**
   * Prepares the search.
   *
   * @param counted a loop that counts by 1 up or down and has one exit, its test
   * @param zeros the arrays of which all elements are 0 before the loop
   */
  ElementChains(CountedLoop counted, Facts facts, ArrayOrigins arrays, Collection<Value> zeros) {
    this.counted = counted;
    this.loop = counted.loop();
    this.index = new LoopIndex(counted.induction(), facts);
    this.arrays = arrays;
    this.zeros = zeros;
    this.all = Stream.concat(loop.header().walk(), loop.body().walk()).toList();
  }

  /** Finds the arrays that are worth it. */
  List<ElementChain> find() {
    if (!all.stream().allMatch(ElementChains::isKnown)) {
      return List.of();
    }
    Set<Value> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    inside.addAll(loop.params());
    all.forEach(op -> inside.addAll(op.results()));
    Map<Value, Map<Op, Integer>> accesses = new LinkedHashMap<>();
    for (Op op : loop.body().ops()) {
      if (op instanceof MemoryOp.ElementAccess access && !inside.contains(access.array())) {
        accesses
            .computeIfAbsent(access.array(), a -> new IdentityHashMap<>())
            .put(op, index.distance(access.index()).orElse(null));
      }
    }
    List<ElementChain> found = new ArrayList<>();
    accesses.forEach((array, places) -> chain(array, places).ifPresent(found::add));
    boolean isSerial =
        found.stream().anyMatch(ElementChains::isWritten)
            || loop.params().stream().anyMatch(p -> p.type().isFloating());
    found.removeIf(chain -> !isWritten(chain) && !(isSerial && othersAreWritten(chain)));
    return few(found);
  }

  /** As many as fit into registers, first those of arrays that the loop writes. */
  private static List<ElementChain> few(List<ElementChain> found) {
    List<ElementChain> few = new ArrayList<>();
    found.sort(Comparator.comparing(chain -> isWritten(chain) ? 0 : 1));
    int values = 0;
    for (ElementChain chain : found) {
      values += chain.carried().size();
      if (values <= MOST_VALUES) {
        few.add(chain);
      }
    }
    return few;
  }

  /** Whether it is known which arrays an operation may touch. */
  private static boolean isKnown(Op op) {
    if (op instanceof MemoryOp || isFrame(op)) {
      return !(op instanceof MemoryOp.NewObject);
    }
    boolean isOpen = op instanceof Op.Opaque && op.operands().stream().anyMatch(Value::isMemory);
    return !isOpen
        && !(op instanceof ControlOp.Guard)
        && (op instanceof ControlOp || op.effect().compareTo(Op.Effect.WRITE) < 0);
  }

  /** Whether an operation opens or closes a frame of the tape. */
  static boolean isFrame(Op op) {
    return op instanceof Op.TapeMark || op instanceof Op.TapeRelease;
  }

  private Optional<ElementChain> chain(Value array, Map<Op, Integer> places) {
    List<Integer> distances = new ArrayList<>();
    if (places.values().stream().allMatch(d -> d != null)) {
      distances.addAll(new TreeSet<>(places.values()));
    }
    int size = distances.size();
    if (size < 2
        || size > MOST_DISTANCES
        || distances.get(size - 1) - distances.get(0) != size - 1
        || !((ArrayType) array.type()).element().isFloating()) {
      return Optional.empty();
    }
    if (counted.step() < 0) {
      Collections.reverse(distances);
    }
    boolean isOwn =
        arrays.isShadow(array) && places.keySet().stream().noneMatch(op -> op.span().isKnown());
    long written =
        places.entrySet().stream()
            .filter(e -> e.getKey() instanceof MemoryOp.Write)
            .map(Map.Entry::getValue)
            .distinct()
            .count();
    boolean isZero = isOwn && written > 0 && zeros.contains(array);
    ElementChain chain = new ElementChain(array, distances, places, isOwn && written > 1, isZero);
    boolean isPossible =
        all.stream().noneMatch(op -> interferes(op, chain))
            && (chain.isDelayed() || savesLoad(chain));
    return isPossible ? Optional.of(chain) : Optional.empty();
  }

  /** Whether an operation may touch elements of the array otherwise than the chain says. */
  private boolean interferes(Op op, ElementChain chain) {
    if (chain.has(op) || !(op instanceof MemoryOp) || op instanceof MemoryOp.Length) {
      return op instanceof MemoryOp.Store store
          && chain.has(op)
          && !store.value().type().equals(((ArrayType) chain.array().type()).element());
    }
    return !(op instanceof MemoryOp.Load && !chain.isDelayed())
        && op.operands().stream().anyMatch(v -> v.isMemory() && arrays.mayBeSame(v, chain.array()));
  }

  /** Whether the body loads an element that the iteration before has had. */
  private boolean savesLoad(ElementChain chain) {
    return chain.carried().stream()
        .anyMatch(
            d ->
                loop.body().ops().stream()
                    .filter(op -> chain.has(op) && chain.places().get(op).equals(d))
                    .findFirst()
                    .filter(op -> !(op instanceof MemoryOp.Store))
                    .isPresent());
  }

  private static boolean isWritten(ElementChain chain) {
    return chain.places().keySet().stream().anyMatch(MemoryOp.Write.class::isInstance);
  }

  /**
   * Whether the loop writes other arrays of the type, so that HotSpot would have to load anew what
   * it has loaded.
   */
  private boolean othersAreWritten(ElementChain chain) {
    return all.stream()
        .anyMatch(
            op ->
                op instanceof MemoryOp memory
                    && memory
                        .written()
                        .filter(a -> a.type().equals(chain.array().type()))
                        .isPresent());
  }
}
