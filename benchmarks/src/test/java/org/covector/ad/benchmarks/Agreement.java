package org.covector.ad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** Holds baselines to the primal's value and the generated gradient. */
public final class Agreement {

  /** Of the same derivative computed in another order, relative to the largest component. */
  private static final double LIBRARIES = 1e-9;

  /** Of central differences, relative to the largest component. */
  private static final double DIFFERENCES = 1e-6;

  /** Of the value, which libraries compute in another order. */
  private static final double VALUE = 1e-12;

  private Agreement() {}

  /** Fails where the gradient of one of both libraries is another. */
  public static void ofLibraries(LibrariesBenchmark kernel) {
    ofLibrary(kernel, "Hipparchus", kernel::hipparchus);
    ofLibrary(kernel, "finmath", kernel::finmath);
  }

  /** Fails where a library's gradient is another. */
  public static void ofLibrary(BaselineBenchmark kernel, String name, DoubleSupplier library) {
    check(kernel, name, library, LIBRARIES);
  }

  /** Fails where the gradient by differences is another. */
  public static void ofDifferences(DifferencesBenchmark kernel) {
    check(kernel, "differences", kernel::finiteDifferences, DIFFERENCES);
  }

  private static void check(
      BaselineBenchmark kernel, String name, DoubleSupplier baseline, double tolerance) {
    double value = kernel.primal();
    kernel.gradient();
    double[] generated = kernel.generatedGradient();
    assertEquals(value, baseline.getAsDouble(), VALUE * Math.abs(value), name);
    double largest = DoubleStream.of(generated).map(Math::abs).max().orElse(0);
    assertArrayEquals(generated, kernel.baselineGradient(), tolerance * largest, name);
  }
}
