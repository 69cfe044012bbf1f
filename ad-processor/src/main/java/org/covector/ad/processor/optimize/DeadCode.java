package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Removes what nothing needs: operations, results of control operations, what loops carry, writes
 * to rows of the tape that nobody reads, and what control never reaches. A user's operation that
 * may throw is needed; a derivative's own, which has no place in the source, never throws. A loop
 * that computes nothing needed is taken to end.
 */
public final class DeadCode {

  /** Ends a region whose end is not reached. */
  private static final Terminator UNREACHABLE =
      new Terminator.Throw("new java.lang.AssertionError()", List.of());

  private final Completion completion;
  private final Liveness liveness;
  private final IdentityHashMap<Label, ControlOp> targets = new IdentityHashMap<>();

  private DeadCode(Completion completion, Liveness liveness) {
    this.completion = completion;
    this.liveness = liveness;
  }

  /** Returns a function that does the same without its dead code. */
  public static Function run(Function function) {
    Function joined = TrivialJoins.run(function);
    Completion completion = Completion.of(joined);
    DeadCode pass = new DeadCode(completion, Liveness.of(joined, completion));
    Region body = pass.sweep(joined.body(), null);
    return new Function(joined.key(), joined.params(), joined.results(), body, joined.span());
  }

  private Region sweep(Region region, ControlOp holder) {
    List<Op> out = new ArrayList<>();
    for (Op op : region.ops()) {
      if (op instanceof ControlOp control && liveness.isLive(op)) {
        out.add(sweep(control));
      } else if (op instanceof Op.Remark || liveness.isLive(op)) {
        out.add(op);
      }
      if (!completion.completes(op)) {
        return new Region(out, UNREACHABLE);
      }
    }
    while (!out.isEmpty() && out.get(out.size() - 1) instanceof Op.Remark) {
      out.remove(out.size() - 1);
    }
    return new Region(out, sweep(region.terminator(), holder));
  }

  private ControlOp sweep(ControlOp op) {
    if (op instanceof Loop loop) {
      targets.put(loop.label(), loop);
      return new Loop(
          live(loop.results(), loop.results()),
          loop.label(),
          live(loop.inits(), loop.params()),
          live(loop.params(), loop.params()),
          sweep(loop.header(), loop),
          sweep(loop.body(), loop),
          loop.span());
    }
    if (op instanceof Block block) {
      targets.put(block.label(), block);
    }
    List<Region> regions = op.regions().stream().map(r -> sweep(r, op)).toList();
    return op.with(op.operands(), live(op.results(), op.results()), regions);
  }

  private Terminator sweep(Terminator terminator, ControlOp holder) {
    if (terminator instanceof Terminator.Yield yield) {
      return new Terminator.Yield(live(yield.values(), holder.results()));
    } else if (terminator instanceof Terminator.Test test) {
      return new Terminator.Test(test.condition(), live(test.exits(), holder.results()));
    } else if (terminator instanceof Terminator.Break leave) {
      List<Value> results = targets.get(leave.target()).results();
      return new Terminator.Break(leave.target(), live(leave.values(), results));
    } else if (terminator instanceof Terminator.Continue next) {
      List<Value> params = ((Loop) targets.get(next.loop())).params();
      return new Terminator.Continue(next.loop(), live(next.next(), params));
    }
    return terminator;
  }

  /** Returns the values whose counterparts are live. */
  private List<Value> live(List<Value> values, List<Value> counterparts) {
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (liveness.isLive(counterparts.get(i))) {
        kept.add(values.get(i));
      }
    }
    return kept;
  }
}
