package org.covector.ad.benchmarks.gradbench;

import static org.junit.jupiter.api.Named.named;

import java.util.stream.Stream;
import org.covector.ad.benchmarks.Agreement;
import org.covector.ad.benchmarks.DifferencesBenchmark;
import org.covector.ad.benchmarks.LibrariesBenchmark;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What libraries and differences find for GradBench's kernels is what is generated. It runs the
 * benchmark methods themselves.
 */
class GradBenchLibrariesTest {

  static Stream<Named<LibrariesBenchmark>> libraries() {
    GmmLibraries gmm = new GmmLibraries();
    gmm.size = "d2 k5";
    GmmLibraries largerGmm = new GmmLibraries();
    largerGmm.size = "d4 k3";
    LseLibraries lse = new LseLibraries();
    lse.n = 100;
    LlsqLibraries llsq = new LlsqLibraries();
    llsq.n = 65;
    DetLibraries det = new DetLibraries();
    det.ell = 5;
    return Stream.of(
        named("gmm, d2 k5", gmm),
        named("gmm, d4 k3", largerGmm),
        named("lse", lse),
        named("llsq", llsq),
        named("det", det));
  }

  static Stream<Named<DifferencesBenchmark>> differences() {
    LstmLibraries lstm = new LstmLibraries();
    lstm.l = 2;
    lstm.c = 20;
    OdeLibraries ode = new OdeLibraries();
    ode.n = 7;
    ode.s = 4;
    return Stream.of(named("lstm", lstm), named("ode", ode));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void librariesFindTheGeneratedGradient(LibrariesBenchmark kernel) {
    kernel.setUp();
    Agreement.ofLibraries(kernel);
  }

  @ParameterizedTest
  @MethodSource({"libraries", "differences"})
  void differencesFindTheGeneratedGradient(DifferencesBenchmark kernel) {
    kernel.setUp();
    Agreement.ofDifferences(kernel);
  }

  @Test
  void tapeFindsTheGeneratedGradientOfALargerMixture() {
    GmmLargeLibraries kernel = new GmmLargeLibraries();
    kernel.size = "d10 k25";
    kernel.setUp();
    Agreement.ofLibrary(kernel, "finmath", kernel::finmath);
  }
}
