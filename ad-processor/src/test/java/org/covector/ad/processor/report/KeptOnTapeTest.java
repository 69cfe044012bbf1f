package org.covector.ad.processor.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.runtime.Tape;
import org.junit.jupiter.api.Test;

/** The bytes that a report names are those that the tape then holds. */
final class KeptOnTapeTest {

  private static final Pattern KEEPS =
      Pattern.compile("gradient +keeps (.*?) bytes(; (.*?) bytes for arrays of adjoints)?");

  /**
   * What a tape holds besides rows, at most: its own lists, and rows that are longer than asked.
   */
  private static final double SLACK = 4_096;

  /**
   * Compiles a method {@code f}, runs its gradient with a new tape, and compares.
   *
   * @param names the values of the names in the formula
   * @param growth how much longer than needed rows may be
   */
  private static void check(
      String method, Map<String, Integer> names, double growth, Object... arguments)
      throws ReflectiveOperationException {
    String source = "package p; import org.covector.ad.*;\nfinal class Model {\n" + method + "\n}";
    Compilation.Result result =
        Compilation.of(Map.of("p/Model.java", source), List.of(new DifferentiableProcessor()))
            .with("-Aad.report=text")
            .run();
    assertTrue(result.success(), () -> result.findings().toString());
    String report = result.resources().get("p/ModelDerivatives.report.txt");
    Matcher keeps = KEEPS.matcher(report.replaceAll("\\s+", " "));
    assertTrue(keeps.find(), report);
    String adjoints = Optional.ofNullable(keeps.group(3)).orElse("0");
    double expected = value(keeps.group(1), names) + value(adjoints, names);
    Tape tape = new Tape();
    Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = tape;
    Class<?> derivatives = result.loader().loadClass("p.ModelDerivatives");
    Method gradient =
        Arrays.stream(derivatives.getDeclaredMethods())
            .filter(m -> m.getName().equals("fGradient"))
            .filter(m -> m.getReturnType().isRecord())
            .filter(m -> m.getParameterCount() == all.length)
            .findFirst()
            .orElseThrow();
    gradient.setAccessible(true);
    gradient.invoke(null, all);
    double held = tape.heldBytes();
    assertTrue(
        held >= expected && held <= growth * expected + SLACK,
        () -> keeps.group(1) + " = " + expected + ", but the tape holds " + held);
  }

  private static double value(String formula, Map<String, Integer> names) {
    double sum = 0;
    for (String term : formula.replace(" - ", " + -").split(" \\+ ", -1)) {
      boolean isNegative = term.startsWith("-");
      String[] quotient = (isNegative ? term.substring(1) : term).split("/", -1);
      double product = isNegative ? -1 : 1;
      for (String factor : quotient[0].split("·", -1)) {
        String name = factor.replaceAll("[²³]", "");
        int power = factor.endsWith("²") ? 2 : factor.endsWith("³") ? 3 : 1;
        double base = names.containsKey(name) ? names.get(name) : Double.parseDouble(name);
        product *= Math.pow(base, power);
      }
      sum += quotient.length > 1 ? product / Double.parseDouble(quotient[1]) : product;
    }
    return sum;
  }

  @Test
  void nestedLoops() throws ReflectiveOperationException {
    check(
        """
        @Differentiable(modes = Mode.REVERSE)
        static double f(double x, int n, int m) {
          double s = x;
          for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
              s = Math.sin(s);
            }
            s = Math.exp(-s);
          }
          return s;
        }
        """,
        Map.of("n", 50, "m", 400),
        1.05,
        0.5,
        50,
        400);
  }

  @Test
  void triangularLoops() throws ReflectiveOperationException {
    check(
        """
        @Differentiable(modes = Mode.REVERSE)
        static double f(double x, int n) {
          double s = x;
          for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
              s = Math.sin(s);
            }
          }
          return s;
        }
        """,
        Map.of("n", 300),
        1.2,
        0.5,
        300);
  }

  @Test
  void arraysThatAreRolledBack() throws ReflectiveOperationException {
    check(
        """
        @Differentiable(modes = Mode.REVERSE)
        static double f(double[] u, int steps) {
          for (int t = 0; t < steps; t++) {
            for (int i = 1; i < u.length - 1; i++) {
              u[i] = u[i] * (u[i - 1] + u[i + 1] * u[i]);
            }
          }
          return u[1];
        }
        """,
        Map.of("steps", 50, "u.length", 400),
        1.05,
        new double[400],
        50);
  }

  @Test
  void loopsThatGiveBackTheTape() throws ReflectiveOperationException {
    check(
        """
        @Differentiable(modes = Mode.REVERSE)
        static double f(double[] w, @Constant double[] x) {
          double s = 0;
          for (double v : x) {
            double p = 1;
            for (int j = 0; j < w.length; j++) {
              p *= Math.exp(w[j] * v);
            }
            s += p;
          }
          return s;
        }
        """,
        Map.of("w.length", 5_000),
        1.05,
        new double[5_000],
        new double[200]);
  }

  @Test
  void partialDerivativesThatAreMultipliedAfterwards() throws ReflectiveOperationException {
    check(
        """
        @Differentiable(modes = Mode.REVERSE)
        static double f(double[] w, @Constant double[] x) {
          double s = 1;
          for (double v : x) {
            for (int j = 0; j < w.length; j++) {
              s += Math.exp(w[j] * v);
            }
          }
          return Math.log(s);
        }
        """,
        Map.of("w.length", 5_000),
        1.05,
        new double[5_000],
        new double[200]);
  }

  @Test
  void loopsOfUnknownTripCount() throws ReflectiveOperationException {
    check(
        """
        @Differentiable(modes = Mode.REVERSE)
        static double f(double x) {
          double s = x;
          while (s < 10_000) {
            s += Math.exp(-x * s) + 1;
          }
          return s;
        }
        """,
        Map.of("t6", 10_000),
        2.2,
        1.0);
  }

  @Test
  void recursion() throws ReflectiveOperationException {
    check(
        """
        @Differentiable(modes = Mode.REVERSE)
        static double f(double x, int n) {
          return n == 0 ? x : Math.sin(f(x, n - 1)) * x;
        }
        """,
        Map.of("calls(f)", 1_001),
        2.2,
        0.5,
        1_000);
  }
}
