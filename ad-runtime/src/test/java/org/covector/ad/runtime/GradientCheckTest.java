package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.covector.ad.runtime.GradientReport.Comparison;
import org.covector.ad.runtime.GradientReport.Section;
import org.covector.ad.runtime.GradientReport.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientCheckTest {

  private final GradientCheck check = new GradientCheck();

  @Test
  void aRightGradientPasses() {
    double[] x = Rosenbrock.START.clone();
    GradientReport report = check.check(new Rosenbrock(), x);
    report.assertPassed();
    assertEquals(2, report.inputs());
    assertEquals(1, report.outputs());
    assertEquals(
        List.of("value", "jvp", "gradient", "dot product"),
        report.sections().stream().map(Section::name).toList());
    assertArrayEquals(Rosenbrock.START, x);
  }

  @Test
  void aWrongGradientFailsAndTheWorstComponentIsNamed() {
    GradientReport report = check.check(new Rosenbrock(1e-5, 0), Rosenbrock.START);
    assertFalse(report.passed());
    Comparison worst = section(report, "gradient").worst();
    assertEquals("x[0]", worst.place());
    assertEquals(Verdict.DIFFERS, worst.verdict());
    assertEquals(1e-5, worst.error(), 1e-10);
    assertEquals(-215.6, worst.reference(), 1e-9);
    assertTrue(worst.uncertainty() < 1e-10);
    assertTrue(section(report, "jvp").passed());
    assertFalse(section(report, "dot product").passed(), "the modes differ");
    AssertionError error = assertThrows(AssertionError.class, report::assertPassed);
    assertEquals(report.toString(), error.getMessage());
  }

  @Test
  void theReportIsReadable() {
    String text = check.check(new Rosenbrock(0.5, 0), Rosenbrock.START).toString();
    List<String> lines = text.lines().toList();
    assertEquals("gradient check FAILED for 2 inputs and 1 output", lines.get(0));
    assertEquals("  value        2 of 2 agree", lines.get(1));
    assertTrue(lines.get(2).startsWith("  jvp          2 of 2 agree; worst at x["), lines.get(2));
    assertEquals("  gradient     1 of 2 agree", lines.get(3));
    assertTrue(
        lines
            .get(4)
            .matches(
                "    DIFFERS    x\\[0\\]: -215\\S*, expected -215\\.[56]\\S* \\+- \\S+;"
                    + " error 5\\.0e-01, allowed \\S+"),
        lines.get(4));
  }

  @Test
  void theResultIsDeterministic() {
    assertEquals(
        check.check(new Rosenbrock(1, 0), Rosenbrock.START),
        check.check(new Rosenbrock(1, 0), Rosenbrock.START));
  }

  @Test
  void vectorFunctionsInBothModes() {
    check.check(new Polar(), new double[] {2, 0.5}).assertPassed();
    GradientReport report = check.check(new Polar(1e-3), new double[] {2, 0.5});
    assertTrue(section(report, "jvp").passed());
    assertTrue(section(report, "vjp").worst().place().endsWith(", x[1]"));
    assertEquals(3, section(report, "vjp").failures().size());
    assertEquals(6, section(report, "vjp").compared());
    assertFalse(section(report, "dot product").passed());
  }

  @Test
  void hvpIsCheckedAgainstItsOwnGradientAndThatAgainstTheValue() {
    GradientReport right = check.checkHvp(new Rosenbrock(), Rosenbrock.START);
    right.assertPassed();
    assertEquals(
        List.of("value", "gradient", "hvp", "symmetry"),
        right.sections().stream().map(Section::name).toList());
    GradientReport wrong = check.checkHvp(new Rosenbrock(0, 1), Rosenbrock.START);
    assertEquals("y[0], x[1]", section(wrong, "hvp").worst().place());
    assertFalse(section(wrong, "symmetry").passed());
    GradientReport wrongGradient = check.checkHvp(new Rosenbrock(1, 0), Rosenbrock.START);
    assertFalse(section(wrongGradient, "gradient").passed());
    assertTrue(section(wrongGradient, "hvp").passed());
  }

  static List<Arguments> smoothFunctions() {
    DoubleUnaryOperator gauss = t -> Math.exp(-t * t);
    return List.of(
        function("sin", Math::sin, Math::cos, 0, 1e-8, 0.3, Math.PI / 2, 100, 1e6),
        function("exp", Math::exp, Math::exp, -30, 0, 1, 300, 700),
        function("log", Math::log, t -> 1 / t, 1e-10, 1e-3, 1, 1e10),
        function("sqrt", Math::sqrt, t -> 0.5 / Math.sqrt(t), 1e-20, 0.1, 1e8),
        function("cube", t -> t * t * t, t -> 3 * t * t, 0, 1e-5, -4, 1e5),
        function("constant", t -> 7, t -> 0, 0, 1),
        function("gauss", gauss, t -> -2 * t * gauss.applyAsDouble(t), 0, 1e-6, 3, 6),
        function("fast", t -> Math.sin(1e6 * t), t -> 1e6 * Math.cos(1e6 * t), 0, 0.3, 1),
        function("pole", t -> 1 / t, t -> -1 / (t * t), 1e-8, 1e8, -3),
        function("offset", t -> 1e10 + Math.sin(t), Math::cos, 0.1, 1),
        function("saturated", Math::tanh, t -> 1 / Math.pow(Math.cosh(t), 2), 0, 1, 20),
        function("asin", Math::asin, t -> 1 / Math.sqrt(1 - t * t), 0.9999, -0.5),
        function("stairs", Math::floor, t -> 0, 1.5, 1e3 + 0.25),
        function("ramp", t -> Math.max(t, 0), t -> t > 0 ? 1 : 0, -1, 1e-6, 3),
        function("tail", GradientCheckTest::peak, GradientCheckTest::peakSlope, 150, 152, 154, 9e3),
        function("peak", GradientCheckTest::peak, GradientCheckTest::peakSlope, 45, 145),
        function("minimum", t -> (t - 1) * (t - 1), t -> 2 * (t - 1), 1),
        function("newton", GradientCheckTest::newtonRoot, t -> 0.5 / Math.sqrt(t), 2, 7));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("smoothFunctions")
  void rightDerivativesPassAtAnyMagnitude(String name, OneVariable f, double[] points) {
    for (double x : points) {
      check.check(f, new double[] {x}).assertPassed();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 1, 1e5})
  void aRelativeErrorOf1e8Fails(double x) {
    OneVariable f = new OneVariable(t -> t * t, t -> 2 * t * (1 + 1e-8));
    assertFalse(check.check(f, new double[] {x}).passed());
    check.withTolerance(1e-7).check(f, new double[] {x}).assertPassed();
  }

  @Test
  void atTheBorderOfTheDomainDifferencesAreOneSided() {
    OneVariable notANumber = new OneVariable(t -> t < 0 ? Double.NaN : t * t + t, t -> 2 * t + 1);
    check.check(notANumber, new double[] {0}).assertPassed();
    OneVariable throwing = new OneVariable(GradientCheckTest::guarded, t -> Math.exp(t));
    check.check(throwing, new double[] {1}).assertPassed();
    check.check(throwing, new double[] {1 - 1e-9}).assertPassed();
    check.check(throwing, new double[] {0.5}).assertPassed();
  }

  @Test
  void anExceptionAtThePointItselfPassesThrough() {
    OneVariable throwing = new OneVariable(GradientCheckTest::guarded, t -> Math.exp(t));
    assertThrows(IllegalArgumentException.class, () -> check.check(throwing, new double[] {2}));
  }

  @Test
  void singularPointsAndKinksAreUnresolved() {
    OneVariable root = new OneVariable(Math::sqrt, t -> 0.5 / Math.sqrt(t));
    assertVerdict(Verdict.UNRESOLVED, root, 0);
    OneVariable ramp = new OneVariable(t -> Math.max(t, 0), t -> t > 0 ? 1 : 0);
    assertVerdict(Verdict.UNRESOLVED, ramp, 0);
    OneVariable wrongRamp = new OneVariable(t -> Math.max(t, 0), t -> -1);
    assertVerdict(Verdict.DIFFERS, wrongRamp, 0);
  }

  @Test
  void aDerivativeThatIsNotANumberDiffers() {
    assertVerdict(Verdict.DIFFERS, new OneVariable(t -> t * t, t -> Double.NaN), 1);
    assertVerdict(Verdict.DIFFERS, new OneVariable(t -> t * t, t -> Double.POSITIVE_INFINITY), 1);
  }

  @Test
  void functionsInFloat() {
    OneVariable f = new OneVariable(t -> (float) Math.sin((float) t), t -> (float) Math.cos(t));
    for (double x : new double[] {0, 0.3f, 1, 20}) {
      GradientCheck.forFloats().check(f, new double[] {x}).assertPassed();
    }
    OneVariable wrong = new OneVariable(f.f(), t -> (float) Math.cos(t) * 1.01f);
    assertFalse(GradientCheck.forFloats().check(wrong, new double[] {1}).passed());
  }

  @Test
  void aValueThatIsNotTheFunctionsOwnFails() {
    ScalarFunction f =
        new ScalarFunction() {
          @Override
          public int inputs() {
            return 1;
          }

          @Override
          public double value(double[] x) {
            return x[0];
          }

          @Override
          public double gradient(double[] x, double[] gradient) {
            gradient[0] = 1;
            return Math.nextUp(x[0]);
          }
        };
    GradientReport report = check.check(f, new double[] {1});
    assertFalse(section(report, "value").passed());
    assertSame(section(report, "value").worst(), report.worst().orElseThrow());
    assertEquals(2, report.sections().size(), "a mode that was not generated is left out");
    assertTrue(section(report, "gradient").passed());
  }

  @Test
  void aFunctionWithoutDerivativesIsRefused() {
    ScalarFunction f =
        new ScalarFunction() {
          @Override
          public int inputs() {
            return 1;
          }

          @Override
          public double value(double[] x) {
            return x[0];
          }
        };
    assertThrows(UnsupportedOperationException.class, () -> check.check(f, new double[] {1}));
    assertThrows(UnsupportedOperationException.class, () -> check.checkHvp(f, new double[] {1}));
  }

  @Test
  void aFunctionThatModifiesItsArgumentIsRefused() {
    ScalarFunction f =
        new ScalarFunction() {
          @Override
          public int inputs() {
            return 1;
          }

          @Override
          public double value(double[] x) {
            return x[0];
          }

          @Override
          public double jvp(double[] x, double[] xDot) {
            x[0]++;
            return xDot[0];
          }
        };
    assertThrows(IllegalStateException.class, () -> check.check(f, new double[] {1}));
  }

  @Test
  void aFunctionWithoutInputsHasItsValueChecked() {
    ScalarFunction f =
        new ScalarFunction() {
          @Override
          public int inputs() {
            return 0;
          }

          @Override
          public double value(double[] x) {
            return 3;
          }

          @Override
          public double gradient(double[] x, double[] gradient) {
            return 3;
          }
        };
    check.check(f, new double[0]).assertPassed();
  }

  @Test
  void settingsAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> check.withTolerance(-1));
    assertThrows(IllegalArgumentException.class, () -> check.withDotTolerance(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> check.withDirections(-1, 0));
    assertThrows(
        IllegalArgumentException.class, () -> check.check(new Rosenbrock(), new double[3]));
  }

  @Test
  void theDotProductTestCanBeLeftOut() {
    GradientReport report = check.withDirections(0, 1).check(new Rosenbrock(), Rosenbrock.START);
    assertEquals(3, report.sections().size());
  }

  private static Arguments function(
      String name, DoubleUnaryOperator f, DoubleUnaryOperator derivative, double... points) {
    return Arguments.of(name, new OneVariable(f, derivative), points);
  }

  private static double guarded(double t) {
    if (t > 1) {
      throw new IllegalArgumentException("t > 1: " + t);
    }
    return Math.exp(t);
  }

  /** A peak on a plateau that is so high that rounding hides the tail. */
  private static double peak(double t) {
    double z = (t - 45) / 20;
    return 90 + 80 * Math.exp(-z * z);
  }

  private static double peakSlope(double t) {
    double z = (t - 45) / 20;
    return -8 * z * Math.exp(-z * z);
  }

  private static double newtonRoot(double a) {
    double x = 1;
    while (Math.abs(x * x - a) > 1e-12 * a) {
      x = 0.5 * (x + a / x);
    }
    return x;
  }

  private void assertVerdict(Verdict expected, ScalarFunction f, double x) {
    GradientReport report = check.check(f, new double[] {x});
    assertEquals(expected, section(report, "gradient").worst().verdict(), report::toString);
    assertFalse(report.passed());
  }

  private static Section section(GradientReport report, String name) {
    return report.sections().stream()
        .filter(section -> section.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
