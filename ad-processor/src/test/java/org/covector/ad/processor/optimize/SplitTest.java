package org.covector.ad.processor.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.testing.ClassSizes;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.runtime.ScalarFunction;
import org.junit.jupiter.api.Test;

/**
 * Methods that are too large for HotSpot: their derivatives come in pieces that are not, and are
 * right.
 */
final class SplitTest {

  private static final int LIMIT = 7500;
  private static final double[] POINT = {0.75, 0.5};
  private static final double[] DIRECTION = {0.5, -1.25};

  @Test
  void straightLineOfManyStatements() throws ReflectiveOperationException {
    check("double a = x * y, b = x - y, c = 1 + y;\n" + lines(2000) + "return a + b * c;", "");
  }

  @Test
  void hugeLoopBody() throws ReflectiveOperationException {
    check(
        """
        double[] row = {x, y, x * y};
        double a = x, b = y, c = 0.5;
        for (int i = 0; i < 4; i++) {
          %s
          row[i %% 3] = row[(i + 1) %% 3] * a + b;
          if (c > 1e9) break;
        }
        return row[0] + row[1] * c;
        """
            .formatted(lines(250)),
        "");
  }

  @Test
  void loopOfUnknownLength() throws ReflectiveOperationException {
    check(
        """
        double a = x, b = y, c = 4;
        while (c > 0.5) {
          %s
          c = 0.5 * (a - b) * (a - b) / (1 + a * a) - 0.125 * b;
          if (a > 1e9) return b;
        }
        return a * b + c;
        """
            .formatted(lines(200)),
        "");
  }

  @Test
  void hugeBranches() throws ReflectiveOperationException {
    check(
        """
        double a = x, b = y, c = x / y;
        if (x > y) {
          %s
          if (a < -1e9) return b;
        } else {
          %s
        }
        switch ((int) (4 * y + 0.5)) {
          case 1 -> a = b;
          case 2 -> {
            %s
          }
          default -> throw new IllegalStateException();
        }
        return a * b - c;
        """
            .formatted(lines(250), lines(200), lines(200)),
        "");
  }

  @Test
  void manyLiveValues() throws ReflectiveOperationException {
    String first = each(400, i -> "double v%d = Math.sin(x + %d * y);\n".formatted(i, i));
    String then = each(400, i -> "v%d = v%d * v%d + 0.5 * y;\n".formatted(i, i, (7 * i + 3) % 400));
    String last = each(400, i -> "s = s / 2 + v%d;\n".formatted(399 - i));
    check(first + then + "double s = 0;\n" + last + "return s * x;", "");
  }

  @Test
  void valuesOfManyTypes() throws ReflectiveOperationException {
    String first =
        each(
            200,
            i ->
                "int n%d = %d + (int) (8 * x + 0.5); float f%d = 0.125f * n%d; boolean p%d = y < f%d;\n"
                    .formatted(i, i % 7, i, i, i, i));
    String arrays = each(12, i -> "double[] r%d = {x, y * n%d};\n".formatted(i, i));
    String last =
        each(200, i -> "s += p%d ? r%d[n%d %% 2] : y / (1 + n%d);\n".formatted(i, i % 12, i, i));
    check(first + arrays + "double s = x;\n" + last + "return s * s;", "");
  }

  @Test
  void hugePrivateCallee() throws ReflectiveOperationException {
    check(
        """
        double s = 0;
        for (int i = 0; i < 3; i++) {
          s += inner(x + i, y * s + 0.25, i) * y;
        }
        return s;
        """,
        """
        private static double inner(double x, double y, int n) {
          double a = x, b = y, c = x / (1 + y * y);
          if (n == 1) {
            return a * b;
          }
          %s
          return n == 0 ? inner(a, b, 1) + c : c * a;
        }
        """
            .formatted(lines(400)));
  }

  @Test
  void whatIsSmallEnoughStaysAsItIs() {
    Samples sample = new Samples();
    Function function = sample.returning(sample.b.mul(sample.x, sample.y));
    assertSame(function, Split.run(function, Storage.TAPE, part -> fail("a part")));
    Compilation.Result result = compile("return x * y;", "");
    assertFalse(result.generatedSources().values().toString().contains("Part1"));
  }

  private static String each(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
  }

  /** Statements that use the variables a, b and c again and again. */
  private static String lines(int count) {
    return each(count, SplitTest::line);
  }

  private static String line(int i) {
    return switch (i % 6) {
      case 0 -> "a = 0.5 * a + b * c;\n";
      case 1 -> "b = b - 0.25 * a * x;\n";
      case 2 -> "c = c / (1 + a * a) + 0.125;\n";
      case 3 -> "a = Math.sin(a) - 0.5 * y;\n";
      case 4 -> "b += Math.exp(-b * b) / 4;\n";
      default -> "c *= 0.75 + 0.5 * Math.sin(b);\n";
    };
  }

  private static Compilation.Result compile(String body, String members) {
    String text =
        """
        import org.covector.ad.Differentiable;
        import org.covector.ad.Mode;

        final class Large {
          @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
          static double large(double x, double y) {
        %s
          }
        %s}
        """
            .formatted(body, members);
    Compilation.Result result =
        Compilation.of(Map.of("Large.java", text), List.of(new DifferentiableProcessor())).run();
    assertTrue(result.success(), () -> result.problems().stream().limit(5).toList().toString());
    return result;
  }

  private static void check(String body, String members) throws ReflectiveOperationException {
    Compilation.Result result = compile(body, members);
    Map<String, Integer> sizes = ClassSizes.of(result.classes().get("LargeDerivatives"));
    sizes.values().removeIf(size -> size <= LIMIT);
    assertEquals(Map.of(), sizes);
    String text = result.generatedSources().get("LargeDerivatives");
    assertTrue(text.contains("Part1("), text);
    ClassLoader loader = result.loader();
    Method factory = loader.loadClass("LargeDerivatives").getDeclaredMethod("largeFunction");
    factory.setAccessible(true);
    Method original =
        loader.loadClass("Large").getDeclaredMethod("large", double.class, double.class);
    original.setAccessible(true);
    check(
        (ScalarFunction) factory.invoke(null), (Double) original.invoke(null, POINT[0], POINT[1]));
  }

  private static void check(ScalarFunction function, double expected) {
    double[] gradient = new double[2];
    assertEquals(expected, function.value(POINT));
    assertEquals(expected, function.gradient(POINT, gradient));
    double along = gradient[0] * DIRECTION[0] + gradient[1] * DIRECTION[1];
    double size = Math.abs(gradient[0]) + Math.abs(gradient[1]);
    assertEquals(along, function.jvp(POINT, DIRECTION), 1e-10 * size);
    double h = 1e-5;
    double difference = function.value(moved(h)) - function.value(moved(-h));
    assertEquals(difference / (2 * h), along, 1e-5 * size);
    double[] again = new double[2];
    double[] product = new double[2];
    assertEquals(expected, function.hvp(POINT, DIRECTION, again, product));
    assertArrayEquals(gradient, again, 1e-10 * size);
    double[] ahead = new double[2];
    double[] behind = new double[2];
    function.gradient(moved(h), ahead);
    function.gradient(moved(-h), behind);
    for (int i = 0; i < 2; i++) {
      double curvature = (ahead[i] - behind[i]) / (2 * h);
      assertEquals(curvature, product[i], 1e-4 * (size + Math.abs(curvature)));
    }
  }

  private static double[] moved(double step) {
    return new double[] {POINT[0] + step * DIRECTION[0], POINT[1] + step * DIRECTION[1]};
  }
}
