package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Finds rows of the tape that come to rest at 0 again and again: a loop adds to some of their
 * elements, others take these and clear them, and so it goes in each iteration of the loop around.
 * Such are the adjoints of what each step of an integration computes anew. The first addition is a
 * store then, and nothing need be cleared.
 */
public final class RestingRows extends Rewriter {

  private final Scopes scopes;
  private final Facts facts;
  private final RowUses rows;
  private final RowLengths lengths;
  private final Set<Op> first = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Op> clears = Collections.newSetFromMap(new IdentityHashMap<>());

  private RestingRows(Function function) {
    this.scopes = Scopes.of(function);
    this.facts = Facts.of(function);
    this.rows = RowUses.of(function, scopes);
    this.lengths = new RowLengths(scopes, rows);
  }

  /** Returns a function that sets its rows anew; the same where an exception may be caught. */
  public static Function run(Function function) {
    if (function.body().hasGuards()) {
      return function;
    }
    RestingRows pass = new RestingRows(function);
    function
        .body()
        .walk()
        .filter(NewArray.class::isInstance)
        .forEach(op -> pass.find((NewArray) op));
    return pass.rewrite(function);
  }

  private void find(NewArray made) {
    Value row = made.result();
    if (made.storage() != Storage.TAPE_ZEROED || rows.isPassedOn(row)) {
      return;
    }
    List<Op> places = rows.scopeOf(row).map(s -> rows.touching(row, s)).orElse(List.of());
    if (places.size() > 1 && !scopes.mayLeave(places.get(0), places.get(places.size() - 1))) {
      RowRounds rounds = new RowRounds(facts);
      if (places.stream().allMatch(place -> follow(rounds, row, place)) && rounds.end()) {
        first.addAll(rounds.first());
        clears.addAll(rounds.clears());
      }
    }
  }

  /** Tells what an operation does with a row; returns whether the row may still come to rest. */
  private boolean follow(RowRounds rounds, Value row, Op place) {
    Optional<CountedLoop> loop = place instanceof Loop l ? plain(l, row) : Optional.empty();
    Set<IndexRange> ranges = new HashSet<>();
    for (Op use : rows.inside(place, row)) {
      Optional<IndexRange> range =
          use instanceof ElementAccess access ? range(access, place, loop) : Optional.empty();
      range.ifPresent(ranges::add);
      if (range.isEmpty() || !rounds.follow((ElementAccess) use, range.get())) {
        return false;
      }
    }
    return ranges.size() == 1;
  }

  /** A loop upwards that ends by its condition, and whose bound was there before a row. */
  private Optional<CountedLoop> plain(Loop loop, Value row) {
    return CountedLoop.of(loop, scopes)
        .filter(c -> c.comparison() == BasicOperator.LT && c.step() == 1)
        .filter(c -> scopes.exits(loop).size() == 1 && !scopes.leaves(loop))
        .filter(c -> scopes.of(row).isWithin(scopes.of(end(c).from())));
  }

  /** The bound of a loop: a value that it has in common with loops of the same bound, shifted. */
  private Facts.Shift end(CountedLoop loop) {
    Facts.Shift end = facts.position(loop.bound());
    return new Facts.Shift(lengths.origin(end.from()), end.distance());
  }

  /** The elements that an access touches, one in each iteration if it stands in a loop. */
  private Optional<IndexRange> range(ElementAccess access, Op place, Optional<CountedLoop> loop) {
    return access == place
        ? CountedLoop.literal(access.index(), scopes).map(IndexRange::of)
        : loop.filter(c -> scopes.isInBody(access, c.loop())).flatMap(c -> range(access, c));
  }

  private Optional<IndexRange> range(ElementAccess access, CountedLoop loop) {
    Optional<Integer> start = CountedLoop.literal(loop.start(), scopes);
    Optional<Integer> distance = new LoopIndex(loop.induction(), facts).distance(access.index());
    Facts.Shift end = end(loop);
    return start.isPresent() && distance.isPresent()
        ? Optional.of(
            new IndexRange(start.get(), Optional.of(end.from()), end.distance())
                .moved(distance.get()))
        : Optional.empty();
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof Accumulate sum && first.contains(op)) {
      out.add(new Store(sum.array(), sum.index(), sum.value(), SourceSpan.NONE));
    } else if (!clears.contains(op)) {
      super.rewrite(op, out);
    }
  }
}
