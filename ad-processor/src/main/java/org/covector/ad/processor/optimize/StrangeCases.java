package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.Write;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Leaves alone what an adjoint does that is 0 unless a sum is strange, as the adjoint of a
 * log-sum-exp's maximum is: what adds it to others moves into a conditional that asks whether the
 * sum is strange, and so does the loop that has looked for the place where to add it (partial dead
 * code elimination: J. Knoop, O. Rüthing, B. Steffen, PLDI 1994).
 */
final class StrangeCases extends Rewriter {

  private final Set<If> cancelled;
  private final Scopes scopes;
  private final Facts facts;
  private final ArrayOrigins arrays;
  private final RowUses uses;

  private StrangeCases(Function function, Set<If> cancelled, List<DerivativeArray> params) {
    this.cancelled = cancelled;
    this.scopes = Scopes.of(function);
    this.facts = Facts.of(function);
    this.arrays = ArrayOrigins.of(function, params);
    this.uses = RowUses.of(function, scopes);
  }

  /**
   * Returns a function that does in strange cases only what only they need.
   *
   * @param cancelled the conditionals that give an adjoint which is 0 unless a sum is strange, by a
   *     loop that is right in other cases, too
   * @param params the arrays that the function is given
   */
  static Function run(Function function, Set<If> cancelled, List<DerivativeArray> params) {
    return cancelled.isEmpty()
        ? function
        : new StrangeCases(function, cancelled, params).rewrite(function);
  }

  @Override
  public Region rewrite(Region region) {
    Region moved = region;
    for (Op op : region.ops()) {
      if (op instanceof If first && cancelled.contains(first)) {
        moved = new Tail(moved, first).moved().orElse(moved);
      }
    }
    return super.rewrite(moved);
  }

  /** Whether an operation may write an array. */
  private boolean mayWrite(Op op, Value array) {
    return op.walk()
        .anyMatch(
            inner ->
                inner instanceof MemoryOp memory
                    ? memory.written().filter(w -> arrays.mayBeSame(w, array)).isPresent()
                    : inner.regions().isEmpty()
                        && inner.effect().compareTo(Op.Effect.WRITE) >= 0
                        && inner.operands().stream().anyMatch(Value::isMemory));
  }

  private static Stream<Value> loaded(Stream<Op> ops) {
    return ops.flatMap(Op::walk).filter(Load.class::isInstance).map(op -> ((Load) op).array());
  }

  /** What follows from an adjoint in the region where it is computed. */
  private final class Tail {

    private final Region region;
    private final If first;
    private final int start;
    private int end;

    /** What moves, and the loops of which a copy goes with it. */
    private final Set<Op> parts = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Op> copied = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Value> conditions = new ArrayList<>();
    private final Set<Value> zeros = Collections.newSetFromMap(new IdentityHashMap<>());

    Tail(Region region, If first) {
      this.region = region;
      this.first = first;
      this.start = region.ops().indexOf(first);
    }

    Optional<Region> moved() {
      if (!collect() || !canMove()) {
        return Optional.empty();
      }
      List<Op> all = new ArrayList<>(region.ops().subList(0, end + 1));
      bringAlong();
      List<Op> strange = strange();
      all.removeIf(parts::contains);
      all.addAll(strange);
      all.addAll(region.ops().subList(end + 1, region.ops().size()));
      return Optional.of(new Region(all, region.terminator()));
    }

    /** Collects all that uses the adjoint, or what is computed from it. */
    private boolean collect() {
      zeros.addAll(first.results());
      conditions.add(first.condition());
      parts.add(first);
      for (int i = start + 1; i < region.ops().size(); i++) {
        Op op = region.ops().get(i);
        if (ValueTable.free(List.of(op)).stream().anyMatch(zeros::contains)) {
          if (!joins(op)) {
            return false;
          }
          parts.add(op);
          end = i;
        }
      }
      return end > start && region.terminator().operands().stream().noneMatch(zeros::contains);
    }

    /** Whether an operation has no effect where the adjoint is 0 and no condition holds. */
    private boolean joins(Op op) {
      if (op instanceof Accumulate sum) {
        return isZero(sum.value());
      }
      return op instanceof If choice
          && choice.regions().stream().allMatch(this::isIdle)
          && choice.results().stream().allMatch(result -> joins(choice, result));
    }

    private boolean isIdle(Region branch) {
      return branch.terminator() instanceof Terminator.Yield
          && branch.ops().stream()
              .allMatch(
                  op ->
                      op instanceof Accumulate sum
                          ? isZero(sum.value())
                          : (op instanceof Load || op instanceof Op.Remark || isPure(op))
                              && op.operands().stream().noneMatch(zeros::contains));
    }

    private boolean joins(If choice, Value result) {
      int position = choice.results().indexOf(result);
      Value then = choice.thenRegion().terminator().operands().get(position);
      Value otherwise = choice.elseRegion().terminator().operands().get(position);
      if (!result.type().isFloating() || !isZero(otherwise)) {
        return false;
      }
      if (!isZero(then)) {
        conditions.add(choice.condition());
      }
      return zeros.add(result);
    }

    private boolean isZero(Value value) {
      return zeros.contains(value) || facts.is(value, 0);
    }

    /** Whether all may be done where the last of it is done. */
    private boolean canMove() {
      List<Value> read = loaded(parts.stream()).distinct().toList();
      List<Value> written =
          parts.stream()
              .flatMap(Op::walk)
              .filter(Accumulate.class::isInstance)
              .map(op -> ((Accumulate) op).array())
              .toList();
      return region.ops().subList(start, end).stream()
          .filter(op -> !parts.contains(op))
          .flatMap(Op::walk)
          .allMatch(
              op ->
                  isKnown(op)
                      && !scopes.leaves(op)
                      && read.stream().noneMatch(array -> mayWrite(op, array))
                      && written.stream().noneMatch(array -> mayInterfere(op, array)));
    }

    private boolean isKnown(Op op) {
      return isPure(op)
          || op instanceof MemoryOp.ElementAccess
          || op instanceof MemoryOp.Length
          || op instanceof MemoryOp.Fill
          || op instanceof Op.Remark
          || op instanceof If
          || op instanceof Loop;
    }

    /** Whether it matters if an operation comes before or after sums onto an array. */
    private boolean mayInterfere(Op op, Value array) {
      boolean isOther = op instanceof Accumulate || op instanceof MemoryOp.Length;
      return !isOther
          && op instanceof MemoryOp
          && op.operands().stream().anyMatch(v -> v.isMemory() && arrays.mayBeSame(v, array));
    }

    /** Finds what nothing else needs. */
    private void bringAlong() {
      for (int i = end - 1; i >= 0; i--) {
        Op op = region.ops().get(i);
        if (isPure(op) && !mayThrow(op) && isNeededHere(op.results().get(0))) {
          parts.add(op);
        } else if (op instanceof Loop loop
            && loop.results().stream().anyMatch(this::isNeededHere)
            && isRepeatable(loop, i)) {
          copied.add(loop);
        }
      }
    }

    private boolean isNeededHere(Value value) {
      return !conditions.contains(value)
          && !uses.usesOf(value).isEmpty()
          && uses.isUsedBy(
              value,
              user ->
                  scopes.of(user).isWithin(scopes.of(first))
                      && parts.contains(scopes.holder(user, scopes.of(first))));
    }

    private boolean isRepeatable(Loop loop, int position) {
      List<Value> read = loaded(Stream.of(loop)).distinct().toList();
      return !scopes.leaves(loop)
          && loop.walk().allMatch(op -> isKnown(op) && !(op instanceof Write))
          && region.ops().subList(position + 1, end).stream()
              .noneMatch(op -> read.stream().anyMatch(array -> mayWrite(op, array)));
    }

    /** The conditional around all that moves. */
    private List<Op> strange() {
      Map<Value, Value> values = new IdentityHashMap<>();
      List<Op> inside = new ArrayList<>();
      for (Op op : region.ops().subList(0, end + 1)) {
        if (op == first) {
          inside.addAll(first.thenRegion().ops());
          values.put(first.results().get(0), first.thenRegion().terminator().operands().get(0));
        } else if (copied.contains(op)) {
          repeat((Loop) op, values, inside);
        } else if (parts.contains(op)) {
          inside.add(op);
        }
      }
      Region then = Rewriter.clone(new Region(inside, new Terminator.Yield(List.of())), values);
      Builder out = new Builder();
      Value condition =
          conditions.stream()
              .reduce((a, b) -> out.apply(BasicOperator.OR, ScalarType.BOOLEAN, a, b))
              .orElseThrow();
      Region otherwise = Builder.yielding(b -> List.of());
      out.add(new If(List.of(), condition, then, otherwise, SourceSpan.NONE));
      return out.ops();
    }

    private void repeat(Loop loop, Map<Value, Value> values, List<Op> out) {
      List<Value> needed = loop.results().stream().filter(this::isNeededHere).toList();
      Region copy =
          Rewriter.clone(
              new Region(List.of(loop), new Terminator.Yield(needed)), new IdentityHashMap<>());
      out.addAll(copy.ops());
      for (int i = 0; i < needed.size(); i++) {
        values.put(needed.get(i), copy.terminator().operands().get(i));
      }
    }
  }

  private static boolean mayThrow(Op op) {
    return op instanceof Op.Apply apply && apply.canThrow();
  }

  private static boolean isPure(Op op) {
    return op instanceof Op.Constant || op instanceof Op.Apply;
  }
}
