package org.covector.ad.processor.ir;

import static org.covector.ad.processor.ir.ScalarType.BOOLEAN;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Case;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Terminator.Break;
import org.covector.ad.processor.ir.Terminator.Continue;
import org.covector.ad.processor.ir.Terminator.Return;
import org.covector.ad.processor.ir.Terminator.Yield;
import org.junit.jupiter.api.Test;

/** Each invariant, held and broken. */
final class VerifierTest {

  private static final ArrayType ROW = new ArrayType(DOUBLE);

  private final Value x = Value.of(DOUBLE, "x");
  private final Value n = Value.of(INT, "n");
  private final Value a = Value.of(ROW, "a");
  private final Value flag = Value.of(BOOLEAN, "flag");
  private final Builder b = new Builder();

  private Function function(Region body) {
    FunctionKey key = new FunctionKey("p.Outer", "f", List.of(), "");
    return new Function(key, List.of(x, n, a, flag), List.of(DOUBLE), body, SourceSpan.NONE);
  }

  private Function returning(Value value) {
    return function(b.end(new Return(List.of(value))));
  }

  private void holds(Function function) {
    assertSame(function, Verifier.check(function));
  }

  private void fails(Function function, String message) {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> Verifier.check(function));
    assertTrue(e.getMessage().startsWith("p.Outer.f()"), e.getMessage());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  private static Region yielding(Value... values) {
    return new Region(List.of(), new Yield(List.of(values)));
  }

  @Test
  void aLoopOverAnArrayHolds() {
    Label label = new Label("");
    Value start = b.constant(0);
    Value sum = b.constant(DOUBLE, 0);
    Value i = Value.of(INT, "i");
    Value s = Value.of(DOUBLE, "s");
    Value result = Value.of(DOUBLE, "s");
    Builder header = new Builder();
    Value length = header.length(a);
    Value test = header.compare(BasicOperator.LT, i, length);
    Builder body = new Builder();
    Value scaled = body.mul(body.load(a, i, ""), body.convert(length, DOUBLE));
    Value next = body.add(s, scaled);
    Value nextIndex = body.apply(BasicOperator.ADD, INT, i, body.constant(1));
    b.add(
        new Loop(
            List.of(result),
            label,
            List.of(start, sum),
            List.of(i, s),
            header.end(new Terminator.Test(test, List.of(s))),
            body.end(new Continue(label, List.of(nextIndex, next))),
            SourceSpan.NONE));
    holds(returning(result));
  }

  @Test
  void aUseBeforeTheDefinition() {
    Value later = Value.of(DOUBLE, "later");
    b.mul(x, later);
    b.add(new Op.Constant(later, 1.0, "", SourceSpan.NONE));
    fails(returning(x), "uses later:double, which nothing before it defines");
  }

  @Test
  void aUseOutsideOfTheRegion() {
    Builder inner = new Builder();
    Value hidden = inner.named("hidden", BasicOperator.NEG, DOUBLE, x);
    b.add(new If(List.of(), flag, inner.end(new Yield(List.of())), yielding(), SourceSpan.NONE));
    fails(returning(hidden), "uses hidden:double outside of the region that defines it");
  }

  @Test
  void aValueOfOneRegionUsedInTheOther() {
    Builder inner = new Builder();
    Value hidden = inner.named("hidden", BasicOperator.NEG, DOUBLE, x);
    Value result = Value.of(DOUBLE, "");
    Region thenRegion = inner.end(new Yield(List.of(hidden)));
    b.add(new If(List.of(result), flag, thenRegion, yielding(hidden), SourceSpan.NONE));
    fails(returning(result), "outside of the region");
  }

  @Test
  void aSecondDefinition() {
    Op constant = new Op.Constant(Value.of(DOUBLE, "twice"), 1.0, "", SourceSpan.NONE);
    b.add(constant);
    b.add(constant);
    fails(returning(x), "defines twice:double a second time");
  }

  @Test
  void operandTypes() {
    b.apply(BasicOperator.ADD, DOUBLE, x, n);
    fails(returning(x), "Apply + [x:double, n:int] -> [_:double]: wrong types");
  }

  @Test
  void arity() {
    b.apply(BasicOperator.NEG, DOUBLE, x, x);
    fails(returning(x), "takes 1 operands");
  }

  @Test
  void literals() {
    b.literal(DOUBLE, 1);
    fails(returning(x), "the literal 1 is not of the type double");
  }

  @Test
  void argumentsOfALibraryFunction() {
    LibraryFunction exp =
        new LibraryFunction("java.lang.Math", "exp", List.of(DOUBLE), DOUBLE, false);
    b.apply(exp, DOUBLE, n);
    fails(returning(x), "arguments: n:int where double is asked for");
  }

  @Test
  void theValueOfAStore() {
    b.store(a, n, n);
    fails(returning(x), "value: n:int where double is asked for");
  }

  @Test
  void theLengthOfARow() {
    Value row = b.newArray(ROW, n, Storage.TAPE, "row");
    b.length(row);
    fails(returning(x), "asks a row of the tape for its length");
  }

  @Test
  void referencesFitTheirSupertypes() {
    Value text = b.literal(ObjectType.STRING, "text");
    Value result = Value.of(new ObjectType("java.lang.Object"), "o");
    b.add(new If(List.of(result), flag, yielding(text), yielding(a), SourceSpan.NONE));
    holds(returning(x));
  }

  @Test
  void theNumberOfYieldedValues() {
    Value result = Value.of(DOUBLE, "");
    b.add(new If(List.of(result), flag, yielding(x), yielding(), SourceSpan.NONE));
    fails(returning(result), "Yield at the end of a region: values: 0 instead of 1");
  }

  @Test
  void aBreakOfABlock() {
    Label label = new Label("block");
    Value result = Value.of(DOUBLE, "");
    Region leave = new Region(List.of(), new Break(label, List.of(x)));
    Builder inner = new Builder();
    inner.add(new If(List.of(), flag, leave, yielding(), SourceSpan.NONE));
    Region body = inner.end(new Yield(List.of(x)));
    b.add(new Block(List.of(result), label, body, SourceSpan.NONE));
    holds(returning(result));
  }

  @Test
  void aBreakWithoutItsTarget() {
    Region leave = new Region(List.of(), new Break(new Label(""), List.of()));
    b.add(new If(List.of(), flag, leave, yielding(), SourceSpan.NONE));
    fails(returning(x), "Break at the end of a region: its target is not around it");
  }

  @Test
  void aContinueOfABlock() {
    Label label = new Label("");
    Region body = new Region(List.of(), new Continue(label, List.of()));
    b.add(new Block(List.of(), label, body, SourceSpan.NONE));
    fails(returning(x), "its loop is not around it");
  }

  @Test
  void aHeaderWithoutATest() {
    Label label = new Label("");
    Region body = new Region(List.of(), new Continue(label, List.of()));
    b.add(new Loop(List.of(), label, List.of(), List.of(), yielding(), body, SourceSpan.NONE));
    fails(returning(x), "a header, and nothing else, ends in a test");
  }

  @Test
  void aBodyThatYields() {
    Label label = new Label("");
    Region header = new Region(List.of(), new Terminator.Test(flag, List.of()));
    b.add(new Loop(List.of(), label, List.of(), List.of(), header, yielding(), SourceSpan.NONE));
    fails(returning(x), "only a region of an if, a switch or a block may yield");
  }

  @Test
  void aReturnOfTheWrongType() {
    fails(returning(n), "Return at the end of a region: values: n:int where double is asked for");
  }

  @Test
  void theDefaultCaseComesLast() {
    List<Case> cases = List.of(new Case(List.of(), yielding()), new Case(List.of("1"), yielding()));
    b.add(new Switch(List.of(), n, cases, SourceSpan.NONE));
    fails(returning(x), "one default case, the last");
  }

  @Test
  void callsFitTheirCallees() {
    FunctionKey key = new FunctionKey("p.Outer", "g", List.of(INT), "");
    Value param = Value.of(INT, "k");
    Region body = new Region(List.of(), new Return(List.of(param)));
    Program program = new Program();
    program.put(new Function(key, List.of(param), List.of(INT), body, SourceSpan.NONE));
    b.add(new Op.Call(List.of(), key, List.of(x), Op.Call.SINGLE, SourceSpan.NONE));
    program.put(returning(x));
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> Verifier.check(program));
    assertEquals(
        "p.Outer.f(): Call [x:double] -> []: arguments: x:double where int is asked for",
        e.getMessage());
  }
}
