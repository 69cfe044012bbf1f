package org.covector.ad.processor.optimize;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Operations on literals, as Java does them. Constants that the user gave a name keep it, and a
 * result that is not finite is left to run time.
 */
final class Arithmetic {

  private Arithmetic() {}

  /** Returns the literal of an operation of a floating type. */
  static Optional<Object> real(BasicOperator operator, Op.Apply apply, Facts facts) {
    Type type = apply.result().type();
    List<Value> operands = apply.operands();
    Optional<Object> x = facts.literal(operands.get(0));
    Optional<Object> y = facts.literal(operands.get(operands.size() - 1));
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    Optional<Object> result =
        operator == BasicOperator.CONVERT
            ? convert(x.get(), type)
            : type == ScalarType.FLOAT
                ? ofFloats(operator, (Float) x.get(), (Float) y.get())
                : ofDoubles(operator, (Double) x.get(), (Double) y.get());
    return result.filter(r -> Double.isFinite(((Number) r).doubleValue()));
  }

  private static Optional<Object> convert(Object literal, Type type) {
    Number number = literal instanceof Character letter ? (Number) (int) letter : (Number) literal;
    return Optional.of(
        type == ScalarType.FLOAT ? (Object) number.floatValue() : (Object) number.doubleValue());
  }

  private static Optional<Object> ofDoubles(BasicOperator operator, double x, double y) {
    return switch (operator) {
      case ADD -> Optional.of(x + y);
      case SUB -> Optional.of(x - y);
      case MUL -> Optional.of(x * y);
      case STRONG_MUL -> Optional.of(x == 0 ? 0 : x * y);
      case DIV -> Optional.of(x / y);
      case NEG -> Optional.of(x == 0 ? x : -x);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> ofFloats(BasicOperator operator, float x, float y) {
    return switch (operator) {
      case ADD -> Optional.of(x + y);
      case SUB -> Optional.of(x - y);
      case MUL -> Optional.of(x * y);
      case STRONG_MUL -> Optional.of(x == 0 ? 0 : x * y);
      case DIV -> Optional.of(x / y);
      case NEG -> Optional.of(x == 0 ? x : -x);
      default -> Optional.empty();
    };
  }

  /** Returns the literal of an operation of another type. */
  static Optional<Object> integral(BasicOperator operator, Op.Apply apply, Facts facts) {
    List<Value> operands = apply.operands();
    Object x = facts.literal(operands.get(0)).orElse(null);
    Object y = facts.literal(operands.get(operands.size() - 1)).orElse(null);
    if (operator == BasicOperator.NOT && x instanceof Boolean flag) {
      return Optional.of(!flag);
    } else if (x instanceof Integer a && y instanceof Integer b) {
      return switch (operator) {
        case ADD -> Optional.of(a + b);
        case SUB -> Optional.of(a - b);
        case MUL -> Optional.of(a * b);
        default -> comparison(operator, Integer.compare(a, b), 0);
      };
    } else if (x instanceof Long a && y instanceof Long b) {
      return switch (operator) {
        case ADD -> Optional.of(a + b);
        case SUB -> Optional.of(a - b);
        case MUL -> Optional.of(a * b);
        default -> comparison(operator, Long.compare(a, b), 0);
      };
    } else if (isFloating(x) && isFloating(y)) {
      return comparison(operator, ((Number) x).doubleValue(), ((Number) y).doubleValue());
    }
    return Optional.empty();
  }

  private static boolean isFloating(Object literal) {
    return literal instanceof Double || literal instanceof Float;
  }

  private static Optional<Object> comparison(BasicOperator operator, double x, double y) {
    return switch (operator) {
      case LT -> Optional.of(x < y);
      case LE -> Optional.of(x <= y);
      case GT -> Optional.of(x > y);
      case GE -> Optional.of(x >= y);
      case EQ -> Optional.of(x == y);
      case NE -> Optional.of(x != y);
      default -> Optional.empty();
    };
  }

  /** Returns the literal of a division of {@code int} literals that does not throw. */
  static Optional<Object> quotient(Op.Apply apply, Facts facts) {
    if (apply.operands().size() != 2
        || !(facts.literal(apply.operands().get(0)).orElse(null) instanceof Integer a)
        || !(facts.literal(apply.operands().get(1)).orElse(null) instanceof Integer b)
        || b == 0) {
      return Optional.empty();
    }
    if (apply.operator() == BasicOperator.DIV) {
      return Optional.of(a / b);
    }
    boolean floors =
        apply.operator() instanceof LibraryFunction function && function.name().equals("floorDiv");
    return floors ? Optional.of(Math.floorDiv(a, b)) : Optional.empty();
  }
}
