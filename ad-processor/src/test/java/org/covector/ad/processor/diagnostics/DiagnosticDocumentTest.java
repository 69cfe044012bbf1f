package org.covector.ad.processor.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/diagnostics.md} to the table of diagnostics; {@code -Dcovector.golden=update}
 * writes it.
 */
final class DiagnosticDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("basedir", ".")).resolve("../docs/diagnostics.md");

  private static final String HEAD =
      """
      # Messages

      Every message points at the expression that it is about. A warning is silenced by `@SuppressWarnings` with
      the word that is named with it. This page is made from the compiler's own table; a test holds it to that.
      """;

  @Test
  void documentShowsTheTable() throws IOException {
    String expected =
        HEAD + Arrays.stream(Diagnostic.values()).map(this::section).collect(Collectors.joining());
    if ("update".equals(System.getProperty("covector.golden"))) {
      Files.writeString(DOCUMENT, expected);
    }
    assertEquals(expected, Files.readString(DOCUMENT));
  }

  private String section(Diagnostic diagnostic) {
    Object[] blanks = new Object[8];
    Arrays.fill(blanks, "…");
    String[] lines = diagnostic.message(blanks).split("\n", 2);
    String text = lines[0].substring(lines[0].indexOf(' ') + 1);
    String instead = lines.length > 1 ? "\nInstead: " + lines[1].strip() + ".\n" : "";
    String word = diagnostic.suppression();
    return "\n## %s (%s)\n\n%s%s.\n%s"
        .formatted(
            diagnostic.code(),
            diagnostic.severity().name().toLowerCase(Locale.ROOT)
                + (word.isEmpty() ? "" : ", `" + word + "`"),
            text.substring(0, 1).toUpperCase(Locale.ROOT),
            text.substring(1),
            instead);
  }
}
