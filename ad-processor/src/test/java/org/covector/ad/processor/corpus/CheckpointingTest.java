package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.runtime.BinomialSchedule;
import org.covector.ad.runtime.Tape;
import org.junit.jupiter.api.Test;

/** The checkpointed methods of the corpus beside the same ones without the annotation. */
final class CheckpointingTest {

  private static final Path SOURCE = Path.of("src/test/resources/corpus/Checkpoints.java");
  private static final String ANNOTATION = "@Checkpointed(\\([^)]*\\)|\\s)";
  private static final double[] ROD = {0.5, 1.25, -0.75, 0.25, 1.5};

  private static ClassLoader compiled(String source) {
    Compilation.Result result =
        Compilation.of(
                Map.of("corpus/Checkpoints.java", source), List.of(new DifferentiableProcessor()))
            .run();
    assertTrue(result.success(), () -> result.problems().toString());
    return result.loader();
  }

  private static ClassLoader with() throws IOException {
    return compiled(Files.readString(SOURCE));
  }

  private static ClassLoader without() throws IOException {
    return compiled(Files.readString(SOURCE).replaceAll(ANNOTATION, ""));
  }

  private static Object call(ClassLoader loader, String type, String method, Object... arguments)
      throws ReflectiveOperationException {
    Method found =
        Arrays.stream(loader.loadClass("corpus." + type).getDeclaredMethods())
            .filter(m -> m.getName().equals(method) && m.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + method));
    found.setAccessible(true);
    return found.invoke(null, arguments);
  }

  private static void flatten(Object value, List<Double> out) throws ReflectiveOperationException {
    if (value instanceof Number number) {
      out.add(number.doubleValue());
    } else if (value instanceof double[] array) {
      Arrays.stream(array).forEach(out::add);
    } else if (value instanceof float[] array) {
      for (float each : array) {
        out.add((double) each);
      }
    } else if (value instanceof Object[] array) {
      for (Object each : array) {
        flatten(each, out);
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        flatten(accessor.invoke(value), out);
      }
    }
  }

  /** The gradient, or the exception. */
  private static List<Object> outcome(ClassLoader loader, String method, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      List<Double> numbers = new ArrayList<>();
      flatten(call(loader, "CheckpointsDerivatives", method + "Gradient", arguments), numbers);
      return new ArrayList<>(numbers);
    } catch (InvocationTargetException thrown) {
      return List.of(thrown.getCause().toString());
    }
  }

  @Test
  void gradientsAreThoseWithoutTheAnnotation() throws IOException, ReflectiveOperationException {
    ClassLoader with = with();
    ClassLoader without = without();
    int compared = 0;
    for (Method inputs : with.loadClass("corpus.Checkpoints").getDeclaredMethods()) {
      String name = inputs.getName().replaceAll("Inputs$", "");
      if (name.equals(inputs.getName()) || name.equals("smoothed")) {
        continue;
      }
      Object[][] first = (Object[][]) call(with, "Checkpoints", inputs.getName());
      Object[][] second = (Object[][]) call(without, "Checkpoints", inputs.getName());
      for (int i = 0; i < first.length; i++) {
        List<Object> expected = outcome(without, name, second[i]);
        List<Object> actual = outcome(with, name, first[i]);
        assertEquals(expected.size(), actual.size(), name);
        for (int k = 0; k < expected.size(); k++) {
          if (expected.get(k) instanceof Double number) {
            double tolerance = 1e-12 * Math.max(1, Math.abs(number));
            double scale = name.equals("overElements") ? 1e5 : 1;
            assertEquals(number, (Double) actual.get(k), tolerance * scale, name + i);
          } else {
            assertEquals(expected, actual, name);
          }
        }
        assertArrayEquals(second[i], first[i], name);
        compared++;
      }
    }
    assertTrue(compared > 30);
  }

  private static long held(ClassLoader loader, String method, Object... arguments)
      throws ReflectiveOperationException {
    Tape tape = new Tape();
    Object[] all = Stream.concat(Arrays.stream(arguments), Stream.of(tape)).toArray();
    call(loader, "CheckpointsDerivatives", method, all);
    return tape.heldBytes();
  }

  @Test
  void memoryDoesNotGrowWithTheSteps() throws IOException, ReflectiveOperationException {
    ClassLoader with = with();
    long few = held(with, "heatGradient", ROD.clone(), 0.01, 20);
    assertEquals(few, held(with, "heatGradient", ROD.clone(), 0.01, 2_000));
    assertTrue(10 * few < held(without(), "heatGradient", ROD.clone(), 0.01, 2_000));

    assertEquals(
        held(with, "exchangedGradient", ROD.clone(), 0.01, 20),
        held(with, "exchangedGradient", ROD.clone(), 0.01, 2_000));
    assertEquals(
        held(with, "nestedGradient", ROD.clone(), 0.01, 20),
        held(with, "nestedGradient", ROD.clone(), 0.01, 500));
    assertEquals(
        held(with, "exchangedHvp", ROD.clone(), 0.01, 20, ROD.clone(), 0.5),
        held(with, "exchangedHvp", ROD.clone(), 0.01, 2_000, ROD.clone(), 0.5));
    assertEquals(
        held(with, "integersHvp", ROD.clone(), 0.01, 20, ROD.clone(), 0.5),
        held(with, "integersHvp", ROD.clone(), 0.01, 2_000, ROD.clone(), 0.5));
    assertEquals(
        held(with, "heatHvp", ROD.clone(), 0.01, 20, ROD.clone(), 0.5),
        held(with, "heatHvp", ROD.clone(), 0.01, 2_000, ROD.clone(), 0.5));
  }

  private static final String COUNTED =
      """
      package corpus;

      import org.covector.ad.Checkpointed;
      import org.covector.ad.DerivativeRule;
      import org.covector.ad.Differentiable;

      final class Counted {
        static int calls;

        static double square(double x) {
          calls++;
          return x * x;
        }

        @DerivativeRule(method = "square")
        static double slope(double x) {
          return 2 * x;
        }

        @Differentiable
        static double known(double x, int n) {
          double y = x;
          for (@Checkpointed(snapshots = 4) int i = 0; i < n; i++) {
            y = 0.5 * square(y) + x;
          }
          return y;
        }

        @Differentiable
        @Checkpointed(loop = "time", snapshots = 4)
        static double unknown(double x, int n) {
          double y = x;
          double t = 0;
          time:
          while (t < n) {
            y = 0.5 * square(y) + x;
            t++;
          }
          return y;
        }
      }
      """;

  /** The last step before which a state is kept while the loop runs. */
  private static int lastKept(int steps, int snapshots) {
    int at = 0;
    for (int free = Math.min(steps, snapshots) - 1; free > 0 && at < steps - 1; free--) {
      at += BinomialSchedule.advance(steps - at, free);
    }
    return at;
  }

  private static long calls(ClassLoader loader, String method, int steps)
      throws ReflectiveOperationException {
    Field calls = loader.loadClass("corpus.Counted").getDeclaredField("calls");
    calls.setAccessible(true);
    calls.setInt(null, 0);
    call(loader, "CountedDerivatives", method + "Gradient", 0.25, steps);
    return calls.getInt(null);
  }

  @Test
  void asManyStepsAreComputedAsTheScheduleSays() throws ReflectiveOperationException {
    Compilation.Result result =
        Compilation.of(
                Map.of("corpus/Counted.java", COUNTED), List.of(new DifferentiableProcessor()))
            .run();
    assertTrue(result.success(), () -> result.problems().toString());
    for (int n = 1; n <= 80; n++) {
      long scheduled = n + BinomialSchedule.extraSteps(n, 4);
      long known = scheduled + n - lastKept(n, 4);
      assertEquals(known, calls(result.loader(), "known", n));
      assertEquals(scheduled + n, calls(result.loader(), "unknown", n));
    }
    assertEquals(0, calls(result.loader(), "known", 0));
    assertEquals(0, calls(result.loader(), "unknown", 0));
  }
}
