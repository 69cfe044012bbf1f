package org.covector.ad.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Rosenbrock#height} by libraries. */
public class RosenbrockLibraries extends LibrariesBenchmark {

  /** Length of the point. */
  @Param({"10", "100", "1000"})
  int n;

  @Setup
  @Override
  public void setUp() {
    RosenbrockBenchmark kernel = new RosenbrockBenchmark();
    kernel.n = n;
    kernel.setUp();
    compare(
        kernel,
        kernel.point(),
        Rosenbrock::height,
        new RosenbrockHipparchus(),
        new RosenbrockFinmath());
  }
}
