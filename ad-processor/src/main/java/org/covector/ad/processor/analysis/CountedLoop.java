package org.covector.ad.processor.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * A loop whose trip count is known on entry: an {@code int} induction variable, a bound that the
 * loop does not change, a constant step.
 *
 * @param loop the loop
 * @param position the place of the induction variable among the loop's parameters
 * @param comparison {@code LT} or {@code LE} where the step is positive, {@code GT} or {@code GE}
 *     where it is negative
 * @param bound what the induction variable is compared with
 * @param step what each iteration adds
 */
public record CountedLoop(
    Loop loop, int position, BasicOperator comparison, Value bound, int step) {

  /** Recognises a counted loop. */
  public static Optional<CountedLoop> of(Loop loop, Scopes scopes) {
    Scope inside = insideOf(loop, scopes);
    Optional<Op> condition = scopes.definition(loop.test().condition());
    if (condition.isEmpty()
        || !(condition.get() instanceof Op.Apply test)
        || !(test.operator() instanceof BasicOperator comparison)
        || test.operands().size() != 2
        || !isOrder(comparison)
        || !loop.header().ops().contains(test)) {
      return Optional.empty();
    }
    Optional<CountedLoop> left =
        match(loop, scopes, inside, test.operands().get(0), comparison, test.operands().get(1));
    return left.isPresent()
        ? left
        : match(
            loop,
            scopes,
            inside,
            test.operands().get(1),
            mirrored(comparison),
            test.operands().get(0));
  }

  private static Scope insideOf(Loop loop, Scopes scopes) {
    return loop.params().isEmpty() ? null : scopes.of(loop.params().get(0));
  }

  private static Optional<CountedLoop> match(
      Loop loop,
      Scopes scopes,
      Scope inside,
      Value induction,
      BasicOperator comparison,
      Value bound) {
    int position = loop.params().indexOf(induction);
    if (position < 0 || induction.type() != ScalarType.INT || !isInvariant(bound, inside, scopes)) {
      return Optional.empty();
    }
    Optional<Integer> step = step(loop, scopes, induction, position);
    boolean up = comparison == BasicOperator.LT || comparison == BasicOperator.LE;
    if (step.isEmpty() || step.get() == 0 || up != step.get() > 0) {
      return Optional.empty();
    }
    return Optional.of(new CountedLoop(loop, position, comparison, bound, step.get()));
  }

  private static Optional<Integer> step(Loop loop, Scopes scopes, Value induction, int position) {
    List<Terminator.Continue> continues = scopes.continues(loop);
    if (continues.size() != 1) {
      return Optional.empty();
    }
    Value next = continues.get(0).next().get(position);
    if (scopes.definition(next).orElse(null) instanceof Op.Apply add
        && add.operands().size() == 2
        && (add.operator() == BasicOperator.ADD || add.operator() == BasicOperator.SUB)
        && add.operands().get(0) == induction) {
      int sign = add.operator() == BasicOperator.ADD ? 1 : -1;
      return literal(add.operands().get(1), scopes).map(k -> sign * k);
    }
    return Optional.empty();
  }

  /** Returns the number of an {@code int} constant. */
  public static Optional<Integer> literal(Value value, Scopes scopes) {
    return scopes.definition(value).orElse(null) instanceof Op.Constant constant
            && constant.literal() instanceof Integer number
        ? Optional.of(number)
        : Optional.empty();
  }

  /**
   * Whether a value is defined before the loop, or computed in its header from such values alone.
   */
  private static boolean isInvariant(Value value, Scope inside, Scopes scopes) {
    if (!scopes.of(value).isWithin(inside)) {
      return true;
    }
    Op definition = scopes.definition(value).orElse(null);
    return isRepeatable(definition)
        && definition.operands().stream().allMatch(v -> isInvariant(v, inside, scopes));
  }

  /** Returns whether an operation does the same, and nothing else, each time that it is done. */
  public static boolean isRepeatable(Op op) {
    return op instanceof Op.Constant
        || op instanceof MemoryOp.Length
        || (op instanceof Op.Apply apply && !apply.canThrow());
  }

  private static boolean isOrder(BasicOperator comparison) {
    return comparison.isComparison()
        && comparison != BasicOperator.EQ
        && comparison != BasicOperator.NE;
  }

  private static BasicOperator mirrored(BasicOperator comparison) {
    return switch (comparison) {
      case LT -> BasicOperator.GT;
      case LE -> BasicOperator.GE;
      case GT -> BasicOperator.LT;
      default -> BasicOperator.LE;
    };
  }

  /** Returns the induction variable. */
  public Value induction() {
    return loop.params().get(position);
  }

  /** Returns the induction variable's first value. */
  public Value start() {
    return loop.inits().get(position);
  }

  /** Returns whether the induction variable's first value is the literal 0. */
  public boolean startsAtZero(Scopes scopes) {
    return literal(start(), scopes).filter(first -> first == 0).isPresent();
  }

  /** Returns the bound as it is before the loop, computed there if the header does so. */
  public Value boundBefore(Builder before) {
    List<Value> end = List.of(bound);
    Region slice = new Region(loop.header().slice(end), new Terminator.Yield(end));
    Region copy = Rewriter.clone(slice, Map.of());
    before.addAll(copy.ops());
    return copy.terminator().operands().get(0);
  }

  /**
   * Returns whether the loop runs at all.
   *
   * @param bound as it is before the loop
   */
  public Value runs(Value bound, Builder before) {
    return before.compare(mirrored(comparison), bound, start());
  }

  /** Returns whether the bound itself is reached. */
  public boolean isInclusive() {
    return comparison == BasicOperator.LE || comparison == BasicOperator.GE;
  }
}
