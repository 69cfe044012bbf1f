package org.covector.ad.processor.transform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Supplier;
import org.covector.ad.processor.ir.Value;

/**
 * Finds the shadows of arrays and objects at a place of the reverse sweep: those that the forward
 * sweep has made or, while the adjoint of a loop is built that collects adjoints apart, what stands
 * there for the shadows of arrays from outside of the loop.
 */
final class ReverseShadows {

  private final Map<Value, Value> shadows;
  private final Placement placement;
  private final Deque<Map<Value, Value>> standIns = new ArrayDeque<>();

  /**
   * Makes the search in a function.
   *
   * @param shadows the shadow of each active array
   */
  ReverseShadows(Map<Value, Value> shadows, Placement placement) {
    this.shadows = shadows;
    this.placement = placement;
  }

  /** Returns the shadow of an array or object, for use at a place of the reverse sweep. */
  Value of(Value reference, Frame at) {
    return standIns.stream()
        .filter(others -> others.containsKey(reference))
        .findFirst()
        .map(others -> others.get(reference))
        .orElseGet(() -> placement.resolve(shadows.get(reference), at));
  }

  /**
   * Builds with other shadows.
   *
   * @param others what stands for the shadows of arrays
   */
  <T> T with(Map<Value, Value> others, Supplier<T> build) {
    standIns.push(others);
    T built = build.get();
    standIns.pop();
    return built;
  }
}
