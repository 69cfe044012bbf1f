package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.covector.ad.processor.testing.CorpusWarmup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HotSpot's optimising compiler takes every generated method of the corpus: none is skipped. */
final class JitTest {

  private static final Pattern COMPILED = Pattern.compile("Derivatives::\\w+ .*bytes\\)$");

  @Test
  void noCompilationIsSkipped(@TempDir Path folder) throws IOException, InterruptedException {
    CorpusWarmup.write(folder);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+PrintCompilation",
                "-XX:-TieredCompilation",
                "-XX:CompileCommand=CompileThresholdScaling,*Derivatives*::*,0.005",
                "-Xbatch",
                "-cp",
                System.getProperty("java.class.path"),
                CorpusWarmup.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String output;
    try (InputStream stream = process.getInputStream()) {
      output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> skipped =
        output
            .lines()
            .filter(line -> line.contains("COMPILE SKIPPED") && line.contains("Derivatives"))
            .filter(line -> !line.contains("concurrent class loading"))
            .toList();
    assertEquals(List.of(), skipped);
    assertEquals(0, process.waitFor(), () -> output.substring(Math.max(0, output.length() - 2000)));
    long compiled = output.lines().filter(line -> COMPILED.matcher(line).find()).count();
    assertTrue(compiled > 500, () -> "only " + compiled + " methods were compiled");
  }
}
