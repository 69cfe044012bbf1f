package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.Detours.Detour;
import org.covector.ad.processor.frontend.source.Lowering.Branch;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Handler;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers {@code try} and {@code synchronized}. A {@code finally} is repeated, as javac does: in a
 * handler of everything, which rethrows, at the end of the body, and on each way that jumps take
 * out of it.
 */
final class GuardLowering {

  private static final List<String> COMMON =
      List.of("java.lang.RuntimeException", "java.lang.Error", "java.lang.Exception");

  private final Lowering lowering;

  GuardLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** What is guarded, and how. */
  private record Guarded(
      Statement statement,
      Runnable body,
      Node assigning,
      List<Value> monitor,
      List<Clause> handlers,
      Optional<Runnable> last) {}

  /** A handler: its types, and what makes its region from what it catches. */
  private record Clause(List<TypeMirror> types, TypeMirror common, String name, Body body) {}

  /** Lowers the body of a handler. */
  @FunctionalInterface
  private interface Body {
    void lower(Value caught);
  }

  void locked(SynchronizedStmt s) {
    Operand object = lowering.expressions().lower(s.getExpression(), "");
    if (Lowering.isBad(object)) {
      return;
    }
    Value monitor = lowering.value(object, "");
    Runnable body = () -> lowering.statements().block(s.getBody());
    lower(new Guarded(s, body, s, List.of(monitor), List.of(), Optional.empty()));
  }

  void attempt(TryStmt s) {
    Optional<BlockStmt> last = s.getFinallyBlock();
    Runnable body = () -> caught(s);
    if (last.isEmpty()) {
      body.run();
    } else if (leaves(last.get())) {
      lowering.unsupported(last.get(), "a finally that is left by a jump", "jump after it");
    } else {
      Runnable after = () -> lowering.statements().block(last.get());
      List<Clause> handlers = List.of(rethrowing(caught -> after.run()));
      lower(new Guarded(s, body, s, List.of(), handlers, Optional.of(after)));
    }
  }

  /** The body and the handlers alone. */
  private void caught(TryStmt s) {
    Runnable body = () -> opened(s, s.getResources());
    if (s.getCatchClauses().isEmpty()) {
      body.run();
      return;
    }
    List<Clause> handlers = new ArrayList<>();
    for (CatchClause clause : s.getCatchClauses()) {
      Optional<Clause> handler = clause(clause);
      if (handler.isEmpty()) {
        return;
      }
      handlers.add(handler.get());
    }
    lower(new Guarded(s, body, s.getTryBlock(), List.of(), handlers, Optional.empty()));
  }

  /**
   * The body, after resources have been opened, which are closed at its end, the last one first.
   */
  private void opened(TryStmt s, List<Expression> resources) {
    if (resources.isEmpty()) {
      lowering.statements().block(s.getTryBlock());
      return;
    }
    lowering.statements().scoped(() -> opened(s, resources.get(0), resources));
  }

  private void opened(TryStmt s, Expression first, List<Expression> resources) {
    Expression name = first;
    if (first instanceof VariableDeclarationExpr declaration) {
      lowering.statements().declare(declaration.getVariable(0));
      name = declaration.getVariable(0).getNameAsExpression();
    }
    Operand operand = lowering.expressions().lower(name, "");
    if (Lowering.isBad(operand)) {
      return;
    }
    Value resource = lowering.value(operand, "");
    Runnable body = () -> opened(s, resources.subList(1, resources.size()));
    Runnable close = () -> close(resource, first);
    Clause closing =
        rethrowing(
            thrown ->
                emit(
                    "org.covector.ad.runtime.Resources.closeAfter($0, $1)",
                    first,
                    resource,
                    thrown));
    lower(new Guarded(s, body, s, List.of(), List.of(closing), Optional.of(close)));
  }

  private void close(Value resource, Expression place) {
    Value none = lowering.constant(resource.type(), Builder.NULL, "", "", lowering.span(place));
    Value open =
        lowering.apply(
            BasicOperator.NE, ScalarType.BOOLEAN, "", lowering.span(place), resource, none);
    Code first = lowering.code().fork();
    lowering.in(first, () -> emit("$0.close()", place, resource));
    Code second = lowering.code().fork();
    lowering.join(
        List.of(new Branch(first, List.of()), new Branch(second, List.of())),
        List.of(),
        "",
        r -> new If(r, open, first.region(), second.region(), lowering.span(place)));
  }

  private void emit(String template, Node place, Value... operands) {
    lowering.emit(
        new Op.Opaque(
            List.of(),
            template,
            List.of(operands),
            Op.Opaque.Kind.OBSERVER,
            Op.Effect.ANY,
            lowering.span(place)));
  }

  private Optional<Clause> clause(CatchClause clause) {
    Parameter parameter = clause.getParameter();
    List<TypeMirror> types = new ArrayList<>();
    List<com.github.javaparser.ast.type.Type> written =
        parameter.getType() instanceof UnionType union
            ? List.copyOf(union.getElements())
            : List.of(parameter.getType());
    for (com.github.javaparser.ast.type.Type each : written) {
      Optional<TypeMirror> type = lowering.names().resolve(each);
      if (type.isEmpty()) {
        lowering.refuse(each, Diagnostic.UNRESOLVED, each.asString());
        return Optional.empty();
      }
      if (!lowering.expressions().names().isAccessible(type.get(), each)) {
        lowering.bad();
        return Optional.empty();
      }
      types.add(type.get());
    }
    String name = parameter.getNameAsString();
    Body body =
        value ->
            lowering
                .statements()
                .scoped(
                    () -> {
                      Local local =
                          lowering.statements().local(name, common(types), Optional.empty());
                      lowering.code().set(local.parts().get(0), value);
                      lowering.statements().block(clause.getBody());
                    });
    return Optional.of(new Clause(types, common(types), name, body));
  }

  /** A type that all the types of a handler have. */
  private TypeMirror common(List<TypeMirror> types) {
    if (types.size() == 1) {
      return types.get(0);
    }
    return COMMON.stream()
        .map(lowering.types()::declared)
        .filter(t -> types.stream().allMatch(each -> lowering.types().isAssignable(each, t)))
        .findFirst()
        .orElseGet(this::throwable);
  }

  private TypeMirror throwable() {
    return lowering.types().declared("java.lang.Throwable");
  }

  private Clause rethrowing(Body before) {
    Body body =
        value -> {
          before.lower(value);
          lowering.texts().flush();
          lowering.code().end(new Terminator.Throw("$0", List.of(value)));
        };
    return new Clause(List.of(throwable()), throwable(), "", body);
  }

  /** Whether a jump leads out of a block other than to its end. */
  private static boolean leaves(BlockStmt block) {
    return block.findFirst(ReturnStmt.class).isPresent()
        || block
            .findFirst(
                Statement.class,
                s ->
                    (s instanceof BreakStmt jump && jump.getLabel().isPresent())
                        || (s instanceof ContinueStmt next && next.getLabel().isPresent())
                        || ((s instanceof BreakStmt || s instanceof ContinueStmt)
                            && !isWithin(s, block)))
            .isPresent();
  }

  /** Whether something in the block takes the jump. */
  private static boolean isWithin(Statement jump, BlockStmt block) {
    for (Node at = jump; at != block; at = at.getParentNode().orElseThrow()) {
      boolean takes =
          at instanceof WhileStmt
              || at instanceof DoStmt
              || at instanceof ForStmt
              || at instanceof ForEachStmt
              || (at instanceof SwitchStmt && jump instanceof BreakStmt);
      if (takes) {
        return true;
      }
    }
    return false;
  }

  private void lower(Guarded guarded) {
    StatementLowering statements = lowering.statements();
    List<Variable> carried = statements.carried(List.of(guarded.statement()));
    Detours detours = new Detours(carried, guarded.last().isPresent());
    Code straight = lowering.code().fork();
    lowering.in(straight, () -> straight(guarded, detours));
    if (detours.all().isEmpty()) {
      lowering.code().append(straight);
      return;
    }
    Target end = statements.target("", List.of(guarded.statement()));
    statements.enclosed(
        end,
        () -> {
          Code current = straight;
          for (Detour detour : detours.all()) {
            end.jump(current, List.of());
            current = onward(guarded, detour, current);
          }
          lowering.code().append(current);
        },
        guarded.statement());
  }

  /** The way on from a detour: what is enclosed jumps here. */
  private Code onward(Guarded guarded, Detour detour, Code enclosed) {
    Code next = lowering.code().fork();
    List<Value> variables = Lowering.fresh(detour.target().carried());
    List<Value> results = new ArrayList<>(detour.results());
    results.addAll(variables);
    next.add(
        new Block(
            results,
            detour.target().label(),
            enclosed.region(),
            lowering.span(guarded.statement())));
    next.set(detour.target().carried(), variables);
    lowering.in(
        next,
        () -> {
          guarded.last().ifPresent(Runnable::run);
          if (detour.isReturn()) {
            lowering.statements().leave(detour.results());
          } else if (detour.isBreak()) {
            lowering.statements().breaks(detour.label(), guarded.statement());
          } else {
            lowering.statements().continues(detour.label(), guarded.statement());
          }
        });
    return next;
  }

  /** The guarded code, its handlers, and what comes at its end. */
  private void straight(Guarded guarded, Detours detours) {
    lowering.jumps().push(new Jumps.Exit.Guarded(detours));
    List<Variable> assigned = lowering.statements().carried(List.of(guarded.assigning()));
    Code body = lowering.code().watched();
    lowering.in(body, guarded.body());
    List<Branch> branches = new ArrayList<>(List.of(new Branch(body, List.of())));
    List<Code> handlers = new ArrayList<>();
    if (guarded.last().isPresent()) {
      lowering.jumps().pop();
    }
    for (Clause clause : guarded.handlers()) {
      Code handler = lowering.code().fork();
      lowering.in(handler, () -> handle(clause, body.watch().changed(assigned), guarded));
      handlers.add(handler);
      branches.add(new Branch(handler, List.of()));
    }
    if (guarded.last().isEmpty()) {
      lowering.jumps().pop();
    }
    lowering.join(
        branches,
        List.of(),
        "",
        results ->
            new Guard(
                results,
                guarded.monitor(),
                body.region(),
                handlers(guarded, handlers),
                lowering.span(guarded.statement())));
    if (lowering.code().isOpen()) {
      guarded.last().ifPresent(Runnable::run);
    }
  }

  private void handle(Clause clause, List<Variable> changed, Guarded guarded) {
    Value caught = Value.of(lowering.types().toIr(clause.common()), clause.name());
    lowering.emit(new Op.Caught(caught));
    changed.forEach(
        variable -> lowering.unknowns().forget(variable, lowering.span(guarded.statement())));
    clause.body().lower(caught);
  }

  private List<Handler> handlers(Guarded guarded, List<Code> regions) {
    List<Handler> handlers = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      List<String> types =
          guarded.handlers().get(i).types().stream().map(lowering.types()::text).toList();
      handlers.add(new Handler(types, regions.get(i).region()));
    }
    return handlers;
  }
}
