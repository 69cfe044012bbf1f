package org.covector.ad.processor.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.CorpusFile;

/** A compiled file of the corpus, whose derivatives are compared with numbers from elsewhere. */
final class Compiled {

  private static final double TOLERANCE = 1e-10;

  private final ClassLoader loader;
  private final String name;

  private Compiled(ClassLoader loader, String name) {
    this.loader = loader;
    this.name = name;
  }

  static Compiled of(String name) {
    CorpusFile file =
        CorpusFile.in("corpus").stream()
            .filter(f -> f.name().equals(name))
            .findFirst()
            .orElseThrow();
    Compilation.Result result = file.compile(new DifferentiableProcessor());
    assertTrue(result.success(), () -> result.problems().toString());
    return new Compiled(result.loader(), "corpus." + name);
  }

  /** Calls the method itself. */
  Object value(String method, Object... arguments) {
    return call(name, method, arguments);
  }

  /**
   * Returns the gradient: for each active parameter its numbers, in order.
   *
   * @param arguments those of the method; they are not changed
   */
  double[] gradient(String method, Object... arguments) {
    return components(call(name + "Derivatives", method + "Gradient", arguments));
  }

  /** Returns the product of a given adjoint of the result with the Jacobian, in the same order. */
  double[] vjp(String method, double[] adjoint, Object... arguments) {
    Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = adjoint;
    return components(call(name + "Derivatives", method + "Vjp", all));
  }

  /** Calls a method with copies of what is given. */
  private Object call(String type, String method, Object... arguments) {
    return invoke(type, method, Arrays.stream(arguments).map(Compiled::copy).toArray());
  }

  /** Calls a derivative with what is given, which it may change. */
  void callInPlace(String method, Object... arguments) {
    invoke(name + "Derivatives", method, arguments);
  }

  private Object invoke(String type, String method, Object[] arguments) {
    try {
      Method found =
          Arrays.stream(loader.loadClass(type).getDeclaredMethods())
              .filter(m -> m.getName().equals(method) && fits(m, arguments))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no " + method));
      found.setAccessible(true);
      return found.invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method, e);
    }
  }

  private static boolean fits(Method method, Object[] arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isPrimitive() && !types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private static Object copy(Object argument) {
    if (argument instanceof double[] row) {
      return row.clone();
    }
    return argument instanceof double[][] rows
        ? Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new)
        : argument;
  }

  /** The numbers in the components of a record, but for the value. */
  private static double[] components(Object derivative) {
    List<Double> numbers = new ArrayList<>();
    try {
      for (RecordComponent component : derivative.getClass().getRecordComponents()) {
        if (!component.getName().equals("value")) {
          Method accessor = component.getAccessor();
          accessor.setAccessible(true);
          flatten(accessor.invoke(derivative), numbers);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void flatten(Object value, List<Double> numbers) {
    if (value instanceof double[] row) {
      Arrays.stream(row).forEach(numbers::add);
    } else if (value instanceof double[][] rows) {
      Arrays.stream(rows).forEach(row -> flatten(row, numbers));
    } else {
      numbers.add((Double) value);
    }
  }

  /** Puts numbers, rows and matrices one after the other. */
  static double[] join(Object... parts) {
    List<Double> numbers = new ArrayList<>();
    Arrays.stream(parts).forEach(part -> flatten(part, numbers));
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Compares to ten digits of each number, or of the largest where one is much smaller. */
  static void assertClose(double[] expected, double[] actual) {
    assertEquals(expected.length, actual.length, "the number of derivatives");
    double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    for (int i = 0; i < expected.length; i++) {
      double scale = Math.max(Math.abs(expected[i]), 1e-4 * largest);
      assertEquals(expected[i], actual[i], TOLERANCE * scale, "derivative " + i);
    }
  }
}
