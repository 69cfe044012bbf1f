package org.covector.ad.processor.optimize;

import static org.covector.ad.processor.ir.ScalarType.BOOLEAN;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.optimize.Samples.ROW;
import static org.covector.ad.processor.optimize.Samples.USER;
import static org.covector.ad.processor.optimize.Samples.fork;
import static org.covector.ad.processor.optimize.Samples.leaving;
import static org.covector.ad.processor.optimize.Samples.shape;
import static org.covector.ad.processor.optimize.Samples.yielding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.junit.jupiter.api.Test;

final class DeadCodeTest {

  private final Samples s = new Samples();
  private final Builder b = s.b;

  private String cleaned(Value... results) {
    return shape(DeadCode.run(s.returning(results)));
  }

  @Test
  void unusedArithmeticGoes() {
    s.strict(BasicOperator.MUL, s.x, s.y);
    Value kept = s.strict(BasicOperator.ADD, s.x, s.y);
    b.neg(kept);
    assertEquals("+ Return", cleaned(kept));
  }

  @Test
  void effectsStay() {
    b.accumulate(s.a, s.n, b.mul(s.x, s.y));
    b.add(new Op.FrameSave(List.of(s.x)));
    assertEquals("* Accumulate FrameSave Return", cleaned(s.x));
  }

  @Test
  void aLoadOfTheUserMayThrow() {
    b.load(s.a, s.n, "");
    assertEquals("Return", cleaned(s.x));
    b.add(new MemoryOp.Load(Value.of(DOUBLE, ""), s.a, s.n, USER));
    assertEquals("Load Return", cleaned(s.x));
  }

  @Test
  void anIntegerDivisionOfTheUserMayThrow() {
    s.strict(BasicOperator.DIV, s.n, b.constant(2));
    assertEquals("Return", cleaned(s.x));
    s.strict(BasicOperator.REM, s.n, s.n);
    assertEquals("% Return", cleaned(s.x));
  }

  @Test
  void anUnusedResultOfAConditionalGoes() {
    List<Value> results =
        b.ifElse(
            s.flag,
            List.of(DOUBLE, DOUBLE),
            t -> List.of(t.neg(s.x), t.mul(s.x, s.y)),
            e -> List.of(s.y, e.div(s.x, s.y)));
    assertEquals("If{- Yield}{Yield} Return", cleaned(results.get(0)));
  }

  @Test
  void aConditionalWithoutALivePartGoes() {
    Value product = b.mul(s.x, s.y);
    b.ifElse(
        b.compare(BasicOperator.LT, product, s.x),
        List.of(DOUBLE),
        t -> List.of(t.neg(s.x)),
        e -> List.of(product));
    assertEquals("Return", cleaned(s.x));
  }

  @Test
  void whatALoopCarriesForItselfGoes() {
    List<Value> results =
        s.count(
            List.of(s.x, s.y),
            (body, i, carried, label) ->
                List.of(body.mul(carried.get(0), s.y), body.mul(carried.get(0), carried.get(1))));
    assertEquals("Loop{< Test}{* + Continue} Return", cleaned(results.get(0)));
  }

  @Test
  void aLoopWithoutALivePartGoes() {
    s.count(List.of(s.x), (body, i, carried, label) -> List.of(body.neg(carried.get(0))));
    assertEquals("Return", cleaned(s.x));
  }

  @Test
  void aLoopThatMayReturnStays() {
    s.count(
        List.of(),
        (body, i, carried, label) -> {
          body.mul(s.x, s.y);
          body.add(fork(s.flag, leaving(new Terminator.Return(List.of(s.y))), yielding()));
          return List.of();
        });
    assertEquals("Loop{< Test}{If{Return}{Yield} + Continue} Return", cleaned(s.x));
  }

  @Test
  void aBreakThatSkipsAnEffectStays() {
    s.count(
        List.of(s.x),
        (body, i, carried, label) -> {
          Region leave = leaving(new Terminator.Break(label, carried));
          body.add(fork(body.compare(BasicOperator.LT, carried.get(0), s.y), leave, yielding()));
          body.store(s.a, i, s.x);
          return List.of(body.neg(carried.get(0)));
        });
    assertEquals("Loop{< Test}{< If{Break}{Yield} Store - + Continue} Return", cleaned(s.x));
  }

  @Test
  void aContinueThatSkipsAnEffectStays() {
    s.count(
        List.of(s.x),
        (body, i, carried, label) -> {
          List<Value> next = List.of(body.add(i, body.constant(1)), body.neg(carried.get(0)));
          Region again = leaving(new Terminator.Continue(label, next));
          body.add(fork(s.flag, again, yielding()));
          body.store(s.a, i, carried.get(0));
          return carried;
        });
    assertEquals("Loop{< Test}{+ - If{Continue}{Yield} Store + Continue} Return", cleaned(s.x));
  }

  @Test
  void anUnchangedParameterBecomesItsFirstValue() {
    List<Value> results =
        s.count(
            List.of(s.x, s.y),
            (body, i, carried, label) -> {
              body.store(s.a, i, carried.get(1));
              return List.of(body.neg(carried.get(0)), carried.get(1));
            });
    Function cleaned = DeadCode.run(s.returning(results.get(0), results.get(1)));
    assertEquals("Loop{< Test}{Store - + Continue} Return", shape(cleaned));
    Loop loop = (Loop) cleaned.body().ops().get(1);
    assertEquals(2, loop.params().size());
    assertSame(s.y, ((MemoryOp.Store) loop.body().ops().get(0)).value());
    assertSame(s.y, cleaned.body().terminator().operands().get(1));
  }

  @Test
  void aResultThatEachExitGivesAlikeIsThatValue() {
    Value result = b.ifElse(s.flag, List.of(DOUBLE), t -> List.of(s.x), e -> List.of(s.x)).get(0);
    Function cleaned = DeadCode.run(s.returning(result));
    assertEquals("Return", shape(cleaned));
    assertSame(s.x, cleaned.body().terminator().operands().get(0));
  }

  @Test
  void aRowThatIsNeverReadGoesWithItsStores() {
    Value row = b.newArray(ROW, s.n, Storage.TAPE, "row");
    s.count(
        List.of(),
        (body, i, carried, label) -> {
          body.store(row, i, body.mul(s.x, s.y));
          return List.of();
        });
    assertEquals("Return", cleaned(s.x));
  }

  @Test
  void aGrownRowThatIsReadStays() {
    Value grown = grownRow();
    Value read = b.load(grown, s.n, "");
    assertEquals("NewArray Loop{< Test}{Grow Store + Continue} Load Return", cleaned(read));
  }

  @Test
  void aGrownRowThatIsNeverReadGoes() {
    grownRow();
    assertEquals("Return", cleaned(s.x));
  }

  private Value grownRow() {
    Value row = b.newArray(ROW, s.n, Storage.TAPE, "row");
    return s.count(
            List.of(row),
            (body, i, carried, label) -> {
              Value longer = Value.of(ROW, "row");
              body.add(new MemoryOp.Grow(longer, carried.get(0), i));
              body.store(longer, i, s.x);
              return List.of(longer);
            })
        .get(0);
  }

  @Test
  void storesToARowThatIsReadUnderAnotherNameStay() {
    Value row = b.newArray(ROW, s.n, Storage.TAPE, "row");
    Value other = b.newArray(ROW, s.n, Storage.TAPE, "other");
    Value either = b.ifElse(s.flag, List.of(ROW), t -> List.of(row), e -> List.of(other)).get(0);
    b.store(row, s.n, s.x);
    Value read = b.load(either, s.n, "");
    assertEquals("NewArray NewArray If{Yield}{Yield} Store Load Return", cleaned(read));
  }

  @Test
  void storesToAnArrayOfTheUserStay() {
    Value own = Value.of(ROW, "own");
    b.add(new MemoryOp.NewArray(own, List.of(s.n), Storage.HEAP, USER));
    b.add(new MemoryOp.Store(own, s.n, s.x, USER));
    assertEquals("NewArray Store Return", cleaned(s.x));
  }

  @Test
  void aRemarkStaysBeforeWhatStays() {
    b.add(new Op.Remark("forward sweep"));
    b.accumulate(s.a, s.n, s.x);
    b.add(new Op.Remark("reverse sweep"));
    b.neg(s.x);
    assertEquals("Remark Accumulate Return", cleaned(s.x));
  }

  @Test
  void whatIsNeverReachedGoes() {
    Region first = leaving(new Terminator.Return(List.of(s.x)));
    Region second = leaving(new Terminator.Return(List.of(s.y)));
    b.add(fork(s.flag, first, second));
    b.accumulate(s.a, s.n, s.x);
    assertEquals("If{Return}{Return} Throw", cleaned(s.x));
  }

  @Test
  void anEndlessLoopStays() {
    Label label = new Label("");
    Builder header = new Builder();
    Value always = header.literal(BOOLEAN, true);
    b.add(
        new Loop(
            List.of(),
            label,
            List.of(),
            List.of(),
            header.end(new Terminator.Test(always, List.of())),
            leaving(new Terminator.Continue(label, List.of())),
            SourceSpan.NONE));
    assertEquals("Loop{Test}{Continue} Throw", cleaned(s.x));
  }

  @Test
  void aBlockKeepsTheExitsOfItsLiveResults() {
    Label label = new Label("");
    Value first = Value.of(DOUBLE, "");
    Value second = Value.of(ScalarType.INT, "");
    Builder inner = new Builder();
    Region leave = leaving(new Terminator.Break(label, List.of(s.y, s.n)));
    inner.add(new If(List.of(), s.flag, leave, yielding(), SourceSpan.NONE));
    Region body = inner.end(new Terminator.Yield(List.of(inner.neg(s.x), inner.constant(1))));
    b.add(new Block(List.of(first, second), label, body, SourceSpan.NONE));
    Function cleaned = DeadCode.run(s.returning(first));
    assertEquals("Block{If{Break}{Yield} - Yield} Return", shape(cleaned));
    assertEquals(List.of(first), cleaned.body().ops().get(0).results());
  }
}
