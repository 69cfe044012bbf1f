package org.covector.ad.processor.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.comments.LineComment;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.Label;

/** Makes syntax trees of statements whose shapes and declarations are settled. */
final class StatementPrinter {

  /**
   * Something around the current statement that {@code break} leaves.
   *
   * @param label its label; null if no jump names it
   * @param plain whether a {@code break} without a label leaves it
   */
  private record Around(Label label, boolean plain, boolean loop) {}

  private final Templates templates;
  private final Deque<Around> around = new ArrayDeque<>();
  private final Map<Label, String> names = new HashMap<>();
  private final Set<String> usedNames = new HashSet<>();

  StatementPrinter(Templates templates) {
    this.templates = templates;
  }

  /** Returns a block, without a {@code return} of nothing at its end. */
  BlockStmt body(List<Code> list) {
    BlockStmt block = block(list);
    block
        .getStatements()
        .getLast()
        .filter(s -> s instanceof ReturnStmt r && r.getExpression().isEmpty())
        .filter(s -> s.getComment().isEmpty())
        .ifPresent(Node::remove);
    return block;
  }

  private BlockStmt block(List<Code> list) {
    BlockStmt block = new BlockStmt();
    StringBuilder notes = new StringBuilder();
    for (Code code : list) {
      if (code instanceof Code.Note note) {
        notes.append(notes.isEmpty() ? "" : "\n").append(note.text());
        continue;
      }
      Statement statement = statement(code);
      if (!notes.isEmpty()) {
        statement.setComment(new LineComment(notes.toString()));
        notes.setLength(0);
      }
      block.addStatement(statement);
    }
    return block;
  }

  private Statement statement(Code code) {
    if (code instanceof Code.Assign assign) {
      return new ExpressionStmt(assignment(assign));
    }
    if (code instanceof Code.Declare declare) {
      return new ExpressionStmt(declaration(declare));
    }
    if (code instanceof Code.Run run) {
      return new ExpressionStmt(run.expression());
    }
    if (code instanceof Code.Text text) {
      return text.statement();
    }
    if (code instanceof Code.Leave leave) {
      return leave.statement();
    }
    if (code instanceof Code.Branch branch) {
      return branch(branch);
    }
    if (code instanceof Code.Choice choice) {
      return choice(choice, null);
    }
    if (code instanceof Code.Guarded guarded) {
      return guarded(guarded);
    }
    if (code instanceof Code.Jump jump) {
      return jump(jump);
    }
    if (code instanceof Code.Labeled labeled) {
      return labeled(labeled);
    }
    return loop((Code.Loop) code);
  }

  private Expression assignment(Code.Assign assign) {
    Variable target = assign.target();
    if (isNarrowStep(assign)) {
      BinaryExpr step = (BinaryExpr) Precedence.bare(((CastExpr) assign.value()).getExpression());
      return new UnaryExpr(
          target.reference(),
          step.getOperator() == BinaryExpr.Operator.PLUS
              ? UnaryExpr.Operator.POSTFIX_INCREMENT
              : UnaryExpr.Operator.POSTFIX_DECREMENT);
    }
    if (assign.value() instanceof BinaryExpr binary
        && Variable.of(binary.getLeft()).equals(Optional.of(target))
        && binary.getOperator().toAssignOperator().isPresent()) {
      boolean byOne = isOne(binary.getRight());
      if (byOne && binary.getOperator() == BinaryExpr.Operator.PLUS) {
        return new UnaryExpr(target.reference(), UnaryExpr.Operator.POSTFIX_INCREMENT);
      }
      if (byOne && binary.getOperator() == BinaryExpr.Operator.MINUS) {
        return new UnaryExpr(target.reference(), UnaryExpr.Operator.POSTFIX_DECREMENT);
      }
      return new AssignExpr(
          target.reference(),
          Precedence.bare(binary.getRight()),
          binary.getOperator().toAssignOperator().orElseThrow());
    }
    return new AssignExpr(
        target.reference(), Precedence.bare(assign.value()), AssignExpr.Operator.ASSIGN);
  }

  /** Returns whether this is {@code b = (byte) (b + 1)}, or the like with another small type. */
  private static boolean isNarrowStep(Code.Assign assign) {
    return assign.value() instanceof CastExpr cast
        && cast.getType().asString().equals(assign.target().type().javaName())
        && Precedence.bare(cast.getExpression()) instanceof BinaryExpr step
        && Variable.of(step.getLeft()).equals(Optional.of(assign.target()))
        && step.getRight() instanceof IntegerLiteralExpr
        && isOne(step.getRight())
        && (step.getOperator() == BinaryExpr.Operator.PLUS
            || step.getOperator() == BinaryExpr.Operator.MINUS);
  }

  private static boolean isOne(Expression expression) {
    return (expression instanceof IntegerLiteralExpr i && i.getValue().equals("1"))
        || (expression instanceof LongLiteralExpr l && l.getValue().equals("1L"));
  }

  private VariableDeclarationExpr declaration(Code.Declare declare) {
    VariableDeclarator declarator =
        new VariableDeclarator(
            templates.type(declare.variable().type().javaName()), declare.variable().name());
    declare
        .value()
        .map(Precedence::bare)
        .map(StatementPrinter::withoutType)
        .ifPresent(declarator::setInitializer);
    return new VariableDeclarationExpr(declarator);
  }

  /** Returns the braces alone of a new array that is given with its elements. */
  private static Expression withoutType(Expression expression) {
    return expression instanceof ArrayCreationExpr array && array.getInitializer().isPresent()
        ? array.getInitializer().get()
        : expression;
  }

  private IfStmt branch(Code.Branch branch) {
    Statement elseStatement = null;
    List<Code> elseCode = branch.elseCode();
    if (elseCode.size() == 1 && elseCode.get(0) instanceof Code.Branch chained) {
      elseStatement = branch(chained);
    } else if (!elseCode.isEmpty()) {
      elseStatement = block(elseCode);
    }
    return new IfStmt(Precedence.bare(branch.condition()), block(branch.thenCode()), elseStatement);
  }

  private Statement choice(Code.Choice choice, Label label) {
    NodeList<SwitchEntry> entries = new NodeList<>();
    around.push(new Around(label, true, false));
    for (Code.Arm arm : choice.arms()) {
      NodeList<Expression> labels = new NodeList<>();
      arm.labels().forEach(l -> labels.add(templates.requireExpression(l)));
      NodeList<Statement> statements = new NodeList<>(block(arm.code()));
      boolean isDefault = labels.isEmpty();
      entries.add(new SwitchEntry(labels, SwitchEntry.Type.BLOCK, statements, isDefault, null));
    }
    around.pop();
    return new SwitchStmt(Precedence.bare(choice.selector()), entries);
  }

  private Statement guarded(Code.Guarded guarded) {
    BlockStmt body = block(guarded.body());
    if (guarded.monitor().isPresent()) {
      return new SynchronizedStmt(Precedence.bare(guarded.monitor().get()), body);
    }
    NodeList<CatchClause> handlers = new NodeList<>();
    for (Code.Catch handler : guarded.handlers()) {
      NodeList<ReferenceType> types = new NodeList<>();
      handler.types().forEach(t -> types.add((ReferenceType) templates.type(t)));
      Type type = types.size() == 1 ? types.get(0) : new UnionType(types);
      Parameter caught = new Parameter(type, handler.caught().name());
      handlers.add(new CatchClause(caught, block(handler.code())));
    }
    return new TryStmt(body, handlers, null);
  }

  private Statement labeled(Code.Labeled labeled) {
    if (labeled.body().size() == 1 && labeled.body().get(0) instanceof Code.Choice choice) {
      return named(labeled.label(), choice(choice, labeled.label()));
    }
    around.push(new Around(labeled.label(), false, false));
    BlockStmt block = block(labeled.body());
    around.pop();
    return named(labeled.label(), block);
  }

  /** Puts the label before a statement if a jump inside needed it. */
  private Statement named(Label label, Statement statement) {
    String name = names.remove(label);
    return name == null ? statement : new LabeledStmt(name, statement);
  }

  private Statement jump(Code.Jump jump) {
    boolean leaves = jump.kind() == Code.Jump.Kind.BREAK;
    for (Around a : around) {
      boolean candidate = leaves ? a.plain() : a.loop();
      if (a.label() == jump.target() && candidate) {
        return leaves ? new BreakStmt() : new ContinueStmt();
      }
      if (a.label() == jump.target() || candidate) {
        break;
      }
    }
    String name = names.computeIfAbsent(jump.target(), this::choose);
    return leaves ? new BreakStmt(name) : new ContinueStmt(name);
  }

  private String choose(Label label) {
    boolean loop = around.stream().anyMatch(a -> a.label() == label && a.loop());
    String base = label.name().isEmpty() ? (loop ? "loop" : "block") : label.name();
    String name = label.name().isEmpty() ? base + 1 : base;
    for (int i = 2; !usedNames.add(name); i++) {
      name = base + i;
    }
    return name;
  }

  private Statement loop(Code.Loop loop) {
    around.push(new Around(loop.label(), true, true));
    BlockStmt body = block(loop.body());
    around.pop();
    Statement statement;
    if (loop instanceof Code.While w) {
      Expression condition = w.condition().orElse(new BooleanLiteralExpr(true));
      statement = new WhileStmt(Precedence.bare(condition), body);
    } else if (loop instanceof Code.DoWhile d) {
      statement = new DoStmt(body, Precedence.bare(d.condition()));
    } else if (loop instanceof Code.ForEach e) {
      VariableDeclarationExpr element =
          declaration(new Code.Declare(e.element(), Optional.empty()));
      statement = new ForEachStmt(element, Precedence.bare(e.array()), body);
    } else {
      Code.For f = (Code.For) loop;
      NodeList<Expression> start = new NodeList<>();
      f.start().ifPresent(s -> start.add(header(s)));
      statement = new ForStmt(start, f.condition(), new NodeList<>(assignment(f.update())), body);
    }
    return named(loop.label(), statement);
  }

  private Expression header(Code start) {
    return start instanceof Code.Declare declare
        ? declaration(declare)
        : assignment((Code.Assign) start);
  }
}
