package org.covector.ad.examples.finance;

import java.util.Locale;

/** The sensitivities ("Greeks") of a call: all first-order ones from a single gradient. */
public final class Greeks {
  private Greeks() {}

  /**
   * Runs the example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    double spot = 100;
    double strike = 105;
    double rate = 0.03;
    double volatility = 0.2;
    double time = 0.75;

    BlackScholesDerivatives.BsGradient first =
        BlackScholesDerivatives.bsGradient(spot, strike, rate, volatility, time);
    print("value", first.value());
    print("delta, d/dspot", first.spot());
    print("dual delta, d/dstrike", first.strike());
    print("rho, d/drate", first.rate());
    print("vega, d/dvolatility", first.volatility());
    print("theta, -d/dtime", -first.time());

    BlackScholesDerivatives.BsHvp second =
        BlackScholesDerivatives.bsHvp(spot, strike, rate, volatility, time, 1, 0, 0, 0, 0);
    print("gamma, d2/dspot2", second.spotHvp());
    print("vanna, d2/dspot dvolatility", second.volatilityHvp());
  }

  private static void print(String what, double value) {
    System.out.println(String.format(Locale.ROOT, "%-30s %14.8f", what, value));
  }
}
