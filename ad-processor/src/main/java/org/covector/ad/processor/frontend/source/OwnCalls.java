package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;

/** Lowers calls of instance methods on the object that the method itself is called on. */
final class OwnCalls {

  private final Lowering lowering;
  private final CallLowering calls;

  OwnCalls(Lowering lowering, CallLowering calls) {
    this.lowering = lowering;
    this.calls = calls;
  }

  private ObjectFields fields() {
    return lowering.expressions().names().fields();
  }

  /** A call that does not say of what: of this object, or of the one around it. */
  Operand unqualified(Resolution call, Site site) {
    return lowering
        .expressions()
        .names()
        .self((TypeElement) call.method().getEnclosingElement())
        .map(
            self ->
                self instanceof Operand.Single ? ofThis(call, site, self) : calls.on(self, site))
        .orElseGet(() -> fields().outer(site.node()));
  }

  /** Calls the method that the class of the object has, if its body can be read. */
  Operand ofThis(Resolution call, Site site, Operand object) {
    if (lowering.types().isOpened(object.type())) {
      return lowering.expressions().records().dissolve(object, object.type(), site.node())
              instanceof Operand.Tuple tuple
          ? calls.recordMethod(tuple, call, site)
          : lowering.bad();
    }
    SelfCalls methods = lowering.session().selfCalls();
    if (!methods.concern(object.type())) {
      return ofOther(call, site, object)
          .orElseGet(() -> lowering.refuse(site.node(), Diagnostic.VIRTUAL_CALL, site.method()));
    }
    Optional<Operand> self = Optional.of(object);
    ExecutableElement run = methods.implementation(call.method());
    if (!methods.hasBody(run, lowering, site.node())) {
      return lowering.bad();
    }
    Optional<Operand> result = calls.lifted().call(new Resolution(run, call.spread()), site, self);
    if (result.isPresent() && methods.isOverridable(run)) {
      lowering.session().overridable(lowering.key(), run);
    }
    return result.orElseGet(() -> asItIs(call, site, self));
  }

  /** A call that stays one of the object's own method, which may write its arrays. */
  private Operand asItIs(Resolution call, Site site, Optional<Operand> self) {
    if (!lowering.session().activeFields().isEmpty()) {
      return lowering.refuse(site.node(), Diagnostic.VIRTUAL_CALL, site.method());
    }
    lowering
        .session()
        .ownTables()
        .called(lowering.key(), site.method(), lowering.span(site.node()));
    return calls.opaque().call(call.method(), site, self);
  }

  /**
   * Calls a method of a constant object of another class, if it can be no other method than the one
   * that the class has.
   */
  Optional<Operand> ofOther(Resolution call, Site site, Operand object) {
    Members members = lowering.session().members();
    TypeElement type = members.memberOwner(object.type());
    Optional<ExecutableElement> found =
        call.method().getModifiers().contains(Modifier.PRIVATE)
            ? Optional.of(call.method())
            : members.implementation(type, call.method());
    Optional<ExecutableElement> run =
        found
            .filter(m -> type.getModifiers().contains(Modifier.FINAL) || isFixed(m))
            .filter(m -> isPlain(object, m));
    Optional<Operand> result =
        run.flatMap(m -> bodyOf(new Resolution(m, call.spread()), site, object));
    return result.isPresent() || run.isPresent()
        ? result
        : new ClosedCalls(lowering, calls).call(call, site, object);
  }

  /** Reads the body: as a function, or in place where the class of the object inherits it. */
  private Optional<Operand> bodyOf(Resolution call, Site site, Operand object) {
    boolean inherited =
        lowering.expressions().fields().isMemory(object)
            && !lowering
                .types()
                .erasedToIr(call.method().getEnclosingElement().asType())
                .equals(lowering.value(object, "").type());
    return inherited
        ? lowering
            .session()
            .units()
            .method(call.method())
            .flatMap(MethodDeclaration::getBody)
            .map(body -> calls.known().expanded(call, site, Optional.of(object), body))
        : calls.lifted().call(call, site, Optional.of(object));
  }

  /** Whether the function of a method takes an object and nothing else of it. */
  private boolean isPlain(Operand object, ExecutableElement method) {
    SelfCalls own = lowering.session().selfCalls();
    boolean same = lowering.types().isSame(object.type(), own.root().asType());
    return !own.concern(method.getEnclosingElement().asType())
        || (same && lowering.session().activeFields().isEmpty());
  }

  private static boolean isFixed(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.FINAL)
        || method.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Calls a method of the class above, on an object that dissolves. */
  Operand onSuper(SuperExpr e, MethodCallExpr call, String name) {
    Optional<Operand> self = lowering.expressions().names().self();
    if (self.filter(s -> s instanceof Operand.Single).isPresent()) {
      return ofSuper(call, name);
    }
    Site site = calls.site(call, name);
    if (self.isPresent()
        && self.get() instanceof Operand.Known known
        && known.subject() instanceof Subject.Instance made) {
      TypeElement above =
          e.getTypeName()
              .flatMap(n -> lowering.names().simple(n.getIdentifier()))
              .orElseGet(() -> above(made, e));
      return calls
          .resolve(lowering.session().members().methods(above, site.method()), site)
          .map(r -> calls.known().exactly(made, known, r, site))
          .orElseGet(() -> calls.unresolved(site));
    }
    if (self.isPresent()
        && self.get() instanceof Operand.Tuple tuple
        && e.getTypeName().isPresent()) {
      return lowering
          .names()
          .simple(e.getTypeName().get().getIdentifier())
          .flatMap(
              type ->
                  calls.resolve(lowering.session().members().methods(type, site.method()), site))
          .map(r -> calls.recordMethod(tuple, r, site))
          .orElseGet(() -> calls.unresolved(site));
    }
    return lowering.unsupported(
        site.node(), "the call of an instance method", "call a static method");
  }

  private TypeElement above(Subject.Instance made, Node node) {
    return made.contains(node)
        ? made.element()
        : (TypeElement) ((DeclaredType) lowering.owner().getSuperclass()).asElement();
  }

  /** A call of the method that the class above has. */
  private Operand ofSuper(MethodCallExpr e, String name) {
    TypeElement above = lowering.session().members().memberOwner(lowering.owner().getSuperclass());
    boolean plain = e.getScope().orElseThrow().asSuperExpr().getTypeName().isEmpty();
    Optional<Operand> self = fields().self();
    Site site = calls.site(e, name);
    if (!plain || self.isEmpty()) {
      return lowering.unsupported(e, "a call of 'super'", "call a method of another name");
    }
    return calls
        .resolve(lowering.session().members().methods(above, site.method()), site)
        .flatMap(call -> calls.lifted().call(call, site, self))
        .orElseGet(() -> lowering.refuse(e, Diagnostic.VIRTUAL_CALL, site.method()));
  }
}
