package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * The names of the quantities in the formulas of a method: those of the source where it has any,
 * otherwise names made from line numbers.
 */
final class Quantities {

  /** How the name of a variable begins that counts the iterations of a loop. */
  private static final String VARIABLE = "#";

  private static final String VARYING = "varying";

  private final String unit;
  private final Map<String, String> origins = new TreeMap<>();
  private final Map<String, String> meanings = new TreeMap<>();
  private final Map<Formula, Formula> counts = new HashMap<>();
  private final Map<String, Formula> values = new TreeMap<>();
  private final Map<String, String> aliases = new TreeMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private int variables;
  private int unknownLoops;

  /**
   * Makes an empty collection.
   *
   * @param unit the compilation unit of the method: places in others are named with theirs
   */
  Quantities(String unit) {
    this.unit = unit;
  }

  /** Returns the name of a new variable that counts iterations; sums make an end of it. */
  String variable() {
    return VARIABLE + variables++;
  }

  /** Returns whether a formula depends on how far a loop has come. */
  static boolean varies(Formula formula) {
    return formula.names().stream().anyMatch(n -> n.contains(VARIABLE));
  }

  /** Returns the quantity that a variable of the user's holds. */
  Formula number(Value value) {
    String plain = value.name();
    String origin = place(value.span());
    String name = claim(plain, origin) ? plain : plain + " of " + origin;
    if (!name.equals(plain)) {
      meanings.put(name, "`" + plain + "` as it is defined in " + origin);
    }
    return Formula.named(name);
  }

  /** Returns whether a name stands for the trips of loops that a derivative has made for itself. */
  static boolean isOfDerivative(String name) {
    return name.startsWith("t0");
  }

  /** Returns the trip count of a loop of which nothing tells it beforehand. */
  Formula trips(SourceSpan loop) {
    String plain = "t" + loop.line();
    String origin =
        loop.isKnown()
            ? "loop in " + place(loop) + " at column " + loop.column()
            : "loop " + unknownLoops++ + " of the derivative";
    String name = plain;
    for (char letter = 'b'; !claim(name, origin); letter++) {
      name = plain + letter;
    }
    meanings.put(
        name, "iterations of the loop in " + place(loop) + " each time that it runs, on average");
    return Formula.named(name);
  }

  /**
   * Returns the trip count of a loop under a name of its own, where it is more than one product of
   * names and always the same; otherwise as it is.
   */
  Formula trips(SourceSpan loop, Formula count) {
    boolean isPlain = count.isProduct() && count.names().stream().noneMatch(n -> n.contains("⌊"));
    if (isPlain || varies(count)) {
      return count;
    }
    return counts.computeIfAbsent(count, c -> newCount(loop, c));
  }

  private Formula newCount(SourceSpan loop, Formula count) {
    String plain = "t" + loop.line();
    String name = plain;
    for (char letter = 'b'; !claim(name, count.toString()); letter++) {
      name = plain + letter;
    }
    values.put(name, count);
    return Formula.named(name);
  }

  /** Returns how often a recursive function is called. */
  Formula calls(FunctionKey function) {
    String name = "calls(" + function.name() + ")";
    meanings.put(name, "calls of `" + function.name() + "`, those by itself included");
    return Formula.named(name);
  }

  private boolean claim(String name, String origin) {
    return origins.computeIfAbsent(name, n -> origin).equals(origin);
  }

  /** Returns a place in words: a line of the method's file, or of another one. */
  String place(SourceSpan span) {
    if (!span.isKnown()) {
      return "the derivative";
    }
    String file = span.unit().substring(span.unit().lastIndexOf('.') + 1);
    return "line " + span.line() + (span.unit().equals(unit) ? "" : " of " + file);
  }

  /** Returns whether a place is in the file of the method. */
  boolean isHome(SourceSpan span) {
    return span.unit().equals(unit);
  }

  /** Takes note that the user has a name for what a formula says, if it says the length of one. */
  void alias(String name, Formula formula) {
    if (formula.names().size() != 1 || ambiguous.contains(name)) {
      return;
    }
    String long_ = formula.names().iterator().next();
    boolean isPlain = formula.equals(Formula.named(long_)) && long_.endsWith(".length");
    if (!isPlain || name.equals(long_)) {
      return;
    }
    if (!claim(name, long_)) {
      ambiguous.add(name);
      aliases.values().remove(name);
    } else {
      aliases.putIfAbsent(long_, name);
    }
  }

  /** Returns a formula in the words of the user. */
  Formula shown(Formula formula) {
    return formula.renamed(n -> n.contains(VARIABLE) ? varying() : aliases.getOrDefault(n, n));
  }

  private String varying() {
    meanings.put(VARYING, "the length of an array that a loop has made, which differs");
    return VARYING;
  }

  /** Returns what the names in some formulas, as they are shown, mean where that is not plain. */
  List<String> legend(Set<String> names) {
    Set<String> all = new TreeSet<>(names);
    List<String> lines = new ArrayList<>();
    values.forEach(
        (name, count) -> {
          if (names.contains(name)) {
            lines.add(name + " = " + shown(count));
            all.addAll(shown(count).names());
          }
        });
    aliases.forEach((meaning, name) -> explain(name, meaning, all, lines));
    meanings.forEach((name, meaning) -> explain(name, meaning, all, lines));
    return lines;
  }

  private static void explain(String name, String meaning, Set<String> names, List<String> lines) {
    if (names.contains(name)) {
      lines.add(name + " = " + meaning);
    }
  }
}
