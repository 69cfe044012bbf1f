package org.covector.ad.processor.analysis;

import java.util.List;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * Tells which values of type {@code int} are far from the ends of that type, so that a loop that
 * counts to one of them may add its step, or take it away, without going round.
 */
public final class WholeNumbers {

  private static final int DEEPEST = 8;

  private static final List<BasicOperator> NEAR =
      List.of(BasicOperator.ADD, BasicOperator.SUB, BasicOperator.DIV);

  private final Scopes scopes;

  /** Makes the analysis of a function. */
  public WholeNumbers(Scopes scopes) {
    this.scopes = scopes;
  }

  /** Returns whether a value is a length, what a loop counts up from a small number, or near. */
  public boolean isModerate(Value value) {
    return isModerate(value, DEEPEST);
  }

  private boolean isModerate(Value value, int depth) {
    Op op = scopes.definition(value).orElse(null);
    if (depth == 0) {
      return false;
    } else if (op == null) {
      return isCounter(value, depth);
    } else if (op instanceof Op.Apply apply) {
      return isModerate(apply, depth);
    }
    return op instanceof MemoryOp.Length || isSmall(value);
  }

  private boolean isModerate(Op.Apply apply, int depth) {
    List<Value> operands = apply.operands();
    return apply.operator() instanceof LibraryFunction function
        ? isExtreme(function) && operands.stream().allMatch(v -> isModerate(v, depth - 1))
        : NEAR.contains(apply.operator())
            && isModerate(operands.get(0), depth - 1)
            && isSmall(operands.get(1));
  }

  private static boolean isExtreme(LibraryFunction function) {
    return function.owner().equals("java.lang.Math")
        && (function.name().equals("max") || function.name().equals("min"));
  }

  private boolean isSmall(Value value) {
    return CountedLoop.literal(value, scopes)
        .filter(number -> Math.abs((long) number) <= Short.MAX_VALUE)
        .isPresent();
  }

  /** Returns whether a value is what a loop counts up to a bound, or down to it. */
  public boolean isOnTheWayTo(Value bound, Value value) {
    return scopes.of(value).op().orElse(null) instanceof Loop loop
        && CountedLoop.of(loop, scopes)
            .filter(counted -> counted.induction() == value && counted.bound() == bound)
            .isPresent();
  }

  /** Whether a value is what a loop counts up by one, to something that is not great. */
  private boolean isCounter(Value value, int depth) {
    return scopes.of(value).op().orElse(null) instanceof Loop loop
        && CountedLoop.of(loop, scopes)
            .filter(counted -> counted.induction() == value && counted.step() == 1)
            .filter(counted -> isModerate(counted.start(), depth - 1))
            .isPresent();
  }
}
