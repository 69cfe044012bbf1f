package org.covector.ad.processor.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.covector.ad.processor.ir.Verifier;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.Interpretation;
import org.covector.ad.processor.testing.LiftProcessor;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Methods full of traps, lifted and interpreted: they do exactly what Java does. */
final class LoweringTest {

  @TestFactory
  Stream<DynamicContainer> files() {
    return CorpusFile.in("lowering").stream()
        .map(file -> DynamicContainer.dynamicContainer(file.name(), tests(file)));
  }

  private static Stream<DynamicTest> tests(CorpusFile file) {
    Interpretation interpretation = Interpretation.of(file.sources(), LoweringTest::hasInputs);
    assertEquals(List.of(), interpretation.findings());
    return interpretation.lifted().stream().flatMap(l -> tests(interpretation, l));
  }

  private static Stream<DynamicTest> tests(
      Interpretation interpretation, LiftProcessor.Lifted lifted) {
    Verifier.check(lifted.program());
    return lifted.results().keySet().stream()
        .map(
            key ->
                DynamicTest.dynamicTest(
                    key.name(),
                    () -> {
                      List<String> differences =
                          interpretation.inputs(key).stream()
                              .map(row -> interpretation.difference(lifted, key, row))
                              .filter(d -> !d.isEmpty())
                              .toList();
                      assertEquals(List.of(), differences);
                    }));
  }

  private static boolean hasInputs(ExecutableElement method) {
    String wanted = method.getSimpleName() + "Inputs";
    List<? extends Element> members = method.getEnclosingElement().getEnclosedElements();
    return members.stream().anyMatch(m -> m.getSimpleName().contentEquals(wanted));
  }
}
