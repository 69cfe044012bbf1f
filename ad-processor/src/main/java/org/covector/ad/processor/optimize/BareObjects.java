package org.covector.ad.processor.optimize;

import java.util.List;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp.NewObject;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;

/** Forgets what is known of the fields of new objects, which only derivatives need. */
public final class BareObjects extends Rewriter {

  private BareObjects() {}

  /** Returns a function that does the same and computes nothing that constructors compute. */
  public static Function run(Function function) {
    boolean any = function.body().walk().anyMatch(NewObject.class::isInstance);
    return any ? DeadCode.run(new BareObjects().rewrite(function)) : function;
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof NewObject object) {
      super.rewrite(object.bare(), out);
    } else {
      super.rewrite(op, out);
    }
  }
}
