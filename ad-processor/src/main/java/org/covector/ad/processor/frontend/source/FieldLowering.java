package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.MemoryOp.FieldLoad;
import org.covector.ad.processor.ir.MemoryOp.FieldStore;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Value;

/** Lowers accesses to the fields of objects that are memory. */
final class FieldLowering {

  /**
   * A field of an object, which is evaluated.
   *
   * @param type the type of the field
   */
  record Place(Value object, StructType.Field field, TypeMirror type) {}

  private final Lowering lowering;

  FieldLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Returns whether an operand is an object whose fields are memory. */
  boolean isMemory(Operand object) {
    return !Lowering.isBad(object)
        && !(object instanceof Operand.Tuple)
        && !(object instanceof Operand.Known)
        && lowering.types().isReference(object.type())
        && lowering.types().toIr(object.type()) instanceof StructType;
  }

  /** Returns a field of an object whose fields are memory; empty where it cannot be accessed. */
  Optional<Place> place(Operand object, VariableElement field, Node node) {
    if (!lowering.expressions().names().isAccessible(field, node)) {
      return Optional.empty();
    }
    Value value = lowering.value(object, "");
    StructType type = (StructType) value.type();
    return type.fields().stream()
        .filter(f -> f.name().equals(field.getSimpleName().toString()))
        .findFirst()
        .map(f -> new Place(value, f, field.asType()));
  }

  /** Returns the field that is written; empty where it is none of an object that is memory. */
  Optional<Place> target(Operand object, FieldAccessExpr e) {
    if (!isMemory(object)) {
      return Optional.empty();
    }
    Members members = lowering.session().members();
    return members
        .field(members.memberOwner(object.type()), e.getNameAsString())
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
        .flatMap(f -> place(object, f, e));
  }

  Operand load(Place place, Node node, String name) {
    SourceSpan span = lowering.span(node);
    String hint = name.isEmpty() ? place.field().name() : name;
    Value result = Value.of(place.field().type(), hint, span);
    lowering.emit(new FieldLoad(result, place.object(), place.field(), span));
    return new Operand.Single(place.type(), result);
  }

  void store(Place place, Value value, Node node) {
    if (value.isMemory()) {
      lowering.refuse(
          node,
          Diagnostic.CONSTRUCT,
          "a reference stored into field '" + place.field().name() + "' of an active object",
          "store numbers");
      return;
    }
    lowering.emit(new FieldStore(place.object(), place.field(), value, lowering.span(node)));
  }
}
