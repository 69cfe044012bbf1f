package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Copies a slice as a block where a loop keeps {@code a[i - 1]} in the {@code i}-th place of a row,
 * and lets the loop read the row: HotSpot (before JDK 21) makes vectors of loops only where all
 * arrays have the same index.
 */
public final class KeptSlices extends Rewriter {

  private final Scopes scopes;
  private final Facts facts;
  private final RowUses rows;
  private final ArrayOrigins arrays;

  private KeptSlices(Function function, List<DerivativeArray> params) {
    this.scopes = Scopes.of(function);
    this.arrays = ArrayOrigins.of(function, params);
    this.rows = RowUses.of(function, scopes);
    this.facts = Facts.of(function);
  }

  /** An element that a loop loads and keeps in a row of the tape. */
  private record Slice(MemoryOp.Load load, int distance, MemoryOp.Store store) {}

  /**
   * Returns a function that copies the slices that it keeps.
   *
   * @param params the arrays that it is given
   */
  public static Function run(Function function, List<DerivativeArray> params) {
    return new KeptSlices(function, params).rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    super.rewrite(op, out);
    if (op instanceof Loop original) {
      PlainLoop.of(original, scopes)
          .ifPresent(
              plain -> {
                List<Slice> slices = slices(plain);
                if (!slices.isEmpty()) {
                  Loop loop = (Loop) out.remove(out.size() - 1);
                  out.addAll(plain.ifRuns((inside, end) -> copy(slices, plain, end, inside)));
                  out.add(reading(loop, slices));
                }
              });
    }
  }

  /** The slices that a loop keeps; none unless all else that it uses is indexed by its counter. */
  private List<Slice> slices(PlainLoop loop) {
    List<Slice> slices = new ArrayList<>();
    for (MemoryOp.ElementAccess access : loop.accesses()) {
      Optional<PlainLoop.Element> element = loop.element(access, facts);
      if (element.filter(e -> e.distance() == 0).isEmpty()) {
        Optional<Slice> slice =
            element.isPresent() && access instanceof MemoryOp.Load load
                ? kept(loop, load, element.get().distance())
                : Optional.empty();
        if (slice.isEmpty()) {
          return List.of();
        }
        slices.add(slice.get());
      }
    }
    return slices;
  }

  private Optional<Slice> kept(PlainLoop loop, MemoryOp.Load load, int distance) {
    return loop.accesses().stream()
        .filter(MemoryOp.Store.class::isInstance)
        .map(MemoryOp.Store.class::cast)
        .filter(s -> s.value() == load.result() && isOwn(s, loop))
        .filter(s -> isInside(load.array(), distance, loop) && isUnwritten(load.array(), loop))
        .map(s -> new Slice(load, distance, s))
        .findFirst();
  }

  /** Whether a store is all that a loop does with a row for kept values. */
  private boolean isOwn(MemoryOp.Store store, PlainLoop loop) {
    return rows.isRow(store.array())
        && loop.accesses().stream()
            .noneMatch(a -> a != store && arrays.mayBeSame(a.array(), store.array()));
  }

  private boolean isUnwritten(Value array, PlainLoop loop) {
    return loop.accesses().stream()
        .filter(a -> !(a instanceof MemoryOp.Load))
        .noneMatch(a -> arrays.mayBeSame(a.array(), array));
  }

  /** Whether no index of a slice can be out of bounds. */
  private boolean isInside(Value array, int distance, PlainLoop loop) {
    Facts.Shift end = facts.position(loop.counted().bound());
    return loop.start() + distance >= 0
        && length(array, end.from())
            .filter(length -> length.from() == end.from())
            .filter(length -> (long) end.distance() + distance <= length.distance())
            .isPresent();
  }

  /** The length of an array, if it is made here, or the given value is that. */
  private Optional<Facts.Shift> length(Value array, Value asked) {
    return scopes.definition(asked).orElse(null) instanceof MemoryOp.Length l && l.array() == array
        ? Optional.of(new Facts.Shift(asked, 0))
        : rows.allocation(array).map(made -> facts.position(made.dimensions().get(0)));
  }

  /** Copies slices for a loop that will run up to the given bound. */
  private static void copy(List<Slice> slices, PlainLoop loop, Value end, Builder out) {
    Value length = loop.length(end, out);
    for (Slice slice : slices) {
      out.add(
          new MemoryOp.CopyInto(
              slice.load().array(),
              out.constant(loop.start() + slice.distance()),
              slice.store().array(),
              loop.counted().start(),
              length,
              SourceSpan.NONE));
    }
  }

  /** The loop that reads what was copied. */
  private static Loop reading(Loop loop, List<Slice> slices) {
    List<Op> ops = new ArrayList<>(loop.body().ops());
    for (Slice slice : slices) {
      List<Value> element = List.of(slice.store().array(), loop.params().get(0));
      ops.removeIf(slice.store()::equals);
      ops.replaceAll(op -> op.equals(slice.load()) ? op.with(element, op.results()) : op);
    }
    Region body = new Region(ops, loop.body().terminator());
    return (Loop) loop.with(loop.inits(), loop.results(), List.of(loop.header(), body));
  }
}
