package org.covector.ad.processor.frontend.source;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.Op.Opaque.Kind;

/** Lowers the calls that stay text, since nothing is known of what they do. */
final class OpaqueCalls {

  private final Lowering lowering;
  private final ReturnTypes returnTypes;

  OpaqueCalls(Lowering lowering) {
    this.lowering = lowering;
    this.returnTypes = new ReturnTypes(lowering.types());
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Keeps a call as text. */
  Operand call(ExecutableElement method, Site site, Optional<Operand> receiver) {
    TypeElement type =
        receiver
            .map(r -> lowering.session().members().memberOwner(r.type()))
            .orElse((TypeElement) method.getEnclosingElement());
    if (!lowering.expressions().names().isAccessible(method, type, site.node())) {
      return lowering.bad();
    }
    String owner = type.getQualifiedName().toString();
    Optional<Operand> checked = new NullTests(lowering).call(owner, site);
    if (checked.isPresent()) {
      return checked.get();
    }
    boolean isStatic = lowering.session().members().isStatic(method);
    TypeMirror result = returnTypes.of(method, receiver.map(Operand::type), site.types());
    Kind kind = OpaqueKinds.ofCall(owner, site.method(), isStatic, types().text(result));
    TextBuilder text = lowering.text(kind, OpaqueKinds.effectOf(owner, site.method()));
    if (isStatic) {
      text.text(owner);
    } else {
      text.operand(receiver.orElseThrow(), Binding.PRIMARY);
    }
    text.text("." + site.method()).arguments(site.arguments());
    if (types().isVoid(result)) {
      text.statement(lowering.span(site.node()));
      return new Operand.Nothing(result);
    }
    return text.build(result, Binding.PRIMARY, lowering.span(site.node()));
  }
}
