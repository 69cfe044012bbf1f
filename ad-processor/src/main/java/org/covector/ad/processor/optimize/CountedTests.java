package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Makes {@code i < n - 1} of the test {@code i + 1 < n}, so that the loop is seen to count: where
 * {@code i} begins with a constant that is not negative and each iteration adds 1. Then neither
 * side overflows, if a negative {@code n} is taken as 0.
 */
public final class CountedTests extends Rewriter {

  private static final LibraryFunction MAX =
      new LibraryFunction(
          "java.lang.Math", "max", List.of(ScalarType.INT, ScalarType.INT), ScalarType.INT, false);

  private final Map<Value, Op> definitions = new IdentityHashMap<>();

  private CountedTests() {}

  /** Returns a function whose loops compare what they count. */
  public static Function run(Function function) {
    CountedTests pass = new CountedTests();
    function.body().walk().forEach(op -> op.results().forEach(r -> pass.definitions.put(r, op)));
    return pass.rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    super.rewrite(op, out);
    if (op instanceof Loop) {
      Loop loop = (Loop) out.remove(out.size() - 1);
      out.add(test(loop).flatMap(test -> rewrite(loop, test)).orElse(loop));
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

  private Optional<Loop> rewrite(Loop loop, Op.Apply test) {
    boolean isBelow = test.operator() == BasicOperator.LT || test.operator() == BasicOperator.LE;
    boolean isAbove = test.operator() == BasicOperator.GT || test.operator() == BasicOperator.GE;
    if (!isBelow && !isAbove) {
      return Optional.empty();
    }
    Value bound = test.operands().get(isBelow ? 1 : 0);
    return definitions.get(test.operands().get(isBelow ? 0 : 1)) instanceof Op.Apply sum
            && bound.type() == ScalarType.INT
            && adds(sum, loop)
        ? Optional.of(compare(loop, test, sum, bound, isBelow))
        : Optional.empty();
  }

  /** Whether a value is the sum of what a loop counts and a positive constant. */
  private boolean adds(Op.Apply sum, Loop loop) {
    return sum.operator() == BasicOperator.ADD
        && sum.result().type() == ScalarType.INT
        && counts(loop, sum.operands().get(0))
        && literal(sum.operands().get(1)).filter(c -> c > 0).isPresent();
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
    return definitions.get(bound) instanceof MemoryOp.Length
        ? bound
        : out.apply(MAX, ScalarType.INT, bound, out.constant(0));
  }

  /** Whether a value counts the iterations of a loop, from a constant that is not negative. */
  private boolean counts(Loop loop, Value value) {
    int position = loop.params().indexOf(value);
    if (position < 0 || literal(loop.inits().get(position)).filter(c -> c >= 0).isEmpty()) {
      return false;
    }
    List<Value> next = new ArrayList<>();
    collectNext(loop.body(), loop, position, next);
    return next.stream().allMatch(v -> isOneMore(v, value));
  }

  private static void collectNext(Region region, Loop loop, int position, List<Value> out) {
    if (region.terminator() instanceof Terminator.Continue end && end.loop() == loop.label()) {
      out.add(end.next().get(position));
    }
    region.ops().forEach(op -> op.regions().forEach(r -> collectNext(r, loop, position, out)));
  }

  private boolean isOneMore(Value next, Value value) {
    return definitions.get(next) instanceof Op.Apply add
        && add.operator() == BasicOperator.ADD
        && add.operands().get(0) == value
        && literal(add.operands().get(1)).filter(c -> c == 1).isPresent();
  }

  private Optional<Integer> literal(Value value) {
    return definitions.get(value) instanceof Op.Constant constant
            && constant.literal() instanceof Integer number
        ? Optional.of(number)
        : Optional.empty();
  }
}
