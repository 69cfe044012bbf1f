package org.covector.ad.benchmarks;

import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Benchmark;

/** What a kernel measures, with its gradient by finite differences and by other libraries. */
public abstract class LibrariesBenchmark extends DifferencesBenchmark {

  private Baseline hipparchus;
  private Baseline finmath;

  /**
   * Says what is compared.
   *
   * @param kernel whose inputs are made
   * @param point its active inputs, packed in the order of its parameters
   * @param objective the primal as a function of such inputs
   * @param hipparchus the objective with Hipparchus
   * @param finmath the objective with finmath
   */
  protected final void compare(
      GradientBenchmark kernel,
      double[] point,
      ToDoubleFunction<double[]> objective,
      HipparchusBaseline hipparchus,
      FinmathBaseline finmath) {
    compare(kernel, point, objective);
    this.hipparchus = hipparchus;
    this.finmath = finmath;
  }

  /** The gradient by forward mode, with Hipparchus; returns the value. */
  @Benchmark
  public double hipparchus() {
    return run(hipparchus);
  }

  /** The gradient by taped reverse mode, with finmath; returns the value. */
  @Benchmark
  public double finmath() {
    return run(finmath);
  }
}
