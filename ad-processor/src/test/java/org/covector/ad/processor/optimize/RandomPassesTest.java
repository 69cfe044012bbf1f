package org.covector.ad.processor.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Verifier;
import org.covector.ad.processor.testing.Interpreter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Random functions do after each pass what they did before. */
final class RandomPassesTest {

  private static final int FUNCTIONS = 400;

  /** Beyond this magnitude integers are no longer exact. */
  private static final double LARGEST = 0x1p40;

  @TestFactory
  Stream<DynamicTest> passes() {
    return Stream.of(
        test("dead code", (f, p) -> DeadCode.run(f)),
        test("fold", (f, p) -> Fold.run(f)),
        test("common subexpressions", (f, p) -> CommonSubexpressions.ofDerivative(f)),
        test("common subexpressions of originals", (f, p) -> CommonSubexpressions.ofOriginal(f)),
        test("inline", (f, p) -> new Inline(p).run(f)),
        test("tail blocks", (f, p) -> TailBlocks.run(f)),
        test("loop normal form", (f, p) -> LoopNormalForm.run(f)),
        test("merge returns", (f, p) -> MergeReturns.run(f)),
        test("carried elements", (f, p) -> CarriedElements.run(f, List.of())),
        test("all", RandomPassesTest::all));
  }

  /** A pass. */
  private interface Pass {
    Function run(Function function, Program program);
  }

  private static Function all(Function function, Program program) {
    List<UnaryOperator<Function>> passes =
        List.of(
            f -> new Inline(program).run(f),
            DeadCode::run,
            LoopNormalForm::run,
            TailBlocks::run,
            Fold::run,
            CommonSubexpressions::ofDerivative,
            Fold::run,
            DeadCode::run);
    Function result = function;
    for (UnaryOperator<Function> pass : passes) {
      result = Verifier.check(pass.apply(result));
    }
    return result;
  }

  private static DynamicTest test(String name, Pass pass) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          for (int seed = 0; seed < FUNCTIONS; seed++) {
            check(seed, pass);
          }
        });
  }

  private static void check(int seed, Pass pass) {
    Random random = new Random(seed);
    Program program = new Program();
    List<Function> callees = new ArrayList<>();
    for (String name : List.of("g", "h")) {
      callees.add(new RandomFunctions(random, callees, 10).function(name));
    }
    Function function = new RandomFunctions(random, callees, 40).function("f");
    callees.forEach(program::put);
    program.put(function);
    Function result = Verifier.check(pass.run(function, program));
    for (int n = 0; n < 4; n++) {
      String expected = outcome(function, program, n);
      if (!expected.isEmpty()) {
        assertEquals(expected, outcome(result, program, n), "seed " + seed + ", n = " + n);
      }
    }
  }

  /** What a call does, as text; empty where the arithmetic was not exact. */
  private static String outcome(Function function, Program program, int n) {
    Program plain = new Program();
    program.functions().forEach(f -> plain.put(PlainOperations.run(f)));
    List<Object> log = new ArrayList<>();
    Interpreter.OpaqueCode print =
        (template, types, operands) -> log.add(number((Double) operands[0]));
    double[] a = {1, -1, 2, 0, 3, -2, 1, 0};
    List<Object> arguments = List.of(2.0 - n, 1.0 + n, n, a);
    Interpreter interpreter =
        new Interpreter(plain, print, RandomPassesTest.class.getClassLoader());
    List<Double> numbers = new ArrayList<>();
    String end;
    try {
      interpreter
          .call(PlainOperations.run(function), arguments)
          .forEach(r -> numbers.add((Double) r));
      Arrays.stream(a).forEach(numbers::add);
      end = "returned";
    } catch (ArrayIndexOutOfBoundsException e) {
      end = e.toString();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    log.forEach(o -> numbers.add((Double) o));
    boolean exact = numbers.stream().allMatch(d -> Math.abs(d) < LARGEST);
    return exact ? end + numbers.stream().map(RandomPassesTest::number).toList() : "";
  }

  /** Zeros have no sign here. */
  private static double number(double value) {
    return value == 0 ? 0 : value;
  }
}
