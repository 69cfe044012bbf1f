package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.GradientBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Lstm#objective} of {@code c} characters of 14 bits, for {@code l} layers. */
public class LstmBenchmark extends GradientBenchmark {

  /** Number of layers. */
  @Param("2")
  int l;

  /** Length of the sequence. */
  @Param("1024")
  int c;

  private static final int BITS = 14;

  double[][] mainParams;
  double[][] extraParams;
  double[][] state;
  double[][] sequence;
  private double[][] mainBar;
  private double[][] extraBar;
  private LstmByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(31337);
    mainParams = inputs.uniform(2 * l, 4 * BITS, 0, 1);
    extraParams = inputs.uniform(3, BITS, 0, 1);
    state = inputs.uniform(2 * l, BITS, 0, 1);
    sequence = new double[c][];
    for (int t = 0; t < c; t++) {
      sequence[t] = inputs.labels(BITS);
      for (int j = 0; j < BITS; j++) {
        sequence[t][j] = Math.max(sequence[t][j], 0);
      }
    }
    mainBar = new double[2 * l][4 * BITS];
    extraBar = new double[3][BITS];
    byHand = new LstmByHand(l, BITS, c);
  }

  @Benchmark
  @Override
  public double primal() {
    return Lstm.objective(mainParams, extraParams, state, sequence);
  }

  @Benchmark
  @Override
  public double gradient() {
    return LstmDerivatives.objectiveGradient(
        mainParams, extraParams, state, sequence, mainBar, extraBar);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return byHand.gradient(mainParams, extraParams, state, sequence, mainBar, extraBar);
  }

  @Override
  public double[] generatedGradient() {
    return Inputs.pack(mainBar, extraBar);
  }

  @Override
  public double[] handwrittenGradient() {
    return Inputs.pack(mainBar, extraBar);
  }
}
