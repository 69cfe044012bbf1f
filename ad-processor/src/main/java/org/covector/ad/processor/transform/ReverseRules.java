package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/** The adjoints of calls of functions with rules. */
final class ReverseRules {

  /**
   * What the reverse sweep needs of a call.
   *
   * @param operands what the call was given: of an array that may change afterwards a copy
   * @param result what it gave, likewise
   * @param active which operands have adjoints
   * @param shadows the shadows of those that are arrays, rows in the order that they had at the
   *     call
   * @param resultShadow the shadow of the result, if it is an array
   */
  record RuledCall(
      CallRule rule,
      List<Value> operands,
      Value result,
      List<Boolean> active,
      Map<Integer, Value> shadows,
      Optional<Value> resultShadow) {}

  private final Map<Op, RuledCall> calls = new IdentityHashMap<>();
  private final RuledCalls rules;
  private final Placement placement;

  ReverseRules(ShadowTransform.Shadowed shadowed, RuledCalls rules, Placement placement) {
    this.calls.putAll(shadowed.ruled());
    this.rules = rules;
    this.placement = placement;
  }

  /** Returns whether an operation is a call that is differentiated here. */
  boolean has(Op op) {
    return calls.containsKey(op);
  }

  void reverse(Op.Call call, ReverseSweep sweep, Frame at, Adjoints adjoints) {
    RuledCall ruled = calls.get(call);
    Optional<Value> seed =
        ruled
            .resultShadow()
            .map(shadow -> placement.resolve(shadow, at))
            .or(() -> adjoints.take(call.results().get(0)));
    if (seed.isEmpty()) {
      return;
    }
    List<Optional<Value>> bars = new ArrayList<>();
    for (int i = 0; i < call.operands().size(); i++) {
      Value shadow = ruled.shadows().get(i);
      if (shadow != null) {
        bars.add(Optional.of(placement.resolve(shadow, at)));
      } else {
        bars.add(ruled.active().get(i) ? Optional.of(call.operands().get(i)) : Optional.empty());
      }
    }
    RuledSite site =
        new RuledSite(
            call.callee(),
            ruled.operands(),
            ruled.result(),
            v -> placement.resolve(v, at),
            at.builder());
    List<Optional<Value>> contributions = rules.adjoints(ruled.rule(), site, seed.get(), bars);
    for (int i = 0; i < contributions.size(); i++) {
      if (contributions.get(i).isPresent()) {
        sweep.add(call.operands().get(i), contributions.get(i).get(), false, at, adjoints);
      }
    }
  }
}
