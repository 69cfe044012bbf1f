package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Numbers for values: equal only for values that are computed alike from values of equal numbers.
 * For each number the first value in scope that has it.
 */
final class ValueNumbers {

  /** How a value is computed: an operator or literal, and the numbers of the operands. */
  private record Expression(Object operator, Type type, List<Integer> operands) {}

  private final IdentityHashMap<Value, Integer> numbers = new IdentityHashMap<>();
  private final Map<Expression, Integer> expressions = new HashMap<>();

  /** The first value of each number n in scope, at 2n; the first strict one at 2n + 1. */
  private final Map<Integer, Value> first = new HashMap<>();

  private final List<Integer> scope = new ArrayList<>();
  private int count;

  /** Returns the number of a value. */
  int of(Value value) {
    return numbers.computeIfAbsent(value, v -> count++);
  }

  /** Starts a scope; the result goes to {@link #leave}. */
  int enter() {
    return scope.size();
  }

  /** Ends a scope: forgets the values that it has defined. */
  void leave(int mark) {
    List<Integer> ended = scope.subList(mark, scope.size());
    ended.forEach(first::remove);
    ended.clear();
  }

  /**
   * Numbers a constant.
   *
   * @param mayStand whether its value may stand for later equal ones, and an earlier one for it
   * @return the earlier value in scope that may stand for it, or null
   */
  Value define(Op.Constant constant, boolean mayStand) {
    List<Object> literal = List.of(constant.literal(), constant.text());
    int number = number(new Expression(literal, constant.result().type(), List.of()));
    numbers.put(constant.result(), number);
    return mayStand ? firstOf(2 * number, constant.result()) : null;
  }

  /** Numbers an operation; returns the earlier equal value in scope, or null. */
  Value define(Op.Apply apply) {
    List<Integer> operands = new ArrayList<>(apply.operands().stream().map(this::of).toList());
    if (isCommutative(apply.operator())) {
      Collections.sort(operands);
    }
    return define(apply.operator(), operands, apply.result(), apply.strict());
  }

  /** Numbers the length of an array; returns the earlier equal value in scope, or null. */
  Value define(MemoryOp.Length length) {
    return define(MemoryOp.Length.class, List.of(of(length.array())), length.result(), true);
  }

  /** A strict value may stand for any equal one, a relaxed value for relaxed ones alone. */
  private Value define(Object operator, List<Integer> operands, Value result, boolean strict) {
    int number = number(new Expression(operator, result.type(), operands));
    numbers.put(result, number);
    Value earlier = firstOf(2 * number, result);
    return strict ? firstOf(2 * number + 1, result) : earlier;
  }

  private int number(Expression expression) {
    return expressions.computeIfAbsent(expression, e -> count++);
  }

  private Value firstOf(int slot, Value value) {
    Value earlier = first.putIfAbsent(slot, value);
    if (earlier == null) {
      scope.add(slot);
    }
    return earlier;
  }

  private static boolean isCommutative(Object operator) {
    return operator instanceof BasicOperator basic
        && switch (basic) {
          case ADD, MUL, AND, OR, XOR, EQ, NE -> true;
          default -> false;
        };
  }
}
