package org.covector.ad.processor.optimize;

import static org.covector.ad.processor.ir.BasicOperator.ADD;
import static org.covector.ad.processor.ir.BasicOperator.LT;
import static org.covector.ad.processor.ir.BasicOperator.MUL;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.FLOAT;
import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.covector.ad.processor.optimize.Samples.USER;
import static org.covector.ad.processor.optimize.Samples.shape;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;
import org.junit.jupiter.api.Test;

final class CommonSubexpressionsTest {

  private final Samples s = new Samples();
  private final Builder b = s.b;

  private Function numbered(Value... results) {
    return CommonSubexpressions.ofDerivative(s.returning(results));
  }

  private void hasShape(String expected, Value... results) {
    assertEquals(expected, shape(numbered(results)));
  }

  @Test
  void aRepeatedExpressionIsTheFirst() {
    Value first = b.mul(b.add(s.x, s.y), b.constant(DOUBLE, 2));
    Value second = b.mul(b.constant(DOUBLE, 2), b.add(s.y, s.x));
    Function numbered = numbered(first, second);
    assertEquals("+ * Return", shape(numbered));
    assertSame(first, numbered.body().terminator().operands().get(1));
  }

  @Test
  void subtractionDoesNotCommute() {
    hasShape("- - Return", b.sub(s.x, s.y), b.sub(s.y, s.x));
  }

  @Test
  void theTypeOfAConversionCounts() {
    hasShape("convert convert Return", b.convert(s.n, DOUBLE), b.convert(s.n, FLOAT));
  }

  @Test
  void theUsersExpressionsStay() {
    Value first = s.strict(MUL, s.x, s.y);
    Value second = s.strict(MUL, s.x, s.y);
    hasShape("* * Return", first, second);
  }

  @Test
  void aDerivativeUsesWhatTheUserComputed() {
    Value first = s.strict(MUL, s.x, s.y);
    Function numbered = numbered(b.mul(s.x, s.y));
    assertEquals("* Return", shape(numbered));
    assertSame(first, numbered.body().terminator().operands().get(0));
  }

  @Test
  void theUserDoesNotUseWhatADerivativeComputed() {
    Value first = b.mul(s.x, s.y);
    hasShape("* * Return", first, s.strict(MUL, s.x, s.y));
  }

  @Test
  void aRepetitionOfTheUsersIsTheUsersNeverTheDerivatives() {
    Value relaxed = b.mul(s.x, s.y);
    Value repeated = repeated();
    Function numbered = numbered(relaxed, repeated, repeated());
    assertEquals("* * Return", shape(numbered));
    assertEquals(List.of(relaxed, repeated, repeated), numbered.body().terminator().operands());
  }

  /** An operation of the user's that a reverse sweep repeats. */
  private Value repeated() {
    Value result = Value.of(DOUBLE, "");
    b.add(new Op.Apply(result, MUL, List.of(s.x, s.y), true, SourceSpan.NONE));
    return result;
  }

  @Test
  void whatOneRegionComputesIsNotInScopeOfTheOther() {
    List<Value> results =
        b.ifElse(
            s.flag, List.of(DOUBLE), t -> List.of(t.mul(s.x, s.y)), e -> List.of(e.mul(s.x, s.y)));
    hasShape("If{* Yield}{* Yield} * Return", results.get(0), b.mul(s.x, s.y));
  }

  @Test
  void whatComesBeforeIsInScopeOfTheRegions() {
    Value product = b.mul(s.x, s.y);
    List<Value> results =
        b.ifElse(
            s.flag, List.of(DOUBLE), t -> List.of(t.mul(s.x, s.y)), e -> List.of(e.neg(product)));
    hasShape("* If{Yield}{- Yield} Return", results.get(0));
  }

  @Test
  void aLoopBodySeesItsHeader() {
    Value sum =
        s.count(
                List.of(s.x),
                (body, i, carried, label) -> {
                  Value test = body.compare(LT, i, s.n);
                  return body.ifElse(
                      test, List.of(DOUBLE), t -> carried, e -> List.of(e.neg(carried.get(0))));
                })
            .get(0);
    hasShape("Loop{< Test}{If{Yield}{- Yield} + Continue} Return", sum);
  }

  @Test
  void aLengthIsAskedForOnce() {
    hasShape("Length Return", b.length(s.a), b.length(s.a));
  }

  @Test
  void equalConstantsAreOne() {
    Value named = Value.of(DOUBLE, "sum");
    b.add(new Op.Constant(named, 0.0, "", SourceSpan.NONE));
    Value first = b.constant(DOUBLE, 0);
    Value second = b.constant(DOUBLE, 0);
    Value negative = b.constant(DOUBLE, -0.0);
    Function numbered = numbered(named, first, second, negative);
    assertEquals(List.of(named, first, first, negative), numbered.body().terminator().operands());
  }

  @Test
  void aRepeatedLoadIsTheFirst() {
    Value first = Value.of(DOUBLE, "");
    b.add(new MemoryOp.Load(first, s.a, b.constant(1), USER));
    Value second = b.load(s.a, b.constant(1), "");
    hasShape("Load + Return", b.add(first, second));
  }

  @Test
  void aStoreInBetweenKeepsTheLoad() {
    Value first = b.load(s.a, s.n, "");
    b.store(s.a, b.constant(0), s.x);
    hasShape("Load Store Load + Return", b.add(first, b.load(s.a, s.n, "")));
  }

  @Test
  void aStoreInARegionInBetweenKeepsTheLoad() {
    Value first = b.load(s.a, s.n, "");
    b.ifElse(
        s.flag,
        List.of(),
        t -> {
          t.accumulate(s.a, s.n, s.x);
          return List.of();
        },
        e -> List.of());
    hasShape("Load If{Accumulate Yield}{Yield} Load + Return", b.add(first, b.load(s.a, s.n, "")));
  }

  @Test
  void aStoreToAnotherTypeOfArrayDoesNotMatter() {
    Value first = b.load(s.a, s.n, "");
    Value counts = b.newArray(new ArrayType(INT), s.n, MemoryOp.Storage.TAPE, "counts");
    b.store(counts, s.n, s.n);
    hasShape("Load NewArray Store + Return", b.add(first, b.load(s.a, s.n, "")));
  }

  @Test
  void aLoadOfAnotherIterationStays() {
    Value first = b.load(s.a, s.n, "");
    Value sum =
        s.count(
                List.of(first),
                (body, i, carried, label) -> {
                  Value loaded = body.add(body.load(s.a, s.n, ""), carried.get(0));
                  body.store(s.a, i, loaded);
                  return List.of(loaded);
                })
            .get(0);
    hasShape("Load Loop{< Test}{Load + Store + Continue} Return", sum);
  }

  @Test
  void theUsersAdditionIsFoundUnderEitherOrder() {
    Value first = s.strict(ADD, s.x, s.y);
    Function numbered = numbered(b.add(s.y, s.x));
    assertSame(first, numbered.body().terminator().operands().get(0));
  }
}
