package org.covector.ad.benchmarks;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * A small multilayer perceptron: one hidden layer with {@code tanh}, one linear output, squared
 * error over a batch. All weights and biases are active, the batch is constant.
 *
 * <p>Stateless and thread-safe.
 */
public final class Perceptron {

  private Perceptron() {}

  /**
   * The loss.
   *
   * @param hiddenWeights one row for each hidden unit, as long as an input
   * @param hiddenBias one element for each hidden unit
   * @param outputWeights one element for each hidden unit
   * @param outputBias the bias of the output
   * @param x one input for each sample
   * @param y one target for each sample
   * @return half the mean squared error
   */
  @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
  public static double loss(
      double[][] hiddenWeights,
      double[] hiddenBias,
      double[] outputWeights,
      double outputBias,
      @Constant double[][] x,
      @Constant double[] y) {
    double sum = 0;
    for (int s = 0; s < x.length; s++) {
      double[] input = x[s];
      double output = outputBias;
      for (int h = 0; h < hiddenBias.length; h++) {
        double activation = hiddenBias[h] + dot(hiddenWeights[h], input);
        output += outputWeights[h] * Math.tanh(activation);
      }
      double error = output - y[s];
      sum += error * error;
    }
    return 0.5 * sum / x.length;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
