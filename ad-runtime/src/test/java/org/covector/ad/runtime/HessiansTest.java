package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HessiansTest {

  private static final double[] X = {-1, 3};
  private static final double[][] EXPECTED = {{2, 400}, {400, 200}};

  @Test
  void theAllocatingForm() {
    assertArrayEquals(EXPECTED, Hessians.dense(new Rosenbrock(), X));
  }

  @Test
  void theWritingFormsGiveValueAndGradientToo() {
    double[] gradient = {9, 9};
    double[][] hessian = {{9, 9}, {9, 9}};
    assertEquals(404, Hessians.dense(new Rosenbrock(), X, gradient, hessian));
    assertArrayEquals(new double[] {796, 400}, gradient);
    assertArrayEquals(EXPECTED, hessian);
    double[] flat = {9, 9, 9, 9};
    assertEquals(404, Hessians.dense(new Rosenbrock(), X, gradient, flat));
    assertArrayEquals(new double[] {2, 400, 400, 200}, flat);
  }

  @Test
  void productsAreColumnsAndTheMatrixIsNotMadeSymmetric() {
    assertArrayEquals(
        new double[][] {{2, 405}, {400, 200}}, Hessians.dense(new Rosenbrock(0, 5), X));
  }

  @Test
  void aFunctionWithoutSecondOrderIsRefused() {
    ScalarFunction f = new FirstOrder(new Rosenbrock());
    assertThrows(UnsupportedOperationException.class, () -> Hessians.dense(f, X));
  }

  @Test
  void aFunctionWithoutInputsStillHasAValue() {
    assertEquals(5, Hessians.dense(new Constant(), new double[0], new double[0], new double[0][0]));
  }

  @Test
  void otherShapesAreRefused() {
    Rosenbrock f = new Rosenbrock();
    assertThrows(IllegalArgumentException.class, () -> Hessians.dense(f, new double[3]));
    assertThrows(
        IllegalArgumentException.class,
        () -> Hessians.dense(f, X, new double[1], new double[2][2]));
    assertThrows(
        IllegalArgumentException.class,
        () -> Hessians.dense(f, X, new double[2], new double[2][1]));
    assertThrows(
        IllegalArgumentException.class, () -> Hessians.dense(f, X, new double[2], new double[3]));
    assertThrows(IllegalArgumentException.class, () -> Hessians.dense(f, X, X, new double[2][2]));
  }

  private record FirstOrder(ScalarFunction f) implements ScalarFunction {

    @Override
    public int inputs() {
      return f.inputs();
    }

    @Override
    public double value(double[] x) {
      return f.value(x);
    }
  }

  private record Constant() implements ScalarFunction {

    @Override
    public int inputs() {
      return 0;
    }

    @Override
    public double value(double[] x) {
      return 5;
    }
  }
}
