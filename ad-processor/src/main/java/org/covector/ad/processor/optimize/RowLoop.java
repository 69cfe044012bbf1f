package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * A counted loop whose iterations may be interleaved: straight code and counted loops in turn,
 * which load, compute, store, and add to adjoints, and do nothing else. The same stretch of several
 * iterations may run before the next one of any of them, since what an iteration hands on is known
 * by the time the next one asks for it.
 */
final class RowLoop {

  /** What the straight code of an iteration may compute, so that four of them stay short. */
  private static final int OPERATIONS = 64;

  /** What the processor may do in a step while it waits for a sum, and still have time for more. */
  private static final int STEP = 8;

  /** Inner loops of fewer steps are unrolled anyway. */
  private static final int SHORT = 8;

  /** Four times as many sums run side by side without leaving the registers. */
  private static final int SUMS = 2;

  private final CountedLoop counted;
  private final Scopes scopes;
  private final Scope inside;
  private final List<CountedLoop> inner = new ArrayList<>();

  private RowLoop(CountedLoop counted, Scopes scopes) {
    this.counted = counted;
    this.scopes = scopes;
    this.inside = scopes.inside(counted.loop(), 0);
  }

  /** Recognises such a loop. */
  static Optional<RowLoop> of(Loop loop, Scopes scopes) {
    return CountedLoop.of(loop, scopes)
        .filter(RowLoop::countsUp)
        .map(counted -> new RowLoop(counted, scopes))
        .filter(RowLoop::isInterleavable);
  }

  private static boolean countsUp(CountedLoop loop) {
    return loop.step() == 1 && loop.comparison() == BasicOperator.LT;
  }

  /** Returns the loop. */
  Loop loop() {
    return counted.loop();
  }

  /** Returns how it counts. */
  CountedLoop counted() {
    return counted;
  }

  /** Returns the inner loop that an operation stands in; none for straight code. */
  Optional<CountedLoop> around(Op op) {
    return inner.stream()
        .filter(i -> scopes.of(op).isWithin(scopes.inside(i.loop(), 0)))
        .findFirst();
  }

  /** Returns its inner loops. */
  List<CountedLoop> inner() {
    return Collections.unmodifiableList(inner);
  }

  /** Returns its inner loop of that identity. */
  CountedLoop inner(Loop loop) {
    return inner.stream().filter(i -> i.loop() == loop).findFirst().orElseThrow();
  }

  /** Returns the bound of the inner loop that a value counts. */
  Optional<Value> bound(Value counter) {
    return inner.stream().filter(i -> i.induction() == counter).map(CountedLoop::bound).findFirst();
  }

  /** Returns the operations of an iteration, those of the header first. */
  List<Op> ops() {
    return Stream.concat(loop().header().ops().stream(), loop().body().ops().stream()).toList();
  }

  /** Returns what an iteration hands on by each parameter. */
  List<Value> next() {
    return loop().body().terminator().operands();
  }

  /** Returns whether a value is the same in all iterations and there before the loop. */
  boolean isOutside(Value value) {
    return !scopes.of(value).isWithin(inside);
  }

  /**
   * Returns whether a value is the same in all iterations that have rows of equal lengths, perhaps
   * computed anew in each.
   */
  private boolean isFixed(Value value) {
    Op op = scopes.definition(value).orElse(null);
    return isOutside(value)
        || (op instanceof MemoryOp.Length length && row(length.array()).isPresent())
        || (CountedLoop.isRepeatable(op) && op.operands().stream().allMatch(this::isFixed));
  }

  private boolean isInterleavable() {
    return loop().body().terminator() instanceof Terminator.Continue
        && scopes.exits(loop()).size() == 1
        && !scopes.leaves(loop())
        && loop().params().stream().allMatch(RowLoop::isScalar)
        && loop().header().ops().stream().allMatch(CountedLoop::isRepeatable)
        && loop().body().ops().stream().allMatch(op -> isStraight(op) || isInner(op))
        && handsOnInTime();
  }

  private static boolean isScalar(Value value) {
    return value.type() instanceof ScalarType;
  }

  private static boolean isStraight(Op op) {
    return CountedLoop.isRepeatable(op)
        || (op instanceof ElementAccess && !(op instanceof Store store && !isScalar(store.value())))
        || op instanceof Op.Remark
        || (op instanceof If && op.regions().stream().allMatch(RowLoop::isStraight));
  }

  private static boolean isStraight(Region region) {
    return region.terminator() instanceof Terminator.Yield
        && region.terminator().operands().stream().allMatch(RowLoop::isScalar)
        && region.ops().stream().allMatch(RowLoop::isStraight);
  }

  private boolean isInner(Op op) {
    if (!(op instanceof Loop loop)) {
      return false;
    }
    Optional<CountedLoop> count =
        CountedLoop.of(loop, scopes)
            .filter(RowLoop::countsUp)
            .filter(c -> isFixed(c.bound()))
            .filter(c -> literal(c.start()).filter(s -> s >= 0).isPresent());
    count.ifPresent(inner::add);
    return count.isPresent()
        && loop.body().terminator() instanceof Terminator.Continue
        && loop.params().stream().allMatch(RowLoop::isScalar)
        && loop.header().ops().stream().allMatch(CountedLoop::isRepeatable)
        && loop.body().ops().stream().allMatch(RowLoop::isStraight);
  }

  private Optional<Integer> literal(Value value) {
    return CountedLoop.literal(value, scopes);
  }

  /**
   * Whether what an iteration hands on is computed in the stretch that uses it in the next one, if
   * that is straight code, or in one before it.
   */
  private boolean handsOnInTime() {
    Map<Value, Integer> stretches = new IdentityHashMap<>();
    int stretch = 0;
    for (Op op : ops()) {
      boolean isLoop = op instanceof Loop;
      stretch += isLoop ? 1 : 0;
      for (Value result : op.results()) {
        stretches.put(result, stretch);
      }
      stretch += isLoop ? 1 : 0;
    }
    stretch = 0;
    for (Op op : ops()) {
      boolean isLoop = op instanceof Loop;
      stretch += isLoop ? 1 : 0;
      int last = isLoop ? stretch - 1 : stretch;
      for (Value used : ValueTable.free(List.of(op))) {
        int position = loop().params().indexOf(used);
        if (position >= 0 && position != counted.position()) {
          Value next = next().get(position);
          if (next != used && stretches.getOrDefault(next, 0) > last) {
            return false;
          }
        }
      }
      stretch += isLoop ? 1 : 0;
    }
    return IntStream.range(0, next().size())
        .allMatch(
            i ->
                next().get(i) == loop().params().get(i)
                    || !loop().params().contains(next().get(i)));
  }

  /**
   * Returns whether there may be four rows, each is summed up, with few sums side by side, and the
   * rest is little.
   */
  boolean isWorthwhile() {
    long operations =
        ops().stream()
            .filter(op -> !(op instanceof Loop))
            .flatMap(Op::walk)
            .filter(op -> !(op instanceof Op.Constant))
            .count();
    return operations <= OPERATIONS
        && literal(counted.bound()).filter(n -> n < JammedRows.ROWS).isEmpty()
        && inner.stream().allMatch(i -> i.loop().params().size() <= 1 + SUMS)
        && inner.stream().anyMatch(i -> isBrief(i) && (sumsUpRow(i) || addsToRow(i)));
  }

  /** Whether the steps of an inner loop are short, and may be many. */
  private boolean isBrief(CountedLoop loop) {
    List<Op> step = loop.loop().body().ops();
    return literal(loop.bound()).filter(n -> n < SHORT).isEmpty()
        && step.stream().filter(op -> op.results().stream().allMatch(this::changes)).count() <= STEP
        && step.stream().noneMatch(RowLoop::takesLong);
  }

  /** Whether the steps of an inner loop over the row wait for its sums. */
  private boolean sumsUpRow(CountedLoop loop) {
    return loop.loop().params().size() > 1
        && loop.loop().body().ops().stream()
            .anyMatch(op -> (op instanceof Load load && isOfRow(load)) || isOwn(op));
  }

  /** Whether an inner loop adds to the row what depends on another one, or the other way round. */
  private boolean addsToRow(CountedLoop loop) {
    List<ElementAccess> accesses =
        loop.loop().body().ops().stream()
            .filter(op -> op instanceof Load || op instanceof Accumulate)
            .map(ElementAccess.class::cast)
            .filter(access -> access.index() == loop.induction())
            .toList();
    return accesses.stream()
        .filter(Accumulate.class::isInstance)
        .anyMatch(
            sum ->
                accesses.stream()
                    .filter(Load.class::isInstance)
                    .anyMatch(load -> isOutside(load.array()) != isOutside(sum.array())));
  }

  /** Whether an operation uses a number that an iteration computes before its inner loops. */
  private boolean isOwn(Op op) {
    return op instanceof Op.Apply
        && op.operands().stream()
            .anyMatch(v -> v.type().isFloating() && scopes.of(v) == inside && changes(v));
  }

  /** Whether a value may be another one in each step of an inner loop. */
  private boolean changes(Value value) {
    return !value.isArray() && !(scopes.definition(value).orElse(null) instanceof Op.Constant);
  }

  private static boolean takesLong(Op op) {
    return op instanceof If
        || (op instanceof Op.Apply apply && apply.operator() instanceof LibraryFunction);
  }

  /** Returns whether a load is one of an element of the row that belongs to the iteration. */
  boolean isOfRow(Load load) {
    return row(load.array()).isPresent() && load.index() != counted.induction();
  }

  /** Returns the load by which an iteration gets a row of its own. */
  Optional<Load> row(Value array) {
    return scopes.definition(array).orElse(null) instanceof Load row
            && row.index() == counted.induction()
            && !isOutside(array)
        ? Optional.of(row)
        : Optional.empty();
  }

  /** Returns all operations of a kind in an iteration. */
  <T extends Op> Stream<T> all(Class<T> kind) {
    return ops().stream().flatMap(Op::walk).filter(kind::isInstance).map(kind::cast);
  }
}
