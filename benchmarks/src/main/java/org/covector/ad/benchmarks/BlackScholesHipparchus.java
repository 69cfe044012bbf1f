package org.covector.ad.benchmarks;

import static org.covector.ad.benchmarks.BlackScholes.A1;
import static org.covector.ad.benchmarks.BlackScholes.A2;
import static org.covector.ad.benchmarks.BlackScholes.A3;
import static org.covector.ad.benchmarks.BlackScholes.A4;
import static org.covector.ad.benchmarks.BlackScholes.A5;
import static org.covector.ad.benchmarks.BlackScholes.INVERSE_SQRT_2;
import static org.covector.ad.benchmarks.BlackScholes.P;

import org.hipparchus.analysis.differentiation.Gradient;

/** {@link BlackScholes#callPrice} with Hipparchus. */
final class BlackScholesHipparchus extends HipparchusBaseline {

  @Override
  protected Gradient value(Gradient[] x) {
    Gradient spot = x[0];
    Gradient strike = x[1];
    Gradient rate = x[2];
    Gradient volatility = x[3];
    Gradient maturity = x[4];
    Gradient deviation = volatility.multiply(maturity.sqrt());
    Gradient drift = volatility.square().multiply(0.5).add(rate).multiply(maturity);
    Gradient d1 = spot.divide(strike).log().add(drift).divide(deviation);
    Gradient d2 = d1.subtract(deviation);
    Gradient discount = rate.multiply(maturity).negate().exp();
    return spot.multiply(normalCdf(d1)).subtract(strike.multiply(discount).multiply(normalCdf(d2)));
  }

  private static Gradient normalCdf(Gradient x) {
    return erf(x.multiply(INVERSE_SQRT_2)).add(1).multiply(0.5);
  }

  private static Gradient erf(Gradient x) {
    Gradient z = x.abs();
    Gradient t = z.multiply(P).add(1).reciprocal();
    Gradient series = t.multiply(A5);
    series = series.add(A4).multiply(t);
    series = series.add(A3).multiply(t);
    series = series.add(A2).multiply(t);
    series = series.add(A1).multiply(t);
    Gradient tail = series.multiply(z.square().negate().exp());
    return x.getValue() < 0 ? tail.subtract(1) : tail.negate().add(1);
  }
}
