package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * GradBench's {@code lstm}: the loss of a stack of LSTM layers with diagonal weights that predicts
 * a sequence of vectors, each from those before it.
 */
final class Lstm {

  private Lstm() {}

  /**
   * The mean negative log-likelihood of the sequence.
   *
   * @param mainParams two rows for each layer, weights and biases; in each the forget, input,
   *     output and change gates', one after the other
   * @param extraParams the weights of the input, and weights and biases of the output
   * @param state two rows for each layer, its output and its cell, at the start; not written
   * @param sequence one row for each time
   */
  @Differentiable(modes = Mode.REVERSE)
  static double objective(
      double[][] mainParams,
      double[][] extraParams,
      @Constant double[][] state,
      @Constant double[][] sequence) {
    int b = extraParams[0].length;
    int last = state.length - 2;
    double[][] current = new double[state.length][b];
    for (int row = 0; row < state.length; row++) {
      System.arraycopy(state[row], 0, current[row], 0, b);
    }
    double[] input = new double[b];
    double[] prediction = new double[b];
    double total = 0;
    for (int t = 0; t < sequence.length - 1; t++) {
      for (int j = 0; j < b; j++) {
        input[j] = sequence[t][j] * extraParams[0][j];
      }
      for (int row = 0; row < state.length; row += 2) {
        advance(mainParams[row], mainParams[row + 1], current[row], current[row + 1], input);
      }
      for (int j = 0; j < b; j++) {
        prediction[j] = current[last][j] * extraParams[1][j] + extraParams[2][j];
      }
      total += logLikelihood(prediction, sequence[t + 1]);
    }
    return -total / ((sequence.length - 1) * b);
  }

  /** Advances a layer by one time, and replaces its input by its output. */
  private static void advance(
      double[] weight, double[] bias, double[] output, double[] cell, double[] input) {
    int b = input.length;
    for (int j = 0; j < b; j++) {
      double forget = sigmoid(input[j] * weight[j] + bias[j]);
      double ingate = sigmoid(output[j] * weight[b + j] + bias[b + j]);
      double outgate = sigmoid(input[j] * weight[2 * b + j] + bias[2 * b + j]);
      double change = Math.tanh(output[j] * weight[3 * b + j] + bias[3 * b + j]);
      cell[j] = cell[j] * forget + ingate * change;
      output[j] = outgate * Math.tanh(cell[j]);
      input[j] = output[j];
    }
  }

  private static double logLikelihood(double[] prediction, double[] actual) {
    double sum = 2;
    for (int j = 0; j < prediction.length; j++) {
      sum += Math.exp(prediction[j]);
    }
    double normalisation = Math.log(sum);
    double likelihood = 0;
    for (int j = 0; j < prediction.length; j++) {
      likelihood += actual[j] * (prediction[j] - normalisation);
    }
    return likelihood;
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
