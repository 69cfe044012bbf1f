package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Alternatives with weights. */
final class Choices {

  private final List<Supplier<Node>> made = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private double total;

  Choices or(double weight, Supplier<Node> supplier) {
    made.add(supplier);
    weights.add(weight);
    total += weight;
    return this;
  }

  Choices orIf(boolean possible, double weight, Supplier<Node> supplier) {
    return possible ? or(weight, supplier) : this;
  }

  Node pick(Random random) {
    double at = random.nextDouble() * total;
    for (int i = 0; i < made.size(); i++) {
      at -= weights.get(i);
      if (at < 0) {
        return made.get(i).get();
      }
    }
    return made.get(made.size() - 1).get();
  }
}
