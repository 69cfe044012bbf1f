package org.covector.ad.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.testing.Compilation;
import org.junit.jupiter.api.Test;

/** Derivatives that methods of other classes call. */
public final class NestedDerivativesTest {

  private static final String INNER =
      """
      package a;
      import org.covector.ad.Differentiable;
      public final class Inner {
        private static final double[] TABLE = {1, 2, 3};
        static double helper(double x) { return Math.exp(x); }
        @Differentiable public static double plain(double x) { return helper(x) * x; }
        @Differentiable public static double table(double x) { return TABLE[1] * x * x; }
      }
      """;

  /** Derivatives as a library brings them: without source. */
  public static final class ShippedDerivatives {

    private ShippedDerivatives() {}

    /** A gradient. */
    public record SquareGradient(double value, double x) {}

    /** Returns the gradient of a square. */
    public static SquareGradient squareGradient(double x) {
      return new SquareGradient(x * x, 2 * x);
    }
  }

  private static Compilation.Result compile(String outer) {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("a/Inner.java", INNER);
    sources.put(
        "b/Outer.java", "package b; import org.covector.ad.Differentiable; import a.*; " + outer);
    return Compilation.of(sources, List.of(new DifferentiableProcessor())).run();
  }

  private static List<String> ids(Compilation.Result result) {
    return result.findings().stream().map(Compilation.Finding::id).distinct().toList();
  }

  /** (x exp x)' = (1 + x) exp x, and its derivative is (2 + x) exp x. */
  @Test
  void otherPackagesAreReadToo() throws ReflectiveOperationException {
    Compilation.Result result =
        compile(
            "import a.InnerDerivatives.PlainGradient; public final class Outer {"
                + "@Differentiable public static double f(double x) {"
                + " PlainGradient g = InnerDerivatives.plainGradient(x); return g.x(); } }");
    assertEquals(List.of(), result.problems());
    Class<?> generated = result.loader().loadClass("b.OuterDerivatives");
    Method gradient = generated.getMethod("fGradient", double.class);
    Object record = gradient.invoke(null, 0.5);
    assertEquals(
        2.5 * Math.exp(0.5), (double) record.getClass().getMethod("x").invoke(record), 1e-14);
  }

  @Test
  void privateMembersOfOtherClassesCannotBeNamed() {
    Compilation.Result result =
        compile(
            "class Outer { @Differentiable static double f(double x) {"
                + " return InnerDerivatives.tableGradient(x).x(); } }");
    assertEquals(List.of("AD140"), ids(result));
  }

  @Test
  void derivativesWithoutSourceAreNotRead() {
    Compilation.Result result =
        compile(
            "import org.covector.ad.processor.NestedDerivativesTest.ShippedDerivatives;"
                + "class Outer { @Differentiable static double f(double x) {"
                + " return ShippedDerivatives.squareGradient(x).x(); } }");
    assertEquals(List.of("AD112"), ids(result));
  }

  @Test
  void recordsOfDerivativesAreNotPassedOn() {
    Compilation.Result result =
        compile(
            "class Outer { static double norm(InnerDerivatives.PlainGradient g) { return g.x(); }"
                + " @Differentiable static double f(double x) {"
                + " return norm(InnerDerivatives.plainGradient(x)); } }");
    assertTrue(ids(result).contains("AD140"), () -> result.findings().toString());
  }

  @Test
  void methodsThatCannotBeDifferentiatedSaySoOnce() {
    Compilation.Result result =
        compile(
            "class Outer { @Differentiable static double f(double x) {"
                + " return x * Double.parseDouble(\"\" + x); }"
                + " @Differentiable static double g(double x) {"
                + " return OuterDerivatives.fGradient(x).x(); } }");
    assertEquals(List.of("AD112", "AD140"), ids(result).stream().sorted().toList());
    assertEquals(2, result.problems().size(), () -> result.findings().toString());
  }
}
