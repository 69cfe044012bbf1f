package org.covector.ad.processor.transform;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Reverses loops that select one number, such as a maximum: each iteration keeps what it is given,
 * or replaces it. The forward sweep notes the last iteration that replaced it, and the reverse
 * sweep goes to that one alone.
 */
final class Selections {

  /**
   * What an iteration selects from.
   *
   * @param param what it is given
   * @param candidate what it may replace that by
   * @param replaces builds the condition under which it does
   * @param isExtreme whether it takes the larger, or the smaller one, and NaN before all
   */
  private record Selection(Value param, Value candidate, Condition replaces, boolean isExtreme) {}

  @FunctionalInterface
  private interface Condition {
    Value build(Builder out);
  }

  private final Scopes scopes;
  private final ForwardExtras extras;
  private final Independence independence;
  private final Placement placement;
  private final Traversals traversals;

  Selections(
      Scopes scopes,
      ForwardExtras extras,
      Independence independence,
      Placement placement,
      Traversals traversals) {
    this.scopes = scopes;
    this.extras = extras;
    this.independence = independence;
    this.placement = placement;
    this.traversals = traversals;
  }

  /**
   * Reverses a loop, if it selects.
   *
   * @param params the active numbers that it hands on
   * @param at the mirror of the scope around the loop
   * @param completion the mirror of the loop's scope as the loop left it
   */
  boolean reverse(
      Loop loop,
      List<Value> params,
      Frame at,
      Frame completion,
      Adjoints adjoints,
      ReverseSweep sweep) {
    Optional<CountedLoop> counted = extras.of(loop).counted();
    if (params.size() != 1 || counted.isEmpty() || adjoints.get(params.get(0)).isEmpty()) {
      return false;
    }
    Optional<Selection> selection = selection(loop, params.get(0));
    if (selection.isEmpty() || !independence.exceptFor(params.get(0), loop)) {
      return false;
    }
    reverse(counted.get(), selection.get(), at, completion, adjoints, sweep);
    return true;
  }

  private void reverse(
      CountedLoop loop,
      Selection selection,
      Frame at,
      Frame completion,
      Adjoints adjoints,
      ReverseSweep sweep) {
    Builder out = at.builder();
    Value seed = seed(loop.loop(), selection, at, adjoints.take(selection.param()).orElseThrow());
    Value index = placement.resolve(chosen(loop, selection), at);
    Value replaced = out.compare(BasicOperator.NE, index, out.constant(none(loop)));
    Value init = loop.loop().inits().get(loop.loop().params().indexOf(selection.param()));
    sweep.fork(
        new ReverseSweep.Selector(replaced, List.of()),
        2,
        (k, own, into) -> {
          if (k == 1) {
            sweep.add(init, seed, false, at.building(into), own);
          } else {
            Frame frame = traversals.iteration(loop, at, completion, index, into);
            frame.select();
            sweep.add(selection.candidate(), seed, false, frame, own);
            reverseIteration(loop.loop(), frame, own, sweep);
          }
        },
        v -> at.scope().isWithin(scopes.of(v)),
        at,
        adjoints);
  }

  /** Reverses one iteration, of which the next one takes nothing. */
  private void reverseIteration(Loop loop, Frame frame, Adjoints adjoints, ReverseSweep sweep) {
    Terminator end = scopes.continues(loop).get(0);
    sweep.reverseFrom(
        end,
        end.operands().stream().map(v -> Optional.<Value>empty()).toList(),
        loop.body(),
        frame,
        adjoints,
        (outer, inner) -> outer.carried(inner, loop, frame.builder()));
  }

  /** The adjoint of what was selected: NaN if that is NaN, for want of a selection. */
  private Value seed(Loop loop, Selection selection, Frame at, Value adjoint) {
    if (!selection.isExtreme()) {
      return adjoint;
    }
    int position = loop.test().exits().indexOf(selection.param());
    Value selected = placement.resolve(loop.results().get(position), at);
    Builder out = at.builder();
    return out.ifElse(
            out.compare(BasicOperator.NE, selected, selected),
            List.of(adjoint.type()),
            b -> List.of(selected),
            b -> List.of(adjoint))
        .get(0);
  }

  /** What the induction variable never is in an iteration, since the loop would not end. */
  private static int none(CountedLoop loop) {
    return loop.step() > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
  }

  /** The last iteration that replaced the number, which the forward sweep is made to note. */
  private Value chosen(CountedLoop loop, Selection selection) {
    List<Value> noted = extras.of(loop.loop()).fused().results();
    return noted.isEmpty() ? note(loop, selection) : noted.get(0);
  }

  private Value note(CountedLoop loop, Selection selection) {
    Builder before = new Builder();
    Value none = before.constant(none(loop));
    Value last = Value.of(ScalarType.INT, "chosen");
    Value result = last.copy();
    scopes.define(result, scopes.of(loop.loop()));
    Builder into = new Builder();
    Value replaces = selection.replaces().build(into);
    Value next =
        into.ifElse(
                replaces,
                List.of(ScalarType.INT),
                b -> List.of(loop.induction()),
                b -> List.of(last))
            .get(0);
    extras
        .of(loop.loop())
        .fuse(
            new ForwardExtras.Fused(
                before.ops(),
                Optional.empty(),
                List.of(none),
                List.of(last),
                List.of(result),
                into.ops(),
                List.of(next)));
    return result;
  }

  private Optional<Selection> selection(Loop loop, Value param) {
    Terminator.Continue end = scopes.continues(loop).get(0);
    Value next = end.next().get(loop.params().indexOf(param));
    Op op = scopes.definition(next).orElse(null);
    if (op == null || !scopes.of(end).isWithin(scopes.of(op))) {
      return Optional.empty();
    }
    return op instanceof If choice
        ? choice(choice, choice.results().indexOf(next), param)
        : op instanceof Op.Apply apply ? extreme(apply, param) : Optional.empty();
  }

  private static Optional<Selection> extreme(Op.Apply apply, Value param) {
    if (!(apply.operator() instanceof LibraryFunction function)
        || !(function.name().equals("max") || function.name().equals("min"))
        || !apply.operands().contains(param)
        || apply.operands().get(0) == apply.operands().get(1)) {
      return Optional.empty();
    }
    boolean isFirst = apply.operands().get(0) == param;
    Value candidate = apply.operands().get(isFirst ? 1 : 0);
    BasicOperator comparison =
        function.name().equals("max")
            ? (isFirst ? BasicOperator.GT : BasicOperator.GE)
            : (isFirst ? BasicOperator.LT : BasicOperator.LE);
    return Optional.of(
        new Selection(
            param,
            candidate,
            out ->
                out.apply(
                    BasicOperator.OR,
                    ScalarType.BOOLEAN,
                    out.compare(comparison, candidate, param),
                    out.compare(BasicOperator.NE, candidate, candidate)),
            true));
  }

  /** {@code if (…) m = candidate;} with a candidate from outside of the conditional. */
  private Optional<Selection> choice(If choice, int position, Value param) {
    Value then = yielded(choice, 0, position);
    Value otherwise = yielded(choice, 1, position);
    if (then == null || otherwise == null || (then == param) == (otherwise == param)) {
      return Optional.empty();
    }
    Value candidate = then == param ? otherwise : then;
    if (!scopes.of(choice).isWithin(scopes.of(candidate))) {
      return Optional.empty();
    }
    return Optional.of(
        new Selection(
            param,
            candidate,
            out ->
                then == param
                    ? out.apply(BasicOperator.NOT, ScalarType.BOOLEAN, choice.condition())
                    : choice.condition(),
            false));
  }

  private static Value yielded(If choice, int region, int position) {
    return choice.regions().get(region).terminator() instanceof Terminator.Yield yield
        ? yield.values().get(position)
        : null;
  }
}
