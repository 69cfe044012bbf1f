package org.covector.ad.processor.random;

import java.util.List;
import java.util.function.Supplier;

/** Loops of all forms, each with a bounded number of trips. */
final class Loops {

  private static final int DEEPEST = 3;

  private final Context at;
  private final Expressions expressions;
  private final Integers integers;
  private final Statements statements;

  Loops(Context at, Expressions expressions, Statements statements) {
    this.at = at;
    this.expressions = expressions;
    this.integers = expressions.integers();
    this.statements = statements;
  }

  Node any(int depth) {
    if (at.loopDepth() >= DEEPEST) {
      return statements.assignment();
    }
    boolean vectors = !at.of(Sort.VECTOR).isEmpty();
    boolean matrices = !at.of(Sort.MATRIX).isEmpty();
    Node loop =
        new Choices()
            .or(4, () -> counted(depth))
            .orIf(vectors, 4, () -> overArray(depth))
            .orIf(matrices, 1.5, () -> overMatrix(depth))
            .or(1, () -> down(depth))
            .or(1, () -> strided(depth))
            .orIf(vectors, 1.5, () -> enhanced(depth))
            .orIf(matrices, 0.7, () -> enhancedRows(depth))
            .or(1.5, () -> whileLoop(depth))
            .or(1, () -> tolerance(depth))
            .or(1, () -> doLoop(depth))
            .or(0.6, () -> endless(depth))
            .or(0.4, () -> overDouble(depth))
            .or(0.5, () -> twoVariables(depth))
            .or(0.6, () -> moving(depth))
            .or(0.6, () -> dataBound(depth))
            .pick(at.random);
    return at.loopDepth() > 0 ? loop.uses("nested loop") : loop;
  }

  /** A loop: its head, and what its body consists of. */
  private Node loop(String head, String shadowHead, boolean continues, Supplier<Node> body) {
    String label = at.chance(0.3) ? at.fresh("loop") : "";
    String prefix = label.isEmpty() ? "" : label + ": ";
    Node inner = at.inside(new Context.Loop(label, continues), body);
    return Node.statement(prefix + head, prefix + shadowHead, inner);
  }

  /** A loop whose head is the same in both texts. */
  Node loop(String head, boolean continues, Supplier<Node> body) {
    return loop(head + " {\n$0}", head + " {\ntick();\n$0}", continues, body);
  }

  /** A head with a part, which becomes part 1. */
  private Node withPart(Node loop, Node part) {
    return new Node(
        loop.sort(),
        loop.java(),
        loop.shadow(),
        List.of(loop.parts().get(0), part),
        loop.features());
  }

  private Node counted(int depth) {
    String i = at.fresh("i");
    List<Var> bounded = at.all(v -> v.bound() > 0 && v.bound() <= 4);
    boolean variable = !bounded.isEmpty() && at.chance(0.5);
    int bound = variable ? 4 : 2 + at.below(2);
    String limit = variable ? at.pick(bounded).name() : Integer.toString(bound);
    String head = "for (int I = 0; I < N; I++)".replace("I", i).replace("N", limit);
    return loop(head, true, () -> with(Var.bounded(i, bound), depth)).uses("counted for");
  }

  private Node with(Var counter, int depth) {
    at.declare(counter);
    return statements.body(depth);
  }

  private Node overArray(int depth) {
    String a = at.choose(at.of(Sort.VECTOR)).name();
    String i = at.fresh("i");
    String head = "for (int I = 0; I < A.length; I++)".replace("I", i).replace("A", a);
    return loop(head, true, () -> with(Var.indexOf(i, a), depth)).uses("counted for");
  }

  private Node overMatrix(int depth) {
    String m = at.choose(at.of(Sort.MATRIX)).name();
    String i = at.fresh("i");
    String j = at.fresh("j");
    String outer = "for (int I = 0; I < M.length; I++)".replace("I", i).replace("M", m);
    String inner =
        "for (int J = 0; J < M[I].length; J++)".replace("J", j).replace("I", i).replace("M", m);
    return loop(
            outer,
            true,
            () -> {
              at.declare(Var.indexOf(i, m));
              return Node.block(loop(inner, true, () -> with(Var.indexOf(j, m + "[0]"), depth)));
            })
        .uses("counted for", "nested loop");
  }

  private Node down(int depth) {
    String i = at.fresh("i");
    String head = "for (int I = " + (1 + at.below(2)) + "; I >= 0; I--)";
    return loop(head.replace("I", i), true, () -> with(Var.bounded(i, 3), depth))
        .uses("for counting down");
  }

  private Node strided(int depth) {
    String i = at.fresh("i");
    String head = "for (int I = " + at.below(2) + "; I <= 4; I += 2)";
    return loop(head.replace("I", i), true, () -> with(Var.bounded(i, 5), depth))
        .uses("strided for");
  }

  private Node enhanced(int depth) {
    String v = at.fresh("v");
    Node array =
        at.chance(0.8)
            ? at.choose(at.of(Sort.VECTOR)).read()
            : expressions.arrays().vector(false, 1);
    String head = "for (double " + v + " : $1) {\n$0}";
    String shadow = "for (Num " + v + " : $1) {\ntick();\n$0}";
    Node made = loop(head, shadow, true, () -> with(Var.scalar(v, Sort.DOUBLE), depth));
    return withPart(made, array).uses("enhanced for");
  }

  private Node enhancedRows(int depth) {
    Var m = at.choose(at.of(Sort.MATRIX));
    String row = at.fresh("r");
    String head = "for (double[] R : M) {\n$0}".replace("R", row).replace("M", m.name());
    String shadow = "for (Num[] R : M) {\ntick();\n$0}".replace("R", row).replace("M", m.name());
    Var variable = new Var(row, Sort.VECTOR, false, m.stored(), true, 0, "");
    return loop(head, shadow, true, () -> with(variable, depth)).uses("enhanced for", "row alias");
  }

  private Node whileLoop(int depth) {
    String k = at.fresh("k");
    String limit = Integer.toString(2 + at.below(3));
    boolean early = at.chance(0.5);
    Node condition = integers.condition(0);
    String head =
        early
            ? "int K = 0;\nwhile (K++ < N && $1) {\n$0}"
            : "int K = 0;\nwhile (K < N && $1) {\n$0K++;\n}";
    return repeated(head.replace("N", limit), k, early, condition, depth).uses("while");
  }

  private Node repeated(String head, String k, boolean continues, Node condition, int depth) {
    String text = head.replace("K", k);
    int brace = text.indexOf("{\n") + 2;
    String shadow = text.substring(0, brace) + "tick();\n" + text.substring(brace);
    String label = at.chance(0.3) ? at.fresh("loop") : "";
    String mark = label.isEmpty() ? "" : label + ": ";
    Node body = at.inside(new Context.Loop(label, continues), () -> with(Var.bounded(k, 6), depth));
    return Node.statement(labelled(text, mark), labelled(shadow, mark), body, condition)
        .uses("unknown trip count");
  }

  private static String labelled(String text, String mark) {
    return "{\n" + text.replaceFirst("\n(while|do)\\b", "\n" + mark + "$1") + "\n}";
  }

  /** A loop that ends by the value of a floating expression. */
  private Node tolerance(int depth) {
    Node condition = integers.floatComparison();
    String text = "int K = 0;\nwhile ($1 && K < 5) {\nK++;\n$0}";
    return repeated(text, at.fresh("k"), true, condition, depth)
        .uses("while", "loop exit on a floating value");
  }

  private Node doLoop(int depth) {
    Node condition = integers.condition(0);
    String text = "int K = 0;\ndo {\n$0} while (++K < 3 && $1);";
    return repeated(text, at.fresh("k"), true, condition, depth).uses("do while");
  }

  private Node endless(int depth) {
    Node condition = integers.condition(0);
    String text = "int K = 0;\nwhile (true) {\n$0if (K++ >= 2 || $1) break;\n}";
    return repeated(text, at.fresh("k"), false, condition, depth).uses("endless loop");
  }

  private Node overDouble(int depth) {
    String t = at.fresh("t");
    Node start = expressions.small(1);
    String head = "for (double T = $1; T < 1.3; T += 0.625) {\n$0}".replace("T", t);
    String shadow =
        "for (Num T = $1; val(T) < 1.3; T = plus(T, of(0.625))) {\ntick();\n$0}".replace("T", t);
    Node made = loop(head, shadow, true, () -> with(Var.fixed(t, Sort.DOUBLE), depth));
    return withPart(made, start).uses("for over a double", "loop exit on a floating value");
  }

  private Node twoVariables(int depth) {
    String i = at.fresh("i");
    String j = at.fresh("j");
    String head = "for (int I = 0, J = 2; I < J; I++, J--)".replace("I", i).replace("J", j);
    return loop(
            head,
            true,
            () -> {
              at.declare(Var.bounded(i, 3));
              return with(Var.bounded(j, 3), depth);
            })
        .uses("for with two variables");
  }

  /** A loop whose body changes the variable and the bound. */
  private Node moving(int depth) {
    String i = at.fresh("i");
    String n = at.fresh("n");
    Node more = integers.condition(0);
    Node less = integers.condition(0);
    String text =
        "int N = 4;\nfor (int I = 0; I < N; I++) {\n$0if ($1) I++;\nif ($2) N--;\n}"
            .replace("I", i)
            .replace("N", n);
    String shadow = text.replace("{\n$0", "{\ntick();\n$0");
    Node body = at.inside(new Context.Loop("", true), () -> with(Var.bounded(i, 5), depth));
    return Node.statement(text, shadow, body, more, less)
        .uses("loop that changes its variable and bound", "unknown trip count");
  }

  /** A loop whose bound is computed from data. */
  private Node dataBound(int depth) {
    String i = at.fresh("i");
    Node bound = integers.small();
    String head = "for (int I = 0; I < $1; I++)".replace("I", i);
    Node made = loop(head, true, () -> with(Var.bounded(i, 4), depth));
    return withPart(made, bound).uses("unknown trip count");
  }
}
