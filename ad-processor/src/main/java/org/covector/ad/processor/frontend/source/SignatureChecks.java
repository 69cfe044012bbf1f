package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.JavaTypes.Component;

/** Checks that generated code can take the records apart that an annotated method is given. */
final class SignatureChecks {

  private final Session session;
  private final ExecutableElement method;

  SignatureChecks(Session session, ExecutableElement method) {
    this.session = session;
    this.method = method;
  }

  void parameters() {
    session.units().method(method).ifPresent(this::parameters);
  }

  private void parameters(MethodDeclaration declaration) {
    Lowering lowering =
        new Lowering(
            session, session.units().of(method).orElseThrow(), session.entryKey(method), method);
    for (int i = 0; i < declaration.getParameters().size(); i++) {
      TypeMirror type = method.getParameters().get(i).asType();
      if (session.types().isRecord(type) && !session.types().isRecursive(type)) {
        check(type, lowering, declaration.getParameter(i));
      }
    }
  }

  private void check(TypeMirror record, Lowering lowering, Node node) {
    for (Component component : session.types().components(record)) {
      if (!lowering.expressions().records().isPlain(record, component.name())) {
        lowering.unsupported(
            node,
            "a record with an accessor of its own ('" + component.name() + "') as a parameter",
            "pass its components, or give the method another name");
      }
      if (isMarkedConstant(record, component.name())) {
        lowering.unsupported(
            node,
            "the @Constant component '" + component.name() + "' of a record as a parameter",
            "make it a @Constant parameter of its own, or mark the whole record");
      }
      if (session.types().isRecord(component.type())) {
        check(component.type(), lowering, node);
      } else {
        lowering.expressions().names().isAccessible(component.type(), node);
      }
    }
  }

  private boolean isMarkedConstant(TypeMirror record, String component) {
    return session
        .members()
        .field(session.members().memberOwner(record), component)
        .filter(NameLowering::isMarkedConstant)
        .isPresent();
  }
}
