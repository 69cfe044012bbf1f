package org.covector.ad.benchmarks;

import net.finmath.stochastic.RandomVariable;

/** {@link Perceptron#loss} with finmath: the samples are the paths. */
final class PerceptronFinmath extends FinmathBaseline {

  private final int units;
  private final RandomVariable[] x;
  private final RandomVariable y;

  /** The loss on some data. */
  PerceptronFinmath(int units, double[][] x, double[] y) {
    this.units = units;
    this.x = columns(x);
    this.y = data(y);
  }

  @Override
  protected RandomVariable value(RandomVariable[] packed) {
    int inputs = x.length;
    int biases = units * inputs;
    RandomVariable output = packed[packed.length - 1];
    for (int h = 0; h < units; h++) {
      RandomVariable activation = packed[biases + h];
      for (int j = 0; j < inputs; j++) {
        activation = activation.addProduct(packed[h * inputs + j], x[j]);
      }
      output = output.addProduct(packed[biases + units + h], tanh(activation));
    }
    return output.sub(y).squared().average().mult(0.5);
  }

  /** {@code 1 - 2 / (exp(2 x) + 1)}: the library has no hyperbolic tangent. */
  private static RandomVariable tanh(RandomVariable x) {
    return x.mult(2).exp().add(1).invert().mult(-2).add(1);
  }
}
