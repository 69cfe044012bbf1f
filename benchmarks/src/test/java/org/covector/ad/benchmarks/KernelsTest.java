package org.covector.ad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Named.named;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is measured is right: the gradients written by hand against extrapolated differences, and
 * the generated derivatives against those. It runs the benchmark methods themselves.
 */
class KernelsTest {

  /** Of extrapolated differences, relative to the largest component. */
  private static final double DIFFERENCES = 1e-9;

  /** Of the same derivative computed in another order, relative to the largest component. */
  private static final double ROUNDING = 1e-12;

  static Stream<Named<KernelBenchmark>> kernels() {
    return Stream.of(
        named("Black-Scholes", new BlackScholesBenchmark()),
        named("Rosenbrock, n = 2", rosenbrock(2)),
        named("Rosenbrock, n = 100", rosenbrock(100)),
        named("logistic regression, n = 5", logisticRegression(5, 1000)),
        named("logistic regression, n = 20, 7 rows", logisticRegression(20, 7)),
        named("perceptron, 4 units", perceptron(4, 64)),
        named("perceptron, 16 units, batch of 6", perceptron(16, 6)),
        named("heat equation, n = 3", heatEquation(3)),
        named("heat equation, n = 16", heatEquation(16)),
        named("orbit, 10 steps", orbit(10)),
        named("orbit, 300 steps", orbit(300)));
  }

  private static KernelBenchmark rosenbrock(int n) {
    RosenbrockBenchmark benchmark = new RosenbrockBenchmark();
    benchmark.n = n;
    return benchmark;
  }

  private static KernelBenchmark logisticRegression(int n, int observations) {
    LogisticRegressionBenchmark benchmark = new LogisticRegressionBenchmark();
    benchmark.n = n;
    benchmark.observations = observations;
    return benchmark;
  }

  private static KernelBenchmark perceptron(int hidden, int batch) {
    PerceptronBenchmark benchmark = new PerceptronBenchmark();
    benchmark.hidden = hidden;
    benchmark.batch = batch;
    return benchmark;
  }

  private static KernelBenchmark orbit(int steps) {
    OrbitBenchmark benchmark = new OrbitBenchmark();
    benchmark.steps = steps;
    return benchmark;
  }

  private static KernelBenchmark heatEquation(int n) {
    HeatEquationBenchmark benchmark = new HeatEquationBenchmark();
    benchmark.n = n;
    return benchmark;
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void gradientByHandAgreesWithDifferences(KernelBenchmark kernel) {
    kernel.setUp();
    double[] differences = Differences.gradient(x -> valueAt(kernel, x), kernel.point());
    kernel.setUp();
    kernel.handwritten();
    assertClose(differences, kernel.handwrittenGradient(), DIFFERENCES);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void gradientsByBothModesAgreeWithTheOneByHand(KernelBenchmark kernel) {
    kernel.setUp();
    kernel.handwritten();
    kernel.gradient();
    kernel.nJvps();
    assertClose(kernel.handwrittenGradient(), kernel.generatedGradient(), ROUNDING);
    assertClose(kernel.handwrittenGradient(), kernel.forwardGradient, ROUNDING);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void directionalDerivativeAgreesWithTheGradientByHand(KernelBenchmark kernel) {
    kernel.setUp();
    kernel.handwritten();
    kernel.jvp();
    double[] gradient = kernel.handwrittenGradient();
    double[] direction = kernel.direction();
    double expected = 0;
    double magnitude = 0;
    for (int i = 0; i < gradient.length; i++) {
      expected += gradient[i] * direction[i];
      magnitude += Math.abs(gradient[i] * direction[i]);
    }
    assertEquals(expected, kernel.tangent, ROUNDING * magnitude);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void hessianVectorProductAgreesWithDifferencesOfTheGradientByHand(KernelBenchmark kernel) {
    kernel.setUp();
    double[] differences =
        Differences.directional(x -> gradientAt(kernel, x), kernel.point(), kernel.direction());
    kernel.setUp();
    kernel.handwritten();
    kernel.hvp();
    assertClose(kernel.handwrittenGradient(), kernel.hvpGradient(), ROUNDING);
    assertClose(differences, kernel.product(), DIFFERENCES);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void everyVariantReturnsThePrimalsBits(KernelBenchmark kernel) {
    kernel.setUp();
    double value = kernel.primal();
    assertEquals(value, kernel.jvp(), "jvp");
    assertEquals(value, kernel.nJvps(), "nJvps");
    assertEquals(value, kernel.gradient(), "gradient");
    assertEquals(value, kernel.hvp(), "hvp");
    assertEquals(value, kernel.handwritten(), "handwritten");
  }

  private static double valueAt(KernelBenchmark kernel, double[] point) {
    kernel.moveTo(point);
    return kernel.primal();
  }

  private static double[] gradientAt(KernelBenchmark kernel, double[] point) {
    kernel.moveTo(point);
    kernel.handwritten();
    return kernel.handwrittenGradient();
  }

  private static void assertClose(double[] expected, double[] actual, double tolerance) {
    double largest = DoubleStream.of(expected).map(Math::abs).max().orElse(0);
    assertArrayEquals(
        expected, actual, tolerance * largest, () -> "instead of " + Arrays.toString(expected));
  }
}
