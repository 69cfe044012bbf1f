package org.covector.ad.processor.emit;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.MemoryOp.Allocation;
import org.covector.ad.processor.ir.MemoryOp.Copy;
import org.covector.ad.processor.ir.MemoryOp.Grow;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Writes operations that hold regions: as an expression where all of it is one, else as statements.
 */
final class ControlWriter {

  private final RegionWriter writer;
  private final Plan plan;
  private final Pending pending;

  ControlWriter(RegionWriter writer) {
    this.writer = writer;
    this.plan = writer.plan();
    this.pending = writer.pending();
  }

  void write(ControlOp control) {
    pending.settleValues(v -> isReadIn(v, control) && !pending.footprint(v).isPure());
    if (control instanceof Loop loop) {
      loop(loop);
    } else if (control instanceof Block block) {
      block(block);
    } else if (control instanceof Guard guard) {
      new GuardWriter(writer).write(guard);
    } else {
      choice(control);
    }
  }

  private boolean isReadIn(Value value, ControlOp control) {
    return plan.structure().isInside(plan.uses().places(value).get(0), control);
  }

  private void choice(ControlOp control) {
    List<Value> lent = pending.waiting().stream().filter(v -> isReadIn(v, control)).toList();
    Tree condition = pending.take(control.operands(), lent).trees().get(0);
    if (isExpression(control)) {
      Optional<Tree> tree = expression(control, condition);
      if (tree.isPresent()) {
        pending.drop(lent::contains);
        writer.define(control.results().get(0), tree.get());
        return;
      }
    }
    pending.settleConflicts(condition.footprint().plus(plan.footprint(control)));
    List<List<Code>> bodies = new ArrayList<>();
    for (Region region : control.regions()) {
      bodies.add(body(region, control.results()));
    }
    pending.drop(lent::contains);
    writer.out().add(statement(control, condition.expression(), bodies));
  }

  /** Writes a region inside, which prints what waits here for it. */
  private List<Code> body(Region region, List<Value> results) {
    return lending(region).write(region, results);
  }

  private RegionWriter lending(Region region) {
    RegionWriter inner = writer.inner();
    pending.lend(inner.pending(), v -> isReadIn(v, region));
    return inner;
  }

  private boolean isReadIn(Value value, Region region) {
    Region at = plan.uses().places(value).get(0);
    while (at != null && at != region) {
      ControlOp owner = plan.structure().owner(at);
      at = owner == null ? null : plan.structure().holder(owner);
    }
    return at == region;
  }

  private static Code statement(ControlOp control, Expression condition, List<List<Code>> bodies) {
    if (control instanceof If) {
      return new Code.Branch(condition, bodies.get(0), bodies.get(1));
    }
    List<Code.Arm> arms = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      arms.add(new Code.Arm(((Switch) control).cases().get(i).labels(), bodies.get(i)));
    }
    return new Code.Choice(condition, arms);
  }

  /**
   * Returns whether everything in an operation can be printed as one expression, order permitting.
   */
  private boolean isExpression(ControlOp control) {
    return (control instanceof If || control instanceof Switch)
        && control.results().size() == 1
        && control.regions().stream().allMatch(r -> isExpression(r, control.results().get(0)));
  }

  private boolean isExpression(Region region, Value result) {
    if (!(region.terminator() instanceof Terminator.Yield yield) || yield.values().size() != 1) {
      return false;
    }
    Value value = yield.values().get(0);
    boolean moves =
        plan.isFloating(value)
            || plan.isInlinable(value)
            || plan.variable(value) != plan.variable(result);
    return moves && region.ops().stream().allMatch(this::isPartOfExpression);
  }

  private boolean isPartOfExpression(Op op) {
    if (!plan.uses().isNeeded(op)) {
      return true;
    }
    if (op.results().size() != 1) {
      return false;
    }
    Value result = op.results().get(0);
    if (plan.isFloating(result)) {
      return true;
    }
    boolean apt =
        op instanceof ControlOp control
            ? isExpression(control)
            : !(op instanceof Grow)
                && !(op instanceof Copy)
                && !(op instanceof Op.FrameRestore)
                && !(op instanceof Allocation array && array.usesTape());
    return apt && plan.isInlinable(result);
  }

  private Optional<Tree> expression(ControlOp control, Tree condition) {
    List<Tree> trees = new ArrayList<>();
    Footprint footprint = condition.footprint();
    for (Region region : control.regions()) {
      RegionWriter inner = lending(region);
      inner.writeOps(region);
      Tree tree = inner.pending().take(region.terminator().operands()).trees().get(0);
      if (!inner.out().isEmpty()) {
        return Optional.empty();
      }
      trees.add(tree);
      footprint = footprint.plus(tree.footprint());
    }
    Expression expression =
        control instanceof Switch choice
            ? switchExpression(choice, condition.expression(), trees)
            : Expressions.choose(
                condition.expression(), trees.get(0).expression(), trees.get(1).expression());
    int size = condition.size() + new Tree.Many(trees).size();
    return Optional.of(new Tree(expression, footprint, size));
  }

  private Expression switchExpression(Switch choice, Expression selector, List<Tree> trees) {
    NodeList<SwitchEntry> entries = new NodeList<>();
    for (int i = 0; i < trees.size(); i++) {
      NodeList<Expression> labels = new NodeList<>();
      choice
          .cases()
          .get(i)
          .labels()
          .forEach(l -> labels.add(plan.templates().requireExpression(l)));
      entries.add(
          new SwitchEntry(
              labels,
              SwitchEntry.Type.EXPRESSION,
              new NodeList<>(new ExpressionStmt(trees.get(i).expression())),
              labels.isEmpty(),
              null));
    }
    return new SwitchExpr(selector, entries);
  }

  private void block(Block block) {
    pending.settleConflicts(plan.footprint(block));
    List<Value> lent = pending.waiting().stream().filter(v -> isReadIn(v, block)).toList();
    List<Code> body = body(block.body(), block.results());
    pending.drop(lent::contains);
    writer.out().add(new Code.Labeled(block.label(), body));
  }

  private void loop(Loop loop) {
    writer.copy(loop.params(), loop.inits(), plan.structure().counter(loop));
    pending.settleConflicts(plan.footprint(loop));
    RegionWriter header = writer.inner();
    header.writeOps(loop.header());
    List<Value> exits = loop.test().exits();
    header
        .pending()
        .settleValues(v -> exits.contains(v) && !header.pending().footprint(v).isPure());
    List<Value> late = header.pending().waiting().stream().filter(exits::contains).toList();
    Expression condition =
        header.pending().take(List.of(loop.test().condition()), late).trees().get(0).expression();
    RegionWriter leaving = writer.inner();
    header.pending().lend(leaving.pending(), v -> true);
    leaving.copy(loop.results(), exits, null);
    List<Code> body = writer.inner().write(loop.body(), List.of());
    assemble(loop, header.out(), condition, leaving.out(), body);
  }

  private void assemble(
      Loop loop, List<Code> header, Expression condition, List<Code> leaving, List<Code> body) {
    Code.Jump leave = Code.Jump.leave(loop.label());
    boolean endless = condition instanceof BooleanLiteralExpr literal && literal.isValue();
    boolean plain =
        !isConstant(condition)
            && header.isEmpty()
            && (leaving.isEmpty() || !Jumps.contain(body, leave));
    if (plain) {
      writer.out().add(new Code.While(loop.label(), Optional.of(condition), body));
      writer.out().addAll(leaving);
      return;
    }
    List<Code> all = new ArrayList<>(header);
    if (!endless) {
      List<Code> end = new ArrayList<>(leaving);
      end.add(leave);
      all.add(new Code.Branch(Expressions.not(condition), end, List.of()));
    }
    all.addAll(body);
    writer.out().add(new Code.While(loop.label(), Optional.empty(), all));
  }

  /**
   * Returns whether Java may take a condition for a constant, and code behind it for unreachable.
   */
  private static boolean isConstant(Expression condition) {
    return Variable.in(condition).isEmpty()
        && condition.findFirst(MethodCallExpr.class).isEmpty()
        && condition.findFirst(ArrayAccessExpr.class).isEmpty();
  }
}
