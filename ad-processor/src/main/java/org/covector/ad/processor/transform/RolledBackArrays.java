package org.covector.ad.processor.transform;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Value;

/**
 * Arrays that may be the same as each other and can be rolled back together.
 *
 * @param overwritten what each store into them overwrites: a value that the method has loaded
 *     before, or one that the forward sweep is to load
 * @param holds whether an array may be one of them
 * @param reloads which loads of them may be repeated
 * @param seenByCaller those that the method writes and the caller sees
 * @param price the price of the stores that put values back, and of copying contents
 */
record RolledBackArrays(
    Map<MemoryOp.Store, Value> overwritten,
    Predicate<Value> holds,
    Reloads reloads,
    List<Value> seenByCaller,
    long price) {

  /** Returns whether a load is one of these arrays and gives the same in the reverse sweep. */
  boolean repeats(MemoryOp.Read load) {
    return holds.test(load.base())
        && !overwritten.containsValue(load.result())
        && reloads.areSame(load);
  }
}
