package org.covector.ad.processor.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.LiftProcessor;
import org.covector.ad.processor.testing.Markers;
import org.junit.jupiter.api.Test;

/** What cannot be lifted is reported, each at its own place, all in one pass. */
final class LoweringRefusalTest {

  private static final CorpusFile FILE = CorpusFile.in("lowering-refused").get(0);

  @Test
  void allFindingsInOnePass() {
    Map<String, String> sources = FILE.sources();
    LiftProcessor processor = lift("several|tables|statements|records|objects");
    Stream<Finding> findings =
        processor.lifted().stream().flatMap(l -> l.findings().all().stream());
    List<Compilation.Finding> found =
        findings.map(f -> located(sources.keySet().iterator().next(), f)).toList();
    assertEquals(List.of(), Markers.differences(sources, found));
  }

  @Test
  void callersOfWhatIsRefusedAreRefused() {
    LiftProcessor processor = lift("several");
    processor
        .lifted()
        .get(0)
        .results()
        .forEach((key, success) -> assertFalse(success, key.toString()));
  }

  private static LiftProcessor lift(String names) {
    LiftProcessor processor =
        new LiftProcessor(FILE.sources(), m -> m.getSimpleName().toString().matches(names));
    Compilation.of(FILE.sources(), List.of(processor)).run();
    return processor;
  }

  private static Compilation.Finding located(String file, Finding finding) {
    return new Compilation.Finding(
        Kind.ERROR,
        finding.diagnostic().code(),
        file,
        finding.span().line(),
        finding.span().column(),
        finding.span().column(),
        finding.message());
  }
}
