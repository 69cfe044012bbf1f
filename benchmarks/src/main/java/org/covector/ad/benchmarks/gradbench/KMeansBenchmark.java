package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.GradientBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link KMeans#cost} of {@code n} points and {@code k} clusters in {@code d} dimensions. */
public class KMeansBenchmark extends GradientBenchmark {

  /** Number of clusters. */
  @Param("100")
  int k;

  /** Number of points. */
  @Param("10000")
  int n;

  /** Number of coordinates. */
  @Param("16")
  int d;

  private double[][] points;
  private double[][] centroids;
  private double[][] generated;
  private double[][] handwritten;
  private KMeansByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(31337);
    points = inputs.uniform(n, d, 0, 1);
    centroids = inputs.uniform(k, d, 0, 1);
    generated = new double[k][d];
    handwritten = new double[k][d];
    byHand = new KMeansByHand(k, d);
  }

  @Benchmark
  @Override
  public double primal() {
    return KMeans.cost(centroids, points);
  }

  @Benchmark
  @Override
  public double gradient() {
    return KMeansDerivatives.costGradient(centroids, points, generated);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return byHand.gradient(centroids, points, handwritten);
  }

  @Override
  public double[] generatedGradient() {
    return Inputs.pack(generated);
  }

  @Override
  public double[] handwrittenGradient() {
    return Inputs.pack(handwritten);
  }
}
