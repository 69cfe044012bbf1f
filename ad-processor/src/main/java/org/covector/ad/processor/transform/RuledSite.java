package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Where a call of a function with a rule is differentiated: what the call was given and gave, asked
 * for only where the rule needs it, and a builder.
 */
final class RuledSite {

  private final FunctionKey callee;
  private final List<Value> operands;
  private final Value result;
  private final UnaryOperator<Value> resolve;
  private final Builder out;

  /**
   * Makes a site.
   *
   * @param operands what the function was called with
   * @param result what it gave
   * @param resolve brings such a value to where the builder builds
   */
  RuledSite(
      FunctionKey callee,
      List<Value> operands,
      Value result,
      UnaryOperator<Value> resolve,
      Builder out) {
    this.callee = callee;
    this.operands = operands;
    this.result = result;
    this.resolve = resolve;
    this.out = out;
  }

  FunctionKey callee() {
    return callee;
  }

  Builder out() {
    return out;
  }

  Value operand(int index) {
    return resolve.apply(operands.get(index));
  }

  List<Value> operands() {
    return operands.stream().map(resolve).toList();
  }

  Value result() {
    return resolve.apply(result);
  }

  Type operandType(int index) {
    return operands.get(index).type();
  }

  List<Type> operandTypes() {
    return operands.stream().map(Value::type).toList();
  }

  Type resultType() {
    return result.type();
  }

  /** Calls a function that gives values of some types. */
  List<Value> call(FunctionKey function, List<Value> arguments, List<Type> results) {
    List<Value> values = new ArrayList<>();
    results.forEach(type -> values.add(Value.of(type, "")));
    out.add(new Op.Call(values, function, arguments, Op.Call.SINGLE, SourceSpan.NONE));
    return values;
  }
}
