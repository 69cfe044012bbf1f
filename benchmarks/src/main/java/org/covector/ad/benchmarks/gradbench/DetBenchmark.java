package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.GradientBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Det#determinant} of a matrix of {@code ell} rows. */
public class DetBenchmark extends GradientBenchmark {

  /** Number of rows. */
  @Param("7")
  int ell;

  double[] a;
  private double[] generated;
  private double[] handwritten;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(31337);
    a = inputs.uniform(ell * ell, 0, 1);
    generated = new double[ell * ell];
    handwritten = new double[ell * ell];
  }

  @Benchmark
  @Override
  public double primal() {
    return Det.determinant(a, ell);
  }

  @Benchmark
  @Override
  public double gradient() {
    return DetDerivatives.determinantGradient(a, ell, generated);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return DetByHand.gradient(a, ell, handwritten);
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
