package org.covector.ad.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.covector.ad.processor.testing.Compilation;
import org.junit.jupiter.api.Test;

/** Refusals whose words depend on the code name what is to be changed, and how. */
class AdviceTest {

  private static String message(String method) {
    String source =
        "package p;\nimport java.util.*;\nimport java.util.stream.*;\nimport org.covector.ad.*;\n"
            + "final class Model {\n@Differentiable\n"
            + method
            + "}\n";
    Compilation.Result result =
        Compilation.of(Map.of("p/Model.java", source), List.of(new DifferentiableProcessor()))
            .run();
    assertEquals(1, result.problems().size(), () -> result.findings().toString());
    return result.problems().get(0).message().replaceAll("\n +", "\n  ");
  }

  @Test
  void typesThatCannotBeTold() {
    String receiver =
        """
        static double f(double x, @Constant int[] k) {
          return x * Arrays.stream(k).boxed().collect(Collectors.toList()).size();
        }
        """;
    String advice =
        "\n  give it a variable of its type, such as List<String> or Long, and use that";
    assertEquals(
        "AD021: the type of what stands before '.size' cannot be told, but that it is an Object"
            + advice,
        message(receiver));
    String value =
        """
        static double f(double x, @Constant int[] k) {
          long n = Arrays.stream(k).boxed().collect(Collectors.counting());
          return x * n;
        }
        """;
    assertEquals(
        "AD021: the type of this value cannot be told, but that it is an Object" + advice,
        message(value));
  }

  @Test
  void storesIntoWhatMayBeConstant() {
    String method =
        """
        static double f(double w, @Constant double[] x, @Constant int count) {
          double[] h = x;
          for (int i = 0; i < count; i++) {
            double[] n = new double[1];
            n[0] = w * h[0];
            h = n;
          }
          return h[0];
        }
        """;
    assertEquals(
        "AD116: an active value is stored into 'n', which may be the same as @Constant 'x', and its"
            + " derivative would be lost\n"
            + "  start from a copy, such as x.clone(), or take @Constant away",
        message(method));
  }

  @Test
  void functionsForTheLibrary() {
    String method =
        """
        static double f(double x, @Constant Integer[] order, @Constant double[] key) {
          Arrays.sort(order, (a, b) -> Double.compare(key[a], key[b]));
          return x * order[0];
        }
        """;
    assertEquals(
        "AD102: a lambda is passed on, in line 8, to where it is not known what becomes of it\n"
            + "  call it here, or pass it to a method whose source is at hand; what a library makes"
            + " of it, such as an order, compute outside of the method and hand over as a @Constant"
            + " parameter",
        message(method));
  }

  @Test
  void methodsOfTheLibraryThatGiveNothing() {
    String method =
        """
        static double f(double[] x) {
          Arrays.sort(x);
          return x[0];
        }
        """;
    assertEquals(
        "AD123: 'java.util.Arrays.sort' gets an active value, but its source is not at hand, nor"
            + " can a rule be for it: it gives nothing\n"
            + "  write out here what it does, such as a loop, or compile it from source together"
            + " with the caller",
        message(method));
  }

  @Test
  void boxes() {
    String advice = message("static double f(double x) { return Double.valueOf(x) * 2; }\n");
    assertEquals(
        "AD117: an active value becomes an object (java.lang.Double.valueOf) here, and its"
            + " derivative would be lost\n"
            + "  keep it a float or double, without a box; where objects are merged or replaced in a"
            + " loop, use a record or a final class with final fields",
        advice);
  }
}
