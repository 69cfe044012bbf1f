package org.covector.ad.processor.emit;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Short forms of Java that stand for several statements: array initialisers, and loops over the
 * elements of an array of which the index is not used otherwise.
 */
final class Idioms {

  private final Mentions all;

  private Idioms(Mentions all) {
    this.all = all;
  }

  /** Rewrites the body of a method whose loops have their final shapes. */
  static List<Code> restore(List<Code> body) {
    return new Idioms(Mentions.in(body)).restoreAll(body);
  }

  private List<Code> restoreAll(List<Code> list) {
    List<Code> result = new ArrayList<>();
    int next = 0;
    while (next < list.size()) {
      Code code = list.get(next);
      Optional<Code.Assign> filled = initialiser(list.subList(next, list.size()));
      if (filled.isPresent()) {
        result.add(filled.get());
        next += 1 + length(((Code.Assign) code).value());
        continue;
      }
      Code loop = code instanceof Code.For counted ? elements(counted) : code;
      result.add(Jumps.withBodies(loop, this::restoreAll));
      next++;
    }
    return result;
  }

  /** Returns the length of a new array of one known dimension, 0 for any other expression. */
  private static int length(Expression expression) {
    return expression instanceof ArrayCreationExpr array
            && array.getInitializer().isEmpty()
            && array.getLevels().get(0).getDimension().orElse(null) instanceof IntegerLiteralExpr n
            && array.getLevels().stream().skip(1).allMatch(l -> l.getDimension().isEmpty())
        ? n.asNumber().intValue()
        : 0;
  }

  /** Turns an array and the stores of all its elements, in order, into one assignment. */
  private static Optional<Code.Assign> initialiser(List<Code> list) {
    if (!(list.get(0) instanceof Code.Assign assign)) {
      return Optional.empty();
    }
    int length = length(assign.value());
    if (length == 0 || length >= list.size()) {
      return Optional.empty();
    }
    List<Expression> elements = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      Optional<Expression> element = stored(list.get(i + 1), assign.target(), i);
      if (element.isEmpty()) {
        return Optional.empty();
      }
      elements.add(element.get());
    }
    ArrayCreationExpr array = (ArrayCreationExpr) assign.value();
    NodeList<ArrayCreationLevel> levels = new NodeList<>();
    array.getLevels().forEach(l -> levels.add(new ArrayCreationLevel()));
    ArrayInitializerExpr values = new ArrayInitializerExpr(new NodeList<>(elements));
    return Optional.of(
        new Code.Assign(
            assign.target(), new ArrayCreationExpr(array.getElementType(), levels, values)));
  }

  private static Optional<Expression> stored(Code code, Variable array, int index) {
    return code instanceof Code.Run run
            && run.expression() instanceof AssignExpr store
            && store.getOperator() == AssignExpr.Operator.ASSIGN
            && store.getTarget() instanceof ArrayAccessExpr element
            && Variable.of(element.getName()).equals(Optional.of(array))
            && element.getIndex() instanceof IntegerLiteralExpr i
            && i.asNumber().intValue() == index
            && !Variable.in(store.getValue()).contains(array)
        ? Optional.of(store.getValue())
        : Optional.empty();
  }

  /**
   * Turns a loop over all indices of an array that uses only the elements into a loop over those.
   */
  private Code elements(Code.For loop) {
    Variable index = loop.update().target();
    if (!(loop.start().orElse(null) instanceof Code.Assign start)
        || !isNumber(start.value(), 0)
        || start.target() != index
        || !isIncrement(loop.update())
        || loop.body().isEmpty()
        || !(loop.body().get(0) instanceof Code.Assign first)
        || !(first.value() instanceof ArrayAccessExpr element)
        || !Variable.of(element.getIndex()).equals(Optional.of(index))) {
      return loop;
    }
    Optional<Variable> array = Variable.of(element.getName());
    boolean whole =
        array.isPresent()
            && isBelowLength(loop.condition(), index, array.get())
            && !Shapes.isAssigned(array.get(), loop.body());
    boolean onlyElement =
        Mentions.in(loop).count(index) == 5
            && all.count(index) == 5
            && Mentions.in(loop.body()).count(first.target()) == all.count(first.target());
    if (!whole || !onlyElement) {
      return loop;
    }
    List<Code> rest = loop.body().subList(1, loop.body().size());
    return new Code.ForEach(loop.label(), first.target(), element.getName(), rest);
  }

  private static boolean isIncrement(Code.Assign update) {
    return update.value() instanceof BinaryExpr step
        && step.getOperator() == BinaryExpr.Operator.PLUS
        && isNumber(step.getRight(), 1);
  }

  private static boolean isNumber(Expression expression, int number) {
    return expression instanceof IntegerLiteralExpr literal
        && literal.asNumber().intValue() == number;
  }

  private static boolean isBelowLength(Expression condition, Variable index, Variable array) {
    return condition instanceof BinaryExpr comparison
        && comparison.getOperator() == BinaryExpr.Operator.LESS
        && Variable.of(comparison.getLeft()).equals(Optional.of(index))
        && comparison.getRight() instanceof FieldAccessExpr length
        && length.getNameAsString().equals("length")
        && Variable.of(length.getScope()).equals(Optional.of(array));
  }
}
