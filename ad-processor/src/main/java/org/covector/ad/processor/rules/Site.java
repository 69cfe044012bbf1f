package org.covector.ad.processor.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The place where a rule builds a partial derivative: the primal operation's operands and result,
 * asked for only where the partial needs them, and a builder.
 */
public abstract class Site {

  private final Builder builder;

  /** Makes a site that builds into {@code builder}. */
  protected Site(Builder builder) {
    this.builder = builder;
  }

  /** Returns an operand of the primal operation. */
  public abstract Value operand(int index);

  /** Returns the result of the primal operation. */
  public abstract Value result();

  /** Returns the type of an operand, without asking for its value. */
  public abstract Type operandType(int index);

  /** Returns the type of the result, without asking for its value. */
  public abstract Type resultType();

  /** Returns the operand's number where it is a literal or a compile-time constant. */
  public abstract OptionalDouble literal(int index);

  /**
   * Returns the value of a one-argument method of {@code java.lang.Math} at the operand, where the
   * primal computes it as well.
   */
  protected Optional<Value> computed(String name) {
    return Optional.empty();
  }

  final Builder builder() {
    return builder;
  }

  final Value x() {
    return operand(0);
  }

  final Value y() {
    return operand(1);
  }

  final Value constant(double value) {
    return builder.constant(resultType(), value);
  }

  final Value add(Value a, Value b) {
    return builder.add(a, b);
  }

  final Value sub(Value a, Value b) {
    return builder.sub(a, b);
  }

  final Value mul(Value a, Value b) {
    return builder.mul(a, b);
  }

  final Value div(Value a, Value b) {
    return builder.div(a, b);
  }

  final Value neg(Value a) {
    return builder.neg(a);
  }

  /** The strong-zero product: 0 where {@code a} is 0. */
  final Value strong(Value a, Value b) {
    return builder.strongMul(a, b);
  }

  /** The value of a one-argument method of {@code java.lang.Math} at the operand. */
  final Value ofX(String name) {
    return computed(name).orElseGet(() -> math(name, x()));
  }

  /** A call of a one- or two-argument method of {@code java.lang.Math} on doubles. */
  final Value math(String name, Value... arguments) {
    List<ScalarType> types = Arrays.stream(arguments).map(v -> (ScalarType) v.type()).toList();
    LibraryFunction function =
        new LibraryFunction("java.lang.Math", name, types, (ScalarType) resultType(), false);
    return builder.apply(function, resultType(), arguments);
  }

  final Value compare(BasicOperator comparison, Value a, Value b) {
    return builder.compare(comparison, a, b);
  }

  /** A choice between two values. */
  final Value choose(Value condition, Builder.RegionBody then, Builder.RegionBody otherwise) {
    return builder.ifElse(condition, List.of(resultType()), then, otherwise).get(0);
  }

  final Value zero(Builder b) {
    return b.constant(resultType(), 0);
  }
}
