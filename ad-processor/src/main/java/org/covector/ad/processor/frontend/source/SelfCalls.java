package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what calls of instance methods on the object itself run. The object is taken to be of the
 * class that has the annotated methods, or of a subclass that does not override what they call,
 * which generated code checks.
 */
final class SelfCalls {

  private final Session session;
  private final TypeElement root;

  /**
   * Finds methods for one class.
   *
   * @param root the class that has the annotated methods
   */
  SelfCalls(Session session, TypeElement root) {
    this.session = session;
    this.root = root;
  }

  /** The class that has the annotated methods. */
  TypeElement root() {
    return root;
  }

  /** Returns the method that is run where one is called on an object of the class. */
  ExecutableElement implementation(ExecutableElement method) {
    if (!isVirtual(method)) {
      return method;
    }
    List<ExecutableElement> members =
        ElementFilter.methodsIn(session.types().elements().getAllMembers(root)).stream()
            .filter(m -> m.getSimpleName().equals(method.getSimpleName()))
            .toList();
    Optional<ExecutableElement> overriding =
        members.stream()
            .filter(m -> session.types().elements().overrides(m, method, root))
            .findFirst();
    return overriding.orElse(method);
  }

  private static boolean isVirtual(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.PRIVATE)
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  /** Returns whether a subclass may have another method in the place of one. */
  boolean isOverridable(ExecutableElement method) {
    return isVirtual(method)
        && !method.getModifiers().contains(Modifier.FINAL)
        && !root.getModifiers().contains(Modifier.FINAL)
        && root.getKind() != ElementKind.RECORD
        && method.getKind() == ElementKind.METHOD
        && !isOfObject(method);
  }

  private static boolean isOfObject(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    return owner instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.lang.Object");
  }

  /** Returns whether a method has a body to lift; reports where it has none. */
  boolean hasBody(ExecutableElement method, Lowering lowering, Node node) {
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      return true;
    }
    lowering.unsupported(
        node,
        "the call of abstract method '" + method.getSimpleName() + "' on this object",
        "give it a body in " + root.getSimpleName() + ", or annotate the methods of subclasses");
    return false;
  }
}
