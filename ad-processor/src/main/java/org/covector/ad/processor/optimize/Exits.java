package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;

/** Whether control leaves an operation other than by its end or an exception. */
final class Exits {

  private final Set<Label> inside = Collections.newSetFromMap(new IdentityHashMap<>());

  private Exits() {}

  /** Returns whether an operation holds a return, or an exit to an operation around it. */
  static boolean leave(Op op) {
    return new Exits().found(op);
  }

  private boolean found(Op op) {
    if (op instanceof Loop loop) {
      inside.add(loop.label());
    } else if (op instanceof Block block) {
      inside.add(block.label());
    }
    return op.regions().stream().anyMatch(this::found);
  }

  private boolean found(Region region) {
    Terminator end = region.terminator();
    return end instanceof Terminator.Return
        || (end instanceof Terminator.Break leave && !inside.contains(leave.target()))
        || (end instanceof Terminator.Continue next && !inside.contains(next.loop()))
        || region.ops().stream().anyMatch(this::found);
  }
}
