package org.covector.ad.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.FieldAccumulate;
import org.covector.ad.processor.ir.MemoryOp.FieldLoad;
import org.covector.ad.processor.ir.MemoryOp.FieldStore;
import org.covector.ad.processor.ir.MemoryOp.Fill;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;

/**
 * Appends operations to a region under construction. What it makes is relaxed: derivative
 * arithmetic, never the user's own.
 */
public final class Builder {

  /** Builds the operations of a nested region and returns what it yields. */
  @FunctionalInterface
  public interface RegionBody {
    List<Value> build(Builder builder);
  }

  private final List<Op> ops = new ArrayList<>();

  /** Appends an operation. */
  public void add(Op op) {
    ops.add(op);
  }

  /** Appends operations. */
  public void addAll(List<? extends Op> more) {
    ops.addAll(more);
  }

  /** Removes the last operations, as far back as all of them are of one sort, and returns them. */
  public List<Op> takeLast(Predicate<Op> sort) {
    int start = ops.size();
    while (start > 0 && sort.test(ops.get(start - 1))) {
      start--;
    }
    List<Op> last = ops.subList(start, ops.size());
    List<Op> taken = List.copyOf(last);
    last.clear();
    return taken;
  }

  /** Returns the number of operations so far. */
  public int size() {
    return ops.size();
  }

  /** Returns the operations so far. */
  public List<Op> ops() {
    return List.copyOf(ops);
  }

  /** Returns the operation here that defines a value; none if it is defined elsewhere. */
  public Optional<Op> definition(Value value) {
    for (int i = ops.size() - 1; i >= 0; i--) {
      if (ops.get(i).results().contains(value)) {
        return Optional.of(ops.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Gives the result of the operation that was appended last a name; any other value stays as it
   * is.
   *
   * @return the value that stands for the given one from here on
   */
  public Value rename(Value value, String name) {
    if (name.isEmpty() || ops.isEmpty()) {
      return value;
    }
    Op last = ops.get(ops.size() - 1);
    if (last.results().size() != 1 || last.results().get(0) != value || !value.name().isEmpty()) {
      return value;
    }
    Value named = Value.of(value.type(), name, value.span());
    ops.set(ops.size() - 1, last.with(last.operands(), List.of(named)));
    return named;
  }

  /** Ends the region. */
  public Region end(Terminator terminator) {
    return new Region(ops, terminator);
  }

  /** A constant of a floating type. */
  public Value constant(Type type, double literal) {
    Object number = type == ScalarType.FLOAT ? (Object) (float) literal : (Object) literal;
    return literal(type, number);
  }

  /** An {@code int} constant. */
  public Value constant(int literal) {
    return literal(ScalarType.INT, literal);
  }

  /** A constant. */
  public Value literal(Type type, Object literal) {
    Value result = Value.of(type, "");
    add(new Op.Constant(result, literal, "", SourceSpan.NONE));
    return result;
  }

  /** Zero, {@code false} or {@code null} of a type. */
  public Value zero(Type type) {
    if (!(type instanceof ScalarType scalar)) {
      return literal(type, NULL);
    }
    return switch (scalar) {
      case BOOLEAN -> literal(type, false);
      case CHAR -> literal(type, (char) 0);
      case BYTE -> literal(type, (byte) 0);
      case SHORT -> literal(type, (short) 0);
      case INT -> literal(type, 0);
      case LONG -> literal(type, 0L);
      case FLOAT -> literal(type, 0f);
      case DOUBLE -> literal(type, 0d);
    };
  }

  /** The literal of a {@code null} reference. */
  public static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  /** Applies an operator; the result has the given type. */
  public Value apply(Operator operator, Type type, Value... operands) {
    return named("", operator, type, operands);
  }

  /** Applies an operator; the result has the given type and name. */
  public Value named(String name, Operator operator, Type type, Value... operands) {
    Value result = Value.of(type, name);
    add(new Op.Apply(result, operator, List.of(operands), false, SourceSpan.NONE));
    return result;
  }

  public Value add(Value a, Value b) {
    return apply(BasicOperator.ADD, a.type(), a, b);
  }

  public Value sub(Value a, Value b) {
    return apply(BasicOperator.SUB, a.type(), a, b);
  }

  public Value mul(Value a, Value b) {
    return apply(BasicOperator.MUL, a.type(), a, b);
  }

  /** The strong-zero product: 0 where {@code a} is 0, whatever {@code b} is. */
  public Value strongMul(Value a, Value b) {
    return apply(BasicOperator.STRONG_MUL, a.type(), a, b);
  }

  public Value div(Value a, Value b) {
    return apply(BasicOperator.DIV, a.type(), a, b);
  }

  public Value neg(Value a) {
    return apply(BasicOperator.NEG, a.type(), a);
  }

  /** The lesser of two {@code int} values. */
  public Value min(Value a, Value b) {
    return apply(LibraryFunction.ofInts("min", false), ScalarType.INT, a, b);
  }

  /** The greater of two {@code int} values. */
  public Value max(Value a, Value b) {
    return apply(LibraryFunction.ofInts("max", false), ScalarType.INT, a, b);
  }

  /** Converts between primitive types; the value itself where it has the type already. */
  public Value convert(Value a, Type type) {
    return a.type().equals(type) ? a : apply(BasicOperator.CONVERT, type, a);
  }

  /** A comparison. */
  public Value compare(BasicOperator comparison, Value a, Value b) {
    return apply(comparison, ScalarType.BOOLEAN, a, b);
  }

  /** Loads an element; the result carries the given name. */
  public Value load(Value array, Value index, String name) {
    Value result = Value.of(((ArrayType) array.type()).element(), name);
    add(new Load(result, array, index, SourceSpan.NONE));
    return result;
  }

  public void store(Value array, Value index, Value value) {
    add(new Store(array, index, value, SourceSpan.NONE));
  }

  public void accumulate(Value array, Value index, Value value) {
    add(new Accumulate(array, index, value, SourceSpan.NONE));
  }

  /** Loads a field. */
  public Value load(Value object, StructType.Field field, String name) {
    Value result = Value.of(field.type(), name);
    add(new FieldLoad(result, object, field, SourceSpan.NONE));
    return result;
  }

  public void store(Value object, StructType.Field field, Value value) {
    add(new FieldStore(object, field, value, SourceSpan.NONE));
  }

  public void accumulate(Value object, StructType.Field field, Value value) {
    add(new FieldAccumulate(object, field, value, SourceSpan.NONE));
  }

  public Value length(Value array) {
    Value result = Value.of(ScalarType.INT, "");
    add(new Length(result, array, SourceSpan.NONE));
    return result;
  }

  /**
   * Sets elements of an array to zero.
   *
   * @param bounds none for the whole array, otherwise first (inclusive) and last (exclusive)
   */
  public void clear(Value array, Value... bounds) {
    Value zero = zero(((ArrayType) array.type()).element());
    add(new Fill(array, List.of(bounds), zero, SourceSpan.NONE));
  }

  public Value newArray(ArrayType type, Value length, Storage storage, String name) {
    Value result = Value.of(type, name);
    add(new NewArray(result, List.of(length), storage, SourceSpan.NONE));
    return result;
  }

  /** A conditional with results of the given types; both regions yield. */
  public List<Value> ifElse(
      Value condition, List<Type> types, RegionBody thenBody, RegionBody elseBody) {
    List<Value> results = types.stream().map(t -> Value.of(t, "")).toList();
    Region thenRegion = yielding(thenBody);
    Region elseRegion = yielding(elseBody);
    add(new If(results, condition, thenRegion, elseRegion, SourceSpan.NONE));
    return results;
  }

  /** A region that yields what the body returns. */
  public static Region yielding(RegionBody body) {
    Builder inner = new Builder();
    List<Value> yielded = body.build(inner);
    return inner.end(new Terminator.Yield(yielded));
  }
}
