package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The rows in which the parts of a split function leave values for each other: one for each type of
 * values, each value in a place of its own. A value is stored where it is defined, at once, so that
 * it can be loaded wherever it may be used.
 */
final class KeptRows {

  /** The row of the values of one type. */
  private static final class Row {
    private final Value array;
    private int length;

    private Row(Value array) {
      this.array = array;
    }
  }

  /** Where a value is. */
  private record Place(Value array, int index) {}

  private final Storage storage;
  private final ValueTable table;
  private final Map<Type, Row> rows = new LinkedHashMap<>();
  private final Set<Value> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, Place> places = new IdentityHashMap<>();

  KeptRows(Storage storage, ValueTable table) {
    this.storage = storage;
    this.table = table;
  }

  /** Returns whether a value can be kept in a row. */
  boolean canHold(Value value) {
    return (value.type() instanceof ScalarType || value.isMemory()) && !arrays.contains(value);
  }

  /** Returns whether a value has a place. */
  boolean hasPlace(Value value) {
    return places.containsKey(value);
  }

  /** Gives a value a place, if it has none. */
  void keep(Value value) {
    if (!places.containsKey(value)) {
      Row row = rows.computeIfAbsent(value.type(), this::newRow);
      places.put(value, new Place(row.array, row.length++));
      table.addKept(value);
    }
  }

  /** Gives a value the place of another one, which is no longer needed where that is used. */
  void share(Value value, Value owner) {
    places.put(value, places.get(owner));
    table.addKept(value);
  }

  /** Returns whether an operation loads a value from its place. */
  boolean isLoad(Op op) {
    return op instanceof MemoryOp.Load load && arrays.contains(load.array());
  }

  /** Appends the operation that leaves a value in the place of another one, or in its own. */
  void store(Value owner, Value value, List<Op> out) {
    Place place = places.get(owner);
    Value index = constant(place.index(), out);
    out.add(new MemoryOp.Store(place.array(), index, value, SourceSpan.NONE));
  }

  /** Appends the operation that defines a value as what is in its place. */
  void load(Value value, List<Op> out) {
    Place place = places.get(value);
    Value index = constant(place.index(), out);
    out.add(new MemoryOp.Load(value, place.array(), index, SourceSpan.NONE));
  }

  private Value constant(int number, List<Op> out) {
    Value result = Value.of(ScalarType.INT, "");
    Op constant = new Op.Constant(result, number, "", SourceSpan.NONE);
    table.addConstant(constant);
    out.add(constant);
    return result;
  }

  private Row newRow(Type type) {
    Value array = Value.of(new ArrayType(type), name(type));
    arrays.add(array);
    return new Row(array);
  }

  private static String name(Type type) {
    String text = type.javaName().replace("[]", "Array");
    text = text.substring(text.lastIndexOf('.') + 1);
    return type == ScalarType.DOUBLE
        ? "kept"
        : "kept" + Character.toUpperCase(text.charAt(0)) + text.substring(1) + "s";
  }

  /** Returns the operations that make the rows. */
  List<Op> allocations() {
    List<Op> out = new ArrayList<>();
    for (Row row : rows.values()) {
      Value length = constant(row.length, out);
      out.add(new NewArray(row.array, List.of(length), storage, SourceSpan.NONE));
    }
    return out;
  }
}
