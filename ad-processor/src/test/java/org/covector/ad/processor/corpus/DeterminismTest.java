package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.CorpusFile;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Two compiles of the same source give the same text. */
final class DeterminismTest {

  @TestFactory
  Stream<DynamicNode> sameText() {
    return CorpusFile.in("corpus").stream()
        .map(file -> dynamicTest(file.name(), () -> assertEquals(generate(file), generate(file))));
  }

  private static Map<String, String> generate(CorpusFile file) {
    return file.compile(new DifferentiableProcessor()).generatedSources();
  }
}
