package org.covector.ad.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * What a kernel measures, and its gradient by baselines beside it: the same inputs, in the same
 * run. A subclass makes the kernel, names its sizes and has a method for each baseline.
 */
public abstract class BaselineBenchmark extends GradientBenchmark {

  private GradientBenchmark kernel;
  private double[] point;
  private double[] baselineGradient;

  /**
   * Says what is compared.
   *
   * @param kernel whose inputs are made
   * @param point its active inputs, packed in the order of its parameters
   */
  protected final void compare(GradientBenchmark kernel, double[] point) {
    this.kernel = kernel;
    this.point = point;
    baselineGradient = new double[point.length];
  }

  /** Runs a baseline at the kernel's point; returns the value. */
  protected final double run(Baseline baseline) {
    return baseline.gradient(point, baselineGradient);
  }

  /** A copy of the gradient that a baseline found last. */
  public final double[] baselineGradient() {
    return baselineGradient.clone();
  }

  @Benchmark
  @Override
  public double primal() {
    return kernel.primal();
  }

  @Benchmark
  @Override
  public double gradient() {
    return kernel.gradient();
  }

  @Benchmark
  @Override
  public double handwritten() {
    return kernel.handwritten();
  }

  @Override
  public double[] generatedGradient() {
    return kernel.generatedGradient();
  }

  @Override
  public double[] handwrittenGradient() {
    return kernel.handwrittenGradient();
  }
}
