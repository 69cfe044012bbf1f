package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers calls on constant objects of which the type says what classes they may be of: constants of
 * an enum that have bodies, classes that a sealed one permits.
 */
final class ClosedCalls {

  private final Lowering lowering;
  private final CallLowering calls;

  ClosedCalls(Lowering lowering, CallLowering calls) {
    this.lowering = lowering;
    this.calls = calls;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** One of the things that an object may be: the test for it, and the call on it. */
  private record Part(String test, Supplier<Operand> call) {}

  /** Calls a method on an object that is one of several. */
  Optional<Operand> call(Resolution call, Site site, Operand object) {
    TypeElement type = lowering.session().members().memberOwner(object.type());
    Operand self = lowering.evaluated(object);
    List<Operand> arguments = site.arguments().stream().map(lowering::evaluated).toList();
    Site given = new Site(site.node(), site.method(), arguments, site.nodes(), site.name());
    Optional<List<Part>> parts =
        type.getKind() == ElementKind.ENUM
            ? constants(type, call, given, self)
            : classes(type, given, self);
    return parts
        .filter(p -> !p.isEmpty() && lowering.session().access().allows(type))
        .map(p -> branch(p, self, call.method(), site));
  }

  private Operand branch(List<Part> parts, Operand self, ExecutableElement method, Site site) {
    TextBuilder text = lowering.text(Kind.OBSERVER, Effect.ANY).text("(");
    for (int i = 0; i < parts.size() - 1; i++) {
      text.operand(self, Binding.RELATIONAL).text(parts.get(i).test() + " ? " + i + " : ");
    }
    text.text("java.util.Objects.requireNonNull(")
        .operand(self, Binding.RELATIONAL)
        .text(") == null ? 0 : " + (parts.size() - 1) + ")");
    Operand tag = text.build(types().intType(), Binding.PRIMARY, lowering.span(site.node()));
    Value number = lowering.value(tag, "");
    TypeMirror result = types().memberOf(self.type(), method).getReturnType();
    return lowering
        .expressions()
        .choices()
        .branch(number, parts.stream().map(Part::call).toList(), result, site.node());
  }

  // Constants of an enum.

  private Optional<List<Part>> constants(
      TypeElement type, Resolution call, Site site, Operand self) {
    Optional<EnumDeclaration> source =
        lowering.session().units().type(type).flatMap(t -> t.toEnumDeclaration());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    String name = types().text(type.asType());
    List<Part> parts = new ArrayList<>();
    for (EnumConstantDeclaration constant : source.get().getEntries()) {
      List<MethodDeclaration> own = overriding(constant, call.method());
      boolean plain =
          constant.getClassBody().stream().allMatch(BodyDeclaration::isMethodDeclaration);
      if (own.size() > 1 || !plain) {
        return Optional.empty();
      }
      own.forEach(
          m ->
              parts.add(
                  new Part(
                      " == " + name + "." + constant.getNameAsString(),
                      () -> calls.known().ofConstant(m, call, site, self))));
    }
    Optional<ExecutableElement> inherited =
        lowering.session().members().implementation(type, call.method());
    if (inherited.isPresent() && parts.size() < source.get().getEntries().size()) {
      Resolution run = new Resolution(inherited.get(), call.spread());
      parts.add(
          new Part(
              "",
              () ->
                  calls
                      .lifted()
                      .call(run, site, Optional.of(self))
                      .orElseGet(
                          () -> calls.opaque().call(run.method(), site, Optional.of(self)))));
    }
    return Optional.of(parts);
  }

  private static List<MethodDeclaration> overriding(
      EnumConstantDeclaration constant, ExecutableElement method) {
    return constant.getClassBody().stream()
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .filter(m -> m.getNameAsString().contentEquals(method.getSimpleName()))
        .filter(m -> m.getParameters().size() == method.getParameters().size())
        .toList();
  }

  // Classes that a sealed one permits.

  private Optional<List<Part>> classes(TypeElement type, Site site, Operand self) {
    if (!type.getModifiers().contains(Modifier.SEALED)
        || !type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      boolean generic =
          permitted instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty();
      if (generic || !lowering.session().access().allows(permitted)) {
        return Optional.empty();
      }
      parts.add(
          new Part(
              " instanceof " + types().text(permitted),
              () -> calls.on(cast(self, permitted, site), site)));
    }
    return Optional.of(parts);
  }

  private Operand cast(Operand object, TypeMirror type, Site site) {
    return lowering.evaluated(
        lowering
            .text(Kind.OBJECT, Effect.ANY)
            .text("(" + types().text(type) + ") ")
            .operand(object, Binding.UNARY)
            .build(type, Binding.UNARY, lowering.span(site.node())));
  }
}
