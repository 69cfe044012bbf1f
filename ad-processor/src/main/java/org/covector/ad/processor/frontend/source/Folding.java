package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Optional;
import org.covector.ad.processor.ir.ScalarType;

/** Arithmetic on the values of constant expressions, boxed by their types. */
final class Folding {

  private Folding() {}

  private static boolean isNumber(Object value) {
    return value instanceof Number || value instanceof Character;
  }

  private static ScalarType promoted(Object a, Object b) {
    if (a instanceof Double || b instanceof Double) {
      return ScalarType.DOUBLE;
    }
    if (a instanceof Float || b instanceof Float) {
      return ScalarType.FLOAT;
    }
    return a instanceof Long || b instanceof Long ? ScalarType.LONG : ScalarType.INT;
  }

  /** Returns a number as binary numeric promotion with another one makes it. */
  static Object promote(Object value, Object other) {
    return isNumber(value) && isNumber(other)
        ? ConstantEvaluator.convert(value, promoted(value, other))
        : value;
  }

  static Optional<Object> unary(UnaryExpr.Operator operator, Object value) {
    if (value instanceof Boolean truth) {
      return operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT
          ? Optional.of(!truth)
          : Optional.empty();
    }
    if (!isNumber(value)) {
      return Optional.empty();
    }
    Object v = ConstantEvaluator.convert(value, promoted(value, 0));
    return switch (operator) {
      case PLUS -> Optional.of(v);
      case MINUS -> Optional.of(negated(v));
      case BITWISE_COMPLEMENT -> integral(v).map(bits -> resized(~bits, v));
      default -> Optional.empty();
    };
  }

  private static Object negated(Object v) {
    if (v instanceof Double d) {
      return -d;
    }
    if (v instanceof Float f) {
      return -f;
    }
    return resized(-((Number) v).longValue(), v);
  }

  private static Optional<Long> integral(Object v) {
    return v instanceof Integer || v instanceof Long
        ? Optional.of(((Number) v).longValue())
        : Optional.empty();
  }

  private static Object resized(long bits, Object like) {
    return like instanceof Long ? (Object) bits : (Object) (int) bits;
  }

  static Optional<Object> binary(BinaryExpr.Operator operator, Object a, Object b) {
    if (a instanceof String || b instanceof String) {
      return operator == BinaryExpr.Operator.PLUS
          ? Optional.of(String.valueOf(a) + b)
          : Optional.empty();
    }
    if (a instanceof Boolean x && b instanceof Boolean y) {
      return logical(operator, x, y);
    }
    if (!isNumber(a) || !isNumber(b)) {
      return Optional.empty();
    }
    switch (operator) {
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> {
        return shift(operator, promote(a, 0), promote(b, 0));
      }
      default -> {
        return switch (promoted(a, b)) {
          case DOUBLE -> floating(operator, number(a, b), number(b, a), false);
          case FLOAT -> floating(operator, number(a, b), number(b, a), true);
          default -> integer(operator, promote(a, b), promote(b, a));
        };
      }
    }
  }

  private static double number(Object value, Object other) {
    return ((Number) promote(value, other)).doubleValue();
  }

  private static Optional<Object> logical(BinaryExpr.Operator operator, boolean a, boolean b) {
    return switch (operator) {
      case AND, BINARY_AND -> Optional.of(a && b);
      case OR, BINARY_OR -> Optional.of(a || b);
      case XOR, NOT_EQUALS -> Optional.of(a != b);
      case EQUALS -> Optional.of(a == b);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> shift(BinaryExpr.Operator operator, Object a, Object b) {
    if (integral(a).isEmpty() || integral(b).isEmpty()) {
      return Optional.empty();
    }
    int distance = (int) ((Number) b).longValue();
    boolean left = operator == BinaryExpr.Operator.LEFT_SHIFT;
    boolean signed = operator == BinaryExpr.Operator.SIGNED_RIGHT_SHIFT;
    if (a instanceof Long x) {
      return Optional.of(left ? x << distance : signed ? x >> distance : x >>> distance);
    }
    int x = (Integer) a;
    return Optional.of(left ? x << distance : signed ? x >> distance : x >>> distance);
  }

  /**
   * Operates on floating numbers. A product, quotient, sum or difference of two float values that
   * is computed in double and then rounded is the float result exactly; so is a remainder.
   */
  private static Optional<Object> floating(
      BinaryExpr.Operator operator, double a, double b, boolean single) {
    Optional<Double> value =
        switch (operator) {
          case PLUS -> Optional.of(a + b);
          case MINUS -> Optional.of(a - b);
          case MULTIPLY -> Optional.of(a * b);
          case DIVIDE -> Optional.of(a / b);
          case REMAINDER -> Optional.of(a % b);
          default -> Optional.empty();
        };
    if (value.isPresent()) {
      return single ? value.map(v -> (float) (double) v) : value.map(v -> v);
    }
    return switch (operator) {
      case LESS -> Optional.of(a < b);
      case LESS_EQUALS -> Optional.of(a <= b);
      case GREATER -> Optional.of(a > b);
      case GREATER_EQUALS -> Optional.of(a >= b);
      case EQUALS -> Optional.of(a == b);
      case NOT_EQUALS -> Optional.of(a != b);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> integer(BinaryExpr.Operator operator, Object x, Object y) {
    long a = ((Number) x).longValue();
    long b = ((Number) y).longValue();
    boolean division =
        operator == BinaryExpr.Operator.DIVIDE || operator == BinaryExpr.Operator.REMAINDER;
    if (division && b == 0) {
      return Optional.empty();
    }
    return switch (operator) {
      case PLUS -> Optional.of(resized(a + b, x));
      case MINUS -> Optional.of(resized(a - b, x));
      case MULTIPLY -> Optional.of(resized(a * b, x));
      case DIVIDE -> Optional.of(resized(a / b, x));
      case REMAINDER -> Optional.of(resized(a % b, x));
      case BINARY_AND -> Optional.of(resized(a & b, x));
      case BINARY_OR -> Optional.of(resized(a | b, x));
      case XOR -> Optional.of(resized(a ^ b, x));
      case LESS -> Optional.of(a < b);
      case LESS_EQUALS -> Optional.of(a <= b);
      case GREATER -> Optional.of(a > b);
      case GREATER_EQUALS -> Optional.of(a >= b);
      case EQUALS -> Optional.of(a == b);
      case NOT_EQUALS -> Optional.of(a != b);
      default -> Optional.empty();
    };
  }
}
