package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * The values of variables that a handler, or what follows it, cannot know: the body of the {@code
 * try} may have assigned them or not when it was left. That is an error only where such a value is
 * read.
 */
final class Unknowns {

  private record Unknown(Variable variable, Node handler) {}

  private final Lowering lowering;
  private final Map<Value, Unknown> unknowns = new HashMap<>();

  Unknowns(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Makes a variable unknown in the region that is current. */
  void forget(Variable variable, Node handler) {
    Value value = lowering.zero(variable.type());
    unknowns.put(value, new Unknown(variable, handler));
    lowering.code().set(variable, value);
  }

  /** Reports the unknown values that a function without unused constants still has. */
  void check(Function function) {
    Set<String> reported = new HashSet<>();
    function.body().ops().stream()
        .flatMap(Op::walk)
        .flatMap(op -> op.results().stream())
        .filter(unknowns::containsKey)
        .map(unknowns::get)
        .filter(u -> reported.add(u.variable().name() + lowering.span(u.handler())))
        .forEach(u -> lowering.refuse(u.handler(), Diagnostic.TRY, u.variable().name()));
  }
}
