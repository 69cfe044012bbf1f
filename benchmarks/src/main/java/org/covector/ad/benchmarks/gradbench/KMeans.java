package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/** GradBench's {@code kmeans}: the sum of squared distances to the nearest centroids. */
final class KMeans {

  private KMeans() {}

  /**
   * The cost of a clustering.
   *
   * @param centroids one row for each cluster
   * @param points one row for each point
   */
  @Differentiable(modes = {Mode.REVERSE, Mode.SECOND_ORDER})
  static double cost(double[][] centroids, @Constant double[][] points) {
    double sum = 0;
    for (double[] point : points) {
      double smallest = squaredDistance(centroids[0], point);
      for (int j = 1; j < centroids.length; j++) {
        smallest = Math.min(smallest, squaredDistance(centroids[j], point));
      }
      sum += smallest;
    }
    return sum;
  }

  private static double squaredDistance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = a[i] - b[i];
      sum += difference * difference;
    }
    return sum;
  }
}
