package org.covector.ad.processor.transform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Value;

/**
 * Arrays that may be the same as each other and can be rolled back together.
 *
 * @param overwritten what each store that is undone overwrites: a value that the method has loaded
 *     before, or one that the forward sweep is to load
 * @param repeated the values that the reverse sweep may then load again
 * @param seenByCaller the arrays among them that are written and that the caller sees
 * @param price the price of the stores that put values back, and of copying contents
 */
record RolledBackArrays(
    Map<MemoryOp.Store, Value> overwritten,
    Set<Value> repeated,
    List<Value> seenByCaller,
    long price) {

  /** Returns whether any value is kept that could be loaded again. */
  boolean mayPay(KeptValues kept) {
    return repeated.stream().anyMatch(v -> kept.isComputed(v).filter(c -> !c).isPresent());
  }
}
