package org.covector.ad.benchmarks;

import java.util.Arrays;
import org.covector.ad.benchmarks.HeatEquationDerivatives.MisfitAdjoint;
import org.covector.ad.benchmarks.HeatEquationDerivatives.MisfitHvpAdjoint;
import org.covector.ad.runtime.Dual;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * {@link HeatEquation#misfit}: 1,000 steps over {@code n} cells, in place. Every variant first
 * copies the start into the array that the kernel overwrites, and forward variants likewise its
 * tangent: a thousandth of the work.
 */
public class HeatEquationBenchmark extends KernelBenchmark {

  static final int STEPS = 1000;

  /** Number of cells; the diffusion is one more active input. */
  @Param({"16", "64", "256"})
  int n;

  private double[] start;
  private double diffusion;
  double[] observed;
  private double[] temperature;
  private double[] startDot;
  private double diffusionDot;
  private double[] temperatureDot;
  private double[] reverseGradient;
  private MisfitAdjoint adjoint;
  private double[] hvpGradient;
  private double[] product;
  private MisfitHvpAdjoint hvpAdjoint;
  private double[] handwrittenGradient;
  private HeatEquationByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(1822);
    start = inputs.uniform(n, 0, 1);
    diffusion = 0.2;
    observed = inputs.uniform(n, 0, 1);
    temperature = new double[n];
    startDot = inputs.uniform(n, -1, 1);
    diffusionDot = 0.1;
    temperatureDot = new double[n];
    reverseGradient = new double[n];
    adjoint = new MisfitAdjoint();
    hvpGradient = new double[n];
    product = new double[n];
    hvpAdjoint = new MisfitHvpAdjoint();
    handwrittenGradient = new double[n];
    byHand = new HeatEquationByHand(n, STEPS);
    forwardGradient = new double[n + 1];
  }

  @Benchmark
  @Override
  public double primal() {
    copy(start, temperature);
    return HeatEquation.misfit(temperature, diffusion, STEPS, observed);
  }

  @Benchmark
  @Override
  public double jvp() {
    copy(startDot, temperatureDot);
    Dual dual = directional(diffusionDot);
    tangent = dual.tangent();
    return dual.value();
  }

  @Benchmark
  @Override
  public double nJvps() {
    for (int i = 0; i < n; i++) {
      Arrays.fill(temperatureDot, 0);
      temperatureDot[i] = 1;
      forwardGradient[i] = directional(0).tangent();
    }
    Arrays.fill(temperatureDot, 0);
    Dual last = directional(1);
    forwardGradient[n] = last.tangent();
    return last.value();
  }

  private Dual directional(double scalarDot) {
    copy(start, temperature);
    return HeatEquationDerivatives.misfitJvp(
        temperature, diffusion, STEPS, observed, temperatureDot, scalarDot);
  }

  @Benchmark
  @Override
  public double gradient() {
    copy(start, temperature);
    return HeatEquationDerivatives.misfitGradient(
        temperature, diffusion, STEPS, observed, reverseGradient, adjoint);
  }

  @Benchmark
  @Override
  public double hvp() {
    copy(start, temperature);
    copy(startDot, temperatureDot);
    return HeatEquationDerivatives.misfitHvp(
        temperature,
        diffusion,
        STEPS,
        observed,
        temperatureDot,
        diffusionDot,
        hvpGradient,
        product,
        hvpAdjoint);
  }

  @Benchmark
  @Override
  public double handwritten() {
    copy(start, temperature);
    return byHand.gradient(temperature, diffusion, observed, handwrittenGradient);
  }

  @Override
  double[] point() {
    return append(start, diffusion);
  }

  @Override
  void moveTo(double[] point) {
    copy(point, start);
    diffusion = point[n];
  }

  @Override
  double[] direction() {
    return append(startDot, diffusionDot);
  }

  @Override
  public double[] generatedGradient() {
    return append(reverseGradient, adjoint.diffusion);
  }

  @Override
  double[] hvpGradient() {
    return append(hvpGradient, hvpAdjoint.diffusion);
  }

  @Override
  public double[] handwrittenGradient() {
    return append(handwrittenGradient, byHand.diffusionBar);
  }

  @Override
  double[] product() {
    return append(product, hvpAdjoint.diffusionHvp);
  }

  private static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, to.length);
  }

  private static double[] append(double[] values, double last) {
    double[] all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = last;
    return all;
  }
}
