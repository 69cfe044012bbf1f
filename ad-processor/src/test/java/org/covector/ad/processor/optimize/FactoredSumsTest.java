package org.covector.ad.processor.optimize;

import static org.covector.ad.processor.ir.BasicOperator.ADD;
import static org.covector.ad.processor.ir.BasicOperator.MUL;
import static org.covector.ad.processor.ir.BasicOperator.SUB;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.covector.ad.processor.optimize.Samples.ROW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.ir.Verifier;
import org.covector.ad.processor.testing.Interpreter;
import org.junit.jupiter.api.Test;

/**
 * A first loop keeps the elements of {@code a} in a row and sums them; a second one subtracts
 * multiples of them, by {@code y}, from {@code x}.
 */
final class FactoredSumsTest {

  private static final double LARGEST = Double.MAX_VALUE;
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private final Samples s = new Samples();
  private final Builder b = s.b;
  private final Value row = b.newArray(ROW, s.n, Storage.TAPE, "kept");
  private Value begin = b.constant(DOUBLE, 0);
  private Value start = b.constant(0);
  private BasicOperator test = BasicOperator.LT;
  private boolean strict;

  private Value filled() {
    return s.count(
            List.of(begin),
            (body, i, carried, label) -> {
              Value element = body.load(s.a, i, "");
              body.store(row, i, element);
              Value sum = Value.of(DOUBLE, "");
              List<Value> terms = List.of(carried.get(0), element);
              body.add(new Op.Apply(sum, ADD, terms, true, Samples.USER));
              return List.of(sum);
            })
        .get(0);
  }

  /** The second loop; returns what is left of {@code x}. */
  private Value reduced(BiFunction<Builder, Value, Value> term) {
    Label label = new Label("");
    Value index = Value.of(INT, "i");
    Value bar = Value.of(DOUBLE, "bar");
    Value result = Value.of(DOUBLE, "bar");
    Builder header = new Builder();
    Value condition = header.compare(test, index, s.n);
    Builder body = new Builder();
    Value subtracted = term.apply(body, body.load(row, index, ""));
    Value next = Value.of(DOUBLE, "");
    body.add(new Op.Apply(next, SUB, List.of(bar, subtracted), strict, SourceSpan.NONE));
    body.accumulate(s.a, index, subtracted);
    Value nextIndex = body.add(index, body.constant(1));
    b.add(
        new Loop(
            List.of(result),
            label,
            List.of(start, s.x),
            List.of(index, bar),
            header.end(new Terminator.Test(condition, List.of(bar))),
            body.end(new Terminator.Continue(label, List.of(nextIndex, next))),
            SourceSpan.NONE));
    return result;
  }

  private Value multiples(Builder body, Value element) {
    return body.mul(s.y, element);
  }

  private Function plain() {
    Value sum = filled();
    return s.returning(sum, reduced(this::multiples));
  }

  private static void isLeftAlone(Function function) {
    assertSame(function, FactoredSums.run(function, List.of()));
  }

  private static Function factored(Function function) {
    Function factored = FactoredSums.run(function, List.of());
    assertNotSame(function, factored);
    return DeadCode.run(Fold.run(Verifier.check(factored)));
  }

  /** The results and what is then in the array. */
  private static double[] outcome(Function function, double x, double y, double... elements) {
    double[] a = elements.clone();
    Interpreter.OpaqueCode none = (template, types, operands) -> fail(template);
    Interpreter interpreter =
        new Interpreter(new Program(), none, FactoredSumsTest.class.getClassLoader());
    try {
      List<Object> results =
          interpreter.call(PlainOperations.run(function), List.of(x, y, a.length, a, true));
      double[] all = Arrays.copyOf(a, a.length + results.size());
      for (int i = 0; i < results.size(); i++) {
        all[a.length + i] = (Double) results.get(i);
      }
      return all;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static void isSame(double x, double y, double... elements) {
    double[] expected = outcome(new FactoredSumsTest().plain(), x, y, elements);
    double[] actual = outcome(factored(new FactoredSumsTest().plain()), x, y, elements);
    String what = x + ", " + y + ", " + Arrays.toString(elements);
    for (int i = 0; i < expected.length; i++) {
      double rounding = Double.isFinite(expected[i]) ? 1e-15 * Math.abs(expected[i]) : 0;
      assertEquals(expected[i], actual[i], rounding, what);
    }
  }

  @Test
  void theSumLeavesTheLoop() {
    assertEquals(
        "NewArray Loop{< Test}{Load Store + + Continue} == Double.isFinite ! | "
            + "If{Remark Loop{< Test}{Load * - + Continue} Yield}{* - Yield} "
            + "Loop{< Test}{Load * Accumulate + Continue} Return",
        Samples.shape(factored(plain())));
  }

  @Test
  void ordinaryNumbers() {
    isSame(1, 0.5, 1, 2, 3, 4);
    isSame(-1, -0.25, 1, -2, 8);
    isSame(0, 3, 2);
  }

  @Test
  void aSumThatOverflows() {
    isSame(1, 0, LARGEST, LARGEST);
    isSame(1, 0x1p-1000, LARGEST, LARGEST, LARGEST);
    isSame(1, -0x1p-1000, LARGEST, LARGEST, -LARGEST, -LARGEST);
    isSame(1, 2, LARGEST, 1);
    isSame(1, Double.MIN_VALUE, LARGEST, LARGEST);
  }

  @Test
  void aSumThatIsEmpty() {
    isSame(1, 2);
    isSame(1, INFINITY);
    isSame(1, Double.NaN);
  }

  @Test
  void whatIsNotANumber() {
    isSame(1, 0, INFINITY, 1);
    isSame(1, 2, INFINITY, 1);
    isSame(1, 2, INFINITY, -INFINITY);
    isSame(1, 2, Double.NaN, 1);
    isSame(1, 0, Double.NaN, 1);
    isSame(1, INFINITY, 1, 2);
    isSame(1, INFINITY, 0, 0);
    isSame(1, INFINITY, 1, -1);
    isSame(1, Double.NaN, 1, -1);
    isSame(INFINITY, 2, 1, 3);
    isSame(-INFINITY, 0, INFINITY);
  }

  @Test
  void aTermMayBeNegatedAndDivided() {
    Value sum = filled();
    Value bar = reduced((body, e) -> body.neg(body.div(e, body.mul(s.x, s.y))));
    double[] outcome = outcome(factored(s.returning(sum, bar)), 2, 4, 1, 2);
    assertEquals(2 + (1 + 2) / (2.0 * 4), outcome[3]);
  }

  /** The product of the sum and the first factor may overflow though no other one does. */
  @Test
  void aTermOfSeveralFactorsStays() {
    Value sum = filled();
    isLeftAlone(s.returning(sum, reduced((body, e) -> body.mul(body.mul(e, s.x), s.y))));
  }

  @Test
  void aStrongProductStays() {
    Value sum = filled();
    isLeftAlone(s.returning(sum, reduced((body, e) -> body.strongMul(s.y, e))));
  }

  @Test
  void aFactorThatChangesStays() {
    Value sum = filled();
    isLeftAlone(s.returning(sum, reduced((body, e) -> body.mul(e, e))));
  }

  @Test
  void whatTheUserSubtractsStays() {
    strict = true;
    isLeftAlone(plain());
  }

  @Test
  void aSumThatBeginsWithAnotherNumberStays() {
    begin = b.constant(DOUBLE, 1);
    isLeftAlone(plain());
  }

  @Test
  void otherRangesStay() {
    start = b.constant(1);
    isLeftAlone(plain());
    FactoredSumsTest other = new FactoredSumsTest();
    other.test = BasicOperator.LE;
    isLeftAlone(other.plain());
  }

  @Test
  void aRowThatIsWrittenOnceMoreStays() {
    Value sum = filled();
    b.store(row, b.constant(0), s.x);
    isLeftAlone(s.returning(sum, reduced(this::multiples)));
  }

  @Test
  void aRowThatOthersSeeStays() {
    Value sum = filled();
    Value bar = reduced(this::multiples);
    isLeftAlone(s.returning(sum, bar, row));
  }

  @Test
  void aRowThatIsFilledInABranchStays() {
    Builder branch = new Builder();
    Value sum = filled();
    List<Op> ops = b.takeLast(op -> op instanceof Loop);
    branch.addAll(ops);
    b.add(Samples.fork(s.flag, branch.end(new Terminator.Yield(List.of())), Samples.yielding()));
    assertEquals(sum, ops.get(0).results().get(0));
    isLeftAlone(s.returning(reduced(this::multiples)));
  }

  @Test
  void aLoopThatMustWaitForAnotherSumStays() {
    filled();
    Value total =
        s.count(
                List.of(s.x, s.y),
                (body, i, carried, label) -> {
                  Value element = body.load(row, i, "");
                  Value product = body.apply(MUL, DOUBLE, carried.get(1), element);
                  return List.of(body.add(carried.get(0), element), product);
                })
            .get(0);
    isLeftAlone(s.returning(total));
  }
}
