package org.covector.ad.processor.optimize;

import java.util.List;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;

/**
 * Breaks up operations that leave many values on the tape, or take them back, into several that do
 * so one after the other. What was left last is taken back first.
 */
final class FrameChunks extends Rewriter {

  private static final int SIZE = 32;

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof Op.FrameSave save && save.operands().size() > SIZE) {
      List<Value> values = map(save.operands());
      for (int i = 0; i < values.size(); i += SIZE) {
        out.add(new Op.FrameSave(chunk(values, i)));
      }
    } else if (op instanceof Op.FrameRestore restore && restore.results().size() > SIZE) {
      List<Value> values = restore.results();
      for (int i = (values.size() - 1) / SIZE * SIZE; i >= 0; i -= SIZE) {
        out.add(new Op.FrameRestore(chunk(values, i)));
      }
    } else {
      super.rewrite(op, out);
    }
  }

  private static List<Value> chunk(List<Value> values, int start) {
    return values.subList(start, Math.min(values.size(), start + SIZE));
  }
}
