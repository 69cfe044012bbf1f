package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;
import java.util.Map;

/**
 * The functions of module {@code kmeans}. The direction is Newton's, without its sign: the Hessian
 * is diagonal, so that its product with a vector of ones is its diagonal.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class KMeansTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "cost", new Task<>(Input.class, in -> () -> KMeans.cost(in.centroids, in.points)),
          "dir", new Task<>(Input.class, in -> () -> direction(in)));

  private KMeansTasks() {}

  /** The input: points and centroids, one in each row. */
  record Input(double[][] points, double[][] centroids) {

    Input {
      int d = Shapes.columns("centroids", centroids);
      Shapes.matrix("centroids", centroids, centroids.length, d);
      Shapes.matrix("points", points, points.length, d);
    }
  }

  private static double[][] direction(Input in) {
    int k = in.centroids.length;
    int d = in.centroids[0].length;
    double[][] ones = new double[k][d];
    for (double[] row : ones) {
      Arrays.fill(row, 1);
    }
    double[][] direction = new double[k][d];
    double[][] hessian = new double[k][d];
    KMeansDerivatives.costHvp(in.centroids, in.points, ones, direction, hessian);
    for (int j = 0; j < k; j++) {
      for (int i = 0; i < d; i++) {
        direction[j][i] /= hessian[j][i];
      }
    }
    return direction;
  }
}
