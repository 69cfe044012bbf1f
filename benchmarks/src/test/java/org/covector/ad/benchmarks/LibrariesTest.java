package org.covector.ad.benchmarks;

import static org.junit.jupiter.api.Named.named;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What libraries and differences find is what is generated: the comparison is between the same
 * derivatives. It runs the benchmark methods themselves.
 */
class LibrariesTest {

  static Stream<Named<LibrariesBenchmark>> kernels() {
    return Stream.of(
        named("Black-Scholes", new BlackScholesLibraries()),
        named("Rosenbrock, n = 10", rosenbrock(10)),
        named("Rosenbrock, n = 100", rosenbrock(100)),
        named("logistic regression, n = 5", logisticRegression(5)),
        named("logistic regression, n = 20", logisticRegression(20)),
        named("perceptron, 4 units", perceptron(4)),
        named("perceptron, 16 units", perceptron(16)),
        named("heat equation, n = 16", heatEquation(16)),
        named("orbit, 10 steps", orbit(10)),
        named("orbit, 1000 steps", orbit(1000)));
  }

  private static LibrariesBenchmark rosenbrock(int n) {
    RosenbrockLibraries benchmark = new RosenbrockLibraries();
    benchmark.n = n;
    return benchmark;
  }

  private static LibrariesBenchmark logisticRegression(int n) {
    LogisticRegressionLibraries benchmark = new LogisticRegressionLibraries();
    benchmark.n = n;
    return benchmark;
  }

  private static LibrariesBenchmark perceptron(int hidden) {
    PerceptronLibraries benchmark = new PerceptronLibraries();
    benchmark.hidden = hidden;
    return benchmark;
  }

  private static LibrariesBenchmark heatEquation(int n) {
    HeatEquationLibraries benchmark = new HeatEquationLibraries();
    benchmark.n = n;
    return benchmark;
  }

  private static LibrariesBenchmark orbit(int steps) {
    OrbitLibraries benchmark = new OrbitLibraries();
    benchmark.steps = steps;
    return benchmark;
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void librariesAndDifferencesFindTheGeneratedGradient(LibrariesBenchmark kernel) {
    kernel.setUp();
    Agreement.ofLibraries(kernel);
    Agreement.ofDifferences(kernel);
  }
}
