package org.covector.ad.examples.nist;

import org.covector.ad.Differentiable;

/**
 * The models of the StRD problems in NIST's "Miscellaneous Class".
 *
 * <p>Each method predicts the response at every observation from the parameters {@code b} ({@code
 * b[0]} is NIST's b1) and the predictor {@code x}; derivatives are taken with respect to {@code b}.
 */
final class MiscellaneousModels {
  private MiscellaneousModels() {}

  /** Misra1b: {@code b1 (1 - (1 + b2 x / 2)^-2)}. */
  @Differentiable(wrt = "b")
  static double[] misra1b(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] * (1 - Math.pow(1 + b[1] * x[i] / 2, -2));
    }
    return y;
  }

  /** Misra1c: {@code b1 (1 - (1 + 2 b2 x)^-0.5)}. */
  @Differentiable(wrt = "b")
  static double[] misra1c(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] * (1 - 1 / Math.sqrt(1 + 2 * b[1] * x[i]));
    }
    return y;
  }

  /** Misra1d: {@code b1 b2 x / (1 + b2 x)}. */
  @Differentiable(wrt = "b")
  static double[] misra1d(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double t = b[1] * x[i];
      y[i] = b[0] * t / (1 + t);
    }
    return y;
  }

  /** DanWood: {@code b1 x^b2}. */
  @Differentiable(wrt = "b")
  static double[] danWood(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] * Math.pow(x[i], b[1]);
    }
    return y;
  }

  /** Roszman1: {@code b1 - b2 x - arctan(b3 / (x - b4)) / pi}. */
  @Differentiable(wrt = "b")
  static double[] roszman1(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] - b[1] * x[i] - Math.atan(b[2] / (x[i] - b[3])) / Math.PI;
    }
    return y;
  }

  /** ENSO: an annual cycle and two cycles whose periods, b4 and b7, are unknown. */
  @Differentiable(wrt = "b")
  static double[] enso(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double angle = 2 * Math.PI * x[i];
      y[i] =
          b[0]
              + cycle(angle / 12, b[1], b[2])
              + cycle(angle / b[3], b[4], b[5])
              + cycle(angle / b[6], b[7], b[8]);
    }
    return y;
  }

  private static double cycle(double phase, double cosine, double sine) {
    return cosine * Math.cos(phase) + sine * Math.sin(phase);
  }

  /** Bennett5: {@code b1 (b2 + x)^(-1 / b3)}. */
  @Differentiable(wrt = "b")
  static double[] bennett5(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] * Math.pow(b[1] + x[i], -1 / b[2]);
    }
    return y;
  }
}
