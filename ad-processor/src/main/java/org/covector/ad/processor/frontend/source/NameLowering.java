package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers names: local variables, fields of the classes around and of their supertypes, static
 * imports, qualified names (Java Language Specification 6.5).
 */
final class NameLowering {

  private final Lowering lowering;
  private final ObjectFields fields;

  NameLowering(Lowering lowering) {
    this.lowering = lowering;
    this.fields = new ObjectFields(lowering);
  }

  ObjectFields fields() {
    return fields;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private Members members() {
    return lowering.session().members();
  }

  /** Lowers a simple name. */
  Operand name(NameExpr e, String name) {
    Optional<Local> local = lowering.scope().find(e.getNameAsString());
    if (local.isPresent()) {
      return read(local.get());
    }
    return visibleField(e.getNameAsString())
        .map(field -> fieldByName(field, e, name))
        .orElseGet(() -> lowering.refuse(e, Diagnostic.UNRESOLVED, e.getNameAsString()));
  }

  private Operand fieldByName(VariableElement field, NameExpr e, String name) {
    if (isStatic(field)) {
      return staticField(field, e, name);
    }
    return self((TypeElement) field.getEnclosingElement())
        .map(self -> instanceField(self, field, e, name))
        .orElseGet(
            () ->
                lowering.scope().find("this").isPresent()
                    ? fields.outer(e)
                    : lowering.refuse(e, Diagnostic.UNRESOLVED, e.getNameAsString()));
  }

  /** Returns the object that the body belongs to, where it is that of an instance method. */
  Optional<Operand> self() {
    return lowering.scope().find("this").map(this::read);
  }

  /** Returns the object that {@code this}, perhaps qualified, means. */
  Optional<Operand> self(ThisExpr e) {
    return e.getTypeName().isEmpty()
        ? fields.thisObject()
        : lowering.names().simple(e.getTypeName().get().getIdentifier()).flatMap(this::self);
  }

  /** Returns the object, that of the body or one around it, which has the members of a class. */
  Optional<Operand> self(TypeElement type) {
    Optional<Operand> object = self();
    while (object.isPresent() && !isA(object.get(), type)) {
      object =
          object.get() instanceof Operand.Known known
                  && known.subject() instanceof Subject.Instance instance
              ? instance.outer()
              : Optional.empty();
    }
    return object;
  }

  private boolean isA(Operand object, TypeElement type) {
    TypeMirror own =
        object instanceof Operand.Known known && known.subject() instanceof Subject.Instance made
            ? made.type()
            : object.type();
    return types().types().isSubtype(types().erasure(own), types().erasure(type.asType()));
  }

  /** Returns what a local variable holds. */
  Operand read(Local local) {
    if (types().isUnknown(local.type())) {
      return lowering.bad();
    }
    if (local.fixed().isPresent()) {
      return local.fixed().get();
    }
    Optional<Operand.Known> known =
        local.parts().stream().flatMap(p -> lowering.code().known(p).stream()).findFirst();
    if (known.isPresent()) {
      return new Operand.Known(local.type(), known.get().subject());
    }
    List<Value> values = lowering.code().get(local.parts());
    return local
        .choice()
        .<Operand>map(choice -> choice.operand(lowering, local.type(), values))
        .orElseGet(() -> lowering.operand(local.type(), values));
  }

  private static boolean isStatic(VariableElement field) {
    return field.getModifiers().contains(Modifier.STATIC);
  }

  /** Returns the field that a simple name means, where no local variable has that name. */
  Optional<VariableElement> visibleField(String name) {
    for (Element e = lowering.owner(); e instanceof TypeElement t; e = e.getEnclosingElement()) {
      Optional<VariableElement> field = members().field(t, name);
      if (field.isPresent()) {
        return field;
      }
    }
    return importedField(name, false).or(() -> importedField(name, true));
  }

  private Optional<VariableElement> importedField(String name, boolean onDemand) {
    return lowering.names().staticImports(name, onDemand).stream()
        .flatMap(owner -> members().field(owner, name).stream())
        .filter(NameLowering::isStatic)
        .findFirst();
  }

  /** Returns the type that an expression names, if it is a name of a type. */
  Optional<TypeElement> typeNamed(Expression e) {
    if (e instanceof NameExpr n) {
      String name = n.getNameAsString();
      boolean variable = lowering.scope().find(name).isPresent() || visibleField(name).isPresent();
      return variable ? Optional.empty() : lowering.names().simple(name);
    }
    if (e instanceof FieldAccessExpr access && isNameChain(access)) {
      String name = access.getNameAsString();
      Optional<TypeElement> outer = typeNamed(access.getScope());
      if (outer.isPresent()) {
        boolean field = members().field(outer.get(), name).isPresent();
        return field ? Optional.empty() : lowering.names().member(outer.get(), name);
      }
      return startsWithVariable(access)
          ? Optional.empty()
          : lowering.names().qualified(access.toString());
    }
    return Optional.empty();
  }

  /** Returns whether an expression is a name of a type, be it one that does not exist yet. */
  boolean isTypeName(Expression e) {
    return isNameChain(e) && !startsWithVariable(e);
  }

  private static boolean isNameChain(Expression e) {
    return e instanceof NameExpr || (e instanceof FieldAccessExpr f && isNameChain(f.getScope()));
  }

  private boolean startsWithVariable(Expression e) {
    if (e instanceof FieldAccessExpr access) {
      return startsWithVariable(access.getScope());
    }
    String name = ((NameExpr) e).getNameAsString();
    return lowering.scope().find(name).isPresent() || visibleField(name).isPresent();
  }

  /** Returns the static field that a qualified name means. */
  private Optional<VariableElement> qualifiedStatic(FieldAccessExpr e) {
    return typeNamed(e.getScope())
        .flatMap(type -> members().field(type, e.getNameAsString()))
        .filter(NameLowering::isStatic);
  }

  /** Lowers a qualified name or an access to a field. */
  Operand field(FieldAccessExpr e, String name) {
    Optional<TypeElement> type = typeNamed(e.getScope());
    if (type.isPresent()) {
      return qualifiedStatic(e)
          .map(f -> staticField(f, e, name))
          .orElseGet(() -> lowering.refuse(e, Diagnostic.UNRESOLVED, e.toString()));
    }
    if (e.getScope().isSuperExpr()) {
      return fields.ofSuper(e);
    }
    Operand object = fields.scope(e.getScope());
    if (Lowering.isBad(object)) {
      return object;
    }
    if (types().isArray(object.type()) && e.getNameAsString().equals("length")) {
      Value length = Value.of(ScalarType.INT, name, lowering.span(e));
      Value array = lowering.expressions().arrays().parts(object).get(0);
      lowering.emit(new Length(length, array, lowering.span(e)));
      return new Operand.Single(types().intType(), length);
    }
    return ownField(object, e)
        .map(this::read)
        .orElseGet(() -> instanceField(object, e.getNameAsString(), e, name));
  }

  private Operand instanceField(Operand object, String member, Node e, String name) {
    Optional<VariableElement> field =
        types().isReference(object.type())
            ? members().field(members().memberOwner(object.type()), member)
            : Optional.empty();
    return field.isEmpty()
        ? lowering.refuse(e, Diagnostic.UNRESOLVED, e.toString())
        : instanceField(object, field.get(), e, name);
  }

  private Operand instanceField(Operand object, VariableElement field, Node e, String name) {
    if (isStatic(field)) {
      return staticField(field, e, "");
    }
    if (object instanceof Operand.Known known && known.subject() instanceof Subject.Valued valued) {
      return fields.read(valued.tuple(), field, e);
    }
    FieldLowering memory = lowering.expressions().fields();
    if (memory.isMemory(object)) {
      return memory
          .place(object, field, e)
          .map(place -> memory.load(place, e, name))
          .orElseGet(lowering::bad);
    }
    return variable(object, field).map(this::read).orElseGet(() -> fields.read(object, field, e));
  }

  /** Returns the variable that a field of an object is, if the object dissolves. */
  private Optional<Local> variable(Operand object, VariableElement field) {
    if (!(object instanceof Operand.Known known
        && known.subject() instanceof Subject.Instance instance)) {
      return Optional.empty();
    }
    if (!instance.isHeldIn(lowering.code())) {
      throw new Escape(instance);
    }
    return Optional.ofNullable(instance.fields().get(field));
  }

  /** Returns the variable that an assigned field is, of an object around the current one. */
  Optional<Local> assigned(NameExpr e) {
    return visibleField(e.getNameAsString())
        .filter(field -> !isStatic(field))
        .flatMap(
            field ->
                self((TypeElement) field.getEnclosingElement())
                    .flatMap(self -> variable(self, field)));
  }

  /**
   * Returns the variable that an assigned field is: {@code object.field}, {@code this.field}.
   *
   * @param object the object, evaluated
   */
  Optional<Local> assigned(FieldAccessExpr e, Operand object) {
    Optional<Local> own = ownField(object, e);
    return own.isPresent() || !types().isReference(object.type())
        ? own
        : members()
            .field(members().memberOwner(object.type()), e.getNameAsString())
            .flatMap(field -> variable(object, field));
  }

  /** Returns the field that an anonymous class declares, by {@code this} or outside of it. */
  private Optional<Local> ownField(Operand object, FieldAccessExpr e) {
    if (!(object instanceof Operand.Known known
        && known.subject() instanceof Subject.Instance made)) {
      return Optional.empty();
    }
    boolean inherited =
        members().field(members().memberOwner(object.type()), e.getNameAsString()).isPresent();
    boolean own = e.getScope().isThisExpr() ? made.contains(e) : !inherited;
    if (own && !made.isHeldIn(lowering.code())) {
      throw new Escape(made);
    }
    return own ? Optional.ofNullable(made.ownFields().get(e.getNameAsString())) : Optional.empty();
  }

  private Operand staticField(VariableElement field, Node node, String name) {
    boolean accessible = lowering.session().access().allows(field);
    String qualified =
        ((TypeElement) field.getEnclosingElement()).getQualifiedName()
            + "."
            + field.getSimpleName();
    if (field.getConstantValue() != null) {
      String text = accessible ? qualified : "";
      return lowering.expressions().literals().constant(field.getConstantValue(), text, name, node);
    }
    if (!field.getModifiers().contains(Modifier.FINAL)) {
      if (isDeclaredConstant(field) && isAccessible(field, node)) {
        return lowering
            .text(Kind.OBSERVER, Effect.ANY)
            .text(qualified)
            .build(field.asType(), Binding.PRIMARY, lowering.span(node));
      }
      return lowering.refuse(node, Diagnostic.STATIC_READ, field.getSimpleName().toString());
    }
    Optional<Operand> function = lowering.expressions().functions().constant(field);
    if (function.isPresent()) {
      return function.get();
    }
    if (!accessible && !isAccessible(field.asType(), node)) {
      return lowering.bad();
    }
    String text = accessible ? qualified : lowering.session().hide(field).name();
    OpaqueText read = OpaqueText.field(text, lowering.span(node));
    Operand.Fragment fragment = new Operand.Fragment(field.asType(), read);
    boolean constant = field.getKind() == ElementKind.ENUM_CONSTANT;
    return constant || !lowering.expressions().records().isReadable(field.asType())
        ? fragment
        : lowering.expressions().records().dissolve(fragment, field.asType(), node);
  }

  /** Returns whether a field is marked to be without derivative. */
  static boolean isMarkedConstant(VariableElement field) {
    return field.getAnnotationMirrors().stream().anyMatch(NameLowering::isConstantMark);
  }

  private static boolean isConstantMark(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals("org.covector.ad.Constant");
  }

  /** Whether the user says of a static variable that its value has no derivative. */
  private boolean isDeclaredConstant(VariableElement field) {
    return isMarkedConstant(field)
        && (types().isPrimitive(field.asType()) || types().isString(field.asType()));
  }

  /** Reports a type that generated code cannot name. */
  boolean isAccessible(TypeMirror type, Node node) {
    if (lowering.session().access().allows(type)) {
      return true;
    }
    lowering.refuse(node, Diagnostic.INACCESSIBLE, types().text(type));
    return false;
  }

  /** Reports a class or member that generated code cannot name. */
  boolean isAccessible(Element element, Node node) {
    return isAccessible(element, (TypeElement) element.getEnclosingElement(), node);
  }

  /**
   * Reports a member that generated code cannot name.
   *
   * @param type the class through which it is named, which may inherit it
   */
  boolean isAccessible(Element member, TypeElement type, Node node) {
    Access access = lowering.session().access();
    if (access.allowsMember(member) && access.allows(type)) {
      return true;
    }
    lowering.refuse(node, Diagnostic.INACCESSIBLE, member.getSimpleName().toString());
    return false;
  }

  /** Returns the value of a name that means a constant variable. */
  Optional<Object> constant(Expression e) {
    if (e instanceof EnclosedExpr enclosed) {
      return constant(enclosed.getInner());
    }
    if (e instanceof NameExpr n) {
      Optional<Local> local = lowering.scope().find(n.getNameAsString());
      return local.isPresent()
          ? local.get().constant()
          : visibleField(n.getNameAsString()).flatMap(NameLowering::valueOf);
    }
    return e instanceof FieldAccessExpr access
        ? qualifiedStatic(access).flatMap(NameLowering::valueOf)
        : Optional.empty();
  }

  private static Optional<Object> valueOf(VariableElement field) {
    return Optional.ofNullable(field.getConstantValue());
  }
}
