package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Finance, losses, sequences: models as they are calibrated and trained. */
final class CensusModels {

  private static double normal(double x) {
    double z = Math.abs(x) / Math.sqrt(2);
    double p;
    if (z < 3) {
      double term = z;
      double sum = z;
      for (int n = 1; n < 80; n++) {
        term *= -z * z / n;
        sum += term / (2 * n + 1);
      }
      p = 0.5 - sum / Math.sqrt(Math.PI);
    } else {
      double f = z;
      for (int k = 60; k > 0; k--) {
        f = z + k / 2.0 / f;
      }
      p = Math.exp(-z * z) / (2 * f * Math.sqrt(Math.PI));
    }
    return x > 0 ? 1 - p : p;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double call(double s, double k, double r, double v, double t) {
    double sd = v * Math.sqrt(t);
    double d1 = (Math.log(s / k) + (r + v * v / 2) * t) / sd;
    return s * normal(d1) - k * Math.exp(-r * t) * normal(d1 - sd);
  }

  static Object[][] callInputs() {
    return new Object[][] {{105.0, 100.0, 0.03, 0.25, 1.5}, {85.0, 100.0, 0.01, 0.3, 0.5}};
  }

  /** The volatility that gives a price, by Newton's method on the price itself. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double impliedVolatility(double price, double s, double k, double r, double t) {
    double v = 0.3;
    for (int i = 0; i < 50; i++) {
      double error = call(s, k, r, v, t) - price;
      double d1 = (Math.log(s / k) + (r + v * v / 2) * t) / (v * Math.sqrt(t));
      double vega = s * Math.sqrt(t) * Math.exp(-d1 * d1 / 2) / Math.sqrt(2 * Math.PI);
      v -= error / vega;
      if (Math.abs(error) < 1e-10) {
        return v;
      }
    }
    throw new ArithmeticException("no convergence");
  }

  static Object[][] impliedVolatilityInputs() {
    return new Object[][] {{18.25, 105.0, 100.0, 0.03, 1.5}};
  }

  /** The volatility smile of Hagan, Kumar, Lesniewski and Woodward. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sabr(double f, double k, double t, double alpha, double beta, double rho, double nu) {
    double one = 1 - beta;
    double fk = Math.pow(f * k, one / 2);
    double log = Math.log(f / k);
    double z = nu / alpha * fk * log;
    double ratio;
    if (Math.abs(z) < 1e-7) {
      ratio = 1 - rho * z / 2;
    } else {
      double x = Math.log((Math.sqrt(1 - 2 * rho * z + z * z) + z - rho) / (1 - rho));
      ratio = z / x;
    }
    double one2 = one * one * log * log;
    double head = alpha / (fk * (1 + one2 / 24 + one2 * one2 / 1920));
    double tail =
        one * one / 24 * alpha * alpha / (fk * fk)
            + rho * beta * nu * alpha / (4 * fk)
            + (2 - 3 * rho * rho) / 24 * nu * nu;
    return head * ratio * (1 + tail * t);
  }

  static Object[][] sabrInputs() {
    return new Object[][] {
      {0.03, 0.035, 2.0, 0.04, 0.5, -0.3, 0.4}, {0.03, 0.02, 1.0, 0.04, 0.75, 0.25, 0.6}
    };
  }

  /** An American put in a binomial tree, one array for all steps. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double binomialPut(double s, double k, double r, double v, double t, int n) {
    double dt = t / n;
    double up = Math.exp(v * Math.sqrt(dt));
    double p = (Math.exp(r * dt) - 1 / up) / (up - 1 / up);
    double discount = Math.exp(-r * dt);
    double[] value = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      value[i] = Math.max(k - s * Math.pow(up, 2 * i - n), 0);
    }
    for (int step = n - 1; step >= 0; step--) {
      for (int i = 0; i <= step; i++) {
        double hold = discount * (p * value[i + 1] + (1 - p) * value[i]);
        double exercise = k - s * Math.pow(up, 2 * i - step);
        value[i] = hold > exercise ? hold : exercise;
      }
    }
    return value[0];
  }

  static Object[][] binomialPutInputs() {
    return new Object[][] {{98.5, 100.0, 0.04, 0.3, 1.0, 7}};
  }

  static double binomialPutStep() {
    return 1e-4;
  }

  /** The yield of a bond, by Newton's method from its price. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double bondYield(double price, double coupon, int years) {
    double y = 0.05;
    double step;
    int count = 0;
    do {
      double value = 0;
      double slope = 0;
      double discount = 1;
      for (int i = 1; i <= years; i++) {
        discount /= 1 + y;
        double cash = i == years ? coupon + 100 : coupon;
        value += cash * discount;
        slope -= i * cash * discount / (1 + y);
      }
      step = (value - price) / slope;
      y -= step;
    } while (Math.abs(step) > 1e-9 && ++count < 40);
    return y;
  }

  static Object[][] bondYieldInputs() {
    return new Object[][] {{95.5, 4.0, 7}, {112.0, 4.5, 3}};
  }

  /** An Asian option by simulation with a generator of its own. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double asian(double s0, double r, double v, long seed, int paths, int steps) {
    long state = seed;
    double dt = 1.0 / steps;
    double sum = 0;
    for (int path = 0; path < paths; path++) {
      double s = s0;
      double mean = 0;
      for (int i = 0; i < steps; i++) {
        double z = -6;
        for (int k = 0; k < 12; k++) {
          state = state * 6364136223846793005L + 1442695040888963407L;
          z += (state >>> 11) * 0x1p-53;
        }
        s *= Math.exp((r - v * v / 2) * dt + v * Math.sqrt(dt) * z);
        mean += s / steps;
      }
      if (mean > 100) {
        sum += mean - 100;
      }
    }
    return Math.exp(-r) * sum / paths;
  }

  static Object[][] asianInputs() {
    return new Object[][] {{101.0, 0.03, 0.25, 7L, 16, 5}};
  }

  /** Logistic loss on sparse rows. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sparseLogistic(
      double[] w, @Constant double[] values, int[] columns, int[] starts, int[] labels, double l2) {
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      double z = 0;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        z += values[k] * w[columns[k]];
      }
      double m = labels[i] * z;
      loss += m > 0 ? Math.log1p(Math.exp(-m)) : Math.log1p(Math.exp(m)) - m;
    }
    double norm = 0;
    for (double v : w) {
      norm += v * v;
    }
    return loss + l2 * norm / 2;
  }

  static Object[][] sparseLogisticInputs() {
    return new Object[][] {
      {
        new double[] {0.5, -1, 0.25, 2},
        new double[] {1, 2, -1, 0.5, 3, 1.5},
        new int[] {0, 2, 1, 1, 3, 1},
        new int[] {0, 2, 3, 3, 6},
        new int[] {1, -1, 1, -1},
        0.125
      }
    };
  }

  /** Cross entropy of a softmax, shifted by the maximum. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double crossEntropy(double[] z, int target) {
    double max = Double.NEGATIVE_INFINITY;
    for (double v : z) {
      if (v > max) {
        max = v;
      }
    }
    double sum = 0;
    for (double v : z) {
      sum += Math.exp(v - max);
    }
    return Math.log(sum) + max - z[target];
  }

  static Object[][] crossEntropyInputs() {
    return new Object[][] {{new double[] {0.5, 3, -1, 2.5}, 3}, {new double[] {700, 710, 690}, 0}};
  }

  /** A linear-chain conditional random field: the log of the sum over all labellings. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chain(double[][] unary, double[][] pair) {
    int labels = pair.length;
    double[] alpha = unary[0].clone();
    for (int t = 1; t < unary.length; t++) {
      double[] next = new double[labels];
      for (int j = 0; j < labels; j++) {
        double max = alpha[0] + pair[0][j];
        for (int i = 1; i < labels; i++) {
          max = Math.max(max, alpha[i] + pair[i][j]);
        }
        double sum = 0;
        for (int i = 0; i < labels; i++) {
          sum += Math.exp(alpha[i] + pair[i][j] - max);
        }
        next[j] = Math.log(sum) + max + unary[t][j];
      }
      alpha = next;
    }
    double total = 0;
    for (double a : alpha) {
      total += Math.exp(a);
    }
    return Math.log(total);
  }

  static Object[][] chainInputs() {
    return new Object[][] {
      {
        new double[][] {{0.5, -1, 0.25}, {1, 0.75, -0.5}, {0.125, 2, 1}, {-1, 0.5, 0.75}},
        new double[][] {{0.5, 0.25, -1}, {0.75, -0.5, 0.125}, {1, -0.25, 0.375}}
      }
    };
  }

  /** The log-likelihood of a local level, by a Kalman filter. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kalman(double q, double r, @Constant double[] y) {
    double level = y[0];
    double p = r;
    double sum = 0;
    for (int t = 1; t < y.length; t++) {
      p += q;
      double f = p + r;
      double e = y[t] - level;
      sum -= 0.5 * (Math.log(2 * Math.PI * f) + e * e / f);
      double gain = p / f;
      level += gain * e;
      p *= 1 - gain;
    }
    return sum;
  }

  static Object[][] kalmanInputs() {
    return new Object[][] {{0.25, 0.75, new double[] {1, 1.5, 0.75, 2.25, 2, 3.5}}};
  }

  /** Neighbours in a chain of values under a robust loss. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double huber(double[] x, @Constant double[] y, double delta) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double r = Math.abs(x[i] - y[i]);
      sum += r <= delta ? r * r / 2 : delta * (r - delta / 2);
    }
    return sum;
  }

  static Object[][] huberInputs() {
    return new Object[][] {
      {new double[] {1, 2.5, -3, 0.25}, new double[] {0.75, 0.5, 1, 0.5}, 1.25}
    };
  }
}
