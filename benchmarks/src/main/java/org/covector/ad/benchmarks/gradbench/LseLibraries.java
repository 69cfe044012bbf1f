package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.LibrariesBenchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Lse#logSumExp} by libraries. */
public class LseLibraries extends LibrariesBenchmark {

  /** Number of active inputs. */
  @Param({"100", "2500"})
  int n;

  @Setup
  @Override
  public void setUp() {
    LseBenchmark kernel = new LseBenchmark();
    kernel.n = n;
    kernel.setUp();
    compare(kernel, kernel.x, Lse::logSumExp, new LseHipparchus(), new LseFinmath());
  }
}
