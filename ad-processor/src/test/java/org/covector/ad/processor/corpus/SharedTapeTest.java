package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.MethodIndex;
import org.covector.ad.processor.testing.SharedTapeChecks;
import org.covector.ad.runtime.Tape;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What a call leaves on its tape does not show in the next one, of whatever method and size. */
final class SharedTapeTest {

  private static final List<String> FILES =
      List.of("Checkpoints", "LateShadows", "Memory", "OwnRows", "RestingRows", "RolledBack");

  @TestFactory
  Stream<DynamicNode> inAnyOrder() {
    return CorpusFile.in("corpus").stream()
        .filter(file -> FILES.contains(file.name()))
        .map(file -> dynamicTest(file.name(), () -> check(file)));
  }

  private static void check(CorpusFile file) {
    MethodIndex index = new MethodIndex();
    Compilation.Result result = file.compile(index, new DifferentiableProcessor());
    assertTrue(result.success(), () -> result.problems().toString());
    SharedTapeChecks checks = new SharedTapeChecks(index, result.loader());
    checks.run(new Tape());
    checks.run(new Tape(5_000));
  }
}
