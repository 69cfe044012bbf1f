package org.covector.ad.processor.optimize;

import static org.covector.ad.processor.ir.BasicOperator.MUL;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.optimize.Samples.fork;
import static org.covector.ad.processor.optimize.Samples.key;
import static org.covector.ad.processor.optimize.Samples.leaving;
import static org.covector.ad.processor.optimize.Samples.shape;
import static org.covector.ad.processor.optimize.Samples.yielding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.ir.Verifier;
import org.junit.jupiter.api.Test;

final class InlineTest {

  private final Program program = new Program();
  private final Samples s = new Samples();

  /** A call of a function of the parameters of the samples. */
  private static Value call(Samples in, String name) {
    Value result = Value.of(DOUBLE, name + "Result");
    List<Value> arguments = List.of(in.y, in.x, in.n, in.a, in.flag);
    in.b.add(new Op.Call(List.of(result), key(name), arguments, Op.Call.SINGLE, Samples.USER));
    return result;
  }

  private Function inlined(Value... results) {
    program.put(s.returning(results));
    Verifier.check(program);
    Function inlined = new Inline(program).run(program.get(key("f")));
    program.put(inlined);
    Verifier.check(program);
    return inlined;
  }

  private void product() {
    Samples callee = new Samples();
    program.put(callee.returning("product", callee.strict(MUL, callee.x, callee.b.neg(callee.y))));
  }

  @Test
  void aBodyIsSplicedInLine() {
    product();
    Value result = call(s, "product");
    Function inlined = inlined(result);
    assertEquals("- * Return", shape(inlined));
    List<Op> ops = inlined.body().ops();
    assertEquals(List.of(s.x), ops.get(0).operands());
    assertEquals(List.of(s.y, ops.get(0).results().get(0)), ops.get(1).operands());
    assertSame(result, inlined.body().terminator().operands().get(0));
    assertEquals(Samples.USER, ops.get(1).span());
  }

  @Test
  void eachCallGetsItsOwnValues() {
    product();
    Value first = call(s, "product");
    Value second = call(s, "product");
    assertEquals("- * - * Return", shape(inlined(first, second)));
  }

  @Test
  void aParameterThatIsReturnedIsTheArgument() {
    Samples callee = new Samples();
    program.put(callee.returning("first", callee.x));
    Function inlined = inlined(call(s, "first"));
    assertSame(s.y, inlined.body().terminator().operands().get(0));
  }

  @Test
  void innerCallsAreInlinedFirst() {
    product();
    Samples middle = new Samples();
    program.put(middle.returning("middle", middle.b.neg(call(middle, "product"))));
    assertEquals("- * - Return", shape(inlined(call(s, "middle"))));
  }

  @Test
  void aSecondReturnLeavesABlock() {
    Samples callee = new Samples();
    Region early = leaving(new Terminator.Return(List.of(callee.x)));
    callee.b.add(fork(callee.flag, early, yielding()));
    program.put(callee.returning("early", callee.b.neg(callee.y)));
    Value result = call(s, "early");
    Function inlined = inlined(result);
    assertEquals("Block{If{Break}{Yield} - Yield} Return", shape(inlined));
    assertEquals(List.of(result), inlined.body().ops().get(0).results());
    assertEquals("early", ((Block) inlined.body().ops().get(0)).label().name());
  }

  @Test
  void recursionStays() {
    Samples callee = new Samples();
    program.put(callee.returning("even", call(callee, "odd")));
    Samples other = new Samples();
    program.put(other.returning("odd", call(other, "even")));
    assertEquals("Call Return", shape(inlined(call(s, "even"))));
  }

  @Test
  void aLargeFunctionStays() {
    Samples callee = new Samples();
    Value value = callee.x;
    for (int i = 0; i < 241; i++) {
      value = callee.b.neg(value);
    }
    program.put(callee.returning("large", value));
    assertEquals("Call Return", shape(inlined(call(s, "large"))));
  }

  @Test
  void growthIsLimited() {
    Samples callee = new Samples();
    Value value = callee.x;
    for (int i = 0; i < 50; i++) {
      value = callee.b.neg(value);
    }
    program.put(callee.returning("fifty", value));
    Value last = s.x;
    for (int i = 0; i < 20; i++) {
      last = call(s, "fifty");
    }
    Function inlined = inlined(last);
    assertEquals(8, inlined.body().ops().stream().filter(Op.Call.class::isInstance).count());
  }

  @Test
  void aFunctionThatNeverReturnsStays() {
    Samples callee = new Samples();
    Region body = leaving(new Terminator.Throw("new java.lang.IllegalStateException()", List.of()));
    program.put(callee.ended("never", List.of(DOUBLE), body));
    assertEquals("Call Return", shape(inlined(call(s, "never"))));
  }
}
