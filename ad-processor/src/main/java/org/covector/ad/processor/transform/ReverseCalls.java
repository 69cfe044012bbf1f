package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.transform.ShadowTransform.ActiveCall;

/** The adjoints of calls: calls of the reverse sweeps of the callees. */
final class ReverseCalls {

  private final ShadowTransform.Shadowed shadowed;
  private final FusedCalls fused;
  private final Placement placement;

  ReverseCalls(ShadowTransform.Shadowed shadowed, FusedCalls fused, Placement placement) {
    this.shadowed = shadowed;
    this.fused = fused;
    this.placement = placement;
  }

  /** Returns whether a call is that of a forward sweep, which asks for the reverse sweep. */
  boolean has(Op.Call call) {
    return shadowed.calls().containsKey(call.pair());
  }

  void reverse(Op.Call call, ReverseSweep sweep, Frame at, Adjoints adjoints) {
    ActiveCall active = shadowed.calls().get(call.pair());
    List<Value> operands =
        numbers(call.operands().subList(0, active.operands().size()), active.operands());
    List<Value> results =
        numbers(call.results().subList(0, active.results().size()), active.results());
    List<Optional<Value>> seeds = sweep.take(results, adjoints);
    List<Value> contributions =
        fused
            .fuse(call, active, results, seeds, operands, at)
            .map(given -> placement.resolve(given, at))
            .orElseGet(() -> reverse(call, active, results, seeds, operands, at));
    for (int i = 0; i < contributions.size(); i++) {
      sweep.add(operands.get(i), contributions.get(i), false, at, adjoints);
    }
  }

  /** Those of some values that are numbers with adjoints. */
  private static List<Value> numbers(List<Value> values, List<Boolean> active) {
    List<Value> numbers = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (active.get(i) && !values.get(i).isMemory()) {
        numbers.add(values.get(i));
      }
    }
    return numbers;
  }

  private static List<Value> reverse(
      Op.Call call,
      ActiveCall active,
      List<Value> results,
      List<Optional<Value>> seeds,
      List<Value> operands,
      Frame at) {
    List<Value> given = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      Value result = results.get(i);
      given.add(seeds.get(i).orElseGet(() -> at.builder().zero(result.type())));
    }
    List<Value> contributions = operands.stream().map(v -> Value.of(v.type(), "")).toList();
    at.builder()
        .add(
            new Op.Call(
                contributions, active.sweeps().reverse(), given, call.pair(), SourceSpan.NONE));
    return contributions;
  }
}
