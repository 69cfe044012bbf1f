package org.covector.ad.processor.analysis;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Finds {@code a[i] += v}: the store of what an element held, with something added, where nothing
 * writes in between. The adjoint of the element is the same before and after it.
 */
public final class InPlaceSums {

  /**
   * An element or a field.
   *
   * @param place the index, or the name of the field
   */
  private record Element(Value base, Object place) {}

  private final Sums sums;
  private final Map<Op, MemoryOp.Read> loads = new IdentityHashMap<>();
  private final Map<Op, Op> stores = new IdentityHashMap<>();

  private InPlaceSums(Sums sums) {
    this.sums = sums;
  }

  /** Looks at all stores of a function. */
  public InPlaceSums(Function function, Sums sums) {
    this(sums);
    visit(function.body());
  }

  /** Finds none. */
  public static InPlaceSums none(Sums sums) {
    return new InPlaceSums(sums);
  }

  private void visit(Region region) {
    Map<Element, MemoryOp.Read> known = new HashMap<>();
    for (Op op : region.ops()) {
      if (op instanceof MemoryOp.Read read) {
        known.put(element(read), read);
      } else if (op instanceof MemoryOp.Write write) {
        note(write, known.get(element(write)));
      }
      forget(op, known);
      op.regions().forEach(this::visit);
    }
  }

  private void note(MemoryOp.Write write, MemoryOp.Read read) {
    if (read != null && sums.adds(read.result(), write.value())) {
      loads.put(write, read);
      stores.put(read, write);
    }
  }

  private static void forget(Op op, Map<Element, MemoryOp.Read> known) {
    if (op instanceof MemoryOp.Write write) {
      Type written = write.base().type();
      known.keySet().removeIf(e -> e.base().type().equals(written));
    } else if (op.effect().compareTo(Op.Effect.WRITE) >= 0) {
      known.clear();
    }
  }

  private static Element element(MemoryOp op) {
    if (op instanceof MemoryOp.Load load) {
      return new Element(load.array(), load.index());
    } else if (op instanceof MemoryOp.Store store) {
      return new Element(store.array(), store.index());
    } else if (op instanceof MemoryOp.FieldLoad load) {
      return new Element(load.base(), load.field().name());
    }
    return op instanceof MemoryOp.FieldStore store
        ? new Element(store.base(), store.field().name())
        : new Element(op.operands().get(0), op);
  }

  /** Returns the load of what a store only adds to. */
  public Optional<MemoryOp.Read> load(MemoryOp.Write store) {
    return Optional.ofNullable(loads.get(store));
  }

  /** Returns whether all that a load is for is a store that adds to what it found. */
  public boolean isOfSum(MemoryOp.Read load) {
    return stores.containsKey(load);
  }
}
