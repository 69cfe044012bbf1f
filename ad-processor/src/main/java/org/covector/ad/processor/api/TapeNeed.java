package org.covector.ad.processor.api;

import java.util.HashSet;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;

/**
 * Which functions need a tape: those that keep something on it, and those that call a function with
 * several results, all but the first of which pass through the tape; and so on through calls.
 */
final class TapeNeed {

  private final java.util.function.Function<FunctionKey, Function> copied;
  private final java.util.function.Predicate<FunctionKey> isDirect;

  /**
   * Makes the analysis.
   *
   * @param copied finds the functions that are called
   * @param isDirect whether a call is one of the user's own method, which takes no tape
   */
  TapeNeed(
      java.util.function.Function<FunctionKey, Function> copied,
      java.util.function.Predicate<FunctionKey> isDirect) {
    this.copied = copied;
    this.isDirect = isDirect;
  }

  /** Returns whether a function needs a tape when its own results do not pass through one. */
  boolean of(Function function) {
    return needs(function, new HashSet<>());
  }

  /** Returns whether an internal function takes a tape. */
  boolean ofCallee(FunctionKey key) {
    return calleeNeeds(key, new HashSet<>());
  }

  private boolean calleeNeeds(FunctionKey key, Set<FunctionKey> seen) {
    if (isDirect.test(key) || !seen.add(key)) {
      return false;
    }
    Function function = copied.apply(key);
    return function.results().size() > 1 || needs(function, seen);
  }

  private boolean needs(Function function, Set<FunctionKey> seen) {
    return function
        .body()
        .walk()
        .anyMatch(
            op -> isKept(op) || (op instanceof Op.Call call && calleeNeeds(call.callee(), seen)));
  }

  private static boolean isKept(Op op) {
    return op.usesTape() || op instanceof Op.TapeMark || op instanceof Op.TapeRelease;
  }
}
