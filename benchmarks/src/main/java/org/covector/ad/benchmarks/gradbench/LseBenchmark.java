package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.GradientBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Lse#logSumExp} of {@code n} numbers. */
public class LseBenchmark extends GradientBenchmark {

  /** Number of active inputs. */
  @Param("2500")
  int n;

  double[] x;
  private double[] generated;
  private double[] byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(31337);
    x = inputs.uniform(n, 0, 1);
    generated = new double[n];
    byHand = new double[n];
  }

  @Benchmark
  @Override
  public double primal() {
    return Lse.logSumExp(x);
  }

  @Benchmark
  @Override
  public double gradient() {
    return LseDerivatives.logSumExpGradient(x, generated);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return LseByHand.gradient(x, byHand);
  }

  @Override
  public double[] generatedGradient() {
    return generated.clone();
  }

  @Override
  public double[] handwrittenGradient() {
    return byHand.clone();
  }
}
