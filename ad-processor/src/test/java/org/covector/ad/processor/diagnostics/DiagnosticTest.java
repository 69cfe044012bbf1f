package org.covector.ad.processor.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.covector.ad.processor.ir.SourceSpan;
import org.junit.jupiter.api.Test;

/** Every mistake is one row, and rows can be told apart. */
class DiagnosticTest {

  @Test
  void codesAreUniqueAndWellFormed() {
    Set<String> codes = new HashSet<>();
    for (Diagnostic diagnostic : Diagnostic.values()) {
      assertTrue(diagnostic.code().matches("AD\\d{3}"), diagnostic.code());
      assertTrue(codes.add(diagnostic.code()), diagnostic.code());
    }
  }

  @Test
  void warningsAndOnlyTheyCanBeSuppressed() {
    for (Diagnostic diagnostic : Diagnostic.values()) {
      boolean warning = diagnostic.severity() == Severity.WARNING;
      assertEquals(warning, diagnostic.suppression().startsWith("ad."), diagnostic.code());
    }
  }

  @Test
  void firstLineOfMessageStandsAlone() {
    for (Diagnostic diagnostic : Diagnostic.values()) {
      Object[] arguments = Collections.nCopies(6, "thing").toArray();
      String[] lines = diagnostic.message(arguments).split("\n");
      assertTrue(lines[0].startsWith(diagnostic.code() + ": "), lines[0]);
      assertFalse(Arrays.toString(lines).contains("%"), lines[0]);
      assertTrue(lines.length <= 2, lines[0]);
    }
  }

  @Test
  void findingsAreKeptOnceAndInOrder() {
    Findings findings = new Findings();
    SourceSpan span = new SourceSpan("p.A", 3, 5, 3, 9);
    findings.report(Diagnostic.ZERO_DERIVATIVE, span, "Math.floor");
    assertFalse(findings.hasErrors());
    findings.report(Diagnostic.UNKNOWN_CALLEE, span, "p.B.f");
    findings.report(Diagnostic.ZERO_DERIVATIVE, span, "Math.floor");
    assertTrue(findings.hasErrors());
    assertEquals(2, findings.all().size());
    assertEquals(Diagnostic.ZERO_DERIVATIVE, findings.all().get(0).diagnostic());
  }
}
