package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.Fill;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Leaves out the zeros of a row of the tape where the next loop that touches the row goes through
 * all of its elements, and adds to each before anything else: it stores then. Nor is an element
 * cleared that is not used again.
 */
public final class ClearedRows extends Rewriter {

  private final Scopes scopes;
  private final Facts facts;
  private final SpentElements spent;
  private final RowUses rows;
  private final RowLengths lengths;
  private final Set<Op> needless = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Op, Op> changed = new IdentityHashMap<>();

  private ClearedRows(Function function) {
    this.scopes = Scopes.of(function);
    this.facts = Facts.of(function);
    this.rows = RowUses.of(function, scopes);
    this.lengths = new RowLengths(scopes, rows);
    this.spent = new SpentElements(scopes, facts, rows);
  }

  /** Returns a function without needless zeros; the same where an exception may be caught. */
  public static Function run(Function function) {
    if (function.body().hasGuards()) {
      return function;
    }
    ClearedRows pass = new ClearedRows(function);
    function.body().walk().forEach(pass::find);
    return pass.rewrite(function);
  }

  private void find(Op op) {
    if (op instanceof Fill fill && isZero(fill) && isRow(fill.array()) && isOwn(fill)) {
      first(fill, fill.array(), fill.bounds().get(1)).ifPresent(access -> drop(fill, access));
    } else if (op instanceof NewArray row && isRow(row.result())) {
      needless.addAll(spent.clears(row.result()));
      if (row.storage() == Storage.TAPE_ZEROED) {
        first(row, row.result(), row.dimensions().get(0)).ifPresent(access -> leave(row, access));
      }
    }
  }

  private boolean isZero(Fill fill) {
    return fill.bounds().size() == 2
        && CountedLoop.literal(fill.bounds().get(0), scopes).filter(from -> from == 0).isPresent()
        && facts.is(fill.value(), 0);
  }

  /** Whether an array is a row of the tape that nobody else can see. */
  private boolean isRow(Value array) {
    return rows.allocation(array).filter(NewArray::usesTape).isPresent() && !rows.isPassedOn(array);
  }

  /**
   * Whether the bounds of what is filled need no check: those of a row of the derivative's own, or
   * the length of an array that the method makes.
   */
  private boolean isOwn(Fill fill) {
    NewArray row = rows.allocation(fill.array()).orElseThrow();
    return row.storage() != Storage.TAPE_EXACT
        || lengths.areSame(fill.bounds().get(1), row.dimensions().get(0));
  }

  private void drop(Fill fill, Op access) {
    needless.add(fill);
    store(access);
  }

  private void leave(NewArray row, Op access) {
    changed.put(row, new NewArray(row.result(), row.dimensions(), Storage.TAPE, row.span()));
    store(access);
  }

  private void store(Op access) {
    if (access instanceof Accumulate sum) {
      changed.put(sum, new Store(sum.array(), sum.index(), sum.value(), SourceSpan.NONE));
    }
  }

  /** The operation of a loop that sets or adds to each element of a row, before all others. */
  private Optional<Op> first(Op zeros, Value row, Value length) {
    Optional<Op> next = rows.next(zeros, row).filter(op -> !scopes.mayLeave(zeros, op));
    return next.orElse(null) instanceof Loop loop && goesThrough(loop, length)
        ? first(row, loop)
        : Optional.empty();
  }

  /** Whether a loop goes through all indices below a length, upwards. */
  private boolean goesThrough(Loop loop, Value length) {
    return scopes.continues(loop).size() == 1
        && scopes.exits(loop).size() == 1
        && !scopes.leaves(loop)
        && CountedLoop.of(loop, scopes)
            .filter(c -> c.step() == 1 && !c.isInclusive())
            .filter(c -> c.startsAtZero(scopes))
            .filter(c -> lengths.areSame(c.bound(), length))
            .isPresent();
  }

  private Optional<Op> first(Value row, Loop loop) {
    Op first = rows.touching(row, scopes.inside(loop, 0)).get(0);
    return spent.isElementwise(loop, row) && (first instanceof Accumulate || first instanceof Store)
        ? Optional.of(first)
        : Optional.empty();
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (!needless.contains(op)) {
      super.rewrite(changed.getOrDefault(op, op), out);
    }
  }
}
