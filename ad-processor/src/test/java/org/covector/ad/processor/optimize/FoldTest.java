package org.covector.ad.processor.optimize;

import static org.covector.ad.processor.ir.BasicOperator.ADD;
import static org.covector.ad.processor.ir.BasicOperator.CONVERT;
import static org.covector.ad.processor.ir.BasicOperator.MUL;
import static org.covector.ad.processor.ir.BasicOperator.NEG;
import static org.covector.ad.processor.ir.BasicOperator.NOT;
import static org.covector.ad.processor.ir.BasicOperator.SUB;
import static org.covector.ad.processor.ir.ScalarType.BOOLEAN;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.FLOAT;
import static org.covector.ad.processor.optimize.Samples.fork;
import static org.covector.ad.processor.optimize.Samples.leaving;
import static org.covector.ad.processor.optimize.Samples.shape;
import static org.covector.ad.processor.optimize.Samples.yielding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.junit.jupiter.api.Test;

final class FoldTest {

  private final Samples s = new Samples();
  private final Builder b = s.b;

  private Function folded(Value... results) {
    return DeadCode.run(Fold.run(s.returning(results)));
  }

  private void becomes(Value expected, Value result) {
    assertSame(expected, folded(result).body().terminator().operands().get(0));
  }

  private void becomes(Object literal, Value result) {
    Function folded = folded(result);
    assertEquals(1, folded.body().ops().size());
    assertEquals(literal, ((Op.Constant) folded.body().ops().get(0)).literal());
  }

  private void hasShape(String expected, Value... results) {
    assertEquals(expected, shape(folded(results)));
  }

  private Value number(double literal) {
    return b.constant(DOUBLE, literal);
  }

  @Test
  void neutralElements() {
    becomes(s.x, b.add(s.x, number(0)));
    becomes(s.x, b.add(number(-0.0), s.x));
    becomes(s.x, b.sub(s.x, number(0)));
    becomes(s.x, b.mul(s.x, number(1)));
    becomes(s.x, b.mul(number(1), s.x));
    becomes(s.x, b.div(s.x, number(1)));
    becomes(s.x, b.strongMul(number(1), s.x));
  }

  @Test
  void whatVanishes() {
    becomes(0.0, b.mul(s.x, number(0)));
    becomes(0.0, b.strongMul(number(0), s.x));
    becomes(0.0, b.strongMul(s.x, number(0)));
    becomes(0.0, b.div(number(0), s.x));
  }

  @Test
  void signs() {
    becomes(s.x, b.neg(b.neg(s.x)));
    hasShape("- Return", b.mul(s.x, number(-1)));
    hasShape("- Return", b.sub(number(0), s.x));
    assertEquals(SUB, only(b.add(s.x, b.neg(s.y))).operator());
    assertEquals(ADD, only(b.sub(s.x, b.neg(s.y))).operator());
    assertEquals(MUL, only(b.mul(b.neg(s.x), b.neg(s.y))).operator());
    assertEquals(List.of(s.y, s.x), only(b.add(b.neg(s.x), s.y)).operands());
    assertEquals(List.of(s.y, s.x), only(b.neg(b.sub(s.x, s.y))).operands());
  }

  private Op.Apply only(Value result) {
    Function folded = folded(result);
    assertEquals(1, folded.body().ops().size());
    return (Op.Apply) folded.body().ops().get(0);
  }

  @Test
  void aSignMovesOutOfAProductAndIntoASum() {
    hasShape("* - Return", b.add(s.x, b.mul(b.neg(s.x), s.y)));
    hasShape("⊙ - Return", b.add(s.x, b.strongMul(b.neg(s.x), s.y)));
    hasShape("/ - Return", b.add(s.x, b.div(s.y, b.neg(s.x))));
  }

  @Test
  void equalFactorsAreTakenOutOfASum() {
    hasShape("+ * Return", b.add(b.mul(number(2), s.x), b.mul(s.y, number(2))));
    hasShape("- * Return", b.sub(b.mul(number(2), s.x), b.mul(number(2), s.y)));
    hasShape("* * + Return", b.add(b.mul(number(2), s.x), b.mul(number(3), s.y)));
    hasShape(
        "+ * - Return", b.add(s.x, b.sub(b.neg(b.mul(number(2), s.x)), b.mul(number(2), s.y))));
    Value shared = b.mul(number(2), s.x);
    hasShape("* * + Return", shared, b.add(shared, b.mul(number(2), s.y)));
    Value ours = s.strict(ADD, s.strict(MUL, number(2), s.x), s.strict(MUL, number(2), s.y));
    hasShape("* * + Return", ours);
  }

  @Test
  void termsWithTheSameFactorsAreOne() {
    hasShape("* * Return", b.add(b.mul(s.x, s.y), b.mul(s.y, s.x)));
    hasShape("* Return", b.add(s.x, b.mul(number(2), s.x)));
    Value shared = b.neg(s.x);
    hasShape("- * * Return", shared, b.sub(b.mul(shared, s.y), b.mul(s.y, s.x)));
    Value half = s.strict(MUL, number(0.5), s.x);
    hasShape("* * Return", half, b.add(b.mul(half, s.y), b.mul(number(0.5), b.mul(s.y, s.x))));
  }

  @Test
  void termsThatCancelStay() {
    hasShape("* * - Return", b.sub(b.mul(s.x, s.y), b.mul(s.y, s.x)));
    hasShape("* * * + Return", b.add(b.mul(s.x, s.y), b.mul(s.y, b.mul(s.x, s.x))));
    Value ours = s.strict(ADD, s.strict(MUL, s.x, s.y), s.strict(MUL, s.y, s.x));
    hasShape("* * + Return", ours);
  }

  @Test
  void termsWhoseProductsAreRoundedElsewhereStay() {
    hasShape("* * * * + Return", b.add(b.mul(s.x, b.mul(s.x, s.y)), b.mul(s.y, b.mul(s.x, s.x))));
    Value small = s.strict(MUL, number(7e-204), s.strict(MUL, number(1e-120), s.y));
    hasShape("* * * * + Return", b.add(b.mul(s.x, small), b.mul(s.y, s.x)));
  }

  @Test
  void literalsOfAProductAreOne() {
    hasShape("* Return", b.mul(number(3), b.mul(number(2), s.x)));
    hasShape("* Return", b.div(b.mul(number(3), s.x), number(2)));
    hasShape("* * Return", b.mul(number(3), b.mul(b.mul(number(2), s.x), s.y)));
    hasShape("* * * Return", b.mul(number(3), b.mul(b.mul(number(0.2), s.x), s.y)));
    hasShape("* * Return", b.mul(number(5), b.mul(b.mul(number(0.25), s.x), s.y)));
    Value half = s.strict(MUL, number(0.5), s.x);
    hasShape("* * Return", half, b.mul(number(2), b.mul(half, s.y)));
    hasShape("* * * Return", half, b.mul(number(3), b.mul(half, s.y)));
  }

  @Test
  void twoNegativeTermsAreOne() {
    hasShape("+ - Return", b.sub(b.neg(s.x), s.y));
    hasShape("+ - Return", b.add(s.x, b.sub(b.neg(s.x), s.y)));
    assertEquals(SUB, only(b.sub(s.x, b.neg(b.neg(s.y)))).operator());
  }

  @Test
  void aSharedNegationStays() {
    Value shared = b.neg(s.x);
    hasShape("- * Return", shared, b.mul(shared, s.y));
  }

  @Test
  void aStrongProductWithAConstantIsOrdinary() {
    hasShape("* Return", b.strongMul(number(2), s.x));
    hasShape("* Return", b.strongMul(s.x, number(2)));
    hasShape("⊙ Return", b.strongMul(s.x, number(Double.POSITIVE_INFINITY)));
  }

  @Test
  void constants() {
    becomes(6.0, b.mul(number(2), b.add(number(1), number(2))));
    becomes(-2.0, b.neg(number(2)));
    becomes(2.5f, b.add(b.constant(FLOAT, 1), b.constant(FLOAT, 1.5)));
    becomes(3.0, b.convert(b.constant(3), DOUBLE));
    hasShape("/ Return", b.div(number(1), number(0)));
  }

  @Test
  void constantsWithANameKeepIt() {
    Value pi = Value.of(DOUBLE, "");
    b.add(new Op.Constant(pi, Math.PI, "java.lang.Math.PI", SourceSpan.NONE));
    hasShape("* Return", b.mul(pi, number(2)));
  }

  @Test
  void theUsersFloatingPointStays() {
    hasShape("+ Return", s.strict(ADD, s.x, number(0)));
    hasShape("* Return", s.strict(MUL, s.x, number(1)));
    hasShape("+ Return", s.strict(ADD, number(1), number(2)));
    hasShape("- - Return", s.strict(NEG, s.strict(NEG, s.x)));
    Value converted = Value.of(DOUBLE, "");
    b.add(new Op.Apply(converted, CONVERT, List.of(b.constant(3)), true, Samples.USER));
    hasShape("convert Return", converted);
  }

  @Test
  void theUsersIntegersFold() {
    becomes(s.n, s.strict(ADD, s.n, b.constant(0)));
    becomes(s.n, s.strict(MUL, b.constant(1), s.n));
    becomes(Integer.MIN_VALUE, s.strict(ADD, b.constant(Integer.MAX_VALUE), b.constant(1)));
  }

  @Test
  void functionsOfMathStay() {
    LibraryFunction exp =
        new LibraryFunction("java.lang.Math", "exp", List.of(DOUBLE), DOUBLE, false);
    hasShape("Math.exp Return", b.apply(exp, DOUBLE, number(0)));
  }

  @Test
  void aConditionalOnAConstantIsItsRegion() {
    Value never = b.apply(NOT, BOOLEAN, b.literal(BOOLEAN, true));
    List<Value> results =
        b.ifElse(never, List.of(DOUBLE), t -> List.of(s.x), e -> List.of(e.neg(s.x)));
    hasShape("- Return", results.get(0));
  }

  @Test
  void aConditionalThatAlwaysLeavesEndsTheRegion() {
    Region leave = leaving(new Terminator.Return(List.of(s.y)));
    b.add(fork(b.literal(BOOLEAN, true), leave, yielding()));
    b.accumulate(s.a, s.n, s.x);
    becomes(s.y, s.x);
  }

  @Test
  void aResultThatBothRegionsYieldAlike() {
    List<Value> results =
        b.ifElse(
            s.flag,
            List.of(DOUBLE, DOUBLE, DOUBLE),
            t -> List.of(t.constant(DOUBLE, 0), s.x, t.neg(s.x)),
            e -> List.of(e.constant(DOUBLE, 0), s.x, s.y));
    Function folded = folded(results.get(0), results.get(1), results.get(2));
    assertEquals("If{- Yield}{Yield} Return", shape(folded));
    assertEquals(1, ((If) folded.body().ops().get(1)).results().size());
    assertSame(s.x, folded.body().terminator().operands().get(1));
  }

  @Test
  void zeroIsNotAddedToAnAdjoint() {
    b.accumulate(s.a, s.n, b.mul(s.x, number(0)));
    hasShape("Return");
  }

  @Test
  void aClearedAdjointIsSet() {
    Value bar = b.load(s.a, b.constant(1), "bar");
    b.store(s.a, b.constant(1), number(0));
    b.accumulate(s.a, b.constant(1), b.mul(bar, s.x));
    Function folded = folded();
    assertEquals("Load * Store Return", shape(folded));
    List<Op> ops = folded.body().ops();
    MemoryOp.Store store = (MemoryOp.Store) ops.get(ops.size() - 1);
    assertSame(ops.get(ops.size() - 2).results().get(0), store.value());
  }

  @Test
  void aClearedAdjointThatIsReadInBetweenStays() {
    b.store(s.a, s.n, number(0));
    b.accumulate(s.a, s.n, b.load(s.a, b.constant(1), ""));
    hasShape("Store Load Accumulate Return");
  }

  @Test
  void aClearedAdjointBeforeAnExitStays() {
    b.store(s.a, s.n, number(0));
    b.add(fork(s.flag, leaving(new Terminator.Return(List.of())), yielding()));
    b.accumulate(s.a, s.n, s.x);
    hasShape("Store If{Return}{Yield} Accumulate Return");
  }

  @Test
  void whatALoopStartsFromIsNotWhatItCarries() {
    Value sum =
        s.count(
                List.of(number(0)),
                (body, i, carried, label) -> List.of(body.add(carried.get(0), s.x)))
            .get(0);
    hasShape("Loop{< Test}{+ + Continue} Return", sum);
  }
}
