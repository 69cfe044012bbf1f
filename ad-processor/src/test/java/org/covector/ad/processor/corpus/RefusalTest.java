package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.Markers;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What cannot be differentiated is refused, all of it in one compile, at the exact place. */
final class RefusalTest {

  @TestFactory
  Stream<DynamicNode> refusals() {
    String only = System.getProperty("covector.corpus", "");
    return CorpusFile.in("refused").stream()
        .filter(file -> only.isEmpty() || file.name().equals(only))
        .map(file -> dynamicTest(file.name(), () -> check(file)));
  }

  private static void check(CorpusFile file) {
    Compilation.Result result = file.compile(new DifferentiableProcessor());
    List<String> differences = Markers.differences(file.sources(), result.problems());
    if (!differences.isEmpty()) {
      throw new AssertionError(String.join("\n", differences));
    }
    if (result.success()) {
      throw new AssertionError("the compile succeeded");
    }
  }
}
