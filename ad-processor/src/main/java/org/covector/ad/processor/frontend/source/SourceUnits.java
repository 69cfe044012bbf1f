package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ParseResult;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;

/** The compilation units that were parsed so far, and the declarations in them. */
final class SourceUnits {

  private final JavaTypes types;
  private final SourceReader reader;
  private final ParsedTexts parsed;
  private final Findings findings;
  private final Map<String, Optional<SourceUnit>> units = new HashMap<>();
  private final Map<TypeDeclaration<?>, Map<String, List<MethodDeclaration>>> methods =
      new IdentityHashMap<>();

  SourceUnits(JavaTypes types, SourceReader reader, ParsedTexts parsed, Findings findings) {
    this.types = types;
    this.reader = reader;
    this.parsed = parsed;
    this.findings = findings;
  }

  /** Returns the unit that declares an element; empty where there is no source text of it. */
  Optional<SourceUnit> of(Element element) {
    TypeElement topLevel = topLevel(element);
    String name = topLevel.getQualifiedName().toString();
    Optional<SourceUnit> known = units.get(name);
    if (known == null) {
      known = reader.read(topLevel).flatMap(text -> parse(name, text));
      units.put(name, known);
    }
    return known;
  }

  static TypeElement topLevel(Element element) {
    Element current = element;
    while (current.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      current = current.getEnclosingElement();
    }
    return (TypeElement) current;
  }

  private Optional<SourceUnit> parse(String name, String text) {
    ParseResult<CompilationUnit> result = parsed.parse(text);
    if (!result.isSuccessful()) {
      result.getProblems().stream().limit(1).forEach(problem -> report(name, problem));
    }
    return result.isSuccessful()
        ? result.getResult().map(tree -> new SourceUnit(name, tree))
        : Optional.empty();
  }

  private void report(String name, Problem problem) {
    Range range =
        problem
            .getLocation()
            .flatMap(location -> location.getBegin().getRange())
            .orElse(new Range(new Position(1, 1), new Position(1, 1)));
    String message = problem.getMessage().lines().findFirst().orElse("");
    findings.report(Diagnostic.SYNTAX, SourceUnit.span(name, range), message);
  }

  /** Returns the declaration of a type. */
  Optional<TypeDeclaration<?>> type(TypeElement element) {
    Deque<String> names = new ArrayDeque<>();
    for (Element e = element; e instanceof TypeElement; e = e.getEnclosingElement()) {
      names.push(e.getSimpleName().toString());
    }
    Optional<SourceUnit> unit = of(element);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Optional<TypeDeclaration<?>> found = named(unit.get().tree().getTypes(), names.pop());
    while (found.isPresent() && !names.isEmpty()) {
      String name = names.pop();
      found = found.flatMap(outer -> nested(outer, name));
    }
    return found;
  }

  private static Optional<TypeDeclaration<?>> named(
      List<TypeDeclaration<?>> declarations, String name) {
    return declarations.stream().filter(t -> t.getNameAsString().equals(name)).findFirst();
  }

  private static Optional<TypeDeclaration<?>> nested(TypeDeclaration<?> outer, String name) {
    for (Node member : outer.getMembers()) {
      if (member instanceof TypeDeclaration<?> type && type.getNameAsString().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns the declaration of a method. */
  Optional<MethodDeclaration> method(ExecutableElement method) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    List<MethodDeclaration> candidates =
        type(owner).stream()
            .flatMap(t -> methods(t, method.getSimpleName().toString()).stream())
            .filter(m -> m.getParameters().size() == method.getParameters().size())
            .toList();
    return candidates.size() <= 1 ? candidates.stream().findFirst() : withTypes(candidates, method);
  }

  private List<MethodDeclaration> methods(TypeDeclaration<?> type, String name) {
    return methods
        .computeIfAbsent(
            type,
            t ->
                t.getMethods().stream()
                    .collect(Collectors.groupingBy(MethodDeclaration::getNameAsString)))
        .getOrDefault(name, List.of());
  }

  /** Returns the declaration of a field. */
  Optional<VariableDeclarator> field(VariableElement field) {
    return type((TypeElement) field.getEnclosingElement())
        .flatMap(t -> t.getFieldByName(field.getSimpleName().toString()))
        .flatMap(
            declared ->
                declared.getVariables().stream()
                    .filter(v -> v.getNameAsString().contentEquals(field.getSimpleName()))
                    .findFirst());
  }

  /** Returns the declaration of a constructor; empty for one that the compiler makes. */
  Optional<BodyDeclaration<?>> constructor(ExecutableElement constructor) {
    TypeElement owner = (TypeElement) constructor.getEnclosingElement();
    Optional<TypeDeclaration<?>> declaration = type(owner);
    if (declaration.isEmpty()) {
      return Optional.empty();
    }
    List<ConstructorDeclaration> candidates =
        declaration.get().getConstructors().stream()
            .filter(c -> c.getParameters().size() == constructor.getParameters().size())
            .toList();
    Optional<ConstructorDeclaration> written = withTypes(candidates, constructor);
    if (written.isPresent()) {
      return written.map(c -> c);
    }
    boolean canonical =
        declaration.get() instanceof RecordDeclaration record
            && record.getParameters().size() == constructor.getParameters().size();
    return canonical
        ? declaration.get().getMembers().stream()
            .filter(CompactConstructorDeclaration.class::isInstance)
            .findFirst()
            .map(m -> m)
        : Optional.empty();
  }

  /**
   * Returns whether the user has written the constructor of a record that takes its components, so
   * that a record made of the components of another one may differ from it.
   */
  boolean hasOwnConstructor(TypeMirror record) {
    TypeElement element = (TypeElement) ((DeclaredType) record).asElement();
    List<TypeMirror> components =
        element.getRecordComponents().stream().map(c -> c.asType()).toList();
    return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
        .filter(c -> isSame(components, c.getParameters().stream().map(p -> p.asType()).toList()))
        .anyMatch(c -> constructor(c).isPresent());
  }

  private boolean isSame(List<TypeMirror> a, List<TypeMirror> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size()).allMatch(i -> types.isSame(a.get(i), b.get(i)));
  }

  /** Returns the declaration that has the parameter types of a method or constructor. */
  private <T extends CallableDeclaration<?>> Optional<T> withTypes(
      List<T> candidates, ExecutableElement wanted) {
    TypeElement owner = (TypeElement) wanted.getEnclosingElement();
    TypeResolver resolver = new TypeResolver(types, of(owner).orElseThrow(), owner);
    resolver.declare(wanted.getTypeParameters());
    return candidates.stream().filter(c -> hasTypes(c, wanted, resolver)).findFirst();
  }

  private boolean hasTypes(
      CallableDeclaration<?> declaration, ExecutableElement method, TypeResolver resolver) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      Parameter parameter = declaration.getParameter(i);
      Optional<String> text =
          resolver
              .resolve(parameter.getType())
              .map(t -> parameter.isVarArgs() ? types.arrayOf(t) : t)
              .map(t -> types.text(types.erasure(t)));
      String wanted = types.text(types.erasure(method.getParameters().get(i).asType()));
      if (!text.equals(Optional.of(wanted))) {
        return false;
      }
    }
    return true;
  }
}
