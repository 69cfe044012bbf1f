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

/**
 * Hands the adjoints of an array of rows, given for the places that the rows have at exit, to the
 * shadows of the rows that are there: by then a row may have moved away from the place whose shadow
 * the caller passed for it. A row that is at no place at exit has adjoint 0 there; one that is at
 * several, the sum.
 */
final class SpineSeeds {

  private SpineSeeds() {}

  /** Does so for all parameters at once: rows may have moved from one to another. */
  static void place(List<ShadowTransform.PrivateSpine> spines, Builder out) {
    List<Value> seeds = spines.stream().map(spine -> setAside(spine, out)).toList();
    spines.forEach(spine -> clear(spine, out));
    for (int i = 0; i < spines.size(); i++) {
      handOver(spines.get(i), seeds.get(i), out);
    }
  }

  private static Value setAside(ShadowTransform.PrivateSpine spine, Builder out) {
    ArrayType type = (ArrayType) spine.param().type();
    Value rows = out.length(spine.param());
    Value seeds = out.newArray(type, rows, Storage.TAPE, "seeds");
    Loops.ascending(out, out.constant(0), rows, (b, i) -> setAside(spine, type, seeds, b, i));
    return seeds;
  }

  private static void setAside(
      ShadowTransform.PrivateSpine spine, ArrayType type, Value seeds, Builder b, Value i) {
    Value length = b.length(b.load(spine.param(), i, ""));
    Value zero = b.constant(0);
    Value seed = b.newArray((ArrayType) type.element(), length, Storage.TAPE, "seed");
    Value given = b.load(spine.given(), i, "");
    checkLength(spine.param().name(), i, b.length(given), length, b);
    b.add(new MemoryOp.CopyInto(given, zero, seed, zero, length, SourceSpan.NONE));
    b.store(seeds, i, seed);
  }

  /** The caller's shadow has the shape that the array has at entry. */
  private static void checkLength(String name, Value row, Value given, Value length, Builder b) {
    b.add(
        new Op.Opaque(
            List.of(),
            "org.covector.ad.runtime.Arguments.movedRow(\"" + name + "\", $0, $1, $2)",
            List.of(row, given, length),
            Op.Opaque.Kind.OBSERVER,
            Op.Effect.ANY,
            SourceSpan.NONE));
  }

  private static void clear(ShadowTransform.PrivateSpine spine, Builder out) {
    Loops.ascending(
        out,
        out.constant(0),
        out.length(spine.param()),
        (b, i) -> b.clear(b.load(spine.given(), i, "")));
  }

  private static void handOver(ShadowTransform.PrivateSpine spine, Value seeds, Builder out) {
    out.ifElse(
        spine.repeated(),
        List.of(),
        b -> List.of(),
        b -> {
          Value rows = b.length(spine.param());
          Loops.ascending(b, b.constant(0), rows, (body, i) -> addRow(spine, seeds, body, i));
          return List.of();
        });
  }

  private static void addRow(ShadowTransform.PrivateSpine spine, Value seeds, Builder b, Value i) {
    Value length = b.length(b.load(spine.param(), i, ""));
    Value zero = b.constant(0);
    Value row = b.load(spine.own(), i, "");
    ReverseMemory.addRange(b.load(seeds, i, ""), zero, row, zero, length, b);
  }
}
