package org.covector.ad.processor.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * A partition of the references of a function, to arrays and to objects with fields, such that two
 * of them may be the same only if they are in one class; the rows of a class are a class of their
 * own, and so are the objects in each field. Flow-insensitive, by unification (B. Steensgaard,
 * "Points-to analysis in almost linear time", POPL 1996). Two parameters are in different classes
 * here: whether they may be the same array is {@link Stability}'s affair.
 */
public final class AliasClasses {

  /** What leads from a class of arrays to that of their rows; otherwise a field's name does. */
  private static final String ROWS = "[]";

  /** A class of arrays or objects. */
  public static final class ArrayClass {
    private ArrayClass representative;
    private final Numbers numbers = new Numbers();
    private final Map<String, ArrayClass> inner = new TreeMap<>();
    private boolean written;
    private boolean foreign;
    private boolean table;
    private boolean exposed;

    private ArrayClass find() {
      ArrayClass root = this;
      while (root.representative != null) {
        root = root.representative;
      }
      return root;
    }
  }

  /** All numbers that can be reached from the references of one class, or of one around it. */
  public static final class Numbers {
    private Numbers representative;

    private Numbers find() {
      Numbers root = this;
      while (root.representative != null) {
        root = root.representative;
      }
      return root;
    }
  }

  private final Map<Value, ArrayClass> classes = new IdentityHashMap<>();
  private final Function function;
  private final Map<FunctionKey, AliasClasses> known;
  private int changes;

  private AliasClasses(Function function, Map<FunctionKey, AliasClasses> known) {
    this.function = function;
    this.known = known;
  }

  /** Computes the classes of all functions of a program. */
  public static Map<FunctionKey, AliasClasses> of(Program program) {
    Map<FunctionKey, AliasClasses> all = new HashMap<>();
    program.functions().forEach(function -> add(function, program, all));
    return all;
  }

  /**
   * Computes the classes of a function, and of what it calls, unless they are known: they depend on
   * the function and on those that it calls, and on no others.
   *
   * @param program has all functions that the function calls
   * @param known the classes known so far, to which these are added
   */
  public static void add(Function function, Program program, Map<FunctionKey, AliasClasses> known) {
    List<AliasClasses> added = new ArrayList<>();
    Deque<Function> work = new ArrayDeque<>(List.of(function));
    while (!work.isEmpty()) {
      Function next = work.remove();
      AliasClasses before = known.get(next.key());
      if (before == null || before.function != next) {
        AliasClasses classes = new AliasClasses(next, known);
        next.params().stream().filter(Value::isMemory).forEach(classes::markForeign);
        known.put(next.key(), classes);
        added.add(classes);
        next.body().calls().forEach(call -> work.add(program.get(call.callee())));
      }
    }
    solve(added);
  }

  /** Visits functions, callees before callers, until none of their classes grows. */
  private static void solve(List<AliasClasses> callersFirst) {
    List<AliasClasses> functions = new ArrayList<>(callersFirst);
    Collections.reverse(functions);
    int before;
    int after = 0;
    do {
      before = after;
      functions.forEach(classes -> classes.visit(classes.function.body()));
      after = functions.stream().mapToInt(classes -> classes.changes).sum();
    } while (after != before);
  }

  /** Returns the function. */
  public Function function() {
    return function;
  }

  /** Returns the class of a reference. */
  public ArrayClass of(Value array) {
    return classes.computeIfAbsent(array, a -> fresh()).find();
  }

  /** Returns the class of the rows of a class. */
  public ArrayClass rows(ArrayClass spine) {
    return inner(spine, ROWS);
  }

  /** Returns the class of what a field of the objects of a class refers to. */
  private ArrayClass inner(ArrayClass outer, String place) {
    ArrayClass root = outer.find();
    ArrayClass known = root.inner.get(place);
    if (known == null) {
      known = fresh();
      known.numbers.representative = root.numbers.find();
      root.inner.put(place, known);
    }
    return known.find();
  }

  /** Returns the numbers that can be reached from a reference. */
  public Numbers numbers(Value reference) {
    return of(reference).numbers.find();
  }

  /** Calls back for a class of references of a type, and for all that can be reached from it. */
  public void levels(ArrayClass top, Type type, BiConsumer<ArrayClass, Type> visitor) {
    visitor.accept(top, type);
    if (type instanceof ArrayType array && array.isSpine()) {
      levels(rows(top), array.element(), visitor);
    } else if (type instanceof StructType struct) {
      struct.fields().stream()
          .filter(f -> f.active() && f.type().isMemory())
          .forEach(f -> levels(inner(top, f.name()), f.type(), visitor));
    }
  }

  /** Returns whether the function, or a callee, writes elements of an array of the class. */
  public boolean isWritten(ArrayClass arrayClass) {
    return arrayClass.find().written;
  }

  /** Returns whether the class holds arrays that code outside of the function may know. */
  public boolean isForeign(ArrayClass arrayClass) {
    return arrayClass.find().foreign;
  }

  /** Returns whether the class holds an array that a static final field names. */
  public boolean isTable(ArrayClass arrayClass) {
    return arrayClass.find().table;
  }

  /**
   * Returns whether code that is not looked into, here or in a callee, has been given an array of
   * the class, or has given it.
   */
  public boolean isExposed(ArrayClass arrayClass) {
    return arrayClass.find().exposed;
  }

  private static ArrayClass fresh() {
    return new ArrayClass();
  }

  private void unite(ArrayClass first, ArrayClass second) {
    ArrayClass a = first.find();
    ArrayClass b = second.find();
    if (a == b) {
      return;
    }
    changes++;
    b.representative = a;
    if (a.numbers.find() != b.numbers.find()) {
      b.numbers.find().representative = a.numbers.find();
    }
    mark(a, b.written, b.foreign);
    markTable(a, b.table);
    markExposed(a, b.exposed);
    for (Map.Entry<String, ArrayClass> each : b.inner.entrySet()) {
      ArrayClass known = a.inner.putIfAbsent(each.getKey(), each.getValue());
      if (known != null) {
        unite(known, each.getValue());
      }
    }
  }

  private void mark(ArrayClass arrayClass, boolean written, boolean foreign) {
    ArrayClass root = arrayClass.find();
    if ((written && !root.written) || (foreign && !root.foreign)) {
      changes++;
      root.written |= written;
      root.foreign |= foreign;
    }
  }

  private void markTable(ArrayClass arrayClass, boolean table) {
    ArrayClass root = arrayClass.find();
    if (table && !root.table) {
      changes++;
      root.table = true;
      root.foreign = true;
    }
  }

  private void markExposed(ArrayClass arrayClass, boolean exposed) {
    ArrayClass root = arrayClass.find();
    if (exposed && !root.exposed) {
      changes++;
      root.exposed = true;
    }
  }

  private void unite(Value a, Value b) {
    if (a.isMemory() && b.isMemory()) {
      unite(of(a), of(b));
    }
  }

  private void visit(Region region) {
    region.ops().forEach(this::visit);
  }

  private void visit(Op op) {
    if (op instanceof ControlOp control) {
      visit(control);
    } else if (op instanceof MemoryOp memory) {
      visit(memory);
    } else if (op instanceof Op.Call call) {
      visit(call);
    } else if (op instanceof Op.Opaque opaque) {
      visit(opaque);
    } else if (op instanceof Op.FrameRestore restore) {
      restore.results().stream().filter(Value::isMemory).forEach(this::markForeign);
    }
  }

  private void visit(ControlOp op) {
    Joins.forEach(op, this::unite);
    op.regions().forEach(this::visit);
  }

  private void visit(MemoryOp op) {
    if (op instanceof MemoryOp.FieldLoad load && !load.field().active()) {
      Stream.of(load.result()).filter(Value::isMemory).forEach(this::markForeign);
    } else if (op instanceof MemoryOp.Read read && read.result().isMemory()) {
      unite(inner(of(read.base()), place(read)), of(read.result()));
    } else if (op instanceof MemoryOp.Write write) {
      mark(of(write.base()), true, false);
      if (write.value().isMemory()) {
        unite(inner(of(write.base()), place(write)), of(write.value()));
      }
    } else if (op instanceof MemoryOp.NewObject object) {
      for (int i = 0; i < object.values().size(); i++) {
        if (object.values().get(i).isMemory()) {
          String field = object.fields().get(i).name();
          unite(inner(of(object.result()), field), of(object.values().get(i)));
        }
      }
    } else if (op instanceof MemoryOp.Grow grow) {
      unite(grow.result(), grow.array());
    } else if (op instanceof MemoryOp.Copy copy) {
      shareRows(copy.array(), copy.result());
    } else if (op instanceof MemoryOp.CopyInto copy) {
      mark(of(copy.target()), true, false);
      shareRows(copy.source(), copy.target());
    } else if (op instanceof MemoryOp.Fill fill) {
      mark(of(fill.array()), true, false);
      if (fill.value().isMemory()) {
        unite(rows(of(fill.array())), of(fill.value()));
      }
    }
  }

  private static String place(MemoryOp op) {
    if (op instanceof MemoryOp.FieldLoad load) {
      return load.field().name();
    }
    return op instanceof MemoryOp.FieldStore store ? store.field().name() : ROWS;
  }

  private void shareRows(Value from, Value to) {
    if (from.type() instanceof ArrayType type && type.isSpine()) {
      unite(rows(of(from)), rows(of(to)));
    }
  }

  private void visit(Op.Opaque opaque) {
    opaque.results().stream().filter(Value::isMemory).forEach(this::markForeign);
    if (opaque.kind() == Op.Opaque.Kind.STATIC_FINAL) {
      opaque.results().stream().filter(Value::isMemory).forEach(this::markTable);
    }
    if (opaque.kind() == Op.Opaque.Kind.UNKNOWN_CALL || opaque.kind() == Op.Opaque.Kind.OBJECT) {
      opaque.results().stream().filter(Value::isMemory).forEach(this::markExposed);
      List<Value> arrays = opaque.operands().stream().filter(Value::isMemory).toList();
      arrays.forEach(this::markExposed);
      for (Value array : arrays) {
        levels(of(array), array.type(), (level, type) -> mark(level, true, true));
        opaque.results().stream()
            .filter(r -> r.type().equals(array.type()))
            .forEach(r -> unite(r, array));
      }
    }
  }

  private void markTable(Value array) {
    levels(of(array), array.type(), (level, type) -> markTable(level, true));
  }

  private void markExposed(Value array) {
    levels(of(array), array.type(), (level, type) -> markExposed(level, true));
  }

  private void markForeign(Value array) {
    levels(of(array), array.type(), (level, type) -> mark(level, false, true));
  }

  private void visit(Op.Call call) {
    AliasClasses inner = known.get(call.callee());
    Function callee = inner.function;
    Map<ArrayClass, ArrayClass> images = new IdentityHashMap<>();
    for (int i = 0; i < callee.params().size(); i++) {
      if (callee.params().get(i).isMemory()) {
        bind(inner, inner.of(callee.params().get(i)), of(call.operands().get(i)), images);
      }
    }
    for (Value returned : inner.returnedArrays(callee)) {
      for (int k = 0; k < call.results().size(); k++) {
        if (call.results().get(k).isMemory()
            && call.results().get(k).type().equals(returned.type())) {
          bind(inner, inner.of(returned), of(call.results().get(k)), images);
        }
      }
    }
  }

  private List<Value> returnedArrays(Function callee) {
    List<Value> arrays = new ArrayList<>();
    collectReturned(callee.body(), arrays);
    return arrays;
  }

  private static void collectReturned(Region region, List<Value> out) {
    if (region.terminator() instanceof Terminator.Return result) {
      result.values().stream().filter(Value::isMemory).forEach(out::add);
    }
    region.ops().forEach(op -> op.regions().forEach(r -> collectReturned(r, out)));
  }

  /** Carries what the callee does to one of its classes over to the caller's class. */
  private void bind(
      AliasClasses inner,
      ArrayClass calleeClass,
      ArrayClass callerClass,
      Map<ArrayClass, ArrayClass> images) {
    ArrayClass source = calleeClass.find();
    ArrayClass image = images.putIfAbsent(source, callerClass);
    mark(callerClass, source.written, false);
    markExposed(callerClass, source.exposed);
    markTable(callerClass, source.table);
    if (image != null) {
      unite(image, callerClass);
      return;
    }
    if (source != callerClass.find()) {
      List.copyOf(source.inner.entrySet())
          .forEach(e -> bind(inner, e.getValue(), inner(callerClass, e.getKey()), images));
    }
  }
}
