package org.covector.ad.processor.transform;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.AliasClasses;
import org.covector.ad.processor.analysis.InPlaceSums;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.StructType.Field;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The adjoints of memory operations, on shadows: {@code v = a[i]} becomes {@code aBar[i] += vBar};
 * {@code a[i] = v} becomes {@code vBar += aBar[i]; aBar[i] = 0}, and the block operations what that
 * comes to for each of their elements. References have moved with their shadows in the forward
 * sweep: nothing is left to do for them here.
 */
final class ReverseMemory {

  private final Activity activity;
  private final AliasClasses aliases;
  private final InPlaceSums sums;
  private final ReverseShadows shadows;
  private final Placement placement;
  private final Rollback rollback;
  private final ForwardExtras extras;

  ReverseMemory(
      Activity activity,
      AliasClasses aliases,
      InPlaceSums sums,
      ReverseShadows shadows,
      Placement placement,
      Rollback rollback,
      ForwardExtras extras) {
    this.activity = activity;
    this.sums = sums;
    this.aliases = aliases;
    this.shadows = shadows;
    this.placement = placement;
    this.rollback = rollback;
    this.extras = extras;
  }

  void reverse(MemoryOp op, ReverseSweep sweep, Frame at, Adjoints adjoints) {
    if (op instanceof MemoryOp.Read read && sums.isOfSum(read)) {
      adjoints.take(read.result());
    } else if (op instanceof MemoryOp.FieldLoad load && sweep.isActiveNumber(load.result())) {
      Optional<Value> seed = adjoints.take(load.result());
      seed.ifPresent(
          s -> at.builder().accumulate(shadow(load.base(), at), load.field().tangent(), s));
    } else if (op instanceof MemoryOp.FieldStore store && holdsActiveNumbers(store)) {
      reverse(store, sweep, at, adjoints);
    } else if (op instanceof MemoryOp.NewObject object && activity.isActive(object.result())) {
      reverse(object, sweep, at, adjoints);
    } else if (op instanceof MemoryOp.Load load && sweep.isActiveNumber(load.result())) {
      Optional<Value> seed = adjoints.take(load.result());
      if (seed.isPresent()) {
        at.builder()
            .accumulate(shadow(load.array(), at), placement.resolve(load.index(), at), seed.get());
      }
    } else if (op instanceof MemoryOp.Store store && holdsActiveNumbers(store.array())) {
      reverse(store, sweep, at, adjoints);
    } else if (op instanceof MemoryOp.Fill fill && holdsActiveNumbers(fill.array())) {
      reverse(fill, sweep, at, adjoints);
    } else if (op instanceof MemoryOp.Copy copy && holdsActiveNumbers(copy.result())) {
      reverse(copy, at);
    } else if (op instanceof MemoryOp.CopyInto copy && holdsActiveNumbers(copy.target())) {
      reverse(copy, at);
    }
  }

  private boolean holdsActiveNumbers(Value array) {
    return activity.isActive(array) && !((ArrayType) array.type()).isSpine();
  }

  private boolean holdsActiveNumbers(MemoryOp.FieldStore store) {
    return store.field().active() && !store.value().isMemory() && activity.isActive(store.base());
  }

  private void reverse(MemoryOp.FieldStore store, ReverseSweep sweep, Frame at, Adjoints adjoints) {
    Builder out = at.builder();
    Value shadow = shadow(store.base(), at);
    Field field = store.field().tangent();
    boolean active = sweep.isActiveNumber(store.value());
    Value adjoint = active ? out.load(shadow, field, "") : null;
    if (!staysInPlace(store, sweep)) {
      out.store(shadow, field, out.zero(field.type()));
    }
    if (active) {
      sweep.add(store.value(), adjoint, false, at, adjoints);
    }
  }

  /** Whether the adjoint of what a store overwrites is that of what it stores. */
  private boolean staysInPlace(MemoryOp.Write store, ReverseSweep sweep) {
    return sums.load(store).filter(load -> sweep.isActiveNumber(load.result())).isPresent();
  }

  /** What the fields of a new object have collected belongs to what the constructor stored. */
  private void reverse(MemoryOp.NewObject object, ReverseSweep sweep, Frame at, Adjoints adjoints) {
    Value shadow = shadow(object.result(), at);
    for (int i = 0; i < object.fields().size(); i++) {
      Value value = object.values().get(i);
      if (object.fields().get(i).active() && sweep.isActiveNumber(value)) {
        Field field = object.fields().get(i).tangent();
        sweep.add(value, at.builder().load(shadow, field, ""), false, at, adjoints);
      }
    }
  }

  private Value shadow(Value array, Frame at) {
    return shadows.of(array, at);
  }

  private void reverse(MemoryOp.Store store, ReverseSweep sweep, Frame at, Adjoints adjoints) {
    Builder out = at.builder();
    putBack(store, at);
    Value shadow = shadow(store.array(), at);
    Value index = placement.resolve(store.index(), at);
    boolean active = sweep.isActiveNumber(store.value());
    Value adjoint = active ? out.load(shadow, index, "") : null;
    if (!staysInPlace(store, sweep)) {
      out.store(shadow, index, out.zero(elementType(store.array())));
    }
    if (active) {
      sweep.add(store.value(), adjoint, false, at, adjoints);
    }
  }

  /** Undoes a store, if its array is rolled back. */
  private void putBack(MemoryOp.Store store, Frame at) {
    Optional<Value> old = rollback.overwritten(store);
    if (old.isPresent()) {
      extras.provide(old.get(), store);
      Value value = placement.resolve(old.get(), at);
      Value array = placement.resolve(store.array(), at);
      at.builder().store(array, placement.resolve(store.index(), at), value);
    }
  }

  private static Type elementType(Value array) {
    return ((ArrayType) array.type()).element();
  }

  private void reverse(MemoryOp.Fill fill, ReverseSweep sweep, Frame at, Adjoints adjoints) {
    Builder out = at.builder();
    Value shadow = shadow(fill.array(), at);
    boolean whole = fill.bounds().isEmpty();
    Value from = whole ? out.constant(0) : placement.resolve(fill.bounds().get(0), at);
    Value to =
        whole
            ? out.length(placement.resolve(fill.array(), at))
            : placement.resolve(fill.bounds().get(1), at);
    if (sweep.isActiveNumber(fill.value())) {
      Type type = elementType(fill.array());
      Value sum = Loops.sum(out, from, to, type, (body, i) -> body.load(shadow, i, ""));
      sweep.add(fill.value(), sum, false, at, adjoints);
    }
    out.clear(shadow, from, to);
  }

  private void reverse(MemoryOp.Copy copy, Frame at) {
    if (!activity.isActive(copy.array())) {
      return;
    }
    Builder out = at.builder();
    Value to = shadow(copy.array(), at);
    Value from = shadow(copy.result(), at);
    Value available = out.length(placement.resolve(copy.array(), at));
    List<Value> bounds = placement.resolve(copy.bounds(), at);
    switch (bounds.size()) {
      case 0 -> addRange(from, out.constant(0), to, out.constant(0), available, out);
      case 1 -> {
        Value zero = out.constant(0);
        addRange(from, zero, to, zero, out.min(available, bounds.get(0)), out);
      }
      default -> {
        Value count = out.sub(out.min(available, bounds.get(1)), bounds.get(0));
        addRange(from, out.constant(0), to, bounds.get(0), count, out);
      }
    }
  }

  /** {@code to[toStart + i] += from[fromStart + i]} for {@code i < count}. */
  static void addRange(
      Value from, Value fromStart, Value to, Value toStart, Value count, Builder out) {
    Loops.ascending(
        out,
        out.constant(0),
        count,
        (body, i) ->
            body.accumulate(to, body.add(toStart, i), body.load(from, body.add(fromStart, i), "")));
  }

  /**
   * The adjoint of a block copy: each adjoint of the target moves to the source. Where the blocks
   * may overlap, in the direction in which no adjoint is moved before it has arrived.
   */
  private void reverse(MemoryOp.CopyInto copy, Frame at) {
    Builder out = at.builder();
    Value target = shadow(copy.target(), at);
    Value targetStart = placement.resolve(copy.targetStart(), at);
    Value length = placement.resolve(copy.length(), at);
    if (!activity.isActive(copy.source())) {
      out.clear(target, targetStart, out.add(targetStart, length));
      return;
    }
    Value source = shadow(copy.source(), at);
    Value sourceStart = placement.resolve(copy.sourceStart(), at);
    Loops.Body move =
        (body, i) -> {
          Value from = body.add(targetStart, i);
          Value adjoint = body.load(target, from, "");
          body.store(target, from, body.zero(elementType(target)));
          body.accumulate(source, body.add(sourceStart, i), adjoint);
        };
    if (!mayOverlap(copy)) {
      Loops.ascending(out, out.constant(0), length, move);
      return;
    }
    out.ifElse(
        out.compare(BasicOperator.GE, targetStart, sourceStart),
        List.of(),
        b -> {
          Loops.ascending(b, b.constant(0), length, move);
          return List.of();
        },
        b -> {
          Loops.descending(b, length, move);
          return List.of();
        });
  }

  private boolean mayOverlap(MemoryOp.CopyInto copy) {
    AliasClasses.ArrayClass from = aliases.of(copy.source());
    AliasClasses.ArrayClass to = aliases.of(copy.target());
    return from == to || (aliases.isForeign(from) && aliases.isForeign(to));
  }
}
