package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.DifferencesBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Lstm#objective} by finite differences. */
public class LstmLibraries extends DifferencesBenchmark {

  /** Number of layers. */
  @Param("2")
  int l;

  /** Length of the sequence. */
  @Param("1024")
  int c;

  @Setup
  @Override
  public void setUp() {
    LstmBenchmark kernel = new LstmBenchmark();
    kernel.l = l;
    kernel.c = c;
    kernel.setUp();
    double[][] mainParams = new double[2 * l][kernel.mainParams[0].length];
    double[][] extraParams = new double[3][kernel.extraParams[0].length];
    compare(
        kernel,
        Inputs.pack(kernel.mainParams, kernel.extraParams),
        packed -> {
          Inputs.unpack(packed, mainParams, extraParams);
          return Lstm.objective(mainParams, extraParams, kernel.state, kernel.sequence);
        });
  }
}
