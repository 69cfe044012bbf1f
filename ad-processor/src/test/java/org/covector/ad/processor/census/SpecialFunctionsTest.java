package org.covector.ad.processor.census;

import static org.covector.ad.processor.census.Compiled.assertClose;
import static org.covector.ad.processor.census.Compiled.join;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * Derivatives of special functions against formulas, and against numbers that were computed with
 * forty digits.
 */
final class SpecialFunctionsTest {

  private static final Compiled FUNCTIONS = Compiled.of("CensusSpecial");
  private static final double EULER = 0.57721566490153286061;

  private static double number(String method, Object... arguments) {
    return (Double) FUNCTIONS.value(method, arguments);
  }

  private static void check(double expected, String method, double x) {
    assertClose(new double[] {expected}, FUNCTIONS.gradient(method, x));
  }

  @Test
  void logGamma() {
    check(1.5 - EULER, "logGamma", 3);
    check(-EULER, "logGamma", 1);
    double digamma = -EULER - 2 * Math.log(2);
    for (int k = 0; k < 7; k++) {
      digamma += 1 / (k + 0.5);
    }
    check(digamma, "logGamma", 7.5);
  }

  @Test
  void incompleteGamma() {
    double root = Math.sqrt(Math.PI);
    incompleteGamma(2.5, 1.25, 0.75 * root, -0.222663471544198108885878);
    incompleteGamma(2.5, 6.75, 0.75 * root, -0.02601749268772706208002643);
    incompleteGamma(0.5, 0.25, root, -0.7979473167832229405114033);
  }

  private static void incompleteGamma(double a, double x, double gamma, double byShape) {
    double density = Math.pow(x, a - 1) * Math.exp(-x) / gamma;
    assertClose(new double[] {byShape, density}, FUNCTIONS.gradient("gammaP", a, x));
  }

  @Test
  void incompleteBeta() {
    incompleteBeta(2.5, 1.5, 0.25, Math.PI / 16);
    incompleteBeta(2.5, 1.5, 0.875, Math.PI / 16);
    incompleteBeta(0.5, 0.5, 0.375, Math.PI);
  }

  private static void incompleteBeta(double a, double b, double x, double beta) {
    double density = Math.pow(x, a - 1) * Math.pow(1 - x, b - 1) / beta;
    assertClose(new double[] {density}, FUNCTIONS.gradient("betaI", a, b, x));
  }

  @Test
  void errorFunction() {
    for (double x : new double[] {0.125, 0.75, -1.5, 2.25}) {
      check(2 / Math.sqrt(Math.PI) * Math.exp(-x * x), "erf", x);
    }
  }

  @Test
  void besselFunction() {
    check(-0.349243602174862192523281, "besselJ0", 0.75);
    check(-0.4970941024642740380108163, "besselJ0", 2.5);
    check(0.3275791375914652220377343, "besselJ0", 5);
  }

  @Test
  void ellipticIntegral() {
    check(0.5417318486132803288170467, "ellipticK", 0.5);
    check(1.937642163925708311784728, "ellipticK", 0.8);
    check(-0.2111154041895167751925501, "ellipticK", -0.25);
  }

  @Test
  void lambertFunction() {
    for (double x : new double[] {0.5, 2, 30}) {
      double w = number("lambertW", x);
      assertEquals(x, w * Math.exp(w), 1e-12 * x);
      check(1 / (x + Math.exp(w)), "lambertW", x);
    }
  }

  @Test
  void exponentialIntegral() {
    for (double x : new double[] {0.5, 1.25, 2.5, 7}) {
      check(-Math.exp(-x) / x, "expIntegral", x);
    }
  }

  @Test
  void dawsonIntegral() {
    check(1 - 2 * 0.8 * 0.5321017070563654356197596, "dawson", 0.8);
    check(1 - 2 * 1.6 * 0.3999398943230813877722142, "dawson", -1.6);
    check(1 - 2 * 2.3 * 0.2490529568377667214059222, "dawson", 2.3);
  }

  @Test
  void chebyshevSeries() {
    double[] c = {0.5, -1.5, 2, 0.25, 1};
    double x = 0.375;
    double angle = Math.acos(x);
    double[] first = new double[c.length];
    double slope = 0;
    for (int k = 0; k < c.length; k++) {
      first[k] = Math.cos(k * angle);
      slope += c[k] * k * Math.sin(k * angle) / Math.sin(angle);
    }
    assertClose(join(first, slope), FUNCTIONS.gradient("clenshaw", c, x));
  }
}
