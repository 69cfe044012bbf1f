package org.covector.ad.processor.emit;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;

/** Pure computations as Java expressions. */
final class Expressions {

  /** The type before a conversion, at its cast: whether Java would do it unasked depends on it. */
  private static final DataKey<ScalarType> CONVERTED = new DataKey<>() {};

  /** Marks comparisons of floating numbers, whose negation is not the opposite comparison. */
  private static final DataKey<Boolean> FLOATING = new DataKey<>() {};

  private final Plan plan;

  Expressions(Plan plan) {
    this.plan = plan;
  }

  /** Applies an operator to printed operands. */
  Expression apply(Op.Apply apply, List<Expression> operands) {
    if (apply.operator() instanceof LibraryFunction function) {
      return call(function.owner(), function.name(), operands);
    }
    BasicOperator operator = (BasicOperator) apply.operator();
    return switch (operator) {
      case NEG -> negative(operands.get(0), apply.result().type());
      case COMPLEMENT ->
          Precedence.unary(UnaryExpr.Operator.BITWISE_COMPLEMENT, promoted(operands.get(0)));
      case NOT -> not(operands.get(0));
      case CONVERT -> convert(apply, operands.get(0));
      case STRONG_MUL -> call("org.covector.ad.runtime.StrongZero", "times", operands);
      case SHL, SHR, USHR ->
          Precedence.binary(
              promoted(operands.get(0)),
              Assignments.binary(operator).orElseThrow(),
              promoted(operands.get(1)));
      default -> binary(apply, operator, operands.get(0), operands.get(1));
    };
  }

  private Expression call(String owner, String name, List<Expression> operands) {
    return new MethodCallExpr(
        plan.templates().requireExpression(owner), name, new NodeList<>(operands));
  }

  private static Expression negative(Expression operand, Type type) {
    boolean narrow = type == ScalarType.INT;
    return Precedence.unary(UnaryExpr.Operator.MINUS, narrow ? promoted(operand) : operand);
  }

  private Expression binary(
      Op.Apply apply, BasicOperator operator, Expression left, Expression right) {
    Type type = apply.operands().get(0).type();
    Expression a = left;
    Expression b = right;
    if (type == ScalarType.INT) {
      a = promoted(a);
      b = promoted(b);
    } else if (isConversion(b) && !isConversion(a)) {
      b = unconverted(b);
    } else if (isConversion(a) && !isConversion(b)) {
      a = unconverted(a);
    }
    BinaryExpr result = Precedence.binary(a, Assignments.binary(operator).orElseThrow(), b);
    if (type.isFloating()) {
      result.setData(FLOATING, true);
    }
    return result;
  }

  private static Expression convert(Op.Apply apply, Expression operand) {
    ScalarType from = (ScalarType) apply.operands().get(0).type();
    ScalarType to = (ScalarType) apply.result().type();
    if (from == to) {
      return operand;
    }
    Expression inner = widens(from, to) && to == ScalarType.INT ? promoted(operand) : operand;
    CastExpr cast =
        new CastExpr(
            new com.github.javaparser.ast.type.PrimitiveType(
                com.github.javaparser.ast.type.PrimitiveType.Primitive.valueOf(to.name())),
            Precedence.castOperand(inner));
    if (widens(from, to)) {
      cast.setData(CONVERTED, from);
    }
    return cast;
  }

  /** Returns whether Java converts between two types unasked. */
  static boolean widens(Type source, Type target) {
    ScalarType from = (ScalarType) source;
    ScalarType to = (ScalarType) target;
    return switch (to) {
      case BOOLEAN, BYTE, CHAR -> false;
      case SHORT -> from == ScalarType.BYTE;
      case INT -> isSmall(from);
      case LONG -> isSmall(from) || from == ScalarType.INT;
      case FLOAT -> from.isIntegral();
      case DOUBLE -> from.isIntegral() || from == ScalarType.FLOAT;
    };
  }

  private static boolean isSmall(ScalarType type) {
    return type == ScalarType.BYTE || type == ScalarType.SHORT || type == ScalarType.CHAR;
  }

  /** Returns whether an expression is a cast that Java would do unasked in an assignment. */
  private static boolean isConversion(Expression expression) {
    return expression.containsData(CONVERTED);
  }

  private static Expression unconverted(Expression cast) {
    return Precedence.bare(((CastExpr) cast).getExpression());
  }

  /** Drops a conversion to {@code int}, which arithmetic does by itself. */
  static Expression promoted(Expression expression) {
    return isConversion(expression) && ((CastExpr) expression).getType().asString().equals("int")
        ? unconverted(expression)
        : expression;
  }

  /** Drops a widening conversion where a value is assigned to a variable of the wider type. */
  static Expression assigned(Expression expression) {
    return isConversion(expression) ? unconverted(expression) : Literals.assigned(expression);
  }

  /** Returns the negation of a condition. */
  static Expression not(Expression condition) {
    Expression inner = Precedence.bare(condition);
    if (inner instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return Precedence.bare(unary.getExpression());
    }
    if (inner instanceof BooleanLiteralExpr literal) {
      return new BooleanLiteralExpr(!literal.isValue());
    }
    if (inner instanceof BinaryExpr binary) {
      BinaryExpr.Operator opposite = opposite(binary);
      if (opposite != null) {
        BinaryExpr result = binary.clone();
        result.setOperator(opposite);
        return result;
      }
    }
    return Precedence.unary(UnaryExpr.Operator.LOGICAL_COMPLEMENT, inner);
  }

  private static BinaryExpr.Operator opposite(BinaryExpr comparison) {
    boolean exact = !comparison.containsData(FLOATING);
    return switch (comparison.getOperator()) {
      case EQUALS -> BinaryExpr.Operator.NOT_EQUALS;
      case NOT_EQUALS -> BinaryExpr.Operator.EQUALS;
      case LESS -> exact ? BinaryExpr.Operator.GREATER_EQUALS : null;
      case GREATER_EQUALS -> exact ? BinaryExpr.Operator.LESS : null;
      case GREATER -> exact ? BinaryExpr.Operator.LESS_EQUALS : null;
      case LESS_EQUALS -> exact ? BinaryExpr.Operator.GREATER : null;
      default -> null;
    };
  }

  /** Chooses: as a conjunction, a disjunction, or with {@code ?:}. */
  static Expression choose(Expression condition, Expression a, Expression b) {
    if (isLiteral(b, false)) {
      return isLiteral(a, true)
          ? condition
          : Precedence.binary(condition, BinaryExpr.Operator.AND, a);
    }
    if (isLiteral(a, true)) {
      return Precedence.binary(condition, BinaryExpr.Operator.OR, b);
    }
    if (isLiteral(a, false)) {
      return isLiteral(b, true)
          ? not(condition)
          : Precedence.binary(not(condition), BinaryExpr.Operator.AND, b);
    }
    if (isLiteral(b, true)) {
      return Precedence.binary(not(condition), BinaryExpr.Operator.OR, a);
    }
    return Precedence.conditional(condition, a, b);
  }

  private static boolean isLiteral(Expression expression, boolean value) {
    return expression instanceof BooleanLiteralExpr literal && literal.isValue() == value;
  }
}
