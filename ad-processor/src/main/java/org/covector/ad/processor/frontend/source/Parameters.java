package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.ir.Value;

/** Makes the parameters of functions from those of the methods that they are lifted from. */
final class Parameters {

  private final Session session;

  Parameters(Session session) {
    this.session = session;
  }

  /**
   * The object that an instance method is called on: of a record its components, of another class
   * the object and its active fields.
   */
  List<Value> receiver(Lowering lowering, MethodDeclaration declaration) {
    if (session.members().isStatic(lowering.method())) {
      return List.of();
    }
    TypeMirror own = lowering.owner().asType();
    if (isEntry(lowering) && session.types().isOpened(own)) {
      Value self = Value.of(session.types().toIr(own), "self", lowering.span(declaration));
      Operand.Single object = new Operand.Single(own, self);
      lowering.scope().declare(Local.fixed("this", object));
      lowering.draft().self(object);
      List<Value> all = new ArrayList<>(List.of(self));
      all.addAll(activeFields(lowering, declaration));
      return all;
    }
    boolean ofRoot = !session.types().isValue(own) && session.selfCalls().concern(own);
    TypeMirror type = ofRoot ? session.selfCalls().root().asType() : own;
    List<Value> all = new ArrayList<>();
    all.addAll(values(lowering, lowering.statements().self(type), declaration.getName()));
    if (!session.types().isValue(type)) {
      lowering.draft().self(new Operand.Single(type, all.get(0)));
    }
    if (ofRoot) {
      all.addAll(activeFields(lowering, declaration));
    }
    return all;
  }

  private List<Value> activeFields(Lowering lowering, MethodDeclaration declaration) {
    List<Value> all = new ArrayList<>();
    for (VariableElement field : session.activeFields()) {
      String name = field.getSimpleName().toString();
      Local local = lowering.statements().field(ObjectFields.variable(field), name, field.asType());
      all.addAll(values(lowering, local, declaration.getName()));
      lowering.draft().active(field, local);
    }
    return all;
  }

  /** Whether a function is that of an annotated method, which is given objects as they are. */
  private boolean isEntry(Lowering lowering) {
    return lowering.key().equals(session.entryKey(lowering.method()));
  }

  /** One parameter as the method declares it: several of the function where it is a record. */
  List<Value> parameter(Lowering lowering, Parameter node, int index) {
    VariableElement element = lowering.method().getParameters().get(index);
    TypeMirror type = element.asType();
    String name = node.getNameAsString();
    if (session.types().isUnknown(type)) {
      DerivativeCalls.refuse(lowering, node.getType());
      return List.of(Value.of(session.types().toIr(type), name, lowering.span(node)));
    }
    if (session.types().isRecursive(type)) {
      lowering.unsupported(node, "a record that contains itself", "use arrays");
      type = session.types().unknown();
    } else if (isEntry(lowering) || !session.types().isValue(type)) {
      lowering.expressions().names().isAccessible(type, node.getType());
    }
    if (isEntry(lowering) && session.types().isOpened(type)) {
      return object(lowering, node, type);
    }
    return values(lowering, lowering.statements().local(name, type, Optional.empty()), node);
  }

  /** An object that the caller gives: a constant, of which the fields are read where they occur. */
  private List<Value> object(Lowering lowering, Parameter node, TypeMirror type) {
    String name = node.getNameAsString();
    Value value = Value.of(session.types().toIr(type), name, lowering.span(node));
    Operand object = new Operand.Single(type, value);
    boolean assigned =
        node.getParentNode().stream()
            .anyMatch(method -> AssignedNames.in(List.of(method)).contains(name));
    if (assigned) {
      Local local = lowering.statements().local(name, type, Optional.empty());
      lowering.expressions().assignments().assign(local, object, node);
    } else {
      lowering.scope().declare(Local.fixed(name, object));
    }
    return List.of(value);
  }

  /** Gives the parts of a parameter their values, which are parameters of the function. */
  static List<Value> values(Lowering lowering, Local local, Node node) {
    List<Value> values = new ArrayList<>();
    for (Variable part : local.parts()) {
      Value value = Value.of(part.type(), part.name(), lowering.span(node));
      lowering.code().set(part, value);
      values.add(value);
    }
    return values;
  }
}
