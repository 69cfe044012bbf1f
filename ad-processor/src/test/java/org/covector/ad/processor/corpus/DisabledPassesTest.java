package org.covector.ad.processor.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final List<String> FILES = List.of("FusedLoops", "SelectingLoops");

  /** Files of one pass. */
  private static final Map<String, Pass> PASSES =
      Map.ofEntries(
          Map.entry("CarriedElements", Pass.CARRY),
          Map.entry("FactoredSums", Pass.FACTOR),
          Map.entry("JammedRows", Pass.JAM),
          Map.entry("JammedStores", Pass.JAM),
          Map.entry("LateShadows", Pass.LATE),
          Map.entry("OwnRows", Pass.WORKSPACE),
          Map.entry("PrivateRows", Pass.JAM),
          Map.entry("RestingRows", Pass.ZERO),
          Map.entry("RolledBack", Pass.ROLLBACK),
          Map.entry("ScaledLoops", Pass.SCALE),
          Map.entry("ShiftedIndices", Pass.SHIFT),
          Map.entry("StrangeCases", Pass.FACTOR));

  @TestFactory
  Stream<DynamicNode> without() {
    List<String> all =
        Arrays.stream(Pass.values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList();
    return Stream.concat(all.stream(), Stream.of(String.join(",", all)))
        .map(names -> DynamicContainer.dynamicContainer(names, suites(names)));
  }

  private static boolean isOf(CorpusFile file, String names) {
    Pass pass = PASSES.get(file.name());
    return pass != null && names.equals(pass.name().toLowerCase(Locale.ROOT));
  }

  private static Stream<DynamicNode> suites(String names) {
    return CorpusFile.in("corpus").stream()
        .filter(file -> FILES.contains(file.name()) || isOf(file, names))
        .map(
            file ->
                new CorpusSuite(file, DifferentiableProcessor::new)
                    .with("-Aad.disable=" + names)
                    .withoutGolden()
                    .tests());
  }
}
