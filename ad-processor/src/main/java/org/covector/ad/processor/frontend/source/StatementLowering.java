package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.Lowering.Branch;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/** Lowers statements. */
final class StatementLowering {

  private final Lowering lowering;
  private final LoopLowering loops;
  private final SwitchLowering switches;
  private final FailureLowering failures;
  private final GuardLowering guards;

  StatementLowering(Lowering lowering) {
    this.lowering = lowering;
    this.loops = new LoopLowering(lowering);
    this.switches = new SwitchLowering(lowering);
    this.failures = new FailureLowering(lowering);
    this.guards = new GuardLowering(lowering);
  }

  SwitchLowering switches() {
    return switches;
  }

  /** Lowers the statements of a block in a scope of their own. */
  void block(NodeWithStatements<?> block) {
    scoped(() -> all(block.getStatements()));
  }

  void scoped(Runnable body) {
    lowering.scope().open();
    body.run();
    List<Variable> ended = lowering.scope().close();
    lowering.texts().flush();
    lowering.code().forget(ended);
  }

  void all(List<Statement> statements) {
    statements.forEach(this::lower);
  }

  void lower(Statement s) {
    lower(s, "");
  }

  /** Lowers a statement that may carry a label. */
  private void lower(Statement s, String label) {
    if (!lowering.code().isOpen()) {
      return;
    }
    lowering.at(s);
    if (s instanceof WhileStmt loop) {
      loops.whileLoop(loop, label);
    } else if (s instanceof DoStmt loop) {
      loops.doLoop(loop, label);
    } else if (s instanceof ForStmt loop) {
      loops.forLoop(loop, label);
    } else if (s instanceof ForEachStmt loop) {
      loops.forEach(loop, label);
    } else if (s instanceof SwitchStmt choice) {
      switches.statement(choice, label);
    } else if (s instanceof LabeledStmt labelled) {
      labelled(labelled);
    } else {
      simple(s);
    }
    lowering.texts().flush();
  }

  private void simple(Statement s) {
    if (s instanceof ExpressionStmt e) {
      expression(e.getExpression());
    } else if (s instanceof BlockStmt block) {
      block(block);
    } else if (s instanceof IfStmt choice) {
      choose(choice);
    } else if (s instanceof ReturnStmt end) {
      lowering.returns().end(lowering, end.getExpression(), end);
    } else if (s instanceof BreakStmt jump) {
      breaks(jump);
    } else if (s instanceof ContinueStmt jump) {
      continues(jump);
    } else if (s instanceof YieldStmt result) {
      switches.yields(result.getExpression());
    } else if (s instanceof ThrowStmt end) {
      failures.throwing(end.getExpression());
    } else if (s instanceof TryStmt attempt) {
      guards.attempt(attempt);
    } else if (s instanceof SynchronizedStmt locked) {
      guards.locked(locked);
    } else if (s instanceof AssertStmt check) {
      failures.asserts(check);
    } else if (s instanceof ExplicitConstructorInvocationStmt other) {
      delegates(other);
    } else if (!(s instanceof EmptyStmt)) {
      refuse(s);
    }
  }

  private void refuse(Statement s) {
    if (s instanceof LocalClassDeclarationStmt local) {
      refuseClass(local, local.getClassDeclaration().getNameAsString());
    } else if (s instanceof LocalRecordDeclarationStmt local) {
      refuseClass(local, local.getRecordDeclaration().getNameAsString());
    } else {
      lowering.refuse(s, Diagnostic.UNSUPPORTED, "this statement");
    }
  }

  private void refuseClass(Statement s, String name) {
    lowering.refuse(s, Diagnostic.LOCAL_CLASS, "a local class");
    lowering.refuseName(name);
  }

  /** Lowers an expression for its effects. */
  void expression(Expression e) {
    if (e instanceof VariableDeclarationExpr declaration) {
      declaration.getVariables().forEach(this::declare);
      return;
    }
    Operand result = lowering.expressions().lower(e, "");
    if (result instanceof Operand.Fragment fragment && fragment.text().value().isEmpty()) {
      if (fragment.text().hasEffect() && lowering.texts().take(List.of(fragment))) {
        lowering.emit(fragment.text().statement());
      }
    }
  }

  /** Declares a local variable and assigns it if it has an initialiser. */
  void declare(VariableDeclarator variable) {
    String name = variable.getNameAsString();
    Optional<Expression> initializer = variable.getInitializer();
    boolean inferred = variable.getType().isVarType();
    Operand value = null;
    TypeMirror type = inferred ? lowering.types().unknown() : declaredType(variable);
    inferred |= type.getKind() == TypeKind.TYPEVAR && initializer.isPresent();
    if (inferred) {
      value = initializer.map(e -> lowering.expressions().lower(e, name)).orElseGet(lowering::bad);
      type = value.type();
      if (type.getKind() == TypeKind.NULL || lowering.types().isVoid(type)) {
        type = lowering.types().unknown();
      }
    }
    Local local = local(variable, type);
    if (initializer.isPresent()) {
      if (value == null) {
        value = lowering.expressions().lowerFor(initializer.get(), type, name);
      }
      lowering.expressions().assignments().assign(local, value, initializer.get());
    }
  }

  private Local local(VariableDeclarator variable, TypeMirror type) {
    String name = variable.getNameAsString();
    Optional<Alternatives> choice = lowering.session().places().at(variable);
    if (choice.isPresent()) {
      List<Variable> parts = variables(choice.get().types(), choice.get().names(name));
      return declare(new Local(name, type, parts, choice.get()));
    }
    Local local = local(name, type, constant(variable, type));
    local.parts().forEach(part -> part.declaredBy(variable));
    return local;
  }

  /** Returns the declared type of a variable. */
  TypeMirror declaredType(VariableDeclarator variable) {
    Optional<TypeMirror> type = lowering.names().resolve(variable.getType());
    if (type.isEmpty()) {
      String name = variable.getType().asString();
      lowering.refuse(variable.getType(), Diagnostic.UNRESOLVED, name);
    }
    if (type.filter(lowering.types()::isRecursive).isPresent()) {
      lowering.unsupported(variable, "a record that contains itself", "use arrays");
      return lowering.types().unknown();
    }
    return type.filter(t -> accessible(t, variable)).orElseGet(lowering.types()::unknown);
  }

  private boolean accessible(TypeMirror type, VariableDeclarator variable) {
    return lowering.types().isValue(type)
        || lowering.expressions().names().isAccessible(type, variable.getType());
  }

  private Optional<Object> constant(VariableDeclarator variable, TypeMirror type) {
    boolean isFinal =
        variable
            .getParentNode()
            .map(p -> p instanceof VariableDeclarationExpr d && d.isFinal())
            .orElse(false);
    if (!isFinal || lowering.types().isUnknown(type)) {
      return Optional.empty();
    }
    Optional<Object> value = variable.getInitializer().flatMap(lowering.evaluator()::evaluate);
    if (lowering.types().isString(type)) {
      return value.filter(String.class::isInstance);
    }
    return lowering.types().isPrimitive(type)
        ? value
            .filter(v -> !(v instanceof String))
            .map(v -> ConstantEvaluator.convert(v, (ScalarType) lowering.types().toIr(type)))
        : Optional.empty();
  }

  /** Declares a local variable without a value. */
  Local local(String name, TypeMirror type, Optional<Object> constant) {
    return local(name, name, type, constant);
  }

  /** Declares the object that a method is called on, without a value. */
  Local self(TypeMirror type) {
    String name = lowering.types().isValue(type) ? "" : "self";
    return local("this", name, type, Optional.empty());
  }

  /** Declares the variable that stands for an active field of the object. */
  Local field(String variable, String name, TypeMirror type) {
    return local(variable, name, type, Optional.empty());
  }

  private Local local(String name, String prefix, TypeMirror type, Optional<Object> constant) {
    boolean unknown = lowering.types().isUnknown(type);
    List<Type> types = unknown ? List.of() : lowering.types().flatten(type);
    List<String> names = unknown ? List.of() : lowering.types().partNames(type, prefix);
    return declare(new Local(name, type, variables(types, names), constant));
  }

  private static List<Variable> variables(List<Type> types, List<String> names) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> new Variable(types.get(i), names.get(i)))
        .toList();
  }

  private Local declare(Local local) {
    lowering.scope().declare(local);
    local.parts().forEach(lowering.code()::declare);
    return local;
  }

  private void choose(IfStmt s) {
    Value condition = lowering.condition(s.getCondition());
    Code first = lowering.code().fork();
    lowering.in(first, () -> scoped(() -> lower(s.getThenStmt())));
    Code second = lowering.code().fork();
    lowering.in(second, () -> scoped(() -> s.getElseStmt().ifPresent(this::lower)));
    lowering.join(
        List.of(new Branch(first, List.of()), new Branch(second, List.of())),
        List.of(),
        "",
        r -> new If(r, condition, first.region(), second.region(), lowering.span(s)));
  }

  /** Leaves the body with its results, by way of what is to run before that. */
  void leave(List<Value> values) {
    lowering
        .jumps()
        .returning(values)
        .ifPresentOrElse(
            detour -> detour.jump(lowering.code(), values),
            () -> lowering.returns().leave(lowering, values));
  }

  /** The call of another constructor of the same record, which makes all of it. */
  private void delegates(ExplicitConstructorInvocationStmt s) {
    if (lowering.expressions().names().self().orElseThrow() instanceof Operand.Known known
        && known.subject() instanceof Subject.Instance made) {
      lowering.expressions().instances().delegates(made, s);
      return;
    }
    List<Operand> arguments =
        s.getArguments().stream().map(a -> lowering.expressions().lower(a, "")).toList();
    if (arguments.stream().anyMatch(Lowering::isBad)) {
      return;
    }
    Local self = lowering.scope().find("this").orElseThrow();
    Operand made =
        lowering.expressions().records().create(self.type(), arguments, s.getArguments(), s);
    lowering.expressions().assignments().assign(self, made, s);
  }

  private void breaks(BreakStmt s) {
    breaks(s.getLabel().map(l -> l.asString()).orElse(""), s);
  }

  /** Breaks, with an empty label where there is none. */
  void breaks(String label, Statement s) {
    lowering
        .jumps()
        .breaking(label)
        .ifPresentOrElse(
            target -> target.jump(lowering.code(), List.of()),
            () -> lowering.refuse(s, Diagnostic.UNRESOLVED, s.toString()));
  }

  private void continues(ContinueStmt s) {
    continues(s.getLabel().map(l -> l.asString()).orElse(""), s);
  }

  /** Continues, with an empty label where there is none. */
  void continues(String label, Statement s) {
    lowering
        .jumps()
        .continuing(label)
        .ifPresentOrElse(
            target -> target.jump(lowering.code(), List.of()),
            () -> lowering.refuse(s, Diagnostic.UNRESOLVED, s.toString()));
  }

  private void labelled(LabeledStmt s) {
    String label = s.getLabel().asString();
    Statement inner = s.getStatement();
    boolean own =
        inner.isWhileStmt()
            || inner.isDoStmt()
            || inner.isForStmt()
            || inner.isForEachStmt()
            || inner.isSwitchStmt();
    if (own) {
      lower(inner, label);
      return;
    }
    Target target = target(label, List.of(inner));
    lowering.jumps().push(new Jumps.Exit.Labelled(label, target));
    enclosed(target, () -> lower(inner), s);
    lowering.jumps().pop();
  }

  /** Makes a target that carries what is assigned in some nodes. */
  Target target(String label, List<? extends Node> nodes) {
    return new Target(new Label(label), carried(nodes));
  }

  /**
   * Returns the variables that may be assigned in some nodes: those in scope that are assigned
   * there by name, and all fields, which any call may assign.
   */
  List<Variable> carried(List<? extends Node> nodes) {
    Stream<Variable> assigned =
        lowering.scope().variables(AssignedNames.in(nodes)).stream()
            .filter(v -> lowering.code().isDeclared(v) && !v.isField());
    return Stream.concat(assigned, lowering.code().fields().stream()).toList();
  }

  /** Runs an action whose end jumps to the target reach; a block only where there are such. */
  void enclosed(Target target, Runnable action, Statement s) {
    Code body = lowering.code().fork();
    target.direct(body);
    lowering.in(body, action);
    if (!target.isUsed()) {
      lowering.code().append(body);
      return;
    }
    lowering.draft().block(body, target, List.of(), List.of(), "", lowering.span(s));
  }
}
