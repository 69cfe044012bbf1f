package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/** GradBench's {@code hello}: a square and its derivative. */
final class Hello {

  private Hello() {}

  /** The square of a number. */
  @Differentiable(modes = Mode.REVERSE)
  static double square(double x) {
    return x * x;
  }
}
