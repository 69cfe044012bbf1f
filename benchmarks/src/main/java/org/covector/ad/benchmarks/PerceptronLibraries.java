package org.covector.ad.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Perceptron#loss} by libraries. */
public class PerceptronLibraries extends LibrariesBenchmark {

  /** Number of hidden units. */
  @Param({"4", "16", "64"})
  int hidden;

  @Setup
  @Override
  public void setUp() {
    PerceptronBenchmark kernel = new PerceptronBenchmark();
    kernel.hidden = hidden;
    kernel.setUp();
    PerceptronParameters moved = new PerceptronParameters(kernel.x[0].length, hidden);
    compare(
        kernel,
        kernel.point(),
        packed -> loss(packed, moved, kernel),
        new PerceptronHipparchus(hidden, kernel.x, kernel.y),
        new PerceptronFinmath(hidden, kernel.x, kernel.y));
  }

  private static double loss(
      double[] packed, PerceptronParameters weights, PerceptronBenchmark kernel) {
    weights.unpack(packed);
    return Perceptron.loss(
        weights.hiddenWeights,
        weights.hiddenBias,
        weights.outputWeights,
        weights.outputBias,
        kernel.x,
        kernel.y);
  }
}
