package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.analysis.AliasClasses.ArrayClass;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Tells which loads may be repeated in the reverse sweep: those of elements that nothing overwrites
 * between the load and the end of the forward sweep.
 */
public final class Stability {

  /** A write to an array: where it stands, and what it may touch. */
  private record Write(Op op, ArrayClass target, Type arrayType) {}

  private final Scopes scopes;
  private final AliasClasses aliases;
  private final Set<Value> unstableParams;
  private final Map<ArrayClass, List<Value>> paramsOf = new IdentityHashMap<>();
  private final Set<Value> constants;
  private final List<Write> writes = new ArrayList<>();
  private final Set<ArrayClass> returned = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Looks for the writes of a function.
   *
   * @param constants the array parameters that no written active parameter may be, checked on entry
   * @param unstableParams the array parameters whose elements may be overwritten after the function
   *     has returned and before its reverse sweep
   * @param unstableResults whether those of the arrays that it returns may be
   */
  public Stability(
      Function function,
      Scopes scopes,
      AliasClasses aliases,
      Map<FunctionKey, AliasClasses> program,
      Set<Value> constants,
      Set<Value> unstableParams,
      boolean unstableResults) {
    this.scopes = scopes;
    this.aliases = aliases;
    this.constants = constants;
    this.unstableParams = unstableParams;
    for (Value param : function.params()) {
      if (param.isArray()) {
        paramsOf.computeIfAbsent(aliases.of(param), c -> new ArrayList<>()).add(param);
      }
    }
    for (Op op : scopes.ops()) {
      note(op, program);
    }
    if (unstableResults) {
      scopes.returns().stream()
          .flatMap(r -> r.values().stream())
          .filter(Value::isArray)
          .forEach(this::noteReturned);
    }
  }

  private void noteReturned(Value array) {
    ArrayClass level = aliases.of(array);
    for (int rank = ((ArrayType) array.type()).rank(); rank > 0; rank--) {
      returned.add(level);
      level = aliases.rows(level);
    }
  }

  private void note(Op op, Map<FunctionKey, AliasClasses> program) {
    if (op instanceof MemoryOp.Store store) {
      write(op, store.array());
    } else if (op instanceof MemoryOp.Accumulate accumulate) {
      write(op, accumulate.array());
    } else if (op instanceof MemoryOp.CopyInto copy) {
      write(op, copy.target());
    } else if (op instanceof MemoryOp.Fill fill) {
      write(op, fill.array());
    } else if (op instanceof Op.Opaque opaque && opaque.kind() != Op.Opaque.Kind.OBSERVER) {
      opaque.operands().stream().filter(Value::isArray).forEach(v -> writeDeep(op, v));
    } else if (op instanceof Op.Call call) {
      AliasClasses inner = program.get(call.callee());
      List<Value> params = inner.function().params();
      for (int i = 0; i < params.size(); i++) {
        if (params.get(i).isArray()) {
          writeLevels(call, params.get(i), call.operands().get(i), inner);
        }
      }
    }
  }

  private void write(Op op, Value array) {
    writes.add(new Write(op, aliases.of(array), array.type()));
  }

  private void writeDeep(Op op, Value array) {
    ArrayClass level = aliases.of(array);
    Type type = array.type();
    while (type instanceof ArrayType arrayType) {
      writes.add(new Write(op, level, type));
      level = aliases.rows(level);
      type = arrayType.element();
    }
  }

  private void writeLevels(Op op, Value param, Value argument, AliasClasses inner) {
    ArrayClass calleeLevel = inner.of(param);
    ArrayClass level = aliases.of(argument);
    Type type = param.type();
    while (type instanceof ArrayType arrayType) {
      if (inner.isWritten(calleeLevel)) {
        writes.add(new Write(op, level, type));
      }
      calleeLevel = inner.rows(calleeLevel);
      level = aliases.rows(level);
      type = arrayType.element();
    }
  }

  /**
   * Returns whether the reverse sweep may repeat the load and gets the same element; of a load that
   * the function did not have when its writes were looked for, nothing is known.
   */
  public boolean isRepeatable(MemoryOp.Load load) {
    if (scopes.of(load) == null || isLocked(load)) {
      return false;
    }
    ArrayClass source = aliases.of(load.array());
    if (mayBeUnstable(source, load.array().type())) {
      return false;
    }
    return writes.stream()
        .filter(w -> mayTouch(w, source, load.array().type()))
        .allMatch(w -> isBefore(w.op(), load));
  }

  /** Whether a lock is held, without which other threads may write what is loaded. */
  private boolean isLocked(Op op) {
    for (Scope at = scopes.of(op); at.parent().isPresent(); at = at.parent().orElseThrow()) {
      if (at.op().orElseThrow() instanceof Guard guard && !guard.monitor().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether nothing writes the array, or a row of it, after an operation that uses it. */
  public boolean isStableAfter(Op op, Value array) {
    if (isLocked(op)) {
      return false;
    }
    ArrayClass level = aliases.of(array);
    Type type = array.type();
    while (type instanceof ArrayType arrayType) {
      ArrayClass current = level;
      boolean stable =
          !mayBeUnstable(current, arrayType)
              && writes.stream()
                  .filter(w -> mayTouch(w, current, arrayType))
                  .allMatch(w -> isBefore(w.op(), op));
      if (!stable) {
        return false;
      }
      level = aliases.rows(level);
      type = arrayType.element();
    }
    return true;
  }

  private boolean mayBeUnstable(ArrayClass source, Type type) {
    return returned.contains(source)
        || unstableParams.stream()
            .anyMatch(p -> p.type().equals(type) ? mayBe(source, p) : isRowOf(type, p.type()));
  }

  private boolean mayBe(ArrayClass source, Value param) {
    return source == aliases.of(param) || aliases.isForeign(source);
  }

  private static boolean isRowOf(Type type, Type spine) {
    return spine instanceof ArrayType outer
        && (outer.element().equals(type) || isRowOf(type, outer.element()));
  }

  private boolean mayTouch(Write write, ArrayClass source, Type type) {
    if (!write.arrayType().equals(type)) {
      return false;
    }
    if (write.target() == source) {
      return true;
    }
    if (!aliases.isForeign(source) || !aliases.isForeign(write.target())) {
      return false;
    }
    List<Value> sourceParams = paramsOf.getOrDefault(source, List.of());
    List<Value> targetParams = paramsOf.getOrDefault(write.target(), List.of());
    boolean checked =
        !sourceParams.isEmpty()
            && !targetParams.isEmpty()
            && constants.containsAll(sourceParams)
            && targetParams.stream().noneMatch(constants::contains);
    return !checked;
  }

  /** Whether every execution of the write comes before every execution of the load. */
  private boolean isBefore(Op write, Op load) {
    if (scopes.order(write) > scopes.order(load)) {
      return false;
    }
    Scope scope = scopes.of(load);
    while (scope.parent().isPresent()) {
      if (scope.op().orElseThrow() instanceof Loop && scopes.of(write).isWithin(scope)) {
        return false;
      }
      scope = scope.parent().orElseThrow();
    }
    return true;
  }
}
