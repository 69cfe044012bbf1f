package org.covector.ad.processor.random;

import java.util.List;

/** Integer expressions, indices and conditions. All arrays have at least three elements. */
final class Integers {

  private static final List<String> ARITHMETIC = List.of("+", "-", "*", "&", "|", "^");
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");
  private static final List<String> ORDERS = List.of("<", "<=", ">", ">=");

  private final Context at;
  private final Expressions expressions;

  Integers(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
  }

  static Node literal(int value) {
    return Node.same(Sort.INT, Integer.toString(value));
  }

  private Node combine(String template, Node... parts) {
    return Node.same(Sort.INT, template, parts);
  }

  /** Any int. */
  Node any(int levels) {
    return at.nested(levels, this::ofDepth);
  }

  private Node ofDepth(int depth) {
    List<Var> ints = at.of(Sort.INT);
    List<Var> counters = counters();
    List<Var> arrays = at.all(v -> v.sort().isArray());
    List<Var> longs = at.of(Sort.LONG);
    Choices choices =
        new Choices()
            .or(1, () -> literal(at.below(5)))
            .orIf(!ints.isEmpty(), 4, () -> at.choose(ints).read())
            .orIf(!arrays.isEmpty(), 0.5, () -> combine(at.choose(arrays).name() + ".length"))
            .orIf(!counters.isEmpty(), 0.4, () -> bump(at.pick(counters)));
    if (depth > 0) {
      choices
          .or(3, () -> combine("($0 " + at.pick(ARITHMETIC) + " $1)", any(depth - 1), any(0)))
          .or(0.5, () -> combine("($0 / " + (2 + at.below(3)) + ")", any(depth - 1)))
          .or(0.7, () -> combine("($0 % " + (2 + at.below(4)) + ")", any(depth - 1)))
          .or(
              0.5,
              () ->
                  combine("($0 " + shift() + " " + at.below(4) + ")", any(depth - 1))
                      .uses("bit operations"))
          .or(0.3, () -> combine("(-($0))", any(depth - 1)))
          .or(0.2, () -> combine("~($0)", any(depth - 1)).uses("bit operations"))
          .or(0.4, () -> combine("($0 ? $1 : $2)", condition(1), any(depth - 1), any(0)))
          .or(0.4, this::element)
          .or(0.3, () -> combine("Math.floorMod($0, $1)", any(depth - 1), literal(3)))
          .or(0.2, () -> combine("Math.max($0, $1)", any(depth - 1), any(0)))
          .or(0.2, () -> combine("Math.abs($0)", any(depth - 1)))
          .orIf(!longs.isEmpty(), 0.3, () -> combine("(int) " + at.pick(longs).name()))
          .or(0.2, () -> combine("(" + narrow() + ") $0", wrappedInt(any(depth - 1))))
          .or(0.3, () -> fromDouble())
          .or(0.3, () -> expressions.extras().integer())
          .orIf(expressions.canCall(Sort.INT), 0.5, () -> expressions.call(Sort.INT, depth));
    }
    return choices.pick(at.random);
  }

  /** Counters that may be increased here. */
  private List<Var> counters() {
    return at.isPure() ? List.of() : at.all(v -> v.bound() == -1);
  }

  private String narrow() {
    return at.pick(List.of("byte", "short", "char"));
  }

  private Node wrappedInt(Node value) {
    return combine("($0)", value);
  }

  private String shift() {
    return at.pick(List.of("<<", ">>", ">>>"));
  }

  private Node bump(Var counter) {
    return combine(at.pick(List.of("$++", "++$")).replace("$", counter.name()))
        .uses("++ inside an expression");
  }

  private Node fromDouble() {
    return Node.of(Sort.INT, "(int) (3 * $0)", "(int) (3 * val($0))", expressions.number(1))
        .uses("(int) of a double");
  }

  private Node element() {
    List<Var> tables = at.of(Sort.INTS);
    if (tables.isEmpty()) {
      return literal(at.below(3));
    }
    Var table = at.choose(tables);
    return combine(table.name() + "[$0]", index(table.name(), 0)).uses("int[] index array");
  }

  /** An int from 0 to 3. */
  Node small() {
    List<Var> bounded = at.all(v -> v.bound() > 0 && v.bound() <= 4);
    return new Choices()
        .or(2, () -> literal(at.below(4)))
        .orIf(!bounded.isEmpty(), 4, () -> at.pick(bounded).read())
        .or(1, () -> combine("($0 & 3)", any(1)).uses("bit operations"))
        .or(1, this::element)
        .or(1, () -> combine("Math.floorMod($0, 4)", any(1)))
        .pick(at.random);
  }

  /** An index of an array with at least three elements. */
  Node index(String array, int levels) {
    return at.nested(levels, depth -> indexOfDepth(array, depth));
  }

  private Node indexOfDepth(String array, int depth) {
    List<Var> exact = at.all(v -> v.over().equals(array));
    List<Var> three = at.all(v -> v.bound() > 0 && v.bound() <= 3);
    List<Var> natural = at.all(v -> v.bound() > 0);
    List<Var> counters = counters();
    Choices choices =
        new Choices()
            .or(2, () -> literal(at.below(3)))
            .orIf(!exact.isEmpty(), 8, () -> at.pick(exact).read())
            .orIf(!exact.isEmpty(), 1, () -> mirrored(array, at.pick(exact)))
            .orIf(!three.isEmpty(), 5, () -> at.pick(three).read())
            .orIf(!natural.isEmpty(), 1, () -> combine(at.pick(natural).name() + " % 3"))
            .or(0.5, () -> combine(array + ".length - " + (1 + at.below(3))))
            .orIf(!at.of(Sort.INTS).isEmpty() && depth > 0, 2, this::element)
            .orIf(
                !counters.isEmpty() && depth > 0,
                1,
                () -> combine("$0 % 3", bump(at.pick(counters))).uses("++ inside an index"));
    if (depth > 0) {
      choices
          .or(1, () -> combine("Math.floorMod($0, " + array + ".length)", any(1)))
          .or(0.7, () -> combine("($0 & 1)", any(1)).uses("bit operations"));
    }
    return choices.pick(at.random);
  }

  private Node mirrored(String array, Var index) {
    return combine(array + ".length - 1 - " + index.name());
  }

  Node condition(int depth) {
    List<Var> flags = at.of(Sort.BOOLEAN);
    Choices choices =
        new Choices()
            .or(4, this::floatComparison)
            .or(2, this::intComparison)
            .orIf(!flags.isEmpty(), 1.5, () -> at.pick(flags).read());
    if (depth > 0) {
      choices
          .or(1, () -> both("($0 && $1)", depth))
          .or(1, () -> both("($0 || $1)", depth))
          .or(0.3, () -> Node.same(Sort.BOOLEAN, "!$0", wrapped(condition(depth - 1))))
          .or(0.2, this::notANumber);
    }
    return choices.pick(at.random);
  }

  private Node both(String template, int depth) {
    Node node =
        Node.same(Sort.BOOLEAN, template, condition(depth - 1), condition(0)).uses("&& or ||");
    return node;
  }

  private static Node wrapped(Node condition) {
    return Node.same(Sort.BOOLEAN, "($0)", condition);
  }

  private Node notANumber() {
    String test = at.chance(0.6) ? "isNaN" : "isInfinite";
    String text = "Double." + test;
    Node number = expressions.number(0);
    return Node.of(Sort.BOOLEAN, text + "($0)", text + "(val($0))", number).uses(test);
  }

  Node floatComparison() {
    String operator = at.pick(ORDERS);
    return Node.of(
            Sort.BOOLEAN,
            "($0 " + operator + " $1)",
            "(val($0) " + operator + " val($1))",
            expressions.number(1),
            expressions.number(at.below(2)))
        .uses("floating comparison");
  }

  private Node intComparison() {
    return Node.same(Sort.BOOLEAN, "($0 " + at.pick(COMPARISONS) + " $1)", any(1), any(0));
  }
}
