package org.covector.ad.benchmarks;

import static org.covector.ad.benchmarks.BlackScholes.A1;
import static org.covector.ad.benchmarks.BlackScholes.A2;
import static org.covector.ad.benchmarks.BlackScholes.A3;
import static org.covector.ad.benchmarks.BlackScholes.A4;
import static org.covector.ad.benchmarks.BlackScholes.A5;
import static org.covector.ad.benchmarks.BlackScholes.INVERSE_SQRT_2;
import static org.covector.ad.benchmarks.BlackScholes.P;

import net.finmath.stochastic.RandomVariable;

/** {@link BlackScholes#callPrice} with finmath. */
final class BlackScholesFinmath extends FinmathBaseline {

  @Override
  protected RandomVariable value(RandomVariable[] x) {
    RandomVariable spot = x[0];
    RandomVariable strike = x[1];
    RandomVariable rate = x[2];
    RandomVariable volatility = x[3];
    RandomVariable maturity = x[4];
    RandomVariable deviation = volatility.mult(maturity.sqrt());
    RandomVariable drift = rate.addProduct(volatility.squared(), 0.5).mult(maturity);
    RandomVariable d1 = spot.div(strike).log().add(drift).div(deviation);
    RandomVariable d2 = d1.sub(deviation);
    RandomVariable discount = rate.mult(maturity).mult(-1).exp();
    return spot.mult(normalCdf(d1)).sub(strike.mult(discount).mult(normalCdf(d2)));
  }

  private static RandomVariable normalCdf(RandomVariable x) {
    return erf(x.mult(INVERSE_SQRT_2)).add(1).mult(0.5);
  }

  private static RandomVariable erf(RandomVariable x) {
    RandomVariable z = x.abs();
    RandomVariable t = z.mult(P).add(1).invert();
    RandomVariable series = t.mult(A5);
    series = series.add(A4).mult(t);
    series = series.add(A3).mult(t);
    series = series.add(A2).mult(t);
    series = series.add(A1).mult(t);
    RandomVariable tail = series.mult(z.squared().mult(-1).exp());
    return x.doubleValue() < 0 ? tail.sub(1) : tail.mult(-1).add(1);
  }
}
