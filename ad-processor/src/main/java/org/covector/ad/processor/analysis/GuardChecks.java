package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Handler;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Finds handlers that resume after active values may have been stored in part: nobody knows then
 * which of the stores the reverse sweep has to undo.
 */
final class GuardChecks {

  private final Map<FunctionKey, AliasClasses> aliases;
  private final Activity activity;
  private final Findings findings;

  GuardChecks(Map<FunctionKey, AliasClasses> aliases, Activity activity, Findings findings) {
    this.aliases = aliases;
    this.activity = activity;
    this.findings = findings;
  }

  void check(Function function) {
    function
        .body()
        .walk()
        .filter(op -> op instanceof Guard guard && guard.resumes())
        .forEach(op -> check((Guard) op));
  }

  private void check(Guard guard) {
    List<Op> body = guard.body().walk().toList();
    List<Value> made =
        body.stream().filter(op -> isNew(op)).flatMap(op -> op.results().stream()).toList();
    body.stream()
        .flatMap(op -> written(op).stream())
        .filter(array -> activity.isVaried(array) && !made.contains(array))
        .findFirst()
        .ifPresent(
            array -> findings.report(Diagnostic.STORE_BEFORE_HANDLER, place(guard), array.name()));
  }

  private static boolean isNew(Op op) {
    return op instanceof MemoryOp.NewArray
        || op instanceof MemoryOp.NewObject
        || op instanceof MemoryOp.Copy;
  }

  /** The first handler that resumes. */
  private static SourceSpan place(Guard guard) {
    return guard.handlers().stream().filter(Handler::resumes).findFirst().orElseThrow().span();
  }

  private List<Value> written(Op op) {
    if (op instanceof MemoryOp.Write write) {
      return List.of(write.base());
    } else if (op instanceof MemoryOp.Fill fill) {
      return List.of(fill.array());
    } else if (op instanceof MemoryOp.CopyInto copy) {
      return List.of(copy.target());
    } else if (op instanceof Op.Call call) {
      AliasClasses inner = aliases.get(call.callee());
      return call.operands().stream()
          .filter(Value::isMemory)
          .filter(v -> isWritten(inner, inner.function().params().get(call.operands().indexOf(v))))
          .toList();
    }
    return List.of();
  }

  private static boolean isWritten(AliasClasses inner, Value param) {
    List<Boolean> written = new ArrayList<>();
    inner.levels(inner.of(param), param.type(), (level, t) -> written.add(inner.isWritten(level)));
    return written.contains(true);
  }
}
