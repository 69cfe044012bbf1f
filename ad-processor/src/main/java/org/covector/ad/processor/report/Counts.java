package org.covector.ad.processor.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * How many operations of each kind there are.
 *
 * @param numbers the numbers that are not 0
 */
public record Counts(Map<Operation, Formula> numbers) {

  /** No operation. */
  static final Counts NONE = new Counts(Map.of());

  /** Copies the map. */
  public Counts {
    Map<Operation, Formula> copy = new EnumMap<>(Operation.class);
    copy.putAll(numbers);
    copy.values().removeIf(Formula.ZERO::equals);
    numbers = Collections.unmodifiableMap(copy);
  }

  /** One operation. */
  static Counts of(Operation operation) {
    return of(operation, Formula.ONE);
  }

  static Counts of(Operation operation, Formula number) {
    return new Counts(Map.of(operation, number));
  }

  /** Returns the number of operations of a kind. */
  public Formula of(Iterable<Operation> kinds) {
    Formula sum = Formula.ZERO;
    for (Operation kind : kinds) {
      sum = sum.plus(numbers.getOrDefault(kind, Formula.ZERO));
    }
    return sum;
  }

  Counts plus(Counts other) {
    return with(other, Formula::plus);
  }

  /** At least as many as either of both. */
  Counts most(Counts other) {
    return with(other, Formula::most);
  }

  private Counts with(Counts other, BinaryOperator<Formula> operator) {
    Map<Operation, Formula> all = new EnumMap<>(Operation.class);
    for (Operation kind : Operation.values()) {
      Formula own = numbers.getOrDefault(kind, Formula.ZERO);
      all.put(kind, operator.apply(own, other.numbers.getOrDefault(kind, Formula.ZERO)));
    }
    return new Counts(all);
  }

  /** The same done to each number. */
  Counts each(UnaryOperator<Formula> change) {
    Map<Operation, Formula> all = new EnumMap<>(Operation.class);
    numbers.forEach((kind, number) -> all.put(kind, change.apply(number)));
    return new Counts(all);
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    numbers.values().forEach(n -> names.addAll(n.names()));
    return names;
  }
}
