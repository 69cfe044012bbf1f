package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers reads of fields of objects, which are constants. A final field of the object that the
 * method is called on is read once, at entry; any other field may change, and is read in its place.
 */
final class ObjectFields {

  private final Lowering lowering;

  ObjectFields(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /**
   * Returns the object that the method is called on, where it is one. Its type is the class that
   * has the annotated methods, of which the class of the method may be a superclass.
   */
  Optional<Operand> self() {
    return lowering.scope().find("this").map(lowering.expressions().names()::read);
  }

  /** Returns what {@code this} means, which has the class of the method as its type. */
  Optional<Operand> thisObject() {
    return self()
        .map(
            self ->
                self instanceof Operand.Single single
                    ? new Operand.Single(lowering.owner().asType(), single.value())
                    : self);
  }

  /** Reads a field that the class above declares. */
  Operand ofSuper(FieldAccessExpr e) {
    Optional<VariableElement> field =
        lowering.session().members().field(lowering.owner(), e.getNameAsString());
    boolean inherited =
        field.isPresent() && !field.get().getEnclosingElement().equals(lowering.owner());
    Optional<Operand> self = self();
    return inherited && self.isPresent()
        ? read(self.get(), field.get(), e)
        : lowering.unsupported(e, "a hidden field", "give the fields different names");
  }

  /** Refuses what belongs to the object around an inner one. */
  Operand outer(Node node) {
    return lowering.unsupported(
        node,
        "what belongs to the object around this one",
        "make the class static and give it a field for what it needs");
  }

  /** Returns the name of the variable that stands for an active field of the object. */
  static String variable(VariableElement field) {
    return "this." + field.getSimpleName();
  }

  /** Returns the values of the active fields, which methods on the same object take after it. */
  List<Value> activeValues() {
    List<Value> values = new ArrayList<>();
    for (VariableElement field : lowering.session().activeFields()) {
      values.addAll(lowering.code().get(lowering.draft().active(field).orElseThrow().parts()));
    }
    return values;
  }

  /** Lowers what stands before the dot of a field or a call. */
  Operand scope(Expression e) {
    Optional<Operand> own =
        e instanceof ThisExpr self ? lowering.expressions().names().self(self) : Optional.empty();
    return own.orElseGet(() -> lowering.expressions().lower(e, ""));
  }

  /** Returns the object as a value, which its active fields would be lost in. */
  Operand asValue(Operand object, Node node) {
    return lowering.session().activeFields().isEmpty() || !isSelf(object)
        ? object
        : lowering.unsupported(
            node, "an object with active fields as a value", "pass the fields that are needed");
  }

  /** Reads a field of an object. */
  Operand read(Operand object, VariableElement field, Node node) {
    String name = field.getSimpleName().toString();
    if (object instanceof Operand.Tuple tuple) {
      return lowering.expressions().records().component(tuple, name);
    }
    FieldLowering memory = lowering.expressions().fields();
    if (memory.isMemory(object)) {
      return memory
          .place(object, field, node)
          .map(place -> memory.load(place, node, ""))
          .orElseGet(lowering::bad);
    }
    boolean own = isSelf(object);
    Optional<Local> active = own ? lowering.draft().active(field) : Optional.empty();
    if (active.isPresent()) {
      return lowering.expressions().names().read(active.get());
    }
    Operand holder = own ? lowering.draft().self().orElseThrow() : object;
    TypeMirror type =
        holder.type() instanceof DeclaredType declared
            ? types().types().asMemberOf(declared, field)
            : field.asType();
    boolean named = lowering.session().isNamed(classOf(holder), field);
    if (!named && !isReachable(field, type, node)) {
      return lowering.bad();
    }
    if (own && field.getModifiers().contains(Modifier.FINAL)) {
      return new Operand.Single(
          type, lowering.draft().steady(field, () -> atEntry(field, type, node)));
    }
    TextBuilder text = lowering.text(Kind.OBJECT, Effect.ANY);
    if (named) {
      text.operand(object, Binding.PRIMARY).text("." + name);
      return text.build(type, Binding.PRIMARY, lowering.span(node));
    }
    text.text(lowering.session().handleRead(field, type))
        .operand(object, Binding.RELATIONAL)
        .text(")");
    return text.build(type, Binding.UNARY, lowering.span(node));
  }

  private Op atEntry(VariableElement field, TypeMirror type, Node node) {
    Operand.Single self = lowering.draft().self().orElseThrow();
    String name = field.getSimpleName().toString();
    Value value = Value.of(types().toIr(type), name, lowering.span(node));
    String template =
        lowering.session().isNamed(classOf(self), field)
            ? "$0." + name
            : lowering.session().handleRead(field, type) + "$0)";
    List<Value> operands = List.of(self.value());
    boolean ofRoot = lowering.session().selfCalls().concern(self.type());
    if (value.isArray() && ofRoot) {
      lowering.session().ownTables().read(lowering.key());
    }
    Kind kind = ofRoot ? Kind.STATIC_FINAL : Kind.OBJECT;
    return new Op.Opaque(List.of(value), template, operands, kind, Effect.NONE, value.span());
  }

  private TypeElement classOf(Operand object) {
    return lowering.session().members().memberOwner(object.type());
  }

  /** Whether a constant of the generated class can stand for a field; reports where it cannot. */
  boolean isReachable(VariableElement field, Node node) {
    return isReachable(field, field.asType(), node);
  }

  private boolean isReachable(VariableElement field, TypeMirror type, Node node) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    if (!lowering.session().access().allows(owner)) {
      lowering.refuse(node, Diagnostic.INACCESSIBLE, owner.getSimpleName().toString());
      return false;
    }
    return lowering.expressions().names().isAccessible(type, node);
  }

  /** Whether an operand is the object that the function is called on. */
  boolean isSelf(Operand object) {
    return object instanceof Operand.Single single
        && lowering.draft().self().filter(own -> own.value() == single.value()).isPresent();
  }
}
