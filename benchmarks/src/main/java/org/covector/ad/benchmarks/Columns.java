package org.covector.ad.benchmarks;

import java.util.List;

/**
 * The columns of a table of ratios.
 *
 * @param ratios the ratios of times that are shown
 * @param allocating the variants whose allocation is shown
 */
record Columns(List<Ratio> ratios, List<String> allocating) {

  /** The time of one variant as a multiple of another's. */
  record Ratio(String over, String under) {}

  /** What each derivative costs. */
  static final Columns DERIVATIVES =
      new Columns(
          List.of(
              new Ratio("jvp", "primal"),
              new Ratio("nJvps", "primal"),
              new Ratio("gradient", "primal"),
              new Ratio("hvp", "primal"),
              new Ratio("handwritten", "primal"),
              new Ratio("gradient", "handwritten")),
          List.of("gradient", "hvp", "handwritten"));

  /** What the gradient costs with libraries, and by differences. */
  static final Columns LIBRARIES =
      new Columns(
          List.of(
              new Ratio("gradient", "primal"),
              new Ratio("handwritten", "primal"),
              new Ratio("finmath", "primal"),
              new Ratio("hipparchus", "primal"),
              new Ratio("finiteDifferences", "primal")),
          List.of("gradient", "finmath", "hipparchus"));
}
