package org.covector.ad.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.covector.ad.processor.testing.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where rules are found, that they win over bodies, and what they may do. */
class RulesTest {

  private static final String IMPORTS =
      """
      package p;
      import org.covector.ad.*;
      import org.covector.ad.DerivativeRule.Form;
      import org.covector.ad.runtime.*;
      """;

  private static Compilation.Result compile(String source, String... options) {
    return Compilation.of(
            Map.of("p/Model.java", IMPORTS + source), List.of(new DifferentiableProcessor()))
        .with(options)
        .run();
  }

  /** Compiles and calls {@code Model.run()}. */
  private static Object run(String source, String... options) {
    return run(compile(source, options));
  }

  private static Object run(Compilation.Result result) {
    assertTrue(result.success(), () -> result.findings().toString());
    try {
      Method run = result.loader().loadClass("p.Model").getDeclaredMethod("run");
      run.setAccessible(true);
      return run.invoke(null);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static List<String> ids(Compilation.Result result) {
    return result.problems().stream().map(Compilation.Finding::id).toList();
  }

  @Test
  void aRuleWinsOverTheBody() {
    String source =
        """
        final class Model {
          static double rounded(double x) { return Math.rint(4 * x) / 4; }
          @DerivativeRule(method = "rounded")
          static double straightThrough(double x) { return 1; }
          @Differentiable
          static double f(double x) { return x * rounded(x); }
          static double run() { return ModelDerivatives.fGradient(0.8).x(); }
        }
        """;
    assertEquals(0.75 + 0.8, (double) run(source), 1e-15);
  }

  @Test
  void aMethodWithARuleIsCalledOnce() {
    String source =
        """
        final class Model {
          static int calls;
          static double counted(double x) { calls++; return x * x; }
          @DerivativeRule(method = "counted")
          static double slope(double x) { return 2 * x; }
          @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
          static double f(double x, int n) {
            double y = x;
            for (int i = 0; i < n; i++) y = counted(y) + x;
            return y;
          }
          static int run() {
            ModelDerivatives.fJvp(0.8, 3, 1);
            ModelDerivatives.fGradient(0.8, 3);
            ModelDerivatives.fHvp(0.8, 3, 1);
            return calls;
          }
        }
        """;
    assertEquals(9, run(source));
  }

  /** The rule is in the midst of a reverse sweep that has kept values on the thread's tape. */
  @Test
  void aRuleMayCallGeneratedDerivatives() {
    String source =
        """
        final class Model {
          @Differentiable
          static double inner(double[] x) {
            double p = 1;
            for (int i = 0; i < x.length; i++) p *= Math.sin(x[i]) * p;
            return p;
          }
          static double outer(double x) { return inner(new double[] {x, 2 * x, 1}); }
          @DerivativeRule(method = "outer")
          static double slope(double x) {
            double[] bar = new double[3];
            ModelDerivatives.innerGradient(new double[] {x, 2 * x, 1}, bar);
            return bar[0] + 2 * bar[1];
          }
          @Differentiable(check = true)
          static double f(double[] x, double y) {
            double s = y;
            for (int i = 0; i < x.length; i++) s += outer(x[i] * s) * Math.exp(s * y);
            return s;
          }
          static GradientReport run() {
            return ModelDerivatives.fCheck(new double[] {0.8, 0.3, 1.1}, 0.4);
          }
        }
        """;
    String report = run(source).toString();
    assertTrue(report.startsWith("gradient check passed"), report);
  }

  @Test
  void aCheckFindsAWrongRule() {
    String source =
        """
        final class Model {
          @Differentiable(check = true)
          static double f(double x) { return x * x; }
          @DerivativeRule(method = "f")
          static double slope(double x) { return x; }
          static void run() { ModelDerivatives.fCheck(0.8).assertPassed(); }
        }
        """;
    Compilation.Result result = compile(source);
    AssertionError failure = assertThrows(AssertionError.class, () -> run(result));
    assertTrue(failure.getMessage().contains("FAILED"), failure.getMessage());
  }

  @Test
  void rulesOfAMethodWithoutSourceComeFromNamedClasses() {
    String source =
        """
        import java.awt.geom.Point2D;
        final class Model {
          @Differentiable(rules = PointRules.class, check = true)
          static double f(double x, double y) { return x * Point2D.distance(0, 1, x, y * x); }
          static GradientReport run() { return ModelDerivatives.fCheck(0.8, 3); }
        }
        """;
    String rules =
        """
        package p;
        import java.awt.geom.Point2D;
        import org.covector.ad.DerivativeRule;
        final class PointRules {
          @DerivativeRule(method = "distance", of = Point2D.class, wrt = "x2")
          static double byX(double x1, double y1, double x2, double y2, double d) {
            return (x2 - x1) / d;
          }
          @DerivativeRule(method = "distance", of = Point2D.class, wrt = "3")
          static double byY(double x1, double y1, double x2, double y2, double d) {
            return (y2 - y1) / d;
          }
        }
        """;
    String without = source.replace("rules = PointRules.class, ", "");
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("p/Model.java", IMPORTS + source);
    sources.put("p/PointRules.java", rules);
    String report =
        run(Compilation.of(sources, List.of(new DifferentiableProcessor())).run()).toString();
    assertTrue(report.startsWith("gradient check passed"), report);
    assertEquals(List.of("AD112"), ids(compile(without)));
  }

  @Test
  void rulesForLibraryMethodsMayBeReplaced() {
    String source =
        """
        final class Model {
          @DerivativeRule(method = "cbrt", of = Math.class)
          static double slope(double x) { return 7; }
          @Differentiable
          static double f(double x) { return Math.cbrt(x); }
          static double run() { return ModelDerivatives.fGradient(0.8).x(); }
        }
        """;
    assertEquals(7.0, run(source));
  }

  /** Class files without the names of parameters; rules of a library are found with its methods. */
  @Test
  void rulesComeWithALibrary(@TempDir Path directory) throws IOException {
    String library =
        """
        package lib;
        import org.covector.ad.DerivativeRule;
        public final class Lib {
          public static double one(double x) { return Math.exp(-x); }
          @DerivativeRule(method = "one")
          public static double oneSlope(double x, double y) { return -y; }
          public static double two(double x, double y) { return x / y; }
          @DerivativeRule(method = "two", wrt = "0")
          public static double twoX(double x, double y) { return 1 / y; }
          @DerivativeRule(method = "two", wrt = "1")
          public static double twoY(double x, double y) { return -x / (y * y); }
          public static double named(double x, double y) { return x + y; }
          @DerivativeRule(method = "named", wrt = "x")
          public static double namedX(double x, double y) { return 1; }
          public static double hidden(double x) { return x; }
          @DerivativeRule(method = "hidden")
          static double hiddenSlope(double x) { return 1; }
        }
        """;
    Path file = directory.resolve("lib/Lib.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, library);
    String classPath = System.getProperty("java.class.path");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-g:none",
                "-cp",
                classPath,
                "-d",
                directory.toString(),
                file.toString());
    assertEquals(0, status);
    Files.delete(file);
    String source =
        """
        final class Model {
          @Differentiable
          static double f(double x) { return lib.Lib.one(x) * lib.Lib.two(x, x * x); }
          static double run() { return ModelDerivatives.fGradient(0.8).x(); }
        }
        """;
    String path = classPath + File.pathSeparator + directory;
    Compilation.Result result = compile(source, "-classpath", path);
    assertTrue(result.success(), () -> result.findings().toString());
    String generated = result.generatedSources().get("p.ModelDerivatives");
    assertTrue(generated.contains("Lib.oneSlope(x, "), generated);
    assertTrue(generated.contains("Lib.twoY(x, "), generated);
    String named = source.replace("lib.Lib.one(x)", "lib.Lib.named(x, 1)");
    assertEquals(List.of("AD130"), ids(compile(named, "-classpath", path)));
    String hidden = source.replace("lib.Lib.one(x)", "lib.Lib.hidden(x)");
    assertEquals(List.of("AD121"), ids(compile(hidden, "-classpath", path)));
    String twice = source.replace("@Differentiable", "@Differentiable(modes = Mode.SECOND_ORDER)");
    assertEquals(List.of("AD112", "AD112", "AD112"), ids(compile(twice, "-classpath", path)));
  }

  @Test
  void aSingularSystemIsAnException() {
    String source =
        """
        final class Model {
          @ImplicitDerivative(residual = "residual")
          static double[] solve(double[] p) { return new double[] {p[0], 0}; }
          static void residual(double[] x, double[] p, double[] r) {
            r[0] = x[0] - p[0];
            r[1] = x[1] * x[1];
          }
          @Differentiable
          static double f(double[] p) { return solve(p)[0]; }
          static Object run() { return ModelDerivatives.fGradient(new double[] {1}); }
        }
        """;
    Compilation.Result result = compile(source);
    RuntimeException failure = assertThrows(RuntimeException.class, () -> run(result));
    assertInstanceOf(ArithmeticException.class, failure);
    assertEquals("the linear system is singular: no pivot in column 1 of 2", failure.getMessage());
  }

  /** For A x = b: the adjoint of b is l, that of A is -l x', where A' l is the adjoint of x. */
  @Test
  void theSolutionOfALinearSystemHasTheKnownAdjoints() {
    String source =
        """
        import java.util.Random;
        final class Model {
          @ImplicitDerivative(residual = "residual")
          static double[] solve(double[][] a, double[] b) { return LinearSystem.solve(a, b); }
          static double[] residual(double[][] a, double[] b, double[] x) {
            double[] r = new double[x.length];
            for (int i = 0; i < x.length; i++) {
              r[i] = -b[i];
              for (int j = 0; j < x.length; j++) r[i] += a[i][j] * x[j];
            }
            return r;
          }
          @Differentiable
          static double[] solution(double[][] a, double[] b) { return solve(a, b); }
          static double run() {
            Random random = new Random(3);
            double worst = 0;
            for (int n = 1; n <= 6; n++) {
              double[][] a = new double[n][n];
              double[] b = new double[n];
              double[] xBar = new double[n];
              double[][] aBar = new double[n][n];
              double[] bBar = new double[n];
              for (int i = 0; i < n; i++) {
                b[i] = random.nextGaussian();
                xBar[i] = random.nextGaussian();
                for (int j = 0; j < n; j++) a[i][j] = random.nextGaussian() + (i == j ? 3 : 0);
              }
              double[] x = ModelDerivatives.solutionVjp(a, b, xBar, aBar, bBar);
              double[] l = LinearSystem.solveTransposed(a, xBar);
              for (int i = 0; i < n; i++) {
                worst = Math.max(worst, Math.abs(bBar[i] - l[i]));
                for (int j = 0; j < n; j++) {
                  worst = Math.max(worst, Math.abs(aBar[i][j] + l[i] * x[j]));
                }
              }
            }
            return worst;
          }
        }
        """;
    assertEquals(0, (double) run(source), 1e-12);
  }
}
