package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.covector.ad.processor.ir.ObjectType;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;

/** Questions about the types of the language, and their counterparts in the representation. */
final class JavaTypes {

  private final Elements elements;
  private final Types types;
  private final MemoryClasses memory = new MemoryClasses(this);
  private final ValueClasses values;
  private DerivativeMethods derivatives = DerivativeMethods.NONE;

  JavaTypes(Elements elements, Types types, Predicate<TypeElement> hasSource) {
    this.elements = elements;
    this.types = types;
    this.values = new ValueClasses(this, hasSource);
  }

  /** Returns the classes whose objects are memory. */
  MemoryClasses memory() {
    return memory;
  }

  /** Sets what derivatives can be called. */
  void derivatives(DerivativeMethods callable) {
    derivatives = callable;
  }

  /** Returns what derivatives can be called. */
  DerivativeMethods derivatives() {
    return derivatives;
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  /** Returns the type of a primitive kind. */
  TypeMirror primitive(TypeKind kind) {
    return types.getPrimitiveType(kind);
  }

  TypeMirror voidType() {
    return types.getNoType(TypeKind.VOID);
  }

  TypeMirror booleanType() {
    return primitive(TypeKind.BOOLEAN);
  }

  TypeMirror intType() {
    return primitive(TypeKind.INT);
  }

  TypeMirror stringType() {
    return declared("java.lang.String");
  }

  TypeMirror objectType() {
    return declared("java.lang.Object");
  }

  TypeMirror declared(String qualifiedName) {
    return elements.getTypeElement(qualifiedName).asType();
  }

  /** Returns the type of {@code null}, and of a function before it is converted. */
  TypeMirror nullType() {
    return types.getNullType();
  }

  /** Returns the type of what could not be understood. */
  TypeMirror unknown() {
    return types.getNoType(TypeKind.NONE);
  }

  boolean isUnknown(TypeMirror type) {
    return type.getKind() == TypeKind.NONE || type.getKind() == TypeKind.ERROR;
  }

  boolean isVoid(TypeMirror type) {
    return type.getKind() == TypeKind.VOID;
  }

  boolean isPrimitive(TypeMirror type) {
    return type.getKind().isPrimitive();
  }

  boolean isString(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.String");
  }

  boolean isArray(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY;
  }

  boolean isReference(TypeMirror type) {
    return !isPrimitive(type) && !isVoid(type) && !isUnknown(type);
  }

  boolean isBoolean(TypeMirror type) {
    return unboxed(type).filter(t -> t.getKind() == TypeKind.BOOLEAN).isPresent();
  }

  /** Returns whether a value of the type can be an operand of arithmetic. */
  boolean isNumeric(TypeMirror type) {
    return unboxed(type).filter(t -> t.getKind() != TypeKind.BOOLEAN).isPresent();
  }

  boolean isIntegral(TypeMirror type) {
    return isNumeric(type) && !isFloating(unboxed(type).orElseThrow());
  }

  private static boolean isFloating(TypeMirror primitive) {
    return primitive.getKind() == TypeKind.DOUBLE || primitive.getKind() == TypeKind.FLOAT;
  }

  boolean isRecord(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD;
  }

  /**
   * Returns whether objects of a type are nothing but the values of their components: records,
   * immutable classes like them, and arrays of these, which are arrays of each component.
   */
  boolean isValue(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isValue(array.getComponentType());
    }
    return isRecord(type)
        || (type instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.CLASS
            && memory.find(type).isEmpty()
            && values.isValueClass((TypeElement) declared.asElement()));
  }

  /**
   * Returns whether a value of a type is taken apart in differentiated code but not in the
   * signature of an annotated method, as a record is.
   */
  boolean isOpened(TypeMirror type) {
    return isValue(type) && !isRecord(type);
  }

  /** Sees to it that objects of an immutable class are objects from now on; records stay values. */
  void demote(TypeMirror type) {
    if (type instanceof ArrayType array) {
      demote(array.getComponentType());
    } else if (isOpened(type)) {
      throw new Demotion((TypeElement) ((DeclaredType) type).asElement());
    }
  }

  /** Takes note that the objects of a class are objects. */
  void exclude(TypeElement type) {
    values.exclude(type);
  }

  boolean isEnum(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM;
  }

  /** Returns a primitive type itself, or the one that a type is the box of. */
  Optional<PrimitiveType> unboxed(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return Optional.of(primitive);
    }
    if (!(type instanceof DeclaredType declared)
        || !((TypeElement) declared.asElement())
            .getQualifiedName()
            .toString()
            .startsWith("java.lang.")) {
      return Optional.empty();
    }
    try {
      return Optional.of(types.unboxedType(type));
    } catch (IllegalArgumentException notABox) {
      return Optional.empty();
    }
  }

  TypeMirror boxed(TypeMirror primitive) {
    return types.boxedClass((PrimitiveType) primitive).asType();
  }

  /** Returns a reference type itself, and the box of a primitive one. */
  TypeMirror reference(TypeMirror type) {
    return isPrimitive(type) ? boxed(type) : type;
  }

  /** Unary numeric promotion of a numeric type. */
  TypeMirror promoted(TypeMirror type) {
    PrimitiveType primitive = unboxed(type).orElseThrow();
    return switch (primitive.getKind()) {
      case LONG, FLOAT, DOUBLE -> primitive;
      default -> intType();
    };
  }

  /** Binary numeric promotion of two numeric types. */
  TypeMirror promoted(TypeMirror a, TypeMirror b) {
    TypeMirror first = promoted(a);
    TypeMirror second = promoted(b);
    return first.getKind().compareTo(second.getKind()) >= 0 ? first : second;
  }

  TypeMirror elementType(TypeMirror array) {
    return ((ArrayType) array).getComponentType();
  }

  TypeMirror arrayOf(TypeMirror element) {
    return types.getArrayType(element);
  }

  TypeMirror erasure(TypeMirror type) {
    return isPrimitive(type) || isVoid(type) || isUnknown(type) ? type : types.erasure(type);
  }

  /** Returns the counterpart of a type, its type arguments kept. */
  Type toIr(TypeMirror type) {
    if (type instanceof PrimitiveType) {
      return ScalarType.valueOf(type.getKind().name());
    }
    if (type instanceof ArrayType array) {
      return new org.covector.ad.processor.ir.ArrayType(toIr(array.getComponentType()));
    }
    return memory.find(type).map(Type.class::cast).orElseGet(() -> new ObjectType(text(type)));
  }

  /** Returns the counterpart of the erasure of a type. */
  Type erasedToIr(TypeMirror type) {
    return toIr(erasure(type));
  }

  /** Returns a type as Java writes it, with qualified names and without annotations. */
  String text(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> text(((ArrayType) type).getComponentType()) + "[]";
      case DECLARED -> declaredText((DeclaredType) type);
      case TYPEVAR -> text(types.erasure(type));
      case INTERSECTION -> text(((IntersectionType) type).getBounds().get(0));
      case NULL, ERROR, NONE -> "java.lang.Object";
      default -> type.getKind().name().toLowerCase(Locale.ROOT);
    };
  }

  private String declaredText(DeclaredType type) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    if (type.getTypeArguments().isEmpty()) {
      return name;
    }
    return type.getTypeArguments().stream()
        .map(this::argumentText)
        .collect(Collectors.joining(", ", name + "<", ">"));
  }

  private String argumentText(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        return "? extends " + text(wildcard.getExtendsBound());
      }
      return wildcard.getSuperBound() == null ? "?" : "? super " + text(wildcard.getSuperBound());
    }
    if (argument.getKind() != TypeKind.TYPEVAR) {
      return text(argument);
    }
    TypeMirror bound = types.erasure(argument);
    return isSame(bound, objectType()) ? "?" : "? extends " + text(bound);
  }

  /** A component of a record or field of a class like one, its type as a member of the type. */
  record Component(String name, TypeMirror type) {}

  /** Returns the components of a record type, or the fields of an immutable class, in order. */
  List<Component> components(TypeMirror type) {
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = (TypeElement) declared.asElement();
    List<? extends Element> parts =
        isRecord(type) ? element.getRecordComponents() : ValueClasses.fields(element);
    return parts.stream().map(part -> component(declared, part)).toList();
  }

  private Component component(DeclaredType type, Element part) {
    TypeMirror member =
        part instanceof RecordComponentElement component
            ? memberOf(type, component.getAccessor()).getReturnType()
            : types.asMemberOf(type, part);
    return new Component(part.getSimpleName().toString(), member);
  }

  /** Returns the types of the values that a value of a type consists of: several for a record. */
  List<Type> flatten(TypeMirror type) {
    if (!isValue(type)) {
      return List.of(toIr(type));
    }
    if (type instanceof ArrayType array) {
      return flatten(array.getComponentType()).stream()
          .map(t -> (Type) new org.covector.ad.processor.ir.ArrayType(t))
          .toList();
    }
    List<Type> all = new ArrayList<>();
    components(type).forEach(c -> all.addAll(flatten(c.type())));
    return all;
  }

  /** Returns the type of a method or constructor as a member of a type. */
  ExecutableType memberOf(TypeMirror type, ExecutableElement member) {
    return (ExecutableType) types.asMemberOf((DeclaredType) type, member);
  }

  /** Returns names for the values that a variable of a type consists of. */
  List<String> partNames(TypeMirror type, String name) {
    if (!isValue(type)) {
      return List.of(name);
    }
    if (type instanceof ArrayType array) {
      return partNames(array.getComponentType(), name);
    }
    List<String> all = new ArrayList<>();
    for (Component component : components(type)) {
      all.addAll(partNames(component.type(), partName(name, component.name())));
    }
    return all;
  }

  /** Returns the name of a variable that holds one component of a record of some name. */
  static String partName(String name, String part) {
    int first = part.offsetByCodePoints(0, 1);
    String tail = part.substring(0, first).toUpperCase(Locale.ROOT) + part.substring(first);
    return name.isEmpty() ? part : name + tail;
  }

  /** Returns whether a record type contains itself, so that it cannot be flattened. */
  boolean isRecursive(TypeMirror type) {
    return isValue(type) && contains(type, List.of());
  }

  private boolean contains(TypeMirror type, List<String> outer) {
    if (!isValue(type)) {
      return false;
    }
    if (type instanceof ArrayType array) {
      return contains(array.getComponentType(), outer);
    }
    String name = text(types.erasure(type));
    if (outer.contains(name)) {
      return true;
    }
    List<String> path = new ArrayList<>(outer);
    path.add(name);
    return components(type).stream().anyMatch(c -> contains(c.type(), path));
  }

  /** Returns whether a value of the second type can stand where the first one is wanted. */
  boolean isAssignable(TypeMirror from, TypeMirror to) {
    return types.isAssignable(from, to);
  }

  boolean isSame(TypeMirror a, TypeMirror b) {
    return types.isSameType(a, b);
  }
}
