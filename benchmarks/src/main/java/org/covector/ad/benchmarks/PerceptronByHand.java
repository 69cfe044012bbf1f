package org.covector.ad.benchmarks;

/**
 * The gradient of {@link Perceptron#loss}, written by hand: back-propagation with the hidden
 * layer's outputs in small reused rows and the loss's constant factor applied to the output's
 * error, once per sample. Samples are taken four at a time: their activations and outputs are four
 * independent sums, each in the primal's order, that hide each other's latency, and what all share,
 * weights and their adjoints, is loaded and stored once for the four. Hyperbolic tangents have a
 * loop of their own, which is faster than calls amid other work.
 *
 * <p>An instance holds the rows: it serves one thread and allocates nothing after its creation.
 */
final class PerceptronByHand {

  private static final int BLOCK = 4;

  /** For each sample of a block the hidden layer's activations, its outputs, then the adjoints. */
  private final double[][] hidden;

  /** For each sample of a block the error, then the adjoint of the output. */
  private final double[] errors = new double[BLOCK];

  PerceptronByHand(int units) {
    hidden = new double[BLOCK][units];
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
    double sum = 0;
    for (int first = 0; first < x.length; first += BLOCK) {
      double[] x0 = input(x, first);
      double[] x1 = input(x, first + 1);
      double[] x2 = input(x, first + 2);
      double[] x3 = input(x, first + 3);
      activations(weights, x0, x1, x2, x3);
      for (double[] row : hidden) {
        tanh(row);
      }
      outputs(weights);
      int samples = Math.min(BLOCK, x.length - first);
      for (int k = 0; k < BLOCK; k++) {
        double error = k < samples ? errors[k] - y[first + k] : 0;
        sum += error * error;
        errors[k] = error * seed;
        bar.outputBias += errors[k];
      }
      reverseOutput(weights.outputWeights, bar);
      reverseHidden(x0, x1, x2, x3, bar.hiddenWeights);
    }
    return 0.5 * sum / x.length;
  }

  /** An input; beyond the last, where a block is not full, the last once more. */
  private static double[] input(double[][] x, int s) {
    return x[Math.min(s, x.length - 1)];
  }

  private void activations(
      PerceptronParameters weights, double[] x0, double[] x1, double[] x2, double[] x3) {
    double[][] hiddenWeights = weights.hiddenWeights;
    double[] hiddenBias = weights.hiddenBias;
    double[] hidden0 = hidden[0];
    double[] hidden1 = hidden[1];
    double[] hidden2 = hidden[2];
    double[] hidden3 = hidden[3];
    for (int h = 0; h < hiddenBias.length; h++) {
      double[] row = hiddenWeights[h];
      double sum0 = 0;
      double sum1 = 0;
      double sum2 = 0;
      double sum3 = 0;
      for (int j = 0; j < row.length; j++) {
        double weight = row[j];
        sum0 += weight * x0[j];
        sum1 += weight * x1[j];
        sum2 += weight * x2[j];
        sum3 += weight * x3[j];
      }
      double bias = hiddenBias[h];
      hidden0[h] = bias + sum0;
      hidden1[h] = bias + sum1;
      hidden2[h] = bias + sum2;
      hidden3[h] = bias + sum3;
    }
  }

  private static void tanh(double[] row) {
    for (int h = 0; h < row.length; h++) {
      row[h] = Math.tanh(row[h]);
    }
  }

  /** The outputs of the network, into the errors. */
  private void outputs(PerceptronParameters weights) {
    double[] outputWeights = weights.outputWeights;
    double[] hidden0 = hidden[0];
    double[] hidden1 = hidden[1];
    double[] hidden2 = hidden[2];
    double[] hidden3 = hidden[3];
    double output0 = weights.outputBias;
    double output1 = output0;
    double output2 = output0;
    double output3 = output0;
    for (int h = 0; h < outputWeights.length; h++) {
      double weight = outputWeights[h];
      output0 += weight * hidden0[h];
      output1 += weight * hidden1[h];
      output2 += weight * hidden2[h];
      output3 += weight * hidden3[h];
    }
    errors[0] = output0;
    errors[1] = output1;
    errors[2] = output2;
    errors[3] = output3;
  }

  /** Replaces the hidden layer's outputs by the adjoints of its activations. */
  private void reverseOutput(double[] outputWeights, PerceptronParameters bar) {
    Axpy.add(
        bar.outputWeights,
        errors[0],
        hidden[0],
        errors[1],
        hidden[1],
        errors[2],
        hidden[2],
        errors[3],
        hidden[3]);
    for (int k = 0; k < BLOCK; k++) {
      reverseActivations(errors[k], outputWeights, hidden[k], bar.hiddenBias);
    }
  }

  private static void reverseActivations(
      double outputBar, double[] outputWeights, double[] row, double[] hiddenBiasBar) {
    for (int h = 0; h < row.length; h++) {
      double unit = row[h];
      double hBar = outputBar * outputWeights[h] * (1 - unit * unit);
      hiddenBiasBar[h] += hBar;
      row[h] = hBar;
    }
  }

  private void reverseHidden(
      double[] x0, double[] x1, double[] x2, double[] x3, double[][] hiddenWeightsBar) {
    double[] bar0 = hidden[0];
    double[] bar1 = hidden[1];
    double[] bar2 = hidden[2];
    double[] bar3 = hidden[3];
    for (int h = 0; h < hiddenWeightsBar.length; h++) {
      Axpy.add(hiddenWeightsBar[h], bar0[h], x0, bar1[h], x1, bar2[h], x2, bar3[h], x3);
    }
  }
}
