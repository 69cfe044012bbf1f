package org.covector.ad.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.StructType.Field;

/** An operation on arrays and fields. Where Java's would throw, so does this. */
public sealed interface MemoryOp extends Op {

  @Override
  default Effect effect() {
    return Effect.WRITE;
  }

  @Override
  default List<Value> results() {
    return List.of();
  }

  /** Returns the array or object that the operation writes. */
  default Optional<Value> written() {
    return Optional.empty();
  }

  /** Reads one location, writes it, or adds to it. */
  sealed interface Access extends MemoryOp permits Read, Write, ElementAccess {
    /** Returns the array or object. */
    Value base();
  }

  /** Reads one location. */
  sealed interface Read extends Access permits Load, FieldLoad {

    /** Returns the value read. */
    Value result();

    @Override
    default List<Value> results() {
      return List.of(result());
    }

    @Override
    default Effect effect() {
      return Effect.READ;
    }
  }

  /** Writes one location, or adds to it. */
  sealed interface Write extends Access permits Store, FieldStore, Accumulate, FieldAccumulate {

    /** Returns the value written or added. */
    Value value();

    @Override
    default Optional<Value> written() {
      return Optional.of(base());
    }
  }

  /** Reads one element of an array, writes it, or adds to it. */
  sealed interface ElementAccess extends Access permits Load, Store, Accumulate {
    /** Returns the array. */
    Value array();

    /** Returns the place of the element. */
    Value index();

    @Override
    default Value base() {
      return array();
    }
  }

  /** Where the storage of a new array comes from. */
  enum Storage {
    /** An ordinary zeroed Java array of exactly the given length. */
    HEAP,
    /**
     * A row of the tape: at least as long, its contents undefined, taken back when the frame ends.
     */
    TAPE,
    /** A row of the tape, of which the given length is zeroed. */
    TAPE_ZEROED,
    /** A zeroed row of the tape of exactly the given length. */
    TAPE_EXACT,
    /** A row of the tape for rows of its own, which stay in it when the frame ends. */
    TAPE_TABLE
  }

  /** {@code result = array[index]}. */
  record Load(Value result, Value array, Value index, SourceSpan span)
      implements Read, ElementAccess {
    @Override
    public List<Value> operands() {
      return List.of(array, index);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new Load(results.get(0), operands.get(0), operands.get(1), span);
    }
  }

  /** {@code array[index] = value}. */
  record Store(Value array, Value index, Value value, SourceSpan span)
      implements Write, ElementAccess {
    @Override
    public List<Value> operands() {
      return List.of(array, index, value);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new Store(operands.get(0), operands.get(1), operands.get(2), span);
    }
  }

  /** {@code array[index] += value}, of an adjoint: relaxed. */
  record Accumulate(Value array, Value index, Value value, SourceSpan span)
      implements Write, ElementAccess {
    @Override
    public List<Value> operands() {
      return List.of(array, index, value);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new Accumulate(operands.get(0), operands.get(1), operands.get(2), span);
    }
  }

  /** {@code result = base.field}. */
  record FieldLoad(Value result, Value base, Field field, SourceSpan span) implements Read {
    @Override
    public List<Value> operands() {
      return List.of(base);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new FieldLoad(results.get(0), operands.get(0), field, span);
    }
  }

  /** {@code base.field = value}. */
  record FieldStore(Value base, Field field, Value value, SourceSpan span) implements Write {
    @Override
    public List<Value> operands() {
      return List.of(base, value);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new FieldStore(operands.get(0), field, operands.get(1), span);
    }
  }

  /** {@code base.field += value}, of an adjoint: relaxed. */
  record FieldAccumulate(Value base, Field field, Value value, SourceSpan span) implements Write {
    @Override
    public List<Value> operands() {
      return List.of(base, value);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new FieldAccumulate(operands.get(0), field, operands.get(1), span);
    }
  }

  /** Makes an array, or takes one from the tape. */
  sealed interface Allocation extends MemoryOp permits NewArray, TableRow {

    /** Returns the array. */
    Value result();

    /** Returns its lengths: one at least, as many as the type's rank at most. */
    List<Value> dimensions();

    /** Returns whether the array may be longer. */
    boolean mayBeLonger();

    @Override
    default List<Value> results() {
      return List.of(result());
    }
  }

  /**
   * A new array, or nested arrays where there are several dimensions.
   *
   * @param dimensions one at least, as many as the type's rank at most
   */
  record NewArray(Value result, List<Value> dimensions, Storage storage, SourceSpan span)
      implements Allocation {
    public NewArray {
      dimensions = List.copyOf(dimensions);
    }

    @Override
    public List<Value> operands() {
      return dimensions;
    }

    @Override
    public boolean mayBeLonger() {
      return storage != Storage.HEAP && storage != Storage.TAPE_EXACT;
    }

    @Override
    public boolean usesTape() {
      return storage != Storage.HEAP;
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new NewArray(results.get(0), operands, storage, span);
    }
  }

  /**
   * The row that a table of the tape has at an index, of undefined contents.
   *
   * @param isExact whether it is of exactly the given length, or at least as long
   */
  record TableRow(Value result, Value table, Value index, Value length, boolean isExact)
      implements Allocation {
    @Override
    public List<Value> operands() {
      return List.of(table, index, length);
    }

    @Override
    public List<Value> dimensions() {
      return List.of(length);
    }

    @Override
    public boolean mayBeLonger() {
      return !isExact;
    }

    @Override
    public SourceSpan span() {
      return SourceSpan.NONE;
    }

    @Override
    public boolean usesTape() {
      return true;
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new TableRow(
          results.get(0), operands.get(0), operands.get(1), operands.get(2), isExact);
    }
  }

  /**
   * A new object whose fields are memory.
   *
   * @param arguments what its constructor takes
   * @param fields the fields whose values are known
   * @param values these values, which the constructor computes again
   */
  record NewObject(
      Value result, List<Value> arguments, List<Field> fields, List<Value> values, SourceSpan span)
      implements MemoryOp {
    public NewObject {
      arguments = List.copyOf(arguments);
      fields = List.copyOf(fields);
      values = List.copyOf(values);
    }

    @Override
    public List<Value> operands() {
      List<Value> all = new ArrayList<>(arguments);
      all.addAll(values);
      return all;
    }

    @Override
    public List<Value> results() {
      return List.of(result);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      int count = arguments.size();
      return new NewObject(
          results.get(0),
          operands.subList(0, count),
          fields,
          operands.subList(count, operands.size()),
          span);
    }

    /** Returns the values of the fields that carry derivatives. */
    public List<Value> activeValues() {
      return IntStream.range(0, fields.size())
          .filter(i -> fields.get(i).active())
          .mapToObj(values::get)
          .toList();
    }

    /** Returns the same without what only derivatives need. */
    public NewObject bare() {
      return new NewObject(result, arguments, List.of(), List.of(), span);
    }
  }

  /**
   * The same row of the tape if it has the index, otherwise a longer row with the same contents.
   */
  record Grow(Value result, Value array, Value index) implements MemoryOp {
    @Override
    public List<Value> operands() {
      return List.of(array, index);
    }

    @Override
    public List<Value> results() {
      return List.of(result);
    }

    @Override
    public SourceSpan span() {
      return SourceSpan.NONE;
    }

    @Override
    public boolean usesTape() {
      return true;
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new Grow(results.get(0), operands.get(0), operands.get(1));
    }
  }

  /** {@code result = array.length}; never asked of a row of the tape. */
  record Length(Value result, Value array, SourceSpan span) implements MemoryOp {
    @Override
    public List<Value> operands() {
      return List.of(array);
    }

    @Override
    public List<Value> results() {
      return List.of(result);
    }

    @Override
    public Effect effect() {
      return Effect.NONE;
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new Length(results.get(0), operands.get(0), span);
    }
  }

  /**
   * A copy of an array, shallow as Java's.
   *
   * @param bounds none for {@code clone}, the new length for {@code Arrays.copyOf}, first and last
   *     bound for {@code Arrays.copyOfRange}
   */
  record Copy(Value result, Value array, List<Value> bounds, SourceSpan span) implements MemoryOp {
    public Copy {
      bounds = List.copyOf(bounds);
    }

    @Override
    public List<Value> operands() {
      List<Value> all = new ArrayList<>(List.of(array));
      all.addAll(bounds);
      return all;
    }

    @Override
    public List<Value> results() {
      return List.of(result);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new Copy(results.get(0), operands.get(0), operands.subList(1, operands.size()), span);
    }
  }

  /** {@code System.arraycopy}. */
  record CopyInto(
      Value source,
      Value sourceStart,
      Value target,
      Value targetStart,
      Value length,
      SourceSpan span)
      implements MemoryOp {
    @Override
    public List<Value> operands() {
      return List.of(source, sourceStart, target, targetStart, length);
    }

    @Override
    public Optional<Value> written() {
      return Optional.of(target);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new CopyInto(
          operands.get(0),
          operands.get(1),
          operands.get(2),
          operands.get(3),
          operands.get(4),
          span);
    }
  }

  /**
   * {@code Arrays.fill}.
   *
   * @param bounds none for the whole array, otherwise first (inclusive) and last (exclusive)
   */
  record Fill(Value array, List<Value> bounds, Value value, SourceSpan span) implements MemoryOp {
    public Fill {
      bounds = List.copyOf(bounds);
    }

    @Override
    public List<Value> operands() {
      List<Value> all = new ArrayList<>(List.of(array));
      all.addAll(bounds);
      all.add(value);
      return all;
    }

    @Override
    public Optional<Value> written() {
      return Optional.of(array);
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      int last = operands.size() - 1;
      return new Fill(operands.get(0), operands.subList(1, last), operands.get(last), span);
    }
  }
}
