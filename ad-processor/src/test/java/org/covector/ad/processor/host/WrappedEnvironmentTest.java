package org.covector.ad.processor.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Environments that are not javac's own: sources are found and places are told all the same. */
class WrappedEnvironmentTest {

  private static final String SOURCE =
      """
      package p;

      import org.covector.ad.Differentiable;

      final class Model {
        static double gain = 2;

        @Differentiable
        static double f(double x) {
      \t\treturn x * gain;
        }
      }
      """;

  private static Compilation compile(boolean hidden) {
    WrappedProcessor processor = new WrappedProcessor(new DifferentiableProcessor(), hidden);
    return Compilation.of(Map.of("p/Model.java", SOURCE), List.of(processor));
  }

  @Test
  void unwrapped() {
    Compilation.Finding error = compile(false).run().problems().get(0);
    assertEquals("AD110", error.id());
    assertEquals(10, error.line());
    assertEquals(14, error.column());
  }

  @Test
  void placeInTheText(@TempDir Path sources) throws IOException {
    Path file = sources.resolve("p/Model.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, SOURCE);
    Compilation.Result result = compile(true).with("-sourcepath", sources.toString()).run();
    Compilation.Finding error = result.problems().get(0);
    assertEquals("AD110", error.id());
    assertEquals(9, error.line());
    String expected = "(Model.java:10:14)\n\t\treturn x * gain;\n\t\t           ^\n";
    String message = error.message().replaceAll("(?m)^ +", ""); // javac indents further lines
    assertTrue(message.contains(expected), message);
  }
}
