package org.covector.ad.processor.optimize;

import static org.covector.ad.processor.ir.ScalarType.BOOLEAN;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.covector.ad.processor.optimize.Samples.ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Case;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.ir.Verifier;

/**
 * Random functions of {@code (double x, double y, int n, double[] a)} with the operations of user
 * code and of derivatives, whose arithmetic on small integers is exact. All arrays have length 8.
 */
final class RandomFunctions {

  static final int LENGTH = 8;

  private final Random random;
  private final List<Function> callees;
  private int budget;

  /** What is in scope: values, and the loops and blocks that may be left. */
  private record Names(List<Value> values, List<Value> results, List<Label> labels) {
    Names inner() {
      return new Names(new ArrayList<>(values), results, labels);
    }

    Names inner(Label label) {
      List<Label> more = new ArrayList<>(labels);
      more.add(label);
      return new Names(new ArrayList<>(values), results, more);
    }
  }

  RandomFunctions(Random random, List<Function> callees, int budget) {
    this.random = random;
    this.callees = callees;
    this.budget = budget;
  }

  /** Makes a function; verified. */
  Function function(String name) {
    List<Value> params =
        List.of(
            Value.of(DOUBLE, "x"), Value.of(DOUBLE, "y"), Value.of(INT, "n"), Value.of(ROW, "a"));
    Names names = new Names(new ArrayList<>(params), params, List.of());
    Builder b = new Builder();
    statements(b, names);
    Value first = pick(names, DOUBLE, b);
    Value second = pick(names, DOUBLE, b);
    Region body = b.end(new Terminator.Return(List.of(first, second)));
    List<Type> results = List.of(DOUBLE, DOUBLE);
    return Verifier.check(new Function(Samples.key(name), params, results, body, SourceSpan.NONE));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private SourceSpan span() {
    return chance(50) ? Samples.USER : SourceSpan.NONE;
  }

  private Value pick(Names names, Type type, Builder b) {
    List<Value> candidates = names.values().stream().filter(v -> v.type().equals(type)).toList();
    if (type.equals(ROW) && chance(50)) {
      return candidates.get(0);
    }
    if (candidates.isEmpty() || (!type.equals(ROW) && chance(25))) {
      return type == DOUBLE
          ? b.constant(DOUBLE, random.nextInt(4) - 1)
          : type == INT ? b.constant(random.nextInt(3)) : b.literal(BOOLEAN, chance(50));
    }
    return candidates.get(random.nextInt(candidates.size()));
  }

  private void statements(Builder b, Names names) {
    for (int i = 2 + random.nextInt(6); i > 0 && budget > 0; i--) {
      budget--;
      statement(b, names);
    }
  }

  private void statement(Builder b, Names names) {
    switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4 -> arithmetic(b, names);
      case 5, 6 -> memory(b, names);
      case 7 -> accumulate(b, names);
      case 8 -> array(b, names);
      case 9 -> comparison(b, names);
      case 10 -> fork(b, names);
      case 11 -> loop(b, names);
      case 12 -> block(b, names);
      case 13 -> leave(b, names);
      case 14 -> call(b, names);
      default -> opaque(b, names);
    }
  }

  private void arithmetic(Builder b, Names names) {
    BasicOperator operator =
        List.of(
                BasicOperator.ADD,
                BasicOperator.SUB,
                BasicOperator.MUL,
                BasicOperator.STRONG_MUL,
                BasicOperator.NEG)
            .get(random.nextInt(5));
    Value left = pick(names, DOUBLE, b);
    Value right = pick(names, DOUBLE, b);
    List<Value> operands = operator == BasicOperator.NEG ? List.of(left) : List.of(left, right);
    boolean strict = chance(30) && operator != BasicOperator.STRONG_MUL;
    Value result = Value.of(DOUBLE, "");
    b.add(new Op.Apply(result, operator, operands, strict, strict ? span() : SourceSpan.NONE));
    names.values().add(result);
  }

  private void memory(Builder b, Names names) {
    Value array = pick(names, ROW, b);
    Value index = pick(names, INT, b);
    if (chance(50)) {
      b.add(new MemoryOp.Store(array, index, pick(names, DOUBLE, b), SourceSpan.NONE));
      return;
    }
    Value result = Value.of(DOUBLE, "");
    boolean fails = chance(2);
    Value place = fails ? b.constant(LENGTH + 1) : index;
    SourceSpan span = fails ? Samples.USER : span();
    b.add(new MemoryOp.Load(result, array, place, span));
    names.values().add(result);
  }

  private void accumulate(Builder b, Names names) {
    Value array = pick(names, ROW, b);
    Value index = pick(names, INT, b);
    if (chance(50)) {
      b.store(array, index, b.constant(DOUBLE, 0));
      arithmetic(b, names);
    }
    b.accumulate(array, index, pick(names, DOUBLE, b));
  }

  private void array(Builder b, Names names) {
    Value result = Value.of(ROW, "");
    switch (random.nextInt(4)) {
      case 0 -> b.add(new MemoryOp.Grow(result, pick(names, ROW, b), pick(names, INT, b)));
      case 1 -> b.add(new MemoryOp.Copy(result, pick(names, ROW, b), List.of(), span()));
      default -> {
        Storage storage = chance(50) ? Storage.TAPE : Storage.HEAP;
        SourceSpan span = storage == Storage.HEAP ? span() : SourceSpan.NONE;
        b.add(new MemoryOp.NewArray(result, List.of(b.constant(LENGTH)), storage, span));
      }
    }
    names.values().add(result);
  }

  private void comparison(Builder b, Names names) {
    Value left = pick(names, DOUBLE, b);
    names.values().add(b.compare(BasicOperator.LT, left, pick(names, DOUBLE, b)));
  }

  private List<Type> types() {
    return List.of(DOUBLE, DOUBLE, ROW).subList(0, random.nextInt(4));
  }

  private static List<Value> values(List<Type> types) {
    return types.stream().map(t -> Value.of(t, "")).toList();
  }

  private List<Value> pickAll(Names names, List<Type> types, Builder b) {
    return types.stream().map(t -> pick(names, t, b)).toList();
  }

  private Region yielding(Names names, List<Type> types) {
    Builder b = new Builder();
    Names inner = names.inner();
    statements(b, inner);
    return b.end(new Terminator.Yield(pickAll(inner, types, b)));
  }

  private void fork(Builder b, Names names) {
    List<Type> types = types();
    List<Value> results = values(types);
    if (chance(30)) {
      List<Case> cases =
          List.of(
              new Case(List.of("1"), yielding(names, types)),
              new Case(List.of(), yielding(names, types)));
      b.add(new Switch(results, pick(names, INT, b), cases, SourceSpan.NONE));
    } else {
      Value condition = pick(names, BOOLEAN, b);
      Region first = yielding(names, types);
      b.add(new If(results, condition, first, yielding(names, types), SourceSpan.NONE));
    }
    names.values().addAll(results);
  }

  private void loop(Builder b, Names names) {
    List<Type> types = types();
    Label label = new Label("");
    Value index = Value.of(INT, "i");
    List<Value> carried = values(types);
    List<Value> inits =
        Stream.concat(Stream.of(b.constant(0)), pickAll(names, types, b).stream()).toList();
    Value trips = b.constant(random.nextInt(4));
    Builder header = new Builder();
    Value test = header.compare(BasicOperator.LT, index, trips);
    Names inner = names.inner(label);
    inner.values().add(index);
    inner.values().addAll(carried);
    Builder body = new Builder();
    statements(body, inner);
    if (chance(40)) {
      Builder exit = new Builder();
      List<Value> exits = pickAll(inner, types, exit);
      Region leave = exit.end(new Terminator.Break(label, exits));
      body.add(Samples.fork(pick(inner, BOOLEAN, body), leave, Samples.yielding()));
    }
    if (chance(30)) {
      Builder early = new Builder();
      Region again = early.end(new Terminator.Continue(label, next(index, carried, inner, early)));
      body.add(Samples.fork(pick(inner, BOOLEAN, body), again, Samples.yielding()));
      statements(body, inner);
    }
    List<Value> all = next(index, carried, inner, body);
    List<Value> results = values(types);
    b.add(
        new Loop(
            results,
            label,
            inits,
            Stream.concat(Stream.of(index), carried.stream()).toList(),
            header.end(new Terminator.Test(test, carried)),
            body.end(new Terminator.Continue(label, all)),
            SourceSpan.NONE));
    names.values().addAll(results);
  }

  private List<Value> next(Value index, List<Value> carried, Names inner, Builder body) {
    Value next = body.add(index, body.constant(1));
    Stream<Value> others = carried.stream().map(v -> chance(30) ? v : pick(inner, v.type(), body));
    return Stream.concat(Stream.of(next), others).toList();
  }

  private void block(Builder b, Names names) {
    Label label = new Label("");
    List<Type> types = types();
    List<Value> results = values(types);
    Builder body = new Builder();
    Names inner = names.inner(label);
    statements(body, inner);
    Builder exit = new Builder();
    Region leave = exit.end(new Terminator.Break(label, pickAll(inner, types, exit)));
    body.add(Samples.fork(pick(inner, BOOLEAN, body), leave, Samples.yielding()));
    statements(body, inner);
    Region whole = body.end(new Terminator.Yield(pickAll(inner, types, body)));
    b.add(new Block(results, label, whole, SourceSpan.NONE));
    names.values().addAll(results);
  }

  /** An early return, under a condition. */
  private void leave(Builder b, Names names) {
    if (chance(60)) {
      return;
    }
    Builder exit = new Builder();
    List<Value> returned = pickAll(names, List.of(DOUBLE, DOUBLE), exit);
    Region leave = exit.end(new Terminator.Return(returned));
    b.add(Samples.fork(pick(names, BOOLEAN, b), leave, Samples.yielding()));
  }

  private void call(Builder b, Names names) {
    if (callees.isEmpty()) {
      return;
    }
    Function callee = callees.get(random.nextInt(callees.size()));
    List<Value> results = values(callee.results());
    List<Value> arguments = pickAll(names, callee.params().stream().map(Value::type).toList(), b);
    b.add(new Op.Call(results, callee.key(), arguments, Op.Call.SINGLE, Samples.USER));
    names.values().addAll(results);
  }

  private void opaque(Builder b, Names names) {
    List<Value> operands = List.of(pick(names, DOUBLE, b));
    b.add(
        new Op.Opaque(
            List.of(),
            "print($0)",
            operands,
            Op.Opaque.Kind.OBSERVER,
            Op.Effect.ANY,
            Samples.USER));
  }
}
