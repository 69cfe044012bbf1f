package org.covector.ad.processor.emit;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings statements into the shapes that Java programmers use: {@code for} and {@code do} loops,
 * {@code continue} instead of leaving a block at the end of a loop's body, no block that nothing
 * leaves, no {@code else} after a {@code return}.
 */
final class Shapes {

  private final Mentions all;

  private Shapes(Mentions all) {
    this.all = all;
  }

  /** Shapes the body of a method. */
  static List<Code> shape(List<Code> body) {
    return new Shapes(Mentions.in(body)).shapeAll(body);
  }

  private List<Code> shapeAll(List<Code> list) {
    List<Code> result = new ArrayList<>();
    for (Code code : list) {
      if (code instanceof Code.While loop) {
        loop(loop, result);
      } else if (code instanceof Code.Labeled labeled) {
        labeled(labeled, result);
      } else if (code instanceof Code.Branch branch) {
        branch(branch, result);
      } else {
        result.add(Jumps.withBodies(code, this::shapeAll));
      }
    }
    return result;
  }

  private void branch(Code.Branch branch, List<Code> result) {
    List<Code> thenCode = shapeAll(branch.thenCode());
    List<Code> elseCode = shapeAll(branch.elseCode());
    if (thenCode.isEmpty() && !elseCode.isEmpty()) {
      result.add(new Code.Branch(Expressions.not(branch.condition()), elseCode, List.of()));
    } else if (!elseCode.isEmpty() && !Jumps.complete(thenCode)) {
      result.add(new Code.Branch(branch.condition(), thenCode, List.of()));
      result.addAll(elseCode);
    } else {
      result.add(new Code.Branch(branch.condition(), thenCode, elseCode));
    }
  }

  private void labeled(Code.Labeled labeled, List<Code> result) {
    Code.Jump leave = Code.Jump.leave(labeled.label());
    List<Code> body = Jumps.dropTail(labeled.body(), leave);
    if (Jumps.contain(body, leave)) {
      List<Code> nested = Jumps.dropTail(nest(body, leave), leave);
      if (Jumps.contain(nested, leave)) {
        result.add(new Code.Labeled(labeled.label(), shapeAll(body)));
        return;
      }
      body = nested;
    }
    result.addAll(shapeAll(body));
  }

  /** Moves what follows an {@code if} that leaves into its other branch. */
  private static List<Code> nest(List<Code> list, Code.Jump leave) {
    List<Code> result = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof Code.Branch branch) || !Jumps.contain(List.of(branch), leave)) {
        result.add(list.get(i));
        continue;
      }
      List<Code> rest = nest(list.subList(i + 1, list.size()), leave);
      List<Code> thenCode = nest(branch.thenCode(), leave);
      List<Code> elseCode = nest(branch.elseCode(), leave);
      if (!Jumps.complete(thenCode)) {
        result.add(new Code.Branch(branch.condition(), thenCode, joined(elseCode, rest)));
      } else if (!Jumps.complete(elseCode)) {
        result.add(new Code.Branch(branch.condition(), joined(thenCode, rest), elseCode));
      } else {
        result.add(new Code.Branch(branch.condition(), thenCode, elseCode));
        result.addAll(rest);
      }
      return result;
    }
    return result;
  }

  private static List<Code> joined(List<Code> first, List<Code> second) {
    List<Code> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private void loop(Code.While loop, List<Code> result) {
    if (doWhile(loop, result)) {
      return;
    }
    Code.Jump next = Code.Jump.next(loop.label());
    List<Code> body = Jumps.dropTail(loop.body(), next);
    Optional<Code.Assign> update =
        loop.condition().filter(c -> !Jumps.contain(body, next)).flatMap(c -> update(c, body));
    if (update.isPresent()) {
      List<Code> rest = new ArrayList<>(body);
      rest.removeIf(c -> c == update.get());
      Optional<Code.Assign> start = start(update.get().target(), result);
      boolean confined = isConfined(update.get().target(), loop, start);
      if ((start.isPresent() && confined) || endsInLabeled(rest)) {
        start.ifPresent(s -> result.removeIf(c -> c == s));
        result.add(
            new Code.For(
                loop.label(),
                start.map(s -> s),
                loop.condition().orElseThrow(),
                update.get(),
                loopBody(rest, next)));
        return;
      }
    }
    result.add(new Code.While(loop.label(), loop.condition(), loopBody(body, next)));
  }

  private static boolean endsInLabeled(List<Code> list) {
    return !list.isEmpty() && list.get(list.size() - 1) instanceof Code.Labeled;
  }

  /** Leaving a block at the end of a loop's body is going to the next iteration. */
  private List<Code> loopBody(List<Code> body, Code.Jump next) {
    List<Code> result = new ArrayList<>(body);
    while (endsInLabeled(result)) {
      Code.Labeled last = (Code.Labeled) result.remove(result.size() - 1);
      result.addAll(Jumps.replace(last.body(), Code.Jump.leave(last.label()), next));
    }
    return shapeAll(Jumps.dropTail(result, next));
  }

  /** Writes a loop whose test comes last, in the form in which the front end gives {@code do}. */
  private boolean doWhile(Code.While loop, List<Code> result) {
    List<Code> body = loop.body();
    if (loop.condition().isPresent()
        || body.isEmpty()
        || !(body.get(body.size() - 1) instanceof Code.Branch test)) {
      return false;
    }
    Code.Jump next = Code.Jump.next(loop.label());
    Code.Jump leave = Code.Jump.leave(loop.label());
    List<Code> leaving;
    Expression condition;
    if (test.thenCode().equals(List.of(next))) {
      leaving = test.elseCode();
      condition = test.condition();
    } else if (test.elseCode().equals(List.of(next))) {
      leaving = test.thenCode();
      condition = Expressions.not(test.condition());
    } else {
      return false;
    }
    List<Code> rest = body.subList(0, body.size() - 1);
    boolean fits =
        !leaving.isEmpty()
            && leaving.get(leaving.size() - 1).equals(leave)
            && !Jumps.contain(rest, next)
            && (leaving.size() == 1 || !Jumps.contain(rest, leave));
    if (fits) {
      result.add(new Code.DoWhile(loop.label(), loopBody(rest, next), condition));
      result.addAll(shapeAll(leaving.subList(0, leaving.size() - 1)));
    }
    return fits;
  }

  /**
   * Returns the update at the end of a body: of a variable that the condition compares, by a step.
   */
  private static Optional<Code.Assign> update(Expression condition, List<Code> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      List<Code> after = body.subList(i + 1, body.size());
      if (!(body.get(i) instanceof Code.Assign assign)) {
        return Optional.empty();
      }
      if (Variable.in(condition).contains(assign.target())
          && isStep(assign, body)
          && Mentions.in(after).count(assign.target()) == 0) {
        return Optional.of(assign);
      }
    }
    return Optional.empty();
  }

  private static boolean isStep(Code.Assign assign, List<Code> body) {
    if (!(assign.value() instanceof BinaryExpr step)
        || !Variable.of(step.getLeft()).equals(Optional.of(assign.target()))
        || step.getOperator().toAssignOperator().isEmpty()) {
      return false;
    }
    Optional<Variable> by = Variable.of(step.getRight());
    return step.getRight() instanceof LiteralExpr
        || (by.isPresent() && !isAssigned(by.get(), body));
  }

  /** Returns whether statements assign a variable, at any depth. */
  static boolean isAssigned(Variable variable, List<Code> list) {
    return list.stream()
        .anyMatch(
            c ->
                (c instanceof Code.Assign a && a.target() == variable)
                    || Jumps.bodies(c).stream().anyMatch(b -> isAssigned(variable, b)));
  }

  /** Returns the assignment right before a loop that gives a variable its first value. */
  private static Optional<Code.Assign> start(Variable variable, List<Code> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!(before.get(i) instanceof Code.Assign assign)) {
        return Optional.empty();
      }
      if (assign.target() == variable) {
        List<Code> between = before.subList(i + 1, before.size());
        boolean moves =
            Mentions.in(between).count(variable) == 0
                && !Variable.in(assign.value()).contains(variable)
                && Variable.in(assign.value()).stream().noneMatch(v -> isAssigned(v, between))
                && (between.isEmpty() || isSimple(assign.value(), between));
        return moves ? Optional.of(assign) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns whether nobody can tell whether an expression is evaluated before or after others. */
  private static boolean isSimple(Expression expression, List<Code> others) {
    if (expression instanceof LiteralExpr || Variable.of(expression).isPresent()) {
      return true;
    }
    boolean plain =
        expression
            .findFirst(Expression.class, e -> !(e instanceof NameExpr) && !isArithmetic(e))
            .isEmpty();
    return plain
        && others.stream()
            .allMatch(o -> o instanceof Code.Assign a && isSimple(a.value(), List.of()));
  }

  private static boolean isArithmetic(Expression expression) {
    return (expression instanceof BinaryExpr binary
            && binary.getOperator() != BinaryExpr.Operator.DIVIDE
            && binary.getOperator() != BinaryExpr.Operator.REMAINDER)
        || expression instanceof UnaryExpr
        || expression instanceof EnclosedExpr
        || expression instanceof LiteralExpr
        || expression instanceof FieldAccessExpr;
  }

  private boolean isConfined(Variable variable, Code loop, Optional<Code.Assign> start) {
    int inside = Mentions.in(loop).count(variable);
    int before = start.map(s -> Mentions.in(s).count(variable)).orElse(0);
    return !variable.isParameter() && inside + before == all.count(variable);
  }
}
