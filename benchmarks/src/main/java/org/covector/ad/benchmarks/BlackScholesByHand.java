package org.covector.ad.benchmarks;

import static org.covector.ad.benchmarks.BlackScholes.A1;
import static org.covector.ad.benchmarks.BlackScholes.A2;
import static org.covector.ad.benchmarks.BlackScholes.A3;
import static org.covector.ad.benchmarks.BlackScholes.A4;
import static org.covector.ad.benchmarks.BlackScholes.A5;
import static org.covector.ad.benchmarks.BlackScholes.INVERSE_SQRT_2;
import static org.covector.ad.benchmarks.BlackScholes.P;

/**
 * The gradient of {@link BlackScholes#callPrice}, written by hand: everything in scalars, each
 * transcendental function evaluated once, its result shared by the price and its derivatives.
 *
 * <p>It is the derivative of the approximation that the price uses, not the normal density, so that
 * it agrees with the price to rounding.
 */
final class BlackScholesByHand {

  private BlackScholesByHand() {}

  /**
   * Price and gradient.
   *
   * @param gradient five elements, overwritten with the derivatives in the order of the parameters
   * @return the price, bit-identical to {@link BlackScholes#callPrice}
   */
  static double gradient(
      double spot,
      double strike,
      double rate,
      double volatility,
      double maturity,
      double[] gradient) {
    double root = Math.sqrt(maturity);
    double deviation = volatility * root;
    double growth = rate + 0.5 * volatility * volatility;
    double d1 = (Math.log(spot / strike) + growth * maturity) / deviation;
    double d2 = d1 - deviation;
    double discounted = strike * Math.exp(-rate * maturity);

    double z1 = Math.abs(d1 * INVERSE_SQRT_2);
    double t1 = 1 / (1 + P * z1);
    double series1 = series(t1);
    double exp1 = Math.exp(-z1 * z1);
    double cdf1 = cdf(d1, series1 * exp1);

    double z2 = Math.abs(d2 * INVERSE_SQRT_2);
    double t2 = 1 / (1 + P * z2);
    double series2 = series(t2);
    double exp2 = Math.exp(-z2 * z2);
    double cdf2 = cdf(d2, series2 * exp2);

    double d2Bar = -discounted * density(z2, t2, series2, exp2);
    double d1Bar = spot * density(z1, t1, series1, exp1) + d2Bar;
    double numeratorBar = d1Bar / deviation;
    double deviationBar = -d2Bar - numeratorBar * d1;
    double exponentBar = discounted * cdf2;

    gradient[0] = cdf1 + numeratorBar / spot;
    gradient[1] = -(exponentBar + numeratorBar) / strike;
    gradient[2] = maturity * (exponentBar + numeratorBar);
    gradient[3] = numeratorBar * volatility * maturity + deviationBar * root;
    gradient[4] =
        rate * exponentBar + numeratorBar * growth + 0.5 * deviationBar * volatility / root;
    return spot * cdf1 - discounted * cdf2;
  }

  private static double series(double t) {
    return ((((A5 * t + A4) * t + A3) * t + A2) * t + A1) * t;
  }

  private static double cdf(double x, double tail) {
    return 0.5 * (1 + (x < 0 ? tail - 1 : 1 - tail));
  }

  /** Derivative of the distribution function, an even function of its argument. */
  private static double density(double z, double t, double series, double exp) {
    double slope = (((5 * A5 * t + 4 * A4) * t + 3 * A3) * t + 2 * A2) * t + A1;
    return 0.5 * INVERSE_SQRT_2 * exp * (P * t * t * slope + 2 * z * series);
  }
}
