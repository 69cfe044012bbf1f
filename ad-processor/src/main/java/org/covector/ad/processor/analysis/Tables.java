package org.covector.ad.processor.analysis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The arrays of static final fields, and of fields of its object, that a function, or one that it
 * calls, reads as constants. The object is the first parameter.
 */
public final class Tables {

  /** The text that reads a field, itself or by a handle. */
  private static final String FIELD = "\\$0\\.[^.(]+|\\([^()]*\\) [^.()]+\\.get\\(\\$0\\)";

  private final Program program;
  private final Set<FunctionKey> seen = new HashSet<>();
  private final Map<String, Type> tables = new LinkedHashMap<>();

  private Tables(Program program) {
    this.program = program;
  }

  /** Returns the types of the arrays by the texts that name them, in the order of their use. */
  public static Map<String, Type> of(Function function, Program program) {
    Tables tables = new Tables(program);
    tables.visit(function, true);
    return tables.tables;
  }

  /** Looks at a function of which the first parameter may be the object. */
  private void visit(Function function, boolean onObject) {
    if (seen.add(function.key())) {
      Optional<Value> self = function.params().stream().findFirst().filter(p -> onObject);
      function.body().walk().forEach(op -> visit(op, self));
    }
  }

  private void visit(Op op, Optional<Value> self) {
    if (op instanceof Op.Call call) {
      boolean same = call.operands().stream().findFirst().equals(self) && self.isPresent();
      visit(program.get(call.callee()), same);
    } else if (op instanceof Op.Opaque opaque
        && isRead(opaque, self)
        && opaque.results().size() == 1
        && opaque.results().get(0).isMemory()) {
      tables.putIfAbsent(opaque.template(), opaque.results().get(0).type());
    }
  }

  private static boolean isRead(Op.Opaque opaque, Optional<Value> self) {
    return opaque.kind() == Op.Opaque.Kind.STATIC_FINAL
        || (opaque.operands().equals(self.stream().toList()) && opaque.template().matches(FIELD));
  }
}
