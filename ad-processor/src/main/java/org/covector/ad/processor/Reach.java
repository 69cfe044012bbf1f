package org.covector.ad.processor;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;

/** What functions of a program call. */
final class Reach {

  private Reach() {}

  /** Returns some functions and all that these call, as far as the program has them. */
  static Map<FunctionKey, Function> of(Collection<FunctionKey> from, Program program) {
    Map<FunctionKey, Function> found = new LinkedHashMap<>();
    Deque<FunctionKey> work = new ArrayDeque<>(from);
    while (!work.isEmpty()) {
      FunctionKey key = work.remove();
      Optional<Function> function = found.containsKey(key) ? Optional.empty() : program.find(key);
      if (function.isPresent()) {
        found.put(key, function.get());
        calls(function.get()).forEach(call -> work.add(call.callee()));
        program.rule(key).ifPresent(rule -> work.addAll(rule.functions()));
      }
    }
    return found;
  }

  /** Returns a program of these functions alone. */
  static Program program(Collection<FunctionKey> from, Program program) {
    Program part = new Program();
    of(from, program).values().forEach(part::put);
    part.putRules(program);
    return part;
  }

  /** Returns the calls in a function. */
  static Stream<Op.Call> calls(Function function) {
    return function.body().ops().stream()
        .flatMap(Op::walk)
        .filter(Op.Call.class::isInstance)
        .map(Op.Call.class::cast);
  }

  /** Returns the calls of functions that the program has not, in all that some function calls. */
  static List<Op.Call> missing(FunctionKey from, Program program) {
    return of(List.of(from), program).values().stream()
        .flatMap(Reach::calls)
        .filter(call -> program.find(call.callee()).isEmpty())
        .toList();
  }
}
