package org.covector.ad.processor.analysis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Type;

/**
 * The arrays of static final fields, and of final fields of its object, that a function, or one
 * that it calls, reads as constants.
 */
public final class Tables {

  private final Program program;
  private final Set<FunctionKey> seen = new HashSet<>();
  private final Map<String, Type> tables = new LinkedHashMap<>();

  private Tables(Program program) {
    this.program = program;
  }

  /** Returns the types of the arrays by the texts that name them, in the order of their use. */
  public static Map<String, Type> of(Function function, Program program) {
    Tables tables = new Tables(program);
    tables.visit(function);
    return tables.tables;
  }

  private void visit(Function function) {
    if (seen.add(function.key())) {
      function.body().ops().stream().flatMap(Op::walk).forEach(this::visit);
    }
  }

  private void visit(Op op) {
    if (op instanceof Op.Call call) {
      visit(program.get(call.callee()));
    } else if (op instanceof Op.Opaque opaque
        && opaque.kind() == Op.Opaque.Kind.STATIC_FINAL
        && opaque.results().size() == 1
        && opaque.results().get(0).isMemory()) {
      tables.putIfAbsent(opaque.template(), opaque.results().get(0).type());
    }
  }
}
