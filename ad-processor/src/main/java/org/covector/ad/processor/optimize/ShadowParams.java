package org.covector.ad.processor.optimize;

import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.Value;

/**
 * The array parameters of a derivative that are shadows of others. Neither they nor those others
 * are null.
 *
 * @param primals of each shadow the parameter of which it has been checked to have the shape
 * @param adjoints the shadows that collect adjoints; none of them, and none of their rows, is an
 *     array of the original method or a tangent
 */
public record ShadowParams(Map<Value, Value> primals, Set<Value> adjoints) {

  /** No shadows. */
  public static final ShadowParams NONE = new ShadowParams(Map.of(), Set.of());

  /** Copies the collections. */
  public ShadowParams {
    primals = Map.copyOf(primals);
    adjoints = Set.copyOf(adjoints);
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
