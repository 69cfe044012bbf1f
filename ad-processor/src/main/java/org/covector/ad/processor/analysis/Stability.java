package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.AliasClasses.ArrayClass;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Tells which loads may be repeated in the reverse sweep: those of elements that nothing overwrites
 * between the load and the end of the forward sweep.
 */
public final class Stability {

  /**
   * A write: where it stands, and what it may touch.
   *
   * @param target an array; empty for all that code which is not looked into may know
   * @param field the field of an object; empty for all fields and all elements
   */
  private record Write(Op op, Optional<ArrayClass> target, Type type, String field) {}

  /**
   * Why a load may not be repeated.
   *
   * @param write the write after which the element is another, where that is the reason: of several
   *     the first in the text
   */
  public record Obstacle(Kind kind, Optional<Op> write) {

    /** What it is. */
    public enum Kind {
      /** The function did not have the load when its writes were looked for. */
      UNKNOWN,
      /** A lock is held, without which other threads may write what is loaded. */
      LOCK,
      /** The caller may write it after the function has returned. */
      CALLER,
      /** The function may write it after the load. */
      WRITE
    }
  }

  private final Scopes scopes;
  private final AliasClasses aliases;
  private final OwnArrays own;
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
    this.own = new OwnArrays(function, scopes, aliases);
    this.constants = constants;
    this.unstableParams = unstableParams;
    for (Value param : function.params()) {
      if (param.isMemory()) {
        paramsOf.computeIfAbsent(aliases.of(param), c -> new ArrayList<>()).add(param);
      }
    }
    for (Op op : scopes.ops()) {
      note(op, program);
    }
    if (unstableResults) {
      scopes.returns().stream()
          .flatMap(r -> r.values().stream())
          .filter(Value::isMemory)
          .forEach(this::noteReturned);
    }
  }

  private void noteReturned(Value array) {
    aliases.levels(aliases.of(array), array.type(), (level, type) -> returned.add(level));
  }

  private void note(Op op, Map<FunctionKey, AliasClasses> program) {
    if (op instanceof MemoryOp.Write write) {
      write(op, write.base(), field(write));
    } else if (op instanceof MemoryOp.CopyInto copy) {
      write(op, copy.target(), "");
    } else if (op instanceof MemoryOp.Fill fill) {
      write(op, fill.array(), "");
    } else if (op instanceof Op.Opaque opaque && !opaque.kind().onlyReads()) {
      opaque.operands().stream().filter(Value::isMemory).forEach(v -> writeDeep(op, v));
      writeUnknown(op);
    } else if (op instanceof Op.Call call) {
      writeUnknown(call);
      AliasClasses inner = program.get(call.callee());
      List<Value> params = inner.function().params();
      for (int i = 0; i < params.size(); i++) {
        if (params.get(i).isMemory()) {
          writeLevels(call, params.get(i), call.operands().get(i), inner);
        }
      }
    }
  }

  /** Notes that code which is not looked into may write what it knows. */
  private void writeUnknown(Op op) {
    if (op.effect().compareTo(Op.Effect.WRITE) >= 0) {
      writes.add(new Write(op, Optional.empty(), ScalarType.INT, ""));
    }
  }

  private static String field(MemoryOp op) {
    if (op instanceof MemoryOp.FieldLoad load) {
      return load.field().name();
    }
    return op instanceof MemoryOp.FieldStore store ? store.field().name() : "";
  }

  private void write(Op op, Value base, String field) {
    writes.add(new Write(op, Optional.of(aliases.of(base)), base.type(), field));
  }

  private void writeDeep(Op op, Value reference) {
    aliases.levels(
        aliases.of(reference),
        reference.type(),
        (level, type) -> writes.add(new Write(op, Optional.of(level), type, "")));
  }

  private void writeLevels(Op op, Value param, Value argument, AliasClasses inner) {
    List<Boolean> written = new ArrayList<>();
    inner.levels(inner.of(param), param.type(), (level, t) -> written.add(inner.isWritten(level)));
    Iterator<Boolean> next = written.iterator();
    aliases.levels(
        aliases.of(argument),
        param.type(),
        (level, type) -> {
          if (next.next()) {
            writes.add(new Write(op, Optional.of(level), type, ""));
          }
        });
  }

  /**
   * Returns whether the reverse sweep may repeat the load and gets the same element; of a load that
   * the function did not have when its writes were looked for, nothing is known.
   */
  public boolean isRepeatable(MemoryOp.Read load) {
    return obstacle(load).isEmpty();
  }

  /** Returns why the reverse sweep may not repeat the load; nothing where it may. */
  public Optional<Obstacle> obstacle(MemoryOp.Read load) {
    if (scopes.of(load) == null) {
      return Optional.of(new Obstacle(Obstacle.Kind.UNKNOWN, Optional.empty()));
    } else if (isLocked(load)) {
      return Optional.of(new Obstacle(Obstacle.Kind.LOCK, Optional.empty()));
    }
    ArrayClass source = aliases.of(load.base());
    if (mayBeUnstable(source, load.base().type())) {
      return Optional.of(new Obstacle(Obstacle.Kind.CALLER, Optional.empty()));
    }
    return writesTo(load)
        .filter(w -> !isBefore(w, load, source))
        .min(Comparator.comparingInt(w -> scopes.order(w.op())))
        .map(w -> new Obstacle(Obstacle.Kind.WRITE, Optional.of(w.op())));
  }

  /** Returns the operations that may write an array of the function. */
  public Stream<Op> writers(Value array) {
    return writes.stream().filter(w -> mayTouch(w, aliases.of(array), array.type())).map(Write::op);
  }

  /** Returns whether the function may write what the load reads, before or after it. */
  public boolean isEverWritten(MemoryOp.Read load) {
    return writesTo(load).findFirst().isPresent();
  }

  /** The writes that may touch what a load reads. */
  private Stream<Write> writesTo(MemoryOp.Read load) {
    ArrayClass source = aliases.of(load.base());
    String field = field(load);
    return writes.stream()
        .filter(w -> w.field().isEmpty() || w.field().equals(field))
        .filter(w -> mayTouch(w, source, load.base().type()));
  }

  /**
   * Returns whether nothing in a loop may write what a load in it reads; of a load that the
   * function did not have when its writes were looked for, nothing is known.
   */
  public boolean isUntouched(MemoryOp.Read load, Label loop) {
    Scope inside = scopes.of(load);
    while (inside != null && !isOf(inside, loop)) {
      inside = inside.parent().orElse(null);
    }
    return inside != null && isUntouched(load, inside);
  }

  private boolean isUntouched(MemoryOp.Read load, Scope inside) {
    ArrayClass source = aliases.of(load.base());
    return writes.stream()
        .filter(w -> scopes.of(w.op()).isWithin(inside))
        .noneMatch(w -> mayTouch(w, source, load.base().type()));
  }

  private static boolean isOf(Scope scope, Label loop) {
    return scope.op().orElse(null) instanceof Loop holder && holder.label() == loop;
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

  /**
   * Returns whether nothing writes the array or object, or a part of it, after an operation that
   * uses it; of an operation that the function did not have, nothing is known.
   */
  public boolean isStableAfter(Op op, Value reference) {
    if (scopes.of(op) == null || isLocked(op)) {
      return false;
    }
    List<Boolean> stable = new ArrayList<>();
    aliases.levels(
        aliases.of(reference),
        reference.type(),
        (level, type) -> stable.add(isStableAfter(op, level, type)));
    return !stable.contains(false);
  }

  /**
   * Returns whether nothing writes the array or object, or a part of it, in an operation that uses
   * it, or after that; of an operation that the function did not have, nothing is known.
   */
  public boolean isStableFrom(Op op, Value reference) {
    List<Boolean> touched = new ArrayList<>();
    aliases.levels(
        aliases.of(reference),
        reference.type(),
        (level, type) ->
            touched.add(writes.stream().anyMatch(w -> w.op() == op && mayTouch(w, level, type))));
    return !touched.contains(true) && isStableAfter(op, reference);
  }

  private boolean isStableAfter(Op op, ArrayClass level, Type type) {
    return !mayBeUnstable(level, type)
        && writes.stream()
            .filter(w -> mayTouch(w, level, type))
            .allMatch(w -> isBefore(w, op, level));
  }

  private boolean mayBeUnstable(ArrayClass source, Type type) {
    return returned.contains(source)
        || unstableParams.stream()
            .anyMatch(p -> p.type().equals(type) ? mayBe(source, p) : isPartOf(type, p.type()));
  }

  private boolean mayBe(ArrayClass source, Value param) {
    return source == aliases.of(param) || aliases.isForeign(source);
  }

  private static boolean isPartOf(Type type, Type whole) {
    Stream<Type> parts =
        whole instanceof ArrayType array
            ? Stream.of(array.element())
            : whole instanceof StructType struct
                ? struct.fields().stream()
                    .filter(StructType.Field::active)
                    .map(StructType.Field::type)
                : Stream.empty();
    return parts.anyMatch(part -> part.equals(type) || isPartOf(type, part));
  }

  private boolean mayTouch(Write write, ArrayClass source, Type type) {
    if (write.target().isEmpty()) {
      return aliases.isExposed(source);
    }
    if (!write.type().equals(type)) {
      return false;
    }
    ArrayClass target = write.target().get();
    if (target == source) {
      return true;
    }
    if (!aliases.isForeign(source) || !aliases.isForeign(target)) {
      return false;
    }
    List<Value> sourceParams = paramsOf.getOrDefault(source, List.of());
    List<Value> targetParams = paramsOf.getOrDefault(target, List.of());
    boolean checked =
        !sourceParams.isEmpty()
            && !targetParams.isEmpty()
            && constants.containsAll(sourceParams)
            && targetParams.stream().noneMatch(constants::contains);
    return !checked;
  }

  /**
   * Whether every execution of the write that may touch an array of the class comes before every
   * execution of the load from the same array.
   */
  private boolean isBefore(Write write, Op load, ArrayClass source) {
    if (scopes.order(write.op()) > scopes.order(load)) {
      return false;
    }
    Scope scope = scopes.of(load);
    while (scope.parent().isPresent()) {
      if (scope.op().orElseThrow() instanceof Loop loop) {
        if (own.isOwn(source, loop)) {
          return true;
        }
        if (scopes.of(write.op()).isWithin(scope)) {
          return false;
        }
      }
      scope = scope.parent().orElseThrow();
    }
    return true;
  }
}
