package org.covector.ad.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Orbit#miss} by libraries. */
public class OrbitLibraries extends LibrariesBenchmark {

  /** How many steps the body moves. */
  @Param({"10", "1000"})
  int steps;

  @Setup
  @Override
  public void setUp() {
    OrbitBenchmark kernel = new OrbitBenchmark();
    kernel.steps = steps;
    kernel.setUp();
    double step = OrbitBenchmark.STEP;
    compare(
        kernel,
        kernel.point(),
        start -> Orbit.miss(start, kernel.target, step, steps),
        new OrbitHipparchus(kernel.target, step, steps),
        new OrbitFinmath(kernel.target, step, steps));
  }
}
