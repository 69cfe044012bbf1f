package org.covector.ad.benchmarks.gradbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Named.named;

import java.util.stream.Stream;
import org.covector.ad.benchmarks.GradientBenchmark;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gradients and Jacobians by hand are those that are generated, which {@link GradBenchTest}
 * holds to the suite's. It runs the benchmark methods themselves.
 */
class GradBenchKernelsTest {

  /** Relative to the sum of the magnitudes, or absolute where that is below 1, as in the suite. */
  private static final double TOLERANCE = 1e-10;

  static Stream<Named<GradientBenchmark>> gradients() {
    return Stream.of(
        named("det, 1 row", det(1)),
        named("det, 6 rows", det(6)),
        named("gmm, d2 k5", gmm("d2 k5", 1000)),
        named("gmm, d10 k25", gmm("d10 k25", 30)),
        named("gmm, d32 k50, 5 observations", gmm("d32 k50", 5)),
        named("kmeans", kMeans()),
        named("llsq, 2 points", llsq(2)),
        named("llsq, 65 points", llsq(65)),
        named("lse, 1 number", lse(1)),
        named("lse, 2500 numbers", lse(2500)),
        named("lstm, 1 layer", lstm(1, 2)),
        named("lstm, 3 layers", lstm(3, 20)),
        named("ode, 1 component", ode(1, 3)),
        named("ode, 7 components", ode(7, 4)));
  }

  static Stream<Named<GradientBenchmark>> jacobians() {
    BaBenchmark ba = new BaBenchmark();
    ba.n = 3;
    ba.m = 7;
    ba.p = 20;
    HtBenchmark ht = new HtBenchmark();
    ht.n = 60;
    return Stream.of(named("ba", ba), named("ht", ht));
  }

  private static GradientBenchmark det(int ell) {
    DetBenchmark benchmark = new DetBenchmark();
    benchmark.ell = ell;
    return benchmark;
  }

  private static GradientBenchmark gmm(String size, int n) {
    GmmBenchmark benchmark = new GmmBenchmark();
    benchmark.size = size;
    benchmark.n = n;
    return benchmark;
  }

  private static GradientBenchmark kMeans() {
    KMeansBenchmark benchmark = new KMeansBenchmark();
    benchmark.k = 10;
    benchmark.n = 100;
    benchmark.d = 5;
    return benchmark;
  }

  private static GradientBenchmark llsq(int n) {
    LlsqBenchmark benchmark = new LlsqBenchmark();
    benchmark.n = n;
    return benchmark;
  }

  private static GradientBenchmark lse(int n) {
    LseBenchmark benchmark = new LseBenchmark();
    benchmark.n = n;
    return benchmark;
  }

  private static GradientBenchmark lstm(int l, int c) {
    LstmBenchmark benchmark = new LstmBenchmark();
    benchmark.l = l;
    benchmark.c = c;
    return benchmark;
  }

  private static GradientBenchmark ode(int n, int s) {
    OdeBenchmark benchmark = new OdeBenchmark();
    benchmark.n = n;
    benchmark.s = s;
    return benchmark;
  }

  @ParameterizedTest
  @MethodSource({"gradients", "jacobians"})
  void derivativesByHandAreTheGeneratedOnes(GradientBenchmark kernel) {
    kernel.setUp();
    kernel.gradient();
    double[] generated = kernel.generatedGradient();
    kernel.handwritten();
    double[] byHand = kernel.handwrittenGradient();
    assertEquals(generated.length, byHand.length);
    for (int i = 0; i < generated.length; i++) {
      double magnitude = Math.max(1, Math.abs(generated[i]) + Math.abs(byHand[i]));
      assertEquals(generated[i], byHand[i], TOLERANCE * magnitude, "element " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("gradients")
  void everyVariantReturnsThePrimalsValue(GradientBenchmark kernel) {
    kernel.setUp();
    double value = kernel.primal();
    assertEquals(value, kernel.gradient(), "gradient");
    assertEquals(value, kernel.handwritten(), 1e-14 * Math.abs(value), "handwritten");
  }
}
