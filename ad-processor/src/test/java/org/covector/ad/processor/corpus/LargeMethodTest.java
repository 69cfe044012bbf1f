package org.covector.ad.processor.corpus;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.CorpusSuite;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Straight-line methods of 2,000 statements: right in every mode, in pieces that HotSpot compiles.
 */
final class LargeMethodTest {

  private static final int STATEMENTS = 2000;

  @TestFactory
  Stream<DynamicNode> largeMethods() {
    return Stream.of(scalars(), arrays(), iteration(), rows(STATEMENTS / 20), rows(STATEMENTS / 10))
        .map(file -> new CorpusSuite(file, DifferentiableProcessor::new).withoutGolden().tests());
  }

  /** Every statement uses its predecessor and one far back. */
  private static CorpusFile scalars() {
    StringBuilder body = new StringBuilder("    double v0 = x * y;\n");
    for (int i = 1; i < STATEMENTS; i++) {
      String far = i < 40 ? "x" : "v" + (i - 40);
      String formula =
          switch (i % 4) {
            case 0 -> "0.5 * v%d + 0.25 * %s * y";
            case 1 -> "v%d - 0.125 * %s";
            case 2 -> "v%d / (1 + %s * %<s)";
            default -> "Math.sin(v%d) + 0.25 * %s";
          };
      body.append("    double v").append(i).append(" = ");
      body.append(String.format(formula, i - 1, far)).append(";\n");
    }
    return file("LargeScalars", body + "    return v" + (STATEMENTS - 1) + " * x;\n");
  }

  /** The same variable and the same array again and again. */
  private static CorpusFile arrays() {
    StringBuilder body = new StringBuilder("    double[] a = {x, y, x * y};\n    double s = 1;\n");
    for (int i = 0; i < STATEMENTS / 2; i++) {
      body.append(String.format("    s = 0.5 * s * a[%d] + x;%n", i % 3));
      body.append(String.format("    a[%d] = 0.75 * a[%d] - 0.125 * s;%n", i % 3, (i + 1) % 3));
    }
    return file("LargeArrays", body + "    return s + a[0] * a[1];\n");
  }

  /** A long iteration that computes its own adjoint, and takes rows from the tape for that. */
  private static CorpusFile iteration() {
    StringBuilder body = new StringBuilder("    double[] a = {x, y};\n    double sum = 0;\n");
    body.append("    for (int i = 0; i < a.length; i++) {\n      double v0 = a[i];\n");
    body.append("      for (int j = 0; j < 3; j++) v0 = Math.sin(v0) * a[i];\n");
    for (int i = 1; i < STATEMENTS / 5; i++) {
      body.append(
          String.format(
              "      double v%d = Math.sin(v%d * a[i]) + v%d * Math.cos(v%2$d);%n",
              i, i - 1, i / 2));
    }
    body.append("      sum += v").append(STATEMENTS / 5 - 1).append(";\n    }\n");
    return file("LargeIteration", body + "    return sum;\n");
  }

  /** Several results: a sweep for each in one function or, where that is too long, in several. */
  private static CorpusFile rows(int statements) {
    StringBuilder body = new StringBuilder("    double[] a = {x, y};\n    double v0 = x * y;\n");
    for (int i = 1; i < statements; i++) {
      body.append(
          String.format(
              "    double v%d = Math.sin(v%d * a[%d]) + 0.5 * v%d;%n", i, i - 1, i % 2, i / 2));
    }
    int last = statements - 1;
    body.append(
        String.format(
            "    return new Six(v%d, v%d, v%d, v9 * x, y * v7, v5);%n", last, last - 1, last - 2));
    String name = "LargeRows" + statements;
    return file(name, "Mode.FORWARD, Mode.REVERSE", "Six", body.toString());
  }

  private static CorpusFile file(String name, String body) {
    return file(name, "Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER", "double", body);
  }

  private static CorpusFile file(String name, String modes, String result, String body) {
    String text =
        """
        package corpus;

        import org.covector.ad.Differentiable;
        import org.covector.ad.Mode;

        final class %s {
          record Six(double a, double b, double c, double d, double e, double f) {}

          @Differentiable(modes = {%s})
          static %s large(double x, double y) {
        %s  }

          static Object[][] largeInputs() {
            return new Object[][] {{0.75, 0.5}};
          }
        }
        """
            .formatted(name, modes, result, body);
    return new CorpusFile(Path.of(name + ".java"), text);
  }
}
