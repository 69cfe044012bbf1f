package org.covector.ad.benchmarks;

import org.covector.ad.runtime.Dual;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link Rosenbrock#height}: a cheap loop over {@code n} inputs. */
public class RosenbrockBenchmark extends KernelBenchmark {

  /** Length of the point, which is the number of active inputs. */
  @Param({"2", "10", "100", "1000"})
  int n;

  private double[] x;
  private double[] direction;
  private double[] unit;
  private double[] reverseGradient;
  private double[] hvpGradient;
  private double[] product;
  private double[] handwrittenGradient;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(1960);
    x = inputs.uniform(n, -1.5, 1.5);
    direction = inputs.uniform(n, -1, 1);
    unit = new double[n];
    forwardGradient = new double[n];
    reverseGradient = new double[n];
    hvpGradient = new double[n];
    product = new double[n];
    handwrittenGradient = new double[n];
  }

  @Benchmark
  @Override
  public double primal() {
    return Rosenbrock.height(x);
  }

  @Benchmark
  @Override
  public double jvp() {
    Dual dual = RosenbrockDerivatives.heightJvp(x, direction);
    tangent = dual.tangent();
    return dual.value();
  }

  @Benchmark
  @Override
  public double nJvps() {
    double value = 0;
    for (int i = 0; i < n; i++) {
      unit[i] = 1;
      Dual dual = RosenbrockDerivatives.heightJvp(x, unit);
      unit[i] = 0;
      forwardGradient[i] = dual.tangent();
      value = dual.value();
    }
    return value;
  }

  @Benchmark
  @Override
  public double gradient() {
    return RosenbrockDerivatives.heightGradient(x, reverseGradient);
  }

  @Benchmark
  @Override
  public double hvp() {
    return RosenbrockDerivatives.heightHvp(x, direction, hvpGradient, product);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return RosenbrockByHand.gradient(x, handwrittenGradient);
  }

  @Override
  double[] point() {
    return x.clone();
  }

  @Override
  void moveTo(double[] point) {
    x = point.clone();
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
