package org.covector.ad.processor.optimize;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/** What is known of the values of a function: constants, negations, uses. */
final class Facts {

  private final IdentityHashMap<Value, Op.Constant> constants = new IdentityHashMap<>();
  private final IdentityHashMap<Value, Op.Apply> definitions = new IdentityHashMap<>();
  private final IdentityHashMap<Value, Integer> uses = new IdentityHashMap<>();

  /** Notes all operations of a function and counts the uses of its values. */
  static Facts of(Function function) {
    Facts facts = ofUses(function);
    function.body().walk().forEach(facts::define);
    return facts;
  }

  /** Counts the uses of the values of a function; its operations are noted as it is folded. */
  static Facts ofUses(Function function) {
    Facts facts = new Facts();
    facts.count(function.body());
    return facts;
  }

  private void count(Region region) {
    for (Op op : region.ops()) {
      op.operands().forEach(v -> uses.merge(v, 1, Integer::sum));
      op.regions().forEach(this::count);
    }
    region.terminator().operands().forEach(v -> uses.merge(v, 1, Integer::sum));
  }

  /** Notes an operation. */
  void define(Op op) {
    if (op instanceof Op.Constant constant) {
      constants.put(constant.result(), constant);
    } else if (op instanceof Op.Apply apply) {
      definitions.put(apply.result(), apply);
    }
  }

  /** Returns the operation that computes a value, if that is a pure one. */
  Optional<Op.Apply> definition(Value value) {
    return Optional.ofNullable(definitions.get(value));
  }

  /** Returns the constant that a value is. */
  Optional<Op.Constant> constant(Value value) {
    return Optional.ofNullable(constants.get(value));
  }

  /** Returns the literal of a value that is a constant without a name of the user's. */
  Optional<Object> literal(Value value) {
    return constant(value).filter(c -> !isNamed(c)).map(Op.Constant::literal);
  }

  private static boolean isNamed(Op.Constant constant) {
    return !constant.text().isEmpty() && Character.isJavaIdentifierStart(constant.text().charAt(0));
  }

  /**
   * Returns whether a value is a constant equal to the given number; zeros of both signs are equal.
   */
  boolean is(Value value, double number) {
    Op.Constant constant = constants.get(value);
    return constant != null
        && constant.literal() instanceof Number literal
        && literal.doubleValue() == number;
  }

  /** Returns whether an operation of a derivative sets an element to 0. */
  boolean isClear(Op op) {
    return op instanceof MemoryOp.Store store && !store.span().isKnown() && is(store.value(), 0);
  }

  /** Returns whether a value is the given truth value. */
  boolean is(Value value, boolean truth) {
    return literal(value).filter(l -> l.equals(truth)).isPresent();
  }

  /** Returns the number of a value that is a constant. */
  Optional<Double> number(Value value) {
    return constant(value)
        .map(Op.Constant::literal)
        .filter(Number.class::isInstance)
        .map(n -> ((Number) n).doubleValue());
  }

  /** An {@code int} that is another one plus a literal. */
  record Shift(Value from, int distance) {}

  /** Returns what an {@code int} is at a constant distance from. */
  Optional<Shift> shift(Value value) {
    Op.Apply apply = definitions.get(value);
    if (apply == null
        || apply.operands().size() != 2
        || !(literal(apply.operands().get(1)).orElse(null) instanceof Integer distance)) {
      return Optional.empty();
    }
    Value from = apply.operands().get(0);
    if (apply.operator() == BasicOperator.ADD) {
      return Optional.of(new Shift(from, distance));
    }
    return apply.operator() == BasicOperator.SUB
        ? Optional.of(new Shift(from, -distance))
        : Optional.empty();
  }

  /** Returns an {@code int} as another one plus a literal, or as itself plus nothing. */
  Shift position(Value value) {
    return shift(value).orElseGet(() -> new Shift(value, 0));
  }

  /** Returns what a value is the negation of. */
  Optional<Value> negated(Value value) {
    Op.Apply apply = definitions.get(value);
    return apply != null && apply.operator() == BasicOperator.NEG
        ? Optional.of(apply.operands().get(0))
        : Optional.empty();
  }

  /** Returns what a value is the negation of, where nothing else needs the negation. */
  Optional<Value> negatedHere(Value value) {
    return isUsedOnce(value) ? negated(value) : Optional.empty();
  }

  /** Returns the operands of a derivative's operation of a kind, if nothing else needs it. */
  Optional<List<Value>> operands(Value value, BasicOperator operator) {
    return definition(value)
        .filter(apply -> apply.operator() == operator && !apply.strict() && isUsedOnce(value))
        .map(Op.Apply::operands);
  }

  /** A value times a literal. */
  record Scaled(double factor, Value value) {}

  /** Returns what a derivative's product with a literal consists of, if nothing else needs it. */
  Optional<Scaled> scaled(Value value) {
    return operands(value, BasicOperator.MUL)
        .flatMap(
            xy ->
                real(xy.get(0))
                    .map(factor -> new Scaled(factor, xy.get(1)))
                    .or(() -> real(xy.get(1)).map(factor -> new Scaled(factor, xy.get(0)))));
  }

  /** Returns the literal of a {@code double}. */
  Optional<Double> real(Value value) {
    return literal(value).filter(Double.class::isInstance).map(Double.class::cast);
  }

  private boolean isUsedOnce(Value value) {
    return uses.getOrDefault(value, 1) == 1;
  }

  /** Returns whether two values are the same, or equal constants. */
  boolean areEqual(Value a, Value b) {
    Op.Constant first = constants.get(a);
    Op.Constant second = constants.get(b);
    return a == b
        || (first != null
            && second != null
            && a.type().equals(b.type())
            && first.literal().equals(second.literal())
            && first.text().equals(second.text()));
  }
}
