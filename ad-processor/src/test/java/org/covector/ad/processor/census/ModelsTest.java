package org.covector.ad.processor.census;

import static org.covector.ad.processor.census.Compiled.assertClose;
import static org.covector.ad.processor.census.Compiled.join;

import java.util.Arrays;
import org.hipparchus.analysis.differentiation.Gradient;
import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * Derivatives of models against formulas where there are some, else against the gradients that
 * Hipparchus carries along when it evaluates the same model.
 */
final class ModelsTest {

  private static final Compiled MODELS = Compiled.of("CensusModels");

  private static double normal(double x) {
    return Erf.erfc(-x / Math.sqrt(2)) / 2;
  }

  /** The derivatives of a call with respect to the price, strike, rate, volatility, time. */
  private static double[] greeks(double s, double k, double r, double v, double t) {
    double sd = v * Math.sqrt(t);
    double d1 = (Math.log(s / k) + (r + v * v / 2) * t) / sd;
    double density = Math.exp(-d1 * d1 / 2) / Math.sqrt(2 * Math.PI);
    double discount = Math.exp(-r * t);
    double second = normal(d1 - sd);
    return new double[] {
      normal(d1),
      -discount * second,
      k * t * discount * second,
      s * density * Math.sqrt(t),
      s * density * v / (2 * Math.sqrt(t)) + r * k * discount * second
    };
  }

  @Test
  void call() {
    assertClose(
        greeks(105, 100, 0.03, 0.25, 1.5), MODELS.gradient("call", 105.0, 100.0, 0.03, 0.25, 1.5));
    assertClose(
        greeks(85, 100, 0.01, 0.3, 0.5), MODELS.gradient("call", 85.0, 100.0, 0.01, 0.3, 0.5));
  }

  @Test
  void impliedVolatility() {
    Object[] point = {18.25, 105.0, 100.0, 0.03, 1.5};
    double v = (Double) MODELS.value("impliedVolatility", point);
    double[] greeks = greeks(105, 100, 0.03, v, 1.5);
    double vega = greeks[3];
    double[] expected = {
      1 / vega, -greeks[0] / vega, -greeks[1] / vega, -greeks[2] / vega, -greeks[4] / vega
    };
    assertClose(expected, MODELS.gradient("impliedVolatility", point));
  }

  private static Gradient[] variables(double... values) {
    Gradient[] variables = new Gradient[values.length];
    for (int i = 0; i < values.length; i++) {
      variables[i] = Gradient.variable(values.length, i, values[i]);
    }
    return variables;
  }

  @Test
  void smile() {
    for (double[] p :
        new double[][] {
          {0.03, 0.035, 2.0, 0.04, 0.5, -0.3, 0.4}, {0.03, 0.02, 1.0, 0.04, 0.75, 0.25, 0.6}
        }) {
      Object[] point = Arrays.stream(p).boxed().toArray();
      assertClose(smile(variables(p)).getGradient(), MODELS.gradient("sabr", point));
    }
  }

  private static Gradient smile(Gradient[] p) {
    Gradient one = p[4].negate().add(1);
    Gradient fk = p[0].multiply(p[1]).pow(one.divide(2));
    Gradient log = p[0].divide(p[1]).log();
    Gradient z = p[6].divide(p[3]).multiply(fk).multiply(log);
    Gradient root = z.multiply(z).subtract(p[5].multiply(z).multiply(2)).add(1).sqrt();
    Gradient x = root.add(z).subtract(p[5]).divide(p[5].negate().add(1)).log();
    Gradient q = one.multiply(one).multiply(log).multiply(log);
    Gradient series = q.divide(24).add(q.multiply(q).divide(1920)).add(1);
    Gradient first =
        one.multiply(one).divide(24).multiply(p[3]).multiply(p[3]).divide(fk).divide(fk);
    Gradient second = p[5].multiply(p[4]).multiply(p[6]).multiply(p[3]).divide(fk).divide(4);
    Gradient third =
        p[5].multiply(p[5]).multiply(-3).add(2).divide(24).multiply(p[6]).multiply(p[6]);
    Gradient tail = first.add(second).add(third).multiply(p[2]).add(1);
    return p[3].divide(fk).divide(series).multiply(z).divide(x).multiply(tail);
  }

  @Test
  void americanPut() {
    int n = 7;
    Gradient[] p = variables(98.5, 100.0, 0.04, 0.3, 1.0);
    Gradient dt = p[4].divide(n);
    Gradient up = p[3].multiply(dt.sqrt()).exp();
    Gradient down = up.reciprocal();
    Gradient rise = p[2].multiply(dt).exp().subtract(down).divide(up.subtract(down));
    Gradient discount = p[2].multiply(dt).negate().exp();
    Gradient[] value = new Gradient[n + 1];
    for (int i = 0; i <= n; i++) {
      Gradient exercise = p[1].subtract(p[0].multiply(up.pow(2 * i - n)));
      value[i] = exercise.getValue() > 0 ? exercise : exercise.multiply(0);
    }
    for (int step = n - 1; step >= 0; step--) {
      for (int i = 0; i <= step; i++) {
        Gradient fall = rise.negate().add(1).multiply(value[i]);
        Gradient hold = rise.multiply(value[i + 1]).add(fall).multiply(discount);
        Gradient exercise = p[1].subtract(p[0].multiply(up.pow(2 * i - step)));
        value[i] = hold.getValue() > exercise.getValue() ? hold : exercise;
      }
    }
    assertClose(
        value[0].getGradient(), MODELS.gradient("binomialPut", 98.5, 100.0, 0.04, 0.3, 1.0, n));
  }

  @Test
  void bondYield() {
    bondYield(95.5, 4, 7);
    bondYield(112, 4.5, 3);
  }

  private static void bondYield(double price, double coupon, int years) {
    double y = (Double) MODELS.value("bondYield", price, coupon, years);
    double annuity = 0;
    double slope = 0;
    for (int i = 1; i <= years; i++) {
      double discount = FastMath.pow(1 + y, -i);
      annuity += discount;
      slope -= i * (i == years ? coupon + 100 : coupon) * discount / (1 + y);
    }
    assertClose(
        new double[] {1 / slope, -annuity / slope},
        MODELS.gradient("bondYield", price, coupon, years));
  }

  @Test
  void asianOption() {
    Gradient[] p = variables(101, 0.03, 0.25);
    long state = 7;
    int steps = 5;
    double dt = 1.0 / steps;
    Gradient sum = p[0].multiply(0);
    for (int path = 0; path < 16; path++) {
      Gradient s = p[0];
      Gradient mean = p[0].multiply(0);
      for (int i = 0; i < steps; i++) {
        double z = -6;
        for (int k = 0; k < 12; k++) {
          state = state * 6364136223846793005L + 1442695040888963407L;
          z += (state >>> 11) * 0x1p-53;
        }
        Gradient drift = p[1].subtract(p[2].multiply(p[2]).divide(2)).multiply(dt);
        s = s.multiply(drift.add(p[2].multiply(Math.sqrt(dt) * z)).exp());
        mean = mean.add(s.divide(steps));
      }
      sum = mean.getValue() > 100 ? sum.add(mean).subtract(100) : sum;
    }
    Gradient price = p[1].negate().exp().multiply(sum).divide(16);
    assertClose(price.getGradient(), MODELS.gradient("asian", 101.0, 0.03, 0.25, 7L, 16, 5));
  }

  @Test
  void sparseLogisticLoss() {
    double[] w = {0.5, -1, 0.25, 2};
    double[] values = {1, 2, -1, 0.5, 3, 1.5};
    int[] columns = {0, 2, 1, 1, 3, 1};
    int[] starts = {0, 2, 3, 3, 6};
    int[] labels = {1, -1, 1, -1};
    double[] expected = new double[5];
    for (int j = 0; j < 4; j++) {
      expected[j] = 0.125 * w[j];
      expected[4] += w[j] * w[j] / 2;
    }
    for (int i = 0; i < 4; i++) {
      double z = 0;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        z += values[k] * w[columns[k]];
      }
      double slope = -labels[i] / (1 + Math.exp(labels[i] * z));
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        expected[columns[k]] += slope * values[k];
      }
    }
    assertClose(
        expected, MODELS.gradient("sparseLogistic", w, values, columns, starts, labels, 0.125));
  }

  @Test
  void crossEntropy() {
    crossEntropy(new double[] {0.5, 3, -1, 2.5}, 3);
    crossEntropy(new double[] {700, 710, 690}, 0);
  }

  private static void crossEntropy(double[] z, int target) {
    double[] expected = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      double sum = 0;
      for (double other : z) {
        sum += Math.exp(other - z[i]);
      }
      expected[i] = 1 / sum - (i == target ? 1 : 0);
    }
    assertClose(expected, MODELS.gradient("crossEntropy", z, target));
  }

  /** The derivatives of the log partition function are marginals: by counting all labellings. */
  @Test
  void chain() {
    double[][] unary = {{0.5, -1, 0.25}, {1, 0.75, -0.5}, {0.125, 2, 1}, {-1, 0.5, 0.75}};
    double[][] pair = {{0.5, 0.25, -1}, {0.75, -0.5, 0.125}, {1, -0.25, 0.375}};
    double[][] ofUnary = new double[4][3];
    double[][] ofPair = new double[3][3];
    double total = 0;
    for (int code = 0; code < 81; code++) {
      int[] label = {code % 3, code / 3 % 3, code / 9 % 3, code / 27};
      double score = unary[0][label[0]];
      for (int t = 1; t < 4; t++) {
        score += unary[t][label[t]] + pair[label[t - 1]][label[t]];
      }
      double weight = Math.exp(score);
      total += weight;
      for (int t = 0; t < 4; t++) {
        ofUnary[t][label[t]] += weight;
        if (t > 0) {
          ofPair[label[t - 1]][label[t]] += weight;
        }
      }
    }
    double sum = total;
    double[] expected = Arrays.stream(join(ofUnary, ofPair)).map(v -> v / sum).toArray();
    assertClose(expected, MODELS.gradient("chain", unary, pair));
  }

  @Test
  void kalmanFilter() {
    double[] y = {1, 1.5, 0.75, 2.25, 2, 3.5};
    Gradient[] p = variables(0.25, 0.75);
    Gradient level = p[0].multiply(0).add(y[0]);
    Gradient variance = p[1];
    Gradient sum = p[0].multiply(0);
    for (int t = 1; t < y.length; t++) {
      variance = variance.add(p[0]);
      Gradient f = variance.add(p[1]);
      Gradient e = level.negate().add(y[t]);
      sum = sum.subtract(f.multiply(2 * Math.PI).log().add(e.multiply(e).divide(f)).divide(2));
      Gradient gain = variance.divide(f);
      level = level.add(gain.multiply(e));
      variance = variance.multiply(gain.negate().add(1));
    }
    assertClose(sum.getGradient(), MODELS.gradient("kalman", 0.25, 0.75, y));
  }

  @Test
  void huberLoss() {
    double[] x = {1, 2.5, -3, 0.25};
    double[] y = {0.75, 0.5, 1, 0.5};
    double delta = 1.25;
    double[] expected = new double[5];
    for (int i = 0; i < 4; i++) {
      double r = x[i] - y[i];
      expected[i] = Math.max(-delta, Math.min(delta, r));
      expected[4] += Math.max(0, Math.abs(r) - delta);
    }
    assertClose(expected, MODELS.gradient("huber", x, y, delta));
  }
}
