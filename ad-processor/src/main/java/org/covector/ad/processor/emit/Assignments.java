package org.covector.ad.processor.emit;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import java.util.Optional;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Operator;

/** The operators of Java, and the compound assignments that belong to them. */
final class Assignments {

  private Assignments() {}

  /** Returns the operator of an expression with two operands. */
  static Optional<BinaryExpr.Operator> binary(Operator operator) {
    if (!(operator instanceof BasicOperator basic)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (basic) {
          case ADD -> BinaryExpr.Operator.PLUS;
          case SUB -> BinaryExpr.Operator.MINUS;
          case MUL -> BinaryExpr.Operator.MULTIPLY;
          case DIV -> BinaryExpr.Operator.DIVIDE;
          case REM -> BinaryExpr.Operator.REMAINDER;
          case AND -> BinaryExpr.Operator.BINARY_AND;
          case OR -> BinaryExpr.Operator.BINARY_OR;
          case XOR -> BinaryExpr.Operator.XOR;
          case SHL -> BinaryExpr.Operator.LEFT_SHIFT;
          case SHR -> BinaryExpr.Operator.SIGNED_RIGHT_SHIFT;
          case USHR -> BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT;
          case LT -> BinaryExpr.Operator.LESS;
          case LE -> BinaryExpr.Operator.LESS_EQUALS;
          case GT -> BinaryExpr.Operator.GREATER;
          case GE -> BinaryExpr.Operator.GREATER_EQUALS;
          case EQ -> BinaryExpr.Operator.EQUALS;
          case NE -> BinaryExpr.Operator.NOT_EQUALS;
          case NEG, COMPLEMENT, NOT, CONVERT, STRONG_MUL -> null;
        });
  }

  /** Returns the compound assignment of an operator, if it has one. */
  static Optional<AssignExpr.Operator> operator(Operator operator) {
    return binary(operator).flatMap(BinaryExpr.Operator::toAssignOperator);
  }
}
