package org.covector.ad.processor.analysis;

import java.util.List;
import java.util.function.BiConsumer;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/** The flow of values into the results of a control operation and the parameters of a loop. */
public final class Joins {

  private Joins() {}

  /** Calls back for each pair of a value and the result or parameter that it may become. */
  public static void forEach(ControlOp op, BiConsumer<Value, Value> flow) {
    if (op instanceof Loop loop) {
      pairs(loop.inits(), loop.params(), flow);
      pairs(loop.test().exits(), loop.results(), flow);
      leaving(loop.body(), loop.label(), loop.results(), loop.params(), flow);
      return;
    }
    for (Region region : op.regions()) {
      if (region.terminator() instanceof Terminator.Yield yield) {
        pairs(yield.values(), op.results(), flow);
      }
    }
    if (op instanceof Block block) {
      leaving(block.body(), block.label(), block.results(), List.of(), flow);
    }
  }

  private static void leaving(
      Region region,
      Label label,
      List<Value> results,
      List<Value> params,
      BiConsumer<Value, Value> flow) {
    Terminator end = region.terminator();
    if (end instanceof Terminator.Break leave && leave.target() == label) {
      pairs(leave.values(), results, flow);
    } else if (end instanceof Terminator.Continue next && next.loop() == label) {
      pairs(next.next(), params, flow);
    }
    for (Op op : region.ops()) {
      for (Region inner : op.regions()) {
        leaving(inner, label, results, params, flow);
      }
    }
  }

  private static void pairs(List<Value> from, List<Value> to, BiConsumer<Value, Value> flow) {
    for (int i = 0; i < from.size(); i++) {
      flow.accept(from.get(i), to.get(i));
    }
  }
}
