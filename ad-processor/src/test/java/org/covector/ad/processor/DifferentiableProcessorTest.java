package org.covector.ad.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.covector.ad.processor.testing.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds, options, and what the processor tells the user beside the body of a method. */
class DifferentiableProcessorTest {

  private static final String IMPORTS =
      "package p;\nimport org.covector.ad.*;\nimport org.covector.ad.runtime.*;\n";

  private static Compilation.Result compile(String source, String... options) {
    return Compilation.of(
            Map.of("p/Model.java", IMPORTS + source), List.of(new DifferentiableProcessor()))
        .with(options)
        .run();
  }

  private static List<String> ids(Compilation.Result result) {
    return result.problems().stream().map(Compilation.Finding::id).toList();
  }

  @Test
  void derivativesThatAnotherMethodCallsAreGeneratedFirst() {
    Compilation.Result result =
        compile(
            """
            final class Model {
              static final class Inner {
                @Differentiable
                static double product(double x, double y) { return x * y; }
              }
              @Differentiable
              static double outer(double x) {
                return x * Model_InnerDerivatives.productJvp(x, 3, 0, 1).tangent();
              }
            }
            """);
    assertTrue(result.generatedSources().containsKey("p.Model_InnerDerivatives"));
    assertTrue(
        result.findings().stream().noneMatch(f -> f.message().contains("cannot be resolved")),
        () -> result.findings().toString());
  }

  @Test
  void classesOfOtherProcessorsMayComeLater() {
    Processor other =
        new AbstractProcessor() {
          @Override
          public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
          }

          @Override
          public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
          }

          @Override
          public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
            if (!round.processingOver()
                && processingEnv.getElementUtils().getTypeElement("p.Late") == null) {
              write(
                  "package p; final class Late { static double half(double x) { return x / 2; } }");
            }
            return false;
          }

          private void write(String text) {
            try (Writer writer = processingEnv.getFiler().createSourceFile("p.Late").openWriter()) {
              writer.write(text);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    String source =
        IMPORTS
            + "final class Model { @Differentiable static double f(double x) {"
            + " return x * Late.half(x); } }";
    Compilation.Result result =
        Compilation.of(
                Map.of("p/Model.java", source), List.of(new DifferentiableProcessor(), other))
            .run();
    assertTrue(result.success(), () -> result.findings().toString());
    assertTrue(result.generatedSources().containsKey("p.ModelDerivatives"));
  }

  @Test
  void namesThatStayUnknownAreErrors() {
    Compilation.Result result =
        compile("final class Model { @Differentiable static double f(double x) { return y; } }");
    assertEquals(List.of("AD020"), ids(result));
    assertFalse(result.success());
  }

  @Test
  void kotlinIsRefused() {
    String source =
        IMPORTS
            + "@kotlin.Metadata final class Model {"
            + " @Differentiable static double f(double x) { return 0; } }";
    Compilation.Result result =
        Compilation.of(
                Map.of(
                    "p/Model.java",
                    source,
                    "kotlin/Metadata.java",
                    "package kotlin; public @interface Metadata {}"),
                List.of(new DifferentiableProcessor()))
            .run();
    assertEquals(List.of("AD004"), ids(result));
  }

  @Test
  void warningsAreSuppressedAtAnyDeclarationAround() {
    String suppress = "@SuppressWarnings(\"ad.zero-derivative\") ";
    String body = "double f = Math.floor(x); return x * f;";
    String method = "@Differentiable static double f(double x) { ";
    assertEquals(List.of("AD201"), ids(compile("class Model { " + method + body + "} }")));
    assertEquals(List.of(), ids(compile(suppress + "class Model { " + method + body + "} }")));
    assertEquals(List.of(), ids(compile("class Model { " + suppress + method + body + "} }")));
    assertEquals(List.of(), ids(compile("class Model { " + method + suppress + body + "} }")));
  }

  @Test
  void activityIsExplained() {
    Compilation.Result result =
        compile(
            """
            final class Model {
              @Differentiable
              static double f(double x, @Constant double[] w) {
                double a = x * w[0];
                double b = w[1];
                return a * b;
              }
            }
            """,
            "-Aad.explain=activity");
    List<String> notes =
        result.findings().stream()
            .filter(f -> f.id().equals("AD301"))
            .map(Compilation.Finding::message)
            .toList();
    assertEquals(
        List.of(
            "AD301: 'w' is inactive: it is constant, or left out of wrt",
            "AD301: 'x' is active: it is differentiated with respect to, and the result depends on"
                + " it",
            "AD301: 'a' is active: it is computed from 'x', and the result depends on it",
            "AD301: 'b' is inactive: it depends on no active parameter"),
        notes);
  }

  @Test
  void recordsWithConstructorsOfTheirOwnAreNoTangents() {
    Compilation.Result result =
        compile(
            """
            final class Model {
              record Plain(double low, double high) {}
              record Checked(double low, double high) {
                Checked {
                  if (low > high) throw new IllegalArgumentException();
                }
              }
              @Differentiable
              static Plain plain(double x) { return new Plain(x, x * x); }
            }
            """);
    assertTrue(result.success(), () -> result.findings().toString());
    String generated = result.generatedSources().get("p.ModelDerivatives");
    assertTrue(generated.contains("record PlainJvp(Model.Plain value, Model.Plain tangent)"));
  }

  @Test
  void classesOfAnEarlierCompileAreReplaced(@TempDir Path out) throws IOException {
    Path source = out.resolve("Model.java");
    Files.writeString(
        source,
        """
        import org.covector.ad.Differentiable;
        class Model {
          @Differentiable static double f(double x) { return x * x; }
          static double slope(double x) { return ModelDerivatives.fGradient(x).x(); }
        }
        """);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String classPath = out + File.pathSeparator + System.getProperty("java.class.path");
    List<String> options = List.of("-d", out.toString(), "-classpath", classPath);
    for (int compile = 0; compile < 2; compile++) {
      StringWriter log = new StringWriter();
      try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
        JavaCompiler.CompilationTask task =
            javac.getTask(log, files, null, options, null, files.getJavaFileObjects(source));
        task.setProcessors(List.of(new DifferentiableProcessor()));
        assertTrue(task.call(), log::toString);
      }
      Files.delete(out.resolve("ModelDerivatives.java"));
    }
  }

  @Test
  void noWarningOfJavacAboutGeneratedCode() {
    Compilation.Result result =
        compile(
            """
            final class Model {
              @Deprecated
              @Differentiable
              static double f(double x, @Constant double[] c) { return x * c[0]; }
            }
            """,
            "-Werror");
    assertTrue(result.success(), () -> result.findings().toString());
  }

  @Test
  void registeredWithJavacAndWithGradle() throws IOException {
    String name = DifferentiableProcessor.class.getName();
    assertEquals(name, resource("META-INF/services/javax.annotation.processing.Processor"));
    assertEquals(
        name + ",isolating", resource("META-INF/gradle/incremental.annotation.processors"));
  }

  private static String resource(String path) throws IOException {
    try (InputStream in =
        DifferentiableProcessor.class.getClassLoader().getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
