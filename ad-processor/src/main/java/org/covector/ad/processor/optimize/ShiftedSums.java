package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Moves {@code aBar[i - 1] += v} out of a loop whose other indices are {@code i}, into one after
 * it: the loop leaves {@code v} in the row of a kept value that it has just read for the last time.
 * HotSpot then makes vectors of what stays, which is loop distribution (Allen and Kennedy,
 * "Optimizing Compilers for Modern Architectures", section 2.4).
 */
public final class ShiftedSums extends Rewriter {

  private final Scopes scopes;
  private final Facts facts;
  private final RowUses rows;
  private final ArrayOrigins arrays;

  private ShiftedSums(Function function, List<DerivativeArray> params) {
    this.scopes = Scopes.of(function);
    this.arrays = ArrayOrigins.of(function, params);
    this.rows = RowUses.of(function, scopes);
    this.facts = Facts.of(function);
  }

  /** A sum at another place than the counter, and the row that holds what it adds. */
  private record Moved(Accumulate sum, Value row) {}

  /**
   * Returns a function whose loops have their sums at other places in loops of their own.
   *
   * @param params the arrays that it is given
   */
  public static Function run(Function function, List<DerivativeArray> params) {
    return new ShiftedSums(function, params).rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    super.rewrite(op, out);
    if (op instanceof Loop original) {
      List<Moved> moved = PlainLoop.of(original, scopes).map(this::moved).orElse(List.of());
      if (!moved.isEmpty()) {
        Loop loop = (Loop) out.remove(out.size() - 1);
        out.add(leaving(loop, moved));
        out.add(adding(loop, moved));
      }
    }
  }

  /** The sums that a loop can leave to another one; none unless something is left to be done. */
  private List<Moved> moved(PlainLoop loop) {
    List<Op> plain = new ArrayList<>();
    List<Accumulate> shifted = new ArrayList<>();
    for (ElementAccess access : loop.accesses()) {
      Optional<PlainLoop.Element> element = loop.element(access, facts);
      if (element.filter(e -> e.distance() == 0).isPresent()) {
        plain.add(access);
      } else if (element.isPresent() && access instanceof Accumulate sum && isApart(sum, loop)) {
        shifted.add(sum);
      } else {
        return List.of();
      }
    }
    return plain.stream().allMatch(Load.class::isInstance)
        ? List.of()
        : withRows(shifted, plain, loop);
  }

  /** Whether a loop does nothing else with the array of a sum. */
  private boolean isApart(Accumulate sum, PlainLoop loop) {
    return loop.accesses().stream()
        .noneMatch(a -> a != sum && arrays.mayBeSame(a.array(), sum.array()));
  }

  /** Finds a row for each sum; none where there are not enough. */
  private List<Moved> withRows(List<Accumulate> sums, List<Op> plain, PlainLoop loop) {
    List<Load> spent =
        plain.stream()
            .filter(Load.class::isInstance)
            .map(Load.class::cast)
            .filter(load -> rows.isLast(load, loop.loop()))
            .toList();
    List<Moved> moved = new ArrayList<>();
    for (int i = 0; i < Math.min(sums.size(), spent.size()); i++) {
      Load load = spent.get(i);
      Accumulate sum = sums.get(i);
      if (scopes.order(load) < scopes.order(sum)
          && sum.value().type().equals(load.result().type())) {
        moved.add(new Moved(sum, load.array()));
      }
    }
    return moved.size() == sums.size() ? moved : List.of();
  }

  /** The loop that leaves what is to be added in the rows. */
  private static Loop leaving(Loop loop, List<Moved> moved) {
    Value counter = loop.params().get(0);
    List<Op> ops = new ArrayList<>(loop.body().ops());
    for (Moved m : moved) {
      ops.replaceAll(
          op ->
              op.operands().equals(m.sum().operands()) && op instanceof Accumulate
                  ? new Store(m.row(), counter, m.sum().value(), SourceSpan.NONE)
                  : op);
    }
    Region body = new Region(ops, loop.body().terminator());
    return (Loop) loop.with(loop.inits(), loop.results(), List.of(loop.header(), body));
  }

  /** The loop that adds what is in the rows. */
  private static Loop adding(Loop loop, List<Moved> moved) {
    Builder body = new Builder();
    body.addAll(counting(loop, moved));
    for (Moved m : moved) {
      Value value = body.load(m.row(), loop.params().get(0), "");
      body.accumulate(m.sum().array(), m.sum().index(), value);
    }
    Op sums =
        loop.with(
            loop.inits(),
            loop.results(),
            List.of(loop.header(), body.end(loop.body().terminator())));
    Region copy =
        Rewriter.clone(
            new Region(List.of(sums), loop.body().terminator()), new IdentityHashMap<>());
    return (Loop) copy.ops().get(0);
  }

  /** The operations that compute the indices of the sums, and what the counter is next. */
  private static List<Op> counting(Loop loop, List<Moved> moved) {
    List<Value> needed = new ArrayList<>(loop.body().terminator().operands());
    moved.forEach(m -> needed.add(m.sum().index()));
    return loop.body().slice(needed);
  }
}
