package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * A partition of the array values of a function such that two values may be the same array only if
 * they are in one class; the rows of a class are a class of their own. Flow-insensitive, by
 * unification (B. Steensgaard, "Points-to analysis in almost linear time", POPL 1996). Two
 * parameters are in different classes here: whether they may be the same array is {@link
 * Stability}'s affair.
 */
public final class AliasClasses {

  /** A class of arrays. */
  public static final class ArrayClass {
    private ArrayClass representative;
    private ArrayClass rows;
    private boolean written;
    private boolean foreign;
    private boolean table;

    private ArrayClass find() {
      ArrayClass root = this;
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
    for (Function function : program.functions()) {
      AliasClasses classes = new AliasClasses(function, all);
      function.params().stream().filter(Value::isArray).forEach(classes::markForeign);
      all.put(function.key(), classes);
    }
    int before;
    int after = 0;
    do {
      before = after;
      all.values().forEach(classes -> classes.visit(classes.function.body()));
      after = all.values().stream().mapToInt(classes -> classes.changes).sum();
    } while (after != before);
    return all;
  }

  /** Returns the function. */
  public Function function() {
    return function;
  }

  /** Returns the class of an array. */
  public ArrayClass of(Value array) {
    return classes.computeIfAbsent(array, a -> fresh()).find();
  }

  /** Returns the class of the rows of a class. */
  public ArrayClass rows(ArrayClass spine) {
    ArrayClass root = spine.find();
    if (root.rows == null) {
      root.rows = fresh();
    }
    return root.rows.find();
  }

  /**
   * Returns the class of the arrays of numbers that an array consists of: itself, where it has rank
   * 1.
   */
  public ArrayClass innermost(Value array) {
    ArrayClass result = of(array);
    for (int i = ((ArrayType) array.type()).rank(); i > 1; i--) {
      result = rows(result);
    }
    return result;
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
    mark(a, b.written, b.foreign);
    markTable(a, b.table);
    if (a.rows == null) {
      a.rows = b.rows;
    } else if (b.rows != null) {
      unite(a.rows, b.rows);
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

  private void unite(Value a, Value b) {
    if (a.isArray() && b.isArray()) {
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
      restore.results().stream().filter(Value::isArray).forEach(this::markForeign);
    }
  }

  private void visit(ControlOp op) {
    Joins.forEach(op, this::unite);
    op.regions().forEach(this::visit);
  }

  private void visit(MemoryOp op) {
    if (op instanceof MemoryOp.Load load && load.result().isArray()) {
      unite(rows(of(load.array())), of(load.result()));
    } else if (op instanceof MemoryOp.Store store) {
      mark(of(store.array()), true, false);
      if (store.value().isArray()) {
        unite(rows(of(store.array())), of(store.value()));
      }
    } else if (op instanceof MemoryOp.Accumulate accumulate) {
      mark(of(accumulate.array()), true, false);
    } else if (op instanceof MemoryOp.Grow grow) {
      unite(grow.result(), grow.array());
    } else if (op instanceof MemoryOp.Copy copy) {
      shareRows(copy.array(), copy.result());
    } else if (op instanceof MemoryOp.CopyInto copy) {
      mark(of(copy.target()), true, false);
      shareRows(copy.source(), copy.target());
    } else if (op instanceof MemoryOp.Fill fill) {
      mark(of(fill.array()), true, false);
      if (fill.value().isArray()) {
        unite(rows(of(fill.array())), of(fill.value()));
      }
    }
  }

  private void shareRows(Value from, Value to) {
    if (from.type() instanceof ArrayType type && type.isSpine()) {
      unite(rows(of(from)), rows(of(to)));
    }
  }

  private void visit(Op.Opaque opaque) {
    opaque.results().stream().filter(Value::isArray).forEach(this::markForeign);
    if (opaque.kind() == Op.Opaque.Kind.STATIC_FINAL) {
      opaque.results().stream().filter(Value::isArray).forEach(this::markTable);
    }
    if (opaque.kind() == Op.Opaque.Kind.UNKNOWN_CALL || opaque.kind() == Op.Opaque.Kind.OBJECT) {
      List<Value> arrays = opaque.operands().stream().filter(Value::isArray).toList();
      for (Value array : arrays) {
        markForeign(array);
        mark(innermost(array), true, false);
        mark(of(array), true, false);
        opaque.results().stream()
            .filter(r -> r.type().equals(array.type()))
            .forEach(r -> unite(r, array));
      }
    }
  }

  private void markTable(Value array) {
    ArrayClass current = of(array);
    markTable(current, true);
    for (int i = ((ArrayType) array.type()).rank(); i > 1; i--) {
      current = rows(current);
      markTable(current, true);
    }
  }

  private void markForeign(Value array) {
    ArrayClass current = of(array);
    mark(current, false, true);
    for (int i = ((ArrayType) array.type()).rank(); i > 1; i--) {
      current = rows(current);
      mark(current, false, true);
    }
  }

  private void visit(Op.Call call) {
    AliasClasses inner = known.get(call.callee());
    Function callee = inner.function;
    Map<ArrayClass, ArrayClass> images = new IdentityHashMap<>();
    for (int i = 0; i < callee.params().size(); i++) {
      if (callee.params().get(i).isArray()) {
        bind(inner, inner.of(callee.params().get(i)), of(call.operands().get(i)), images);
      }
    }
    for (Value returned : inner.returnedArrays(callee)) {
      for (int k = 0; k < call.results().size(); k++) {
        if (call.results().get(k).isArray()
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
      result.values().stream().filter(Value::isArray).forEach(out::add);
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
    markTable(callerClass, source.table);
    if (image != null) {
      unite(image, callerClass);
      return;
    }
    if (source.rows != null && source != callerClass.find()) {
      bind(inner, source.rows, rows(callerClass), images);
    }
  }
}
