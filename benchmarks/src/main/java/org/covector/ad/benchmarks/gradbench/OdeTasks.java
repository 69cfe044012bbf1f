package org.covector.ad.benchmarks.gradbench;

import java.util.Map;

/** The functions of module {@code ode}; the gradient is that of the last component. */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class OdeTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "primal", new Task<>(Input.class, in -> () -> Ode.solve(in.x, in.s)),
          "gradient", new Task<>(Input.class, in -> () -> gradient(in)));

  private OdeTasks() {}

  /** The input: coefficients and the number of steps. */
  record Input(double[] x, int s) {

    Input {
      Shapes.require(x.length > 0, "x is empty");
      Shapes.require(s > 0, "s is " + s + ", not positive");
    }
  }

  private static double[] gradient(Input in) {
    double[] resultBar = new double[in.x.length];
    resultBar[in.x.length - 1] = 1;
    return OdeDerivatives.solveVjp(in.x, in.s, resultBar).x();
  }
}
