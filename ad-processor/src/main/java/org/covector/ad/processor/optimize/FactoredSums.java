package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Takes adjoints out of loops that only sum them, where the sum is known: if a loop subtracts
 * {@code c * row[i]} from an adjoint in each iteration, {@code c} does not change, and the method
 * has summed {@code row} itself (as a log-sum-exp does), then {@code c * sum} is subtracted at
 * once. What is left of the loop has no chain of additions, which HotSpot never vectorises.
 *
 * <p>For numbers of ordinary size the two ways differ as two orders of summation do. But {@code
 * sum} may have overflowed where all products with a small {@code c} are finite; and if there is no
 * iteration at all, 0 times an infinite {@code c} is not the 0 that the loop adds. So the sum is
 * used where it is finite and not 0, else a loop sums as before. That is enough. A sum that is
 * finite at its end has been so on its way, as are all its terms; the product with it overflows
 * where the sum of the products does, provided that there is but one factor; and one of the terms
 * is not 0, so that where {@code c} is infinite or NaN, or its tangent is, the loop would not have
 * given a finite number either. What is tested is the sum and not the product, which is computed in
 * one branch only: its adjoints, in a derivative of the derivative, do not meet an infinite sum.
 *
 * <p>A sum that begins with another number than 0 is left alone: the difference of the sum and that
 * number may have lost all its digits.
 */
public final class FactoredSums extends Rewriter {

  private final Scopes scopes;
  private final SummedRows rows;
  private final Map<Value, Integer> uses = new IdentityHashMap<>();

  /** The conditionals that give 0 where the sum is not strange. */
  private final Set<If> cancelled = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean hasChanged;

  private FactoredSums(Scopes scopes, SummedRows rows) {
    this.scopes = scopes;
    this.rows = rows;
  }

  /**
   * Returns a function without needless sums, the same function if there are none. May leave code
   * that can be simplified. A function that has been returned must not be given again.
   *
   * @param params the arrays that the function is given
   */
  public static Function run(Function function, List<DerivativeArray> params) {
    Scopes scopes = Scopes.of(function);
    FactoredSums pass = new FactoredSums(scopes, SummedRows.of(function, scopes));
    pass.count(function.body());
    Function factored = pass.rewrite(function);
    return pass.hasChanged ? StrangeCases.run(factored, pass.cancelled, params) : function;
  }

  private void count(Region region) {
    for (Op op : region.ops()) {
      op.operands().forEach(v -> uses.merge(v, 1, Integer::sum));
      op.regions().forEach(this::count);
    }
    region.terminator().operands().forEach(v -> uses.merge(v, 1, Integer::sum));
  }

  /**
   * What a loop sums.
   *
   * @param position its place among what the loop carries
   * @param result its place among the loop's results
   * @param update adds a term to it, or subtracts it
   * @param term what is added or subtracted
   * @param element the element of a row that is a factor of the term
   * @param sum the sum of that row
   */
  private record Reduction(
      int position, int result, Op.Apply update, Value term, MemoryOp.Load element, Value sum) {}

  @Override
  protected void rewrite(Op op, List<Op> out) {
    super.rewrite(op, out);
    if (op instanceof Loop loop) {
      Optional<CountedLoop> counted = CountedLoop.of(loop, scopes).filter(c -> c.step() == 1);
      List<Reduction> reductions = counted.map(this::reductions).orElse(List.of());
      if (!reductions.isEmpty()) {
        hasChanged = true;
        Loop rewritten = (Loop) out.remove(out.size() - 1);
        reductions.forEach(r -> out.addAll(new Sum(counted.get(), r).build()));
        out.add(without(rewritten, reductions));
      }
    }
  }

  /** Returns what a loop sums; nothing if it carries any other number, which it must wait for. */
  private List<Reduction> reductions(CountedLoop counted) {
    Loop loop = counted.loop();
    List<Reduction> found = new ArrayList<>();
    if (scopes.exits(loop).size() != 1
        || !(loop.body().terminator() instanceof Terminator.Continue)) {
      return found;
    }
    for (int i = 0; i < loop.params().size(); i++) {
      if (loop.params().get(i).type().isFloating()) {
        Optional<Reduction> reduction = reduction(counted, i);
        if (reduction.isEmpty()) {
          return List.of();
        }
        found.add(reduction.get());
      }
    }
    return found;
  }

  private Optional<Reduction> reduction(CountedLoop counted, int position) {
    Loop loop = counted.loop();
    Value param = loop.params().get(position);
    Value next = scopes.continues(loop).get(0).next().get(position);
    int result = loop.test().exits().indexOf(param);
    if (result < 0
        || uses.get(param) != 2
        || uses.get(next) != 1
        || !(scopes.definition(next).orElse(null) instanceof Op.Apply update)
        || update.strict()
        || !loop.body().ops().contains(update)) {
      return Optional.empty();
    }
    return term(update, param)
        .flatMap(
            term ->
                factor(counted, term)
                    .map(
                        e -> {
                          Value sum = rows.find(e.array()).orElseThrow().sum();
                          return new Reduction(position, result, update, term, e, sum);
                        }));
  }

  /** What is added to a value, or subtracted from it. */
  private static Optional<Value> term(Op.Apply update, Value from) {
    boolean isSum = update.operator() == BasicOperator.ADD;
    if (!isSum && update.operator() != BasicOperator.SUB) {
      return Optional.empty();
    }
    if (update.operands().get(0) == from) {
      return Optional.of(update.operands().get(1));
    }
    return isSum ? Optional.of(update.operands().get(0)) : Optional.empty();
  }

  /** The element, of a row with a sum, of which a value is a multiple that does not change. */
  private Optional<MemoryOp.Load> factor(CountedLoop counted, Value value) {
    if (!(scopes.definition(value).orElse(null) instanceof Op.Apply apply)
        || !(apply.operator() instanceof BasicOperator operator)) {
      return element(counted, value);
    }
    Value x = apply.operands().get(0);
    Value y = apply.operands().get(apply.operands().size() - 1);
    return switch (operator) {
      case NEG -> factor(counted, x);
      case DIV -> element(counted, x).filter(e -> isInvariant(counted, y));
      case MUL ->
          element(counted, x)
              .filter(e -> isInvariant(counted, y))
              .or(() -> element(counted, y).filter(e -> isInvariant(counted, x)));
      default -> Optional.empty();
    };
  }

  /** The element, of a row with a sum, that a value is. */
  private Optional<MemoryOp.Load> element(CountedLoop counted, Value value) {
    return scopes.definition(value).orElse(null) instanceof MemoryOp.Load load
            && isSummed(counted, load)
        ? Optional.of(load)
        : Optional.empty();
  }

  private boolean isSummed(CountedLoop counted, MemoryOp.Load load) {
    return load.index() == counted.induction()
        && rows.find(load.array())
            .map(SummedRows.Summed::loop)
            .filter(
                filling ->
                    filling.comparison() == counted.comparison()
                        && scopes.isBefore(filling.loop(), counted.loop())
                        && areEqual(filling.start(), counted.start())
                        && areEqual(filling.bound(), counted.bound()))
            .isPresent();
  }

  /** Whether two values are computed alike, of the same values. */
  private boolean areEqual(Value a, Value b) {
    Op first = scopes.definition(a).orElse(null);
    Op second = scopes.definition(b).orElse(null);
    if (a == b) {
      return true;
    } else if (first instanceof Op.Constant x && second instanceof Op.Constant y) {
      return x.literal().equals(y.literal());
    }
    boolean areAlike =
        first instanceof MemoryOp.Length
            ? second instanceof MemoryOp.Length
            : first instanceof Op.Apply x
                && second instanceof Op.Apply y
                && x.operator().equals(y.operator())
                && x.result().type().equals(y.result().type());
    return areAlike
        && IntStream.range(0, first.operands().size())
            .allMatch(i -> areEqual(first.operands().get(i), second.operands().get(i)));
  }

  private boolean isInvariant(CountedLoop counted, Value value) {
    Op op = scopes.definition(value).orElse(null);
    return isOutside(counted, value)
        || op instanceof Op.Constant
        || (op instanceof Op.Apply apply
            && !apply.canThrow()
            && apply.operands().stream().allMatch(v -> isInvariant(counted, v)));
  }

  private boolean isOutside(CountedLoop counted, Value value) {
    Scope inside = scopes.of(counted.induction());
    return !scopes.of(value).isWithin(inside);
  }

  /** The same loop, which does not sum any longer. */
  private static Loop without(Loop loop, List<Reduction> reductions) {
    Set<Integer> positions = new TreeSet<>();
    Set<Integer> results = new TreeSet<>();
    List<Op> ops = new ArrayList<>(loop.body().ops());
    for (Reduction reduction : reductions) {
      positions.add(reduction.position());
      results.add(reduction.result());
      ops.removeIf(op -> op.results().contains(reduction.update().result()));
    }
    Terminator.Test test = loop.test();
    Terminator.Continue next = (Terminator.Continue) loop.body().terminator();
    return new Loop(
        without(loop.results(), results),
        loop.label(),
        without(loop.inits(), positions),
        without(loop.params(), positions),
        new Region(
            loop.header().ops(),
            new Terminator.Test(test.condition(), without(test.exits(), results))),
        new Region(ops, new Terminator.Continue(next.loop(), without(next.next(), positions))),
        loop.span());
  }

  private static List<Value> without(List<Value> values, Set<Integer> positions) {
    return IntStream.range(0, values.size())
        .filter(i -> !positions.contains(i))
        .mapToObj(values::get)
        .toList();
  }

  /** What gives the result of a reduction before its loop. */
  private final class Sum {

    private final CountedLoop counted;
    private final Reduction reduction;
    private final Value init;

    Sum(CountedLoop counted, Reduction reduction) {
      this.counted = counted;
      this.reduction = reduction;
      this.init = counted.loop().inits().get(reduction.position());
    }

    List<Op> build() {
      Builder out = new Builder();
      Value sum = reduction.sum();
      Value isZero = out.compare(BasicOperator.EQ, sum, out.constant(sum.type(), 0));
      Value isNotFinite = out.apply(BasicOperator.NOT, ScalarType.BOOLEAN, isFinite(sum, out));
      Value isStrange = out.apply(BasicOperator.OR, ScalarType.BOOLEAN, isZero, isNotFinite);
      Value result = counted.loop().results().get(reduction.result());
      Region each = Builder.yielding(then -> List.of(loop(then)));
      boolean cancels = cancels();
      Region atOnce =
          Builder.yielding(
              otherwise ->
                  List.of(
                      cancels
                          ? otherwise.constant(sum.type(), 0)
                          : updated(init, term(sum, otherwise), otherwise)));
      If choice = new If(List.of(result), isStrange, each, atOnce, SourceSpan.NONE);
      out.add(choice);
      if (cancels) {
        cancelled.add(choice);
      }
      return out.ops();
    }

    /** Whether {@code c / sum * sum} is subtracted from {@code c}, as in a log-sum-exp. */
    private boolean cancels() {
      return reduction.update().operator() == BasicOperator.SUB
          && scopes.definition(reduction.term()).orElse(null) instanceof Op.Apply product
          && product.operator() == BasicOperator.MUL
          && product.operands().stream().anyMatch(v -> isQuotient(v));
    }

    private boolean isQuotient(Value value) {
      return scopes.definition(value).orElse(null) instanceof Op.Apply quotient
          && quotient.operator() == BasicOperator.DIV
          && areEqual(quotient.operands().get(0), init)
          && quotient.operands().get(1) == reduction.sum();
    }

    private static Value isFinite(Value value, Builder out) {
      ScalarType type = (ScalarType) value.type();
      String owner = type == ScalarType.FLOAT ? "java.lang.Float" : "java.lang.Double";
      return out.apply(
          new LibraryFunction(owner, "isFinite", List.of(type), ScalarType.BOOLEAN, false),
          ScalarType.BOOLEAN,
          value);
    }

    private Value updated(Value before, Value term, Builder out) {
      return out.apply(reduction.update().operator(), before.type(), before, term);
    }

    /** The loop that does nothing but sum; returns the sum. */
    private Value loop(Builder out) {
      out.add(new Op.Remark("one by one: their sum is 0, infinite or NaN"));
      Label label = new Label("");
      Value index = counted.induction().copy();
      Value sum = counted.loop().params().get(reduction.position()).copy();
      Builder header = new Builder();
      Value bound = copy(counted.bound(), Map.of(), header);
      Value test = header.compare(counted.comparison(), index, bound);
      Builder body = new Builder();
      Value element = body.load(reduction.element().array(), index, "");
      Value next = updated(sum, term(element, body), body);
      Value following = body.add(index, body.constant(1));
      Value result = counted.loop().results().get(reduction.result()).copy();
      out.add(
          new Loop(
              List.of(result),
              label,
              List.of(counted.start(), init),
              List.of(index, sum),
              header.end(new Terminator.Test(test, List.of(sum))),
              body.end(new Terminator.Continue(label, List.of(following, next))),
              SourceSpan.NONE));
      return result;
    }

    /** The term, with another value in the place of the element. */
    private Value term(Value element, Builder out) {
      return copy(reduction.term(), Map.of(reduction.element().result(), element), out);
    }

    /** Computes a value of the loop outside of it, from those that are known there. */
    private Value copy(Value value, Map<Value, Value> known, Builder out) {
      if (known.containsKey(value)) {
        return known.get(value);
      } else if (isOutside(counted, value)) {
        return value;
      }
      Op op = scopes.definition(value).orElseThrow();
      List<Value> operands = op.operands().stream().map(v -> copy(v, known, out)).toList();
      Value copy = value.copy();
      out.add(
          op instanceof Op.Apply apply
              ? new Op.Apply(copy, apply.operator(), operands, false, SourceSpan.NONE)
              : op.with(operands, List.of(copy)));
      return copy;
    }
  }
}
