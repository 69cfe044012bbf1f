package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;

/** Removes the frames of the tape in which nothing is left. */
public final class TapeFrames extends Rewriter {

  private final Set<Value> empty = Collections.newSetFromMap(new IdentityHashMap<>());

  private TapeFrames() {}

  /** Returns a function whose frames are needed. */
  public static Function run(Function function) {
    return new TapeFrames().rewrite(function);
  }

  @Override
  public Region rewrite(Region region) {
    boolean isUsed = region.walk().anyMatch(op -> op.usesTape() || op instanceof Op.Call);
    if (!isUsed) {
      region.ops().stream()
          .filter(Op.TapeMark.class::isInstance)
          .forEach(op -> empty.addAll(op.results()));
    }
    return super.rewrite(region);
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
