package org.covector.ad.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost report: what it says of methods, and when it is written. */
final class CostReportTest {

  private static final String IMPORTS =
      "package p; import org.covector.ad.*; import static org.covector.ad.Mode.*;\n";

  private static Compilation.Result compile(String source, String... options) {
    return Compilation.of(
            Map.of("p/Model.java", IMPORTS + source), List.of(new DifferentiableProcessor()))
        .with(options)
        .run();
  }

  /** The report on one method, its lines joined and blanks made single. */
  private static String report(String method, String... options) {
    String source = "final class Model {\n" + method + "\n}";
    List<String> all = Stream.concat(Stream.of("-Aad.report=text"), Stream.of(options)).toList();
    Compilation.Result result = compile(source, all.toArray(String[]::new));
    assertTrue(result.success(), () -> result.findings().toString());
    return result.resources().get("p/ModelDerivatives.report.txt").replaceAll("\\s+", " ");
  }

  private static void contains(String report, String... texts) {
    for (String text : texts) {
      assertTrue(report.contains(text), () -> text + "\nis not in\n" + report);
    }
  }

  @Test
  void reportsAreWrittenOnlyWhereAskedFor() {
    String source = "class Model { @Differentiable static double f(double x) { return x * x; } }";
    assertEquals(Map.of(), compile(source).resources());
    assertEquals(
        Set.of("p/ModelDerivatives.report.txt"),
        compile(source, "-Aad.report=text").resources().keySet());
    assertEquals(
        Set.of("p/ModelDerivatives.report.txt", "p/ModelDerivatives.report.html"),
        compile(source, "-Aad.report=text,html").resources().keySet());
  }

  @Test
  void generatedCodeIsTheSameWithAndWithout() {
    String source =
        "class Model { @Differentiable static double f(double[] x) { double s = 0;"
            + " for (double v : x) s = Math.sin(s * v); return s; } }";
    assertEquals(
        compile(source).generatedSources(), compile(source, "-Aad.report=html").generatedSources());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Aad.report=txt", "-Aad.report=text,", "-Aad.report"})
  void wrongValuesAreErrorsThatNameTheRightOnes(String option) {
    Compilation.Result result = compile("class Model {}", option);
    assertFalse(result.success());
    List<Compilation.Finding> errors =
        result.findings().stream().filter(Compilation.Finding::isError).toList();
    assertEquals(List.of("AD023"), errors.stream().map(Compilation.Finding::id).toList());
    contains(errors.get(0).message(), "ad.report", "text, html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Aad.disable=fusion", "-Aad.disable=fuse,,zero", "-Aad.disable"})
  void unknownPassesAreErrorsThatNameTheKnownOnes(String option) {
    List<Compilation.Finding> errors =
        compile("class Model {}", option).findings().stream()
            .filter(Compilation.Finding::isError)
            .toList();
    assertEquals(List.of("AD023"), errors.stream().map(Compilation.Finding::id).toList());
    contains(errors.get(0).message(), "ad.disable", "cse, hoist, fuse");
  }

  @Test
  void straightLinesKeepNothing() {
    contains(
        report("@Differentiable static double f(double x, double y) { return x * Math.exp(y); }"),
        "method 2 arithmetic (1 mul, 1 func)",
        "gradient keeps 0 bytes");
  }

  @Test
  void rowsOfNestedLoopsMultiply() {
    String report =
        report(
            """
            @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
            static double f(double x, int n, int m) {
              double s = x;
              for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                  s = Math.sin(s);
                }
              }
              return s;
            }
            """);
    contains(
        report,
        "method m·n arithmetic (m·n func)",
        "gradient keeps 8·m·n + 8·n bytes",
        "hvp keeps 16·m·n + 16·n bytes",
        "8 bytes each, 8·m·n + 8·n in all; handed from one iteration to the next");
  }

  @Test
  void rowsThatEachIterationGivesBackDoNot() {
    String report =
        report(
            """
            @Differentiable(modes = REVERSE)
            static double f(double[] w, @Constant double[][] x) {
              double s = 0;
              for (double[] row : x) {
                double p = 1;
                for (int j = 0; j < row.length; j++) {
                  p *= Math.exp(w[j] * row[j]);
                }
                s += p;
              }
              return s;
            }
            """);
    contains(report, "gradient keeps 16·x[0].length bytes", "(given back after each iteration)");
  }

  @Test
  void rowsThatAllIterationsShareDoNot() {
    String report =
        report(
            """
            @Differentiable(modes = REVERSE)
            static double f(double[] w, @Constant double[][] x) {
              double s = 0;
              for (double[] row : x) {
                double p = 1;
                for (int j = 0; j < w.length; j++) {
                  p *= Math.exp(w[j] * row[j]);
                }
                s += p;
              }
              return s;
            }
            """);
    contains(report, "gradient keeps 16·w.length bytes");
  }

  @Test
  void triangularAndStridedLoopsAreExact() {
    contains(
        report(
            """
            @Differentiable(modes = REVERSE)
            static double f(double x, int n) {
              double s = x;
              for (int i = 0; i < n; i++) {
                for (int j = i; j < n; j++) {
                  s = Math.sin(s);
                }
              }
              for (int k = 0; k < n; k += 3) {
                s = Math.cos(s);
              }
              return s;
            }
            """),
        "n²/2 + n/2",
        "= ⌊(n + 2)/3⌋",
        "gradient keeps");
  }

  @Test
  void unknownTripCountsAreNamedAfterTheirLine() {
    contains(
        report(
            """
            @Differentiable(modes = REVERSE)
            static double f(double x) {
              double s = x;
              while (s > 1) {
                s = Math.sqrt(s) * x;
              }
              return s;
            }
            """),
        "where t6 = iterations of the loop in line 6 each time that it runs",
        "t6");
  }

  @Test
  void recursionIsCountedByCalls() {
    contains(
        report(
            """
            @Differentiable(modes = REVERSE)
            static double f(double x, int n) { return n == 0 ? x : Math.sin(f(x, n - 1)); }
            """),
        "calls(f) func",
        "where calls(f) = calls of `f`, those by itself included");
  }

  @Test
  void reasonsAreTold() {
    String report =
        report(
            """
            @Differentiable(modes = REVERSE)
            static double f(double[] x, double c) {
              double s = 0;
              for (int i = 1; i < x.length; i++) {
                s = Math.exp(s) * x[i - 1] * c;
                x[i - 1] = x[i];
              }
              return s;
            }
            """);
    contains(
        report,
        "loaded from `x`, where it may be overwritten in line 8",
        "`Math.exp`, which costs more than keeping it");
  }

  @Test
  void arraysThatAreRolledBackAreTold() {
    String report =
        report(
            """
            @Differentiable(modes = REVERSE)
            static double f(double[] u, int steps) {
              for (int t = 0; t < steps; t++) {
                for (int i = 1; i < u.length - 1; i++) {
                  u[i] = u[i] * (u[i - 1] + u[i + 1] * u[i]);
                }
              }
              return u[1];
            }
            """);
    contains(
        report,
        "gradient keeps 8·steps·u.length + 8·u.length bytes",
        "8·steps·u.length in all; rolled back: the value that a store overwrites is saved",
        "8·u.length in all; what the method leaves in an array that the reverse sweep rolls back",
        "loaded again from `u`, which the reverse sweep rolls back, store by store");
  }

  @Test
  void pagesEscapeWhatTheyShow() {
    Compilation.Result result =
        compile(
            "class Model { @Differentiable static double f(double[] x) { double s = 0;\n"
                + "for (int i = 0; i < x.length && s < 1e9; i++) { s += x[i] * s; }"
                + " String t = \"</pre>&\"; return s; } }",
            "-Aad.report=html");
    String page = result.resources().get("p/ModelDerivatives.report.html");
    contains(page, "i &lt; x.length &amp;&amp; s &lt; 1e9", "&quot;&lt;/pre&gt;&amp;&quot;");
    assertFalse(page.contains("i < x.length"), page);
    assertFalse(page.contains("<script"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Worked", "Layouts"})
  void reportsAreAsReviewed(String name) {
    CorpusFile file =
        CorpusFile.in("corpus").stream()
            .filter(f -> f.name().equals(name))
            .findFirst()
            .orElseThrow();
    Map<String, String> first = reports(file);
    Map<String, String> second = reports(file);
    first.forEach((path, text) -> assertEquals(text, second.get(path)));
    first.forEach((path, text) -> Golden.check("report/" + path, text));
  }

  private static Map<String, String> reports(CorpusFile file) {
    return file.compile(List.of("-Aad.report=text,html"), new DifferentiableProcessor())
        .resources();
  }
}
