package org.covector.ad.benchmarks.gradbench;

import java.util.Map;

/** The functions of module {@code llsq}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class LlsqTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "primal", new Task<>(Input.class, in -> () -> Llsq.loss(in.x, in.n)),
          "gradient",
              new Task<>(Input.class, in -> () -> LlsqDerivatives.lossGradient(in.x, in.n).x()));

  private LlsqTasks() {}

  /** The input: coefficients and the number of points. */
  record Input(double[] x, int n) {

    Input {
      Shapes.require(n >= 2, "n is " + n + ", less than 2");
    }
  }
}
