package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product of named quantities.
 *
 * @param factors how often each name is a factor
 */
record Term(SortedMap<String, Integer> factors) implements Comparable<Term> {

  /** The product of nothing: 1. */
  static final Term UNIT = new Term(new TreeMap<>());

  /** Copies the map. */
  Term {
    factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
  }

  static Term of(String name) {
    return new Term(new TreeMap<>(Map.of(name, 1)));
  }

  Term times(Term other) {
    SortedMap<String, Integer> all = new TreeMap<>(factors);
    other.factors.forEach((name, power) -> all.merge(name, power, Integer::sum));
    return new Term(all);
  }

  /** How often a name is a factor. */
  int power(String name) {
    return factors.getOrDefault(name, 0);
  }

  Term without(String name) {
    SortedMap<String, Integer> rest = new TreeMap<>(factors);
    rest.remove(name);
    return new Term(rest);
  }

  private int degree() {
    return factors.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Larger products come first. */
  @Override
  public int compareTo(Term other) {
    int byDegree = Integer.compare(other.degree(), degree());
    return byDegree != 0 ? byDegree : toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    List<String> texts = new ArrayList<>();
    factors.forEach(
        (name, power) ->
            texts.add(
                switch (power) {
                  case 1 -> name;
                  case 2 -> name + "²";
                  case 3 -> name + "³";
                  default -> name + "^" + power;
                }));
    return String.join("·", texts);
  }
}
