package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * Fuses the two sweeps of a loop whose iterations are coupled through sums alone: where the
 * adjoints of the sums are known before the loop runs, because the rest of the method is linear in
 * them, each iteration computes its own adjoint at once and nothing is kept for later.
 */
final class FusedLoops {

  private final Scopes scopes;
  private final ForwardExtras extras;
  private final EarlyAdjoints early;

  FusedLoops(Scopes scopes, ForwardExtras extras, EarlyAdjoints early) {
    this.scopes = scopes;
    this.extras = extras;
    this.early = early;
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
    if (!hasPlace(loop) || !at.isPassedAlways()) {
      return Optional.empty();
    }
    Builder before = new Builder();
    List<Optional<Value>> known = new ArrayList<>();
    for (Value param : loop.params()) {
      Optional<Value> adjoint = sums.contains(param) ? adjoints.get(param) : Optional.empty();
      Optional<Value> moved = adjoint.flatMap(a -> early.before(loop, a, at, before));
      if (adjoint.isPresent() && moved.isEmpty()) {
        return Optional.empty();
      }
      known.add(moved);
    }
    return Optional.of(adjoint(loop, known, used, before, sweep));
  }

  /** Returns whether the iterations of a loop have a place where they may compute their adjoint. */
  boolean hasPlace(Loop loop) {
    return early.hasOneWayOut(loop) && endsOutsideOfLoops(loop);
  }

  /**
   * Has each iteration of a loop compute its adjoint.
   *
   * @param known the adjoints of the loop's parameters, known before it runs
   * @param used the active numbers from outside that the loop uses
   * @param before what comes before the loop
   * @return the value that stands, after the loop, for the adjoint that each of those used got
   */
  List<Value> adjoint(
      Loop loop,
      List<Optional<Value>> known,
      List<Value> used,
      Builder before,
      ReverseSweep sweep) {
    List<Value> params = used.stream().map(ReverseSweep::adjointOf).toList();
    List<Value> inits = used.stream().map(v -> before.zero(v.type())).toList();
    List<Value> results = params.stream().map(Value::copy).toList();
    results.forEach(r -> scopes.define(r, scopes.of(loop)));
    Builder into = new Builder();
    List<Value> next = reverse(loop, known, used, params, into, sweep);
    Optional<Value> mark = Optional.of(Value.of(ScalarType.INT, "iteration"));
    ForwardExtras.Fused adjoint =
        new ForwardExtras.Fused(before.ops(), mark, inits, params, results, into.ops(), next);
    extras.of(loop).fuse(adjoint);
    return results;
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

  /** Whether the place where an iteration ends is not in an inner loop. */
  private boolean endsOutsideOfLoops(Loop loop) {
    Scope end = scopes.of(scopes.continues(loop).get(0));
    return end.loopsUpTo(scopes.inside(loop, 0)).isEmpty();
  }
}
