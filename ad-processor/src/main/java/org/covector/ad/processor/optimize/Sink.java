package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;

/**
 * Moves a pure computation that only one region of a conditional uses into that region (partial dead
 * code elimination: J. Knoop, O. Rüthing, B. Steffen, PLDI 1994). So {@code t = a / b; return b != 0 ?
 * t : 0} has a derivative at b = 0: the quotient that was not chosen has no adjoint there, not even 0
 * times infinity.
 */
public final class Sink extends Rewriter {

  private Sink() {}

  /** Rewrites a function. */
  public static Function run(Function function) {
    return new Sink().rewrite(function);
  }

  @Override
  public Region rewrite(Region region) {
    List<Op> ops = new ArrayList<>(region.ops());
    for (int i = ops.size() - 1; i >= 0; i--) {
      if (ops.get(i) instanceof Op.Apply apply && !apply.canThrow()) {
        sink(apply, i, ops, region);
      }
    }
    return super.rewrite(new Region(ops, region.terminator()));
  }

  private static void sink(Op.Apply apply, int position, List<Op> ops, Region region) {
    if (region.terminator().operands().contains(apply.result())) {
      return;
    }
    int user = -1;
    for (int i = position + 1; i < ops.size(); i++) {
      if (uses(ops.get(i), apply.result())) {
        if (user >= 0) {
          return;
        }
        user = i;
      }
    }
    if (user >= 0 && (ops.get(user) instanceof If || ops.get(user) instanceof Switch)) {
      ControlOp fork = (ControlOp) ops.get(user);
      List<Region> using = fork.regions().stream().filter(r -> uses(r, apply.result())).toList();
      if (using.size() == 1 && !fork.operands().contains(apply.result())) {
        ops.set(user, withFirst(fork, using.get(0), apply));
        ops.remove(position);
      }
    }
  }

  private static ControlOp withFirst(ControlOp fork, Region into, Op op) {
    List<Op> ops = new ArrayList<>(List.of(op));
    ops.addAll(into.ops());
    Region extended = new Region(ops, into.terminator());
    List<Region> regions =
        fork.regions().stream().map(r -> r == into ? extended : r).toList();
    return fork.with(fork.operands(), fork.results(), regions);
  }

  private static boolean uses(Op op, Value value) {
    return op.operands().contains(value) || op.regions().stream().anyMatch(r -> uses(r, value));
  }

  private static boolean uses(Region region, Value value) {
    return region.terminator().operands().contains(value)
        || region.ops().stream().anyMatch(op -> uses(op, value));
  }
}
