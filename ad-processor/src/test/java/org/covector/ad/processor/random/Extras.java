package org.covector.ad.processor.random;

import java.util.List;

/**
 * Expressions of the rarer kinds: bits, static variables, boxes and collections of constants,
 * methods with rules, generic methods and classes.
 */
final class Extras {

  private static final List<String> MASKS = List.of("-16L", "-65536L", "-1073741824L");

  private final Context at;
  private final Expressions expressions;

  Extras(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
  }

  /** A {@code double} expression. */
  Node number(int depth) {
    boolean applies = at.isFunctional() && at.canAfford(Functions.UNKNOWN);
    return new Choices()
        .or(1, () -> masked(depth))
        .or(0.5, () -> magnitude(depth))
        .or(1, () -> Expressions.two("(LEVEL * $0)", "times(LEVEL, $0)", part(depth)))
        .or(0.5, () -> constantOfList(depth))
        .or(0.4, () -> boxed(depth))
        .or(1, () -> Expressions.two("soft($0, $1)", "soft($0, $1)", part(depth), part(0)))
        .or(0.7, () -> spread())
        .or(0.7, () -> held())
        .orIf(applies, 2, this::applied)
        .pick(at.random);
  }

  private Node part(int depth) {
    return expressions.number(Math.max(0, depth - 1));
  }

  private Node masked(int depth) {
    String mask = at.pick(MASKS);
    String text = "Double.longBitsToDouble(Double.doubleToRawLongBits($0) & " + mask + ")";
    return Expressions.two(text, "masked($0, " + mask + ")", part(depth)).uses("raw bits");
  }

  private Node magnitude(int depth) {
    String text = "Double.longBitsToDouble(Double.doubleToRawLongBits($0) & Long.MAX_VALUE)";
    return Expressions.two(text, "abs($0)", part(depth)).uses("raw bits");
  }

  private Node constantOfList(int depth) {
    Node index = expressions.integers().index("ORDER", 0);
    return Expressions.two(
        "(DEPTHS.get($0) * $1)", "times(DEPTHS.get($0), $1)", index, part(depth));
  }

  private Node boxed(int depth) {
    String value = at.pick(List.of("0.5", "1.5", "-0.25"));
    String text = "(Double.valueOf(" + value + ") * $0)";
    return Expressions.two(text, "times(of(" + value + "), $0)", part(depth)).uses("boxed Double");
  }

  private Node spread() {
    Node array = expressions.arrays().vector(false, 0);
    return Expressions.two("spread($0, $1)", "spread($0, $1)", array, part(0));
  }

  private Node held() {
    Node array = expressions.arrays().vector(false, 0);
    Node index = expressions.integers().index("ORDER", 0);
    return Expressions.two("new Holder<double[]>($0).held()[$1]", "held($0)[$1]", array, index);
  }

  private Node applied() {
    at.spend(Functions.UNKNOWN);
    Node function = expressions.functions().function(Shape.OF_ARRAY);
    Node array = expressions.arrays().vector(false, 0);
    return Expressions.two("applied($0, $1)", "applied($0, $1)", function, array);
  }

  /** An {@code int} expression. */
  Node integer() {
    return new Choices()
        .or(1, this::exponent)
        .or(0.7, () -> Node.same(Sort.INT, "RANK"))
        .or(0.5, this::compared)
        .or(0.5, this::textLength)
        .pick(at.random);
  }

  private Node exponent() {
    String text = "(int) (Double.doubleToRawLongBits($0) >>> 52 & 3)";
    return Node.of(Sort.INT, text, "exponent($0)", expressions.number(1)).uses("raw bits");
  }

  private Node compared() {
    Node first = expressions.number(1);
    Node second = expressions.number(0);
    return Node.of(
            Sort.INT, "Double.compare($0, $1)", "Double.compare(val($0), val($1))", first, second)
        .uses("Double.compare");
  }

  private Node textLength() {
    return Node.same(Sort.INT, "(\"n = \" + $0).length()", expressions.integers().small())
        .uses("string building");
  }
}
