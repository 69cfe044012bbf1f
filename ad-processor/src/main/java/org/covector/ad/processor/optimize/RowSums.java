package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/** Which operations of a region only serve to compute what one sum of the region adds. */
final class RowSums {

  private final Map<Op, Accumulate> served = new IdentityHashMap<>();
  private final Map<Accumulate, List<Op>> parts = new IdentityHashMap<>();

  RowSums(Region region) {
    Map<Value, Integer> uses = new IdentityHashMap<>();
    Map<Value, Accumulate> sums = new IdentityHashMap<>();
    region.walk().forEach(op -> count(op, uses));
    region.terminator().operands().forEach(v -> uses.merge(v, 1, Integer::sum));
    List<Op> ops = new ArrayList<>(region.ops());
    for (int i = ops.size() - 1; i >= 0; i--) {
      Op op = ops.get(i);
      if (op instanceof Accumulate sum) {
        parts.put(sum, new ArrayList<>());
        sums.put(sum.value(), sum);
      } else if ((op instanceof Op.Apply || op instanceof Load)
          && sums.containsKey(op.results().get(0))
          && uses.get(op.results().get(0)) == 1) {
        Accumulate sum = sums.get(op.results().get(0));
        served.put(op, sum);
        parts.get(sum).add(0, op);
        op.operands().forEach(v -> sums.put(v, sum));
      }
    }
  }

  private static void count(Op op, Map<Value, Integer> uses) {
    op.operands().forEach(v -> uses.merge(v, 1, Integer::sum));
    op.regions()
        .forEach(r -> r.terminator().operands().forEach(v -> uses.merge(v, 1, Integer::sum)));
  }

  /** Returns whether an operation serves one sum alone. */
  boolean isPart(Op op) {
    return served.containsKey(op);
  }

  /** Returns the operations that serve a sum alone, in order. */
  List<Op> parts(Accumulate sum) {
    return parts.get(sum);
  }
}
