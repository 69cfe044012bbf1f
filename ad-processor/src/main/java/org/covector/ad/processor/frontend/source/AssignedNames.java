package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that are assigned somewhere in a piece of text, in the order of the text. */
final class AssignedNames {

  private AssignedNames() {}

  static Set<String> in(Collection<? extends Node> nodes) {
    Set<String> names = new LinkedHashSet<>();
    nodes.forEach(
        node -> {
          node.walk(AssignExpr.class, e -> add(e.getTarget(), names));
          node.walk(UnaryExpr.class, e -> addStep(e, names));
        });
    return names;
  }

  private static void addStep(UnaryExpr e, Set<String> names) {
    if (ExpressionLowering.isStep(e)) {
      add(e.getExpression(), names);
    }
  }

  private static void add(Expression target, Set<String> names) {
    if (target instanceof EnclosedExpr enclosed) {
      add(enclosed.getInner(), names);
    } else if (target instanceof NameExpr name) {
      names.add(name.getNameAsString());
    } else if (target instanceof FieldAccessExpr field && field.getScope().isThisExpr()) {
      names.add("this");
    }
  }
}
