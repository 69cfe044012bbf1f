package org.covector.ad.benchmarks;

import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Benchmark;

/** What a kernel measures, with its gradient by finite differences. */
public abstract class DifferencesBenchmark extends BaselineBenchmark {

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
    compare(kernel, point);
    finiteDifferences = new CentralDifferences(objective, point.length);
  }

  /** The gradient by central differences; returns the value. */
  @Benchmark
  public double finiteDifferences() {
    return run(finiteDifferences);
  }
}
