package org.covector.ad.processor.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.optimize.Pass;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.CorpusSuite;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Derivatives are right without any of the passes that make them fast, and without all of them. */
final class DisabledPassesTest {

  private static final List<String> FILES =
      List.of("CarriedElements", "FactoredSums", "FusedLoops", "SelectingLoops", "ShiftedIndices");

  /** The file of the pass {@code jam}; has loops so long that their numbers cannot be kept. */
  private static final String ROWS = "JammedRows";

  @TestFactory
  Stream<DynamicNode> without() {
    List<String> all =
        Arrays.stream(Pass.values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList();
    return Stream.concat(all.stream(), Stream.of(String.join(",", all)))
        .map(names -> DynamicContainer.dynamicContainer(names, suites(names)));
  }

  private static boolean isOfRows(CorpusFile file, String names) {
    return file.name().equals(ROWS) && names.equals(Pass.JAM.name().toLowerCase(Locale.ROOT));
  }

  private static Stream<DynamicNode> suites(String names) {
    return CorpusFile.in("corpus").stream()
        .filter(file -> FILES.contains(file.name()) || isOfRows(file, names))
        .map(
            file ->
                new CorpusSuite(file, DifferentiableProcessor::new)
                    .with("-Aad.disable=" + names)
                    .withoutGolden()
                    .tests());
  }
}
