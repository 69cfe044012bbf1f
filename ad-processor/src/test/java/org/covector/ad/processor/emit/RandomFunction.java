package org.covector.ad.processor.emit;

import static org.covector.ad.processor.ir.ScalarType.BOOLEAN;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.INT;

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
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.ir.Verifier;

/**
 * Random functions of {@code (double x, double y, int n, double[] a)} that make emission hard: few
 * names for many values, values carried crosswise, effects and exceptions everywhere.
 */
final class RandomFunction {

  private static final SourceSpan USER = new SourceSpan("p.C", 1, 1, 1, 1);

  private final Random random;
  private int budget;

  /** What is in scope: values, and the labels that may be left with results of some types. */
  private record Names(List<Value> values, List<Exit> exits) {
    Names inner() {
      return new Names(new ArrayList<>(values), exits);
    }

    Names inner(Exit exit) {
      return new Names(
          new ArrayList<>(values), Stream.concat(exits.stream(), Stream.of(exit)).toList());
    }
  }

  private record Exit(Label label, List<Type> types) {}

  RandomFunction(Random random, int budget) {
    this.random = random;
    this.budget = budget;
  }

  Function make(String name) {
    List<Value> params =
        List.of(
            Value.of(DOUBLE, "x"),
            Value.of(DOUBLE, "y"),
            Value.of(INT, "n"),
            Value.of(Ir.DOUBLES, "a"));
    Names names = new Names(new ArrayList<>(params), List.of());
    Builder b = new Builder();
    statements(b, names);
    Region body = b.end(returning(names, b));
    FunctionKey key = new FunctionKey("p.C", name, List.of(), "");
    return Verifier.check(
        new Function(key, params, List.of(DOUBLE, DOUBLE), body, SourceSpan.NONE));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String name(Type type) {
    String[] doubles = {"", "", "", "s", "t", "x"};
    String[] ints = {"", "", "i", "k", "n"};
    return type == DOUBLE
        ? doubles[random.nextInt(doubles.length)]
        : type == INT ? ints[random.nextInt(ints.length)] : "";
  }

  private Value fresh(Type type) {
    return Value.of(type, name(type));
  }

  private List<Value> fresh(List<Type> types) {
    return types.stream().map(this::fresh).toList();
  }

  /** A value in scope, mostly a late one; sometimes a constant. */
  private Value pick(Names names, Type type, Builder b) {
    List<Value> candidates = names.values().stream().filter(v -> v.type().equals(type)).toList();
    if (!type.equals(Ir.DOUBLES) && (candidates.isEmpty() || chance(15))) {
      return type == DOUBLE
          ? b.constant(DOUBLE, random.nextInt(5) - 1.5)
          : type == INT ? b.constant(random.nextInt(4)) : b.literal(BOOLEAN, chance(50));
    }
    int size = candidates.size();
    return candidates.get(
        chance(60) ? size - 1 - random.nextInt(Math.min(3, size)) : random.nextInt(size));
  }

  private List<Value> pickAll(Names names, List<Type> types, Builder b) {
    return types.stream().map(t -> pick(names, t, b)).toList();
  }

  private Terminator returning(Names names, Builder b) {
    return new Terminator.Return(pickAll(names, List.of(DOUBLE, DOUBLE), b));
  }

  private void statements(Builder b, Names names) {
    for (int i = 1 + random.nextInt(6); i > 0 && budget > 0; i--) {
      budget--;
      statement(b, names);
    }
  }

  private void statement(Builder b, Names names) {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> arithmetic(b, names);
      case 4, 5 -> integers(b, names);
      case 6, 7 -> load(b, names);
      case 8, 9 -> store(b, names);
      case 10 -> names.values().add(comparison(b, names));
      case 11, 12 -> effect(b, names);
      case 13, 14 -> fork(b, names);
      case 15, 16 -> loop(b, names);
      case 17 -> block(b, names);
      case 18 -> exit(b, names);
      default -> choose(b, names);
    }
  }

  private Value apply(Builder b, Names names, Type type, List<BasicOperator> operators) {
    Value result = fresh(type);
    BasicOperator operator = operators.get(random.nextInt(operators.size()));
    List<Value> operands = pickAll(names, List.of(type, type), b);
    List<Value> used = operator == BasicOperator.NEG ? operands.subList(0, 1) : operands;
    b.add(new Op.Apply(result, operator, used, chance(50), USER));
    names.values().add(result);
    return result;
  }

  private void arithmetic(Builder b, Names names) {
    apply(
        b,
        names,
        DOUBLE,
        List.of(
            BasicOperator.ADD,
            BasicOperator.SUB,
            BasicOperator.MUL,
            BasicOperator.DIV,
            BasicOperator.NEG));
    if (chance(20)) {
      Value widened = Value.of(DOUBLE, name(DOUBLE));
      Value number = pick(names, INT, b);
      b.add(new Op.Apply(widened, BasicOperator.CONVERT, List.of(number), false, SourceSpan.NONE));
      names.values().add(widened);
    }
  }

  private void integers(Builder b, Names names) {
    if (chance(40)) {
      Value start = pick(names, INT, b);
      BasicOperator operator = chance(50) ? BasicOperator.ADD : BasicOperator.SUB;
      Value step = fresh(INT);
      List<Value> operands = List.of(start, b.constant(1));
      b.add(new Op.Apply(step, operator, operands, false, SourceSpan.NONE));
      names.values().add(step);
      return;
    }
    if (chance(20)) {
      names.values().add(b.length(pick(names, Ir.DOUBLES, b)));
      return;
    }
    apply(
        b,
        names,
        INT,
        List.of(
            BasicOperator.ADD,
            BasicOperator.SUB,
            BasicOperator.MUL,
            BasicOperator.REM,
            BasicOperator.AND,
            BasicOperator.SHL));
  }

  private Value index(Names names, Builder b) {
    return chance(60) ? b.constant(random.nextInt(4)) : pick(names, INT, b);
  }

  private void load(Builder b, Names names) {
    Value array = pick(names, Ir.DOUBLES, b);
    names.values().add(load(b, array, index(names, b), chance(30) ? "a" : name(DOUBLE)));
  }

  /** An index that is not constant may be out of bounds, so that the load must be the user's. */
  private static Value load(Builder b, Value array, Value index, String name) {
    Value result = Value.of(DOUBLE, name);
    b.add(new MemoryOp.Load(result, array, index, span(b, index)));
    return result;
  }

  private static void store(Builder b, Value array, Value index, Value value) {
    b.add(new MemoryOp.Store(array, index, value, span(b, index)));
  }

  private static SourceSpan span(Builder b, Value index) {
    boolean safe =
        b.ops().stream().anyMatch(op -> op instanceof Op.Constant c && c.result() == index);
    return safe ? SourceSpan.NONE : USER;
  }

  private void store(Builder b, Names names) {
    Value array = pick(names, Ir.DOUBLES, b);
    Value index = index(names, b);
    if (chance(50)) {
      Value old = load(b, array, index, "a");
      if (chance(30)) {
        effect(b, names);
      }
      store(b, array, index, b.mul(old, pick(names, DOUBLE, b)));
      return;
    }
    store(b, array, index, pick(names, DOUBLE, b));
  }

  private Value comparison(Builder b, Names names) {
    boolean whole = chance(50);
    Type type = whole ? INT : DOUBLE;
    BasicOperator operator = chance(70) ? BasicOperator.LT : BasicOperator.NE;
    return b.compare(operator, pick(names, type, b), pick(names, type, b));
  }

  private void effect(Builder b, Names names) {
    String owner = Trace.class.getName() + ".";
    if (chance(30)) {
      opaque(b, owner + "touch($0)", pick(names, Ir.DOUBLES, b), List.of());
      return;
    }
    Type type = chance(50) ? DOUBLE : INT;
    String template = owner + (type == DOUBLE ? "note" : "count") + "($0)";
    Value result = fresh(type);
    boolean used = chance(70);
    opaque(b, template, pick(names, type, b), used ? List.of(result) : List.of());
    if (used) {
      names.values().add(result);
    }
  }

  private static void opaque(Builder b, String template, Value operand, List<Value> results) {
    b.add(
        new Op.Opaque(
            results,
            template,
            List.of(operand),
            Op.Opaque.Kind.UNKNOWN_CALL,
            Op.Effect.ANY,
            SourceSpan.NONE));
  }

  private List<Type> types() {
    List<List<Type>> choices =
        List.of(
            List.of(),
            List.of(DOUBLE),
            List.of(DOUBLE, DOUBLE),
            List.of(DOUBLE, INT, DOUBLE),
            List.of(INT),
            List.of(DOUBLE, Ir.DOUBLES));
    return choices.get(random.nextInt(choices.size()));
  }

  private Region yielding(Names names, List<Type> types) {
    Builder b = new Builder();
    Names inner = names.inner();
    statements(b, inner);
    if (types.equals(List.of(DOUBLE, DOUBLE)) && chance(30)) {
      List<Value> crossed = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Value noted = Value.of(DOUBLE, "");
        opaque(b, Trace.class.getName() + ".note($0)", pick(inner, DOUBLE, b), List.of(noted));
        crossed.add(0, noted);
      }
      return b.end(new Terminator.Yield(crossed));
    }
    return b.end(new Terminator.Yield(pickAll(inner, types, b)));
  }

  private void fork(Builder b, Names names) {
    List<Type> types = types();
    List<Value> results = fresh(types);
    if (chance(25)) {
      List<Case> cases =
          List.of(
              new Case(List.of("1"), yielding(names, types)),
              new Case(List.of("0", "2"), yielding(names, types)),
              new Case(List.of(), yielding(names, types)));
      b.add(new Switch(results, pick(names, INT, b), cases, SourceSpan.NONE));
    } else {
      Value condition = chance(50) ? comparison(b, names) : pick(names, BOOLEAN, b);
      Region first = yielding(names, types);
      b.add(new If(results, condition, first, yielding(names, types), SourceSpan.NONE));
    }
    names.values().addAll(results);
  }

  /** A conditional of expressions only, as {@code ?:}, {@code &&} and {@code ||} are. */
  private void choose(Builder b, Names names) {
    Type type = List.<Type>of(DOUBLE, INT, BOOLEAN).get(random.nextInt(3));
    Value condition = comparison(b, names);
    List<Value> results = List.of(Value.of(type, ""));
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Builder inside = new Builder();
      Names inner = names.inner();
      int kind = random.nextInt(3);
      if (kind == 0 && type != BOOLEAN) {
        Value operand = pick(inner, type, inside);
        Value other = pick(inner, type, inside);
        regions.add(
            inside.end(
                new Terminator.Yield(
                    List.of(inside.apply(BasicOperator.ADD, type, operand, other)))));
      } else if (kind == 1 && type == DOUBLE) {
        Value loaded = load(inside, inner.values().get(3), index(inner, inside), "");
        regions.add(inside.end(new Terminator.Yield(List.of(loaded))));
      } else {
        regions.add(inside.end(new Terminator.Yield(List.of(pick(inner, type, inside)))));
      }
    }
    b.add(new If(results, condition, regions.get(0), regions.get(1), SourceSpan.NONE));
    names.values().addAll(results);
  }

  private void loop(Builder b, Names names) {
    List<Type> types = types();
    Label label = new Label("");
    Value index = Value.of(INT, chance(50) ? "i" : "");
    List<Value> carried = fresh(types);
    List<Value> inits = new ArrayList<>(pickAll(names, types, b));
    inits.add(0, b.constant(0));
    Value trips = b.constant(random.nextInt(4));
    Names inner = names.inner(new Exit(label, types));
    inner.values().add(index);
    inner.values().addAll(carried);
    Builder header = new Builder();
    for (int i = chance(20) ? 3 : 0; i > 0; i--) {
      List<Runnable> kinds =
          List.of(
              () -> arithmetic(header, inner),
              () -> load(header, inner),
              () -> store(header, inner),
              () -> effect(header, inner),
              () -> choose(header, inner));
      kinds.get(random.nextInt(kinds.size())).run();
    }
    Value test = header.compare(BasicOperator.LT, index, trips);
    List<Value> exits = pickAll(inner, types, header);
    Builder body = new Builder();
    statements(body, inner);
    if (chance(30)) {
      Builder early = new Builder();
      Terminator again = new Terminator.Continue(label, next(index, carried, inner, early));
      leaveIf(body, inner, early.end(again));
      statements(body, inner);
    }
    List<Value> all = new ArrayList<>(carried);
    all.add(0, index);
    Region end = body.end(new Terminator.Continue(label, next(index, carried, inner, body)));
    List<Value> results = fresh(types);
    Region head = header.end(new Terminator.Test(test, exits));
    b.add(new Loop(results, label, inits, all, head, end, SourceSpan.NONE));
    names.values().addAll(results);
  }

  private List<Value> next(Value index, List<Value> carried, Names inner, Builder body) {
    List<Value> next = new ArrayList<>();
    Value step = Value.of(INT, chance(50) ? index.name() : "");
    body.add(
        new Op.Apply(
            step, BasicOperator.ADD, List.of(index, body.constant(1)), false, SourceSpan.NONE));
    next.add(step);
    for (Value value : carried) {
      next.add(pick(inner, value.type(), body));
    }
    return next;
  }

  private void leaveIf(Builder b, Names names, Region leaving) {
    Value condition = comparison(b, names);
    Region staying = new Region(List.of(), new Terminator.Yield(List.of()));
    boolean inverted = chance(30);
    b.add(
        new If(
            List.of(),
            condition,
            inverted ? staying : leaving,
            inverted ? leaving : staying,
            SourceSpan.NONE));
  }

  private void block(Builder b, Names names) {
    Label label = new Label("");
    List<Type> types = types();
    List<Value> results = fresh(types);
    Names inner = names.inner(new Exit(label, types));
    Builder body = new Builder();
    statements(body, inner);
    Builder exit = new Builder();
    Names innermost = inner.inner();
    statements(exit, innermost);
    List<Value> exits = pickAll(innermost, types, exit);
    leaveIf(body, inner, exit.end(new Terminator.Break(label, exits)));
    statements(body, inner);
    Region whole = body.end(new Terminator.Yield(pickAll(inner, types, body)));
    b.add(new Block(results, label, whole, SourceSpan.NONE));
    names.values().addAll(results);
  }

  /** An exit from a loop or block around, a return or a throw, under a condition. */
  private void exit(Builder b, Names names) {
    Builder leaving = new Builder();
    Names inner = names.inner();
    if (chance(50)) {
      statements(leaving, inner);
    }
    Terminator end;
    if (chance(60) && !names.exits().isEmpty()) {
      Exit exit = names.exits().get(random.nextInt(names.exits().size()));
      end = new Terminator.Break(exit.label(), pickAll(inner, exit.types(), leaving));
    } else if (chance(80)) {
      end = returning(inner, leaving);
    } else {
      List<Value> operands = pickAll(inner, List.of(DOUBLE), leaving);
      end = new Terminator.Throw("new java.lang.IllegalStateException(\"thrown \" + $0)", operands);
    }
    leaveIf(b, names, leaving.end(end));
  }
}
