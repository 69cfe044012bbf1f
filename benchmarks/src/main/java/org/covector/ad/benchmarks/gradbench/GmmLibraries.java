package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.Inputs;
import org.covector.ad.benchmarks.LibrariesBenchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * {@link Gmm#objective} by libraries, in its smallest size. For the others see {@link
 * GmmLargeLibraries}.
 */
public class GmmLibraries extends LibrariesBenchmark {

  /** Dimension and number of components. */
  @Param("d2 k5")
  String size;

  @Setup
  @Override
  public void setUp() {
    GmmBenchmark kernel = new GmmBenchmark();
    kernel.size = size;
    kernel.setUp();
    int k = kernel.alpha.length;
    int d = kernel.mu[0].length;
    double[][] alpha = new double[1][k];
    double[][] mu = new double[k][d];
    double[][] q = new double[k][d];
    double[][] l = new double[k][d * (d - 1) / 2];
    double gamma = GmmBenchmark.GAMMA;
    int m = GmmBenchmark.M;
    compare(
        kernel,
        kernel.point(),
        packed -> {
          Inputs.unpack(packed, alpha, mu, q, l);
          return Gmm.objective(alpha[0], mu, q, l, kernel.x, gamma, m);
        },
        new GmmHipparchus(k, kernel.x, gamma, m),
        new GmmFinmath(k, kernel.x, gamma, m));
  }
}
