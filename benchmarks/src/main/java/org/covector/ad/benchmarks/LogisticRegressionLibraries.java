package org.covector.ad.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@link LogisticRegression#loss} by libraries. */
public class LogisticRegressionLibraries extends LibrariesBenchmark {

  /** Number of features. */
  @Param({"5", "20", "80"})
  int n;

  @Setup
  @Override
  public void setUp() {
    LogisticRegressionBenchmark kernel = new LogisticRegressionBenchmark();
    kernel.n = n;
    kernel.setUp();
    double ridge = LogisticRegressionBenchmark.RIDGE;
    compare(
        kernel,
        kernel.point(),
        w -> LogisticRegression.loss(w, kernel.x, kernel.y, ridge),
        new LogisticRegressionHipparchus(kernel.x, kernel.y, ridge),
        new LogisticRegressionFinmath(kernel.x, kernel.y, ridge));
  }
}
