package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Takes a shadow from the tape where it is used first. One that is made beside its array in each
 * iteration of a loop, and put aside untouched for the same iteration of the reverse loop, is one
 * row that this loop takes before it begins, and each of its iterations clears.
 */
public final class LateShadows extends PresentArrays {

  private final Scopes scopes;
  private final RowUses rows;
  private final SpentElements spent;
  private final Map<Loop, List<Late>> late = new IdentityHashMap<>();
  private final Map<Load, Late> taken = new IdentityHashMap<>();
  private final Set<Op> needless = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A shadow that can be made late.
   *
   * @param length its length
   * @param array one of that length, where the length is not at hand before the loop
   * @param taken where a loop takes it
   * @param row stands for it in all iterations
   */
  private record Late(Value length, Optional<Value> array, Load taken, Value row) {}

  private LateShadows(Function function, List<DerivativeArray> params) {
    this.scopes = Scopes.of(function);
    this.rows = RowUses.of(function, scopes);
    this.spent = new SpentElements(scopes, Facts.of(function), rows);
    params.forEach(p -> p.primal().ifPresent(present::add));
    function.body().walk().filter(Load.class::isInstance).forEach(op -> find((Load) op));
  }

  /**
   * Returns a function that makes its shadows late.
   *
   * @param params the arrays that it is given
   */
  public static Function run(Function function, List<DerivativeArray> params) {
    return new LateShadows(function, params).rewrite(function);
  }

  private void find(Load load) {
    Optional<Loop> loop = rows.taking(load);
    List<Op> uses = loop.isPresent() ? rows.usesOf(load.array()) : List.of();
    if (uses.size() == 2
        && uses.get(0) instanceof Store aside
        && isUntouched(aside, loop.get())
        && isAlwaysTaken(load, loop.get())
        && !rows.isPassedOn(load.result())) {
      NewArray made = rows.allocation(aside.value()).orElseThrow();
      Value length = made.dimensions().get(0);
      Optional<Value> array = isAtHand(length, loop.get()) ? Optional.empty() : asked(length);
      if (isAtHand(array.orElse(length), loop.get())) {
        Late shadow = new Late(length, array, load, load.result().copy());
        needless.addAll(List.of(made, aside, scopes.definition(load.array()).orElseThrow()));
        late.computeIfAbsent(loop.get(), l -> new ArrayList<>()).add(shadow);
        needless.addAll(spent.clears(load.result()));
        taken.put(load, shadow);
      }
    }
  }

  /** Whether an operation puts a row of zeros aside, which nothing else uses, before a loop. */
  private boolean isUntouched(Store aside, Loop loop) {
    return rows.allocation(aside.value())
            .filter(made -> made.storage() == Storage.TAPE_ZEROED && isOfNumbers(made))
            .isPresent()
        && rows.isUsedBy(aside.value(), use -> use == aside)
        && scopes.of(aside) == scopes.of(aside.value())
        && scopes.order(aside) < scopes.order(loop);
  }

  /** Whether each iteration of a loop takes a row, so that it has been made if the loop runs. */
  private boolean isAlwaysTaken(Load load, Loop loop) {
    return loop.body().ops().stream()
        .findFirst()
        .filter(first -> scopes.of(first) == scopes.of(load) && !scopes.mayLeave(first, load))
        .isPresent();
  }

  private static boolean isOfNumbers(NewArray array) {
    return ((ArrayType) array.result().type()).element().isFloating();
  }

  private boolean isAtHand(Value value, Loop loop) {
    return scopes.of(loop).isWithin(scopes.of(value));
  }

  /** The array that has a length. */
  private Optional<Value> asked(Value length) {
    return scopes
        .definition(length)
        .filter(Length.class::isInstance)
        .map(definition -> ((Length) definition).array());
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (needless.contains(op)) {
      return;
    }
    if (op instanceof Loop loop && late.containsKey(loop)) {
      Builder before = new Builder();
      late.get(loop).forEach(shadow -> take(shadow, loop, before));
      out.addAll(before.ops());
    }
    if (op instanceof Load load && taken.containsKey(load)) {
      clear(taken.get(load), out);
      return;
    }
    super.rewrite(op, out);
    note(op);
  }

  private void take(Late shadow, Loop loop, Builder before) {
    Value length = length(shadow, loop, before);
    before.add(new NewArray(shadow.row(), List.of(length), Storage.TAPE, SourceSpan.NONE));
    replace(shadow.taken().result(), shadow.row());
  }

  /** The length of a row, which exists if the loop runs. */
  private Value length(Late shadow, Loop loop, Builder before) {
    boolean isKnown = shadow.array().isEmpty() && asked(shadow.length()).isPresent();
    if (isKnown || shadow.array().filter(present::contains).isPresent()) {
      return length(shadow, before);
    }
    CountedLoop counted = CountedLoop.of(loop, scopes).orElseThrow();
    Value runs = counted.runs(counted.boundBefore(before), before);
    return before
        .ifElse(
            runs,
            List.of(ScalarType.INT),
            then -> List.of(length(shadow, then)),
            otherwise -> List.of(otherwise.constant(0)))
        .get(0);
  }

  private static Value length(Late shadow, Builder out) {
    return shadow.array().map(out::length).orElse(shadow.length());
  }

  /** Clears the row in an iteration. */
  private void clear(Late shadow, List<Op> out) {
    Builder zeroes = new Builder();
    zeroes.clear(shadow.row(), zeroes.constant(0), length(shadow, zeroes));
    out.addAll(zeroes.ops());
  }
}
