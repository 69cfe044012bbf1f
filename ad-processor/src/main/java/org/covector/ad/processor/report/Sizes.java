package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * What whole numbers and lengths of arrays come to in one execution of a function, as formulas of
 * what the method is given. In a loop they may depend on the variable that counts its iterations.
 */
final class Sizes {

  /**
   * How often a loop runs.
   *
   * @param count the number of its iterations
   * @param shown the same, as a quantity of its own where it is more than a product of names
   * @param variable the name of what counts them from 0
   */
  record Trips(Formula count, Formula shown, String variable) {

    /** The sum over all iterations of what may depend on how many came before. */
    Formula sum(Formula each) {
      return each.names().contains(variable) ? each.sum(variable, count) : each.times(shown);
    }

    /** The largest, of the first and the last iteration, of what may depend on it. */
    Formula largest(Formula each) {
      Formula first = each.with(variable, Formula.ZERO);
      return first.most(each.with(variable, count.minus(Formula.ONE)));
    }
  }

  /** How deep calls are followed for the lengths of what they return. */
  private static final int DEEPEST = 8;

  private final Function function;
  private final Scopes scopes;
  private final Quantities quantities;
  private final java.util.function.Function<FunctionKey, Function> functions;
  private final int depth;
  private final Map<Value, Optional<Formula>> numbers = new IdentityHashMap<>();
  private final Map<Value, Shape> shapes = new IdentityHashMap<>();
  private final Map<Loop, String> variables = new IdentityHashMap<>();
  private final Map<Loop, Trips> trips = new IdentityHashMap<>();

  /**
   * Makes the sizes of a function that is called from outside.
   *
   * @param functions finds the functions that it calls
   */
  Sizes(
      Function function,
      Quantities quantities,
      java.util.function.Function<FunctionKey, Function> functions) {
    this(function, quantities, functions, 0);
  }

  private Sizes(
      Function function,
      Quantities quantities,
      java.util.function.Function<FunctionKey, Function> functions,
      int depth) {
    this.function = function;
    this.scopes = Scopes.of(function);
    this.quantities = quantities;
    this.functions = functions;
    this.depth = depth;
  }

  /** Makes the sizes of a function for a call of it. */
  Sizes(Function function, List<Value> arguments, Sizes caller) {
    this(function, caller.quantities, caller.functions, caller.depth + 1);
    for (int i = 0; i < arguments.size(); i++) {
      Value param = function.params().get(i);
      Value argument = arguments.get(i);
      if (param.isArray()) {
        shapes.put(param, caller.shape(argument));
      } else if (isWhole(param)) {
        caller.number(argument).ifPresent(n -> numbers.put(param, Optional.of(n)));
      }
    }
  }

  Scopes scopes() {
    return scopes;
  }

  /** Tells the names that the user has for lengths. */
  void tellNames() {
    for (Op op : ops()) {
      for (Value value : op.results()) {
        if (!value.name().isEmpty() && !(op instanceof Loop) && value.type() == ScalarType.INT) {
          number(value).ifPresent(n -> quantities.alias(value.name(), n));
        }
      }
    }
  }

  private static boolean isWhole(Value value) {
    return value.type() instanceof ScalarType type && type.isIntegral();
  }

  /** Returns what a whole number comes to, as far as that can be told. */
  Optional<Formula> number(Value value) {
    Optional<Formula> known = numbers.get(value);
    if (known == null) {
      numbers.put(value, Optional.empty()); // for what depends on itself
      known = isWhole(value) ? computed(value).or(() -> named(value)) : Optional.empty();
      numbers.put(value, known);
    }
    return known;
  }

  private Optional<Formula> computed(Value value) {
    Op op = scopes.definition(value).orElse(null);
    if (op == null) {
      return loopOf(value).flatMap(loop -> handedOn(value, loop, variable(loop)));
    } else if (op instanceof Op.Constant constant) {
      return constant.literal() instanceof Number number
          ? Optional.of(Formula.of(number.longValue()))
          : Optional.empty();
    } else if (op instanceof MemoryOp.Length length) {
      return Optional.of(shape(length.array()).length());
    } else if (op instanceof Loop loop) {
      return afterLoop(value, loop);
    }
    return op instanceof Op.Apply apply ? applied(apply) : Optional.empty();
  }

  private Optional<Formula> applied(Op.Apply apply) {
    List<Formula> operands = new ArrayList<>();
    for (Value operand : apply.operands()) {
      Optional<Formula> number = number(operand);
      if (number.isEmpty()) {
        return number;
      }
      operands.add(number.get());
    }
    Formula first = operands.get(0);
    Formula second = operands.get(operands.size() - 1);
    if (apply.operator() instanceof LibraryFunction library) {
      return library.name().equals("floorDiv") ? quotient(first, second) : Optional.empty();
    }
    return switch ((BasicOperator) apply.operator()) {
      case ADD -> Optional.of(first.plus(second));
      case SUB -> Optional.of(first.minus(second));
      case MUL -> Optional.of(first.times(second));
      case NEG -> Optional.of(Formula.ZERO.minus(first));
      case CONVERT -> Optional.of(first);
      case DIV -> quotient(first, second);
      default -> Optional.empty();
    };
  }

  private static Optional<Formula> quotient(Formula number, Formula divisor) {
    return divisor
        .constant()
        .filter(d -> d > 0 && !Quantities.varies(number))
        .map(number::quotient);
  }

  /** The loop that has a value among its parameters. */
  private Optional<Loop> loopOf(Value value) {
    return scopes.of(value).op().filter(Loop.class::isInstance).map(Loop.class::cast);
  }

  /** What a loop hands on after some iterations, if each adds the same number to it. */
  private Optional<Formula> handedOn(Value param, Loop loop, Formula iterations) {
    int position = loop.params().indexOf(param);
    Optional<Formula> step = Optional.empty();
    for (Terminator.Continue end : scopes.continues(loop)) {
      Optional<Formula> own = step(end.next().get(position), param);
      if (own.isEmpty() || !own.equals(step.or(() -> own))) {
        return Optional.empty();
      }
      step = own;
    }
    Optional<Formula> added = step.map(s -> s.times(iterations));
    return number(loop.inits().get(position)).flatMap(n -> added.map(n::plus));
  }

  private Optional<Formula> step(Value next, Value param) {
    if (next == param) {
      return Optional.of(Formula.ZERO);
    }
    boolean isStep =
        scopes.definition(next).orElse(null) instanceof Op.Apply apply
            && (apply.operator() == BasicOperator.ADD || apply.operator() == BasicOperator.SUB)
            && apply.operands().get(0) == param;
    if (!isStep) {
      return Optional.empty();
    }
    Op.Apply apply = (Op.Apply) scopes.definition(next).orElseThrow();
    Formula sign = Formula.of(apply.operator() == BasicOperator.ADD ? 1 : -1);
    return CountedLoop.literal(apply.operands().get(1), scopes).map(k -> Formula.of(k).times(sign));
  }

  private Optional<Formula> afterLoop(Value result, Loop loop) {
    Value last = loop.test().exits().get(loop.results().indexOf(result));
    int position = loop.params().indexOf(last);
    return position < 0 ? number(last) : handedOn(last, loop, trips(loop).count());
  }

  /** What has a name of the user's and is the same throughout. */
  private Optional<Formula> named(Value value) {
    for (Scope at = scopes.of(value); at.op().isPresent(); at = at.parent().orElseThrow()) {
      if (at.op().get() instanceof Loop) {
        return Optional.empty();
      }
    }
    boolean isParam = scopes.definition(value).isEmpty();
    return value.name().isEmpty() || !(isParam || value.span().isKnown())
        ? Optional.empty()
        : Optional.of(quantities.number(value));
  }

  private Formula variable(Loop loop) {
    return Formula.named(variables.computeIfAbsent(loop, l -> quantities.variable()));
  }

  /** Returns how often a loop runs. */
  Trips trips(Loop loop) {
    Trips known = trips.get(loop);
    if (known == null) {
      variable(loop);
      Optional<Formula> count = CountedLoop.of(loop, scopes).flatMap(this::count);
      Formula shown =
          count
              .map(n -> quantities.trips(loop.span(), n))
              .orElseGet(() -> quantities.trips(loop.span()));
      known = new Trips(count.orElse(shown), shown, variables.get(loop));
      trips.put(loop, known);
    }
    return known;
  }

  private Optional<Formula> count(CountedLoop loop) {
    Optional<Formula> start = number(loop.start());
    Optional<Formula> bound = number(loop.bound());
    if (start.isEmpty() || bound.isEmpty()) {
      return Optional.empty();
    }
    Formula up = bound.get().minus(start.get());
    Formula way = loop.step() > 0 ? up : Formula.ZERO.minus(up);
    int stride = Math.abs(loop.step());
    Formula rounded = way.plus(Formula.of(stride - 1 + (loop.isInclusive() ? 1 : 0)));
    return stride == 1 ? Optional.of(rounded) : quotient(rounded, Formula.of(stride));
  }

  /** Returns the shape of an array. */
  Shape shape(Value array) {
    Shape known = shapes.get(array);
    if (known == null) {
      Shape unknown = Shape.of(path(array));
      shapes.put(array, unknown); // for what depends on itself
      known = scopes.definition(array).map(op -> defined(array, op, unknown)).orElse(unknown);
      if (scopes.definition(array).isEmpty() && loopOf(array).isPresent()) {
        Loop loop = loopOf(array).get();
        known = shape(loop.inits().get(loop.params().indexOf(array)));
      }
      shapes.put(array, known);
    }
    return known;
  }

  private Shape defined(Value array, Op op, Shape unknown) {
    if (op instanceof MemoryOp.Load load) {
      return shape(load.array()).row();
    } else if (op instanceof MemoryOp.Grow grow) {
      return shape(grow.array());
    } else if (op instanceof MemoryOp.Allocation made) {
      return made(array, made, unknown);
    } else if (op instanceof MemoryOp.Copy copy) {
      return copied(copy, unknown);
    } else if (op instanceof Op.Call call && depth < DEEPEST) {
      return returned(call, call.results().indexOf(array), unknown);
    } else if (op instanceof ControlOp control && !scopes.exits(control).isEmpty()) {
      Terminator end = scopes.exits(control).get(0);
      int shift = end instanceof Terminator.Test ? 1 : 0;
      return shape(end.operands().get(control.results().indexOf(array) + shift));
    }
    return unknown;
  }

  /** The shape of an array that a call returns: of what the function's first return gives. */
  private Shape returned(Op.Call call, int result, Shape unknown) {
    Function callee = functions.apply(call.callee());
    Sizes inner = new Sizes(callee, call.operands(), this);
    return inner.scopes.returns().stream()
        .findFirst()
        .map(end -> inner.shape(end.values().get(result)))
        .map(
            s ->
                new Shape(
                    unknown.path(),
                    s.lengths(((ArrayType) call.results().get(result).type()).rank())))
        .orElse(unknown);
  }

  private Shape made(Value array, MemoryOp.Allocation made, Shape unknown) {
    List<Formula> lengths = new ArrayList<>();
    for (Value dimension : made.dimensions()) {
      Optional<Formula> length = number(dimension);
      if (length.isEmpty()) {
        return new Shape(unknown.path(), lengths);
      }
      lengths.add(length.get());
    }
    int missing = ((ArrayType) array.type()).rank() - lengths.size();
    if (missing > 0) {
      for (Op op : ops()) {
        Optional<Value> row = rowOf(array, op);
        if (row.isPresent()) {
          lengths.addAll(shape(row.get()).lengths(missing));
          break;
        }
      }
    }
    return new Shape(unknown.path(), lengths);
  }

  /** The row that an operation puts into an array, or asks for there. */
  private static Optional<Value> rowOf(Value array, Op op) {
    if (op instanceof MemoryOp.TableRow row && row.table() == array) {
      return Optional.of(row.result());
    }
    return op instanceof MemoryOp.Store store && store.array() == array && store.value().isArray()
        ? Optional.of(store.value())
        : Optional.empty();
  }

  private Shape copied(MemoryOp.Copy copy, Shape unknown) {
    Shape source = shape(copy.array());
    int rank = ((ArrayType) copy.array().type()).rank();
    List<Formula> lengths = new ArrayList<>(source.lengths(rank));
    List<Optional<Formula>> bounds = copy.bounds().stream().map(this::number).toList();
    if (!bounds.isEmpty()) {
      Optional<Formula> last = bounds.get(bounds.size() - 1);
      Optional<Formula> first = bounds.size() > 1 ? bounds.get(0) : Optional.of(Formula.ZERO);
      lengths.set(
          0,
          last.flatMap(b -> first.map(b::minus)).orElse(Formula.named(unknown.path() + ".length")));
    }
    return new Shape(unknown.path(), lengths);
  }

  /** Java that leads to a reference, as far as there is any. */
  private String path(Value reference) {
    Op op = scopes.definition(reference).orElse(null);
    if (op instanceof MemoryOp.FieldLoad load) {
      return path(load.base()) + "." + load.field().name();
    } else if (op instanceof MemoryOp.Load load) {
      return path(load.array()) + "[0]";
    } else if (!reference.name().isEmpty()) {
      return reference.name();
    }
    return op == null || !op.span().isKnown() ? "array" : "array of " + quantities.place(op.span());
  }

  /** All operations of the function, in the order of the text. */
  private List<Op> ops() {
    return function.body().walk().toList();
  }
}
