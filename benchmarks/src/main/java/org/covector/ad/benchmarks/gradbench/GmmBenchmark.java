package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.GradientBenchmark;
import org.covector.ad.benchmarks.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * {@link Gmm#objective} of {@code n} observations, for some dimensions and numbers of components.
 */
public class GmmBenchmark extends GradientBenchmark {

  /** Dimension and number of components. */
  @Param({"d2 k5", "d10 k25", "d32 k50"})
  String size;

  /** Number of observations. */
  int n = 1000;

  static final double GAMMA = 1;
  static final int M = 0;

  double[] alpha;
  double[][] mu;
  double[][] q;
  double[][] l;
  double[][] x;
  private double[] alphaBar;
  private double[][] muBar;
  private double[][] qBar;
  private double[][] lBar;
  private GmmByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(31337);
    int space = size.indexOf(' ');
    int d = Integer.parseInt(size.substring(1, space));
    int k = Integer.parseInt(size.substring(space + 2));
    int below = d * (d - 1) / 2;
    x = inputs.normal(n, d);
    alpha = inputs.normal(k);
    mu = inputs.uniform(k, d, 0, 1);
    q = inputs.normal(k, d);
    l = inputs.normal(k, below);
    alphaBar = new double[k];
    muBar = new double[k][d];
    qBar = new double[k][d];
    lBar = new double[k][below];
    byHand = new GmmByHand(d, k);
  }

  @Benchmark
  @Override
  public double primal() {
    return Gmm.objective(alpha, mu, q, l, x, GAMMA, M);
  }

  @Benchmark
  @Override
  public double gradient() {
    return GmmDerivatives.objectiveGradient(
        alpha, mu, q, l, x, GAMMA, M, alphaBar, muBar, qBar, lBar);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return byHand.gradient(alpha, mu, q, l, x, GAMMA, M, alphaBar, muBar, qBar, lBar);
  }

  /** The active inputs, packed. */
  double[] point() {
    return Inputs.pack(new double[][] {alpha}, mu, q, l);
  }

  @Override
  public double[] generatedGradient() {
    return packed();
  }

  @Override
  public double[] handwrittenGradient() {
    return packed();
  }

  private double[] packed() {
    return Inputs.pack(new double[][] {alphaBar}, muBar, qBar, lBar);
  }
}
