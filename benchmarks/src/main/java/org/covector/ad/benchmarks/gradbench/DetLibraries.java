package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.LibrariesBenchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Det#determinant} by libraries. */
public class DetLibraries extends LibrariesBenchmark {

  /** Number of rows. */
  @Param("7")
  int ell;

  @Setup
  @Override
  public void setUp() {
    DetBenchmark kernel = new DetBenchmark();
    kernel.ell = ell;
    kernel.setUp();
    compare(
        kernel,
        kernel.a,
        a -> Det.determinant(a, ell),
        new DetHipparchus(ell),
        new DetFinmath(ell));
  }
}
