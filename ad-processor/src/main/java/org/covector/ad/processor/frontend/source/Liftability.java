package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Foresees whether a body can be lifted. It is asked only where calling the method instead is just
 * as good, so that a doubt counts against the body.
 */
final class Liftability {

  private final Session session;
  private final ExecutableElement method;

  Liftability(Session session, ExecutableElement method) {
    this.session = session;
    this.method = method;
  }

  boolean isLiftable(BlockStmt body) {
    return !method.getModifiers().contains(Modifier.SYNCHRONIZED)
        && body.findFirst(Node.class, this::isObstacle).isEmpty();
  }

  private boolean isObstacle(Node node) {
    return node instanceof TryStmt
        || node instanceof SynchronizedStmt
        || node instanceof LambdaExpr
        || node instanceof MethodReferenceExpr
        || node instanceof PatternExpr
        || node instanceof LocalClassDeclarationStmt
        || node instanceof LocalRecordDeclarationStmt
        || (node instanceof ObjectCreationExpr n && n.getAnonymousClassBody().isPresent())
        || (node instanceof NameExpr name && isMutableField(name.getNameAsString()))
        || (node instanceof FieldAccessExpr access && isMutableField(access.getNameAsString()));
  }

  /** Whether a field of the name, in one of the classes around, is static and not final. */
  private boolean isMutableField(String name) {
    Element owner = method.getEnclosingElement();
    while (owner instanceof TypeElement type) {
      if (session.members().field(type, name).filter(Liftability::isMutable).isPresent()) {
        return true;
      }
      owner = type.getEnclosingElement();
    }
    return false;
  }

  private static boolean isMutable(VariableElement field) {
    return field.getModifiers().contains(Modifier.STATIC)
        && !field.getModifiers().contains(Modifier.FINAL);
  }
}
