package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.transform.ShadowTransform.ActiveCall;

/**
 * Fuses the two sweeps of a call: where the adjoints of its results are known before it runs,
 * because the rest of the method is linear in them, the callee computes its values and the adjoints
 * of what it was given in one go, and nothing stays on the tape. A recursion that is linear in what
 * it calls carries the adjoint down and the value back.
 */
final class FusedCalls {

  private final Scopes scopes;
  private final ForwardExtras extras;
  private final EarlyAdjoints early;
  private final Callees callees;

  FusedCalls(Scopes scopes, ForwardExtras extras, EarlyAdjoints early, Callees callees) {
    this.scopes = scopes;
    this.extras = extras;
    this.early = early;
    this.callees = callees;
  }

  /**
   * Fuses the sweeps of a call, if that is possible.
   *
   * @param results its active numbers
   * @param seeds their adjoints
   * @param operands the active numbers that it takes
   * @param at the mirror of the scope in which it stands
   * @return the values that stand, after the call, for what comes to the adjoints of these
   *     operands; none if no adjoint comes in; empty if the call stays as it is
   */
  Optional<List<Value>> fuse(
      Op.Call call,
      ActiveCall active,
      List<Value> results,
      List<Optional<Value>> seeds,
      List<Value> operands,
      Frame at) {
    if (!active.onlySums()
        || !callees.keepsAll(active.callee())
        || !at.isPassedOnce()
        || !early.hasOneWayOut(call)) {
      return Optional.empty();
    }
    List<Value> arguments = call.operands().subList(0, active.operands().size());
    List<Value> shadows = call.operands().subList(arguments.size(), call.operands().size());
    Builder before = new Builder();
    if (seeds.stream().allMatch(Optional::isEmpty)) {
      before.add(
          new Op.Call(call.results(), active.callee(), arguments, Op.Call.SINGLE, call.span()));
      extras.replace(call, before.ops());
      return Optional.of(List.of());
    }
    List<Value> taken = new ArrayList<>(arguments);
    for (int i = 0; i < seeds.size(); i++) {
      Value result = results.get(i);
      Optional<Value> known =
          seeds.get(i).isEmpty()
              ? Optional.of(before.zero(result.type()))
              : early.before(call, seeds.get(i).get(), at, before);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      taken.add(known.get());
    }
    taken.addAll(shadows);
    List<Value> contributions = operands.stream().map(ReverseSweep::adjointOf).toList();
    contributions.forEach(c -> scopes.define(c, scopes.of(call)));
    List<Value> given = new ArrayList<>(call.results());
    given.addAll(contributions);
    FunctionKey joined = callees.joined(active.callee(), active.pattern());
    Value mark = Value.of(ScalarType.INT, "frame");
    before.add(new Op.TapeMark(mark));
    before.add(new Op.Call(given, joined, taken, Op.Call.SINGLE, call.span()));
    before.add(new Op.TapeRelease(mark));
    extras.replace(call, before.ops());
    return Optional.of(contributions);
  }
}
