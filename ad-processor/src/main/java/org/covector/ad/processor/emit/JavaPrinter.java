package org.covector.ad.processor.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.comments.LineComment;
import com.github.javaparser.ast.comments.TraditionalJavadocComment;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.printer.DefaultPrettyPrinterVisitor;
import com.github.javaparser.printer.configuration.PrinterConfiguration;

/** The pretty printer, with comments and switches in the usual layout. */
final class JavaPrinter extends DefaultPrettyPrinterVisitor {

  JavaPrinter(PrinterConfiguration configuration) {
    super(configuration);
  }

  /** The inherited method sorts all members of a class before each of them. */
  @Override
  protected void printOrphanCommentsBeforeThisChildNode(Node node) {
    boolean hasOrphans =
        node.getParentNode().filter(p -> !p.getOrphanComments().isEmpty()).isPresent();
    if (hasOrphans) {
      super.printOrphanCommentsBeforeThisChildNode(node);
    }
  }

  @Override
  public void visit(LineComment comment, Void none) {
    if (startsPart(comment)) {
      printer.println();
    }
    comment.getContent().lines().forEach(line -> printer.println("// " + line.strip()));
  }

  /** Returns whether a comment starts a part of a method: an empty line sets it off. */
  private static boolean startsPart(LineComment comment) {
    return comment.getCommentedNode().orElse(null) instanceof Statement statement
        && statement.getParentNode().orElse(null) instanceof BlockStmt block
        && block.getStatement(0) != statement
        && block
            .getParentNode()
            .filter(p -> p instanceof MethodDeclaration || p instanceof TryStmt)
            .isPresent();
  }

  @Override
  public void visit(TraditionalJavadocComment comment, Void none) {
    String text = comment.parse().toText().strip();
    if (text.lines().count() == 1) {
      printer.println("/** " + text + " */");
    } else {
      super.visit(comment, null);
    }
  }

  @Override
  public void visit(SwitchStmt node, Void none) {
    printComment(node.getComment(), null);
    printSwitch(node.getSelector(), node.getEntries());
  }

  @Override
  public void visit(SwitchExpr node, Void none) {
    printSwitch(node.getSelector(), node.getEntries());
  }

  private void printSwitch(Expression selector, NodeList<SwitchEntry> entries) {
    printer.print("switch (");
    selector.accept(this, null);
    printer.println(") {").indent();
    entries.forEach(e -> e.accept(this, null));
    printer.unindent().print("}");
  }

  @Override
  public void visit(SwitchEntry node, Void none) {
    if (node.getType() == SwitchEntry.Type.STATEMENT_GROUP || node.getGuard().isPresent()) {
      super.visit(node, null);
      return;
    }
    printer.print(node.getLabels().isEmpty() ? "default" : "case ");
    for (int i = 0; i < node.getLabels().size(); i++) {
      printer.print(i == 0 ? "" : ", ");
      node.getLabels().get(i).accept(this, null);
    }
    printer.print(" -> ");
    body(node.getStatements().get(0)).accept(this, null);
    printer.println();
  }

  /** Drops the braces around what the arrow may point to without them. */
  private static Statement body(Statement statement) {
    boolean single =
        statement instanceof BlockStmt block
            && block.getStatements().size() == 1
            && block.getStatement(0).getComment().isEmpty()
            && (block.getStatement(0) instanceof ThrowStmt
                || (block.getStatement(0) instanceof ExpressionStmt plain
                    && !plain.getExpression().isVariableDeclarationExpr()));
    return single ? ((BlockStmt) statement).getStatement(0) : statement;
  }
}
