package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;

/**
 * The gradient of {@link KMeans#cost} by hand. The centroids are transposed, so that the inner loop
 * of the distances runs over centroids, which are independent, instead of coordinates, which are
 * summed; each distance is summed in the same order. Only the nearest centroid has an adjoint.
 *
 * <p>An instance serves one thread.
 */
final class KMeansByHand {

  private final double[][] transposed;
  private final double[] distances;

  KMeansByHand(int clusters, int coordinates) {
    transposed = new double[coordinates][clusters];
    distances = new double[clusters];
  }

  /** Value, bit-identical to {@link KMeans#cost}, and gradient, into {@code centroidsBar}. */
  double gradient(double[][] centroids, double[][] points, double[][] centroidsBar) {
    for (int j = 0; j < centroids.length; j++) {
      Arrays.fill(centroidsBar[j], 0);
      for (int i = 0; i < transposed.length; i++) {
        transposed[i][j] = centroids[j][i];
      }
    }
    double sum = 0;
    for (double[] point : points) {
      int nearest = nearest(point);
      sum += distances[nearest];
      add(centroids[nearest], point, centroidsBar[nearest]);
    }
    return sum;
  }

  private int nearest(double[] point) {
    Arrays.fill(distances, 0);
    for (int i = 0; i < point.length; i++) {
      addSquares(transposed[i], point[i]);
    }
    int nearest = 0;
    double smallest = distances[0];
    for (int j = 1; j < distances.length; j++) {
      if (distances[j] < smallest) {
        smallest = distances[j];
        nearest = j;
      }
    }
    return nearest;
  }

  private void addSquares(double[] coordinates, double coordinate) {
    double[] sums = distances;
    for (int j = 0; j < sums.length; j++) {
      double difference = coordinates[j] - coordinate;
      sums[j] += difference * difference;
    }
  }

  private static void add(double[] centroid, double[] point, double[] centroidBar) {
    for (int i = 0; i < point.length; i++) {
      centroidBar[i] += 2 * (centroid[i] - point[i]);
    }
  }
}
