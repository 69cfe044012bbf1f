package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.runtime.ScalarFunction;
import org.junit.jupiter.api.Test;

/** More than 255 parameter slots: only the packed form, with a warning. */
final class ManyParametersTest {

  private static final int PARAMETERS = 120;

  @Test
  void packedFormIsThere() throws ReflectiveOperationException {
    Compilation.Result result =
        Compilation.of(Map.of("Many.java", source()), List.of(new DifferentiableProcessor())).run();
    assertTrue(result.success(), () -> result.problems().toString());
    assertEquals(
        List.of("AD204"), result.problems().stream().map(Compilation.Finding::id).toList());
    Method factory = result.loader().loadClass("ManyDerivatives").getDeclaredMethod("manyFunction");
    factory.setAccessible(true);
    ScalarFunction view = (ScalarFunction) factory.invoke(null);
    double[] x = IntStream.range(0, PARAMETERS).mapToDouble(i -> 1 + i * 0.25).toArray();
    double[] gradient = new double[PARAMETERS];
    double value = view.gradient(x, gradient);
    double expected = 0;
    for (int i = 1; i < PARAMETERS; i++) {
      expected += x[i - 1] * x[i];
      double next = i + 1 < PARAMETERS ? x[i + 1] : 0;
      assertEquals(x[i - 1] + next, gradient[i], 1e-12);
      assertEquals(gradient[i], view.jvp(x, unit(i)), 1e-12);
    }
    assertEquals(expected, value);
  }

  private static double[] unit(int index) {
    double[] unit = new double[PARAMETERS];
    unit[index] = 1;
    return unit;
  }

  private static String source() {
    String parameters =
        IntStream.range(0, PARAMETERS)
            .mapToObj(i -> "double p" + i)
            .collect(Collectors.joining(", "));
    String body =
        IntStream.range(1, PARAMETERS)
            .mapToObj(i -> "    s += p" + (i - 1) + " * p" + i + ";\n")
            .collect(Collectors.joining());
    return """
    import org.covector.ad.Differentiable;

    final class Many {
      @Differentiable
      static double many(%s) {
        double s = 0;
    %s    return s;
      }
    }
    """
        .formatted(parameters, body);
  }
}
