package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the types that names in the text of a class mean (Java Language Specification 6.4.1 and
 * 6.5.5): type parameters, member types of the classes around, imports, the package, {@code
 * java.lang}.
 */
final class TypeResolver {

  /** The type of all records, those too that do not exist yet. */
  static final String RECORD = "java.lang.Record";

  private final JavaTypes types;
  private final SourceUnit unit;
  private final TypeElement owner;
  private final Map<String, TypeMirror> parameters = new HashMap<>();
  private final Map<String, Optional<TypeElement>> simple = new HashMap<>();

  TypeResolver(JavaTypes types, SourceUnit unit, TypeElement owner) {
    this.types = types;
    this.unit = unit;
    this.owner = owner;
  }

  /** Brings the type parameters of a method into scope. */
  void declare(List<? extends TypeParameterElement> typeParameters) {
    typeParameters.forEach(p -> parameters.put(p.getSimpleName().toString(), p.asType()));
  }

  /** Returns what type parameters stand for, as text. */
  Map<String, String> bindings() {
    Map<String, String> bindings = new HashMap<>();
    parameters.forEach((name, type) -> bindings.put(name, type.toString()));
    return bindings;
  }

  /** Says what a type parameter stands for. */
  void bind(TypeVariable parameter, TypeMirror type) {
    parameters.put(parameter.asElement().getSimpleName().toString(), type);
  }

  /** Returns what a written type means; empty where a name of it is unknown. */
  Optional<TypeMirror> resolve(Type type) {
    if (type instanceof PrimitiveType primitive) {
      return Optional.of(types.primitive(TypeKind.valueOf(primitive.getType().name())));
    }
    if (type instanceof ArrayType array) {
      return resolve(array.getComponentType()).map(types::arrayOf);
    }
    if (type instanceof ClassOrInterfaceType named) {
      return declared(named);
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    return Optional.empty();
  }

  private Optional<TypeMirror> wildcard(WildcardType wildcard) {
    Optional<TypeMirror> upper = wildcard.getExtendedType().flatMap(this::resolve);
    Optional<TypeMirror> lower = wildcard.getSuperType().flatMap(this::resolve);
    return Optional.of(types.types().getWildcardType(upper.orElse(null), lower.orElse(null)));
  }

  private Optional<TypeMirror> declared(ClassOrInterfaceType type) {
    TypeMirror parameter = type.getScope().isEmpty() ? parameter(type.getNameAsString()) : null;
    if (parameter != null) {
      return Optional.of(parameter);
    }
    if (isOfDerivatives(type)) {
      return Optional.of(types.declared(RECORD));
    }
    Optional<TypeElement> element = element(type);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    List<Type> written = type.getTypeArguments().map(List::<Type>copyOf).orElse(List.of());
    if (written.isEmpty()) {
      return Optional.of(types.erasure(element.get().asType()));
    }
    List<TypeMirror> arguments = new ArrayList<>();
    written.forEach(argument -> resolve(argument).map(types::reference).ifPresent(arguments::add));
    return arguments.size() == element.get().getTypeParameters().size()
        ? Optional.of(
            types.types().getDeclaredType(element.get(), arguments.toArray(TypeMirror[]::new)))
        : Optional.empty();
  }

  private TypeMirror parameter(String name) {
    TypeMirror known = parameters.get(name);
    if (known != null) {
      return known;
    }
    for (Element e = owner; e instanceof TypeElement type; e = e.getEnclosingElement()) {
      for (TypeParameterElement p : type.getTypeParameters()) {
        if (p.getSimpleName().contentEquals(name)) {
          return p.asType();
        }
      }
    }
    return null;
  }

  private Optional<TypeElement> element(ClassOrInterfaceType type) {
    String name = type.getNameAsString();
    if (type.getScope().isEmpty()) {
      return simple(name);
    }
    Optional<TypeElement> outer = element(type.getScope().get());
    return outer.isPresent()
        ? outer.flatMap(o -> member(o, name))
        : qualified(type.getNameWithScope());
  }

  /** Returns the type of a qualified name, of which no part is imported. */
  Optional<TypeElement> qualified(String name) {
    return name.contains(".") ? global(name) : Optional.empty();
  }

  private Optional<TypeElement> global(String name) {
    return Optional.ofNullable(types.elements().getTypeElement(name));
  }

  /** Returns the type that a simple name means here. */
  Optional<TypeElement> simple(String name) {
    Optional<TypeElement> known = simple.get(name);
    if (known == null) {
      known = search(name);
      simple.put(name, known);
    }
    return known;
  }

  private Optional<TypeElement> search(String name) {
    return Stream.<Function<String, Optional<TypeElement>>>of(
            this::enclosing, this::imported, this::ofPackage, this::onDemand)
        .map(place -> place.apply(name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a type is a record that a class of derivatives declares. */
  private boolean isOfDerivatives(ClassOrInterfaceType type) {
    Optional<String> owner =
        type.getScope().isPresent()
            ? derivativeClass(type.getScope().get().getNameWithScope())
            : unit.tree().getImports().stream()
                .filter(i -> !i.isAsterisk())
                .filter(i -> i.getName().getIdentifier().equals(type.getNameAsString()))
                .flatMap(i -> i.getName().getQualifier().stream())
                .map(q -> q.asString())
                .filter(types.derivatives()::isGenerated)
                .findFirst();
    return owner.isPresent();
  }

  /** Returns the class of derivatives that a name means, which need not exist yet. */
  Optional<String> derivativeClass(String name) {
    Optional<TypeElement> known = name.contains(".") ? qualified(name) : simple(name);
    Stream<String> candidates =
        known.isPresent()
            ? Stream.of(known.get().getQualifiedName().toString())
            : name.contains(".") ? Stream.of(name) : unresolved(name);
    return candidates.filter(types.derivatives()::isGenerated).findFirst();
  }

  /** The qualified names of the types that a simple name may mean which is not resolved. */
  private Stream<String> unresolved(String name) {
    String packageName = unit.packageName();
    List<String> candidates = new ArrayList<>();
    for (ImportDeclaration i : unit.tree().getImports()) {
      String imported = i.getNameAsString();
      if (!i.isStatic() && !i.isAsterisk() && imported.endsWith("." + name)) {
        candidates.add(imported);
      }
    }
    candidates.add(packageName.isEmpty() ? name : packageName + "." + name);
    for (ImportDeclaration i : unit.tree().getImports()) {
      if (!i.isStatic() && i.isAsterisk()) {
        candidates.add(i.getNameAsString() + "." + name);
      }
    }
    return candidates.stream();
  }

  /** Returns the class of derivatives from which a method is imported. */
  Optional<String> derivativesImported(String method) {
    return unit.tree().getImports().stream()
        .filter(ImportDeclaration::isStatic)
        .filter(i -> i.isAsterisk() || i.getName().getIdentifier().equals(method))
        .map(
            i -> i.isAsterisk() ? i.getNameAsString() : i.getName().getQualifier().get().asString())
        .filter(types.derivatives()::isGenerated)
        .findFirst();
  }

  private Optional<TypeElement> enclosing(String name) {
    for (Element e = owner; e instanceof TypeElement type; e = e.getEnclosingElement()) {
      Optional<TypeElement> found =
          type.getSimpleName().contentEquals(name) ? Optional.of(type) : member(type, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns a member type, declared or inherited. */
  Optional<TypeElement> member(TypeElement type, String name) {
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      if (nested.getSimpleName().contentEquals(name)) {
        return Optional.of(nested);
      }
    }
    return types.types().directSupertypes(type.asType()).stream()
        .filter(DeclaredType.class::isInstance)
        .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement())
        .flatMap(supertype -> member(supertype, name).stream())
        .findFirst();
  }

  private Optional<TypeElement> imported(String name) {
    for (ImportDeclaration i : unit.tree().getImports()) {
      String imported = i.getNameAsString();
      if (!i.isAsterisk() && imported.endsWith("." + name)) {
        Optional<TypeElement> found = global(imported);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TypeElement> ofPackage(String name) {
    String packageName = unit.packageName();
    return global(packageName.isEmpty() ? name : packageName + "." + name);
  }

  private Optional<TypeElement> onDemand(String name) {
    for (ImportDeclaration i : unit.tree().getImports()) {
      if (i.isAsterisk()) {
        Optional<TypeElement> found = global(i.getNameAsString() + "." + name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return global("java.lang." + name);
  }

  /** Returns the classes whose static members the imports bring into scope under a name. */
  List<TypeElement> staticImports(String name, boolean onDemand) {
    List<TypeElement> owners = new ArrayList<>();
    for (ImportDeclaration i : unit.tree().getImports()) {
      String imported = i.getNameAsString();
      if (i.isStatic() && i.isAsterisk() == onDemand) {
        if (onDemand) {
          global(imported).ifPresent(owners::add);
        } else if (imported.endsWith("." + name)) {
          global(imported.substring(0, imported.lastIndexOf('.'))).ifPresent(owners::add);
        }
      }
    }
    return owners;
  }
}
