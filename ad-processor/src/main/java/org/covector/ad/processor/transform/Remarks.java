package org.covector.ad.processor.transform;

import java.util.List;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;

/** Takes the comments out of a function that will be a part of another. */
final class Remarks extends Rewriter {

  private Remarks() {}

  static Function without(Function function) {
    return new Remarks().rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (!(op instanceof Op.Remark)) {
      super.rewrite(op, out);
    }
  }
}
