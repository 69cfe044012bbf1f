package org.covector.ad.processor.random;

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

  private static final String KNOWN = "known object passed to a static method";
  private static final String LAW = "function Law";
  private static final String STEP = "function Step";
  private static final String LAMBDA = "lambda";
  private static final String REFERENCE = "method reference";
  private static final Map<String, List<String>> ROWS = new LinkedHashMap<>();
  private static final Map<String, List<String>> MEMORY = new LinkedHashMap<>();

  static {
    row("double variable reassigned", "double reassigned");
    row("array element read", "array read", "2-D array read");
    row("counted for", "counted for");
    row("nested loop", "nested loop");
    row("for counting down", "for counting down");
    row("if or ternary on a floating comparison", "floating comparison");
    row("static callee", "static callee", "void callee");
    row("early return", "early return");
    row("static final constants and tables", "static final constant", "static final table");
    row("array element written in place", "array written in place");
    row("new double[n]", "new double[n]", "new double[n][m]");
    row("double declared without initialiser", "double without initialiser");
    row("throw", "throw guard");
    row("while", "while");
    row("do", "do while");
    row("break", "break", "labelled break");
    row("continue", "continue", "labelled continue");
    row("return in a loop", "return in a loop");
    row("mixed int and double arithmetic", "mixed int and double");
    row("mutates a parameter's array", "parameter array written");
    row("loop exit on a floating value", "loop exit on a floating value");
    row("bit operations", "bit operations");
    row("(int) of a double", "(int) of a double");
    row("Double.isNaN", "isNaN");
    row("2-D arrays", "2-D array read", "2-D array written");
    row("row alias", "row alias");
    row("row swap", "row swap");
    row("local array alias", "array alias", "chosen array alias");
    row("recursion", "recursion");
    row("int[] index arrays", "int[] index array");
    row("++ inside an index", "++ inside an index");
    row("arraycopy, copyOf, fill, clone", "arraycopy", "copyOf", "copyOfRange", "fill", "clone");
    row("varargs", "varargs");
    row("switch", "switch with fall-through", "arrow switch", "switch expression");
    row("float", "float");
    row("records with methods", "record method", "record in a loop");
    row("objects as locals, parameters, results", "object", "object as a result", KNOWN);
    row("instance-method callee, this", "instance-method callee");
    row("reads fields", "instance method", "immutable class", "field of a new object");
    row("writes fields, stores in constructors", "field assigned in a constructor");
    row("object allocation", "object allocation");
    row("interface or abstract call", "overridden method", "default method", LAW, STEP);
    row("lambda, method reference, anonymous class", LAMBDA, REFERENCE, "anonymous class");
    row("boxed Double", "function Function<Double, Double>", "function Supplier<Double>");
    MEMORY.put("alias", List.of("array alias", "row alias", "chosen array alias"));
    MEMORY.put("swap", List.of("row swap", "element swap"));
    MEMORY.put("in place", List.of("array written in place", "2-D array written"));
    MEMORY.put("object", List.of("object", "object alias", "object made in a loop"));
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

  private static void row(String name, String... features) {
    ROWS.put(name, List.of(features));
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

  /** Programs by row of the census. */
  Map<String, Integer> rows() {
    return rows;
  }

  /** Programs by pair of memory features. */
  Map<String, Integer> pairs() {
    return pairs;
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
