package org.covector.ad.processor.corpus;

import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.CorpusSuite;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every method of the corpus in every mode. {@code -Dcovector.corpus=Loops} takes one file only,
 * {@code -Dcovector.method=sum} one method.
 */
final class CorpusTest {

  @TestFactory
  Stream<DynamicNode> corpus() {
    String only = System.getProperty("covector.corpus", "");
    return CorpusFile.in("corpus").stream()
        .filter(file -> only.isEmpty() || file.name().equals(only))
        .map(file -> new CorpusSuite(file, DifferentiableProcessor::new).tests());
  }
}
