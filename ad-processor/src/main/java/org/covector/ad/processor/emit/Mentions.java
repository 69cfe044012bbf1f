package org.covector.ad.processor.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How often statements name each variable, in the order in which they first do. */
final class Mentions {

  private final Map<Variable, Integer> counts = new LinkedHashMap<>();

  static Mentions in(List<Code> list) {
    Mentions mentions = new Mentions();
    Consumer<Node> add = n -> n.walk(NameExpr.class, e -> Variable.of(e).ifPresent(mentions::add));
    visit(list, add);
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

  /**
   * Visits all expressions and texts in statements, targets of assignments too, in textual order.
   */
  static void visit(List<Code> list, Consumer<Node> visitor) {
    list.forEach(code -> visit(code, visitor));
  }

  private static void visit(Code code, Consumer<Node> visitor) {
    if (code instanceof Code.Assign assign) {
      visitor.accept(assign.target().reference());
      visitor.accept(assign.value());
    } else if (code instanceof Code.Declare declare) {
      visitor.accept(declare.variable().reference());
      declare.value().ifPresent(visitor);
    } else if (code instanceof Code.Run run) {
      visitor.accept(run.expression());
    } else if (code instanceof Code.Text text) {
      visitor.accept(text.statement());
    } else if (code instanceof Code.Leave leave) {
      visitor.accept(leave.statement());
    } else {
      visitParts(code, visitor);
    }
  }

  private static void visitParts(Code code, Consumer<Node> visitor) {
    if (code instanceof Code.Branch branch) {
      visitor.accept(branch.condition());
    } else if (code instanceof Code.Choice choice) {
      visitor.accept(choice.selector());
    } else if (code instanceof Code.Guarded guarded) {
      guarded.monitor().ifPresent(visitor);
    } else if (code instanceof Code.While loop) {
      loop.condition().ifPresent(visitor);
    } else if (code instanceof Code.ForEach loop) {
      visitor.accept(loop.element().reference());
      visitor.accept(loop.array());
    } else if (code instanceof Code.For loop) {
      loop.start().ifPresent(s -> visit(s, visitor));
      visitor.accept(loop.condition());
    }
    Jumps.bodies(code).forEach(body -> visit(body, visitor));
    if (code instanceof Code.For loop) {
      visit(loop.update(), visitor);
    } else if (code instanceof Code.DoWhile loop) {
      visitor.accept(loop.condition());
    }
  }
}
