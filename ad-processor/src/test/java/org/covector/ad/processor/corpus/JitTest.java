package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.covector.ad.processor.testing.CorpusWarmup;
import org.junit.jupiter.api.Test;

/** HotSpot compiles every generated method of the corpus: none is skipped. */
final class JitTest {

  @Test
  void noCompilationIsSkipped() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+PrintCompilation",
                "-XX:CompileThresholdScaling=0.02",
                "-cp",
                System.getProperty("java.class.path"),
                CorpusWarmup.class.getName())
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
            .toList();
    assertEquals(List.of(), skipped);
    assertEquals(0, process.waitFor(), () -> output.substring(Math.max(0, output.length() - 2000)));
  }
}
