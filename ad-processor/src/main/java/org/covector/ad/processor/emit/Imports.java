package org.covector.ad.processor.emit;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Replaces qualified class names by simple names and imports, where the simple name means nothing
 * else. Names of packages start with a lower-case letter, names of classes do not; other qualified
 * names stay as they are.
 */
final class Imports {

  /** A node that is the qualified name of a class. */
  private record Use(Node node, String name) {}

  private final CompilationUnit unit;
  private final String packageName;
  private final Predicate<String> typeExists;
  private final Set<String> locals = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Set<String>> qualified = new TreeMap<>();

  /**
   * Looks at a unit.
   *
   * @param typeExists says whether there is a class of a qualified name
   */
  Imports(CompilationUnit unit, String packageName, Predicate<String> typeExists) {
    this.unit = unit;
    this.packageName = packageName;
    this.typeExists = typeExists;
    unit.walk(this::declared);
  }

  /** Notes the name that a node declares. */
  private void declared(Node node) {
    if (node instanceof VariableDeclarator || node instanceof Parameter) {
      locals.add(((NodeWithSimpleName<?>) node).getNameAsString());
    } else if (node instanceof TypeDeclaration || node instanceof TypeParameter) {
      taken.add(((NodeWithSimpleName<?>) node).getNameAsString());
    }
  }

  /** Rewrites the unit. */
  void apply() {
    Set<String> simple = new HashSet<>();
    List<Use> uses = new ArrayList<>();
    unit.walk(
        node -> {
          Optional<String> name = className(node);
          if (name.isPresent()) {
            uses.add(new Use(node, name.get()));
            qualified.computeIfAbsent(simple(name.get()), s -> new TreeSet<>()).add(name.get());
          } else {
            unqualified(node).ifPresent(simple::add);
          }
        });
    Set<String> chosen = new TreeSet<>();
    qualified.forEach(
        (name, classes) -> {
          String only = classes.iterator().next();
          if (classes.size() == 1 && isFree(name, only, simple)) {
            chosen.add(only);
          }
        });
    uses.stream().filter(use -> chosen.contains(use.name())).forEach(Imports::shorten);
    for (String name : chosen) {
      String home = name.substring(0, name.length() - simple(name).length() - 1);
      if (!home.equals("java.lang") && !home.equals(packageName)) {
        unit.addImport(new ImportDeclaration(name, false, false));
      }
    }
  }

  private boolean isFree(String simple, String qualifiedName, Set<String> unqualified) {
    boolean ours = qualifiedName.equals(inPackage(simple));
    boolean implicit = qualifiedName.equals("java.lang." + simple) || ours;
    return !taken.contains(simple)
        && (implicit || !unqualified.contains(simple))
        && (ours || !typeExists.test(inPackage(simple)));
  }

  private String inPackage(String simple) {
    return packageName.isEmpty() ? simple : packageName + "." + simple;
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns the qualified name if a node is exactly that of a top-level class. */
  private Optional<String> className(Node node) {
    if (node instanceof ClassOrInterfaceType type && type.getScope().isPresent()) {
      return topLevel(type.getNameWithScope());
    }
    if (node instanceof FieldAccessExpr access) {
      return chain(access).flatMap(this::topLevel);
    }
    return node instanceof AnnotationExpr annotation
        ? topLevel(annotation.getNameAsString())
        : Optional.empty();
  }

  private Optional<String> topLevel(String name) {
    List<String> parts = List.of(name.split("\\.", -1));
    int last = parts.size() - 1;
    boolean apt =
        last > 0
            && !locals.contains(parts.get(0))
            && isClassLike(parts.get(last))
            && parts.subList(0, last).stream().noneMatch(Imports::isClassLike);
    return apt ? Optional.of(name) : Optional.empty();
  }

  private static boolean isClassLike(String part) {
    return Character.isUpperCase(part.codePointAt(0));
  }

  private static Optional<String> chain(Expression expression) {
    if (expression instanceof NameExpr name) {
      return Variable.of(name).isPresent() ? Optional.empty() : Optional.of(name.getNameAsString());
    }
    return expression instanceof FieldAccessExpr access
        ? chain(access.getScope()).map(s -> s + "." + access.getNameAsString())
        : Optional.empty();
  }

  /** Returns the simple class name that a node uses, if it may be one. */
  private static Optional<String> unqualified(Node node) {
    if (node instanceof ClassOrInterfaceType type && type.getScope().isEmpty()) {
      return Optional.of(type.getNameAsString());
    }
    if (node instanceof NameExpr name && isClassLike(name.getNameAsString())) {
      return Optional.of(name.getNameAsString());
    }
    return node instanceof AnnotationExpr annotation
        ? Optional.of(annotation.getNameAsString())
        : Optional.empty();
  }

  private static void shorten(Use use) {
    String simple = simple(use.name());
    if (use.node() instanceof ClassOrInterfaceType type) {
      type.removeScope();
    } else if (use.node() instanceof AnnotationExpr annotation) {
      annotation.setName(simple);
    } else {
      use.node().replace(new NameExpr(simple));
    }
  }
}
