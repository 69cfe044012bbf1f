package org.covector.ad.examples.nist;

import org.covector.ad.Differentiable;

/**
 * The models of the StRD problems in NIST's "Rational Class".
 *
 * <p>Each method predicts the response at every observation from the parameters {@code b} ({@code
 * b[0]} is NIST's b1) and the predictor {@code x}; derivatives are taken with respect to {@code b}.
 */
final class RationalModels {
  private RationalModels() {}

  /** Kirby2: {@code (b1 + b2 x + b3 x^2) / (1 + b4 x + b5 x^2)}. */
  @Differentiable(wrt = "b")
  static double[] kirby2(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double numerator = b[0] + x[i] * (b[1] + x[i] * b[2]);
      double denominator = 1 + x[i] * (b[3] + x[i] * b[4]);
      y[i] = numerator / denominator;
    }
    return y;
  }

  /** Hahn1 and Thurber: {@code (b1 + b2 x + b3 x^2 + b4 x^3) / (1 + b5 x + b6 x^2 + b7 x^3)}. */
  @Differentiable(wrt = "b")
  static double[] hahn1(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double numerator = b[0] + x[i] * (b[1] + x[i] * (b[2] + x[i] * b[3]));
      double denominator = 1 + x[i] * (b[4] + x[i] * (b[5] + x[i] * b[6]));
      y[i] = numerator / denominator;
    }
    return y;
  }

  /** MGH09: {@code b1 (x^2 + x b2) / (x^2 + x b3 + b4)}. */
  @Differentiable(wrt = "b")
  static double[] mgh09(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double square = x[i] * x[i];
      y[i] = b[0] * (square + x[i] * b[1]) / (square + x[i] * b[2] + b[3]);
    }
    return y;
  }
}
