package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
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
        && (object instanceof Operand.Single single
            ? single.value().type() instanceof StructType
            : lowering.types().toIr(object.type()) instanceof StructType);
  }

  /** Returns a field of an object whose fields are memory; empty where it cannot be accessed. */
  Optional<Place> place(Operand object, VariableElement field, Node node) {
    Value value = lowering.value(object, "");
    StructType type = (StructType) value.type();
    boolean named = lowering.session().isNamed(classOf(type), field);
    if (!named && !lowering.expressions().names().fields().isReachable(field, node)) {
      return Optional.empty();
    }
    return type.fields().stream()
        .filter(f -> f.name().equals(field.getSimpleName().toString()))
        .findFirst()
        .map(f -> named ? f : f.through(lowering.session().hide(field).name()))
        .map(f -> new Place(value, f, field.asType()));
  }

  private TypeElement classOf(StructType type) {
    return lowering.types().elements().getTypeElement(type.name());
  }

  /** Returns the field that is written; empty where it is none of an object that is memory. */
  Optional<Place> target(Operand object, Expression e) {
    if (!isMemory(object)) {
      return Optional.empty();
    }
    Members members = lowering.session().members();
    Optional<VariableElement> field =
        e instanceof NameExpr name
            ? lowering.expressions().names().visibleField(name.getNameAsString())
            : members.field(
                members.memberOwner(object.type()), ((FieldAccessExpr) e).getNameAsString());
    return field
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
        .flatMap(f -> place(object, f, e));
  }

  /** Returns the object whose field a name means, a simple one or after {@code super}. */
  Optional<Operand> holder(Expression target) {
    NameLowering names = lowering.expressions().names();
    if (!(target instanceof NameExpr name)) {
      return names.self().filter(this::isMemory);
    }
    return names
        .visibleField(name.getNameAsString())
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
        .flatMap(f -> names.self((TypeElement) f.getEnclosingElement()))
        .filter(this::isMemory);
  }

  Operand load(Place place, Node node, String name) {
    SourceSpan span = lowering.span(node);
    String hint = name.isEmpty() ? place.field().name() : name;
    Value result = Value.of(place.field().type(), hint, span);
    lowering.emit(new FieldLoad(result, place.object(), place.field(), span));
    return new Operand.Single(place.type(), result);
  }

  void store(Place place, Value value, Node node) {
    lowering.emit(new FieldStore(place.object(), place.field(), value, lowering.span(node)));
  }
}
