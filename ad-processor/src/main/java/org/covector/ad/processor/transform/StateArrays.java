package org.covector.ad.processor.transform;

import java.util.List;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/** Copies of the contents of arrays, in rows of the tape. */
final class StateArrays {

  private StateArrays() {}

  /** Makes room for the contents of an array, of its shape. */
  static Value room(Value array, String name, Builder out) {
    ArrayType type = (ArrayType) array.type();
    Value room = out.newArray(type, out.length(array), Storage.TAPE, name);
    if (type.isSpine()) {
      Loops.ascending(
          out,
          out.constant(0),
          out.length(array),
          (body, i) -> body.store(room, i, roomOfRow(body.load(array, i, ""), body)));
    }
    return room;
  }

  /** Room for a row, which may be null. */
  private static Value roomOfRow(Value row, Builder out) {
    return out.ifElse(
            out.compare(BasicOperator.NE, row, out.zero(row.type())),
            List.of(row.type()),
            b -> List.of(room(row, "", b)),
            b -> List.of(b.zero(row.type())))
        .get(0);
  }

  /**
   * Copies contents.
   *
   * @param shape an array of the user's, which has the length of both
   */
  static void copy(Value from, Value to, Value shape, Builder out) {
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
        (body, i) -> {
          Value row = body.load(shape, i, "");
          body.ifElse(
              body.compare(BasicOperator.NE, row, body.zero(row.type())),
              List.of(),
              b -> {
                copy(b.load(from, i, ""), b.load(to, i, ""), row, b);
                return List.of();
              },
              b -> List.of());
        });
  }

  /** Makes a copy of the contents of an array. */
  static Value copyOf(Value array, String name, Builder out) {
    Value copy = room(array, name, out);
    copy(array, copy, array, out);
    return copy;
  }
}
