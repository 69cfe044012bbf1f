package org.covector.ad.benchmarks;

import org.covector.ad.benchmarks.PerceptronDerivatives.LossAdjoint;
import org.covector.ad.benchmarks.PerceptronDerivatives.LossHvpAdjoint;
import org.covector.ad.runtime.Dual;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Perceptron#loss} for 8 inputs, {@code hidden} units and a batch of {@code batch}. */
public class PerceptronBenchmark extends KernelBenchmark {

  private static final int INPUTS = 8;

  /** Number of samples. */
  int batch = 64;

  /** Number of hidden units; there are ten times as many active inputs, and one. */
  @Param({"4", "16", "64"})
  int hidden;

  double[][] x;
  double[] y;
  private PerceptronParameters weights;
  private PerceptronParameters direction;
  private PerceptronParameters unit;
  private PerceptronParameters reverseGradient;
  private LossAdjoint adjoint;
  private PerceptronParameters hvpGradient;
  private PerceptronParameters product;
  private LossHvpAdjoint hvpAdjoint;
  private PerceptronParameters handwrittenGradient;
  private PerceptronByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(1986);
    x = inputs.uniform(batch, INPUTS, -1, 1);
    y = inputs.uniform(batch, -1, 1);
    weights = new PerceptronParameters(INPUTS, hidden);
    weights.unpack(inputs.uniform(weights.size(), -0.5, 0.5));
    direction = new PerceptronParameters(INPUTS, hidden);
    direction.unpack(inputs.uniform(weights.size(), -1, 1));
    unit = new PerceptronParameters(INPUTS, hidden);
    reverseGradient = new PerceptronParameters(INPUTS, hidden);
    adjoint = new LossAdjoint();
    hvpGradient = new PerceptronParameters(INPUTS, hidden);
    product = new PerceptronParameters(INPUTS, hidden);
    hvpAdjoint = new LossHvpAdjoint();
    handwrittenGradient = new PerceptronParameters(INPUTS, hidden);
    byHand = new PerceptronByHand(hidden);
    forwardGradient = new double[weights.size()];
  }

  @Benchmark
  @Override
  public double primal() {
    return Perceptron.loss(
        weights.hiddenWeights, weights.hiddenBias, weights.outputWeights, weights.outputBias, x, y);
  }

  @Benchmark
  @Override
  public double jvp() {
    Dual dual = directional(direction);
    tangent = dual.tangent();
    return dual.value();
  }

  @Benchmark
  @Override
  public double nJvps() {
    double value = 0;
    for (int i = 0; i < forwardGradient.length; i++) {
      unit.set(i, 1);
      Dual dual = directional(unit);
      unit.set(i, 0);
      forwardGradient[i] = dual.tangent();
      value = dual.value();
    }
    return value;
  }

  private Dual directional(PerceptronParameters dot) {
    return PerceptronDerivatives.lossJvp(
        weights.hiddenWeights,
        weights.hiddenBias,
        weights.outputWeights,
        weights.outputBias,
        x,
        y,
        dot.hiddenWeights,
        dot.hiddenBias,
        dot.outputWeights,
        dot.outputBias);
  }

  @Benchmark
  @Override
  public double gradient() {
    return PerceptronDerivatives.lossGradient(
        weights.hiddenWeights,
        weights.hiddenBias,
        weights.outputWeights,
        weights.outputBias,
        x,
        y,
        reverseGradient.hiddenWeights,
        reverseGradient.hiddenBias,
        reverseGradient.outputWeights,
        adjoint);
  }

  @Benchmark
  @Override
  public double hvp() {
    return PerceptronDerivatives.lossHvp(
        weights.hiddenWeights,
        weights.hiddenBias,
        weights.outputWeights,
        weights.outputBias,
        x,
        y,
        direction.hiddenWeights,
        direction.hiddenBias,
        direction.outputWeights,
        direction.outputBias,
        hvpGradient.hiddenWeights,
        hvpGradient.hiddenBias,
        hvpGradient.outputWeights,
        product.hiddenWeights,
        product.hiddenBias,
        product.outputWeights,
        hvpAdjoint);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return byHand.gradient(weights, x, y, handwrittenGradient);
  }

  @Override
  double[] point() {
    return weights.pack();
  }

  @Override
  void moveTo(double[] point) {
    weights.unpack(point);
  }

  @Override
  double[] direction() {
    return direction.pack();
  }

  @Override
  public double[] generatedGradient() {
    reverseGradient.outputBias = adjoint.outputBias;
    return reverseGradient.pack();
  }

  @Override
  double[] hvpGradient() {
    hvpGradient.outputBias = hvpAdjoint.outputBias;
    return hvpGradient.pack();
  }

  @Override
  public double[] handwrittenGradient() {
    return handwrittenGradient.pack();
  }

  @Override
  double[] product() {
    product.outputBias = hvpAdjoint.outputBiasHvp;
    return product.pack();
  }
}
