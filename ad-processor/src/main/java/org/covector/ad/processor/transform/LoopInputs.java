package org.covector.ad.processor.transform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.analysis.SharedElements;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Finds the arrays of numbers from outside of a loop whose shadows its adjoint adds to, if all of
 * them are known where the loop begins, and smaller than the work of the loop.
 */
final class LoopInputs {

  private static final int FEW = 64;

  private final Scopes scopes;
  private final Activity activity;
  private final Independence independence;
  private final Set<Value> checked;
  private final SharedElements shared;

  /**
   * Makes the analysis of a function.
   *
   * @param checked the parameters of which those that are active arrays have been looked at once,
   *     when it was called
   */
  LoopInputs(Scopes scopes, Activity activity, Independence independence, Set<Value> checked) {
    this.scopes = scopes;
    this.activity = activity;
    this.independence = independence;
    this.checked = checked;
    this.shared = new SharedElements(scopes);
  }

  /**
   * Returns the arrays that a loop takes active numbers from.
   *
   * @param loop one whose iterations are coupled through sums alone
   * @return empty if it takes some from elsewhere, if the arrays may be larger than its work, or if
   *     it computes with active floats
   */
  Optional<Set<Value>> of(Loop loop) {
    Set<Value> arrays = new LinkedHashSet<>();
    for (Op op : (Iterable<Op>) loop.body().walk()::iterator) {
      if (Stream.concat(op.operands().stream(), op.results().stream())
          .anyMatch(this::isActiveFloat)) {
        return Optional.empty();
      } else if (op instanceof MemoryOp.Read read && isActiveNumber(read.result())) {
        Optional<Value> array = input(read, loop);
        if (array.isEmpty() && !independence.isOwn(read.base(), loop)) {
          return Optional.empty();
        }
        array.ifPresent(arrays::add);
      } else if (mayTakeUnseen(op, loop)) {
        return Optional.empty();
      }
    }
    return Optional.of(arrays);
  }

  /**
   * Whether a value is an active float, or memory of such: with an adjoint of 1 for the sum, which
   * may be great or small, their adjoints might not fit.
   */
  private boolean isActiveFloat(Value value) {
    return activity.isActive(value) && isFloat(value.type());
  }

  private static boolean isFloat(Type type) {
    return type instanceof ArrayType array ? isFloat(array.element()) : type == ScalarType.FLOAT;
  }

  private boolean isActiveNumber(Value value) {
    return !value.isMemory() && activity.isActive(value);
  }

  /** The array of numbers from outside of the loop that an element is loaded from. */
  private Optional<Value> input(MemoryOp.Read read, Loop loop) {
    return read instanceof MemoryOp.Load load
            && !scopes.of(load.array()).isWithin(scopes.inside(loop, 0))
            && shared.hasFewerValuesThanIterations(load.index(), loop)
            && (isBounded(load.array(), loop) || isOfCaller(load, loop))
        ? Optional.of(load.array())
        : Optional.empty();
  }

  /** Returns whether an array is known not to be null where a loop begins, used or not. */
  boolean isPresent(Value array) {
    return checked.contains(array)
        || scopes.definition(array).filter(LoopInputs::makesArray).isPresent();
  }

  /**
   * Whether to go through all of an array takes no more than what is done in any case: the method
   * makes it, as often as it runs the loop, or the loop goes through it.
   */
  private boolean isBounded(Value array, Loop loop) {
    return isGoneThrough(array, loop) || shared.isCountedTo(array, loop);
  }

  /**
   * Whether a loop that runs once in a call takes few elements of an array of the caller's, or goes
   * through it from its start to an end that is not always the same, most likely that of the array.
   */
  private boolean isOfCaller(MemoryOp.Load load, Loop loop) {
    return checked.contains(load.array())
        && scopes.of(loop).loop().isEmpty()
        && literal(load.index()).map(index -> index < FEW).orElseGet(() -> isWhole(load.index()));
  }

  private boolean isWhole(Value index) {
    return scopes.of(index).op().orElse(null) instanceof Loop counter
        && CountedLoop.of(counter, scopes)
            .filter(counted -> counted.induction() == index)
            .filter(counted -> counted.startsAtZero(scopes))
            .filter(counted -> literal(counted.bound()).isEmpty())
            .isPresent();
  }

  private Optional<Integer> literal(Value value) {
    return CountedLoop.literal(value, scopes);
  }

  /**
   * Returns how many elements from the start of an array a loop takes numbers from, if all of the
   * indices are literals.
   */
  Optional<Integer> first(Value array, Loop loop) {
    List<Optional<Integer>> indices =
        loop.body()
            .walk()
            .filter(op -> op instanceof MemoryOp.Load load && load.array() == array)
            .map(load -> literal(((MemoryOp.Load) load).index()))
            .toList();
    return indices.stream().allMatch(Optional::isPresent)
        ? indices.stream().map(index -> index.orElseThrow() + 1).max(Integer::compare)
        : Optional.empty();
  }

  private boolean isGoneThrough(Value array, Loop loop) {
    Optional<Op> origin = scopes.definition(array);
    if (origin.isEmpty()) {
      return false;
    }
    Loop around = scopes.of(origin.get()).loop().orElse(null);
    return around == scopes.of(loop).loop().orElse(null)
        && (makesArray(origin.get())
            || (origin.get() instanceof MemoryOp.Load row && isGoneThrough(row.array(), loop)));
  }

  private static boolean makesArray(Op op) {
    return op instanceof MemoryOp.NewArray || op instanceof MemoryOp.Copy;
  }

  /** Whether an operation takes active numbers from outside that are not loaded one by one. */
  private boolean mayTakeUnseen(Op op, Loop loop) {
    if (op instanceof MemoryOp.CopyInto copy) {
      return isForeign(copy.source(), loop);
    } else if (op instanceof MemoryOp.Copy copy) {
      return isForeign(copy.array(), loop);
    }
    return op instanceof Op.Call call
        && (call.operands().stream().anyMatch(this::isActiveMemory)
            || call.results().stream().anyMatch(this::isActiveMemory));
  }

  private boolean isForeign(Value array, Loop loop) {
    return isActiveMemory(array) && !independence.isOwn(array, loop);
  }

  private boolean isActiveMemory(Value value) {
    return value.isMemory() && activity.isActive(value);
  }
}
