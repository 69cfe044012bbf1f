package org.covector.ad.examples.finance;

import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/** The value of a European call after Black and Scholes (1973), without dividends. */
final class BlackScholes {
  private BlackScholes() {}

  /**
   * The value today.
   *
   * @param spot the price of the share
   * @param strike the price at which the call lets its holder buy
   * @param rate the risk-free rate, continuously compounded, per year
   * @param volatility of the share, per square root of a year
   * @param time to expiry, in years
   */
  @Differentiable(
      name = "bs",
      modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
  static double call(double spot, double strike, double rate, double volatility, double time) {
    double deviation = volatility * Math.sqrt(time);
    double d1 = (Math.log(spot / strike) + rate * time) / deviation + deviation / 2;
    double d2 = d1 - deviation;
    return spot * normalDistribution(d1) - strike * Math.exp(-rate * time) * normalDistribution(d2);
  }

  /**
   * The cumulative normal distribution, to about 15 digits: the Taylor series of the integral about
   * 0 near the middle, Laplace's continued fraction in the tails (Abramowitz and Stegun, 26.2.11
   * and 26.2.14).
   */
  private static double normalDistribution(double x) {
    double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    if (Math.abs(x) < 4) {
      double term = x;
      double sum = x;
      for (int k = 3; k < 120; k += 2) {
        term *= x * x / k;
        sum += term;
      }
      return 0.5 + density * sum;
    }
    double tail = 0;
    for (int k = 60; k > 0; k--) {
      tail = k / (Math.abs(x) + tail);
    }
    double outside = density / (Math.abs(x) + tail);
    return x > 0 ? 1 - outside : outside;
  }
}
