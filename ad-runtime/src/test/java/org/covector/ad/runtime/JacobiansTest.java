package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JacobiansTest {

  private static final double[] X = {2, 0.5};
  private static final double C = Math.cos(0.5);
  private static final double S = Math.sin(0.5);
  private static final double[][] EXPECTED = {{C, -2 * S}, {S, 2 * C}, {1, 0}};
  private static final double[] FLAT = {C, -2 * S, S, 2 * C, 1, 0};
  private static final double[] VALUE = {2 * C, 2 * S, 2};

  @Test
  void allocatingFormsHaveARowForEachOutput() {
    assertArrayEquals(EXPECTED, positiveZeros(Jacobians.forward(new Polar(), X)));
    assertArrayEquals(EXPECTED, positiveZeros(Jacobians.reverse(new Polar(), X)));
    assertArrayEquals(EXPECTED, positiveZeros(Jacobians.dense(new Polar(), X)));
  }

  @Test
  void writingFormsOverwriteValueAndMatrix() {
    List<Writing> forms = List.of(Jacobians::forward, Jacobians::reverse, Jacobians::dense);
    for (Writing form : forms) {
      double[] y = {9, 9, 9};
      double[][] jacobian = {{9, 9}, {9, 9}, {9, 9}};
      form.write(new Polar(), X, y, jacobian);
      assertArrayEquals(VALUE, y);
      assertArrayEquals(EXPECTED, positiveZeros(jacobian));
    }
  }

  @Test
  void flatFormsAreRowMajor() {
    List<WritingFlat> forms = List.of(Jacobians::forward, Jacobians::reverse, Jacobians::dense);
    for (WritingFlat form : forms) {
      double[] y = {9, 9, 9};
      double[] jacobian = {9, 9, 9, 9, 9, 9};
      form.write(new Polar(), X, y, jacobian);
      assertArrayEquals(VALUE, y);
      assertArrayEquals(FLAT, jacobian, 0);
    }
  }

  @Test
  void denseTakesTheCheaperMode() {
    assertEquals(List.of("jvp", "jvp"), callsOfDense(2, 1));
    assertEquals(List.of("vjp"), callsOfDense(3, 1));
    assertEquals(List.of("vjp", "vjp"), callsOfDense(5, 2));
    assertEquals(List.of("jvp"), callsOfDense(1, 100));
  }

  @Test
  void aFunctionWithoutInputsStillHasAValue() {
    double[] y = new double[1];
    Jacobians.forward(new Recorder(0, 1), new double[0], y, new double[1][0]);
    assertArrayEquals(new double[] {7}, y);
    Jacobians.forward(new Recorder(0, 1), new double[0], y, new double[0]);
  }

  @Test
  void aFunctionWithoutOutputsHasAnEmptyMatrix() {
    assertEquals(0, Jacobians.dense(new Recorder(3, 0), new double[3]).length);
  }

  @Test
  void otherShapesAreRefused() {
    Polar f = new Polar();
    assertThrows(IllegalArgumentException.class, () -> Jacobians.dense(f, new double[3]));
    assertThrows(
        IllegalArgumentException.class,
        () -> Jacobians.forward(f, X, new double[2], new double[3][2]));
    assertThrows(
        IllegalArgumentException.class,
        () -> Jacobians.reverse(f, X, new double[3], new double[2][2]));
    assertThrows(
        IllegalArgumentException.class,
        () -> Jacobians.dense(f, X, new double[3], new double[3][3]));
    assertThrows(
        IllegalArgumentException.class, () -> Jacobians.dense(f, X, new double[3], new double[5]));
    assertThrows(NullPointerException.class, () -> Jacobians.dense(f, null));
  }

  @Test
  void inputAndOutputMustBeDifferentArrays() {
    Recorder square = new Recorder(2, 2);
    assertThrows(
        IllegalArgumentException.class, () -> Jacobians.dense(square, X, X, new double[2][2]));
  }

  private static List<String> callsOfDense(int inputs, int outputs) {
    Recorder f = new Recorder(inputs, outputs);
    Jacobians.dense(f, new double[inputs]);
    return f.calls;
  }

  /** Adds 0 to every element, which makes -0 a 0. */
  private static double[][] positiveZeros(double[][] matrix) {
    for (double[] row : matrix) {
      for (int i = 0; i < row.length; i++) {
        row[i] += 0.0;
      }
    }
    return matrix;
  }

  private interface Writing {
    void write(VectorFunction f, double[] x, double[] y, double[][] jacobian);
  }

  private interface WritingFlat {
    void write(VectorFunction f, double[] x, double[] y, double[] jacobian);
  }

  /** A constant function that records the calls of its derivatives. */
  private static final class Recorder implements VectorFunction {

    final List<String> calls = new ArrayList<>();
    private final int inputs;
    private final int outputs;

    Recorder(int inputs, int outputs) {
      this.inputs = inputs;
      this.outputs = outputs;
    }

    @Override
    public int inputs() {
      return inputs;
    }

    @Override
    public int outputs() {
      return outputs;
    }

    @Override
    public void value(double[] x, double[] y) {
      Arrays.fill(y, 7);
    }

    @Override
    public void jvp(double[] x, double[] xDot, double[] y, double[] yDot) {
      calls.add("jvp");
    }

    @Override
    public void vjp(double[] x, double[] yBar, double[] y, double[] xBar) {
      calls.add("vjp");
    }
  }
}
