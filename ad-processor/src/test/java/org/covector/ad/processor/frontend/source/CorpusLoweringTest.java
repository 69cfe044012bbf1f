package org.covector.ad.processor.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Verifier;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.Interpretation;
import org.covector.ad.processor.testing.LiftProcessor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every function of the corpus, lifted and interpreted, does exactly what the method does. The
 * loops of a million iterations are left out: they are long, not different.
 */
final class CorpusLoweringTest {

  @TestFactory
  Stream<DynamicTest> corpus() {
    return CorpusFile.in("corpus").stream()
        .filter(file -> !file.name().equals("LongLoops") && Interpretation.covers(file))
        .map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file)));
  }

  private static void check(CorpusFile file) {
    Map<String, String> sources = file.sources();
    Interpretation interpretation = Interpretation.of(sources, CorpusLoweringTest::isAnnotated);
    assertEquals(List.of(), interpretation.findings());
    List<String> differences = new ArrayList<>();
    for (LiftProcessor.Lifted lifted : interpretation.lifted()) {
      Verifier.check(lifted.program());
      for (FunctionKey key : lifted.results().keySet()) {
        for (Supplier<Object[]> row : interpretation.inputs(key)) {
          String difference = interpretation.difference(lifted, key, row);
          if (!difference.isEmpty()) {
            differences.add(key + ": " + difference);
          }
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  private static boolean isAnnotated(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().toString().startsWith("org.covector.ad.Different"));
  }
}
