package org.covector.ad.processor.emit;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method of a printed class.
 *
 * @param name its name
 * @param lines its text without the comment, a line each, not indented
 * @param kept which of the lines, counted from 0, have to do with rows of the tape that hold values
 * @param calls the names of the methods of the same class that it calls
 */
public record MethodText(String name, List<String> lines, Set<Integer> kept, Set<String> calls) {

  private static final String TAPE = "tape";

  /** How the names of adjoint arrays end. */
  private static final String ADJOINT = "Bar";

  /** Finds the methods of the class of a printed compilation unit, in their order. */
  public static List<MethodText> of(String source) {
    CompilationUnit unit = parsed(source).orElseThrow();
    List<String> lines = source.lines().toList();
    List<MethodText> methods = new ArrayList<>();
    for (TypeDeclaration<?> type : unit.getTypes()) {
      type.getMethods().forEach(m -> methods.add(of(m, lines)));
    }
    return methods;
  }

  /** The first and the last line of a method, from 1. */
  public record Range(int first, int last) {}

  /** Finds the method of a source whose name stands at a place. */
  public static Optional<Range> around(String source, int line, int column) {
    return parsed(source)
        .flatMap(
            unit ->
                unit.findAll(MethodDeclaration.class).stream()
                    .filter(m -> m.getName().getBegin().orElseThrow().line == line)
                    .filter(m -> m.getName().getBegin().orElseThrow().column == column)
                    .findFirst())
        .map(m -> new Range(line(m), m.getEnd().orElseThrow().line));
  }

  private static Optional<CompilationUnit> parsed(String source) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_21)
            .setTabSize(1)
            .setAttributeComments(false);
    return new JavaParser(configuration).parse(source).getResult();
  }

  private static MethodText of(MethodDeclaration method, List<String> source) {
    int first = line(method);
    int indent = method.getBegin().orElseThrow().column - 1;
    List<String> lines =
        source.subList(first - 1, method.getEnd().orElseThrow().line).stream()
            .map(line -> line.substring(Math.min(indent, line.length())))
            .toList();
    Set<String> rows = rows(method);
    Set<Integer> kept = new TreeSet<>();
    method.findAll(SimpleName.class).stream()
        .filter(name -> rows.contains(name.getIdentifier()))
        .forEach(name -> kept.add(line(name) - first));
    Set<String> calls = new TreeSet<>();
    method.findAll(MethodCallExpr.class).stream()
        .filter(call -> call.getScope().isEmpty())
        .forEach(call -> calls.add(call.getNameAsString()));
    return new MethodText(method.getNameAsString(), lines, kept, calls);
  }

  private static int line(Node node) {
    return node.getBegin().orElseThrow().line;
  }

  /** The variables that hold rows of the tape for values, and rows of such rows. */
  private static Set<String> rows(MethodDeclaration method) {
    Set<String> rows = new HashSet<>();
    boolean found = true;
    while (found) {
      int before = rows.size();
      for (VariableDeclarator variable : method.findAll(VariableDeclarator.class)) {
        if (variable.getInitializer().filter(value -> isRow(value, rows)).isPresent()
            && variable.getType().isArrayType()) {
          rows.add(variable.getNameAsString());
        }
      }
      for (AssignExpr assignment : method.findAll(AssignExpr.class)) {
        if (assignment.getTarget() instanceof NameExpr name && isTaken(assignment.getValue())) {
          rows.add(name.getNameAsString());
        }
      }
      found = rows.size() > before;
    }
    rows.removeIf(name -> name.endsWith(ADJOINT));
    return rows;
  }

  private static boolean isRow(Expression value, Set<String> rows) {
    return isTaken(value)
        || (value instanceof ArrayAccessExpr access
            && access.getName() instanceof NameExpr name
            && rows.contains(name.getNameAsString()));
  }

  /**
   * Whether an expression takes a row from the tape that is neither for adjoints nor a workspace.
   */
  private static boolean isTaken(Expression value) {
    return value instanceof MethodCallExpr call
        && !call.getNameAsString().startsWith("zero")
        && !call.getNameAsString().startsWith("exact")
        && call.getScope().filter(s -> s instanceof NameExpr n && isTape(n)).isPresent();
  }

  private static boolean isTape(NameExpr name) {
    return name.getNameAsString().equals(TAPE);
  }
}
