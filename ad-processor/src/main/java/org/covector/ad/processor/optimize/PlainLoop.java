package org.covector.ad.processor.optimize;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Operator;
import org.covector.ad.processor.ir.Value;

/**
 * A loop that HotSpot makes vectors of, provided that its counter itself is the index of all
 * arrays: it counts up by one, carries nothing else, and its body is arithmetic on elements alone.
 *
 * @param counted the loop
 * @param start its first index
 */
record PlainLoop(CountedLoop counted, int start) {

  private static final Set<Operator> ARITHMETIC =
      Set.of(
          BasicOperator.ADD,
          BasicOperator.SUB,
          BasicOperator.MUL,
          BasicOperator.DIV,
          BasicOperator.NEG);

  /** An element of an array, at a constant distance from the counter. */
  record Element(Value array, int distance) {}

  /** Recognises such a loop, whose first index is a literal that is not negative. */
  static Optional<PlainLoop> of(Loop loop, Scopes scopes) {
    return CountedLoop.of(loop, scopes)
        .filter(c -> c.comparison() == BasicOperator.LT && c.step() == 1)
        .filter(c -> loop.params().size() == 1 && loop.results().isEmpty())
        .filter(c -> loop.header().ops().stream().allMatch(CountedLoop::isRepeatable))
        .filter(c -> loop.body().ops().stream().allMatch(PlainLoop::isPlain))
        .flatMap(
            c ->
                CountedLoop.literal(c.start(), scopes)
                    .filter(start -> start >= 0)
                    .map(start -> new PlainLoop(c, start)));
  }

  private static boolean isPlain(Op op) {
    return op instanceof Op.Constant
        || (op instanceof Op.Apply apply
            && !apply.canThrow()
            && ARITHMETIC.contains(apply.operator()))
        || isAccess(op);
  }

  /** Whether an operation reads or writes an element of an array of numbers. */
  private static boolean isAccess(Op op) {
    return op instanceof ElementAccess access
        && ((ArrayType) access.array().type()).element().isFloating();
  }

  Loop loop() {
    return counted.loop();
  }

  /** Returns the variable that counts. */
  Value counter() {
    return counted.induction();
  }

  /** Returns the element that an operation accesses, if its place is known. */
  Optional<Element> element(ElementAccess access, Facts facts) {
    return new LoopIndex(counter(), facts)
        .distance(access.index())
        .map(distance -> new Element(access.array(), distance));
  }

  /** Returns the operations that access elements. */
  List<ElementAccess> accesses() {
    return loop().body().ops().stream()
        .filter(PlainLoop::isAccess)
        .map(ElementAccess.class::cast)
        .toList();
  }

  /** Returns how often the loop runs, if it runs at all; the bound is given. */
  Value length(Value end, Builder out) {
    return start == 0 ? end : out.sub(end, counted.start());
  }

  /** Returns operations that do something with the bound of the loop, if the loop runs at all. */
  List<Op> ifRuns(BiConsumer<Builder, Value> what) {
    Builder before = new Builder();
    Value end = counted.boundBefore(before);
    before.ifElse(
        counted.runs(end, before),
        List.of(),
        inside -> {
          what.accept(inside, end);
          return List.of();
        },
        otherwise -> List.of());
    return before.ops();
  }
}
