package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.diagnostics.Diagnostic;

/** Reads which loops and methods are checkpointed. */
final class CheckpointMarks {

  private static final String MARK = "org.covector.ad.Checkpointed";
  private static final String SEVERAL = "org.covector.ad.CheckpointedLoops";

  private final Lowering lowering;

  CheckpointMarks(Lowering lowering) {
    this.lowering = lowering;
  }

  /**
   * Returns how many states of a loop are to be kept; 0 for a loop that is not checkpointed.
   *
   * @param label the loop's label, empty where it has none
   */
  int snapshots(Statement loop, String label) {
    Stream<AnnotationExpr> named =
        label.isEmpty()
            ? Stream.empty()
            : method(loop).stream()
                .flatMap(m -> marks(m.getAnnotations()))
                .filter(mark -> loopOf(mark).equals(Optional.of(label)));
    return Stream.concat(onVariable(loop), named).findFirst().map(this::snapshots).orElse(0);
  }

  private static Optional<MethodDeclaration> method(Node inside) {
    Optional<Node> node = inside.getParentNode();
    while (node.isPresent() && !(node.get() instanceof MethodDeclaration)) {
      node = node.get().getParentNode();
    }
    return node.map(MethodDeclaration.class::cast);
  }

  private int snapshots(AnnotationExpr mark) {
    Optional<Object> number = member(mark, "snapshots").flatMap(lowering.evaluator()::evaluate);
    if (number.isPresent() && number.get() instanceof Integer count && count > 0) {
      return count;
    }
    lowering.refuse(mark, Diagnostic.CHECKPOINT_MARK, "does not keep a constant, positive number");
    return 0;
  }

  /** Finds marks that mean no loop, in a method whose body this is. */
  void check(BlockStmt body) {
    body.getParentNode()
        .filter(MethodDeclaration.class::isInstance)
        .ifPresent(method -> check((MethodDeclaration) method));
  }

  /** Finds marks in a method that mean no loop. */
  void check(MethodDeclaration method) {
    marks(method.getAnnotations()).filter(m -> !isMet(m, method)).forEach(this::refuse);
    method.findAll(VariableDeclarationExpr.class).stream()
        .filter(v -> !v.getParentNode().map(CheckpointMarks::isLoop).orElse(false))
        .flatMap(v -> marks(v.getAnnotations()))
        .forEach(this::refuse);
  }

  private void refuse(AnnotationExpr mark) {
    lowering.refuse(mark, Diagnostic.CHECKPOINT_MARK, "is not at a loop, nor names one");
  }

  /** Returns whether a method is to run again rather than that its values are kept. */
  boolean isRerun(MethodDeclaration method) {
    return marks(method.getAnnotations()).anyMatch(CheckpointMarks::marksMethod);
  }

  private static boolean marksMethod(AnnotationExpr mark) {
    return member(mark, "loop").isEmpty() && member(mark, "snapshots").isEmpty();
  }

  private boolean isMet(AnnotationExpr mark, MethodDeclaration method) {
    Optional<Object> label = loopOf(mark);
    if (marksMethod(mark)) {
      return true;
    }
    return method.findAll(LabeledStmt.class).stream()
        .filter(s -> isLoop(s.getStatement()))
        .anyMatch(s -> label.equals(Optional.of(s.getLabel().asString())));
  }

  private static boolean isLoop(Node node) {
    return node instanceof ForStmt
        || node instanceof ForEachStmt
        || node instanceof WhileStmt
        || node instanceof DoStmt;
  }

  private Stream<AnnotationExpr> onVariable(Statement loop) {
    Stream<VariableDeclarationExpr> variables =
        loop instanceof ForStmt counting
            ? counting.getInitialization().stream()
                .filter(Expression::isVariableDeclarationExpr)
                .map(Expression::asVariableDeclarationExpr)
            : loop instanceof ForEachStmt each ? Stream.of(each.getVariable()) : Stream.empty();
    return variables.flatMap(v -> marks(v.getAnnotations()));
  }

  private Optional<Object> loopOf(AnnotationExpr mark) {
    return member(mark, "loop").flatMap(lowering.evaluator()::evaluate);
  }

  private Stream<AnnotationExpr> marks(NodeList<AnnotationExpr> annotations) {
    return annotations.stream()
        .flatMap(
            a -> isOf(a, MARK) ? Stream.of(a) : isOf(a, SEVERAL) ? repeated(a) : Stream.empty());
  }

  private static Stream<AnnotationExpr> repeated(AnnotationExpr several) {
    return member(several, "value").stream()
        .flatMap(
            e -> e instanceof ArrayInitializerExpr all ? all.getValues().stream() : Stream.of(e))
        .filter(Expression::isAnnotationExpr)
        .map(Expression::asAnnotationExpr);
  }

  private boolean isOf(AnnotationExpr annotation, String type) {
    Name name = annotation.getName();
    Optional<TypeElement> meant =
        name.getQualifier().isPresent()
            ? lowering.names().qualified(name.asString())
            : name.getIdentifier().startsWith("Checkpointed")
                ? lowering.names().simple(name.getIdentifier())
                : Optional.empty();
    return meant.filter(t -> t.getQualifiedName().contentEquals(type)).isPresent();
  }

  private static Optional<Expression> member(AnnotationExpr annotation, String name) {
    if (annotation instanceof SingleMemberAnnotationExpr single && name.equals("value")) {
      return Optional.of(single.getMemberValue());
    }
    List<MemberValuePair> pairs =
        annotation instanceof NormalAnnotationExpr normal ? normal.getPairs() : List.of();
    return pairs.stream()
        .filter(p -> p.getNameAsString().equals(name))
        .map(MemberValuePair::getValue)
        .findFirst();
  }
}
