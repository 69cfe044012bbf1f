package org.covector.ad.examples.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The Greeks against their closed forms. */
class BlackScholesTest {
  private static final double STRIKE = 105;
  private static final double RATE = 0.03;
  private static final double VOLATILITY = 0.2;
  private static final double TIME = 0.75;

  @Test
  void nearTheMoney() {
    check(100);
  }

  @Test
  void farOutOfTheMoney() {
    check(40);
  }

  @Test
  void farInTheMoney() {
    check(260);
  }

  private static void check(double spot) {
    double root = Math.sqrt(TIME);
    double d1 =
        (Math.log(spot / STRIKE) + (RATE + VOLATILITY * VOLATILITY / 2) * TIME)
            / (VOLATILITY * root);
    double density = Math.exp(-d1 * d1 / 2) / Math.sqrt(2 * Math.PI);
    double vega = spot * density * root;
    double gamma = density / (spot * VOLATILITY * root);

    BlackScholesDerivatives.BsGradient g =
        BlackScholesDerivatives.bsGradient(spot, STRIKE, RATE, VOLATILITY, TIME);
    assertEquals(BlackScholes.call(spot, STRIKE, RATE, VOLATILITY, TIME), g.value());
    assertEquals(vega, g.volatility(), 1e-10 * spot);
    // The value is homogeneous of degree one in spot and strike.
    assertEquals(g.value(), spot * g.spot() + STRIKE * g.strike(), 1e-11 * spot);
    assertEquals(-STRIKE * TIME * g.strike(), g.rate(), 1e-10 * spot);
    assertEquals(vega * VOLATILITY / (2 * TIME) + RATE * g.rate() / TIME, g.time(), 1e-10 * spot);

    BlackScholesDerivatives.BsHvp h =
        BlackScholesDerivatives.bsHvp(spot, STRIKE, RATE, VOLATILITY, TIME, 1, 0, 0, 0, 0);
    assertEquals(g.spot(), h.spot(), 1e-14);
    assertEquals(gamma, h.spotHvp(), 1e-11);
    double vanna = -density * (d1 - VOLATILITY * root) / VOLATILITY;
    assertEquals(vanna, h.volatilityHvp(), 1e-9);
  }
}
