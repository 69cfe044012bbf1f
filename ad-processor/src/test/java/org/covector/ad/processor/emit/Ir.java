package org.covector.ad.processor.emit;

import java.util.List;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/** Shorthand for functions written by hand. */
final class Ir {

  static final ArrayType DOUBLES = new ArrayType(ScalarType.DOUBLE);

  private Ir() {}

  static Value d(String name) {
    return Value.of(ScalarType.DOUBLE, name);
  }

  static Value i(String name) {
    return Value.of(ScalarType.INT, name);
  }

  static Value doubles(String name) {
    return Value.of(DOUBLES, name);
  }

  static Function function(Region body, Type result, Value... params) {
    FunctionKey key = new FunctionKey("p.C", "f", List.of(), "");
    List<Type> results = result == null ? List.of() : List.of(result);
    return new Function(key, List.of(params), results, body, SourceSpan.NONE);
  }

  static Region returning(Builder builder, Value... values) {
    return builder.end(new Terminator.Return(List.of(values)));
  }

  /**
   * What happens in an iteration: gets the parameters after the counter, returns their next values.
   */
  @FunctionalInterface
  interface Body {
    List<Value> build(Builder builder, Value counter);
  }

  /** A loop that counts a parameter from 0 to a bound, and carries others. */
  static List<Value> count(
      Builder builder, String name, Value bound, List<Value> inits, List<Value> params, Body body) {
    Label label = new Label("");
    Value counter = i(name);
    Value zero = builder.constant(0);
    Builder header = new Builder();
    Value test = header.compare(BasicOperator.LT, counter, bound);
    Builder inside = new Builder();
    List<Value> next = new java.util.ArrayList<>(body.build(inside, counter));
    next.add(0, inside.add(counter, inside.constant(1)));
    List<Value> all = new java.util.ArrayList<>(params);
    all.add(0, counter);
    List<Value> starts = new java.util.ArrayList<>(inits);
    starts.add(0, zero);
    List<Value> results = params.stream().map(p -> Value.of(p.type(), p.name())).toList();
    builder.add(
        new Loop(
            results,
            label,
            starts,
            all,
            header.end(new Terminator.Test(test, params)),
            inside.end(new Terminator.Continue(label, next)),
            SourceSpan.NONE));
    return results;
  }
}
