package org.covector.ad.processor.frontend.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.ir.MemoryOp.CopyInto;
import org.covector.ad.processor.ir.MemoryOp.Fill;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * The arrays of static final fields, and of final fields of the object that a method is called on:
 * they are constants and must not be written.
 */
final class Tables {

  private final Map<Value, String> fields = new HashMap<>();

  /** Takes note of an operation, and returns the field whose array it writes, if it does. */
  Optional<String> writtenBy(Op op) {
    if (op instanceof Op.Opaque opaque && opaque.kind() == Op.Opaque.Kind.STATIC_FINAL) {
      String template = opaque.template().replaceAll("^\\(.*\\) |\\.get\\(\\$0\\)$", "");
      String name = template.substring(template.lastIndexOf('.') + 1);
      opaque.results().stream().filter(Value::isArray).forEach(v -> fields.put(v, name));
    } else if (op instanceof Load load && fields.containsKey(load.array())) {
      fields.put(load.result(), fields.get(load.array()));
    } else if (op instanceof Store store) {
      return Optional.ofNullable(fields.get(store.array()));
    } else if (op instanceof Fill fill) {
      return Optional.ofNullable(fields.get(fill.array()));
    } else if (op instanceof CopyInto copy) {
      return Optional.ofNullable(fields.get(copy.target()));
    }
    return Optional.empty();
  }
}
