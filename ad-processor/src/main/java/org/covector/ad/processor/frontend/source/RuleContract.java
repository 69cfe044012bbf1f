package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.FunctionKey;

/**
 * Looks, where there is source, for plain violations of what methods with rules, and rules, promise
 * by being such: that they do not write into the arrays that they are given, nor return one of
 * them. Arrays under other names are not followed.
 */
final class RuleContract {

  private final Session session;

  RuleContract(Session session) {
    this.session = session;
  }

  /**
   * Checks a method.
   *
   * @param count how many of its parameters it may not write into, from the first
   * @param user the function that is refused if the method does
   */
  void check(ExecutableElement method, int count, FunctionKey user) {
    Optional<MethodDeclaration> declaration = session.units().method(method);
    if (declaration.isEmpty()) {
      return;
    }
    Set<String> arrays =
        method.getParameters().subList(0, count).stream()
            .filter(p -> p.asType() instanceof ArrayType)
            .map(p -> p.getSimpleName().toString())
            .collect(Collectors.toSet());
    declaration.get().findAll(AssignExpr.class).stream()
        .filter(assignment -> assignment.getTarget() instanceof NameExpr)
        .forEach(assignment -> arrays.remove(assignment.getTarget().toString()));
    for (Expression target : targets(declaration.get())) {
      if (target instanceof ArrayAccessExpr && arrays.contains(root(target))) {
        report(method, target, "writes into", root(target), user);
      }
    }
    for (ReturnStmt exit : declaration.get().findAll(ReturnStmt.class)) {
      exit.getExpression()
          .filter(e -> e instanceof NameExpr && arrays.contains(e.toString()))
          .ifPresent(e -> report(method, e, "returns", e.toString(), user));
    }
  }

  private static List<Expression> targets(MethodDeclaration declaration) {
    List<Expression> targets = new ArrayList<>();
    declaration.findAll(AssignExpr.class).forEach(e -> targets.add(e.getTarget()));
    declaration.findAll(UnaryExpr.class).stream()
        .filter(e -> e.isPrefix() ? isStep(e) : true)
        .forEach(e -> targets.add(e.getExpression()));
    return targets;
  }

  private static boolean isStep(UnaryExpr e) {
    return e.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT
        || e.getOperator() == UnaryExpr.Operator.PREFIX_DECREMENT;
  }

  /** The name that an element is reached from. */
  private static String root(Expression element) {
    Expression at = element;
    while (at instanceof ArrayAccessExpr access) {
      at = access.getName();
    }
    return at.toString();
  }

  private void report(
      ExecutableElement method, Node node, String what, String array, FunctionKey user) {
    SourceUnit unit = session.units().of(method).orElseThrow();
    session
        .findings()
        .report(Diagnostic.RULE_WRITES, unit.span(node), method.getSimpleName(), what, array);
    session.refuse(user);
  }
}
