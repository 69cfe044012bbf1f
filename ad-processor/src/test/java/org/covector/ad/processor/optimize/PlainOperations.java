package org.covector.ad.processor.optimize;

import java.util.List;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;

/**
 * Says what the operations of derivatives mean in operations of the language. Rows of the tape are
 * taken to be long enough.
 */
final class PlainOperations extends Rewriter {

  static Function run(Function function) {
    return new PlainOperations().rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof MemoryOp.Accumulate) {
      List<Value> operands = map(op.operands());
      Builder b = new Builder();
      Value sum = b.add(b.load(operands.get(0), operands.get(1), ""), operands.get(2));
      b.store(operands.get(0), operands.get(1), sum);
      out.addAll(b.ops());
    } else if (op instanceof MemoryOp.Grow grow) {
      replace(grow.result(), map(grow.array()));
    } else if (op instanceof Op.Apply apply && apply.operator() == BasicOperator.STRONG_MUL) {
      List<Value> operands = map(op.operands());
      Builder b = new Builder();
      Value zero = b.zero(apply.result().type());
      Value product =
          b.ifElse(
                  b.compare(BasicOperator.EQ, operands.get(0), zero),
                  List.of(zero.type()),
                  t -> List.of(zero),
                  e -> List.of(e.mul(operands.get(0), operands.get(1))))
              .get(0);
      out.addAll(b.ops());
      replace(apply.result(), product);
    } else if (!(op instanceof Op.Remark)) {
      super.rewrite(op, out);
    }
  }
}
