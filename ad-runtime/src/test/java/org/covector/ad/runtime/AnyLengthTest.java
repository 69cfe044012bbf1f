package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Functions that leave the number of inputs, of outputs or of both open. */
class AnyLengthTest {

  private static final double[] X = {2, 3, 5};
  private static final double[][] JACOBIAN = {{3, 2, 0}, {0, 5, 3}};
  private static final double[] FLAT = {3, 2, 0, 0, 5, 3};
  private static final double[] VALUE = {6, 15};

  private final AnyLength.Products products = new AnyLength.Products();

  @Test
  void jacobiansHaveTheSizeThatOneEvaluationTells() {
    assertArrayEquals(JACOBIAN, Jacobians.forward(products, X));
    assertArrayEquals(JACOBIAN, Jacobians.reverse(products, X));
    assertArrayEquals(JACOBIAN, Jacobians.dense(products, X));
    assertEquals(3, products.evaluations);
    assertArrayEquals(new double[][] {{3, 2}}, Jacobians.dense(products, new double[] {2, 3}));
  }

  @Test
  void writingFormsTakeTheSizesFromTheArrays() {
    double[] y = {9, 9};
    double[][] jacobian = {{9, 9, 9}, {9, 9, 9}};
    Jacobians.forward(products, X, y, jacobian);
    assertArrayEquals(JACOBIAN, jacobian);
    assertArrayEquals(VALUE, y);
    Jacobians.reverse(products, X, new double[2], jacobian);
    assertArrayEquals(JACOBIAN, jacobian);
    double[] flat = new double[6];
    Jacobians.dense(products, X, new double[2], flat);
    assertArrayEquals(FLAT, flat);
    assertEquals(0, products.evaluations);
  }

  @Test
  void theMatrixMustFitTheVectorsAndTheFunctionChecksThose() {
    assertEquals(
        "the matrix has 3 rows, but 2 are needed",
        assertThrows(
                IllegalArgumentException.class,
                () -> Jacobians.forward(products, X, new double[2], new double[3][3]))
            .getMessage());
    assertEquals(
        "y has length 3, but length 2 is needed",
        assertThrows(
                IllegalArgumentException.class,
                () -> Jacobians.reverse(products, X, new double[3], new double[3][3]))
            .getMessage());
    assertEquals(
        "x",
        assertThrows(NullPointerException.class, () -> Jacobians.dense(products, null))
            .getMessage());
  }

  @Test
  void hessiansHaveTheSizeOfThePoint() {
    double[][] expected = {{184, 48, 80}, {48, 224, 120}, {80, 120, 352}};
    assertArrayEquals(expected, Hessians.dense(new AnyLength.Quartic(), X));
    double[] gradient = new double[3];
    double[] flat = new double[9];
    assertEquals(1444, Hessians.dense(new AnyLength.Quartic(), X, gradient, flat));
    assertArrayEquals(new double[] {304, 456, 760}, gradient);
    assertEquals(352, flat[8]);
    assertEquals(
        "gradient has length 2, but length 3 is needed",
        assertThrows(
                IllegalArgumentException.class,
                () -> Hessians.dense(new AnyLength.Quartic(), X, new double[2], flat))
            .getMessage());
    assertThrows(NullPointerException.class, () -> Hessians.dense(new AnyLength.Quartic(), null));
  }

  @Test
  void checksCountInputsAndOutputsAtThePoint() {
    GradientReport vector = new GradientCheck().check(products, X);
    vector.assertPassed();
    assertEquals(3, vector.inputs());
    assertEquals(2, vector.outputs());
    assertEquals(1, products.evaluations);
    GradientReport scalar = new GradientCheck().check(new AnyLength.Quartic(), X);
    scalar.assertPassed();
    assertEquals(3, scalar.inputs());
    GradientReport second = new GradientCheck().checkHvp(new AnyLength.Quartic(), X);
    second.assertPassed();
    assertEquals(3, second.inputs());
  }

  @Test
  void aMistakeIsFoundInAFunctionOfAnyLength() {
    AnyLength.Products wrong =
        new AnyLength.Products() {
          @Override
          public void vjp(double[] x, double[] yBar, double[] y, double[] xBar) {
            super.vjp(x, yBar, y, xBar);
            xBar[x.length - 1] += 1e-3;
          }
        };
    GradientReport report = new GradientCheck().check(wrong, X);
    assertFalse(report.passed());
    assertTrue(report.worst().orElseThrow().place().endsWith("x[2]"), report::toString);
  }

  @Test
  void aFixedNumberOfOutputsIsThatOfAllInputs() {
    assertEquals(3, new Polar().outputs(new double[2]));
    assertThrows(IllegalArgumentException.class, () -> new Polar().outputs(new double[3]));
    assertThrows(NullPointerException.class, () -> new Polar().outputs(null));
  }

  @Test
  void outputsThatNobodyCountsAreRefused() {
    VectorFunction incomplete =
        new VectorFunction() {
          @Override
          public int inputs() {
            return ANY_LENGTH;
          }

          @Override
          public int outputs() {
            return ANY_LENGTH;
          }

          @Override
          public void value(double[] x, double[] y) {
            System.arraycopy(x, 0, y, 0, x.length);
          }
        };
    assertThrows(UnsupportedOperationException.class, () -> Jacobians.dense(incomplete, X));
  }
}
