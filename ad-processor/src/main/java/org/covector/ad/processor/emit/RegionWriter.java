package org.covector.ad.processor.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.Allocation;
import org.covector.ad.processor.ir.MemoryOp.FieldAccumulate;
import org.covector.ad.processor.ir.MemoryOp.FieldStore;
import org.covector.ad.processor.ir.MemoryOp.Grow;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Writes the operations of one region as statements, in their order: values that are read once wait
 * in {@link Pending} to be printed where they are read, all others are assigned where they are
 * defined.
 */
final class RegionWriter {

  /** Expressions of more operations are split: Java's own compiler would run out of stack. */
  private static final int LARGEST = 100;

  private final Plan plan;
  private final ReturnShape returns;
  private final List<Code> out = new ArrayList<>();
  private final Pending pending;

  RegionWriter(Plan plan, ReturnShape returns) {
    this.plan = plan;
    this.returns = returns;
    this.pending = new Pending(plan, out);
  }

  /** Returns a writer for a region inside this one. */
  RegionWriter inner() {
    return new RegionWriter(plan, returns);
  }

  Plan plan() {
    return plan;
  }

  Pending pending() {
    return pending;
  }

  List<Code> out() {
    return out;
  }

  /**
   * Writes a region.
   *
   * @param results what a {@code Yield} at its end defines
   */
  List<Code> write(Region region, List<Value> results) {
    region.ops().forEach(this::write);
    if (Jumps.complete(out)) {
      end(region.terminator(), results);
    }
    return out;
  }

  /** Writes the operations of a region, but not its end. */
  void writeOps(Region region) {
    region.ops().forEach(this::write);
  }

  private void end(Terminator terminator, List<Value> results) {
    if (terminator instanceof Terminator.Yield yield) {
      copy(results, yield.values(), null);
    } else if (terminator instanceof Terminator.Break leave) {
      copy(plan.structure().exits(leave.target()), leave.values(), null);
      out.add(Code.Jump.leave(leave.target()));
    } else if (terminator instanceof Terminator.Continue next) {
      copy(plan.structure().params(next.loop()), next.next(), null);
      out.add(Code.Jump.next(next.loop()));
    } else if (terminator instanceof Terminator.Throw thrown) {
      Expression template = plan.templates().requireExpression(thrown.template());
      List<Expression> operands = takeFor(List.of(template), thrown.operands()).expressions();
      out.add(new Code.Leave(new ThrowStmt(Templates.fill(template, operands))));
    } else if (terminator instanceof Terminator.Return leave) {
      leave(leave.values());
    } else {
      throw new IllegalStateException("a test ends no region but a header");
    }
  }

  /** Assigns what is handed over, see {@link Copies}. */
  void copy(List<Value> targets, List<Value> sources, Value last) {
    new Copies(plan, pending).write(targets, sources, last);
  }

  private void leave(List<Value> values) {
    List<Node> templates = new ArrayList<>();
    returns.statements().forEach(s -> templates.add(plan.templates().statement(s)));
    boolean gives = !returns.expression().isEmpty();
    if (gives) {
      templates.add(plan.templates().requireExpression(returns.expression()));
    }
    List<Expression> operands = takeFor(templates, values).expressions();
    for (int i = 0; i < returns.statements().size(); i++) {
      out.add(new Code.Text((Statement) Templates.fill(templates.get(i), operands)));
    }
    if (gives) {
      Expression result =
          (Expression) Templates.fill(templates.get(templates.size() - 1), operands);
      out.add(new Code.Leave(new ReturnStmt(Expressions.assigned(result))));
    } else {
      out.add(new Code.Leave(new ReturnStmt()));
    }
  }

  /** Takes the operands of templates, which may read them often, never, or in another order. */
  private Tree.Many takeFor(List<Node> templates, List<Value> operands) {
    List<Integer> occurrences = new ArrayList<>();
    templates.forEach(t -> occurrences.addAll(Templates.occurrences(t)));
    boolean ordered =
        templates.size() == 1 && Templates.evaluatesInOrder(templates.get(0), operands.size());
    boolean captures = templates.stream().anyMatch(Templates::captures);
    if (!ordered) {
      pending.settleValues(
          v -> operands.contains(v) && (captures || !pending.footprint(v).isPure()));
    }
    for (int i = 0; i < operands.size(); i++) {
      if (Collections.frequency(occurrences, i) > 1) {
        pending.settle(operands.get(i));
      }
    }
    Tree.Many taken = pending.take(operands);
    return captures ? frozen(taken, operands) : taken;
  }

  /** Replaces variables that may be assigned later, which a lambda cannot capture, by copies. */
  private Tree.Many frozen(Tree.Many taken, List<Value> operands) {
    List<Tree> frozen = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      Tree tree = taken.trees().get(i);
      Optional<Variable> variable = Variable.of(tree.expression());
      if (variable.isPresent()) {
        Variable copy = Variable.local(operands.get(i).type(), variable.get().hint(), false);
        pending.emit(new Code.Assign(copy, tree.expression()), tree.footprint());
        tree = new Tree(copy.reference(), Footprint.using(copy));
      }
      frozen.add(tree);
    }
    return new Tree.Many(frozen);
  }

  private void write(Op op) {
    if (!plan.uses().isNeeded(op) || op instanceof Op.Caught) {
      return;
    }
    if (op instanceof Op.Remark remark) {
      out.add(new Code.Note(remark.text()));
    } else if (op instanceof ControlOp control) {
      new ControlWriter(this).write(control);
    } else if (op instanceof Op.FrameSave save) {
      frameSave(save);
    } else if (op instanceof Op.FrameRestore restore) {
      frameRestore(restore);
    } else if (op instanceof Op.Opaque opaque) {
      opaque(opaque);
    } else if (op instanceof FieldStore store) {
      writeField(store, operands -> Operations.store(operands, store.field()));
    } else if (op instanceof FieldAccumulate sum) {
      settleWriting(sum.value());
      writeField(sum, operands -> Operations.accumulate(operands, sum.field()));
    } else if (op instanceof Store store) {
      store(store);
    } else if (op instanceof Accumulate accumulate) {
      accumulate(accumulate);
    } else if (op.results().isEmpty() || !plan.isFloating(op.results().get(0))) {
      compute(op);
    }
  }

  private void compute(Op op) {
    boolean pure = op instanceof Op.Apply && Effects.of(plan, op).isPure();
    Tree.Many operands = pure ? pending.takePure(op.operands()) : pending.take(op.operands());
    List<Expression> expressions =
        op instanceof Op.Apply apply
            ? withoutZeroDivisor(apply, operands.expressions())
            : operands.expressions();
    Expression expression = new Operations(plan).expression(op, expressions);
    Footprint footprint = operands.footprint().plus(Effects.of(plan, op));
    if (op instanceof Load load && plan.uses().isCompound(load)) {
      new Compound(load.array(), load.index()).mark((ArrayAccessExpr) expression);
    }
    Tree tree = new Tree(expression, footprint, operands.size());
    if (op.results().isEmpty()) {
      run(expression, footprint);
    } else if (op.results().size() > 1) {
      results((Op.Call) op, tree);
    } else if (staysInPlace(op)) {
      assign(op.results().get(0), tree);
    } else {
      define(op.results().get(0), tree);
    }
  }

  /** Hides a divisor that is the constant 0, of which javac would warn, in a variable. */
  private List<Expression> withoutZeroDivisor(Op.Apply apply, List<Expression> operands) {
    boolean divides =
        apply.operator() == BasicOperator.DIV || apply.operator() == BasicOperator.REM;
    if (!divides
        || !apply.canThrow()
        || !(plan.structure().definition(apply.operands().get(1)) instanceof Op.Constant divisor)
        || !(divisor.literal() instanceof Number number)
        || number.longValue() != 0) {
      return operands;
    }
    Variable zero = Variable.local(divisor.result().type(), "zero", false);
    out.add(new Code.Assign(zero, operands.get(1)));
    return List.of(operands.get(0), zero.reference());
  }

  private static boolean staysInPlace(Op op) {
    return op instanceof Grow || (op instanceof Allocation array && array.usesTape());
  }

  private void results(Op.Call call, Tree tree) {
    if (plan.uses().isNeeded(call.results().get(0))) {
      assign(call.results().get(0), tree);
    } else {
      run(tree.expression(), tree.footprint());
    }
    for (int i = 1; i < call.results().size(); i++) {
      Value result = call.results().get(i);
      if (plan.uses().isNeeded(result)) {
        Expression further = new Operations(plan).furtherResult(result.type(), i);
        assign(result, new Tree(further, Footprint.of(Op.Effect.ANY)));
      }
    }
  }

  private void run(Expression expression, Footprint footprint) {
    pending.settleConflicts(footprint);
    pending.settleCompound(expression);
    out.add(new Code.Run(expression));
  }

  /** Lets a value wait for the place where it is read, or assigns it here. */
  void define(Value value, Tree tree) {
    if (!plan.uses().isNeeded(value) && isStatement(tree.expression())) {
      run(tree.expression(), tree.footprint());
    } else if (plan.isInlinable(value) && tree.size() <= LARGEST) {
      pending.add(value, tree);
    } else if (pending.isFollowed(tree.footprint())) {
      pending.add(value, tree);
      pending.settle(value);
    } else {
      assign(value, tree);
    }
  }

  private static boolean isStatement(Expression expression) {
    return expression instanceof MethodCallExpr || expression instanceof ObjectCreationExpr;
  }

  private void assign(Value value, Tree tree) {
    Variable variable = plan.variable(value);
    pending.settleConflicts(tree.footprint().assigning(variable));
    pending.settleCompound(tree.expression());
    out.add(new Code.Assign(variable, Expressions.assigned(tree.expression())));
  }

  private void writeField(Op op, Function<List<Expression>, Expression> assignment) {
    Tree.Many operands = pending.take(op.operands());
    Footprint footprint = operands.footprint().plus(Effects.of(plan, op));
    pending.emit(new Code.Run(assignment.apply(operands.expressions())), footprint);
  }

  private void store(Store store) {
    Load load = plan.uses().compound(store);
    if (load != null && pending.isWaiting(store.value())) {
      Expression whole = pending.peek(store.value());
      if (whole instanceof BinaryExpr binary && Compound.isLoad(binary.getLeft())) {
        Footprint footprint =
            pending.take(List.of(store.value())).footprint().plus(Footprint.of(store.effect()));
        AssignExpr.Operator operator = binary.getOperator().toAssignOperator().orElseThrow();
        Expression right = Precedence.bare(binary.getRight());
        pending.emit(new Code.Run(new AssignExpr(binary.getLeft(), right, operator)), footprint);
        return;
      }
    }
    Tree.Many operands = pending.take(store.operands());
    Expression assignment =
        new AssignExpr(
            Operations.element(operands.get(0), operands.get(1)),
            Expressions.assigned(operands.get(2)),
            AssignExpr.Operator.ASSIGN);
    pending.emit(new Code.Run(assignment), operands.footprint().plus(Footprint.of(store.effect())));
  }

  private void accumulate(Accumulate accumulate) {
    settleWriting(accumulate.value());
    Tree.Many operands = pending.take(accumulate.operands());
    Footprint footprint = operands.footprint().plus(Footprint.of(accumulate.effect()));
    pending.emit(new Code.Run(Operations.accumulate(operands.expressions())), footprint);
  }

  /** Java reads what is added to before it evaluates what is added. */
  private void settleWriting(Value value) {
    if (pending.isWaiting(value)
        && (pending.footprint(value).writes() || pending.footprint(value).any())) {
      pending.settle(value);
    }
  }

  private void frameSave(Op.FrameSave save) {
    for (Value value : save.operands()) {
      Tree.Many operand = pending.take(List.of(value));
      Footprint footprint = operand.footprint().plus(Footprint.of(save.effect()));
      pending.emit(new Code.Run(Operations.push(operand.get(0))), footprint);
    }
  }

  private void frameRestore(Op.FrameRestore restore) {
    for (int i = restore.results().size() - 1; i >= 0; i--) {
      Value result = restore.results().get(i);
      Expression pop = new Operations(plan).pop(result.type());
      Footprint footprint = Footprint.of(restore.effect());
      if (plan.uses().isNeeded(result)) {
        assign(result, new Tree(pop, footprint));
      } else {
        pop.ifCastExpr(c -> run(c.getExpression(), footprint));
        pop.ifMethodCallExpr(c -> run(c, footprint));
      }
    }
  }

  private void opaque(Op.Opaque opaque) {
    if (!opaque.results().isEmpty() && plan.isFloating(opaque.results().get(0))) {
      return;
    }
    Optional<Expression> parsed = plan.templates().expression(opaque.template());
    Node template =
        parsed.isPresent() ? parsed.get() : plan.templates().statement(opaque.template());
    Tree.Many operands = takeFor(List.of(template), opaque.operands());
    Footprint footprint = operands.footprint().plus(Footprint.of(opaque.effect()));
    Node filled = Templates.fill(template, operands.expressions());
    if (filled instanceof Statement statement) {
      pending.emit(new Code.Text(statement), footprint);
    } else if (opaque.results().isEmpty()) {
      pending.emit(new Code.Run((Expression) filled), footprint);
    } else {
      define(opaque.results().get(0), new Tree((Expression) filled, footprint, operands.size()));
    }
  }
}
