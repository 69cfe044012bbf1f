package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.junit.jupiter.api.Test;

/** A table, or a row of a constant, that the caller passes as an array that the method writes. */
final class SharedConstantsTest {

  private static final String SOURCE =
      """
      import org.covector.ad.Constant;
      import org.covector.ad.Differentiable;

      final class Shared {
        static final double[] TABLE = {1.5, -0.5, 2.25};

        @Differentiable
        static double table(double[] x, int n) {
          return recursive(TABLE, x, n) + x[0] * x[1];
        }

        @Differentiable
        static double row(double[] x, @Constant double[][] rows, int n) {
          return recursive(rows[0], x, n) + x[0] * x[1];
        }

        private static double recursive(double[] t, double[] x, int n) {
          if (n < 0) {
            return recursive(t, x, -n);
          }
          double s = 0;
          for (int i = 0; i < x.length; i++) {
            s += t[i] * x[i];
            x[i] = 7 * s;
          }
          return s;
        }
      }
      """;

  private static final Class<?> DERIVATIVES = derivatives();

  private static Class<?> derivatives() {
    Compilation.Result result =
        Compilation.of(Map.of("Shared.java", SOURCE), List.of(new DifferentiableProcessor())).run();
    assertTrue(result.success(), () -> result.problems().toString());
    try {
      return result.loader().loadClass("SharedDerivatives");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Method gradient(String name, Class<?>... parameters)
      throws ReflectiveOperationException {
    Method method = DERIVATIVES.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  @Test
  void aTableIsRefused() throws ReflectiveOperationException {
    Method gradient = gradient("tableGradient", double[].class, int.class, double[].class);
    Field field = DERIVATIVES.getClassLoader().loadClass("Shared").getDeclaredField("TABLE");
    field.setAccessible(true);
    Object table = field.get(null);
    InvocationTargetException thrown =
        assertThrows(
            InvocationTargetException.class, () -> gradient.invoke(null, table, 1, new double[3]));
    assertEquals(
        "x and TABLE are the same array: x is differentiated, TABLE is constant, and the method writes one of them",
        thrown.getCause().getMessage());
  }

  /** The documented limit: what the row is as a constant has no derivative. */
  @Test
  void aRowIsHeldConstant() throws ReflectiveOperationException {
    Method gradient =
        gradient("rowGradient", double[].class, double[][].class, int.class, double[].class);
    double[] values = {1.5, -0.5, 2.25};
    double[] apart = new double[3];
    gradient.invoke(null, values.clone(), new double[][] {values.clone()}, 1, apart);
    assertArrayEquals(new double[] {350.625, -55.625, 2.25}, apart, 1e-9);
    double[] shared = new double[3];
    double[] x = values.clone();
    gradient.invoke(null, x, new double[][] {x}, 1, shared);
    assertArrayEquals(apart, shared, 1e-9);
  }
}
