package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.AliasClasses.ArrayClass;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Finds references that are moved inside of what the caller of a method gave: their tangents would
 * have to move in the caller's tangents. Only the outermost spine of arrays of numbers has a copy.
 */
final class ReferenceChecks {

  private final AliasClasses classes;
  private final Activity activity;
  private final Findings findings;
  private final Set<ArrayClass> deep = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<ArrayClass> owned = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Value> made = new HashSet<>();

  ReferenceChecks(AliasClasses classes, Activity activity, Findings findings) {
    this.classes = classes;
    this.activity = activity;
    this.findings = findings;
  }

  /**
   * Takes note of the function.
   *
   * @param known for each of its parameters what {@link #owned} says of it; everything is owned if
   *     empty
   */
  void note(Function function, List<List<Boolean>> known) {
    function
        .body()
        .walk()
        .filter(MemoryOp.NewObject.class::isInstance)
        .forEach(op -> made.addAll(op.results()));
    List<Value> params = function.params();
    for (int i = 0; i < params.size(); i++) {
      Value param = params.get(i);
      boolean rows = param.type() instanceof ArrayType type && type.rank() > 2;
      if (rows || hasObjects(param.type())) {
        Iterator<Boolean> flags =
            known.isEmpty() ? Stream.generate(() -> true).iterator() : known.get(i).iterator();
        classes.levels(
            classes.of(param), param.type(), (level, type) -> note(level, type, flags.next()));
      }
    }
  }

  private void note(ArrayClass level, Type type, boolean isOwned) {
    if (type instanceof ArrayType array && array.isSpine()) {
      deep.add(level);
    }
    if (isOwned) {
      owned.add(level);
    }
  }

  private static boolean hasObjects(Type type) {
    return type instanceof StructType
        || (type instanceof ArrayType array && array.innermost() instanceof StructType);
  }

  /**
   * Returns whether the caller of the method knows an object: for the value itself and for each of
   * the arrays and objects that it leads to.
   */
  List<Boolean> owned(Value value) {
    List<Boolean> levels = new ArrayList<>();
    if (value.isMemory()) {
      classes.levels(
          classes.of(value), value.type(), (level, type) -> levels.add(owned.contains(level)));
    }
    return levels;
  }

  /** Returns whether rows or objects in an array cannot be moved. */
  boolean isMoved(Value array) {
    return array.isArray() && deep.contains(classes.of(array)) && activity.isVaried(array);
  }

  /** Looks at a store into an array. */
  void moved(Value array, SourceSpan span) {
    boolean isSpine = array.type() instanceof ArrayType type && type.isSpine();
    if (isSpine && isMoved(array)) {
      report(array, span);
    }
  }

  /** Says that the rows or objects of an array are moved. */
  void report(Value array, SourceSpan span) {
    if (hasObjects(array.type())) {
      findings.report(
          Diagnostic.CONSTRUCT,
          span,
          "moving the objects of an active array parameter",
          "move the values of their fields, or put the objects into an array made here");
    } else {
      findings.report(Diagnostic.SPINE, span, "moving a row");
    }
  }

  /** Looks at a store into a field. */
  void replaced(MemoryOp.FieldStore store) {
    if (store.value().isMemory()
        && !made.contains(store.base())
        && owned.contains(classes.of(store.base()))
        && activity.isVaried(store.base())) {
      findings.report(
          Diagnostic.CONSTRUCT,
          store.span(),
          "a reference stored into field '" + store.field().name() + "' of an active object",
          "store numbers, or store it into an object made here");
    }
  }
}
