package org.covector.ad.benchmarks;

import org.covector.ad.runtime.Dual;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * {@link Orbit#miss}: objects in the source, none of which is left in the derivatives. The primal
 * shows what HotSpot's own escape analysis makes of them.
 */
public class OrbitBenchmark extends KernelBenchmark {

  static final double STEP = 0.01;

  /** How many steps the body moves. */
  @Param({"10", "1000"})
  int steps;

  private double[] start;
  double[] target;
  private double[] direction;
  private double[] unit;
  private double[] reverseGradient;
  private double[] hvpGradient;
  private double[] product;
  private double[] handwrittenGradient;
  private OrbitByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(1609);
    start = new double[] {1, 0.1, -0.2, 0.1, 0.9, 0.3};
    target = inputs.uniform(3, -1, 1);
    direction = inputs.uniform(6, -1, 1);
    unit = new double[6];
    forwardGradient = new double[6];
    reverseGradient = new double[6];
    hvpGradient = new double[6];
    product = new double[6];
    handwrittenGradient = new double[6];
    byHand = new OrbitByHand(steps);
  }

  @Benchmark
  @Override
  public double primal() {
    return Orbit.miss(start, target, STEP, steps);
  }

  @Benchmark
  @Override
  public double jvp() {
    Dual dual = OrbitDerivatives.missJvp(start, target, STEP, steps, direction);
    tangent = dual.tangent();
    return dual.value();
  }

  @Benchmark
  @Override
  public double nJvps() {
    double value = 0;
    for (int i = 0; i < 6; i++) {
      unit[i] = 1;
      Dual dual = OrbitDerivatives.missJvp(start, target, STEP, steps, unit);
      unit[i] = 0;
      forwardGradient[i] = dual.tangent();
      value = dual.value();
    }
    return value;
  }

  @Benchmark
  @Override
  public double gradient() {
    return OrbitDerivatives.missGradient(start, target, STEP, steps, reverseGradient);
  }

  @Benchmark
  @Override
  public double hvp() {
    return OrbitDerivatives.missHvp(start, target, STEP, steps, direction, hvpGradient, product);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return byHand.gradient(start, target, STEP, handwrittenGradient);
  }

  @Override
  double[] point() {
    return start.clone();
  }

  @Override
  void moveTo(double[] point) {
    start = point.clone();
  }

  @Override
  double[] direction() {
    return direction.clone();
  }

  @Override
  public double[] generatedGradient() {
    return reverseGradient.clone();
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
