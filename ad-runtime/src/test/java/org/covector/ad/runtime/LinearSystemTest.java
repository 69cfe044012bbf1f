package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearSystemTest {

  private static double[][] randomMatrix(int n, Random random) {
    double[][] a = new double[n][n];
    for (double[] row : a) {
      for (int j = 0; j < n; j++) {
        row[j] = random.nextGaussian();
      }
    }
    return a;
  }

  private static double[] times(double[][] a, double[] y) {
    double[] b = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < y.length; j++) {
        b[i] += a[i][j] * y[j];
      }
    }
    return b;
  }

  private static double[][] transposed(double[][] a) {
    double[][] t = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        t[j][i] = a[i][j];
      }
    }
    return t;
  }

  private static double[][] moved(double[][] a, double[][] direction, double h) {
    double[][] m = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        m[i][j] = a[i][j] + h * direction[i][j];
      }
    }
    return m;
  }

  @Test
  void solvesWhatWasMultiplied() {
    Random random = new Random(7);
    for (int n = 0; n <= 9; n++) {
      double[][] a = randomMatrix(n, random);
      double[] y = random.doubles(n).toArray();
      assertArrayEquals(y, LinearSystem.solve(a, times(a, y)), 1e-10);
      assertArrayEquals(y, LinearSystem.solveTransposed(a, times(transposed(a), y)), 1e-10);
    }
  }

  @Test
  void pivots() {
    double[][] a = {{0, 2}, {3, 0}};
    assertArrayEquals(new double[] {2, 5}, LinearSystem.solve(a, new double[] {10, 6}));
    assertArrayEquals(new double[] {5, 2}, LinearSystem.solveTransposed(a, new double[] {6, 10}));
  }

  @Test
  void modifiesNothing() {
    double[][] a = {{0, 2}, {3, 1}};
    double[] b = {1, 2};
    LinearSystem.solve(a, b);
    LinearSystem.solveTransposed(a, b);
    assertArrayEquals(new double[][] {{0, 2}, {3, 1}}, a);
    assertArrayEquals(new double[] {1, 2}, b);
  }

  @Test
  void refusesSingularMatrices() {
    double[][] a = {{1, 2}, {2, 4}};
    double[] b = {1, 1};
    ArithmeticException e = assertThrows(ArithmeticException.class, () -> LinearSystem.solve(a, b));
    assertEquals("the linear system is singular: no pivot in column 1 of 2", e.getMessage());
    double[][] unknown = {{Double.NaN}};
    assertThrows(
        ArithmeticException.class, () -> LinearSystem.solveTransposed(unknown, new double[1]));
  }

  @Test
  void refusesOtherSizes() {
    double[] b = {1, 1};
    assertThrows(
        IllegalArgumentException.class, () -> LinearSystem.solve(new double[][] {{1}, {2}}, b));
    assertThrows(IllegalArgumentException.class, () -> LinearSystem.solve(new double[][] {{1}}, b));
  }

  @Test
  void tangentsAreDifferences() {
    Random random = new Random(11);
    int n = 4;
    double[][] a = randomMatrix(n, random);
    double[][] aDot = randomMatrix(n, random);
    double[] b = random.doubles(n).toArray();
    double[] bDot = random.doubles(n).toArray();
    double h = 1e-5;
    double[] right = b.clone();
    double[] left = b.clone();
    for (int i = 0; i < n; i++) {
      right[i] += h * bDot[i];
      left[i] -= h * bDot[i];
    }
    double[][] up = moved(a, aDot, h);
    double[][] down = moved(a, aDot, -h);
    double[] y = LinearSystem.solve(a, b);
    assertArrayEquals(
        difference(LinearSystem.solve(up, right), LinearSystem.solve(down, left), h),
        LinearSystem.solveTangent(a, y, aDot, bDot),
        1e-6);
    double[] z = LinearSystem.solveTransposed(a, b);
    assertArrayEquals(
        difference(
            LinearSystem.solveTransposed(up, right), LinearSystem.solveTransposed(down, left), h),
        LinearSystem.solveTransposedTangent(a, z, aDot, bDot),
        1e-6);
  }

  private static double[] difference(double[] right, double[] left, double h) {
    double[] d = new double[right.length];
    for (int i = 0; i < d.length; i++) {
      d[i] = (right[i] - left[i]) / (2 * h);
    }
    return d;
  }
}
