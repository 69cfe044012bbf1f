package org.covector.ad.processor.emit;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Handler;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;

/** Writes {@code try} and {@code synchronized}: nothing of what waits outside goes in. */
final class GuardWriter {

  private final RegionWriter writer;
  private final Plan plan;

  GuardWriter(RegionWriter writer) {
    this.writer = writer;
    this.plan = writer.plan();
  }

  void write(Guard guard) {
    writer.pending().settleValues(v -> true);
    List<Expression> monitor = writer.pending().take(guard.operands()).expressions();
    Optional<Variable> mark = mark(guard);
    List<Code> body = writer.inner().write(guard.body(), guard.results());
    List<Code.Catch> handlers = new ArrayList<>();
    for (Handler handler : guard.handlers()) {
      List<Code> code = new ArrayList<>();
      mark.ifPresent(m -> code.add(new Code.Run(tape("release", m.reference()))));
      code.addAll(writer.inner().write(handler.region(), guard.results()));
      Variable caught = plan.variable(handler.region().ops().get(0).results().get(0));
      handlers.add(new Code.Catch(handler.types(), caught, code));
    }
    writer.out().add(new Code.Guarded(monitor.stream().findFirst(), body, handlers));
  }

  /**
   * Opens a frame of the tape for what the body leaves there, where the program may go on without
   * it.
   */
  private Optional<Variable> mark(Guard guard) {
    if (!guard.resumes() || guard.body().walk().noneMatch(this::isKept)) {
      return Optional.empty();
    }
    Variable mark = Variable.local(ScalarType.INT, "mark", false);
    writer.out().add(new Code.Assign(mark, tape("mark")));
    return Optional.of(mark);
  }

  private boolean isKept(Op op) {
    return op.usesTape() || (op instanceof Op.Call call && plan.call(call.callee()).takesTape());
  }

  private static MethodCallExpr tape(String name, Expression... arguments) {
    return new MethodCallExpr(new NameExpr("tape"), name, new NodeList<>(arguments));
  }
}
