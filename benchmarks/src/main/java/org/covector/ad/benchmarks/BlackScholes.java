package org.covector.ad.benchmarks;

import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * A scalar formula without loops: the price of a European call on a stock without dividends (F.
 * Black and M. Scholes, "The Pricing of Options and Corporate Liabilities", 1973). Its gradient is
 * what the trade calls the Greeks.
 *
 * <p>Stateless and thread-safe.
 */
public final class BlackScholes {

  static final double INVERSE_SQRT_2 = 0.7071067811865476;

  // Abramowitz and Stegun, "Handbook of Mathematical Functions", formula 7.1.26.
  static final double P = 0.3275911;
  static final double A1 = 0.254829592;
  static final double A2 = -0.284496736;
  static final double A3 = 1.421413741;
  static final double A4 = -1.453152027;
  static final double A5 = 1.061405429;

  private BlackScholes() {}

  /**
   * Price of the call.
   *
   * @param spot price of the stock today, positive
   * @param strike price at which the option buys, positive
   * @param rate continuously compounded interest rate per year
   * @param volatility standard deviation of the stock's yearly return, positive
   * @param maturity years until the option expires, positive
   * @return the price, good to seven digits, as the approximation of {@link #erf} is
   */
  @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
  public static double callPrice(
      double spot, double strike, double rate, double volatility, double maturity) {
    double deviation = volatility * Math.sqrt(maturity);
    double drift = (rate + 0.5 * volatility * volatility) * maturity;
    double d1 = (Math.log(spot / strike) + drift) / deviation;
    double d2 = d1 - deviation;
    double discount = Math.exp(-rate * maturity);
    return spot * normalCdf(d1) - strike * discount * normalCdf(d2);
  }

  /** Cumulative distribution function of the standard normal distribution. */
  static double normalCdf(double x) {
    return 0.5 * (1 + erf(x * INVERSE_SQRT_2));
  }

  /** Error function, with an absolute error of at most 1.5e-7 (Abramowitz and Stegun, 7.1.26). */
  static double erf(double x) {
    double z = Math.abs(x);
    double t = 1 / (1 + P * z);
    double series = ((((A5 * t + A4) * t + A3) * t + A2) * t + A1) * t;
    double tail = series * Math.exp(-z * z);
    return x < 0 ? tail - 1 : 1 - tail;
  }
}
