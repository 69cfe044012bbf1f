package org.covector.ad.benchmarks;

import org.openjdk.jmh.annotations.Setup;

/** {@link BlackScholes#callPrice} by libraries. */
public class BlackScholesLibraries extends LibrariesBenchmark {

  @Setup
  @Override
  public void setUp() {
    BlackScholesBenchmark kernel = new BlackScholesBenchmark();
    kernel.setUp();
    compare(
        kernel,
        kernel.point(),
        x -> BlackScholes.callPrice(x[0], x[1], x[2], x[3], x[4]),
        new BlackScholesHipparchus(),
        new BlackScholesFinmath());
  }
}
