package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    return element(type).filter(e -> !isImmutable(e) && !activeFields(e).isEmpty());
  }

  /** Whether the objects of a class are values, which as parameters are constants. */
  private static boolean isImmutable(TypeElement type) {
    List<VariableElement> fields =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
            .toList();
    return type.getModifiers().contains(Modifier.FINAL)
        && element(type.getSuperclass()).isEmpty()
        && fields.stream().allMatch(f -> f.getModifiers().contains(Modifier.FINAL));
  }

  /** Whether a type is one of values that hold numbers: of records or immutable objects. */
  private static boolean isOfValues(TypeMirror type) {
    TypeMirror at = type;
    while (at instanceof ArrayType array) {
      at = array.getComponentType();
    }
    return (SignatureTypes.isRecord(at) && SignatureTypes.hasDerivative(at))
        || element(at).filter(e -> isImmutable(e) && !activeFields(e).isEmpty()).isPresent();
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
    List<TypeElement> path = new ArrayList<>(around);
    path.add(type);
    return fields(type).stream().filter(f -> !isConstant(f) && carries(f.asType(), path)).toList();
  }

  /** Returns the fields that the objects of a class have, inherited ones first. */
  public static List<VariableElement> fields(TypeElement type) {
    List<VariableElement> all = new ArrayList<>();
    element(type.getSuperclass()).ifPresent(s -> all.addAll(fields(s)));
    ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
        .forEach(all::add);
    return all;
  }

  /** Returns the active fields that refer to memory and that other classes cannot name. */
  public static List<VariableElement> hiddenFields(TypeElement type) {
    return activeFields(type).stream()
        .filter(f -> !f.asType().getKind().isPrimitive())
        .filter(f -> f.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  private static boolean isConstant(VariableElement field) {
    return field.getModifiers().contains(Modifier.STATIC) || RequestReader.isConstant(field);
  }

  private static boolean carries(TypeMirror type, List<TypeElement> path) {
    return SignatureTypes.isDifferentiable(type)
        || element(type)
            .filter(e -> !path.contains(e) && !isImmutable(e))
            .filter(e -> !activeFields(e, path).isEmpty())
            .isPresent();
  }

  /** Returns why the objects of a parameter cannot be differentiated. */
  public static Optional<String> obstacle(ExecutableElement method, TypeMirror type) {
    if (type instanceof ArrayType array && array.getComponentType() instanceof ArrayType) {
      return Optional.of("an array of arrays of objects");
    }
    return obstacle(packageOf(method), classOf(type).orElseThrow(), List.of());
  }

  private static Optional<String> obstacle(
      PackageElement home, TypeElement type, List<TypeElement> around) {
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("an object of a generic class");
    }
    if (!packageOf(type).equals(home)) {
      return Optional.of("an object of a class of another package");
    }
    List<VariableElement> fields = fields(type);
    if (fields.stream().map(VariableElement::getSimpleName).distinct().count() < fields.size()) {
      return Optional.of("an object with a field that hides an inherited one");
    }
    Optional<String> inherited = element(type.getSuperclass()).flatMap(s -> obstacleAbove(home, s));
    if (inherited.isPresent()) {
      return inherited;
    }
    List<TypeElement> path = new ArrayList<>(around);
    path.add(type);
    return fields.stream()
        .filter(f -> !isConstant(f) && !f.asType().getKind().isPrimitive())
        .flatMap(f -> obstacle(home, f, path).stream())
        .findFirst();
  }

  /** Returns whether the object that methods of a class are called on can be memory. */
  public static boolean mayBeMemory(TypeElement type) {
    return element(type.asType()).isPresent()
        && obstacle(packageOf(type), type, List.of()).isEmpty();
  }

  /** Returns whether objects of a class can be memory where methods of another one make them. */
  public static boolean mayBeMade(TypeElement type, TypeElement maker) {
    return classOf(type.asType()).isPresent()
        && SignatureTypes.inaccessible(type.asType()).isEmpty()
        && obstacle(packageOf(maker), type, List.of()).isEmpty();
  }

  /** Why objects of the subclasses of a class cannot be differentiated. */
  private static Optional<String> obstacleAbove(PackageElement home, TypeElement type) {
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("an object of a class that extends a generic one");
    }
    if (!packageOf(type).equals(home)) {
      return Optional.of("an object of a class that extends one of another package");
    }
    return element(type.getSuperclass()).flatMap(s -> obstacleAbove(home, s));
  }

  /** Why a field that refers to something cannot be differentiated. */
  private static Optional<String> obstacle(
      PackageElement home, VariableElement field, List<TypeElement> path) {
    Optional<TypeElement> objects = element(field.asType());
    String named = "field '" + field.getSimpleName() + "'";
    if (objects.filter(path::contains).isPresent()) {
      return Optional.of("an object that " + named + " may lead back to");
    }
    if (isOfValues(field.asType())) {
      return Optional.of("an object with records or immutable objects in " + named);
    }
    if (!carries(field.asType(), path)) {
      return Optional.empty();
    }
    if (SignatureTypes.inaccessible(field.asType()).isPresent()) {
      return Optional.of("an object with a private class as the type of " + named);
    }
    if (objects.isPresent()
        && field.asType() instanceof ArrayType array
        && array.getComponentType() instanceof ArrayType) {
      return Optional.of("an object with arrays of arrays of objects in " + named);
    }
    return objects.flatMap(o -> obstacle(home, o, path));
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

  /**
   * Returns the classes whose objects are memory to the derivatives: those of parameters, and those
   * that their active fields refer to, which come before them.
   */
  public static List<TypeElement> of(Request request) {
    return of(request, false, List.of());
  }

  /**
   * Returns these classes.
   *
   * @param own whether objects of the class that declares the method are memory too
   * @param more other classes whose objects are
   */
  public static List<TypeElement> of(Request request, boolean own, Collection<TypeElement> more) {
    Set<TypeElement> all = new LinkedHashSet<>();
    more.forEach(c -> collect(c.asType(), all));
    if (own) {
      TypeElement type = (TypeElement) request.method().getEnclosingElement();
      activeFields(type).forEach(f -> collect(f.asType(), all));
      all.add(type);
    }
    request.method().getParameters().stream()
        .filter(p -> !RequestReader.isConstant(p))
        .filter(p -> classOf(p.asType()).isPresent())
        .filter(p -> obstacle(request.method(), p.asType()).isEmpty())
        .forEach(p -> collect(p.asType(), all));
    TypeMirror result = request.method().getReturnType();
    if (classOf(result).isPresent() && obstacle(request.method(), result).isEmpty()) {
      collect(result, all);
    }
    return List.copyOf(all);
  }

  private static void collect(TypeMirror type, Set<TypeElement> all) {
    Optional<TypeElement> objects = classOf(type).filter(o -> !all.contains(o));
    if (objects.isPresent()) {
      activeFields(objects.get()).forEach(f -> collect(f.asType(), all));
      all.add(objects.get());
    }
  }
}
