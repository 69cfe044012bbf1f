package org.covector.ad.processor.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** Parentheses: exactly those that the grammar needs. */
final class Precedence {

  private static final int CONDITIONAL = 2;
  private static final int RELATIONAL = 9;
  private static final int UNARY = 13;
  private static final int PRIMARY = 14;

  private Precedence() {}

  private static int of(Expression expression) {
    if (expression instanceof AssignExpr
        || expression instanceof LambdaExpr
        || expression instanceof SwitchExpr) {
      return 1;
    }
    if (expression instanceof ConditionalExpr) {
      return CONDITIONAL;
    }
    if (expression instanceof BinaryExpr binary) {
      return of(binary.getOperator());
    }
    if (expression instanceof InstanceOfExpr) {
      return RELATIONAL;
    }
    return expression instanceof UnaryExpr || expression instanceof CastExpr ? UNARY : PRIMARY;
  }

  private static int of(BinaryExpr.Operator operator) {
    return switch (operator) {
      case OR -> 3;
      case AND -> 4;
      case BINARY_OR -> 5;
      case XOR -> 6;
      case BINARY_AND -> 7;
      case EQUALS, NOT_EQUALS -> 8;
      case LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> RELATIONAL;
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> 10;
      case PLUS, MINUS -> 11;
      case MULTIPLY, DIVIDE, REMAINDER -> 12;
    };
  }

  private static Expression atLeast(int precedence, Expression expression) {
    return of(expression) < precedence ? new EnclosedExpr(expression) : expression;
  }

  /** Returns an expression without the parentheses around it. */
  static Expression bare(Expression expression) {
    return expression instanceof EnclosedExpr enclosed ? bare(enclosed.getInner()) : expression;
  }

  static BinaryExpr binary(Expression left, BinaryExpr.Operator operator, Expression right) {
    int own = of(operator);
    return new BinaryExpr(atLeast(own, left), atLeast(own + 1, right), operator);
  }

  static UnaryExpr unary(UnaryExpr.Operator operator, Expression operand) {
    boolean signs =
        operator == UnaryExpr.Operator.MINUS
            && operand instanceof UnaryExpr inner
            && inner.getOperator() == UnaryExpr.Operator.MINUS;
    return new UnaryExpr(signs ? new EnclosedExpr(operand) : atLeast(UNARY, operand), operator);
  }

  static Expression castOperand(Expression operand) {
    return atLeast(UNARY, operand);
  }

  static ConditionalExpr conditional(Expression condition, Expression a, Expression b) {
    return new ConditionalExpr(
        atLeast(CONDITIONAL + 1, condition), atLeast(CONDITIONAL, a), atLeast(CONDITIONAL, b));
  }

  /** Parenthesises what a member access, an index or a call applies to. */
  static Expression primary(Expression expression) {
    return expression instanceof ArrayCreationExpr
        ? new EnclosedExpr(expression)
        : atLeast(PRIMARY, Literals.qualifier(expression));
  }

  /** Returns {@code replacement} with the parentheses that it needs in the place of a name. */
  static Expression inPlaceOf(Node place, Expression replacement) {
    Node parent = place.getParentNode().orElse(null);
    if (parent instanceof BinaryExpr binary) {
      int own = of(binary.getOperator());
      return atLeast(binary.getLeft() == place ? own : own + 1, replacement);
    }
    if (parent instanceof UnaryExpr || parent instanceof CastExpr) {
      return parent instanceof UnaryExpr && of(replacement) == UNARY
          ? new EnclosedExpr(replacement)
          : atLeast(UNARY, replacement);
    }
    if (parent instanceof ConditionalExpr conditional) {
      return atLeast(
          conditional.getCondition() == place ? CONDITIONAL + 1 : CONDITIONAL, replacement);
    }
    if (parent instanceof InstanceOfExpr) {
      return atLeast(RELATIONAL, replacement);
    }
    boolean qualifies =
        (parent instanceof MethodCallExpr call
                && call.getScope().filter(s -> s == place).isPresent())
            || parent instanceof FieldAccessExpr
            || (parent instanceof ArrayAccessExpr access && access.getName() == place);
    return qualifies ? primary(replacement) : replacement;
  }
}
