package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;
import org.covector.ad.benchmarks.GradientBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Ode#solve} with {@code n} components and {@code s} steps. */
public class OdeBenchmark extends GradientBenchmark {

  /** Number of components, which is the number of active inputs. */
  @Param("1000")
  int n;

  /** Number of steps. */
  @Param("10")
  int s;

  double[] x;
  private double[] generated;
  private double[] handwritten;
  private double[] resultBar;
  private OdeByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(31337);
    x = inputs.uniform(n, 0, 1);
    generated = new double[n];
    handwritten = new double[n];
    resultBar = new double[n];
    resultBar[n - 1] = 1;
    byHand = new OdeByHand(n, s);
  }

  @Benchmark
  @Override
  public double primal() {
    return Ode.solve(x, s)[n - 1];
  }

  @Benchmark
  @Override
  public double gradient() {
    Arrays.fill(generated, 0);
    return OdeDerivatives.solveVjp(x, s, resultBar, generated)[n - 1];
  }

  @Benchmark
  @Override
  public double handwritten() {
    return byHand.gradient(x, s, handwritten);
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
