package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A derivative in a mode that was not asked for says which mode to add. */
class FunctionDefaultsTest {

  private static final double[] NONE = {};

  private static final ScalarFunction SCALAR =
      new ScalarFunction() {
        @Override
        public int inputs() {
          return 0;
        }

        @Override
        public double value(double[] x) {
          return 0;
        }
      };

  private static final VectorFunction VECTOR =
      new VectorFunction() {
        @Override
        public int inputs() {
          return 0;
        }

        @Override
        public int outputs() {
          return 0;
        }

        @Override
        public void value(double[] x, double[] y) {
          // There is nothing to write.
        }
      };

  @Test
  void ofAScalarFunction() {
    assertNamesMode("gradient", "REVERSE", () -> SCALAR.gradient(NONE, NONE));
    assertNamesMode("jvp", "FORWARD", () -> SCALAR.jvp(NONE, NONE));
    assertNamesMode("hvp", "SECOND_ORDER", () -> SCALAR.hvp(NONE, NONE, NONE, NONE));
  }

  @Test
  void ofAVectorFunction() {
    assertNamesMode("jvp", "FORWARD", () -> VECTOR.jvp(NONE, NONE, NONE, NONE));
    assertNamesMode("vjp", "REVERSE", () -> VECTOR.vjp(NONE, NONE, NONE, NONE));
  }

  private static void assertNamesMode(String method, String mode, Executable call) {
    assertEquals(
        method + " was not generated: add Mode." + mode + " to the modes of @Differentiable",
        assertThrows(UnsupportedOperationException.class, call).getMessage());
  }
}
