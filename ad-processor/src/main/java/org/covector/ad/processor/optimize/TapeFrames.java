package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;

/** Removes the frames of the tape in which nothing is left. */
public final class TapeFrames extends Rewriter {

  private final Set<Value> empty = Collections.newSetFromMap(new IdentityHashMap<>());

  private final java.util.function.Function<FunctionKey, Function> callees;
  private final Map<FunctionKey, Boolean> uses = new HashMap<>();

  private TapeFrames(java.util.function.Function<FunctionKey, Function> callees) {
    this.callees = callees;
  }

  /**
   * Returns a function whose frames are needed.
   *
   * @param callees finds the functions that are called
   */
  public static Function run(
      Function function, java.util.function.Function<FunctionKey, Function> callees) {
    return new TapeFrames(callees).rewrite(function);
  }

  @Override
  public Region rewrite(Region region) {
    boolean isUsed = region.walk().anyMatch(this::usesTape);
    if (!isUsed) {
      region.ops().stream()
          .filter(Op.TapeMark.class::isInstance)
          .forEach(op -> empty.addAll(op.results()));
    }
    return super.rewrite(region);
  }

  /** Whether an operation may leave something on the tape, or take something from it. */
  private boolean usesTape(Op op) {
    return isTaken(op)
        || (op instanceof Op.Call call
            && uses.computeIfAbsent(call.callee(), key -> usesTape(key, new HashSet<>())));
  }

  private boolean usesTape(FunctionKey key, Set<FunctionKey> seen) {
    return seen.add(key)
        && callees
            .apply(key)
            .body()
            .walk()
            .anyMatch(
                op -> isTaken(op) || (op instanceof Op.Call call && usesTape(call.callee(), seen)));
  }

  /** Whether an operation takes what the end of a frame gives back; rows of a table stay there. */
  private static boolean isTaken(Op op) {
    return op.usesTape() && !(op instanceof MemoryOp.TableRow);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    boolean isEmpty =
        op instanceof Op.TapeMark mark
            ? empty.contains(mark.result())
            : op instanceof Op.TapeRelease release && empty.contains(release.mark());
    if (!isEmpty) {
      super.rewrite(op, out);
    }
  }
}
