package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What types in a signature mean for differentiation. */
public final class SignatureTypes {

  /** How {@code wrt} names the record that a method is called on. */
  static final String SELF = "this";

  /** How {@code wrt} begins to name a field of the object that a method is called on. */
  static final String FIELD = "this.";

  private static final String KOTLIN = "kotlin.Metadata";

  private SignatureTypes() {}

  /** Returns whether a type is {@code float} or {@code double}. */
  public static boolean isFloating(TypeMirror type) {
    return type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT;
  }

  /**
   * Returns whether a type is {@code float} or {@code double}, or an array of any rank of these.
   */
  public static boolean isDifferentiable(TypeMirror type) {
    TypeMirror at = type;
    while (at instanceof ArrayType array) {
      at = array.getComponentType();
    }
    return isFloating(at);
  }

  /**
   * Returns a field that objects of a class have and that can carry a derivative, declared or
   * inherited.
   */
  static Optional<VariableElement> field(TypeElement type, String name, Elements elements) {
    return Stream.concat(
            ElementFilter.fieldsIn(type.getEnclosedElements()).stream(),
            ElementFilter.fieldsIn(elements.getAllMembers(type)).stream())
        .filter(f -> f.getSimpleName().contentEquals(name))
        .findFirst()
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC) && isDifferentiable(f.asType()));
  }

  /** Returns whether a name in {@code wrt} is that of the object, or of a field of it. */
  static boolean isOfObject(String name) {
    return name.equals(SELF) || name.startsWith(FIELD);
  }

  /** Returns whether {@code wrt} names a field of the object. */
  static boolean names(List<String> wrt, VariableElement field) {
    return wrt.contains(FIELD + field.getSimpleName());
  }

  /** Returns the active fields that some requests for methods of a class name. */
  public static List<VariableElement> activeFields(
      TypeElement type, List<Request> requests, Elements elements) {
    return requests.stream()
        .filter(r -> !r.method().getModifiers().contains(Modifier.STATIC))
        .flatMap(r -> r.wrt().stream())
        .filter(name -> name.startsWith(FIELD) && type.getKind() != ElementKind.RECORD)
        .distinct()
        .flatMap(name -> field(type, name.substring(FIELD.length()), elements).stream())
        .toList();
  }

  /** Returns whether a parameter is differentiated with respect to. */
  public static boolean isActive(VariableElement parameter, List<String> wrt) {
    String name = parameter.getSimpleName().toString();
    boolean wanted = wrt.isEmpty() ? !RequestReader.isConstant(parameter) : wrt.contains(name);
    return wanted && mayBeActive(parameter.asType());
  }

  /** Returns whether parameters of a type can be differentiated with respect to. */
  static boolean mayBeActive(TypeMirror type) {
    return hasDerivative(type) || ActiveObjects.classOf(type).isPresent();
  }

  /** Returns whether a type is a record in which an object could carry derivatives. */
  static boolean holdsObject(TypeMirror type) {
    return holdsObject(type, List.of());
  }

  private static boolean holdsObject(TypeMirror type, List<Element> outer) {
    if (!isRecord(type) || outer.contains(((DeclaredType) type).asElement())) {
      return false;
    }
    List<Element> path = new ArrayList<>(outer);
    path.add(((DeclaredType) type).asElement());
    return components(type).stream()
        .map(RecordComponentElement::asType)
        .anyMatch(c -> ActiveObjects.classOf(c).isPresent() || holdsObject(c, path));
  }

  /**
   * Returns whether something in a value of a type can carry a derivative: whether the type is
   * differentiable, or a record with such a component.
   */
  public static boolean hasDerivative(TypeMirror type) {
    return isDifferentiable(type) || hasDerivative(type, List.of());
  }

  private static boolean hasDerivative(TypeMirror record, List<Element> outer) {
    if (!isRecord(record) || outer.contains(((DeclaredType) record).asElement())) {
      return false;
    }
    List<Element> path = new ArrayList<>(outer);
    path.add(((DeclaredType) record).asElement());
    return components(record).stream()
        .anyMatch(c -> isDifferentiable(c.asType()) || hasDerivative(c.asType(), path));
  }

  /** Returns the components of a record type; none where the type is not a record. */
  public static List<RecordComponentElement> components(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement t
        ? ElementFilter.recordComponentsIn(t.getEnclosedElements())
        : List.of();
  }

  /** Returns the components of a record type that can carry derivatives. */
  public static List<RecordComponentElement> activeComponents(TypeMirror type) {
    return components(type).stream().filter(c -> isDifferentiable(c.asType())).toList();
  }

  /** Returns whether a type is a record with a component that is a record. */
  public static boolean hasNestedRecord(TypeMirror type) {
    return components(type).stream().anyMatch(c -> isRecord(c.asType()));
  }

  /** Returns whether a type is an array of records that hold what can carry derivatives. */
  static boolean isArrayOfRecords(TypeMirror type) {
    if (!(type instanceof ArrayType array)) {
      return false;
    }
    TypeMirror element = array.getComponentType();
    return isArrayOfRecords(element)
        || !activeComponents(element).isEmpty()
        || hasNestedRecord(element);
  }

  /** Returns whether a type is a record. */
  public static boolean isRecord(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD;
  }

  /** Returns the first type in a type that generated code of the same package cannot name. */
  public static Optional<String> inaccessible(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return inaccessible(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared) || type.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    for (Element at = declared.asElement();
        at != null && at.getKind() != ElementKind.PACKAGE;
        at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(at.getSimpleName().toString());
      }
    }
    return declared.getTypeArguments().stream().flatMap(t -> inaccessible(t).stream()).findFirst();
  }

  /** Returns whether a type has not been found, which another round may change. */
  public static boolean isUnresolved(TypeMirror type) {
    return type instanceof ArrayType array
        ? isUnresolved(array.getComponentType())
        : type.getKind() == TypeKind.ERROR;
  }

  /** Returns whether a type of exceptions is one that methods have to declare. */
  public static boolean isChecked(TypeMirror thrown, ProcessingEnvironment environment) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .map(name -> environment.getElementUtils().getTypeElement(name).asType())
        .noneMatch(unchecked -> environment.getTypeUtils().isSubtype(thrown, unchecked));
  }

  /** Returns whether an element belongs to a class that Kotlin compiled, or a stub of one. */
  public static boolean isKotlin(Element element) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      boolean marked =
          at.getAnnotationMirrors().stream()
              .map(a -> a.getAnnotationType().asElement())
              .anyMatch(
                  a -> a instanceof TypeElement t && t.getQualifiedName().contentEquals(KOTLIN));
      if (marked) {
        return true;
      }
    }
    return false;
  }
}
