package org.covector.ad.processor.host;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * javac's syntax trees: source texts, and messages with a caret. The only class that uses {@code
 * com.sun.source}; where that is missing, loading or opening it fails with a {@link LinkageError},
 * which the caller catches.
 */
final class JavacTrees {

  private final Trees trees;

  private JavacTrees(Trees trees) {
    this.trees = trees;
  }

  /** Returns the trees of the javac that runs, behind whatever wraps it; empty elsewhere. */
  static Optional<JavacTrees> open(ProcessingEnvironment environment) {
    return Unwrapping.find(environment, JavacTrees::instance).map(JavacTrees::new);
  }

  private static Optional<Trees> instance(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns the text of the compilation unit of a class that is compiled from source. */
  Optional<SourceText> read(TypeElement type) throws IOException {
    TreePath path = trees.getPath(type);
    if (path == null) {
      return Optional.empty();
    }
    JavaFileObject file = path.getCompilationUnit().getSourceFile();
    return Optional.of(SourceText.of(file.getName(), file.getCharContent(true)));
  }

  /**
   * Prints a message with the caret at an offset of the compilation unit of a class.
   *
   * @return whether the place was found
   */
  boolean print(Diagnostic.Kind kind, String message, TypeElement type, int offset) {
    Optional<TreePath> path = locate(type, offset);
    path.ifPresent(p -> trees.printMessage(kind, message, p.getLeaf(), p.getCompilationUnit()));
    return path.isPresent();
  }

  /** Returns what {@code @SuppressWarnings} of the declarations around an offset name. */
  Set<String> suppressions(TypeElement type, int offset) {
    Set<String> words = new LinkedHashSet<>();
    for (TreePath at = locate(type, offset).orElse(null); at != null; at = at.getParentPath()) {
      ModifiersTree modifiers = modifiers(at.getLeaf());
      if (modifiers != null) {
        modifiers.getAnnotations().stream()
            .filter(JavacTrees::isSuppressWarnings)
            .forEach(a -> literals(a, words));
      }
    }
    return words;
  }

  private static ModifiersTree modifiers(Tree tree) {
    if (tree instanceof VariableTree variable) {
      return variable.getModifiers();
    }
    if (tree instanceof MethodTree method) {
      return method.getModifiers();
    }
    return tree instanceof ClassTree type ? type.getModifiers() : null;
  }

  private static boolean isSuppressWarnings(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.equals("SuppressWarnings") || name.equals("java.lang.SuppressWarnings");
  }

  private static void literals(AnnotationTree annotation, Set<String> words) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void unused) {
        words.add(String.valueOf(literal.getValue()));
        return null;
      }
    }.scan(annotation.getArguments(), null);
  }

  /**
   * Finds the innermost tree that starts at the offset, whose caret is therefore there; failing
   * that, the innermost one that contains it.
   */
  private Optional<TreePath> locate(TypeElement type, int offset) {
    TreePath start = trees.getPath(type);
    if (start == null) {
      return Optional.empty();
    }
    Locator locator = new Locator(trees.getSourcePositions(), start.getCompilationUnit(), offset);
    locator.scan(new TreePath(start.getCompilationUnit()), null);
    return Optional.ofNullable(locator.starting != null ? locator.starting : locator.containing);
  }

  private static final class Locator extends TreePathScanner<Void, Void> {

    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final int offset;
    private TreePath starting;
    private TreePath containing;

    Locator(SourcePositions positions, CompilationUnitTree unit, int offset) {
      this.positions = positions;
      this.unit = unit;
      this.offset = offset;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree == null || tree == unit) {
        return super.scan(tree, null);
      }
      long from = positions.getStartPosition(unit, tree);
      if (from == Diagnostic.NOPOS) {
        return super.scan(tree, null);
      }
      long to = positions.getEndPosition(unit, tree);
      if (from > offset || (to != Diagnostic.NOPOS && to <= offset)) {
        return null;
      }
      TreePath path = new TreePath(getCurrentPath(), tree);
      containing = path;
      if (from == offset) {
        starting = path;
      }
      return super.scan(tree, null);
    }
  }
}
