package org.covector.ad.processor.transform;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/** Copies of the contents of arrays, in rows of the tape. */
final class StateArrays {

  private StateArrays() {}

  /**
   * Makes room for the contents of an array, of its shape; null for null.
   *
   * @param mayBeNull whether the array may be null; its rows always may
   */
  static Value room(Value array, boolean mayBeNull, String name, Builder out) {
    if (mayBeNull) {
      return orNull(array, b -> room(array, false, name, b), out);
    }
    ArrayType type = (ArrayType) array.type();
    Value room = out.newArray(type, out.length(array), Storage.TAPE, name);
    if (type.isSpine()) {
      Loops.ascending(
          out,
          out.constant(0),
          out.length(array),
          (body, i) -> body.store(room, i, room(body.load(array, i, ""), true, "", body)));
    }
    return room;
  }

  /**
   * Makes an array of the type of another one where that one is there, and null where it is not.
   */
  static Value orNull(Value array, Function<Builder, Value> make, Builder out) {
    return out.ifElse(
            isThere(array, out),
            List.of(array.type()),
            b -> List.of(make.apply(b)),
            b -> List.of(b.zero(array.type())))
        .get(0);
  }

  /** Does something where an array is there. */
  static void ifThere(Value array, Consumer<Builder> action, Builder out) {
    out.ifElse(isThere(array, out), List.of(), then(action), then(b -> {}));
  }

  private static Value isThere(Value array, Builder out) {
    return out.compare(BasicOperator.NE, array, out.zero(array.type()));
  }

  /** Makes a copy of the contents of an array; null for null. */
  static Value copyOf(Value array, boolean mayBeNull, String name, Builder out) {
    if (mayBeNull) {
      return orNull(array, b -> copyOf(array, false, name, b), out);
    }
    ArrayType type = (ArrayType) array.type();
    Value copy = out.newArray(type, out.length(array), Storage.TAPE, name);
    Value zero = out.constant(0);
    Value length = out.length(array);
    if (type.isSpine()) {
      Loops.ascending(
          out, zero, length, (b, i) -> b.store(copy, i, copyOf(b.load(array, i, ""), true, "", b)));
    } else {
      out.add(new MemoryOp.CopyInto(array, zero, copy, zero, length, SourceSpan.NONE));
    }
    return copy;
  }

  /**
   * Copies contents; does nothing where the array is null.
   *
   * @param shape an array of the user's, which has the shape of both
   */
  static void copy(Value from, Value to, Value shape, boolean mayBeNull, Builder out) {
    if (mayBeNull) {
      ifThere(shape, b -> copy(from, to, shape, false, b), out);
      return;
    }
    Value zero = out.constant(0);
    Value length = out.length(shape);
    if (!((ArrayType) shape.type()).isSpine()) {
      out.add(new MemoryOp.CopyInto(from, zero, to, zero, length, SourceSpan.NONE));
      return;
    }
    Loops.ascending(
        out,
        zero,
        length,
        (b, i) -> copy(b.load(from, i, ""), b.load(to, i, ""), b.load(shape, i, ""), true, b));
  }

  private static Builder.RegionBody then(Consumer<Builder> action) {
    return b -> {
      action.accept(b);
      return List.of();
    };
  }
}
