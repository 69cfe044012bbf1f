package org.covector.ad.processor.optimize;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * Makes {@code i < n - 1} of the test {@code i + 1 < n}, so that the loop is seen to count: where
 * {@code i} begins with a constant to which 1 can be added, and which is not negative, and each
 * iteration adds 1. Then neither side overflows, if a negative {@code n} is taken as 0; where sides
 * may be equal, as in {@code i + 1 <= n}, the sum could.
 */
public final class CountedTests extends Rewriter {

  private final Scopes scopes;

  private CountedTests(Scopes scopes) {
    this.scopes = scopes;
  }

  /** Returns a function whose loops compare what they count. */
  public static Function run(Function function) {
    return new CountedTests(Scopes.of(function)).rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    super.rewrite(op, out);
    if (op instanceof Loop original) {
      Loop loop = (Loop) out.remove(out.size() - 1);
      out.add(test(loop).flatMap(test -> compared(original, loop, test)).orElse(loop));
    }
  }

  private static Optional<Op.Apply> test(Loop loop) {
    return loop.header().ops().stream()
        .filter(op -> op.results().contains(loop.test().condition()))
        .filter(Op.Apply.class::isInstance)
        .map(Op.Apply.class::cast)
        .filter(test -> test.operands().size() == 2)
        .findFirst();
  }

  /**
   * Returns a loop that compares what it counts, if it compares a sum of that.
   *
   * @param original the loop as it was
   */
  private Optional<Loop> compared(Loop original, Loop loop, Op.Apply test) {
    boolean isBelow = test.operator() == BasicOperator.LT;
    if (!isBelow && test.operator() != BasicOperator.GT) {
      return Optional.empty();
    }
    Value bound = test.operands().get(isBelow ? 1 : 0);
    return definition(test.operands().get(isBelow ? 0 : 1)) instanceof Op.Apply sum
            && bound.type() == ScalarType.INT
            && isOfCounter(sum, original)
        ? Optional.of(compare(loop, test, sum, bound, isBelow))
        : Optional.empty();
  }

  /** Whether a sum is that of what a loop counts and a positive constant, and never overflows. */
  private boolean isOfCounter(Op.Apply sum, Loop loop) {
    if (sum.operator() != BasicOperator.ADD || sum.result().type() != ScalarType.INT) {
      return false;
    }
    int added = literal(sum.operands().get(1)).orElse(0);
    return added > 0 && counts(loop, sum.operands().get(0), Integer.MAX_VALUE - added);
  }

  private Loop compare(Loop loop, Op.Apply test, Op.Apply sum, Value bound, boolean isBelow) {
    Builder header = new Builder();
    for (Op op : loop.header().ops()) {
      if (op == test) {
        Value counter = sum.operands().get(0);
        Value end = header.sub(notNegative(bound, header), sum.operands().get(1));
        List<Value> sides = isBelow ? List.of(counter, end) : List.of(end, counter);
        header.add(test.with(sides, test.results()));
      } else {
        header.add(op);
      }
    }
    Region compared = header.end(loop.header().terminator());
    return (Loop) loop.with(loop.inits(), loop.results(), List.of(compared, loop.body()));
  }

  private Value notNegative(Value bound, Builder out) {
    return definition(bound) instanceof MemoryOp.Length ? bound : out.max(bound, out.constant(0));
  }

  /** Whether a value counts the iterations of a loop, from a constant between 0 and a limit. */
  private boolean counts(Loop loop, Value value, int limit) {
    int position = loop.params().indexOf(value);
    return position >= 0
        && literal(loop.inits().get(position)).filter(c -> c >= 0 && c <= limit).isPresent()
        && scopes.continues(loop).stream().allMatch(c -> isOneMore(c.next().get(position), value));
  }

  private boolean isOneMore(Value next, Value value) {
    return definition(next) instanceof Op.Apply add
        && add.operator() == BasicOperator.ADD
        && add.operands().get(0) == value
        && literal(add.operands().get(1)).filter(c -> c == 1).isPresent();
  }

  private Op definition(Value value) {
    return scopes.definition(value).orElse(null);
  }

  private Optional<Integer> literal(Value value) {
    return CountedLoop.literal(value, scopes);
  }
}
