package org.covector.ad.processor.frontend.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * The static types of calls. For generic methods the type arguments are read off the arguments
 * where that is plain; elsewhere the result has its erased type.
 */
final class ReturnTypes {

  private final JavaTypes types;

  ReturnTypes(JavaTypes types) {
    this.types = types;
  }

  /** Returns whether no type variable occurs in a type. */
  boolean isConcrete(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isConcrete(array.getComponentType());
    }
    return !(type instanceof TypeVariable)
        && (!(type instanceof DeclaredType declared)
            || declared.getTypeArguments().stream().allMatch(this::isConcrete));
  }

  /** Returns the type of a call. */
  TypeMirror of(
      ExecutableElement method, Optional<TypeMirror> receiver, List<TypeMirror> arguments) {
    TypeMirror seen = method.asType();
    if (receiver.isPresent() && receiver.get() instanceof DeclaredType declared) {
      seen = types.types().asMemberOf(declared, method);
    }
    if (method.getSimpleName().contentEquals("getClass")) {
      return types.declared("java.lang.Class");
    }
    ExecutableType signature = (ExecutableType) seen;
    TypeMirror result = signature.getReturnType();
    if (isConcrete(result)) {
      return result;
    }
    Map<Element, TypeMirror> bindings = new HashMap<>();
    List<? extends TypeMirror> parameters = signature.getParameterTypes();
    for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
      TypeMirror parameter = parameters.get(Math.min(i, parameters.size() - 1));
      boolean spread = method.isVarArgs() && i >= parameters.size() - 1;
      boolean packed = spread && !types.isArray(arguments.get(i));
      bind(packed ? types.elementType(parameter) : parameter, arguments.get(i), bindings);
    }
    return substitute(result, bindings);
  }

  private void bind(TypeMirror parameter, TypeMirror argument, Map<Element, TypeMirror> bindings) {
    if (parameter instanceof TypeVariable variable) {
      TypeMirror reference = types.isPrimitive(argument) ? types.boxed(argument) : argument;
      bindings.putIfAbsent(variable.asElement(), reference);
    } else if (parameter instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      bind(wildcard.getExtendsBound(), argument, bindings);
    } else if (parameter instanceof ArrayType p && argument instanceof ArrayType a) {
      bind(p.getComponentType(), a.getComponentType(), bindings);
    } else if (parameter instanceof DeclaredType p) {
      bindArguments(p, argument, bindings);
    }
  }

  private void bindArguments(
      DeclaredType parameter, TypeMirror argument, Map<Element, TypeMirror> bindings) {
    Optional<DeclaredType> same = supertype(types, argument, parameter.asElement());
    if (same.isPresent()
        && same.get().getTypeArguments().size() == parameter.getTypeArguments().size()) {
      for (int i = 0; i < parameter.getTypeArguments().size(); i++) {
        bind(parameter.getTypeArguments().get(i), same.get().getTypeArguments().get(i), bindings);
      }
    }
  }

  /** Returns a type itself or the supertype of it that a class or interface declares. */
  static Optional<DeclaredType> supertype(JavaTypes types, TypeMirror type, Element element) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (declared.asElement().equals(element)) {
      return Optional.of(declared);
    }
    return types.types().directSupertypes(type).stream()
        .flatMap(s -> supertype(types, s, element).stream())
        .findFirst();
  }

  private TypeMirror substitute(TypeMirror type, Map<Element, TypeMirror> bindings) {
    if (type instanceof TypeVariable variable) {
      TypeMirror bound = bindings.get(variable.asElement());
      return bound != null && types.isReference(bound) ? bound : types.erasure(type);
    }
    if (type instanceof ArrayType array) {
      return types.arrayOf(substitute(array.getComponentType(), bindings));
    }
    if (type instanceof DeclaredType declared && !isConcrete(declared)) {
      boolean known =
          declared.getTypeArguments().stream()
              .allMatch(a -> a instanceof TypeVariable v && bindings.containsKey(v.asElement()));
      return known
          ? types
              .types()
              .getDeclaredType(
                  (TypeElement) declared.asElement(),
                  declared.getTypeArguments().stream()
                      .map(a -> substitute(a, bindings))
                      .toArray(TypeMirror[]::new))
          : types.erasure(declared);
    }
    return type;
  }
}
