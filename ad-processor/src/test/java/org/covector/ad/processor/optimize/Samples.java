package org.covector.ad.processor.optimize;

import static org.covector.ad.processor.ir.ScalarType.BOOLEAN;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.INT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.ir.Verifier;

/** A function under construction for the tests of the passes, with a few parameters. */
final class Samples {

  static final ArrayType ROW = new ArrayType(DOUBLE);
  static final SourceSpan USER = new SourceSpan("p.Outer", 7, 3, 7, 9);

  final Value x = Value.of(DOUBLE, "x");
  final Value y = Value.of(DOUBLE, "y");
  final Value n = Value.of(INT, "n");
  final Value a = Value.of(ROW, "a");
  final Value flag = Value.of(BOOLEAN, "flag");
  final Builder b = new Builder();

  static FunctionKey key(String name) {
    return new FunctionKey("p.Outer", name, List.of(), "");
  }

  /** Ends the function {@code f} and verifies it. */
  Function returning(Value... values) {
    return returning("f", values);
  }

  Function returning(String name, Value... values) {
    List<Type> results = List.of(values).stream().map(Value::type).toList();
    return ended(name, results, b.end(new Terminator.Return(List.of(values))));
  }

  Function ended(String name, List<Type> results, Region body) {
    List<Value> params = List.of(x, y, n, a, flag);
    return Verifier.check(new Function(key(name), params, results, body, SourceSpan.NONE));
  }

  /** An operation of the user's. */
  Value strict(BasicOperator operator, Value... operands) {
    Value result = Value.of(operands[0].type(), "");
    b.add(new Op.Apply(result, operator, List.of(operands), true, USER));
    return result;
  }

  static Region yielding(Value... values) {
    return new Region(List.of(), new Terminator.Yield(List.of(values)));
  }

  static Region leaving(Terminator terminator) {
    return new Region(List.of(), terminator);
  }

  /** A conditional without results. */
  static If fork(Value condition, Region thenRegion, Region elseRegion) {
    return new If(List.of(), condition, thenRegion, elseRegion, SourceSpan.NONE);
  }

  /** Builds the body of an iteration and returns the next values of what the loop carries. */
  interface Iteration {
    List<Value> build(Builder body, Value index, List<Value> carried, Label label);
  }

  /** A loop of {@code n} iterations; returns what it carried besides the index at its end. */
  List<Value> count(List<Value> inits, Iteration iteration) {
    Label label = new Label("");
    Value index = Value.of(INT, "i");
    List<Value> carried = inits.stream().map(v -> Value.of(v.type(), v.name())).toList();
    List<Value> results = inits.stream().map(v -> Value.of(v.type(), v.name())).toList();
    Value zero = b.constant(0);
    Builder header = new Builder();
    Value test = header.compare(BasicOperator.LT, index, n);
    Builder body = new Builder();
    List<Value> next = iteration.build(body, index, carried, label);
    Value nextIndex = body.add(index, body.constant(1));
    b.add(
        new Loop(
            results,
            label,
            prepend(zero, inits),
            prepend(index, carried),
            header.end(new Terminator.Test(test, carried)),
            body.end(new Terminator.Continue(label, prepend(nextIndex, next))),
            SourceSpan.NONE));
    return results;
  }

  private static List<Value> prepend(Value first, List<Value> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  /** The kinds of a function's operations, constants left out: {@code Load If{Store}{} Return}. */
  static String shape(Function function) {
    return shape(Verifier.check(function).body());
  }

  private static String shape(Region region) {
    String ops =
        region.ops().stream()
            .filter(op -> !(op instanceof Op.Constant))
            .map(Samples::shape)
            .collect(Collectors.joining());
    return ops + name(region.terminator());
  }

  private static String shape(Op op) {
    if (op instanceof ControlOp control) {
      return control.regions().stream()
          .map(r -> "{" + shape(r) + "}")
          .collect(Collectors.joining("", op.getClass().getSimpleName(), " "));
    }
    return (op instanceof Op.Apply apply ? apply.operator().symbol() : name(op)) + " ";
  }

  private static String name(Object part) {
    return part.getClass().getSimpleName();
  }
}
