package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Removes blocks whose jumps skip the rest of the block from a conditional of which one region
 * alone goes on: what follows the conditional moves into that region, {@code if (c) jump; rest}
 * becomes {@code if (c) {} else {rest}}. Nothing is repeated. What is left has no forward jumps, so
 * that the reverse sweep needs no record of which one was taken.
 */
public final class TailBlocks extends Rewriter {

  private TailBlocks() {}

  /** Rewrites a function. */
  public static Function run(Function function) {
    return new TailBlocks().rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    List<Op> rewritten = new ArrayList<>();
    super.rewrite(op, rewritten);
    for (Op each : rewritten) {
      if (each instanceof Block block) {
        splice(block, out);
      } else {
        out.add(each);
      }
    }
  }

  private void splice(Block block, List<Op> out) {
    Optional<Region> nested = nested(block);
    if (nested.isPresent() && nested.get().terminator() instanceof Terminator.Yield yield) {
      out.addAll(nested.get().ops());
      for (int i = 0; i < block.results().size(); i++) {
        replace(block.results().get(i), yield.values().get(i));
      }
    } else {
      out.add(block);
    }
  }

  /** Returns the body of a block without jumps to its end, if the block is of the right form. */
  static Optional<Region> nested(Block block) {
    List<Value> results = block.results();
    return Optional.ofNullable(
        nest(block.body().ops(), block.body().terminator(), block.label(), results));
  }

  private static Region nest(List<Op> ops, Terminator end, Label label, List<Value> results) {
    for (int k = 0; k < ops.size(); k++) {
      if (jumpsTo(ops.get(k), label)) {
        return nestAt(ops, k, end, label, results);
      }
    }
    boolean jumps = end instanceof Terminator.Break leave && leave.target() == label;
    return new Region(ops, jumps ? new Terminator.Yield(end.operands()) : end);
  }

  private static Region nestAt(
      List<Op> ops, int k, Terminator end, Label label, List<Value> results) {
    if (!(ops.get(k) instanceof If) && !(ops.get(k) instanceof Switch)) {
      return null;
    }
    ControlOp fork = (ControlOp) ops.get(k);
    if (fork.regions().stream().filter(TailBlocks::goesOn).count() > 1) {
      return null;
    }
    List<Region> regions = new ArrayList<>();
    for (Region region : fork.regions()) {
      Region next =
          goesOn(region)
              ? append(region, fork, ops.subList(k + 1, ops.size()), end, label, results)
              : nest(region.ops(), region.terminator(), label, results);
      if (next == null) {
        return null;
      }
      regions.add(next);
    }
    List<Value> fresh = results.stream().map(Value::copy).toList();
    List<Op> head = new ArrayList<>(ops.subList(0, k));
    head.add(fork.with(fork.operands(), fresh, regions));
    return new Region(head, new Terminator.Yield(fresh));
  }

  private static Region append(
      Region region,
      ControlOp fork,
      List<Op> rest,
      Terminator end,
      Label label,
      List<Value> results) {
    Rewriter substitution = new Rewriter();
    for (int i = 0; i < fork.results().size(); i++) {
      substitution.replace(fork.results().get(i), region.terminator().operands().get(i));
    }
    Region tail = substitution.rewrite(new Region(rest, end));
    List<Op> ops = new ArrayList<>(region.ops());
    ops.addAll(tail.ops());
    return nest(ops, tail.terminator(), label, results);
  }

  private static boolean goesOn(Region region) {
    return region.terminator() instanceof Terminator.Yield;
  }

  private static boolean jumpsTo(Op op, Label label) {
    return op.regions().stream()
        .anyMatch(
            r ->
                (r.terminator() instanceof Terminator.Break leave && leave.target() == label)
                    || r.ops().stream().anyMatch(inner -> jumpsTo(inner, label)));
  }
}
