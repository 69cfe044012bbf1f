package org.covector.ad.processor.transform;

import java.util.List;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/** Builds arrays of the shape of others. */
final class ArrayShapes {

  private ArrayShapes() {}

  /** An array of zeros of the shape of another, or a tangent of zeros of an object. */
  static Value zeros(Value array, String name, Storage storage, Builder out) {
    Value zeros = Value.of(array.type().tangent(), name);
    if (array.type() instanceof ArrayType type && !type.isSpine()) {
      List<Value> length = List.of(out.length(array));
      out.add(new MemoryOp.NewArray(zeros, length, storage, SourceSpan.NONE));
    } else {
      out.add(
          new Op.Opaque(
              List.of(zeros),
              Shadows.zerosLike(array.type(), "$0"),
              List.of(array),
              Op.Opaque.Kind.OBSERVER,
              Op.Effect.WRITE,
              SourceSpan.NONE));
    }
    return zeros;
  }

  /** A copy of an array and of all of its rows. */
  static Value copy(Value array, Builder out) {
    Value copy = array.copy();
    out.add(new MemoryOp.Copy(copy, array, List.of(), SourceSpan.NONE));
    if (((ArrayType) array.type()).isSpine()) {
      Loops.ascending(
          out,
          out.constant(0),
          out.length(array),
          (body, i) -> body.store(copy, i, copy(body.load(array, i, ""), body)));
    }
    return copy;
  }

  /** A copy of an array of arrays that has the same arrays of numbers; another array as it is. */
  static Value copySpine(Value array, Builder out) {
    ArrayType type = (ArrayType) array.type();
    if (!type.isSpine()) {
      return array;
    }
    Value copy = array.copy();
    out.add(new MemoryOp.Copy(copy, array, List.of(), SourceSpan.NONE));
    if (type.rank() > 2) {
      Loops.ascending(
          out,
          out.constant(0),
          out.length(array),
          (body, i) -> body.store(copy, i, copySpine(body.load(array, i, ""), body)));
    }
    return copy;
  }

  /** The sum of the products of the elements of two arrays of numbers of one shape. */
  static Value product(Value first, Value second, Builder out) {
    ArrayType type = (ArrayType) first.type();
    return Loops.sum(
        out,
        out.constant(0),
        out.length(first),
        type.innermost(),
        (body, i) -> {
          Value a = body.load(first, i, "");
          Value b = body.load(second, i, "");
          return type.isSpine() ? product(a, b, body) : body.mul(a, b);
        });
  }
}
