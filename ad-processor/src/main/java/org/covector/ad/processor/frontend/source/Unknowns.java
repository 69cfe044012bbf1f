package org.covector.ad.processor.frontend.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * The values of variables that a handler, or what follows it, cannot know: the body of the {@code
 * try} may have assigned them or not when it was left. That is an error only where such a value is
 * read.
 */
final class Unknowns {

  private record Unknown(Variable variable, SourceSpan handler) {}

  private final Draft draft;
  private final Map<Value, Unknown> unknowns = new HashMap<>();

  Unknowns(Draft draft) {
    this.draft = draft;
  }

  /** Makes a variable unknown in the region that is current. */
  void forget(Variable variable, SourceSpan handler) {
    Value value = draft.unknown(variable.type());
    unknowns.put(value, new Unknown(variable, handler));
    draft.code().set(variable, value);
  }

  /** Reports the unknown values that a function without unused constants still has. */
  void check(Function function) {
    Set<String> reported = new HashSet<>();
    function
        .body()
        .walk()
        .flatMap(op -> op.results().stream())
        .filter(unknowns::containsKey)
        .map(unknowns::get)
        .filter(u -> reported.add(u.variable().name() + u.handler()))
        .forEach(u -> draft.refuse(u.handler(), Diagnostic.TRY, u.variable().name()));
  }
}
