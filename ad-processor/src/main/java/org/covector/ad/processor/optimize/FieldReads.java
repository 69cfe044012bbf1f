package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;

/**
 * Reads each final field of an object once, at entry, however many of the inlined methods read it:
 * its value does not change.
 */
public final class FieldReads extends Rewriter {

  private record Read(String template, List<Value> operands) {}

  private final List<Value> params;
  private final Map<Read, Op> reads = new LinkedHashMap<>();

  private FieldReads(List<Value> params) {
    this.params = params;
  }

  /** Returns a function that does the same and reads each field once. */
  public static Function run(Function function) {
    FieldReads pass = new FieldReads(function.params());
    Region body = pass.rewrite(function.body());
    List<Op> ops = new ArrayList<>(pass.reads.values());
    ops.addAll(body.ops());
    return new Function(
        function.key(),
        function.params(),
        function.results(),
        new Region(ops, body.terminator()),
        function.span());
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (!(op instanceof Op.Opaque read) || !isSteady(read)) {
      super.rewrite(op, out);
      return;
    }
    Read key = new Read(read.template(), map(read.operands()));
    Op first = reads.computeIfAbsent(key, k -> read.with(k.operands(), read.results()));
    if (!first.results().equals(read.results())) {
      replace(read.results().get(0), first.results().get(0));
    }
  }

  /** Whether an operation reads a final field of a parameter. */
  private boolean isSteady(Op.Opaque op) {
    return op.kind() == Op.Opaque.Kind.STATIC_FINAL
        && op.effect() == Op.Effect.NONE
        && op.results().size() == 1
        && !op.operands().isEmpty()
        && params.containsAll(map(op.operands()));
  }
}
