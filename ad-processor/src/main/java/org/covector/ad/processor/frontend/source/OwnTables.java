package org.covector.ad.processor.frontend.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.SourceSpan;

/**
 * Methods that read arrays in final fields of their object, and calls on the same object of methods
 * whose bodies are not lifted. A reverse sweep reads the arrays again, so that nothing may write
 * them: both do not go together.
 */
final class OwnTables {

  private record Call(String method, SourceSpan span) {}

  private final Set<FunctionKey> readers = new HashSet<>();
  private final Map<FunctionKey, Set<Call>> calls = new HashMap<>();

  /** Notes that a function reads an array in a final field. */
  void read(FunctionKey function) {
    readers.add(function);
  }

  /** Notes that a function calls a method on the same object that is not lifted. */
  void called(FunctionKey function, String method, SourceSpan span) {
    calls.computeIfAbsent(function, k -> new HashSet<>()).add(new Call(method, span));
  }

  /** Reports the calls among some functions of which others read arrays. */
  boolean check(Set<FunctionKey> functions, Findings findings) {
    if (functions.stream().noneMatch(readers::contains)) {
      return true;
    }
    boolean clean = true;
    for (FunctionKey function : functions) {
      for (Call call : calls.getOrDefault(function, Set.of())) {
        clean = false;
        findings.report(
            Diagnostic.CONSTRUCT,
            call.span(),
            "the call of '" + call.method() + "', which may write arrays of this object,",
            "let it do without 'try', 'synchronized' and lambdas, or call a static method");
      }
    }
    return clean;
  }
}
