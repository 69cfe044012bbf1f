package org.covector.ad.processor.random;

import java.util.List;

/** Switch statements of both forms. */
final class Switches {

  private static final List<String> OLD =
      List.of(
          "switch ($0) {\ncase 0:\n$1break;\ncase 1:\n$2case 2:\n$3break;\ndefault:\n$4}",
          "switch ($0) {\ncase 0:\n$1default:\n$2case 2:\n$3break;\ncase 1:\n$4}",
          "switch ($0) {\ncase 3:\ncase 1:\n$1break;\ncase 2:\n$2$3case 0:\n$4break;\n}");
  private static final List<String> ARROWS =
      List.of(
          "switch ($0) {\ncase 0, 3 -> {\n$1}\ncase 1 -> {\n$2$3}\ndefault -> {\n$4}\n}",
          "switch ($0) {\ncase 0 -> {\n$1}\ncase 1 -> {\n$2}\ncase 2 -> {\n$3$4}\n}");

  private final Context at;
  private final Expressions expressions;
  private final Statements statements;

  Switches(Context at, Expressions expressions, Statements statements) {
    this.at = at;
    this.expressions = expressions;
    this.statements = statements;
  }

  Node any(int depth) {
    boolean old = at.chance(0.6);
    String text = at.pick(old ? OLD : ARROWS);
    Node selector = expressions.integers().small();
    Node[] parts = {selector, group(depth), group(depth), group(depth), group(depth)};
    return Node.statement(text, parts).uses(old ? "switch with fall-through" : "arrow switch");
  }

  /** Statements in braces, as names of one group must not be seen in the next. */
  private Node group(int depth) {
    return Node.statement("{\n$0}\n", statements.body(depth));
  }
}
