package org.covector.ad.benchmarks;

import java.util.Arrays;

/**
 * The gradient of {@link Perceptron#loss}, written by hand: back-propagation sample by sample, with
 * the hidden layer's outputs in one small reused row and the loss's constant factor applied to the
 * output's error, once per sample.
 *
 * <p>An instance holds the row: it serves one thread and allocates nothing after its creation.
 */
final class PerceptronByHand {

  private final double[] hidden;

  /** The last value of the derivative by the output's bias, which has no array of its own. */
  double outputBiasBar;

  PerceptronByHand(int units) {
    hidden = new double[units];
  }

  /**
   * Loss and gradient. Each array whose name ends in {@code Bar} has its primal's shape and is
   * overwritten with the derivatives; {@link #outputBiasBar} receives that of the output's bias.
   *
   * @return the loss, bit-identical to {@link Perceptron#loss}
   */
  double gradient(
      double[][] hiddenWeights,
      double[] hiddenBias,
      double[] outputWeights,
      double outputBias,
      double[][] x,
      double[] y,
      double[][] hiddenWeightsBar,
      double[] hiddenBiasBar,
      double[] outputWeightsBar) {
    for (double[] row : hiddenWeightsBar) {
      Arrays.fill(row, 0);
    }
    Arrays.fill(hiddenBiasBar, 0);
    Arrays.fill(outputWeightsBar, 0);
    double seed = 1.0 / x.length;
    double biasBar = 0;
    double sum = 0;
    for (int s = 0; s < x.length; s++) {
      double[] input = x[s];
      double output = forward(hiddenWeights, hiddenBias, outputWeights, outputBias, input);
      double error = output - y[s];
      sum += error * error;
      double outputBar = error * seed;
      biasBar += outputBar;
      reverse(outputBar, outputWeights, input, hiddenWeightsBar, hiddenBiasBar, outputWeightsBar);
    }
    outputBiasBar = biasBar;
    return 0.5 * sum / x.length;
  }

  private double forward(
      double[][] hiddenWeights,
      double[] hiddenBias,
      double[] outputWeights,
      double outputBias,
      double[] input) {
    double output = outputBias;
    for (int h = 0; h < hidden.length; h++) {
      double[] row = hiddenWeights[h];
      double sum = 0;
      for (int j = 0; j < row.length; j++) {
        sum += row[j] * input[j];
      }
      double unit = Math.tanh(hiddenBias[h] + sum);
      hidden[h] = unit;
      output += outputWeights[h] * unit;
    }
    return output;
  }

  private void reverse(
      double outputBar,
      double[] outputWeights,
      double[] input,
      double[][] hiddenWeightsBar,
      double[] hiddenBiasBar,
      double[] outputWeightsBar) {
    for (int h = 0; h < hidden.length; h++) {
      double unit = hidden[h];
      outputWeightsBar[h] += outputBar * unit;
      double activationBar = outputBar * outputWeights[h] * (1 - unit * unit);
      hiddenBiasBar[h] += activationBar;
      double[] rowBar = hiddenWeightsBar[h];
      for (int j = 0; j < rowBar.length; j++) {
        rowBar[j] += activationBar * input[j];
      }
    }
  }
}
