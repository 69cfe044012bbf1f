package org.covector.ad.processor.testing;

import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ScalarType;

/** Java's operators on boxed values. */
final class Arithmetic {

  private Arithmetic() {}

  static Class<?> primitive(ScalarType type) {
    return switch (type) {
      case BOOLEAN -> boolean.class;
      case BYTE -> byte.class;
      case SHORT -> short.class;
      case CHAR -> char.class;
      case INT -> int.class;
      case LONG -> long.class;
      case FLOAT -> float.class;
      case DOUBLE -> double.class;
    };
  }

  static Object apply(BasicOperator operator, ScalarType result, Object[] o) {
    if (operator == BasicOperator.CONVERT) {
      return convert(o[0], result);
    }
    if (operator == BasicOperator.NOT) {
      return !(Boolean) o[0];
    }
    Object a = o[0];
    if (operator.isComparison()) {
      return compare(operator, a, o[1]);
    }
    if (a instanceof Boolean x) {
      return logical(operator, x, (Boolean) o[1]);
    }
    if (a instanceof Double x) {
      return o.length == 1 ? (Object) (-x) : (Object) doubles(operator, x, (Double) o[1]);
    }
    if (a instanceof Float x) {
      return o.length == 1 ? (Object) (-x) : (Object) floats(operator, x, (Float) o[1]);
    }
    if (a instanceof Long x) {
      return o.length == 1
          ? (Object) (operator == BasicOperator.NEG ? -x : ~x)
          : (Object) longs(operator, x, ((Number) o[1]).longValue());
    }
    int x = (Integer) a;
    if (o.length == 1) {
      return operator == BasicOperator.NEG ? -x : ~x;
    }
    return ints(operator, x, ((Number) o[1]).longValue());
  }

  private static Object convert(Object value, ScalarType type) {
    if (value instanceof Double d) {
      return switch (type) {
        case DOUBLE -> d;
        case FLOAT -> (float) (double) d;
        case LONG -> (long) (double) d;
        default -> narrow((int) (double) d, type);
      };
    }
    if (value instanceof Float f) {
      return switch (type) {
        case DOUBLE -> (double) (float) f;
        case FLOAT -> f;
        case LONG -> (long) (float) f;
        default -> narrow((int) (float) f, type);
      };
    }
    long n = value instanceof Character c ? c : ((Number) value).longValue();
    return switch (type) {
      case DOUBLE -> (double) n;
      case FLOAT -> value instanceof Long ? (Object) (float) n : (Object) (float) (int) n;
      case LONG -> n;
      default -> narrow((int) n, type);
    };
  }

  private static Object narrow(int n, ScalarType type) {
    return switch (type) {
      case BYTE -> (byte) n;
      case SHORT -> (short) n;
      case CHAR -> (char) n;
      case INT -> n;
      default -> throw new IllegalStateException("conversion to " + type);
    };
  }

  private static boolean compare(BasicOperator operator, Object a, Object b) {
    if (a instanceof Double x) {
      return compareNumbers(operator, x, (Double) b);
    }
    if (a instanceof Float x) {
      return compareNumbers(operator, x, (Float) b);
    }
    boolean order = operator != BasicOperator.EQ && operator != BasicOperator.NE;
    if (order || (a instanceof Number && b instanceof Number)) {
      return order(operator, Long.compare(((Number) a).longValue(), ((Number) b).longValue()));
    }
    boolean same = a instanceof Boolean ? a.equals(b) : a == b;
    return same == (operator == BasicOperator.EQ);
  }

  private static boolean order(BasicOperator operator, int sign) {
    return switch (operator) {
      case LT -> sign < 0;
      case LE -> sign <= 0;
      case GT -> sign > 0;
      case GE -> sign >= 0;
      case EQ -> sign == 0;
      default -> sign != 0;
    };
  }

  private static boolean compareNumbers(BasicOperator operator, double a, double b) {
    return switch (operator) {
      case LT -> a < b;
      case LE -> a <= b;
      case GT -> a > b;
      case GE -> a >= b;
      case EQ -> a == b;
      default -> a != b;
    };
  }

  private static boolean logical(BasicOperator operator, boolean a, boolean b) {
    return switch (operator) {
      case AND -> a && b;
      case OR -> a || b;
      default -> a ^ b;
    };
  }

  private static double doubles(BasicOperator operator, double a, double b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case REM -> a % b;
      default -> throw new IllegalStateException("cannot execute " + operator);
    };
  }

  private static float floats(BasicOperator operator, float a, float b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case REM -> a % b;
      default -> throw new IllegalStateException("cannot execute " + operator);
    };
  }

  private static long longs(BasicOperator operator, long a, long b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case REM -> a % b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHL -> a << b;
      case SHR -> a >> b;
      case USHR -> a >>> b;
      default -> throw new IllegalStateException("cannot execute " + operator);
    };
  }

  private static int ints(BasicOperator operator, int a, long distance) {
    int b = (int) distance;
    return switch (operator) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case REM -> a % b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHL -> a << b;
      case SHR -> a >> b;
      case USHR -> a >>> b;
      default -> throw new IllegalStateException("cannot execute " + operator);
    };
  }
}
