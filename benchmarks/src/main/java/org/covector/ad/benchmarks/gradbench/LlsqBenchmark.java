package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.GradientBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Llsq#loss} of {@code n} points and a polynomial of 128 coefficients. */
public class LlsqBenchmark extends GradientBenchmark {

  /** Number of points. */
  @Param("1024")
  int n;

  private static final int COEFFICIENTS = 128;

  double[] x;
  private double[] generated;
  private double[] handwritten;
  private LlsqByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(31337);
    x = inputs.uniform(COEFFICIENTS, 0, 1);
    generated = new double[COEFFICIENTS];
    handwritten = new double[COEFFICIENTS];
    byHand = new LlsqByHand(COEFFICIENTS);
  }

  @Benchmark
  @Override
  public double primal() {
    return Llsq.loss(x, n);
  }

  @Benchmark
  @Override
  public double gradient() {
    return LlsqDerivatives.lossGradient(x, n, generated);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return byHand.gradient(x, n, handwritten);
  }

  @Override
  public double[] generatedGradient() {
    return generated.clone();
  }

  @Override
  public double[] handwrittenGradient() {
    return handwritten.clone();
  }
}
