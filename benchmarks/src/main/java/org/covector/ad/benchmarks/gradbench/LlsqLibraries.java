package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.LibrariesBenchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Llsq#loss} by libraries. */
public class LlsqLibraries extends LibrariesBenchmark {

  /** Number of points. */
  @Param("1024")
  int n;

  @Setup
  @Override
  public void setUp() {
    LlsqBenchmark kernel = new LlsqBenchmark();
    kernel.n = n;
    kernel.setUp();
    compare(
        kernel,
        kernel.x,
        x -> Llsq.loss(x, n),
        new LlsqHipparchus(n, kernel.x.length),
        new LlsqFinmath(n));
  }
}
