package org.covector.ad.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link HeatEquation#misfit} by libraries. */
public class HeatEquationLibraries extends LibrariesBenchmark {

  /** Number of cells. */
  @Param({"16", "64"})
  int n;

  @Setup
  @Override
  public void setUp() {
    HeatEquationBenchmark kernel = new HeatEquationBenchmark();
    kernel.n = n;
    kernel.setUp();
    int steps = HeatEquationBenchmark.STEPS;
    double[] temperature = new double[n];
    compare(
        kernel,
        kernel.point(),
        x -> {
          System.arraycopy(x, 0, temperature, 0, n);
          return HeatEquation.misfit(temperature, x[n], steps, kernel.observed);
        },
        new HeatEquationHipparchus(steps, kernel.observed),
        new HeatEquationFinmath(steps, kernel.observed));
  }
}
