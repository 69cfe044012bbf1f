package org.covector.ad.examples.nist;

import org.covector.ad.Differentiable;

/**
 * The models of the StRD problems in NIST's "Exponential Class".
 *
 * <p>Each method predicts the response at every observation from the parameters {@code b} ({@code
 * b[0]} is NIST's b1) and the predictor {@code x}; derivatives are taken with respect to {@code b}.
 */
final class ExponentialModels {
  private ExponentialModels() {}

  /** Misra1a and BoxBOD: {@code b1 (1 - exp(-b2 x))}. */
  @Differentiable(wrt = "b")
  static double[] misra1a(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] * (1 - Math.exp(-b[1] * x[i]));
    }
    return y;
  }

  /** Chwirut1 and Chwirut2: {@code exp(-b1 x) / (b2 + b3 x)}. */
  @Differentiable(wrt = "b")
  static double[] chwirut(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = Math.exp(-b[0] * x[i]) / (b[1] + b[2] * x[i]);
    }
    return y;
  }

  /** Lanczos1, Lanczos2 and Lanczos3: {@code b1 exp(-b2 x) + b3 exp(-b4 x) + b5 exp(-b6 x)}. */
  @Differentiable(wrt = "b")
  static double[] lanczos(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double sum = 0;
      for (int term = 0; term < b.length; term += 2) {
        sum += b[term] * Math.exp(-b[term + 1] * x[i]);
      }
      y[i] = sum;
    }
    return y;
  }

  /** Gauss1, Gauss2 and Gauss3: a decaying baseline {@code b1 exp(-b2 x)} with two peaks on it. */
  @Differentiable(wrt = "b")
  static double[] gauss(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double baseline = b[0] * Math.exp(-b[1] * x[i]);
      y[i] = baseline + peak(x[i], b[2], b[3], b[4]) + peak(x[i], b[5], b[6], b[7]);
    }
    return y;
  }

  private static double peak(double x, double height, double centre, double width) {
    double z = (x - centre) / width;
    return height * Math.exp(-z * z);
  }

  /** Nelson: {@code log y = b1 - b2 x1 exp(-b3 x2)}; predicts the logarithm of the response. */
  @Differentiable(wrt = "b")
  static double[] nelson(double[] b, double[] time, double[] temperature) {
    double[] logStrength = new double[time.length];
    for (int i = 0; i < time.length; i++) {
      logStrength[i] = b[0] - b[1] * time[i] * Math.exp(-b[2] * temperature[i]);
    }
    return logStrength;
  }

  /** MGH17: {@code b1 + b2 exp(-b4 x) + b3 exp(-b5 x)}. */
  @Differentiable(wrt = "b")
  static double[] mgh17(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] + b[1] * Math.exp(-x[i] * b[3]) + b[2] * Math.exp(-x[i] * b[4]);
    }
    return y;
  }

  /** MGH10: {@code b1 exp(b2 / (x + b3))}. */
  @Differentiable(wrt = "b")
  static double[] mgh10(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] * Math.exp(b[1] / (x[i] + b[2]));
    }
    return y;
  }

  /** Eckerle4: {@code (b1 / b2) exp(-((x - b3) / b2)^2 / 2)}. */
  @Differentiable(wrt = "b")
  static double[] eckerle4(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double z = (x[i] - b[2]) / b[1];
      y[i] = b[0] / b[1] * Math.exp(-0.5 * z * z);
    }
    return y;
  }

  /** Rat42: {@code b1 / (1 + exp(b2 - b3 x))}. */
  @Differentiable(wrt = "b")
  static double[] rat42(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] / (1 + Math.exp(b[1] - b[2] * x[i]));
    }
    return y;
  }

  /** Rat43: {@code b1 / (1 + exp(b2 - b3 x))^(1 / b4)}. */
  @Differentiable(wrt = "b")
  static double[] rat43(double[] b, double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = b[0] / Math.pow(1 + Math.exp(b[1] - b[2] * x[i]), 1 / b[3]);
    }
    return y;
  }
}
