package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.GradientBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * The residuals and the sparse Jacobian of bundle adjustment, in the size of the suite's first
 * problem.
 */
public class BaBenchmark extends GradientBenchmark {

  /** Number of cameras. */
  @Param("49")
  int n;

  /** Number of points. */
  @Param("7776")
  int m;

  /** Number of observations. */
  @Param("31843")
  int p;

  private BaProblem problem;
  private double[] reprojectionErrors;
  private double[] weightErrors;
  private BaJacobian generated;
  private double[] handwritten;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(31337);
    double[][] cameras = inputs.uniform(n, Ba.CAMERA, -0.5, 0.5);
    double[][] points = inputs.uniform(m, Ba.POINT, -1, 1);
    for (double[] point : points) {
      point[2] += 6; // in front of all cameras
    }
    double[] weights = inputs.uniform(p, 0, 1);
    problem = new BaProblem(cameras, points, weights, inputs.uniform(p, 2, -1, 1));
    reprojectionErrors = new double[2 * p];
    weightErrors = new double[p];
    generated = new BaJacobian(problem);
    handwritten = new double[generated.values.length];
  }

  @Benchmark
  @Override
  public double primal() {
    problem.residuals(reprojectionErrors, weightErrors);
    return reprojectionErrors[0];
  }

  @Benchmark
  @Override
  public double gradient() {
    generated.compute(problem);
    return generated.values[0];
  }

  @Benchmark
  @Override
  public double handwritten() {
    BaByHand.compute(problem, handwritten);
    return handwritten[0];
  }

  @Override
  public double[] generatedGradient() {
    return generated.values.clone();
  }

  @Override
  public double[] handwrittenGradient() {
    return handwritten.clone();
  }
}
