package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements around which or beside which something else happens: try, locks, assertions, texts.
 */
final class Guards {

  private final Context at;
  private final Expressions expressions;
  private final Integers integers;
  private final Statements statements;

  Guards(Context at, Expressions expressions, Statements statements) {
    this.at = at;
    this.expressions = expressions;
    this.integers = expressions.integers();
    this.statements = statements;
  }

  /** A statement without parts that are statements. */
  Node simple() {
    return new Choices()
        .or(1, this::resumed)
        .or(0.6, this::asserted)
        .or(0.7, this::text)
        .or(0.5, this::listed)
        .pick(at.random);
  }

  /** A statement with a body. */
  Node any(int depth) {
    return new Choices()
        .or(1.5, () -> cleanedUp(depth))
        .or(1, () -> translated(depth))
        .or(0.7, () -> closed(depth))
        .or(1, () -> locked(depth))
        .pick(at.random);
  }

  /** A {@code finally}; it names no variable that the body may have assigned. */
  private Node cleanedUp(int depth) {
    Node body = statements.body(depth);
    Node last = cleaning();
    return Node.statement("try {\n$0} finally {\n$1}", body, last).uses("try", "finally");
  }

  private Node cleaning() {
    List<Var> fixed =
        at.all(v -> v.sort() == Sort.VECTOR && v.stored() && !v.assignable()).stream()
            .filter(v -> v.name().indexOf('.') < 0)
            .toList();
    if (fixed.isEmpty()) {
      String name = at.fresh("x");
      return Node.statement("double " + name + " = K;", "Num " + name + " = K;");
    }
    String a = at.choose(fixed).name();
    return Node.statement(
            a + "[1] *= $0;", "cell(" + a + ", 1).multiply($0);", expressions.literal())
        .uses("array written in place");
  }

  private Node translated(int depth) {
    Node body = at.scoped(() -> thrower(depth));
    String text =
        "try {\n$0} catch (IllegalArgumentException e) {\n"
            + "throw new IllegalStateException(\"again: \" + e.getMessage(), e);\n}";
    return Node.statement(text, body).uses("try", "catch that throws");
  }

  private Node thrower(int depth) {
    List<Node> list = new ArrayList<>(statements.list(at.below(2), depth));
    list.add(statements.guard());
    list.addAll(statements.list(1, depth));
    return Node.block(list);
  }

  private Node closed(int depth) {
    String name = at.fresh("r");
    Node body = statements.body(depth);
    return Node.statement("try (Closing " + name + " = new Closing()) {\n$0}", body)
        .uses("try", "try with a resource");
  }

  private Node locked(int depth) {
    return Node.statement("synchronized (LOCK) {\n$0}", statements.body(depth))
        .uses("synchronized");
  }

  /** A handler that goes on: what may throw changes nothing before it throws. */
  private Node resumed() {
    List<Var> vectors = at.of(Sort.VECTOR);
    boolean division = vectors.isEmpty() || at.chance(0.5);
    Node integer = at.pure(division ? () -> integers.index("ORDER", 0) : integers::small);
    Node first = at.pure(() -> expressions.number(2));
    Node second = at.pure(() -> expressions.number(1));
    String a = division ? "" : at.choose(vectors).name();
    String name = at.declare(Var.scalar(at.fresh("x"), Sort.DOUBLE)).name();
    String exception = division ? "ArithmeticException" : "ArrayIndexOutOfBoundsException";
    String java = division ? "$1 * (12 / ORDER[$0])" : "$1 * " + a + "[$0 + 2]";
    String shadow = division ? "times($1, of(12 / ORDER[$0]))" : "times($1, " + a + "[$0 + 2])";
    String text = " X;\ntry {\nX = VALUE;\n} catch (" + exception + " e) {\nX = $2;\n}";
    return Node.statement(
            "double" + text.replace("X", name).replace("VALUE", java),
            "Num" + text.replace("X", name).replace("VALUE", shadow),
            integer,
            first,
            second)
        .uses("try", "catch that goes on", "double without initialiser");
  }

  private Node asserted() {
    Node value = at.pure(() -> expressions.number(1));
    Node shown = at.pure(() -> integers.any(1));
    return Node.statement(
            "assert Math.sin($0) <= 1 : \"not so: \" + $1;",
            "assert val(sin($0)) <= 1 : \"not so: \" + $1;",
            value,
            shown)
        .uses("assert");
  }

  /** A text whose length becomes a number. */
  private Node text() {
    String name = at.fresh("s");
    String length = at.fresh("i");
    Node number = integers.any(1);
    Node value = at.pure(() -> expressions.number(0));
    String text =
        "StringBuilder S = new StringBuilder(\"n\");\nS.append($0).append(\", \").append($1);\n"
            + "int I = S.length();";
    String named = text.replace("S.", name + ".").replace(" S ", " " + name + " ");
    at.declare(Var.scalar(length, Sort.INT));
    String java = named.replace("int I", "int " + length);
    return Node.statement(java, java.replace("$1", "val($1)"), number, value)
        .uses("string building");
  }

  /** A list of constants. */
  private Node listed() {
    String list = at.fresh("l");
    String i = at.fresh("i");
    Node index = integers.index("ORDER", 0);
    Node factor = expressions.number(1);
    String name = at.declare(Var.scalar(at.fresh("x"), Sort.DOUBLE)).name();
    String java =
        "List<Double> L = new ArrayList<>();\nfor (int I = 0; I < 3; I++) {\nL.add(0.25 * I);\n}\n"
            + "double X = L.get($0) * $1;";
    String shadow =
        "List<Num> L = new ArrayList<>();\nfor (int I = 0; I < 3; I++) {\nL.add(of(0.25 * I));\n}\n"
            + "Num X = times(L.get($0), $1);";
    return Node.statement(named(java, list, i, name), named(shadow, list, i, name), index, factor)
        .uses("collection", "counted for");
  }

  private static String named(String text, String list, String counter, String name) {
    return text.replaceAll("\\bL\\b", list)
        .replaceAll("\\bI\\b", counter)
        .replaceAll("\\bX\\b", name);
  }
}
