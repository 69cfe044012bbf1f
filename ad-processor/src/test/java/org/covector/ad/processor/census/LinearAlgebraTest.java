package org.covector.ad.processor.census;

import static org.covector.ad.processor.census.Compiled.assertClose;
import static org.covector.ad.processor.census.Compiled.join;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;

/** Derivatives of decompositions and solvers against those of what they compute. */
final class LinearAlgebraTest {

  private static final Compiled METHODS = Compiled.of("CensusLinear");

  private static final double[][] GENERAL = {
    {0.5, 2, -1, 0.25}, {3, 1, 0.5, -1}, {-1, 0.75, 4, 1}, {0.5, 1.5, 1, -2.5}
  };
  private static final double[][] DEFINITE = {
    {4, 1, 0.5, -0.25}, {1, 3, 0.75, 0.5}, {0.5, 0.75, 5, 1}, {-0.25, 0.5, 1, 2.5}
  };
  private static final double[] B = {1, -0.5, 2, 0.75};
  private static final double[] C = {0.5, 1, -1.5, 2};

  private static RealMatrix inverse(double[][] a) {
    return new LUDecomposition(MatrixUtils.createRealMatrix(a)).getSolver().getInverse();
  }

  private static RealVector vector(double[] v) {
    return new ArrayRealVector(v);
  }

  @Test
  void determinant() {
    for (double[][] a : new double[][][] {GENERAL, DEFINITE}) {
      double det = new LUDecomposition(MatrixUtils.createRealMatrix(a)).getDeterminant();
      double[][] cofactors = inverse(a).transpose().scalarMultiply(det).getData();
      assertClose(join((Object) cofactors), METHODS.gradient("determinant", (Object) a));
    }
  }

  /** The adjoints of c·A⁻¹b. */
  private static double[] ofSolution(double[][] a) {
    RealVector x = inverse(a).operate(vector(B));
    RealVector z = inverse(a).transpose().operate(vector(C));
    double[][] byMatrix = z.mapMultiply(-1).outerProduct(x).getData();
    return join(byMatrix, z.toArray());
  }

  @Test
  void solution() {
    assertClose(ofSolution(GENERAL), METHODS.gradient("solved", GENERAL, B, C));
  }

  @Test
  void relaxation() {
    assertClose(ofSolution(DEFINITE), METHODS.gradient("relaxation", DEFINITE, B, 1.1, C));
  }

  @Test
  void logDeterminant() {
    double[][] expected = inverse(DEFINITE).getData();
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        expected[i][j] *= i == j ? 1 : i > j ? 2 : 0;
      }
    }
    assertClose(join((Object) expected), METHODS.gradient("logDeterminant", (Object) DEFINITE));
  }

  @Test
  void leastSquares() {
    double[][] a = {{1, 0.5}, {-1, 1.5}, {1, 2.5}, {2, -1}, {0.5, 3}};
    double[] b = {1, 2, 0.5, -1, 3};
    RealMatrix matrix = MatrixUtils.createRealMatrix(a);
    RealVector x = new QRDecomposition(matrix).getSolver().solve(vector(b));
    RealVector twice = vector(b).subtract(matrix.operate(x)).mapMultiply(2);
    double[][] byMatrix = twice.mapMultiply(-1).outerProduct(x).getData();
    assertClose(join(byMatrix, twice.toArray()), METHODS.gradient("leastSquares", a, b));
  }

  private static double[][] projection() {
    RealVector v =
        new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(DEFINITE)).getEigenvector(0);
    return v.outerProduct(v).getData();
  }

  @Test
  void eigenvalueByRotations() {
    assertClose(
        join((Object) projection()), METHODS.gradient("largestEigenvalue", (Object) DEFINITE));
  }

  @Test
  void eigenvalueByIteration() {
    double[] start = {0.5, 0.5, 0.5, 0.5};
    assertClose(join((Object) projection()), METHODS.gradient("powerIteration", DEFINITE, start));
  }

  @Test
  void traceOfExponential() {
    double[][] a = {{0.5, -0.25, 1}, {0.75, 0.25, -0.5}, {0.125, 1, -0.75}};
    RealMatrix matrix = MatrixUtils.createRealMatrix(a);
    RealMatrix term = MatrixUtils.createRealIdentityMatrix(3);
    RealMatrix sum = term;
    for (int k = 1; k < 60; k++) {
      term = term.multiply(matrix).scalarMultiply(1.0 / k);
      sum = sum.add(term);
    }
    double[][] expected = sum.transpose().getData();
    assertClose(join((Object) expected), METHODS.gradient("traceOfExponential", a, 3));
  }

  @Test
  void tridiagonalSystem() {
    double[] low = {1, -0.5, 0.25};
    double[] diagonal = {4, 3, 5, 2.5};
    double[] high = {0.5, 1, -1};
    double[][] t = new double[4][4];
    for (int i = 0; i < 4; i++) {
      t[i][i] = diagonal[i];
    }
    for (int i = 0; i < 3; i++) {
      t[i + 1][i] = low[i];
      t[i][i + 1] = high[i];
    }
    double[] x = inverse(t).operate(B);
    double[] z = inverse(t).transpose().operate(C);
    double[] lowBar = new double[3];
    double[] diagonalBar = new double[4];
    double[] highBar = new double[3];
    for (int i = 0; i < 4; i++) {
      diagonalBar[i] = -z[i] * x[i];
    }
    for (int i = 0; i < 3; i++) {
      lowBar[i] = -z[i + 1] * x[i];
      highBar[i] = -z[i] * x[i + 1];
    }
    assertClose(
        join(lowBar, diagonalBar, highBar, z),
        METHODS.vjp("tridiagonal", C, low, diagonal, high, B));
  }

  /** Only symmetric changes of the matrix leave the method what it is. */
  @Test
  void conjugateGradients() {
    double[] x = inverse(DEFINITE).operate(B);
    double[] actual = METHODS.gradient("conjugateGradients", DEFINITE, B);
    double[] symmetric = new double[20];
    double[] expected = new double[20];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        symmetric[4 * i + j] = (actual[4 * i + j] + actual[4 * j + i]) / 2;
        expected[4 * i + j] = -x[i] * x[j] / 2;
      }
      symmetric[16 + i] = actual[16 + i];
      expected[16 + i] = x[i];
    }
    assertClose(expected, symmetric);
  }

  /** The adjoint of a Fourier transform is the transform with the conjugate factors. */
  @Test
  void fourierTransform() {
    double[] re = {1, 0.5, -1, 2, 0.25, -0.75, 1.5, 3};
    double[] im = {0, 1, 0.5, -0.5, 2, 1, -1, 0.25};
    double[] reBar = {0.5, -1, 2, 0.75, 1, -0.25, 3, 1.5};
    double[] imBar = {1, 0.25, -0.5, 2, -1.5, 0.75, 0, 1};
    double[] expectedRe = new double[8];
    double[] expectedIm = new double[8];
    for (int k = 0; k < 8; k++) {
      for (int j = 0; j < 8; j++) {
        double angle = 2 * Math.PI * j * k / 8;
        expectedRe[k] += reBar[j] * Math.cos(angle) - imBar[j] * Math.sin(angle);
        expectedIm[k] += reBar[j] * Math.sin(angle) + imBar[j] * Math.cos(angle);
      }
    }
    double[] actualRe = reBar.clone();
    double[] actualIm = imBar.clone();
    METHODS.callInPlace("fftVjp", re.clone(), im.clone(), actualRe, actualIm);
    assertClose(join(expectedRe, expectedIm), join(actualRe, actualIm));
  }
}
