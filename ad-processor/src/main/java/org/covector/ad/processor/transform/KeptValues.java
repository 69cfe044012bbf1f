package org.covector.ad.processor.transform;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.MinimumCut;
import org.covector.ad.processor.ir.Value;

/**
 * Decides which values of a forward sweep are kept for the reverse sweep, and which this one
 * computes again. A rehearsal of the reverse sweep tells what it needs; the decision is a minimum
 * cut (W. S. Moses, V. Churavy, "Instead of rewriting foreign code for machine learning,
 * automatically synthesize fast gradients", 2020, section 4.3, where only the number of kept values
 * counts). In the network each value has two nodes, <i>needed</i> and <i>computed</i>:
 *
 * <ul>
 *   <li>the source leads to <i>needed</i> of what the reverse sweep asks for,
 *   <li>from <i>needed</i> to <i>computed</i> is as wide as the price of keeping the value,
 *   <li>from <i>computed</i> to the sink is as wide as the price of computing it again,
 *   <li>from <i>computed</i> to <i>needed</i> of each operand is without limit.
 * </ul>
 */
final class KeptValues {

  /** How often an iteration runs for each time that its loop does, for want of the numbers. */
  private static final int TRIPS = 8;

  private static final int DEEPEST = 8;

  /**
   * What is known of a value.
   *
   * @param keeping the price of keeping it
   * @param computing the price of computing it again from its operands; none if that is impossible
   * @param operands those that are not at hand in the reverse sweep
   * @param loops the number of loops around it
   */
  private record Node(int keeping, Optional<Integer> computing, List<Value> operands, int loops) {}

  private final Map<Value, Node> nodes = new LinkedHashMap<>();
  private final Set<Value> needed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, Boolean> computed = new IdentityHashMap<>();
  private final Map<Value, Integer> prices = new IdentityHashMap<>();
  private long total;
  private boolean isDecided;

  /** Returns whether a value is described, or need not be, since the decision has been made. */
  boolean knows(Value value) {
    return isDecided || nodes.containsKey(value);
  }

  /**
   * Describes a value.
   *
   * @param keeping the price of keeping it
   * @param computing the price of computing it again from its operands, if that is possible
   * @param operands its operands that are not at hand in the reverse sweep
   * @param loops the number of loops around it
   */
  void describe(
      Value value, int keeping, Optional<Integer> computing, List<Value> operands, int loops) {
    nodes.put(value, new Node(keeping, computing, List.copyOf(operands), loops));
  }

  /** Notes that the reverse sweep asks for a value. */
  void need(Value value) {
    if (!isDecided) {
      needed.add(value);
    }
  }

  /** Returns whether a value is computed again, if that has been decided. */
  Optional<Boolean> isComputed(Value value) {
    return Optional.ofNullable(computed.get(value));
  }

  /**
   * Returns the price of computing a value again, with that of its operands: each of them is kept
   * or computed, whichever costs less; 0 for one that cannot be computed.
   */
  int price(Value value) {
    Integer known = prices.get(value);
    if (known == null) {
      Node node = nodes.get(value);
      known = node == null ? 0 : node.computing().orElse(0);
      for (Value operand : node == null ? List.<Value>of() : node.operands()) {
        Node given = nodes.get(operand);
        known +=
            given.computing().isPresent()
                ? Math.min(given.keeping(), price(operand))
                : given.keeping();
      }
      prices.put(value, known);
    }
    return known;
  }

  /** Ends the rehearsal; returns whether there was anything to decide. */
  boolean decide() {
    isDecided = true;
    Map<Value, Integer> places = new IdentityHashMap<>();
    nodes.keySet().forEach(v -> places.put(v, 2 + 2 * places.size()));
    MinimumCut cut = new MinimumCut(2 + 2 * nodes.size(), 0, 1);
    nodes.keySet().forEach(v -> connect(v, places, cut));
    boolean[] sourceSide = cut.sourceSide();
    for (Map.Entry<Value, Node> each : nodes.entrySet()) {
      int place = places.get(each.getKey());
      computed.put(each.getKey(), sourceSide[place + 1]);
      Node node = each.getValue();
      if (sourceSide[place + 1]) {
        total += inAll(node.computing().orElse(0), node.loops());
      } else if (sourceSide[place]) {
        total += inAll(node.keeping(), node.loops());
      }
    }
    return !nodes.isEmpty();
  }

  /** Returns the price of all that is kept and computed again, once that is decided. */
  long total() {
    return total;
  }

  private void connect(Value value, Map<Value, Integer> places, MinimumCut cut) {
    Node node = nodes.get(value);
    int place = places.get(value);
    if (needed.contains(value)) {
      cut.add(0, place, MinimumCut.UNLIMITED);
    }
    cut.add(place, place + 1, inAll(node.keeping(), node.loops()));
    cut.add(
        place + 1,
        1,
        node.computing().map(price -> inAll(price, node.loops())).orElse(MinimumCut.UNLIMITED));
    node.operands().forEach(u -> cut.add(place + 1, places.get(u), MinimumCut.UNLIMITED));
  }

  /** Returns the price of what is done in each iteration of a nest of loops. */
  static long inAll(int price, int loops) {
    long times = 1;
    for (int i = 0; i < Math.min(loops, DEEPEST); i++) {
      times *= TRIPS;
    }
    return price * times;
  }
}
