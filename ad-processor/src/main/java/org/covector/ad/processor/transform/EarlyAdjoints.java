package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Finds adjoints that can be known in the forward sweep: before the operation runs whose results
 * they are the adjoints of, because the rest of the method is linear in these. Then the operation
 * may compute values and adjoints at once.
 */
final class EarlyAdjoints {

  /** The operations that are moved before another one for the adjoint of one value, at most. */
  private static final int MOST_MOVED = 16;

  private final Region body;
  private final Scopes scopes;
  private final Set<Value> seeds;
  private final Map<Value, Loop> beforeLoops = new IdentityHashMap<>();

  /**
   * Makes the search in a function.
   *
   * @param body of the function
   * @param seeds the parameters and the adjoints that are known before the function runs; none
   *     where the reverse sweep is a function of its own, or where nothing is to be found
   */
  EarlyAdjoints(Region body, Scopes scopes, Collection<Value> seeds) {
    this.body = body;
    this.scopes = scopes;
    this.seeds = Collections.newSetFromMap(new IdentityHashMap<>());
    this.seeds.addAll(seeds);
  }

  /**
   * Returns whether there is one way from an operation to one and the same return, so that the
   * reverse sweep comes by once whenever the operation has run, and its seeds are known early.
   */
  boolean hasOneWayOut(Op op) {
    if (seeds.isEmpty()) {
      return false;
    }
    Scope at = scopes.of(op);
    Region region = region(at);
    boolean isInHeader = region.ops().stream().noneMatch(o -> o == op);
    boolean isLeft =
        region.ops().stream()
            .filter(o -> scopes.order(o) > scopes.order(op))
            .anyMatch(scopes::leaves);
    if (isInHeader || isLeft || at.op().filter(around -> hasOtherWays(around)).isPresent()) {
      return false;
    }
    Terminator end = region.terminator();
    if (end instanceof Terminator.Return) {
      return !isGuarded(at, scopes.root());
    } else if (end instanceof Terminator.Break leave) {
      return hasOneWayOut(at, scopes.target(leave.target()));
    } else if (end instanceof Terminator.Continue next) {
      return hasOneWayOut(at, scopes.target(next.loop()));
    }
    return end instanceof Terminator.Yield && hasOneWayOut(at.op().orElseThrow());
  }

  /** Whether there is one way out of what a scope inside of it leaves. */
  private boolean hasOneWayOut(Scope at, ControlOp left) {
    return !isGuarded(at, scopes.of(left)) && hasOneWayOut(left);
  }

  /** Whether an exception may be caught between a scope and one around it, where others go on. */
  private static boolean isGuarded(Scope inner, Scope outer) {
    for (Scope at = inner; at != outer; at = at.parent().orElseThrow()) {
      if (at.op().orElseThrow() instanceof ControlOp.Guard) {
        return true;
      }
    }
    return false;
  }

  private Region region(Scope at) {
    return at.op()
        .map(op -> op instanceof Loop loop ? loop.body() : op.regions().get(at.region()))
        .orElse(body);
  }

  /** Whether an operation is left in ways that are not seen from one place inside of it. */
  private boolean hasOtherWays(ControlOp op) {
    return op instanceof ControlOp.Guard
        || (op instanceof Loop loop && (scopes.leaves(loop) || scopes.exits(loop).size() != 1));
  }

  /**
   * Computes an adjoint before a loop or a call, if that is possible.
   *
   * @param at the mirror of the scope in which the operation stands
   * @param out receives what the adjoint is computed by
   * @return what stands for it there
   */
  Optional<Value> before(Op op, Value adjoint, Frame at, Builder out) {
    return new Move(op, at, out).run(adjoint);
  }

  /**
   * Returns whether an array is used before an operation, or in its header before anything else can
   * be thrown, so that it is not null.
   */
  boolean isUsedBefore(Value array, Op target) {
    return StreamSupport.stream(scopes.ops().spliterator(), false)
        .filter(op -> op instanceof MemoryOp.Load || op instanceof MemoryOp.Length)
        .filter(op -> op.operands().get(0) == array)
        .anyMatch(op -> isInHeader(op, target) || scopes.isBefore(op, target));
  }

  private static boolean isInHeader(Op op, Op target) {
    if (!(target instanceof Loop loop)) {
      return false;
    }
    int place = loop.header().ops().indexOf(op);
    return place >= 0
        && loop.header().ops().subList(0, place).stream().allMatch(CountedLoop::isRepeatable);
  }

  /** Says that a value is known where a loop begins. */
  void know(Value value, Loop loop) {
    beforeLoops.put(value, loop);
  }

  /** Moves the computation of an adjoint before an operation. */
  private final class Move {
    private final Op target;
    private final Frame at;
    private final Builder before;
    private final Map<Value, Value> moved = new IdentityHashMap<>();

    Move(Op target, Frame at, Builder before) {
      this.target = target;
      this.at = at;
      this.before = before;
    }

    Optional<Value> run(Value value) {
      if (isKnown(value)) {
        return Optional.of(value);
      }
      if (moved.containsKey(value)) {
        return Optional.of(moved.get(value));
      }
      Optional<Value> primal = primal(value).filter(this::isKnown);
      if (primal.isPresent()) {
        return primal;
      }
      Op op = definition(value);
      if (!isMovable(op) || moved.size() > MOST_MOVED) {
        return Optional.empty();
      }
      List<Value> operands = new ArrayList<>();
      for (Value operand : op.operands()) {
        Optional<Value> known = run(operand);
        if (known.isEmpty()) {
          return Optional.empty();
        }
        operands.add(known.get());
      }
      Value copy = value.copy();
      boolean isPrimal = scopes.definition(value).isPresent();
      before.add(
          isPrimal ? Placement.detached(op, operands, copy) : op.with(operands, List.of(copy)));
      moved.put(value, copy);
      if (target instanceof Loop loop) {
        know(copy, loop);
      }
      return Optional.of(copy);
    }

    /** The value of the forward sweep that a value of the reverse sweep stands for. */
    private Optional<Value> primal(Value value) {
      for (Frame frame = at; frame != null; frame = frame.parent()) {
        Optional<Value> primal =
            frame.known().entrySet().stream()
                .filter(e -> e.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst();
        if (primal.isPresent()) {
          return primal;
        }
      }
      return Optional.empty();
    }

    /** Whether a value is at hand where the operation begins. */
    private boolean isKnown(Value value) {
      if (seeds.contains(value)) {
        return true;
      }
      Loop knownIn = beforeLoops.get(value);
      if (knownIn != null) {
        return scopes.of(target).isWithin(scopes.inside(knownIn, 0));
      }
      Scope home = scopes.of(value);
      if (home == null || !scopes.of(target).isWithin(home)) {
        return false;
      }
      Optional<Op> definition = scopes.definition(value);
      return definition.isPresent()
          ? scopes.isBefore(definition.get(), target)
          : home.op().orElse(null) instanceof Loop around && around.params().contains(value);
    }

    private boolean isMovable(Op op) {
      return op instanceof Op.Constant
          || (op instanceof MemoryOp.Length length && isUsedBefore(length.array(), target))
          || (op instanceof Op.Apply apply && !apply.canThrow());
    }

    /** The operation that defines a value, in the reverse sweep or in the forward sweep. */
    private Op definition(Value value) {
      for (Frame frame = at; frame != null; frame = frame.parent()) {
        Optional<Op> op = frame.builder().definition(value);
        if (op.isPresent()) {
          return op.get();
        }
      }
      return scopes.definition(value).orElse(null);
    }
  }
}
