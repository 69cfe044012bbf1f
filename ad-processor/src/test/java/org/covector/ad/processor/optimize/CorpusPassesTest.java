package org.covector.ad.processor.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Verifier;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.Interpretation;
import org.covector.ad.processor.testing.LiftProcessor.Lifted;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every function of the corpus does after the passes what the method does, bit by bit. */
final class CorpusPassesTest {

  @TestFactory
  Stream<DynamicTest> corpus() {
    return CorpusFile.in("corpus").stream()
        .filter(Interpretation::covers)
        .map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file)));
  }

  private static void check(CorpusFile file) {
    Interpretation interpretation =
        Interpretation.of(file.sources(), CorpusPassesTest::isAnnotated);
    List<String> differences = new ArrayList<>();
    for (Lifted lifted : interpretation.lifted()) {
      for (UnaryOperator<Function> pass : passes(lifted.program())) {
        List<Function> functions = new ArrayList<>();
        lifted.program().functions().forEach(functions::add);
        functions.forEach(f -> lifted.program().put(pass.apply(f)));
        Verifier.check(lifted.program());
      }
      compare(interpretation, lifted, differences);
    }
    assertEquals(List.of(), differences);
  }

  private static List<UnaryOperator<Function>> passes(Program program) {
    return List.of(
        DeadCode::run,
        f -> new Inline(program).run(f),
        Fold::run,
        CommonSubexpressions::ofDerivative,
        DeadCode::run,
        LoopNormalForm::run,
        TailBlocks::run,
        MergeReturns::run,
        DeadCode::run,
        f -> CarriedElements.run(f, List.of()),
        f -> Split.run(f, MemoryOp.Storage.HEAP, 100, program::put));
  }

  private static void compare(
      Interpretation interpretation, Lifted lifted, List<String> differences) {
    for (FunctionKey key : lifted.results().keySet()) {
      for (Supplier<Object[]> row : interpretation.inputs(key)) {
        String difference = interpretation.difference(lifted, key, row);
        if (!difference.isEmpty()) {
          differences.add(key + ": " + difference);
        }
      }
    }
  }

  private static boolean isAnnotated(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().toString().startsWith("org.covector.ad.Different"));
  }
}
