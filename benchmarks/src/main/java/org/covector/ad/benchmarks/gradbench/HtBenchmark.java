package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.GradientBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The residuals and the Jacobian of {@link Ht#simple} for {@code n} points of a small hand. */
public class HtBenchmark extends GradientBenchmark {

  /** Number of points. */
  @Param("100")
  int n;

  private static final int VERTICES = 544;

  private HandModel model;
  private double[] theta;
  private int[] correspondences;
  private double[][] points;
  private double[][] generated;
  private double[][] handwritten;
  private HtByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(31337);
    model = Hands.random(inputs, VERTICES);
    theta = inputs.normal(Ht.POSE);
    correspondences = new int[n];
    for (int i = 0; i < n; i++) {
      correspondences[i] = (37 * i + 11) % VERTICES;
    }
    points = inputs.normal(n, 3);
    generated = new double[3 * n][Ht.POSE];
    handwritten = new double[3 * n][Ht.POSE];
    byHand = new HtByHand(model);
  }

  @Benchmark
  @Override
  public double primal() {
    return Ht.simple(theta, model, correspondences, points)[0];
  }

  @Benchmark
  @Override
  public double gradient() {
    HtJacobian.simple(theta, model, correspondences, points, generated);
    return generated[0][0];
  }

  @Benchmark
  @Override
  public double handwritten() {
    byHand.compute(theta, correspondences, handwritten);
    return handwritten[0][0];
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
