package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;

/**
 * The gradient of {@link Lstm#objective} by hand: kept are the gates, the states and the hyperbolic
 * tangents of the cells, in a row each for every time and layer; products are computed again.
 *
 * <p>An instance serves one thread.
 */
final class LstmByHand {

  private final int layers;
  private final int b;

  /** For each time and layer. */
  private final double[][] forgets;

  private final double[][] ingates;
  private final double[][] outgates;
  private final double[][] changes;
  private final double[][] tanhs;

  /** For each time and layer, before the time; one time more than the others. */
  private final double[][] outputs;

  private final double[][] cells;

  /** For each time, the adjoint of the prediction. */
  private final double[][] predictionsBar;

  private final double[] input;
  private final double[] inputBar;
  private final double[][] outputBar;
  private final double[][] cellBar;

  LstmByHand(int layers, int b, int times) {
    this.layers = layers;
    this.b = b;
    forgets = new double[(times - 1) * layers][b];
    ingates = new double[(times - 1) * layers][b];
    outgates = new double[(times - 1) * layers][b];
    changes = new double[(times - 1) * layers][b];
    tanhs = new double[(times - 1) * layers][b];
    outputs = new double[times * layers][b];
    cells = new double[times * layers][b];
    predictionsBar = new double[times - 1][b];
    input = new double[b];
    inputBar = new double[b];
    outputBar = new double[layers][b];
    cellBar = new double[layers][b];
  }

  /** Value, bit-identical to {@link Lstm#objective}, and gradient, into the last two arrays. */
  double gradient(
      double[][] mainParams,
      double[][] extraParams,
      double[][] state,
      double[][] sequence,
      double[][] mainBar,
      double[][] extraBar) {
    clear(state, mainBar, extraBar);
    int times = sequence.length - 1;
    double seed = -1.0 / (times * b);
    double total = 0;
    for (int t = 0; t < times; t++) {
      for (int j = 0; j < b; j++) {
        input[j] = sequence[t][j] * extraParams[0][j];
      }
      for (int layer = 0; layer < layers; layer++) {
        forward(mainParams[2 * layer], mainParams[2 * layer + 1], t * layers + layer);
      }
      total += predict(t, extraParams, sequence[t + 1], seed, extraBar);
    }
    for (int t = times - 1; t >= 0; t--) {
      for (int j = 0; j < b; j++) {
        input[j] = sequence[t][j] * extraParams[0][j];
        inputBar[j] = predictionsBar[t][j] * extraParams[1][j];
      }
      for (int layer = layers - 1; layer >= 0; layer--) {
        double[] below = layer == 0 ? input : outputs[(t + 1) * layers + layer - 1];
        reverse(layer, t * layers + layer, below, mainParams[2 * layer], mainBar);
      }
      for (int j = 0; j < b; j++) {
        extraBar[0][j] += inputBar[j] * sequence[t][j];
      }
    }
    return -total / (times * b);
  }

  private void clear(double[][] state, double[][] mainBar, double[][] extraBar) {
    for (double[] row : mainBar) {
      Arrays.fill(row, 0);
    }
    for (double[] row : extraBar) {
      Arrays.fill(row, 0);
    }
    for (int layer = 0; layer < layers; layer++) {
      System.arraycopy(state[2 * layer], 0, outputs[layer], 0, b);
      System.arraycopy(state[2 * layer + 1], 0, cells[layer], 0, b);
      Arrays.fill(outputBar[layer], 0);
      Arrays.fill(cellBar[layer], 0);
    }
  }

  /** Advances a layer by one time, and replaces its input by its output. */
  private void forward(double[] weight, double[] bias, int row) {
    double[] f = forgets[row];
    double[] g = ingates[row];
    double[] o = outgates[row];
    double[] u = changes[row];
    double[] tanh = tanhs[row];
    double[] output = outputs[row];
    double[] newOutput = outputs[row + layers];
    double[] cell = cells[row];
    double[] newCell = cells[row + layers];
    double[] in = input;
    for (int j = 0; j < b; j++) {
      double below = in[j];
      double before = output[j];
      double forget = sigmoid(below * weight[j] + bias[j]);
      double ingate = sigmoid(before * weight[b + j] + bias[b + j]);
      double outgate = sigmoid(below * weight[2 * b + j] + bias[2 * b + j]);
      double change = Math.tanh(before * weight[3 * b + j] + bias[3 * b + j]);
      double c = cell[j] * forget + ingate * change;
      double t = Math.tanh(c);
      double result = outgate * t;
      f[j] = forget;
      g[j] = ingate;
      o[j] = outgate;
      u[j] = change;
      tanh[j] = t;
      newCell[j] = c;
      newOutput[j] = result;
      in[j] = result;
    }
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  /** The log-likelihood of a prediction, and the adjoints of what makes it. */
  private double predict(
      int t, double[][] extraParams, double[] actual, double seed, double[][] extraBar) {
    double[] last = outputs[(t + 2) * layers - 1];
    double[] prediction = input;
    double[] bar = predictionsBar[t];
    double sum = 2;
    double actuals = 0;
    for (int j = 0; j < b; j++) {
      double y = last[j] * extraParams[1][j] + extraParams[2][j];
      double e = Math.exp(y);
      prediction[j] = y;
      bar[j] = e;
      sum += e;
      actuals += actual[j];
    }
    double normalisation = Math.log(sum);
    double factor = actuals / sum;
    double likelihood = 0;
    for (int j = 0; j < b; j++) {
      likelihood += actual[j] * (prediction[j] - normalisation);
      double y = seed * (actual[j] - factor * bar[j]);
      bar[j] = y;
      extraBar[1][j] += y * last[j];
      extraBar[2][j] += y;
    }
    return likelihood;
  }

  /**
   * The reverse of {@link #forward}: replaces the adjoint of the layer's output as an input of the
   * next layer by that of the layer's own input.
   */
  private void reverse(int layer, int row, double[] below, double[] weight, double[][] mainBar) {
    double[] weightBar = mainBar[2 * layer];
    double[] biasBar = mainBar[2 * layer + 1];
    double[] f = forgets[row];
    double[] g = ingates[row];
    double[] o = outgates[row];
    double[] u = changes[row];
    double[] tanh = tanhs[row];
    double[] output = outputs[row];
    double[] cell = cells[row];
    double[] hBar = outputBar[layer];
    double[] cBar = cellBar[layer];
    double[] inBar = inputBar;
    for (int j = 0; j < b; j++) {
      double bar = hBar[j] + inBar[j];
      double cellBar = cBar[j] + bar * o[j] * (1 - tanh[j] * tanh[j]);
      double forgetBar = cellBar * cell[j] * f[j] * (1 - f[j]);
      double ingateBar = cellBar * u[j] * g[j] * (1 - g[j]);
      double outgateBar = bar * tanh[j] * o[j] * (1 - o[j]);
      double changeBar = cellBar * g[j] * (1 - u[j] * u[j]);
      cBar[j] = cellBar * f[j];
      inBar[j] = forgetBar * weight[j] + outgateBar * weight[2 * b + j];
      hBar[j] = ingateBar * weight[b + j] + changeBar * weight[3 * b + j];
      weightBar[j] += forgetBar * below[j];
      weightBar[b + j] += ingateBar * output[j];
      weightBar[2 * b + j] += outgateBar * below[j];
      weightBar[3 * b + j] += changeBar * output[j];
      biasBar[j] += forgetBar;
      biasBar[b + j] += ingateBar;
      biasBar[2 * b + j] += outgateBar;
      biasBar[3 * b + j] += changeBar;
    }
  }
}
