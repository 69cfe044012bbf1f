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
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Fuses the two sweeps of a loop whose iterations are coupled through sums alone: where the
 * adjoints of the sums are known before the loop runs, because the rest of the method is linear in
 * them, each iteration computes its own adjoint at once and nothing is kept for later.
 */
final class FusedLoops {

  /** The operations that are moved before a loop for the adjoint of a sum, at most. */
  private static final int MOST_MOVED = 16;

  private final Region body;
  private final Scopes scopes;
  private final ForwardExtras extras;
  private final Set<Value> seeds;
  private final Map<Value, Loop> early = new IdentityHashMap<>();

  /**
   * Makes the fusion of the loops of a function.
   *
   * @param body of the function
   * @param seeds the parameters and the adjoints that are known before the function runs; none
   *     where the reverse sweep is a function of its own
   */
  FusedLoops(Region body, Scopes scopes, ForwardExtras extras, Collection<Value> seeds) {
    this.body = body;
    this.scopes = scopes;
    this.extras = extras;
    this.seeds = Collections.newSetFromMap(new IdentityHashMap<>());
    this.seeds.addAll(seeds);
  }

  /**
   * Fuses the sweeps of a loop whose iterations are coupled through sums alone, if that is
   * possible.
   *
   * @param sums the parameters that have adjoints
   * @param used the active numbers from outside that the loop uses
   * @param at the mirror of the scope around the loop
   * @return the value that stands, after the loop, for the adjoint that each of those used got from
   *     it; empty if the loop stays as it is
   */
  Optional<List<Value>> fuse(
      Loop loop,
      List<Value> sums,
      List<Value> used,
      Frame at,
      Adjoints adjoints,
      ReverseSweep sweep) {
    if (seeds.isEmpty() || !hasOneWayOut(loop) || !endsOutsideOfLoops(loop)) {
      return Optional.empty();
    }
    Builder before = new Builder();
    List<Optional<Value>> known = new ArrayList<>();
    for (Value param : loop.params()) {
      Optional<Value> adjoint = sums.contains(param) ? adjoints.get(param) : Optional.empty();
      Optional<Value> moved = adjoint.flatMap(a -> new Move(loop, at, before).run(a));
      if (adjoint.isPresent() && moved.isEmpty()) {
        return Optional.empty();
      }
      known.add(moved);
    }
    List<Value> inits = used.stream().map(v -> before.zero(v.type())).toList();
    List<Value> params = used.stream().map(ReverseSweep::adjointOf).toList();
    List<Value> results = params.stream().map(Value::copy).toList();
    results.forEach(r -> scopes.define(r, scopes.of(loop)));
    Builder into = new Builder();
    List<Value> next = reverse(loop, known, used, params, into, sweep);
    Optional<Value> mark = Optional.of(Value.of(ScalarType.INT, "iteration"));
    ForwardExtras.Fused adjoint =
        new ForwardExtras.Fused(before.ops(), mark, inits, params, results, into.ops(), next);
    extras.of(loop).fuse(adjoint);
    return Optional.of(results);
  }

  private List<Value> reverse(
      Loop loop,
      List<Optional<Value>> known,
      List<Value> used,
      List<Value> params,
      Builder into,
      ReverseSweep sweep) {
    Adjoints own = Adjoints.none();
    for (int i = 0; i < used.size(); i++) {
      own.set(used.get(i), params.get(i));
    }
    Frame frame = open(scopes.inside(loop, 0), into);
    sweep.reverseFrom(scopes.continues(loop).get(0), known, loop.body(), frame, own, Frame::open);
    return used.stream().map(v -> own.get(v).orElseGet(() -> into.zero(v.type()))).toList();
  }

  /** The mirror of a scope of which all is at hand. */
  private static Frame open(Scope scope, Builder into) {
    return scope.parent().isEmpty()
        ? Frame.root(scope, Frame.Kind.OPEN, into)
        : open(scope.parent().get(), into).open(scope);
  }

  /**
   * Whether there is one way from the loop to one and the same return, so that the reverse sweep
   * comes by once whenever the loop has run.
   */
  private boolean hasOneWayOut(ControlOp op) {
    Scope at = scopes.of(op);
    Region region = region(at);
    boolean isLeft =
        region.ops().subList(region.ops().indexOf(op) + 1, region.ops().size()).stream()
            .anyMatch(scopes::leaves);
    if (isLeft || at.op().filter(around -> hasOtherWays(around)).isPresent()) {
      return false;
    }
    Terminator end = region.terminator();
    if (end instanceof Terminator.Return) {
      return true;
    } else if (end instanceof Terminator.Break leave) {
      return hasOneWayOut(scopes.target(leave.target()));
    } else if (end instanceof Terminator.Continue next) {
      return hasOneWayOut(scopes.target(next.loop()));
    }
    return end instanceof Terminator.Yield && hasOneWayOut(at.op().orElseThrow());
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

  /** Whether the place where an iteration ends is not in an inner loop. */
  private boolean endsOutsideOfLoops(Loop loop) {
    Scope at = scopes.of(scopes.continues(loop).get(0));
    Scope inside = scopes.inside(loop, 0);
    while (at != inside) {
      if (at.op().orElseThrow() instanceof Loop) {
        return false;
      }
      at = at.parent().orElseThrow();
    }
    return true;
  }

  /** Moves the computation of an adjoint before a loop. */
  private final class Move {
    private final Loop loop;
    private final Frame at;
    private final Builder before;
    private final Map<Value, Value> moved = new IdentityHashMap<>();

    Move(Loop loop, Frame at, Builder before) {
      this.loop = loop;
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
      early.put(copy, loop);
      return Optional.of(copy);
    }

    /** Whether a value is at hand where the loop begins. */
    private boolean isKnown(Value value) {
      if (seeds.contains(value)) {
        return true;
      }
      Loop knownIn = early.get(value);
      if (knownIn != null) {
        return scopes.of(loop).isWithin(scopes.inside(knownIn, 0));
      }
      Scope home = scopes.of(value);
      if (home == null || !scopes.of(loop).isWithin(home)) {
        return false;
      }
      Optional<Op> definition = scopes.definition(value);
      return definition.isPresent()
          ? scopes.isBefore(definition.get(), loop)
          : home.op().orElse(null) instanceof Loop around && around.params().contains(value);
    }

    private boolean isMovable(Op op) {
      return op instanceof Op.Constant
          || (op instanceof MemoryOp.Length length && isUsedBefore(length.array()))
          || (op instanceof Op.Apply apply && !apply.canThrow());
    }

    /** Whether an array is used before the loop or in its header, so that it is not null. */
    private boolean isUsedBefore(Value array) {
      return StreamSupport.stream(scopes.ops().spliterator(), false)
          .filter(op -> op instanceof MemoryOp.Load || op instanceof MemoryOp.Length)
          .filter(op -> op.operands().get(0) == array)
          .anyMatch(op -> loop.header().ops().contains(op) || scopes.isBefore(op, loop));
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
