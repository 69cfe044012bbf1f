package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;

/** A pass that knows, wherever it is, which arrays cannot be null there. */
abstract class PresentArrays extends Rewriter {

  /** The arrays that are known not to be null. */
  final Set<Value> present = Collections.newSetFromMap(new IdentityHashMap<>());

  @Override
  public final Region rewrite(Region region) {
    List<Value> outside = List.copyOf(present);
    Region rewritten = super.rewrite(region);
    present.clear();
    present.addAll(outside);
    return rewritten;
  }

  /** Notes what an operation tells about an array, if it has not thrown. */
  final void note(Op op) {
    if (op instanceof MemoryOp.Length length) {
      present.add(length.array());
    } else if (op instanceof MemoryOp.Load load) {
      present.add(load.array());
    }
  }
}
