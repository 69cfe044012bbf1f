package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.junit.jupiter.api.Test;

/** With {@code -Aad.checkAlias=true}, a row that occurs twice is found where rows are written. */
final class RowSharingTest {

  private static final String SOURCE =
      """
      import org.covector.ad.Differentiable;

      final class Rows {
        @Differentiable
        static double rows(double[][] a) {
          a[0][0] *= a[1][0];
          return a[0][0] * a[1][0];
        }
      }
      """;

  @Test
  void sharedRowsAreRefused() throws ReflectiveOperationException {
    Compilation.Result result =
        Compilation.of(Map.of("Rows.java", SOURCE), List.of(new DifferentiableProcessor()))
            .with("-Aad.checkAlias=true")
            .run();
    assertTrue(result.success(), () -> result.problems().toString());
    Method gradient =
        result
            .loader()
            .loadClass("RowsDerivatives")
            .getDeclaredMethod("rowsGradient", double[][].class, double[][].class);
    gradient.setAccessible(true);
    gradient.invoke(null, new double[][] {{1}, {2}}, new double[2][1]);
    double[] row = {1};
    double[][] shared = {row, row};
    InvocationTargetException thrown =
        assertThrows(
            InvocationTargetException.class, () -> gradient.invoke(null, shared, new double[2][1]));
    assertTrue(thrown.getCause() instanceof IllegalArgumentException, thrown.getCause()::toString);
  }
}
