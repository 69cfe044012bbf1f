package org.covector.ad.benchmarks.gradbench;

import java.util.Map;

/** The functions of module {@code lse}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class LseTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "primal", new Task<>(Input.class, in -> () -> Lse.logSumExp(in.x)),
          "gradient",
              new Task<>(Input.class, in -> () -> LseDerivatives.logSumExpGradient(in.x).x()));

  private LseTasks() {}

  /** The input: a vector. */
  record Input(double[] x) {

    Input {
      Shapes.require(x.length > 0, "x is empty");
    }
  }
}
