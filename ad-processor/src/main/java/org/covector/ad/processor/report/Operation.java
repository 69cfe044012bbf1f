package org.covector.ad.processor.report;

import java.util.Set;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Type;

/**
 * What operations are counted as. Arithmetic on whole numbers, which is that of indices, is not
 * counted.
 */
public enum Operation {
  /** Sums and differences of floating-point numbers, and changes of sign. */
  ADD("add"),
  /** Products. */
  MULTIPLY("mul"),
  /** Quotients and square roots. */
  DIVIDE("div"),
  /** Exponentials, logarithms, angles and the like. */
  FUNCTION("func"),
  /** Comparisons, maxima, absolute values, roundings. */
  COMPARE("cmp"),
  /** Elements and fields that are read. */
  LOAD("load"),
  /** Elements and fields that are written. */
  STORE("store"),
  /** Calls that are not in line. */
  CALL("call");

  private static final Set<String> SIMPLE =
      Set.of(
          "abs",
          "max",
          "min",
          "signum",
          "copySign",
          "rint",
          "floor",
          "ceil",
          "round",
          "ulp",
          "clamp",
          "nextUp",
          "nextDown",
          "nextAfter",
          "getExponent",
          "scalb");

  private static final Set<String> ROOTS = Set.of("sqrt", "IEEEremainder", "over");

  private static final Set<String> SCALED = Set.of("toRadians", "toDegrees", "product");

  private final String label;

  Operation(String label) {
    this.label = label;
  }

  /** Returns the heading of the column. */
  public String label() {
    return label;
  }

  /** Returns whether it computes a number from numbers. */
  public boolean isArithmetic() {
    return compareTo(COMPARE) < 0;
  }

  /** Returns the counts of one computation. */
  static Counts of(Op.Apply apply) {
    if (apply.operator() instanceof LibraryFunction function) {
      return function.result().isFloating()
              || function.parameters().stream().anyMatch(Type::isFloating)
          ? of(function)
          : Counts.NONE;
    }
    boolean isFloating =
        apply.result().type().isFloating()
            || apply.operands().stream().anyMatch(v -> v.type().isFloating());
    return isFloating ? of((BasicOperator) apply.operator()) : Counts.NONE;
  }

  private static Counts of(BasicOperator operator) {
    return switch (operator) {
      case ADD, SUB, NEG -> Counts.of(ADD);
      case MUL, STRONG_MUL -> Counts.of(MULTIPLY);
      case DIV, REM -> Counts.of(DIVIDE);
      case LT, LE, GT, GE, EQ, NE -> Counts.of(COMPARE);
      default -> Counts.NONE;
    };
  }

  private static Counts of(LibraryFunction function) {
    String name = function.name();
    if (name.equals("fma")) {
      return Counts.of(ADD).plus(Counts.of(MULTIPLY));
    } else if (SIMPLE.contains(name)) {
      return Counts.of(COMPARE);
    } else if (SCALED.contains(name)) {
      return Counts.of(MULTIPLY);
    }
    return Counts.of(ROOTS.contains(name) ? DIVIDE : FUNCTION);
  }
}
