package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/** Ends a function of its own: that of a method, or that of a constructor of a record. */
record FunctionReturns(TypeMirror type, boolean ofConstructor) implements Returns {

  @Override
  public void end(Lowering lowering, Optional<Expression> result, Node node) {
    if (ofConstructor) {
      List<Variable> parts = lowering.scope().find("this").orElseThrow().parts();
      lowering.statements().leave(lowering.code().get(parts));
      return;
    }
    boolean isVoid = lowering.types().isVoid(type);
    if (result.isEmpty() || isVoid) {
      if (result.isPresent() || !isVoid) {
        lowering.refuse(node, Diagnostic.UNSUPPORTED, "this return");
      }
      lowering.statements().leave(List.of());
      return;
    }
    Expression e = result.get();
    Operand operand = lowering.expressions().lowerFor(e, type, "");
    Operand converted = lowering.conversions().assign(operand, type, e, "");
    List<Value> values =
        Lowering.isBad(converted) ? List.of() : lowering.conversions().values(converted, "");
    lowering.texts().flush();
    lowering.statements().leave(values);
  }

  @Override
  public void leave(Lowering lowering, List<Value> values) {
    lowering.code().end(new Terminator.Return(values));
  }
}
