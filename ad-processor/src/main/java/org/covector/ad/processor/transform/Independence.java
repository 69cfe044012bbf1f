package org.covector.ad.processor.transform;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.AliasClasses;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.OwnArrays;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.analysis.Stability;
import org.covector.ad.processor.analysis.Sums;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.optimize.Pass;

/**
 * Tells of which loops the iterations are coupled through sums alone: none reads a number that
 * another one writes. Their adjoints may be computed in any order, and each of them as soon as the
 * adjoints of the sums are known.
 */
final class Independence {

  private final Scopes scopes;
  private final Activity activity;
  private final AliasClasses aliases;
  private final Stability stability;
  private final Map<Object, ShadowTransform.ActiveCall> calls;
  private final Set<Pass> passes;
  private final Sums sums;
  private final OwnArrays own;
  private final Map<Loop, Boolean> independent = new IdentityHashMap<>();

  /**
   * Makes the analysis of a function.
   *
   * @param calls those of which the reverse sweep is a call, too, by their pairs
   */
  Independence(
      Function function,
      Scopes scopes,
      Sums sums,
      Activity activity,
      AliasClasses aliases,
      Stability stability,
      Map<Object, ShadowTransform.ActiveCall> calls,
      Set<Pass> passes) {
    this.scopes = scopes;
    this.activity = activity;
    this.aliases = aliases;
    this.stability = stability;
    this.calls = calls;
    this.passes = passes;
    this.sums = sums;
    this.own = new OwnArrays(function, scopes, aliases);
  }

  /** Returns whether the iterations of a loop are coupled through sums alone. */
  boolean of(Loop loop) {
    Boolean known = independent.get(loop);
    if (known == null) {
      known = isCoupledBySums(loop) && ops(loop).allMatch(op -> isUncoupled(op, loop));
      independent.put(loop, known);
    }
    return known;
  }

  /** Returns whether the adjoint of a loop does nothing unless adjoints come in by its sums. */
  boolean isSilent(Loop loop) {
    return of(loop) && ops(loop).noneMatch(this::hasFrame);
  }

  /**
   * Returns whether the iterations of a loop may be reversed in any order: where they are coupled
   * through sums alone, or each of them touches only elements at an index of its own; and where
   * none leaves anything on the stack of the tape, from which the last is taken first.
   */
  boolean isUnordered(CountedLoop loop) {
    return passes.contains(Pass.REORDER)
        && isCoupledBySums(loop.loop())
        && ops(loop.loop())
            .allMatch(
                op ->
                    (isUncoupledMeanwhile(op, loop.loop()) || isElementwise(op, loop.induction()))
                        && !hasFrame(op));
  }

  /**
   * Returns whether the iterations of a loop are not coupled, but for one number that each hands on
   * to the next and uses in one place alone, and none leaves anything on the stack of the tape.
   */
  boolean exceptFor(Value param, Loop loop) {
    return passes.contains(Pass.SELECT)
        && isStructured(loop)
        && uses(param, loop.body()) == 1
        && loop.params().stream().allMatch(p -> p == param || !isNumber(p))
        && ops(loop).allMatch(op -> isUncoupledMeanwhile(op, loop) && !hasFrame(op));
  }

  /** Whether an operation couples no iterations, though what it reads may be written later. */
  private boolean isUncoupledMeanwhile(Op op, Loop loop) {
    return isUncoupled(op, loop)
        || (op instanceof MemoryOp.Read read && stability.isUntouched(read, loop.label()));
  }

  /** In how many places a region uses a number for another one, or hands it on. */
  private long uses(Value number, Region region) {
    long count = region.terminator().operands().stream().filter(v -> v == number).count();
    for (Op op : region.ops()) {
      if (!isObserver(op)) {
        count += op.operands().stream().filter(v -> v == number).count();
      }
      for (Region inner : op.regions()) {
        count += uses(number, inner);
      }
    }
    return count;
  }

  /** Whether an operation, such as a comparison, gives nothing that has an adjoint. */
  private boolean isObserver(Op op) {
    return op instanceof Op.Apply && !isNumber(op.results().get(0));
  }

  private boolean hasFrame(Op op) {
    return op instanceof Op.Call call && calls.containsKey(call.pair());
  }

  private static Stream<Op> ops(Loop loop) {
    return loop.body().walk();
  }

  private static boolean isElementwise(Op op, Value induction) {
    return op instanceof MemoryOp.Load load
        ? load.index() == induction
        : op instanceof MemoryOp.Store store && store.index() == induction;
  }

  private boolean isCoupledBySums(Loop loop) {
    return isStructured(loop)
        && IntStream.range(0, loop.params().size()).allMatch(k -> isUncoupled(loop, k));
  }

  private boolean isStructured(Loop loop) {
    return scopes.continues(loop).size() == 1
        && scopes.exits(loop).size() == 1
        && !scopes.leaves(loop)
        && loop.test().exits().stream().allMatch(v -> !isNumber(v) || loop.params().contains(v));
  }

  private boolean isNumber(Value value) {
    return !value.isMemory() && activity.isActive(value);
  }

  private boolean isUncoupled(Loop loop, int position) {
    return !isNumber(loop.params().get(position)) || sums.isSum(loop, position);
  }

  private boolean isUncoupled(Op op, Loop loop) {
    if (op instanceof MemoryOp.Read read) {
      return !isNumber(read.result()) || stability.isRepeatable(read) || isOwn(read.base(), loop);
    } else if (op instanceof MemoryOp.Write write) {
      return isOwnOrConstant(write.base(), loop);
    } else if (op instanceof MemoryOp.NewArray array) {
      return isOwnOrConstant(array.result(), loop);
    } else if (op instanceof MemoryOp.NewObject object) {
      return isOwnOrConstant(object.result(), loop);
    } else if (op instanceof MemoryOp.Fill fill) {
      return isOwnOrConstant(fill.array(), loop);
    } else if (op instanceof MemoryOp.CopyInto copy) {
      return isOwnOrConstant(copy.target(), loop) && isStable(op, copy.source(), loop);
    } else if (op instanceof MemoryOp.Copy copy) {
      return isOwnOrConstant(copy.result(), loop) && isStable(op, copy.array(), loop);
    } else if (op instanceof Op.Call call && calls.containsKey(call.pair())) {
      return calls.get(call.pair()).onlySums();
    }
    boolean isOpen = op instanceof Op.Call || op instanceof Op.Opaque;
    return !(op instanceof ControlOp.Guard)
        && !(isOpen
            && Stream.concat(op.operands().stream(), op.results().stream())
                .anyMatch(v -> v.isMemory() && activity.isActive(v)));
  }

  private boolean isOwnOrConstant(Value array, Loop loop) {
    return !activity.isActive(array) || isOwn(array, loop);
  }

  private boolean isStable(Op op, Value array, Loop loop) {
    return isOwnOrConstant(array, loop) || stability.isStableAfter(op, array);
  }

  /** Returns whether an array is made in an iteration, and no other one knows it. */
  boolean isOwn(Value array, Loop loop) {
    return own.isOwn(aliases.of(array), loop);
  }
}
