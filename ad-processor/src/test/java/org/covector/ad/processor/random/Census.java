package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Counts programs by what they use: by construct, by the rows of a census of real numeric methods,
 * and by pairs of features that meet in memory.
 */
final class Census {

  /** Programs of a full soak, and how many of them each row and each pair must have. */
  static final int FULL = 10_000;

  private static final int ROW_FLOOR = 100;
  private static final int PAIR_FLOOR = 20;
  private static final String LAMBDA = "lambda";
  private static final String REFERENCE = "method reference";
  private static final Map<String, List<String>> ROWS = CensusRows.all();
  private static final Map<String, List<String>> MEMORY = new LinkedHashMap<>();

  static {
    MEMORY.put("alias", List.of("array alias", "row alias", "chosen array alias"));
    MEMORY.put("swap", List.of("row swap", "element swap"));
    MEMORY.put("in place", List.of("array written in place", "2-D array written"));
    MEMORY.put(
        "object", List.of("object", "object alias", "object made in a loop", Bodies.FEATURE));
    MEMORY.put("function", List.of(LAMBDA, REFERENCE, "anonymous class"));
    MEMORY.put("call", List.of("static callee", "void callee", "recursion"));
    MEMORY.put("early exit", List.of("early return", "break", "labelled break"));
    MEMORY.put("unknown trips", List.of("unknown trip count"));
    MEMORY.put("hvp", List.of("result DOUBLE", "result FLOAT"));
  }

  private final Map<String, Integer> constructs = new TreeMap<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final Map<String, Integer> pairs = new LinkedHashMap<>();

  Census() {
    ROWS.keySet().forEach(row -> rows.put(row, 0));
    List<String> memory = List.copyOf(MEMORY.keySet());
    for (int i = 0; i < memory.size(); i++) {
      for (int j = i + 1; j < memory.size(); j++) {
        pairs.put(memory.get(i) + " and " + memory.get(j), 0);
      }
    }
  }

  /** Counts a program. */
  void count(Set<String> features) {
    features.forEach(feature -> constructs.merge(feature, 1, Integer::sum));
    ROWS.forEach((row, any) -> rows.merge(row, uses(features, any), Integer::sum));
    for (String one : MEMORY.keySet()) {
      for (String other : MEMORY.keySet()) {
        pairs.computeIfPresent(
            one + " and " + other,
            (pair, so) -> so + uses(features, MEMORY.get(one)) * uses(features, MEMORY.get(other)));
      }
    }
  }

  private static int uses(Set<String> features, List<String> any) {
    return any.stream().anyMatch(features::contains) ? 1 : 0;
  }

  /** What too few of a full soak's programs have. */
  List<String> shortages() {
    List<String> found = new ArrayList<>();
    rows.forEach((row, count) -> addShortage(row, count, ROW_FLOOR, found));
    pairs.forEach((pair, count) -> addShortage(pair, count, PAIR_FLOOR, found));
    return found;
  }

  private static void addShortage(String what, int count, int floor, List<String> found) {
    if (count < floor) {
      found.add("only " + count + " programs, not " + floor + ": " + what);
    }
  }

  /** Prints the tables. */
  void print(Consumer<String> out) {
    print("programs by construct", constructs, out);
    print("programs by row of the census", rows, out);
    print("programs by pair of memory features", pairs, out);
  }

  private static void print(String title, Map<String, Integer> counts, Consumer<String> out) {
    out.accept(title);
    counts.forEach((what, count) -> out.accept(String.format("%8d  %s", count, what)));
  }
}
