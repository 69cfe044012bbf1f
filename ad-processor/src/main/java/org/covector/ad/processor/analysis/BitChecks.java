package org.covector.ad.processor.analysis;

import java.util.List;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Finds where the bits of an active number become a number again, or leave the function, in a way
 * of which no derivative is known. Bits that only decide, as in comparisons, are harmless; an index
 * that is made of bits is a constant, which is worth a warning.
 */
final class BitChecks {

  private final Activity activity;
  private final BitForms forms;
  private final Findings findings;

  BitChecks(Function function, Activity activity, Findings findings) {
    this.activity = activity;
    this.forms = new BitForms(function);
    this.findings = findings;
  }

  void check(Function function) {
    function.body().walk().forEach(this::check);
    returned(function.body(), function.span());
  }

  private boolean isActive(Value value) {
    return forms.of(value).stream()
        .flatMap(form -> form.sources().stream())
        .anyMatch(activity::isVaried);
  }

  private void check(Op op) {
    if (op instanceof Op.Apply apply) {
      becomesNumber(apply);
    } else if (op instanceof Op.Opaque opaque) {
      boolean observed =
          opaque.kind() == Op.Opaque.Kind.OBSERVER
              && opaque.results().stream().noneMatch(v -> v.type().isDifferentiable());
      if (!observed) {
        lost(opaque.operands(), "an argument of a call", opaque.span());
      }
    } else if (op instanceof Op.Call call) {
      lost(call.operands(), "an argument of a call", call.span());
    } else if (op instanceof MemoryOp.Load load) {
      index(load.index(), load.span());
    } else if (op instanceof MemoryOp.Store store) {
      index(store.index(), store.span());
      lost(List.of(store.value()), "an element of an array", store.span());
    } else if (op instanceof MemoryOp.FieldStore store) {
      lost(List.of(store.value()), "a field of an object", store.span());
    } else if (op instanceof MemoryOp.Fill fill) {
      lost(List.of(fill.value()), "an element of an array", fill.span());
    }
  }

  private void becomesNumber(Op.Apply apply) {
    boolean floating = apply.result().type().isFloating();
    if (floating && forms.followed(apply).isEmpty()) {
      String way =
          apply.operator() == BasicOperator.CONVERT
              ? "a " + apply.result().type().javaName()
              : "an argument of " + apply.operator().symbol();
      lost(apply.operands(), way, apply.span());
    }
  }

  private void lost(List<Value> operands, String way, SourceSpan span) {
    if (operands.stream().anyMatch(this::isActive)) {
      findings.report(Diagnostic.BITS, span, way);
    }
  }

  private void index(Value index, SourceSpan span) {
    if (isActive(index)) {
      findings.report(Diagnostic.ZERO_DERIVATIVE, span, "an index made of the bits of a number");
    }
  }

  private void returned(Region region, SourceSpan span) {
    if (region.terminator() instanceof Terminator.Return result) {
      lost(result.values(), "the result of the method", span);
    }
    region.ops().stream()
        .flatMap(op -> op.regions().stream())
        .forEach(inner -> returned(inner, span));
  }
}
