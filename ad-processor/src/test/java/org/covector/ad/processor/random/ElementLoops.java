package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Loops that select an element, or change elements, each for itself or as sums. */
final class ElementLoops {

  private static final List<String> OF_THREE =
      List.of("for (int I = 0; I < 3; I++)", "for (int I = 2; I >= 0; I--)");

  private final Context at;
  private final Expressions expressions;
  private final Integers integers;
  private final Statements statements;
  private final Reductions reductions;

  ElementLoops(Context at, Expressions expressions, Statements statements, Reductions reductions) {
    this.at = at;
    this.expressions = expressions;
    this.integers = expressions.integers();
    this.statements = statements;
    this.reductions = reductions;
  }

  /** A loop that selects a number, and perhaps its place. */
  Node selection() {
    String a = at.choose(at.of(Sort.VECTOR)).name();
    String m = at.fresh("m");
    boolean most = at.chance(0.6);
    String infinity = most ? "Double.NEGATIVE_INFINITY" : "Double.POSITIVE_INFINITY";
    Node start =
        new Choices()
            .or(2, () -> Reductions.number(a + "[0]"))
            .or(1, () -> Expressions.two(infinity, "of(" + infinity + ")"))
            .or(1, expressions::literal)
            .or(1, () -> expressions.number(1))
            .pick(at.random);
    boolean skips = !start.java().startsWith("Double") && at.chance(0.15);
    String place = at.chance(0.3) ? at.fresh("i") : "";
    Node loop =
        reductions.loop(
            a,
            Reductions.HEADS,
            element -> {
              List<Node> list = new ArrayList<>();
              if (skips) {
                list.add(Node.statement("if ($0) continue;", integers.condition(0)));
              }
              list.add(candidate(m, most, element, place));
              if (at.chance(0.12)) {
                list.add(
                    Reductions.add(
                        at.total(), Reductions.times(Reductions.number(m), expressions.literal())));
              }
              return Node.block(list);
            });
    List<Node> list = new ArrayList<>(List.of(Reductions.declared(m, start)));
    if (!place.isEmpty()) {
      list.add(Node.statement("int " + place + " = 0;"));
      at.declare(Var.indexOf(place, a));
    }
    list.add(loop);
    list.add(reductions.use(m));
    return Node.block(list).uses("selecting loop");
  }

  private Node candidate(String m, boolean most, String element, String place) {
    Node plain = at.chance(0.4) ? Reductions.number(element) : reductions.summand(element);
    Node value =
        at.chance(0.15)
            ? Reductions.plus(
                plain, Reductions.times(Reductions.number(m), Expressions.two("0.25", "of(0.25)")))
            : plain;
    String function = most ? "max" : "min";
    if (place.isEmpty() && at.chance(0.6)) {
      Node[] operands =
          at.chance(0.5)
              ? new Node[] {Reductions.number(m), value}
              : new Node[] {value, Reductions.number(m)};
      return Node.statement(
          m + " = Math." + function + "($0, $1);", m + " = " + function + "($0, $1);", operands);
    }
    String e = at.fresh("e");
    String i = element.replaceFirst(".*\\[([^\\[]*)\\]$", "$1");
    String taken = m + " = " + e + ";\n" + (place.isEmpty() ? "" : place + " = " + i + ";\n");
    String comparison = (most ? " >" : " <") + (at.chance(0.3) ? "= " : " ");
    String java = "if (" + e + comparison + m + ") {\n" + taken + "}";
    String shadow = "if (val(" + e + ")" + comparison + "val(" + m + ")) {\n" + taken + "}";
    return Node.block(Reductions.declared(e, value), Node.statement(java, shadow));
  }

  /** A loop over elements, each for itself, and the sum of what it made. */
  Node elementwise() {
    List<Var> stored = at.all(v -> v.sort() == Sort.VECTOR && v.stored());
    List<Node> list = new ArrayList<>();
    String y;
    if (stored.isEmpty() || at.chance(0.5)) {
      y = at.fresh("a");
      list.add(Node.statement("double[] Y = new double[3];".replace("Y", y), Reductions.zeros(y)));
      at.declare(new Var(y, Sort.VECTOR, false, true, true, 0, ""));
    } else {
      y = at.choose(stored).name();
    }
    list.add(
        reductions.loop(
            OF_THREE,
            element -> {
              String i = element.replaceFirst(".*\\[([^\\[]*)\\]$", "$1");
              return Node.statement(y + "[" + i + "] = $0;", reductions.summand(element))
                  .uses("array written in place");
            }));
    String s = at.fresh("s");
    list.add(Reductions.declared(s, Expressions.two("0", "of(0)")));
    list.add(
        reductions.loop(
            y, Reductions.HEADS, element -> reductions.term(s, reductions.summand(element))));
    list.add(reductions.use(s));
    return Node.block(list).uses("elementwise loop");
  }

  /** Sums in the elements of an array. */
  Node inPlace() {
    List<Var> stored = at.all(v -> v.sort() == Sort.VECTOR && v.stored());
    if (stored.isEmpty()) {
      return reductions.sum();
    }
    String b = at.choose(stored).name();
    Node loop =
        reductions.loop(
            Reductions.HEADS,
            element ->
                Node.statement(
                    b + "[$0] += $1;",
                    "cell(" + b + ", $0).add($1);",
                    integers.index(b, 0),
                    reductions.summand(element)));
    return Node.block(loop, use(b + "[" + at.below(3) + "]", at.fresh("s")))
        .uses("sum in place", "array written in place");
  }

  private Node use(String element, String s) {
    return Node.block(Reductions.declared(s, Reductions.number(element)), reductions.use(s));
  }

  /** An element that is read, and stored again with something added after other statements. */
  Node held() {
    List<Var> stored = at.all(v -> v.sort() == Sort.VECTOR && v.stored());
    if (stored.isEmpty()) {
      return reductions.sum();
    }
    String b = at.choose(stored).name();
    String other = at.choose(stored).name();
    String t = at.fresh("t");
    String element = b + "[" + at.below(3) + "]";
    Node between =
        at.chance(0.7)
            ? Node.statement(other + "[$0] = $1;", integers.index(other, 0), expressions.number(1))
            : Node.block(statements.list(1, 0));
    return Node.block(
            Reductions.declared(t, Reductions.number(element)),
            between,
            Node.statement(
                element + " = $0;",
                Reductions.plus(Reductions.number(t), reductions.summand(b + "[0]"))),
            use(element, at.fresh("s")))
        .uses("element held and stored again", "array written in place");
  }
}
