package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.CopyInto;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.MemoryOp.Write;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Moves {@code aBar[i - 1] = v} and {@code aBar[i - 1] += v} out of a loop whose other indices are
 * {@code i}: the loop leaves {@code v} in the row of a kept value that it has just read for the
 * last time, and the row is copied to the other place afterwards, or added there. HotSpot then
 * makes vectors of the loop, which is loop distribution (Allen and Kennedy, "Optimizing Compilers
 * for Modern Architectures", section 2.4).
 */
public final class ShiftedWrites extends Rewriter {

  private final Scopes scopes;
  private final Facts facts;
  private final RowUses rows;
  private final ArrayOrigins arrays;

  private ShiftedWrites(Function function, List<DerivativeArray> params) {
    this.scopes = Scopes.of(function);
    this.arrays = ArrayOrigins.of(function, params);
    this.rows = RowUses.of(function, scopes);
    this.facts = Facts.of(function);
  }

  /**
   * A write to the element at a distance from the counter, a store or an addition.
   *
   * @param row holds what is written
   */
  private record Moved(ElementAccess write, int distance, Value row) {

    Value array() {
      return write.array();
    }

    Value value() {
      return ((Write) write).value();
    }

    boolean isSumAbove() {
      return write instanceof Accumulate && distance > 0;
    }
  }

  /**
   * Returns a function whose loops leave what they write at other places to what follows them.
   *
   * @param params the arrays that it is given
   */
  public static Function run(Function function, List<DerivativeArray> params) {
    return new ShiftedWrites(function, params).rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    super.rewrite(op, out);
    if (op instanceof Loop original) {
      Optional<PlainLoop> plain = PlainLoop.of(original, scopes);
      List<Moved> moved = plain.map(this::moved).orElse(List.of());
      if (!moved.isEmpty()) {
        Loop loop = (Loop) out.remove(out.size() - 1);
        out.add(leaving(loop, moved));
        out.addAll(afterwards(plain.get(), moved));
      }
    }
  }

  /** The writes that a loop can leave to others; none unless something is left to be done. */
  private List<Moved> moved(PlainLoop loop) {
    List<ElementAccess> plain = new ArrayList<>();
    List<ElementAccess> shifted = new ArrayList<>();
    for (ElementAccess access : loop.accesses()) {
      Optional<Integer> distance = loop.element(access, facts).map(PlainLoop.Element::distance);
      if (distance.filter(d -> d == 0).isPresent()) {
        plain.add(access);
      } else if (distance.isPresent() && access instanceof Write && isApart(access, loop)) {
        shifted.add(access);
      } else {
        return List.of();
      }
    }
    return plain.stream().allMatch(Load.class::isInstance)
        ? List.of()
        : withRows(shifted, plain, loop);
  }

  /** Whether a derivative writes elements of an array that a loop does not use otherwise. */
  private boolean isApart(ElementAccess write, PlainLoop loop) {
    return !write.span().isKnown()
        && loop.accesses().stream()
            .noneMatch(a -> a != write && arrays.mayBeSame(a.array(), write.array()));
  }

  /** Finds a row for each write; none where there are not enough. */
  private List<Moved> withRows(
      List<ElementAccess> writes, List<ElementAccess> plain, PlainLoop loop) {
    List<Load> spent =
        plain.stream()
            .filter(Load.class::isInstance)
            .map(Load.class::cast)
            .filter(load -> rows.isLast(load, loop.loop()))
            .toList();
    List<Moved> moved = new ArrayList<>();
    for (int i = 0; i < Math.min(writes.size(), spent.size()); i++) {
      Load load = spent.get(i);
      ElementAccess write = writes.get(i);
      if (scopes.order(load) < scopes.order(write)
          && write.array().type().equals(load.array().type())) {
        int distance = loop.element(write, facts).orElseThrow().distance();
        moved.add(new Moved(write, distance, load.array()));
      }
    }
    return moved.size() == writes.size() ? moved : List.of();
  }

  /**
   * The loop that leaves what is to be written in the rows. It has been copied, so that a write is
   * found by its operands: there is no other one into its array.
   */
  private static Loop leaving(Loop loop, List<Moved> moved) {
    Value counter = loop.params().get(0);
    List<Op> ops = new ArrayList<>(loop.body().ops());
    for (Moved m : moved) {
      Store store = new Store(m.row(), counter, m.value(), SourceSpan.NONE);
      ops.replaceAll(
          op -> op.operands().equals(m.write().operands()) && op instanceof Write ? store : op);
    }
    Region body = new Region(ops, loop.body().terminator());
    return (Loop) loop.with(loop.inits(), loop.results(), List.of(loop.header(), body));
  }

  /** What follows the loop: the writes, from the rows. */
  private static List<Op> afterwards(PlainLoop loop, List<Moved> moved) {
    Builder out = new Builder();
    moved.stream().filter(Moved::isSumAbove).forEach(m -> addAbove(m, loop, out));
    List<Moved> others = moved.stream().filter(m -> !m.isSumAbove()).toList();
    if (!others.isEmpty()) {
      out.addAll(loop.ifRuns((inside, end) -> others.forEach(m -> write(m, loop, end, inside))));
    }
    return out.ops();
  }

  /** Adds what is in a row to elements above: the row may end before these do. */
  private static void addAbove(Moved m, PlainLoop loop, Builder out) {
    Loops.ascending(
        out,
        loop.counted().start(),
        loop.counted()::boundBefore,
        (body, i) -> {
          Value value = body.load(m.row(), i, "");
          body.accumulate(m.array(), body.add(i, body.constant(m.distance())), value);
        });
  }

  /** Writes what is in a row, after a loop that has run up to the given bound. */
  private static void write(Moved m, PlainLoop loop, Value end, Builder out) {
    boolean isSum = m.write() instanceof Accumulate;
    Value to = out.constant(loop.start() + m.distance());
    out.add(
        new CopyInto(
            m.row(),
            loop.counted().start(),
            isSum ? m.row() : m.array(),
            to,
            loop.length(end, out),
            SourceSpan.NONE));
    if (isSum) {
      Loops.ascending(
          out,
          to,
          header -> header.sub(end, header.constant(-m.distance())),
          (body, i) -> body.accumulate(m.array(), i, body.load(m.row(), i, "")));
    }
  }
}
