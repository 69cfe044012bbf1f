package org.covector.ad.benchmarks;

import org.covector.ad.benchmarks.BlackScholesDerivatives.CallPriceAdjoint;
import org.covector.ad.benchmarks.BlackScholesDerivatives.CallPriceHvp;
import org.covector.ad.runtime.Dual;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** {@link BlackScholes#callPrice}: a scalar formula of five inputs. */
public class BlackScholesBenchmark extends KernelBenchmark {

  private static final int INPUTS = 5;

  private double spot;
  private double strike;
  private double rate;
  private double volatility;
  private double maturity;
  private double[] direction;
  private CallPriceAdjoint adjoint;
  private double[] hvpGradient;
  private double[] product;
  private double[] handwrittenGradient;

  @Setup
  @Override
  public void setUp() {
    moveTo(new double[] {100, 105, 0.03, 0.25, 1.5});
    direction = new double[] {1, -0.5, 0.01, 0.02, 0.3};
    adjoint = new CallPriceAdjoint();
    forwardGradient = new double[INPUTS];
    hvpGradient = new double[INPUTS];
    product = new double[INPUTS];
    handwrittenGradient = new double[INPUTS];
  }

  @Benchmark
  @Override
  public double primal() {
    return BlackScholes.callPrice(spot, strike, rate, volatility, maturity);
  }

  @Benchmark
  @Override
  public double jvp() {
    double[] v = direction;
    Dual dual = directional(v[0], v[1], v[2], v[3], v[4]);
    tangent = dual.tangent();
    return dual.value();
  }

  @Benchmark
  @Override
  public double nJvps() {
    double[] greeks = forwardGradient;
    greeks[0] = directional(1, 0, 0, 0, 0).tangent();
    greeks[1] = directional(0, 1, 0, 0, 0).tangent();
    greeks[2] = directional(0, 0, 1, 0, 0).tangent();
    greeks[3] = directional(0, 0, 0, 1, 0).tangent();
    Dual last = directional(0, 0, 0, 0, 1);
    greeks[4] = last.tangent();
    return last.value();
  }

  private Dual directional(
      double spotDot, double strikeDot, double rateDot, double volatilityDot, double maturityDot) {
    return BlackScholesDerivatives.callPriceJvp(
        spot,
        strike,
        rate,
        volatility,
        maturity,
        spotDot,
        strikeDot,
        rateDot,
        volatilityDot,
        maturityDot);
  }

  @Benchmark
  @Override
  public double gradient() {
    return BlackScholesDerivatives.callPriceGradient(
        spot, strike, rate, volatility, maturity, adjoint);
  }

  @Benchmark
  @Override
  public double hvp() {
    double[] v = direction;
    CallPriceHvp hvp =
        BlackScholesDerivatives.callPriceHvp(
            spot, strike, rate, volatility, maturity, v[0], v[1], v[2], v[3], v[4]);
    hvpGradient[0] = hvp.spot();
    hvpGradient[1] = hvp.strike();
    hvpGradient[2] = hvp.rate();
    hvpGradient[3] = hvp.volatility();
    hvpGradient[4] = hvp.maturity();
    product[0] = hvp.spotHvp();
    product[1] = hvp.strikeHvp();
    product[2] = hvp.rateHvp();
    product[3] = hvp.volatilityHvp();
    product[4] = hvp.maturityHvp();
    return hvp.value();
  }

  @Benchmark
  @Override
  public double handwritten() {
    return BlackScholesByHand.gradient(
        spot, strike, rate, volatility, maturity, handwrittenGradient);
  }

  @Override
  double[] point() {
    return new double[] {spot, strike, rate, volatility, maturity};
  }

  @Override
  void moveTo(double[] point) {
    spot = point[0];
    strike = point[1];
    rate = point[2];
    volatility = point[3];
    maturity = point[4];
  }

  @Override
  double[] direction() {
    return direction.clone();
  }

  @Override
  public double[] generatedGradient() {
    return new double[] {
      adjoint.spot, adjoint.strike, adjoint.rate, adjoint.volatility, adjoint.maturity
    };
  }

  @Override
  double[] hvpGradient() {
    return hvpGradient.clone();
  }

  @Override
  public double[] handwrittenGradient() {
    return handwrittenGradient.clone();
  }

  @Override
  double[] product() {
    return product.clone();
  }
}
