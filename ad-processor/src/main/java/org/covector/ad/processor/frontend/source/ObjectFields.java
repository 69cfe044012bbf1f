package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
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

  /** Reads a field that a simple name means. */
  Operand byName(VariableElement field, Node node) {
    Optional<Operand> self = self();
    if (self.isEmpty() || !isOfSelf((TypeElement) field.getEnclosingElement())) {
      return outer(node);
    }
    return read(self.get(), field, node);
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

  /** Returns whether a member of a type is a member of the object that the method is called on. */
  boolean isOfSelf(TypeElement type) {
    return types()
        .types()
        .isSubtype(types().erasure(lowering.owner().asType()), types().erasure(type.asType()));
  }

  /** Reads a field of an object. */
  Operand read(Operand object, VariableElement field, Node node) {
    String name = field.getSimpleName().toString();
    if (object instanceof Operand.Tuple tuple) {
      return lowering.expressions().records().component(tuple, name);
    }
    boolean own = isSelf(object);
    Operand holder = own ? self().orElseThrow() : object;
    TypeMirror type =
        holder.type() instanceof DeclaredType declared
            ? types().types().asMemberOf(declared, field)
            : field.asType();
    boolean named = isNamed(holder, field);
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
    text.text(handle(field, type)).operand(object, Binding.RELATIONAL).text(")");
    return text.build(type, Binding.UNARY, lowering.span(node));
  }

  private Op atEntry(VariableElement field, TypeMirror type, Node node) {
    Operand self = self().orElseThrow();
    String name = field.getSimpleName().toString();
    Value value = Value.of(types().toIr(type), name, lowering.span(node));
    String template = isNamed(self, field) ? "$0." + name : handle(field, type) + "$0)";
    List<Value> operands = List.of(((Operand.Single) self).value());
    return new Op.Opaque(
        List.of(value), template, operands, Kind.STATIC_FINAL, Effect.NONE, value.span());
  }

  private String handle(VariableElement field, TypeMirror type) {
    return "(" + types().text(type) + ") " + lowering.session().hide(field).name() + ".get(";
  }

  /** Whether generated code can name a field, which no field of a subclass hides. */
  private boolean isNamed(Operand object, VariableElement field) {
    TypeElement owner = lowering.session().members().memberOwner(object.type());
    Access access = lowering.session().access();
    Optional<VariableElement> visible =
        lowering.session().members().field(owner, field.getSimpleName().toString());
    return access.allowsMember(field)
        && access.allows(owner)
        && visible.filter(field::equals).isPresent();
  }

  /** Whether a constant of the generated class can stand for a field that it cannot name. */
  private boolean isReachable(VariableElement field, TypeMirror type, Node node) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    if (!lowering.session().access().allows(owner)) {
      lowering.refuse(node, Diagnostic.INACCESSIBLE, owner.getSimpleName().toString());
      return false;
    }
    return lowering.expressions().names().isAccessible(type, node);
  }

  private boolean isSelf(Operand object) {
    return object instanceof Operand.Single single
        && self()
            .filter(s -> s instanceof Operand.Single own && own.value() == single.value())
            .isPresent();
  }
}
