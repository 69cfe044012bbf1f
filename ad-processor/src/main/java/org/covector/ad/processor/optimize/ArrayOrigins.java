package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Allocation;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/**
 * Tells the arrays of a derivative apart: those of the original, their shadows, and those that the
 * derivative makes for itself.
 */
final class ArrayOrigins {

  private final Map<Value, DerivativeArray> params = new IdentityHashMap<>();
  private final Map<Value, Op> definitions = new IdentityHashMap<>();
  private final Set<Value> shared = Collections.newSetFromMap(new IdentityHashMap<>());
  private final TapeRows rows;

  private ArrayOrigins(Function function) {
    this.rows = TapeRows.of(function);
  }

  static ArrayOrigins of(Function function, List<DerivativeArray> params) {
    ArrayOrigins origins = new ArrayOrigins(function);
    params.forEach(p -> origins.params.put(p.array(), p));
    origins.visit(function.body());
    return origins;
  }

  private void visit(Region region) {
    for (Op op : region.ops()) {
      op.results().forEach(r -> definitions.put(r, op));
      Optional<Value> base = base(op);
      op.operands().stream().filter(v -> base.isEmpty() || base.get() != v).forEach(shared::add);
      op.regions().forEach(this::visit);
    }
    shared.addAll(region.terminator().operands());
  }

  /** The array that an operation uses for nothing but its elements or its length. */
  private static Optional<Value> base(Op op) {
    return op instanceof MemoryOp.Load load
        ? Optional.of(load.array())
        : op instanceof MemoryOp.Length length
            ? Optional.of(length.array())
            : op instanceof MemoryOp.TableRow row
                ? Optional.of(row.table())
                : op instanceof MemoryOp memory ? memory.written() : Optional.empty();
  }

  /** Returns whether two references may be the same array. */
  boolean mayBeSame(Value a, Value b) {
    if (a == b || !a.type().equals(b.type())) {
      return a == b;
    }
    Optional<DerivativeArray> first = given(a);
    Optional<DerivativeArray> second = given(b);
    if (first.isPresent() && second.isPresent()) {
      return first.get().family().equals(second.get().family());
    }
    boolean differ =
        isHidden(a)
            || isHidden(b)
            || (isMade(a) && (isMade(b) || params.containsKey(b)))
            || (isMade(b) && params.containsKey(a));
    return !differ && rows.mayBeSame(a, b);
  }

  /** The parameter that an array is, or is a row of. */
  private Optional<DerivativeArray> given(Value array) {
    return definitions.get(array) instanceof MemoryOp.Load load
        ? given(load.array())
        : Optional.ofNullable(params.get(array));
  }

  private boolean isMade(Value array) {
    return definitions.get(array) instanceof Allocation;
  }

  /** Whether an array is made here, and no other value is a reference to it. */
  private boolean isHidden(Value array) {
    return definitions.get(array) instanceof NewArray && !shared.contains(array);
  }

  /**
   * Returns whether only the derivative itself knows what an array holds until it returns: a
   * shadow, or a row of the tape.
   */
  boolean isShadow(Value array) {
    return given(array).flatMap(DerivativeArray::primal).isPresent()
        || (definitions.get(array) instanceof Allocation made
            && (made.usesTape() || !made.span().isKnown()));
  }

  /** Returns whether two arrays have the same length: they are the same, or one is a shadow. */
  boolean areAlike(Value a, Value b) {
    return a == b || root(a) == root(b);
  }

  private Value root(Value array) {
    return Optional.ofNullable(params.get(array)).flatMap(DerivativeArray::primal).orElse(array);
  }

  /** Returns whether an operation makes an array of zeros. */
  static boolean isZeroed(NewArray array) {
    boolean isUndefined = array.storage() == Storage.TAPE || array.storage() == Storage.TAPE_TABLE;
    return !isUndefined && array.dimensions().size() == 1;
  }
}
