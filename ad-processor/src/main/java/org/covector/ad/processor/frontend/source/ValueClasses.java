package org.covector.ad.processor.frontend.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The classes that are treated like records: final ones whose source is at hand, that extend no
 * other class, and all of whose fields are final and are numbers, texts, arrays or values again.
 */
final class ValueClasses {

  private final JavaTypes types;
  private final Predicate<TypeElement> hasSource;
  private final Map<TypeElement, Boolean> known = new HashMap<>();
  private final Set<TypeElement> excluded = new HashSet<>();

  ValueClasses(JavaTypes types, Predicate<TypeElement> hasSource) {
    this.types = types;
    this.hasSource = hasSource;
  }

  /** Takes a class out, with all that have fields of it. */
  void exclude(TypeElement type) {
    known.values().removeIf(value -> value);
    excluded.add(type);
  }

  /** Returns whether a class is one of them. */
  boolean isValueClass(TypeElement type) {
    Boolean before = known.get(type);
    if (before == null) {
      known.put(type, false);
      before = isLikeRecord(type);
      known.put(type, before);
    }
    return before;
  }

  private boolean isLikeRecord(TypeElement type) {
    List<VariableElement> fields = fields(type);
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC);
    return !excluded.contains(type)
        && type.getModifiers().contains(Modifier.FINAL)
        && !inner
        && !fields.isEmpty()
        && types.isSame(type.getSuperclass(), types.objectType())
        && fields.stream().allMatch(f -> f.getModifiers().contains(Modifier.FINAL))
        && fields.stream().allMatch(f -> isData(f.asType()))
        && hasSource.test(type);
  }

  /** Returns the fields of the objects of a class, in order. */
  static List<VariableElement> fields(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
        .toList();
  }

  private boolean isData(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return types.isPrimitive(array.getComponentType())
          || (types.isArray(array.getComponentType()) && isData(array.getComponentType()));
    }
    return types.isPrimitive(type)
        || types.isString(type)
        || types.isEnum(type)
        || (type instanceof DeclaredType declared
            && declared.asElement().getKind() != ElementKind.INTERFACE
            && types.isValue(type));
  }
}
