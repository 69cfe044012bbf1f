package org.covector.ad.processor.optimize;

import java.util.List;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/** Gives a function one return, at its end: all others become exits of a block around its body. */
public final class MergeReturns extends Rewriter {

  private final Label body;

  private MergeReturns(Label body) {
    this.body = body;
  }

  /** Rewrites a function. */
  public static Function run(Function function) {
    List<Terminator.Return> returns = Scopes.of(function).returns();
    if (returns.isEmpty()
        || (returns.size() == 1 && returns.get(0) == function.body().terminator())) {
      return function;
    }
    Label label = new Label("body");
    Region inner = new MergeReturns(label).rewrite(function.body());
    List<Value> results = function.results().stream().map(t -> Value.of(t, "result")).toList();
    Op block = new ControlOp.Block(results, label, inner, SourceSpan.NONE);
    return new Function(
        function.key(),
        function.params(),
        function.results(),
        new Region(List.of(block), new Terminator.Return(results)),
        function.span());
  }

  @Override
  protected Terminator rewrite(Terminator terminator) {
    return terminator instanceof Terminator.Return result
        ? new Terminator.Break(body, result.values())
        : super.rewrite(terminator);
  }
}
