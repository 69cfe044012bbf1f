package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.frontend.source.Lowering.Branch;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/** Lowers the statements that throw. */
final class FailureLowering {

  private final Lowering lowering;

  FailureLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Lowers a {@code throw}: what is thrown stays text. */
  void throwing(Expression e) {
    Operand thrown =
        e instanceof ObjectCreationExpr creation
            ? lowering.expressions().objects().thrown(creation)
            : lowering.expressions().lower(e, "");
    if (Lowering.isBad(thrown)) {
      lowering.code().end(Code.UNREACHABLE);
      return;
    }
    OpaqueText text =
        new TextBuilder(lowering, Optional.empty(), Op.Effect.NONE)
            .operand(thrown, Binding.RELATIONAL)
            .finish(Binding.PRIMARY, lowering.span(e));
    lowering.texts().flush();
    lowering.code().end(new Terminator.Throw(text.template(), text.operands()));
  }

  /** Lowers {@code assert}: assertions are on where they are on for the user's own class. */
  void asserts(AssertStmt s) {
    TypeElement topLevel = SourceUnits.topLevel(lowering.owner());
    if (!lowering.expressions().names().isAccessible(topLevel.asType(), s)) {
      return;
    }
    String test =
        "org.covector.ad.runtime.Assertions.areEnabled(" + topLevel.getQualifiedName() + ".class)";
    Operand.Fragment enabled =
        new Operand.Fragment(
            lowering.types().booleanType(), OpaqueText.field(test, lowering.span(s)));
    Value on = lowering.value(enabled, "");
    when(on, () -> check(s), s);
  }

  private void check(AssertStmt s) {
    Value holds = lowering.condition(s.getCheck());
    Value fails =
        lowering.apply(BasicOperator.NOT, ScalarType.BOOLEAN, "", lowering.span(s), holds);
    when(fails, () -> fail(s), s);
  }

  private void fail(AssertStmt s) {
    TextBuilder text =
        new TextBuilder(lowering, Optional.empty(), Op.Effect.NONE)
            .text("new java.lang.AssertionError");
    List<Operand> message =
        s.getMessage().map(m -> lowering.expressions().lower(m, "")).stream().toList();
    if (message.stream().noneMatch(Lowering::isBad)) {
      OpaqueText thrown = text.arguments(message).finish(Binding.PRIMARY, lowering.span(s));
      lowering.texts().flush();
      lowering.code().end(new Terminator.Throw(thrown.template(), thrown.operands()));
    }
  }

  private void when(Value condition, Runnable action, Statement s) {
    Code first = lowering.code().fork();
    lowering.in(first, action);
    Code second = lowering.code().fork();
    lowering.join(
        List.of(new Branch(first, List.of()), new Branch(second, List.of())),
        List.of(),
        "",
        r -> new If(r, condition, first.region(), second.region(), lowering.span(s)));
  }
}
