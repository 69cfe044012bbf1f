package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Loops that reduce an array to a number, and loops over elements. What they give is added, mostly,
 * to a total that nothing but the result of the method reads: the method is linear in it.
 */
final class Reductions {

  static final List<String> HEADS =
      List.of(
          "for (int I = 0; I < A.length; I++)",
          "for (int I = 0; I < A.length; I++)",
          "for (int I = 0; I < A.length; I++)",
          "for (int I = 0; I < 3; I++)",
          "for (int I = 1; I < A.length; I++)",
          "for (int I = A.length - 1; I >= 0; I--)",
          "for (int I = 0; I < A.length; I += 2)");

  private final Context at;
  private final Expressions expressions;
  private final Integers integers;
  private final Loops loops;
  private final Statements statements;
  private final ElementLoops elements;

  Reductions(Context at, Expressions expressions, Loops loops, Statements statements) {
    this.at = at;
    this.expressions = expressions;
    this.integers = expressions.integers();
    this.loops = loops;
    this.statements = statements;
    this.elements = new ElementLoops(at, expressions, statements, this);
  }

  /** The total of a method, which is sometimes given one. */
  Node total() {
    boolean hasResult =
        at.result() == Sort.DOUBLE || at.result() == Sort.VOID || at.result() == Sort.PAIR;
    if (!hasResult || !at.chance(at.isReducing() ? 0.9 : 0.03)) {
      return Node.block();
    }
    at.total(at.fresh("total"));
    return declared(at.total(), Expressions.two("0", "of(0)"));
  }

  /** Adds the total to a result, mostly. */
  Node withTotal(Node value) {
    Node total = number(at.total());
    return at.total().isEmpty()
        ? value
        : new Choices()
            .or(5, () -> plus(total, value))
            .or(3, () -> total)
            .or(3, () -> times(total, expressions.number(0)))
            .or(1, () -> value)
            .or(1, () -> plus(Expressions.two("Math.sin($0)", "sin($0)", total), value))
            .pick(at.random);
  }

  /** One of the loops, and the use of what it gives. */
  Node any(int depth) {
    if (at.loopDepth() > 2 || at.of(Sort.VECTOR).isEmpty()) {
      return add(at.total(), expressions.number(1));
    }
    return new Choices()
        .or(5, this::sum)
        .or(1, this::direct)
        .or(1, this::shared)
        .or(2.5, elements::selection)
        .or(1.5, elements::elementwise)
        .or(1, elements::inPlace)
        .or(1, elements::held)
        .orIf(depth > 0 && at.loopDepth() < 2, 3, () -> repeated(depth - 1))
        .pick(at.random);
  }

  /** Such loops in a loop, which may be left before them and after them. */
  private Node repeated(int depth) {
    String i = at.fresh("i");
    String head = "for (int I = 0; I < 3; I++)".replace("I", i);
    return loops
        .loop(
            head,
            true,
            () -> {
              at.declare(Var.bounded(i, 3));
              List<Node> list = new ArrayList<>();
              if (at.chance(0.3)) {
                list.add(statements.exit());
              }
              list.add(any(depth));
              if (at.chance(0.4)) {
                list.add(statements.exit());
              }
              if (at.chance(0.3)) {
                list.addAll(statements.list(1, 0));
              }
              return Node.block(list);
            })
        .uses("nested loop", "reduction in a loop");
  }

  /** A loop over an array; its body gets the text of an element. */
  Node loop(List<String> heads, Function<String, Node> body) {
    String a = at.choose(at.of(Sort.VECTOR)).name();
    return loop(a, heads, body);
  }

  Node loop(String a, List<String> heads, Function<String, Node> body) {
    String i = at.fresh("i");
    String head = at.pick(heads).replace("I", i).replace("A", a);
    return loops.loop(
        head,
        true,
        () -> {
          at.declare(Var.indexOf(i, a));
          return body.apply(a + "[" + i + "]");
        });
  }

  /** A sum with a variable of its own, and its use. */
  Node sum() {
    String s = at.fresh("s");
    Node start = at.chance(0.8) ? Expressions.two("0", "of(0)") : expressions.number(1);
    Node loop = loop(HEADS, element -> iteration(s, element));
    return Node.block(declared(s, start), loop, use(s)).uses("sum");
  }

  /** A sum into the total. */
  private Node direct() {
    String total = at.total();
    return loop(HEADS, element -> iteration(total, element)).uses("sum into the total");
  }

  /** A sum over the same elements in each iteration, of which the result is not linear. */
  private Node shared() {
    String s = at.fresh("s");
    String i = at.fresh("i");
    Node sum =
        loops.loop(
            "for (int I = 0; I < 3; I++)".replace("I", i),
            true,
            () -> {
              at.declare(Var.bounded(i, 3));
              return loop(HEADS, element -> iteration(s, element));
            });
    Node x = number(s);
    Node value = at.chance(0.5) ? Expressions.two("Math.sin($0)", "sin($0)", x) : times(x, x);
    Node start = Expressions.two("0.5", "of(0.5)");
    return Node.block(declared(s, start), sum, term(at.total(), value))
        .uses("nested sum", "sum with few partial derivatives");
  }

  private Node iteration(String s, String element) {
    List<Node> list = new ArrayList<>();
    if (at.chance(0.1)) {
      list.addAll(statements.list(1, 0));
    }
    if (at.chance(0.15)) {
      list.add(Node.statement("if ($0) continue;", integers.condition(1)).uses("continue"));
    }
    list.add(
        new Choices()
            .or(5, () -> term(s, summand(element)))
            .or(
                1,
                () -> Node.statement("if ($0) {\n$1\n}", integers.condition(1), term(s, element)))
            .or(1, () -> either(s, element))
            .or(1, () -> local(s, element))
            .or(1.5, () -> inner(s))
            .or(1.5, () -> work(s, element))
            .pick(at.random));
    return Node.block(list);
  }

  Node term(String s, String element) {
    return term(s, summand(element));
  }

  Node term(String s, Node value) {
    return at.chance(0.75) ? add(s, value) : subtract(s, value);
  }

  private Node either(String s, String element) {
    return Node.statement(
        "if ($0) {\n$1\n} else {\n$2\n}",
        integers.condition(1),
        term(s, element),
        term(s, element));
  }

  private Node local(String s, String element) {
    String t = at.fresh("t");
    Node change = Node.statement(t + " = $0;", summand(element));
    return Node.block(
        declared(t, summand(element)),
        Node.statement("if ($0) {\n$1\n}", integers.condition(0), change),
        term(s, times(number(t), at.chance(0.5) ? number(t) : expressions.number(0))));
  }

  /** A loop in the loop: of the same sum, or of one that becomes a summand. */
  private Node inner(String s) {
    if (at.chance(0.5)) {
      return loop(HEADS, element -> term(s, summand(element))).uses("nested sum");
    }
    String q = at.fresh("s");
    Node loop = loop(HEADS, element -> term(q, summand(element)));
    Node start = Expressions.two("0.5", "of(0.5)");
    Node value = Expressions.two("Math.sin($0)", "sin($0)", number(q));
    return Node.block(declared(q, start), loop, term(s, value)).uses("nested sum");
  }

  /** An array of the iteration's own. */
  private Node work(String s, String element) {
    String u = at.fresh("a");
    List<Node> list = new ArrayList<>();
    list.add(Node.statement("double[] U = new double[3];".replace("U", u), zeros(u)));
    at.declare(new Var(u, Sort.VECTOR, false, true, true, 0, ""));
    list.add(Node.statement(u + "[0] = $0;", summand(element)));
    if (at.chance(0.5)) {
      list.add(loop(u, List.of("for (int I = 0; I < 3; I++)"), e -> inPlace(e, summand(element))));
    } else {
      list.add(inPlace(u + "[1]", summand(u + "[0]")));
    }
    list.add(term(s, times(number(u + "[0]"), expressions.element(at.choose(at.of(Sort.VECTOR))))));
    list.add(term(s, number(u + "[1]")));
    return Node.block(list).uses("sum with an array of each iteration");
  }

  static String zeros(String array) {
    return "Num[] U = zeros(3);".replace("U", array);
  }

  private static Node inPlace(String element, Node value) {
    String cell = element.replaceFirst("\\[([^\\[]*)\\]$", ", $1");
    return Node.statement(element + " += $0;", "cell(" + cell + ").add($0);", value);
  }

  /** Something that is added, which depends on an element. */
  Node summand(String element) {
    Node x = number(element);
    return new Choices()
        .or(3, () -> times(x, expressions.number(0)))
        .or(3, () -> Expressions.two("Math.sin($0)", "sin($0)", times(x, expressions.number(0))))
        .or(2, () -> times(x, x))
        .or(2, () -> expressions.small(2))
        .orIf(
            expressions.canCall(Sort.DOUBLE),
            4,
            () -> times(x, expressions.call(Sort.DOUBLE, 1)).uses("call in a reduction"))
        .pick(at.random);
  }

  /** Uses a number: mostly linearly, with a factor that is known before it or only after it. */
  Node use(String s) {
    String total = at.total();
    List<Node> list = new ArrayList<>();
    if (at.chance(0.2)) {
      list.addAll(statements.list(1, 0));
    }
    Node x = number(s);
    list.add(
        new Choices()
            .or(4, () -> term(total, x))
            .or(4, () -> term(total, times(x, expressions.number(0))))
            .or(2, () -> term(total, times(expressions.number(1), x)))
            .or(2, () -> Node.statement("if ($0) {\n$1\n}", integers.condition(0), term(total, x)))
            .or(1, () -> term(total, times(x, x)))
            .or(1, () -> term(total, Expressions.two("Math.sin($0)", "sin($0)", x)))
            .or(0.5, () -> Node.statement(total + " = $0;", x))
            .pick(at.random));
    if (at.chance(0.3)) {
      at.declare(Var.scalar(s, Sort.DOUBLE));
    }
    return Node.block(list);
  }

  static Node plus(Node x, Node y) {
    return Expressions.two("($0 + $1)", "plus($0, $1)", x, y);
  }

  static Node declared(String name, Node value) {
    return Node.statement("double " + name + " = $0;", "Num " + name + " = $0;", value);
  }

  static Node add(String target, Node value) {
    return Node.statement(target + " += $0;", target + " = plus(" + target + ", $0);", value);
  }

  private static Node subtract(String target, Node value) {
    return Node.statement(target + " -= $0;", target + " = minus(" + target + ", $0);", value);
  }

  static Node times(Node x, Node y) {
    return Expressions.two("($0 * $1)", "times($0, $1)", x, y);
  }

  static Node number(String name) {
    return Node.same(Sort.DOUBLE, name);
  }
}
