package org.covector.ad.benchmarks;

import org.covector.ad.runtime.Dual;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link LogisticRegression#loss} over {@code observations} rows of {@code n} features. */
public class LogisticRegressionBenchmark extends KernelBenchmark {

  /** Number of observations. */
  int observations = 1000;

  static final double RIDGE = 0.01;

  /** Number of features, which is the number of active inputs. */
  @Param({"5", "20", "80"})
  int n;

  double[][] x;
  double[] y;
  private double[] w;
  private double[] direction;
  private double[] unit;
  private double[] reverseGradient;
  private double[] hvpGradient;
  private double[] product;
  private double[] handwrittenGradient;
  private LogisticRegressionByHand byHand;

  @Setup
  @Override
  public void setUp() {
    Inputs inputs = new Inputs(1958);
    x = inputs.uniform(observations, n, -1, 1);
    y = inputs.labels(observations);
    w = inputs.uniform(n, -1, 1);
    direction = inputs.uniform(n, -1, 1);
    unit = new double[n];
    forwardGradient = new double[n];
    reverseGradient = new double[n];
    hvpGradient = new double[n];
    product = new double[n];
    handwrittenGradient = new double[n];
    byHand = new LogisticRegressionByHand();
  }

  @Benchmark
  @Override
  public double primal() {
    return LogisticRegression.loss(w, x, y, RIDGE);
  }

  @Benchmark
  @Override
  public double jvp() {
    Dual dual = LogisticRegressionDerivatives.lossJvp(w, x, y, RIDGE, direction);
    tangent = dual.tangent();
    return dual.value();
  }

  @Benchmark
  @Override
  public double nJvps() {
    double value = 0;
    for (int i = 0; i < n; i++) {
      unit[i] = 1;
      Dual dual = LogisticRegressionDerivatives.lossJvp(w, x, y, RIDGE, unit);
      unit[i] = 0;
      forwardGradient[i] = dual.tangent();
      value = dual.value();
    }
    return value;
  }

  @Benchmark
  @Override
  public double gradient() {
    return LogisticRegressionDerivatives.lossGradient(w, x, y, RIDGE, reverseGradient);
  }

  @Benchmark
  @Override
  public double hvp() {
    return LogisticRegressionDerivatives.lossHvp(w, x, y, RIDGE, direction, hvpGradient, product);
  }

  @Benchmark
  @Override
  public double handwritten() {
    return byHand.gradient(w, x, y, RIDGE, handwrittenGradient);
  }

  @Override
  double[] point() {
    return w.clone();
  }

  @Override
  void moveTo(double[] point) {
    w = point.clone();
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
