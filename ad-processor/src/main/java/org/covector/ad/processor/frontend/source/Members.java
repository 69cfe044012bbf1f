package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** The members of types, inherited ones included. */
final class Members {

  private final JavaTypes types;
  private final Map<TypeElement, Map<String, List<ExecutableElement>>> methods = new HashMap<>();
  private final Map<TypeElement, Map<String, List<VariableElement>>> fields = new HashMap<>();

  Members(JavaTypes types) {
    this.types = types;
  }

  /** Returns a field, declared or inherited. */
  Optional<VariableElement> field(TypeElement type, String name) {
    List<VariableElement> own =
        fields
            .computeIfAbsent(type, t -> byName(ElementFilter.fieldsIn(t.getEnclosedElements())))
            .getOrDefault(name, List.of());
    if (!own.isEmpty()) {
      return Optional.of(own.get(0));
    }
    return types.types().directSupertypes(type.asType()).stream()
        .filter(DeclaredType.class::isInstance)
        .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement())
        .flatMap(supertype -> field(supertype, name).stream())
        .filter(f -> !f.getModifiers().contains(Modifier.PRIVATE))
        .findFirst();
  }

  /** Returns the methods of a name, declared or inherited, without those that others hide. */
  List<ExecutableElement> methods(TypeElement type, String name) {
    List<ExecutableElement> found =
        methods
            .computeIfAbsent(
                type, t -> byName(ElementFilter.methodsIn(types.elements().getAllMembers(t))))
            .getOrDefault(name, List.of())
            .stream()
            .filter(method -> isMember(method, type))
            .collect(Collectors.toCollection(ArrayList::new));
    found.removeIf(method -> found.stream().anyMatch(other -> hides(other, method)));
    return found;
  }

  private static <E extends Element> Map<String, List<E>> byName(List<E> elements) {
    return elements.stream().collect(Collectors.groupingBy(e -> e.getSimpleName().toString()));
  }

  private static boolean isMember(ExecutableElement method, TypeElement type) {
    boolean inherited = !method.getEnclosingElement().equals(type);
    boolean ofInterface = method.getEnclosingElement().getKind() == ElementKind.INTERFACE;
    return !(inherited && ofInterface && method.getModifiers().contains(Modifier.STATIC));
  }

  private boolean hides(ExecutableElement other, ExecutableElement method) {
    return other != method
        && !other.getEnclosingElement().equals(method.getEnclosingElement())
        && types
            .types()
            .isSubtype(
                types.erasure(other.getEnclosingElement().asType()),
                types.erasure(method.getEnclosingElement().asType()))
        && sameParameters(other, method);
  }

  private boolean sameParameters(ExecutableElement a, ExecutableElement b) {
    if (a.getParameters().size() != b.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < a.getParameters().size(); i++) {
      TypeMirror first = types.erasure(a.getParameters().get(i).asType());
      if (!types.isSame(first, types.erasure(b.getParameters().get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the class whose members a reference of the given type has. */
  TypeElement memberOwner(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return (TypeElement) declared.asElement();
    }
    if (type instanceof TypeVariable) {
      return memberOwner(types.erasure(type));
    }
    return (TypeElement) ((DeclaredType) types.objectType()).asElement();
  }

  /** Returns the one abstract method of a functional interface (JLS 9.8). */
  Optional<ExecutableElement> functionMethod(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || declared.asElement().getKind() != ElementKind.INTERFACE) {
      return Optional.empty();
    }
    List<ExecutableElement> found = new ArrayList<>();
    List<ExecutableElement> all =
        ElementFilter.methodsIn(types.elements().getAllMembers((TypeElement) declared.asElement()));
    for (ExecutableElement method : all) {
      if (method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method)) {
        found.add(method);
      }
    }
    found.removeIf(method -> all.stream().anyMatch(other -> hides(other, method)));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = (TypeElement) ((DeclaredType) types.objectType()).asElement();
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .anyMatch(
            m ->
                m.getSimpleName().equals(method.getSimpleName())
                    && m.getModifiers().contains(Modifier.PUBLIC)
                    && sameParameters(m, method));
  }

  /**
   * Returns the method that a call on an object of a class runs.
   *
   * @param called the method that the call names
   */
  Optional<ExecutableElement> implementation(TypeElement type, ExecutableElement called) {
    List<ExecutableElement> candidates =
        methods(type, called.getSimpleName().toString()).stream()
            .filter(m -> m.equals(called) || types.elements().overrides(m, called, type))
            .filter(m -> !m.getModifiers().contains(Modifier.ABSTRACT))
            .toList();
    return candidates.stream().findFirst();
  }

  List<ExecutableElement> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements());
  }

  boolean isStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }
}
