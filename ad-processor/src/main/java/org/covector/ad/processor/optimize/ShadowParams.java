package org.covector.ad.processor.optimize;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.Value;

/**
 * The array parameters of a derivative that are shadows of others, of which it has been checked
 * that they have their shape. Neither they nor those others are null.
 */
final class ShadowParams {

  private final Map<Value, Value> primals = new IdentityHashMap<>();

  ShadowParams(List<DerivativeArray> params) {
    params.forEach(p -> p.primal().ifPresent(primal -> primals.put(p.array(), primal)));
  }

  /** Returns a parameter of the same shape: the same one for all shadows of one. */
  Value shape(Value array) {
    return primals.getOrDefault(array, array);
  }

  /** Returns whether a parameter is known not to be null. */
  boolean isPresent(Value array) {
    return primals.containsKey(array) || primals.containsValue(array);
  }
}
