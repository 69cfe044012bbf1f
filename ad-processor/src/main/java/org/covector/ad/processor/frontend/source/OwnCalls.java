package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
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
    Optional<Operand> self = Optional.of(object);
    SelfCalls methods = lowering.session().selfCalls();
    ExecutableElement run = methods.implementation(call.method());
    if (!methods.hasBody(run, lowering, site.node())) {
      return lowering.bad();
    }
    Optional<Operand> result = calls.lifted(new Resolution(run, call.spread()), site, self);
    if (result.isPresent() && methods.isOverridable(run)) {
      lowering.session().overridable(lowering.key(), run);
    }
    return result.orElseGet(() -> calls.opaque(call.method(), site, self));
  }

  /** A call of the method that the class above has. */
  Operand ofSuper(MethodCallExpr e, String name) {
    TypeElement above = lowering.session().members().memberOwner(lowering.owner().getSuperclass());
    boolean plain = e.getScope().orElseThrow().asSuperExpr().getTypeName().isEmpty();
    Optional<Operand> self = fields().self();
    Site site = calls.site(e, name);
    if (!plain || self.isEmpty()) {
      return lowering.unsupported(e, "a call of 'super'", "call a method of another name");
    }
    return calls
        .resolve(lowering.session().members().methods(above, site.method()), site)
        .flatMap(call -> calls.lifted(call, site, self))
        .orElseGet(() -> lowering.refuse(e, Diagnostic.VIRTUAL_CALL, site.method()));
  }
}
