package org.covector.ad.processor.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often statements name each variable, in the order in which they first do. */
final class Mentions {

  /** Takes what statements consist of. */
  @FunctionalInterface
  interface Visitor {

    /** Takes an expression or a text. */
    void text(Node text);

    /** Takes a variable that is declared or assigned. */
    default void target(Variable variable) {}
  }

  private final Map<Variable, Integer> counts = new LinkedHashMap<>();

  static Mentions in(List<Code> list) {
    Mentions mentions = new Mentions();
    visit(
        list,
        new Visitor() {
          @Override
          public void text(Node text) {
            text.walk(NameExpr.class, name -> Variable.of(name).ifPresent(mentions::add));
          }

          @Override
          public void target(Variable variable) {
            mentions.add(variable);
          }
        });
    return mentions;
  }

  static Mentions in(Code code) {
    return in(List.of(code));
  }

  Map<Variable, Integer> counts() {
    return counts;
  }

  int count(Variable variable) {
    return counts.getOrDefault(variable, 0);
  }

  private void add(Variable variable) {
    counts.merge(variable, 1, Integer::sum);
  }

  /** Visits all expressions and texts in statements, and targets, in textual order. */
  static void visit(List<Code> list, Visitor visitor) {
    list.forEach(code -> visit(code, visitor));
  }

  private static void visit(Code code, Visitor visitor) {
    if (code instanceof Code.Assign assign) {
      visitor.target(assign.target());
      visitor.text(assign.value());
    } else if (code instanceof Code.Declare declare) {
      visitor.target(declare.variable());
      declare.value().ifPresent(visitor::text);
    } else if (code instanceof Code.Run run) {
      visitor.text(run.expression());
    } else if (code instanceof Code.Text text) {
      visitor.text(text.statement());
    } else if (code instanceof Code.Leave leave) {
      visitor.text(leave.statement());
    } else {
      visitParts(code, visitor);
    }
  }

  private static void visitParts(Code code, Visitor visitor) {
    if (code instanceof Code.Branch branch) {
      visitor.text(branch.condition());
    } else if (code instanceof Code.Choice choice) {
      visitor.text(choice.selector());
    } else if (code instanceof Code.Guarded guarded) {
      guarded.monitor().ifPresent(visitor::text);
    } else if (code instanceof Code.While loop) {
      loop.condition().ifPresent(visitor::text);
    } else if (code instanceof Code.ForEach loop) {
      visitor.target(loop.element());
      visitor.text(loop.array());
    } else if (code instanceof Code.For loop) {
      loop.start().ifPresent(s -> visit(s, visitor));
      visitor.text(loop.condition());
    }
    Jumps.bodies(code).forEach(body -> visit(body, visitor));
    if (code instanceof Code.For loop) {
      visit(loop.update(), visitor);
    } else if (code instanceof Code.DoWhile loop) {
      visitor.text(loop.condition());
    }
  }
}
