package org.covector.ad.processor.ir;

import java.util.List;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.ControlOp.Loop;

/** Builds small loops. */
public final class Loops {

  private Loops() {}

  /** Builds an iteration. */
  @FunctionalInterface
  public interface Body {
    void build(Builder body, Value index);
  }

  /** Builds the bound of a loop. */
  @FunctionalInterface
  public interface Bound {
    Value build(Builder header);
  }

  /** Builds a term of a sum. */
  @FunctionalInterface
  public interface Term {
    Value build(Builder body, Value index);
  }

  /** Decides whether a loop goes on. */
  @FunctionalInterface
  public interface Condition {
    Value build(Builder header, List<Value> carried);
  }

  /** Builds an iteration and returns the next values of what the loop carries. */
  @FunctionalInterface
  public interface Iteration {
    List<Value> build(Builder body, List<Value> carried);
  }

  /**
   * Adds {@code while (condition) iteration}.
   *
   * @param inits the first values of what the loop carries
   * @param names the names of what the loop carries
   * @return the last values
   */
  public static List<Value> repeat(
      Builder out, List<Value> inits, List<String> names, Condition condition, Iteration body) {
    List<Value> params =
        IntStream.range(0, inits.size())
            .mapToObj(i -> Value.of(inits.get(i).type(), names.get(i)))
            .toList();
    List<Value> results = params.stream().map(Value::copy).toList();
    Label label = new Label("");
    Builder header = new Builder();
    Value test = condition.build(header, params);
    Builder inner = new Builder();
    List<Value> next = body.build(inner, params);
    out.add(
        new Loop(
            results,
            label,
            inits,
            params,
            header.end(new Terminator.Test(test, params)),
            inner.end(new Terminator.Continue(label, next)),
            SourceSpan.NONE));
    return results;
  }

  /** Adds {@code for (int i = from; i < to; i++) body}. */
  public static void ascending(Builder out, Value from, Value to, Body body) {
    ascending(out, from, header -> to, body);
  }

  /** Adds {@code for (int i = from; i < to; i++) body}, where the header computes the bound. */
  public static void ascending(Builder out, Value from, Bound to, Body body) {
    Value index = Value.of(ScalarType.INT, "i");
    Label label = new Label("");
    Builder header = new Builder();
    Value condition = header.compare(BasicOperator.LT, index, to.build(header));
    Builder inner = new Builder();
    body.build(inner, index);
    Value next = inner.named("i", BasicOperator.ADD, ScalarType.INT, index, inner.constant(1));
    out.add(
        new Loop(
            List.of(),
            label,
            List.of(from),
            List.of(index),
            header.end(new Terminator.Test(condition, List.of())),
            inner.end(new Terminator.Continue(label, List.of(next))),
            SourceSpan.NONE));
  }

  /** Adds {@code for (int i = count - 1; i >= 0; i--) body}. */
  public static void descending(Builder out, Value count, Body body) {
    Value index = Value.of(ScalarType.INT, "i");
    Label label = new Label("");
    Builder header = new Builder();
    Value condition = header.compare(BasicOperator.GE, index, header.constant(0));
    Builder inner = new Builder();
    body.build(inner, index);
    Value next = inner.named("i", BasicOperator.SUB, ScalarType.INT, index, inner.constant(1));
    out.add(
        new Loop(
            List.of(),
            label,
            List.of(out.sub(count, out.constant(1))),
            List.of(index),
            header.end(new Terminator.Test(condition, List.of())),
            inner.end(new Terminator.Continue(label, List.of(next))),
            SourceSpan.NONE));
  }

  /** Returns the sum of the terms for {@code from <= i < to}. */
  public static Value sum(Builder out, Value from, Value to, Type type, Term term) {
    Value index = Value.of(ScalarType.INT, "i");
    Value sum = Value.of(type, "sum");
    Value result = Value.of(type, "sum");
    Label label = new Label("");
    Builder header = new Builder();
    Value condition = header.compare(BasicOperator.LT, index, to);
    Builder inner = new Builder();
    Value total = inner.named("sum", BasicOperator.ADD, type, sum, term.build(inner, index));
    Value next = inner.named("i", BasicOperator.ADD, ScalarType.INT, index, inner.constant(1));
    out.add(
        new Loop(
            List.of(result),
            label,
            List.of(from, out.zero(type)),
            List.of(index, sum),
            header.end(new Terminator.Test(condition, List.of(sum))),
            inner.end(new Terminator.Continue(label, List.of(next, total))),
            SourceSpan.NONE));
    return result;
  }
}
