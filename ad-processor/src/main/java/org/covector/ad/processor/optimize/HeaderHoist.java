package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Moves what the header of a loop computes anew in each iteration, always with the same result, to
 * before the loop: in {@code j < x[i].length} the row and its length. A header runs at least once,
 * so nothing is computed that was not; an operation that may throw is moved only if nothing stays
 * behind that came before it and may throw, or do something else that can be seen.
 */
public final class HeaderHoist extends Rewriter {

  private HeaderHoist() {}

  /** Returns a function whose loop headers compute only what changes. */
  public static Function run(Function function) {
    return new HeaderHoist().rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    super.rewrite(op, out);
    if (op instanceof Loop) {
      Loop loop = (Loop) out.remove(out.size() - 1);
      List<Op> stay = new ArrayList<>();
      hoist(loop, out, stay);
      Region header = new Region(stay, loop.header().terminator());
      out.add(loop.with(loop.inits(), loop.results(), List.of(header, loop.body())));
    }
  }

  private static void hoist(Loop loop, List<Op> before, List<Op> stay) {
    Set<Value> changing = new HashSet<>(loop.params());
    Set<Type> written = new HashSet<>();
    boolean isOpen = Stream.of(loop.header(), loop.body()).anyMatch(r -> writes(r, written));
    boolean mayMove = true;
    for (Op op : loop.header().ops()) {
      boolean moves = op.operands().stream().noneMatch(changing::contains);
      if (op instanceof MemoryOp.Load load) {
        moves &= mayMove && !isOpen && !written.contains(load.array().type());
      } else if (op instanceof MemoryOp.Length) {
        moves &= mayMove;
      } else {
        moves &= op instanceof Op.Apply apply && (mayMove || !apply.canThrow());
      }
      if (moves) {
        before.add(op);
      } else {
        stay.add(op);
        changing.addAll(op.results());
        mayMove &= op instanceof Op.Constant || (op instanceof Op.Apply apply && !apply.canThrow());
      }
    }
  }

  /** Collects the types of the arrays that a region writes; returns whether it may write others. */
  private static boolean writes(Region region, Set<Type> types) {
    boolean open = false;
    for (Op op : (Iterable<Op>) region.walk()::iterator) {
      if (op instanceof MemoryOp memory && memory.written().isPresent()) {
        types.add(memory.written().get().type());
      } else if (op instanceof Guard guard) {
        open |= !guard.monitor().isEmpty();
      } else {
        open |= op.regions().isEmpty() && op.effect().compareTo(Op.Effect.WRITE) >= 0;
      }
    }
    return open;
  }
}
