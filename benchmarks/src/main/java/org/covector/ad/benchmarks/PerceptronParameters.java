package org.covector.ad.benchmarks;

import java.util.Arrays;

/**
 * One set of a {@link Perceptron}'s weights and biases, or of their tangents or adjoints. Mutable,
 * for one thread.
 */
final class PerceptronParameters {

  final double[][] hiddenWeights;
  final double[] hiddenBias;
  final double[] outputWeights;
  double outputBias;

  /** All zero. */
  PerceptronParameters(int inputs, int units) {
    hiddenWeights = new double[units][inputs];
    hiddenBias = new double[units];
    outputWeights = new double[units];
  }

  /** Number of all elements. */
  int size() {
    return hiddenBias.length * (hiddenWeights[0].length + 2) + 1;
  }

  /** All elements, in the order of the loss's parameters. */
  double[] pack() {
    double[] packed = new double[size()];
    int offset = 0;
    for (double[] row : hiddenWeights) {
      System.arraycopy(row, 0, packed, offset, row.length);
      offset += row.length;
    }
    System.arraycopy(hiddenBias, 0, packed, offset, hiddenBias.length);
    offset += hiddenBias.length;
    System.arraycopy(outputWeights, 0, packed, offset, outputWeights.length);
    packed[packed.length - 1] = outputBias;
    return packed;
  }

  /** Replaces all elements. */
  void unpack(double[] packed) {
    int offset = 0;
    for (double[] row : hiddenWeights) {
      System.arraycopy(packed, offset, row, 0, row.length);
      offset += row.length;
    }
    System.arraycopy(packed, offset, hiddenBias, 0, hiddenBias.length);
    offset += hiddenBias.length;
    System.arraycopy(packed, offset, outputWeights, 0, outputWeights.length);
    outputBias = packed[packed.length - 1];
  }

  /** Makes all elements 0. */
  void clear() {
    for (double[] row : hiddenWeights) {
      Arrays.fill(row, 0);
    }
    Arrays.fill(hiddenBias, 0);
    Arrays.fill(outputWeights, 0);
    outputBias = 0;
  }

  /** Sets the element at a position of the packed order. */
  void set(int position, double value) {
    int units = hiddenBias.length;
    int inputs = hiddenWeights[0].length;
    int rest = position - units * inputs;
    if (rest < 0) {
      hiddenWeights[position / inputs][position % inputs] = value;
    } else if (rest < units) {
      hiddenBias[rest] = value;
    } else if (rest < 2 * units) {
      outputWeights[rest - units] = value;
    } else {
      outputBias = value;
    }
  }
}
