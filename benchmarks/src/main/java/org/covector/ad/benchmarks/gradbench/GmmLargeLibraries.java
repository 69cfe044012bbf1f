package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.Baseline;
import org.covector.ad.benchmarks.BaselineBenchmark;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * {@link Gmm#objective} by reverse mode only: with these numbers of inputs, 1,650 and 28,050, a
 * gradient by forward mode or by differences takes from seconds to an hour.
 */
public class GmmLargeLibraries extends BaselineBenchmark {

  /** Dimension and number of components. */
  @Param({"d10 k25", "d32 k50"})
  String size;

  private Baseline finmath;

  @Setup
  @Override
  public void setUp() {
    GmmBenchmark kernel = new GmmBenchmark();
    kernel.size = size;
    kernel.setUp();
    compare(kernel, kernel.point());
    finmath = new GmmFinmath(kernel.alpha.length, kernel.x, GmmBenchmark.GAMMA, GmmBenchmark.M);
  }

  /** The gradient by taped reverse mode, with finmath; returns the value. */
  @Benchmark
  public double finmath() {
    return run(finmath);
  }
}
