package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;

/** Lowers the creation of objects and questions about their types, all of it opaque. */
final class ObjectLowering {

  private final Lowering lowering;

  ObjectLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /**
   * Lowers the creation of an object.
   *
   * @param wanted the type of what it is assigned to, which says what {@code <>} stands for
   */
  Operand creation(ObjectCreationExpr e, Optional<TypeMirror> wanted) {
    return creation(e, wanted, OpaqueKinds::ofNew);
  }

  /** Lowers what is created to be thrown: active values in it need no derivative. */
  Operand thrown(ObjectCreationExpr e) {
    return creation(e, Optional.empty(), type -> Kind.OBSERVER);
  }

  private Operand creation(
      ObjectCreationExpr e, Optional<TypeMirror> wanted, Function<String, Kind> kind) {
    if (e.getAnonymousClassBody().isPresent() && lowering.session().stays(e)) {
      return lowering.refuse(e, Diagnostic.LOCAL_CLASS, "an anonymous class");
    }
    if (e.getScope().isPresent()) {
      return lowering.unsupported(e, "the creation of an inner object", "use a static class");
    }
    boolean diamond = e.getType().getTypeArguments().map(List::isEmpty).orElse(false);
    Optional<TypeMirror> type =
        type(e.getType()).map(t -> wanted.filter(w -> diamond && isSameClass(t, w)).orElse(t));
    List<Operand> arguments = new ArrayList<>();
    e.getArguments().forEach(a -> arguments.add(lowering.expressions().lower(a, "")));
    if (type.isEmpty()) {
      return lowering.refuse(e.getType(), Diagnostic.UNRESOLVED, e.getType().asString());
    }
    if (arguments.stream().anyMatch(Lowering::isBad)) {
      return lowering.bad();
    }
    if (types().isRecord(type.get())) {
      return lowering.expressions().records().create(type.get(), arguments, e.getArguments(), e);
    }
    if (lowering.expressions().instances().isKnown(e, type.get())) {
      Operand made =
          lowering.expressions().instances().create(e, (DeclaredType) type.get(), arguments);
      return types().isValue(type.get()) && e.getAnonymousClassBody().isEmpty()
          ? lowering.expressions().records().valueOf(made)
          : made;
    }
    if (e.getAnonymousClassBody().isPresent()) {
      return lowering.refuse(e, Diagnostic.LOCAL_CLASS, "an anonymous class");
    }
    if (!lowering.expressions().names().isAccessible(type.get(), e.getType())) {
      return lowering.bad();
    }
    ObjectMaking making = new ObjectMaking(lowering);
    if (type.get() instanceof DeclaredType declared && making.isMemory(declared)) {
      return making.create(e, declared, arguments);
    }
    lowering.session().lost(type.get());
    return lowering
        .text(kind.apply(types().text(types().erasure(type.get()))), Effect.ANY)
        .text(
            "new "
                + types().text(diamond ? types().erasure(type.get()) : type.get())
                + (diamond ? "<>" : ""))
        .arguments(arguments)
        .build(type.get(), Binding.PRIMARY, lowering.span(e));
  }

  private boolean isSameClass(TypeMirror a, TypeMirror b) {
    return b instanceof DeclaredType && types().isSame(types().erasure(a), types().erasure(b));
  }

  private Optional<TypeMirror> type(ClassOrInterfaceType written) {
    return lowering.names().resolve(written);
  }

  Operand instanceOf(InstanceOfExpr e) {
    Operand object = lowering.expressions().lower(e.getExpression(), "");
    if (e.getPattern().isPresent()) {
      e.getPattern()
          .get()
          .findAll(TypePatternExpr.class)
          .forEach(p -> lowering.refuseName(p.getNameAsString()));
      return lowering.unsupported(
          e,
          "a pattern",
          "declare a method in the type that all its classes implement, and call it");
    }
    Optional<TypeMirror> type = lowering.names().resolve(e.getType());
    if (type.isEmpty()) {
      return lowering.refuse(e.getType(), Diagnostic.UNRESOLVED, e.getType().asString());
    }
    if (Lowering.isBad(object)
        || !lowering.expressions().names().isAccessible(type.get(), e.getType())) {
      return lowering.bad();
    }
    return lowering
        .text(Kind.OBSERVER, Effect.NONE)
        .operand(object, Binding.RELATIONAL)
        .text(" instanceof " + types().text(type.get()))
        .build(types().booleanType(), Binding.RELATIONAL, lowering.span(e));
  }

  Operand classLiteral(ClassExpr e) {
    Type written = e.getType();
    Optional<TypeMirror> type =
        written.isVoidType() ? Optional.empty() : lowering.names().resolve(written);
    if (type.isEmpty()) {
      return lowering.refuse(e, Diagnostic.UNSUPPORTED, "'" + e + "'");
    }
    if (!lowering.expressions().names().isAccessible(type.get(), e)) {
      return lowering.bad();
    }
    TypeElement element = types().elements().getTypeElement("java.lang.Class");
    TypeMirror argument = types().isPrimitive(type.get()) ? types().boxed(type.get()) : type.get();
    return new Operand.Fragment(
        types().types().getDeclaredType(element, types().erasure(argument)),
        OpaqueText.field(types().text(types().erasure(type.get())) + ".class", lowering.span(e)));
  }
}
