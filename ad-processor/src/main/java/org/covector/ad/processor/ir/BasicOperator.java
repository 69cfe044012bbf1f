package org.covector.ad.processor.ir;

/**
 * The operators of the Java language on operands that are already promoted: both operands of a
 * binary arithmetic operation have the type of its result, those of a comparison a common type.
 */
public enum BasicOperator implements Operator {
  ADD("+"),
  SUB("-"),
  MUL("*"),
  DIV("/"),
  REM("%"),
  NEG("-"),
  /** Bitwise and on integers, eager conjunction on booleans. */
  AND("&"),
  OR("|"),
  XOR("^"),
  /** Bitwise complement. */
  COMPLEMENT("~"),
  /** Negation of a boolean. */
  NOT("!"),
  /** The shift distance is an {@code int} or a {@code long}; the result has the left type. */
  SHL("<<"),
  SHR(">>"),
  USHR(">>>"),
  LT("<"),
  LE("<="),
  GT(">"),
  GE(">="),
  /** Equality of scalars of one type, or of references. */
  EQ("=="),
  NE("!="),
  /** Conversion between primitive types, widening or narrowing, to the type of the result. */
  CONVERT("convert"),
  /** The strong-zero product a⊙b: 0 where a is 0, whatever b is; a * b elsewhere. */
  STRONG_MUL("⊙");

  private final String symbol;

  BasicOperator(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public String symbol() {
    return symbol;
  }

  /** Returns whether this compares its operands and gives a boolean. */
  public boolean isComparison() {
    return switch (this) {
      case LT, LE, GT, GE, EQ, NE -> true;
      default -> false;
    };
  }

  @Override
  public boolean canThrow(Type resultType) {
    return (this == DIV || this == REM) && resultType instanceof ScalarType s && s.isIntegral();
  }
}
