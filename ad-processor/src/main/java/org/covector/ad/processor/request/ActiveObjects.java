package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.covector.ad.processor.api.GeneratedNames;

/** Which objects in a signature carry derivatives, and of which fields. */
public final class ActiveObjects {

  private ActiveObjects() {}

  /**
   * Returns the class of an object type, or of the elements of an array type, if its objects carry
   * derivatives: a class of the user's that has an active field.
   */
  public static Optional<TypeElement> classOf(TypeMirror type) {
    return element(type).filter(e -> !activeFields(e).isEmpty());
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    TypeMirror at = type;
    while (at instanceof ArrayType array) {
      at = array.getComponentType();
    }
    return at.getKind() == TypeKind.DECLARED
            && ((DeclaredType) at).asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.CLASS
            && !isLibrary(element)
        ? Optional.of(element)
        : Optional.empty();
  }

  private static boolean isLibrary(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("javax.");
  }

  /**
   * Returns the fields that carry derivatives: those of a number type or of arrays or objects that
   * hold such, inherited ones too, unless they are marked {@code @Constant}.
   */
  public static List<VariableElement> activeFields(TypeElement type) {
    return activeFields(type, List.of());
  }

  private static List<VariableElement> activeFields(TypeElement type, List<TypeElement> around) {
    List<VariableElement> active = new ArrayList<>();
    List<TypeElement> path = new ArrayList<>(around);
    path.add(type);
    element(type.getSuperclass()).ifPresent(s -> active.addAll(activeFields(s, path)));
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      boolean constant =
          field.getModifiers().contains(Modifier.STATIC) || RequestReader.isConstant(field);
      if (!constant && carries(field.asType(), path)) {
        active.add(field);
      }
    }
    return active;
  }

  private static boolean carries(TypeMirror type, List<TypeElement> path) {
    return SignatureTypes.isDifferentiable(type)
        || element(type)
            .filter(e -> !path.contains(e) && !activeFields(e, path).isEmpty())
            .isPresent();
  }

  /** Returns why the objects of a parameter cannot be differentiated. */
  public static Optional<String> obstacle(ExecutableElement method, TypeMirror type) {
    TypeElement element = classOf(type).orElseThrow();
    if (type instanceof ArrayType array && array.getComponentType() instanceof ArrayType) {
      return Optional.of("an array of arrays of objects");
    }
    if (!element.getTypeParameters().isEmpty()) {
      return Optional.of("an object of a generic class");
    }
    if (element(element.getSuperclass()).isPresent()) {
      return Optional.of("an object of a class that extends another");
    }
    return packageOf(element).equals(packageOf(method))
        ? Optional.empty()
        : Optional.of("an object of a class of another package");
  }

  private static PackageElement packageOf(Element element) {
    Element at = element;
    while (!(at instanceof PackageElement)) {
      at = at.getEnclosingElement();
    }
    return (PackageElement) at;
  }

  /** Returns the qualified name of the tangent class of a class. */
  public static String tangentName(TypeElement type) {
    PackageElement home = packageOf(type);
    String qualified = type.getQualifiedName().toString();
    if (home.isUnnamed()) {
      return GeneratedNames.tangent(qualified);
    }
    String prefix = home.getQualifiedName() + ".";
    return prefix + GeneratedNames.tangent(qualified.substring(prefix.length()));
  }

  /** Returns whether a class has a field of a type that has not been found yet. */
  public static boolean isUnresolved(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .anyMatch(f -> SignatureTypes.isUnresolved(f.asType()));
  }

  /** Returns the classes of the parameters whose objects are memory to the derivatives. */
  public static List<TypeElement> of(Request request) {
    return request.method().getParameters().stream()
        .filter(p -> !RequestReader.isConstant(p))
        .filter(p -> classOf(p.asType()).isPresent())
        .filter(p -> obstacle(request.method(), p.asType()).isEmpty())
        .map(p -> classOf(p.asType()).orElseThrow())
        .toList();
  }
}
