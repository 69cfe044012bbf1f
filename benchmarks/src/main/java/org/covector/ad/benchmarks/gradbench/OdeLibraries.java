package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.DifferencesBenchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The last number of {@link Ode#solve} by finite differences. */
public class OdeLibraries extends DifferencesBenchmark {

  /** Number of components. */
  @Param("1000")
  int n;

  /** Number of steps. */
  @Param("10")
  int s;

  @Setup
  @Override
  public void setUp() {
    OdeBenchmark kernel = new OdeBenchmark();
    kernel.n = n;
    kernel.s = s;
    kernel.setUp();
    compare(kernel, kernel.x, x -> Ode.solve(x, s)[n - 1]);
  }
}
