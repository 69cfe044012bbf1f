package org.covector.ad.benchmarks;

import java.util.Arrays;
import org.hipparchus.analysis.differentiation.Gradient;

/** {@link Perceptron#loss} with Hipparchus. */
final class PerceptronHipparchus extends HipparchusBaseline {

  private final double[][] x;
  private final double[] y;
  private final Gradient[][] hiddenWeights;

  /** The loss on some data. */
  PerceptronHipparchus(int units, double[][] x, double[] y) {
    this.x = x;
    this.y = y;
    hiddenWeights = new Gradient[units][x[0].length];
  }

  @Override
  protected Gradient value(Gradient[] packed) {
    int units = hiddenWeights.length;
    int biases = units * x[0].length;
    for (int h = 0; h < units; h++) {
      Gradient[] row = hiddenWeights[h];
      System.arraycopy(packed, h * row.length, row, 0, row.length);
    }
    Gradient[] hiddenBias = Arrays.copyOfRange(packed, biases, biases + units);
    Gradient[] outputWeights = Arrays.copyOfRange(packed, biases + units, biases + 2 * units);
    Gradient outputBias = packed[packed.length - 1];
    Gradient sum = outputBias.newInstance(0);
    for (int s = 0; s < x.length; s++) {
      Gradient output = outputBias;
      for (int h = 0; h < units; h++) {
        Gradient activation = dot(x[s], hiddenWeights[h]).add(hiddenBias[h]);
        output = output.add(outputWeights[h].multiply(activation.tanh()));
      }
      sum = sum.add(output.subtract(y[s]).square());
    }
    return sum.multiply(0.5 / x.length);
  }
}
