package org.covector.ad.processor.optimize;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.ZeroProduct;

/**
 * The laws of the real numbers, for relaxed operations of a floating type: neutral elements, signs,
 * constants, common factors. A constant zero is structural, an absent term, so that 0 times
 * anything is 0. Of the laws for integers, those that hold bit by bit, also for the user's own
 * operations.
 */
final class Algebra {

  /** The greatest literal without which a product does not lose digits. */
  private static final double GREATEST_INSIDE = 1024;

  private final Facts facts;

  Algebra(Facts facts) {
    this.facts = facts;
  }

  /**
   * Appends what stands for an operation.
   *
   * @return the value that stands for its result
   */
  Value simplify(Op.Apply apply, List<Op> out) {
    if (Arithmetic.quotient(apply, facts).isPresent()) {
      return constant(apply, Arithmetic.quotient(apply, facts).get(), out);
    }
    if (apply.operator() instanceof BasicOperator operator && !apply.canThrow()) {
      Optional<Value> simpler =
          apply.result().type().isFloating()
              ? (apply.strict() ? Optional.empty() : real(apply, operator, out))
              : integral(apply, operator, out);
      if (simpler.isPresent()) {
        return simpler.get();
      }
    }
    List<Value> operands = apply.operands();
    return ZeroProduct.is(apply.operator())
            && !apply.strict()
            && operands.stream().anyMatch(this::isFinite)
        ? as(apply, out, BasicOperator.MUL, operands.get(0), operands.get(1))
        : append(apply, out);
  }

  private boolean isFinite(Value value) {
    return facts.number(value).filter(Double::isFinite).isPresent();
  }

  /** Whether a number is finite, not 0, and has all its digits. */
  private static boolean isNormal(double number) {
    return Math.abs(number) >= Double.MIN_NORMAL && Double.isFinite(number);
  }

  private Value append(Op op, List<Op> out) {
    facts.define(op);
    out.add(op);
    return op.results().get(0);
  }

  private Value constant(Op.Apply apply, Object literal, List<Op> out) {
    return append(new Op.Constant(apply.result(), literal, "", SourceSpan.NONE), out);
  }

  /** The same result, computed by another relaxed operation. */
  private Value as(Op.Apply apply, List<Op> out, BasicOperator operator, Value... operands) {
    return simplify(
        new Op.Apply(apply.result(), operator, List.of(operands), false, apply.span()), out);
  }

  /** The same result as the negation of another relaxed operation. */
  private Value negative(Op.Apply apply, List<Op> out, BasicOperator operator, Value... operands) {
    return as(apply, out, BasicOperator.NEG, inner(apply, out, operator, operands));
  }

  /** The result of a relaxed operation that is a part of another one. */
  private Value inner(Op.Apply apply, List<Op> out, BasicOperator operator, Value... operands) {
    Value result = Value.of(apply.result().type(), "");
    return simplify(new Op.Apply(result, operator, List.of(operands), false, apply.span()), out);
  }

  private Optional<Value> real(Op.Apply apply, BasicOperator operator, List<Op> out) {
    Optional<Object> literal = Arithmetic.real(operator, apply, facts);
    if (literal.isPresent()) {
      return Optional.of(constant(apply, literal.get(), out));
    }
    Value x = apply.operands().get(0);
    Value y = apply.operands().get(apply.operands().size() - 1);
    return switch (operator) {
      case ADD -> add(apply, x, y, out);
      case SUB -> sub(apply, x, y, out);
      case MUL -> mul(apply, x, y, out);
      case STRONG_MUL -> strongMul(apply, x, y, out);
      case DIV -> div(apply, x, y, out);
      case NEG -> neg(apply, x, out);
      default -> Optional.empty();
    };
  }

  private Optional<Value> add(Op.Apply apply, Value x, Value y, List<Op> out) {
    if (facts.is(x, 0)) {
      return Optional.of(y);
    }
    if (facts.is(y, 0)) {
      return Optional.of(x);
    }
    if (x == y) {
      return Optional.of(twice(apply, x, out));
    }
    return collected(apply, x, y, 1, out)
        .or(() -> gathered(apply, BasicOperator.ADD, x, y, out))
        .or(() -> facts.negated(y).map(v -> as(apply, out, BasicOperator.SUB, x, v)))
        .or(() -> facts.negated(x).map(v -> as(apply, out, BasicOperator.SUB, y, v)));
  }

  /**
   * A multiple of one of two terms with the same factors, the greater one: {@code -z * t - t * z}
   * becomes {@code 2 * (-z * t)}.
   *
   * @param sign of the second term
   */
  private Optional<Value> collected(Op.Apply apply, Value x, Value y, int sign, List<Op> out) {
    if (apply.result().type() != ScalarType.DOUBLE) {
      return Optional.empty();
    }
    Optional<Monomial> left = Monomial.of(x, facts);
    Optional<Monomial> right = left.flatMap(m -> Monomial.of(y, facts).filter(m::isLike));
    if (right.isEmpty()) {
      return Optional.empty();
    }
    double a = left.get().coefficient();
    double b = right.get().coefficient();
    boolean isLeft = Math.abs(a) >= Math.abs(b);
    double factor = isLeft ? 1 + sign * b / a : a / b + sign;
    return factor != 0
        ? Optional.of(as(apply, out, BasicOperator.MUL, real(factor, out), isLeft ? x : y))
        : Optional.empty();
  }

  /**
   * One product instead of two: {@code 2 * x + 2 * y} becomes {@code 2 * (x + y)}. With a factor
   * below 1, the sum might overflow where neither product does.
   */
  private Optional<Value> gathered(
      Op.Apply apply, BasicOperator operator, Value x, Value y, List<Op> out) {
    Optional<Facts.Scaled> left = facts.scaled(x);
    Optional<Facts.Scaled> right = facts.scaled(y);
    if (left.isEmpty()
        || right.isEmpty()
        || left.get().factor() != right.get().factor()
        || !(Math.abs(left.get().factor()) >= 1)) {
      return Optional.empty();
    }
    Value factor = real(left.get().factor(), out);
    Value sum = inner(apply, out, operator, left.get().value(), right.get().value());
    return Optional.of(as(apply, out, BasicOperator.MUL, factor, sum));
  }

  private Value twice(Op.Apply apply, Value x, List<Op> out) {
    boolean isFloat = apply.result().type() == ScalarType.FLOAT;
    Value two = Value.of(apply.result().type(), "");
    Object literal = isFloat ? (Object) 2f : (Object) 2d;
    append(new Op.Constant(two, literal, "", SourceSpan.NONE), out);
    return as(apply, out, BasicOperator.MUL, two, x);
  }

  private Optional<Value> sub(Op.Apply apply, Value x, Value y, List<Op> out) {
    if (facts.is(y, 0)) {
      return Optional.of(x);
    }
    if (facts.is(x, 0)) {
      return Optional.of(as(apply, out, BasicOperator.NEG, y));
    }
    return collected(apply, x, y, -1, out)
        .or(
            () ->
                facts
                    .negated(y)
                    .or(() -> facts.real(y).filter(n -> n < 0).map(n -> real(-n, out)))
                    .map(v -> as(apply, out, BasicOperator.ADD, x, v)))
        .or(() -> gathered(apply, BasicOperator.SUB, x, y, out))
        .or(() -> facts.negatedHere(x).map(v -> negative(apply, out, BasicOperator.ADD, v, y)));
  }

  private Optional<Value> mul(Op.Apply apply, Value x, Value y, List<Op> out) {
    if (facts.is(x, 0) || facts.is(y, 0)) {
      return Optional.of(zero(apply, out));
    }
    return factor(apply, x, y, out)
        .or(() -> factor(apply, y, x, out))
        .or(() -> rescaled(apply, x, y, out))
        .or(() -> rescaled(apply, y, x, out))
        .or(() -> rescaledInside(apply, x, y, out))
        .or(() -> rescaledInside(apply, y, x, out))
        .or(() -> cancelled(apply, x, y, out))
        .or(() -> cancelled(apply, y, x, out))
        .or(() -> signs(apply, BasicOperator.MUL, x, y, out));
  }

  private Optional<Value> strongMul(Op.Apply apply, Value x, Value y, List<Op> out) {
    Optional<Double> left = facts.number(x);
    return left.isPresent() || isFinite(y)
        ? Optional.of(as(apply, out, BasicOperator.MUL, x, y))
        : signs(apply, BasicOperator.STRONG_MUL, x, y, out);
  }

  private Optional<Value> div(Op.Apply apply, Value x, Value y, List<Op> out) {
    if (facts.is(x, 0)) {
      return Optional.of(zero(apply, out));
    }
    return factor(apply, y, x, out)
        .or(() -> divided(apply, x, y, out))
        .or(() -> signs(apply, BasicOperator.DIV, x, y, out));
  }

  /** One literal instead of two: {@code 2 * x / 2}. */
  private Optional<Value> divided(Op.Apply apply, Value x, Value literal, List<Op> out) {
    Optional<Facts.Scaled> scaled = facts.real(literal).flatMap(divisor -> facts.scaled(x));
    double factor = scaled.isPresent() ? scaled.get().factor() / facts.real(literal).get() : 0;
    return isNormal(factor)
        ? Optional.of(as(apply, out, BasicOperator.MUL, real(factor, out), scaled.get().value()))
        : Optional.empty();
  }

  private Optional<Value> neg(Op.Apply apply, Value x, List<Op> out) {
    return facts
        .negated(x)
        .or(
            () ->
                facts
                    .operands(x, BasicOperator.SUB)
                    .map(d -> as(apply, out, BasicOperator.SUB, d.get(1), d.get(0))));
  }

  /** Multiplication or division by 1 or -1. */
  private Optional<Value> factor(Op.Apply apply, Value unit, Value other, List<Op> out) {
    if (facts.is(unit, 1)) {
      return Optional.of(other);
    }
    return facts.is(unit, -1)
        ? Optional.of(as(apply, out, BasicOperator.NEG, other))
        : Optional.empty();
  }

  /**
   * One literal instead of two: {@code 2 * (0.5 * x)} becomes {@code 1 * x}, unless the new one
   * would be infinite, 0 or of fewer digits.
   */
  private Optional<Value> rescaled(Op.Apply apply, Value literal, Value other, List<Op> out) {
    Optional<Double> factor = facts.real(literal);
    Optional<Facts.Scaled> scaled = factor.flatMap(f -> facts.scaled(other));
    double product = scaled.isPresent() ? factor.get() * scaled.get().factor() : 0;
    return isNormal(product)
        ? Optional.of(as(apply, out, BasicOperator.MUL, real(product, out), scaled.get().value()))
        : Optional.empty();
  }

  /**
   * The same where the other literal is further inside: {@code 3 * (2 * x * y)} becomes {@code 6 *
   * (x * y)}, unless the inner product might overflow where none did before, or lose digits.
   */
  private Optional<Value> rescaledInside(Op.Apply apply, Value literal, Value other, List<Op> out) {
    Optional<List<Value>> xy =
        facts.real(literal).flatMap(f -> facts.operands(other, BasicOperator.MUL));
    for (int k = 0; k < 2 && xy.isPresent(); k++) {
      Optional<Facts.Scaled> scaled = facts.scaled(xy.get().get(k));
      double factor = scaled.map(Facts.Scaled::factor).orElse(0.0);
      double product = facts.real(literal).orElseThrow() * factor;
      boolean isGreat = Math.abs(factor) >= 1 || Math.abs(product) >= 1;
      if (isGreat && Math.abs(factor) <= GREATEST_INSIDE && isNormal(product)) {
        Value rest =
            inner(apply, out, BasicOperator.MUL, scaled.get().value(), xy.get().get(1 - k));
        return Optional.of(as(apply, out, BasicOperator.MUL, real(product, out), rest));
      }
    }
    return Optional.empty();
  }

  /** {@code x * y} where literals cancel: of {@code 2 * (h * y)} with {@code h = 0.5 * x}. */
  private Optional<Value> cancelled(Op.Apply apply, Value literal, Value other, List<Op> out) {
    Optional<Double> factor =
        facts.real(literal).filter(f -> facts.operands(other, BasicOperator.MUL).isPresent());
    return factor
        .flatMap(f -> Monomial.of(other, facts))
        .filter(m -> m.factors().size() == 2 && m.coefficient() * factor.get() == 1)
        .map(m -> as(apply, out, BasicOperator.MUL, m.factors().get(0), m.factors().get(1)));
  }

  private Value real(double number, List<Op> out) {
    Value literal = Value.of(ScalarType.DOUBLE, "");
    return append(new Op.Constant(literal, number, "", SourceSpan.NONE), out);
  }

  /** Takes the signs out of a product or quotient, to where a sum may swallow them. */
  private Optional<Value> signs(
      Op.Apply apply, BasicOperator operator, Value x, Value y, List<Op> out) {
    Optional<Value> left = facts.negated(x);
    Optional<Value> right = facts.negated(y);
    if (left.isPresent() && right.isPresent()) {
      return Optional.of(as(apply, out, operator, left.get(), right.get()));
    }
    return facts
        .negatedHere(x)
        .map(v -> negative(apply, out, operator, v, y))
        .or(() -> facts.negatedHere(y).map(v -> negative(apply, out, operator, x, v)));
  }

  private Value zero(Op.Apply apply, List<Op> out) {
    Type type = apply.result().type();
    return constant(apply, type == ScalarType.FLOAT ? (Object) 0f : (Object) 0d, out);
  }

  private Optional<Value> integral(Op.Apply apply, BasicOperator operator, List<Op> out) {
    Optional<Object> literal = Arithmetic.integral(operator, apply, facts);
    if (literal.isPresent()) {
      return Optional.of(constant(apply, literal.get(), out));
    }
    Value x = apply.operands().get(0);
    Value y = apply.operands().get(apply.operands().size() - 1);
    boolean isLeft =
        switch (operator) {
          case ADD, SUB -> facts.is(y, 0);
          case MUL -> facts.is(y, 1);
          case AND -> facts.is(y, true) || facts.is(x, false);
          case OR -> facts.is(y, false) || facts.is(x, true);
          default -> false;
        };
    boolean isRight =
        switch (operator) {
          case ADD -> facts.is(x, 0);
          case MUL -> facts.is(x, 1);
          case AND -> facts.is(x, true) || facts.is(y, false);
          case OR -> facts.is(x, false) || facts.is(y, true);
          default -> false;
        };
    if (isLeft || isRight) {
      return Optional.of(isLeft ? x : y);
    }
    return apply.strict() ? Optional.empty() : distance(apply, operator, x, y, out);
  }

  /** {@code (x + a) + b} as {@code x + (a + b)}: exact for integers, also where they overflow. */
  private Optional<Value> distance(
      Op.Apply apply, BasicOperator operator, Value x, Value y, List<Op> out) {
    int sign = operator == BasicOperator.ADD ? 1 : operator == BasicOperator.SUB ? -1 : 0;
    Optional<Facts.Shift> inner = facts.shift(x);
    if (sign == 0 || inner.isEmpty() || !(facts.literal(y).orElse(null) instanceof Integer outer)) {
      return Optional.empty();
    }
    int total = inner.get().distance() + sign * outer;
    Value distance = Value.of(ScalarType.INT, "");
    append(new Op.Constant(distance, Math.abs(total), "", SourceSpan.NONE), out);
    BasicOperator direction = total < 0 ? BasicOperator.SUB : BasicOperator.ADD;
    return Optional.of(as(apply, out, direction, inner.get().from(), distance));
  }
}
