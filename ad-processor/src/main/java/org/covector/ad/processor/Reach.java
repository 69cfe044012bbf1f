package org.covector.ad.processor;

import java.util.Collection;
import java.util.List;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;

/** What functions of a program call. */
final class Reach {

  private Reach() {}

  /** Returns a program of these functions alone. */
  static Program program(Collection<FunctionKey> from, Program program) {
    Program part = new Program();
    program.reachable(from).values().forEach(part::put);
    part.putRules(program);
    return part;
  }

  /** Returns the calls of functions that the program has not, in all that some function calls. */
  static List<Op.Call> missing(FunctionKey from, Program program) {
    return program.reachable(List.of(from)).values().stream()
        .flatMap(f -> f.body().calls())
        .filter(call -> program.find(call.callee()).isEmpty())
        .toList();
  }
}
