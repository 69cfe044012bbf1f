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
   */
  record RuledCall(CallRule rule, List<Value> operands, Value result, List<Boolean> active) {}

  private final Map<Op, RuledCall> calls = new IdentityHashMap<>();
  private final Map<Value, Value> shadows;
  private final RuledCalls rules;
  private final Placement placement;

  ReverseRules(ShadowTransform.Shadowed shadowed, RuledCalls rules, Placement placement) {
    this.calls.putAll(shadowed.ruled());
    this.shadows = shadowed.shadows();
    this.rules = rules;
    this.placement = placement;
  }

  /** Returns whether an operation is a call that is differentiated here. */
  boolean has(Op op) {
    return calls.containsKey(op);
  }

  void reverse(Op.Call call, ReverseSweep sweep, Frame at, Adjoints adjoints) {
    Value result = call.results().get(0);
    Optional<Value> seed = result.isArray() ? shadow(result, at) : adjoints.take(result);
    if (seed.isEmpty()) {
      return;
    }
    RuledCall ruled = calls.get(call);
    List<Optional<Value>> bars = new ArrayList<>();
    for (int i = 0; i < call.operands().size(); i++) {
      Value operand = call.operands().get(i);
      if (!ruled.active().get(i)) {
        bars.add(Optional.empty());
      } else {
        bars.add(operand.isArray() ? shadow(operand, at) : Optional.of(operand));
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

  private Optional<Value> shadow(Value array, Frame at) {
    return Optional.of(placement.resolve(shadows.get(array), at));
  }
}
