package org.covector.ad.processor.optimize;

import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * The accesses to an array in the body of a loop, all at constant distances from the loop's index
 * and without gaps between these, so that each iteration finds all elements but one where the
 * iteration before has left them.
 *
 * @param array the array
 * @param distances the distances, the one at which an element is touched last before the others;
 *     each iteration touches one element for the first time, at the last of them
 * @param places the distance of each access
 * @param isDelayed whether an element is stored only by the last iteration that touches it, which
 *     saves stores
 * @param isZero whether an element is known to be 0 when the loop touches it for the first time
 */
record ElementChain(
    Value array,
    List<Integer> distances,
    Map<Op, Integer> places,
    boolean isDelayed,
    boolean isZero) {

  /** Returns whether an operation is one of the accesses. */
  boolean has(Op op) {
    return places.containsKey(op);
  }

  /** Returns the distance at which an element is touched for the last time. */
  int trail() {
    return distances.get(0);
  }

  /** Returns the distance at which an element is touched for the first time. */
  int lead() {
    return distances.get(distances.size() - 1);
  }

  /** Returns the distances of the elements that an iteration takes over from the one before. */
  List<Integer> carried() {
    return distances.subList(0, distances.size() - 1);
  }
}
