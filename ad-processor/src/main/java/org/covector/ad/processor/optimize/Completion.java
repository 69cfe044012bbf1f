package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
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
 * Which operations can complete normally, so that what follows them in their region is reached: a
 * conditional of which some region does, a block that ends or is left, a loop whose test may fail
 * or that is left (The Java Language Specification, 14.22, without its exception for {@code if}).
 * The test of a header counts as reached.
 */
final class Completion {

  private final Set<Op> endless = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Label> left = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Value> constantTrue = Collections.newSetFromMap(new IdentityHashMap<>());

  private Completion() {}

  static Completion of(Function function) {
    Completion completion = new Completion();
    completion.reachesEnd(function.body());
    return completion;
  }

  /** Returns whether what follows the operation in its region is reached. */
  boolean completes(Op op) {
    return !endless.contains(op);
  }

  private boolean reachesEnd(Region region) {
    for (Op op : region.ops()) {
      if (op instanceof Op.Constant constant && Boolean.TRUE.equals(constant.literal())) {
        constantTrue.add(constant.result());
      } else if (op instanceof ControlOp control && !visit(control)) {
        endless.add(op);
        return false;
      }
    }
    if (region.terminator() instanceof Terminator.Break leave) {
      left.add(leave.target());
    }
    return true;
  }

  private boolean visit(ControlOp op) {
    if (op instanceof Loop loop) {
      boolean tests = reachesEnd(loop.header());
      loop.header().ops().forEach(endless::remove);
      reachesEnd(loop.body());
      boolean neverFails = tests && constantTrue.contains(loop.test().condition());
      return !neverFails || left.contains(loop.label());
    }
    boolean completes = false;
    for (Region region : op.regions()) {
      completes |= reachesEnd(region) && region.terminator() instanceof Terminator.Yield;
    }
    return completes || (op instanceof Block block && left.contains(block.label()));
  }
}
