package org.covector.ad.processor.transform;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CheckpointedLoop.Counting;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/** Computes, before a counted loop, how often it will run. */
final class TripCount {

  private TripCount() {}

  /**
   * Defines the number of trips of a loop.
   *
   * @param trips the value to be defined
   */
  static void define(Value trips, Counting counting, Loop loop, Builder out) {
    Value induction = loop.params().get(counting.position());
    Op test =
        loop.header().ops().stream()
            .filter(op -> op.results().contains(loop.test().condition()))
            .findFirst()
            .orElseThrow();
    Value bound =
        test.operands().get(0) == induction ? test.operands().get(1) : test.operands().get(0);
    Map<Value, Value> first = new IdentityHashMap<>();
    for (int i = 0; i < loop.params().size(); i++) {
      first.put(loop.params().get(i), loop.inits().get(i));
    }
    Region header = Rewriter.clone(loop.header(), first);
    out.addAll(header.ops());
    int place =
        loop.header().ops().stream().flatMap(op -> op.results().stream()).toList().indexOf(bound);
    Value known =
        place < 0
            ? bound
            : header.ops().stream().flatMap(op -> op.results().stream()).toList().get(place);
    out.add(
        new Op.Opaque(
            List.of(trips),
            "org.covector.ad.runtime.BinomialSchedule.steps($0, $1, "
                + counting.inclusive()
                + ", "
                + counting.step()
                + ")",
            List.of(loop.inits().get(counting.position()), known),
            Op.Opaque.Kind.OBSERVER,
            Op.Effect.NONE,
            SourceSpan.NONE));
  }
}
