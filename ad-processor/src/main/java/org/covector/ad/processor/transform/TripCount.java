package org.covector.ad.processor.transform;

import java.util.List;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CheckpointedLoop.Counting;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
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
    Region header = Rewriter.cloneHeader(loop, bound);
    out.addAll(header.ops());
    Value known = ((Terminator.Test) header.terminator()).exits().get(0);
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
