package org.covector.ad.benchmarks;

/**
 * The gradient of {@link Perceptron#loss}, written by hand: back-propagation sample by sample, with
 * the hidden layer's outputs in one small reused row and the loss's constant factor applied to the
 * output's error, once per sample. The hidden weights' adjoints take four samples at a time.
 *
 * <p>An instance holds the rows: it serves one thread and allocates nothing after its creation.
 */
final class PerceptronByHand {

  private static final int BLOCK = 4;

  /** Outputs of the hidden layer, for one sample. */
  private final double[] hidden;

  /** Adjoints of the hidden layer's activations, for each sample of a block. */
  private final double[][] activationsBar;

  PerceptronByHand(int units) {
    hidden = new double[units];
    activationsBar = new double[BLOCK][units];
  }

  /**
   * Loss and gradient.
   *
   * @param weights all weights and biases
   * @param x one input for each sample
   * @param y one target for each sample
   * @param bar of the shape of the weights, overwritten with the derivatives
   * @return the loss, bit-identical to {@link Perceptron#loss}
   */
  double gradient(
      PerceptronParameters weights, double[][] x, double[] y, PerceptronParameters bar) {
    bar.clear();
    double seed = 1.0 / x.length;
    double biasBar = 0;
    double sum = 0;
    for (int first = 0; first < x.length; first += BLOCK) {
      int end = Math.min(first + BLOCK, x.length);
      for (int s = first; s < end; s++) {
        double error = forward(weights, x[s]) - y[s];
        sum += error * error;
        double outputBar = error * seed;
        biasBar += outputBar;
        reverseOutput(outputBar, weights.outputWeights, bar, activationsBar[s - first]);
      }
      reverseHidden(x, first, end, bar.hiddenWeights);
    }
    bar.outputBias = biasBar;
    return 0.5 * sum / x.length;
  }

  private double forward(PerceptronParameters weights, double[] input) {
    double[][] hiddenWeights = weights.hiddenWeights;
    double[] hiddenBias = weights.hiddenBias;
    double[] outputWeights = weights.outputWeights;
    double output = weights.outputBias;
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

  private void reverseOutput(
      double outputBar, double[] outputWeights, PerceptronParameters bar, double[] activationBar) {
    double[] outputWeightsBar = bar.outputWeights;
    double[] hiddenBiasBar = bar.hiddenBias;
    for (int h = 0; h < hidden.length; h++) {
      double unit = hidden[h];
      double hBar = outputBar * outputWeights[h] * (1 - unit * unit);
      outputWeightsBar[h] += outputBar * unit;
      hiddenBiasBar[h] += hBar;
      activationBar[h] = hBar;
    }
  }

  private void reverseHidden(double[][] x, int first, int end, double[][] hiddenWeightsBar) {
    if (end - first < BLOCK) {
      for (int s = first; s < end; s++) {
        for (int h = 0; h < hidden.length; h++) {
          Axpy.add(hiddenWeightsBar[h], activationsBar[s - first][h], x[s]);
        }
      }
      return;
    }
    double[] x0 = x[first];
    double[] x1 = x[first + 1];
    double[] x2 = x[first + 2];
    double[] x3 = x[first + 3];
    double[] bar0 = activationsBar[0];
    double[] bar1 = activationsBar[1];
    double[] bar2 = activationsBar[2];
    double[] bar3 = activationsBar[3];
    for (int h = 0; h < hidden.length; h++) {
      Axpy.add(hiddenWeightsBar[h], bar0[h], x0, bar1[h], x1, bar2[h], x2, bar3[h], x3);
    }
  }
}
