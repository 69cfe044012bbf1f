package org.covector.ad.benchmarks;

import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * What a kernel measures, and its gradient by finite differences beside it: the same inputs, in the
 * same run. A subclass makes the kernel and names its sizes.
 */
public abstract class DifferencesBenchmark extends GradientBenchmark {

  private GradientBenchmark kernel;
  private double[] point;
  private double[] baselineGradient;
  private Baseline finiteDifferences;

  /**
   * Says what is compared.
   *
   * @param kernel whose inputs are made
   * @param point its active inputs, packed in the order of its parameters
   * @param objective the primal as a function of such inputs
   */
  protected final void compare(
      GradientBenchmark kernel, double[] point, ToDoubleFunction<double[]> objective) {
    this.kernel = kernel;
    this.point = point;
    baselineGradient = new double[point.length];
    finiteDifferences = new CentralDifferences(objective, point.length);
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

  /** The gradient by central differences; returns the value. */
  @Benchmark
  public double finiteDifferences() {
    return run(finiteDifferences);
  }

  /** Runs a baseline at the kernel's point; returns the value. */
  final double run(Baseline baseline) {
    return baseline.gradient(point, baselineGradient);
  }

  /** A copy of the gradient that a baseline found last. */
  public double[] baselineGradient() {
    return baselineGradient.clone();
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
